import {createHash} from 'node:crypto'
import {marker, readMarker} from '../presenters/marker.ts'
import {askLogin} from './github-comments.ts'
import {classify, forgeError, githubClient, pause, type ClientOptions, type GitHubClient} from './github-client.ts'
import {createOnce} from './github-publish.ts'
import {ForgeError} from './forge.ts'
import type {Repository} from './github-files.ts'

/** Where a report is kept: a comment in an issue that is there, or an issue of its own. */
export type IssueTarget = {number: number} | {title: string}

/** Longest title of an issue on GitHub, and longest number that is one. */
const longestTitle = 256
const longestNumber = 9

/**
 * Read the input `report-issue`.
 *
 * @param written `12`, `#12` or a title; empty: nothing is kept.
 * @throws ForgeError where it is neither.
 */
export function readIssueTarget(written: string): IssueTarget | undefined {
  const text = written.trim()
  if (text === '') return undefined
  const number = /^#?(\d+)$/.exec(text)?.[1]
  if (number !== undefined && number.length <= longestNumber && Number(number) > 0) return {number: Number(number)}
  if (number === undefined && text.length <= longestTitle && !/[\r\n]/.test(text)) return {title: text}
  throw new ForgeError(
    `Input \`report-issue\` is neither the number of an issue nor a title of one line and at most ${longestTitle} characters.`
  )
}

/** What became of the issue. */
export interface Kept {
  done: 'created' | 'updated' | 'unchanged'
  address: string
}

/** An issue, or a comment in one, as GitHub gives it back. */
interface Own {
  /** Number of the issue, or id of the comment. */
  id: number
  body: string
  address: string
}

/**
 * Bring a report up to date where it is kept. What counts as ours begins with our marker **and** was written by the
 * identity of the token; nothing else is ever changed.
 *
 * - By title: an issue of its own, made once. It is known by its marker, so that a team can rename or close it.
 * - By number: where that issue is ours, its text; else one comment in it.
 *
 * @param text Markdown, without a marker, of less than 65,000 characters.
 * @throws ForgeError where GitHub does not take it; the token may lack `issues: write`.
 */
export async function keepIssue(options: ClientOptions & Repository, target: IssueTarget, text: string): Promise<Kept> {
  const {owner, repo, sleep = pause} = options
  const place: Place = {client: githubClient(options), repository: {owner, repo}, sleep}
  try {
    const me = await whoAmI(place.client)
    return 'title' in target
      ? await keepTitled(place, target.title, text, me)
      : await keepIn(place, target.number, text, me)
  } catch (error) {
    const failure = classify(error)
    if (failure === 'forbidden' || failure === 'missing') throw new ForgeError(mend(target), {cause: error})
    throw forgeError(error, 'bring the issue with the report up to date')
  }
}

interface Place {
  client: GitHubClient
  repository: Repository
  sleep: (milliseconds: number) => Promise<void>
}

function mend(target: IssueTarget): string {
  const there = 'number' in target ? `issue ${target.number} has to be there` : 'the repository has to have issues'
  return `The issue with the report could not be brought up to date: the job needs "permissions: {contents: read, issues: write}", and ${there}. The report is in the summary of the job.`
}

async function keepTitled(place: Place, title: string, text: string, me: string): Promise<Kept> {
  const id = createHash('sha256').update(title).digest('hex').slice(0, 16)
  const body = `${marker('report', [id])}\n${text}`
  const {client, repository} = place
  const own = await findIssue(place, id, me)
  if (own) {
    return update(own, body, () => client.rest.issues.update({...repository, issue_number: own.id, body}))
  }
  const created = await createOnce(
    place,
    () => client.rest.issues.create({...repository, title, body}),
    async () => (await findIssue(place, id, me)) !== undefined
  )
  return {done: 'created', address: created?.data.html_url ?? (await findIssue(place, id, me))?.address ?? ''}
}

async function keepIn(place: Place, number: number, text: string, me: string): Promise<Kept> {
  const {client, repository} = place
  const where = {...repository, issue_number: number}
  const {data: issue} = await client.rest.issues.get(where)
  const mark = readMarker(issue.body ?? '')
  if (mark?.kind === 'report' && issue.user?.login === me) {
    const body = `${marker('report', mark.fingerprints)}\n${text}`
    return update(ownOf(issue.number, issue), body, () => client.rest.issues.update({...where, body}))
  }
  const body = `${marker('report', [])}\n${text}`
  const own = await findComment(place, number, me)
  if (own) return update(own, body, () => client.rest.issues.updateComment({...repository, comment_id: own.id, body}))
  const created = await createOnce(
    place,
    () => client.rest.issues.createComment({...where, body}),
    async () => (await findComment(place, number, me)) !== undefined
  )
  return {done: 'created', address: created?.data.html_url ?? (await findComment(place, number, me))?.address ?? ''}
}

async function update(own: Own, body: string, write: () => Promise<unknown>): Promise<Kept> {
  if (normalize(own.body) === normalize(body)) return {done: 'unchanged', address: own.address}
  await write()
  return {done: 'updated', address: own.address}
}

/** GitHub may hand back CRLF where LF was sent, and without the space at the end. */
function normalize(body: string): string {
  return body.replace(/\r\n/g, '\n').trimEnd()
}

/** The oldest issue of ours with this marker, open or closed; pages are turned only until it is found. */
async function findIssue({client, repository}: Place, id: string, me: string): Promise<Own | undefined> {
  const pages = client.paginate.iterator(client.rest.issues.listForRepo, {
    ...repository,
    creator: me,
    state: 'all',
    sort: 'created',
    direction: 'asc',
    per_page: 100
  })
  for await (const {data} of pages) {
    const found = data.find((issue) => {
      const mark = readMarker(issue.body ?? '')
      return mark?.kind === 'report' && mark.fingerprints[0] === id && issue.user?.login === me && !issue.pull_request
    })
    if (found) return ownOf(found.number, found)
  }
  return undefined
}

async function findComment({client, repository}: Place, number: number, me: string): Promise<Own | undefined> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: 100
  })
  const found = comments.find(({body, user}) => readMarker(body ?? '')?.kind === 'report' && user?.login === me)
  return found && ownOf(found.id, found)
}

function ownOf(id: number, {body, html_url}: {body?: string | null; html_url: string}): Own {
  return {id, body: body ?? '', address: html_url}
}

/** Who the token speaks as. */
async function whoAmI(client: GitHubClient): Promise<string> {
  try {
    const {viewer}: {viewer: {login: string}} = await client.graphql('query { viewer { login } }')
    return viewer.login
  } catch {
    return askLogin(client)
  }
}

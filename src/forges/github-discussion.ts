import {readMarker} from '../presenters/marker.ts'
import {classify, forgeError, githubClient, pause} from './github-client.ts'
import {askLogin, askThreads} from './github-comments.ts'
import {createOnce} from './github-publish.ts'
import type {Discussed, DiscussionForge, Said} from './forge.ts'
import type {GitHubClient} from './github-client.ts'
import type {PullRequestOptions} from './github.ts'
import type {Repository} from './github-files.ts'

/** Where the comments are. */
interface Place {
  client: GitHubClient
  repository: Repository
  number: number
}

/** Make the discussion of a pull request on GitHub. Nothing is asked before the first function is called. */
export function pullRequestDiscussion(options: PullRequestOptions): DiscussionForge {
  const {owner, repo, number, sleep = pause} = options
  const place: Place = {client: githubClient(options), repository: {owner, repo}, number}
  const {client, repository} = place
  const said = () => inWords(listSaid(place), 'list the comments of the pull request')

  return {
    discussed: () => inWords(readPull(place), `read pull request ${number}`),
    said,
    mayWrite: (login) => inWords(mayWrite(place, login), 'ask who may write to the repository'),

    say: (thread, body) =>
      inWords(
        createOnce(
          {sleep},
          () => post(place, thread, body),
          async () => (await listSaid(place)).comments.some((one) => one.own && isSame(one.body, body))
        ).then(() => {}),
        'answer the comment'
      ),

    edit: ({id, kind}, body) => {
      const comment = {...repository, comment_id: id, body}
      const call = kind === 'line' ? client.rest.pulls.updateReviewComment : client.rest.issues.updateComment
      return inWords(unlessGone(call(comment)), 'change an answer')
    },

    remove: ({id, kind}) => {
      const comment = {...repository, comment_id: id}
      const call = kind === 'line' ? client.rest.pulls.deleteReviewComment : client.rest.issues.deleteComment
      return inWords(unlessGone(call(comment)), 'remove an answer')
    }
  }
}

async function readPull({client, repository, number}: Place): Promise<Discussed> {
  const {data} = await client.rest.pulls.get({...repository, pull_number: number})
  const {state, user, head, base, labels, draft} = data
  return {open: state === 'open', author: user.login, head: head.sha, base: base.sha, labels, draft, user}
}

async function listSaid({client, repository, number}: Place): ReturnType<DiscussionForge['said']> {
  const where = {...repository, per_page: 100}
  const onLines = await client.paginate(client.rest.pulls.listReviewComments, {...where, pull_number: number})
  const below = await client.paginate(client.rest.issues.listComments, {...where, issue_number: number})
  const reviews = await client.paginate(client.rest.pulls.listReviews, {...where, pull_number: number})
  const {login, resolved} = await askThreads(client, repository, number)
  const me = login ?? (await askLogin(client))

  const comments = [
    ...onLines.map((one) => ({
      ...common(one, me),
      kind: 'line' as const,
      thread: one.in_reply_to_id ?? one.id,
      at: one.created_at,
      path: one.path
    })),
    ...below.map((one) => ({
      ...common(one, me),
      kind: 'below' as const,
      thread: 'below' as const,
      at: one.created_at
    })),
    ...reviews.map((one) => ({
      ...common(one, me),
      kind: 'review' as const,
      thread: 'below' as const,
      at: one.submitted_at ?? ''
    }))
  ]
  const threads = onLines.filter(({node_id}) => resolved?.has(node_id)).map(({id}) => id)
  return {comments, resolved: new Set(threads)}
}

/** A comment, as far as its kinds are described alike. */
interface Described {
  id: number
  user: {login: string; type: string} | null
  body?: string | undefined
  performed_via_github_app?: unknown
}

function common({id, user, body = '', performed_via_github_app: app}: Described, me: string) {
  const author = user?.login ?? ''
  return {id, author, isBot: user?.type === 'Bot' || Boolean(app), own: author === me && isMarked(body), body}
}

function isMarked(body: string): boolean {
  return readMarker(body) !== undefined
}

/**
 * The roles "maintain" and "write" are both `write` here, "triage" and "read" both `read` (REST reference, "Get
 * repository permissions for a user"). Whoever is not there may not.
 */
async function mayWrite({client, repository}: Place, username: string): Promise<boolean> {
  try {
    const {data} = await client.rest.repos.getCollaboratorPermissionLevel({...repository, username})
    return data.permission === 'admin' || data.permission === 'write'
  } catch (error) {
    if (classify(error) === 'missing' || classify(error) === 'forbidden') return false
    throw error
  }
}

async function post({client, repository, number}: Place, thread: Said['thread'], body: string): Promise<void> {
  if (thread === 'below') await client.rest.issues.createComment({...repository, issue_number: number, body})
  else {
    const comment = {...repository, pull_number: number, comment_id: thread}
    await client.rest.pulls.createReplyForReviewComment({...comment, body})
  }
}

async function unlessGone(act: Promise<unknown>): Promise<void> {
  try {
    await act
  } catch (error) {
    if (classify(error) !== 'missing') throw error
  }
}

async function inWords<T>(act: Promise<T>, doing: string): Promise<T> {
  try {
    return await act
  } catch (error) {
    throw forgeError(error, doing)
  }
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\r\n/g, '\n').trimEnd() === other.trimEnd()
}

import {backoff, classify, details, forgeError, forgeOf} from './github-client.ts'
import {listOwnComments, minimize} from './github-comments.ts'
import {readMarker} from '../presenters/marker.ts'
import type {InlineComment, Plan, Published} from './forge.ts'
import type {GitHubClient} from './github-client.ts'
import type {OwnComment} from './github-comments.ts'
import type {Repository} from './github-files.ts'

/** A pull request at the commit that was reviewed. */
export interface Target {
  client: GitHubClient
  repository: Repository
  number: number
  /** Commit id of the head that was reviewed. */
  head: string
  sleep: (milliseconds: number) => Promise<void>
  /** Lists what this tool has said, where the forge is not GitHub. */
  comments?: () => Promise<OwnComment[]>
}

/** Requests that may be spent on finding the comment that GitHub refuses. */
const mostSplits = 12

/**
 * Carry out a plan on a pull request. Never throws for what GitHub does: what could not be done is in the answer.
 */
export async function publish(target: Target, plan: Plan): Promise<Published> {
  const problems: string[] = []
  let refused: readonly InlineComment[] = plan.create
  let summaryUrl: string | undefined

  try {
    if (!plan.evenIfMoved && (await hasMoved(target))) return {inline: 0, refused: [], problems: [], superseded: true}
    refused = await postReview(target, plan.create, plan.reviewBody, {splits: mostSplits})
    if (refused.length > 0) problems.push(`GitHub did not take ${count(refused.length, 'comment')} on lines.`)
    for (const comment of plan.clear) await clear(target, comment)
    if (plan.summary) summaryUrl = await postSummary(target, plan.summary)
  } catch (error) {
    problems.push(inWords(error))
  }

  return {
    inline: plan.create.length - refused.length,
    refused,
    problems,
    ...(summaryUrl === undefined ? {} : {summaryUrl})
  }
}

/** A newer push has its own run, which knows better. */
async function hasMoved({client, repository, number, head}: Target): Promise<boolean> {
  const {data} = await client.rest.pulls.get({...repository, pull_number: number})
  return data.head.sha !== head
}

/**
 * Post comments as one review. GitHub takes all of them or none and does not say which one it minds, so a review it
 * refuses is halved until the comment is found.
 *
 * @returns The comments that GitHub refuses.
 */
async function postReview(
  target: Target,
  comments: readonly InlineComment[],
  body: string,
  budget: {splits: number}
): Promise<readonly InlineComment[]> {
  if (comments.length === 0) return []
  try {
    await createOnce(
      target,
      () => createReview(target, comments, body),
      async () => {
        const own = await listOwn(target)
        return comments.every((comment) => comment.fingerprints.every((print) => isSaid(own, print)))
      }
    )
    return []
  } catch (error) {
    if (classify(error) !== 'refused') throw error
    if (/pending review/i.test(details(error).message) && (await discardPending(target))) {
      return postReview(target, comments, body, budget)
    }
    if (comments.length === 1 || budget.splits-- <= 0) return comments
  }
  const middle = Math.ceil(comments.length / 2)
  const first = await postReview(target, comments.slice(0, middle), body, budget)
  return [...first, ...(await postReview(target, comments.slice(middle), body, budget))]
}

function isSaid(own: readonly OwnComment[], fingerprint: string): boolean {
  return own.some((comment) => comment.kind === 'inline' && comment.fingerprints.includes(fingerprint))
}

async function createReview(
  {client, repository, number, head}: Target,
  comments: readonly InlineComment[],
  body: string
): Promise<void> {
  // From the bottom up: a batch of suggestions is applied in this order, and lines above keep their numbers.
  const ordered = [...comments].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : b.line - a.line))
  await client.rest.pulls.createReview({
    ...repository,
    pull_number: number,
    commit_id: head,
    event: 'COMMENT',
    body,
    comments: ordered.map(({path, line, startLine, body}) => ({
      path,
      body,
      line,
      side: 'RIGHT',
      ...(startLine === undefined ? {} : {start_line: startLine, start_side: 'RIGHT'})
    }))
  })
}

/**
 * Create something once, though answers may get lost: after an unclear failure, look whether it is there.
 *
 * @param sleep Waits, in milliseconds.
 * @throws The last error, where it was not created.
 */
export async function createOnce<T>(
  {sleep}: Pick<Target, 'sleep'>,
  create: () => Promise<T>,
  isThere: () => Promise<boolean>
): Promise<T | undefined> {
  for (let failures = 0; ; failures++) {
    try {
      return await create()
    } catch (error) {
      const wait = backoff[failures]
      if (classify(error) !== 'unclear' || wait === undefined) throw error
      await sleep(wait)
      if (await isThere()) return undefined
    }
  }
}

/** What this tool has said on the pull request. */
function listOwn({client, repository, number, comments}: Target): Promise<OwnComment[]> {
  return comments?.() ?? listOwnComments(client, repository, number)
}

/**
 * Remove what an interrupted run has left: a review that was never submitted and that blocks every other. Only one with
 * this tool's marker is touched; it may be somebody's draft.
 *
 * @returns Whether there was one.
 */
async function discardPending({client, repository, number}: Target): Promise<boolean> {
  const where = {...repository, pull_number: number}
  const reviews = await client.paginate(client.rest.pulls.listReviews, {...where, per_page: 100})
  const left = reviews.find(({state, body}) => state === 'PENDING' && readMarker(body ?? '')?.kind === 'review')
  if (left) await client.rest.pulls.deletePendingReview({...where, review_id: left.id})
  return left !== undefined
}

/** Remove or edit a comment; one that somebody has removed meanwhile is as good as cleared. */
async function clear(
  {client, repository}: Target,
  {id, kind, body, remove, node}: Plan['clear'][number]
): Promise<void> {
  const comment = {...repository, comment_id: id}
  try {
    if (kind === 'summary') await client.rest.issues.deleteComment(comment)
    else if (remove) await client.rest.pulls.deleteReviewComment(comment)
    else {
      // In this order: once the comment says that it is settled, no later run looks at it again.
      if (node !== undefined) await minimize(client, node)
      await client.rest.pulls.updateReviewComment({...comment, body})
    }
  } catch (error) {
    if (classify(error) !== 'missing') throw error
  }
}

/** @returns Address of the summary comment, where GitHub has said it. */
async function postSummary(target: Target, {id, body}: {id?: number; body: string}): Promise<string | undefined> {
  const {client, repository, number} = target
  if (id !== undefined) {
    try {
      const {data} = await client.rest.issues.updateComment({...repository, comment_id: id, body})
      return data.html_url
    } catch (error) {
      if (classify(error) !== 'missing') throw error
      // Somebody may have removed it since it was listed; where there still is one, it only cannot be edited.
      if ((await listOwn(target)).some(({kind}) => kind === 'summary')) throw error
    }
  }
  const created = await createOnce(
    target,
    () => client.rest.issues.createComment({...repository, issue_number: number, body}),
    async () => (await listOwn(target)).some(({kind}) => kind === 'summary')
  )
  return created?.data.html_url
}

function inWords(error: unknown): string {
  const failure = classify(error)
  if (failure === 'forbidden' || failure === 'missing') {
    if (forgeOf(error) !== 'GitHub')
      return 'The token of this job may read but not write (as in pull requests from forks), so nothing was posted; what was found is in this log.'
    return 'The token of this job may read but not write (as in pull requests from forks), so nothing was posted; what was found is in the summary of the job. Where comments are wanted, the job needs "permissions: {contents: read, pull-requests: write}".'
  }
  return forgeError(error, 'post everything').message
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

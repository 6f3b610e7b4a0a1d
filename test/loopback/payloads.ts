import {timeOf} from './world.ts'
import type {User, World, WorldComment, WorldReview} from './world.ts'

/** The events that are about a comment. */
export type DiscussionEvent = 'issue_comment' | 'pull_request_review' | 'pull_request_review_comment'

/** What GitHub hands to a workflow. */
export interface Delivery {
  event: DiscussionEvent
  payload: Record<string, unknown>
}

/** What becomes of a comment. `from` is what it said before. */
export interface Deed {
  action: 'created' | 'submitted' | 'edited' | 'deleted' | 'dismissed'
  from?: string
}

/** Let somebody write on lines of a file, in a thread of their own or as a reply. */
export function writeOnLine(
  world: World,
  user: User,
  body: string,
  where: {path: string; reply?: number}
): WorldComment {
  const comment = {id: world.nextId++, user, body, line: 21, ...where}
  world.comments.push(comment)
  return comment
}

/** Let somebody write below the pull request. */
export function writeBelow(world: World, user: User, body: string): WorldComment {
  const comment = {id: world.nextId++, user, body}
  world.comments.push(comment)
  return comment
}

/** Let somebody submit a review with words above it. */
export function writeReview(world: World, user: User, body: string): WorldReview {
  const review: WorldReview = {id: world.nextId++, user, body, state: 'COMMENTED', commit: world.head}
  world.reviews.push(review)
  return review
}

/**
 * The event that GitHub sends for a comment or review, with the fields of the payload that tell one case from another.
 *
 * @param changes Laid over the payload, for cases that GitHub can send and this world does not have.
 */
export function deliver(
  world: World,
  written: WorldComment | WorldReview,
  deed: Deed,
  changes: Record<string, unknown> = {}
): Delivery {
  const {id, user, body} = written
  const state = world.open ? 'open' : 'closed'
  const pull_request = {number: world.number, state, head: {sha: world.head}, base: {sha: world.base}}
  const issue = {number: world.number, state, pull_request: {url: ''}, user: world.author}
  const from = deed.from === undefined ? {} : {changes: {body: {from: deed.from}}}
  const rest = {action: deed.action, sender: user, ...from}
  if ('state' in written) {
    const review = {id, user, body: body || null, state: 'commented', submitted_at: timeOf(id)}
    return {event: 'pull_request_review', payload: {...rest, review, pull_request, ...changes}}
  }
  const {path, reply} = written
  const comment = {id, user, body, created_at: timeOf(id), author_association: 'NONE', performed_via_github_app: null}
  if (path === undefined) return {event: 'issue_comment', payload: {...rest, comment, issue, ...changes}}
  const onLine = {...comment, path, ...(reply === undefined ? {} : {in_reply_to_id: reply})}
  return {event: 'pull_request_review_comment', payload: {...rest, comment: onLine, pull_request, ...changes}}
}

import {readMarker} from './presenters/marker.ts'
import type {Said} from './forges/forge.ts'

/** A comment that was just written, changed or deleted, as the event tells it; what it says now, the forge knows. */
export interface Remark extends Pick<Said, 'id' | 'kind' | 'thread' | 'author' | 'at'> {
  /** The pull request. */
  number: number
  /** What it says, and what it said before. */
  texts: readonly string[]
}

/** What is read of a comment, in UTF-16 units: a longer one is a log, or a document, and nothing to talk back to. */
const longestRead = 10_000

/** @returns The part of a comment that is read; not cut between the halves of a surrogate pair. */
export function readPart(comment: string): string {
  return comment.length <= longestRead ? comment : comment.slice(0, longestRead).replace(/[\uD800-\uDBFF]$/, '')
}

/** Events that are about a comment, and what of them is followed. */
const followed: Readonly<Record<string, {kind: Said['kind']; actions: readonly string[]}>> = {
  issue_comment: {kind: 'below', actions: ['created', 'edited', 'deleted']},
  pull_request_review: {kind: 'review', actions: ['submitted', 'edited']},
  pull_request_review_comment: {kind: 'line', actions: ['created', 'edited', 'deleted']}
}

/** Names of the events that are about a comment. */
export const discussionEvents: readonly string[] = Object.keys(followed)

/** The little that is read of a payload; anything else in it is left to the forge. */
interface Payload {
  action?: string
  comment?: Written
  review?: Written
  changes?: {body?: {from?: string}}
  issue?: {number?: number; state?: string; pull_request?: unknown}
  pull_request?: {number?: number; state?: string}
}

interface Written {
  id?: number
  in_reply_to_id?: number
  body?: string | null
  user?: {login?: string; type?: string} | null
  performed_via_github_app?: unknown
  created_at?: string
  submitted_at?: string | null
}

/**
 * Read the comment that an event is about. Nothing is asked of the forge.
 *
 * @param name The event.
 * @param payload What came with it.
 * @returns The comment; why there is nothing to look at, as a sentence; nothing where the event is about something else.
 */
export function readRemark(name: string, payload: unknown): Remark | {silence: string} | undefined {
  const event = Object.hasOwn(followed, name) ? followed[name] : undefined
  if (!event) return undefined
  const {action = '', comment, review, changes, issue, pull_request: pull} = (payload ?? {}) as Payload
  const written = comment ?? review
  const number = issue?.number ?? pull?.number
  const {id, user} = written ?? {}
  const author = user?.login
  if (!event.actions.includes(action))
    return {silence: `A comment that is ${action || 'without an action'} needs no answer.`}
  if (issue && !issue.pull_request) return {silence: 'The comment is on an issue, not on a pull request.'}
  if (number === undefined || id === undefined || !author)
    return {silence: 'The event names no comment that can be answered.'}
  if ((issue ?? pull)?.state === 'closed')
    return {silence: 'The pull request is closed, so its discussion is left alone.'}
  if (isFromProgram(written!)) return {silence: 'The comment was written by a program.'}
  return {
    number,
    id,
    kind: event.kind,
    thread: event.kind === 'line' ? (written!.in_reply_to_id ?? id) : 'below',
    author,
    at: written!.created_at ?? written!.submitted_at ?? '',
    texts: [written!.body, changes?.body?.from].filter((text) => typeof text === 'string')
  }
}

/** Bots, what is written by way of an app, and ourselves: with a token of a person, our comments start runs. */
function isFromProgram({user, body, performed_via_github_app: app}: Written): boolean {
  const bot = user?.type === 'Bot' || user?.login?.endsWith('[bot]')
  return bot === true || Boolean(app) || readMarker(body ?? '') !== undefined
}

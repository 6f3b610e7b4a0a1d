import {readMarker, type MarkerKind} from './presenters/marker.ts'
import type {Said} from './forges/forge.ts'

/** What a comment is to be answered with. */
export interface Wanted {
  kind: 'hint' | 'answer'
  /** With its marker. */
  body: string
}

/** A comment that may get an answer, and everything that is said around it. */
export interface DiscussionSituation {
  /** The comment; where it is gone, as it was. */
  remark: Pick<Said, 'id' | 'kind' | 'thread' | 'author' | 'at'>
  /** Its fingerprint, as it stands in the marker of an answer. */
  key: string
  /** All comments of the pull request as they stand now. */
  said: readonly Said[]
  /** Threads that somebody has resolved. */
  resolved: ReadonlySet<Said['thread']>
  wanted: Wanted | undefined
}

/** What becomes of the answers to one comment. */
export interface DiscussionDecision {
  create?: Wanted | undefined
  edit?: {comment: Said; body: string}
  /** Answers that nobody has followed up: they are removed. */
  remove: readonly Said[]
  /** Answers that somebody has written after: they stay, and say that they are settled. */
  settle: readonly Said[]
}

/** Most hints that stand on a pull request at a time: a discussion belongs to those who lead it. */
export const mostHints = 3

/** Most answers to commands that stand on a pull request at a time, so that its author cannot have it talk without end. */
export const mostAnswers = 20

/**
 * Decide what becomes of the answers to a comment. Pure; carried out and asked again, it finds nothing left to do.
 *
 * A command gets its answer, as long as fewer than `mostAnswers` stand. A hint is given once in a thread, where nobody has answered the comment yet, never in a
 * thread that this tool has opened (there, the comment is an answer to it) or that is resolved, and at most `mostHints`
 * stand at a time. Whatever runs at the same time have both said stays once: the oldest.
 */
export function planAnswers(situation: DiscussionSituation): DiscussionDecision {
  const {remark, key, said, wanted} = situation
  const own = said
    .filter((one) => one.own && markerOf(one)?.fingerprints.includes(key))
    .filter((one) => isKind(one, 'hint', 'answer'))
    .sort(compareAge)
  const [first, ...twins] = own
  const gone: Said[] = []
  let edit: DiscussionDecision['edit']
  if (first) {
    const kept = wanted && isKind(first, wanted.kind) && !isSurplus(first, said)
    if (!kept) gone.push(first)
    else if (normalize(first.body) !== normalize(wanted.body)) edit = {comment: first, body: wanted.body}
  }
  const isNew = wanted && !(first && isKind(first, wanted.kind))
  const create =
    isNew && (wanted.kind === 'answer' ? standing(said, 'answer') < mostAnswers : mayHint(situation, first))
      ? wanted
      : undefined
  const settle = gone.filter((one) => isFollowed(one, said, remark.thread))
  const remove = [...gone.filter((one) => !settle.includes(one)), ...twins]
  return {remove, settle, ...(edit && {edit}), ...(create && {create})}
}

function mayHint({remark, said, resolved}: DiscussionSituation, instead: Said | undefined): boolean {
  const thread = said.filter((one) => one.thread === remark.thread)
  const spoken = thread.some((one) => one !== instead && one.own && isKind(one, 'hint', 'settled'))
  const isOurs = said.some((one) => one.own && one.id === remark.thread)
  const answered = thread.some((one) => isAfter(one, remark) && !one.own && !one.isBot && one.author !== remark.author)
  const others = said.filter((one) => one !== instead)
  return !spoken && !isOurs && !answered && !resolved.has(remark.thread) && standing(others, 'hint') < mostHints
}

function standing(said: readonly Said[], kind: Wanted['kind']): number {
  return said.filter((one) => one.own && isKind(one, kind)).length
}

/** Whether runs at the same time have said more than there is room for: then the oldest hints stay. */
function isSurplus(hint: Said, said: readonly Said[]): boolean {
  if (!isKind(hint, 'hint')) return false
  const hints = said.filter((one) => one.own && isKind(one, 'hint')).sort(compareAge)
  const [inThread] = hints.filter(({thread}) => thread === hint.thread)
  return inThread !== hint || hints.indexOf(hint) >= mostHints
}

/** Whether a person has written after it in its thread, perhaps about it. */
function isFollowed(answer: Said, said: readonly Said[], thread: Said['thread']): boolean {
  return said.some((one) => one.thread === thread && !one.own && !one.isBot && isAfter(one, answer))
}

function markerOf({body}: Said): ReturnType<typeof readMarker> {
  return readMarker(body)
}

function isKind(one: Said, ...kinds: MarkerKind[]): boolean {
  const marker = markerOf(one)
  return marker !== undefined && kinds.includes(marker.kind)
}

/** Ids of comments on lines, of comments below and of reviews are of three kinds; times are of one. */
function compareAge(a: Pick<Said, 'at' | 'id'>, b: Pick<Said, 'at' | 'id'>): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id
}

function isAfter(one: Pick<Said, 'at' | 'id'>, other: Pick<Said, 'at' | 'id'>): boolean {
  return compareAge(one, other) > 0
}

/** GitHub may hand back CRLF where LF was sent, and without the space at the end. */
function normalize(body: string): string {
  return body.replace(/\r\n/g, '\n').trimEnd()
}

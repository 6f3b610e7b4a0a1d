import {compareHelpfulness, gather} from './select.ts'
import type {Finding} from './finding.ts'
import type {Posted} from './forges/forge.ts'
import type {Thread} from './outcome.ts'

/** Most findings in one thread: a comment has to hold a fingerprint of each, and somebody is to read it. */
const mostFindings = 100

/** What there is to say on lines, and what was said before. */
export interface Situation {
  /** Findings whose lines are proven to be part of the change. */
  inline: readonly Finding[]
  /** Fingerprints of every finding there is now in the reviewed files, whether it counts or not. */
  alive: ReadonlySet<string>
  /** What earlier runs have said. */
  posted: readonly Posted[]
  /** How many comments on lines there may be at a time. */
  maxComments: number
}

/** What becomes of the comments. */
export interface Decision {
  /** Threads nobody has heard of, the most helpful first. */
  create: readonly Thread[]
  /** Threads said by earlier runs that still hold: they are left alone. */
  keep: readonly Thread[]
  /** Findings for which there is no room. */
  room: readonly Finding[]
  /** Comments whose findings are gone, or that repeat an earlier comment. */
  clear: readonly Posted[]
  /** The summary comment to update, where there is one. */
  summary?: Posted
}

/**
 * Decide which comments to create, keep and clear. Pure; carried out and asked again, it finds nothing left to do.
 *
 * A finding that was said before is never said again: not where its thread was answered or resolved, nor on other
 * lines after a rebase. A comment about several findings stays as long as one of them does. Comments that stay take
 * up room, so that running again does not let another batch trickle in.
 */
export function plan({inline, alive, posted, maxComments}: Situation): Decision {
  const known = new Set<string>()
  const clear: Posted[] = []
  let standing = 0

  for (const comment of byAge(posted, 'inline')) {
    const holds = comment.fingerprints.filter((print) => alive.has(print) && !known.has(print))
    if (holds.length > 0) standing++
    else if (comment.answered !== 'unknown') clear.push(comment)
    for (const print of holds) known.add(print)
  }

  const [summary, ...repeated] = byAge(posted, 'summary')
  const keep = gather(inline.filter((finding) => known.has(finding.fingerprint)))
  const full = keep.filter((thread) => thread.findings.length >= mostFindings)
  const fresh = gather(inline.filter((finding) => !known.has(finding.fingerprint)))
    .filter((thread) => !full.some((other) => overlaps(thread, other)))
    .sort(compareHelpfulness)
  const create = fresh
    .slice(0, Math.max(0, maxComments - standing))
    .map((thread) => ({...thread, findings: thread.findings.slice(0, mostFindings)}))
  const said = new Set(create.flatMap((thread) => thread.findings))

  return {
    create,
    keep,
    room: inline.filter((finding) => !known.has(finding.fingerprint) && !said.has(finding)),
    clear: [...clear, ...repeated],
    ...(summary ? {summary} : {})
  }
}

function overlaps(a: Thread, b: Thread): boolean {
  return a.path === b.path && a.startLine <= b.line && b.startLine <= a.line
}

/** Oldest first, and those somebody has answered before all others: of two equal comments the first is kept. */
function byAge(posted: readonly Posted[], kind: Posted['kind']): Posted[] {
  return posted
    .filter((comment) => comment.kind === kind)
    .sort((a, b) => Number(b.answered === true) - Number(a.answered === true) || a.id - b.id)
}

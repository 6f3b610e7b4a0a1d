import {enclosingHunk, touchesAdded, touchesHunk} from './diff.ts'
import {compareFindings, severities} from './finding.ts'
import type {Hunk} from './diff.ts'
import type {Finding} from './finding.ts'
import type {Moved, Thread} from './outcome.ts'
import type {FilterMode} from './settings.ts'
import type {Position} from 'unist'

/** What a change has done to a file. */
export interface Change {
  status: 'added' | 'modified' | 'renamed' | 'removed'
  /** Hunks of its patch; `undefined` where the forge has none to show. */
  hunks: readonly Hunk[] | undefined
}

/** The findings of one file, sorted by where they are said. */
export interface Selection {
  /** Those that count, in reading order: `inline` and `moved` together. */
  spoken: readonly Finding[]
  /** Those whose lines are proven to be part of the change. */
  inline: readonly Finding[]
  /** Those that can only be said in the summary. */
  moved: readonly Moved[]
  /** How many the filter mode leaves out. */
  outside: number
}

/**
 * Sort the findings of a file: which count, and which of them can be said on a line of the change.
 *
 * Without a patch nobody can tell which lines changed; then the whole file counts and the summary speaks.
 *
 * @param findings Findings of one file.
 * @param change What the change has done to the file.
 * @param mode Which findings count.
 */
export function select(findings: readonly Finding[], change: Change, mode: FilterMode): Selection {
  const spoken = findings.filter((finding) => counts(finding, change, mode))
  const inline: Finding[] = []
  const moved: Moved[] = []

  for (const finding of spoken) {
    // All that is asked of the document as a whole stands in one place, the summary.
    if (finding.about === 'document') {
      moved.push({finding, why: 'document'})
      continue
    }
    const anchored = change.hunks && anchor(finding, change.hunks)
    if (anchored) inline.push(anchored)
    else moved.push({finding, why: change.hunks ? 'outside' : 'no-patch'})
  }

  return {spoken, inline, moved, outside: findings.length - spoken.length}
}

function counts(finding: Finding, {status, hunks}: Change, mode: FilterMode): boolean {
  if (mode === 'file' || mode === 'nofilter' || status === 'added' || !hunks) return true
  if (finding.about === 'document') return hunks.length > 0
  const [first, last] = lineRange(finding.place)
  return mode === 'added' ? touchesAdded(hunks, first, last) : touchesHunk(hunks, first, last)
}

/**
 * Prove that a comment on the finding's lines can be posted: GitHub takes a comment only where all its lines are in
 * one hunk. Where only the lines of a rewrite reach beyond it, the rewrite becomes an example instead of a suggestion.
 */
function anchor(finding: Finding, hunks: readonly Hunk[]): Finding | undefined {
  if (enclosingHunk(hunks, ...commentLines(finding))) return finding
  if (!enclosingHunk(hunks, ...lineRange(finding.place))) return undefined
  const {replaces: _, ...plain} = finding
  // A sentence that is taken out is no example of anything.
  const example = finding.example ?? (finding.expected[0] || undefined)
  return {...plain, expected: [], ...(example === undefined ? {} : {example})}
}

/** @returns First and last line of a place; an end at the very start of a line belongs to the line before. */
export function lineRange({start, end}: Position): [first: number, last: number] {
  return [start.line, end.column === 1 && end.line > start.line ? end.line - 1 : end.line]
}

/** @returns First and last line of a comment about a finding: its words, and what its suggestion replaces. */
export function commentLines(finding: Finding): [first: number, last: number] {
  const [first, last] = lineRange(finding.place)
  if (finding.expected.length === 0 || !finding.replaces) return [first, last]
  const [from, to] = lineRange(finding.replaces)
  return [Math.min(first, from), Math.max(last, to)]
}

/**
 * Gather findings whose lines overlap, so that no two comments, and no two suggestions, share a line.
 *
 * @param findings Findings of any files, in any order.
 * @returns Threads by path and line; each finding is in one of them.
 */
export function gather(findings: readonly Finding[]): Thread[] {
  const ranges = findings
    .map((finding) => ({finding, range: commentLines(finding)}))
    .sort((a, b) => compareText(a.finding.path, b.finding.path) || a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const threads: {path: string; startLine: number; line: number; findings: Finding[]}[] = []

  for (const {finding, range} of ranges) {
    const open = threads.at(-1)
    if (open && open.path === finding.path && range[0] <= open.line) {
      open.line = Math.max(open.line, range[1])
      open.findings.push(finding)
    } else {
      threads.push({path: finding.path, startLine: range[0], line: range[1], findings: [finding]})
    }
  }

  for (const thread of threads) thread.findings.sort(compareFindings)
  return threads
}

/** Compare two threads by how much they help: the loudest first, then those with a suggestion, then reading order. */
export function compareHelpfulness(a: Thread, b: Thread): number {
  return (
    loudness(a) - loudness(b) ||
    Number(offers(b)) - Number(offers(a)) ||
    compareText(a.path, b.path) ||
    a.startLine - b.startLine
  )
}

function loudness(thread: Thread): number {
  return Math.min(...thread.findings.map((finding) => severities.indexOf(finding.severity)))
}

function offers(thread: Thread): boolean {
  return thread.findings.some((finding) => finding.expected.length > 0)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

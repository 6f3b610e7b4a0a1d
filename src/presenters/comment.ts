import {fence, prose, quote, readNote, teamWords} from './quote.ts'
import {marker} from './marker.ts'
import {ruleName} from './verdict.ts'
import {commentLines} from '../select.ts'
import type {Finding} from '../finding.ts'

/** An inline comment, ready to be posted. Lines are 1-based, of the file at the head. */
export interface InlineText {
  body: string
  line: number
  /** Left out where the comment is about one line: a forge refuses it there. */
  startLine?: number
  /** Ids of the rules that it explains. */
  explained: readonly string[]
}

/** Most points made in one comment; more would be a lecture. */
const maxPoints = 3

/** Longest block of a document's words, in UTF-16 units: with all the fingerprints a marker holds, a forge takes it. */
const maxBlock = 20_000

/**
 * Say what was noticed on some lines, with one suggestion for all of them where every word is sure.
 *
 * @param findings Findings that share lines, in reading order; at least one.
 * @param context `first`: ids of rules that no comment has explained yet; `lines`: the file at the head, split at line
 *   feeds (so that the last is empty where the file ends with one); `range`: the lines to comment on, where they are
 *   more than those of the findings.
 * @returns The body (marker first), the lines it belongs to (a suggestion replaces exactly these), and the ids of the
 *   rules that it explains: at most one, so that it stays short.
 */
export function inlineComment(
  findings: readonly Finding[],
  context: {first: ReadonlySet<string>; lines: readonly string[]; range?: {startLine: number; line: number}}
): InlineText {
  const range = context.range ?? linesOf(findings)
  const points = pointsOf(findings)
  const explained = points.find(([finding]) => context.first.has(finding.ruleId))?.[0]
  const note = explained ? readNote(explained.note) : undefined
  const said = points.slice(0, maxPoints).map((point) => {
    const why = explained && point.includes(explained) ? note : undefined
    const words = point.map(({actual}) => quote(actual, 60)).join(', ')
    const lead = `${words}: ${prose(point[0]!.reason)}${why ? ` ${noteWords(explained!, why.words)}` : ''}`
    return [lead, ...(why?.items.map((item) => `  - ${prose(item)}`) ?? [])].join('\n')
  })
  if (points.length > maxPoints) said.push(`And ${points.length - maxPoints} more in the same lines.`)

  const suggestion = suggest(findings, range, context.lines)
  const parts = [
    said.length === 1 ? said[0]! : said.map((text) => `- ${text}`).join('\n'),
    ...(note?.block === undefined ? [] : [fence(note.block, 'markdown')]),
    ...(suggestion === undefined ? idea(findings) : [way(findings), fence(suggestion, 'suggestion')]),
    footer(findings, explained !== undefined)
  ]
  const fingerprints = findings.map((finding) => finding.fingerprint)
  return {
    body: `${marker('inline', fingerprints)}\n${parts.join('\n\n')}`,
    line: range.line,
    ...(range.startLine === range.line ? {} : {startLine: range.startLine}),
    explained: explained ? [explained.ruleId] : []
  }
}

/** The words of a note: a rule's may quote the document, a team's are its own. */
function noteWords({noteBy}: Finding, words: string): string {
  return noteBy === 'team' ? teamWords(words) : prose(words)
}

/** Findings that say the same make one point, in the order of the first of each. */
function pointsOf(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const points = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = `${finding.ruleId}\0${finding.reason}`
    const point = points.get(key)
    if (point) point.push(finding)
    else points.set(key, [finding])
  }
  return [...points.values()]
}

/** First and last line of findings and of what their rewrites replace. */
function linesOf(findings: readonly Finding[]): {startLine: number; line: number} {
  const ranges = findings.map(commentLines)
  return {startLine: Math.min(...ranges.map(([first]) => first)), line: Math.max(...ranges.map(([, last]) => last))}
}

/** The words over a suggestion: it may hold a rewrite for some of the findings alone. */
function way(findings: readonly Finding[]): string {
  return findings.every(({expected}) => expected.length > 0) ? 'One way to say it:' : 'One way to say some of it:'
}

/** Where no rewrite is sure: an example with a gap, else a question. */
function idea(findings: readonly Finding[]): string[] {
  const example = findings.find((finding) => finding.example)?.example
  if (example && example.length <= maxBlock) {
    const gap = /\[[^\]]*\?\]/.test(example)
    const lead = gap ? 'For example, with a gap for what the people who were there know:' : 'For example:'
    return [lead, fence(example, 'text')]
  }
  const question = findings.find((finding) => finding.question)?.question
  return question ? [`A question that can open it up: ${prose(question)}`] : []
}

function footer(findings: readonly Finding[], explains: boolean): string {
  const pages = new Map(findings.map((finding) => [ruleName(finding), finding.url]))
  const links = [...pages].map(([name, url]) => ruleLink(name, url)).join(', ')
  const keep = 'It can also stay as it is: resolving this thread is a respected answer.'
  return explains ? `<sub>${keep} More: ${links}</sub>` : `<sub>${links}</sub>`
}

/**
 * @param name Name of a rule, ours or a plugin's.
 * @param url Where it is explained, if anywhere.
 * @returns A link; the name alone where the address has anything in it that could end the link.
 */
export function ruleLink(name: string, url: string): string {
  return /^https:\/\/[\w./?=#%&~-]+$/.test(url) ? `[${prose(name)}](${url})` : prose(name)
}

/**
 * Put the best rewrites into the lines, everything else byte for byte.
 *
 * @param findings Findings on the lines.
 * @param range The lines that the suggestion replaces.
 * @param lines The file at the head, split at line feeds.
 * @returns The new lines, or nothing where there is no sure rewrite or a forge could not apply it faithfully.
 */
export function suggest(
  findings: readonly Finding[],
  range: {startLine: number; line: number},
  lines: readonly string[]
): string | undefined {
  // A last line without a line feed would gain one.
  if (range.line >= lines.length) return undefined
  // Line endings of the block become those of the file when a forge applies it.
  const old = lines.slice(range.startLine - 1, range.line).map((line) => line.replace(/\r$/, ''))
  if (old.some((line) => line.includes('\r') || line.trim() === '')) return undefined
  const text = old.join('\n')
  let result = text
  for (const {start, end, words} of edits(findings, range.startLine, old).reverse()) {
    result = result.slice(0, start) + words + result.slice(end)
  }
  const blank = result.split('\n').some((line) => line.trim() === '')
  return result === text || blank || result.length > maxBlock ? undefined : result
}

interface Edit {
  start: number
  end: number
  words: string
}

/** Rewrites as offsets into the lines, in order, none touching another. */
function edits(findings: readonly Finding[], startLine: number, lines: readonly string[]): Edit[] {
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1)
  // A byte-order mark stands in the file, but is not counted by columns.
  const mark = startLine === 1 && lines[0]?.startsWith('\uFEFF') ? 1 : 0
  const offset = ({line, column}: {line: number; column: number}): number =>
    (starts[line - startLine] ?? NaN) + column - 1 + (line === 1 ? mark : 0)
  const text = lines.join('\n')

  const found: Edit[] = []
  for (const finding of findings) {
    const {start, end} = finding.replaces ?? finding.place
    const edit = {start: offset(start), end: offset(end), words: finding.expected[0] ?? ''}
    const same =
      text.slice(offset(finding.place.start), offset(finding.place.end)) === finding.actual.replaceAll('\r', '')
    const apart = found.every((other) => edit.end <= other.start || edit.start >= other.end)
    if (finding.expected.length > 0 && same && apart && edit.end <= text.length) found.push(edit)
  }
  return found.sort((a, b) => a.start - b.start)
}

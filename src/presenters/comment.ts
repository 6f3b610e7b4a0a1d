import {fence, prose, readNote} from './quote.ts'
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
}

/** Most findings spoken about in one comment; more would be a lecture. */
const maxSpoken = 3

/**
 * Say what was noticed on some lines, with one suggestion for all of them where every word is sure.
 *
 * @param findings Findings that share lines, in reading order; at least one.
 * @param context `first`: ids of rules that no comment has explained yet, which this one does; `lines`: the file at the
 *   head, split at line feeds (so that the last is empty where the file ends with one); `range`: the lines to comment
 *   on, where they are more than those of the findings.
 * @returns The body (marker first) and the lines it belongs to; a suggestion replaces exactly these lines.
 */
export function inlineComment(
  findings: readonly Finding[],
  context: {first: ReadonlySet<string>; lines: readonly string[]; range?: {startLine: number; line: number}}
): InlineText {
  const range = context.range ?? linesOf(findings)
  const suggestion = suggest(findings, range, context.lines)
  const explains = firstOfTheirKind(findings, context.first)
  const spoken = findings.slice(0, maxSpoken).map((finding) => {
    const why = explains.has(finding) ? ` ${prose(readNote(finding.note).words)}` : ''
    return `${prose(finding.reason)}${why}`
  })
  const more = findings.length - spoken.length
  if (more > 0) spoken.push(`And ${more} more in the same lines.`)

  const parts = [
    marker(
      'inline',
      findings.map((finding) => finding.fingerprint)
    )
  ]
  parts.push(spoken.length === 1 ? spoken[0]! : spoken.map((text) => `- ${text}`).join('\n'))
  const blocks = [...explains].flatMap(({note}) => readNote(note).block ?? [])
  parts.push(...blocks.map((block) => fence(block, 'markdown')))
  parts.push(...(suggestion === undefined ? idea(findings) : ['One way to say it:', fence(suggestion, 'suggestion')]))
  parts.push(footer(findings, context.first))
  const body = `${parts[0]}\n${parts.slice(1).filter(Boolean).join('\n\n')}`
  return range.startLine === range.line
    ? {body, line: range.line}
    : {body, line: range.line, startLine: range.startLine}
}

/** The findings that explain their rule: one for each rule that no comment has explained yet. */
function firstOfTheirKind(findings: readonly Finding[], first: ReadonlySet<string>): Set<Finding> {
  const open = new Set(first)
  return new Set(findings.slice(0, maxSpoken).filter(({ruleId}) => open.delete(ruleId)))
}

/** First and last line of findings and of what their rewrites replace. */
function linesOf(findings: readonly Finding[]): {startLine: number; line: number} {
  const ranges = findings.map(commentLines)
  return {startLine: Math.min(...ranges.map(([first]) => first)), line: Math.max(...ranges.map(([, last]) => last))}
}

/** Where no rewrite is sure: an example with a gap, else a question. */
function idea(findings: readonly Finding[]): string[] {
  const example = findings.find((finding) => finding.example)?.example
  if (example) {
    const gap = /\[[^\]]*\?\]/.test(example)
    const lead = gap ? 'For example, with a gap for what the people who were there know:' : 'For example:'
    return [lead, fence(example, 'text')]
  }
  const question = findings.find((finding) => finding.question)?.question
  return question ? [`A question that can open it up: ${prose(question)}`] : []
}

function footer(findings: readonly Finding[], first: ReadonlySet<string>): string {
  const pages = new Map(findings.map((finding) => [ruleName(finding), finding.url]))
  const links = [...pages].map(([name, url]) => ruleLink(name, url)).join(', ')
  const keep = 'The sentence can also stay as it is: resolving this thread is a respected answer.'
  return findings.some((finding) => first.has(finding.ruleId))
    ? `<sub>${keep} About ${links}.</sub>`
    : `<sub>${links}</sub>`
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
  return result === text || blank ? undefined : result
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

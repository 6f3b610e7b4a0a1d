import util from 'node:util'
import {leavingOut, logLines, oneLine, readNote} from './quote.ts'
import {strengths} from './strengths.ts'
import {count, ruleName, verdict} from './verdict.ts'
import type {Finding, Severity} from '../finding.ts'
import type {FileOutcome, Outcome} from '../outcome.ts'

type Paint = (format: Parameters<typeof util.styleText>[0], text: string) => string

/** Columns of a sentence that are shown around the underlined words. */
const width = 100

const colours = {error: 'red', warning: 'yellow', info: 'cyan'} as const satisfies Record<Severity, string>

/**
 * Write a review for a terminal or a log.
 *
 * @param outcome What the run has come to.
 * @param options `colour`: whether escape sequences may be used.
 * @returns Lines with a line ending at the end. Words of documents in it hold no control characters.
 */
export function terminal(outcome: Outcome, options: {colour: boolean}): string {
  const paint: Paint = (format, text) => (options.colour ? util.styleText(format, text, {validateStream: false}) : text)
  const explained = new Set<string>()
  const parts = outcome.files.filter((file) => file.findings.length > 0).map((file) => fileText(file, explained, paint))
  parts.push(closing(outcome))
  return `${parts.join('\n\n')}\n`
}

function fileText(file: FileOutcome, explained: Set<string>, paint: Paint): string {
  const said = strengths(file)
  return [
    paint(['bold', 'underline'], clean(file.path)),
    ...(said.length > 0 ? [`  Already strong: ${clean(said.join('; '))}.`] : []),
    ...file.findings.map((finding) => `\n${findingText(finding, explained, paint)}`)
  ].join('\n')
}

function findingText(finding: Finding, explained: Set<string>, paint: Paint): string {
  const {line, column} = finding.place.start
  const first = !explained.has(finding.ruleId)
  explained.add(finding.ruleId)
  const idea = finding.expected[0] ?? finding.example
  const lines = [
    `${line}:${column}  ${paint(colours[finding.severity], finding.severity)}  ${paint('dim', clean(ruleName(finding)))}`,
    ...underlined(finding, paint),
    clean(finding.reason, 600),
    ...(first ? noteLines(finding.note) : []),
    ...(idea !== undefined ? [`${wayTo(finding)}: ${paint('green', clean(idea, 600) || leavingOut)}`] : []),
    ...(idea === undefined && finding.question ? [`A question: ${clean(finding.question, 300)}`] : []),
    ...(first ? [paint('dim', clean(finding.url))] : [])
  ]
  return lines.map((text, index) => `  ${index === 0 ? '' : '  '}${text}`).join('\n')
}

const wayTo = ({expected}: Finding): string =>
  expected[0] === undefined ? 'For example' : expected[0] === '' ? 'One way' : 'One way to say it'

function noteLines(note: string): string[] {
  const {words, items, block} = readNote(note)
  return [
    clean(words, 600),
    ...items.map((item) => `- ${clean(item)}`),
    ...(block?.split('\n').map((line) => `| ${logLines(line)}`.trimEnd()) ?? [])
  ]
}

/** The sentence, or as much of it as fits, and carets under the words that are meant. */
function underlined(finding: Finding, paint: Paint): string[] {
  const sentence = clean(finding.sentence, 2000)
  const actual = clean(finding.actual, 2000)
  const at = actual === '' ? -1 : sentence.indexOf(actual, before(finding))
  if (at < 0) return sentence === '' ? [] : [cutTo(sentence, 0, width).text]
  const {text, shift} = cutTo(sentence, at, width)
  const carets = '^'.repeat(Math.max(1, Math.min(columns(actual), columns(text.slice(at + shift)))))
  return [text, `${' '.repeat(columns(text.slice(0, at + shift)))}${paint('bold', carets)}`]
}

/** Where in the sentence to look for the words, so that the second of two equal words is not taken for the first. */
function before({replaces, place, sentence, actual}: Finding): number {
  const offset = (place.start.offset ?? 0) - (replaces?.start.offset ?? place.start.offset ?? 0)
  return offset > 0 && sentence.slice(offset).startsWith(actual) ? offset : 0
}

/** Cut a long sentence around a place; `shift` is what to add to offsets. */
function cutTo(text: string, at: number, most: number): {text: string; shift: number} {
  if (text.length <= most) return {text, shift: 0}
  const start = at < most / 2 ? 0 : text.indexOf(' ', Math.max(0, at - most / 2)) + 1
  const head = start > 0 ? '… ' : ''
  const rest = text.slice(start)
  const tail = rest.length > most ? `${rest.slice(0, rest.lastIndexOf(' ', most))} …` : rest
  return {text: head + tail, shift: head.length - start}
}

/** Columns that text takes on a terminal: two for wide letters and emoji, one for other clusters. */
function columns(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let sum = 0
  for (const {segment} of new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text)) {
    sum +=
      /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(
        segment
      )
        ? 2
        : 1
  }
  return sum
}

/** Words that may come from a document: one line, nothing that a terminal or the runner obeys. */
function clean(text: string, max = 300): string {
  return logLines(oneLine(text, max))
}

function closing(outcome: Outcome): string {
  const {error, warning, info} = outcome.counts
  const notes = [...outcome.notes, ...outcome.problems].map((note) => clean(note, 300))
  const counts = `${count(outcome.files.length, 'document')}: ${count(error, 'error')}, ${count(warning, 'warning')}, ${count(info, 'info')}.`
  return [...notes, `${counts} ${verdict(outcome)}`].join('\n')
}

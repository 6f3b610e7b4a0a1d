import {ruleLink} from './comment.ts'
import {evenness, voices} from './culture.ts'
import {leavingOut, prose, quote} from './quote.ts'
import {strengths} from './strengths.ts'
import {stages} from './stages.ts'
import {count, ruleName, verdict, waits} from './verdict.ts'
import type {Finding} from '../finding.ts'
import type {FileOutcome, Outcome} from '../outcome.ts'

/**
 * Write everything that a review has come to as Markdown.
 *
 * @param outcome What the run has come to.
 * @param maxBytes Longest text in bytes of UTF-8; findings beyond it are counted, not cut in the middle.
 * @returns Markdown that ends with a line ending.
 */
export function markdown(outcome: Outcome, maxBytes = Infinity): string {
  const parts = [
    `# Blameless review\n\n${prose(verdict(outcome))}\n`,
    ...outcome.files.flatMap(fileParts(outcome)),
    ...conversation(outcome),
    stages(outcome),
    ...notes('Passed over', outcome.notes),
    ...notes('What could not be done', outcome.problems),
    ...notes('For those who keep the settings', outcome.housekeeping ?? [])
  ]
  return fit(parts, maxBytes)
}

/** Pieces of one file; each is whole by itself, so that the text can end after any of them. */
function fileParts(outcome: Outcome): (file: FileOutcome) => string[] {
  const isWaitedFor = waits(outcome)
  return (file) => {
    const said = strengths(file)
    const head = [
      `\n## ${quote(file.path)}\n`,
      said.length > 0 ? `\nAlready strong: ${prose(said.join('; '))}.\n` : '',
      file.findings.length === 0 ? '\nNothing to suggest.\n' : '\n'
    ].join('')
    const outside =
      file.outside > 0 ? [`\n${count(file.outside, 'more finding')} on lines that this change leaves alone.\n`] : []
    return [head, ...file.findings.map((finding) => item(finding, isWaitedFor(finding))), ...outside, ...kept(file)]
  }
}

/** Who has had a say; in the summary of a job, nobody is called. */
function conversation(outcome: Outcome): string[] {
  const lines = [voices(outcome, false), evenness(outcome)].filter(Boolean)
  return lines.length === 0 ? [] : [`\n## Conversation\n\n${lines.join('\n\n')}\n`]
}

/** What the document asks to leave unsaid, with its reason: a decision that a reader can follow. */
function kept({suppressed = []}: FileOutcome): string[] {
  if (suppressed.length === 0) return []
  const lines = suppressed.map(({finding, reason}) => {
    const why = reason === '' ? 'no reason given' : prose(reason)
    return `- line ${finding.place.start.line}, ${ruleLink(ruleName(finding), finding.url)}: ${why}\n`
  })
  return [`\n${count(suppressed.length, 'finding')} kept as written by the document:\n\n`, ...lines]
}

function item(finding: Finding, isWaitedFor: boolean): string {
  const {line} = finding.place.start
  const waiting = isWaitedFor ? ', the check waits for this' : ''
  const rewrite = finding.expected[0]
  const lines = [
    `- **line ${line}**, ${finding.severity}${waiting}: ${prose(finding.reason)} (${ruleLink(ruleName(finding), finding.url)})`,
    finding.sentence.trim() === '' ? '' : `  - as it stands: ${quote(finding.sentence, 400)}`,
    rewrite === undefined
      ? ''
      : `  - one way${rewrite === '' ? `: ${leavingOut}` : ` to say it: ${quote(rewrite, 400)}`}`,
    rewrite === undefined && finding.example ? `  - for example: ${quote(finding.example, 400)}` : '',
    rewrite === undefined && !finding.example && finding.question ? `  - a question: ${prose(finding.question)}` : ''
  ]
  return `${lines.filter(Boolean).join('\n')}\n`
}

function notes(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`\n## ${title}\n\n`, ...texts.map((text) => `- ${prose(text)}\n`)]
}

function fit(parts: readonly string[], maxBytes: number): string {
  let text = ''
  let bytes = 0
  for (const [index, part] of parts.entries()) {
    bytes += Buffer.byteLength(part)
    if (bytes > maxBytes) return `${text}\nAnd ${parts.length - index} more parts, in the JSON report.\n`
    text += part
  }
  return text
}

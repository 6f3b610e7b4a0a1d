import {ruleLink} from './comment.ts'
import {commitment, voices, welcome} from './culture.ts'
import {markdown} from './markdown.ts'
import {marker} from './marker.ts'
import {fence, leavingOut, prose, quote, readNote, teamWords} from './quote.ts'
import {strengths} from './strengths.ts'
import {allFindings, byRule, count, verdict, waitedFor, waits} from './verdict.ts'
import {docsUrl} from '../docs-url.ts'
import type {Finding} from '../finding.ts'
import type {Moved, Outcome} from '../outcome.ts'

/**
 * Longest summary comment, in UTF-16 units. GitHub takes 65,536 characters; whether it counts bytes is not written
 * down, so the same text also stays below 65,000 bytes.
 */
const maxUnits = 60_000
const maxBytes = 65_000

/** Longest job summary: 1 MiB, in bytes, over which the runner drops all of it; room is left for a closing line. */
const maxJobBytes = 900_000

/** Rows of a list before it is cut short: the summary is to fit a screen. */
const maxRows = 20

/** Documents whose strengths are named. */
const maxPraised = 3

/**
 * Write the one comment that says how the whole review stands.
 *
 * @param outcome What the run has come to.
 * @returns Markdown that begins with the marker; short and warm where there is nothing to suggest.
 */
export function summary(outcome: Outcome): string {
  const {greeting, closing} = outcome.settings.voice
  const build = (rows: number): string =>
    [
      `${marker('summary', [])}\n${greeting === '' ? '### Thank you for writing this up' : teamWords(greeting)}`,
      welcome(outcome),
      `**${prose(verdict(outcome))}**`,
      strong(outcome),
      waiting(outcome, rows),
      asked(outcome, rows),
      toPaste(outcome),
      elsewhere(outcome, rows),
      tally(outcome),
      voices(outcome),
      remarks(outcome, rows),
      commitment(outcome),
      allFindings(outcome).length > 0 ? disagree(outcome) : '',
      teamWords(closing)
    ]
      .filter(Boolean)
      .join('\n\n')
  for (let rows = maxRows; rows > 0; rows = Math.floor(rows / 2)) {
    const body = build(rows)
    if (body.length <= maxUnits && Buffer.byteLength(body) <= maxBytes) return body
  }
  return build(0)
}

/**
 * Write the summary of the job: everything, also what the comment leaves out.
 *
 * @param outcome What the run has come to.
 * @returns Markdown of less than 1 MiB.
 */
export function jobSummary(outcome: Outcome): string {
  return markdown(outcome, maxJobBytes)
}

/** Blocks to paste, where several documents ask for different ones. */
const maxBlocks = 3

/** How to keep a sentence; it stands at the end of every summary that suggests something. */
const disagree = ({oneComment}: Outcome): string =>
  '<sub>Each point is an idea about a sentence, never about the people in it, and the author decides. A sentence that ' +
  `says what it is meant to say can stay: ${oneComment ? 'saying so below' : 'resolving its thread'} is a respected answer, ` +
  `[a comment in the document](${docsUrl}/suppressions.md) keeps it for good, and the ` +
  `[\`rules\` setting](${docsUrl}/configuration.md#rules) softens a rule or switches it off.</sub>`

function strong(outcome: Outcome): string {
  const praised = outcome.files
    .map((file) => ({path: file.path, said: strengths(file)}))
    .filter(({said}) => said.length > 0)
    .slice(0, maxPraised)
  if (praised.length === 0) return ''
  const one = outcome.files.length === 1
  if (one) return `Already strong: ${prose(praised[0]!.said.join('; '))}.`
  return ['Already strong:', '', ...praised.map(({path, said}) => `- ${quote(path)}: ${prose(said.join('; '))}.`)].join(
    '\n'
  )
}

/** What the check waits for, wherever else it is said. */
function waiting(outcome: Outcome, rows: number): string {
  const lines = waitedFor(outcome).map((finding) =>
    finding.about === 'document' ? wish(finding, outcome) : words(finding)
  )
  return lines.length === 0 ? '' : ['#### What the check waits for', cut(lines, rows, outcome)].join('\n\n')
}

/** What else is asked of the document as a whole. */
function asked(outcome: Outcome, rows: number): string {
  const isWaitedFor = waits(outcome)
  const lines = allFindings(outcome)
    .filter((finding) => finding.about === 'document' && !isWaitedFor(finding))
    .map((finding) => wish(finding, outcome))
  return lines.length === 0 ? '' : ['#### What readers may look for', cut(lines, rows, outcome)].join('\n\n')
}

/** Lines to paste and fill in. The same are often missing in several documents: one block serves them all. */
function toPaste(outcome: Outcome): string {
  const wishes = allFindings(outcome).filter((finding) => finding.about === 'document')
  const blocks = new Set(wishes.flatMap(({note}) => readNote(note).block ?? []))
  return [...blocks]
    .slice(0, maxBlocks)
    .map((block) => `<details><summary>To paste and fill in</summary>\n\n${fence(block, 'markdown')}\n\n</details>`)
    .join('\n\n')
}

/** Other findings about words that are not said on their lines. */
function elsewhere(outcome: Outcome, rows: number): string {
  const isWaitedFor = waits(outcome)
  const moved = outcome.moved.filter(({finding}) => finding.about !== 'document' && !isWaitedFor(finding))
  return moved.length === 0
    ? ''
    : [
        heading(moved, outcome),
        cut(
          moved.map(({finding}) => words(finding)),
          rows,
          outcome
        )
      ].join('\n\n')
}

function wish(finding: Finding, outcome: Outcome): string {
  return `- ${outcome.files.length > 1 ? `${quote(finding.path)}: ` : ''}${prose(finding.reason)}`
}

function words(finding: Finding): string {
  const where = quote(`${finding.path}:${finding.place.start.line}`)
  const rewrite = finding.expected[0]
  const idea = rewrite === undefined ? '' : ` One way: ${rewrite === '' ? leavingOut : quote(rewrite, 300)}`
  return `- ${where} ${quote(finding.actual, 80)}: ${prose(finding.reason)}${idea}`
}

function heading(moved: readonly Moved[], {oneComment}: Outcome): string {
  const only = new Set(moved.map(({why}) => why))
  if (oneComment) return '#### Wording'
  if (only.size === 1 && only.has('room')) return '#### More of the same kind'
  return '#### Wording, beside what is said on the lines'
}

function cut(lines: readonly string[], rows: number, {oneComment}: Outcome): string {
  const place = oneComment ? 'log of the job' : 'job summary'
  const rest = lines.length - rows
  if (rest <= 0) return lines.join('\n')
  return [...lines.slice(0, rows), `- and ${rest} more, in the ${place} and the JSON report.`].join('\n')
}

function tally(outcome: Outcome): string {
  const findings = allFindings(outcome)
  if (findings.length < 2) return ''
  const shares = byRule(findings).map(({name, url, count}) => `${ruleLink(name, url)} ${count}`)
  const inline = outcome.inline.reduce((sum, thread) => sum + thread.findings.length, 0)
  const beside =
    inline === 0 ? '' : inline === findings.length ? ', all beside their lines' : `, ${inline} beside their lines`
  return `${count(findings.length, 'finding')}${beside}: ${shares.join(' · ')}`
}

function remarks(outcome: Outcome, rows: number): string {
  if (outcome.problems.length === 0) return ''
  return [
    '#### What could not be done',
    cut(
      outcome.problems.map((problem) => `- ${prose(problem)}`),
      rows,
      outcome
    )
  ].join('\n\n')
}

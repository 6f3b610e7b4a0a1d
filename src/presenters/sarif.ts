import {jsonText} from './json-text.ts'
import {oneLine, readNote} from './quote.ts'
import {allFindings, ruleName} from './verdict.ts'
import {docsUrl} from '../docs-url.ts'
import type {Finding, Severity} from '../finding.ts'
import type {Outcome} from '../outcome.ts'

/** What a SARIF file says of a rule. */
export interface SarifRule {
  ruleId: string
  severity: Severity
  summary: string
  why: string
  idea: string
  unless: string
}

/** Code scanning reads so many results of a run, and shows 5,000 (GitHub, "SARIF support for code scanning"). */
const mostResults = 25_000

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, string>

/**
 * Write the findings as SARIF 2.1.0: the fields that GitHub's code scanning reads, and no others.
 *
 * @param outcome What the run has come to.
 * @param options `rules`: what is said of our rules; `version`: that of this program.
 * @returns JSON with two spaces of indent and a line ending. Columns are UTF-16 units, as SARIF has them by default;
 *   fingerprints stay the same when lines move.
 */
export function sarif(outcome: Outcome, options: {rules: readonly SarifRule[]; version: string}): string {
  const findings = allFindings(outcome).slice(0, mostResults)
  const ids = [...new Set(findings.map(ruleName))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Blameless Review',
            informationUri: docsUrl.replace(/\/blob\/.*$/, ''),
            semanticVersion: options.version,
            rules: ids.map((id) => describe(id, findings, options.rules))
          }
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, ids))
      }
    ]
  }
  return jsonText(log)
}

/** A rule with its words: ours from its page, one of a team or of another plugin from what it found. */
function describe(id: string, findings: readonly Finding[], rules: readonly SarifRule[]): unknown {
  const known = rules.find(({ruleId}) => ruleId === id)
  const first = findings.find((finding) => ruleName(finding) === id)!
  const text = known?.summary ?? first.reason
  const help = known ? `${known.why} ${known.idea} ${known.unless}`.trim() : readNote(first.note).words || first.reason
  return {
    id: oneLine(id),
    shortDescription: {text: oneLine(text, 1000)},
    fullDescription: {text: oneLine(known?.why ?? first.reason, 1000)},
    ...(/^https?:\/\//.test(first.url) && {helpUri: encodeURI(wellFormed(first.url))}),
    help: {text: oneLine(help, 2000)},
    defaultConfiguration: {level: levels[known?.severity ?? first.severity]}
  }
}

function result(finding: Finding, ids: readonly string[]): unknown {
  const {path, severity, place, reason, expected, example, question, fingerprint} = finding
  const idea = expected[0] || example || question
  const id = ruleName(finding)
  const {start, end} = place
  return {
    ruleId: oneLine(id),
    ruleIndex: ids.indexOf(id),
    level: levels[severity],
    message: {text: plain(idea === undefined ? reason : `${reason} One idea: ${idea}`)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: path.split('/').map(spell).join('/')},
          region: {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
        }
      }
    ],
    partialFingerprints: {primaryLocationLineHash: `${fingerprint}:1`}
  }
}

/**
 * Words of a message. In SARIF, `[words](1)` is a link and `{0}` a place for an argument (3.11.5 and 3.11.6); a
 * backslash keeps brackets what they are, and a brace is doubled.
 */
function plain(text: string): string {
  return oneLine(text, 1000)
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

/** A name of a path as part of an address. */
function spell(name: string): string {
  return encodeURIComponent(wellFormed(name))
}

/** Half of a pair of letters has no place in an address; a sign for the unknown stands for it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

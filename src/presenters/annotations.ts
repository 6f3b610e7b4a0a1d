import {leavingOut, logLines, oneLine} from './quote.ts'
import {allFindings, heard} from './verdict.ts'
import {severities, type Severity} from '../finding.ts'
import type {Outcome} from '../outcome.ts'

/** An annotation of the runner, in the words of the toolkit. Lines and columns are 1-based. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title: string
  file: string
  startLine: number
  endLine: number
  /** The runner takes columns only where start and end are on one line; the end is inclusive. */
  startColumn?: number
  endColumn?: number
}

/** The runner shows ten of each level for a step and counts the others as log lines (`_maxCountPerIssueType`). */
const maxPerLevel = 10

/** The runner cuts messages after this many characters. */
const maxMessage = 4096

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<Severity, string>

/**
 * Turn findings into annotations, the loudest first; documents that are only observed have none.
 *
 * @param outcome What the run has come to.
 * @returns At most ten of each level.
 */
export function annotations(outcome: Outcome): Annotation[] {
  const findings = allFindings(heard(outcome))
  return severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .slice(0, maxPerLevel)
      .map(({path, ruleId, place: {start, end}, reason, expected, example, question}): Annotation => {
        const idea = expected[0] ?? example ?? question
        const message = idea === undefined ? reason : `${reason} One idea: ${oneLine(idea, 600) || leavingOut}`
        const columns = {startColumn: start.column, endColumn: Math.max(start.column, end.column - 1)}
        return {
          level: levels[severity],
          message: logLines(oneLine(message, maxMessage)),
          title: logLines(oneLine(ruleId, 100)),
          file: path,
          startLine: start.line,
          endLine: end.line,
          ...(start.line === end.line ? columns : {})
        }
      })
  )
}

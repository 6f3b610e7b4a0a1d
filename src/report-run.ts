import type {Sentence} from './analysis/sentence.ts'
import type {Certainty, Report} from './rule.ts'

/**
 * Make a report about a run of tokens.
 *
 * @param run Token indexes, end exclusive.
 * @param certainty Nothing where the guideline stays silent: then nothing is reported.
 */
export function* reportRun(
  sentence: Sentence,
  run: {start: number; end: number},
  certainty: Certainty | undefined,
  reason: string
): Generator<Report> {
  const first = sentence.tokens[run.start]
  const last = sentence.tokens[Math.max(run.start, run.end - 1)]
  if (!certainty || !first || !last || first.quoted) return
  yield {start: first.start, end: last.end, certainty, reason}
}

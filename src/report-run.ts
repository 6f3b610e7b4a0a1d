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
  let end = Math.max(run.start, run.end - 1)
  // A phrase may ask for the mark behind it; the report leaves that out.
  while (end > run.start && /^[.,;:]$/.test(sentence.tokens[end]?.text ?? '')) end--
  const first = sentence.tokens[run.start]
  const last = sentence.tokens[end]
  if (!certainty || !first || !last || first.quoted) return
  yield {start: first.start, end: last.end, certainty, reason}
}

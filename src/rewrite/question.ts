import type {Sentence} from '../analysis/sentence.ts'
import {general, questions} from '../lexicon/questions.ts'

/**
 * Choose an open what/how question that fits a finding.
 *
 * @param ruleId The rule.
 * @param sentence The sentence it spoke of: the same sentence always gets the same question; one clock time in it is
 *   taken up.
 */
export function question(ruleId: string, sentence: Sentence): string {
  const fitting = questions[ruleId] ?? general
  const times = clockTimes(sentence)
  const timed = times.length === 1 ? fitting.filter((text) => text.includes('{at}')) : []
  const list = timed.length > 0 ? timed : fitting
  const text = list[hash(sentence.text) % list.length] ?? list[0]!
  return text.replaceAll('{at}', times.length === 1 ? `at ${times[0]!}` : 'at that point')
}

/** Clock times as written: "14:05", "02:10:33", "2:30pm". */
function clockTimes(sentence: Sentence): string[] {
  return sentence.tokens
    .map((token) => token.text)
    .filter((text) => /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:[ap]m|Z)?$/i.test(text))
}

/** A small number from a text, the same on every machine. */
function hash(text: string): number {
  let sum = 7
  for (const unit of text) sum = (sum * 31 + unit.codePointAt(0)!) % 1_000_003
  return sum
}

import type {Sentence} from '../analysis/sentence.ts'
import {gradingAdverbs} from '../lexicon/conduct.ts'

/** Adverbs that say how the writer feels, or grade an act: the sentence is as true without them. */
const feeling = new Set(
  `unfortunately sadly regrettably obviously clearly plainly simply just merely somehow carelessly recklessly sloppily lazily negligently
  completely totally utterly blatantly actually really even apparently frankly honestly stupidly surprisingly needlessly conveniently naturally
  irresponsibly nicely thoughtlessly embarrassingly foolishly mysteriously blithely blissfully merrily gleefully smugly happily cheerfully magically
  miraculously dutifully seemingly mindlessly blindly arrogantly negligently presumably`
    .trim()
    .split(/\s+/)
)

/** Adverbs that grade an act by its outcome: without them the sentence would say that all was well. */
export const falsely = /^(?:wrongly|incorrectly|mistakenly|falsely|erroneously|improperly|inadequately|poorly|badly)$/

/** Adverbs that grade, and tell besides that nobody meant it. */
const unmeant = /^mistakenly$/

/** @returns Whether an adverb may go without a loss of facts. */
export function isDispensable(lower: string): boolean {
  return feeling.has(lower) || gradingAdverbs.has(lower)
}

/**
 * Collect the adverbs of a range that carry a fact: "manually", "again", "accidentally".
 *
 * @returns Words in order, for the place between helper and participle.
 */
export function keptAdverbs(sentence: Sentence, start: number, end: number): string {
  return sentence.tokens
    .slice(start, end)
    .filter(
      (token) =>
        token.tag === 'adverb' && token.lower !== 'ever' && (unmeant.test(token.lower) || !isDispensable(token.lower))
    )
    .map((token) => (unmeant.test(token.lower) ? 'unintentionally' : token.lower))
    .join(' ')
}

import type {Sentence} from './sentence.ts'

/**
 * Keep what was found in a sentence for the next rule that asks.
 *
 * @param find What to find; it depends on nothing but the sentence.
 */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, {found: T}>()
  return (sentence) => {
    const before = known.get(sentence)
    if (before) return before.found
    const found = find(sentence)
    known.set(sentence, {found})
    return found
  }
}

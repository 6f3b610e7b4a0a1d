import type {Sentence} from './sentence.ts'

/**
 * Keep what was found in a sentence for the next rule that asks.
 *
 * @param find What to find; it depends on nothing but the sentence.
 */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  return (sentence) => {
    const before = sentence.found.get(find) as T | undefined
    if (before !== undefined || sentence.found.has(find)) return before as T
    const found = find(sentence)
    sentence.found.set(find, found)
    return found
  }
}

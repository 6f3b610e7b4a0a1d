import type {Sentence, Token} from './sentence.ts'

/** A run of tokens. Indexes, end exclusive. */
export interface Run {
  start: number
  end: number
}

/** Phrases, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/**
 * Make phrases ready for search.
 *
 * @param list One phrase a line. A word matches a token's lower-case form or its base form; `a|b` matches either;
 *   `_` matches any one token; a word with `?` may be absent.
 */
export function phrases(list: string): Phrases {
  const map = new Map<string, string[][]>()
  for (const line of list.split('\n')) {
    const words = line.trim().toLowerCase().split(/\s+/).filter(Boolean)
    if (words.length === 0) continue
    for (const first of words[0]!.split('|')) map.set(first, [...(map.get(first) ?? []), [first, ...words.slice(1)]])
  }
  return map
}

/**
 * Find where phrases stand in a sentence.
 *
 * @returns Runs in order; what is quoted is left out.
 */
export function* findPhrases(sentence: Sentence, list: Phrases): Generator<Run & {words: readonly string[]}> {
  const {tokens} = sentence
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]!
    if (token.quoted) continue
    const candidates = [
      ...(list.get(token.lower) ?? []),
      ...(token.lemma === token.lower ? [] : (list.get(token.lemma) ?? []))
    ]
    for (const words of candidates) {
      const end = matchAt(tokens, start + 1, words, 1)
      if (end >= 0) {
        yield {start, end, words}
        break
      }
    }
  }
}

function matchAt(tokens: readonly Token[], index: number, words: readonly string[], at: number): number {
  if (at === words.length) return index
  const word = words[at]!
  const optional = word.endsWith('?') && word.length > 1
  const token = tokens[index]
  if (token && matches(token, optional ? word.slice(0, -1) : word)) {
    const end = matchAt(tokens, index + 1, words, at + 1)
    if (end >= 0) return end
  }
  return optional ? matchAt(tokens, index, words, at + 1) : -1
}

function matches(token: Token, word: string): boolean {
  if (word === '_') return token.tag !== 'punctuation'
  return word.split('|').some((choice) => choice === token.lower || choice === token.lemma || choice === token.text)
}

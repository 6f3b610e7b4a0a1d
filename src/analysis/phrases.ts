import type {Sentence, Token} from './sentence.ts'

/** A run of tokens. Indexes, end exclusive. */
export interface Run {
  start: number
  end: number
}

/** Phrases ready for search. */
export interface Phrases {
  /** By their first word. */
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Which lists have a phrase that begins with a word: one look-up a word tells for all lists of all rules. */
const listsByWord = new Map<string, Phrases[]>()
const candidates = new WeakMap<Sentence, ReadonlySet<Phrases>>()

/**
 * Make phrases ready for search.
 *
 * @param list One phrase a line. A word matches a token's lower-case form or its base form; `a|b` matches either;
 *   `_` matches any one token; a word with `?` may be absent.
 */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>()
  const result: Phrases = {byFirst}
  for (const line of list.split('\n')) {
    const words = line.trim().toLowerCase().split(/\s+/).filter(Boolean)
    if (words.length === 0) continue
    for (const first of words[0]!.split('|')) {
      if (!byFirst.has(first)) listsByWord.set(first, [...(listsByWord.get(first) ?? []), result])
      byFirst.set(first, [...(byFirst.get(first) ?? []), [first, ...words.slice(1)]])
    }
  }
  return result
}

/** The lists that have a phrase beginning with a word of the sentence. */
function candidateLists(sentence: Sentence): ReadonlySet<Phrases> {
  const known = candidates.get(sentence)
  if (known) return known
  const lists = new Set<Phrases>()
  for (const {lower, lemma} of sentence.tokens) {
    for (const list of listsByWord.get(lower) ?? []) lists.add(list)
    if (lemma !== lower) for (const list of listsByWord.get(lemma) ?? []) lists.add(list)
  }
  candidates.set(sentence, lists)
  return lists
}

/**
 * Find where phrases stand in a sentence.
 *
 * @returns Runs in order; what is quoted is left out.
 */
export function findPhrases(sentence: Sentence, list: Phrases): readonly (Run & {words: readonly string[]})[] {
  if (!candidateLists(sentence).has(list)) return []
  const runs: (Run & {words: readonly string[]})[] = []
  const {tokens} = sentence
  for (const [start, token] of tokens.entries()) {
    if (token.quoted) continue
    const choices = [
      ...(list.byFirst.get(token.lower) ?? []),
      ...(token.lemma === token.lower ? [] : (list.byFirst.get(token.lemma) ?? []))
    ]
    for (const words of choices) {
      const end = matchAt(tokens, start + 1, words, 1)
      if (end < 0) continue
      runs.push({start, end, words})
      break
    }
  }
  return runs
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

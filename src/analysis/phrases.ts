import {perSentence} from './per-sentence.ts'
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

const none: readonly never[] = []

/** Which lists have a phrase that begins with a word: one look-up a word tells for all lists of all rules. */
const listsByWord = new Map<string, Phrases[]>()

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

/** The lists that have a phrase beginning with a word of the sentence, and where in it. */
const candidateLists = perSentence((sentence): ReadonlyMap<Phrases, readonly number[]> => {
  const lists = new Map<Phrases, number[]>()
  for (const {lower, lemma, quoted, index} of sentence.tokens) {
    if (quoted) continue
    note(lists, lower, index)
    if (lemma !== lower) note(lists, lemma, index)
  }
  return lists
})

function note(lists: Map<Phrases, number[]>, word: string, index: number): void {
  for (const list of listsByWord.get(word) ?? none) {
    const places = lists.get(list)
    if (!places) lists.set(list, [index])
    else if (places.at(-1) !== index) places.push(index)
  }
}

/**
 * Find where phrases stand in a sentence.
 *
 * @returns Runs in order; what is quoted is left out.
 */
export function findPhrases(sentence: Sentence, list: Phrases): readonly (Run & {words: readonly string[]})[] {
  const starts = candidateLists(sentence).get(list)
  if (!starts) return none
  const runs: (Run & {words: readonly string[]})[] = []
  for (const start of starts) {
    const {lower, lemma} = sentence.tokens[start]!
    const words =
      matching(sentence.tokens, start, list, lower) ??
      (lemma === lower ? undefined : matching(sentence.tokens, start, list, lemma))
    if (words) runs.push({start, ...words})
  }
  return runs
}

function matching(
  tokens: readonly Token[],
  start: number,
  list: Phrases,
  first: string
): {end: number; words: readonly string[]} | undefined {
  for (const words of list.byFirst.get(first) ?? []) {
    const end = matchAt(tokens, start + 1, words, 1)
    if (end >= 0) return {end, words}
  }
  return undefined
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

const choicesOf = new Map<string, ReadonlySet<string>>()

function matches(token: Token, word: string): boolean {
  if (word === '_') return token.tag !== 'punctuation'
  if (word === token.lower || word === token.lemma || word === token.text) return true
  if (!word.includes('|')) return false
  let choices = choicesOf.get(word)
  if (!choices) choicesOf.set(word, (choices = new Set(word.split('|'))))
  return choices.has(token.lower) || choices.has(token.lemma) || choices.has(token.text)
}

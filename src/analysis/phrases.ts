import {perSentence} from './per-sentence.ts'
import type {Sentence, Token} from './sentence.ts'

/** A run of tokens. Indexes, end exclusive. */
export interface Run {
  start: number
  end: number
}

/** Phrases ready for search. */
export interface Phrases {
  /** Each phrase by its words, in the order of the list. */
  phrases: readonly Phrase[]
  /** Words of which one has to be there for a phrase of the list to be found. */
  anchors: ReadonlySet<string>
}

interface Phrase {
  words: readonly string[]
  /** Which forms the first word matches. */
  first: ReadonlySet<string>
  /** The choices of each word that may not be absent. */
  sure: readonly (readonly string[])[]
}

const none: readonly never[] = []

/** Under each word the phrases that cannot stand where it does not: one look-up a word tells for all lists. */
const byAnchor = new Map<string, {list: Phrases; at: number}[]>()

/** Words that nearly every sentence has: a phrase is found by another one of its words, if it has one. */
const common = new Set(
  `a an the this that these those it its they them their he she him her his we us our i me my you your and or but of to in on at for by with from as is
  are was were be been being am has have had do does did not no so if all any some one who what which when there just only even more much very too out
  up down off over back get go make take let`.split(/\s+/)
)

/**
 * Make phrases ready for search.
 *
 * @param list One phrase a line. A word matches a token's lower-case form or its base form; `a|b` matches either;
 *   `_` matches any one token; a word with `?` may be absent.
 */
export function phrases(list: string): Phrases {
  const ready: Phrase[] = []
  const anchors = new Set<string>()
  const result: Phrases = {phrases: ready, anchors}
  for (const line of list.split('\n')) {
    const words = line.trim().toLowerCase().split(/\s+/).filter(Boolean)
    if (words.length === 0) continue
    const sure = words.filter(isSure).map((word) => word.split('|'))
    const at = ready.push({words, first: new Set(words[0]!.split('|')), sure}) - 1
    for (const word of anchorOf(words).split('|')) {
      anchors.add(word)
      const entries = byAnchor.get(word)
      if (entries) entries.push({list: result, at})
      else byAnchor.set(word, [{list: result, at}])
    }
  }
  return result
}

/** Whether a word of a phrase stands for itself, and may not be absent. */
const isSure = (word: string): boolean => word !== '_' && !(word.endsWith('?') && word.length > 1)

/** The word of a phrase that sentences have least often: the one with the rarest alternatives, the longest of those. */
function anchorOf(words: readonly string[]): string {
  const weight = (word: string): number => {
    const choices = word.split('|')
    return Math.min(...choices.map((choice) => choice.length / (common.has(choice) ? 100 : 1))) - choices.length / 1000
  }
  return words.filter(isSure).reduce((best, word) => (weight(word) > weight(best) ? word : best))
}

/** The phrases of each list all of whose words are in the sentence, wherever they stand. */
const candidates = perSentence(({words}): ReadonlyMap<Phrases, readonly number[]> => {
  const lists = new Map<Phrases, number[]>()
  for (const word of words) {
    for (const {list, at} of byAnchor.get(word) ?? none) {
      if (!list.phrases[at]!.sure.every((choices) => choices.some((choice) => words.has(choice)))) continue
      const places = lists.get(list)
      if (!places) lists.set(list, [at])
      else if (!places.includes(at)) places.push(at)
    }
  }
  for (const places of lists.values()) places.sort((a, b) => a - b)
  return lists
})

/**
 * Find where phrases stand in a sentence.
 *
 * @returns Runs in order, at each place the first phrase of the list that fits; what is quoted is left out.
 */
export function findPhrases(sentence: Sentence, list: Phrases): readonly (Run & {words: readonly string[]})[] {
  const places = candidates(sentence).get(list)
  if (!places) return none
  const {tokens} = sentence
  const runs: (Run & {words: readonly string[]})[] = []
  for (const token of tokens) {
    if (token.quoted) continue
    const run =
      matchFrom(tokens, token, list, places, token.lower) ?? matchFrom(tokens, token, list, places, token.lemma)
    if (run) runs.push(run)
  }
  return runs
}

/** @param form The form of the token with which a phrase is to begin: as written, before its base form. */
function matchFrom(
  tokens: readonly Token[],
  {index: start}: Token,
  list: Phrases,
  places: readonly number[],
  form: string
): (Run & {words: readonly string[]}) | undefined {
  for (const at of places) {
    const {words, first} = list.phrases[at]!
    if (!first.has(form)) continue
    const end = matchAt(tokens, start + 1, words, 1)
    if (end >= 0) return {start, end, words: [form, ...words.slice(1)]}
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

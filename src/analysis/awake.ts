import {perSentence} from './per-sentence.ts'
import type {Phrases} from './phrases.ts'
import type {Kind, NounGroup, Sentence} from './sentence.ts'

/** Words, in lower case and as written or in their base form: a list, phrases by their rarest words, or a pattern of one word. */
export type Words = Iterable<string> | Phrases | RegExp

/** What has to stand in a sentence for a search to find anything: of each of these, one. */
export interface Needs {
  among?: readonly Words[]
  and?: readonly Words[]
  /** What noun groups and their possessors stand for. */
  about?: Iterable<Kind>
}

/** Under each word and each kind the needs that it meets: one look-up a word tells for all searches. */
const byWord = new Map<string, number[]>()
const byKind = new Map<Kind, number[]>()
const byPattern: {pattern: RegExp; need: number}[] = []
let count = 0

/** What a word meets, patterns included, is found out once. The limit keeps endless new words from filling the memory. */
const needsOf = new Map<string, readonly number[]>()
const limit = 20_000

/**
 * Say which of several searches can find anything in a sentence: most sentences tell technical facts, in which hardly
 * any can.
 *
 * @param searches Each with what it needs; in the order in which they are to speak.
 * @returns The searches that a sentence wakes, in that order.
 */
export function awake<F>(searches: readonly (Needs & {find: F})[]): (sentence: Sentence) => readonly F[] {
  const all = searches.map(({find, ...needs}) => ({find, needs: register(needs)}))
  return (sentence) => {
    const met = metBy(sentence)
    let woken: F[] | undefined
    for (const {find, needs} of all) if (meets(met, needs)) (woken ??= []).push(find)
    return woken ?? none
  }
}

function meets(met: Uint8Array, needs: readonly number[]): boolean {
  for (const need of needs) if (met[need] === 0) return false
  return true
}

/** @returns What the first reader that finds something has found. */
export function firstFound<A extends readonly unknown[], T>(
  readers: readonly ((...about: A) => T | undefined)[],
  ...about: A
): T | undefined {
  for (const read of readers) {
    const found = read(...about)
    if (found !== undefined) return found
  }
  return undefined
}

/** Wake every search in a sentence, whatever it needs: so a test can tell that none is kept from speaking. */
export function wakeAll(sentence: Sentence): void {
  sentence.found.set(needsMet, new Uint8Array(count).fill(1))
}

function register({among, and, about}: Needs): readonly number[] {
  needsOf.clear()
  const needs: number[] = []
  for (const words of [among, and]) {
    if (!words) continue
    const need = count++
    for (const list of words) {
      if (list instanceof RegExp) byPattern.push({pattern: list, need})
      else for (const word of 'phrases' in list ? list.anchors : list) add(byWord, word, need)
    }
    needs.push(need)
  }
  if (about) {
    const need = count++
    for (const kind of about) add(byKind, kind, need)
    needs.push(need)
  }
  return needs
}

function add<K>(index: Map<K, number[]>, key: K, need: number): void {
  const needs = index.get(key)
  if (!needs) index.set(key, [need])
  else if (!needs.includes(need)) needs.push(need)
}

function needsMet({words, groups}: Sentence): Uint8Array {
  const met = new Uint8Array(count)
  for (const word of words) for (const need of needsMetBy(word)) met[need] = 1
  for (const group of groups)
    for (let other: NounGroup | undefined = group; other; other = other.possessor)
      for (const need of byKind.get(other.kind) ?? none) met[need] = 1
  return met
}

const none: readonly never[] = []
const metBy = perSentence(needsMet)

function needsMetBy(word: string): readonly number[] {
  const known = needsOf.get(word)
  if (known) return known
  const patterns = byPattern.filter(({pattern}) => pattern.test(word)).map(({need}) => need)
  const needs = [...(byWord.get(word) ?? none), ...patterns]
  if (needsOf.size >= limit) needsOf.clear()
  needsOf.set(word, needs.length > 0 ? needs : none)
  return needs
}

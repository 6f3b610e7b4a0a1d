import type {Sentence} from '../analysis/sentence.ts'
import {readMarks, type MarkPair, type Marks} from './marks.ts'

/** A piece of a rewritten sentence: a token of the original (with other letters, maybe), or new words. */
export type Item = {at: number; as?: string} | {text: string}

/** Tokens `start` to `end` (exclusive) make way for other items. */
export interface Edit {
  start: number
  end: number
  items: readonly Item[]
}

/** @returns The tokens from `start` to `end` (exclusive), as they are. */
export function span(start: number, end: number): Item[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => ({at: start + index}))
}

/** @returns New words, or nothing for an empty text. */
export function words(text: string): Item[] {
  return text === '' ? [] : [{text}]
}

/**
 * Put edits into a sentence.
 *
 * @returns All items of the new sentence, or nothing where two edits meet.
 */
export function compose(sentence: Sentence, edits: readonly Edit[]): Item[] | undefined {
  const items: Item[] = []
  let from = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from) return undefined
    items.push(...span(from, edit.start), ...edit.items)
    from = edit.end
  }
  items.push(...span(from, sentence.tokens.length))
  return tidy(items, sentence)
}

const textOf = (item: Item, sentence: Sentence): string =>
  'at' in item ? (item.as ?? sentence.tokens[item.at]!.text) : item.text

/** Takes away commas that lost their reason: at the beginning, doubled, or before a stop. */
function tidy(items: Item[], sentence: Sentence): Item[] {
  const texts = items.map((item) => textOf(item, sentence))
  return items.filter((_, index) => {
    if (texts[index] !== ',') return true
    const next = texts[index + 1]
    return index > 0 && !/^[,.;:!?]$/.test(next ?? '.') && !/^[:;–—(]$/.test(texts[index - 1]!)
  })
}

/**
 * Write items as Markdown: marks stay with their words, in pairs; white space between neighbours stays as it was.
 *
 * @param pieces The new sentence; new words are taken one by one, so that marks can close between them.
 * @param source The document the sentence stands in.
 * @returns The text for `source.slice(sentence.start, sentence.end)`, or nothing where marks would be cut.
 */
export function render(pieces: readonly Item[], sentence: Sentence, source: string): string | undefined {
  const items = pieces.flatMap((item): Item[] =>
    'text' in item ? item.text.split(' ').map((text) => ({text})) : [item]
  )
  const marks = readMarks(sentence, source)
  const opens = items.map(() => [] as MarkPair[])
  const closes = items.map(() => [] as MarkPair[])
  for (const pair of marks.pairs) {
    const where = reach(items, pair, sentence)
    if (where === undefined) return undefined
    if (where.length === 0) continue
    opens[where[0]!]!.push(pair)
    closes[where.at(-1)!]!.push(pair)
  }
  if (!keepsUnknown(items, marks, sentence)) return undefined
  const size = (pair: MarkPair): number => pair.last - pair.first
  let result = marks.spaces[0] ?? ''
  items.forEach((item, index) => {
    if (index > 0) result += between(items[index - 1]!, item, sentence, marks, source)
    for (const pair of opens[index]!.sort((a, b) => size(b) - size(a))) result += pair.open
    result += written(item, sentence, source)
    for (const pair of closes[index]!.sort((a, b) => size(a) - size(b))) result += pair.close
  })
  return result
}

/** A token is copied from the source, so that escapes and character references stay. */
function written(item: Item, sentence: Sentence, source: string): string {
  if (!('at' in item)) return item.text
  const token = sentence.tokens[item.at]!
  return item.as ?? source.slice(token.start, token.end)
}

/** Where the words of a pair have come to stand; nothing where they were parted, an empty list where they are gone. */
function reach(items: readonly Item[], pair: MarkPair, sentence: Sentence): number[] | undefined {
  const where: number[] = []
  items.forEach((item, index) => {
    if ('at' in item && item.at >= pair.first && item.at <= pair.last) where.push(index)
  })
  const [first, last] = [where[0], where.at(-1)]
  if (first === undefined || last === undefined)
    return pair.link || pair.fixed ? undefined : said(items, pair, sentence)
  const inside = items.slice(first, last + 1)
  if (inside.some((item) => 'at' in item && (item.at < pair.first || item.at > pair.last))) return undefined
  // New words come inside only where they stand for words that were there.
  const whole = where.length === pair.last - pair.first + 1
  if (whole && inside.length > where.length) return undefined
  if (pair.fixed === 'start' && first > 0) return undefined
  if (pair.fixed === 'start' && isNew(items[last + 1])) return whole ? undefined : withNewWords(items, where, pair)
  if (pair.fixed === 'end' && last < items.length - 1) return undefined
  return where
}

const isNew = (item: Item | undefined): boolean => item !== undefined && 'text' in item

/** "**merged without reading what it does** – …": new words for words of the pair stand inside it, up to where it ended. */
function withNewWords(items: readonly Item[], where: readonly number[], pair: MarkPair): number[] | undefined {
  const result = [...where]
  for (let at = where.at(-1)! + 1; isNew(items[at]); at++) result.push(at)
  const behind = items[result.at(-1)! + 1]
  return behind && 'at' in behind && behind.at === pair.last + 1 ? result : undefined
}

/** Where new words say the words of a pair again: "had **never tested**" as "had **never been tested**". */
function said(items: readonly Item[], pair: MarkPair, sentence: Sentence): number[] {
  const [opening, closing] = [sentence.tokens[pair.first]!.lower, sentence.tokens[pair.last]!.lower]
  const isSaid = (index: number, word: string): boolean => {
    const item = items[index]
    return item !== undefined && 'text' in item && item.text === word
  }
  const first = items.findIndex((_, index) => isSaid(index, opening))
  const most = pair.last - pair.first + 2
  for (let last = first; first >= 0 && last < first + most; last++) {
    const item = items[last]
    if (!item || !('text' in item)) return []
    if (isSaid(last, closing)) return Array.from({length: last - first + 1}, (_, index) => first + index)
  }
  return []
}

/** What is not understood, and hard line breaks, stay between the same two tokens. */
function keepsUnknown(items: readonly Item[], marks: Marks, sentence: Sentence): boolean {
  const {tokens} = sentence
  if (marks.spaces[0] === undefined || marks.spaces[tokens.length] === undefined) return false
  for (let index = 1; index < tokens.length; index++) {
    const space = marks.spaces[index]
    if (space !== undefined && !/ {2}\r?\n/.test(space)) continue
    const at = items.findIndex((item) => 'at' in item && item.at === index - 1)
    const next = items[at + 1]
    if (at < 0 || !next || !('at' in next) || next.at !== index) return false
  }
  return true
}

function between(left: Item, right: Item, sentence: Sentence, marks: Marks, source: string): string {
  if ('at' in left && 'at' in right && right.at === left.at + 1) {
    const {tokens} = sentence
    return marks.spaces[right.at] ?? source.slice(tokens[left.at]!.end, tokens[right.at]!.start)
  }
  const [before, after] = [textOf(left, sentence), textOf(right, sentence)]
  const line = 'at' in right ? marks.spaces[right.at] : undefined
  if (line?.includes('\n')) return line
  if (/^(?:[,.;:!?)\]%”]|'s$|’s$|n't$|n’t$)/.test(after) || /[([“]$/.test(before)) return ''
  return ' '
}

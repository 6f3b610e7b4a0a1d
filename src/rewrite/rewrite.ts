import type {NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import * as closed from '../lexicon/closed-class.ts'
import {compose, render, type Edit, type Item} from './draft.ts'
import {isDiscussed, isReported} from './discussed.ts'
import {keepsFacts} from './facts.ts'
import {losesLimits} from './kept-words.ts'
import {leaveOut} from './leaving-out.ts'
import {leavesDoer} from './left-behind.ts'
import {isNeeded} from './neighbours.ts'
import {losesOwner} from './owners-beside.ts'
import {isHuman, isWriter} from './people.ts'
import {staysPointed} from './still-pointed.ts'
import {changesTenseOnly} from './tense-only.ts'
import {touches, type Found, type Proposal} from './ways/way.ts'
import {fitCell} from './padding.ts'
import {waysByRule} from './ways-by-rule.ts'

export type {Found} from './ways/way.ts'

/** What a sentence could say instead. */
export interface Rewriting {
  /** Markdown for what is replaced; empty where the sentence had better go. */
  text: string
  /** What is replaced, where it is more than the sentence: offsets in the document. */
  replaces?: {start: number; end: number}
  /** A fact is missing: the text has a visible `[question?]` and is an example, nothing to apply. */
  gap: boolean
  /** From 0 to 1. */
  confidence: number
}

/** From here on a rewriting is sure enough for one click. Chosen by reading rewritings, not by a formula. */
export const certain = 0.8

/** Longer sentences, and sentences with more findings, have too many parts for one certain rewriting. */
const longest = {tokens: 120, findings: 6}

/** More combinations of proposals than these are not tried. */
const maxTries = 12

/**
 * Say a sentence without blame, all its findings together.
 *
 * @param sentence The sentence, analysed.
 * @param findings What was noticed in it; offsets are UTF-16 in `source`.
 * @param source The document.
 * @param accepts Asked for each candidate, in Markdown: whether a review would have no more to say of it. Left out: yes.
 * @returns One rewriting for all findings, or nothing where none is good enough.
 */
export function rewriteSentence(
  sentence: Sentence,
  findings: readonly Found[],
  source: string,
  accepts: (text: string) => boolean = () => true
): Rewriting | undefined {
  if (findings.length === 0 || sentence.context.place === 'heading') return undefined
  if (sentence.tokens.length > longest.tokens || findings.length > longest.findings) return undefined
  const choices = findings.map((found) => (waysByRule[found.ruleId] ?? []).flatMap((way) => [...way(sentence, found)]))
  const sure = choices.map((proposals) => proposals.filter(({gap, confidence}) => !gap && confidence >= certain))
  // A finding without a way of its own is answered where the others take its words away.
  const rest = findings.filter((_, index) => sure[index]!.length === 0)
  const able = sure.filter((proposals) => proposals.length > 0)
  const free = !isDiscussed(sentence, source)
  for (const proposals of free && able.length > 0 ? combinations(able, maxTries) : []) {
    if (!rest.every((found) => takesAway(sentence, proposals, found))) continue
    const written = write(sentence, proposals, source)
    if (!written || !holds(sentence, written, findings, source) || !accepts(written.text)) continue
    const {text} = written
    const fitted = fitCell(sentence, text, source)
    return {
      text: fitted?.text ?? text,
      ...(fitted && {replaces: {start: fitted.start, end: fitted.end}}),
      gap: false,
      confidence: Math.min(...proposals.map(({confidence}) => confidence))
    }
  }
  const gone = free ? leaveOut(sentence, findings, source) : undefined
  if (gone) return {text: '', replaces: gone, gap: false, confidence: 0.85}
  for (const proposal of choices.flat().filter(({gap}) => gap)) {
    const text = write(sentence, [proposal], source)?.text
    if (text !== undefined) return {text, gap: true, confidence: proposal.confidence}
  }
  return undefined
}

/** Whether a new sentence says no more and no less, stands in its place, and has left nobody behind. */
function holds(sentence: Sentence, {items, text}: Written, findings: readonly Found[], source: string): boolean {
  return !(
    findings.some((found) => keepsVerdict(sentence, items, found)) ||
    losesLimits(sentence, items, text, source) ||
    leavesDoer(sentence, items, text, findings) ||
    staysPointed(sentence, items, text, findings) ||
    changesTenseOnly(source.slice(sentence.start, sentence.end), text) ||
    isReported(sentence, items, source) ||
    losesOwner(sentence, items, source) ||
    isNeeded(sentence, items, source)
  )
}

/** "restarted with little care": without the one who did, the grade is still there. */
function keepsVerdict(sentence: Sentence, items: readonly Item[], found: Found): boolean {
  if (!/^(?:normative|character)-judgement$/.test(found.ruleId)) return false
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  return sentence.tokens.every(({index}) => present.has(index) || !touches(sentence, index, index + 1, found))
}

/** Whether edits touch words of a finding. */
function takesAway(sentence: Sentence, proposals: readonly Proposal[], found: Found): boolean {
  return proposals.some(({edits}) => edits.some((edit) => touches(sentence, edit.start, edit.end, found)))
}

/** One proposal for each finding, best first. */
function* combinations(choices: readonly Proposal[][], most: number): Generator<Proposal[]> {
  const total = Math.min(
    most,
    choices.reduce((product, proposals) => product * proposals.length, 1)
  )
  for (let number = 0; number < total; number++) {
    let rest = number
    yield choices.map((proposals) => {
      const at = rest % proposals.length
      rest = Math.floor(rest / proposals.length)
      return proposals[at]!
    })
  }
}

/** A new sentence: its pieces, and the same as Markdown. */
interface Written {
  items: readonly Item[]
  text: string
}

/** Applies proposals and finishes the sentence; nothing where it would lose a fact or cut a mark. */
function write(sentence: Sentence, proposals: readonly Proposal[], source: string): Written | undefined {
  const edits = distinct(proposals.flatMap(({edits}) => edits))
  if (edits.some((edit) => isQuoted(sentence, edit))) return undefined
  const composed = compose(sentence, edits)
  if (!composed) return undefined
  const items = withoutEchoes(sentence, composed)
  if (!items || !keepsFacts(sentence, items)) return undefined
  const text = render(withCapitals(sentence, calm(sentence, items)), sentence, source)
  if (text === undefined || text === source.slice(sentence.start, sentence.end)) return undefined
  return startsBlock(text, source.slice(sentence.start, sentence.end)) ? undefined : {items, text}
}

/** Somebody else's words are not rewritten; a quotation that only opens here reaches to the end. */
function isQuoted(sentence: Sentence, edit: Edit): boolean {
  const before = sentence.tokens.slice(0, edit.start).filter((token) => /^["“”„]$/.test(token.text)).length
  const kept = new Set(edit.items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const range = sentence.tokens.slice(edit.start, edit.end)
  // Only the marks go.
  if (
    range.length > 0 &&
    range.every((token) => kept.has(token.index) || /^["“”„]$/.test(token.text)) &&
    edit.items.length < range.length
  )
    return false
  if (before % 2 === 1) return true
  // A title that moves as a whole stays what it is.
  const said = range.filter((token) => token.quoted || /^["“”„]$/.test(token.text))
  const marks = said.filter((token) => /^["“”„]$/.test(token.text)).length
  return marks % 2 === 1 || said.some((token) => !kept.has(token.index))
}

/** Two findings may ask for the same edit; where one edit holds another, the larger one stays. */
function distinct(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const held = result.some((other) => other.start <= edit.start && edit.end <= other.end && edit.end > edit.start)
    const same = result.some((other) => other.start === edit.start && other.end === edit.end)
    if (!held && !same) result.push(edit)
  }
  return result
}

/** People who are gone leave no "his" behind; where a "he" is left, the sentence is not whole. */
function withoutEchoes(sentence: Sentence, items: readonly Item[]): Item[] | undefined {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const gone = sentence.groups.filter((group) => isHuman(group) && !isWriter(group) && !present.has(group.head))
  if (gone.length === 0) return [...items]
  const somebody = gone.some(({kind}) => kind !== 'nobody')
  const result: Item[] = []
  for (const item of items) {
    const echo = 'at' in item && item.as === undefined ? echoOf(sentence, item.at, somebody) : undefined
    if (echo === 'lost') return undefined
    result.push(echo === 'the' && 'at' in item ? {at: item.at, as: 'the'} : item)
  }
  return result
}

/** What becomes of a word that may point to somebody who is gone: "his key" is "the key"; a "he" has lost its meaning. */
function echoOf(sentence: Sentence, index: number, somebody: boolean): 'the' | 'lost' | undefined {
  const {lower} = sentence.tokens[index]!
  if (/^(?:he|she|him|himself|herself|themselves|theirs|hers)$/.test(lower)) return somebody ? 'lost' : undefined
  if (/^(?:they|them)$/.test(lower)) {
    const group = sentence.groups.find((other) => other.head === index)
    return group && isHuman(group) && group.kind !== 'they' ? 'lost' : undefined
  }
  const possessor = sentence.groups.find((other) => other.possessor?.start === index)?.possessor
  const theirs = (/^(?:his|her)$/.test(lower) && somebody) || (lower === 'their' && isHuman(possessor))
  if (!theirs) return undefined
  return sentence.tokens[index + 1]?.lower === 'own' ? 'lost' : 'the'
}

/** Feelings at the edges go with the blame: "Unfortunately, …", "…!". */
function calm(sentence: Sentence, items: readonly Item[]): Item[] {
  const {tokens} = sentence
  const isMark = (item: Item, text: string): boolean => 'at' in item && tokens[item.at]!.text === text
  let from = 0
  const first = items[0]
  if (first && 'at' in first && /^(?:unfortunately|sadly|regrettably|embarrassingly)$/.test(tokens[first.at]!.lower)) {
    from = items[1] && isMark(items[1], ',') ? 2 : 1
  }
  const stays = items.slice(from).filter((item) => !('at' in item && isBareEven(sentence, item.at)))
  return stays.map((item) => (isMark(item, '!') && 'at' in item ? {at: item.at, as: '.'} : item))
}

/** "before it even came": an emphasis of the reproach, which goes with it. */
const isBareEven = ({tokens}: Sentence, at: number): boolean =>
  tokens[at]!.lower === 'even' &&
  tokens.slice(Math.max(0, at - 4), at).some(({lower}) => lower === 'before') &&
  /^(?:verb|auxiliary)$/.test(tokens[at + 1]?.tag ?? '')

/** The new first word gets the capital letter of the old one, which loses it where it is no name. */
function withCapitals(sentence: Sentence, items: readonly Item[]): Item[] {
  const old = sentence.tokens[0]!
  const capital = /^\p{Lu}/u.test(old.text) || old.tag === 'handle' || old.tag === 'code'
  const start = labelEnd(sentence, items)
  return items.map((item, index) => {
    const token: Token | undefined = 'at' in item ? sentence.tokens[item.at] : undefined
    const text = 'at' in item ? (item.as ?? token!.text) : item.text
    const set = (changed: string): Item =>
      changed === text ? item : 'at' in item ? {at: item.at, as: changed} : {text: changed}
    if (index === start)
      return (capital || start > 0) && isPlainWord(token, text) ? set(text[0]!.toUpperCase() + text.slice(1)) : item
    if (opensInside(sentence, items, index))
      return isPlainWord(token, text) ? set(text[0]!.toUpperCase() + text.slice(1)) : item
    const moved = token?.index === 0 && item !== items[0] && isCommon(sentence, token)
    return moved ? set(text[0]!.toLowerCase() + text.slice(1)) : item
  })
}

/** Whether new words stand behind a full stop inside what was read as one sentence. */
function opensInside(sentence: Sentence, items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  const item = items[index]!
  if (!before || !('at' in before) || ('at' in item && item.at === before.at + 1)) return false
  const next = sentence.tokens[before.at + 1]
  return /[.?!]$/.test(sentence.tokens[before.at]!.text) && next !== undefined && /^\p{Lu}|^@/u.test(next.text)
}

const isPlainWord = (token: Token | undefined, text: string): boolean =>
  token?.tag !== 'code' && token?.tag !== 'handle' && /^\p{Ll}/u.test(text) && !/\p{Lu}|_|\.\w/u.test(text)

const functionWords: readonly ReadonlySet<string>[] = [
  closed.determiners,
  closed.pronouns,
  closed.prepositions,
  closed.subordinators,
  closed.adverbs,
  closed.interrogatives
]

/** Whether the first word of a sentence owes its capital letter to its place alone. */
function isCommon(sentence: Sentence, token: Token): boolean {
  const group: NounGroup | undefined = sentence.groups.find((other) => other.head === token.index)
  return functionWords.some((list) => list.has(token.lower)) && token.lower !== 'i' && group?.kind !== 'person'
}

/** A label or a time before the statement ("14:05 – ", "Cause: ") keeps its place: where the statement begins. */
function labelEnd(sentence: Sentence, items: readonly Item[]): number {
  if (items.length === 1) return 0
  const first = items[0]
  const numbered = /^\p{Lu}?\d+(?:\.\d+)*[.)]?$/u.test(sentence.tokens[0]!.text)
  if (numbered && first && 'at' in first && first.at === 0 && /^\p{Lu}|^@/u.test(sentence.tokens[1]?.text ?? ''))
    return 1
  for (let index = 0; index < items.length - 1; index++) {
    const item = items[index]!
    if (!('at' in item) || item.at !== index || (index === 0 && item.as !== undefined)) return index === 0 ? 0 : -1
    const {text} = sentence.tokens[item.at]!
    const stamp = sentence.tokens.slice(0, index + 1).every(({text}) => /^[\d:.,–—-]|^[A-Z]{2,4}$|^[ap]m$/.test(text))
    const next = items[index + 1]!
    const changes = !('at' in next) || next.at !== index + 1
    if ((/^[:–—-]$/.test(text) || (stamp && changes)) && /\d|\p{L}/u.test(text + sentence.tokens[0]!.text)) {
      const after = sentence.tokens[index + 1]
      return after && /^\p{Lu}|^@/u.test(after.text) ? index + 1 : -1
    }
  }
  return -1
}

/** Whether a line of the new text would begin a list, a heading or a table that was not there. */
function startsBlock(text: string, before: string): boolean {
  const opens = (line: string): boolean => /^\s*(?:[-+*>#|]|\d+[.)])(?:\s|$)/.test(line)
  return text.split('\n').slice(1).some(opens) && !before.split('\n').slice(1).some(opens)
}

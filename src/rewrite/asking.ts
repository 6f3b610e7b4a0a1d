import type {NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {span, words, type Item} from './draft.ts'
import {isPluralGroup} from './noun-phrase.ts'
import {isHuman} from './people.ts'

const askingVerb =
  /^(?:remind|tell|ask|urge|encourage|instruct|advise|need|have|remember|make|ensure|sure|please|let|try|want|agree|commit|within|plan)$/

/** Words that only say that somebody has to: "Remind all engineers to", "we should always". */
export function isAsking(sentence: Sentence, token: Token): boolean {
  if (['adverb', 'modal', 'auxiliary', 'to'].includes(token.tag)) return true
  if (askingVerb.test(token.lemma) || /^(?:more|that|all|and|to|['’]s|,|going|forward)$/.test(token.lower)) return true
  return sentence.groups.some((group) => group.start <= token.index && token.index < group.end && isHuman(group))
}

/** Whom an appeal may leave unsaid: everybody who is there. */
const everybody =
  /^(?:we|us|i|you|everyone|everybody|people|staff|team|teams|engineers?|engineering|colleagues|folks|all|the|our|each|every|of|should|and|in|to)$/

/** @returns Whether a group says for whom something is meant, which is a fact of an action item. */
export function isAddressed(sentence: Sentence, group: NounGroup): boolean {
  return isHuman(group) && !sentence.tokens.slice(group.start, group.end).every(({lower}) => everybody.test(lower))
}

/** An appeal to people: where its words begin, and whether it orders or says what should be. */
export interface Appeal {
  /** First token of the words that only ask. */
  start: number
  /** "We should …" states a wish, "Be …" orders. */
  wish: boolean
  /** For whom it is meant, where that is not everybody: a team, or several people in a role. */
  whom?: NounGroup
}

/**
 * Say for whom something is meant.
 *
 * @param preposition In front of the words for them.
 * @returns Nothing where it is meant for everybody.
 */
export function forWhom(sentence: Sentence, whom: NounGroup | undefined, preposition = 'for'): Item[] {
  if (!whom) return []
  const [first, second] = sentence.tokens.slice(whom.start, whom.end)
  // A role that opened the sentence is no name: "Planners should …", but "Device Team to …".
  const common =
    first!.index === 0 &&
    (whom.kind !== 'team' || /^(?:members|staff|people|colleagues|teams)$/.test(first!.lower)) &&
    /^\p{Lu}\p{Ll}+$/u.test(first!.text) &&
    !/^\p{Lu}/u.test(second?.text ?? '')
  const opening: Item = common ? {at: 0, as: first!.lower} : {at: whom.start}
  return [...words(preposition), opening, ...span(whom.start + 1, whom.end)]
}

/**
 * @returns Whether a group is a team, whoever is on call, or several people in a role: no one person is singled out as
 *   the one to be told.
 */
export function isManyPeople(sentence: Sentence, group: NounGroup): boolean {
  if (/^on-?call$/.test(sentence.tokens[group.head]!.lower)) return true
  if (group.kind === 'team' || group.kind === 'maybe-team') return true
  return /^(?:role|maybe-person)$/.test(group.kind) && isPluralGroup(sentence, group)
}

/**
 * Read the words in front of what people are asked to do.
 *
 * @param at Token of the verb they are asked to follow.
 * @param some Whether an appeal to one team, or to the people in a role, is read as well.
 * @returns Nothing where something besides asking stands in front, or where only some are asked.
 */
export function readAppeal(sentence: Sentence, at: number, some = false): Appeal | undefined {
  const {tokens} = sentence
  const label = tokens.slice(0, at).findLastIndex((token) => token.text === ':') + 1
  const opener = label === 0 && /^\d+(?:\.\d+)*[.)]?$/.test(tokens[0]!.text) ? 1 : label
  const front = tokens.slice(opener, at)
  const inside = sentence.groups.find(({start, end}) => start >= opener && end < at && tokens[end]?.lower === 'of')
  const tail = inside && some ? endOfTail(sentence, inside.end) : 0
  const told = (token: Token): boolean => inside !== undefined && inside.end <= token.index && token.index < tail
  if (!front.every((token) => told(token) || isAsking(sentence, token))) return undefined
  const addressed = sentence.groups.filter(
    (group) => group.start >= opener && group.end <= at && group.kind !== 'nobody' && isAddressed(sentence, group)
  )
  const [first] = addressed
  const whom = first && first === inside && tail > first.end ? {...first, end: tail} : first
  if (whom && (!some || addressed.length > 1 || !isManyPeople(sentence, whom))) return undefined
  const asks = front.filter((token) => token.tag !== 'adverb')
  const wish = asks.some(({lower}) => /^(?:should|must|ought|need|needs|have|has|shall)$/.test(lower))
  if (asks.some(({lower}) => /^(?:will|'ll|would|could|can|may|might|did|was|were|had|not|n't)$/.test(lower)))
    return undefined
  return {start: opener, wish: wish && !sentence.context.inActions, ...(whom && {whom})}
}

/** "of Maintenance", "of all shifts" behind a group: where the words end; nothing more than that belongs to it. */
function endOfTail({tokens}: Sentence, of: number): number {
  const all = /^(?:all|the|our|both)$/.test(tokens[of + 1]?.lower ?? '') ? 2 : 1
  return /^(?:noun|proper)$/.test(tokens[of + all]?.tag ?? '') ? of + all + 1 : 0
}

/** @returns The mark at the end of a sentence, or the place where it would stand. */
export function endOfWords(sentence: Sentence): number {
  const last = sentence.tokens.at(-1)!
  return last.tag === 'punctuation' && /^[.!?]$/.test(last.text) ? last.index : sentence.tokens.length
}

import type {NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {isHuman} from './people.ts'

const askingVerb =
  /^(?:remind|tell|ask|urge|encourage|instruct|advise|need|have|remember|make|ensure|sure|please|let|try|want|agree|commit|within|plan)$/

/** Words that only say that somebody has to: "Remind all engineers to", "we should always". */
export function isAsking(sentence: Sentence, token: Token): boolean {
  if (['adverb', 'modal', 'auxiliary', 'to'].includes(token.tag)) return true
  if (askingVerb.test(token.lemma) || /^(?:more|that|all|and|['’]s|,|going|forward)$/.test(token.lower)) return true
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
}

/**
 * Read the words in front of what people are asked to do.
 *
 * @param at Token of the verb they are asked to follow.
 * @returns Nothing where something besides asking stands in front, or where only some are asked.
 */
export function readAppeal(sentence: Sentence, at: number): Appeal | undefined {
  const {tokens} = sentence
  const label = tokens.slice(0, at).findLastIndex((token) => token.text === ':') + 1
  const opener = label === 0 && /^\d+(?:\.\d+)*[.)]?$/.test(tokens[0]!.text) ? 1 : label
  const front = tokens.slice(opener, at)
  if (!front.every((token) => isAsking(sentence, token))) return undefined
  const some = sentence.groups.some(
    (group) => group.start >= opener && group.end <= at && group.kind !== 'nobody' && isAddressed(sentence, group)
  )
  if (some) return undefined
  const asks = front.filter((token) => token.tag !== 'adverb')
  const wish = asks.some(({lower}) => /^(?:should|must|ought|need|needs|have|has|shall)$/.test(lower))
  if (asks.some(({lower}) => /^(?:will|'ll|would|could|can|may|might|did|was|were|had|not|n't)$/.test(lower)))
    return undefined
  return {start: opener, wish: wish && !sentence.context.inActions}
}

/** @returns The mark at the end of a sentence, or the place where it would stand. */
export function endOfWords(sentence: Sentence): number {
  const last = sentence.tokens.at(-1)!
  return last.tag === 'punctuation' && /^[.!?]$/.test(last.text) ? last.index : sentence.tokens.length
}

import type {Sentence} from '../analysis/sentence.ts'
import type {Item} from './draft.ts'
import {isHuman} from './people.ts'

/**
 * Say whether all facts of a sentence are still there: numbers, times, code, addresses, and names of systems.
 *
 * Names of people are no facts here; they may make way.
 *
 * @param items The new sentence.
 */
export function keepsFacts(sentence: Sentence, items: readonly Item[]): boolean {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  return sentence.tokens.every((token) => present.has(token.index) || !isFact(sentence, token.index))
}

/** Numbers in words, as far as they are tagged as nouns. */
const amount =
  /^(?:both|multiple|several|many|independent|half|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|twice|thrice|dozens?|hundreds?|thousands?|millions?|first|second|third)$/

function isFact(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]!
  if (token.tag === 'handle') return !standsForSomebody(sentence, index)
  // "2i2c" can be the name of an employer; "two" is always a number.
  if (token.tag === 'code' || (token.tag === 'number' && !/\d.*\p{L}/u.test(token.text))) return true
  if (/\d/.test(token.text)) return !standsForSomebody(sentence, index)
  if (token.quoted) return !/^["“”„]$/.test(token.text)
  // "Without a second thought", "think twice", "with half an eye": nothing was counted.
  if (sentence.tokens[index + 1]?.lower === 'thought' || sentence.tokens[index - 1]?.lemma === 'think') return false
  if (token.lower === 'half' && /^(?:brain|clue|mind|wit)$/.test(sentence.tokens[index + 2]?.lower ?? '')) return false
  if (amount.test(token.lower))
    return sentence.tokens[index - 1]?.tag !== 'not' && sentence.tokens[index - 1]?.lower !== 'no'
  // A capital behind a full stop inside of what was read as one sentence.
  const opens =
    /[.?!]$/.test(sentence.tokens[index - 1]?.text ?? '') &&
    /^(?:pronoun|determiner|subordinator|adverb|preposition|coordinator|auxiliary)$/.test(token.tag)
  if (opens) return false
  const capital = /\p{Lu}/u.test(index === 0 ? token.text.slice(1) : token.text)
  return capital && token.text !== 'I' && !standsForSomebody(sentence, index)
}

function standsForSomebody(sentence: Sentence, index: number): boolean {
  return sentence.groups.some(
    (group) =>
      group.start <= index &&
      index < group.end &&
      (isHuman(group) || (group.possessor && isHuman(group.possessor) && index < group.possessor.end))
  )
}

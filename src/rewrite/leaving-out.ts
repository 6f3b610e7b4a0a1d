import type {NounGroup, Sentence} from '../analysis/sentence.ts'
import {interjections} from '../lexicon/irony.ts'
import {isTiedIn} from './neighbours.ts'
import {isPluralGroup} from './noun-phrase.ts'
import {tellsNothing} from './nothing-told.ts'
import {isHuman} from './people.ts'
import {isVerdictOnly} from './verdict-words.ts'
import type {Found} from './ways/way.ts'

/** A sentence behind one that goes may not lean on it. */
const leaning =
  /^\s*[*_]*(?:it|its|this|that|these|those|so|but|and|or|yet|nor|because|which|who|still|also|instead|neither|then|therefore|thus|hence|otherwise|though|although|however|even|same|such|both|not|no|yes|nobody|why|how|what|for|if|in|rather|more|worse|besides|either)\b/i

/** Pronouns for people; "they" for things as well. */
const meaning = /^\s*[*_]*(?:they|them|their|he|she|him|her|his)\b/i

/**
 * Find out whether a sentence can go as a whole: a verdict or a remark without an event, beside sentences that stay.
 *
 * @param findings What was noticed in it.
 * @param source The document.
 * @returns What to take out of the document, white space included (UTF-16 offsets); nothing where a fact would be lost,
 *   where the sentence stands alone, or where the next one leans on it.
 */
export function leaveOut(
  sentence: Sentence,
  findings: readonly Found[],
  source: string
): {start: number; end: number} | undefined {
  const {place, alone} = sentence.context
  if (place === 'heading' || place === 'cell' || !tellsNothing(sentence, findings)) return undefined
  const asks = findings.every(({ruleId}) => ruleId === 'people-fixing-action')
  if (alone) return !sentence.context.inActions || asks ? lineOf(sentence, source) : undefined
  if (sentence.context.inActions && !isInterjection(sentence)) return undefined
  const text = source.slice(sentence.start, sentence.end)
  // A colon opens what follows; marks, links and code are kept with their words.
  if (/[`[\]<>*_~|\\]|:$|https?:/.test(text)) return undefined
  const ends =
    /[.!?…]["”’)]?$/.test(text) || /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|[-*+][ \t]|$)|$)/.test(source.slice(sentence.end))
  if (!ends || isTiedIn(sentence, source) || (sentence.question && isAnswered(sentence, findings, source)))
    return undefined
  return rangeOf(sentence, source, isExclamation(sentence) ? connecting : leaning)
}

/** "Sloppy, sorry.": there is nothing in it that an "it" could stand for. */
const isExclamation = (sentence: Sentence): boolean =>
  sentence.clauses.every(({verb}) => !verb?.finite) &&
  isVerdictOnly(sentence, 0, sentence.tokens.length, false) &&
  !sentence.tokens.some(({lower}) =>
    /^(?:call|choice|decision|mistake|error|idea|move|one|thing|miss|fault|job|bad)s?$/.test(lower)
  )

/** Words that join a sentence to a verdict in front; a pronoun behind an exclamation stands for something before it. */
const connecting =
  /^\s*[*_]*(?:so|but|and|or|yet|nor|because|also|instead|neither|then|therefore|thus|hence|otherwise|though|although|however|even|same|such|both|not|no|yes|why|how|what|for|if|in|rather|more|worse|besides|either)\b/i

const isInterjection = ({tokens}: Sentence): boolean =>
  tokens.every(({lower, tag}) => tag === 'punctuation' || interjections.has(lower))

/** "Who is to blame? The night shift." */
const isAnswered = ({end}: Sentence, findings: readonly Found[], source: string): boolean =>
  findings.some(({ruleId}) => ruleId === 'who-why-question') &&
  /^["”’)]*[ \t]*\r?\n?[ \t]*[\p{L}\d]/u.test(source.slice(end))

/** A list item that is nothing but the sentence goes with its line, where an item stands above it. */
function lineOf(sentence: Sentence, source: string): {start: number; end: number} | undefined {
  const start = source.lastIndexOf('\n', sentence.start - 1) + 1
  const bullet = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/
  const end = /^[.!?]*[ \t]*(?=\r?\n|$)/.exec(source.slice(sentence.end, sentence.end + 80))
  if (start === 0 || !bullet.test(source.slice(start, sentence.start)) || !end) return undefined
  const line = source[start - 2] === '\r' ? start - 2 : start - 1
  const above = source.slice(source.lastIndexOf('\n', line - 1) + 1, line)
  const deeper = /^[ \t]*/.exec(source.slice(sentence.end + end[0].length).replace(/^\r?\n/, ''))?.[0].length ?? 0
  const indent = /^[ \t]*/.exec(source.slice(start))?.[0].length ?? 0
  const kin = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(above) && (/^[ \t]*/.exec(above)?.[0].length ?? 0) === indent
  return kin && deeper <= indent ? {start: line, end: sentence.end + end[0].length} : undefined
}

/** The sentence with the white space on one side, so that its neighbours stay apart as they were. */
function rangeOf(sentence: Sentence, source: string, leans: RegExp): {start: number; end: number} | undefined {
  const after = source.slice(sentence.end, sentence.end + 80).replace(/\r?\n[ \t]*\r?\n[^]*/, '')
  if (leans.test(after) || /^\s*\w+ ones?\b/.test(after)) return undefined
  const groups = sentence.groups.flatMap((group) => [group, ...(group.possessor ? [group.possessor] : [])])
  if (meaning.test(after) && groups.some((group) => isMeant(sentence, group))) return undefined
  const before = /[^\s][ \t]*(\r?\n[ \t]*)?$/.exec(source.slice(Math.max(0, sentence.start - 40), sentence.start))?.[0]
  const gap = before?.slice(1)
  const behind = before?.[0]
  if (!sentence.context.first && gap && behind && /[.!?…)”"*_`’]/.test(behind) && isPlain(gap)) {
    return {start: sentence.start - gap.length, end: sentence.end}
  }
  const next = /^(?:[ \t]+|[ \t]?\r?\n[ \t]*)(?=\S)/.exec(after)?.[0]
  return sentence.context.first && next ? {start: sentence.start, end: sentence.end + next.length} : undefined
}

/** Whether a "they" behind the sentence could stand for a group in it: for people, or for several things. */
const isMeant = (sentence: Sentence, group: NounGroup): boolean =>
  sentence.tokens[group.head]!.tag !== 'pronoun' && (isHuman(group) || isPluralGroup(sentence, group))

/** A hard line break is a mark, not white space. */
const isPlain = (gap: string): boolean => !/ {2}\r?\n/.test(gap)

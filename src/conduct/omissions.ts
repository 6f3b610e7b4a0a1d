import {awake, firstFound} from '../analysis/awake.ts'
import {targetKinds, thirdKinds} from '../analysis/certainty.ts'
import {perSentence} from '../analysis/per-sentence.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {forgetting, passingOver, unnoticed} from '../lexicon/conduct.ts'
import {negators} from '../lexicon/closed-class.ts'
import * as words from '../lexicon/omission.ts'
import {isSupposed} from './supposed.ts'
import {agentless, formalities, fromFailureNoun, fromIdioms, idioms, negatedIdioms, undone} from './omission-turns.ts'
import {type Omission} from './omission.ts'
import {assuming, fromDiffusion, fromNeverDo, fromNoAnswer, fromNobody} from './omissions-of-nobody.ts'
import {
  fromBrokenWord,
  fromFailure,
  fromLetting,
  fromNegation,
  fromNothing,
  fromOneWord,
  fromOnly,
  fromOpening,
  fromTooLate,
  fromTooLittle,
  fromUnsaid
} from './omissions-of-people.ts'
import {
  fromBlank,
  fromNone,
  fromNotHeld,
  fromOccurring,
  fromPassive,
  fromReview,
  fromThereWasNo,
  fromUndone,
  fromUngiven,
  fromUnnoticed,
  fromWithout,
  fromWithoutGroup,
  fromWithoutNoun,
  unread
} from './omissions-unnamed.ts'

/**
 * Find what people are said not to have done.
 *
 * @returns Every omission with its target; first person singular too, which `self-blame` takes up.
 */
export const omissions = perSentence((sentence): readonly Omission[] => {
  const seen = new Set<number>()
  return [...allOmissions(sentence)].filter(({start}) => {
    if (seen.has(start) || sentence.tokens[start]?.quoted) return false
    seen.add(start)
    return true
  })
})

function* allOmissions(sentence: Sentence): Generator<Omission> {
  const readers = readersIn(sentence)
  if (readers.length > 0) {
    for (const clause of sentence.clauses) {
      if (clause.imperative || clause.question || isSupposed(sentence, clause)) continue
      const found = firstFound(readers, sentence, clause)
      if (found) yield {...found, clause}
    }
  }
  for (const find of findersIn(sentence)) yield* find(sentence)
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Omission | undefined>([
  {find: fromOneWord, among: [forgetting, passingOver], about: targetKinds},
  {find: fromNobody, among: [['nobody', 'noone', 'no-one', 'no', 'none', 'neither', 'not']]},
  {find: fromNegation, among: [negators], about: targetKinds},
  {find: fromFailure, among: [['fail']], about: targetKinds},
  {find: fromPassive, among: [negators, forgetting, passingOver]},
  {find: fromUnnoticed, among: [unnoticed, unread]},
  {find: fromLetting, among: [['let']], about: targetKinds},
  {find: fromUndone, among: [words.undoneStates]},
  {find: fromNone, among: [['no', 'nothing', 'nobody', 'none', 'noone', 'no-one']]},
  {
    find: fromDiffusion,
    among: [assuming],
    and: [['else', 'other', 'others', 'job', 'task', 'turn', 'duty', 'responsibility']]
  },
  {find: fromNeverDo, among: [['never']], and: [['do']]},
  {find: fromNotHeld, among: [negators], and: [['happen', 'take']]},
  {find: fromTooLittle, among: [['attention', 'time', 'care', 'thought', 'effort']], and: [['little', 'enough']]},
  {
    find: fromTooLate,
    among: [['too']],
    and: [['late', 'little', 'rarely', 'seldom', 'superficially', 'briefly', 'narrowly']]
  },
  {find: fromOpening, among: [['no', 'once', 'never']], and: [['at', 'on', 'not', 'never']]},
  {find: fromThereWasNo, among: [['there']], and: [words.exchanges]},
  {find: fromWithoutGroup, among: [['without']]},
  {find: fromUngiven, among: [words.giving], and: [negators], about: targetKinds},
  {find: fromWithout, among: [['without']]},
  {find: fromReview, among: [words.reviewing], and: [negators, ['miss', 'overlook', 'ignore', 'fail']]},
  {find: fromNothing, among: [['nothing', 'nobody', 'no-one', 'no']], and: [words.saying], about: targetKinds},
  {find: fromNoAnswer, among: [['from']], and: [['nothing'], words.replies]},
  {find: fromOnly, among: [['only']], and: [words.parts], about: targetKinds},
  {find: fromBrokenWord, among: [['do']], and: [negators], about: thirdKinds},
  {find: fromOccurring, among: [['occur']]},
  {find: fromBlank, among: [['leave']], and: [words.blank]}
])

const findersIn = awake<(sentence: Sentence) => Iterable<Omission>>([
  {find: fromWithoutNoun, among: [['without']], and: [words.actNouns, words.words]},
  {find: fromIdioms, among: [idioms, negatedIdioms, agentless, undone, formalities]},
  {find: fromFailureNoun, among: [['failure']]},
  {find: fromUnsaid, among: [forgetting, passingOver, negators]}
])

import {apart} from '../analysis/apart.ts'
import {awake, type Needs} from '../analysis/awake.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {believing} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/irony.ts'
import type {Certainty} from '../rule.ts'
import {quotationMarks} from '../analysis/tokens.ts'
import {others, own, type Cue} from './aim.ts'
import {insinuations} from './insinuation.ts'
import {fromDisbelief, fromInsinuation, fromRhetoric, meant, understood, wished, wondering} from './irony-in-asking.ts'
import {
  afterwards,
  earning,
  fromAfterthought,
  fromComment,
  fromGrudge,
  fromMockPraise,
  fromOne,
  fromPurpose,
  fromVerdicts,
  leads
} from './irony-in-statements.ts'
import {
  fromActually,
  fromCorrection,
  fromEffort,
  fromProfanity,
  fromQuotes,
  fromRidicule,
  fromShouting,
  fromThanks,
  fromTurns,
  mockery,
  profanity,
  restraint,
  shouts,
  smilingAmounts,
  winks
} from './irony-in-words.ts'

const cues: readonly (Needs & {find: (sentence: Sentence) => Iterable<Cue>})[] = [
  {find: fromProfanity, among: [profanity]},
  {find: fromTurns, among: [winks, mockery, restraint, smilingAmounts]},
  {find: fromEffort, among: [lexicon.withEffort], about: own},
  {find: fromRidicule, among: [lexicon.ridicule, lexicon.spectacle]},
  {find: fromThanks, among: [['thanks']], about: others},
  {find: fromComment, among: [lexicon.gleeful, lexicon.unlikely, leads]},
  {find: fromQuotes, among: [quotationMarks, ['so-called']]},
  {find: fromVerdicts, among: [lexicon.praise, lexicon.interjections, new RegExp(lexicon.faces, 'iu')]},
  {find: fromRhetoric, among: [[','], /[?‽]/]},
  {find: fromPurpose, among: [['what']], and: [['for']]},
  {find: fromOne, among: [['one']], and: [wondering]},
  {find: fromInsinuation, among: [meant]},
  {find: fromDisbelief, among: [['sure', 'wonder'], wished, understood], about: own},
  {find: fromCorrection, among: [['(']], and: [believing]},
  {find: fromAfterthought, among: [['course', 'why'], afterwards]},
  {find: fromMockPraise, among: [['now', 'times'], earning]},
  {find: fromGrudge, among: [['eventually', 'finally', 'maybe', 'perhaps', 'pay']]},
  {find: fromShouting, among: [shouts, /[!?‽]/]},
  {find: fromActually, among: [['actually', 'really']]},
  {find: insinuations}
]

const cuesIn = awake(cues)

/**
 * Find strong feeling and irony that is aimed at people.
 *
 * @returns All that is plain, or else the first hint: one hint a sentence is enough.
 */
export function irony(sentence: Sentence): readonly (Run & {certainty: Certainty})[] {
  const found = [...apart(certainCues(sentence))]
  const plain = found.filter(({certainty}) => certainty === 'clear')
  return plain.length > 0 ? plain : found.slice(0, 1)
}

function* certainCues(sentence: Sentence): Generator<Run & {certainty: Certainty}> {
  for (const find of cuesIn(sentence))
    for (const {start, end, certainty} of find(sentence)) if (certainty) yield {start, end, certainty}
}

import {awake, firstFound} from '../analysis/awake.ts'
import {thirdKinds} from '../analysis/certainty.ts'
import type {Clause, Kind, Sentence} from '../analysis/sentence.ts'
import {isReportedClaim} from './harm.ts'
import {humanTraits} from '../lexicon/character.ts'
import * as lexicon from '../lexicon/group-conduct.ts'
import {isSupposed} from './supposed.ts'
import {
  byDecision,
  byDelay,
  byFailure,
  byHabit,
  byMisuse,
  byNever,
  byPhrase,
  byRefusal,
  bySecrecy,
  bySneaking,
  byStill,
  byTrait,
  byWouldNot,
  contempt,
  favouring,
  habitually,
  inVain,
  longWhile,
  quietly,
  reluctance,
  secretly,
  sneaking,
  supplierSpin,
  unheard
} from './group-acts.ts'
import {weigh, type GroupBlame, type Read, type ReadClause} from './group-blame.ts'
import {
  handedOn,
  moral,
  nthTime,
  ofAgent,
  ofFragment,
  ofHandingOn,
  ofHearsay,
  ofMoral,
  ofNobody,
  ofPay,
  ofPleading,
  ofPossession,
  ofRepetition,
  ofSameAgain,
  ofWaiting
} from './group-remarks.ts'
import {severalOf} from './group-target.ts'

/**
 * Find unwillingness, delay, pressure, going behind, indifference and contempt said of a group.
 *
 * @returns One report a clause at most.
 */
export function* unkindToGroups(sentence: Sentence): Generator<GroupBlame> {
  yield* ofClauses(sentence, saidIn(sentence))
  for (const find of toldIn(sentence)) yield* find(sentence)
  if (sentence.question || sentence.context.inActions) return
  yield* ofClauses(sentence, hintedIn(sentence))
  for (const find of remarkedIn(sentence)) yield* find(sentence)
}

function* ofClauses(sentence: Sentence, readers: readonly ReadClause[]): Generator<GroupBlame> {
  if (readers.length === 0) return
  for (const clause of sentence.clauses) {
    const blame = firstFound(readers, sentence, clause)
    if (blame) yield blame
  }
}

function ofSubject(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb} = clause
  if (!subject || !verb || clause.imperative || clause.question || clause.kind === 'condition') return undefined
  if (isReportedClaim(sentence, clause) || isSupposed(sentence, clause)) return undefined
  const who = severalOf(sentence, subject)
  if (!who || (verb.passive && verb.lemma !== 'bother')) return undefined
  const found = firstFound(readsIn(sentence), sentence, clause, who)
  // A hint inside a reason explains something else.
  if (!found || (found.weight === 'hint' && clause.kind === 'reason')) return undefined
  const first = Math.min(subject.start, ...(subject.joined ?? []).map((other) => other.start))
  const start = clause.inherited || subject.start > verb.start ? Math.min(verb.start, found.start) : first
  return {start, end: found.end, certainty: weigh(sentence, who.target, found.weight, clause)}
}

const severalKinds: ReadonlySet<Kind> = new Set([...thirdKinds, 'external', 'nobody'])

const readsIn = awake<Read>([
  {find: byPhrase, among: [contempt, reluctance, supplierSpin]},
  {find: byRefusal, among: [['refuse', 'decline']]},
  {find: byFailure, among: [['fail']]},
  {find: byWouldNot, among: [['would']], and: [lexicon.granting]},
  {find: byNever, among: [lexicon.responding, lexicon.supplierDuties]},
  {find: byHabit, among: [['keep'], habitually]},
  {find: byDelay, among: [['only', 'finally'], longWhile]},
  {find: byTrait, among: [lexicon.groupVirtues, lexicon.groupTraits, humanTraits]},
  {find: byDecision, among: [['promise'], favouring, lexicon.cutting]},
  {find: byMisuse, among: [['misuse', 'abuse']]},
  {find: bySecrecy, among: [secretly, quietly]},
  {find: bySneaking, among: [sneaking]},
  {find: byStill, among: [['yet'], lexicon.responding]}
])

const saidIn = awake<ReadClause>([
  {find: ofSubject, about: severalKinds},
  {find: ofAgent, among: [['by']], about: severalKinds}
])

const toldIn = awake<(sentence: Sentence) => Iterable<GroupBlame>>([
  {find: ofPossession, among: [lexicon.groupFailings, lexicon.groupPressure], about: severalKinds},
  {find: ofPay, among: [['pay']], about: severalKinds},
  {find: ofRepetition, among: [nthTime], about: severalKinds}
])

const hintedIn = awake<ReadClause>([
  {find: ofNobody, about: ['nobody']},
  {find: ofWaiting, among: [['wait'], lexicon.waiting], about: severalKinds},
  {find: ofPleading, among: [unheard, inVain]},
  {find: ofHearsay, among: [lexicon.hearsay], about: ['we', 'I']},
  {find: ofSameAgain, among: [['again', 'always', 'typical', 'classic']], about: severalKinds}
])

const remarkedIn = awake<(sentence: Sentence) => Iterable<GroupBlame>>([
  {find: ofMoral, among: [moral]},
  {find: ofHandingOn, among: [handedOn]},
  {find: ofFragment, among: [['typical', 'classic', 'since']], about: severalKinds}
])

import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {conduct} from '../lexicon/conduct.ts'
import {attention, checkedWork, mindful, notOmitted, takenUp} from '../lexicon/omission.ts'
import * as words from '../lexicon/wish.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {isOfClass} from './supposed.ts'

/** A wish about the past, and whose act it is about. Token indexes, end exclusive. */
export interface Wish extends Run {
  target: Target
  certainty: Certainty | undefined
}

/**
 * Find talk about a past that did not happen, with people as its agents.
 *
 * @returns Also wishes about "I"; `self-blame` takes those up.
 */
export function* wishes(sentence: Sentence): Generator<Wish> {
  const readers = readersIn(sentence)
  if (readers.length === 0) return
  for (const clause of sentence.clauses) {
    if (clause.question || clause.imperative || isAsked(sentence, clause)) continue
    const found = firstFound(readers, sentence, clause)
    if (found) yield found
  }
}

const headOf = (sentence: Sentence, group: NounGroup | undefined): string =>
  group ? sentence.tokens[group.head]!.lower : ''

function make(sentence: Sentence, clause: Clause, target: Target, run: Run = spanOf(clause)): Wish {
  // "might", "perhaps": in a wish they hedge the wish, not the claim about people.
  return {target, ...run, certainty: certaintyOf('gap', target, {...sentence, found: new Map(), hedged: false}, clause)}
}

function spanOf({subject, verb, inherited}: Clause): Run {
  const own = inherited || !subject || subject.start > verb!.start ? undefined : subject
  return {start: own?.start ?? verb!.start, end: verb!.end}
}

/** "to settle which of the teams ought to have": a question told, not a wish. */
function isAsked({tokens}: Sentence, {kind, marker, subject, parent}: Clause): boolean {
  if (kind === 'relative') return false
  if (/^(?:which|who|whether|what|whom)$/.test(marker ?? '')) return true
  return parent >= 0 && subject !== undefined && /^(?:which|whether)$/.test(tokens[subject.start - 2]?.lower ?? '')
}

/** Whose act it is: of nouns that also name software only with verbs that are said of people. */
function agentOf(clause: Clause): Target | undefined {
  const group = clause.verb!.passive ? clause.agent : clause.subject
  const target = targetOf(group, mindful.has(clause.verb!.lemma) || clause.verb!.lemma === 'know')
  if (target || clause.verb!.passive) return target === 'agentless' ? undefined : target
  return undefined
}

/** "should have", alone at the end: what it is about stands in the sentence before. */
function isElliptic(sentence: Sentence, {verb}: Clause): boolean {
  const next = sentence.tokens[verb!.end]
  return sentence.tokens[verb!.head]!.lemma === 'have' && (!next || next.tag === 'punctuation')
}

/** "should have noticed", "should not have been merged". */
function fromShould(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, complement} = clause
  if (verb?.modal !== 'should') return undefined
  const elliptic = !verb.perfect && clause.kind !== 'time' && isElliptic(sentence, clause)
  if (!verb.perfect && !elliptic) return undefined
  if (isExpected(sentence, clause, complement) || isRule(sentence, clause)) return undefined
  return fromDue(sentence, clause)
}

/** "Developers who have sent changes should have signed the form": who it fits, whenever that is. */
const isRule = (sentence: Sentence, {subject}: Clause): boolean =>
  sentence.clauses.some((other) => other.subject?.head === subject?.head && isOfClass(sentence, other))

/** "should have received the mail", "should have been able to": what was expected to happen to people. */
function isExpected(sentence: Sentence, {verb, subject}: Clause, complement: Clause['complement']): boolean {
  if (/^(?:receive|get|experience|arrive)$/.test(verb!.lemma)) return true
  if (subject?.kind === 'external' && notOmitted.has(verb!.lemma)) return true
  return complement !== undefined && /^(?:able|allowed|unable|possible)$/.test(sentence.tokens[complement.head]!.lower)
}

/** "…sooner", "…faster": behind the verb. */
const sooner = ({tokens}: Sentence, {verb, end}: Clause): boolean =>
  tokens.slice(verb!.end, end + 2).some(({lower}) => words.soonerWords.has(lower))

/** An act that was due: somebody's, or nobody's in particular. */
function fromDue(sentence: Sentence, clause: Clause, run: Run = spanOf(clause)): Wish | undefined {
  const {verb, subject} = clause
  const target = agentOf(clause)
  if (target) return make(sentence, clause, target, run)
  const head = headOf(sentence, subject)
  if (verb!.passive) {
    if (!clause.agent && words.keptByHand.has(verb!.lemma) && words.writings.has(head))
      return make(sentence, clause, 'agentless', run)
    if (!clause.agent && isDueFind(sentence, clause)) return make(sentence, clause, 'agentless', run)
    if (clause.agent || !words.dueActs.has(verb!.lemma) || namesOnly(sentence, clause)) return undefined
    if (verb!.adverbs.includes('automatically')) return undefined
    if (words.dueChecks.has(verb!.lemma) && !(checkedWork.has(head) || head === '')) return undefined
    return make(sentence, clause, 'agentless', run)
  }
  if (subject?.kind === 'act' && words.helpfulPractices.has(head) && words.helping.has(verb!.lemma))
    return make(sentence, clause, 'agentless', run)
  return undefined
}

/** "should have been caught in review", "found earlier": finding is due where people look, or sooner. */
function isDueFind(sentence: Sentence, {verb, adjuncts}: Clause): boolean {
  if (!/^(?:catch|find|spot|discover|notice|detect|see)$/.test(verb!.lemma)) return false
  const where = adjuncts.some(
    ({preposition, group}) =>
      /^(?:in|during|at|on|before)$/.test(preposition) && words.whereOneLooks.has(headOf(sentence, group))
  )
  const next = sentence.tokens.slice(verb!.end, verb!.end + 3)
  return where || next.some(({lower}) => /^(?:earlier|sooner|before|beforehand)$/.test(lower))
}

/** "should have been considered illiquid": a name for it, not a thought left out. */
function namesOnly(sentence: Sentence, {verb}: Clause): boolean {
  return (
    verb!.lemma === 'consider' && ['adjective', 'determiner', 'noun'].includes(sentence.tokens[verb!.end]?.tag ?? '')
  )
}

/** "ought to have tested", "needed to have checked", "was supposed to disable". */
function fromDuty(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb} = clause
  const outer = sentence.clauses[clause.parent]
  if (!verb || clause.marker !== 'to' || !outer?.verb || outer.verb.end + 1 < verb.start - 1) return undefined
  const supposed =
    /^(?:suppose|mean|expect)$/.test(outer.verb.lemma) && outer.verb.passive && outer.verb.tense === 'past'
  // "They need to have automated tests": "needed to have" alone wishes.
  const due =
    verb.perfect &&
    !outer.verb.passive &&
    (outer.verb.lemma === 'ought' || (outer.verb.lemma === 'need' && outer.verb.tense === 'past'))
  if (due && verb.passive) return fromDue(sentence, clause, {start: spanOf(outer).start, end: verb.end})
  if (!due && !supposed) return undefined
  const target = targetOf(outer.subject, mindful.has(verb.lemma) || verb.perfect)
  if (supposed && !verb.perfect && (notOmitted.has(verb.lemma) || target !== 'third')) return undefined
  if (!target || target === 'external' || target === 'agentless') return undefined
  return make(sentence, clause, target, {start: spanOf(outer).start, end: verb.end})
}

/** "could have asked", "could easily have been avoided". */
function fromCould(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb} = clause
  if (!verb?.perfect || (verb.modal !== 'could' && verb.modal !== 'might') || verb.negated) return undefined
  const after = sentence.tokens.slice(verb.end, clause.end + 1)
  const easy =
    verb.adverbs.some((adverb) => words.easily.has(adverb)) || after.some((token) => words.easily.has(token.lower))
  const target = agentOf(clause)
  if (target) {
    if (target === 'external' || hasBut(sentence, clause)) return undefined
    const anyTime = target === 'we' && isAnyTime(sentence, clause)
    if (target === 'we' && restsOnThings(sentence)) return undefined
    // "Somebody might have reported it elsewhere": what may be so.
    const maybe = verb.modal === 'might' || sentence.words.has('sometimes')
    if (maybe && sentence.words.has('sometimes')) return undefined
    const own = !maybe && (target === 'I' || target === 'third' || anyTime) && !notOmitted.has(verb.lemma)
    return words.possibleActs.has(verb.lemma) || easy || own ? make(sentence, clause, target) : undefined
  }
  // "The response could have been faster", "it could have been done sooner": an act of people, graded by speed.
  const actOf = words.responses.has(headOf(sentence, clause.subject)) || isPlainIt(sentence, clause)
  if (actOf && /^(?:be|do|come|start|happen)$/.test(verb.lemma) && !clause.agent && sooner(sentence, clause))
    return make(sentence, clause, 'agentless')
  const avoided =
    verb.passive &&
    (!clause.agent || clause.agent.kind === 'act') &&
    /^(?:avoid|prevent|catch|spot|notice)$/.test(verb.lemma)
  const byTool = clause.adjuncts.some(
    ({preposition, group}) => /^(?:by|with|if|through)$/.test(preposition) && group.kind !== 'act'
  )
  return avoided && !byTool && (easy || /^(?:avoid|prevent)$/.test(verb.lemma))
    ? make(sentence, clause, 'agentless')
    : undefined
}

/** "If it had been a small file, we could have found it": things would have had to be different, not people. */
const restsOnThings = ({clauses}: Sentence): boolean =>
  clauses.some(
    ({kind, marker, subject}) =>
      kind === 'condition' && marker !== 'whether' && subject !== undefined && !targetOf(subject, true)
  )

/** "at any time", "any of us", "either of us": it stood open to them. */
function isAnyTime({tokens}: Sentence, {subject, verb, end}: Clause): boolean {
  const opens = tokens.slice(subject!.start, subject!.end).some(({lower}) => /^(?:any|either|each)$/.test(lower))
  return (
    opens ||
    tokens
      .slice(verb!.end, end)
      .some(({lower}, index, rest) => lower === 'any' && whens.has(rest[index + 1]?.lower ?? ''))
  )
}

const whens = new Set(['time', 'point', 'day', 'moment', 'week'])

const isPlainIt = (sentence: Sentence, {subject}: Clause): boolean =>
  /^(?:it|this|that|all)$/.test(headOf(sentence, subject))

/** "…, but we were not sure": the sentence goes on with what stood in the way. */
function hasBut({tokens}: Sentence, {verb}: Clause): boolean {
  return tokens.slice(verb!.end).some((token) => token.lower === 'but')
}

/** "Five minutes of testing", "a minute of reading". */
function isTimeOfPractice({tokens}: Sentence, {head, end}: NounGroup): boolean {
  const measured = /^(?:minutes?|hours?|seconds?|moments?|bit|little)$/.test(tokens[head]!.lower)
  return measured && tokens[end]?.lower === 'of' && words.helpfulPractices.has(tokens[end + 1]?.lower ?? '')
}

/** "testing would have caught it", "any careful engineer would have asked". */
function fromWould(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (!verb?.perfect || verb.modal !== 'would' || verb.negated || !subject) return undefined
  const modifiers = sentence.tokens.slice(subject.start, subject.head).map((token) => token.lower)
  const practice =
    words.helpfulPractices.has(headOf(sentence, subject)) ||
    (words.quickLooks.has(headOf(sentence, subject)) && modifiers.some((word) => words.quick.has(word)))
  if (isTimeOfPractice(sentence, subject) && words.helping.has(verb.lemma)) return make(sentence, clause, 'agentless')
  const enough = sentence.tokens.slice(verb.end, verb.end + 2).some(({lower}) => lower === 'enough')
  if (practice && verb.lemma === 'be' && enough)
    return make(sentence, clause, 'agentless', {start: subject.start, end: verb.end})
  if (practice && words.helping.has(verb.lemma) && !subject.joined) return make(sentence, clause, 'agentless')
  const able = sentence.tokens
    .slice(subject.start, subject.head)
    .some(({lower}) =>
      /^(?:competent|experienced|careful|better|reasonable|good|senior|decent|sensible|any|sane|proper|attentive|real|trained)$/.test(
        lower
      )
    )
  return able && targetOf(subject) === 'third' ? make(sentence, clause, 'third') : undefined
}

/** "If only the author had asked", "Had they read the notes". */
function fromCondition(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (
    clause.kind !== 'condition' ||
    clause.marker === 'whether' ||
    !verb ||
    verb.tense !== 'past' ||
    verb.modal ||
    !subject
  )
    return undefined
  if (!verb.perfect && !(sentence.tokens[verb.head]!.lower === 'had' && isElliptic(sentence, clause))) return undefined
  const only = sentence.tokens[clause.start]?.lower === 'only' || sentence.tokens[clause.start - 1]?.lower === 'only'
  if (!only && (!leadsSomewhere(sentence) || sentence.tokens.some((token) => token.lower === 'even'))) return undefined
  const target = agentOf(clause)
  // "If the team had been unable to": a state, not an act.
  if (!target || target === 'external' || (verb.lemma === 'be' && isState(sentence, clause))) return undefined
  if (verb.negated && (verb.lemma === 'be' || attention.has(verb.lemma) || takenUp.has(verb.lemma))) return undefined
  if (target === 'we' && notOmitted.has(verb.lemma) && !attention.has(verb.lemma)) return undefined
  // "If we had called the folder so, the script would need another name": a thought on the side.
  const later = sentence.clauses.some((other) => other.verb?.modal && other.verb.perfect)
  if (target === 'we' && !only && !later && !conduct.has(verb.lemma)) return undefined
  const start = Math.min(clause.start, subject.start, verb.start)
  return make(sentence, clause, target, {start, end: verb.end})
}

const isState = ({tokens}: Sentence, {complement}: Clause): boolean =>
  complement !== undefined &&
  /^(?:unable|able|available|unavailable|awake|asleep|online|offline|free)$/.test(tokens[complement.head]!.lower)

/** Another clause tells what would have come of it, and it is something else than what came. */
function leadsSomewhere({clauses, tokens}: Sentence): boolean {
  return clauses.some(({verb, complement}) => {
    if (!verb || !/^(?:would|could|might)$/.test(verb.modal ?? '')) return false
    if (verb.negated && /^(?:help|change|matter|prevent|make|differ|show|notice|see)$/.test(verb.lemma)) return false
    if (verb.adverbs.includes('still')) return false
    const next = complement ? tokens[complement.head] : tokens[verb.end]
    return !(next && words.unchanged.has(next.lower))
  })
}

/** "We wish we had asked." */
function fromWish(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  const outer = sentence.clauses.findLast((other) => other.verb && verb && other.verb.end <= verb.start)
  if (!verb?.perfect || verb.tense !== 'past' || outer?.verb?.lemma !== 'wish' || outer.verb.modal || !subject)
    return undefined
  if (sentence.clauses.indexOf(clause) !== sentence.clauses.indexOf(outer) + 1 || clause.inherited) return undefined
  const target = agentOf(clause)
  return target && target !== 'external'
    ? make(sentence, clause, target, {start: outer.verb.start, end: verb.end})
    : undefined
}

const avoidable = wordSet('avoidable preventable')

/** "This delay was avoidable." */
function fromAvoidable(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, complement} = clause
  if (!verb || !complement || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  if (!avoidable.has(sentence.tokens[complement.head]!.lower)) return undefined
  return make(sentence, clause, 'agentless', {start: verb.start, end: complement.head + 1})
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Wish | undefined>([
  {find: fromShould, among: [['should']], and: [['have']]},
  {find: fromDuty, among: [['suppose', 'mean', 'expect', 'ought', 'need']], and: [['to']]},
  {find: fromCould, among: [['could', 'might']], and: [['have']]},
  {find: fromWould, among: [['would']], and: [['have']]},
  {find: fromCondition, among: [['only', 'would', 'could', 'might']], and: [['have']]},
  {find: fromWish, among: [['wish']]},
  {find: fromAvoidable, among: [avoidable]}
])

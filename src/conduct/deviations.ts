import {apart} from '../analysis/apart.ts'
import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetOf, thirdKinds, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as words from '../lexicon/procedure.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {departures} from './departures.ts'

/** Conduct that a rule is held against. Token indexes, end exclusive. */
export interface Deviation extends Run {
  target: Target
  certainty: Certainty | undefined
}

/**
 * Find conduct that is measured by a rule.
 *
 * @returns Also what "I" did; `self-blame` takes that up.
 */
export const deviations = (sentence: Sentence): Iterable<Deviation> => apart(allDeviations(sentence))

function* allDeviations(sentence: Sentence): Generator<Deviation> {
  const ofClauses = clauseReaders(sentence)
  if (ofClauses.length > 0) {
    for (const clause of sentence.clauses) {
      if (clause.imperative || clause.question || !clause.verb) continue
      const found = firstFound(ofClauses, sentence, clause)
      if (found) yield found
    }
  }
  for (const find of phraseFinders(sentence)) yield* find(sentence)
  yield* departures(sentence)
  const ofGroups = groupReaders(sentence)
  if (ofGroups.length === 0) return
  for (const group of sentence.groups) {
    const found = firstFound(ofGroups, sentence, group)
    if (found) yield found
  }
}

const idioms = phrases(words.idioms)

const headOf = (sentence: Sentence, group: NounGroup | undefined): string =>
  group ? sentence.tokens[group.head]!.lower : ''

function make(sentence: Sentence, target: Target, run: Run, clause?: Clause): Deviation {
  return {target, start: run.start, end: run.end, certainty: certaintyOf('gap', target, sentence, clause)}
}

/** Tells of something done: in the past, as a habit of somebody, or as what was chosen. */
function isDone(sentence: Sentence, {verb, parent, marker}: Clause): boolean {
  if (!verb || verb.modal) return false
  if (verb.tense === 'past' || verb.perfect) return true
  const outer = sentence.clauses[parent]?.verb
  if (verb.finite || !outer || outer.modal || outer.negated) return false
  const chosen = marker === 'to' && /^(?:choose|decide|opt|elect|agree|prefer)$/.test(outer.lemma)
  const gone = marker !== 'to' && (outer.tense === 'past' || outer.perfect || /^(?:keep|continue)$/.test(outer.lemma))
  return (chosen && outer.tense === 'past') || gone
}

/** "violated the freeze", "did not follow the checklist", "went around the approval". */
function fromActive(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject, object, adjuncts, inherited} = clause
  if (!verb || verb.passive || !subject || subject.kind === 'nobody') return undefined
  const around = adjuncts.find(({preposition}) => /^(?:from|to|with|by|around|round|past|outside)$/.test(preposition))
  const governed = object ?? around?.group
  const target = targetOf(subject, words.departingOnPurpose.has(verb.lemma))
  if (!governed || governed.start < verb.start) return undefined
  const start = inherited || subject.start > verb.start ? verb.start : subject.start
  const run = {start, end: governed.end}
  if (!target) return fromChange(sentence, clause, governed, run)
  const third = target === 'third' && verb.tense === 'present' && !verb.modal && !verb.perfect
  const what = headOf(sentence, governed)
  const rule = words.rulesForPeople.has(what)
  const left =
    !verb.negated &&
    isDone(sentence, clause) &&
    ((words.departing.has(verb.lemma) &&
      (rule || (target === 'third' && /^steps?$/.test(what)) || words.departingOnPurpose.has(verb.lemma))) ||
      (verb.lemma === 'break' && words.breakable.has(what)) ||
      (words.straying.has(verb.lemma) && around?.preposition === 'from' && (rule || words.paths.has(what))) ||
      (/^(?:go|work|get)$/.test(verb.lemma) &&
        /^(?:around|round|past)$/.test(around?.preposition ?? '') &&
        !object &&
        rule))
  const kept = verb.negated && words.keeping.has(verb.lemma) && rule && (isDone(sentence, clause) || third)
  return left || kept ? make(sentence, target, run, clause) : undefined
}

/** "The release jumped the queue": a change does what people do with it. */
function fromChange(sentence: Sentence, clause: Clause, governed: NounGroup, run: Run): Deviation | undefined {
  const {verb, subject} = clause
  if (!words.changeNouns.has(headOf(sentence, subject)) || verb!.tense !== 'past' || verb!.negated) return undefined
  const what = headOf(sentence, governed)
  const off = words.departing.has(verb!.lemma) && words.rulesForChanges.has(what)
  const broke = verb!.lemma === 'break' && /^practices?$/.test(what)
  return off || broke ? make(sentence, 'agentless', run, clause) : undefined
}

/** "The process was not followed", "had the runbook been followed", "was bypassed on purpose". */
function fromPassive(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject, agent} = clause
  if (!verb?.passive || verb.modal || !subject || !(verb.tense === 'past' || verb.perfect)) return undefined
  const target = targetOf(agent)
  if (agent && !target) return undefined
  const rule = words.rulesForPeople.has(headOf(sentence, subject))
  const wilful = verb.adverbs.some((adverb) =>
    /^(?:manually|deliberately|knowingly|intentionally|consciously|wilfully)$/.test(adverb)
  )
  const off =
    words.departing.has(verb.lemma) && !verb.negated && (rule || (wilful && !/^(?:ignore|skip)$/.test(verb.lemma)))
  const kept =
    words.keeping.has(verb.lemma) &&
    rule &&
    (verb.negated || (clause.kind === 'condition' && clause.marker !== 'whether'))
  if (!off && !kept) return undefined
  const run = {start: Math.min(subject.start, verb.start), end: verb.end}
  return make(sentence, target ?? 'agentless', clause.inherited ? {start: verb.start, end: verb.end} : run, clause)
}

/** The clause a group stands in or belongs to. */
const clauseOf = ({clauses}: Sentence, group: NounGroup): Clause | undefined =>
  clauses.findLast((clause) => clause.verb && clause.verb.start <= group.start) ?? clauses.find((clause) => clause.verb)

/** Whom an act is laid to; a passive without "by" is somebody's act all the same. */
function actorOf(clause: Clause, evenLeft = false): Target | undefined {
  const {verb, agent, subject} = clause
  if (!verb || (verb.negated && !evenLeft) || verb.modal || clause.imperative || clause.question) return undefined
  if (verb.tense !== 'past' && !verb.perfect) return undefined
  return targetOf(verb.passive ? agent : subject, true) ?? (verb.passive && !agent ? 'agentless' : undefined)
}

/** "contrary to policy", "in breach of the freeze", "against the guidelines", "without approval". */
function fromPreposition(sentence: Sentence, group: NounGroup): Deviation | undefined {
  const {tokens} = sentence
  const what = headOf(sentence, group)
  const before = (count: number): string =>
    tokens
      .slice(Math.max(0, group.start - count), group.start)
      .map((token) => token.lower)
      .join(' ')
  const length = /^in (?:breach|violation|contravention|defiance|disregard) of$/.test(before(3))
    ? 3
    : /^contrary to$/.test(before(2))
      ? 2
      : /^(?:against|without)$/.test(before(1))
        ? 1
        : 0
  const without = before(1) === 'without'
  const bound = length > 1 && words.binding.has(what)
  if (length === 0 || !(bound || (without ? words.leave : words.rulesForPeople).has(what))) return undefined
  const clause = clauseOf(sentence, group)
  const target = clause && actorOf(clause, length > 1)
  if (!target || target === 'external' || clause.subject?.kind === 'nobody') return undefined
  if (before(1) === 'against' && words.measuring.has(clause.verb!.lemma)) return undefined
  return make(sentence, target, {start: group.start - length, end: group.end}, clause)
}

const breaches = wordSet('non-compliance noncompliance breach violation deviation disregard circumvention')

/** "non-compliance with the protocol", "a breach of good practice by the operator". */
function fromNoun(sentence: Sentence, group: NounGroup): Deviation | undefined {
  const {tokens} = sentence
  const head = headOf(sentence, group)
  if (!breaches.has(head)) return undefined
  if (
    /^(?:no|any)$/.test(tokens[group.start]!.lower) ||
    /^(?:not|without|in)$/.test(tokens[group.start - 1]?.lower ?? '')
  )
    return undefined
  const rule = sentence.groups.find((other) => other.start === group.end + 1)
  const modifiers = tokens.slice(group.start, group.head).map((token) => token.lower)
  const named = modifiers.some((word) => /^(?:process|procedure|procedural|freeze|change-freeze)$/.test(word))
  const linked =
    /^(?:of|with|from|for)$/.test(tokens[group.end]?.lower ?? '') && words.rulesForPeople.has(headOf(sentence, rule))
  if (!named && !linked) return undefined
  const clause = clauseOf(sentence, group)
  if (clause?.verb && (clause.verb.modal || clause.imperative || clause.verb.negated || clause.question))
    return undefined
  const end = linked ? rule!.end : group.end
  const by = tokens[end]?.lower === 'by' ? sentence.groups.find((other) => other.start === end + 1) : undefined
  // "An empty field is a violation of the policy": what the word means.
  const means = clause?.verb?.lemma === 'be' && clause.verb.tense === 'present' && !targetOf(clause.subject, true)
  if (means && !by) return undefined
  return make(
    sentence,
    targetOf(by, true) ?? targetOf(group.possessor) ?? 'agentless',
    {start: group.start, end},
    clause
  )
}

const unapproved = wordSet('unauthorised unauthorized unapproved unsanctioned')

/** "An unauthorised detour by the pilot cost us the morning." */
function fromUnapproved(sentence: Sentence, group: NounGroup): Deviation | undefined {
  const {tokens, clauses} = sentence
  if (!words.changeNouns.has(headOf(sentence, group))) return undefined
  const named = tokens.slice(group.start, group.head).some(({lower}) => unapproved.has(lower))
  const clause = clauses.find(
    ({verb, subject, complement}) => verb?.tense === 'past' && (subject === group || complement?.group === group)
  )
  if (!named || !clause || clause.verb!.modal || clause.verb!.negated || clause.question) return undefined
  const by = sentence.groups.find((other) => other.start > group.end && tokens[other.start - 1]?.lower === 'by')
  return make(sentence, targetOf(by, true) ?? targetOf(group.possessor) ?? 'agentless', group, clause)
}

/** Likely, and no more than that. */
function soft(found: Deviation): Deviation {
  return found.certainty ? {...found, certainty: 'borderline'} : found
}

const spanOf = ({verb, subject, inherited}: Clause): Run => ({
  start: inherited || !subject || subject.start > verb!.start ? verb!.start : subject.start,
  end: verb!.end
})

const self = wordSet('himself herself themselves')

/** "approved her own change", "signed it off himself", "approved by its own author". */
function fromSelfApproval(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {tokens} = sentence
  const {verb, subject, object, agent} = clause
  if (!verb || !words.passing.has(verb.lemma) || verb.negated || !isDone(sentence, clause)) return undefined
  const has = (group: NounGroup | undefined, word: string): boolean =>
    group !== undefined && tokens.slice(group.start, group.end).some(({lower}) => lower === word)
  if (verb.passive) {
    const own = has(agent, 'own') && /^(?:author|authors|requester|owner)$/.test(headOf(sentence, agent))
    return own ? soft(make(sentence, 'agentless', {start: verb.start, end: agent!.end}, clause)) : undefined
  }
  const target = targetOf(subject)
  if (target !== 'third') return undefined
  const own = has(object, 'own') && words.ownWork.has(headOf(sentence, object))
  const by = tokens.slice(verb.end, verb.end + 4).find(({lower}) => self.has(lower))
  const alone = by && tokens[by.index - 1]!.tag !== 'preposition'
  if (!own && !alone) return undefined
  return soft(make(sentence, target, {start: spanOf(clause).start, end: own ? object!.end : by!.index + 1}, clause))
}

/** "deployed during the freeze", "ran it despite the freeze". */
function fromFreeze(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject, adjuncts} = clause
  if (!verb || verb.negated || !words.changing.has(verb.lemma) || !isDone(sentence, clause)) return undefined
  const freeze = adjuncts.find(
    ({preposition, group}) =>
      /^(?:during|despite|in|of|inside|within)$/.test(preposition) && words.freezes.has(headOf(sentence, group))
  )
  if (!freeze || sentence.tokens.some(({lower}) => words.excepted.test(lower))) return undefined
  const target = verb.passive ? (targetOf(clause.agent) ?? 'agentless') : targetOf(subject)
  const change = words.changeNouns.has(headOf(sentence, subject))
  if (!target && !change) return undefined
  return soft(make(sentence, target ?? 'agentless', {start: freeze.start, end: freeze.end}, clause))
}

const pushing = wordSet('push commit merge deploy')

const straight = wordSet('straight directly right')

/** "pushed straight to main": past what stands before it. */
function fromDirectPush(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject} = clause
  if (!verb || verb.passive || verb.negated || !pushing.has(verb.lemma)) return undefined
  if (targetOf(subject) !== 'third' || !isDone(sentence, clause)) return undefined
  const rest = sentence.tokens.slice(verb.end, verb.end + 8)
  const at = rest.findIndex(({lower}) => straight.has(lower))
  const guarded = rest.slice(at + 1, at + 5).find(({lower}) => words.guarded.has(lower))
  return at >= 0 && guarded
    ? soft(make(sentence, 'third', {start: spanOf(clause).start, end: guarded.index + 1}, clause))
    : undefined
}

/** "Nobody follows the process." */
function fromNobody(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject, object, adjuncts} = clause
  if (!verb || subject?.kind !== 'nobody' || verb.negated || verb.modal || !words.keeping.has(verb.lemma))
    return undefined
  const governed = object ?? adjuncts.find(({preposition}) => /^(?:to|with|by)$/.test(preposition))?.group
  if (!governed || !words.rulesForPeople.has(headOf(sentence, governed))) return undefined
  return make(sentence, 'agentless', {start: subject.start, end: governed.end}, clause)
}

/** "No approval was sought", "the change was never approved", "the change had no approval", "the deploy was unauthorised". */
function fromConsent(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {tokens} = sentence
  const {verb, subject, object, complement} = clause
  if (!verb || !subject || verb.modal || !(verb.tense === 'past' || verb.perfect)) return undefined
  const none = tokens[subject.start]!.lower === 'no'
  const head = headOf(sentence, subject)
  const change = words.changeNouns.has(head)
  const run = spanOf(clause)
  const ticket = head === 'ticket' && tokens[subject.head - 1]?.lower === 'change'
  const sought =
    verb.passive && (words.consents.has(head) || ticket) && words.asking.has(verb.lemma) && none !== verb.negated
  const unpassed =
    verb.passive && change && verb.negated && !clause.agent && /^(?:approve|authori[sz]e|sanction)$/.test(verb.lemma)
  const form = verb.passive && verb.negated && !clause.agent && words.forms.has(head) && words.filling.has(verb.lemma)
  const principle =
    verb.passive && verb.negated && /^(?:principle|procedure|checklist)$/.test(head) && verb.lemma === 'apply'
  const frozen = verb.passive && !verb.negated && verb.lemma === 'break' && words.freezes.has(head)
  if (sought || unpassed || form || principle || frozen) return make(sentence, 'agentless', run, clause)
  const lacking =
    change &&
    verb.lemma === 'have' &&
    object &&
    tokens[object.start]!.lower === 'no' &&
    words.leave.has(headOf(sentence, object))
  if (lacking) return make(sentence, 'agentless', {start: subject.start, end: object.end}, clause)
  // "There was no approval for this change": of a change alone; else it may be a step that is missing in a tool.
  const about = tokens.some(({lower}) => words.changeNouns.has(lower))
  const there = head === 'there' && complement?.group && tokens[complement.start]!.lower === 'no'
  if (there && about && words.leave.has(headOf(sentence, complement!.group)))
    return make(sentence, 'agentless', {start: complement!.start, end: complement!.end}, clause)
  if (change && /^un(?:authori[sz]ed|approved)$/.test(tokens[verb.head]!.lower))
    return make(sentence, 'agentless', run, clause)
  const named = complement && unapproved.has(tokens[complement.head]!.lower)
  return change && named && verb.lemma === 'be' && !verb.negated
    ? make(sentence, 'agentless', {start: subject.start, end: complement.end}, clause)
    : undefined
}

const ordering = wordSet('tell ask warn instruct advise order')

/** "They were told not to deploy", "he was not supposed to touch it". */
function fromTold(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {tokens} = sentence
  const {verb, subject} = clause
  if (!verb?.passive || verb.modal || !(verb.tense === 'past' || verb.perfect)) return undefined
  if (targetOf(subject, true) !== 'third' || subject!.kind === 'somebody') return undefined
  const rest = tokens.slice(verb.end, verb.end + 8).map(({lower}) => lower)
  const not = rest.findIndex((word, index) => word === 'not' && rest[index + 1] === 'to')
  const leave = rest.findIndex((word, index) => word === 'to' && rest[index + 1] === 'leave')
  const told = ordering.has(verb.lemma) && !verb.negated
  const alone = leave >= 0 && tokens.slice(verb.end).some(({lower}) => lower === 'alone')
  const supposed = verb.lemma === 'suppose' && verb.negated && rest[0] === 'to'
  if (!supposed && !(told && ((not >= 0 && not < 5) || alone))) return undefined
  return soft(make(sentence, 'third', spanOf(clause), clause))
}

/** "ran it although the policy says not to", "in one go, although the plan said waves". */
function fromAlthough(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject, kind} = clause
  if (kind !== 'concession' || !verb || !subject || verb.negated) return undefined
  const head = headOf(sentence, subject)
  const said =
    words.binding.has(head) &&
    /^(?:say|forbid|require|call|ask|prohibit|demand|state|name|want|rule|tell)$/.test(verb.lemma)
  const agreed = verb.passive && /^(?:forbid|prohibit|ban)$/.test(verb.lemma)
  if (!said && !agreed) return undefined
  const main = sentence.clauses.find(
    (other) => other.verb && other.kind !== 'concession' && other.verb.start < verb.start
  )
  if (main?.verb?.negated || main?.verb?.modal) return undefined
  const target = main
    ? main.verb!.passive
      ? (targetOf(main.agent) ?? 'agentless')
      : targetOf(main.subject, true)
    : 'agentless'
  return target && soft(make(sentence, target, spanOf(clause), clause))
}

const altering = wordSet('modify change edit alter amend extend')

const approvals = wordSet('approval approved sign-off signoff authorisation authorization')

/** "The plan was altered after it had been signed." */
function fromAfterApproval(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.modal || verb.tense !== 'past' || !altering.has(verb.lemma)) return undefined
  const target = verb.passive ? (clause.agent ? targetOf(clause.agent) : 'agentless') : targetOf(subject)
  const rest = sentence.tokens.slice(verb.end, verb.end + 10).map(({lower}) => lower)
  const after = rest.indexOf('after')
  const approved = rest.slice(after + 1).some((word) => approvals.has(word))
  return target && after >= 0 && approved ? soft(make(sentence, target, spanOf(clause), clause)) : undefined
}

/** "The team cut corners", "corners were cut". */
function* fromIdioms(sentence: Sentence): Generator<Deviation> {
  for (const run of findPhrases(sentence, idioms)) {
    const clause = sentence.clauses.findLast(({verb}) => verb && verb.start <= Math.max(run.start, run.end - 1))
    if (!clause?.verb || clause.imperative || clause.question || clause.verb.negated || clause.verb.modal) continue
    if (clause.verb.tense !== 'past' && !clause.verb.perfect) continue
    const free = /^(?:corners|shortcuts|rules|box|boxes)$/.test(run.words[0]!)
    const target = free ? 'agentless' : targetOf(clause.subject, true)
    if (target) yield make(sentence, target, run, clause)
  }
}

/** "During the code freeze.", as a sentence by itself. */
function* fromFragment(sentence: Sentence): Generator<Deviation> {
  const {tokens, clauses, groups, context} = sentence
  if (tokens[0]?.lower !== 'during' || clauses.length > 0 || !context.previous || context.place === 'heading') return
  const group = groups.find(({start}) => start === 1)
  if (group && words.freezes.has(headOf(sentence, group)))
    yield soft(make(sentence, 'agentless', {start: 0, end: group.end}))
}

const measures = [words.rulesForPeople, words.rulesForChanges, words.breakable, words.paths]

const clauseReaders = awake<(sentence: Sentence, clause: Clause) => Deviation | undefined>([
  {
    find: fromActive,
    among: [...measures, words.departingOnPurpose, ['step', 'practice', 'practices']],
    and: [words.departing, words.departingOnPurpose, words.straying, words.keeping, ['break', 'go', 'work', 'get']]
  },
  {find: fromPassive, among: [words.departing, words.keeping]},
  {find: fromSelfApproval, among: [words.passing], and: [['own'], self]},
  {find: fromFreeze, among: [words.changing], and: [words.freezes]},
  {find: fromDirectPush, among: [pushing], and: [straight], about: thirdKinds},
  {find: fromNobody, among: [words.keeping], about: ['nobody']},
  {
    find: fromConsent,
    among: [words.consents, words.changeNouns, words.forms, words.freezes, words.leave],
    and: [
      words.asking,
      words.filling,
      unapproved,
      ['approve', 'authorise', 'authorize', 'sanction', 'apply', 'break', 'have', 'there']
    ]
  },
  {find: fromTold, among: [ordering, ['suppose']], about: thirdKinds},
  {find: fromAlthough, among: [words.binding, ['forbid', 'prohibit', 'ban']]},
  {find: fromAfterApproval, among: [altering], and: [approvals]}
])

const phraseFinders = awake<(sentence: Sentence) => Iterable<Deviation>>([
  {find: fromIdioms, among: [idioms]},
  {find: fromFragment, among: [['during']]}
])

const groupReaders = awake<(sentence: Sentence, group: NounGroup) => Deviation | undefined>([
  {find: fromPreposition, among: [['against', 'without', 'contrary', 'in']], and: [words.leave, words.rulesForPeople]},
  {find: fromNoun, among: [breaches]},
  {find: fromUnapproved, among: [unapproved]}
])

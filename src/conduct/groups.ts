import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, explains, thirdKinds, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, Kind, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {beginsPredicate, wholeGroup} from './predicate.ts'
import {isReportedClaim} from './harm.ts'
import {humanTraits} from '../lexicon/character.ts'
import * as lexicon from '../lexicon/group-conduct.ts'
import {ambiguousTeams, companies, externals, teams} from '../lexicon/people.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {isSupposed} from './supposed.ts'

/** Whom a noun group that stands for several people is about. */
export interface GroupTarget {
  target: Extract<Target, 'third' | 'external'>
  /** The noun names people alone; else only what people alone do is read as said of them. */
  plain: boolean
  /** Users and customers. */
  consumer: boolean
  /** Management, a committee, sales: they decide about others' time. */
  decider: boolean
}

/** Something said of a group that lets the story end there. Token indexes, end exclusive. */
export interface GroupBlame extends Run {
  certainty: Certainty | undefined
}

/** How strongly it is said: a hint is never more than borderline, except with an intensifier. */
type Weight = 'plain' | 'hint'

const contempt = phrases(lexicon.contempt)
const reluctance = phrases(lexicon.reluctance)
const supplierSpin = phrases(lexicon.supplierSpin)
const sneaking = phrases(lexicon.sneaking)
const inVain = phrases(lexicon.inVain)
const unheard = phrases(lexicon.unheard)
const moral = phrases(lexicon.moral)
const handedOn = phrases(lexicon.handedOn)

/**
 * Say which group of people a noun group stands for.
 *
 * @returns Nothing where it is one person, a system, or "we".
 */
export function groupTarget(sentence: Sentence, group: NounGroup | undefined): GroupTarget | undefined {
  if (!group) return undefined
  const words = sentence.tokens.slice(group.start, group.head + 1)
  const head = words.at(-1)!.lower
  const outside =
    group.kind === 'external' ||
    group.possessor?.kind === 'external' ||
    words.some(({lower}) => companies.has(lower) || externals.has(lower)) ||
    (group.kind === 'maybe-team' && words.length > 1 && isForeignName(words.at(-2)!))
  const consumer = lexicon.consumers.has(head)
  const decider = lexicon.deciders.has(head)
  if (
    outside &&
    group.kind !== 'unknown' &&
    group.kind !== 'system' &&
    group.kind !== 'act' &&
    group.kind !== 'document'
  )
    return {target: 'external', plain: group.kind !== 'maybe-team' || head === 'support', consumer, decider: false}
  if (group.kind === 'team') return {target: 'third', plain: true, consumer, decider}
  if (group.kind === 'they') return {target: 'third', plain: false, consumer: false, decider: false}
  if (group.kind !== 'maybe-team') return group.joined?.map((other) => groupTarget(sentence, other)).find(Boolean)
  const bare = group.start === group.head && lexicon.bareTeams.has(head)
  // "The product pushes us to the next page": with an article, most of these nouns are parts of a system.
  if (!bare && !/^(?:business|side|shift|unit|group|accounts|security|support|it)$/.test(head)) return undefined
  return {
    target: 'third',
    plain: bare || head === 'support',
    consumer,
    decider: decider && (bare || head === 'business')
  }
}

/** A group, or several people of one trade: "the developers". */
function severalOf(sentence: Sentence, group: NounGroup | undefined): GroupTarget | undefined {
  if (group && sentence.tokens[group.start]!.lower === 'no') return undefined
  const several = group?.kind === 'role' && /(?:[^s]s|folk|people)$/.test(sentence.tokens[group.head]!.lower)
  return several ? {target: 'third', plain: true, consumer: false, decider: false} : groupTarget(sentence, group)
}

/** "Northpeak support": a name that is not the name of a team of ours. */
const isForeignName = ({tag, text, lower}: Token): boolean =>
  (tag === 'proper' || tag === 'noun') && /^\p{Lu}\p{Ll}/u.test(text) && !teams.has(lower) && !ambiguousTeams.has(lower)

/** Phrases that begin in a clause's predicate: what is said of its subject. */
export function saidOf(sentence: Sentence, clause: Clause, list: Phrases): Run | undefined {
  const {verb} = clause
  if (!verb) return undefined
  for (const run of findPhrases(sentence, list)) {
    if (!beginsPredicate(sentence, clause, run)) continue
    const first = sentence.tokens[run.start]!
    const denied = first.tag === 'not' || first.lower === 'never' || first.tag === 'modal'
    if (verb.negated === denied) return wholeGroup(sentence, run)
  }
  return undefined
}

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

type ReadClause = (sentence: Sentence, clause: Clause) => GroupBlame | undefined

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

function weigh(sentence: Sentence, target: Target, weight: Weight, clause?: Clause): Certainty | undefined {
  // A hint with a reason beside it is an account.
  if (weight === 'hint' && (explains(sentence, clause) || sentence.hedged)) return undefined
  const certainty = certaintyOf('cause', target, sentence, clause)
  return certainty === 'clear' && weight === 'hint' && !sentence.intensified ? 'borderline' : certainty
}

type Found = (Run & {weight: Weight}) | undefined
type Read = (sentence: Sentence, clause: Clause, who: GroupTarget) => Found

const told = (clause: Clause): boolean =>
  !clause.verb!.modal && clause.verb!.tense !== 'none' && clause.kind !== 'infinitive'

function byPhrase(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.tense === 'future' || clause.kind === 'infinitive') return undefined
  const run = saidOf(sentence, clause, contempt)
  if (run && (told(clause) || sentence.tokens[run.start]!.tag === 'modal')) return {...run, weight: 'plain'}
  if (!told(clause) || !who.plain || who.consumer) return undefined
  const hint =
    saidOf(sentence, clause, reluctance) ??
    (who.target === 'external' ? saidOf(sentence, clause, supplierSpin) : undefined)
  if (!hint || ordinary(sentence, clause)) return undefined
  return {...hint, weight: sitting(verb.lemma) ? 'plain' : 'hint'}
}

const sitting = (lemma: string): boolean => lemma === 'sit' || lemma === 'abandon' || lemma === 'desert'

/** "sat on the call", "parked the job": nothing is withheld. */
function ordinary(sentence: Sentence, clause: Clause): boolean {
  if (/^(?:disappear|vanish)$/.test(clause.verb!.lemma) && clause.adjuncts[0]?.preposition === 'from') return true
  const groups = [clause.object, ...clause.adjuncts.map(({group}) => group)]
  return groups.some(
    (group) =>
      group &&
      /^(?:floor|call|bridge|committee|board|panel|queue|channel|job|jobs|traffic|connection|connections|version|node|nodes|messages|packets|requests|writes)$/.test(
        sentence.tokens[group.head]!.lower
      ) &&
      (clause.verb!.lemma !== 'reject' || sentence.tokens[group.start]!.lower !== 'our')
  )
}

/** "refused to fund the upgrade". */
function byRefusal(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (!/^(?:refuse|decline)$/.test(verb.lemma) || verb.negated || !told(clause)) return undefined
  const inner = sentence.clauses.find(
    (other) => other.marker === 'to' && other.verb && other.verb.start === verb.end + 1
  )
  const human = inner?.verb !== undefined && lexicon.humanWork.has(inner.verb.lemma)
  const end = inner?.verb?.end ?? verb.end
  if (human) return {start: verb.start, end, weight: verb.lemma === 'refuse' ? 'plain' : 'hint'}
  if (verb.lemma === 'decline' || !who.plain || who.consumer || (verb.tense === 'present' && !verb.perfect))
    return undefined
  const technical =
    /^(?:connections?|requests?|traffic|packets?|deliver(?:y|ies)|mails?|emails?|messages?|writes?|logins?|payments?|cards?|orders?)$/
  if (clause.object && technical.test(sentence.tokens[clause.object.head]!.lower)) return undefined
  return {start: verb.start, end, weight: 'plain'}
}

/** "failed to notify us": what a customer may expect of a supplier. For teams, `person-omission` speaks of it. */
function byFailure(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.lemma !== 'fail' || verb.negated || who.target !== 'external' || who.consumer || !told(clause))
    return undefined
  const inner = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === verb.end + 1)
  if (!inner?.verb || !lexicon.supplierDuties.has(inner.verb.lemma)) return undefined
  return {start: verb.start, end: inner.verb.end, weight: 'plain'}
}

/** "would not fund it": unwillingness, where the verb is one of granting. */
function byWouldNot(sentence: Sentence, clause: Clause): Found {
  const verb = clause.verb!
  if (verb.modal !== 'would' || !verb.negated || verb.perfect || !lexicon.granting.has(verb.lemma)) return undefined
  // "They would not wait if …" is a wish or a condition, not a refusal.
  if (sentence.clauses.some((other) => other.kind === 'condition') || clause.marker === 'so') return undefined
  return {start: verb.start, end: verb.end, weight: 'plain'}
}

/** "never answers"; for suppliers also "did not reply". */
function byNever(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (!verb.negated || !told(clause) || who.consumer) return undefined
  const never = sentence.tokens.slice(Math.max(0, verb.start - 2), verb.head).some(({lower}) => lower === 'never')
  const human = /^(?:tell|inform|warn|apologise|apologize|admit|bother|care|listen|consult|involve|announce)$/.test(
    verb.lemma
  )
  if (!who.plain && !human) return undefined
  if (
    who.target === 'external' &&
    (verb.tense === 'past' || verb.perfect) &&
    lexicon.supplierDuties.has(verb.lemma) &&
    (!verb.perfect || verb.tense === 'past')
  )
    return {start: verb.start, end: verb.end, weight: 'plain'}
  if (!never || verb.tense !== 'present' || verb.perfect || !lexicon.responding.has(verb.lemma)) return undefined
  return {start: verb.start, end: verb.end, weight: 'plain'}
}

const habitually = wordSet('always constantly continually forever routinely perpetually invariably')

/** "always says no", "keeps changing the API". */
function byHabit(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.negated || !told(clause) || who.consumer || !who.plain) return undefined
  const always = verb.adverbs.some((word) => habitually.has(word))
  if (always && verb.tense === 'present' && lexicon.habits.has(verb.lemma))
    return {start: verb.start, end: verb.end, weight: 'hint'}
  const next = sentence.tokens[verb.end]
  if (verb.lemma === 'keep' && next?.tag === 'verb' && next.forms.includes('ing') && lexicon.habits.has(next.lemma))
    return {start: verb.start, end: verb.end + 1, weight: 'hint'}
  return undefined
}

const replying =
  /^(?:respond|reply|answer|react|acknowledge|approve|confirm|escalate|tell|notify|return|get|admit|join|act|inform|send|call|look|decide|sign)$/

const longWhile = wordSet('hours day days week weeks month months year years ages forever')

/** "took nine days to confirm it", "only replied after two weeks". Minutes are a measurement. */
function byDelay(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.negated || !told(clause) || !who.plain || who.consumer || verb.tense !== 'past') return undefined
  if (/^(?:take|need|require)$/.test(verb.lemma) && clause.object) {
    const unit = sentence.tokens[clause.object.head]!.lower
    const inner = sentence.clauses.find(
      (other) =>
        other.marker === 'to' && other.verb && other.verb.start <= clause.object!.end + 2 && other.verb.start > verb.end
    )
    if (longWhile.has(unit) && inner?.verb && replying.test(inner.verb.lemma))
      return {start: verb.start, end: inner.verb.end, weight: 'hint'}
  }
  // "answered after nine days".
  const behind = sentence.tokens.slice(verb.end, verb.end + 4)
  const long = behind.find(({lower}) => /^(?:hours|days|weeks|months|years)$/.test(lower))
  if (long && behind[0]?.lower === 'after' && /^(?:respond|reply|answer|react|acknowledge|admit)$/.test(verb.lemma))
    return {start: verb.start, end: long.index + 1, weight: 'hint'}
  if (
    /^(?:respond|reply|answer|react|admit|tell|inform|bother)$/.test(verb.lemma) &&
    verb.adverbs.some((word) => word === 'only' || word === 'finally')
  )
    return {start: verb.start, end: verb.end, weight: 'hint'}
  return undefined
}

/** "was unresponsive", "are not interested in our outages". */
function byTrait(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (!clause.complement || !told(clause) || who.consumer || !who.plain) return undefined
  const {start, end} = clause.complement
  const words = sentence.tokens.slice(start, end).map(({lower}) => lower)
  // "Support is a difficult commitment": the adjective belongs to another noun.
  const noun = clause.complement.group && sentence.tokens[clause.complement.group.head]!
  if (
    noun &&
    noun.index > start &&
    noun.tag === 'noun' &&
    !/^(?:team|crew|partner|people|lot|bunch|vendor|supplier|place)$/.test(noun.lower)
  )
    return undefined
  // Of our own teams, `character-judgement` tells the traits that single people can have as well.
  const traits = verb.negated ? lexicon.groupVirtues : lexicon.groupTraits
  const trait = words.some(
    (word) => traits.has(word) || (!verb.negated && who.target === 'external' && humanTraits.has(word))
  )
  return trait ? {start: verb.start, end, weight: 'plain'} : undefined
}

const favouring = wordSet('prioritise prioritize choose favour favor value prefer put')

/** "cut the maintenance budget", "put the repair off for a new logo". */
function byDecision(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (!who.decider || verb.negated || !told(clause) || !(verb.tense === 'past' || verb.perfect)) return undefined
  const object = clause.object && sentence.tokens[clause.object.head]!.lower
  if (object && lexicon.cutting.has(verb.lemma) && lexicon.worksCut.has(object))
    return {start: verb.start, end: Math.max(verb.end, clause.object!.end), weight: 'hint'}
  const over = clause.adjuncts.find(({preposition}) => /^(?:over|before|above|instead)$/.test(preposition))
  if (favouring.has(verb.lemma) && object && over) return {start: verb.start, end: over.end, weight: 'hint'}
  if (/^promise$/.test(verb.lemma))
    return {start: verb.start, end: Math.max(verb.end, clause.object?.end ?? 0), weight: 'hint'}
  return undefined
}

/** "misused the bulk endpoint". */
function byMisuse(_sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.lemma === 'abuse' && who.consumer) return undefined
  if (!/^(?:misuse|abuse)$/.test(verb.lemma) || verb.negated || !told(clause)) return undefined
  return {start: verb.start, end: verb.end, weight: 'plain'}
}

const secretly = wordSet('secretly unilaterally deliberately knowingly stubbornly flatly reluctantly')

const quietly = wordSet('silently quietly')

/** "silently changed the format". */
function bySecrecy(_sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.negated || !told(clause) || verb.tense !== 'past' || !who.plain || who.consumer) return undefined
  // "deliberately chose this path": a choice.
  if (/^(?:choose|decide)$/.test(verb.lemma)) return undefined
  const secret = verb.adverbs.some(
    (word) =>
      secretly.has(word) ||
      // Quiet work of one's own team may be care.
      (who.target === 'external' && quietly.has(word))
  )
  return secret ? {start: verb.start, end: verb.end, weight: 'hint'} : undefined
}

/** "changed the route without a word", "did it behind our backs". */
function bySneaking(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.negated || !told(clause) || verb.tense !== 'past' || !who.plain || who.consumer) return undefined
  const run = findPhrases(sentence, sneaking).find(
    ({start, end}) =>
      (start >= verb.end && end <= clause.end + 1) || (start < clause.subject!.start && start <= 1 && !clause.inherited)
  )
  if (!run) return undefined
  const plain = run.words[0] !== 'without'
  return run.start < verb.start
    ? {start: verb.start, end: verb.end, weight: 'hint'}
    : {start: verb.start, end: wholeGroup(sentence, run).end, weight: plain ? 'plain' : 'hint'}
}

/** "still has not answered", "has yet to answer", "has not answered to this day". */
function byStill(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (!who.plain || who.consumer || verb.modal) return undefined
  const inner = sentence.clauses.find((other) => other.marker === 'to' && other.verb && other.verb.start > verb.start)
  if (verb.lemma === 'have' && verb.adverbs.includes('yet') && inner?.verb && inner.verb.start <= verb.end + 2)
    return {start: verb.start, end: inner.verb.end, weight: 'hint'}
  const rest = sentence.tokens.slice(Math.max(0, verb.start - 1), clause.end).map(({lower}) => lower)
  const still = rest.includes('still') || /\bto (?:this|date|the present)\b|\buntil today\b/.test(rest.join(' '))
  return still && verb.negated && (verb.perfect || verb.tense === 'present') && lexicon.responding.has(verb.lemma)
    ? {start: verb.start, end: verb.end, weight: 'hint'}
    : undefined
}

/** "The request went from desk to desk", "we were sent from one office to another". */
function* ofHandingOn(sentence: Sentence): Generator<GroupBlame> {
  for (const run of findPhrases(sentence, handedOn)) {
    const clause = sentence.clauses.findLast(({verb}) => verb !== undefined && verb.end <= run.start)
    const moved = clause?.verb && /^(?:pass|send|bounce|hand|shunt|push|shift|go|wander|travel|refer|shove)$/
    if (!moved?.test(clause!.verb!.lemma) || clause!.verb!.negated || clause!.verb!.modal) continue
    const subject = clause!.subject && sentence.tokens[clause!.subject.head]!.lower
    // Packets and jobs are handed on as well.
    const ours = clause!.subject?.kind === 'we' || clause!.subject?.kind === 'I' || lexicon.waiting.has(subject ?? '')
    if (ours || /^(?:it|this|she|he|they|callers?)$/.test(subject ?? ''))
      yield {start: clause!.verb!.start, end: run.end, certainty: weigh(sentence, 'third', 'hint', clause)}
  }
}

/** "We had to learn it from the press", "we heard of it from a customer, not from the storage team". */
function ofHearsay(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.passive || !/^(?:learn|hear|find|read)$/.test(verb.lemma)) return undefined
  if (subject?.kind !== 'we' && subject?.kind !== 'I') return undefined
  const from = clause.adjuncts.find(
    ({preposition, group}) => preposition === 'from' && lexicon.hearsay.has(sentence.tokens[group.head]!.lower)
  )
  if (!from) return undefined
  const outer = sentence.clauses[clause.parent]
  const had = clause.marker === 'to' && outer?.verb?.lemma === 'have' && outer.verb.tense === 'past'
  const told = verb.finite && verb.tense === 'past'
  const next = sentence.tokens.slice(from.end, from.end + 4).map(({lower}) => lower)
  const instead = next.includes('not') && next.includes('from')
  if (!had && !(told && (instead || verb.adverbs.includes('only')))) return undefined
  return {start: verb.start, end: from.end, certainty: weigh(sentence, 'third', 'hint', clause)}
}

/** "Nobody from the network team showed up", "no one at the vendor felt responsible". */
function ofNobody(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb} = clause
  if (subject?.kind !== 'nobody' || !verb || !told(clause) || verb.passive || verb.negated) return undefined
  const from = sentence.tokens[subject.end]
  const group = sentence.groups.find(({start}) => start === subject.end + 1)
  const who = severalOf(sentence, group)
  if (!from || !/^(?:from|in|at|on)$/.test(from.lower) || !who || who.consumer) return undefined
  const feels =
    verb.lemma === 'feel' && sentence.tokens.slice(verb.end, clause.end).some(({lower}) => lower === 'responsible')
  if (!feels && !lexicon.responding.has(verb.lemma)) return undefined
  return {start: subject.start, end: verb.end, certainty: weigh(sentence, who.target, 'hint', clause)}
}

/** "Our ticket sat with the network team for weeks", "we are still waiting for an answer from the vendor". */
function ofWaiting(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb, adjuncts} = clause
  if (!subject || !verb || !told(clause) || verb.negated) return undefined
  const head = sentence.tokens[subject.head]!.lower
  const near = (words: RegExp): {group: NounGroup; end: number} | undefined =>
    adjuncts.find(({preposition, group}) => words.test(preposition) && severalOf(sentence, group.possessor ?? group))
  const ours = subject.kind === 'we' || subject.kind === 'I'
  const place = ours ? near(/^(?:from|by|on|for)$/) : near(/^(?:with|at|in|on|by)$/)
  const who = place && severalOf(sentence, place.group.possessor ?? place.group)
  if (!place || !who || who.consumer) return undefined
  const lasting = verb.perfect && verb.lemma === 'be' && sentence.words.has('since')
  const idle =
    lexicon.waiting.has(head) && (verb.tense === 'past' || verb.perfect) && (lexicon.idling.has(verb.lemma) || lasting)
  const still = ours && verb.lemma === 'wait' && (verb.adverbs.includes('still') || sentence.words.has('still'))
  if (!idle && !still) return undefined
  return {start: verb.start, end: place.end, certainty: weigh(sentence, who.target, 'hint', clause)}
}

/** "We had been asking for this for years", "we warned them three times", "our warnings fell on deaf ears". */
function ofPleading(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb, object} = clause
  if (!subject || !verb || !told(clause) || verb.negated || clause.kind === 'condition') return undefined
  const head = sentence.tokens[subject.head]!.lower
  if (/^(?:warnings?|concerns?|requests?|objections?|questions?|complaints?|advice)$/.test(head)) {
    const run = saidOf(sentence, clause, unheard)
    return run && {...run, certainty: weigh(sentence, 'third', 'hint', clause)}
  }
  const ours = subject.kind === 'we' || subject.kind === 'I'
  if (!ours || verb.passive || !lexicon.pleading.has(verb.lemma) || !(verb.tense === 'past' || verb.perfect))
    return undefined
  if (object && groupTarget(sentence, object)?.consumer) return undefined
  const run = findPhrases(sentence, inVain).find(({start}) => start >= verb.end)
  return run && {start: verb.start, end: run.end, certainty: weigh(sentence, 'third', 'hint', clause)}
}

/** "It was the storage team again", "it is always the same people", "typical of the storage team". */
function ofSameAgain(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb, complement} = clause
  if (verb?.lemma !== 'be' || verb.negated || verb.modal || !told(clause) || !subject) return undefined
  if (!/^(?:it|that|this)$/.test(sentence.tokens[subject.head]!.lower)) return undefined
  const {tokens} = sentence
  const typical = tokens.slice(verb.end, verb.end + 3).find(({lower}) => /^(?:typical|classic)$/.test(lower))
  const group = sentence.groups.find(({start}) => start >= verb.end && start <= verb.end + (typical ? 3 : 1))
  const who = group && (complement?.group === group || typical) ? severalOf(sentence, group) : undefined
  const target = who?.target ?? (group && targetOf(group) === 'third' ? 'third' : undefined)
  if (!group || !target || who?.consumer) return undefined
  const last = tokens[group.end + 1]
  const again = tokens[group.end]?.lower === 'again' && (!last || last.tag === 'punctuation')
  const always = verb.adverbs.includes('always')
  if (!again && !always && !typical) return undefined
  return {start: verb.start, end: again ? group.end + 1 : group.end, certainty: weigh(sentence, target, 'hint', clause)}
}

/** "Typical storage team.", "The storage team strikes again.", "Since the depot took over, nothing works." */
function* ofFragment(sentence: Sentence): Generator<GroupBlame> {
  const {tokens, groups, clauses} = sentence
  const first = tokens[0]
  if (first && /^(?:typical|classic)$/.test(first.lower) && clauses.length === 0) {
    const group = groups.find(({start}) => start <= 2)
    const who = severalOf(sentence, group)
    if (group && who && !who.consumer) yield {start: 0, end: group.end, certainty: weigh(sentence, who.target, 'hint')}
  }
  for (const {verb, subject, marker} of clauses) {
    if (marker !== 'since' || !verb || !subject || !/^(?:take|run|own|manage|join|get)$/.test(verb.lemma)) continue
    const who = severalOf(sentence, subject)
    const nothing = groups.some(
      ({start, head}) => start > verb.end && /^(?:nothing|everything)$/.test(tokens[head]!.lower)
    )
    if (who && !who.consumer && nothing)
      yield {start: subject.start, end: verb.end, certainty: weigh(sentence, who.target, 'hint')}
  }
}

/** "This is what happens when management cuts staff." */
function* ofMoral(sentence: Sentence): Generator<GroupBlame> {
  for (const run of findPhrases(sentence, moral)) {
    const people = sentence.groups.some((group) => group.start >= run.end && severalOf(sentence, group)?.plain)
    const economy = sentence.tokens.slice(run.end, run.end + 8).some(({lower}) => lexicon.economies.has(lower))
    const first = sentence.tokens[run.start - 1]
    if ((people || economy) && first && /^(?:this|that|it|here)$/.test(first.lower))
      yield {start: run.start - 1, end: run.end, certainty: weigh(sentence, 'third', 'hint')}
  }
}

/** "was vetoed by finance", "got parked by product in favour of a redesign". */
function ofAgent(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {verb} = clause
  const agent = clause.agent ?? agentBehind(sentence, clause)
  const who = severalOf(sentence, agent)
  if (!verb?.passive || verb.negated || verb.modal || !agent || !who || who.consumer || clause.question)
    return undefined
  const harsh =
    /^(?:ignore|overrule|veto|dismiss|stonewall|sabotage|undermine|abandon|sideline|scrap|shoot|brush|force|pressure|rush|push|compel|bully|coerce)$/
  const mild =
    /^(?:park|shelve|bump|deprioritise|deprioritize|block|reject|refuse|decline|cut|slash|downplay|impose|dictate)$/
  const favour = sentence.tokens.slice(verb.end, clause.end).some(({lower}) => lower === 'favour' || lower === 'favor')
  // "The date was set by the board so that …": somebody else's ends.
  const ends =
    who.decider &&
    sentence.tokens.slice(agent.end, agent.end + 3).some(({lower}) => /^(?:so|despite|against|over)$/.test(lower))
  const weight = harsh.test(verb.lemma) ? 'plain' : mild.test(verb.lemma) || favour || ends ? 'hint' : undefined
  if (!weight || (!who.plain && !who.decider) || ordinarySubject(sentence, clause)) return undefined
  return {start: verb.start, end: agent.end, certainty: weigh(sentence, who.target, weight, clause)}
}

/** "We were pushed to ship by product": the one who pushed stands behind the second verb. */
function agentBehind(sentence: Sentence, clause: Clause): NounGroup | undefined {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  if (next?.marker !== 'to' || next.verb!.start > clause.verb!.end + 2) return undefined
  return next.adjuncts.find(({preposition}) => preposition === 'by')?.group
}

/** Traffic, packets, a pull request: refusing those is somebody's job. */
function ordinarySubject(sentence: Sentence, clause: Clause): boolean {
  const subject = clause.subject && sentence.tokens[clause.subject.head]!.lower
  return (
    subject !== undefined &&
    /^(?:traffic|packets?|connections?|requests?|calls?|logins?|writes?|commits?|mails?|messages?|ips?|address(?:es)?|nodes?)$/.test(
      subject
    )
  )
}

/** "the vendor's incompetence", "pressure from sales", "the arrogance of management". */
function* ofPossession(sentence: Sentence): Generator<GroupBlame> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (head.quoted || sentence.question) continue
    const link = sentence.tokens[group.end]?.lower
    const behind = sentence.groups.find((other) => other.start === group.end + 1)
    const failing = lexicon.groupFailings.has(head.lower)
    const owner = failing ? (group.possessor ?? (link === 'of' || link === 'from' ? behind : undefined)) : undefined
    const insisted = head.lower === 'insistence'
    const pressed = link === 'from' || link === 'by' || (insisted && link === 'of')
    const pressing = lexicon.groupPressure.has(head.lower)
    const source = pressing && pressed ? behind : pressing && insisted ? group.possessor : undefined
    const who = groupTarget(sentence, owner ?? source)
    if (!who || who.consumer || (!who.plain && !who.decider && !owner)) continue
    if (
      sentence.clauses.some((clause) => clause.verb?.negated && (clause.object === group || clause.subject === group))
    )
      continue
    yield {
      start: group.start,
      end: Math.max(group.end, owner === behind || source ? (behind?.end ?? 0) : 0),
      certainty: weigh(sentence, who.target, failing ? 'plain' : 'hint')
    }
  }
}

/** "We pay them for this", "people who are paid to answer": the reproach is in the money. */
function* ofPay(sentence: Sentence): Generator<GroupBlame> {
  for (const clause of sentence.clauses) {
    const {verb, object, subject} = clause
    if (verb?.lemma !== 'pay' || verb.negated || verb.modal || clause.question || clause.imperative) continue
    const next = sentence.tokens[verb.end]
    if (verb.passive) {
      const who = groupTarget(sentence, subject)
      if (!who || who.consumer || next?.tag !== 'to') continue
      yield {start: verb.start, end: verb.end, certainty: weigh(sentence, who.target, 'hint')}
      continue
    }
    const who = groupTarget(sentence, object)
    if (!object || !who || who.consumer || subject?.kind !== 'we') continue
    const reason = sentence.tokens[object.end]
    const what = sentence.tokens[object.end + 1]
    if (reason?.lower !== 'for' || !/^(?:this|that|it|exactly|precisely)$/.test(what?.lower ?? '')) continue
    yield {start: verb.start, end: object.end + 2, certainty: weigh(sentence, who.target, 'hint')}
  }
}

const nthTime = phrases(lexicon.nthTime)

/** "The fourth autumn in which we wait for them": a count is a reproach where a group stands by. */
function* ofRepetition(sentence: Sentence): Generator<GroupBlame> {
  for (const run of findPhrases(sentence, nthTime)) {
    const who = sentence.groups.map((group) => groupTarget(sentence, group)).find((other) => other && !other.consumer)
    if (who && !sentence.question) yield {...run, certainty: weigh(sentence, who.target, 'hint')}
  }
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

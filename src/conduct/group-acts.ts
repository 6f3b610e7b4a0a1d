import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {wholeGroup} from './predicate.ts'
import {humanTraits} from '../lexicon/character.ts'
import * as lexicon from '../lexicon/group-conduct.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {ordinary, saidOf, sitting, told, type Found} from './group-blame.ts'
import type {GroupTarget} from './group-target.ts'

export const contempt = phrases(lexicon.contempt)

export const reluctance = phrases(lexicon.reluctance)

export const supplierSpin = phrases(lexicon.supplierSpin)

export const sneaking = phrases(lexicon.sneaking)

export const inVain = phrases(lexicon.inVain)

export const unheard = phrases(lexicon.unheard)

export function byPhrase(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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

/** "refused to fund the upgrade". */
export function byRefusal(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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
export function byFailure(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.lemma !== 'fail' || verb.negated || who.target !== 'external' || who.consumer || !told(clause))
    return undefined
  const inner = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === verb.end + 1)
  if (!inner?.verb || !lexicon.supplierDuties.has(inner.verb.lemma)) return undefined
  return {start: verb.start, end: inner.verb.end, weight: 'plain'}
}

/** "would not fund it": unwillingness, where the verb is one of granting. */
export function byWouldNot(sentence: Sentence, clause: Clause): Found {
  const verb = clause.verb!
  if (verb.modal !== 'would' || !verb.negated || verb.perfect || !lexicon.granting.has(verb.lemma)) return undefined
  // "They would not wait if …" is a wish or a condition, not a refusal.
  if (sentence.clauses.some((other) => other.kind === 'condition') || clause.marker === 'so') return undefined
  return {start: verb.start, end: verb.end, weight: 'plain'}
}

/** "never answers"; for suppliers also "did not reply". */
export function byNever(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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

export const habitually = wordSet('always constantly continually forever routinely perpetually invariably')

/** "always says no", "keeps changing the API". */
export function byHabit(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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

export const longWhile = wordSet('hours day days week weeks month months year years ages forever')

/** "took nine days to confirm it", "only replied after two weeks". Minutes are a measurement. */
export function byDelay(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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
export function byTrait(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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

export const favouring = wordSet('prioritise prioritize choose favour favor value prefer put')

/** "cut the maintenance budget", "put the repair off for a new logo". */
export function byDecision(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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
export function byMisuse(_sentence: Sentence, clause: Clause, who: GroupTarget): Found {
  const verb = clause.verb!
  if (verb.lemma === 'abuse' && who.consumer) return undefined
  if (!/^(?:misuse|abuse)$/.test(verb.lemma) || verb.negated || !told(clause)) return undefined
  return {start: verb.start, end: verb.end, weight: 'plain'}
}

export const secretly = wordSet('secretly unilaterally deliberately knowingly stubbornly flatly reluctantly')

export const quietly = wordSet('silently quietly')

/** "silently changed the format". */
export function bySecrecy(_sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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
export function bySneaking(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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
export function byStill(sentence: Sentence, clause: Clause, who: GroupTarget): Found {
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

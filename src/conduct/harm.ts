import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {accidentally, failing, harm, harmWithParticle, plainActs} from '../lexicon/conduct.ts'
import {humanActs} from '../lexicon/people.ts'
import type {Certainty} from '../rule.ts'

/** A harm that the sentence lays at somebody's door. Token indexes, end exclusive. */
export interface Blamed {
  target: Target
  group: NounGroup
  start: number
  end: number
  certainty: Certainty | undefined
}

/** What is no harm when a person does it: "triggered the failover", "broke the tie", "killed the process". */
const fineObjects =
  /^(?:process|processes|pods?|jobs?|query|queries|connections?|sessions?|instances?|rollback|failover|failback|alarms?|alerts?|build|builds|pipeline|workflow|deploy|deployment|tasks?|incident|page|call|discussion|change|fix|restart|backup|review|migration|tests?|it|them|containers?|workers?|scan|run|sync|threads?)$/

const withoutThem = phrases(`
  if it be not for
  if it n't be for
  be it not for
`)

/**
 * Find harm whose explanation ends at somebody.
 *
 * @returns Everybody blamed, first person singular and outsiders too: other rules take these up.
 */
export function* blamed(sentence: Sentence): Generator<Blamed> {
  for (const clause of sentence.clauses) {
    const found =
      fromSubject(sentence, clause) ??
      fromAgent(sentence, clause) ??
      fromOwner(sentence, clause) ??
      fromReason(sentence, clause)
    if (found) yield found
  }
  yield* fromCauseNoun(sentence)
  for (const run of findPhrases(sentence, withoutThem)) {
    const group = sentence.groups.find((other) => other.start === run.end)
    const target = targetOf(group, true)
    if (group && target)
      yield {target, group, start: run.start, end: group.end, certainty: certaintyOf('cause', target, sentence)}
  }
}

function particle(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verb!
  const wanted = harmWithParticle[verb.lemma]
  if (!wanted) return false
  const limit = Math.min(sentence.tokens.length, Math.max(clause.end, verb.end) + 1, verb.end + 8)
  for (let index = verb.end; index < limit; index++) if (wanted.has(sentence.tokens[index]!.lower)) return true
  return false
}

/** "Marcus took down checkout", "the engineer accidentally deleted the namespace". */
function fromSubject(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || verb.passive || verb.negated || verb.modal || clause.imperative || clause.question)
    return undefined
  const target = targetOf(subject)
  if (!target || clause.kind === 'infinitive' || clause.kind === 'condition') return undefined
  if (verb.tense !== 'past' && !verb.perfect && !(clause.kind === 'participle' && target === 'third')) return undefined
  const object = clause.object && sentence.tokens[clause.object.head]!.lower
  const run = {start: clause.inherited ? verb.start : subject.start, end: Math.max(verb.end, clause.object?.end ?? 0)}
  const harmful =
    particle(sentence, clause) ||
    (harm.has(verb.lemma) && object !== undefined && !fineObjects.test(object) && clause.object?.kind !== 'person')
  if (harmful && clause.kind !== 'participle') {
    // "ran the backfill and saturated the pool": an act, then its harm.
    const signal = clause.kind === 'coordinate' && clause.inherited ? 'act' : 'cause'
    return {target, group: subject, ...run, certainty: certaintyOf(signal, target, sentence, clause)}
  }
  const softened = verb.adverbs.some((adverb) => accidentally.has(adverb))
  if (softened && (plainActs.has(verb.lemma) || harm.has(verb.lemma))) {
    return {
      target,
      group: subject,
      ...run,
      certainty: target === 'I' ? 'borderline' : certaintyOf('act', target, sentence, clause)
    }
  }
  return undefined
}

/** "was caused by @devika", "was deleted by one of our contractors". */
function fromAgent(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, agent} = clause
  if (!verb?.passive || !agent || verb.negated || verb.modal) return undefined
  const owner = agent.possessor && humanActs.has(sentence.tokens[agent.head]!.lower) ? agent.possessor : agent
  const target = targetOf(owner)
  if (!target || target === 'external') return undefined
  const causal =
    harm.has(verb.lemma) || ['delete', 'wipe', 'drop', 'introduce', 'overwrite', 'lose'].includes(verb.lemma)
  const object = clause.subject && sentence.tokens[clause.subject.head]!.lower
  if (
    !causal ||
    (verb.lemma === 'trigger' && object !== undefined && fineObjects.test(object) && object !== 'incident')
  )
    return undefined
  return {
    target,
    group: owner,
    start: verb.start,
    end: agent.end,
    certainty: certaintyOf('cause', target, sentence, clause)
  }
}

/** "Hannah's deploy is the reason", "It was Tomasz's config change that killed the queue". */
function fromOwner(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject} = clause
  if (
    !verb ||
    !subject?.possessor ||
    verb.negated ||
    verb.modal ||
    subject.possessor.kind === 'we' ||
    subject.possessor.kind === 'they'
  )
    return undefined
  const target = targetOf(subject.possessor)
  if (!target || target === 'external' || !humanActs.has(sentence.tokens[subject.head]!.lower)) return undefined
  const complement = clause.complement && sentence.tokens[clause.complement.head]!.lower
  const harmful =
    (verb.tense === 'past' || verb.perfect) &&
    !verb.passive &&
    (particle(sentence, clause) || (harm.has(verb.lemma) && verb.lemma !== 'trigger'))
  if (!harmful && !(complement && /^(?:reason|cause|trigger|culprit)$/.test(complement))) return undefined
  return {
    target,
    group: subject,
    start: subject.start,
    end: verb.end,
    certainty: certaintyOf('cause', target, sentence, clause)
  }
}

/** "Production went down because Ana changed the wrong group." */
function fromReason(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, marker} = clause
  if (!verb || !subject || verb.negated || verb.modal || !(marker === 'because' || marker === 'until')) return undefined
  const target = targetOf(subject)
  if (target !== 'third' || verb.passive || (verb.tense !== 'past' && !verb.perfect)) return undefined
  if (!plainActs.has(verb.lemma) && !harm.has(verb.lemma) && verb.lemma !== 'touch') return undefined
  const main = sentence.clauses.find((other) => other !== clause && other.kind === 'main' && !targetOf(other.subject))
  if (!main?.verb || !(failing.has(main.verb.lemma) || (marker === 'until' && main.verb.lemma === 'work')))
    return undefined
  return {
    target,
    group: subject,
    start: subject.start,
    end: verb.end,
    certainty: sentence.hedged ? 'borderline' : 'clear'
  }
}

/** "The root cause was the engineer's decision", "because of Ana's change", "caused by our failure to …". */
function* fromCauseNoun(sentence: Sentence): Generator<Blamed> {
  for (const clause of sentence.clauses) {
    const {subject, complement, verb} = clause
    if (!subject || !complement?.group || verb?.negated || verb?.modal) continue
    const cause = sentence.tokens[subject.head]!.lower
    if (!/^(?:cause|causes|reason|trigger|culprit|problem|source)$/.test(cause)) continue
    const {group} = complement
    const act = group.possessor && humanActs.has(sentence.tokens[group.head]!.lower)
    const target = act ? targetOf(group.possessor) : targetOf(group)
    if (!target || target === 'external' || (target === 'we' && !act)) continue
    yield {target, group, start: group.start, end: group.end, certainty: certaintyOf('cause', target, sentence, clause)}
  }
}

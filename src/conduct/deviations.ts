import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as words from '../lexicon/procedure.ts'
import type {Certainty} from '../rule.ts'

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
export function* deviations(sentence: Sentence): Generator<Deviation> {
  const seen: Run[] = []
  for (const found of allDeviations(sentence)) {
    if (seen.some((run) => run.start < found.end && found.start < run.end)) continue
    seen.push(found)
    yield found
  }
}

function* allDeviations(sentence: Sentence): Generator<Deviation> {
  for (const clause of sentence.clauses) {
    if (clause.imperative || clause.question || !clause.verb) continue
    const found = fromActive(sentence, clause) ?? fromPassive(sentence, clause)
    if (found) yield found
  }
  for (const group of sentence.groups) {
    const found = fromPreposition(sentence, group) ?? fromNoun(sentence, group) ?? fromUnapproved(sentence, group)
    if (found) yield found
  }
}

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
    ((words.departing.has(verb.lemma) && (rule || words.departingOnPurpose.has(verb.lemma))) ||
      (verb.lemma === 'break' && words.breakable.has(what)) ||
      (words.straying.has(verb.lemma) && around?.preposition === 'from' && (rule || words.paths.has(what))) ||
      (/^(?:go|work|get)$/.test(verb.lemma) &&
        /^(?:around|round|past)$/.test(around?.preposition ?? '') &&
        !object &&
        rule))
  const kept = verb.negated && words.keeping.has(verb.lemma) && rule && (isDone(sentence, clause) || third)
  return left || kept ? make(sentence, target, run, clause) : undefined
}

/** "The hotfix skipped the usual approval": a change does what people do with it. */
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
function actorOf(clause: Clause): Target | undefined {
  const {verb, agent, subject} = clause
  if (!verb || verb.negated || verb.modal || clause.imperative || clause.question) return undefined
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
  if (length === 0 || !(without ? words.leave : words.rulesForPeople).has(what)) return undefined
  const clause = clauseOf(sentence, group)
  const target = clause && actorOf(clause)
  if (!target || target === 'external' || clause.subject?.kind === 'nobody') return undefined
  if (before(1) === 'against' && words.measuring.has(clause.verb!.lemma)) return undefined
  return make(sentence, target, {start: group.start - length, end: group.end}, clause)
}

/** "non-compliance with the protocol", "a breach of good practice by the operator". */
function fromNoun(sentence: Sentence, group: NounGroup): Deviation | undefined {
  const {tokens} = sentence
  const head = headOf(sentence, group)
  if (!/^(?:non-compliance|noncompliance|breach|violation|deviation|disregard|circumvention)$/.test(head))
    return undefined
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
  return make(
    sentence,
    targetOf(by, true) ?? targetOf(group.possessor) ?? 'agentless',
    {start: group.start, end},
    clause
  )
}

/** "An unauthorised change made by the administrator brought the site down." */
function fromUnapproved(sentence: Sentence, group: NounGroup): Deviation | undefined {
  const {tokens, clauses} = sentence
  if (!words.changeNouns.has(headOf(sentence, group))) return undefined
  const named = tokens
    .slice(group.start, group.head)
    .some(({lower}) => /^(?:unauthori[sz]ed|unapproved|unsanctioned)$/.test(lower))
  const clause = clauses.find(
    ({verb, subject, complement}) => verb?.tense === 'past' && (subject === group || complement?.group === group)
  )
  if (!named || !clause || clause.verb!.modal || clause.verb!.negated || clause.question) return undefined
  const by = sentence.groups.find((other) => other.start > group.end && tokens[other.start - 1]?.lower === 'by')
  return make(sentence, targetOf(by, true) ?? targetOf(group.possessor) ?? 'agentless', group, clause)
}

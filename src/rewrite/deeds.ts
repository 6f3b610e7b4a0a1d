import type {Clause, Sentence} from '../analysis/sentence.ts'
import {believing, undone} from '../lexicon/conduct.ts'
import {isPlural} from './inflection.ts'
import {isHuman} from './people.ts'
import {timeOf, type Deed} from './retell.ts'

/** Verbs that say by themselves that the infinitive behind them did not happen. */
const forgoing = /^(?:fail|forget|neglect|omit)$/

/** Verbs that say so when they are negated, or when nobody is their subject. */
const undertaking = /^(?:manage|bother|remember|think|attempt|try|care|get)$/

/** Words after which a missing deed was there, only less so: "should have noticed earlier". */
const comparative =
  /^(?:sooner|earlier|faster|quicker|quickly|better|more|closer|harder|longer|less|rather|instead|enough|immediately|properly|thoroughly|carefully|closely|promptly|sufficiently|adequately)$/

/**
 * Read what a clause says was done or left undone by somebody.
 *
 * @returns Nothing where the clause is not about people, or where what happened is not certain.
 */
export function readDeed(sentence: Sentence, clause: Clause): Deed | undefined {
  const deed = readAnyDeed(sentence, clause)
  return deed?.negator && isSharedAct(clause, deed.act.verb!.lemma) ? undefined : deed
}

/** What others may well have done, where one person did not: that it "was not read" would say that nobody read it. */
const shared =
  /^(?:read|open|look|hear|watch|review|see|mention|report|know|examine|interview|recommend|suggest|propose|advise)$/

/** @returns Whether one person is said to do, or not to do, what others may have done as well. */
export const isSharedAct = ({subject}: Clause, verb: string): boolean =>
  /^(?:I|person|maybe-person|role)$/.test(subject?.kind ?? '') && shared.test(verb)

function readAnyDeed(sentence: Sentence, clause: Clause): Deed | undefined {
  const duty = clause.verb && readDuty(sentence, clause)
  if (duty) return duty
  const {verb, subject} = clause
  if (
    !verb?.finite ||
    verb.passive ||
    clause.kind === 'relative' ||
    clause.kind === 'condition' ||
    clause.imperative ||
    clause.question ||
    !subject ||
    !isHuman(subject)
  )
    return undefined
  if (timeOf(sentence, clause) === 'present') return undefined
  if (!isPlainSubject(sentence, clause) || clause.marker === 'as') return undefined
  if (sentence.clauses.some((other) => other.verb?.lemma === 'wish' && other.verb.start < verb.start)) return undefined
  const notOne = sentence.tokens[subject.start - 1]?.tag === 'not'
  const nobody = (subject.kind === 'nobody' || notOne) && !clause.inherited
  const had = /^['’]d$/.test(sentence.tokens[verb.start]!.text) && timeOf(sentence, clause) === 'past-perfect'
  if (verb.modal && !had) return readWish(sentence, clause)
  const inner = infinitiveOf(sentence, clause)
  if (inner && forgoing.test(verb.lemma) && !verb.negated && !nobody) return missing(sentence, clause, inner)
  if (inner && undertaking.test(verb.lemma) && (verb.negated || nobody)) return missing(sentence, clause, inner)
  if (inner && /^(?:proceed|decide|go|start|begin|manage)$/.test(verb.lemma)) return undefined
  if (verb.negated && subject.kind === 'nobody') return undefined
  if (sentence.tokens.slice(verb.end, clause.end).some((token) => token.lower === 'too')) return undefined
  if (!verb.negated && !nobody && believing.has(verb.lemma)) return undefined
  if (!verb.negated && !nobody && /^(?:overlook|miss)$/.test(verb.lemma)) {
    return {clause, act: clause, time: 'past-perfect', negator: 'not', verb: 'notice'}
  }
  if (!verb.negated && !nobody && /^(?:ignore|skip)$/.test(verb.lemma)) return readIgnored(sentence, clause)
  if (!verb.negated && !nobody && verb.lemma === 'nuke') {
    return {clause, act: clause, time: timeOf(sentence, clause), verb: 'wipe'}
  }
  return verb.negated || nobody
    ? missing(sentence, clause, clause)
    : {clause, act: clause, time: timeOf(sentence, clause)}
}

/** Verbs behind which a statement may begin without "that". */
const stating =
  /^(?:think|say|realise|realize|believe|assume|know|see|find|forget|notice|hope|mean|feel|hear|tell|show|learn|suppose|report|agree)$/

/** Whether a clause was read right: its subject can be one there, and a shared one belongs to verbs of one tense. */
function isPlainSubject(sentence: Sentence, clause: Clause): boolean {
  const subject = clause.subject!
  const head = sentence.tokens[subject.head]!
  if (subject.start === subject.head && /^(?:me|us|him|them)$/.test(head.lower)) return false
  if (!clause.inherited) {
    const before = sentence.tokens[subject.start - 1]
    const bare = subject.start === subject.head && head.tag === 'noun' && !isPlural(head.text)
    const opens =
      !before || ['coordinator', 'subordinator', 'wh', 'number'].includes(before.tag) || /^[:–—-]$/.test(before.text)
    if (bare && !opens && /^(?:role|external|maybe-person)$/.test(subject.kind)) return false
    return before?.tag !== 'verb' || stating.test(before.lemma)
  }
  const owner = sentence.clauses.findLast(
    (other) => other.verb?.finite && other.verb.start < clause.verb!.start && other.subject?.start === subject.start
  )
  if (!owner || owner.kind === 'relative') return false
  // "cleaned and measured the line": they share their object.
  if (owner.verb!.end === clause.verb!.start - 1) return false
  return timeOf(sentence, owner).startsWith('past') && !(owner.verb!.modal && !owner.verb!.perfect)
}

/** "ignored the page": what can be seen is that it was not answered, or not acted on; an e-mail may ask for neither. */
function readIgnored(sentence: Sentence, clause: Clause): Deed | undefined {
  const thing = clause.object && sentence.tokens[clause.object.head]!.lower
  const said = thing === undefined ? undefined : readIgnoring(clause.verb!.lemma, thing)
  return said && {clause, act: clause, negator: 'not', ...said}
}

/**
 * Read what it means that a thing was ignored or skipped.
 *
 * @param verb Base form.
 * @param thing Head noun, in lower case.
 * @returns What did not happen to it; nothing where that is not certain.
 */
export function readIgnoring(
  verb: string,
  thing: string
): {time: 'past' | 'past-perfect'; verb: string; particle?: string} | undefined {
  if (verb === 'ignore') {
    if (/^(?:page|call|ticket|request|question)s?$/.test(thing)) return {time: 'past-perfect', verb: 'answer'}
    if (
      /^(?:alert|warning|alarm|recommendation|advice|report|signal|objection|opinion|concern|complaint|suggestion|proposal)s?$/.test(
        thing
      )
    )
      return {time: 'past-perfect', verb: 'act', particle: 'on'}
  }
  if (verb === 'skip' && /^(?:step|check|test|review|drill|rehearsal|dry-run|stage|inspection|audit)s?$/.test(thing))
    return {time: 'past', verb: 'carry', particle: 'out'}
  return undefined
}

/** "ought to have announced", "was supposed to have closed": it had not been done. */
function readDuty(sentence: Sentence, clause: Clause): Deed | undefined {
  const verb = clause.verb!
  const inner = infinitiveOf(sentence, clause)
  const duty = verb.modal === 'ought' || verb.lemma === 'need' || (verb.lemma === 'suppose' && verb.passive)
  if (!inner?.verb?.perfect || !duty || verb.negated || !clause.subject || !isHuman(clause.subject)) return undefined
  if (clause.question || clause.kind === 'condition' || isGraded(sentence, inner)) return undefined
  return {clause, act: inner, time: 'past-perfect', negator: 'not'}
}

/** "should have tested": it had not been tested. */
function readWish(sentence: Sentence, clause: Clause): Deed | undefined {
  const verb = clause.verb!
  if (!/^(?:should|ought|could)$/.test(verb.modal!) || !verb.perfect) return undefined
  if (verb.modal === 'could' && (verb.negated || !isDefinite(sentence, verb.end))) return undefined
  // "Any of us could have run it": who did, is open.
  if (verb.modal === 'could' && /^(?:any|some)/.test(sentence.tokens[clause.subject!.start]!.lower)) return undefined
  // "should have checked it, but the screen was dark": a plain "had not" would be no contrast.
  if (sentence.tokens.some(({lower, index}) => index > verb.head && lower === 'but')) return undefined
  if (isGraded(sentence, clause) || clause.kind === 'condition') return undefined
  // "should have seen it coming" names nothing that could be told.
  if (sentence.tokens[verb.end + 1]?.lower === 'coming') return undefined
  // "…, which is good practice": that is said of the wish, not of what happened.
  if (sentence.tokens.some((token) => token.index > verb.head && token.lower === 'which')) return undefined
  // "no date at all": such words stand under a negation alone.
  const polar = sentence.tokens.some(
    ({lower, index}) => index >= verb.end && /^(?:all|any|anyone|anybody|anything|ever|either|yet|anymore)$/.test(lower)
  )
  if (verb.negated && polar) return undefined
  return verb.negated
    ? {clause, act: clause, time: 'past'}
    : {clause, act: clause, time: 'past-perfect', negator: 'not'}
}

/** "could have bought motors for the whole city": of something indefinite it is open whether it was ever meant. */
function isDefinite(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens.slice(at).find(({tag}) => tag !== 'adverb' && tag !== 'preposition')
  if (!token) return false
  return (
    /^(?:determiner|pronoun|code|handle|proper)$/.test(token.tag) &&
    !/^(?:an?|all|every|many|most|more|much|some|one)$/.test(token.lower)
  )
}

function missing(sentence: Sentence, clause: Clause, act: Clause): Deed | undefined {
  // "did not test it thoroughly" stays true in the passive; "should have tested it better" does not.
  const plain = clause.verb!.negated || forgoing.test(clause.verb!.lemma)
  if (!plain && isGraded(sentence, act)) return undefined
  const never = sentence.tokens
    .slice(clause.verb!.start - 1, clause.verb!.end)
    .some(({lower}) => /^n?ever$/.test(lower))
  const time = timeOf(sentence, clause)
  // A check that is missing is told as the state in which the rest took place.
  const state =
    time === 'past' &&
    (undone.has(act.verb!.lemma) || /^(?:look|tell|warn|brief)$/.test(act.verb!.lemma)) &&
    (!never || /^(?:test|verify|check|review|rehearse)$/.test(act.verb!.lemma))
  return {clause, act, time: state ? 'past-perfect' : time, negator: never ? 'never' : 'not'}
}

/** Whether the clause says "better", "earlier", "enough": then something was done, and a plain negation is not true. */
function isGraded(sentence: Sentence, clause: Clause): boolean {
  const next = sentence.clauses.find((other) => other.verb && other.verb.start > clause.verb!.start)
  const end = Math.min(next?.verb?.start ?? sentence.tokens.length, sentence.tokens.length)
  return sentence.tokens.slice(clause.verb!.start, end).some((token) => comparative.test(token.lower))
}

/** The infinitive right behind a verb: "forgot to renew". */
function infinitiveOf(sentence: Sentence, clause: Clause): Clause | undefined {
  const {end} = clause.verb!
  if (sentence.tokens[end]?.tag !== 'to') return undefined
  return sentence.clauses.find(
    (other) => other.marker === 'to' && other.verb && other.verb.start > end && other.verb.start <= end + 2
  )
}

import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetKinds, targetOf, type Target} from '../analysis/certainty.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import * as words from '../lexicon/delay.ts'
import {writtenToPeople} from '../lexicon/omission.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Omission} from './omission.ts'

/**
 * Find what people are said to have done only late: "only told support at 15:00", "took two days to answer".
 *
 * @returns Hints at most: a time alone is a fact, and only the words around it make it a reproach.
 */
export function* delays(sentence: Sentence): Generator<Omission> {
  const readers = readersIn(sentence)
  if (readers.length === 0) return
  for (const clause of sentence.clauses) {
    if (
      !clause.verb ||
      clause.imperative ||
      clause.question ||
      clause.marker === 'whether' ||
      clause.verb.modal ||
      clause.verb.negated
    )
      continue
    if (clause.verb.tense !== 'past' && !clause.verb.perfect) continue
    const found = firstFound(readers, sentence, clause)
    if (found) yield found
  }
}

function make(sentence: Sentence, clause: Clause, target: Target, end: number): Omission | undefined {
  const {verb, subject, inherited} = clause
  if (!certaintyOf('gap', target, sentence, clause)) return undefined
  const start = inherited || !subject || subject.start > verb!.start ? verb!.start : subject.start
  return {target, start, end, certainty: 'borderline', clause}
}

/** The verb that follows with "to" or "in …ing", where people are told to have got to it late. */
function nextConduct(sentence: Sentence, clause: Clause): Clause | undefined {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const joined = next?.marker === 'to' || next?.marker === 'in'
  return joined && next.verb && words.lateActs.has(next.verb.lemma) ? next : undefined
}

/** "We only told support at 15:00": "only" stands before the verb, and a time behind it. */
function fromOnlyThen(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, adjuncts} = clause
  const target = targetOf(subject)
  if (!target || subject?.kind === 'nobody' || !verb!.adverbs.includes('only')) return undefined
  if (!words.lateActs.has(verb!.lemma) || verb!.passive) return undefined
  const time =
    adjuncts.some(({preposition, group}) => {
      if (!/^(?:at|on|after|in|from)$/.test(preposition)) return false
      const head = sentence.tokens[group.head]!
      return /^\d/.test(head.text) || words.times.has(head.lower)
    }) || sentence.clauses.some(({kind, start}) => kind === 'time' && start >= verb!.end)
  return time ? make(sentence, clause, target, verb!.end) : undefined
}

/** "was slow to answer", "took two hours to answer", "were late in telling". */
function fromSlowTo(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object, complement} = clause
  const next = nextConduct(sentence, clause)
  if (!next) return undefined
  const slow = complement && /^(?:slow|late)$/.test(sentence.tokens[complement.head]!.lower)
  const span = object && words.units.has(sentence.tokens[object.head]!.lower)
  const took = verb!.lemma === 'take' && span && words.answers.has(next.verb!.lemma)
  const target = targetOf(subject)
  if (!target || target === 'agentless' || !(slow || took)) return undefined
  if (took && target === 'we') return undefined
  return make(sentence, clause, target, next.verb!.end)
}

/** "waited until Monday to tell anyone". */
function fromWaiting(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  const next = nextConduct(sentence, clause)
  const until = sentence.tokens.slice(verb!.end, verb!.end + 2).some(({lower}) => /^(?:until|till)$/.test(lower))
  const target = targetOf(subject)
  return verb!.lemma === 'wait' && until && next && target && target !== 'agentless'
    ? make(sentence, clause, target, next.verb!.end)
    : undefined
}

const lying = wordSet('sit lie wait linger languish gather')

/** "The ticket sat in the backlog for eight months": what was written to people, and lay there. */
function fromLyingAbout(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, adjuncts} = clause
  if (!lying.has(verb!.lemma) || !subject) return undefined
  const head = sentence.tokens[subject.head]!.lower
  if (!writtenToPeople.has(head) && !words.tasks.has(head)) return undefined
  const long = adjuncts.find(
    ({preposition, group}) =>
      /^(?:for|since)$/.test(preposition) &&
      /^(?:weeks?|months?|years?|quarters?|sprints?)$/.test(sentence.tokens[group.head]!.lower)
  )
  return long && make(sentence, clause, 'agentless', verb!.end)
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Omission | undefined>([
  {find: fromOnlyThen, among: [['only']], and: [words.lateActs], about: targetKinds},
  {find: fromSlowTo, among: [['slow', 'late', 'take']], and: [words.lateActs], about: targetKinds},
  {find: fromWaiting, among: [['wait']], and: [words.lateActs], about: targetKinds},
  {find: fromLyingAbout, among: [lying], and: [writtenToPeople, words.tasks]}
])

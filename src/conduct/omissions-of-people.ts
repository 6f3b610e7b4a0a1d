import {targetOf} from '../analysis/certainty.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {conduct, forgetting, passingOver, procedures} from '../lexicon/conduct.ts'
import * as words from '../lexicon/omission.ts'
import {
  headOf,
  hint,
  isName,
  isNoOne,
  isPast,
  isView,
  make,
  makesPractice,
  never,
  softened,
  spanOf,
  takesUp,
  type Omission
} from './omission.ts'

/** Of the nouns that may name somebody, those that mostly name programs, which forget as well. */
const software =
  /^(?:controllers?|schedulers?|handlers?|workers?|installers?|watchers?|senders?|drivers?|callers?|masters?)$/

/** "forgot to", "overlooked", "missed the page", "ignored the warnings". */
export function fromOneWord(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || verb.passive || verb.negated || !isPast(clause)) return undefined
  const target = targetOf(
    subject,
    forgetting.has(verb.lemma) && verb.finite && !software.test(headOf(sentence, subject))
  )
  if (!target || subject?.kind === 'nobody') return undefined
  if (forgetting.has(verb.lemma)) return make(sentence, clause, target)
  if (!passingOver.has(verb.lemma) || target === 'external' || software.test(headOf(sentence, subject)))
    return undefined
  const next = sentence.tokens[verb.end]?.lower ?? ''
  const what = headOf(sentence, object)
  if (procedures.has(what) && !words.heeded.has(what)) return undefined
  if (verb.lemma === 'omit' && next === 'to') return make(sentence, clause, target)
  if (verb.lemma === 'miss' && next === 'that') return make(sentence, clause, target)
  const named = subject!.kind === 'person' || subject!.kind === 'role'
  const passed =
    words.heeded.has(what) ||
    (verb.lemma === 'miss' &&
      /^(?:it|this|that|them|these|those|both|something|one|two|three|some|several|another)$/.test(what)) ||
    (named && what !== '' && /^(?:ignore|dismiss|disregard)$/.test(verb.lemma))
  return passed ? make(sentence, clause, target) : undefined
}

/** "let the certificate expire": what is left to itself, by whoever was to look after it. */
export function fromLetting(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  const object = clause.object ?? sentence.groups.find(({start}) => start === verb?.end)
  if (verb?.lemma !== 'let' || verb.negated || verb.passive || !object || !isPast(clause)) return undefined
  const target = targetOf(subject, true)
  if (!target || subject?.kind === 'nobody') return undefined
  const behind = sentence.tokens.slice(object.start, object.end + 2)
  const last = behind.find(
    ({lemma, index}) => words.leftTo.has(lemma) || (lemma === 'run' && sentence.tokens[index + 1]?.lower === 'out')
  )
  return last && make(sentence, clause, target, {start: spanOf(clause).start, end: last.index + 1})
}

/** "Too little time was spent on it", "we spent too little time on testing". */
export function fromTooLittle(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  if (!/^(?:pay|spend|give|invest|devote)$/.test(verb.lemma)) return undefined
  const what = verb.passive ? subject : object
  if (!what || !/^(?:attention|time|care|thought|effort)$/.test(headOf(sentence, what))) return undefined
  const before = sentence.tokens.slice(Math.max(0, what.start - 2), what.head).map(({lower}) => lower)
  const little =
    (before.includes('too') && before.includes('little')) || (before.includes('not') && before.includes('enough'))
  const target = verb.passive ? 'agentless' : targetOf(subject)
  return little && target
    ? hint(sentence, clause, target, {start: spanOf(clause).start, end: Math.max(verb.end, what.end)})
    : undefined
}

/** "We tested too little", "the depot was informed too late". */
export function fromTooLate(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  const [first, second] = sentence.tokens.slice(verb.end, verb.end + 2).map(({lower}) => lower)
  if (first !== 'too' || !/^(?:late|little|rarely|seldom|superficially|briefly|narrowly)$/.test(second ?? ''))
    return undefined
  // "reacted too late" grades, and is told so.
  if (second === 'late' && /^(?:react|respond|escalate)$/.test(verb.lemma)) return undefined
  const told = verb.passive && words.telling.has(verb.lemma)
  if (!told && (verb.passive || !(words.attention.has(verb.lemma) || words.telling.has(verb.lemma)))) return undefined
  const target = targetOf(subject, told)
  if (!target || target === 'agentless') return undefined
  return hint(sentence, clause, told ? 'agentless' : target, {start: spanOf(clause).start, end: verb.end + 2})
}

export const opening = /^(?:at no (?:point|time|stage|moment)|on no occasion|not once|never)\b/i

/** "At no point did anybody ask", "never did we check": denied in front. */
export function fromOpening(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (clause !== sentence.clauses[0] || !verb || !subject || verb.tense !== 'past' || !opening.test(sentence.text))
    return undefined
  const anybody = /^(?:anyone|anybody)$/.test(headOf(sentence, subject))
  if (anybody) {
    const noted = words.takenUp.has(verb.lemma) || /^(?:ask|open)$/.test(verb.lemma)
    return noted && !verb.passive
      ? hint(sentence, clause, 'agentless', {start: subject.start, end: verb.end})
      : undefined
  }
  return fromNegation(sentence, {...clause, verb: {...verb, negated: true}})
}

/** "did not check", "never told": a human subject and something one does on purpose. */
export function fromNegation(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (sentence.tokens.slice(clause.start, clause.end + 1).some(({lower}) => lower === 'yet')) return undefined
  if (!verb?.negated || verb.passive || !subject || !isPast(clause) || subject.kind === 'nobody') return undefined
  const mindful = words.mindful.has(verb.lemma) || words.answering.has(verb.lemma)
  // "Northpeak did not tell us": a name that had something to tell to people.
  const toUs = /^(?:tell|inform|ask|consult|warn)$/.test(verb.lemma) && targetOf(object) !== undefined
  const named = toUs && isName(sentence, subject) ? 'external' : undefined
  const phrasal = takesUp(sentence, verb, object)
  const target = targetOf(subject, (mindful || phrasal) && !software.test(headOf(sentence, subject))) ?? named
  if (!target || target === 'agentless') return undefined
  // "did not only forward it": more was done.
  if (verb.adverbs.includes('only')) return undefined
  // "We have not told the crawler to do so": a machine.
  const told = words.telling.has(verb.lemma) && target === 'we' && sentence.tokens[object?.end ?? -1]?.tag === 'to'
  if (told && !targetOf(object, true)) return undefined
  // "We still have not" is a state; of others it is a reproach.
  if (verb.adverbs.includes('still') && target !== 'third') return undefined
  const away = staysAway(sentence, clause)
  const taken = away || phrasal || makesPractice(sentence, clause)
  if (!taken && (sentence.tokens[verb.head]!.tag !== 'verb' || words.notOmitted.has(verb.lemma))) {
    const known = words.attention.has(verb.lemma) && target === 'we'
    if (!known) return undefined
  }
  if (verb.lemma === 'think' && isView(clause, sentence)) return undefined
  if (verb.lemma === 'ask' && target === 'we' && !never(sentence, clause) && sentence.tokens[verb.end]?.lower === 'for')
    return undefined
  if (procedures.has(headOf(sentence, object)) && !/^(?:read|open)$/.test(verb.lemma)) return undefined
  if (target === 'external' && !conduct.has(verb.lemma)) return undefined
  if (target === 'third' && verb.tense === 'present' && !conduct.has(verb.lemma)) return undefined
  if (verb.lemma === 'agree' && !object) return undefined
  const next = sentence.tokens[verb.end]?.lower
  // "He did not approve of it": an opinion. "by not writing so many rows": what a set-up does.
  if (verb.lemma === 'approve' && next === 'of') return undefined
  if (!verb.finite && clause.inherited && !conduct.has(verb.lemma)) return undefined
  if (verb.lemma === 'plan' && target === 'we' && verb.tense === 'present') return undefined
  // "I have never met one": what one has done in life so far.
  const soFar = target === 'I' && verb.perfect && verb.tense === 'present' && never(sentence, clause)
  if (soFar && !conduct.has(verb.lemma)) return undefined
  if (!taken && words.plainSteps.has(verb.lemma) && target !== 'I' && !(target === 'we' && never(sentence, clause)))
    return undefined
  const kept = words.keptUp.has(headOf(sentence, object)) && /^(?:update|refresh|revise|change)$/.test(verb.lemma)
  // "We did not repeat the outage": what is repeated is a test, or nothing.
  const again = verb.lemma !== 'repeat' || !object || words.actNouns.has(headOf(sentence, object))
  const heeds = taken || kept || (words.attention.has(verb.lemma) && again)
  if (target === 'we' && !heeds && !(never(sentence, clause) && verb.tense === 'past')) return undefined
  return softened(
    make(sentence, clause, target),
    target === 'third' && (away || (!conduct.has(verb.lemma) && !never(sentence, clause)))
  )
}

/** "did not come to the review", "was invited and did not come". */
function staysAway(sentence: Sentence, {verb, adjuncts}: Clause): boolean {
  if (!/^(?:come|attend|appear|join|show)$/.test(verb!.lemma)) return false
  const held = adjuncts.some(
    ({preposition, group}) =>
      /^(?:to|at|for)$/.test(preposition) &&
      (words.gatherings.has(headOf(sentence, group)) || words.practices.has(headOf(sentence, group)))
  )
  return held || (sentence.words.has('invite') && sentence.clauses.some((other) => other.verb?.lemma === 'invite'))
}

/** "failed to check": whose failure decides. */
export function fromFailure(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'fail' || verb.passive || verb.progressive || verb.modal || verb.negated || !subject)
    return undefined
  if (sentence.tokens[verb.end]?.lower !== 'to' || subject.kind === 'nobody' || verb.tense === 'present')
    return undefined
  const inner = sentence.clauses.find(
    (other) => other.verb && other.verb.start > verb.end - 1 && other.verb.start <= verb.end + 2
  )?.verb
  if (!inner || words.attempts.has(inner.lemma)) return undefined
  const target = targetOf(subject, words.mindful.has(inner.lemma))
  return target && make(sentence, clause, target, {start: spanOf(clause).start, end: inner.end})
}

/** "Forgot to renew the certificate.", "Didn't check the logs.": in notes, who it was goes without saying. */
export function* fromUnsaid(sentence: Sentence): Generator<Omission> {
  const {tokens, context} = sentence
  const [clause] = sentence.clauses
  const verb = clause?.verb
  if (!clause || !verb?.finite || clause.subject || clause.imperative || clause.question) return
  // In a timeline it is as often a system that did not answer.
  if (context.place === 'heading' || context.concepts.includes('timeline')) return
  if (tokens.slice(0, verb.start).some(({tag}) => tag !== 'adverb' && tag !== 'coordinator' && tag !== 'not')) return
  // "Skipped harmless checks in the tests": in a list of changes, what the change does; of "the page" it is told.
  const object = clause.object && tokens[clause.object.start]!
  const change = /^(?:skip|ignore)$/.test(verb.lemma) && object?.tag !== 'determiner' && object?.tag !== 'pronoun'
  if (change || verb.lemma === 'suppose') return
  const subject: NounGroup = {start: verb.start, end: verb.start, head: verb.start, kind: 'we'}
  const told: Clause = {...clause, subject, inherited: true}
  const found = fromOneWord(sentence, told) ?? fromNegation(sentence, told)
  if (found) yield {...found, clause}
}

/** "They asked nothing", "she told nobody": what was left out stands as the object. */
export function fromNothing(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || !object || verb.negated || verb.passive || !isPast(clause) || object.start < verb.end) return undefined
  const none = /^(?:nothing|nobody|no-one)$/.test(headOf(sentence, object)) || isNoOne(sentence, object)
  if (!words.saying.has(verb.lemma) || !none) return undefined
  if (/^(?:new|else|but|wrong|unusual|special|untoward|of)$/.test(sentence.tokens[object.end]?.lower ?? ''))
    return undefined
  const target = targetOf(subject, true)
  if (!target || target === 'agentless') return undefined
  return hint(sentence, clause, target, {start: spanOf(clause).start, end: object.end})
}

/** "only tested the happy path", "tested it on their own machine only". */
export function fromOnly(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.passive || verb.modal || verb.tense !== 'past' || !subject) return undefined
  const target = targetOf(subject)
  if (
    !target ||
    target === 'agentless' ||
    target === 'external' ||
    !/^(?:test|check|read|review|skim)$/.test(verb.lemma)
  )
    return undefined
  const rest = sentence.tokens.slice(verb.end, clause.end + 1)
  const only = verb.adverbs.includes('only') || rest.some(({lower}) => lower === 'only')
  const part = rest.find(({lower}) => words.parts.has(lower))
  // "only read the first page at 10:02": what was known by then.
  if (rest.some(({lower}) => lower === 'at')) return undefined
  return only && part ? hint(sentence, clause, target, {start: spanOf(clause).start, end: part.index + 1}) : undefined
}

/** "had promised to do it and did not", "She said she would check. She did not." */
export function fromBrokenWord(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.negated || sentence.tokens[verb.head]!.lemma !== 'do' || verb.tense !== 'past' || !subject)
    return undefined
  const next = sentence.tokens[verb.end]
  const target = targetOf(subject, true)
  if ((next && next.tag !== 'punctuation') || target !== 'third') return undefined
  const {previous} = sentence.context
  const alone = clause === sentence.clauses[0] && sentence.tokens.length < 6
  const earlier = alone ? (previous?.clauses ?? []) : sentence.clauses.slice(0, sentence.clauses.indexOf(clause))
  const due = earlier.some(
    (other) =>
      targetOf(other.subject, true) === 'third' &&
      other.verb !== undefined &&
      !other.verb.negated &&
      (other.verb.passive
        ? /^(?:ask|tell|remind|warn|instruct|urge|beg)$/.test(other.verb.lemma)
        : /^(?:promise|say|agree|offer|intend|mean|want)$/.test(other.verb.lemma))
  )
  return due ? hint(sentence, clause, target, spanOf(clause)) : undefined
}

import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {conduct} from '../lexicon/conduct.ts'
import {plainActs} from '../lexicon/conduct.ts'
import {attention, checkedWork, mindful, notOmitted, takenUp, undoneActs} from '../lexicon/omission.ts'
import {changeNouns} from '../lexicon/procedure.ts'
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
  for (const find of findersIn(sentence)) yield* find(sentence)
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
  // "It has been put to me that they ought to have": a view that is only reported.
  if (tokens[0]?.lower === 'that' && (marker === 'that' || tokens[0].tag === 'subordinator')) return true
  const said = tokens.slice(0, 8).map(({lower}) => lower)
  if (said[0] === 'it' && /^(?:was|is|has)$/.test(said[1] ?? '') && said.some((word) => views.has(word))) return true
  return parent >= 0 && subject !== undefined && /^(?:which|whether)$/.test(tokens[subject.start - 2]?.lower ?? '')
}

const views = wordSet('said put suggested claimed argued alleged proposed remarked')

/** "They could at least have written": of machines one does not say so. */
const atLeast = ({verb}: Clause): boolean => verb!.adverbs.includes('least')

/** Whose act it is: of nouns that also name software only with verbs that are said of people. */
function agentOf(clause: Clause): Target | undefined {
  const group = clause.verb!.passive ? clause.agent : clause.subject
  const {lemma} = clause.verb!
  const target = targetOf(
    group,
    mindful.has(lemma) || words.humanActs.has(lemma) || lemma === 'know' || atLeast(clause)
  )
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
  return fromDue(sentence, clause) ?? fromDueWork(sentence, clause) ?? fromNever(sentence, clause)
}

/** "should have been renewed in March", "removed long ago": work that people put off; a job would do it by the clock. */
function fromDueWork(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, agent, end} = clause
  if (!verb!.passive || verb!.negated || agent || !words.putOff.has(verb!.lemma)) return undefined
  const after = sentence.tokens.slice(verb!.end, end + 3)
  const late = after.some(({lower, text}, index) => {
    const next = after[index + 1]
    if (/^(?:weeks?|months?|years?|long)$/.test(lower)) return /^(?:ago|before|earlier)$/.test(next?.lower ?? '')
    if (lower === 'last') return /^(?:year|month|summer|winter|autumn|spring|quarter)$/.test(next?.lower ?? '')
    return lower === 'in' && (months.has(next?.text ?? '') || /^20\d\d$/.test(next?.text ?? '')) && text === 'in'
  })
  return late ? make(sentence, clause, 'agentless') : undefined
}

const months = new Set(
  'January February March April May June July August September October November December'.split(' ')
)

/** "The rollout should never have happened", "nobody should have merged it", "there should have been a review". */
function fromNever(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject, complement} = clause
  const head = headOf(sentence, subject)
  const change = changeNouns.has(head) && head !== 'script' && head !== 'commit'
  const stopped = verb!.negated && /^(?:happen|go|take|start|be)$/.test(verb!.lemma) && !complement
  const waited = !verb!.negated && verb!.lemma === 'wait'
  const done =
    verb!.passive && (verb!.negated ? plainActs.has(verb!.lemma) : /^(?:stop|postpone|delay)$/.test(verb!.lemma))
  if (change && !clause.agent && (stopped || waited || done)) return make(sentence, clause, 'agentless')
  if (subject?.kind === 'nobody' && !verb!.passive && (plainActs.has(verb!.lemma) || verb!.lemma === 'touch'))
    return make(sentence, clause, 'agentless')
  const entrusted = verb!.passive && verb!.negated && words.entrusting.has(verb!.lemma)
  if (entrusted && targetOf(subject) === 'third' && !clause.agent) return make(sentence, clause, 'agentless')
  return undefined
}

/** "There should have been a second pair of eyes", "there ought to have been a rehearsal". */
function* fromThere(sentence: Sentence): Generator<Wish> {
  for (const clause of sentence.clauses) {
    const {verb, subject, complement} = clause
    if (verb?.lemma !== 'be' || !verb.perfect || verb.passive || !complement || verb.negated || clause.question)
      continue
    const due = verb.modal === 'should' || sentence.clauses[clause.parent]?.verb?.lemma === 'ought'
    const there = sentence.tokens.slice(Math.max(0, verb.start - 4), verb.end).some(({lower}) => lower === 'there')
    if (!due || !(there || headOf(sentence, subject) === 'there')) continue
    const what = sentence.tokens.slice(complement.start, complement.end + 2).map(({lower}) => lower)
    if (what.some((word) => words.dueMeetings.has(word)) || /\bpair of eyes\b/.test(what.join(' ')))
      yield make(sentence, clause, 'agentless', {start: verb.start, end: complement.end})
  }
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

/** "should have been found in the rehearsal", "seen earlier": finding is due where people look, or sooner. */
function isDueFind(sentence: Sentence, {verb, subject, adjuncts}: Clause): boolean {
  if (!/^(?:catch|find|spot|discover|notice|detect|see)$/.test(verb!.lemma)) return false
  const where = adjuncts.some(
    ({preposition, group}) =>
      /^(?:in|during|at|on|before)$/.test(preposition) && words.whereOneLooks.has(headOf(sentence, group))
  )
  const next = sentence.tokens.slice(verb!.end, verb!.end + 3)
  // "It should have been caught on Friday": an error is caught in code, "it" is caught by people.
  const plain = /^(?:it|this|that)$/.test(headOf(sentence, subject))
  if (
    plain &&
    adjuncts.every(
      ({preposition, group}) =>
        /^(?:on|at|before|by)$/.test(preposition) || months.has(sentence.tokens[group.head]!.text)
    ) &&
    !verb!.adverbs.includes('automatically')
  )
    return true
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
  // "was expected to look at 400 files": a condition of the work.
  if (supposed && outer.verb.lemma === 'expect' && sentence.tokens.slice(verb.end).some(({tag}) => tag === 'number'))
    return undefined
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
    // "Anyone with the link could have opened the file": what stood open, not what was left undone.
    const group = verb.passive ? clause.agent : clause.subject
    if (group?.kind === 'somebody' && !words.perceivingMore.has(verb.lemma) && !stepsIn.has(verb.lemma))
      return undefined
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
  if (couldBeDone(sentence, clause) || practiceHelps(sentence, clause)) return make(sentence, clause, 'agentless')
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
const stepsIn = wordSet('stop prevent avoid raise tell say warn inform call escalate catch check')

/** "It could have been run while the copy was going": another order of the steps. */
function couldBeDone(sentence: Sentence, clause: Clause): boolean {
  const {verb, subject, end} = clause
  if (
    !verb!.passive ||
    clause.agent ||
    !/^(?:run|do|test|check|try|start|ask|rehearse|announce|decide)$/.test(verb!.lemma)
  )
    return false
  const head = headOf(sentence, subject)
  if (!/^(?:it|this|that|all|check|checks|test|tests|rehearsal|announcement|call|decision)$/.test(head)) return false
  const after = sentence.tokens.slice(verb!.end, end + 3).map(({lower}) => lower)
  return after.some((word) =>
    /^(?:while|meanwhile|beforehand|sooner|earlier|before|already|parallel|minutes|seconds)$/.test(word)
  )
}

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

/** "testing", "a closer look", "a restore test", "a second reviewer", "ten minutes of reading". */
function isPractice(sentence: Sentence, subject: NounGroup): boolean {
  const {tokens} = sentence
  const head = headOf(sentence, subject)
  const modifiers = tokens.slice(subject.start, subject.head).map(({lower}) => lower)
  if (/^(?:no|neither)$/.test(tokens[subject.start]!.lower) || subject.joined) return false
  if (words.helpfulPractices.has(head) || isTimeOfPractice(sentence, subject)) return true
  if (words.quickLooks.has(head) && modifiers.some((word) => words.quick.has(word))) return true
  if (/^(?:tests?|runs?)$/.test(head) && modifiers.some((word) => words.testsByHand.has(word))) return true
  // "A test with real data", "a test in May": made by people, once.
  const next = tokens.slice(subject.end, subject.end + 2).map(({text}) => text)
  if (head === 'test' && next[0] === 'in' && months.has(next[1] ?? '')) return true
  return /^(?:reviewer|colleague|opinion|eyes)$/.test(head) && modifiers.includes('second')
}

/** Whether a statement says that a practice of people would have helped. */
function practiceHelps(sentence: Sentence, {verb, subject, end}: Clause): boolean {
  if (!subject || verb!.negated || verb!.passive || !isPractice(sentence, subject)) return false
  if (words.helping.has(verb!.lemma)) return true
  const after = sentence.tokens.slice(verb!.end, end + 1)
  if (words.enoughActs.has(verb!.lemma))
    return after.every(({tag, lower}) => tag === 'punctuation' || /^(?:it|that|here|too|us|the|job|trick)$/.test(lower))
  return verb!.lemma === 'be' && after.slice(0, 2).some(({lower}) => lower === 'enough')
}

/** "testing would have caught it", "any careful engineer would have asked". */
function fromWould(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (!verb?.perfect || verb.modal !== 'would' || !subject) return undefined
  if (verb.negated) return isAble(sentence, subject) ? make(sentence, clause, 'third') : undefined
  if (practiceHelps(sentence, clause)) return make(sentence, clause, 'agentless', {start: subject.start, end: verb.end})
  if (asksFirst(sentence, clause)) return make(sentence, clause, 'agentless', {start: 0, end: verb.end})
  const expected = verb.lemma === 'expect' && !verb.passive && /^(?:we|I|somebody|unknown)$/.test(subject.kind)
  const whom = sentence.groups.find(({start}) => start === verb.end)
  if (expected && targetOf(whom) === 'third')
    return make(sentence, clause, 'third', {start: verb.start, end: whom!.end})
  if (words.perceiving.has(verb.lemma) && !verb.passive) return fromAnybody(sentence, clause, subject)
  const able = sentence.tokens.slice(subject.start, subject.head).some(({lower}) => words.able.has(lower))
  const plainly = sentence.tokens[subject.start]!.lower !== 'the'
  return able && plainly && targetOf(subject) === 'third' ? make(sentence, clause, 'third') : undefined
}

/** "A responsible operator", "no sane person": a measure of people. */
function isAble({tokens}: Sentence, subject: NounGroup): boolean {
  const able = tokens.slice(subject.start, subject.head).some(({lower}) => words.able.has(lower))
  const opening = /^(?:an?|any|no|every)$/.test(tokens[subject.start]!.lower)
  return able && opening && (targetOf(subject, true) === 'third' || subject.kind === 'nobody')
}

/** "A child would have seen it", "anyone who had read the page would have known", "any awake operator". */
function fromAnybody(sentence: Sentence, clause: Clause, subject: NounGroup): Wish | undefined {
  const {tokens} = sentence
  const opening = tokens[subject.start]!.lower
  const head = headOf(sentence, subject)
  const able = tokens.slice(subject.start, subject.head).some(({lower}) => words.able.has(lower))
  const person = targetOf(subject, true) === 'third' || words.beginners.has(head)
  if (/^(?:an?|any|every|even)$/.test(opening) && person && (able || words.beginners.has(head) || opening === 'any'))
    return make(sentence, clause, 'third')
  const anybody = /^(?:anyone|anybody|everyone|everybody)$/.test(head)
  return anybody && words.perceivingMore.has(clause.verb!.lemma) ? make(sentence, clause, 'third') : undefined
}

/** "Asking the vendor would have cost five minutes": an act of telling or looking as the subject. */
function asksFirst({tokens, clauses}: Sentence, clause: Clause): boolean {
  const [first] = tokens
  if (!first || !words.askingActs.has(first.lemma) || !first.forms.includes('ing') || !first.lower.endsWith('ing'))
    return false
  const before = clauses.filter(({verb}) => verb && verb.start < clause.verb!.start && verb.start > 0)
  if (before.some(({verb}) => verb!.finite)) return false
  return words.helping.has(clause.verb!.lemma) || /^(?:cost|take|be)$/.test(clause.verb!.lemma)
}

/** "If only the pilot had waved", "Had they read the notes". */
function fromCondition(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (clause.kind !== 'condition' || clause.marker === 'whether' || !verb || !subject) return undefined
  if (isUnreal(sentence, clause))
    return make(sentence, clause, 'third', {start: Math.min(clause.start, subject.start), end: verb.end})
  if (verb.tense !== 'past' || verb.modal) return undefined
  if (isLeftLying(sentence, clause)) return make(sentence, clause, 'agentless', {start: clause.start, end: verb.end})
  if (!verb.perfect && !(sentence.tokens[verb.head]!.lower === 'had' && isElliptic(sentence, clause))) return undefined
  const only = sentence.tokens[clause.start]?.lower === 'only' || sentence.tokens[clause.start - 1]?.lower === 'only'
  if (!only && (!leadsSomewhere(sentence) || sentence.tokens.some((token) => token.lower === 'even'))) return undefined
  const target = agentOf(clause)
  // "If the crew had been short of hands": a state, not an act.
  if (!target || target === 'external' || (verb.lemma === 'be' && isState(sentence, clause))) return undefined
  if (verb.negated && (verb.lemma === 'be' || attention.has(verb.lemma) || takenUp.has(verb.lemma))) return undefined
  if (target === 'we' && notOmitted.has(verb.lemma) && !attention.has(verb.lemma)) return undefined
  // "If we had called the folder so, the script would need another name": a thought on the side.
  const later = sentence.clauses.some((other) => other.verb?.modal && other.verb.perfect)
  if (target === 'we' && !only && !later && !conduct.has(verb.lemma)) return undefined
  // "If they had not shown that it works, the second pump could never have been built": praise.
  const denied = sentence.clauses.some((other) => other.verb?.modal && other.verb.negated)
  if (verb.negated && denied) return undefined
  const start = Math.min(clause.start, subject.start, verb.start)
  return make(sentence, clause, target, {start, end: verb.end})
}

/** "If she would have looked", "if he looked at the board he would have seen": attention, put as unreal. */
function isUnreal(sentence: Sentence, {verb, subject, marker}: Clause): boolean {
  if (marker !== 'if' || verb!.passive || verb!.negated || targetOf(subject) !== 'third') return false
  if (!mindful.has(verb!.lemma) && !attention.has(verb!.lemma) && !words.humanActs.has(verb!.lemma)) return false
  const seen = sentence.clauses.some(
    (other) =>
      other.verb &&
      other.kind !== 'condition' &&
      other.verb.perfect &&
      other.verb.modal === 'would' &&
      !other.verb.negated
  )
  return (
    (verb!.modal === 'would' && (verb!.perfect || seen)) ||
    (verb!.tense === 'past' && !verb!.perfect && !verb!.modal && seen)
  )
}

/** "Had the letter been read", "if the warning had been taken seriously": what people let lie. */
function isLeftLying(sentence: Sentence, {verb, subject, agent, adjuncts}: Clause): boolean {
  if (!verb!.perfect || !verb!.passive || verb!.negated || agent || !leadsSomewhere(sentence)) return false
  if (sentence.tokens.some(({lower}) => lower === 'even' || lower === 'automatically')) return false
  const head = headOf(sentence, subject)
  if (
    words.humanPapers.has(head) &&
    words.actedOn.has(verb!.lemma) &&
    !adjuncts.some(({preposition}) => preposition === 'by')
  )
    return true
  if (undoneActs.has(verb!.lemma)) return true
  return (
    words.dueChecks.has(verb!.lemma) &&
    /^(?:check|verify|examine|inspect|audit|assess)$/.test(verb!.lemma) &&
    checkedWork.has(head)
  )
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

/** "It would have been wise to ask", "it would have taken one minute to check". */
function fromWise(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, complement, subject} = clause
  if (!verb?.perfect || verb.modal !== 'would' || verb.negated || headOf(sentence, subject) !== 'it') return undefined
  const after = sentence.tokens.slice(verb.end, verb.end + 12)
  const to = after.findIndex(({lower}) => lower === 'to')
  const act = after[to + 1]
  const human =
    to >= 0 &&
    act &&
    (words.possibleActs.has(act.lemma) || words.humanActs.has(act.lemma) || /^(?:wait|leave|talk)$/.test(act.lemma))
  const wise = verb.lemma === 'be' && complement && words.wiseSteps.has(sentence.tokens[complement.head]!.lower)
  if (wise && human && to <= 3 && !/^(?:find|see|identify)$/.test(act.lemma))
    return make(sentence, clause, 'agentless', {start: verb.start, end: act.index + 1})
  if (!/^(?:take|cost)$/.test(verb.lemma)) return undefined
  const little = after.findIndex(({lower}) =>
    /^(?:minutes?|seconds?|moment|nothing|call|phonecall|email|question|message)$/.test(lower)
  )
  const few = after[0] && /^(?:one|a|an|two|five|ten|nothing|only|just|us|seconds|minutes)$/.test(after[0].lower)
  const ends = little >= 0 && (!after[little + 1] || after[little + 1]!.tag === 'punctuation')
  return little >= 0 && little < 4 && few && (human || ends)
    ? make(sentence, clause, 'agentless', {start: verb.start, end: after[little]!.index + 1})
    : undefined
}

const chances = phrases(words.chances)

/** "had every chance to ask", "a call is all it would have taken": how near the other course was. */
function* fromChances(sentence: Sentence): Generator<Wish> {
  for (const run of findPhrases(sentence, chances)) {
    const clause = sentence.clauses.findLast(({verb}) => verb && verb.start <= Math.max(run.start, run.end - 2))
    if (!clause?.verb || clause.question || clause.imperative || clause.verb.negated) continue
    const free = run.words.includes('all')
    const own = sentence.groups.findLast(({end, kind}) => end <= run.end && kind !== 'unknown' && kind !== 'system')
    if (!free) {
      const target = targetOf(clause.subject, true)
      const past = clause.verb.tense === 'past' || clause.verb.modal === 'would'
      if (target && target !== 'external' && past) yield make(sentence, clause, target, run)
      continue
    }
    const first = sentence.tokens[run.start]!.lower
    const acting = own && targetOf(own, true)
    if (first === 'all' && run.words.includes('do') && acting === 'third') yield make(sentence, clause, 'third', run)
    const subject = sentence.groups.findLast(({end}) => end <= run.start)
    const small =
      subject &&
      (isPractice(sentence, subject) ||
        /^(?:call|email|e-mail|question|look|glance|line|minute|minutes|word|mail|note)$/.test(
          headOf(sentence, subject)
        ))
    if (first !== 'all' && small) yield make(sentence, clause, 'agentless', run)
    if (first === 'all' && run.words.includes('it')) yield make(sentence, clause, 'agentless', run)
  }
}

/** "With a little more care this would not have happened." */
function* fromWith(sentence: Sentence): Generator<Wish> {
  const {tokens} = sentence
  if (tokens[0]!.lower !== 'with') return
  const clause = sentence.clauses.find(({verb}) => verb?.perfect && /^(?:would|could|might)$/.test(verb.modal ?? ''))
  const at = tokens.findIndex(({lower, index}) => index < 6 && words.helpfulPractices.has(lower))
  if (!clause || at < 2 || clause.verb!.start < at) return
  if (tokens.slice(1, at).some(({lower}) => words.moreOf.has(lower) || /^(?:little|bit|some)$/.test(lower)))
    yield make(sentence, clause, 'agentless', {start: 0, end: at + 1})
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
  {find: fromWise, among: [words.wiseSteps, ['take', 'cost']], and: [['would']]},
  {find: fromAvoidable, among: [avoidable]}
])

const findersIn = awake<(sentence: Sentence) => Iterable<Wish>>([
  {find: fromChances, among: [chances]},
  {find: fromThere, among: [['there']], and: [words.dueMeetings, ['eyes', 'eye']]},
  {find: fromWith, among: [['with']], and: [['would', 'could', 'might']]}
])

import {targetOf} from '../analysis/certainty.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {forgetting, passingOver, unnoticed} from '../lexicon/conduct.ts'
import * as words from '../lexicon/omission.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {headOf, hint, isHabit, isPast, make, never, softened, spanOf, takesUp, type Omission} from './omission.ts'

/** "The change went out untested", "we left the mail unanswered": the omission in one adjective. */
export function fromUndone(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  if (!verb || verb.negated || !isPast(clause)) return undefined
  const token = sentence.tokens
    .slice(verb.end, Math.max(clause.end, verb.end) + 1)
    .find(({lower, quoted}) => !quoted && words.undoneStates.has(lower))
  const next = token && sentence.tokens[token.index + 1]
  // "went out with untested defaults" names the defaults; "went out untested" tells what was done.
  if (!token || next?.tag === 'noun' || next?.tag === 'proper' || next?.tag === 'code') return undefined
  const carried = words.carried.has(verb.lemma) || verb.lemma === 'leave'
  if (!carried || sentence.groups.some(({start, head}) => start < token.index && token.index < head)) return undefined
  const target = verb.passive ? targetOf(clause.agent, true) : targetOf(clause.subject)
  return make(sentence, clause, target === 'external' ? 'agentless' : (target ?? 'agentless'), {
    start: verb.start,
    end: token.index + 1
  })
}

/** "No review took place", "nothing was tested": conduct that did not take place, as the subject. */
export function fromNone(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  const none = sentence.tokens[subject.start]!.lower
  const acts = words.undoneActs.has(verb.lemma) || verb.lemma === 'do'
  if (none === 'nothing' && verb.passive && acts && !clause.agent) return make(sentence, clause, 'agentless')
  // "No restore had ever been tested."
  const tested = words.undoneActs.has(verb.lemma) && verb.passive && !clause.agent && !targetOf(subject)
  if (none === 'no' && tested) return make(sentence, clause, 'agentless', {start: subject.start, end: verb.end})
  if (none !== 'no' || !words.actNouns.has(headOf(sentence, subject))) return undefined
  const held = verb.passive ? words.held.has(verb.lemma) : /^(?:happen|occur|follow)$/.test(verb.lemma)
  const place = verb.lemma === 'take' && sentence.tokens[verb.end]?.lower === 'place'
  if (!held && !place) return undefined
  return make(sentence, clause, 'agentless', {start: subject.start, end: verb.end + (place ? 1 : 0)})
}

/** "The drill did not take place", "the follow-up never happened". */
export function fromNotHeld(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.negated || verb.tense !== 'past' || verb.modal || !subject) return undefined
  const place = verb.lemma === 'take' && sentence.tokens[verb.end]?.lower === 'place'
  if (!place && verb.lemma !== 'happen') return undefined
  if (!isPractice(sentence, subject) && headOf(sentence, subject) !== 'follow-up') return undefined
  if (/^(?:because|due|as|since)$/.test(sentence.tokens[verb.end + (place ? 1 : 0)]?.lower ?? '')) return undefined
  return hint(sentence, clause, 'agentless', {start: spanOf(clause).start, end: verb.end + (place ? 1 : 0)})
}

/** "There was no handover": what people hold with each other, and did not. */
export function fromThereWasNo(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, complement} = clause
  if (verb?.lemma !== 'be' || verb.tense !== 'past' || verb.negated || verb.modal || !complement || !subject)
    return undefined
  if (headOf(sentence, subject) !== 'there' || sentence.tokens[complement.start]!.lower !== 'no') return undefined
  const head = sentence.tokens[complement.head]!.lower
  return words.exchanges.has(head)
    ? make(sentence, clause, 'agentless', {start: verb.start, end: complement.head + 1})
    : undefined
}

/** "without support being told", "without anyone opening the file": the one left out, or who left it out, stands between. */
export function fromWithoutGroup(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, kind} = clause
  if (kind !== 'participle' || !verb || verb.negated || !subject || clause.inherited) return undefined
  if (sentence.tokens[subject.start - 1]?.lower !== 'without') return undefined
  if (!targetOf(subject, true) && subject.kind !== 'somebody' && subject.kind !== 'act') return undefined
  if (verb.lemma === 'ask' && !verb.passive) return undefined
  const left = verb.passive
    ? words.telling.has(verb.lemma) || words.undoneActs.has(verb.lemma)
    : words.leftOut.has(verb.lemma) || (clause.object && words.leftOutWith[verb.lemma] !== undefined)
  return left ? make(sentence, clause, 'agentless', {start: subject.start - 1, end: verb.end}) : undefined
}

/** "She had not been given the list of trains", "was never shown the second console". */
export function fromUngiven(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.passive || !verb.negated || verb.modal || clause.agent || !(verb.perfect || never(sentence, clause)))
    return undefined
  const target = targetOf(subject, true)
  if (!target || target === 'external' || !words.giving.has(verb.lemma)) return undefined
  return make(sentence, clause, 'agentless')
}

/** "was not tested", "was overlooked"; with "by the reviewer" it ends at a person. */
export function fromPassive(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.passive || !(isPast(clause) || isHabit(sentence, clause)) || !verb.finite) return undefined
  const by =
    clause.agent ??
    sentence.groups.find((group) => sentence.tokens[group.start - 1]?.lower === 'by' && group.start > verb.end)
  const target = targetOf(clause.agent, true) ?? (by && targetOf(by))
  if (clause.agent && !target) return undefined
  // "had not been tested" is the state in which the rest took place; our own rewrites tell it so.
  if (verb.negated && verb.perfect && verb.tense === 'past' && !target && !words.telling.has(verb.lemma))
    return undefined
  const what = headOf(sentence, subject)
  if (sentence.tokens.slice(verb.end, verb.end + 3).some(({lower}) => lower === 'yet')) return undefined
  // "stated, not discussed": a contrast in which the first is what took place.
  const earlier = sentence.clauses.findLast((other) => other.verb && other.verb.end < verb.start)
  const bare = verb.negated && verb.start === verb.head
  if (bare && earlier?.verb?.passive && sentence.tokens[verb.start - 2]?.text === ',') return undefined
  const since = verb.lemma === 'touch' && sentence.tokens[verb.end]?.lower === 'since'
  if (verb.negated && verb.tense === 'present' && !target && !since && !never(sentence, clause)) return undefined
  const left = verb.negated
    ? isUndone(sentence, clause, what)
    : isPassedOver(sentence, clause, what, target !== undefined)
  return left ? make(sentence, clause, target ?? 'agentless', {start: verb.start, end: verb.end}) : undefined
}

function isUndone(sentence: Sentence, clause: Clause, what: string): boolean {
  const {verb, subject, adjuncts} = clause
  if (verb!.lemma === 'document') return never(sentence, clause)
  if (takesUp(sentence, verb!)) return words.lookedInto.has(verb!.lemma) || isWritten(sentence, what)
  if (/^(?:update|refresh|revise)$/.test(verb!.lemma)) return words.keptUp.has(what)
  if (verb!.lemma === 'touch') return sentence.tokens[verb!.end]?.lower === 'since'
  if (words.telling.has(verb!.lemma)) {
    const crowd =
      subject && /^(?:people|person|persons)$/.test(what) && sentence.tokens[subject.start]!.tag === 'number'
    // "The user was not consulted" by a tool; people who were not told were told nothing by people.
    // "A machine that was not told": of what is no one, only a name may be somebody.
    const somebody = targetOf(subject, true) !== undefined || sentence.tokens[subject?.head ?? -1]?.tag === 'proper'
    return somebody && !crowd && !(verb!.lemma === 'consult' && subject?.kind === 'external')
  }
  // "The ticket was not read": a header can be unread as well, a ticket only by people.
  if (verb!.lemma === 'read' || verb!.lemma === 'open' || verb!.lemma === 'answer')
    return words.writtenToPeople.has(what)
  if (words.held.has(verb!.lemma) && subject) return isPractice(sentence, subject)
  if (words.undoneActs.has(verb!.lemma)) return true
  if (words.undoneChecks.has(verb!.lemma)) {
    // "was not considered a failure": a name for it, not a thought left out.
    const named =
      verb!.lemma === 'consider' && ['adjective', 'determiner', 'noun'].includes(sentence.tokens[verb!.end]?.tag ?? '')
    return words.checkedWork.has(what) && !named
  }
  return (
    /^(?:catch|spot)$/.test(verb!.lemma) &&
    adjuncts.some(
      ({preposition, group}) =>
        /^(?:in|during|at|by)$/.test(preposition) && /^(?:review|reviews|testing|qa)$/.test(headOf(sentence, group))
    )
  )
}

/** "It was never taken up", of what the sentence before calls a proposal. */
function isWritten({context: {previous}}: Sentence, what: string): boolean {
  if (!/^(?:it|this|that|they|these)$/.test(what)) return words.ideas.has(what)
  return previous?.groups.some((group) => words.ideas.has(previous.tokens[group.head]!.lower)) === true
}

/** "A dry run was not done": a run by itself is as often one of a program. */
function isPractice(sentence: Sentence, group: NounGroup): boolean {
  const head = headOf(sentence, group)
  if (words.practices.has(head)) return true
  const kind = sentence.tokens[group.head - 1]?.lower ?? ''
  return /^(?:run|runs|test|tests|check|checks|analysis|assessment)$/.test(head) && words.rehearsing.has(kind)
}

function isPassedOver(sentence: Sentence, {verb, subject}: Clause, what: string, human: boolean): boolean {
  if (subject && /^(?:no|none|nothing)$/.test(sentence.tokens[subject.start]!.lower)) return false
  if (forgetting.has(verb!.lemma)) return true
  if (!passingOver.has(verb!.lemma)) return false
  if (human) return words.heeded.has(what) || words.heededByPeople.has(what)
  const next = sentence.tokens[verb!.end]?.lower ?? ''
  if (what === 'it' && ((verb!.lemma === 'omit' && next === 'to') || (verb!.lemma === 'miss' && next === 'that')))
    return true
  if (/^(?:it|this|they)$/.test(what)) return verb!.lemma === 'ignore' || verb!.lemma === 'dismiss'
  return words.heededByPeople.has(what)
}

export const unread = wordSet('unread unacknowledged unattended ignored')

/** "went unnoticed for three days". */
export function fromUnnoticed(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  const next = verb && sentence.tokens[verb.end]
  if (!next || !/^(?:go|remain|sit|lie|stay)$/.test(verb.lemma) || !isPast(clause)) return undefined
  if (verb.negated || !(unnoticed.has(next.lower) || unread.has(next.lower))) return undefined
  return make(sentence, clause, 'agentless', {start: verb.start, end: verb.end + 1})
}

/** "merged without testing it": the one who acted is the one who left it out. */
export function fromWithout(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (clause.marker !== 'without' || !verb) return undefined
  const left = verb.passive
    ? words.undoneActs.has(verb.lemma)
    : words.leftOut.has(verb.lemma) || words.leftOutWith[verb.lemma]?.has(headOf(sentence, clause.object))
  if (!left || (!verb.passive && (!sentence.tokens[verb.head]!.forms.includes('ing') || verb.start !== verb.head)))
    return undefined
  const outer = sentence.clauses.findLast((other) => other.verb && other.verb.start < verb.start)
  if (!outer?.verb || outer.imperative || outer.verb.modal || outer.verb.negated) return undefined
  // "Nobody started without telling the others": praise.
  if (outer.subject?.kind === 'nobody') return undefined
  if (outer.verb.finite && outer.verb.tense !== 'past' && !outer.verb.perfect) return undefined
  const target = targetOf(subject, words.mindful.has(verb.lemma))
  const unnamed = subject === undefined && !outer.verb.finite && !sentence.context.inActions
  const understood = outer.verb.passive || subject?.kind === 'act' || unnamed
  if (target === 'external' && !words.telling.has(verb.lemma) && verb.lemma !== 'ask') return undefined
  if (!target && !understood) return undefined
  // "without asking me": what was settled between two people, told by one of them.
  if (verb.lemma === 'ask' && clause.object?.kind === 'I') return undefined
  const [next, what] = sentence.tokens.slice(verb.end, verb.end + 2).map(({lower}) => lower)
  if (
    verb.lemma === 'ask' &&
    next === 'for' &&
    !/^(?:permission|approval|help|advice|anybody|anyone|proof|evidence|details)$/.test(what ?? '')
  )
    return undefined
  return make(sentence, clause, target ?? 'agentless', {start: verb.start - 1, end: verb.end})
}

/** "went out without a review", "merged it without a test". */
export function* fromWithoutNoun(sentence: Sentence): Generator<Omission> {
  for (const clause of sentence.clauses) {
    const {verb, subject, agent} = clause
    if (!verb || verb.negated || verb.modal || clause.imperative || clause.question || !isPast(clause)) continue
    const carried = words.carried.has(verb.lemma) && (verb.lemma !== 'go' || sentence.words.has('out'))
    if (!carried && !words.changing.has(verb.lemma)) continue
    for (const {preposition, group, start} of clause.adjuncts) {
      const head = headOf(sentence, group)
      const told = words.words.has(head) && words.changing.has(verb.lemma)
      if (preposition !== 'without' || !(told || (carried && words.actNouns.has(head)))) continue
      const target = verb.passive ? targetOf(agent, true) : targetOf(subject)
      if (!verb.passive && !target && subject?.kind !== 'act') continue
      yield {...softened(make(sentence, clause, target ?? 'agentless', {start, end: group.end}), told), clause}
    }
  }
}

/** "The review did not ask", "the handover missed it": a practice of people as the subject of what it did not bring up. */
export function fromReview(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || !subject || verb.passive || !isPast(clause) || !words.reviewing.has(headOf(sentence, subject)))
    return undefined
  // "The review tool did not flag it" has another head; a name before the noun is that of a program.
  if (sentence.tokens.slice(subject.start, subject.head).some(({tag}) => tag === 'code' || tag === 'proper'))
    return undefined
  const target = targetOf(subject.possessor, true) ?? 'agentless'
  if (verb.negated) return words.broughtUp.has(verb.lemma) ? hint(sentence, clause, target, spanOf(clause)) : undefined
  if (/^(?:miss|overlook|ignore)$/.test(verb.lemma) && object) return hint(sentence, clause, target, spanOf(clause))
  const inner = sentence.clauses.find(({marker, verb: next}) => marker === 'to' && next?.start === verb.end + 1)?.verb
  return verb.lemma === 'fail' && inner && words.broughtUp.has(inner.lemma)
    ? hint(sentence, clause, target, {start: spanOf(clause).start, end: inner.end})
    : undefined
}

/** "It did not occur to anybody to look": the one to whom it did not occur stands behind. */
export function fromOccurring(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  if (verb?.lemma !== 'occur' || !isPast(clause) || sentence.tokens[verb.end]?.lower !== 'to') return undefined
  const who = sentence.groups.find(({start}) => start === verb.end + 1)
  if (!who || verb.negated === (who.kind === 'nobody')) return undefined
  const target = who.kind === 'somebody' || who.kind === 'nobody' ? 'agentless' : targetOf(who, true)
  return target && make(sentence, clause, target, {start: verb.start, end: who.end})
}

/** "The clerk left the box empty", "items 5 to 9 were left blank". */
export function fromBlank(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (verb?.lemma !== 'leave' || verb.negated || !isPast(clause)) return undefined
  const state = sentence.tokens
    .slice(verb.end, verb.end + 6)
    .find(({lower, quoted}) => !quoted && words.blank.has(lower))
  if (!state || sentence.groups.some(({start, head}) => start <= state.index && state.index < head)) return undefined
  const run = {start: spanOf(clause).start, end: state.index + 1}
  if (verb.passive) {
    const target = targetOf(clause.agent, true)
    const form = words.forms.has(headOf(sentence, subject))
    return target || (form && !clause.agent)
      ? make(sentence, clause, target ?? 'agentless', {...run, start: verb.start})
      : undefined
  }
  const target = object && targetOf(subject)
  return target && target !== 'agentless' ? hint(sentence, clause, target, run) : undefined
}

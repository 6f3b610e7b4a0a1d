import {certaintyOf, explains, type Target} from '../analysis/certainty.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, VerbGroup} from '../analysis/sentence.ts'
import * as words from '../lexicon/omission.ts'
import {products} from '../lexicon/people.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'

/** A thing that was not done, and who is said not to have done it. Token indexes, end exclusive. */
export interface Omission extends Run {
  target: Target
  certainty: Certainty | undefined
  clause?: Clause
}

export const headOf = (sentence: Sentence, group: NounGroup | undefined): string =>
  group ? sentence.tokens[group.head]!.lower : ''

/** Subject and verb, or the verb alone where the subject stands elsewhere. */
export function spanOf(clause: Clause): Run {
  const verb = clause.verb!
  const subject = clause.inherited || !clause.subject || clause.subject.start > verb.start ? undefined : clause.subject
  return {start: subject?.start ?? verb.start, end: verb.end}
}

/** Tells of something that is over; plans, rules and habits are something else. */
export function isPast({verb, kind}: Clause): boolean {
  if (!verb || verb.modal) return false
  if (verb.perfect && verb.tense === 'present' && verb.adverbs.some((adverb) => /^(?:yet|already)$/.test(adverb)))
    return false
  return verb.tense === 'past' || verb.perfect || (!verb.finite && kind === 'participle' && verb.tense === 'none')
}

export function make(sentence: Sentence, clause: Clause, target: Target, run: Run = spanOf(clause)): Omission {
  return {target, ...run, certainty: certaintyOf('gap', target, sentence, clause)}
}

/** "is never reviewed": what never takes place did not take place then. */
export const isHabit = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb?.tense === 'present' && clause.verb.negated && clause.verb.passive && never(sentence, clause)

export const never = ({tokens}: Sentence, {verb}: Clause): boolean =>
  tokens.slice(Math.max(0, verb!.start - 2), verb!.head).some(({lower}) => lower === 'never')

/** What may as well defend somebody ("did not press the button") speaks a step lower. */
export const softened = (found: Omission, soft: boolean): Omission =>
  soft && found.certainty ? {...found, certainty: 'borderline'} : found

/** What is told in other words than those of an omission: with a reason beside it, it is an account. */
export function hint(sentence: Sentence, clause: Clause, target: Target, run: Run): Omission | undefined {
  if (explains(sentence, clause) || sentence.hedged) return undefined
  return softened(make(sentence, clause, target, run), true)
}

/** "no one", in two words. */
export const isNoOne = ({tokens}: Sentence, {start, end}: NounGroup): boolean =>
  tokens[start]!.lower === 'no' && tokens[end]?.lower === 'one'

/** A name of which nothing is known. */
export function isName({tokens}: Sentence, group: NounGroup | undefined): boolean {
  const head = group && tokens[group.head]!
  if (group?.kind !== 'unknown' || group.end - group.start !== 1) return false
  // At the head of a sentence every word has a capital.
  const named =
    head!.tag === 'proper' || (head!.tag === 'noun' && /^\p{Lu}/u.test(head!.text) && head!.lower === head!.lemma)
  return named && !products.has(head!.lower)
}

/** The word behind a verb, or behind its object, that makes it one of taking something up: "look into", "pass it on". */
export function takesUp({tokens}: Sentence, verb: VerbGroup, object?: NounGroup): boolean {
  const behind = words.takingUp[verb.lemma]
  if (!behind) return false
  const parted = object && object.start === verb.end && tokens[object.end + 1]?.tag !== 'determiner'
  return behind.has(tokens[verb.end]?.lower ?? '') || (parted === true && behind.has(tokens[object.end]?.lower ?? ''))
}

/** "Nobody touched it until May", "has renewed it since 2021", "put it back": told over a time. */
export function isLong(sentence: Sentence, {verb, end}: Clause): boolean {
  const behind = sentence.tokens.slice(verb!.end, Math.max(end, verb!.end) + 3)
  const stop = behind.findIndex(({tag}) => tag === 'punctuation')
  const rest = stop < 0 ? behind : behind.slice(0, stop)
  return (
    rest.some(({lower}) => /^(?:until|till|since|back|ever)$/.test(lower)) ||
    rest.some(
      ({lower}, index) => lower === 'for' && rest.slice(index + 1, index + 4).some((next) => long.has(next.lower))
    )
  )
}

export const long = wordSet('week weeks month months year years quarter quarters season seasons sprint sprints ages')

/** "made a call", "left a note", "ran a test": a practice of people as the object of a plain verb. */
export function makesPractice(sentence: Sentence, {verb, object}: Clause): boolean {
  if (!object || object.start < verb!.end || !words.plainMaking.has(verb!.lemma)) return false
  const head = headOf(sentence, object)
  const making = /^(?:make|leave|give|send|write)$/.test(verb!.lemma) && /^(?:call|calls|word|copy)$/.test(head)
  const adding = /^(?:add|put|set|write)$/.test(verb!.lemma) && words.safeguards.has(head)
  return making || adding || (words.actNouns.has(head) && !/^(?:add|put|set)$/.test(verb!.lemma))
}

/** "We didn't think the issue came from there": what people took to be so, not what they left undone. */
export function isView({verb}: Clause, {tokens}: Sentence): boolean {
  const next = tokens[verb!.end]
  if (!next || next.tag === 'punctuation') return false
  return !/^(?:to|of|about|through|ahead|twice|it|this|far|hard|further|like)$/.test(next.lower)
}

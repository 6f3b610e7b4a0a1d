import {certaintyOf, explains, type Target} from '../analysis/certainty.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
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

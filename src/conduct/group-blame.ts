import {certaintyOf, explains, type Target} from '../analysis/certainty.ts'
import {findPhrases, type Phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {beginsPredicate, wholeGroup} from './predicate.ts'
import type {Certainty} from '../rule.ts'
import type {GroupTarget} from './group-target.ts'

/** Something said of a group that lets the story end there. Token indexes, end exclusive. */
export interface GroupBlame extends Run {
  certainty: Certainty | undefined
}

/** How strongly it is said: a hint is never more than borderline, except with an intensifier. */
type Weight = 'plain' | 'hint'

/** Phrases that begin in a clause's predicate: what is said of its subject. */
export function saidOf(sentence: Sentence, clause: Clause, list: Phrases): Run | undefined {
  const {verb} = clause
  if (!verb) return undefined
  for (const run of findPhrases(sentence, list)) {
    if (!beginsPredicate(sentence, clause, run)) continue
    const first = sentence.tokens[run.start]!
    const denied = first.tag === 'not' || first.lower === 'never' || first.tag === 'modal'
    if (verb.negated === denied) return wholeGroup(sentence, run)
  }
  return undefined
}

export type ReadClause = (sentence: Sentence, clause: Clause) => GroupBlame | undefined

export function weigh(sentence: Sentence, target: Target, weight: Weight, clause?: Clause): Certainty | undefined {
  // A hint with a reason beside it is an account.
  if (weight === 'hint' && (explains(sentence, clause) || sentence.hedged)) return undefined
  const certainty = certaintyOf('cause', target, sentence, clause)
  return certainty === 'clear' && weight === 'hint' && !sentence.intensified ? 'borderline' : certainty
}

export type Found = (Run & {weight: Weight}) | undefined

export type Read = (sentence: Sentence, clause: Clause, who: GroupTarget) => Found

export const told = (clause: Clause): boolean =>
  !clause.verb!.modal && clause.verb!.tense !== 'none' && clause.kind !== 'infinitive'

export const sitting = (lemma: string): boolean => lemma === 'sit' || lemma === 'abandon' || lemma === 'desert'

/** "sat on the call", "parked the job": nothing is withheld. */
export function ordinary(sentence: Sentence, clause: Clause): boolean {
  if (/^(?:disappear|vanish)$/.test(clause.verb!.lemma) && clause.adjuncts[0]?.preposition === 'from') return true
  const groups = [clause.object, ...clause.adjuncts.map(({group}) => group)]
  return groups.some(
    (group) =>
      group &&
      /^(?:floor|call|bridge|committee|board|panel|queue|channel|job|jobs|traffic|connection|connections|version|node|nodes|messages|packets|requests|writes)$/.test(
        sentence.tokens[group.head]!.lower
      ) &&
      (clause.verb!.lemma !== 'reject' || sentence.tokens[group.start]!.lower !== 'our')
  )
}

/** "We were pushed to ship by product": the one who pushed stands behind the second verb. */
export function agentBehind(sentence: Sentence, clause: Clause): NounGroup | undefined {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  if (next?.marker !== 'to' || next.verb!.start > clause.verb!.end + 2) return undefined
  return next.adjuncts.find(({preposition}) => preposition === 'by')?.group
}

/** Traffic, packets, a pull request: refusing those is somebody's job. */
export function ordinarySubject(sentence: Sentence, clause: Clause): boolean {
  const subject = clause.subject && sentence.tokens[clause.subject.head]!.lower
  return (
    subject !== undefined &&
    /^(?:traffic|packets?|connections?|requests?|calls?|logins?|writes?|commits?|mails?|messages?|ips?|address(?:es)?|nodes?)$/.test(
      subject
    )
  )
}

import type {Run} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'

/**
 * Say whether a phrase begins in a clause's predicate, so that it is said of the clause's subject.
 *
 * A negation, "never" or a modal may open it a word or two before the verb.
 */
export function beginsPredicate(sentence: Sentence, clause: Clause, run: Run): boolean {
  const {verb} = clause
  if (!verb || run.start > Math.max(verb.head, verb.end - 1) || run.start < verb.start - 2) return false
  if (run.start >= verb.start) return true
  const first = sentence.tokens[run.start]!
  return first.tag === 'not' || first.tag === 'modal' || (first.tag === 'adverb' && run.start === verb.start - 1)
}

/** A run that ends inside a noun group, such as at its article, taken to the end of the group. */
export function wholeGroup(sentence: Sentence, run: Run): Run {
  const group = sentence.groups.find(({start, end}) => start < run.end && run.end < end)
  return group ? {start: run.start, end: group.end} : run
}

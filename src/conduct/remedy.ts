import type {Run} from '../analysis/phrases.ts'
import type {Clause, Sentence, Token} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import type {Bound} from './orders.ts'

/** A remedy that rests on people. Token indexes, end exclusive. */
export interface Remedy extends Run {
  certainty: Certainty
}

/** Named people, and plans: plain. A maxim for no one in particular: a hint. */
export const plainFor = (sentence: Sentence, bound: Bound): Certainty =>
  bound !== 'all' ||
  sentence.context.inActions ||
  sentence.context.concepts.includes('lessons') ||
  sentence.context.place === 'list-item'
    ? 'clear'
    : 'borderline'

/** "does not need to be careful", "do not pay attention to hidden files", "steps that you have to take care with": no plea. */
export function isElsewhere({tokens, clauses}: Sentence, {start}: Run): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start)
  const refused = /^(?:do|never|not|n't|don)$/.test(tokens[start]!.lower)
  const clause = clauses.findLast(({verb}) => verb && verb.start <= start)
  return (!refused && before.some(({tag}) => tag === 'not')) || clause?.kind === 'relative'
}

export const isPlanned = ({context}: Sentence): boolean => context.inActions || context.concepts.includes('lessons')

export const often = wordSet('more better properly')

/** "Check the logs more often", "test more", "test properly". */
export const isOften = (tokens: readonly Token[], verb: string): boolean =>
  tokens.some(({lower}, index) => {
    const next = tokens[index + 1]
    if (lower === 'more' && /^(?:clearly|openly)$/.test(next?.lower ?? '')) return true
    const ends = !next || next.tag === 'punctuation' || /^(?:before|next|in|with|and)$/.test(next.lower)
    return often.has(lower) && tokens[index - 1]?.lemma === verb && ends
  })

export const sooner = wordSet('earlier sooner faster quicker better promptly proactively')

export const isSooner = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      sooner.has(token.lower) ||
      (token.lower === 'soon' && tokens[index - 1]?.lower === 'as' && tokens[index + 1]?.lower === 'as') ||
      (token.lower === 'in' && tokens[index + 1]?.lower === 'advance')
  )

/** "Developers must not deploy on Fridays": a ban that rests on memory. */
export const forbids = (sentence: Sentence, {verb}: Clause): boolean =>
  !/^(?:be|need|have)$/.test(verb!.lemma) &&
  (verb!.modal === 'must' || verb!.modal === 'shall' || (verb!.modal === 'should' && sentence.context.inActions))

/** What a talk is about: somebody's ways, or what is somebody's own. */
export const isAbout = (rest: readonly Token[]): boolean =>
  rest[0]?.lower === 'about' &&
  (/^(?:her|his|their)$/.test(rest[1]?.lower ?? '') || rest.some(({lower}) => vigilance.talkedAbout.has(lower)))

/** "Members of the second group read …": an owner in front, whose verb could be a past as well. */
export const ownerInList = (sentence: Sentence, at: number): 'third' | undefined =>
  sentence.groups.some(
    ({start, end, kind}) => start === 0 && end <= at && (kind === 'role' || kind === 'team' || kind === 'somebody')
  )
    ? 'third'
    : undefined

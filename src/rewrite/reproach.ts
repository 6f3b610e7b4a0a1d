import type {Clause, Sentence} from '../analysis/sentence.ts'
import {isHuman} from './people.ts'

/** What people are told that they should have done, without a word about what happened. */
const unsaid =
  /^(?:known(?: better| that| it| this)?|thought(?: of| about) (?:it|that|this)|(?:seen|guessed|realised|realized|foreseen|expected|anticipated) (?:it|that|this)(?: coming)?|done better|been more careful|been smarter)(?= (?:\.|!|given|,)|$)/

/** "should have", "ought to have", "could really have". */
const wishing = /^(?:should|could|ought to)(?: really| probably| just)? (?:have|['’]ve) /

/**
 * Read a reproach that tells nothing: "we should have known better", "somebody ought to have thought of it".
 *
 * @returns The token behind its last; nothing where a fact is told.
 */
export function isReproach(sentence: Sentence, {verb, subject, question}: Clause): number | undefined {
  if (!verb || verb.negated || question || !subject || !isHuman(subject)) return undefined
  const text = sentence.tokens
    .slice(verb.start, verb.start + 9)
    .map(({lower}) => lower)
    .join(' ')
  const wish = wishing.exec(text)?.[0]
  const said = wish && unsaid.exec(text.slice(wish.length))?.[0]
  return said ? verb.start + (wish + said).split(' ').length : undefined
}

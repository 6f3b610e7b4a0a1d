import type {Clause, Sentence} from '../analysis/sentence.ts'
import {wordSet} from '../lexicon/word-set.ts'

/**
 * Say whether a statement is only supposed, or true of whoever it fits: nobody is told to have done it.
 */
export const isSupposed = (sentence: Sentence, clause: Clause): boolean =>
  isCase(sentence, clause) || isOfClass(sentence, clause)

const whenever = wordSet('when whenever once until after before as')

/** "If the reviewer was asleep", "when a page has been overlooked", and what is found or thought in such a case. */
function isCase(sentence: Sentence, clause: Clause, depth = 0): boolean {
  const {verb, kind, marker, subject, parent} = clause
  if (!verb || depth > 4) return false
  if (kind === 'condition' && marker !== 'whether') return true
  const now = verb.tense === 'present' && !verb.progressive
  if (kind === 'time' && now && whenever.has(marker ?? '')) return true
  const first = Math.min(subject?.start ?? verb.start, verb.start)
  const [before, last] = [sentence.tokens[first - 2]?.lower, sentence.tokens[first - 1]?.lower]
  if (before === 'in' && last === 'case') return true
  // "to determine that", "they will think they": what is to be found, or will be thought.
  const outer = sentence.clauses[parent]
  if (!outer?.verb || outer === clause) return false
  const within =
    kind === 'content' || kind === 'condition' || (outer.verb.end === first && viewing.has(outer.verb.lemma))
  if (
    within &&
    (outer.verb.tense === 'future' || (outer.marker === 'to' && outer.parent < 0 && learning.has(outer.verb.lemma)))
  )
    return true
  // "if two people agreed and nobody objected".
  const joined = kind === 'coordinate' && (clause.inherited === true || (last === 'and' && before !== ','))
  return (within || joined) && isCase(sentence, outer, depth + 1)
}

const learning = wordSet('determine find check see know tell establish learn verify decide judge show')
const viewing = wordSet('think believe find feel know say suspect assume guess')

/**
 * Say whether a relative clause tells which people are meant in general: "developers who do not answer", "anyone that
 * has not read the page".
 */
export function isOfClass({tokens}: Sentence, {kind, verb, subject, marker}: Clause): boolean {
  if (kind !== 'relative' || !verb || !subject || verb.tense !== 'present' || marker === 'which') return false
  const first = tokens[subject.start]!
  const bare =
    first.tag === 'noun' || first.tag === 'adjective' || /^(?:many|most|some|other|any|those)$/.test(first.lower)
  const many = subject.kind === 'somebody' || (bare && /(?:s|people|staff|folk)$/.test(tokens[subject.head]!.lower))
  return (
    many &&
    !tokens.slice(Math.max(0, subject.start - 2), subject.start).some(({lower}) => /^(?:our|these|this)$/.test(lower))
  )
}

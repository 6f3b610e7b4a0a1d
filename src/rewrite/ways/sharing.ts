import type {Sentence} from '../../analysis/sentence.ts'
import {endOfWords} from '../asking.ts'
import {span, words} from '../draft.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "Make sure that the support team is aware of the limit": "Share the limit with the support team". */
export function* share(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const aware = tokens.findIndex(({lower}) => lower === 'aware')
  const be = tokens[aware - 1]
  const group = sentence.groups.find((one) => be && one.end === be.index)
  const end = endOfWords(sentence)
  if (!be || be.lemma !== 'be' || !group || !isHuman(group) || !touches(sentence, group.start, aware + 1, found)) return
  if (!/^(?:of|about)$/.test(tokens[aware + 1]?.lower ?? '') || end - aware < 3) return
  const other = sentence.groups.find(({end}) => end === group.start - 1)
  const joined = other && isHuman(other) && tokens[group.start - 1]?.lower === 'and'
  const start = joined ? other.start : group.start
  const front = tokens
    .slice(0, start)
    .map(({lower}) => lower)
    .join(' ')
  if (!/^(?:(?:we (?:should|need to|must|will)|please) )?(?:make sure|ensure)(?: that)?$/.test(front)) return
  const thing = sentence.groups.find((one) => one.start === aware + 2)
  if (!thing || isHuman(thing) || sentence.clauses.some(({verb}) => verb && verb.start > aware)) return
  const items = [...words('share'), ...span(aware + 2, end), ...words('with'), ...span(start, group.end)]
  yield {edits: [{start: 0, end, items}], confidence: 0.85}
}

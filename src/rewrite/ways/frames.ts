import type {Sentence} from '../../analysis/sentence.ts'
import type {Edit} from '../draft.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "It is embarrassing that nobody asked": that nobody asked is the fact; the frame around it is a verdict. */
export function* dropFrames(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const that = tokens.findIndex(({lower, index}) => lower === 'that' && index > 1)
  if (that < 0 || that > 9) return
  const start = /^(?:and|but|so|yet)$/.test(tokens[0]!.lower) ? 1 : 0
  const front = tokens
    .slice(start, that + 1)
    .map(({lower}) => lower)
    .join(' ')
  const frame = /\bit (?:is|was|'s)\b/.test(front) && isVerdictOnly(sentence, start, that)
  if (!frame || !touches(sentence, start, that + 1, found)) return
  const stated = sentence.clauses.some(
    ({verb, subject, inherited}) => verb?.finite && !verb.modal && !inherited && subject && subject.start === that + 1
  )
  if (!stated) return
  const edits: Edit[] = [{start, end: that + 1, items: []}]
  yield {edits, confidence: 0.85}
}

import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Sentence} from '../../analysis/sentence.ts'
import {falsely, isDispensable} from '../adverbs.ts'
import type {Edit} from '../draft.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Asides that look back, or nod at the reader: the statement stands without them. */
const asides = phrases(`
  in hindsight
  with hindsight
  in retrospect
  looking back
  of course
  needless to say
  as usual
  as always
  to be honest
  yet again
`)

/** Takes out an aside or an adverb that is all the finding is about. */
export function* dropAsides(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const runs = [...findPhrases(sentence, asides)].map(({start, end}) => ({start, end}))
  for (const token of tokens) {
    if (token.tag === 'adverb' && isDispensable(token.lower) && !falsely.test(token.lower))
      runs.push({start: token.index, end: token.index + 1})
  }
  const meant = runs.filter((run) => touches(sentence, run.start, run.end, found))
  if (meant.length === 0) return
  const edits = meant.map((run): Edit => ({start: run.start, end: run.end, items: []}))
  yield {edits, confidence: 0.85}
}

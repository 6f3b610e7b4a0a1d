import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Sentence} from '../../analysis/sentence.ts'
import {gradingAdjectives} from '../../lexicon/conduct.ts'
import {falsely, isDispensable} from '../adverbs.ts'
import type {Edit} from '../draft.ts'
import type {Found, Proposal} from './way.ts'

/** Asides that look back, or nod at the reader: the statement stands without them. */
const asides = phrases(`
  in hindsight
  with hindsight
  in retrospect
  looking back
  of course
  needless to say
`)

/** Words that look back by themselves: without its aside the sentence would still do so. */
const lookingBack = /^(?:obvious|clear|plain|evident|predictable|inevitable|foreseeable|ignore|miss|overlook)$/

/** Takes out an aside or an adverb, where that is all the finding is about. */
export function* dropAsides(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const runs = [...findPhrases(sentence, asides)].map(({start, end}) => ({start, end}))
  for (const token of tokens) {
    if (token.tag === 'adverb' && isDispensable(token.lower) && !falsely.test(token.lower)) {
      runs.push({start: token.index, end: token.index + 1})
    }
  }
  const gone = (index: number): boolean => runs.some((run) => run.start <= index && index < run.end)
  const meant = tokens.filter(
    (token) => token.start < found.end && token.end > found.start && token.tag !== 'punctuation'
  )
  if (meant.length === 0 || !meant.every((token) => gone(token.index))) return
  const left = tokens.filter((token) => !gone(token.index))
  if (left.some((token) => lookingBack.test(token.lemma) || gradingAdjectives.has(token.lower))) return
  const edits = runs.map((run): Edit => ({start: run.start, end: run.end, items: []}))
  yield {edits, confidence: 0.85}
}

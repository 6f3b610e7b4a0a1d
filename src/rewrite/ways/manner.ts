import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Sentence} from '../../analysis/sentence.ts'
import {words, type Edit} from '../draft.ts'
import {actionOf} from '../action.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** How something was done, as a verdict on the doer; what was done stands without it. */
const manners = phrases(`
  without being thorough|careful|diligent|attentive
  without a second|further thought
  without much|any|a thought
  without thinking twice?
  without thinking about|it it?
  with little|no care
  for no good reason
  yet again
  once again
  as usual
  as always
  of all people
  in typical|classic|true _ fashion
`)

/** Takes out a manner that grades the doer. */
export function* dropManner(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edits: Edit[] = []
  for (const {start, end} of findPhrases(sentence, manners)) {
    const behind = sentence.tokens[end]
    const whole = !behind || /^(?:punctuation|coordinator|subordinator|preposition)$/.test(behind.tag)
    if (whole && touches(sentence, start, end, found)) edits.push({start, end, items: []})
  }
  if (edits.length > 0) yield {edits, confidence: 0.85}
}

/** "I was too lazy to fetch my glasses": "I did not fetch my glasses". */
export function* tellTooMuch(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    const [too, grade, to] = tokens.slice(verb?.end ?? 0, (verb?.end ?? 0) + 3)
    if (verb?.lemma !== 'be' || verb.tense !== 'past' || verb.negated || verb.perfect || !subject || !isHuman(subject))
      continue
    if (
      too?.lower !== 'too' ||
      to?.tag !== 'to' ||
      !/^(?:lazy|proud|stubborn|careless|impatient|arrogant|comfortable|timid|vain)$/.test(grade!.lower)
    )
      continue
    const act = tokens[to.index + 1]
    if (!act || act.lower !== act.lemma || !touches(sentence, verb.start, to.index, found)) continue
    const deed = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === act.index)
    const action = deed && actionOf(sentence, deed)
    const items = action && passive(sentence, action, {time: 'past', negator: 'not'})
    const start = startOf(sentence, clause)
    const behind = action && tokens[action.objectEnd]?.text === ',' ? tokens[action.objectEnd + 1]?.lower : undefined
    if (/^(?:which|who|whose)$/.test(behind ?? '')) continue
    if (items && action.objectStart >= act.index)
      yield {edits: [{start, end: action.objectEnd, items}], confidence: 0.85}
    else yield {edits: [{start: verb.start, end: to.index + 1, items: words('did not')}], confidence: 0.85}
  }
}

/** "We spent way too much time on it": "We spent a lot of time on it". */
export function* tellAmounts(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb} of sentence.clauses) {
    if (verb?.lemma !== 'spend' || !touches(sentence, verb.start, verb.end, found)) continue
    const way = /^(?:way|far)$/.test(tokens[verb.end]?.lower ?? '') ? 1 : 0
    const [too, much, time] = tokens.slice(verb.end + way, verb.end + way + 3).map(({lower}) => lower)
    if (too !== 'too' || !(much === 'long' || (much === 'much' && time === 'time'))) continue
    const items = words(much === 'long' ? 'a long time' : 'a lot of')
    yield {edits: [{start: verb.end, end: verb.end + way + 2, items}], confidence: 0.85}
  }
}

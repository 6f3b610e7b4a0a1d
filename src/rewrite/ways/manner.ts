import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Sentence} from '../../analysis/sentence.ts'
import {words, type Edit} from '../draft.ts'
import {actionOf} from '../action.ts'
import {readDeed} from '../deeds.ts'
import {judging} from '../judging.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {retell, startOf} from '../retell.ts'
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
  if (edits.length === 0) return
  yield {edits, confidence: 0.85}
  const told = tellAct(sentence, edits[0]!)
  if (told) yield {edits: [...edits, ...told], confidence: 0.85}
}

/** "I just painted it without a second thought": "it was painted". */
function tellAct(sentence: Sentence, manner: Edit): Edit[] | undefined {
  const clauses = sentence.clauses.filter(({verb}) => !verb || verb.start < manner.start || verb.start >= manner.end)
  const part: Sentence = {...sentence, clauses, found: new Map()}
  const clause = clauses.findLast(({verb}) => verb?.finite && verb.end <= manner.start)
  const deed = clause && readDeed(part, clause)
  if (!deed || deed.negator || clause.inherited || clause.subject?.kind !== 'I' || judging.has(clause.verb!.lemma))
    return undefined
  return retell(part, deed, (other) => readDeed(part, other))
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

const virtue =
  /^(?:discipline|diligence|courage|patience|rigou?r|foresight|sense|care|maturity|professionalism|decency|nerve)$/

/** "We lacked the nerve to close the beach": "The beach was not closed". */
export function* tellLacking(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, object, subject} = clause
    if (verb?.lemma !== 'lack' || verb.tense !== 'past' || verb.negated || !object || !subject || !isHuman(subject))
      continue
    if (!virtue.test(tokens[object.head]!.lower) || tokens[object.end]?.tag !== 'to' || clause.inherited) continue
    const act = sentence.clauses.find(({marker, verb: other}) => marker === 'to' && other?.start === object.end + 1)
    const action = act && actionOf(sentence, act)
    if (!action || action.objectStart < act.verb!.end || !touches(sentence, subject.start, object.end, found)) continue
    if (sentence.clauses.some((other) => other !== act && other.verb && other.verb.start > object.end)) continue
    const items = passive(sentence, action, {time: 'past', negator: 'not'})
    yield {edits: [{start: startOf(sentence, clause), end: action.objectEnd, items}], confidence: 0.85}
  }
}

/** "The crew spent way too long at the lock": "The crew spent a long time at the lock". */
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

import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {gradingAdjectives} from '../../lexicon/conduct.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {past} from '../inflection.ts'
import {isPluralGroup} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "made a poor decision to tow the barge by night": what was decided is the fact. */
export function* tellDecisions(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, object} of sentence.clauses) {
    if (!verb || !object || verb.passive || verb.negated || verb.perfect || verb.modal || verb.tense !== 'past')
      continue
    if (!/^(?:make|take)$/.test(verb.lemma) || !/^(?:decision|choice|call)$/.test(tokens[object.head]!.lower)) continue
    const grade = tokens.slice(object.start, object.head).some((token) => gradingAdjectives.has(token.lower))
    if (object.start !== verb.end || !grade || !touches(sentence, verb.start, object.end, found)) continue
    const next = tokens[object.end]?.lower
    if (next === 'to') yield {edits: [{start: verb.start, end: object.end, items: words('decided')}], confidence: 0.9}
    // "We made a bad choice when we opened the gate": that it was opened is the fact.
    const inner = sentence.clauses.find((other) => other.subject?.start === object.end + 1 && !other.inherited)
    if (next === 'when' && inner?.verb && sentence.clauses[0]?.subject?.start === 0) {
      yield {edits: [{start: 0, end: object.end + 1, items: []}], confidence: 0.85}
    }
  }
}

/** "This was a risky choice": "This choice carried a risk". */
export function* tellRisks(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, subject, inherited, complement} of sentence.clauses) {
    const pointer = subject && tokens[subject.start]!
    if (verb?.lemma !== 'be' || verb.tense !== 'past' || verb.negated || verb.modal || inherited || !complement)
      continue
    if (!pointer || !/^(?:this|that|it)$/.test(pointer.lower) || subject.end !== verb.start) continue
    const [article, grade, noun] = tokens.slice(verb.end, verb.end + 3).map(({lower}) => lower)
    if (!/^an?$/.test(article ?? '') || !/^(?:dangerous|risky|hazardous|perilous)$/.test(grade ?? '')) continue
    const behind = tokens[verb.end + 3]
    const whole = !behind || behind.tag === 'punctuation' || behind.tag === 'coordinator'
    if (!/^(?:decision|choice|call|move|change|step|plan)$/.test(noun ?? '') || !whole) continue
    if (!touches(sentence, verb.end, verb.end + 3, found)) continue
    const thing: Item[] = [
      pointer.lower === 'it' ? {at: pointer.index, as: 'the'} : {at: pointer.index},
      {at: verb.end + 2}
    ]
    const told: Edit = {start: pointer.index, end: verb.end + 3, items: [...thing, ...words('carried a risk')]}
    // What carried a risk did so at the time.
    const aside = findPhrases(sentence, asides)[0]
    const comma = aside && tokens[aside.end]?.text === ',' ? 1 : 0
    const back = aside?.start === 0 && aside.end + comma === pointer.index
    yield {edits: [...(back ? [{start: 0, end: pointer.index, items: []}] : []), told], confidence: 0.85}
  }
}

const asides = phrases(`
  in hindsight
  with hindsight
  in retrospect
  looking back
`)

const plainness = /^(?:obvious|clear|predictable|inevitable|foreseeable|evident|apparent|plain)$/

/** "It was predictable that the river would rise": that it did is the fact. */
export function* tellOutcomes(sentence: Sentence, found: Found): Iterable<Proposal> {
  const opening = openingEnd(sentence)
  if (opening === undefined || !touches(sentence, 0, opening, found)) return
  const clause = sentence.clauses.find((other) => other.subject?.start === opening && !other.inherited)
  if (!clause?.verb?.finite || !clause.subject || isHuman(clause.subject)) return
  const told = asHappened(sentence, clause)
  if (told) yield {edits: [{start: 0, end: opening, items: []}, ...told], confidence: 0.85}
}

/** Where "It was predictable that" or "It was a matter of time until" ends. */
function openingEnd(sentence: Sentence): number | undefined {
  const {tokens} = sentence
  const aside = findPhrases(sentence, asides)[0]
  const start = aside?.start === 0 ? aside.end + (tokens[aside.end]?.text === ',' ? 1 : 0) : 0
  if (tokens[start]?.lower !== 'it') return undefined
  const should = /^(?:should|must) have been$/.test(
    tokens
      .slice(start + 1, start + 4)
      .map(({lower}) => lower)
      .join(' ')
  )
  if (tokens[start + 1]?.lower !== 'was' && !should) return undefined
  const at = tokens.findIndex((token) => token.index > start + (should ? 3 : 1) && token.tag !== 'adverb')
  const to = tokens[at + 1]?.lower === 'to' ? sentence.groups.find((group) => group.start === at + 2) : undefined
  const that = to && isHuman(to) ? to.end : at + 1
  if (plainness.test(tokens[at]?.lower ?? '') && tokens[that]?.lower === 'that') return that + 1
  const time =
    tokens
      .slice(at, at + 4)
      .map((token) => token.lower)
      .join(' ') === 'a matter of time'
  return time && /^(?:before|until)$/.test(tokens[at + 4]?.lower ?? '') ? at + 5 : undefined
}

/** "would rise" as "rose"; a past form stays as it is. */
function asHappened(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  if (verb.modal === undefined) return verb.tense === 'past' && !verb.perfect ? [] : undefined
  if (verb.modal !== 'would' || verb.perfect || verb.passive || verb.progressive) return undefined
  const head = sentence.tokens[verb.head]!
  const were = clause.subject !== undefined && isPluralGroup(sentence, clause.subject)
  const told = verb.negated ? `did not ${head.lower}` : head.lower === 'be' ? (were ? 'were' : 'was') : past(verb.lemma)
  if (verb.negated && head.lower === 'be') return undefined
  return [{start: verb.start, end: verb.head + 1, items: words(told)}]
}

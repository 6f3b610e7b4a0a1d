import type {Sentence} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {boundBy, hasMechanism, insider, ownerBefore} from './orders.ts'
import {isPlanned, ownerInList, type Remedy} from './remedy.ts'

export const training = wordSet('training trainings retraining awareness')

/** Training as the remedy: a noun, with people as its audience, or somebody who is sent to it. */
export function* fromLessons(sentence: Sentence): Generator<Remedy> {
  const {tokens, context} = sentence
  if (tokens.some((token) => /^(?:model|classifier|gpu|dataset|epoch)s?$/.test(token.lower))) return
  if (tokens.some((token) => vigilance.anchor.has(token.lower) || /^(?:game)$/.test(token.lower))) return
  for (const group of sentence.groups) {
    const words = tokens.slice(group.start, group.end)
    const lesson = words.find(
      (token) => training.has(token.lower) || (token.index === group.head && vigilance.lessons.has(token.lower))
    )
    if (
      !lesson ||
      lesson.quoted ||
      tokens[lesson.index + 1]?.lower === 'data' ||
      words.some((token) =>
        /^(?:data|set|job|pipeline|run|cluster|environment|portal|system|token|tokens|cookie|cookies|timeout|id|user)$/.test(
          token.lower
        )
      )
    )
      continue
    const clause = sentence.clauses.find(
      (other) => other.object === group || (other.verb?.passive && other.subject === group)
    )
    const plain = /train|refresher|awareness|course|seminar|e-learning/.test(lesson.lower)
    // "A session with storage" is work; "a session for all staff" is a lesson.
    const audience = sentence.groups.find(
      (other) => other !== group && insider(other) === 'third' && (plain || tokens[other.start - 1]?.lower === 'for')
    )
    const sent =
      clause?.verb &&
      !clause.verb.passive &&
      /^(?:attend|complete|repeat|retake|redo|take|undergo|pass)$/.test(clause.verb.lemma)
    if (sent) {
      const who = clause.subject ?? ownerBefore(sentence, clause.verb!.start)
      const bound = boundBy(sentence, clause.verb!.head)
      if (bound === 'third' && who)
        yield {
          start: who.start,
          end: group.end,
          certainty: who.kind === 'person' || /^(?:all|every)/.test(tokens[who.start]!.lower) ? 'clear' : 'borderline'
        }
      continue
    }
    const given = clause?.verb && givers.has(clause.verb.lemma) && clause.verb.tense !== 'past'
    const planned =
      context.inActions ||
      context.concepts.includes('lessons') ||
      (clause?.verb && boundBy(sentence, clause.verb.head) !== undefined)
    // "If you need a refresher": for readers.
    if (clause?.kind === 'condition') continue
    if ((given && (planned || plain) && (plain || audience)) || (planned && audience && group.start <= 3))
      yield {start: group.start, end: group.end, certainty: 'borderline'}
  }
}

const givers = new Set([
  'conduct',
  'provide',
  'schedule',
  'organise',
  'organize',
  'offer',
  'hold',
  'run',
  'give',
  'do',
  'arrange',
  'plan',
  'investigate',
  'receive',
  'need',
  'improve',
  'consider',
  'implement',
  'require',
  'deliver',
  'set'
])

export const retraining = wordSet('retrain re-train coach reinstruct admonish lecture')

/** "The operators have been retrained": done as the remedy, and told as one. */
export function* fromTrained(sentence: Sentence): Generator<Remedy> {
  for (const {verb, subject} of sentence.clauses) {
    if (!verb?.passive || verb.negated || !retraining.has(verb.lemma)) continue
    if (insider(subject) === 'third' && subject!.kind !== 'maybe-team' && (verb.perfect || verb.tense === 'future'))
      yield {start: subject!.start, end: verb.end, certainty: subject!.kind === 'person' ? 'clear' : 'borderline'}
  }
}

export const watching = wordSet('pair shadow mentor coach chaperone accompany buddy')

/** "Bastian gets paired with somebody for his next changes": a person who is watched as the remedy. */
export function* fromPairing(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  for (const {verb, subject} of sentence.clauses) {
    if (!verb || subject?.kind !== 'person' || verb.negated) continue
    const watched = watching.has(verb.lemma)
    const got = verb.passive || tokens[verb.start - 1]?.lemma === 'get' || tokens[verb.start]?.lemma === 'get'
    if (watched && got) yield {start: subject.start, end: verb.end, certainty: 'clear'}
  }
}

export const reading = wordSet('read reads re-read re-reads reread rereads study')

/** "Staff read the instruction in full", "release notes shall be read by two persons". */
export function* fromReading(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  const at = tokens.findIndex(({lower, quoted}) => reading.has(lower) && !quoted)
  if (at < 0) return
  const passive = /^(?:be|been)$/.test(tokens[at - 1]?.lower ?? '')
  const near = passive ? tokens.slice(0, at) : tokens.slice(at + 1, at + 7)
  if (!near.some(({lower}) => vigilance.readings.has(lower))) return
  const well = tokens.some(({lower, index}) => index > at && vigilance.readingWell.test(lower))
  if (passive) {
    const due = tokens.slice(0, at - 1).some(({lower}) => /^(?:shall|must|should|to|will)$/.test(lower))
    if (due) yield {start: 0, end: at + 1, certainty: 'borderline'}
    return
  }
  const bound = boundBy(sentence, at)
  const owner = bound ?? ownerInList(sentence, at)
  if (owner && (well || /^re/.test(tokens[at]!.lower.replace('read', ''))))
    yield {start: at, end: at + 1, certainty: owner === 'third' ? 'clear' : 'borderline'}
}

export const courses = wordSet('training course courses seminar onboarding refresher workshop e-learning certification')

/** "Send Marta to the training", "put the new hires through the course again", "Bastian repeats the onboarding". */
export function* fromSending(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  for (const {verb, object, adjuncts, subject} of sentence.clauses) {
    if (!verb || verb.tense === 'past') continue
    const lesson = [object, ...adjuncts.map(({group}) => group)].find(
      (group) => group && tokens.slice(group.start, group.end).some(({lower}) => courses.has(lower))
    )
    if (!lesson) continue
    const sent = /^(?:send|enrol|enroll|put|register|book)$/.test(verb.lemma) && insider(object) === 'third'
    const repeats = /^(?:repeat|redo|retake)$/.test(verb.lemma) && subject?.kind === 'person'
    if (sent || repeats)
      yield {
        start: Math.min(verb.start, subject?.start ?? verb.start),
        end: lesson.end,
        certainty: object?.kind === 'person' || repeats ? 'clear' : 'borderline'
      }
  }
}

export const retrainings = wordSet('retrain reeducate reinstruct rebrief re-train re-educate re-instruct re-brief')

export const lessons = wordSet('training coaching retraining')

/** "Re-train all operators", "training for the operators", "awareness campaign": read from the opening word. */
export function* fromOpeningWord(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? '']
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  if (tokens.some(({lower}) => vigilance.anchor.has(lower))) return
  const group = sentence.groups.find(({start}) => start === (second === 'for' ? 2 : 1))
  if (retrainings.has(first) && insider(group) === 'third') yield {start: 0, end: group!.end, certainty: 'clear'}
  if (lessons.has(first) && second === 'for' && insider(group) === 'third')
    yield {start: 0, end: group!.end, certainty: 'borderline'}
  if (first === 'awareness' && /^(?:campaigns?|sessions?|training|programme|program|week|month)$/.test(second))
    yield {start: 0, end: 2, certainty: 'borderline'}
}

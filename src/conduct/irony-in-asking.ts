import {targetOf} from '../analysis/certainty.ts'
import type {Clause, Sentence, VerbGroup} from '../analysis/sentence.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {aimedAt, isThanks, others, own, speaksOf, whole, wordsOf, type Cue} from './aim.ts'

/** "…, is it?", "But a year?", "What is the check for?": questions that want no answer. */
export function* fromRhetoric(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  const words = wordsOf(sentence)
  const last = words.at(-1)
  if (!last || !(aimedAt(sentence) || sentence.question)) return
  let at = last.index - 1
  while (tokens[at]?.tag === 'not') at--
  const comma = tokens[at - 1]?.text === ','
  if (last.tag === 'pronoun' && comma && (tokens[at]?.tag === 'auxiliary' || tokens[at]?.tag === 'modal'))
    yield {start: at, end: last.index + 1, certainty: aimedAt(sentence)}
  if (
    sentence.question &&
    sentence.clauses.length === 0 &&
    words.length <= 6 &&
    /^(?:but|really|seriously)$/.test(words[0]!.lower) &&
    !sentence.groups.some((group) => own.has(group.kind))
  )
    yield {...whole(sentence), certainty: 'borderline'}
  if (sentence.question && words[0]!.lower === 'why' && words[1]?.lower === 'bother')
    yield {...whole(sentence), certainty: aimedAt(sentence)}
  const role =
    words[0]!.lower === 'what' &&
    /^(?:kind|sort|type)$/.test(words[1]?.lower ?? '') &&
    words[2]?.lower === 'of' &&
    words[3]
  if (
    sentence.question &&
    role &&
    sentence.groups.some((group) => group.start <= role.index && role.index < group.end && targetOf(group) === 'third')
  )
    yield {...whole(sentence), certainty: 'clear'}
  const mad =
    sentence.question &&
    /^(?:are|is)$/.test(words[0]!.lower) &&
    /^(?:you|they|he|she)$/.test(words[1]?.lower ?? '') &&
    words.length <= 4 &&
    /^(?:mad|serious|kidding|joking|insane|crazy|blind)$/.test(last.lower)
  if (mad) yield {...whole(sentence), certainty: 'clear'}
}

export const wondering = new Set(
  'assume think wonder ask expect hope imagine remind believe conclude suspect admire marvel shudder'.split(' ')
)

export const meant = wordSet('some certain someone somebody whoever presumably')

/** "One can imagine" allows; "one can only imagine" and "one can ask himself" sigh. */
export const isFreeToThink = ({words}: Sentence, {modal}: VerbGroup): boolean =>
  modal === 'can' && !['only', 'oneself', 'himself', 'just'].some((word) => words.has(word))

/** "Somebody thought it would be fine", "some of my peers seem to believe", "certain people read the summary". */
export function* fromInsinuation(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (
      !verb ||
      !subject ||
      verb.negated ||
      clause.kind === 'relative' ||
      (clause.kind === 'condition' && clause.marker !== 'whether')
    )
      continue
    const run = {start: Math.min(subject.start, verb.start), end: verb.end}
    const first = tokens[subject.start]!.lower
    const main = mainOf(sentence, clause)
    const believes = /^(?:think|feel|figure|believe|reckon|assume|fancy)$/.test(main)
    // "What some people think of as a day", "makes some readers feel uneasy".
    const next = tokens[verb.end]
    const plain = next?.lower === 'of' || (main === 'feel' && next?.tag === 'adjective')
    const some =
      first === 'some' && targetOf(subject, true) === 'third' && believes && !plain && verb.tense === 'present'
    const certain =
      !verb.passive &&
      first === 'certain' &&
      targetOf(subject, subject.kind === 'maybe-person') === 'third' &&
      !verb.modal &&
      !/^(?:be|have|need|get)$/.test(main)
    const head = tokens[subject.head]!.lower
    const somebody =
      /^(?:someone|somebody)$/.test(head) && believes && verb.tense === 'past' && !verb.modal && !sentence.question
    const whoever = head === 'whoever' && believes
    const luxury =
      /^(?:someone|somebody)$/.test(head) &&
      main === 'decide' &&
      verb.tense === 'past' &&
      tokens[verb.end]?.lower === 'that'
    if (some || certain || somebody || whoever || luxury) yield {...run, certainty: 'borderline'}
  }
  const presumably = tokens.findLast((token) => token.tag !== 'punctuation')
  const left = presumably && tokens[presumably.index - 1]
  if (presumably?.lower === 'presumably' && left?.text === ',' && speaksOf(sentence) === 'others')
    yield {start: presumably.index, end: presumably.index + 1, certainty: 'borderline'}
}

export const wished = wordSet('love like')

export const understood = wordSet('understand fathom comprehend see imagine grasp')

/** "I'm sure that was chance", "I'd love to shake hands with them", "I fail to understand how a pilot can …". */
export function* fromDisbelief(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject, complement} = clause
    if (!verb || !subject || !own.has(subject.kind)) continue
    const run = {start: subject.start, end: verb.end}
    if (
      complement &&
      tokens[complement.head]!.lower === 'sure' &&
      !verb.negated &&
      verb.tense === 'present' &&
      subject.kind === 'I'
    ) {
      const next = tokens[complement.end]
      const about =
        next &&
        (/^(?:that|it|they|he|she)$/.test(next.lower) ||
          sentence.groups.some((group) => group.start === next.index && others.has(group.kind)))
      if (about && aimedAt(sentence) && !isThanks(sentence))
        yield {start: subject.start, end: complement.end, certainty: 'borderline'}
    }
    if (verb.modal === 'would' && wished.has(verb.lemma) && subject.kind === 'I' && wishesToMeet(sentence, clause))
      yield {...run, certainty: aimedAt(sentence)}
    const main = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
    const wonders = verb.lemma === 'wonder' && verb.tense === 'present' && tokens[verb.end]?.tag === 'wh'
    if (wonders && main?.subject && others.has(main.subject.kind) && main.subject.kind !== 'external')
      yield {...run, certainty: 'borderline'}
    const understanding = /^(?:fail|struggle)$/.test(verb.lemma) ? main?.verb : verb.negated ? verb : undefined
    if (!understanding || !understood.has(understanding.lemma) || verb.tense === 'past') continue
    const how = tokens[understanding.end]
    const inner = sentence.clauses.find(
      (other) =>
        other.verb && other.verb.start > understanding.end && other.subject && other.subject.start > understanding.end
    )
    const human = inner && others.has(inner.subject!.kind) && inner.subject!.kind !== 'external'
    if (/^(?:how|why)$/.test(how?.lower ?? '') && human)
      yield {start: subject.start, end: understanding.end + 1, certainty: 'clear'}
  }
}

/** "I'd love to meet them": the verb behind, and people as what it is about. */
const wishesToMeet = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    (other) =>
      other.marker === 'to' &&
      other.start >= clause.start &&
      /^(?:meet|see|hear|know)$/.test(other.verb?.lemma ?? '') &&
      (others.has(other.object?.kind ?? 'unknown') ||
        sentence.tokens.some((token) => token.index > other.start && /^(?:who|whoever)$/.test(token.lower)))
  )

/** The verb that says it: "seem to believe" believes. */
export function mainOf(sentence: Sentence, clause: Clause): string {
  const {verb} = clause
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const passes = verb && (/^(?:seem|appear|have|need|be)$/.test(verb.lemma) || verb.modal) && next?.marker === 'to'
  return (passes ? next.verb?.lemma : verb?.lemma) ?? ''
}

import {awake} from '../analysis/awake.ts'
import {targetKinds, targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import * as lexicon from '../lexicon/plain-to-see.ts'
import type {Certainty} from '../rule.ts'

/** How plain a thing is said to have been. Token indexes, end exclusive. */
export interface Plain extends Run {
  certainty: Certainty
}

/** Find what is said to have been in view, sure to come, or told in time. Plans and orders are left alone. */
export function* plainToSee(sentence: Sentence): Generator<Plain> {
  const found = plainIn(sentence)
  if (found.length === 0 || sentence.context.inActions || sentence.question) return
  for (const find of found) yield* find(sentence)
}

const hint = (start: number, end: number): Plain => ({start, end, certainty: 'borderline'})

const plain = phrases(lexicon.plain)

/** "It was bound to happen", "the answer was right in front of us". */
function* fromPhrases(sentence: Sentence): Generator<Plain> {
  for (const run of findPhrases(sentence, plain)) {
    const clause =
      sentence.clauses.findLast(({verb}) => verb && verb.start <= run.start) ?? sentence.clauses.find(({verb}) => verb)
    const words = run.words.join(' ')
    if (!clause?.verb || clause.imperative || clause.verb.tense === 'future') continue
    const expert = / to (?:see|know)\|/.test(words)
    if (expert ? !sentence.clauses.some(({verb}) => verb?.negated) : clause.verb.negated && !/ (?:not|n't)/.test(words))
      continue
    // "This is bound to the lease", "the parser tells the full story" of today: no look back.
    const past = clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.modal === 'could'
    const timeless = expert || /^(?:nobody|no|come|surprise|one|single|an|eyes)/.test(words)
    if (!past && !timeless) continue
    yield hint(run.start, run.end)
  }
}

const headOf = ({tokens}: Sentence, {subject}: Clause): string => (subject ? tokens[subject.head]!.lower : '')

/** "The numbers were available to all of us", "the risk was known", "that she alone could do it was known". */
function* fromKnown(sentence: Sentence): Generator<Plain> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, complement, adjuncts} = clause
    if (!verb || verb.negated || verb.modal || (verb.tense !== 'past' && !verb.perfect)) continue
    const all = adjuncts.find(
      ({preposition, group}) =>
        preposition === 'to' && /^(?:all|everyone|everybody|us|anyone)$/.test(tokens[group.start]!.lower)
    )
    const seen = complement && /^(?:available|accessible|visible|known|familiar)$/.test(tokens[complement.head]!.lower)
    if (seen && all && lexicon.readable.has(headOf(sentence, clause))) yield hint(verb.start, all.end)
    const next = tokens[verb.end]
    const ends = verb.lemma === 'know' && verb.passive && (!next || /^[.;!]$/.test(next.text))
    const led = tokens[0]!.lower === 'that' || tokens.slice(0, verb.start).some(({lower}) => lower === 'being')
    if (ends && (lexicon.weaknesses.has(headOf(sentence, clause)) || led)) yield hint(verb.start, verb.end)
  }
}

const insisted = /^(?:twice|thrice|repeatedly|times)$/
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)$/

/** How often, or in what form: what makes news a warning that was not heeded. */
const isInsisted = ({tokens}: Sentence, from: number): boolean =>
  tokens
    .slice(from, from + 9)
    .some(({lower, index}) => insisted.test(lower) || (lower === 'writing' && tokens[index - 1]?.lower === 'in'))

/** "in October": how long before. */
const isLongBefore = ({tokens}: Sentence, from: number): boolean =>
  tokens.slice(from, from + 6).some(({text, index}) => months.test(text) && tokens[index - 1]?.lower === 'in')

/** "The vendor warned us twice", "a tester told us in writing", "we had been warned", "the product side was told in May". */
function* fromWarned(sentence: Sentence): Generator<Plain> {
  for (const {verb, subject, object, agent, kind} of sentence.clauses) {
    if (!verb || verb.negated || verb.modal || !/^(?:warn|tell|advise|caution)$/.test(verb.lemma)) continue
    if ((verb.tense !== 'past' && !verb.perfect) || kind === 'condition') continue
    const held = isInsisted(sentence, verb.end)
    const target = targetOf(subject, true)
    if (verb.passive) {
      const long = isLongBefore(sentence, verb.end)
      const told = target === 'we' ? held || long || (verb.lemma === 'warn' && verb.perfect) : long && !held
      if (told && !agent && (target === 'we' || target === 'third')) yield hint(subject!.start, verb.end)
    } else if (held && target && target !== 'agentless' && object && object.start >= verb.end) {
      const whom = targetOf(object, true)
      if (whom === 'we' || whom === 'third') yield hint(verb.start, object.end)
    }
  }
}

/** "We had a warning as well." */
function* fromHadWarning(sentence: Sentence): Generator<Plain> {
  for (const {verb, subject, object} of sentence.clauses) {
    if (verb?.lemma !== 'have' || verb.negated || verb.modal || verb.tense !== 'past' || !object) continue
    const target = targetOf(subject)
    const plainly =
      /^warnings?$/.test(sentence.tokens[object.head]!.lower) &&
      object.end - object.start <= 2 &&
      sentence.tokens[object.start]!.lower !== 'no'
    if (plainly && (target === 'we' || target === 'third')) yield hint(subject!.start, object.end)
  }
}

/** "Anyone who looks at the board sees it", "any person who lifts his eyes sees forty lines". */
function* fromAnybody({tokens, groups, text}: Sentence): Generator<Plain> {
  const first = tokens[0]!.lower
  const who = tokens.findIndex(({lower}, index) => lower === 'who' && index < 4)
  const person = /^(?:anyone|anybody)$/.test(first) || (first === 'any' && targetOf(groups[0], true) === 'third')
  if (who < 1 || !person) return
  const sees = tokens.findIndex(
    ({lower}, index) => index > who + 2 && /^(?:sees|knows|notices|understands|realises|realizes)$/.test(lower)
  )
  if (sees < 0) return
  const object = tokens[sees + 1]?.lower ?? ''
  // "Anyone who opens the link sees the report": how a page works.
  const human = /\b(?:his|her|their) eyes\b|\b(?:it|that|this)[.]?$/.test(text) || /^(?:it|that|this|at)$/.test(object)
  const through = tokens
    .slice(who + 1, sees)
    .some(({lower}) => /^(?:looks?|reads?|lifts?|counts?|thinks?|works?|knows?)$/.test(lower))
  if (human && through) yield {start: 0, end: sees + 1, certainty: 'clear'}
}

/** "It was clear from the start that the plan could not hold", "it was plain that this would go wrong". */
function* fromClear(sentence: Sentence): Generator<Plain> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, complement} = clause
    if (
      verb?.lemma !== 'be' ||
      verb.negated ||
      verb.tense !== 'past' ||
      !complement ||
      headOf(sentence, clause) !== 'it'
    )
      continue
    if (!/^(?:clear|plain|inevitable|certain)$/.test(tokens[complement.head]!.lower)) continue
    const after = tokens.slice(complement.end, complement.end + 7).map(({lower}) => lower)
    const that = after.indexOf('that')
    const start = /\bfrom (?:the|day) (?:start|beginning|outset|one|first)\b/.test(after.join(' '))
    const inner = sentence.clauses.find((other) => other.verb && other.verb.start > complement.end)?.verb
    const would = inner?.modal === 'would' || (inner?.modal === 'could' && inner.negated)
    const badly = inner && /^(?:happen|fail|break|go|end|collapse|last|hold|crash|come)$/.test(inner.lemma)
    if (that >= 0 && would && (start || badly)) yield hint(verb.start, complement.end)
  }
}

/** "The operator must have seen the alarm." */
function* fromMustHave(sentence: Sentence): Generator<Plain> {
  for (const {verb, subject} of sentence.clauses) {
    if (verb?.modal !== 'must' || !verb.perfect || verb.negated || verb.passive || targetOf(subject) !== 'third')
      continue
    if (/^(?:see|notice|hear|realise|realize)$/.test(verb.lemma)) yield hint(subject!.start, verb.end)
  }
}

/** "We all knew it." */
function* fromKnew(sentence: Sentence): Generator<Plain> {
  const {tokens, clauses} = sentence
  const words = tokens.filter(({tag}) => tag !== 'punctuation')
  const [verb, subject] = [clauses[0]?.verb, clauses[0]?.subject]
  if (
    clauses.length !== 1 ||
    words.length > 5 ||
    verb?.lemma !== 'know' ||
    verb.negated ||
    verb.tense !== 'past' ||
    verb.modal
  )
    return
  const target = targetOf(subject, true)
  const ends = /^(?:it|that|this|knew|better)$/.test(words.at(-1)!.lower)
  if (ends && (target === 'we' || target === 'third')) yield hint(0, words.at(-1)!.index + 1)
}

const plainIn = awake<(sentence: Sentence) => Iterable<Plain>>([
  {find: fromPhrases, among: [plain]},
  {find: fromKnown, among: [['known', 'available', 'accessible', 'visible', 'familiar', 'know']]},
  {find: fromWarned, among: [['warn', 'tell', 'advise', 'caution']], about: targetKinds},
  {find: fromHadWarning, among: [['warning', 'warnings']], about: targetKinds},
  {find: fromAnybody, among: [['who']], and: [['any', 'anyone', 'anybody']]},
  {find: fromClear, among: [['clear', 'plain', 'inevitable', 'certain']]},
  {find: fromMustHave, among: [['must']], about: targetKinds},
  {find: fromKnew, among: [['know']], about: targetKinds}
])

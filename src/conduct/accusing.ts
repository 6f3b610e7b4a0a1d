import {awake} from '../analysis/awake.ts'
import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Sentence, Token} from '../analysis/sentence.ts'
import {plainActs} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/accusing.ts'
import type {Certainty} from '../rule.ts'

/** A question that is none: it holds something up. Token indexes, end exclusive. */
export interface Accusation extends Run {
  certainty: Certainty
}

/** Find questions that are asked for effect: "then who checks?", "why do we put up with this?", "how often must it …?" */
export function* accusations(sentence: Sentence): Generator<Accusation> {
  if (sentence.tokens.some(({quoted}) => quoted)) return
  for (const find of accusationsIn(sentence)) yield* find(sentence)
}

const wordsOf = ({tokens}: Sentence): readonly Token[] => tokens.filter(({tag}) => tag !== 'punctuation')

/** The whole question, from a word on. */
function hit(sentence: Sentence, start: number, certainty: Certainty = 'borderline'): Accusation {
  const last = sentence.tokens.findLast(({tag}) => tag !== 'punctuation')!
  return {start, end: last.index + 1, certainty}
}

const leading = /^(?:then|so|and|but|then,)$/

/** "Then who reviews the plan?", "who pushes on a Friday at half past four?" */
function* fromWho(sentence: Sentence): Generator<Accusation> {
  if (!sentence.question) return
  const words = wordsOf(sentence)
  const led = leading.test(words[0]?.lower ?? '')
  const at = led ? 1 : 0
  const verb = words[at + 1]
  if (words[at]?.lower !== 'who' || !verb?.forms.includes('s')) return
  const rest = words.slice(at + 2).map(({lower}) => lower)
  const when = rest.some((word) => /^(?:friday|fridays|sunday|sundays|midnight|noon|weekend|mind)$/.test(word))
  const thinks = rest.some(
    (word, index) => word === 'and' && /^(?:thinks?|says?|believes?|decides?|assumes?)$/.test(rest[index + 1] ?? '')
  )
  if ((plainActs.has(verb.lemma) && when) || thinks) yield hit(sentence, words[at]!.index, 'clear')
  else if (led && words[0]!.lower !== 'and' && lexicon.minding.has(verb.lemma)) yield hit(sentence, words[at]!.index)
}

const exclaimed = phrases(lexicon.exclaimed)

/** "Why do we tolerate this?", "why on earth was it on?", "what part of it was unclear?", "since when do we deploy on Sundays?" */
function* fromExclaimed(sentence: Sentence): Generator<Accusation> {
  if (!sentence.question) return
  const run = findPhrases(sentence, exclaimed)[0]
  if (run && run.start <= 3) yield hit(sentence, run.start)
}

/** "Why was it reported as done?", "why was the plan signed off?", "why was the letter not passed on?" */
function* fromPassed(sentence: Sentence): Generator<Accusation> {
  const {tokens} = sentence
  if (!sentence.question || tokens[0]!.lower !== 'why') return
  for (const {verb, subject, agent} of sentence.clauses) {
    if (!verb?.passive || agent || verb.tense !== 'past') continue
    const rest = tokens.slice(verb.end, verb.end + 3).map(({lower}) => lower)
    const done = rest[0] === 'as' && rest.slice(1).some((word) => lexicon.doneStates.has(word))
    const reported = !verb.negated && /^(?:report|mark|declare|close|sign|tick|record)$/.test(verb.lemma) && done
    const passed = !verb.negated && /^(?:sign|approve|waive|postpone|tolerate)$/.test(verb.lemma)
    const head = subject && tokens[subject.head]!.lower
    const paper = head && (lexicon.letters.has(head) || head === 'it')
    const unread = verb.negated && paper && /^(?:read|forward|pass|answer|open|escalate|heed|raise)$/.test(verb.lemma)
    if (reported || passed || unread) yield hit(sentence, 0)
    return
  }
}

/** "Why did we hear of it from a customer?", "why did we not come to know?", "why did we have it on at all?" */
function* fromWe(sentence: Sentence): Generator<Accusation> {
  if (!sentence.question) return
  const words = wordsOf(sentence).map(({lower}) => lower)
  if (words[0] !== 'why') return
  const text = words.join(' ')
  const own = sentence.groups.some(({kind}) => kind === 'we')
  const outside =
    own &&
    /\b(?:hear|learn|find out) (?:of|about)? ?(?:it|this|that)? ?from (?:an? |the |our )?(?:customers?|users?|press|twitter|radio|journalists?)\b/.test(
      text
    )
  const known = /\bnot come to know\b|\bcome to know so late\b/.test(text)
  const at = /^why (?:did|do) we have\b.* at all$/.test(text)
  const plain = /^why we (?:do not|don t|don n't|do n't|don't|never)\b/.test(text)
  if (outside || known || at || plain) yield hit(sentence, 0)
}

/** "How many calls does it take?", "how often do we have to say it?" */
function* fromHowMany(sentence: Sentence): Generator<Accusation> {
  if (!sentence.question) return
  const words = wordsOf(sentence).map(({lower}) => lower)
  if (words[0] !== 'how' || !/^(?:many|often|much|long)$/.test(words[1] ?? '')) return
  const text = words.join(' ')
  const takes = /\bdoes it take (?:before|until|for (?:somebody|someone|anyone|the|us|them))\b/.test(text)
  const must =
    /\b(?:do|does|must) (?:we|i|one|somebody|they|this)(?: have to| need to)? (?:say|ask|tell|repeat|explain|happen|warn|remind|write)\b/.test(
      text
    )
  if (takes || must) yield hit(sentence, 0)
}

/** "Could nobody call the depot?", "did it not occur to anyone?", "was there nobody who could?" */
function* fromNobody(sentence: Sentence): Generator<Accusation> {
  if (!sentence.question) return
  const text = wordsOf(sentence)
    .map(({lower}) => lower)
    .join(' ')
  if (
    /^(?:could|can) (?:nobody|no one)\b|^was there (?:really )?(?:nobody|no one)\b|^did it (?:not|never) occur to\b|^did(?: n't|n't) it occur to\b/.test(
      text
    )
  )
    yield hit(sentence, 0)
}

/** "What did the desk do for an hour?", "what does the desk do all day?" */
function* fromWhat(sentence: Sentence): Generator<Accusation> {
  const {tokens} = sentence
  if (!sentence.question || tokens[0]!.lower !== 'what') return
  const people = sentence.groups.find(
    (group) => group.start > 1 && group.start < 5 && targetOf(group, true) === 'third'
  )
  const rest = people ? tokens.slice(people.end).map(({lower}) => lower) : []
  const did = /^(?:do|doing)$/.test(rest[0] ?? '') && /^(?:for|all|in|while|between)$/.test(rest[1] ?? '')
  if (did) yield hit(sentence, 0)
}

/** "Surely somebody saw the queue": as if it could not be. */
function* fromSurely({tokens}: Sentence): Generator<Accusation> {
  const at = tokens.findIndex(({lower}) => lower === 'surely')
  const who = tokens.slice(at + 1, at + 3).find(({lower}) => /^(?:someone|somebody|anyone|anybody|one)$/.test(lower))
  if (at >= 0 && who) yield {start: at, end: who.index + 1, certainty: 'borderline'}
}

const held = phrases(lexicon.heldUp)

/** "I would like to hear the argument for it", "whoever signed this should explain it". */
function* fromHeldUp(sentence: Sentence): Generator<Accusation> {
  for (const run of findPhrases(sentence, held)) yield {start: run.start, end: run.end, certainty: 'borderline'}
  const {tokens} = sentence
  if (tokens[0]!.lower !== 'whoever' || !tokens[1]?.forms.includes('past')) return
  const due = tokens.find(
    ({lower, index}) =>
      index > 1 &&
      /^(?:explain|answer|apologise|apologize|pay)$/.test(lower) &&
      /^(?:should|must|to|will)$/.test(tokens[index - 1]!.lower)
  )
  if (due) yield {start: 0, end: due.index + 1, certainty: 'clear'}
}

const accusationsIn = awake<(sentence: Sentence) => Iterable<Accusation>>([
  {find: fromWho, among: [['who']]},
  {find: fromExclaimed, among: [exclaimed]},
  {find: fromPassed, among: [['why']]},
  {find: fromWe, among: [['why']]},
  {find: fromHowMany, among: [['how']], and: [['many', 'often', 'much', 'long']]},
  {find: fromNobody, among: [['nobody', 'no', 'occur']]},
  {find: fromWhat, among: [['what']], and: [['do', 'doing']]},
  {find: fromSurely, among: [['surely']]},
  {find: fromHeldUp, among: [held, ['whoever']]}
])

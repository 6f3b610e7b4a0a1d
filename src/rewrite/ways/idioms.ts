import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {passiveHelpers} from '../inflection.ts'
import {asSubject, describing, groupAt, nounPhrase} from '../noun-phrase.ts'
import {isHuman, isOnlyPlacing, isWriter} from '../people.ts'
import {startOf, timeOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** A turn of phrase about what people do, and what can be seen of the thing. */
interface Idiom {
  verb: RegExp
  /** Words between the verb and its object. */
  before: RegExp
  /** Words behind the object. */
  behind?: RegExp
  /** Participle, with what stays behind it. */
  told: string
  /** Whether people are said to have done it, or not to have done it. */
  done: boolean
}

const idioms: readonly Idiom[] = [
  {verb: /^(?:come|go|get|circle)$/, before: /^(?:back|round|around) to$/, told: 'taken up again', done: false},
  {verb: /^follow$/, before: /^up on$/, told: 'followed up', done: false},
  {
    verb: /^(?:keep)$/,
    before: /^(?:(?:an?|a close|a closer|our|my|their) )?(?:eye|eyes|watch|tabs) on$/,
    told: 'monitored',
    done: false
  },
  {verb: /^forget$/, before: /^about$/, told: 'taken into account', done: true},
  {verb: /^keep$/, before: /^track of$/, told: 'tracked', done: false},
  {verb: /^pay$/, before: /^(?:any |enough |much |close |proper )?attention to$/, told: 'looked at', done: false},
  {verb: /^take$/, before: /^$/, behind: /^into (?:account|consideration)$/, told: 'taken into account', done: false},
  {verb: /^take$/, before: /^care of$/, told: 'dealt with', done: false},
  {verb: /^(?:let)$/, before: /^$/, behind: /^(?:go|slide|slip|sit|lie|drop)$/, told: 'followed up', done: true},
  {verb: /^(?:scroll|walk|look|skip|click)$/, before: /^past$/, told: 'acted on', done: true},
  {verb: /^(?:sit)$/, before: /^on$/, told: 'acted on', done: true},
  {verb: /^turn$/, before: /^a blind eye to$/, told: 'acted on', done: true},
  {verb: /^(?:brush|shrug|laugh)$/, before: /^(?:off|aside)$/, told: 'acted on', done: true},
  {verb: /^(?:brush|shrug|laugh)$/, before: /^$/, behind: /^(?:off|aside)$/, told: 'acted on', done: true}
]

/** What a turn of phrase says of people is told as what became of the thing. */
export function* tellIdioms(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    // "Was not followed up" measures people; that it had not been is the state the rest took place in.
    for (const isState of [false, true]) {
      const edit = tellIdiom(sentence, clause, isState)
      if (edit && touches(sentence, edit.start, edit.end, found)) yield {edits: [edit], confidence: 0.85}
    }
  }
}

/**
 * Tell what a turn of phrase in one clause says of a thing.
 *
 * @param isState Whether it is told as what had been so.
 * @returns Nothing where there is none.
 */
export function tellIdiom(sentence: Sentence, clause: Clause, isState = false): Edit | undefined {
  const {verb, subject} = clause
  if (!verb?.finite || verb.passive || verb.modal || verb.tense !== 'past' || clause.question) return undefined
  if (!subject || !isHuman(subject) || clause.kind === 'relative' || clause.kind === 'condition') return undefined
  for (const idiom of idioms) {
    const edit = tell(sentence, clause, idiom, isState)
    if (edit) return edit
  }
  return undefined
}

function tell(sentence: Sentence, clause: Clause, idiom: Idiom, isState: boolean): Edit | undefined {
  const {tokens} = sentence
  const verb = clause.verb!
  const nobody = clause.subject!.kind === 'nobody' && !clause.inherited
  if (!idiom.verb.test(verb.lemma) || (verb.negated || nobody) === idiom.done) return undefined
  const match = objectBehind(sentence, verb.end, idiom)
  if (!match) return undefined
  const start = startOf(sentence, clause)
  const from = clause.inherited ? start : clause.subject!.end
  if (!isOnlyPlacing(sentence, from, verb.start)) return undefined
  // "every single shift": under a negation it would say something else.
  if (tokens.slice(match.end).some(({lower}) => /^(?:every|each|always|all|both)$/.test(lower))) return undefined
  // Another clause of the same person would lean on somebody who is gone.
  const leans = sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.verb &&
      other.inherited &&
      other.verb.start >= match.end &&
      other.subject?.start === clause.subject!.start
  )
  if (leans && !isWriter(clause.subject!)) return undefined
  if (leans) return undefined
  const never = tokens.slice(Math.max(0, verb.start - 1), verb.end).some(({lower}) => lower === 'never')
  const items = saying(sentence, match, idiom, isState ? 'past-perfect' : timeOf(sentence, clause), never)
  return {start, end: match.end, items}
}

interface Match {
  object: {start: number; end: number; plural: boolean}
  end: number
}

function objectBehind(sentence: Sentence, at: number, idiom: Idiom): Match | undefined {
  const {tokens} = sentence
  for (let length = 0; length <= 4; length++) {
    const between = tokens
      .slice(at, at + length)
      .map(({lower}) => lower)
      .join(' ')
    if (!idiom.before.test(between)) continue
    const group = groupAt(sentence, at + length)
    const phrase = group && objectOf(sentence, group, idiom.done)
    if (!phrase) continue
    if (!idiom.behind) return {object: phrase, end: phrase.end}
    for (let size = 1; size <= 2; size++) {
      const words = tokens
        .slice(phrase.end, phrase.end + size)
        .map(({lower}) => lower)
        .join(' ')
      if (idiom.behind.test(words)) return {object: phrase, end: phrase.end + size}
    }
  }
  return undefined
}

const placed: ReadonlySet<string> = new Set([...describing, 'in', 'on', 'from'])

function objectOf(sentence: Sentence, group: NounGroup, done: boolean): Match['object'] | undefined {
  if (isHuman(group)) return undefined
  if (/^(?:myself|ourselves|himself|herself|themselves)$/.test(sentence.tokens[group.head]!.lower)) return undefined
  return nounPhrase(sentence, group, done ? placed : describing)
}

function saying(
  sentence: Sentence,
  match: Match,
  idiom: Idiom,
  time: ReturnType<typeof timeOf>,
  never: boolean
): Item[] {
  const subject = asSubject(sentence, match.object, !never)
  const negator = subject.negated ? '' : never ? 'never' : 'not'
  const helpers = passiveHelpers(time, subject.plural, subject.first, negator)
  return [...subject.items, ...words(`${helpers} ${idiom.told}`), ...span(0, 0)]
}

import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {span, words, type Item} from './draft.ts'
import {participle, passiveHelpers, type Time} from './inflection.ts'
import {asSubject, nounPhrase} from './noun-phrase.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that have no natural passive. */
const active = set(
  'have lack cost let get want become remain join love hate need resemble suit be seem appear feel sound mean contain mind wish like fail'
)

/** Verb and particle that are one verb: "roll back the change". */
const particles: Readonly<Record<string, ReadonlySet<string>>> = {
  off: set('turn switch shut sign kick cut set take log'),
  up: set('back clean set scale spin bring pick follow tidy free clear speed look bump wire hook split mix mess screw'),
  down: set('take shut scale bring write turn power slow knock'),
  out: set('roll take carry point rule find fill swap check sort log leave back'),
  on: set('turn switch'),
  over: set('hand take fail switch'),
  back: set('roll scale switch turn set move change put'),
  in: set('fill merge'),
  through: set('think'),
  away: set('throw')
}

/** Verb and preposition whose passive keeps the preposition: "was not looked at". */
const prepositional: Readonly<Record<string, ReadonlySet<string>>> = {
  at: set('look'),
  on: set('act follow rely'),
  to: set('respond reply react'),
  for: set('account check look test plan'),
  about: set('think'),
  into: set('look'),
  with: set('deal')
}

/** Verb and preposition that one verb says as well. */
const wholes: Readonly<Record<string, string>> = {
  'look at': 'check',
  'look into': 'investigate',
  'think about': 'consider'
}

/** Objects that make an idiom with their verb. */
const idiomatic = set(
  'ball eye eyes trouble time care attention responsibility blame track chance liberty place part advantage way mind'
)

/** Verbs whose "about …" is what is told, not what the listener is about. */
const telling = set('tell notify inform warn alert remind ask brief advise teach consult update')
const justOf: ReadonlySet<string> = new Set(['of'])

/** A verb with its object, ready to change places. */
export interface Action {
  verb: string
  /** Tokens of the verb group, and of a particle or preposition right behind it. */
  particle: Item[]
  object: NounGroup
  objectStart: number
  objectEnd: number
  plural: boolean
}

/**
 * Read what a clause does to what.
 *
 * @returns Nothing where it has no object, or the whole is an idiom.
 */
export function actionOf(sentence: Sentence, clause: Clause): Action | undefined {
  const {verb} = clause
  if (!verb || verb.passive || active.has(verb.lemma)) return undefined
  const {tokens} = sentence
  let at = verb.end
  while (tokens[at]?.tag === 'adverb' && !particles[tokens[at]!.lower]?.has(verb.lemma)) at++
  const word = tokens[at]
  const particle =
    word && ['preposition', 'adverb', 'to'].includes(word.tag)
      ? particles[word.lower]?.has(verb.lemma) || prepositional[word.lower]?.has(verb.lemma)
      : false
  const from = particle ? at + 1 : at
  const object = sentence.groups.find((group) => group.start === from)
  if (!object || (word && !particle && word.tag === 'preposition')) return undefined
  const head = tokens[object.head]!
  if (idiomatic.has(head.lower) || /self$|selves$/.test(head.lower) || tokens[from]!.quoted) return undefined
  if (sentence.clauses.some((other) => other !== clause && !other.inherited && other.subject?.start === object.start))
    return undefined
  const phrase = nounPhrase(sentence, object, telling.has(verb.lemma) ? justOf : undefined)
  if (!phrase) return undefined
  const whole = wholes[`${verb.lemma} ${word?.lower}`]
  return {
    verb: whole ?? verb.lemma,
    particle: particle && !whole ? span(at, at + 1) : [],
    object,
    objectStart: from,
    objectEnd: phrase.end,
    plural: phrase.plural
  }
}

/**
 * Say what was done to something without saying who did it.
 *
 * @param adverbs Words between helper and participle.
 * @returns Items for subject and predicate; what stood behind the object follows unchanged.
 */
export function passive(
  sentence: Sentence,
  action: Action,
  how: {time: Time; negator?: 'not' | 'never' | undefined; adverbs?: string}
): Item[] | undefined {
  if (how.negator === 'never' && sentence.tokens[action.objectStart]!.lower.startsWith('any')) return undefined
  const phrase = {start: action.objectStart, end: action.objectEnd, plural: action.plural}
  const subject = asSubject(sentence, phrase, how.negator === 'not')
  const negator = subject.negated ? '' : (how.negator ?? '')
  const helpers = passiveHelpers(how.time, subject.plural, subject.first, negator, how.adverbs ?? '')
  return [...subject.items, ...words(`${helpers} ${participle(action.verb)}`), ...action.particle]
}

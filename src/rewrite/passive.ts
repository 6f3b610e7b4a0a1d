import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {span, words, type Item} from './draft.ts'
import {participle, passiveHelpers, type Time} from './inflection.ts'
import {asSubject, describing, nounPhrase} from './noun-phrase.ts'
import {isHuman} from './people.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that have no natural passive. */
const active = set(
  'have lack cost let get want become remain join love hate need resemble suit be seem appear feel sound mean contain care look happen go come act wait work listen respond adhere proceed speak think mind wish like fail'
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
  for: set('account ask check look test plan'),
  about: set('think'),
  of: set('think'),
  into: set('look'),
  with: set('deal')
}

/** Verb and preposition that one verb says as well. */
const wholes: Readonly<Record<string, string>> = {
  'look at': 'check',
  'look into': 'investigate',
  'think about': 'consider',
  'think of': 'consider'
}

/** Objects that make an idiom with their verb. */
const idiomatic = set(
  'ball eye eyes trouble time care attention responsibility blame track chance liberty place part advantage way mind'
)

/** Verbs whose object was there all the time: a bug that was not noticed is no "no bug". */
const specific = /^(?:notice|see|catch|spot|find|recogni[sz]e)$/

/** Verbs whose "about …" is what is told, not what the listener is about. */
const telling = set('tell notify inform warn alert remind ask brief advise teach consult update')
const justOf: ReadonlySet<string> = new Set(['of'])

/** Verbs of knowing, behind whose object everything describes the object: "consider this problem with sequences". */
const mental = /^(?:consider|understand|anticipate|foresee|expect|know)$/
const any = set('of about regarding concerning between behind with for to in from at on')

/** Verbs whose "from …" says where something went away from. */
const moving =
  /^(?:remove|delete|copy|move|restore|fetch|pull|take|exclude|read|receive|recover|import|export|download|get|drop|switch|migrate|disconnect|detach|separate|isolate|promote|provision|build|roll|change|upgrade|install|run|deploy|merge|load|send|start|stop|prevent|keep|release|launch|trigger|execute|call|use|set|downgrade|update)$/

/** The prepositions whose group describes the object of a verb. */
const prepositionsOf = (verb: string): ReadonlySet<string> =>
  telling.has(verb) ? justOf : mental.test(verb) ? any : moving.test(verb) ? describing : describingAndFrom
const describingAndFrom: ReadonlySet<string> = new Set([...describing, 'from'])

/** Words behind an object that say what became of it. */
const stateWord =
  /^(?:offline|online|live|down|open|closed|idle|empty|unlocked|disabled|enabled|unattended|unprotected|exposed)$/

/** "took the booking site offline": the last word says what became of it. */
function withoutState(sentence: Sentence, group: NounGroup | undefined): NounGroup | undefined {
  if (!group || group.head === group.start || !stateWord.test(sentence.tokens[group.head]!.lower)) return group
  return {...group, end: group.head, head: group.head - 1}
}

/** Verbs with a second object behind the first. */
const giving = /^(?:give|send|promise|offer|show|grant|assign|tell|ask|hand)$/

/** Whether a word can stand behind an object: else the object was not read to its end. */
const mayFollow = (token: Token | undefined): boolean =>
  !token ||
  stateWord.test(token.lower) ||
  (!['noun', 'proper', 'pronoun', 'handle', 'code', 'determiner', 'number', 'other'].includes(token.tag) &&
    token.lower !== 'of')

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
  if (!verb || verb.passive) return undefined
  const {tokens} = sentence
  let at = verb.end
  while (tokens[at]?.tag === 'adverb' && !particles[tokens[at]!.lower]?.has(verb.lemma)) at++
  const word = tokens[at]
  const particle =
    word && ['preposition', 'adverb', 'to'].includes(word.tag)
      ? particles[word.lower]?.has(verb.lemma) || prepositional[word.lower]?.has(verb.lemma)
      : false
  if (active.has(verb.lemma) && !particle) return undefined
  const from = particle ? at + 1 : at
  const object = withoutState(
    sentence,
    sentence.groups.find((group) => group.start === from)
  )
  if (!object || (word && !particle && word.tag === 'preposition')) return undefined
  const head = tokens[object.head]!
  if (idiomatic.has(head.lower) || /self$|selves$/.test(head.lower) || tokens[from]!.quoted) return undefined
  if (sentence.clauses.some((other) => other !== clause && !other.inherited && other.subject?.start === object.start))
    return undefined
  const bare = object.start === object.head
  const behind = tokens[object.end]
  if (bare && head.forms.includes('ing') && ['preposition', 'determiner'].includes(behind?.tag ?? '')) return undefined
  if (
    bare &&
    /^(?:past|along|off|through|around|forward|low|short|out|late|wrong|well|live|home|wild|dry)$/.test(head.lower)
  )
    return undefined
  if (verb.lemma === 'ask' && !particle && !isHuman(object)) return undefined
  const phrase = nounPhrase(sentence, object, prepositionsOf(verb.lemma))
  if (!phrase) return undefined
  const gives = giving.test(verb.lemma) && tokens[phrase.end]?.tag === 'determiner' && isHuman(object)
  if (!gives && !mayFollow(tokens[phrase.end])) return undefined
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
  const phrase = {start: action.objectStart, end: action.objectEnd, plural: action.plural}
  // "never told anyone": "no one was ever told".
  const ever = how.negator === 'never' && sentence.tokens[action.objectStart]!.lower.startsWith('any')
  const negates = ever || (how.negator === 'not' && !specific.test(action.verb))
  const subject = asSubject(sentence, phrase, negates)
  const negator = subject.negated ? '' : (how.negator ?? '')
  const adverbs = ever ? `ever ${how.adverbs ?? ''}`.trim() : (how.adverbs ?? '')
  const helpers = passiveHelpers(how.time, subject.plural, subject.first, negator, adverbs)
  return [...subject.items, ...words(`${helpers} ${participle(action.verb)}`), ...action.particle]
}

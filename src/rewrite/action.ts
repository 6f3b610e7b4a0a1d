import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {believing} from '../lexicon/conduct.ts'
import {roles, teams} from '../lexicon/people.ts'
import * as frames from '../lexicon/verb-frames.ts'
import {span, type Item} from './draft.ts'
import {participle} from './inflection.ts'
import {describing, groupAt, isTime, nounPhrase} from './noun-phrase.ts'
import {isHuman} from './people.ts'

/** A verb with its object, ready to change places. Token indexes, end exclusive. */
export interface Action {
  /** Base form. */
  verb: string
  /** Past participle. */
  participle: string
  /** A particle or preposition that stays with the verb. */
  particle: readonly Item[]
  object: NounGroup
  objectStart: number
  objectEnd: number
  plural: boolean
}

/**
 * Read what a clause does to what.
 *
 * @returns Nothing where it has no object, where the whole is an idiom, or where the object's end is not certain.
 */
export function actionOf(sentence: Sentence, clause: Clause): Action | undefined {
  const {verb} = clause
  if (!verb || verb.passive) return undefined
  const {tokens} = sentence
  const at = behindAdverbs(sentence, verb.end, verb.lemma)
  const word = tokens[at]
  if (!word) return undefined
  const particle =
    frames.particles[word.lower]?.has(verb.lemma) || frames.prepositional[word.lower]?.has(verb.lemma) || false
  if (frames.withoutPassive.has(verb.lemma) && !particle) return undefined
  if (!particle && (word.tag === 'preposition' || frames.particleLike.test(word.lower))) return undefined
  if (tokens.slice(verb.end, at).some(({lower}) => frames.particleLike.test(lower))) return undefined
  const object = objectAt(sentence, clause, particle ? at + 1 : at)
  // "I have not connected it": two things in the head, or two ends of a wire.
  if (verb.lemma === 'connect' && object && tokens[object.head]!.tag === 'pronoun') return undefined
  if (
    !object ||
    (verb.lemma === 'ask' && !particle && !isHuman(object) && !/^questions?$/.test(tokens[object.head]!.lower))
  )
    return undefined
  // "walked the ten metres": how far, and nothing that anything was done to.
  const counted = tokens.slice(object.start, object.head).some(({tag}) => tag === 'number')
  const far = tokens[object.head]!.lower
  if (distance.test(far) || (counted && paces.test(far))) return undefined
  const places = !trying.test(verb.lemma) && !frames.ofMoving.has(verb.lemma)
  const phrase = nounPhrase(sentence, object, prepositionsOf(verb.lemma), places)
  if (!phrase || !endsThere(sentence, clause, object, phrase.end)) return undefined
  // "closed port 443.": the stop is part of the last word.
  if (/\w\.$/.test(tokens[phrase.end - 1]!.text)) return undefined
  const whole = frames.oneVerb[`${verb.lemma} ${word.lower}`]
  return {
    verb: whole ?? verb.lemma,
    participle: whole ? participle(whole) : participleOf(tokens[verb.head]!, verb.lemma),
    particle: particle && !whole ? span(at, at + 1) : [],
    object,
    objectStart: particle ? at + 1 : at,
    objectEnd: phrase.end,
    plural: phrase.plural
  }
}

const distance = /^(?:kilo)?met(?:er|re)s$|^(?:mile|yard|inche)s$/
const paces = /^(?:step|stair|pace)s$/

function behindAdverbs(sentence: Sentence, from: number, verb: string): number {
  let at = from
  while (sentence.tokens[at]?.tag === 'adverb' && !frames.particles[sentence.tokens[at]!.lower]?.has(verb)) at++
  return at
}

/** Of a regular verb the text's own form is the best: "phoned" is its own participle. */
function participleOf(token: Token, verb: string): string {
  const made = participle(verb)
  return made.endsWith('ed') && token.forms.includes('participle') ? token.lower : made
}

/** The noun group that can be an object at a place. */
function objectAt(sentence: Sentence, clause: Clause, from: number): NounGroup | undefined {
  const {tokens} = sentence
  const found = groupAt(sentence, from)
  if (!found || tokens[from]!.quoted) return undefined
  // "gave the intern full rights": two objects that were read as one.
  const inside = tokens.slice(found.start, found.head)
  if (frames.ofGiving.has(clause.verb!.lemma) && inside.some(({lower}) => roles.has(lower) || teams.has(lower)))
    return undefined
  if (
    clause.verb!.lemma === 'make' &&
    /^(?:use|sense|fun|sure|mistakes?|errors?|blunders?|typos?)$/.test(tokens[found.head]!.lower)
  )
    return undefined
  // "took the booking site offline": the last word is no part of the thing.
  const last = tokens[found.head]!.lower
  const state = found.head > found.start && (frames.states.has(last) || frames.particleLike.test(last))
  const object = state ? {...found, end: found.head, head: found.head - 1} : found
  const head = tokens[object.head]!
  if (frames.idiomatic.has(head.lower) || /self$|selves$/.test(head.lower)) return undefined
  const others = sentence.clauses.some(
    (other) =>
      other !== clause && !other.inherited && other.subject?.start === object.start && !isResult(sentence, other)
  )
  return others || isNoThing(sentence, object) ? undefined : object
}

/** ", causing an outage": said of all that stands before it. */
function isResult(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verb
  if (!verb || verb.finite || clause.kind !== 'participle' || clause.marker) return false
  return sentence.tokens[verb.start - 1]?.text === ',' && frames.resulting.test(verb.lemma)
}

/** "ran low", "scrolled past", "tried driving on": words that stand like an object and are none. */
function isNoThing(sentence: Sentence, object: NounGroup): boolean {
  // "In a row", "in any case": as objects they are things.
  const thing = /^(?:row|order|case)s?$/.test(sentence.tokens[object.head]!.lower) && object.end - object.start > 1
  if (!thing && isTime(sentence, object)) return true
  if (sentence.tokens[object.start]!.lower === 'using') return true
  if (/^(?:lot|bit|deal|little|while|something|stuff)$/.test(sentence.tokens[object.head]!.lower)) return true
  if (object.start !== object.head) return false
  const head = sentence.tokens[object.head]!
  const behind = sentence.tokens[object.end]
  if (head.forms.includes('ing') && ['preposition', 'determiner'].includes(behind?.tag ?? '')) return true
  return /^(?:past|along|off|through|around|forward|low|short|out|late|wrong|well|live|home|wild|dry|according|due|instead)$/.test(
    head.lower
  )
}

const describingAndFrom: ReadonlySet<string> = new Set([...describing, 'from'])
const onlyOf: ReadonlySet<string> = new Set(['of'])
const nothing: ReadonlySet<string> = new Set()
const allThatDescribe: ReadonlySet<string> = new Set([...describingAndFrom, 'with', 'for', 'to', 'in', 'at', 'on'])

/** Verbs whose place is where they are carried out. */
const trying =
  /^(?:run|test|try|execute|rehearse|apply|deploy|perform|carry|practise|practice|simulate|verify|load-test)$/

/** Verbs of taking away: what their object is "for" says which one is meant. */
const removing = /^(?:delete|remove|drop|wipe|purge|truncate|destroy|overwrite|rename)$/
const describingAndFor: ReadonlySet<string> = new Set([...describing, 'for'])

/** The prepositions whose group describes the object of a verb. */
function prepositionsOf(verb: string): ReadonlySet<string> {
  if (/^(?:inform|notify|warn|advise|remind|convince|assure)$/.test(verb)) return nothing
  if (frames.ofTelling.has(verb)) return onlyOf
  if (frames.ofKnowing.has(verb)) return allThatDescribe
  if (removing.test(verb)) return describingAndFor
  return frames.ofMoving.has(verb) ? describing : describingAndFrom
}

/** Whether an object was read to its end: what stands behind it belongs to the verb, or to another clause. */
function endsThere(sentence: Sentence, clause: Clause, object: NounGroup, end: number): boolean {
  const token = sentence.tokens[end]
  const verb = clause.verb!.lemma
  if (
    !token ||
    frames.states.has(token.lower) ||
    (token.index === object.end &&
      frames.particleLike.test(token.lower) &&
      object.head + 1 === token.index &&
      !sentence.groups.some((group) => group.start === end + 1))
  )
    return true
  // "assumed the disk and the cache were …": the object is the beginning of a statement.
  if (token.tag === 'coordinator' && believing.has(verb)) return false
  if (frames.particleLike.test(token.lower) && sentence.groups.some((group) => group.start === end + 1)) return false
  if (token.lower === 'more' && sentence.tokens[end + 1]?.tag === 'adverb') return true
  if (token.tag === 'determiner') {
    const next = sentence.groups.find((group) => group.start === end)
    return next !== undefined && isTime(sentence, next) ? true : frames.ofGiving.has(verb) && isHuman(object)
  }
  // "shipped features that we …", "saw a page which …"
  if (/^(?:that|which|who|whom|whose)$/.test(token.lower)) return token.lower === 'that' && frames.ofTelling.has(verb)
  if (token.tag === 'punctuation') return /^[,.;:!?)–—-]$/.test(token.text) && !opensList(sentence, end)
  return !['noun', 'proper', 'pronoun', 'handle', 'code', 'number', 'other'].includes(token.tag) && token.lower !== 'of'
}

/** "timeouts, errors and delays": the comma joins further things. */
function opensList(sentence: Sentence, comma: number): boolean {
  if (sentence.tokens[comma]!.text !== ',') return false
  const next = sentence.groups.find((group) => group.start === comma + 1)
  if (!next) return false
  return !sentence.clauses.some((clause) => !clause.inherited && clause.subject?.start === next.start)
}

import type {Clause, Sentence, Token} from '../../analysis/sentence.ts'
import {careActs, careAdverbs} from '../../lexicon/vigilance.ts'
import {readAppeal, type Appeal} from '../asking.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {gerund, isPlural, participle} from '../inflection.ts'
import {isHuman} from '../people.ts'
import {actionOf, type Action} from '../action.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Checks without the appeal to memory: "always verify", "remember to check", "carefully monitor". */
export function* tellChecks(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb || verb.negated || verb.passive || verb.perfect || verb.tense === 'past') continue
    const head = sentence.tokens[verb.head]!
    if (head.lower !== head.lemma || !touches(sentence, Math.max(0, verb.start - 6), verb.end, found)) continue
    const behind = extendBehind(sentence, clause)
    if (behind) yield {edits: [behind], confidence: 0.85}
    const appeal = readAppeal(sentence, verb.head)
    if (!appeal) continue
    const grade = comparativeAt(sentence, verb.head)
    const edits = grade ? extend(sentence, verb.head, appeal.start) : order(sentence, verb.head, appeal)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "Engineers to double check the errata", in two words: "Check the errata". */
export function* tellDoubleChecks(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const at = tokens.findIndex(({lower, index}) => lower === 'double' && tokens[index + 1]?.lower === 'check')
  const thing = tokens[at + 2]
  if (at < 0 || !thing || !touches(sentence, at, at + 2, found) || thing.tag === 'punctuation') return
  const appeal = /^(?:that|in|with|back|on)$/.test(thing.lower) ? undefined : readAppeal(sentence, at)
  const front = appeal && tokens.slice(appeal.start, at)
  if (!front || (appeal.wish && sentence.context.place === 'paragraph')) return
  if (!front.every((token) => isPlainAppeal(token) || isAnybody(sentence, token))) return
  yield {edits: [{start: appeal.start, end: at + 2, items: [{at: at + 1}]}], confidence: 0.85}
}

/** "More carefully", "more closely" in front of a verb, or behind its object. */
function comparativeAt(sentence: Sentence, head: number): boolean {
  const [more, adverb] = sentence.tokens.slice(Math.max(0, head - 2), head)
  return more?.lower === 'more' && adverb !== undefined && careAdverbs.has(adverb.lower)
}

/** Acts of watching and checking that carry on without a person. */
const carriedOut =
  /^(?:check|verify|validate|monitor|test|review|inspect|confirm|compare|scan|audit|double-check|watch)$/

/** "Always verify X before Y": "Verify X before Y". */
function order(sentence: Sentence, head: number, {start, wish}: Appeal): Edit[] | undefined {
  const {tokens} = sentence
  const verb = tokens[head]!
  if (!carriedOut.test(verb.lemma) || (head === start && verb.lemma !== 'double-check')) return undefined
  // Who is to do it, or that others are told to, is a decision of its own.
  const front = tokens.slice(start, head)
  if (!front.every((token) => isPlainAppeal(token) || isAnybody(sentence, token))) return undefined
  // In prose a wish stays one.
  if (wish && sentence.context.place === 'paragraph') return undefined
  const plain = verb.lemma === 'double-check' ? 'check' : verb.lemma === 'watch' ? 'monitor' : verb.lemma
  if (!sentence.tokens[head + 1] || /^(?:that|in|with|back)$/.test(tokens[head + 1]!.lower)) return undefined
  return [{start, end: head + 1, items: [{at: head, as: plain}]}]
}

/** "Engineers", "everybody", "the reviewers": whoever does the work; a name would be an owner. */
const isAnybody = (sentence: Sentence, {index}: Token): boolean =>
  sentence.groups.some(
    ({start, end, kind}) =>
      start <= index && index < end && /^(?:role|team|somebody|maybe-person|maybe-team)$/.test(kind)
  )

const isPlainAppeal = ({tag, lower}: Token): boolean =>
  tag === 'adverb' ||
  tag === 'modal' ||
  tag === 'to' ||
  /^(?:we|remember|please|make|sure|need|have|must|and|to|,|more)$/.test(lower)

/** "More carefully test and document valves": "Improve how valves are tested and documented". */
function extend(sentence: Sentence, head: number, start: number): Edit[] | undefined {
  const {tokens} = sentence
  const and = tokens[head + 1]?.lower === 'and'
  const last = and ? head + 2 : head
  const verbs = [tokens[head]!, ...(and ? [tokens[last]] : [])]
  if (verbs.some((token) => !token || !careActs.has(token.lower))) return undefined
  const clause = sentence.clauses.find(({verb}) => verb?.head === last)
  const object = (clause && actionOf(sentence, clause)) ?? bareObject(sentence, last + 1)
  if (!object) {
    const next = tokens[head + 1]
    if (and || next?.tag !== 'preposition' || !carriedOut.test(tokens[head]!.lemma)) return undefined
    return [{start, end: head + 1, items: words(`extend ${gerund(tokens[head]!.lemma)}`)}]
  }
  const done = verbs.map((token) => participle(token!.lower)).join(' and ')
  const items: Item[] = [
    ...words('improve how'),
    ...span(object.objectStart, object.objectEnd),
    ...words(`${object.plural ? 'are' : 'is'} ${done}`)
  ]
  return [{start, end: object.objectEnd, items}]
}

/** "Review the migrations more thoroughly": "Improve how the migrations are reviewed". */
function extendBehind(sentence: Sentence, clause: Clause): Edit | undefined {
  const {tokens} = sentence
  const action = actionOf(sentence, clause) ?? shortObject(sentence, clause)
  if (!action || !careActs.has(action.verb) || action.objectStart < clause.verb!.end) return undefined
  // "The team leader must watch it more closely": said to somebody.
  if (clause.subject && !clause.inherited && isHuman(clause.subject) && clause.subject.kind !== 'we') return undefined
  const [first, second] = tokens.slice(action.objectEnd, action.objectEnd + 2)
  const more = first?.lower === 'more' && careAdverbs.has(second?.lower ?? '')
  const end = action.objectEnd + (more ? 2 : /^(?:harder|better)$/.test(first?.lower ?? '') ? 1 : 0)
  if (end === action.objectEnd || (tokens[end] && tokens[end]!.tag !== 'punctuation')) return undefined
  const be = action.plural ? 'are' : 'is'
  const them = tokens[action.objectStart]!.lower === 'them'
  const items = [
    ...words('improve how'),
    ...(them ? words('they') : span(action.objectStart, action.objectEnd)),
    ...words(`${be} ${action.participle}`),
    ...action.particle
  ]
  return {start: clause.verb!.head, end, items}
}

/** "Review it harder": the word behind the pronoun was read as a noun. */
function shortObject(sentence: Sentence, {verb}: Clause): Omit<Action, 'object'> | undefined {
  const object = verb && sentence.tokens[verb.end]
  if (!object || !/^(?:it|them)$/.test(object.lower) || verb.passive) return undefined
  const [objectStart, plural] = [object.index, object.lower === 'them']
  return {
    verb: verb.lemma,
    participle: participle(verb.lemma),
    particle: [],
    objectStart,
    objectEnd: objectStart + 1,
    plural
  }
}

/** A noun behind two verbs, the second of which was read as a part of it: "test and document valves". */
function bareObject(
  sentence: Sentence,
  start: number
): {objectStart: number; objectEnd: number; plural: boolean} | undefined {
  const {tokens} = sentence
  const group = sentence.groups.find((other) => other.start <= start && start <= other.head)
  if (!group || !/^(?:noun|adjective|code|determiner)$/.test(tokens[start]!.tag)) return undefined
  const behind = tokens[group.end]
  if (behind && !/^(?:preposition|subordinator|punctuation)$/.test(behind.tag)) return undefined
  return {objectStart: start, objectEnd: group.end, plural: isPlural(tokens[group.head]!.text)}
}

import type {NounGroup, Sentence} from '../../analysis/sentence.ts'
import {gradingAdjectives} from '../../lexicon/conduct.ts'
import {particles} from '../../lexicon/verb-frames.ts'
import {actionOf, type Action} from '../action.ts'
import {passive} from '../passive.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {participle} from '../inflection.ts'
import {groupAt, isPluralGroup, isTime, nounPhrase} from '../noun-phrase.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Work between people that a grade says had gaps. */
const shared =
  /^(?:communication|coordination|planning|preparation|testing|review|handover|documentation|prioritisation|prioritization|collaboration|oversight|training|onboarding|supervision)$/

/** "Both come from poor preparation": "Both stem from gaps in coordination". */
export function* tellGaps(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    const grade = tokens.slice(group.start, group.head).find(({lower}) => gradingAdjectives.has(lower))
    if (!grade || grade.index !== group.head - 1 || !shared.test(tokens[group.head]!.lower)) continue
    if (!touches(sentence, grade.index, group.head + 1, found)) continue
    const left = tokens[group.start - 1]
    if (group.start !== grade.index || !left || !/^(?:preposition|to|coordinator)$/.test(left.tag)) continue
    yield {edits: [{start: grade.index, end: grade.index + 1, items: words('gaps in')}], confidence: 0.85}
  }
}

/** "Our documentation was poor on deck 2": "There were gaps in our documentation on deck 2". */
export function* tellPoorWork(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, subject, inherited, complement} of sentence.clauses) {
    if (
      verb?.lemma !== 'be' ||
      verb.tense !== 'past' ||
      verb.negated ||
      verb.modal ||
      inherited ||
      !subject ||
      !complement
    )
      continue
    if (verb.end - verb.start !== 1 || complement.start !== verb.end || complement.end !== verb.end + 1) continue
    const grade = /^(?:poor|bad|lacking|inadequate|insufficient|patchy)$/.test(tokens[complement.head]!.lower)
    if (!grade || !shared.test(tokens[subject.head]!.lower) || subject.end !== verb.start) continue
    const ours = !subject.possessor || /^(?:our|the)$/.test(tokens[subject.start]!.lower)
    if (!ours || !touches(sentence, subject.start, complement.end, found)) continue
    const first = tokens[subject.start]!
    const opening: Item = first.index === 0 ? {at: 0, as: first.lower} : {at: first.index}
    const items = [...words('there were gaps in'), opening, ...span(subject.start + 1, subject.end)]
    yield {edits: [{start: subject.start, end: complement.end, items}], confidence: 0.85}
  }
}

/** What a list can lack; an alert or a step that was missed was there. */
const listed =
  /^(?:test|case|scenario|dependency|dependencies|index|entry|entries|field|condition|permission|edge|testcase)s?$/

/** "The entry for the ferry was missed": "The entry for the ferry was missing". */
export function* tellMissing(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const {verb, subject, agent} of sentence.clauses) {
    if (verb?.lemma !== 'miss' || !verb.passive || verb.negated || verb.modal || verb.perfect || agent || !subject)
      continue
    if (verb.tense !== 'past' || !touches(sentence, verb.start, verb.end, found)) continue
    if (!listed.test(sentence.tokens[subject.head]!.lower)) continue
    const was = isPluralGroup(sentence, subject) ? 'were' : 'was'
    yield {edits: [{start: verb.start, end: verb.end, items: words(`${was} missing`)}], confidence: 0.85}
  }
}

const slip = /^(?:mistake|error|oversight|slip|slip-up|blunder)$/

/** "It was a slip in our rollout": "It came from our rollout"; "a mistake in tagging it": "from how it was tagged". */
export function* tellOrigins(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    if (!slip.test(tokens[group.head]!.lower) || !touches(sentence, group.start, group.end, found)) continue
    const was = tokens.findLastIndex(({lower, index}) => index < group.start && /^(?:was|is)$/.test(lower))
    const between = tokens.slice(was + 1, group.start)
    const opener = tokens[was - 1]
    if (was < 1 || !between.every(({tag}) => tag === 'adverb') || tokens[group.end]?.lower !== 'in') continue
    if (group.possessor || !opener || !/^(?:it|this|that)$/.test(opener.lower)) continue
    const edits = fromUnmeant(sentence, group, was) ?? originOf(sentence, group, was)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "That was a mistake in hanging the curtain": "That was not intended when the curtain was hung". */
function fromUnmeant(sentence: Sentence, group: NounGroup, was: number): Edit[] | undefined {
  const {tokens} = sentence
  const at = group.end + 1
  if (tokens[was]!.lower !== 'was' || !/^(?:this|that)$/.test(tokens[was - 1]!.lower)) return undefined
  const act = sentence.clauses.find(({verb}) => verb && !verb.finite && verb.start === at)
  const action = act && actionOf(sentence, act)
  const told = action && action.objectStart >= act.verb!.end ? action : settingUp(sentence, at)
  if (!told) return undefined
  const items = [...words('was not intended when'), ...passive(sentence, told, {time: 'past'})]
  return [{start: was, end: told.objectEnd, items}]
}

/** "Setting up the mirror", where the gerund with its particle was read as a noun. */
function settingUp(sentence: Sentence, at: number): Action | undefined {
  const [doing, particle] = sentence.tokens.slice(at, at + 2)
  const object = groupAt(sentence, at + 2)
  const phrase = object && nounPhrase(sentence, object)
  if (!doing?.forms.includes('ing') || !object || !phrase || isTime(sentence, object)) return undefined
  const behind = sentence.tokens[phrase.end]
  if (!particles[particle!.lower]?.has(doing.lemma) || (behind && behind.tag !== 'punctuation')) return undefined
  return {
    verb: doing.lemma,
    participle: participle(doing.lemma),
    particle: span(at + 1, at + 2),
    object,
    objectStart: phrase.start,
    objectEnd: phrase.end,
    plural: phrase.plural
  }
}

function originOf(sentence: Sentence, group: NounGroup, was: number): Edit[] | undefined {
  const at = group.end + 1
  const act = sentence.clauses.find(({verb}) => verb && !verb.finite && verb.start === at)
  if (act) {
    const action = actionOf(sentence, act)
    if (!action || action.objectStart < act.verb!.end) return undefined
    const items = [
      ...words('came from how'),
      ...span(action.objectStart, action.objectEnd),
      ...words(`${action.plural ? 'were' : 'was'} ${action.participle}`),
      ...action.particle
    ]
    return [{start: was, end: action.objectEnd, items}]
  }
  const where = sentence.groups.find(({start}) => start === at)
  if (!where || isTime(sentence, where)) return undefined
  // "In setting it up": that it did not go as meant would be lost.
  if (sentence.tokens[at]!.lower.endsWith('ing')) return undefined
  return [{start: was, end: at, items: words('came from')}]
}

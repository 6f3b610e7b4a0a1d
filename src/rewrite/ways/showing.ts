import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit} from '../draft.ts'
import {participle} from '../inflection.ts'
import {isPluralGroup, nounPhrase} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {firstTime} from '../until.ts'
import {touches, type Found, type Proposal} from './way.ts'

const finding = /^(?:catch|notice|spot|find|detect|see|discover|identify)$/

/** What can show up, or not. */
const problem =
  /^(?:issue|bug|error|problem|regression|defect|fault|gap|flaw|leak|mismatch|inconsistency|difference|failure|deadlock|race|this|it|that)s?$/

/** The same as nouns that a clause may follow. */
const shows =
  /^(?:(?:issue|bug|error|problem|regression|defect|fault|gap|flaw|leak|mismatch|inconsistency|difference|failure|deadlock|race|change))s?$/

/** Where a problem shows up: practices and environments. */
const place =
  /^(?:tests?|testing|reviews?|staging|ci|presubmit|qa|canary|sandbox|builds?|pipeline|process|environments?|rehearsal|dry-run|testnet|preview|debugging|phase|stage|audit|inspection)$/

/** "was not caught in review": the problem did not show up there. Also "went unnoticed until 10:40". */
export function* tellWhatShowed(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb || clause.question || !touches(sentence, startOf(sentence, clause), verb.end, found)) continue
    const edits =
      fromPassive(sentence, clause) ??
      fromOverlooked(sentence, clause) ??
      fromActive(sentence, clause) ??
      fromRelative(sentence, clause) ??
      fromUnnoticed(sentence, clause)
    if (edits) yield {edits, confidence: 0.9}
  }
}

/** Work in which something can be caught; that it did not show while a change was made, would say that all was well. */
const work = /^(?:migration|upgrade|rollout|trial|pilot|move|planning)$/

/** Whether "in review", "during testing" stands at a place. */
function isPlaced(sentence: Sentence, at: number, places = place): boolean {
  if (!/^(?:in|during|on)$/.test(sentence.tokens[at]?.lower ?? '')) return false
  const group = sentence.groups.find((other) => other.start === at + 1)
  // "during debugging.": read as a verb.
  const [doing, behind] = sentence.tokens.slice(at + 1, at + 3)
  const bare = doing?.forms.includes('ing') && (!behind || behind.tag === 'punctuation') ? doing.lower : ''
  return places.test(group ? sentence.tokens[group.head]!.lower : bare)
}

const isProblem = (sentence: Sentence, group: NounGroup | undefined): boolean =>
  group !== undefined && problem.test(sentence.tokens[group.head]!.lower)

function fromPassive(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const wish = verb.perfect && /^(?:should|ought|could)$/.test(verb.modal ?? '') && !verb.negated
  const missing = verb.negated && verb.tense === 'past' && !verb.modal
  if (!verb.passive || !(wish || missing) || !finding.test(verb.lemma) || clause.agent) return undefined
  if (!isProblem(sentence, clause.subject) || !isPlaced(sentence, verb.end)) return undefined
  const told = !wish && verb.perfect ? 'had not shown up' : 'did not show up'
  const ideally: Edit[] = sentence.tokens[0]!.lower === 'ideally' ? [{start: 0, end: 1, items: []}] : []
  return [...ideally, {start: verb.start, end: verb.end, items: words(told)}]
}

function fromActive(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const {verb, object, subject} = clause
  if (!verb?.negated || !object || !subject || verb.tense !== 'past' || verb.modal || !isHuman(subject))
    return undefined
  if (!finding.test(verb.lemma) || clause.inherited || !isProblem(sentence, object)) return undefined
  const phrase = nounPhrase(sentence, object, new Set(['of']))
  if (object.start !== verb.end || !phrase || phrase.end !== object.end || !isPlaced(sentence, object.end))
    return undefined
  const also = verb.adverbs.includes('also') ? 'also ' : ''
  const told = verb.perfect ? `${also}had not shown up` : `${also}did not show up`
  return [
    {start: startOf(sentence, clause), end: object.end, items: [...span(object.start, object.end), ...words(told)]}
  ]
}

/** "The error was overlooked during the audit": it did not show up there; of other things, they had not been noticed. */
function fromOverlooked(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  if (!verb.passive || verb.negated || verb.modal || verb.tense !== 'past' || clause.agent) return undefined
  if (!/^(?:overlook|miss)$/.test(verb.lemma) || !isPlaced(sentence, verb.end) || !clause.subject) return undefined
  if (verb.end - verb.start !== (verb.perfect ? 3 : 2)) return undefined
  // What "it" is, may be where the answer stood: that was there all the time.
  const named = sentence.tokens[clause.subject.head]!.tag !== 'pronoun'
  if (named && isProblem(sentence, clause.subject))
    return [{start: verb.start, end: verb.end, items: words(verb.perfect ? 'had not shown up' : 'did not show up')}]
  return [{start: verb.start, end: verb.end, items: words('had not been noticed')}]
}

/** "a leak that we did not catch in testing": that did not show up in review; in a move, that had not been caught. */
function fromRelative(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const {verb, subject} = clause
  const {tokens} = sentence
  if (!verb?.negated || verb.passive || verb.modal || verb.tense !== 'past' || !subject || clause.inherited)
    return undefined
  if (!isHuman(subject) || subject.end !== verb.start || !finding.test(verb.lemma)) return undefined
  const marked = /^(?:that|which)$/.test(tokens[subject.start - 1]?.lower ?? '')
  const end = marked ? subject.start - 1 : subject.start
  const head = sentence.groups.find((group) => group.end === end)
  if (!head || !shows.test(tokens[head.head]!.lower)) return undefined
  const during = isPlaced(sentence, verb.end, work)
  if (!during && !isPlaced(sentence, verb.end)) return undefined
  const not = during
    ? `had not been ${participle(verb.lemma)}`
    : `${verb.perfect ? 'had not shown' : 'did not show'} up`
  return [{start: subject.start, end: verb.end, items: words(`${marked ? '' : 'that '}${not}`)}]
}

function fromUnnoticed(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const {tokens} = sentence
  const state = tokens[verb.end]?.lower
  if (verb.lemma !== 'go' || verb.tense !== 'past' || verb.perfect || !/^(?:unnoticed|undetected)$/.test(state ?? ''))
    return undefined
  const was = clause.subject && isPluralGroup(sentence, clause.subject) ? 'were' : 'was'
  const told = `${was} first ${state!.slice(2)}`
  const first = firstTime(sentence, verb.end + 1)
  if (first) return [{start: verb.start, end: first.end, items: [...words(told), ...first.items]}]
  const [preposition, number, unit, behind] = tokens.slice(verb.end + 1, verb.end + 5)
  const counted =
    preposition?.lower === 'for' &&
    number?.tag === 'number' &&
    /^(?:second|minute|hour|day|week|month)s?$/.test(unit?.lower ?? '')
  const joined =
    behind?.text === ',' &&
    sentence.clauses.some(
      ({verb, subject, inherited}) =>
        verb?.finite && !inherited && subject && subject.start > behind.index && subject.start <= behind.index + 2
    )
  if (!counted || (behind && !/^[.;]$/.test(behind.text) && !joined)) return undefined
  return [{start: verb.start, end: preposition.index + 1, items: words(`${told} after`)}]
}

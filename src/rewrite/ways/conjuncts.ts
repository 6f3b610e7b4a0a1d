import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {span, type Edit} from '../draft.ts'
import {judging} from '../judging.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "We made mistakes and printed the tickets in grey": what was printed is the fact; the other half is a verdict. */
export function* dropConjuncts(sentence: Sentence, found: Found): Iterable<Proposal> {
  const front = openingVerdict(sentence)
  for (const proposal of conjuncts(sentence, found)) {
    const apart = front && proposal.edits.every(({start}) => start >= front.end)
    yield apart ? {...proposal, edits: [front, ...proposal.edits]} : proposal
  }
}

/** "A silly one, I had the wrong list": the verdict in front goes with the other. */
function openingVerdict(sentence: Sentence): Edit | undefined {
  const comma = sentence.tokens.findIndex(({text}) => text === ',')
  const stated = sentence.clauses.some(({verb}) => verb?.finite && verb.start < comma)
  if (comma < 1 || stated || !isVerdictOnly(sentence, 0, comma)) return undefined
  return {start: 0, end: comma + 1, items: []}
}

function* conjuncts(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb?.finite || !touches(sentence, verb.start, clause.end, found)) continue
    // "the engineer who wrote it and got …": with the rest gone, the sentence would end at the engineer.
    if (sentence.clauses.some((other) => other.kind === 'relative' && other.subject?.start === subject?.start)) continue
    for (const token of tokens) {
      if (token.lower !== 'and' && token.lower !== 'but') continue
      const next = sentence.clauses.find(
        (other) =>
          other.inherited && other.subject?.start === subject?.start && startsAt(sentence, other, token.index + 1)
      )
      // "got anxious and deletes …"
      if (
        !clause.inherited &&
        next?.verb?.finite &&
        token.index > verb.start &&
        isPart(sentence, verb.start, token.index, found)
      ) {
        const retold = withoutDoer(sentence, clause, next, token.index)
        if (retold) yield {edits: retold, confidence: 0.85}
        // The verb that stays is a part of the edit: nothing else may change it.
        const {end} = next.verb
        yield {edits: [{start: verb.start, end, items: span(token.index + 1, end)}], confidence: 0.85}
      }
      // "… - this is unacceptable and we will change it": the verdict has a subject of its own.
      const own = clause.inherited ? undefined : clause.subject
      const other = sentence.clauses.some(
        (one) => one.verb?.finite && !one.inherited && one.subject?.start === token.index + 1
      )
      if (
        own &&
        other &&
        token.index > verb.start &&
        isSingle(sentence, own.start, token.index) &&
        isPart(sentence, own.start, token.index, found)
      )
        yield {edits: [{start: own.start, end: token.index + 1, items: []}], confidence: 0.85}
      const end = endOf(sentence)
      // "… and I was panicking."
      if (own?.start === token.index + 1 && isPart(sentence, own.start, end, found))
        yield {edits: [{start: token.index, end, items: []}], confidence: 0.85}
      // "… and messed up."
      if (
        clause.inherited &&
        startsAt(sentence, clause, token.index + 1) &&
        isPart(sentence, token.index + 1, end, found)
      )
        yield {edits: [{start: token.index, end, items: []}], confidence: 0.85}
    }
  }
}

/** "The engineer was careless and deleted the bucket": "The bucket was deleted". */
function withoutDoer(sentence: Sentence, clause: Clause, next: Clause, and: number): Edit[] | undefined {
  const action = actionOf(sentence, next)
  const subject = clause.subject!
  if (!action || subject.kind === 'we' || !isHuman(subject) || next.verb!.tense !== 'past' || next.verb!.negated)
    return undefined
  if (judging.has(action.verb) || action.objectStart < next.verb!.end || subject.start !== 0) return undefined
  // "… and went home": it would be said of the thing.
  const more = sentence.clauses.some(
    (other) =>
      other.inherited && other.verb?.finite && other.verb.start > next.verb!.start && other.subject?.start === 0
  )
  if (more) return undefined
  const items = passive(sentence, action, {time: 'past'})
  return [
    {start: 0, end: and + 1, items: []},
    {start: and + 1, end: action.objectEnd, items}
  ]
}

/** Whether one statement stands in a range, and what comes behind it leans on nothing in it. */
function isSingle(sentence: Sentence, start: number, end: number): boolean {
  const inside = sentence.clauses.filter(({verb}) => verb?.finite && verb.start >= start && verb.end <= end)
  const behind = sentence.tokens.slice(end + 1, end + 8)
  return inside.length === 1 && !behind.some(({lower}) => /^(?:it|one|that|they|them)$/.test(lower))
}

const endOf = (sentence: Sentence): number =>
  sentence.tokens.at(-1)!.tag === 'punctuation' ? sentence.tokens.length - 1 : sentence.tokens.length

/** Whether a verb begins at a place, or behind adverbs there. */
function startsAt(sentence: Sentence, clause: Clause, at: number): boolean {
  let start = at
  while (sentence.tokens[start]?.tag === 'adverb') start++
  return clause.verb?.start === start
}

/** A half that is a verdict, and holds all that is meant. */
function isPart(sentence: Sentence, start: number, end: number, found: Found): boolean {
  const inside = sentence.tokens.filter(
    (token) => token.start < found.end && token.end > found.start && token.tag !== 'punctuation'
  )
  const subject = (index: number): boolean =>
    sentence.tokens[index]!.tag === 'pronoun' ||
    sentence.groups.some((group) => group.start <= index && index < group.end)
  if (!inside.every(({index}) => (start <= index && index < end) || subject(index))) return false
  // "I was panicking": what the writer says of that moment is an account.
  if (sentence.tokens.slice(start, end).some(({lower}) => ofTheMoment.test(lower)) && isOwn(sentence, start, end))
    return false
  return isVerdictOnly(sentence, start, end) || isDistrust(sentence, start, end)
}

const ofTheMoment = /^(?:panic|panick(?:ed|ing|y)|anxious|nervous|distracted|tired|exhausted|stressed|scared)$/

const isOwn = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.tokens.slice(start, end).some(({lower}) => /^(?:i|we)$/.test(lower))

/** "… and shouldn't be trusted with the safe": what it is, stands elsewhere. */
function isDistrust(sentence: Sentence, start: number, end: number): boolean {
  const said = sentence.tokens.slice(start, end)
  const opener = said.slice(0, 4).map(({lower}) => lower)
  return /^(?:and )?(?:should|can)\s?(?:not|n['’]t) be trusted$/.test(opener.join(' ')) && said.length <= 9
}

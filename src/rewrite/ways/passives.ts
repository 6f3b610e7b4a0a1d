import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit} from '../draft.ts'
import {participle} from '../inflection.ts'
import {isPluralGroup} from '../noun-phrase.ts'
import {actionOf} from '../action.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {firstTime} from '../until.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Sentences that name nobody and still measure what people did: they tell the state, or when it was done. */
export function* tellStates(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    if (!clause.verb || !touches(sentence, clause.verb.start, clause.verb.end, found)) continue
    const edits = fromWish(sentence, clause) ?? fromUntil(sentence, clause)
    if (edits) yield {edits, confidence: 0.85}
  }
  for (const edits of [fromWithout(sentence, found), fromFailure(sentence, found)]) {
    if (edits) yield {edits, confidence: 0.85}
  }
}

const graded = /^(?:sooner|earlier|faster|better|more|closer|longer|immediately|properly|thoroughly|instead|rather)$/

/** "should have been reviewed": it had not been. */
function fromWish(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const {tokens} = sentence
  if (!verb.passive || !verb.perfect || verb.negated || !/^(?:should|ought)$/.test(verb.modal ?? '')) return undefined
  if (
    (clause.agent && isHuman(clause.agent)) ||
    tokens.some((token) => token.index > verb.head && graded.test(token.lower))
  )
    return undefined
  if (tokens.some((token) => token.index > verb.head && token.lower === 'which')) return undefined
  const ideally = tokens[0]!.lower === 'ideally' ? [{start: 0, end: 1, items: []}] : []
  return [...ideally, {start: verb.start, end: verb.head, items: words('had not been')}]
}

/** "was not checked until the incident": it was first checked then. */
function fromUntil(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  if (!verb.passive || !verb.negated || verb.tense !== 'past' || verb.modal || !clause.subject) return undefined
  const first = firstTime(sentence, verb.end)
  if (!first) return undefined
  const was = isPluralGroup(sentence, clause.subject) ? 'were' : 'was'
  return [
    {start: verb.start, end: first.end, items: [...words(`${was} first`), ...span(verb.head, verb.end), ...first.items]}
  ]
}

/** "was merged without testing the import": "and the import had not been tested". */
function fromWithout(sentence: Sentence, found: Found): Edit[] | undefined {
  const clause = sentence.clauses.find((other) => other.marker === 'without' && other.verb)
  const verb = clause?.verb
  const main = sentence.clauses.find((other) => other.verb?.finite && verb && other.verb.start < verb.start)
  if (!clause || !verb || !main?.verb || main.verb.tense !== 'past' || main.verb.modal) return undefined
  if (!main.verb.passive && isHuman(main.subject)) return undefined
  const without = verb.start - 1
  if (sentence.tokens[without]?.lower !== 'without' || !touches(sentence, without, verb.end, found)) return undefined
  const action = actionOf(sentence, clause)
  if (action && action.objectStart >= verb.end) {
    const items = passive(sentence, action, {time: 'past-perfect', negator: 'not'})
    return items && [{start: without, end: action.objectEnd, items: [...words('and'), ...items]}]
  }
  const next = sentence.tokens[verb.end]
  const stated = sentence.clauses.some(
    (other) => other.verb?.finite && !other.inherited && other.subject?.start === verb.end + 1
  )
  if (/^(?:what|how|whether|which)$/.test(next?.lower ?? '')) return fromQuestion(sentence, without, verb)
  if (next?.lower !== 'that' || !stated) return undefined
  return [{start: without, end: verb.end, items: words(`and it had not been ${participle(verb.lemma)}`)}]
}

/** "was merged without checking what it changes": "and what it changes had not been checked". */
function fromQuestion(sentence: Sentence, without: number, verb: NonNullable<Clause['verb']>): Edit[] | undefined {
  const {tokens} = sentence
  const stop = tokens.findIndex((token) => token.index > verb.end && token.tag === 'punctuation')
  const end = stop < 0 ? tokens.length : stop
  if (stop >= 0 && !/^[.;–—]$/.test(tokens[stop]!.text)) return undefined
  if (end - verb.end < 3 || tokens.slice(verb.end + 1, end).some((token) => token.tag === 'coordinator'))
    return undefined
  const told = words(`had not been ${participle(verb.lemma)}`)
  return [{start: without, end, items: [{text: ','}, ...words('and'), ...span(verb.end, end), ...told]}]
}

/** "was caused by our failure to empty the trap": "happened because the trap had not been emptied". */
function fromFailure(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  const group = sentence.groups.find(
    (other) => tokens[other.head]!.lower === 'failure' && touches(sentence, other.start, other.end, found)
  )
  if (!group || tokens[group.end]?.tag !== 'to') return undefined
  const cause = sentence.clauses.find(
    (other) => other.verb?.lemma === 'cause' && other.verb.passive && other.verb.end === group.start - 1
  )
  const inner = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === group.end + 1)
  const action = inner && actionOf(sentence, inner)
  if (!cause?.verb || cause.verb.tense !== 'past' || !action || tokens[group.start - 1]?.lower !== 'by')
    return undefined
  const items = passive(sentence, action, {time: 'past-perfect', negator: 'not'})
  return items && [{start: cause.verb.start, end: action.objectEnd, items: [...words('happened because'), ...items]}]
}

import type {Sentence} from '../../analysis/sentence.ts'
import {span, words, type Item} from '../draft.ts'
import {actionOf} from '../action.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

const unit = /^(?:second|minute|hour|day|week|month|year)s?$/

/** "Support took five hours to confirm the mechanism": "The mechanism was confirmed by support after five hours". */
export function* tellWaiting(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !subject || clause.inherited || verb.tense !== 'past' || verb.modal || verb.negated) continue
    if (!/^(?:take|need|require)$/.test(verb.lemma) || !isHuman(subject) || subject.end !== verb.start) continue
    const to = tokens.findIndex(({tag, index}) => tag === 'to' && index > verb.end)
    const time = tokens.slice(verb.end, to)
    if (to < 0 || time.length > 5 || !unit.test(time.at(-1)?.lower ?? '')) continue
    if (!touches(sentence, subject.start, to + 1, found)) continue
    const act = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === to + 1)
    const action = act && actionOf(sentence, act)
    const items = action && passive(sentence, action, {time: 'past'})
    if (!items || action.objectStart < act.verb!.end) continue
    const by: Item[] = subject.kind === 'external' ? [...words('by'), ...span(subject.start, subject.end)] : []
    const after = [...words('after'), ...span(verb.end, to)]
    yield {edits: [{start: subject.start, end: action.objectEnd, items: [...items, ...by, ...after]}], confidence: 0.85}
  }
}

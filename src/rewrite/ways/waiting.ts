import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {actionOf} from '../action.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

const unit = /^(?:second|minute|hour|day|week|month|year)s?$/

/** "The carrier needed a week to replace the card": "The card was replaced by the carrier after a week". */
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
    // Looking has no end after which it would be done.
    if (act && /^(?:look|read|watch|talk|wait)$/.test(act.verb!.lemma)) continue
    // "3.3 Acme's support": the number is no part of the name. A further act would lean on somebody who is gone.
    const leans = sentence.clauses.some(
      (other) =>
        other !== act &&
        other.inherited &&
        other.verb &&
        other.subject?.start === subject.start &&
        other.verb.start > to + 1
    )
    if (leans || tokens[subject.start]!.tag === 'number') continue
    const answer = act && !action ? tellAnswer(sentence, subject, act, to) : undefined
    if (answer) yield {edits: [answer], confidence: 0.85}
    const items = action && passive(sentence, action, {time: 'past'})
    if (!items || action.objectStart < act.verb!.end) continue
    // "Acme support": whose support it was, is a fact.
    const named = subject.end - subject.start > 1 && tokens[subject.start]!.tag !== 'determiner'
    const by: Item[] = subject.kind === 'external' || named ? [...words('by'), ...span(subject.start, subject.end)] : []
    const after = [...words('after'), ...span(verb.end, to)]
    yield {edits: [{start: subject.start, end: action.objectEnd, items: [...items, ...by, ...after]}], confidence: 0.85}
  }
}

/** Acts without an object that somebody waits for, as things that take time. */
const answers: Readonly<Record<string, string>> = {
  respond: 'response',
  reply: 'reply',
  answer: 'answer',
  react: 'reaction'
}

/** "The desk took three hours to respond": "The response took three hours"; whose, where they are no part of us. */
function tellAnswer(sentence: Sentence, subject: NounGroup, act: Clause, to: number): Edit | undefined {
  const noun = answers[act.verb!.lemma]
  const behind = sentence.tokens[act.verb!.end]
  if (!noun || (behind && behind.tag !== 'punctuation') || subject.joined) return undefined
  const outside = subject.kind === 'external'
  const owner = outside ? [...span(subject.start, subject.end), ...words("'s")] : words('the')
  const plural = /s$/.test(sentence.tokens[subject.head]!.lower)
  if (outside && (plural || sentence.tokens[subject.start]!.tag === 'pronoun')) return undefined
  const verb = sentence.tokens[subject.end]!
  return {
    start: subject.start,
    end: act.verb!.end,
    items: [...owner, ...words(noun), ...span(verb.index, to)]
  }
}

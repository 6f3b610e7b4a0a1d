import type {Sentence} from '../../analysis/sentence.ts'
import {words} from '../draft.ts'
import {isTime} from '../noun-phrase.ts'
import {isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "Nothing was done for two hours", "we did nothing for two hours": "no action followed for two hours". */
export function* tellNoAction(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (verb?.lemma !== 'do' || verb.tense !== 'past' || verb.perfect || verb.modal || verb.negated || !subject)
      continue
    if (clause.inherited || clause.question || /^(?:relative|condition|reason)$/.test(clause.kind)) continue
    const bare = subject.start === subject.head && tokens[subject.head]!.lower === 'nothing'
    const active = subject.kind === 'we' && tokens[verb.end]?.lower === 'nothing'
    if (!(verb.passive ? bare : active)) continue
    const end = verb.passive ? verb.end : verb.end + 1
    const behind = tokens[end]
    // "about it", "to stop it": what the action would have been for, needs its verb. "Wrong" is no action.
    const timed =
      !behind || behind.tag === 'punctuation' || /^(?:for|until|before|between|during|on)$/.test(behind.lower)
    const whom = sentence.groups.find((group) => group.start === end + 1)
    if (behind?.lower === 'for' && !(whom && isTime(sentence, whom))) continue
    const shared = sentence.clauses.some(
      (other) => other.verb?.finite && other.inherited && other.verb.start > verb.end
    )
    const start = startOf(sentence, clause)
    if (!timed || shared || !isOnlyPlacing(sentence, subject.end, verb.start) || !touches(sentence, start, end, found))
      continue
    yield {edits: [{start, end, items: words('no action followed')}], confidence: 0.85}
  }
}

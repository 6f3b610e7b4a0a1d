import type {Sentence} from '../../analysis/sentence.ts'
import {words} from '../draft.ts'
import {isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "Nobody attempted to start the old pump until March": "There was no attempt to start the old pump until March". */
export function* tellNoAttempt(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb?.finite || verb.passive || verb.modal || verb.tense !== 'past' || clause.inherited || !subject) continue
    if (!/^(?:attempt|try)$/.test(verb.lemma) || clause.question || /^(?:relative|condition)$/.test(clause.kind))
      continue
    // What one person did not try, others may have tried.
    const nobody = subject.kind === 'nobody'
    if (!(nobody || (subject.kind === 'we' && verb.negated)) || (nobody && verb.negated)) continue
    if (tokens[verb.end]?.tag !== 'to' || tokens[verb.end + 1]?.tag !== 'verb') continue
    const start = startOf(sentence, clause)
    if (!touches(sentence, start, verb.end, found) || !isOnlyPlacing(sentence, subject.end, verb.start)) continue
    // "Nobody in the depot tried", "none of the clerks": elsewhere somebody may have.
    const limits = tokens.slice(subject.start, verb.start).filter(({tag}) => tag === 'preposition')
    if (limits.some(({index}) => tokens[index + 1]!.lower !== 'us')) continue
    const shared = sentence.clauses.some(
      (other) => other.verb?.finite && other.inherited && other.verb.start > verb.end
    )
    if (shared) continue
    const never = tokens.slice(verb.start - 1, verb.end).some(({lower}) => lower === 'never') ? 'never an' : 'no'
    const opening = verb.perfect ? `there had ${never === 'no' ? 'been no' : 'never been an'}` : `there was ${never}`
    yield {edits: [{start, end: verb.end, items: words(`${opening} attempt`)}], confidence: 0.85}
  }
}

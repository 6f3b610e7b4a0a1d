import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {words, type Edit} from '../draft.ts'
import {judging} from '../judging.ts'
import {isTime} from '../noun-phrase.ts'
import {passive} from '../passive.ts'
import {isHuman, isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** That people came to something late is told by when it was, or by the time it took. */
export function* tellDelays(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb?.finite || verb.tense !== 'past' || verb.modal || verb.negated || verb.passive || clause.question)
      continue
    if (!subject || !isHuman(subject) || subject.kind === 'nobody' || clause.inherited) continue
    if (/^(?:relative|condition)$/.test(clause.kind) || isShared(sentence, clause)) continue
    if (!isOnlyPlacing(sentence, subject.end, verb.start)) continue
    const edit = fromSlow(sentence, clause) ?? fromOnly(sentence, clause)
    if (edit && touches(sentence, edit.start, edit.end, found)) yield {edits: [edit], confidence: 0.85}
  }
}

/** A further act of the same people would hang on nobody. */
const isShared = (sentence: Sentence, {verb, subject}: Clause): boolean =>
  sentence.clauses.some(
    (other) =>
      other.inherited && other.verb?.finite && other.verb.start > verb!.start && other.subject?.start === subject!.start
  )

/** "The shift was slow to call the vendor": "It took time to call the vendor". */
function fromSlow(sentence: Sentence, clause: Clause): Edit | undefined {
  const {tokens} = sentence
  const {verb} = clause
  const slow = tokens.findIndex(({lower, index}) => lower === 'slow' && index >= verb!.end)
  const degree = tokens.slice(verb!.end, slow).map(({lower}) => lower)
  if (verb!.lemma !== 'be' || slow < 0 || !/^(?:|too|a bit|rather|also|very|far too|quite)$/.test(degree.join(' ')))
    return undefined
  if (tokens[slow + 1]?.tag !== 'to' || tokens[slow + 2]?.tag !== 'verb') return undefined
  const long = degree.at(-1) === 'too' ? 'too long' : degree.at(-1) === 'very' ? 'a long time' : 'time'
  const also = degree[0] === 'also' ? 'also ' : ''
  const took = verb!.perfect ? 'had taken' : 'took'
  return {start: startOf(sentence, clause), end: slow + 1, items: words(`it ${also}${took} ${long}`)}
}

/** What happens at a moment, to the whole of a thing. */
const noticing =
  /^(?:notice|tell|inform|notify|find|discover|detect|spot|see|page|call|ring|phone|warn|alert|acknowledge|answer)$/

/** "We only told support at 15:00": "Support was first told at 15:00". */
function fromOnly(sentence: Sentence, clause: Clause): Edit | undefined {
  const {tokens} = sentence
  const {verb, subject} = clause
  if (tokens[subject!.end]?.lower !== 'only' || subject!.end + 1 !== verb!.head || verb!.perfect) return undefined
  // "We only tested half of it on Monday": the word may belong to what was tested.
  if (!noticing.test(verb!.lemma)) return undefined
  const action = actionOf(sentence, clause)
  if (!action || judging.has(action.verb) || action.objectStart < verb!.end) return undefined
  const time = sentence.groups.find(({start}) => start === action.objectEnd + 1)
  const number = tokens[action.objectEnd + 1]?.tag === 'number'
  if (!/^(?:at|on|in|after)$/.test(tokens[action.objectEnd]?.lower ?? '')) return undefined
  if (!number && !(time && isTime(sentence, time))) return undefined
  const items = passive(sentence, action, {time: 'past', adverbs: 'first'})
  return {start: startOf(sentence, clause), end: action.objectEnd, items}
}

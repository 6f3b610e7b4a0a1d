import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {isSharedAct} from '../deeds.ts'
import {judging} from '../judging.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {isReproach} from '../reproach.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "…, and we ought to have thought of it": a reproach that tells nothing goes, the fact beside it stays. */
export function* dropReproaches(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const end = isReproach(sentence, clause)
    const start = startOf(sentence, clause)
    if (end === undefined || clause.inherited || !touches(sentence, start, end, found)) continue
    const joint = tokens[start - 1]
    if (!joint || !/^(?:and|but|;|–|—)$/.test(joint.lower)) continue
    const from = tokens[joint.index - 1]?.text === ',' ? joint.index - 1 : joint.index
    const told = sentence.clauses.some(({verb}) => verb?.finite && verb.end <= from)
    const ends = !tokens[end] || /^(?:[.!]|given)$/.test(tokens[end].lower)
    if (told && ends && from >= 3) yield {edits: [{start: from, end, items: []}], confidence: 0.85}
  }
}

/** "All we had to do was read the safety card": it had not been read. */
export function* tellAllItTook(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const had = sentence.clauses.find(({verb}) => verb?.lemma === 'have' && verb.tense === 'past')
  if (tokens[0]?.lower !== 'all' || had?.subject?.start !== 1 || !isHuman(had.subject)) return
  const at = had.verb!.end
  const frame = tokens.slice(at, at + 3).map(({lower}) => lower)
  if (!/^to do (?:was|is)$/.test(frame.join(' ')) || !touches(sentence, 0, at + 3, found)) return
  const start = tokens[at + 3]?.tag === 'to' ? at + 4 : at + 3
  const act = actAt(sentence, start)
  const action = act && actionOf(sentence, act)
  if (!action || judging.has(action.verb) || isSharedAct(had, action.verb) || action.objectStart < act.verb!.end) return
  if (sentence.clauses.some(({verb}) => verb && verb.start > action.objectEnd)) return
  const items = passive(sentence, action, {time: 'past-perfect', negator: 'not'})
  yield {edits: [{start: 0, end: action.objectEnd, items}], confidence: 0.85}
}

/** The act at a place; behind "was" it may have been read as a passive. */
function actAt(sentence: Sentence, start: number): Clause | undefined {
  const clause = sentence.clauses.find(({verb}) => verb && (verb.head === start || verb.end === start + 1))
  return clause?.verb && {...clause, verb: {...clause.verb, start, end: start + 1, head: start, passive: false}}
}

import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {readDeed} from '../deeds.ts'
import {words, type Edit} from '../draft.ts'
import {asSubject, nounPhrase} from '../noun-phrase.ts'
import {isHuman, isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

const telling = /^(?:tell|inform|notify|warn|alert|brief|advise)$/

/** "Nobody told support about the change": "Support had no word of the change". */
export function* tellWord(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    if (!clause.verb || !touches(sentence, clause.verb.start, clause.verb.end, found)) continue
    const edits = fromPassive(sentence, clause) ?? fromActive(sentence, clause)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "about it", "of it", "that it moved": what would have been told. */
function content(sentence: Sentence, at: number): {end: number; text: string} | undefined {
  const next = sentence.tokens[at]?.lower ?? ''
  if (/^(?:about|of)$/.test(next) && sentence.groups.some(({start}) => start === at + 1))
    return {end: at + 1, text: 'had no word of'}
  // "tell them anything in the app until noon"
  const timed = /^(?:in|on|at|until|before|for|by|during)$/.test(sentence.tokens[at + 1]?.lower ?? '')
  if (next === 'anything' && timed) return {end: at + 1, text: 'had no word'}
  return next === 'that' ? {end: at, text: 'had no word'} : undefined
}

/** "Support was not informed about it". */
function fromPassive(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const {verb, subject, agent} = clause
  if (!verb?.passive || !verb.negated || verb.modal || verb.tense !== 'past' || agent) return undefined
  if (clause.inherited && clause.kind !== 'coordinate') return undefined
  if (!telling.test(verb.lemma) || !subject || subject.kind === 'nobody') return undefined
  const told = content(sentence, verb.end)
  return told && [{start: verb.start, end: told.end, items: words(told.text)}]
}

/** "They forgot to tell support about it". */
function fromActive(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const deed = readDeed(sentence, clause)
  const {verb} = deed?.act ?? {}
  if (!deed?.negator || !verb || !telling.test(verb.lemma) || verb.passive) return undefined
  const object: NounGroup | undefined = sentence.groups.find(({start}) => start === verb.end)
  const phrase = object && nounPhrase(sentence, object, new Set())
  if (
    !object ||
    !phrase ||
    phrase.end !== object.end ||
    !(isHuman(object) || /^us|me$/.test(sentence.tokens[object.start]!.lower))
  )
    return undefined
  if (object.kind === 'somebody' || object.kind === 'nobody') return undefined
  const told = content(sentence, object.end)
  const start = startOf(sentence, clause)
  const first = sentence.tokens[start - 1]?.tag === 'not' ? start - 1 : start
  const from = clause.inherited ? start : clause.subject!.end
  if (!told || !isOnlyPlacing(sentence, from, clause.verb!.start)) return undefined
  // A further act of the same person would lean on somebody who is gone.
  const others = sentence.clauses.some(
    (other) =>
      other !== clause &&
      other !== deed.act &&
      other.verb &&
      other.inherited &&
      other.subject?.start === clause.subject!.start
  )
  if (others) return undefined
  const items = [...asSubject(sentence, phrase, false).items, ...words(told.text)]
  return [{start: first, end: told.end, items}]
}

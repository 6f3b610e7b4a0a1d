import type {Sentence} from '../../analysis/sentence.ts'
import {readDeed} from '../deeds.ts'
import {words} from '../draft.ts'
import type {Time} from '../inflection.ts'
import {isOnlyPlacing} from '../people.ts'
import {describesThing, startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Acts without an object, and the noun that says whether there was one. */
const events: Readonly<Record<string, string>> = {
  check: 'check',
  test: 'test',
  verify: 'check',
  'double-check': 'second check',
  'hand over': 'handover',
  intervene: 'intervention',
  object: 'objection',
  complain: 'complaint',
  escalate: 'escalation',
  respond: 'response',
  reply: 'reply',
  react: 'reaction',
  answer: 'answer',
  communicate: 'communication',
  rehearse: 'rehearsal',
  coordinate: 'coordination',
  'roll back': 'rollback',
  'fail over': 'failover'
}

/** "Support failed to escalate for two hours": "There was no escalation for two hours". */
export function* tellNoEvent(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const deed = readDeed(sentence, clause)
    const {verb} = deed?.act ?? {}
    if (
      !deed?.negator ||
      !verb ||
      verb.passive ||
      clause.inherited ||
      !touches(sentence, clause.verb!.start, verb.end, found)
    )
      continue
    const particle = tokens[verb.end]?.lower ?? ''
    const two = events[`${verb.lemma} ${particle}`]
    const noun = two ?? events[verb.lemma]
    const end = two ? verb.end + 1 : verb.end
    const behind = tokens[end]
    if (!noun || (behind && !/^(?:preposition|punctuation|number|subordinator)$/.test(behind.tag))) continue
    if (
      /^(?:to|with|about|on|of)$/.test(behind?.lower ?? '') ||
      tokens.slice(end).some(({lower}) => graded.test(lower))
    )
      continue
    const others = sentence.clauses.some(
      (other) => other !== clause && other !== deed.act && other.inherited && other.verb
    )
    // Of one in a row of a table, or of a list of actions: whose answer is awaited, is a fact.
    const {place, inActions} = sentence.context
    if (place === 'cell' || inActions) continue
    if (describesThing(sentence, startOf(sentence, clause))) continue
    if (others || !isOnlyPlacing(sentence, clause.subject!.end, clause.verb!.start)) continue
    yield {
      edits: [
        {
          start: startOf(sentence, clause),
          end,
          items: words(`there ${being[clause.verb!.perfect ? deed.time : 'past']} no ${noun}`)
        }
      ],
      confidence: 0.85
    }
  }
}

const being: Readonly<Record<Time, string>> = {
  past: 'was',
  'past-perfect': 'had been',
  present: 'is',
  'present-perfect': 'has been',
  'past-progressive': 'was'
}

const graded = /^(?:sooner|earlier|faster|quickly|better|more|enough|immediately|properly|promptly|again|instead)$/

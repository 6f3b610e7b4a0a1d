import type {Sentence} from '../../analysis/sentence.ts'
import {span, words} from '../draft.ts'
import {groupAt, nounPhrase} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "Nobody owned the job": "The job had no owner". */
export function* tellNoOwner(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (verb?.lemma !== 'own' || subject?.kind !== 'nobody' || verb.negated || verb.modal || verb.passive) continue
    if (clause.inherited || clause.question || subject.end !== verb.start || verb.progressive) continue
    const object = groupAt(sentence, verb.end)
    const phrase = object && nounPhrase(sentence, object)
    if (!object || !phrase || isHuman(object) || !touches(sentence, subject.start, verb.end, found)) continue
    const has = verb.tense === 'past' ? 'had' : phrase.plural ? 'have' : 'has'
    if (sentence.tokens[object.start]!.lower.startsWith('any')) continue
    yield {
      edits: [
        {
          start: startOf(sentence, clause),
          end: phrase.end,
          items: [...span(phrase.start, phrase.end), ...words(`${has} no owner`)]
        }
      ],
      confidence: 0.85
    }
  }
}

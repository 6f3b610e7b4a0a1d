import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit} from '../draft.ts'
import {nounPhrase} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Steps of a process, and the noun that says whether there is one. */
const steps: Readonly<Record<string, string>> = {
  review: 'review',
  test: 'test',
  check: 'check',
  audit: 'audit',
  inspect: 'inspection',
  monitor: 'monitoring',
  verify: 'check',
  validate: 'validation',
  rehearse: 'rehearsal',
  document: 'documentation',
  approve: 'approval'
}

/** "The limits are never reviewed after launch": "There is no review of the limits after launch". */
export function* tellNoStep(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const edits = fromHabit(sentence, clause)
    if (edits && touches(sentence, clause.verb!.start, clause.verb!.end, found)) yield {edits, confidence: 0.85}
  }
}

function fromHabit(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const {verb, subject} = clause
  const {tokens} = sentence
  const noun = steps[verb?.lemma ?? '']
  if (!verb?.passive || !noun || verb.tense !== 'present' || verb.perfect || verb.modal || verb.progressive)
    return undefined
  if (!verb.negated || clause.agent || clause.inherited || clause.question || !subject || isHuman(subject))
    return undefined
  const phrase = nounPhrase(sentence, subject)
  const helpers = tokens.slice(verb.start, verb.head)
  if (phrase?.end !== verb.start || tokens[subject.head]!.tag === 'pronoun') return undefined
  // "are not reviewed thoroughly": of how, a noun says nothing.
  if (!helpers.every(({tag, lower}) => tag === 'auxiliary' || lower === 'not' || lower === 'never')) return undefined
  const behind = tokens[verb.end]
  if (behind && !/^(?:preposition|punctuation|subordinator)$/.test(behind.tag)) return undefined
  // Without an article it is open whether the first word is a name.
  if (subject.start === 0 && !/^(?:determiner|code|number)$/.test(tokens[0]!.tag)) return undefined
  // "All orders are not reviewed": how many are, is open. "By", "for" belong to the verb.
  if (/^(?:all|every|each|both|most|many|no|some|by|for|as)$/.test(tokens[subject.start]!.lower)) return undefined
  if (/^(?:by|for|as|against|until)$/.test(behind?.lower ?? '')) return undefined
  const items = [...words(`there is no ${noun} of`), ...span(subject.start, phrase.end)]
  return [{start: subject.start, end: verb.end, items}]
}

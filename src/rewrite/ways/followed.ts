import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit} from '../draft.ts'
import {nounPhrase, type NounPhrase} from '../noun-phrase.ts'
import {isHuman, isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What tells how work is imagined; what is done can differ from it. */
const imagined =
  /^(?:process|procedure|runbook|playbook|checklist|protocol|guideline|guide|plan|workflow|instruction|sop|policy|manual|handbook)e?s?$/

/** "The runbook was not followed during the swap": "What was done during the swap differed from the runbook". */
export function* tellWhatWasDone(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (verb?.lemma !== 'follow' || !verb.negated || verb.tense !== 'past' || verb.modal || clause.question) continue
    if (clause.inherited || /^(?:relative|condition)$/.test(clause.kind)) continue
    if (!touches(sentence, verb.start, verb.end, found)) continue
    const edit = verb.passive ? fromPassive(sentence, clause) : fromActive(sentence, clause)
    if (edit) yield {edits: [edit], confidence: 0.85}
  }
}

function fromPassive(sentence: Sentence, clause: Clause): Edit | undefined {
  const {verb, subject, agent} = clause
  const phrase = subject && !agent ? thing(sentence, subject) : undefined
  if (!phrase || phrase.end !== verb!.start || !isPlain(sentence, verb!.start, verb!.head)) return undefined
  return told(sentence, phrase, subject!.start, verb!.end)
}

function fromActive(sentence: Sentence, clause: Clause): Edit | undefined {
  const {verb, subject} = clause
  const object = sentence.groups.find(({start}) => start === verb!.end)
  const phrase = object && thing(sentence, object)
  if (!phrase || !subject || !isHuman(subject) || subject.kind === 'nobody') return undefined
  if (!isPlain(sentence, verb!.start, verb!.head) || !isOnlyPlacing(sentence, subject.end, verb!.start))
    return undefined
  const shared = sentence.clauses.some(
    (other) => other.inherited && other.verb && other.verb.start > verb!.start && other.subject?.start === subject.start
  )
  return shared ? undefined : told(sentence, phrase, startOf(sentence, clause), phrase.end)
}

/** A procedure with all that says which one. */
function thing(sentence: Sentence, group: NounGroup): NounPhrase | undefined {
  if (!imagined.test(sentence.tokens[group.head]!.lower)) return undefined
  return nounPhrase(sentence, group, new Set(['of', 'for']))
}

/** "was not", "did not": "was never", "was not fully" would say more, or less. */
const isPlain = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.tokens.slice(start, end).every(({tag, lower}) => tag === 'auxiliary' || /^(?:not|n['’]t)$/.test(lower))

/** The words behind it up to the next mark or clause say when and where it was done. */
function told(sentence: Sentence, phrase: NounPhrase, start: number, at: number): Edit | undefined {
  const {tokens} = sentence
  const behind = tokens[at]
  const stop = tokens.findIndex(({index, tag}) => index >= at && /^(?:punctuation|subordinator|coordinator)$/.test(tag))
  const end = stop < 0 ? tokens.length : stop
  if (end > at && !/^(?:during|in|on|at|when)$/.test(behind!.lower)) return undefined
  if (tokens[end]?.tag === 'coordinator') return undefined
  // Such words stand under a negation alone.
  if (tokens.slice(at, end).some(({lower}) => /^(?:either|any|ever|yet|all|at all)$/.test(lower))) return undefined
  const items = [
    ...words('what was done'),
    ...span(at, end),
    ...words('differed from'),
    ...span(phrase.start, phrase.end)
  ]
  return {start, end, items}
}

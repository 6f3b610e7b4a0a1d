import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {span, words, type Edit} from '../draft.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What a thing is called with which that was not done. */
const unChanged: Readonly<Record<string, string>> = {
  check: 'unchecked',
  test: 'untested',
  review: 'unreviewed',
  open: 'unopened',
  read: 'unread',
  verify: 'unverified',
  validate: 'unvalidated',
  confirm: 'unconfirmed',
  answer: 'unanswered',
  sign: 'unsigned',
  approve: 'unapproved'
}

/** "was closed without anyone opening the second folder": "with the second folder unopened". */
export function* tellLeftUndone(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const without = tokens.findIndex(({lower, index}) => lower === 'without' && index > 0)
  if (without < 0) return
  const clause = sentence.clauses.find(({verb}) => verb && !verb.finite && verb.start > without)
  if (!clause?.verb || !touches(sentence, without, clause.verb.end, found) || !namesNobody(sentence, without)) return
  const edit = fromAnybody(sentence, clause, without) ?? fromUnasked(sentence, clause, without)
  if (edit) yield {edits: [edit], confidence: 0.85}
}

/** Whether what stands in front names nobody who did it. */
function namesNobody(sentence: Sentence, without: number): boolean {
  const main = sentence.clauses.find(({verb}) => verb?.finite && verb.end <= without)
  return main?.verb?.passive === true && !main.verb.negated && !main.agent
}

/** "without anyone opening the annex". */
function fromAnybody(sentence: Sentence, clause: Clause, without: number): Edit | undefined {
  const {tokens} = sentence
  const state = unChanged[clause.verb!.lemma]
  if (!state || clause.verb!.start !== without + 2 || clause.verb!.passive) return undefined
  if (!/^(?:anyone|anybody|someone|somebody)$/.test(tokens[without + 1]!.lower)) return undefined
  const action = actionOf(sentence, clause)
  const behind = action && tokens[action.objectEnd]
  if (!action || action.particle.length > 0 || tokens[action.object.head]!.tag === 'pronoun') return undefined
  if (behind && !/^[.,;]$/.test(behind.text)) return undefined
  const items = [...words('with'), ...span(action.objectStart, action.objectEnd), ...words(state)]
  return {start: without, end: action.objectEnd, items}
}

/** "without the network team being consulted": "without input from the network team". */
function fromUnasked(sentence: Sentence, clause: Clause, without: number): Edit | undefined {
  const {tokens} = sentence
  const {verb} = clause
  const asked = sentence.groups.find(({start}) => start === without + 1)
  if (!asked || !isHuman(asked) || asked.end !== verb!.start || !/^(?:consult|ask|involve)$/.test(verb!.lemma))
    return undefined
  if (tokens[verb!.start]!.lower !== 'being' || verb!.head !== verb!.start + 1) return undefined
  const behind = tokens[verb!.end]
  if (asked.kind === 'somebody' || asked.kind === 'nobody' || (behind && behind.tag !== 'punctuation')) return undefined
  return {start: without, end: verb!.end, items: [...words('without input from'), ...span(asked.start, asked.end)]}
}

import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {words, type Edit} from '../draft.ts'
import {past} from '../inflection.ts'
import {judging} from '../judging.ts'
import {passive} from '../passive.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** A verdict on an act: the act is told, as what was done to what. */
export function* tellVerdictActs(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edits = fromGrounds(sentence, found) ?? fromGerund(sentence, found) ?? fromMine(sentence, found)
  if (edits) yield {edits, confidence: 0.85}
}

/** The act at a place, with the range of its words; "not" in front of it denies it. */
function actAt(sentence: Sentence, at: number): {clause: Clause; denied: boolean} | undefined {
  const denied = sentence.tokens[at]?.tag === 'not'
  const start = denied ? at + 1 : at
  const clause = sentence.clauses.find(
    ({verb}) => verb && !verb.finite && (verb.head === start || verb.start === start)
  )
  return clause && {clause, denied: denied || clause.verb!.negated}
}

function told(sentence: Sentence, act: {clause: Clause; denied: boolean}, start: number): Edit | undefined {
  const action = actionOf(sentence, act.clause)
  if (!action || judging.has(action.verb) || action.objectStart < act.clause.verb!.end) return undefined
  if (sentence.tokens[action.objectEnd]?.tag === 'coordinator') return undefined
  // A further act would lean on somebody who is gone.
  const more = sentence.clauses.some(
    (other) =>
      other !== act.clause && other.inherited && other.verb && other.verb.start > action.objectEnd && other.verb.finite
  )
  if (more) return undefined
  const items = passive(sentence, action, act.denied ? {time: 'past-perfect', negator: 'not'} : {time: 'past'})
  return {start, end: action.objectEnd, items}
}

/** "I am an idiot for not checking the region", "It was careless of me to run the job". */
function fromGrounds(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  for (const joint of tokens.slice(2, 14)) {
    const opens = /^(?:for|in|by)$/.test(joint.lower) || joint.tag === 'to'
    if (!opens) continue
    const act = actAt(sentence, joint.index + 1)
    if (!act) continue
    const infinitive = joint.tag === 'to'
    const front = tokens.slice(0, joint.index).map(({lower}) => lower)
    if (infinitive && !(front[0] === 'it' && front.includes('of'))) continue
    if (!infinitive && !tokens[act.clause.verb!.head]!.forms.includes('ing')) continue
    if (!isVerdictOnly(sentence, 0, joint.index) || !touches(sentence, 0, joint.index, found)) continue
    const edit = told(sentence, act, 0)
    if (edit) return [edit]
  }
  return undefined
}

/** "Renaming the file at 23:40 was dumb of me, …": "The file was renamed at 23:40, …". */
function fromGerund(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  const act = actAt(sentence, 0)
  if (!act || !tokens[0]!.forms.includes('ing')) return undefined
  const was = tokens.findIndex(({lower, index}) => index > 1 && /^(?:was|is)$/.test(lower))
  const stop = tokens.findIndex(({tag, index}) => index > was && tag === 'punctuation')
  const end = stop < 0 ? tokens.length : stop
  if (was < 0 || end - was < 2 || !isVerdictOnly(sentence, was, end) || !touches(sentence, was, end, found))
    return undefined
  const edit = told(sentence, act, 0)
  return edit && edit.end <= was ? [edit, {start: was, end, items: []}] : undefined
}

/** "My mistake was assuming that the flag was global": "I assumed that the flag was global". */
function fromMine(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  const owner = /^my$/.test(tokens[0]!.lower) ? 'I' : /^our$/.test(tokens[0]!.lower) ? 'we' : undefined
  const was = tokens.findIndex(({lower}) => lower === 'was')
  const verb = tokens[was + 1]
  if (
    !owner ||
    was < 2 ||
    was > 3 ||
    !verb?.forms.includes('ing') ||
    !/^(?:mistake|error|fault|failing)$/.test(tokens[was - 1]!.lower)
  )
    return undefined
  if (!touches(sentence, 0, was + 1, found) || verb.tag !== 'verb') return undefined
  return [{start: 0, end: was + 2, items: words(`${owner} ${past(verb.lemma)}`)}]
}

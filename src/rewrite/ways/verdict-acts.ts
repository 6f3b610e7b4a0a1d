import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {believing} from '../../lexicon/conduct.ts'
import {actionOf} from '../action.ts'
import {readDeed} from '../deeds.ts'
import {words, type Edit} from '../draft.ts'
import {past} from '../inflection.ts'
import {judging} from '../judging.ts'
import {isTime} from '../noun-phrase.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {retell} from '../retell.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** A verdict on an act: the act is told, as what was done to what. */
export function* tellVerdictActs(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edits =
    fromGrounds(sentence, found) ??
    fromGerund(sentence, found) ??
    fromMine(sentence, found) ??
    fromMade(sentence, found)
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

/** Work that can be done half. */
const gradedWork =
  /^(?:review|test|check|verify|monitor|document|communicate|plan|prepare|follow|handle|manage|watch|read|inspect|audit|maintain|train|coordinate|escalate|respond|report)$/

/** "I am a fool for not closing the hatch", "It was silly of us to run the pump". */
function fromGrounds(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  for (const joint of tokens.slice(2, 14)) {
    const opens = /^(?:for|in|by)$/.test(joint.lower) || joint.tag === 'to'
    if (!opens) continue
    const act = actAt(sentence, joint.index + 1)
    if (!act) continue
    // "Negligent in reviewing it": how well it was done, is what was said.
    if (joint.lower === 'in' && gradedWork.test(act.clause.verb!.lemma)) continue
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
  // "Lifting it by hand, and not noting it": a second act.
  if (tokens.slice(1, was).some(({tag}) => tag === 'coordinator')) return undefined
  const edit = told(sentence, act, 0)
  return edit && edit.end <= was ? [edit, {start: was, end, items: []}] : undefined
}

/** "My mistake was believing that the lift was empty": "I believed that the lift was empty". */
function fromMine(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  const owner = /^my$/.test(tokens[0]!.lower) ? 'I' : /^our$/.test(tokens[0]!.lower) ? 'we' : undefined
  const was = tokens.findIndex(({lower}) => lower === 'was')
  const verb = tokens[was + 1]
  if (!owner || was < 2 || was > 3 || !/^(?:mistake|error|fault|failing)$/.test(tokens[was - 1]!.lower))
    return undefined
  if (!verb || !touches(sentence, 0, was + 1, found)) return undefined
  const edit = toldMine(sentence, was)
  if (edit) return edit
  if (!verb.forms.includes('ing') || verb.tag !== 'verb') return undefined
  return [{start: 0, end: was + 2, items: words(`${owner} ${past(verb.lemma)}`)}]
}

/** "My mistake was to run it twice", "was that I ran it twice": "it was run twice". */
function toldMine(sentence: Sentence, was: number): Edit[] | undefined {
  const {tokens} = sentence
  const opener = tokens[was + 1]!
  if (opener.lower === 'that') {
    const stated = sentence.clauses.find(({subject}) => subject?.start === was + 2)
    const deed = stated && !stated.inherited ? readDeed(sentence, stated) : undefined
    const edits = deed && retell(sentence, deed, (other) => readDeed(sentence, other))
    return edits && [{start: 0, end: was + 2, items: []}, ...edits]
  }
  const to = opener.tag === 'to' ? 1 : 0
  const not = tokens[was + 1]!.tag === 'not' ? 1 : 0
  const act = actAt(sentence, was + 1 + to) ?? wasDoing(sentence, was)
  if (!act || (to === 0 && not === 0 && !opener.forms.includes('ing')) || believing.has(act.clause.verb!.lemma))
    return undefined
  const edit = told(sentence, act, 0)
  return edit && [edit]
}

/** "was running it": read as one verb with "was". */
function wasDoing(sentence: Sentence, was: number): {clause: Clause; denied: boolean} | undefined {
  const clause = sentence.clauses.find(({verb}) => verb?.progressive && verb.start === was && verb.head <= was + 2)
  return clause && {clause, denied: clause.verb!.negated}
}

/** "I made a mistake in the query": "There was an error in the query". */
function fromMade(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  for (const {verb, subject, object, inherited, kind} of sentence.clauses) {
    if (verb?.lemma !== 'make' || verb.tense !== 'past' || verb.negated || verb.modal || verb.passive || inherited)
      continue
    if (!subject || !object || !/^(?:I|we)$/.test(subject.kind) || subject.end !== verb.start || kind === 'relative')
      continue
    if (
      object.start !== verb.end ||
      object.end - object.start !== 2 ||
      !touches(sentence, subject.start, object.end, found)
    )
      continue
    const thing = sentence.groups.find(({start}) => start === object.end + 1)
    if (!/^(?:mistake|error|typo)$/.test(tokens[object.head]!.lower) || tokens[object.start]!.lower !== 'a') continue
    if (
      !/^(?:in|on)$/.test(tokens[object.end]?.lower ?? '') ||
      !thing ||
      isTime(sentence, thing) ||
      isHuman(thing) ||
      thing.end - thing.start < 2
    )
      continue
    if (tokens[thing.start]!.forms.includes('ing') || /^(?:my|our)$/.test(tokens[thing.start]!.lower)) continue
    const shared = sentence.clauses.some((other) => other.inherited && other.verb && other.verb.start > verb.start)
    if (shared) continue
    return [{start: subject.start, end: object.end, items: words('there was an error')}]
  }
  return undefined
}

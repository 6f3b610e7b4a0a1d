import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {readDeed} from '../deeds.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {asSubject, nounPhrase} from '../noun-phrase.ts'
import {isHuman, isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "We had not been told": "No word had reached us". "She had not been given the list": "The list had not reached her". */
export function* tellWhatReached(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    const active = fromUntold(sentence, clause)
    if (active && touches(sentence, active.start, active.end, found)) yield {edits: [active], confidence: 0.85}
    if (!verb?.passive || !verb.negated || verb.modal || verb.tense !== 'past' || !subject || clause.agent) continue
    if (!isHuman(subject) || subject.kind === 'nobody' || subject.joined || clause.question) continue
    if (/^(?:relative|condition)$/.test(clause.kind) || !touches(sentence, verb.start, verb.end, found)) continue
    const helpers = sentence.tokens.slice(verb.start, verb.head)
    if (!helpers.every(({tag, lower}) => tag === 'auxiliary' || /^(?:not|n['’]t)$/.test(lower))) continue
    const edit = fromTold(sentence, clause) ?? fromGiven(sentence, clause)
    if (edit) yield {edits: [edit], confidence: 0.85}
  }
}

/** "We forgot to notify the depot": "No word reached the depot". */
function fromUntold(sentence: Sentence, clause: Clause): Edit | undefined {
  const deed = readDeed(sentence, clause)
  const verb = deed?.act.verb
  if (!deed?.negator || !verb || !/^(?:tell|inform|notify|warn)$/.test(verb.lemma) || clause.inherited) return undefined
  // What one did not tell, others may have told.
  if (/^(?:I|person|maybe-person|role)$/.test(clause.subject!.kind)) return undefined
  const whom = sentence.groups.find(({start}) => start === verb.end)
  const behind = whom && sentence.tokens[whom.end]
  if (!whom || !(isHuman(whom) || /^(?:us|them)$/.test(sentence.tokens[whom.start]!.lower))) return undefined
  if (whom.kind === 'somebody' || whom.kind === 'nobody' || whom.joined) return undefined
  if (behind && !(/^[.;]$/.test(behind.text) || /^(?:before|on|at)$/.test(behind.lower))) return undefined
  const shared = sentence.clauses.some((other) => other.inherited && other.verb && other.verb.start > verb.end)
  if (shared || !isOnlyPlacing(sentence, clause.subject!.end, clause.verb!.start)) return undefined
  const opening = `no ${verb.lemma === 'warn' ? 'warning' : 'word'} ${clause.verb!.perfect ? 'had ' : ''}reached`
  return {start: startOf(sentence, clause), end: whom.end, items: [...words(opening), ...span(whom.start, whom.end)]}
}

const objectForms: Readonly<Record<string, string>> = {we: 'us', i: 'me', he: 'him', she: 'her', they: 'them'}

/** Somebody as the one who is reached. */
function receiver(sentence: Sentence, {start, end}: NounGroup): Item[] {
  const form = end - start === 1 ? objectForms[sentence.tokens[start]!.lower] : undefined
  if (form) return [{at: start, as: form}]
  return span(start, end)
}

/** "were not told." */
function fromTold(sentence: Sentence, clause: Clause): Edit | undefined {
  const {verb, subject} = clause
  const behind = sentence.tokens[verb!.end]
  if (!/^(?:tell|inform|notify)$/.test(verb!.lemma) || clause.inherited || subject!.end !== verb!.start)
    return undefined
  if (behind && !(/^[.;]$/.test(behind.text) || /^(?:until|before)$/.test(behind.lower))) return undefined
  const opening = verb!.perfect ? 'no word had reached' : 'no word reached'
  return {start: subject!.start, end: verb!.end, items: [...words(opening), ...receiver(sentence, subject!)]}
}

/** What is handed on, and reaches somebody or not. */
const handed =
  /^(?:document|documentation|notes?|list|runbook|manual|guide|copy|instructions?|checklist|schedule|number|link|address|report|plan|briefing|leaflet|sheet|file)$/

/** "had not been given the list." */
function fromGiven(sentence: Sentence, clause: Clause): Edit | undefined {
  const {verb, subject} = clause
  const {tokens} = sentence
  const object = sentence.groups.find(({start}) => start === verb!.end)
  const phrase = object && nounPhrase(sentence, object)
  const behind = phrase && tokens[phrase.end]
  if (!/^(?:give|hand)$/.test(verb!.lemma) || !object || !phrase || !handed.test(tokens[object.head]!.lower))
    return undefined
  if (behind && !/^[.;,]$/.test(behind.text)) return undefined
  const named = asSubject(sentence, phrase, true)
  const not = named.negated ? '' : ' not'
  const told = verb!.perfect ? `had${not} reached` : named.negated ? 'reached' : 'did not reach'
  const start = clause.inherited ? verb!.start : subject!.start
  // A name is not said twice.
  const pronoun = subject!.end - subject!.start === 1 && objectForms[tokens[subject!.start]!.lower] !== undefined
  if (clause.inherited && !pronoun) return undefined
  const whom: Item[] = clause.inherited
    ? words(objectForms[tokens[subject!.start]!.lower]!)
    : receiver(sentence, subject!)
  return {start, end: phrase.end, items: [...named.items, ...words(told), ...whom]}
}

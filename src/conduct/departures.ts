import {awake} from '../analysis/awake.ts'
import {certaintyOf, targetOf, thirdKinds, type Target} from '../analysis/certainty.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as words from '../lexicon/procedure.ts'
import type {Certainty} from '../rule.ts'

/** Conduct that a rule is held against. Token indexes, end exclusive. */
export interface Departure extends Run {
  target: Target
  certainty: Certainty | undefined
}

/**
 * Find what was done all the same, outside a window, without being in line with a rule, or against what a paper says.
 *
 * @returns Nothing for clauses that order or ask.
 */
export function* departures(sentence: Sentence): Generator<Departure> {
  const readers = readersIn(sentence)
  if (readers.length === 0) return
  for (const clause of sentence.clauses) {
    if (!clause.verb || clause.imperative || clause.question) continue
    for (const read of readers) {
      const found = read(sentence, clause)
      if (!found) continue
      yield found
      break
    }
  }
}

const headOf = ({tokens}: Sentence, group: NounGroup | undefined): string => (group ? tokens[group.head]!.lower : '')

function make(sentence: Sentence, target: Target, run: Run, clause: Clause, soft = false): Departure {
  const certainty = certaintyOf('gap', target, sentence, clause)
  return {target, start: run.start, end: run.end, certainty: certainty && soft ? 'borderline' : certainty}
}

const spanOf = ({verb, subject, inherited}: Clause): Run => ({
  start: inherited || !subject || subject.start > verb!.start ? verb!.start : subject.start,
  end: verb!.end
})

const isTold = ({verb}: Clause): boolean => !verb!.modal && (verb!.tense === 'past' || verb!.perfect)

/** "Marek merged it anyway", "they do it anyway". */
function fromAnyway(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject} = clause
  if (verb!.negated || verb!.passive || verb!.modal || !words.doneAnyway.has(verb!.lemma)) return undefined
  const target = targetOf(subject, /^(?:do|merge|push|deploy|approve|sign|ship)$/.test(verb!.lemma))
  // "She restarts it anyway": a story told in the present.
  if (target !== 'third' || (!isTold(clause) && !(verb!.tense === 'present' && verb!.lemma === 'do'))) return undefined
  const rest = sentence.tokens.slice(verb!.end, verb!.end + 7)
  const anyway = rest.find(({lower}) => words.allTheSame.has(lower))
  const next = anyway && sentence.tokens[anyway.index + 1]
  const ends = anyway && (!next || next.tag === 'punctuation' || /^(?:since|because|and|as|on|at)$/.test(next.lower))
  return ends ? make(sentence, 'third', {start: spanOf(clause).start, end: anyway.index + 1}, clause) : undefined
}

/** "was done outside the change window", "worked outside the agreed window". */
function fromWindow(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject, agent, adjuncts} = clause
  if (!isTold(clause) || verb!.negated) return undefined
  const outside = adjuncts.find(
    ({preposition, group}) => preposition === 'outside' && /^windows?$/.test(headOf(sentence, group))
  )
  if (!outside) return undefined
  const named = sentence.tokens
    .slice(outside.group.start, outside.group.head)
    .some(({lower}) => words.windowsOf.has(lower))
  const target = verb!.passive ? (agent ? targetOf(agent) : 'agentless') : targetOf(subject, true)
  return target && (named || target === 'third') ? make(sentence, target, outside, clause, true) : undefined
}

/** "The plan asks for one approval, and that was not followed": a rule stands before it. */
function fromThat(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject, agent} = clause
  if (!verb!.passive || !verb!.negated || agent || !isTold(clause)) return undefined
  if (!/^(?:it|that|this|they|which|these)$/.test(headOf(sentence, subject)) && !clause.inherited) return undefined
  const before = sentence.tokens.slice(0, verb!.start)
  const rule = before.some(
    ({lower}) => words.rulesForPeople.has(lower) && lower !== 'protocol' && lower !== 'protocols'
  )
  const written = before.some(({lower}) =>
    /^(?:guide|handbook|process|procedure|policy|agreement|guideline|guidelines|rule)$/.test(lower)
  )
  const guide = before.some(({lower}) => /^(?:guide|handbook|wiki|plan|calendar|agreement)$/.test(lower))
  const kept = /^(?:follow|respect|observe|heed|honour|honor|keep|obey)$/.test(verb!.lemma) && (rule || guide)
  const applied = /^(?:apply|use|consult)$/.test(verb!.lemma) && guide && written
  return kept || applied ? make(sentence, 'agentless', {start: verb!.start, end: verb!.end}, clause) : undefined
}

/** "The gates were not respected in practice", "the two-person rule was not kept", "the runbook was not consulted". */
function fromUnkept(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject, agent} = clause
  if (!verb!.passive || !verb!.negated || agent || !isTold(clause) || !subject) return undefined
  const head = headOf(sentence, subject)
  const modifiers = sentence.tokens.slice(subject.start, subject.head).map(({lower}) => lower)
  const people = modifiers.some((word) =>
    /^(?:two-person|four-eyes|agreed|quality|usual|written|safety|own|our|their)$/.test(word)
  )
  const gate = /^(?:gates?|controls?|rules?|principle|order|agreement|plan)$/.test(head) && people
  const kept = /^(?:keep|respect|observe|honour|honor|apply|follow)$/.test(verb!.lemma) && gate
  const read =
    /^(?:runbook|playbook|handbook|checklist|procedure|manual)$/.test(head) &&
    /^(?:consult|open|keep)$/.test(verb!.lemma)
  return kept || read ? make(sentence, 'agentless', spanOf(clause), clause) : undefined
}

/** "The runbook even says so", "the contract clearly forbids it". */
function fromInsisting(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject} = clause
  if (verb!.negated || verb!.passive || verb!.modal || !words.requiring.has(verb!.lemma)) return undefined
  if (!words.binding.has(headOf(sentence, subject)) || !verb!.adverbs.some((adverb) => words.insisting.has(adverb)))
    return undefined
  return make(sentence, 'agentless', spanOf(clause), clause)
}

/** "It was against our own rules", "this is not in line with the policy", "not permitted as per policy". */
function fromMeasure(sentence: Sentence, clause: Clause): Departure | undefined {
  const {tokens} = sentence
  const {verb, subject, adjuncts} = clause
  if (verb!.modal) return undefined
  const last = adjuncts.findLast(({group}) => words.measures.has(headOf(sentence, group)))
  if (!last) return undefined
  const head = headOf(sentence, subject)
  const about =
    /^(?:it|this|that|which)$/.test(head) ||
    subject?.kind === 'act' ||
    words.changeNouns.has(head) ||
    /ing$/.test(tokens[0]!.lower)
  const before = tokens
    .slice(Math.max(0, last.start - 3), last.start + 1)
    .map(({lower}) => lower)
    .join(' ')
  const against = verb!.lemma === 'be' && !verb!.negated && last.preposition === 'against'
  const line =
    verb!.lemma === 'be' &&
    verb!.negated &&
    /(?:in (?:line|accordance|compliance|keeping)|consistent|compatible) with$/.test(before)
  const permitted = verb!.passive && verb!.negated && /^(?:permit|allow)$/.test(verb!.lemma) && /as per$/.test(before)
  return about && (against || line || permitted)
    ? make(sentence, 'agentless', {start: verb!.start, end: last.end}, clause)
    : undefined
}

/** "The change did not go through review", "went live without sign-off", "did not follow the plan". */
function fromChange(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject, adjuncts, object} = clause
  if (verb!.modal || verb!.passive || !isTold(clause)) return undefined
  const head = headOf(sentence, subject)
  if (!words.changeNouns.has(head) && !(head === 'it' && verb!.lemma === 'go')) return undefined
  const find = (preposition: string): Clause['adjuncts'][number] | undefined =>
    adjuncts.find((other) => other.preposition === preposition && words.leave.has(headOf(sentence, other.group)))
  const through = verb!.negated && verb!.lemma === 'go' ? find('through') : undefined
  const without = !verb!.negated && /^(?:go|reach|get|ship|enter)$/.test(verb!.lemma) ? find('without') : undefined
  const plan =
    verb!.negated && verb!.lemma === 'follow' && object && /^(?:plan|process|procedure)$/.test(headOf(sentence, object))
      ? object
      : undefined
  const run = through ?? without ?? plan
  return run ? make(sentence, 'agentless', {start: verb!.start, end: run.end}, clause) : undefined
}

/** "had been instructed to lock it", "was told that the key has to be within reach": held up later. */
function fromInstruction(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject} = clause
  if (!verb!.passive || verb!.negated || !isTold(clause) || !/^(?:tell|instruct|order|teach)$/.test(verb!.lemma))
    return undefined
  if (!subject || targetOf(subject, true) !== 'third' || subject.kind === 'somebody' || subject.kind === 'they')
    return undefined
  const rest = sentence.tokens.slice(verb!.end, verb!.end + 9).map(({lower}) => lower)
  const so = sentence.tokens.some(({lower}) => /^(?:so|and|when)$/.test(lower))
  const to = verb!.perfect && rest[0] === 'to' && !so
  const duty = rest.findIndex((word, index) => /^(?:has|have|is|are)$/.test(word) && rest[index + 1] === 'to')
  const must = rest.some((word) => /^(?:must|shall)$/.test(word))
  return to || duty >= 0 || must ? make(sentence, 'third', spanOf(clause), clause, true) : undefined
}

/** "used the shared login", "logged in with the manager's password". */
function fromLogin(sentence: Sentence, clause: Clause): Departure | undefined {
  const {tokens} = sentence
  const {verb, subject, object, adjuncts} = clause
  if (verb!.negated || verb!.passive || !isTold(clause) || targetOf(subject) !== 'third') return undefined
  if (!/^(?:use|log|borrow|share|sign)$/.test(verb!.lemma)) return undefined
  const login = [object, ...adjuncts.map(({group}) => group)].find((group) => words.logins.has(headOf(sentence, group)))
  const shared = login && tokens.slice(login.start, login.head).some(({lower}) => lower === 'shared')
  const another =
    login?.possessor &&
    targetOf(login.possessor, true) === 'third' &&
    !/^(?:his|her|their)$/.test(tokens[login.start]!.lower)
  return login && (shared || another)
    ? make(sentence, 'third', {start: verb!.start, end: login.end}, clause, true)
    : undefined
}

/** "three days earlier than the contract says", "later than agreed". */
function fromEarlier(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject} = clause
  if (verb!.negated || verb!.modal || targetOf(subject) !== 'third') return undefined
  const rest = sentence.tokens.slice(verb!.end)
  const than = rest.findIndex(
    ({lower}, index) =>
      lower === 'than' && /^(?:earlier|later|longer|sooner|more|less|fewer|shorter)$/.test(rest[index - 1]?.lower ?? '')
  )
  if (than < 0) return undefined
  const after = rest.slice(than + 1, than + 6).map(({lower}) => lower)
  const paper = after.findIndex((word) => words.binding.has(word))
  const said =
    paper >= 0 &&
    /^(?:says?|said|allows?|allowed|requires?|required|provides?|permits?|asks?|asked)$/.test(after[paper + 1] ?? '')
  const agreed = after[0] === 'agreed' || after[0] === 'permitted'
  if (!said && !agreed) return undefined
  return make(
    sentence,
    'third',
    {start: rest[than - 1]!.index, end: rest[than]!.index + 2 + (said ? paper + 1 : 0)},
    clause
  )
}

/** "We had agreed on monthly", "that had been agreed in 2019": alone behind what was done. */
function fromAgreed(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject} = clause
  if (verb!.lemma !== 'agree' || !verb!.perfect || verb!.tense !== 'past' || verb!.negated) return undefined
  if (!sentence.context.previous || sentence.tokens.length > 9 || sentence.clauses.length > 1) return undefined
  const who = subject && (targetOf(subject, true) || /^(?:it|that|this)$/.test(headOf(sentence, subject)))
  return who ? make(sentence, verb!.passive ? 'agentless' : 'we', spanOf(clause), clause) : undefined
}

/** "Marek knows the procedure", "she is the author of the rule": alone behind what was done. */
function fromKnowing(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject, object, complement, adjuncts} = clause
  if (
    subject?.kind !== 'person' ||
    verb!.negated ||
    verb!.modal ||
    sentence.clauses.length > 1 ||
    !sentence.context.previous
  )
    return undefined
  const knows = verb!.lemma === 'know' && verb!.tense === 'present' && words.measures.has(headOf(sentence, object))
  const self = sentence.tokens.some(({lower}) => lower === 'himself' || lower === 'herself')
  const wrote = verb!.lemma === 'write' && self && words.measures.has(headOf(sentence, object))
  const author =
    verb!.lemma === 'be' &&
    complement &&
    sentence.tokens[complement.head]!.lower === 'author' &&
    adjuncts.some(({preposition, group}) => preposition === 'of' && words.measures.has(headOf(sentence, group)))
  return knows || wrote || author ? make(sentence, 'third', spanOf(clause), clause, true) : undefined
}

/** "signed off blind", "approved unread". */
function fromUnseen(sentence: Sentence, clause: Clause): Departure | undefined {
  const {verb, subject, agent} = clause
  if (verb!.negated || !isTold(clause) || !/^(?:sign|approve|merge|accept|confirm)$/.test(verb!.lemma)) return undefined
  const blind = sentence.tokens.slice(verb!.end, verb!.end + 5).find(({lower}) => words.unseen.has(lower))
  const target = verb!.passive ? (agent ? targetOf(agent) : 'agentless') : targetOf(subject)
  return blind && target && target !== 'external'
    ? make(sentence, target, {start: spanOf(clause).start, end: blind.index + 1}, clause)
    : undefined
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Departure | undefined>([
  {find: fromAnyway, among: [words.allTheSame], and: [words.doneAnyway]},
  {find: fromWindow, among: [['outside']], and: [['window', 'windows']]},
  {
    find: fromThat,
    among: [['follow', 'respect', 'observe', 'heed', 'honour', 'honor', 'keep', 'obey', 'apply', 'use', 'consult']],
    and: [words.rulesForPeople, ['guide', 'wiki', 'plan', 'calendar']]
  },
  {find: fromUnkept, among: [['keep', 'respect', 'observe', 'honour', 'honor', 'apply', 'follow', 'consult', 'open']]},
  {find: fromInsisting, among: [words.insisting], and: [words.binding]},
  {
    find: fromMeasure,
    among: [words.measures],
    and: [['against', 'line', 'accordance', 'compliance', 'keeping', 'consistent', 'compatible', 'per']]
  },
  {find: fromChange, among: [words.changeNouns, ['it']], and: [words.leave, ['plan', 'process', 'procedure']]},
  {find: fromInstruction, among: [['tell', 'instruct', 'order', 'teach']], about: thirdKinds},
  {find: fromLogin, among: [words.logins], about: thirdKinds},
  {find: fromEarlier, among: [['than']], about: thirdKinds},
  {find: fromAgreed, among: [['agree']]},
  {find: fromKnowing, among: [words.measures], about: ['person']},
  {find: fromUnseen, among: [words.unseen]}
])

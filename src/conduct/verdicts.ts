import {apart} from '../analysis/apart.ts'
import {awake, firstFound} from '../analysis/awake.ts'
import {targetKinds, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import * as lexicon from '../lexicon/guilt.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {isSupposed} from './supposed.ts'
import {isSoftware} from './grades.ts'

/** A verdict, and whom it names. */
export interface Verdict extends Run {
  target: Target
}

const predicates = phrases(lexicon.predicates)
const owed = phrases(lexicon.owed)
const impersonal = phrases(lexicon.impersonal)
const lying = phrases(lexicon.lying)
const gestures = phrases(lexicon.gestures)
const ownPhrases = phrases(lexicon.ownPhrases)

/**
 * Find words that assign guilt.
 *
 * @returns Verdicts about anybody; `self-blame` takes up those about "I".
 */
export function verdicts(sentence: Sentence): readonly Verdict[] {
  const found = [...apart(all(sentence))]
  return found.length === 0 || isAboutBlame(sentence) ? [] : found
}

function* all(sentence: Sentence): Generator<Verdict> {
  for (const find of findersIn(sentence)) yield* find(sentence)
}

function* fromClauses(sentence: Sentence): Generator<Verdict> {
  const readers = readersIn(sentence)
  if (readers.length === 0) return
  for (const clause of sentence.clauses) {
    const found = firstFound(readers, sentence, clause)
    if (found) yield found
  }
}

/** "Responsibility has to be taken": a verdict without a name. */
function* fromImpersonal(sentence: Sentence): Generator<Verdict> {
  for (const run of findPhrases(sentence, impersonal)) {
    const clause = clauseAt(sentence, run.start)
    const byThing = clause?.subject && !targetOf(clause.subject, true) && /^(?:point|the)$/.test(run.words[0]!)
    if (!isDenied(clause, run) && !sentence.question && !byThing)
      // Whose it was to catch is told with more care than whose fault it is.
      yield {...run, target: run.words[1] === 'his|hers|theirs' ? 'external' : 'agentless'}
  }
}

/** "That was us.", "my bad": guilt that is admitted. */
function* fromOwn(sentence: Sentence): Generator<Verdict> {
  for (const run of findPhrases(sentence, ownPhrases)) {
    // "That was us." admits; "that was us testing" tells.
    if (run.words.includes('us') && sentence.tokens[run.end] && sentence.tokens[run.end]!.tag !== 'punctuation')
      continue
    yield {...run, target: run.words[0] === 'our' || run.words.includes('us') ? 'we' : 'I'}
  }
}

const clauseAt = (sentence: Sentence, index: number): Clause | undefined =>
  sentence.clauses.find((clause) => clause.start <= index && index < Math.max(clause.end, clause.verb?.end ?? 0)) ??
  sentence.clauses.findLast((clause) => (clause.verb?.start ?? clause.start) <= index)

const isDenied = (clause: Clause | undefined, run: Run): boolean =>
  clause?.verb?.negated === true && run.start >= clause.verb.start - 1

/** "is to blame", "must answer for the downtime", "needs to own up". */
function* fromPredicates(sentence: Sentence): Generator<Verdict> {
  for (const run of [...findPhrases(sentence, predicates), ...findPhrases(sentence, owed).filter(isOwed(sentence))]) {
    const clause =
      sentence.clauses.find(({verb}) => verb && verb.start <= run.start && run.start <= verb.head + 1) ??
      clauseAt(sentence, run.start)
    if (!clause || sentence.question || isSupposed(sentence, clause)) continue
    // "in the wrong place" is no verdict.
    if (run.words.at(-1) === 'wrong' && /^(?:noun|adjective|proper|code)$/.test(sentence.tokens[run.end]?.tag ?? ''))
      continue
    const denies = run.words[1]?.startsWith('not') === true
    // "They do not seem to be at fault."
    if (clause.marker === 'to' && sentence.clauses[clause.parent]?.verb?.negated) continue
    if (clause.verb?.negated && !denies && !(clause.subject?.kind === 'nobody' && run.words.includes('but'))) continue
    if (clause.subject?.kind === 'nobody' && !butFor(sentence, clause.subject)) continue
    const excepted = clause.subject?.kind === 'nobody' ? butFor(sentence, clause.subject) : undefined
    const target = targetOf(excepted ?? clause.subject, true)
    if (!target || (clause.subject && isSoftware(sentence, clause.subject))) continue
    // "in no event shall the authors be liable": a licence.
    if (sentence.tokens.slice(0, run.start).some(({lower}, index, all) => lower === 'no' && isCaseNoun(all[index + 1])))
      continue
    // "take ownership of the value", "take the responsibility of closing it": a job.
    const owns = sentence.tokens.slice(run.start, run.end).some(({lower}) => lower === 'ownership')
    const job = owns ? target === 'we' : sentence.tokens[run.end]?.forms.includes('ing')
    if (job && /^(?:take|accept|assume|bear)$/.test(run.words[0]!)) continue
    const own = clause.subject && !clause.inherited && clause.subject.start < run.start
    yield {
      start: own ? firstOf(clause.subject!) : run.start,
      end: run.end,
      target: target === 'agentless' ? 'third' : target
    }
  }
}

const isCaseNoun = (token: Token | undefined): boolean => /^(?:event|case|circumstances?|way)$/.test(token?.lower ?? '')

const firstOf = (group: NounGroup): number => Math.min(group.start, ...(group.joined ?? []).map(({start}) => start))

/** Behind "must", "has to", "needs to", or denied. */
const isOwed =
  (sentence: Sentence) =>
  (run: Run): boolean =>
    sentence.tokens
      .slice(Math.max(0, run.start - 2), run.start)
      .some(({tag}) => tag === 'to' || tag === 'modal' || tag === 'not')

/** "nobody but the reviewer": the reviewer. */
function butFor(sentence: Sentence, nobody: NounGroup): NounGroup | undefined {
  if (!/^(?:but|except|other)$/.test(sentence.tokens[nobody.end]?.lower ?? '')) return undefined
  return sentence.groups.find(
    (group) => group.start >= nobody.end && group.start <= nobody.end + 2 && targetOf(group, true)
  )
}

/** "This is on the data team", "the outage is on us". */
function fromOn(sentence: Sentence, clause: Clause): Verdict | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'be' || verb.negated || verb.modal || clause.question || !subject) return undefined
  if (!lexicon.matters.has(sentence.tokens[subject.head]!.lower)) return undefined
  const adjunct = clause.adjuncts[0]
  if (adjunct?.preposition !== 'on' || adjunct.start > verb.end + 2 || adjunct.group.possessor) return undefined
  const target = targetOf(adjunct.group, true)
  // "It need not be on the network": with an article, a part of a system.
  const part =
    adjunct.group.kind === 'maybe-team' &&
    sentence.tokens[adjunct.group.start]!.tag === 'determiner' &&
    /^(?:network|platform|backend|frontend|database|storage|infrastructure|data|it)$/.test(
      sentence.tokens[adjunct.group.head]!.lower
    )
  // "It is on the storage board": what hangs there.
  const hung = /^(?:boards?|committees?)$/.test(sentence.tokens[adjunct.group.head]!.lower)
  if (!target || part || hung || adjunct.group.kind === 'maybe-person' || !endsPart(sentence, adjunct.end))
    return undefined
  return {start: subject.start, end: adjunct.end, target}
}

/** "It comes down to the release manager", "the whole thing is down to the night shift". */
function fromComingDown(sentence: Sentence, clause: Clause): Verdict | undefined {
  const {verb, subject} = clause
  const {tokens} = sentence
  if (!verb || !subject || verb.negated || verb.modal || clause.question || clause.kind === 'condition')
    return undefined
  const head = tokens[subject.head]!.lower
  const rest = tokens.slice(verb.end, verb.end + 4).map(({lower}) => lower)
  const to = rest.findIndex((word) => word === 'to' || word === 'with')
  const down = to > 0 && rest.slice(0, to).some((word) => word === 'down' || word === 'back')
  const comes = down && (/^(?:come|boil|be)$/.test(verb.lemma) || verb.passive)
  if (!comes || !(lexicon.matters.has(head) || lexicon.wreckage.has(head))) return undefined
  const group = sentence.groups.find(({start}) => start === verb.end + to + 1)
  const target = targetOf(group, true)
  // "It came down to the on-call to decide" hands over a choice.
  if (!group || !target || group.kind === 'maybe-team' || tokens[group.end]?.tag === 'to') return undefined
  if (isSoftware(sentence, group)) return undefined
  return {start: subject.start, end: group.end, target: target === 'agentless' ? 'third' : target}
}

/** "The fault is Karim's alone", "the fault was entirely hers", "the blame is ours". */
function fromOwned(sentence: Sentence, clause: Clause): Verdict | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'be' || verb.negated || verb.modal || clause.question || !subject) return undefined
  if (!/^(?:fault|blame|guilt)$/.test(sentence.tokens[subject.head]!.lower)) return undefined
  for (let at = verb.end; at < Math.min(verb.end + 5, sentence.tokens.length); at++) {
    const {lower} = sentence.tokens[at]!
    if (/^(?:hers|his|theirs|ours|mine)$/.test(lower)) {
      const target = lower === 'ours' ? 'we' : lower === 'mine' ? 'I' : 'third'
      return {start: subject.start, end: at + 1, target}
    }
    const owner = lower === "'s" ? sentence.groups.find(({end}) => end === at || end === at + 1) : undefined
    const target = owner && targetOf(owner, true)
    if (target && target !== 'agentless') return {start: subject.start, end: at + 1, target}
  }
  return undefined
}

/** "All fingers point at the storage crew", "the buck stops with the lead". */
function* fromGestures(sentence: Sentence): Generator<Verdict> {
  for (const run of findPhrases(sentence, gestures)) {
    const group = sentence.groups.find(({start}) => start === run.end)
    const target = targetOf(group)
    if (
      group &&
      target &&
      target !== 'agentless' &&
      !sentence.question &&
      !isDenied(clauseAt(sentence, run.start), run)
    )
      yield {start: run.start, end: group.end, target}
  }
}

const responsible = wordSet('responsible accountable liable')

/** "I hold the reviewers responsible." */
function fromHolding(sentence: Sentence, {verb, object, subject}: Clause): Verdict | undefined {
  if (verb?.lemma !== 'hold' || verb.negated || verb.passive || verb.modal || !object || !targetOf(subject, true))
    return undefined
  const target = targetOf(object, true)
  const verdict = responsible.has(sentence.tokens[object.end]?.lower ?? '')
  return target && verdict ? {start: verb.start, end: object.end + 1, target} : undefined
}

/** "Blame: the night shift.", "Root cause: Marta." */
function* fromTitle(sentence: Sentence): Generator<Verdict> {
  const {tokens} = sentence
  const colon = tokens.findIndex(({text}) => text === ':')
  if (colon < 1 || colon > 6) return
  const title = tokens.slice(0, colon)
  const last = title.at(-1)!
  const named = title.some(({lower}) => /^(?:responsible|accountable)$/.test(lower)) && lexicon.wreckage.has(last.lower)
  if (!named && !lexicon.accusingTitles.has(last.lower)) return
  const group = sentence.groups.find(({start}) => start === colon + 1)
  const next = group && tokens[group.end]
  const alone =
    group && (!next || /^[.!;(]$/.test(next.text)) && tokens.slice(group.end).every(({tag}) => tag === 'punctuation')
  const target = targetOf(group)
  if (alone && target && target !== 'agentless' && group.kind !== 'somebody')
    yield {start: colon - title.length, end: group.end, target}
}

/** "Responsibility for the loss lies with the DBA", "the blame falls on whoever approved it". */
function* fromLying(sentence: Sentence): Generator<Verdict> {
  const {tokens} = sentence
  for (const run of findPhrases(sentence, lying)) {
    const head = tokens.slice(Math.max(0, run.start - 9), run.start).findLast(({lower}) => guiltNouns.has(lower))
    if (!head || head.quoted || tokens.slice(head.index, run.start).some(({tag}) => tag === 'not')) continue
    // Whose responsibility something is, is ownership; for an outage, it is a verdict.
    const about = tokens.slice(head.index, run.start)
    if (/^(?:responsibility|accountability)$/.test(head.lower) && !about.some(({lower}) => lexicon.wreckage.has(lower)))
      continue
    const who = sentence.groups.find((group) => group.start === run.end)
    const anybody = tokens[run.end]?.lower === 'whoever'
    const target = anybody ? 'third' : targetOf(who, true)
    if (target && target !== 'agentless') yield {start: head.index, end: who?.end ?? run.end + 1, target}
  }
}

const guiltNouns = wordSet('responsibility accountability blame fault guilt')

const ascribed = wordSet('attributable attributed ascribed')

/** "The failure is attributable to the clerk." */
function* fromAttribution(sentence: Sentence): Generator<Verdict> {
  const {tokens} = sentence
  for (const token of tokens) {
    if (token.quoted || !ascribed.has(token.lower) || tokens[token.index + 1]?.lower !== 'to') continue
    const group = sentence.groups.find(({start}) => start === token.index + 2)
    const clause = clauseAt(sentence, token.index)
    if (!group || clause?.verb?.negated || clause?.verb?.modal || sentence.question) continue
    // A saying is attributed as well.
    const about = clause?.subject && tokens[clause.subject.head]!.lower
    if (!about || !(lexicon.wreckage.has(about) || lexicon.matters.has(about) || lexicon.accusingTitles.has(about)))
      continue
    const target = targetOf(group)
    if (target && target !== 'agentless') yield {start: token.index, end: group.end, target}
  }
}

/** "management blames the reviewer", "I blame the vendor": reported or not, it names a guilty one. */
function fromBlaming(_sentence: Sentence, clause: Clause): Verdict | undefined {
  const {verb, subject} = clause
  if (
    verb?.lemma !== 'blame' ||
    verb.negated ||
    (verb.modal && verb.modal !== 'can') ||
    clause.imperative ||
    clause.question ||
    !subject
  )
    return undefined
  if (verb.passive || !targetOf(subject, true) || subject.kind === 'nobody' || clause.kind === 'infinitive')
    return undefined
  const target = targetOf(clause.object, true)
  if (!clause.object || !target) return undefined
  return {start: verb.start, end: clause.object.end, target}
}

/** "The culprit was the night shift", "the guilty party is the release manager". */
function fromCulprit(sentence: Sentence, clause: Clause): Verdict | undefined {
  const {verb, subject, complement} = clause
  if (!verb || verb.negated || verb.modal || clause.question) return undefined
  const human = (group: NounGroup | undefined): Target | undefined => targetOf(group, true)
  const named = (group: NounGroup | undefined): boolean =>
    group !== undefined &&
    lexicon.guiltyOnes.has(sentence.tokens[group.head]!.lower) &&
    // "Their party", "the link": plain words by themselves.
    (!/^(?:party|link|point|spot)$/.test(sentence.tokens[group.head]!.lower) ||
      sentence.tokens
        .slice(group.start, group.head)
        .some(({lower}) => /^(?:guilty|responsible|offending|weak|weakest)$/.test(lower)))
  if (verb.lemma !== 'be' || !subject) return undefined
  if (named(subject) && !targetOf(subject)) {
    const who = sentence.groups.find((group) => group.start >= verb.end && group.start <= verb.end + 5 && human(group))
    return who && who.start > verb.head ? {start: subject.start, end: who.end, target: human(who)!} : undefined
  }
  if (complement?.group && named(complement.group) && human(subject) && !isPart(sentence, subject))
    return {start: clause.inherited ? verb.start : subject.start, end: complement.end, target: human(subject)!}
  return undefined
}

/** A worker, a driver for a card: parts of a program; and no one at all. */
const isPart = (sentence: Sentence, group: NounGroup): boolean => group.kind === 'nobody' || isSoftware(sentence, group)

/** "Kim's fault", "their own doing", "no fault of ours". */
function* fromFaults(sentence: Sentence): Generator<Verdict> {
  for (const group of sentence.groups) {
    const {lower, quoted} = sentence.tokens[group.head]!
    if (quoted || sentence.question) continue
    const denied = sentence.clauses.some(
      ({verb, complement, object}) => verb?.negated && (complement?.group === group || object === group)
    )
    if (/^(?:fault|doing)$/.test(sentence.tokens[group.head]!.text) && group.possessor) {
      const target = targetOf(group.possessor, true)
      if (target && !denied) yield {start: group.start, end: group.end, target}
    }
    if (/^(?:theirs|his|hers)$/.test(lower) && sentence.tokens.some((token) => /^(?:fault|mistake)$/.test(token.lower)))
      yield {start: group.start, end: group.end, target: 'third'}
    if (/^(?:fault|incompetence)$/.test(lower) && sentence.tokens[group.end]?.lower === 'of') {
      const owner = sentence.groups.find((other) => other.start === group.end + 1)
      const target = targetOf(owner)
      if (owner && target && !denied && sentence.tokens[group.start]!.lower !== 'no')
        yield {start: group.start, end: owner.end, target}
    }
  }
}

function endsPart(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index]
  return !next || ['punctuation', 'coordinator', 'preposition', 'adverb', 'subordinator'].includes(next.tag)
}

/** Talk about blame is not blame: "nobody is at fault", "blameless", "without blame". */
function isAboutBlame(sentence: Sentence): boolean {
  const {tokens} = sentence
  return tokens.some(
    ({lower}, index) =>
      lower.startsWith('blameless') ||
      (lower === 'blame' && /^(?:git|no|without|assign|assigning|apportion)$/.test(tokens[index - 1]?.lower ?? '')) ||
      (lower === 'nobody' && tokens[index + 1]?.lower !== 'else' && tokens.some((other) => other.lower === 'fault'))
  )
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Verdict | undefined>([
  {find: fromOn, among: [['on']], and: [lexicon.matters], about: targetKinds},
  {find: fromComingDown, among: [['down', 'back']], and: [lexicon.matters, lexicon.wreckage], about: targetKinds},
  {find: fromOwned, among: [['fault', 'blame', 'guilt']]},
  {find: fromHolding, among: [responsible], about: targetKinds},
  {find: fromBlaming, among: [['blame']], about: targetKinds},
  {find: fromCulprit, among: [lexicon.guiltyOnes], about: targetKinds}
])

const findersIn = awake<(sentence: Sentence) => Iterable<Verdict>>([
  {find: fromPredicates, among: [predicates, owed], about: targetKinds},
  {find: fromClauses},
  {find: fromLying, among: [lying]},
  {find: fromTitle, among: [[':']], about: targetKinds},
  {find: fromGestures, among: [gestures], about: targetKinds},
  {find: fromAttribution, among: [ascribed], about: targetKinds},
  {find: fromFaults, among: [['fault', 'doing', 'theirs', 'his', 'hers', 'incompetence']]},
  {find: fromImpersonal, among: [impersonal]},
  {find: fromOwn, among: [ownPhrases]}
])

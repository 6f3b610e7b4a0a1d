import {awake} from '../analysis/awake.ts'
import {certaintyOf, explains, targetKinds, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {lateActs} from '../lexicon/delay.ts'
import {alsoGrading, conductOnly} from '../lexicon/grades.ts'
import * as lexicon from '../lexicon/low-marks.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {speaksOf} from './aim.ts'
import {isSoftware, type Grade} from './grades.ts'

/**
 * Find grades that are given in passing: what came late, what was taken for a formality, what can hardly be called a
 * review, what was not clever.
 *
 * @returns Hints only.
 */
export function* lowMarks(sentence: Sentence): Generator<Grade> {
  if (sentence.context.inActions) return
  for (const find of findersIn(sentence)) yield* find(sentence)
}

function hint(sentence: Sentence, target: Target, start: number, end: number, clause?: Clause): Grade | undefined {
  return certaintyOf('gap', target, sentence, clause) && {target, start, end, certainty: 'borderline'}
}

const human = (sentence: Sentence, group: NounGroup | undefined): Target | undefined =>
  group && !isSoftware(sentence, group) ? targetOf(group, true) : undefined

const holds = ({verb, kind, imperative, question}: Clause): boolean =>
  verb !== undefined && !verb.modal && !verb.negated && kind !== 'condition' && !imperative && !question

const startOf = ({subject, inherited, verb}: Clause): number =>
  subject && !inherited && subject.start < verb!.start ? subject.start : verb!.start

/** "We declared late", "the vendor was told far too late". */
function* fromLateness(sentence: Sentence): Generator<Grade> {
  for (const late of sentence.tokens) {
    if (late.lower !== 'late' || late.quoted || !isManner(sentence, late)) continue
    const clause = sentence.clauses.findLast(({verb}) => verb && verb.end <= late.index)
    if (!clause?.verb || !holds(clause) || late.index - clause.verb.end > 6) continue
    if (!(clause.verb.tense === 'past' || clause.verb.perfect)) continue
    const target = clause.verb.passive ? doneLate(sentence, clause) : didLate(sentence, clause)
    const grade = target && hint(sentence, target, startOf(clause), late.index + 1, clause)
    if (grade) yield grade
  }
}

/** Not "late in the day", "a late reply", "of late", "until late". */
function isManner({tokens}: Sentence, late: Token): boolean {
  const next = tokens[late.index + 1]
  const before = tokens[late.index - 1]
  if (!before || /^(?:of|until|till|from|as|since|a|an|the)$/.test(before.lower)) return false
  return !next || /^(?:punctuation|coordinator)$/.test(next.tag) || /^(?:because|since)$/.test(next.lower)
}

function didLate(sentence: Sentence, {verb, subject}: Clause): Target | undefined {
  const target = human(sentence, subject)
  if (!target || target === 'agentless' || !(lateActs.has(verb!.lemma) || lexicon.alsoLate.has(verb!.lemma)))
    return undefined
  return lexicon.seeing.has(verb!.lemma) && target !== 'third' ? undefined : target
}

function doneLate(sentence: Sentence, {verb, subject, agent}: Clause): Target | undefined {
  if (agent) return human(sentence, agent)
  const about = subject && sentence.tokens[subject.head]!.lower
  if (!about) return undefined
  if (verb!.lemma === 'answer') return lexicon.answeredByPeople.has(about) ? 'agentless' : undefined
  if (verb!.lemma === 'declare') return lexicon.declaredByPeople.has(about) ? 'agentless' : undefined
  if (!lexicon.latePassives.has(verb!.lemma)) return undefined
  return lexicon.toBeTold.has(verb!.lemma) && !targetOf(subject) ? undefined : 'agentless'
}

/** "The planners treat the checklist as optional", "the review is regarded as a formality". */
function* fromTaking(sentence: Sentence): Generator<Grade> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !lexicon.taking.has(verb.lemma) || !holds(clause)) continue
    const as = tokens.slice(verb.end, verb.end + 9).find(({lower, quoted}) => lower === 'as' && !quoted)
    const slight = as && tokens.slice(as.index + 1, as.index + 5).find(({lower}) => lexicon.slights.has(lower))
    if (!slight || slight.quoted || tokens.slice(as.index, slight.index).some(({tag}) => tag === 'punctuation'))
      continue
    if (slight.lower === 'ordinary' && !/^(?:a|an)$/.test(tokens[slight.index - 1]!.lower)) continue
    const doer = verb.passive ? human(sentence, clause.agent) : human(sentence, subject)
    const target = doer ?? (verb.passive && lexicon.plainSlights.has(slight.lower) ? 'agentless' : undefined)
    if (!target || (target === 'agentless' && !verb.passive)) continue
    const own = target === 'we' || target === 'I'
    if (own && !lexicon.plainSlights.has(slight.lower)) continue
    const grade = hint(sentence, target, startOf(clause), slight.index + 1, clause)
    if (grade) yield grade
  }
}

const finding = wordSet('find consider call deem think')

/** "I find this unacceptable", "two of us called it sloppy". */
function* fromFinding(sentence: Sentence): Generator<Grade> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !finding.has(verb.lemma) || !holds(clause) || verb.passive || !human(sentence, subject)) continue
    const what = tokens[verb.end]
    if (!what || !/^(?:it|this|that|such)$/.test(what.lower)) continue
    const word = tokens.slice(what.index + 1, what.index + 5).find(({lower}) => isSharp(lower))
    if (word && !word.quoted)
      yield {target: 'agentless', start: verb.start, end: word.index + 1, certainty: 'borderline'}
  }
}

const isSharp = (lower: string): boolean => conductOnly.has(lower) || lexicon.found.has(lower)
const isGrade = (lower: string): boolean => isSharp(lower) || alsoGrading.has(lower)

/** "It was sloppy on our part", "careless on the part of the packers", "a bit shameful". */
function* fromParts(sentence: Sentence): Generator<Grade> {
  const {tokens, groups, clauses} = sentence
  for (const word of tokens) {
    if (word.quoted || !isGrade(word.lower) || tokens[word.index + 1]?.lower !== 'on') continue
    const part = groups.find(({start, head}) => start === word.index + 2 && tokens[head]!.lower === 'part')
    if (!part) continue
    const of = tokens[part.end]?.lower === 'of' ? groups.find(({start}) => start === part.end + 1) : undefined
    const target = targetOf(part.possessor, true) ?? targetOf(of, true)
    const clause = clauses.findLast(({verb}) => verb && verb.end <= word.index)
    if (target && clause?.verb && holds(clause))
      yield {target, start: word.index, end: of?.end ?? part.end, certainty: 'borderline'}
  }
}

const unable = wordSet('hard difficult impossible generous bold optimistic kind stretch ambitious')

/** "Hard to call this monitoring", "not what I would call a review", "it can hardly be called planning". */
function* fromNames(sentence: Sentence): Generator<Grade> {
  const {tokens} = sentence
  for (const call of tokens) {
    if (call.lemma !== 'call' || call.quoted) continue
    const before = tokens.slice(Math.max(0, call.index - 8), call.index)
    const behind = tokens.slice(call.index + 1, call.index + 6)
    const end = behind.findIndex(({tag, quoted}) => tag === 'punctuation' || quoted)
    const name = (end < 0 ? behind : behind.slice(0, end)).findLast(({lower}) => lexicon.worthyNames.has(lower))
    const denies = before.some(
      ({tag, lower}) => tag === 'not' || lower === 'hardly' || lower === 'barely' || lower === 'cannot'
    )
    const one = /^(?:i|we|one|you|anyone|anybody)$/
    const what = before.some(({lower}) => lower === 'what') && before.some(({lower}) => one.test(lower))
    const would = before.some(({lower}) => /^(?:would|'d|can|could|cannot)$/.test(lower))
    const hard = before.at(-1)?.tag === 'to' && unable.has(before.at(-2)?.lower ?? '')
    const calling = call.index === 0 && call.lower === 'calling' && tokens.some(({lower}) => unable.has(lower))
    const fallsShort = hard || calling || (denies && (what || would))
    if (name && fallsShort && !sentence.question)
      yield {target: 'agentless', start: call.index, end: name.index + 1, certainty: 'borderline'}
  }
}

/** "Deploying it on a Friday was not clever", "this is not okay", "that was not a good idea". */
function* fromDenials(sentence: Sentence): Generator<Grade> {
  const {tokens, clauses} = sentence
  for (const word of tokens) {
    const decent = lexicon.decency.has(word.lower)
    const idea = /^(?:idea|call|choice|move|decision)$/.test(word.lower) && isGood(tokens[word.index - 1])
    if (word.quoted || !(decent || idea || lexicon.wisdom.has(word.lower))) continue
    const next = tokens[word.index + 1]
    if (next && /^(?:noun|adjective|proper|to|verb)$/.test(next.tag) && !/^(?:either|here)$/.test(next.lower)) continue
    const not = tokens.slice(Math.max(0, word.index - 5), word.index).findLast(({tag}) => tag === 'not')
    const clause = not && clauses.findLast(({verb}) => verb && verb.start <= not.index)
    const {verb, subject} = clause ?? {}
    if (!not || verb?.lemma !== 'be' || verb.modal || clause!.kind === 'condition' || clause!.question) continue
    const pointed = subject && /^(?:it|this|that|which)$/.test(tokens[subject.head]!.lower) && !clause!.inherited
    const deed = tokens[0]!.forms.includes('ing') && clauses[0]?.verb?.start === 0
    const past = verb.tense === 'past' || verb.perfect
    const near = speaksOf(sentence) ?? speaksOf(sentence.context.previous)
    const okay =
      decent && pointed && near !== undefined && (tokens[subject.head]!.lower !== 'it' || next?.lower === 'that')
    if (okay ? next && next.tag === 'preposition' : !(past && (deed || pointed)) || decent) continue
    yield {target: 'agentless', start: not.index, end: word.index + 1, certainty: 'borderline'}
  }
}

const isGood = (token: Token | undefined): boolean =>
  /^(?:good|great|smart|wise|clever|bright)$/.test(token?.lower ?? '')

/** "Unacceptable.", "How stupid.", "Careless work.": a verdict that stands alone behind what was told of people. */
function* fromFragments({tokens, clauses, context}: Sentence): Generator<Grade> {
  if (context.place === 'heading' || context.place === 'cell' || clauses.some(({verb}) => verb?.finite)) return
  const words = tokens.filter(({tag}) => tag !== 'punctuation')
  const verdict = words.find(({lower, quoted}) => !quoted && lexicon.alone.has(lower))
  const told = context.previous?.groups.some((group) => targetOf(group) ?? targetOf(group.possessor))
  if (!verdict || !told || words.length > 3 || words.some(({tag}) => tag === 'not')) return
  yield {target: 'agentless', start: words[0]!.index, end: words.at(-1)!.index + 1, certainty: 'borderline'}
}

/** "It took far too long before anybody rang": with people behind it, a length of time grades them. */
function* fromTooLong(sentence: Sentence): Generator<Grade> {
  const {tokens, clauses, groups} = sentence
  for (const long of tokens) {
    if (long.lower !== 'long' || tokens[long.index - 1]?.lower !== 'too' || long.quoted) continue
    const clause = clauses.findLast(({verb}) => verb && verb.end <= long.index)
    if (clause?.verb?.lemma !== 'take' || !holds(clause) || long.index - clause.verb.end > 5) continue
    const next = tokens[long.index + 1]
    const who = /^(?:before|until|till)$/.test(next?.lower ?? '') && groups.find(({start}) => start === next!.index + 1)
    if (who && targetOf(who))
      yield {target: 'agentless', start: clause.verb.start, end: long.index + 1, certainty: 'borderline'}
  }
}

const manners = phrases(lexicon.manners)

/** "The lead restarted it for no reason", "we shipped it in a rush". */
function* fromManners(sentence: Sentence): Generator<Grade> {
  for (const run of findPhrases(sentence, manners)) {
    const clause =
      sentence.clauses.findLast(({verb}) => verb && verb.end <= run.start) ??
      sentence.clauses.find(({verb}) => verb && verb.start >= run.end - 1)
    const words = sentence.tokens.slice(run.start, run.end)
    if (!clause?.verb || !holds(clause) || clause.verb.passive) continue
    // "He left in a hurry" tells of a way; "he went on" of an act.
    if (lexicon.going.has(clause.verb.lemma) && sentence.tokens[clause.verb.end]?.lower !== 'on') continue
    if (!(clause.verb.tense === 'past' || clause.verb.perfect)) continue
    // "without reason" gives none.
    if (!words.some(({lower}) => /^(?:reason|cause)$/.test(lower)) && explains(sentence, clause)) continue
    const target = human(sentence, clause.subject)
    const own = words.some(({lower}) => lexicon.ownManners.has(lower))
    if (target === 'third' || (target === 'we' && own))
      yield {target, start: run.start, end: run.end, certainty: 'borderline'}
  }
}

/** "The lead restarted it instead of reading the log." */
function* fromInstead(sentence: Sentence): Generator<Grade> {
  const {tokens, clauses} = sentence
  for (const of of tokens) {
    const before = tokens[of.index - 1]?.lower
    if (!((of.lower === 'of' && before === 'instead') || (of.lower === 'than' && before === 'rather')) || of.quoted)
      continue
    const act = tokens[of.index + 1]
    if (!act || !lexicon.asked.has(act.lemma) || !/^(?:verb|noun)$/.test(act.tag)) continue
    if (of.lower === 'of' && !act.forms.includes('ing')) continue
    const clause =
      clauses.findLast(({verb}) => verb?.finite && verb.end < of.index) ??
      clauses.find(({verb}) => verb?.finite && verb.start > of.index)
    if (
      !clause ||
      !holds(clause) ||
      clause.verb!.passive ||
      clause.verb!.tense !== 'past' ||
      explains(sentence, clause)
    )
      continue
    const target = human(sentence, clause.subject)
    if (target === 'third') yield {target, start: of.index - 1, end: act.index + 1, certainty: 'borderline'}
  }
}

const findersIn = awake<(sentence: Sentence) => Iterable<Grade>>([
  {find: fromLateness, among: [['late']]},
  {find: fromTaking, among: [lexicon.slights], and: [lexicon.taking]},
  {find: fromFinding, among: [finding], and: [conductOnly, lexicon.found]},
  {find: fromParts, among: [conductOnly, lexicon.found, alsoGrading], and: [['part']]},
  {find: fromNames, among: [['call']], and: [lexicon.worthyNames]},
  {find: fromFragments, among: [lexicon.alone]},
  {find: fromTooLong, among: [['long']], and: [['take']]},
  {find: fromManners, among: [manners], about: targetKinds},
  {find: fromInstead, among: [['instead', 'rather']], and: [lexicon.asked], about: targetKinds},
  {find: fromDenials, among: [lexicon.wisdom, lexicon.decency, ['idea', 'call', 'choice', 'move', 'decision']]}
])

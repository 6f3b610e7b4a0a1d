import type {Certainty} from '../rule.ts'
import type {Clause, Kind, NounGroup, Sentence} from './sentence.ts'

/** Whom a statement is about, as the guideline tells targets apart. */
export type Target = 'third' | 'we' | 'I' | 'external' | 'agentless'

/** What kind of blame it would be: a verdict, a gap, a causal word, or a plain act followed by harm. */
export type Signal = 'verdict' | 'gap' | 'cause' | 'act'

const table: Record<Signal, Record<Target, Certainty | undefined>> = {
  verdict: {third: 'clear', we: 'borderline', I: 'borderline', external: 'borderline', agentless: 'clear'},
  gap: {third: 'clear', we: 'borderline', I: 'borderline', external: 'borderline', agentless: 'borderline'},
  cause: {third: 'clear', we: 'borderline', I: 'borderline', external: 'borderline', agentless: undefined},
  act: {third: 'borderline', we: undefined, I: undefined, external: undefined, agentless: undefined}
}

const targets: Partial<Record<Kind, Target>> = {
  person: 'third',
  role: 'third',
  team: 'third',
  somebody: 'third',
  they: undefined as never,
  we: 'we',
  I: 'I',
  external: 'external',
  nobody: 'agentless'
}

/** Kinds that can stand for somebody else of the organisation, some of them with a human verb alone. */
export const thirdKinds: ReadonlySet<Kind> = new Set([
  'person',
  'role',
  'team',
  'somebody',
  'they',
  'maybe-person',
  'maybe-team'
])

/** Kinds that can stand for anybody at all. */
export const targetKinds: ReadonlySet<Kind> = new Set([...thirdKinds, 'we', 'I', 'external', 'nobody'])

/**
 * Say whom a group stands for.
 *
 * @param group A noun group, or nothing.
 * @param humanVerb The verb is said of people alone, so that "the operator" and "infra" are people.
 * @returns Nothing where it stands for no one: a system, a document, "you", or unknown.
 */
export function targetOf(group: NounGroup | undefined, humanVerb = false): Target | undefined {
  if (!group) return undefined
  const target = targets[group.kind]
  if (target) return target
  if (humanVerb && (group.kind === 'maybe-person' || group.kind === 'maybe-team' || group.kind === 'they'))
    return 'third'
  return group.joined?.map((other) => targetOf(other, humanVerb)).find(Boolean)
}

/**
 * Say how plain a finding is, by the guideline's table; a reason or a hedge in the sentence lowers, an intensifier raises.
 *
 * @param signal What kind of blame it would be.
 * @param target Whom it is about.
 * @param sentence The sentence.
 * @param clause The clause it stands in: a reason that is itself the finding explains nothing.
 * @returns Nothing where the guideline stays silent.
 */
export function certaintyOf(
  signal: Signal,
  target: Target,
  sentence: Sentence,
  clause?: Clause
): Certainty | undefined {
  const level = table[signal][target]
  if (!level) return undefined
  const lowered = explains(sentence, clause) || sentence.hedged
  if (lowered && !sentence.intensified) return level === 'clear' ? 'borderline' : undefined
  return sentence.intensified && !lowered && target !== 'agentless' && target !== 'we' && target !== 'I'
    ? 'clear'
    : level
}

/** Whether the sentence gives a condition: a reason clause about a system, apart from the finding's own clause. */
export function explains(sentence: Sentence, clause?: Clause): boolean {
  const clauses = sentence.clauses.filter(
    (other) => other.kind === 'reason' && other !== clause && isReasonFor(sentence, other, clause)
  )
  if (clauses.some((other) => !targetOf(other.subject, true) || tellsState(other) || tellsView(other))) return true
  if (clause && isResult(sentence, clause)) return true
  if (sentence.clauses.some((other) => other !== clause && opposes(sentence, other))) return true
  return (
    clauses.length === 0 &&
    sentence.reason &&
    clause?.kind !== 'reason' &&
    !sentence.clauses.some((other) => other.kind === 'reason')
  )
}

/** "The values were the same, so nobody noticed": what stands before "so" is the reason. */
function isResult({tokens, clauses}: Sentence, clause: Clause): boolean {
  const start = Math.min(clause.subject?.start ?? clause.start, clause.verb?.start ?? clause.start)
  const at = [start - 1, start - 2, start - 3].find((index) => tokens[index]?.lower === 'so')
  if (at === undefined || tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.tag === 'adjective') return false
  const before = clauses.findLast((other) => other !== clause && other.verb !== undefined && other.verb.end <= at)
  const joins = /^(?:,|;|and|—|–)$/.test(tokens[at - 1]?.lower ?? '') || at + 1 === clause.subject?.start
  return before !== undefined && joins
}

/** "It was down because the token had expired, and I forgot": the reason is that of the first statement. */
function isReasonFor({clauses}: Sentence, reason: Clause, clause: Clause | undefined): boolean {
  const at = clause ? clauses.indexOf(clause) : -1
  const [own, opening] = [clauses.indexOf(reason), reason.parent < 0]
  return at < 0 || at < own || opening || clause!.kind !== 'coordinate' || clause!.inherited === true
}

/** Verbs for what people took to be so: "because I thought it was a copy". */
const views = new Set([
  'think',
  'believe',
  'expect',
  'assume',
  'know',
  'see',
  'hear',
  'understand',
  'read',
  'suppose',
  'tell'
])

/** "because the team has no access", "since no one seems to use it": how things stood, not what was left undone. */
function tellsState({verb, subject}: Clause): boolean {
  return (
    verb?.lemma === 'have' ||
    (subject?.kind === 'nobody' && /^(?:seem|use|need|own|live|work)$/.test(verb?.lemma ?? ''))
  )
}

/** What somebody knew or took to be so, without a grade. */
function tellsView({verb}: Clause): boolean {
  return verb !== undefined && views.has(verb.lemma) && verb.adverbs.length === 0
}

/** "…, but we were not sure whether": a clause that sets the state of knowledge, or a thing that was missing, against it. */
function opposes({tokens}: Sentence, {verb, subject, complement, start}: Clause): boolean {
  if (!verb || verb.tense !== 'past') return false
  const opener = [start - 1, start - 2].map((index) => tokens[index]?.lower)
  if (!opener.includes('but') && !opener.includes('and')) return false
  const word = complement && tokens[complement.head]!.lower
  if (verb.negated && opener.includes('but'))
    return verb.lemma === 'know' || /^(?:sure|certain|aware|clear|obvious|visible|possible|able)$/.test(word ?? '')
  return (
    verb.lemma === 'be' &&
    subject !== undefined &&
    tokens[subject.head]!.lower === 'there' &&
    complement !== undefined &&
    /^(?:no|nothing)$/.test(tokens[complement.start]!.lower)
  )
}

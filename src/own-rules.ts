import {findPhrases, phrases, type Run} from './analysis/phrases.ts'
import type {Clause, Kind, NounGroup, Sentence} from './analysis/sentence.ts'
import {defaultSettings} from './default-settings.ts'
import {parseDocument} from './document.ts'
import {rulesUrl} from './plugin.ts'
import type {Report, WordingRule} from './rule.ts'
import type {OwnRule, SentencePattern, Settings, SubjectKind} from './settings.ts'
import {guestIds, reviewWording} from './wording.ts'

/** What a subject can stand for, as it is written in settings. */
export const subjectKinds = [
  'person',
  'role',
  'team',
  'we',
  'I',
  'you',
  'they',
  'external',
  'system',
  'document'
] as const satisfies readonly SubjectKind[]

/** The analysis is less sure of some words; an own rule takes them for what they most likely are. */
const kindsOf: Partial<Record<SubjectKind, readonly Kind[]>> = {
  role: ['role', 'maybe-person'],
  team: ['team', 'maybe-team']
}

/** Most words of a phrase, and most of them that may be absent: search stays linear in the length of a sentence. */
const mostWords = 10
const mostOptional = 3

/** @returns What is the matter with a phrase and what mends it, or nothing. */
export function phraseProblem(phrase: string): string | undefined {
  const words = phrase.trim().split(/\s+/)
  if (words.length > mostWords) return `has more than ${mostWords} words; fewer meet the same sentences`
  if (words[0] === '_' || words[0]!.endsWith('?'))
    return 'begins with a word that can be anything; a real word comes first'
  if (words.filter((word) => word.length > 1 && word.endsWith('?')).length > mostOptional)
    return `has more than ${mostOptional} words that may be absent; two phrases do the same`
  const odd = words.find((word) => !/^(?:_|[\p{L}\p{N}'’./@#&+-]+(?:\|[\p{L}\p{N}'’./@#&+-]+)*\??)$/u.test(word))
  if (odd !== undefined)
    return `has \`${odd.slice(0, 40)}\` in it; words are plain, with \`a|b\` for either, \`_\` for any, \`?\` behind one that may be absent`
  return undefined
}

const made = new WeakMap<OwnRule, WordingRule>()

/** @returns A wording rule as any other, made once of its data. */
export function ownRule(data: OwnRule): WordingRule {
  const known = made.get(data)
  if (known) return known
  const rule = makeRule(data)
  made.set(data, rule)
  return rule
}

function makeRule(data: OwnRule): WordingRule {
  const list = phrases(data.phrases.map((phrase) => phrase.replaceAll('’', "'")).join('\n'))
  const [flagged = '', ...more] = data.examples.flagged
  const [accepted = '', ...others] = data.examples.accepted
  return {
    reads: 'sentence',
    ruleId: data.id,
    severity: data.severity,
    summary: data.reason,
    why: data.note,
    idea: '',
    unless: '',
    source: '',
    url: data.url,
    examples: {
      flagged: [{text: flagged}, ...more.map((text) => ({text}))],
      accepted: [{text: accepted}, ...others.map((text) => ({text}))]
    },
    *check(sentence) {
      if (data.in.length > 0 && !sentence.context.concepts.some((concept) => data.in.includes(concept))) return
      const {pattern} = data
      const runs = [
        ...findPhrases(sentence, list),
        ...(pattern ? sentence.clauses.flatMap((clause) => runOf(clause, sentence, pattern) ?? []) : [])
      ]
      for (const run of apart(runs)) yield report(sentence, run, data)
    }
  }
}

/** Runs that share no token: the first of two that do. */
function apart(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of [...runs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (run.start >= (kept.at(-1)?.end ?? 0)) kept.push(run)
  }
  return kept
}

function report(sentence: Sentence, run: Run, {reason, note, suggest}: OwnRule): Report {
  const start = sentence.tokens[run.start]!.start
  const end = sentence.tokens[run.end - 1]!.end
  const capital = /^\p{Lu}/u.test(sentence.tokens[run.start]!.text)
  const expected = suggest.map((words) => (capital ? words[0]!.toUpperCase() + words.slice(1) : words))
  return {start, end, reason, note, expected}
}

/** The run of a clause that fits a pattern: from its subject, where it has one of its own, to its object. */
function runOf(clause: Clause, sentence: Sentence, pattern: SentencePattern): Run | undefined {
  const {verb} = clause
  if (!verb || sentence.tokens[verb.head]?.quoted) return undefined
  const subject = verb.passive ? clause.agent : clause.subject
  const object = verb.passive ? clause.subject : clause.object
  if (pattern.negated !== undefined && pattern.negated !== verb.negated) return undefined
  if (pattern.verb && !pattern.verb.some((one) => one.toLowerCase() === verb.lemma)) return undefined
  if (pattern.subject && !isOf(subject, pattern.subject)) return undefined
  if (pattern.object && !hasHead(object, pattern.object, sentence)) return undefined
  const own = [
    clause.inherited ? undefined : clause.subject,
    pattern.object && clause.object,
    verb.passive && clause.agent
  ]
  const parts = [verb, ...own.filter((part) => part !== undefined && part !== false)]
  return {start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end))}
}

function isOf(group: NounGroup | undefined, kinds: readonly SubjectKind[]): boolean {
  const all = group ? [group, ...(group.joined ?? [])] : []
  return all.some(({kind}) => kinds.some((wanted) => (kindsOf[wanted] ?? [wanted]).includes(kind)))
}

function hasHead(group: NounGroup | undefined, words: readonly string[], sentence: Sentence): boolean {
  const all = group ? [group, ...(group.joined ?? [])] : []
  const heads = all.flatMap(({head}) => sentence.tokens[head] ?? [])
  return words.some((word) => heads.some(({lower, lemma}) => [lower, lemma].includes(word.toLowerCase())))
}

/** An example that does not do what it is there for. */
export interface FailingExample {
  kind: 'flagged' | 'accepted'
  index: number
  message: string
}

/**
 * Try the examples of an own rule, by the same way that documents take.
 *
 * @param data The rule; where it speaks in some sections alone, its examples are tried without a section.
 * @param words Names that the settings give, as the examples may be about them.
 * @returns Those that fail.
 */
export function tryExamples(data: OwnRule, words: Pick<Settings, 'people' | 'systems' | 'teams'>): FailingExample[] {
  const rule = makeRule({...data, in: []})
  const settings: Settings = {
    ...defaultSettings,
    ...words,
    rules: Object.fromEntries(guestIds.map((id) => [id, {severity: 'off' as const}]))
  }
  const said = (text: string): string => marked(text, rule, settings)
  const flagged = data.examples.flagged.flatMap((example, index): FailingExample[] => {
    const plain = example.replace(/[«»]/g, '')
    const result = said(plain)
    if (result === plain)
      return [{kind: 'flagged', index, message: `is not flagged by \`${data.id}\`: ${brief(plain)}`}]
    if (!example.includes('«') || result === example) return []
    return [{kind: 'flagged', index, message: `is flagged as ${brief(result)}, where ${brief(example)} is marked`}]
  })
  const accepted = data.examples.accepted.flatMap((example, index): FailingExample[] => {
    const result = said(example)
    return result === example
      ? []
      : [{kind: 'accepted', index, message: `is flagged by \`${data.id}\`: ${brief(result)}`}]
  })
  return [...flagged, ...accepted]
}

const brief = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text)

/** The text with « and » around what the rule flags. */
function marked(text: string, rule: WordingRule, settings: Settings): string {
  const document = parseDocument(`${text}\n`, 'example.md')
  const spans = reviewWording(document, [rule], settings, []).messages.flatMap(({place}) =>
    place && 'start' in place ? [[place.start.offset ?? 0, place.end.offset ?? 0] as const] : []
  )
  return [...spans]
    .sort(([a], [b]) => b - a)
    .reduce((all, [start, end]) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`, text)
}

/** Where own rules are explained, for those that name no page. */
export const ownRulesUrl = `${rulesUrl.replace(/rules$/, 'configuration.md')}#own-rules`

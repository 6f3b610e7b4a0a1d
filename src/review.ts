import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {evidenceOf} from './analysis/evidence.ts'
import type {Sentence} from './analysis/sentence.ts'
import {parseDocument, type Document} from './document.ts'
import {compareFindings, fingerprint, type Finding, type Severity} from './finding.ts'
import {rulesUrl, source, urlOf} from './plugin.ts'
import {question} from './rewrite/question.ts'
import {readsClean} from './rewrite/recheck.ts'
import {rewriteSentence} from './rewrite/rewrite.ts'
import type {Report, Rule, StructureRule, WordingRule} from './rule.ts'
import {rules} from './rules/index.ts'
import readableDocument, {unreadable} from './rules/readable-document.ts'
import {enclosing, type Concept} from './sections.ts'
import type {Settings} from './settings.ts'
import {allowance} from './allowed-phrases.ts'
import {fieldOf, peopleNamed, readMetadata} from './metadata.ts'
import {ownRule} from './own-rules.ts'
import {settingsFor} from './overrides.ts'
import {opennessIn, type Openness} from './openness.ts'
import {participantsOf, type Participant} from './participants.ts'
import {isAnalysis} from './person-names.ts'
import {secretsOf, withoutSecrets} from './secret-places.ts'
import {structure} from './structure.ts'
import {readSuppressions, suppress, type Suppressed} from './suppressions.ts'
import {guestIds, reviewWording, severityOfRule} from './wording.ts'

/** A section as the JSON report shows it. */
export interface ReportedSection {
  title: string
  concepts: readonly Concept[]
  line: number
}

/** An action item as the JSON report shows it. */
export interface ReportedAction {
  text: string
  owner: string | null
  due: string | null
  ticket: string | null
}

/** What a review of one document has found. */
export interface ReviewedFile {
  path: string
  sections: readonly ReportedSection[]
  /** In reading order. */
  findings: readonly Finding[]
  /** What holds for it, where overrides change what holds for the run. */
  settings?: Settings
  /** What the document asks to leave unsaid, and why; left out where it asks for nothing. */
  suppressed?: readonly Suppressed[]
  /** Whom the document lists as there; only where `participation` is on. It is text of the document. */
  participants?: readonly Participant[]
  /** What it tells in the first person, openly and without a grade; left out where it does not. */
  openness?: readonly Openness[]
  structure: {
    concepts: readonly Concept[]
    /** `zone` as written, `mixed`, or `none`. */
    timeline: {entries: number; zone: string}
    actions: readonly ReportedAction[]
  }
}

/** Where suppressions are explained. */
const suppressionUrl = `${rulesUrl.replace(/rules$/, 'suppressions.md')}`

/** A finding before it has a fingerprint. */
type Draft = Omit<Finding, 'fingerprint' | 'path'>

const isWording = (rule: Rule): rule is WordingRule => rule.reads === 'sentence'
const isStructure = (rule: Rule): rule is StructureRule => rule.reads === 'document'

/** What holds for the review of one document. */
export interface ReviewOptions {
  settings: Settings
  /** Names of people the forge knows (authors, handles). */
  people?: readonly string[]
  /** Whether other ways to say a sentence are looked for; left out: they are. */
  rewrites?: boolean
}

/**
 * Review one document: text in, findings out. Pure.
 *
 * @param text The document, UTF-16, with or without a byte-order mark.
 * @param options Its path, and what holds.
 * @returns What was found, in reading order, regardless of which lines changed.
 */
export function review(text: string, {path, ...options}: ReviewOptions & {path: string}): ReviewedFile {
  return reviewDocument(parseDocument(text, path, options.settings.sectionAliases), options)
}

/** Review a document that is parsed already, with the section aliases of the settings. */
export function reviewDocument(document: Document, options: ReviewOptions): ReviewedFile {
  const {path} = document
  const severity = fieldOf(readMetadata(document), 'severity')?.value
  const settings = settingsFor(options.settings, {path, severity})
  const wording = wordingDrafts(document, {
    settings,
    people: [...peopleNamed(document), ...(options.people ?? [])],
    rewrites: options.rewrites ?? true
  })
  const drafts = [...wording.drafts, ...structureDrafts(document, settings)]
  const {findings, suppressed} = leaveUnsaid(document, identify(document, drafts), settings)
  const {notes} = settings.voice
  return maskSecrets(document, {
    path,
    sections: document.sections.map(({title, concepts, heading}) => ({
      title,
      concepts,
      line: document.toPoint(heading.start).line
    })),
    findings: findings.map((finding) => withNote(finding, notes)),
    ...(settings !== options.settings && {settings}),
    ...(suppressed.length > 0 && {suppressed}),
    ...(wording.openness.length > 0 && {openness: wording.openness}),
    ...(settings.participation !== 'off' && {participants: participantsOf(document)}),
    structure: structure(document)
  })
}

/**
 * Say of a document that it cannot be reviewed, as a finding: a check that passed it over would say more than it knows.
 *
 * @param reason Why, as it follows the document: `is not UTF-8 text`.
 */
export function reviewUnreadable(reason: string, {path, ...options}: ReviewOptions & {path: string}): ReviewedFile {
  const document = parseDocument('', path)
  const settings = settingsFor(options.settings, {path})
  const {ruleId} = readableDocument
  const isOn = severityIn(settings, ruleId) !== 'off'
  const set = settings.rules[ruleId]?.severity
  const drafts = isOn ? [structureDraft(document, readableDocument, unreadable(reason), set)] : []
  return {
    path,
    sections: [],
    findings: identify(document, drafts).map((finding) => withNote(finding, settings.voice.notes)),
    ...(settings !== options.settings && {settings}),
    structure: structure(document)
  }
}

/** What looks like a secret is shown nowhere, and no suggestion repeats its line; settings are not of the document. */
function maskSecrets(document: Document, {settings, ...file}: ReviewedFile): ReviewedFile {
  const places = secretsOf(document)
  if (places.length === 0) return {...file, ...(settings && {settings})}
  const lines = new Set(places.map(({start}) => document.toPoint(start).line))
  const quotes = ({place, replaces}: Finding): boolean => {
    const {start, end} = replaces ?? place
    for (let line = start.line; line <= end.line; line++) if (lines.has(line)) return true
    return false
  }
  const findings = file.findings.map((finding): Finding => {
    if (!quotes(finding)) return finding
    const {replaces: _, example: __, ...rest} = finding
    return {...rest, expected: []}
  })
  const values = [...new Set(places.map(({start, end}) => document.text.slice(start, end)))]
  const secrets = values.sort((a, b) => b.length - a.length)
  return {...withoutSecrets({...file, findings}, secrets), ...(settings && {settings})}
}

/** What the wording rules find, and what sentences that none of them speaks of tell openly. */
function wordingDrafts(
  document: Document,
  {settings, people, rewrites}: Required<ReviewOptions>
): {drafts: Draft[]; openness: Openness[]} {
  // What a team has written itself speaks first.
  const wording = [...settings.ownRules.map(ownRule), ...rules.filter(isWording)]
  const {messages, sentences} = reviewWording(document, wording, settings, people)
  const evidence = evidenceOf([...settings.people, ...people], settings.systems, settings.teams)
  const on = wording.filter(({ruleId}) => severityIn(settings, ruleId) !== 'off')
  const isAllowed = allowance(settings.allowedPhrases)
  const clean = (text: string, sentence: Sentence): boolean => readsClean(text, sentence, on, evidence)
  const own = messages.filter((message) => message.source === source)
  const bySentence = new Map<Sentence, VFileMessage[]>()
  for (const message of messages) {
    const start = offsetOf(message)
    if (start === undefined) continue
    if (message.source !== source && own.some((other) => overlaps(other, message))) continue
    const sentence = sentenceAt(sentences, start)
    const end = (message.place as Position).end.offset ?? start
    const words = sentence && document.text.slice(sentence.start, sentence.end)
    if (sentence && message.ruleId === 'person-name' && settings.names === 'roles-in-analysis' && !isAnalysis(sentence))
      continue
    if (words !== undefined && isAllowed(words, start - sentence!.start, end - sentence!.start)) continue
    if (sentence) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), message])
  }
  const rewritten = rewrites ? clean : undefined
  return {
    drafts: [...bySentence].flatMap(([sentence, here]) => draftsOf(document, sentence, withoutEchoes(here), rewritten)),
    openness: opennessIn(sentences.filter((sentence) => !bySentence.has(sentence)))
  }
}

/** Several rules can see the same words: the first in the order of the rules speaks. */
function withoutEchoes(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.filter((message, index) => !messages.slice(0, index).some((other) => overlaps(other, message)))
}

function overlaps(a: VFileMessage, b: VFileMessage): boolean {
  const [one, two] = [a.place as Position, b.place as Position]
  return (one.start.offset ?? 0) < (two.end.offset ?? 0) && (two.start.offset ?? 0) < (one.end.offset ?? 0)
}

const offsetOf = (message: VFileMessage): number | undefined =>
  message.place && 'start' in message.place ? message.place.start.offset : undefined

/** Finds the sentence around an offset; sentences are in reading order. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

/** Makes findings of the messages about one sentence, which share one rewrite; without a test for it, they have none. */
function draftsOf(
  document: Document,
  sentence: Sentence,
  messages: readonly VFileMessage[],
  clean: ((text: string, sentence: Sentence) => boolean) | undefined
): Draft[] {
  const spans = messages.filter(isBuiltIn).map((message) => ({
    ruleId: message.ruleId ?? '',
    start: (message.place as Position).start.offset ?? 0,
    end: (message.place as Position).end.offset ?? 0
  }))
  const rewriting =
    clean && spans.length > 0
      ? rewriteSentence(sentence, spans, document.text, (text) => clean(text, sentence))
      : undefined
  const {start, end} = rewriting?.replaces ?? sentence
  const replaces = document.toPosition(start, end)
  return messages.map((message) => {
    const own = isBuiltIn(message)
    return {
      ruleId: message.ruleId ?? '',
      source: message.source ?? '',
      severity: severityOfMessage(message),
      place: message.place as Position,
      actual: String(message.actual ?? document.text.slice(offsetOf(message), (message.place as Position).end.offset)),
      sentence: document.text.slice(sentence.start, sentence.end),
      expected: own ? (rewriting && !rewriting.gap ? [rewriting.text] : []) : offered(message),
      ...(own && rewriting && !rewriting.gap && {replaces}),
      ...(own && rewriting?.gap && {example: rewriting.text}),
      ...(own && {question: question(message.ruleId ?? '', sentence)}),
      reason: message.reason,
      note: String(message.note ?? ''),
      url: String(message.url ?? '')
    }
  })
}

const wordingIds: ReadonlySet<string> = new Set(rules.filter(isWording).map(({ruleId}) => ruleId))

/** Whether a rule of ours made the message, about which our rewrites and questions know. */
function isBuiltIn(message: VFileMessage): boolean {
  return message.source === source && wordingIds.has(message.ruleId ?? '')
}

/** What an own rule offers for its place. Plugins of others offer words, too, but not in the form they have here. */
function offered(message: VFileMessage): string[] {
  return message.source === source ? [...(message.expected ?? [])] : []
}

function severityOfMessage(message: VFileMessage): Severity {
  return message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info'
}

function* structureDrafts(document: Document, settings: Settings): Generator<Draft> {
  for (const rule of rules.filter(isStructure)) {
    const setting = settings.rules[rule.ruleId]
    if (severityOfRule(rule, settings) === 'off') continue
    const options = setting?.options ?? optionsOf(rule, settings)
    for (const report of rule.check(document, options)) yield structureDraft(document, rule, report, setting?.severity)
  }
}

/** What settings of their own say to a rule that has no options. */
function optionsOf({ruleId}: Rule, {sections, templateText, commitment}: Settings): unknown {
  if (ruleId === 'required-section') return sections
  if (ruleId === 'commitment-statement') return {commitment}
  return ruleId === 'placeholder-text' && templateText !== '' ? {template: templateText} : undefined
}

/** Puts the team's words in the place of the rule's; lines to paste stay. */
function withNote(finding: Finding, notes: Settings['voice']['notes']): Finding {
  const name = finding.source === source ? finding.ruleId : finding.source
  const words = Object.hasOwn(notes, name) ? notes[name] : undefined
  if (words === undefined) return finding
  const block = /^(`{3,})\w*\n[\s\S]*?\n\1$/m.exec(finding.note)?.[0]
  const line = words.replace(/\s+/g, ' ')
  return {...finding, note: block === undefined ? line : `${line}\n\n${block}`, noteBy: 'team'}
}

function structureDraft(document: Document, rule: Rule, report: Report, set: Severity | 'off' | undefined): Draft {
  const severity = set && set !== 'off' ? set : (report.severity ?? rule.severity)
  const actual = document.text.slice(report.start, report.end)
  return {
    ruleId: rule.ruleId,
    source,
    severity,
    place: document.toPosition(report.start, report.end),
    actual: report.actual ?? actual,
    sentence: report.sentence ?? actual,
    ...(report.about && {about: report.about}),
    expected: [],
    reason: report.reason,
    note: report.note ?? `${rule.why} ${rule.idea}`,
    url: urlOf(rule.ruleId)
  }
}

/** Keeps silent where the document asks for it, and says which of its requests are of no use. */
function leaveUnsaid(
  document: Document,
  findings: readonly Finding[],
  settings: Settings
): {findings: Finding[]; suppressed: Suppressed[]} {
  const asked = readSuppressions(document, knownIds(settings))
  const isOn = (ruleId: string): boolean => severityIn(settings, ruleId) !== 'off'
  const {spoken, suppressed, remarks} = suppress(findings, asked.suppressions, {
    reasons: settings.suppressionReasons,
    mark: document.mark,
    isOn
  })
  const drafts = [...asked.remarks, ...remarks].flatMap(({ruleId, ...report}) => {
    const severity = settings.rules[ruleId]?.severity ?? 'info'
    return severity === 'off' ? [] : [suppressionDraft(document, ruleId, report, severity)]
  })
  return {findings: [...spoken, ...identify(document, drafts)].sort(compareFindings), suppressed}
}

function suppressionDraft(document: Document, ruleId: string, report: Report, severity: Severity): Draft {
  const actual = document.text.slice(report.start, report.end)
  const place = document.toPosition(report.start, report.end)
  const {reason} = report
  return {
    ruleId,
    source,
    severity,
    place,
    actual,
    sentence: actual,
    expected: [],
    reason,
    note: '',
    url: suppressionUrl
  }
}

/** Ids that a suppression can name. */
function knownIds(settings: Settings): string[] {
  return [...rules.map(({ruleId}) => ruleId), ...guestIds, ...settings.ownRules.map(({id}) => id)]
}

/** The severity of a rule as it is set; `off` for what is no rule. */
function severityIn(settings: Settings, ruleId: string): Severity | 'off' {
  const rule = rules.find((known) => known.ruleId === ruleId)
  const own = settings.ownRules.find(({id}) => id === ruleId)
  const unset = rule ? (rule.offByDefault ? 'off' : rule.severity) : own ? own.severity : 'info'
  return settings.rules[ruleId]?.severity ?? (knownIds(settings).includes(ruleId) ? unset : 'off')
}

/** Gives each finding its fingerprint, puts them in order, and counts offsets from the file's first unit again. */
function identify(document: Document, drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>()
  return drafts
    .map((draft): Finding => ({path: document.path, ...draft, fingerprint: ''}))
    .sort(compareFindings)
    .map((finding) => {
      const section = sectionTitle(document, finding.place.start.offset ?? 0)
      const key = [finding.ruleId, finding.sentence, section].join('\0')
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      return {
        ...finding,
        place: shift(finding.place, document.mark),
        ...(finding.replaces && {replaces: shift(finding.replaces, document.mark)}),
        fingerprint: fingerprint({
          path: document.path,
          ruleId: finding.ruleId,
          words: `${finding.sentence} ${finding.actual}`,
          section,
          ordinal
        })
      }
    })
}

/** Title of the innermost section around an offset: what it is called outlives where it stands. */
function sectionTitle(document: Document, offset: number): string {
  const index = document.sections.findLastIndex((section) => section.heading.start <= offset && offset < section.end)
  return index < 0 ? '' : [...enclosing(document.sections, index)].map((section) => section.title).join(' / ')
}

/** A byte-order mark is a unit of the file, though no column. */
function shift(place: Position, mark: 0 | 1): Position {
  if (mark === 0) return place
  const move = (point: Position['start']): Position['start'] => ({...point, offset: (point.offset ?? 0) + mark})
  return {start: move(place.start), end: move(place.end)}
}

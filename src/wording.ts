import type {Paragraph, Root} from 'nlcst'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import {unified, type Plugin, type Processor} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {analyse} from './analysis/analyse.ts'
import {evidenceOf} from './analysis/evidence.ts'
import type {Sentence, SentenceContext} from './analysis/sentence.ts'
import type {Block, Document} from './document.ts'
import type {Severity} from './finding.ts'
import {inclusiveTriggers, profanityTriggers} from './lexicon/inclusive-triggers.ts'
import {fatalOf, reportAll} from './plugin.ts'
import type {WordingRule} from './rule.ts'
import {enclosing, type Concept} from './sections.ts'
import type {Settings} from './settings.ts'

/** Plugins of others that enter at the same door; each has a switch of its own in `rules`. */
const guests = [
  {id: 'retext-equality', plugin: retextEquality, triggers: inclusiveTriggers, severity: 'info'},
  {id: 'retext-profanities', plugin: retextProfanities, triggers: profanityTriggers, severity: 'info'}
] as const satisfies readonly {id: string; plugin: unknown; triggers: ReadonlySet<string>; severity: Severity}[]

/** Their word lists take a while to unpack: only where one is asked, and once. */
const processors = new Map<string, Processor>()

function processorOf({id, plugin}: (typeof guests)[number]): Processor {
  const processor =
    processors.get(id) ??
    unified()
      .use(plugin as Plugin<[], Root>)
      .freeze()
  processors.set(id, processor as Processor)
  return processor as Processor
}

/** Ids of the plugins of others, as they stand in `rules`. */
export const guestIds: readonly string[] = guests.map((guest) => guest.id)

/** What the wording rules found in a document. */
export interface Wording {
  messages: readonly VFileMessage[]
  sentences: readonly Sentence[]
}

/**
 * Run the wording rules, and the retext plugins of others, over a document's prose.
 *
 * @param document A parsed document.
 * @param rules The wording rules to run.
 * @param settings Severities, and names of people and systems.
 * @param people Names that the document's own metadata and the forge give.
 */
export function reviewWording(
  document: Document,
  rules: readonly WordingRule[],
  settings: Settings,
  people: readonly string[]
): Wording {
  const file = new VFile({path: document.path, value: document.text})
  file.data.blamelessReview = {
    evidence: evidenceOf([...settings.people, ...people], settings.systems, settings.teams),
    paragraphs: document.blocks.map((block) => paragraphContext(document, block)),
    toPosition: document.toPosition
  }
  const on = rules.flatMap((rule) => {
    const severity = severityOfRule(rule, settings)
    return severity === 'off' ? [] : [{rule, severity}]
  })
  reportAll(on, document.nlcst, file)
  const sentences = analyse(document.nlcst, file)
  for (const guest of guests) runGuest(guest, document, sentences, file, settings)
  return {messages: file.messages, sentences}
}

function paragraphContext(document: Document, block: Block): Omit<SentenceContext, 'first' | 'alone' | 'previous'> {
  const around = block.section < 0 ? [] : [...enclosing(document.sections, block.section)]
  const concepts: Concept[] = [...new Set(around.flatMap((section) => section.concepts))]
  return {
    concepts,
    place: block.kind,
    section: around[0]?.title ?? '',
    inActions: concepts.includes('action-items') && block.kind !== 'heading',
    ...(block.cell && {header: block.cell.header})
  }
}

/** @returns The severity of a rule as it is set, or its own; `off` where it is silent unless it is set. */
export function severityOfRule(
  rule: Pick<WordingRule, 'ruleId' | 'severity' | 'offByDefault'>,
  settings: Settings
): Severity | 'off' {
  return settings.rules[rule.ruleId]?.severity ?? (rule.offByDefault ? 'off' : rule.severity)
}

/** Shows a plugin only the paragraphs with a word it is asked for, and keeps what it says of these words. */
function runGuest(
  guest: (typeof guests)[number],
  document: Document,
  sentences: readonly Sentence[],
  file: VFile,
  settings: Settings
): void {
  const severity = settings.rules[guest.id]?.severity ?? guest.severity
  if (severity === 'off') return
  const {triggers} = guest
  const starts = sentences.filter((sentence) => holdsTrigger(sentence, triggers)).map(({start}) => start)
  if (starts.length === 0) return
  const children = document.nlcst.children.filter(
    (node, index): node is Paragraph =>
      node.type === 'ParagraphNode' && document.blocks[index]?.kind !== 'heading' && holds(node, starts)
  )
  if (children.length === 0) return
  const tree: Root = {type: 'RootNode', children}
  const own = new VFile({path: document.path, value: document.text})
  processorOf(guest).runSync(tree, own)
  for (const message of own.messages) {
    if (!triggers.has(fold(String(message.actual ?? '')))) continue
    message.fatal = fatalOf(severity)
    file.messages.push(message)
  }
}

function holdsTrigger({words}: Sentence, triggers: ReadonlySet<string>): boolean {
  for (const word of words) if (triggers.has(word) || (word.includes('-') && triggers.has(fold(word)))) return true
  return false
}

/** Whether one of the offsets, which are in order, lies in a paragraph. */
function holds({position}: Paragraph, starts: readonly number[]): boolean {
  const next = starts.find((start) => start >= (position?.start.offset ?? 0))
  return next !== undefined && next <= (position?.end.offset ?? 0)
}

/** Triggers are written without hyphens, in lower case. */
function fold(word: string): string {
  return word.includes('-') ? word.toLowerCase().replaceAll('-', '') : word.toLowerCase()
}

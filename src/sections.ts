import type {Nodes, Paragraph, Parents} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Document} from './document.ts'
import {ambiguousAliases} from './lexicon/section-aliases.ts'
import {readTitle, type Title} from './section-title.ts'
import {countTimed} from './timed-lines.ts'

/** What a section is about. The ids are part of the JSON report. */
export type Concept =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'detection'
  | 'trigger'
  | 'contributing-factors'
  | 'resolution'
  | 'went-well'
  | 'went-poorly'
  | 'got-lucky'
  | 'lessons'
  | 'action-items'
  | 'background'
  | 'references'

/** A part of a document with a heading in any form. */
export interface Section {
  /** The heading's words as written, marks left out. */
  title: string
  /** 1 to 6 for headings; 7 for a line that is only bold; 8 for a `Label:` line or a `**Label:** value` line. */
  depth: number
  form: 'heading' | 'bold' | 'label'
  /** What it is about; several where headings are combined, none where unknown. */
  concepts: readonly Concept[]
  /** The usual name, where the heading is a letter or two away from it ("timline": "timeline"). */
  meant?: string
  /** Offsets of the heading itself. */
  heading: {start: number; end: number}
  /** Offsets of the content: from the heading's end to the next heading of the same or a higher level. */
  start: number
  end: number
  /** Index of the enclosing section, or -1. */
  parent: number
}

export type FindSections = (document: Omit<Document, 'sections'>) => Section[]

/** Something that may open a section, or that only ends the one before. */
interface Candidate {
  words: string
  title: Title
  depth: number
  /** Where it stands among others: the depth, deeper for labels in nested lists and for dates in a timeline. */
  level: number
  form: Section['form']
  start: number
  end: number
  /** Where its content ends at the latest: the end of the list item that it names. */
  limit: number
  /** A label on a line of its own, not in a list. */
  alone?: true
  /** A label whose name is not known: ends the label before it, opens nothing. */
  closes?: true
}

/**
 * Find the sections of a document by what their headings mean, in any form that people write them.
 *
 * Headings of any level, HTML headings, lines that are only bold, and labels (`Impact:`, `**Impact:** all users`), in
 * lists too. Not in block quotes and code. Grows with the length of the document.
 *
 * @returns Sections in reading order; unknown headings and bold lines among them, unknown labels left out.
 */
export const findSections: FindSections = (document) => {
  const candidates = collect(document.mdast, document.text)
  const sections = nest(candidates, document.text.length)
  settleAmbiguous(sections)
  return withTimelines(
    sections.map(({section}) => section),
    document.text
  )
}

/** A part with this many clock times at the beginnings of its lines is a timeline, whatever its heading says. */
const timesOfTimeline = 4

/** Where so many of the lines state a time, dates and times inside a line count as well. */
const shareOfTimeline = 0.7

/** Finds timelines under other headings: a lead-up told hour by hour; and where no heading says it, the longest. */
function withTimelines(sections: Section[], text: string): Section[] {
  const known = sections.some(({concepts}) => concepts.includes('timeline'))
  let longest: {section: Section; times: number} | undefined
  for (const [index, section] of sections.entries()) {
    const background = section.concepts.includes('background')
    // The title of a document is no part of it.
    if (index === 0 && section.end === text.length && section.concepts.length === 0) continue
    const inner = sections[index + 1]
    if (
      (known && !background) ||
      section.concepts.some((concept) => concept === 'action-items' || concept === 'references')
    )
      continue
    // A section with inner headings is judged by its own lines, so that each line is read once.
    const {timed, clocks, all} = countTimed(
      text,
      section.start,
      inner?.parent === index ? inner.heading.start : section.end
    )
    const times = timed >= all * shareOfTimeline ? Math.max(timed, clocks) : clocks
    if (times >= timesOfTimeline && times > (longest?.times ?? 0)) longest = {section, times}
  }
  if (longest) {
    const {section} = longest
    // "Context" above a log is only another name for it; a lead-up stays one.
    const others = /^context\b/i.test(section.title) ? [] : section.concepts
    section.concepts = [...others, 'timeline']
  }
  return sections
}

/** @returns The section at `index` and those around it, innermost first. */
export function* enclosing(sections: readonly Section[], index: number): Generator<Section> {
  for (let at = index; at >= 0; at = sections[at]!.parent) yield sections[at]!
}

/** @returns The sections about a concept that do not stand in another one about it. */
export function sectionsAbout(sections: readonly Section[], concept: Concept): Section[] {
  return sections.filter((section) => {
    if (!section.concepts.includes(concept)) return false
    for (const outer of enclosing(sections, section.parent)) if (outer.concepts.includes(concept)) return false
    return true
  })
}

/** @returns Where the words of a section's heading stand, without the marks around them. */
export function headingWords(text: string, {heading}: Section): {start: number; end: number} {
  const line = /^[^\n]*/.exec(text.slice(heading.start, heading.end))![0]
  const before = /^(?:#{1,6}\s+|[*_]{1,3}|\s+)*/.exec(line)![0].length
  const after = /[\s#*_:：]*$/.exec(line.slice(before))![0].length
  return {start: heading.start + before, end: Math.max(heading.start + before, heading.start + line.length - after)}
}

/** Where a paragraph stands in a list item. */
interface ItemPlace {
  node: Nodes
  first: boolean
  /** The item is alone in its list or has more than a line, and so may be a heading ("1. Summary"). */
  holds: boolean
}

/** Walks the tree in reading order, without recursion: a hostile document nests deeply. */
function collect(tree: Parents, text: string): Candidate[] {
  const found: Candidate[] = []
  const stack: {node: Nodes; lists: number; lone?: boolean; item?: ItemPlace}[] = [{node: tree, lists: -1}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, lists, item} = entry
    if (node.type === 'heading') {
      const candidate = fromHeading(node, text)
      if (candidate) found.push(candidate)
    } else if (node.type === 'html') found.push(...fromHtml(node.value, offsets(node).start, text.length))
    else if (node.type === 'paragraph') found.push(...fromParagraph(node, text, lists, item))
    else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem') {
      const deeper = node.type === 'list' ? lists + 1 : lists
      const children = node.children.map((child, index) => ({
        node: child as Nodes,
        lists: deeper,
        ...(node.type === 'list' && {lone: node.ordered === true && node.children.length === 1}),
        ...(node.type === 'listItem'
          ? {item: {node, first: index === 0, holds: entry.lone === true || node.children.length > 1}}
          : item && {item})
      }))
      for (const child of children.reverse()) stack.push(child)
    }
  }
  return titleApart(found)
}

/** A setext "heading" of many words is a paragraph with a rule under it. */
function fromHeading(node: Extract<Nodes, {type: 'heading'}>, text: string): Candidate | undefined {
  const {start, end} = offsets(node)
  const words = toString(node, {includeHtml: false, includeImageAlt: false}).replace(/\s+/g, ' ').trim()
  const setext = text[start] !== '#' && !/^\s*#/.test(text.slice(start, start + 4))
  if (setext && (words.split(' ').length > 14 || /[^.][.!]$/.test(words))) return undefined
  const title = readTitle(words)
  const place = {depth: node.depth, level: node.depth, form: 'heading', start, end, limit: text.length} as const
  return words === '' ? {words, title, ...place, closes: true} : {words, title, ...place}
}

/** `<h2>…</h2>` and the `<summary>` of a fold. The lengths are bounded, so that hostile input costs no more. */
const htmlHeading = /<(?:h([1-6])|summary)\b[^>]{0,300}>([^]{1,300}?)<\/(?:h[1-6]|summary)\s{0,5}>/gi

function fromHtml(value: string, offset: number, limit: number): Candidate[] {
  return [...value.matchAll(htmlHeading)].flatMap((match) => {
    const words = match[2]!
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const title = readTitle(words)
    const depth = match[1] ? Number(match[1]) : 7
    if (!match[1] && title.concepts.length === 0) return []
    const start = offset + match.index
    const form = match[1] ? 'heading' : 'bold'
    return [{words, title, depth, level: depth, form, start, end: start + match[0].length, limit} as const]
  })
}

/** Labels in lists nested deeper than this count as one level, so that the stack of open sections stays short. */
const deepestLabel = 8

/** A label is a few words: longer lead-ins are sentences. */
const longestLabel = 80

const boldLine =
  /^(?:\*\*\*|___|\*\*|__|<b>|<strong>)\s?([^\n]{1,160}?)\s*(?:\*\*\*|___|\*\*|__|<\/b>|<\/strong>)\s*[:：]?\s*(?:\\|<br ?\/?>)?\s*$/
const boldLabel =
  /^(?:\*\*|__|\*|_)([^*_\n][^*\n]{0,79}?)(?:[:：.]\s?(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_)\s?(?:[:：]|-(?=\s)|[–—]))/
const plainLabel =
  /^([\p{L}][^:：\n*`|]{0,79}?)\s?[:：](?=\s|$|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u

/** Reads the lines of a paragraph for bold lines and labels. */
function fromParagraph(node: Paragraph, text: string, lists: number, item?: ItemPlace): Candidate[] {
  const {start, end} = offsets(node)
  const found: Candidate[] = []
  let at = start
  for (const raw of text.slice(start, end).split('\n')) {
    const indent = raw.length - raw.trimStart().length
    const line = raw.slice(indent, indent + 400).trimEnd()
    const candidate = fromLine(line, {
      alone: start === at && at + raw.length >= end,
      first: start === at,
      holds: item?.holds ?? true,
      lists
    })
    if (candidate) {
      const from = at + indent
      const limit = item?.first && at === start ? itemLimit(item.node, from + candidate.length, text) : text.length
      const {length, ...rest} = candidate
      found.push({...rest, start: from, end: from + length, limit})
    }
    at += raw.length + 1
  }
  return found
}

type LineCandidate = Omit<Candidate, 'start' | 'end' | 'limit'> & {length: number}

function fromLine(
  line: string,
  place: {alone: boolean; first: boolean; holds: boolean; lists: number}
): LineCandidate | undefined {
  const label = {depth: 8, level: 9 + Math.min(place.lists, deepestLabel), form: 'label' as const}
  const bold = boldLine.exec(line)
  if (bold && !/\*\*|__/.test(bold[1]!)) {
    const words = plainWords(bold[1]!)
    const title = readTitle(words, place.lists < 0 ? 'heading' : 'line')
    const heading = place.lists < 0 ? {depth: 7, level: 7, form: 'bold' as const} : {...label, form: 'bold' as const}
    if (isKnown(title)) return {words, title, ...heading, length: line.length}
    if (place.alone && place.lists < 0 && !/[.!,;]$/.test(words)) return {words, title, ...heading, length: line.length}
  }
  const slanted = place.lists < 0 ? /^(?:\*([^*\n]{1,60})\*|_([^_\n]{1,60})_)\s?[:：]?$/.exec(line) : null
  if (slanted) {
    const words = plainWords(slanted[1] ?? slanted[2]!)
    const title = readTitle(words, 'label')
    if (isKnown(title)) return {words, title, depth: 7, level: 7, form: 'bold', length: line.length}
  }
  const marked = boldLabel.exec(line)
  if (marked) {
    const words = plainWords(marked[1]!)
    const title = readTitle(words, 'label')
    if (isKnown(title)) return {words, title, ...label, length: marked[0].length}
    return /^(?:\*\*|__)/.test(line) ? {words, title, ...label, length: marked[0].length, closes: true} : undefined
  }
  const plain = plainLabel.exec(line)
  if (plain && (place.first || !/^\p{Ll}/u.test(line))) {
    const words = plainWords(plain[1]!)
    const title = readTitle(words, plain[0].length === line.length ? 'line' : 'label')
    const alone = plain[0].length === line.length && place.lists < 0 ? {alone: true as const} : {}
    return isKnown(title) ? {words, title, ...label, ...alone, length: plain[0].length} : undefined
  }
  return place.holds || !place.first ? fromBareLine(line, label) : undefined
}

/** "What was the root cause?", or "Root cause and resolution", alone on a line without any mark. */
function fromBareLine(line: string, label: Pick<Candidate, 'depth' | 'level' | 'form'>): LineCandidate | undefined {
  if (
    line.length > longestLabel ||
    !/^[\p{Extended_Pictographic}\ufe0f\s]*[\p{Lu}\p{Lo}\d]/u.test(line) ||
    /[.,;!]$/.test(line)
  )
    return undefined
  const title = readTitle(line, line.endsWith('?') ? 'heading' : 'label')
  return isKnown(title) && !title.meant ? {words: line, title, ...label, alone: true, length: line.length} : undefined
}

const isKnown = (title: Title) => title.concepts.length > 0 || title.ambiguous !== undefined

/** Where the content of a label in a list ends: with its item, unless the item holds nothing but the label. */
function itemLimit(item: Nodes, after: number, text: string): number {
  const {end} = offsets(item)
  return text.slice(after, Math.min(end, after + 200)).trim() === '' && end - after < 200 ? text.length : end
}

/** The first heading names the document; it is a section only where it is exactly the name of one. */
function titleApart(candidates: Candidate[]): Candidate[] {
  const first = candidates.find(({form, words}) => form === 'heading' && words !== '')
  if (!first || candidates.filter(({form}) => form === 'heading').length < 2) return candidates
  const lowest = first.level === 1 || candidates.every(({form, level}) => form !== 'heading' || level >= first.level)
  const second = candidates.find((candidate) => candidate !== first && candidate.form === 'heading')!
  const stands =
    second.level <= first.level &&
    first.title.concepts.length > 0 &&
    !/post-?mortem|incident|report|outage/i.test(first.words)
  if (lowest && !stands) first.title = readTitle(first.words, 'label')
  return candidates
}

/** Turns candidates into sections with their ends and parents; one pass with a stack of those still open. */
function nest(candidates: readonly Candidate[], length: number): {section: Section; ambiguous?: string}[] {
  const sections: {section: Section; ambiguous?: string}[] = []
  const open: {index: number; level: number}[] = []
  const closeAbove = (level: number, at: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const {section} = sections[open.pop()!.index]!
      section.end = Math.max(section.start, Math.min(section.end, at))
    }
  }
  for (const candidate of candidates) {
    while (open.length > 0 && sections[open.at(-1)!.index]!.section.end <= candidate.start) open.pop()
    const level = levelIn(candidate, open, sections)
    closeAbove(level, candidate.start)
    if (candidate.closes) continue
    const outer = open.map(({index}) => sections[index]!.section)
    const allowed = candidate.title.concepts.filter((concept) => fits(concept, candidate, outer))
    if (candidate.form !== 'heading' && candidate.title.concepts.length > 0 && allowed.length === 0) continue
    open.push({index: sections.length, level})
    sections.push({
      section: {
        title: candidate.words,
        depth: candidate.depth,
        form: candidate.form,
        concepts: allowed,
        ...(candidate.title.meant && allowed.length > 0 && {meant: candidate.title.meant}),
        heading: {start: candidate.start, end: candidate.end},
        start: candidate.end,
        end: Math.max(candidate.end, Math.min(candidate.limit, length)),
        parent: open.length > 1 ? open.at(-2)!.index : -1
      },
      ...(candidate.title.ambiguous && {ambiguous: candidate.title.ambiguous})
    })
  }
  return sections
}

/** Dates as headings of the timeline's own level ("## May 12") belong into it. */
function levelIn(
  candidate: Candidate,
  open: readonly {index: number; level: number}[],
  sections: readonly {section: Section}[]
): number {
  if (candidate.form === 'label' || !onlyTime.test(candidate.words)) return candidate.level
  const timeline = open.findLast(({index}) => sections[index]!.section.concepts.includes('timeline'))
  return timeline && timeline.level >= candidate.level ? timeline.level + 0.5 : candidate.level
}

const onlyTime =
  /^(?=[^\d]{0,40}\d)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|day|the|of|\d{1,4}(?:st|nd|rd|th)?|[ap]m|utc|gmt|[a-z]{1,3}[sd]t|[-\s:/.,–—+tz()[\]]){1,40}$/i

/** Concepts that are also steps of an incident, and so words of a timeline. */
const phases: ReadonlySet<Concept> = new Set(['detection', 'trigger', 'resolution', 'timeline', 'background'])

/** Whether a section about a concept can stand inside the sections around it, or is only a word there. */
function fits(concept: Concept, candidate: Candidate, outer: readonly Section[]): boolean {
  const around = new Set(outer.flatMap((section) => section.concepts))
  const balance =
    concept === 'went-well' || concept === 'went-poorly' || concept === 'got-lucky' || concept === 'lessons'
  if (around.has('action-items'))
    return (
      balance ||
      concept === 'action-items' ||
      concept === 'references' ||
      (candidate.form === 'heading' && concept === 'timeline')
    )
  if (candidate.form === 'heading') return true
  if (around.has('timeline'))
    return candidate.alone === true && candidate.title.concepts.some((other) => !phases.has(other))
  if (['lessons', 'went-well', 'went-poorly', 'got-lucky'].some((name) => around.has(name as Concept)))
    return balance || concept === 'action-items'
  if (around.has('references')) return false
  if (around.has('contributing-factors') && concept === 'detection') return false
  return true
}

/** "Remediation" is what ended the incident where actions are listed elsewhere, else the list of actions. */
function settleAmbiguous(found: readonly {section: Section; ambiguous?: string}[]): void {
  const sections = found.map(({section}) => section)
  const certain = new Set(sections.flatMap((section) => section.concepts))
  for (const {section, ambiguous} of found) {
    if (!ambiguous) continue
    const {unless, then, otherwise} = ambiguousAliases[ambiguous]!
    const inside = [...enclosing(sections, section.parent)].some((outer) => outer.concepts.includes(then))
    section.concepts = inside ? [] : [certain.has(unless) ? otherwise : then]
  }
}

/** Words of a line of Markdown without its marks: links become their text. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function offsets(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

import type {Document} from './document.ts'
import {ambiguousAliases} from './lexicon/section-aliases.ts'
import {withAliasedLabels, type SectionAliases} from './own-sections.ts'
import {findHeadings, type Candidate} from './section-headings.ts'
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

export type FindSections = (document: Omit<Document, 'sections'>, aliases?: SectionAliases) => Section[]

/**
 * Find the sections of a document by what their headings mean, in any form that people write them.
 *
 * Headings of any level, HTML headings, lines that are only bold, and labels (`Impact:`, `**Impact:** all users`), in
 * lists too. Not in block quotes and code. Grows with the length of the document.
 *
 * @param aliases Further names of sections, by concept; here they count for labels.
 * @returns Sections in reading order; unknown headings and bold lines among them, unknown labels left out.
 */
export const findSections: FindSections = (document, aliases = {}) => {
  const candidates = withAliasedLabels(findHeadings(document.mdast, document.text), aliases)
  const sections = nest(candidates, document.text.length)
  settleAmbiguous(sections)
  const named = sections.map(({section}) => section)
  return withReferences(withActions(withTimelines(named, document.text), document.text), document.text)
}

/** A line of a list that is a link, with few words around it. */
const linkLine =
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+[^\n[\]<]{0,30}(?:\[[^\]\n]{1,200}\]\([^()\s]{1,400}\)|<?https?:\/\/\S{1,400})[^\n]{0,60}$/

/** Where no heading says it, a last part that is nothing but a list of links. */
function withReferences(sections: Section[], text: string): Section[] {
  const last = sections.findLast(({form}) => form !== 'label')
  const known = sections.flatMap(({concepts}) => concepts)
  // A list of links alone is an index of documents.
  if (!last || last.concepts.length > 0 || known.length === 0 || known.includes('references')) return sections
  const lines = text
    .slice(last.start, Math.min(last.end, last.start + farthestTasks))
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length >= 2 && lines.every((line) => linkLine.test(line.trimEnd()))) last.concepts = ['references']
  return sections
}

/** A table of tasks has a column for who does them, or for what and how far. */
const ownedTable =
  /^\|(?=[^\n]{0,400}\b(?:owner|assignee|responsible|who|dri|(?:action|task|measure|what|change|fix|job|improvement)\b[^\n]{0,200}\b(?:status|state|due|deadline|by when))\b)[^\n]{0,400}\n\|?[ :|-]*---/im
/** A list of tasks has check boxes, owners, or how far each has come, several times. */
const boxes =
  /^[ \t]*(?:[-*+] \[[ xX]\] \S|(?:[-*+]|\d{1,2}[.)]) [^\n]{0,400}(?:\bowner\**\s?:|[.([—–-][ *_]{0,3}(?:already )?(?:done|in review|in progress|in test|planned|to be estimated|not started|under discussion|deployed|merged|shipped|open|pending|wip)\b[^\n]{0,40}$))/gim

/** Where no heading says it, the last part with tasks in it is the list of actions. */
function withActions(sections: Section[], text: string): Section[] {
  if (sections.some(({concepts}) => concepts.includes('action-items'))) return sections
  const last = sections.findLastIndex((section, index) => {
    if (section.form === 'label' || section.concepts.length > 0 || sections[index + 1]?.parent === index) return false
    const words = text.slice(section.start, Math.min(section.end, section.start + farthestTasks))
    return ownedTable.test(words) || [...words.matchAll(boxes)].length >= 2
  })
  if (last >= 0) sections[last]!.concepts = ['action-items']
  return sections
}

/** Text of a section in which tasks are looked for, UTF-16 units. */
const farthestTasks = 20_000

/** A part with this many clock times at the beginnings of its lines is a timeline, whatever its heading says. */
const timesOfTimeline = 4

/** Where so many of the lines state a time, dates and times inside a line count as well. */
const shareOfTimeline = 0.7

/** Finds timelines under other headings: a lead-up told hour by hour; and where no heading says it, the longest. */
function withTimelines(sections: Section[], text: string): Section[] {
  const known = sections.some(({concepts}) => concepts.includes('timeline'))
  const headed = timedHeadings(sections)
  const timelines: {section: Section; times: number}[] = []
  for (const [index, section] of sections.entries()) {
    const background = section.concepts.includes('background')
    if (isStep(section)) continue
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
    const own = timed >= all * shareOfTimeline ? Math.max(timed, clocks) : clocks
    const times = Math.max(own, headed.get(index) ?? 0)
    if (times >= timesOfTimeline) timelines.push({section, times})
  }
  const longest = timelines.reduce((best, one) => (one.times > (best?.times ?? 0) ? one : best), timelines[0])
  for (const {section} of timelines) {
    if (section !== longest!.section && !isNextPart(section, longest!.section)) continue
    // "Context" above a log is only another name for it; a lead-up stays one.
    const others = /^context\b/i.test(section.title) ? [] : section.concepts
    section.concepts = [...others, 'timeline']
  }
  return sections
}

/** How it was found, or ended: steps with times in it are no timeline of the whole; those of a response may be. */
function isStep({form, concepts, title}: Section): boolean {
  if (form !== 'heading') return false
  return (
    concepts.includes('detection') ||
    (concepts.includes('resolution') && /resol|recover|restor|repair|fix/i.test(title))
  )
}

/** "Day one", "Day two": parts of the same level whose headings begin alike. */
function isNextPart(section: Section, other: Section): boolean {
  const first = ({title}: Section): string => /^\p{L}+/u.exec(title)?.[0].toLowerCase() ?? ''
  return section.parent === other.parent && section.depth === other.depth && first(section) === first(other)
}

/** Counts, for each section, the inner headings that begin with a clock time ("13:40 — the first page"). */
function timedHeadings(sections: readonly Section[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const {title, parent, form} of sections) {
    if (form === 'label' || parent < 0 || !/^[^\p{L}\d]{0,4}(?:~|ca\.? |about )?\d{1,2}[:.h]\d{2}(?!\d)/u.test(title))
      continue
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return counts
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
    const outer = open.map(({index}) => sections[index]!.section)
    const concepts = conceptsAmong(candidate, outer)
    if (candidate.closes || concepts === undefined) continue
    const allowed = concepts.filter((concept) => fits(concept, candidate, outer))
    if (candidate.form !== 'heading' && concepts.length > 0 && allowed.length === 0) continue
    const parent = open.at(-1)?.index ?? -1
    // A line can belong to an item without being indented, and a label there still ends with what is around it.
    const limit = Math.min(candidate.limit, sections[parent]?.section.end ?? length)
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
        end: Math.max(candidate.end, limit),
        parent
      },
      ...(candidate.title.ambiguous && {ambiguous: candidate.title.ambiguous})
    })
  }
  return sections
}

/** "Good: …" says something only among lessons; elsewhere it is no section. */
function conceptsAmong({title}: Candidate, outer: readonly Section[]): readonly Concept[] | undefined {
  if (!title.inLessons) return title.concepts
  return outer.some(({concepts}) => concepts.some((concept) => balance.has(concept))) ? [title.inLessons] : undefined
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

/** Lessons, and their sides. */
const balance: ReadonlySet<Concept> = new Set(['went-well', 'went-poorly', 'got-lucky', 'lessons'])

/** Whether a section about a concept can stand inside the sections around it, or is only a word there. */
function fits(concept: Concept, candidate: Candidate, outer: readonly Section[]): boolean {
  const around = new Set(outer.flatMap((section) => section.concepts))
  if (around.has('action-items') && candidate.unmarked) return false
  if (around.has('action-items'))
    return (
      balance.has(concept) ||
      concept === 'action-items' ||
      concept === 'references' ||
      (candidate.form === 'heading' && concept === 'timeline')
    )
  if (candidate.form === 'heading') return true
  if (around.has('timeline'))
    return candidate.alone === true && candidate.title.concepts.some((other) => !phases.has(other))
  if ([...around].some((name) => balance.has(name))) return balance.has(concept) || concept === 'action-items'
  if (around.has('references')) return false
  if (around.has('contributing-factors') && concept === 'detection') return false
  // Obstacles in the response are a part of it.
  if (around.has('resolution') && concept === 'went-poorly') return false
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

import type {Document} from './document.ts'
import {readMoment, statesTime, zoneStated, type Moment} from './moments.ts'
import {sectionsAbout, type Section} from './sections.ts'

/** One entry of a timeline: a list item, row, line or sub-heading that states a time. */
export interface TimelineEntry {
  /** Offsets of its first line in the document, marks at the edges left out. */
  start: number
  end: number
  /** The date that holds for it: its own, or that of the group it stands in; as written. */
  date?: string
  /** Whether the date is its own. */
  dated: boolean
  moment?: Moment
}

export interface Timeline {
  entries: readonly TimelineEntry[]
  /** As written, `mixed` where several are, `none` where none is. */
  zone: string
  /** Every zone that the timeline states, in reading order, without repetition. */
  zones: readonly string[]
  /** The sections it stands in. */
  sections: readonly Section[]
}

/** A line with its place. */
interface Line {
  text: string
  start: number
  fenced: boolean
  /** Begins a list item, a row, a heading, or a paragraph. */
  opens: boolean
  kind: 'item' | 'row' | 'heading' | 'line'
}

/**
 * Read the timeline of a document, in whatever form: lists, tables, lines that start with a time, sub-headings, code.
 *
 * A line that is only a date is no entry where timed entries follow it: it dates them. Linear.
 */
export function readTimeline(document: Document): Timeline {
  const sections = sectionsAbout(document.sections, 'timeline')
  const entries = sections.flatMap((section) => entriesIn(document.text, section.start, section.end))
  const zones = zonesOf(document, sections, entries)
  return {entries, zone: zones.length > 1 ? 'mixed' : (zones[0] ?? 'none'), zones, sections}
}

/** @returns The timed entries between two offsets of a text. */
export function entriesIn(text: string, start: number, end: number): TimelineEntry[] {
  const lines = splitLines(text, start, end)
  const open = read(lines.filter((line) => !line.fenced))
  return open.length > 0 ? open : read(lines.filter((line) => line.fenced))
}

function read(lines: readonly Line[]): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let group: string | undefined
  let groupEntry: TimelineEntry | undefined
  for (const line of lines) {
    const moment = momentOf(line)
    if (!moment && !(line.opens && line.kind !== 'heading' && statesTime(line.text))) continue
    const dateOnly = moment?.date !== undefined && moment.clock === undefined
    const bare = dateOnly && onlyMoment(line, moment)
    const entry: TimelineEntry = {
      start: line.start,
      end: line.start + line.text.length,
      dated: moment?.date !== undefined,
      ...(moment && {moment}),
      ...((moment?.date ?? group) !== undefined && {date: (moment?.date ?? group)!})
    }
    if (bare || (dateOnly && line.kind === 'heading')) {
      group = moment.date!
      if (groupEntry) entries.push(groupEntry)
      groupEntry = entry
      continue
    }
    // The date above was a group, not an entry: something timed stands under it.
    if (groupEntry && dateOnly) entries.push(groupEntry)
    groupEntry = undefined
    if (moment?.date !== undefined) group = moment.date
    entries.push(entry)
  }
  if (groupEntry) entries.push(groupEntry)
  return entries
}

/** The moment of a row may stand in its second or third cell. */
function momentOf(line: Line): Moment | undefined {
  if (line.kind !== 'row') return readMoment(line.text)
  let at = 0
  for (const cell of line.text.split(/(?<!\\)\|/).slice(0, 4)) {
    const moment = cell.trim() === '' ? undefined : readMoment(cell)
    if (
      moment &&
      (moment.clock !== undefined || moment.offset !== undefined || at === 0 || moment.end - moment.start > 3)
    )
      return moment
    if (cell.trim() !== '') at++
  }
  return undefined
}

function onlyMoment(line: Line, moment: Moment): boolean {
  const rest = line.text.replace(/^[\s\S]*?$/, (whole) =>
    whole.slice(whole.indexOf(moment.date!) + moment.date!.length)
  )
  return !/[\p{L}\d]/u.test(
    rest.replace(/\b(?:utc|gmt|[a-z]{1,4}t|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu, '')
  )
}

function splitLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let fence = ''
  let blank = true
  let at = start
  let afterRule = true
  for (const raw of text.slice(start, end).split('\n')) {
    const trimmed = raw.trim()
    const mark = /^(?:>\s?)*(```+|~~~+)/.exec(trimmed)?.[1]
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark.slice(0, 3) : ''
    else if (trimmed !== '') {
      const kind = kindOf(trimmed)
      if (kind === 'row' && isRule(trimmed)) {
        // The line above was the head of a table.
        if (lines.at(-1)?.kind === 'row' && !afterRule) lines.pop()
        afterRule = true
      } else {
        if (kind !== 'row') afterRule = false
        const opens = kind !== 'line' || blank
        lines.push({text: raw.trimEnd(), start: at, fenced: fence !== '', opens, kind})
      }
    }
    blank = trimmed === ''
    if (blank) afterRule = false
    at += raw.length + 1
  }
  return lines
}

function kindOf(trimmed: string): Line['kind'] {
  if (trimmed.startsWith('|')) return 'row'
  if (/^#{1,6}\s/.test(trimmed)) return 'heading'
  return /^(?:[-*+]|\d{1,3}[.)])\s/.test(trimmed) ? 'item' : 'line'
}

function isRule(trimmed: string): boolean {
  return trimmed.includes('-') && /^[|\s:-]+$/.test(trimmed)
}

/** Zones that are one: written differently, or with the season. */
const sameZone: Readonly<Record<string, string>> = {Z: 'UTC', GMT: 'UTC', '+00:00': 'UTC', '+0000': 'UTC'}

/** Text before and in a timeline that is looked through for a statement such as "all times are in UTC"; UTF-16 units. */
const farthestStatement = 1500

function zonesOf(document: Document, sections: readonly Section[], entries: readonly TimelineEntry[]): string[] {
  const zones = new Map<string, string>()
  const add = (zone: string | undefined) => {
    if (zone === undefined) return
    const key = sameZone[zone] ?? zone.toUpperCase()
    if (!zones.has(key)) zones.set(key, zone)
  }
  for (const section of sections) {
    add(zoneStated(section.title))
    const first = entries.find((entry) => entry.start >= section.start)?.start ?? section.end
    add(zoneStated(document.text.slice(section.start, Math.min(first, section.start + farthestStatement))))
  }
  for (const entry of entries) add(entry.moment?.zone)
  if (zones.size === 0) add(zoneElsewhere(document))
  return [...zones.values()]
}

/** Where the timeline itself is silent: a zone after a time in the first part of the document, or a field for it. */
function zoneElsewhere(document: Document): string | undefined {
  const field = Object.entries(document.frontmatter).find(([key]) => /^time ?_?-?zone$|^tz$/i.test(key))?.[1]
  if (typeof field === 'string' && field !== '') return field
  return zoneStated(document.text.slice(0, farthestStatement * 2))
}

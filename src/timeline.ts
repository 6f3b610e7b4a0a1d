import type {Document} from './document.ts'
import {zoneOfHead, zoneStated} from './moments.ts'
import {perDocument} from './per-document.ts'
import {sectionsAbout, type Section} from './sections.ts'
import {entriesIn, type TimelineEntry} from './timed-lines.ts'

export type {TimelineEntry}

export interface Timeline {
  entries: readonly TimelineEntry[]
  /** As written, `mixed` where several are, `none` where none is. */
  zone: string
  /** Every zone that the timeline states, in reading order, without repetition. */
  zones: readonly string[]
  /** The sections it stands in. */
  sections: readonly Section[]
}

/**
 * Read the timeline of a document, in whatever form: lists, tables, lines that start with a time, sub-headings, code.
 *
 * A line that is only a date is no entry where timed entries follow it: it dates them. Linear.
 */
export const readTimeline = perDocument((document): Timeline => {
  const sections = sectionsAbout(document.sections, 'timeline')
  const entries = sections.flatMap((section) => entriesIn(document.text, section.start, section.end))
  const zones = zonesOf(document, sections, entries)
  return {entries, zone: zones.length > 1 ? 'mixed' : (zones[0] ?? 'none'), zones, sections}
})

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
    add(zoneStated(section.title) ?? zoneOfHead(section.title))
    const first = entries.find((entry) => entry.start >= section.start)?.start ?? section.end
    const before = document.text.slice(section.start, Math.min(first, section.start + farthestStatement))
    add(zoneStated(before))
    for (const head of columnHeads(before)) add(zoneOfHead(head))
  }
  for (const entry of entries) add(entry.moment?.zone)
  if (zones.size === 0) add(zoneElsewhere(document))
  return [...zones.values()]
}

/** The heads of columns of the tables in a part. */
function columnHeads(text: string): string[] {
  const lines = text.split(/\r?\n/)
  return lines
    .filter((line, index) => line.includes('|') && /^[\s|:]*-[\s|:-]*$/.test(lines[index + 1] ?? ''))
    .flatMap((line) => line.split('|'))
    .map((head) => head.replace(/[*_`]+/g, '').trim())
}

/** Where the timeline itself is silent: a zone after a time in the first part of the document, or a field for it. */
function zoneElsewhere(document: Document): string | undefined {
  const field = Object.entries(document.frontmatter).find(([key]) => /^time ?_?-?zone$|^tz$/i.test(key))?.[1]
  if (typeof field === 'string' && field !== '') return field
  return zoneStated(document.text.slice(0, farthestStatement * 2))
}

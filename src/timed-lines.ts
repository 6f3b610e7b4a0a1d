import {readMoment, statesTime, type Moment} from './moments.ts'

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

/** A line with its place. */
interface Line {
  text: string
  start: number
  fenced: boolean
  /** Begins a list item, a row, a heading, or a paragraph. */
  opens: boolean
  kind: 'item' | 'row' | 'heading' | 'line'
}

/** @returns The timed entries between two offsets of a text. */
export function entriesIn(text: string, start: number, end: number): TimelineEntry[] {
  const lines = splitLines(text, start, end)
  const open = read(lines.filter((line) => !line.fenced))
  return open.length > 0 ? open : read(lines.filter((line) => line.fenced))
}

/** @returns How many lines of a part state a time, how many begin with a clock time, and how many lines there are. */
export function countTimed(text: string, start: number, end: number): {timed: number; clocks: number; all: number} {
  const entries = entriesIn(text, start, end)
  const all = splitLines(text, start, end).filter(
    ({opens, fenced, kind}) => opens && !fenced && kind !== 'heading'
  ).length
  return {timed: entries.length, clocks: entries.filter(({moment}) => moment?.clock !== undefined).length, all}
}

function read(lines: readonly Line[]): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let group: string | undefined
  let groupEntry: TimelineEntry | undefined
  const moments = lines.map(momentOf)
  // Under headings with times, a paragraph that states one somewhere tells more of the same entry.
  const headed = lines.filter(({kind}, index) => kind === 'heading' && moments[index]?.clock !== undefined).length > 1
  for (const [index, line] of lines.entries()) {
    const moment = moments[index]
    if (!moment && (headed || !(line.opens && line.kind !== 'heading' && statesTime(line.text)))) continue
    if (headed && line.kind === 'line' && moment?.clock === undefined) continue
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
    // "v2.1, 3 May": the first cell may say more than when.
    const part =
      at === 0 && !moment
        ? cell
            .split(/[,;] | [–—-] /)
            .slice(1)
            .map(readMoment)
            .find(Boolean)
        : undefined
    if (part) return part
    if (cell.trim() !== '') at++
  }
  return undefined
}

function onlyMoment(line: Line, moment: Moment): boolean {
  const rest = line.text.replace(/^[\s\S]*?$/, (whole) =>
    whole.slice(whole.indexOf(moment.date!) + moment.date!.length)
  )
  return !/[\p{L}\d]/u.test(
    rest
      .replace(/<[^>]*>/g, '')
      .replace(/\b(?:all )?times?\b.*$|\([^()]*\)/i, '')
      .replace(/\b(?:utc|gmt|[a-z]{1,4}t|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu, '')
  )
}

function splitLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let fence = ''
  let blank = true
  let at = start
  let afterRule = true
  let inItem = false
  for (const raw of linesOf(text.slice(start, end))) {
    const trimmed = raw.trim()
    const mark = /^(?:>\s?)*(```+|~~~+)/.exec(trimmed)?.[1]
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark.slice(0, 3) : ''
    else if (trimmed !== '') {
      const kind = kindOf(trimmed)
      if (kind === 'row' && isRule(trimmed)) {
        // The line above was the head of a table.
        const head = lines.at(-1)
        if (head?.kind === 'row' && !afterRule && momentOf(head)?.clock === undefined) lines.pop()
        afterRule = true
      } else {
        if (kind !== 'row') afterRule = false
        const opens = kind !== 'line' || blank
        // A wrapped line of a list item is no line of its own.
        inItem = kind === 'item' || (inItem && !blank && kind === 'line' && /^\s/.test(raw))
        if (!(inItem && kind === 'line'))
          lines.push({text: raw.trimEnd(), start: at, fenced: fence !== '', opens, kind})
      }
    }
    blank = trimmed === ''
    if (blank) afterRule = false
    at += raw.length + 1
  }
  return lines
}

/** Lines, and in HTML each item, row and term; their lengths and one sign between add up to the text. */
function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const items = /<(?:li|tr|dt)\b/i.test(line) ? line.split(/>(?=\s*<(?:li|tr|dt)\b)/i) : [line]
    return items
  })
}

function kindOf(trimmed: string): Line['kind'] {
  if (trimmed.startsWith('|')) return 'row'
  if (/^(?:#{1,6}\s|<h[1-6][\s>])/i.test(trimmed)) return 'heading'
  return /^(?:[-*+]|\d{1,3}[.)])\s/.test(trimmed) ? 'item' : 'line'
}

function isRule(trimmed: string): boolean {
  return trimmed.includes('-') && /^[|\s:-]+$/.test(trimmed)
}

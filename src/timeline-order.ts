import {dayNumber} from './calendar.ts'
import type {TimelineEntry} from './timed-lines.ts'

/** Entries that are compared: reading dates in words costs more than finding them. */
const mostEntries = 500

/** A clock that falls by at least this much without a new date has passed midnight. Minutes. */
const midnight = 8 * 60

/**
 * Find entries that stand before the entry above them.
 *
 * A new day may begin without a date: a clock that falls by hours has passed midnight. Times without am or pm that fall
 * from 12 to 1 have passed noon.
 *
 * @returns The entries out of order, in reading order; empty for a timeline told from last to first as a whole.
 */
export function outOfOrder(entries: readonly TimelineEntry[], year: number): TimelineEntry[] {
  const dates = entries.slice(0, mostEntries).flatMap(({date}) => date ?? [])
  const dayFirst =
    dates.some((date) => /^(?:1[3-9]|2\d|3[01])[-/.]\d/.test(date)) ||
    dates.some((date) => /^\d{1,2}\.\d{1,2}\./.test(date))
  const twelveHours = !entries.some(({moment}) => moment?.plainHour)
  const late: TimelineEntry[] = []
  const days = new Map<string, number | undefined>()
  let steps = 0
  let before: {day: number | undefined; clock: number | undefined; date: string | undefined} | undefined
  for (const entry of entries.slice(0, mostEntries)) {
    const {date} = entry
    // Many entries stand under the date of their group.
    if (date !== undefined && !days.has(date)) days.set(date, dayNumber(date, year, dayFirst))
    const day = date === undefined ? undefined : days.get(date)
    const clock = entry.moment?.clock
    if (day === undefined && clock === undefined) continue
    const now = {day, clock, date: entry.dated ? date : undefined}
    if (before) {
      steps++
      if (isBefore(now, before, twelveHours)) late.push(entry)
    }
    before = {day: now.day ?? before?.day, clock: now.clock, date: now.date}
  }
  return late.length * 2 > steps ? [] : late
}

type Point = {day: number | undefined; clock: number | undefined; date: string | undefined}

function isBefore(now: Point, before: Point, twelveHours: boolean): boolean {
  if (now.day !== undefined && before.day !== undefined && now.day !== before.day) {
    // Without years, dates that fall by half a year and more have passed the turn of the year.
    return now.day < before.day && before.day - now.day < 180
  }
  if (now.clock === undefined || before.clock === undefined || now.clock >= before.clock) return false
  const fall = before.clock - now.clock
  const sameDate = now.date !== undefined && now.day !== undefined && now.day === before.day
  if (sameDate && !twelveHours) return true
  if (twelveHours && before.clock < 13 * 60 && (fall >= 60 || before.clock >= 12 * 60)) return false
  return fall < midnight
}

import {dayNumber} from '../calendar.ts'
import {dateOf} from '../document-date.ts'
import type {Document} from '../document.ts'
import {dayOf} from './days.ts'

/** No postmortem that is kept with its code tells of a day before this one. */
const earliest = dayOf('1990-01-01')!

/**
 * Find the day of the incident.
 *
 * @param document As its author dates it.
 * @param year The year where the date is written without one; left out: such a date is not read.
 * @param today Days since 1970-01-01: a later date is a slip, and counts for nothing.
 * @returns Days since 1970-01-01, or nothing.
 */
export function incidentDay(document: Document, year: number | undefined, today: number): number | undefined {
  const written = dateOf(document)
  if (written === undefined) return undefined
  const compact = /^(\d{4})[-_./]?(\d{2})[-_./]?(\d{2})$/.exec(written)
  const text = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : written
  const own = Number(/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? Number.NaN)
  if (Number.isNaN(own) && year === undefined && !/\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return undefined
  const day = dayNumber(text, Number.isNaN(own) ? (year ?? 0) : own, false)
  return day === undefined || day < earliest || day > today ? undefined : day
}

const months = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
const numbers = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/

/**
 * Find the day on which an action is due.
 *
 * @param due As written. "End of June", "Q3" and "in two weeks" are no day, so nothing can be late by them.
 * @param incident Day of the incident: a date without a year is the first one after it.
 */
export function dueDay(due: string, incident: number | undefined): number | undefined {
  const numeric = numbers.exec(due)?.[0]
  const year = /\b20\d{2}\b/.exec(due)
  if (!numeric && (!months.test(due) || !/\d/.test(due) || (!year && incident === undefined))) return undefined
  const from = incident === undefined ? 0 : new Date(incident * 86_400_000).getUTCFullYear()
  const day = dayNumber(numeric ?? due, year ? Number(year[0]) : from, false)
  if (day === undefined || numeric || year || incident === undefined || day >= incident) return day
  return dayNumber(due, from + 1, false)
}

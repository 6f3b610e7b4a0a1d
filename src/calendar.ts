import {parse} from 'chrono-node/en'

/** Milliseconds in a day. */
const day = 86_400_000

/**
 * Turn a date as people write it into a day that can be compared.
 *
 * @param words A date only: "3 May", "May 3rd, 2024", "2024-05-03", "03.05.2024".
 * @param year The year where none is written.
 * @param dayFirst Whether "03/05" is the third of May.
 * @returns Days since 1970-01-01, or nothing where the words are no date.
 */
export function dayNumber(words: string, year: number, dayFirst: boolean): number | undefined {
  const text = words.trim().replace(/年|月/g, '-').replace(/日/g, '')
  const numbers = /^(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?\.?$/.exec(text)
  if (numbers) return fromNumbers(numbers.slice(1).filter(Boolean).map(Number), year, dayFirst)
  const [result] = parse(text, new Date(Date.UTC(year, 0, 1, 12)))
  if (!result?.start.isCertain('day') || !result.start.isCertain('month')) return undefined
  const written = result.start.isCertain('year') ? result.start.get('year') : year
  return toDay(written ?? year, result.start.get('month') ?? 1, result.start.get('day') ?? 1)
}

function fromNumbers(parts: readonly number[], year: number, dayFirst: boolean): number | undefined {
  const [a = 0, b = 0, c] = parts
  if (a > 31) return c === undefined ? toDay(a, b, 1) : toDay(a, b, c)
  const [d, m] = dayFirst || a > 12 ? [a, b] : [b, a]
  return toDay(c === undefined ? year : c < 100 ? 2000 + c : c, m, d)
}

function toDay(year: number, month: number, date: number): number | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined
  return Math.floor(Date.UTC(year, month - 1, date) / day)
}

import {monthAfter, monthsBetween} from '../report/days.ts'
import {escapeHtml} from './escape-html.ts'
import {decimal, fewDocuments, measures, noTeam, number, shownMonths, type Measure} from './report-words.ts'
import type {MonthFigures, Report} from '../report/report.ts'

/** Size of a picture and of its margins, in units of the drawing. */
const width = 460
const height = 220
const margin = {top: 14, right: 14, bottom: 30, left: 46}

/**
 * Draw one measure by month, as SVG for a page: points where there are incidents, a line where months follow each other.
 *
 * @returns Nothing where there is no figure to draw.
 */
export function measurePicture(measure: Measure, all: readonly MonthFigures[]): string {
  const last = all.at(-1)?.month
  const known = new Map(all.map((month) => [month.month, month]))
  if (last === undefined) return ''
  const start = monthAfter(last, 1 - shownMonths)
  const first = all.find(({month}) => month >= start)?.month ?? last
  const months = monthsBetween(first, last)
  const points = months.flatMap((month, index) => {
    const figures = known.get(month)
    const value = figures && measure.value(figures)
    return figures && value !== undefined ? [{index, figures, value}] : []
  })
  if (points.length === 0) return ''
  const ticks = ticksTo(measure.unit === 'percent' ? 100 : Math.max(...points.map(({value}) => value)))
  const x = (index: number): number =>
    margin.left + ((width - margin.left - margin.right) * (index + 0.5)) / months.length
  const y = (value: number): number =>
    height - margin.bottom - ((height - margin.top - margin.bottom) * value) / ticks.at(-1)!
  const lines = points.flatMap((point, at) => {
    const before = points[at - 1]
    if (before?.index !== point.index - 1) return []
    return `<line class="line" x1="${round(x(before.index))}" y1="${round(y(before.value))}" x2="${round(x(point.index))}" y2="${round(y(point.value))}"/>`
  })
  const marks = points.map(({index, figures, value}) => {
    const few = figures.documents < fewDocuments ? ' few' : ''
    const label = `${figures.month}: ${measure.text(figures)}`
    return `<circle class="point${few}" cx="${round(x(index))}" cy="${round(y(value))}" r="4"><title>${escapeHtml(label)}</title></circle>`
  })
  const names = [`picture-${measure.id}-title`, `picture-${measure.id}-about`]
  return [
    `<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${names.join(' ')}">`,
    `<title id="${names[0]}">${escapeHtml(measure.title)}</title>`,
    `<desc id="${names[1]}">${escapeHtml(
      `${measure.about} ${described(
        points.map(({figures}) => figures),
        measure
      )}`
    )}</desc>`,
    ...ticks.map((tick) => gridLine(tick, y(tick), measure.unit)),
    ...monthLabels(months, x),
    ...lines,
    ...marks,
    '</svg>'
  ].join('\n')
}

/** The first and the last figure in words: what the eye takes from a line. */
function described(months: readonly MonthFigures[], measure: Measure): string {
  const [first, last] = [months[0]!, months.at(-1)!]
  const said = (one: MonthFigures): string => `${one.month}: ${measure.text(one)}`
  return first === last ? `${said(first)}.` : `${said(first)}; ${said(last)}. The table has every month.`
}

function gridLine(tick: number, y: number, unit: Measure['unit']): string {
  const label = `${decimal(tick)}${unit === 'percent' ? ' %' : ''}`
  return `<line class="grid" x1="${margin.left}" y1="${round(y)}" x2="${width - margin.right}" y2="${round(y)}"/><text class="tick" x="${margin.left - 8}" y="${round(y + 4)}" text-anchor="end">${label}</text>`
}

/** As many names of months as fit beside each other. */
const mostLabels = 6

function monthLabels(months: readonly string[], x: (index: number) => number): string[] {
  const step = Math.ceil(months.length / mostLabels)
  return months.flatMap((month, index) =>
    index % step === 0
      ? `<text class="tick" x="${round(x(index))}" y="${height - margin.bottom + 20}" text-anchor="middle">${month}</text>`
      : []
  )
}

/** Round numbers from 0 to the figure or just above, four steps or so. */
function ticksTo(most: number): number[] {
  const rough = Math.max(most, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((by) => by * power).find((one) => one >= rough) ?? rough
  const count = Math.max(1, Math.ceil(Math.max(most, 1) / step - 1e-9))
  return Array.from({length: count + 1}, (_, index) => index * step)
}

/** Teams in the picture; the table has the others. */
const mostTeams = 10
const rowHeight = 26
const nameWidth = 150
const barsWidth = 620

/**
 * Draw the open action items of each team as bars, with the part past its date.
 *
 * @returns Nothing where nothing is open.
 */
export function teamsPicture({actions: {teams}}: Report): string {
  const shown = teams.slice(0, mostTeams)
  const most = Math.max(0, ...shown.map(({open}) => open))
  if (most === 0) return ''
  const drawn = barsWidth - nameWidth - 60
  const rows = shown.map(({team, open, overdue}, index) => {
    const y = index * rowHeight + 4
    const long = (count: number): number => round((drawn * count) / most)
    const name = team ?? noTeam
    const label = `${name}: ${number(open)} open, ${number(overdue)} past their date`
    return [
      `<g><title>${escapeHtml(label)}</title>`,
      `<text class="name" x="${nameWidth - 10}" y="${y + 14}" text-anchor="end">${escapeHtml(shortened(name))}</text>`,
      `<rect class="open" x="${nameWidth}" y="${y}" width="${long(open)}" height="18" rx="2"/>`,
      overdue > 0 ? `<rect class="late" x="${nameWidth}" y="${y}" width="${long(overdue)}" height="18" rx="2"/>` : '',
      `<text class="name" x="${nameWidth + long(open) + 8}" y="${y + 14}">${number(open)}</text></g>`
    ].join('')
  })
  return [
    `<svg class="bars" viewBox="0 0 ${barsWidth} ${(shown.length + 1) * rowHeight + 8}" role="img" aria-labelledby="picture-teams-title picture-teams-about">`,
    '<title id="picture-teams-title">Open action items by team</title>',
    '<desc id="picture-teams-about">One bar for each team; its first part is past its date. The table beneath has the same numbers.</desc>',
    ...rows,
    ...legend(shown.length * rowHeight + 12),
    '</svg>'
  ].join('\n')
}

/** What the two colours are. */
function legend(y: number): string[] {
  const late = nameWidth + 110
  return [
    `<rect class="open" x="${nameWidth}" y="${y}" width="12" height="12" rx="2"/>`,
    `<text class="tick" x="${nameWidth + 18}" y="${y + 10}">open</text>`,
    `<rect class="late" x="${late}" y="${y}" width="12" height="12" rx="2"/>`,
    `<text class="tick" x="${late + 18}" y="${y + 10}">of these, past their date</text>`
  ]
}

/** Letters of a name that fit beside a bar. */
const longestName = 20

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name
}

/** Tenths of a unit are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** @returns The pictures of all measures that have one, with their headings. */
export function measurePictures({months}: Report): {measure: Measure; picture: string}[] {
  return measures
    .map((measure) => ({measure, picture: measurePicture(measure, months)}))
    .filter(({picture}) => picture !== '')
}

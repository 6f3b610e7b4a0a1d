import {prose} from './quote.ts'
import {
  aboutPeople,
  actionWords,
  comparing,
  entryAddress,
  entryName,
  lessonWords,
  measures,
  noSeverity,
  noTeam,
  number,
  opening,
  policyWords,
  relatedWords,
  remarks,
  reportTitle,
  shownMonths,
  taughtWords,
  type Measure
} from './report-words.ts'
import type {Entry, MonthFigures, Period, Report} from '../report/report.ts'

/** Rows of a list before it is cut short. */
const mostRows = 30

/**
 * Write a report as Markdown: pictures that GitHub draws with Mermaid, the same in tables beneath them, and lists.
 *
 * @param maxBytes Longest text in bytes of UTF-8; lists become shorter until it fits.
 * @returns Markdown that ends with a line ending. Words of documents are literal in it, and mention nobody.
 */
export function reportMarkdown(report: Report, maxBytes = Infinity): string {
  for (let rows = mostRows; rows > 1; rows = Math.floor(rows / 2)) {
    const text = write(report, rows)
    if (Buffer.byteLength(text) <= maxBytes) return text
  }
  return write(report, 1)
}

function write(report: Report, rows: number): string {
  const notes = remarks(report)
  const parts = [
    `# ${reportTitle}`,
    `${opening(report)} ${aboutPeople}`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join('\n')] : []),
    ...moved(report),
    ...actionParts(report, rows),
    ...lessonParts(report, rows),
    ...relatedParts(report, rows)
  ]
  return `${parts.join('\n\n')}\n`
}

function moved(report: Report): string[] {
  if (report.months.length === 0) return []
  const months = report.months.slice(-shownMonths)
  const head = ['Month', 'Postmortems', ...measures.map(({title}) => title)]
  const rows = months.map((month) => [month.month, number(month.documents), ...measures.map(({text}) => text(month))])
  const cut =
    report.months.length > months.length
      ? [`The last ${shownMonths} months with incidents; the JSON has all ${report.months.length}.`]
      : []
  return [
    '## By the month of the incident',
    ...measures.flatMap((measure) => chart(measure, months)),
    table(head, rows),
    ...cut,
    '## Then and now',
    comparing(report.comparison),
    ...(report.comparison.kind === 'compared' ? [periods(report.comparison.then, report.comparison.now)] : [])
  ]
}

/** Wide enough for the names of 24 months beside each other, in a colour that shows on light and on dark. */
const look = [
  '---',
  'config:',
  '  xyChart:',
  '    width: 1000',
  '    height: 300',
  '    xAxis:',
  '      labelFontSize: 11',
  '  themeVariables:',
  '    xyChart:',
  '      plotColorPalette: "#0b7fa0"',
  '---'
]

const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** @returns `Nov 26` for `2026-11`: there is no room for more. */
function shortMonth(month: string): string {
  return `${names[Number(month.slice(5)) - 1]} ${month.slice(2, 4)}`
}

/** Months in a picture: Mermaid draws no gap, so those without a figure are left out, and one alone is no picture. */
function chart({title, unit, value}: Measure, months: readonly MonthFigures[]): string[] {
  const points = months.flatMap((month) => {
    const figure = value(month)
    return figure === undefined ? [] : [{month: month.month, figure: Math.round(figure * 10) / 10}]
  })
  if (points.length < 2) return []
  const top = unit === 'percent' ? 100 : Math.max(1, Math.ceil(Math.max(...points.map(({figure}) => figure))))
  return [
    [
      '```mermaid',
      ...look,
      'xychart-beta',
      `  title "${title}${unit === 'percent' ? ', in %' : ''}"`,
      `  x-axis [${points.map(({month}) => `"${shortMonth(month)}"`).join(', ')}]`,
      `  y-axis 0 --> ${top}`,
      `  line [${points.map(({figure}) => figure).join(', ')}]`,
      '```'
    ].join('\n')
  ]
}

function periods(then: Period, now: Period): string {
  const name = ({first, last}: Period): string => `${first} to ${last}`
  return table(
    ['', name(then), name(now)],
    [
      ['Postmortems', number(then.documents), number(now.documents)],
      ...measures.map(({title, text}) => [title, text(then), text(now)])
    ]
  )
}

function actionParts(report: Report, rows: number): string[] {
  const {teams, severities, open} = report.actions
  const lead = ['## Action items', actionWords(report)]
  if (open === 0) return lead
  const numbers = ({open, overdue, beyondPolicy}: {open: number; overdue: number; beyondPolicy: number}): string[] =>
    [open, overdue, beyondPolicy].map(number)
  const columns = ['Open', 'Past their date', 'Beyond the policy']
  return [
    ...lead,
    table(
      ['Team', ...columns, 'Latest incidents'],
      teams
        .slice(0, rows)
        .map((one) => [one.team === null ? noTeam : prose(one.team), ...numbers(one), entries(one.latest, report)])
    ),
    ...rest(teams.length, rows, 'more team', 'more teams'),
    table(
      ['Severity', 'Policy', ...columns],
      severities
        .slice(0, rows)
        .map((one) => [prose(one.severity ?? noSeverity), policyWords(one.days), ...numbers(one)])
    )
  ]
}

function lessonParts(report: Report, rows: number): string[] {
  const {latest} = report.lessons
  const items = latest
    .slice(0, rows)
    .map((one) => `- ${prose(one.text)} (${link(one.entry, report)}${taughtWords(one)})`)
  return [
    '## Lessons',
    lessonWords(report),
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...rest(latest.length, rows, 'more lesson', 'more lessons')
  ]
}

function relatedParts(report: Report, rows: number): string[] {
  const {latest, systems} = report.related
  const items = latest.slice(0, rows).map(({from, to}) => `- ${link(from, report)} → ${link(to, report)}`)
  const named = systems
    .slice(0, rows)
    .map(({name, incidents, latest: some}) => [prose(name), number(incidents), entries(some, report)])
  return [
    '## Related incidents',
    relatedWords(report),
    ...(named.length > 0 ? [table(['System', 'Incidents', 'Latest'], named)] : []),
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...rest(latest.length, rows, 'more link', 'more links')
  ]
}

function rest(all: number, rows: number, one: string, several: string): string[] {
  return all > rows ? [`And ${number(all - rows)} ${all - rows === 1 ? one : several}, in the JSON.`] : []
}

function entries(some: readonly Entry[], report: Report): string {
  return some.map((entry) => link(entry, report)).join(', ')
}

/** Longest name of a document in a list, UTF-16 units. */
const longestName = 80

function link(entry: Entry, {linkBase}: Report): string {
  const name = prose(entryName(entry), longestName)
  const address = entryAddress(entry, linkBase)
  return address === undefined ? name : `[${name}](${address})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

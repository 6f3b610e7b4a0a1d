import {createHash} from 'node:crypto'
import {escapeHtml} from './escape-html.ts'
import {measurePictures, teamsPicture} from './report-picture.ts'
import {
  aboutPeople,
  actionWords,
  comparing,
  entryAddress,
  entryName,
  fewDocuments,
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
  taughtWords
} from './report-words.ts'
import type {Entry, Period, Report} from '../report/report.ts'

const style = `
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1f2328; --faint: #59636e; --rule: #d1d9e0; --soft: #f6f8fa; --one: #0b6e8a; --late: #9a4a12; --link: #0758b8 }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1419; --ink: #e6edf3; --faint: #9aa7b4; --rule: #3a434d; --soft: #182028; --one: #56c2dd; --late: #f0a060; --link: #7fb4ff } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Helvetica, Arial, sans-serif }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.7rem; margin: 0 0 .5rem } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem } h3 { font-size: 1rem; margin: 0 0 .25rem }
p { max-width: 48rem } a { color: var(--link) } .faint { color: var(--faint) }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0 }
figure { margin: 0; padding: .75rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--soft) }
svg { display: block; width: 100%; height: auto } .bars { max-width: 46rem; margin: 1rem 0 }
.grid { stroke: var(--rule); stroke-width: 1 } .tick { fill: var(--faint); font-size: 12px } .name { fill: var(--ink); font-size: 13px }
.line { stroke: var(--one); stroke-width: 2 } .point { fill: var(--one); stroke: var(--one); stroke-width: 2 } .few { fill: var(--soft) }
.open { fill: var(--one) } .late { fill: var(--late) }
.wide { overflow-x: auto } table { border-collapse: collapse; margin: .75rem 0; font-size: .92rem }
caption { text-align: left; color: var(--faint); padding-bottom: .25rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); font-variant-numeric: tabular-nums }
thead th { font-weight: 600 } tbody th { font-weight: 400; white-space: nowrap } details td { white-space: nowrap } summary { cursor: pointer; padding: .25rem 0 }
li { margin: .3rem 0; max-width: 48rem }
@media print { body { font-size: 12px } figure, tr { break-inside: avoid } }
`

/** Nothing is fetched, run or sent: the page is itself alone, with this style. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** Rows of a list on the page; the JSON has what is beyond. */
const mostRows = 100

/**
 * Write a report as one page that needs nothing else: pictures as inline SVG, each also as a table, for light and dark
 * screens and for paper. It holds no script and asks for nothing.
 *
 * @returns HTML that ends with a line ending. Words of documents are text in it, whatever they hold.
 */
export function reportHtml(report: Report): string {
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(reportTitle)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(reportTitle)}</h1>`,
    `<p>${escapeHtml(opening(report))}</p>`,
    `<p class="faint">${escapeHtml(aboutPeople)}</p>`,
    ...list(remarks(report).map((remark) => escapeHtml(remark))),
    ...moved(report),
    ...actionParts(report),
    ...lessonParts(report),
    ...relatedParts(report),
    '</main>',
    '</body>',
    '</html>'
  ].join('\n')}\n`
}

function moved(report: Report): string[] {
  if (report.months.length === 0) return []
  const figures = measurePictures(report).map(
    ({measure, picture}) => `<figure>\n<h3>${escapeHtml(measure.title)}</h3>\n${picture}\n</figure>`
  )
  const rows = report.months.map((month) => [
    month.month,
    number(month.documents),
    ...measures.map(({text}) => text(month))
  ])
  const head = ['Month', 'Postmortems', ...measures.map(({title}) => title)]
  const all = table('Figures by the month of the incident', head, rows.map(texts))
  const hollow = `A hollow point is a month with fewer than ${fewDocuments} postmortems. A line joins months that follow each other.`
  return [
    '<h2>By the month of the incident</h2>',
    `<p class="faint">${escapeHtml(hollow)}</p>`,
    `<div class="pictures">\n${figures.join('\n')}\n</div>`,
    `<details>\n<summary>The same as a table, every month</summary>\n${all}\n</details>`,
    '<h2>Then and now</h2>',
    `<p>${escapeHtml(comparing(report.comparison))}</p>`,
    ...(report.comparison.kind === 'compared' ? [periods(report.comparison.then, report.comparison.now)] : [])
  ]
}

function periods(then: Period, now: Period): string {
  const name = ({first, last}: Period): string => `${first} to ${last}`
  return table(
    'The first six months and the last six',
    ['Figure', name(then), name(now)],
    [
      ['Postmortems', number(then.documents), number(now.documents)],
      ...measures.map(({title, text}) => [title, text(then), text(now)])
    ].map(texts)
  )
}

function actionParts(report: Report): string[] {
  const {teams, severities, open} = report.actions
  const lead = ['<h2>Action items</h2>', `<p>${escapeHtml(actionWords(report))}</p>`]
  if (open === 0) return lead
  const columns = ['Open', 'Past their date', 'Beyond the policy']
  return [
    ...lead,
    teamsPicture(report),
    table(
      'Open action items by team',
      ['Team', ...columns, 'Latest incidents'],
      teams
        .slice(0, mostRows)
        .map(({team, open, overdue, beyondPolicy, latest}) => [
          escapeHtml(team ?? noTeam),
          ...texts([open, overdue, beyondPolicy].map(number)),
          entries(latest, report)
        ])
    ),
    table(
      'Open action items by the severity of the incident',
      ['Severity', 'Policy', ...columns],
      severities
        .slice(0, mostRows)
        .map(({severity, days, open, overdue, beyondPolicy}) =>
          texts([severity ?? noSeverity, policyWords(days), ...[open, overdue, beyondPolicy].map(number)])
        )
    )
  ]
}

function lessonParts(report: Report): string[] {
  const items = report.lessons.latest.map(
    (one) => `${escapeHtml(one.text)} (${link(one.entry, report)}${taughtWords(one)})`
  )
  return ['<h2>Lessons</h2>', `<p>${escapeHtml(lessonWords(report))}</p>`, ...list(items)]
}

function relatedParts(report: Report): string[] {
  const {latest, systems} = report.related
  const named = systems.map(({name, incidents, latest: some}) => [
    escapeHtml(name),
    number(incidents),
    entries(some, report)
  ])
  return [
    '<h2>Related incidents</h2>',
    `<p>${escapeHtml(relatedWords(report))}</p>`,
    ...(named.length > 0
      ? [table('Systems that several incidents name', ['System', 'Incidents', 'Latest'], named)]
      : []),
    ...list(latest.map(({from, to}) => `${link(from, report)} → ${link(to, report)}`))
  ]
}

function entries(some: readonly Entry[], report: Report): string {
  return some.map((entry) => link(entry, report)).join(', ')
}

/** Longest name of a document, UTF-16 units. */
const longestName = 100

function link(entry: Entry, {linkBase}: Report): string {
  const name = escapeHtml(entryName(entry), longestName)
  const address = entryAddress(entry, linkBase)
  return address === undefined ? name : `<a href="${escapeHtml(address, 4000)}">${name}</a>`
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`]
}

const texts = (row: readonly string[]): string[] => row.map((text) => escapeHtml(text))

/** @param rows Cells as HTML; the first of each row is its head. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  )
  return `<div class="wide">\n<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`
}

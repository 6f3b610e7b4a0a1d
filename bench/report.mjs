// Measures a report over a generated repository: time, and the most memory that was in use.
//
//   npm run compile && node bench/report.mjs [documents]     10,000 where nothing is said
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {documentMatcher} from '../lib/document-matcher.js'
import {defaultSettings} from '../lib/default-settings.js'
import {folderForge} from '../lib/forges/folder.js'
import {gitHistory} from '../lib/forges/git-history.js'
import {reportHtml} from '../lib/presenters/report-html.js'
import {dayOf} from '../lib/report/days.js'
import {makeReport} from '../lib/report/make-report.js'
import {incidents, makeRepository} from './incidents.mjs'

const documents = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'blameless-report-bench-'))
try {
  makeRepository(folder, incidents({documents, start: '2021-10-01', months: 60}))
  const matches = documentMatcher(defaultSettings)
  const start = performance.now()
  let history = 0
  const report = await makeReport({
    forge: folderForge({directory: folder, paths: ['.'], matches}),
    settings: defaultSettings,
    matches,
    history: async (paths) => {
      const before = performance.now()
      const read = await gitHistory(folder, paths)
      history = performance.now() - before
      return read
    },
    today: dayOf('2026-11-23'),
    linkBase: ''
  })
  const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1)
  const page = reportHtml(report)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`${report.total.documents} documents, ${report.total.daysToMerge.documents} with a day on the main line.`)
  console.log(`${seconds(performance.now() - start)} s, of which the history ${seconds(history)} s; peak ${peak} MB`)
  console.log(`(making the repository counts in the peak); page ${Math.round(page.length / 1000)} kB.`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

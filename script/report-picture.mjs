// Draws docs/report.png: the page of a report over two years of invented incidents. Needs a Chromium on the machine
// (CHROMIUM, else chromium on the path); nothing else does. Use: npm run compile && node script/report-picture.mjs
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {incidents, makeRepository} from '../bench/incidents.mjs'
import {commandLine} from '../lib/command-line.js'

const folder = mkdtempSync(join(tmpdir(), 'blameless-report-picture-'))
try {
  makeRepository(folder, incidents({documents: 120, start: '2024-11-01', months: 24}))
  const page = []
  await commandLine(['report', '--format', 'html', '--today', '2026-11-23'], {
    directory: folder,
    out: (words) => page.push(words),
    err: () => {},
    readFile: () => Promise.reject(Object.assign(new Error('none'), {code: 'ENOENT'}))
  })
  const file = join(folder, 'report.html')
  writeFileSync(file, page.join(''))
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--disable-gpu',
      '--force-device-scale-factor=1.25',
      // As far as the open actions of the teams.
      '--window-size=1040,1730',
      `--screenshot=${fileURLToPath(new URL('../docs/report.png', import.meta.url))}`,
      `file://${file}`
    ],
    {stdio: 'ignore'}
  )
} finally {
  rmSync(folder, {recursive: true, force: true})
}

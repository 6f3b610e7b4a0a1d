import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {commandLine} from '../src/command-line.ts'
import {version} from '../src/version.ts'

// The command `report`, from its options to what it prints; what stands in a report is tried in report.test.ts.

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'blameless-cli-report-'))
})

afterEach(() => {
  rmSync(directory, {recursive: true, force: true})
})

function write(files: Record<string, string | Buffer>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), text)
  }
}

async function start(...args: string[]): Promise<{status: number; out: string; err: string}> {
  const said = {out: '', err: ''}
  const status = await commandLine(['report', ...args], {
    directory,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    input: async () => '',
    readFile: (path) => readFile(resolve(directory, path), 'utf8'),
    writeFile: async () => {},
    writeNew: async () => false,
    colour: false,
    terminal: false,
    version
  })
  return {status, ...said}
}

const text =
  '# Boards stood still on 2026-09-01\n\n## Summary\n\nFor an hour.\n\n## Timeline\n\n- 05:02 alert\n- 06:02 over\n\n' +
  '## Action items\n\n- [ ] Grow the volume (storage team, 2026-10-01)\n'

test('without paths it reads the usual folders, and prints Markdown', async () => {
  write({'postmortems/a.md': text, 'docs/guide.md': text, 'README.md': '# A\n'})
  const {status, out, err} = await start('--today', '2026-11-23')
  expect([status, err]).toEqual([0, ''])
  expect(out).toContain('# What the postmortems tell\n\nRead on 2026-11-23: 1 postmortem of 2026-09.')
  expect(out).toContain('There is no history of the main line to read')
  expect(out).toContain('[Boards stood still on 2026-09-01](postmortems/a.md)')
})

test.each([
  ['json', '{\n  "version": 1,\n  "kind": "report",'],
  ['html', '<!doctype html>'],
  ['markdown', '# What']
])('--format %s', async (format, begin) => {
  write({'postmortems/a.md': text})
  const {status, out} = await start('--format', format)
  expect([status, out.slice(0, begin.length)]).toEqual([0, begin])
})

test('paths are read, and settings hold', async () => {
  write({'a/one.md': text, 'b/two.md': text, 'review.yml': 'files: ["**/two.md"]\n'})
  expect(JSON.parse((await start('--format', 'json', 'a/one.md')).out).total.documents).toBe(1)
  expect(JSON.parse((await start('--format', 'json', '--config', 'review.yml')).out).total.documents).toBe(1)
})

test('--today decides what is late, --links where links lead', async () => {
  write({'postmortems/a.md': text})
  const links = 'https://git.example/harbour/ferries/src/main/'
  const before = await start('--today', '2026-09-30', '--links', links)
  expect(before.out).toContain('1 action item: 0 done or dropped, 1 open.')
  expect(before.out).toContain(`](${links}postmortems/a.md)`)
  expect((await start('--today', '2026-10-02')).out).toContain('1 open (1 past their date)')
})

test('what cannot be read is passed over, and named for whoever runs it', async () => {
  write({'postmortems/a.md': Buffer.from([0xff, 0xfe, 0x41, 0x00])})
  const {status, out, err} = await start()
  expect(status).toBe(0)
  expect(out).toContain('1 file could not be read as text and was passed over.')
  expect(err).toBe('postmortems/a.md is not UTF-8 text; it was passed over.\n')
})

test.each([
  [['--format', 'text'], '--format "text" is not one of markdown, json, html.'],
  [['--today', '31.12.2026'], '--today "31.12.2026" is not a day such as 2026-11-23.'],
  [['--links', 'javascript:x/'], '--links "javascript:x/" is not an address with https:// that ends with a slash.'],
  [['-'], 'A report is about files and their history, and - is not one; it can go.'],
  [['none'], 'none: no such file or folder.']
])('%j asks to mend it', async (args, message) => {
  const {status, out, err} = await start(...args)
  expect([status, out]).toEqual([2, ''])
  expect(err.replace('; the nearest is html', '; the nearest is json')).toContain(
    message.replace(/; the nearest.*/, '')
  )
})

test('its options are for it alone', async () => {
  const said: string[] = []
  const status = await commandLine(['--today', '2026-11-23'], {
    directory,
    out: () => {},
    err: (words) => void said.push(words),
    input: async () => '',
    readFile: (path) => readFile(resolve(directory, path), 'utf8'),
    writeFile: async () => {},
    writeNew: async () => false,
    colour: false,
    terminal: false,
    version
  })
  expect([status, said]).toEqual([2, ['--today and --links are for the command report: blameless-review report.\n']])
})

import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {commandLine, help} from '../src/command-line.ts'
import {version} from '../src/version.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'blameless-cli-'))
})

afterEach(() => {
  rmSync(directory, {recursive: true, force: true})
})

/** Write files into the folder of the test. */
function write(files: Record<string, string | Buffer>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), text)
  }
}

/** Run the command line in the folder of the test, as a terminal would. */
async function start(...args: string[]): Promise<{status: number; out: string; err: string}> {
  return startWith('', ...args)
}

async function startWith(input: string, ...args: string[]): Promise<{status: number; out: string; err: string}> {
  const said = {out: '', err: ''}
  const status = await commandLine(args, {
    directory,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    input: async () => input,
    readFile: (path) => readFile(resolve(directory, path), 'utf8'),
    writeFile: async (path, text) => write({[path]: text}),
    writeNew: async (path, text) => {
      const isNew = !existsSync(join(directory, path))
      if (isNew) write({[path]: text})
      return isNew
    },
    colour: false,
    terminal: false,
    version
  })
  return {status, ...said}
}

const paths = (out: string): string[] => JSON.parse(out).files.map((file: {path: string}) => file.path)

/** A document with nothing but a title: what is asked for is missing, which fails by default. */
const bare = '# Checkout was down\n\nSearch was slow on 3 May from 10:02 to 11:01 UTC.\n'

describe('what is reviewed', () => {
  test('named files, whatever their name', async () => {
    write({'notes.txt': bare, 'docs/x.md': bare})
    const {out} = await start('--format', 'json', 'notes.txt', 'docs/x.md')
    expect(paths(out)).toEqual(['docs/x.md', 'notes.txt'])
  })

  test('a name with two dots at its start lies inside', async () => {
    write({'..notes.md': bare, 'docs/x.md': bare})
    expect(paths((await start('--format', 'json', '..notes.md', 'docs/../..notes.md')).out)).toEqual(['..notes.md'])
  })

  test('folders are searched for postmortems', async () => {
    write({
      'postmortems/a.md': bare,
      'postmortems/template.md': bare,
      'postmortems/chart.png': 'x',
      'docs/guide.md': bare,
      'node_modules/x/postmortem.md': bare,
      'teams/web/incidents/b.md': bare
    })
    symlinkSync(directory, join(directory, 'postmortems', 'loop'))
    expect(paths((await start('--format', 'json')).out)).toEqual(['postmortems/a.md', 'teams/web/incidents/b.md'])
    expect(paths((await start('--format', 'json', 'teams')).out)).toEqual(['teams/web/incidents/b.md'])
  })

  test('a file is reviewed once, however often it is named', async () => {
    write({'postmortems/a.md': bare})
    expect(paths((await start('--format', 'json', 'postmortems/a.md', './postmortems/a.md', '.')).out)).toEqual([
      'postmortems/a.md'
    ])
  })

  test('standard input', async () => {
    const {out} = await startWith(bare, '--format', 'json', '-')
    expect(paths(out)).toEqual(['-'])
  })

  test('nothing found is said, and passes', async () => {
    write({'docs/guide.md': bare})
    expect(await start('docs')).toEqual({
      status: 0,
      out: '0 documents: 0 errors, 0 warnings, 0 infos. No postmortem is among the files, so there is nothing to review.\n',
      err: 'No postmortem found in docs. Files named on the command line are always reviewed; --config sets other globs.\n'
    })
  })

  test.each([
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'is not UTF-8 text'],
    ['not text', Buffer.from('a\0b'), 'is not text'],
    ['too large', Buffer.alloc(1_000_001, 'a'), 'is larger than 1 MB']
  ])('a file that is %s is a finding that holds up the check', async (_, bytes, reason) => {
    write({'postmortem.md': bytes})
    const {out, status} = await start('postmortem.md')
    expect(out).toContain(`The document ${reason}, so nothing in it can be reviewed.`)
    expect(status).toBe(1)
  })
})

describe('the exit status', () => {
  test('is 0, 1 and 2', async () => {
    write({'a.md': bare})
    expect((await start('--fail-on', 'never', 'a.md')).status).toBe(0)
    expect((await start('a.md')).status).toBe(1)
    expect((await start('b.md')).status).toBe(2)
  })

  test('follows the settings, and --fail-on over them', async () => {
    write({'a.md': bare, 'review.yml': 'fail-on: never\n'})
    expect((await start('--config', 'review.yml', 'a.md')).status).toBe(0)
    expect((await start('--config', 'review.yml', '--fail-on', 'error', 'a.md')).status).toBe(1)
  })
})

test.each([
  [['--formt', 'json'], '--formt is not an option; the nearest is --format. All options: --help.'],
  [['--zebra'], '--zebra is not an option. All options: --help.'],
  [['--format', 'jsn'], '--format "jsn" is not one of text, json, markdown, sarif; the nearest is json.'],
  [['--format=yaml'], '--format "yaml" is not one of text, json, markdown, sarif.'],
  [['--fail-on', 'warn'], '--fail-on "warn" is not one of error, warning, info, never; the nearest is warning.'],
  [['--base'], "Option '--base <value>' argument missing. All options: --help."],
  [['--config', 'none.yml'], '--config none.yml: no such file.'],
  [['none.md'], 'none.md: no such file or folder.'],
  [['--base', 'main', '-'], '--base compares files of a repository, and - is not one; one of the two can go.']
])('%j is not understood, and says what mends it', async (args, message) => {
  expect(await start(...args)).toEqual({status: 2, out: '', err: `${message}\n`})
})

test('mistakes in the settings are told with their lines', async () => {
  write({'review.yml': 'fail-on: soon\nrules:\n  nothing: off\n', 'a.md': bare})
  const {status, err} = await start('--config', 'review.yml', 'a.md')
  expect(status).toBe(2)
  expect(err.split('\n').map((line) => line.slice(0, 17))).toEqual(['review.yml:1:10: ', 'review.yml:3:3: "', ''])
})

test('help and version', async () => {
  expect(await start('--help')).toEqual({status: 0, out: help, err: ''})
  expect(await start('-v')).toEqual({status: 0, out: `${version}\n`, err: ''})
  expect(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version).toBe(version)
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

describe('with --base', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: directory,
      encoding: 'utf8'
    })

  test('the changed lines of a branch are reviewed, as in a pull request', async () => {
    write({'postmortems/old.md': bare, 'postmortems/other.md': bare, 'guide.md': bare})
    git('init', '--quiet', '--initial-branch=main')
    git('add', '.')
    git('commit', '--quiet', '--message=Begin')
    git('switch', '--quiet', '--create=incident')
    write({'postmortems/new.md': bare, 'guide.md': `${bare}\nMore.\n`})
    git('add', '.')
    git('commit', '--quiet', '--message=Write it up')
    expect(paths((await start('--base', 'main', '--format', 'json')).out)).toEqual(['postmortems/new.md'])
    expect(paths((await start('--base', 'main', '--format', 'json', 'guide.md')).out)).toEqual(['guide.md'])
  })

  test('a ref that is not there, or no repository, ends with 2', async () => {
    expect((await start('--base', 'main')).status).toBe(2)
    git('init', '--quiet')
    const {status, err} = await start('--base', 'nowhere')
    expect(status).toBe(2)
    expect(err).toContain('nowhere')
  })
})

describe('--fix', () => {
  const blaming = '# Checkout\r\n\r\nRavi forgot to renew the certificate on 3 May.\r\nIt was slow.\r\n'

  test('puts what is certain into the file, keeps the rest byte for byte, and says what it did', async () => {
    write({'a.md': blaming})
    const {err} = await start('--fix', '--fail-on', 'never', 'a.md')
    expect(await readFile(join(directory, 'a.md'), 'utf8')).toBe(
      '# Checkout\r\n\r\nThe certificate was not renewed on 3 May.\r\nIt was slow.\r\n'
    )
    expect(err).toBe(
      'a.md:3\n  - Ravi forgot to renew the certificate on 3 May.\n  + The certificate was not renewed on 3 May.\n'
    )
  })

  test('offers nothing the second time', async () => {
    write({'a.md': blaming})
    await start('--fix', '--fail-on', 'never', 'a.md')
    const first = await readFile(join(directory, 'a.md'), 'utf8')
    expect((await start('--fix', '--fail-on', 'never', 'a.md')).err).toBe('')
    expect(await readFile(join(directory, 'a.md'), 'utf8')).toBe(first)
  })

  test.each([
    ['standard input', ['--fix', '-'], '--fix changes files, and - is not one'],
    ['a base', ['--fix', '--base', 'main'], '--fix changes whole files; with --base']
  ])('not with %s', async (_, args, message) => {
    const {status, err} = await start(...args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})

test('--explain shows how each sentence is read', async () => {
  write({'a.md': '# Checkout\n\nThe deploy failed. Ravi forgot the flag.\n'})
  const {status, out} = await start('--explain', 'a.md')
  expect(status).toBe(0)
  expect(out).toContain('a.md:3: The deploy failed.\n  main: [The deploy: act] fail <past>\n')
  expect(out).toContain('person-omission speaks (clear)')
})

test.each([
  ['a folder as settings', ['--config', 'docs', 'b.md'], '--config docs: a folder, not a file.'],
  ['an explanation as JSON', ['--explain', '--format', 'json', 'b.md'], '--explain has no other form than text']
])('asks to mend: %s', async (_, args, message) => {
  write({'b.md': bare, 'docs/c.md': bare})
  const {status, err, out} = await start(...args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

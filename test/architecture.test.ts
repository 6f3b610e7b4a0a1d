import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'

// Who may know whom. The core is pure: text in, findings out. What touches the world stands at the edge.

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split('\\').join('/'))
  .sort()

interface Import {
  from: string
  /** Only types: gone when the program runs. */
  type: boolean
}

const text = (file: string): string => readFileSync(join(source, file), 'utf8')

/** What a file imports; own files by their path in src. */
function importsOf(file: string): Import[] {
  const statement = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text(file).matchAll(statement)].map(([, type, one, other]) => {
    const from = one ?? other!
    const own = relative(source, join(source, file, '..', from))
      .split('\\')
      .join('/')
    return {from: from.startsWith('.') ? own : from, type: type !== undefined}
  })
}

/** Files that start something: they read the surroundings, choose a forge, and print. */
const entries = ['action.ts', 'cli.ts']
const edge = (file: string): boolean =>
  entries.includes(file) || ['command-line.ts', 'event.ts'].includes(file) || file.startsWith('forges/')
const core = files.filter((file) => !edge(file))

test('there are files to look at', () => {
  expect(core).toEqual(expect.arrayContaining(['review.ts', 'run.ts', 'select.ts', 'plan.ts']))
})

describe.each(core)('%s', (file) => {
  test('is pure: no runner, no network, no disk, no other programs', () => {
    const outside =
      /^(@actions\/|@octokit\/|octokit|node:(fs|child_process|http|https|net|os|process|dns|worker_threads))/
    expect(importsOf(file).filter(({from}) => outside.test(from))).toEqual([])
    expect(text(file)).not.toMatch(/\bprocess\.\w|\bfetch\(|\bconsole\.\w/)
  })

  test('knows forges by their port alone, and no entry point', () => {
    const known = importsOf(file).filter(({from}) => edge(from) && from !== 'forges/forge.ts')
    expect(known).toEqual([])
  })
})

test.each(files.filter((file) => !entries.includes(file)))('%s reads no environment and calls no runner', (file) => {
  expect(text(file)).not.toMatch(/process\.env|process\.argv/)
  expect(importsOf(file).filter(({from}) => from === '@actions/core')).toEqual([])
})

test.each(files.filter((file) => file.startsWith('rules/') && file !== 'rules/index.ts'))(
  '%s knows nothing of settings, reviews and presenters',
  (file) => {
    const beyond =
      /^(settings|settings-schema|review|run|select|plan|wording|outcome)\.ts$|^(presenters|forges|rules)\//
    expect(importsOf(file).filter(({from}) => beyond.test(from))).toEqual([])
  }
)

test.each(files.filter((file) => file.startsWith('presenters/')))('%s only turns findings into words', (file) => {
  const beyond = /^(review|run|plan|wording|document|settings|settings-schema)\.ts$|^(rules|analysis|rewrite)\//
  expect(importsOf(file).filter(({from, type}) => beyond.test(from) && !type)).toEqual([])
})

test('the command line starts without what only the Action needs', () => {
  const seen = new Set<string>()
  const follow = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    if (!files.includes(file)) return
    for (const {from, type} of importsOf(file)) if (!type) follow(from)
  }
  follow('cli.ts')
  expect([...seen].filter((name) => /^(@actions|@octokit)/.test(name))).toEqual([])
})

test('no two files import each other, not even by way of others', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    else if (!done.has(file) && files.includes(file)) {
      for (const {from, type} of importsOf(file)) if (!type) follow(from, [...path, file])
      done.add(file)
    }
  }
  for (const file of files) follow(file, [])
  expect(circles).toEqual([])
})

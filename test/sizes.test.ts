import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {folderForge} from '../src/forges/folder.ts'
import {pullRequestForge} from '../src/forges/github.ts'
import {review} from '../src/review.ts'
import {run} from '../src/run.ts'
import {settingsFromFile, SettingsError} from '../src/settings.ts'
import {startGitHub, type Loopback} from './loopback/github.ts'
import {createWorld} from './loopback/world.ts'
import type {WorldFile} from './loopback/world.ts'

// What is far larger, deeper or stranger than a postmortem: each ends, and says in words how far it went. That it ends
// soon is measured by `npm run bench:doubling`; here, a growth that would matter runs into the limit of a test.

jest.setTimeout(120_000)

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

const story = '# Queue\n\n## Summary\n\nDave forgot to check the file before the import.\n'
const found = (text: string): string[] =>
  review(text, {path: 'postmortems/a.md', settings: defaultSettings}).findings.map(({ruleId}) => ruleId)

/** The rules that speak of one file in a folder, as the command line meets it. */
async function inFolder(text: string): Promise<{ruleIds: string[]; reasons: string[]; passed: boolean; notes: string}> {
  const forge = folderForge({directory: '/', paths: ['-'], matches: () => true, input: async () => text})
  const outcome = await run({forge, settings: defaultSettings, log: () => {}, matches: () => true})
  const findings = outcome.files.flatMap((file) => [...file.findings])
  return {
    ruleIds: findings.map(({ruleId}) => ruleId),
    reasons: findings.map(({reason}) => reason),
    passed: outcome.passed,
    notes: outcome.notes.join('\n')
  }
}

test('5,000 files in a pull request: the one document among them is reviewed, wherever it stands', async () => {
  const file = (index: number): [string, WorldFile] => [`src/${index % 50}/${index}.ts`, {text: 'export {}\n'}]
  const others = Array.from({length: 5000}, (_, index) => file(index))
  const world = createWorld(Object.fromEntries([...others, ['postmortems/z-queue.md', {text: story}]]))
  const github = await startGitHub(world)
  running.push(github)
  const {owner, repo, number, token} = world
  const forge = pullRequestForge({owner, repo, number, token, apiUrl: github.url, sleep: async () => undefined})
  const lines: string[] = []
  const outcome = await run({forge, settings: defaultSettings, log: (line) => lines.push(line)})
  expect(outcome.files.map(({path}) => path)).toEqual(['postmortems/z-queue.md'])
  expect(outcome.files[0]!.findings.map(({ruleId}) => ruleId)).toContain('person-omission')
  expect(lines).toEqual(['Reviewing 1 of 5001 files.'])
  // Pages of a hundred, and a few more; never one for each file.
  expect(github.calls.length).toBeLessThan(120)
})

describe('10 MB', () => {
  test.each([
    ['of one line', 'After the import the queue grew. '.repeat(320_000)],
    ['of one word', 'x'.repeat(10_500_000)],
    ['of many lines', 'The queue grew.\n'.repeat(660_000)]
  ])('%s are told, not read', async (_, text) => {
    expect(text.length).toBeGreaterThan(10_000_000)
    const {reasons, passed} = await inFolder(text)
    expect(reasons).toEqual([expect.stringContaining('is larger than 1 MB')])
    expect(passed).toBe(false)
  })
})

describe('as much as is read', () => {
  const size = 950_000

  test('one line of it has its findings at its end, too', () => {
    const line = `${'The import ran and the boards were right. '.repeat(size / 42)}Dave forgot to check the file.`
    const {findings} = review(`# Queue\n\n${line}\n`, {path: 'a.md', settings: defaultSettings})
    const [finding] = findings.filter(({ruleId}) => ruleId === 'person-omission')
    expect(finding?.place.start).toMatchObject({line: 3, column: line.indexOf('Dave') + 1})
  })

  test('one word of it has none', () => {
    expect(found(`# Queue\n\n${'x'.repeat(size)}\n`)).not.toContain('person-omission')
  })
})

describe('10,000 levels', () => {
  test.each([
    ['of block quotes on a line', '> '.repeat(10_000)],
    ['of block quotes without spaces', '>'.repeat(10_000)],
    ['of lists on a line', '- '.repeat(10_000)]
  ])('%s: what stands above is reviewed, and the check waits for the rest', async (_, deep) => {
    const {ruleIds, passed} = await inFolder(`${story}\n${deep}deep\n`)
    expect(ruleIds).toEqual(expect.arrayContaining(['person-omission', 'readable-document']))
    expect(passed).toBe(false)
  })
})

describe('front matter', () => {
  const doubling = Array.from(
    {length: 12},
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`
  )

  test.each([
    ['that doubles itself', ['a0: &a0 [x, x, x]', ...doubling].join('\n')],
    ['of aliases in a chain', Array.from({length: 2000}, (_, n) => `a${n + 1}: &a${n + 1} {<<: *a${n}}`).join('\n')],
    ['of brackets that stay open', `a: ${'['.repeat(100_000)}`],
    ['of 5,000 levels', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['of 1,500 levels by indentation', Array.from({length: 1500}, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['of 20,000 keys', Array.from({length: 20_000}, (_, n) => `k${n}: v`).join('\n')],
    ['with tags', `a: !!js/function "x"\nb: !!binary ${'A'.repeat(100_000)}`]
  ])('%s: the story below is reviewed', (_, yaml) => {
    expect(found(`---\n${yaml}\n---\n\n${story}`)).toContain('person-omission')
  })

  test('in TOML, deeper than a parser follows: the story below is reviewed', () => {
    expect(found(`+++\na = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++\n\n${story}`)).toContain('person-omission')
  })
})

describe('names that JavaScript keeps for itself', () => {
  const untouched = (): void => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as {polluted?: unknown}).polluted).toBeUndefined()
  }

  test.each([
    ['in front matter', '---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n---\n\n'],
    ['in TOML', '+++\n[__proto__]\npolluted = true\n[constructor.prototype]\npolluted = true\n+++\n\n'],
    ['in fields', '**__proto__:** polluted\n**constructor:** polluted\n**hasOwnProperty:** polluted\n\n'],
    ['in a table', '| __proto__ | constructor |\n| --- | --- |\n| polluted | toString |\n\n'],
    ['in headings', '## __proto__\n\npolluted\n\n## constructor\n\n## hasOwnProperty\n\n']
  ])('%s are names like others', (_, text) => {
    expect(found(`${text}${story}`)).toContain('person-omission')
    untouched()
  })

  test('in a table of actions are names like others', () => {
    const actions =
      '## Action items\n\n| Action | __proto__ | Owner |\n| --- | --- | --- |\n| Add an alert | x | constructor |\n'
    const {structure} = review(`${story}\n${actions}`, {path: 'a.md', settings: defaultSettings})
    expect(structure.actions.map(({text, owner}) => [text, owner])).toEqual([['Add an alert', 'constructor']])
    untouched()
  })

  test.each(['__proto__: {mode: observe}', 'rules: {constructor: off}', 'voice: {notes: {prototype: x}}'])(
    'in settings are told: %s',
    (text) => {
      expect(() => settingsFromFile(text, 'review.yml')).toThrow('is a name that JavaScript keeps for itself')
      untouched()
    }
  )

  test.each(['rules: {hasOwnProperty: off}', 'section-aliases: {toString: x}', 'template: constructor', 'valueOf: 1'])(
    'or that all objects have, in settings, are told as any other: %s',
    (text) => {
      expect(() => settingsFromFile(text, 'review.yml')).toThrow(SettingsError)
      untouched()
    }
  )
})

describe('settings', () => {
  test.each<[what: string, text: string, said: RegExp]>([
    ['that double themselves', 'a: &a [x, x]\nb: &b [*a, *a]\nfiles: *b', /`\*a` needs quotes/],
    ['of 1 MB', `# ${'x'.repeat(1_000_000)}`, /is longer than 65536 characters/],
    ['of 10,000 levels', `files: ${'['.repeat(10_000)}`, /is nested more than 20 levels deep/],
    ['of 3,000 mistakes', Array.from({length: 3000}, (_, n) => `k${n}: 1`).join('\n'), /… and 2950 more\./]
  ])('%s are told', (_, text, said) => {
    expect(() => settingsFromFile(text, 'review.yml')).toThrow(said)
  })
})

import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {defaultSettings} from '../src/default-settings.ts'
import {rules} from '../src/rules/index.ts'
import {settingNames} from '../src/settings-schema.ts'
import {settingsFromFile, settingsFromInputs} from '../src/settings.ts'

// What stands in several places says the same in all of them.

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const action = parse(read('action.yml'))
const manifest = JSON.parse(read('package.json'))

describe('action.yml', () => {
  test('has every setting as an input, and the token', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(
      [...settingNames, 'config', 'github-token', 'report-issue'].sort()
    )
  })

  test('has no defaults, which would be stronger than a settings file', () => {
    const defaults = Object.entries<{default?: unknown}>(action.inputs).filter(
      ([, input]) => input.default !== undefined
    )
    expect(defaults.map(([name]) => name)).toEqual(['github-token'])
    expect(settingsFromInputs({})).toEqual(defaultSettings)
  })

  test('describes every input and output, and runs the bundle', () => {
    expect(action.runs).toEqual({using: 'node24', main: 'dist/index.js'})
    expect(Object.keys(action.outputs).sort()).toEqual(
      [
        'errors',
        'files-reviewed',
        'infos',
        'passed',
        'report',
        'report-folder',
        'voices-expected',
        'voices-heard',
        'warnings'
      ].sort()
    )
    for (const {description} of Object.values<{description: string}>({...action.inputs, ...action.outputs})) {
      expect(description.trim()).not.toBe('')
    }
    expect(action.branding).toEqual({icon: expect.any(String), color: expect.any(String)})
  })
})

describe('the documentation', () => {
  test.each(rules.map(({ruleId}) => ruleId))('has a page about %s, and lists it', (ruleId) => {
    expect(existsSync(new URL(`../docs/rules/${ruleId}.md`, import.meta.url))).toBe(true)
    expect(read('README.md')).toContain(`docs/rules/${ruleId}.md`)
    expect(read('docs/rules/README.md')).toContain(`${ruleId}.md`)
  })

  test('has no page about a rule that is gone', () => {
    const pages = readdirSync(new URL('../docs/rules', import.meta.url)).filter((name) => name !== 'README.md')
    expect(pages.sort()).toEqual(rules.map(({ruleId}) => `${ruleId}.md`).sort())
  })

  test('says in one line of each dependency what it is for', () => {
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
    const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(names.sort())
  })

  test.each(
    execFileSync('git', ['ls-files', '*.md'], {cwd: root, encoding: 'utf8'})
      .split('\n')
      .filter((path) => path && !/^(test|examples)\//.test(path))
  )('%s links to files that are there', (path) => {
    const links = [
      ...read(path)
        .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
        .matchAll(/\]\(([^)#\s]+)[^)]*\)/g)
    ].map(([, to]) => to!)
    for (const link of links.filter((to) => !/^[a-z]+:/.test(to))) {
      const target = new URL(link, new URL(`../${path}`, import.meta.url))
      expect([link, existsSync(target)]).toEqual([link, true])
    }
  })

  const snippets = execFileSync('git', ['ls-files', '--', 'README.md', 'docs'], {cwd: root, encoding: 'utf8'})
    .split('\n')
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => ({path, text: text!})))
    // Other YAML is about workflows alone.
    .filter(({text}) => settingNames.some((name) => new RegExp(`^\\s*${name}:`, 'm').test(text)))

  test('has examples of settings', () => {
    expect(snippets.length).toBeGreaterThan(10)
  })

  test.each(snippets)('shows settings in $path that are taken as they stand: $text', ({text}) => {
    const snippet = parse(text)
    const inputs = withOf(snippet)
    for (const {'github-token': _, ...settings} of inputs) {
      const texts = Object.entries(settings).map(([name, value]) => [name, String(value)])
      expect(() => settingsFromInputs(Object.fromEntries(texts))).not.toThrow()
    }
    // Without `with:` it is a settings file, or an input on its own.
    const alone =
      typeof snippet.rules === 'string' ? () => settingsFromInputs(snippet) : () => settingsFromFile(text, 'x')
    if (inputs.length === 0) expect(alone).not.toThrow()
  })
})

/** Every `with:` in a workflow, or in a part of one. */
function withOf(snippet: unknown): Record<string, unknown>[] {
  if (!snippet || typeof snippet !== 'object') return []
  return Object.entries(snippet).flatMap(([key, value]) => (key === 'with' ? [value] : withOf(value)))
}

describe('package.json', () => {
  test('pins every version, so that every install is the same', () => {
    for (const version of Object.values({...manifest.dependencies, ...manifest.devDependencies})) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  test('names no package at run time that nothing imports', () => {
    const imported = execFileSync(
      'git',
      ['grep', '-hoE', "from '[^'.][^']*'|import\\('[^'.][^']*'\\)", '--', 'src', 'test'],
      {
        cwd: root,
        encoding: 'utf8'
      }
    )
    const unused = Object.keys(manifest.dependencies).filter((name) => !new RegExp(`'${name}['/]`).test(imported))
    expect(unused).toEqual([])
  })

  test('has the fields that the release relies on', () => {
    expect(manifest).toMatchObject({name: 'blameless-review', type: 'module', license: 'MIT', engines: {node: '>=20'}})
    expect(existsSync(new URL(`../${manifest.bin['blameless-review']}`, import.meta.url))).toBe(true)
  })
})

test('the rules are of both kinds, and each id is there once', () => {
  expect(new Set(rules.map(({ruleId}) => ruleId)).size).toBe(rules.length)
  expect(new Set(rules.map(({reads}) => reads))).toEqual(new Set(['sentence', 'document']))
})

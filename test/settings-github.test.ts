import {afterEach, describe, expect, test} from '@jest/globals'
import {changeOf, settingsFilesOf, settingsRef, type Event} from '../src/event.ts'
import {ForgeError} from '../src/forges/forge.ts'
import {loadSettings} from '../src/load-settings.ts'
import {settingsText} from '../src/presenters/settings.ts'
import {run} from '../src/run.ts'
import {SettingsError} from '../src/settings.ts'
import {startGitHub, type Loopback} from './loopback/github.ts'
import {createWorld, visible, type World, type WorldFile} from './loopback/world.ts'

// Two repositories: the words of the organisation in one, the postmortems in the other.

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

const postmortem = 'postmortems/2026-11-ferry-times.md'
const settingsPath = '.github/blameless-review.yml'

const text = `# Ferry times stood still on 3 November 2026

Severity: SEV-3

## Summary

The root cause was an import without rows. Alice forgot to reload the boards, and Dave forgot to check the file.
`

const house = `mode: suggest
fail-on: warning
extends: words.yml
own-rules:
  - id: harbour-root-cause
    phrases: root cause
    reason: The harbour speaks of contributing factors.
    suggest: contributing factor
    examples:
      flagged: The «root cause» was a broken rope.
      accepted: A contributing factor was a broken rope.
`

const ours = 'extends: harbour/.github:review.yml@v1\noverrides:\n  - {severities: 3, mode: require}\n'

const files = (record: Record<string, string>): Map<string, WorldFile> =>
  new Map(Object.entries(record).map(([path, text]) => [path, {text}]))

/** A repository with a pull request, and settings at its head and its base; beside it the one of the organisation. */
function harbour({head = ours, base = ours}: {head?: string; base?: string} = {}): World {
  const world = createWorld({[postmortem]: {text}, [settingsPath]: {text: head, base: head}}, {base: 'b'.repeat(40)})
  world.commits.set(world.base, files({[settingsPath]: base}))
  world.others = new Map([
    ['harbour/.github', new Map([['v1', files({'review.yml': house, 'words.yml': 'systems: [Alice]\n'})]])]
  ])
  return world
}

/** The event of a pull request, from a branch of the repository or from a fork. */
const eventOf = (world: World, apiUrl: string, {from = 'harbour/ferry-times', name = 'pull_request'} = {}): Event => ({
  name,
  payload: {
    pull_request: {
      number: world.number,
      head: {sha: world.head, repo: {full_name: from}},
      base: {sha: world.base, repo: {full_name: 'harbour/ferry-times'}}
    }
  },
  repository: 'harbour/ferry-times',
  sha: '2'.repeat(40),
  token: world.token,
  apiUrl
})

/** Review the pull request as the Action does. */
async function review(world: World, options: {from?: string; name?: string; inputs?: Record<string, string>} = {}) {
  const github = await startGitHub(world)
  running.push(github)
  const event = eventOf(world, github.url, options)
  const loaded = await loadSettings({inputs: options.inputs ?? {}, files: settingsFilesOf(event)})
  const outcome = await run({...(await changeOf(event, loaded.settings.skip)), ...loaded, log: () => {}})
  return {outcome, loaded}
}

describe('a pull request with shared settings', () => {
  test('is reviewed by the words and rules of the organisation', async () => {
    const world = harbour()
    const {outcome, loaded} = await review(world)
    const said = outcome.files[0]!.findings.map(({ruleId, actual}) => `${ruleId}: ${actual}`)
    expect(said).toContain('harbour-root-cause: root cause')
    expect(said.some((one) => one.startsWith('person-omission'))).toBe(true)
    expect(said.filter((one) => one.includes('Alice'))).toEqual([])
    expect(visible(world).join('\n')).toContain('The contributing factor was an import without rows.')
    expect(settingsText(loaded)).toContain('systems: # harbour/.github:words.yml@v1:1')
    expect(settingsText(loaded)).toContain('mode: suggest # harbour/.github:review.yml@v1:1')
  })

  test('waits where the settings of the repository say so for its severity', async () => {
    expect((await review(harbour())).outcome.passed).toBe(false)
    expect((await review(harbour({head: 'extends: harbour/.github:review.yml@v1\n'}))).outcome.passed).toBe(true)
  })

  test('follows inputs over all files', async () => {
    const inputs = {overrides: '- {severities: sev-3, mode: observe}'}
    const world = harbour()
    const {outcome} = await review(world, {inputs})
    expect([outcome.passed, visible(world)]).toEqual([true, []])
  })
})

describe('a change never loosens the rules it is measured by', () => {
  const loose = 'mode: observe\n'

  test.each([
    ['from a fork', {from: 'stranger/ferry-times'}],
    ['with the rights of the base', {name: 'pull_request_target'}],
    ['from a fork, with the rights of the base', {name: 'pull_request_target', from: 'stranger/ferry-times'}]
  ])('%s: the settings of the base hold', async (_, options) => {
    const {outcome} = await review(harbour({head: loose}), options)
    expect(outcome.passed).toBe(false)
  })

  test('from within: the change shows what it does', async () => {
    expect((await review(harbour({head: loose}))).outcome.passed).toBe(true)
  })

  test.each<[what: string, event: Pick<Event, 'name' | 'payload' | 'sha'>, ref: string | undefined]>([
    [
      'a fork that is gone',
      {
        name: 'pull_request',
        sha: 's',
        payload: {pull_request: {head: {sha: 'h', repo: null}, base: {sha: 'b', repo: {full_name: 'a/b'}}}}
      },
      'b'
    ],
    ...[
      {ref: 'refs/pull/7/head', label: ''},
      {ref: 'refs/pull/7/head', label: 'x'},
      {ref: 'x', label: ''}
    ].map((head): [what: string, event: Pick<Event, 'name' | 'payload' | 'sha'>, ref: string] => [
      `a head without a branch: ${JSON.stringify(head)}`,
      {
        name: 'pull_request',
        sha: 's',
        payload: {
          pull_request: {
            head: {...head, sha: 'h', repo: {full_name: 'a/b'}},
            base: {sha: 'b', repo: {full_name: 'a/b'}}
          }
        }
      },
      'b'
    ]),
    [
      'a payload without repositories',
      {name: 'pull_request', sha: 's', payload: {pull_request: {head: {sha: 'h'}}}},
      undefined
    ],
    ['a merge queue', {name: 'merge_group', sha: 'h', payload: {merge_group: {base_sha: 'b', head_sha: 'h'}}}, 'b'],
    ['a push', {name: 'push', sha: 's', payload: {}}, 's'],
    ['no payload', {name: 'schedule', sha: '', payload: undefined}, undefined]
  ])('%s', (_, event, ref) => {
    expect(settingsRef(event)).toBe(ref)
  })
})

describe('what cannot be read is told, and nothing is posted', () => {
  async function failure(world: World, change: Partial<Event> = {}): Promise<Error> {
    const github = await startGitHub(world)
    running.push(github)
    const event = {...eventOf(world, github.url), ...change}
    const error = await loadSettings({inputs: {}, files: settingsFilesOf(event)}).catch((thrown: unknown) => thrown)
    expect(visible(world)).toEqual([])
    return error as Error
  }

  test('a shared file that the token may not see', async () => {
    const world = harbour()
    delete world.others
    const error = await failure(world)
    expect(error).toBeInstanceOf(SettingsError)
    expect(error.message).toBe(
      `${settingsPath}:1:10: "harbour/.github:review.yml@v1" is not there, or the token may not read it; with \`contents: read\` there it may`
    )
  })

  test('a commit of it that is not there', async () => {
    expect((await failure(harbour({head: ours.replace('v1', 'v2')}))).message).toContain('review.yml@v2" is not there')
  })

  test('a mistake in a shared file, with its own place', async () => {
    const world = harbour()
    world.others!.get('harbour/.github')!.set('v1', files({'review.yml': 'mode: watch\n'}))
    expect((await failure(world)).message).toBe(
      'harbour/.github:review.yml@v1:1:7: `mode`: "watch" is not one of `observe`, `suggest`, `require`'
    )
  })

  test('settings that are no text', async () => {
    const world = harbour()
    world.commits.get(world.head)!.set(settingsPath, {bytes: new Uint8Array([0xff, 0xfe, 0])})
    const error = await failure(world)
    expect(error).toBeInstanceOf(ForgeError)
    expect(error.message).toContain('blameless-review.yml is not UTF-8 text')
  })

  test('a token that is none', async () => {
    expect((await failure(harbour(), {token: 'ghs_other'})).message).toContain(
      'Could not read the settings in harbour/ferry-times'
    )
    expect((await failure(harbour(), {token: ''})).message).toContain('Input `github-token` is empty')
  })
})

import {afterAll, describe, expect, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {ForgeError} from '../src/forges/forge.ts'
import {pullRequestForge} from '../src/forges/github.ts'
import {marker, readMarker} from '../src/presenters/marker.ts'
import {run} from '../src/run.ts'
import {faultKinds} from './loopback/faults.ts'
import {startGitHub} from './loopback/github.ts'
import {createWorld, push, visible, workflowBot} from './loopback/world.ts'
import type {Outcome} from '../src/outcome.ts'
import type {Fault, FaultKind} from './loopback/faults.ts'
import type {World} from './loopback/world.ts'

/**
 * Every call of a run goes wrong once in every way. The verdict is right, or the run ends with an error that says what
 * happened; and a run without faults afterwards leaves what it would have left without any.
 */

const path = 'postmortems/2026-11-ferry-times.md'
const other = 'postmortems/2026-10-tickets.md'

const story = (...sentences: string[]) =>
  ['# Ferry times stood still', '', '## Summary', '', ...sentences.flatMap((sentence) => [sentence, ''])].join('\n')
const omission = 'Dave forgot to check the file before the import.'
const second = 'Anna forgot to renew the certificate of the boards.'
const third = 'Jonas forgot to start the second import by hand.'

/** A pull request nobody has looked at yet. */
async function fresh(): Promise<World> {
  return createWorld({[path]: {text: story(omission, second)}, [other]: {text: story(third)}})
}

/** One that was reviewed: since then one finding was mended, one was mended after an answer, one is new, one stays. */
async function lived(): Promise<World> {
  const world = await fresh()
  push(world, {[path]: {text: story(omission, second, third)}, [other]: {text: story(third)}})
  await review(world)
  const on = (line: number) => world.comments.find((comment) => comment.path === path && comment.line === line)!
  const user = {login: 'mira', type: 'User'} as const
  world.comments.push({id: 1, user, body: 'The reminder went to an old address.', path, line: 7, reply: on(7).id})
  push(world, {
    [path]: {text: story('The import ran.', 'The certificate ended.', third, omission.replace('Dave', 'Sam'))}
  })
  return world
}

/** One with a review that an interrupted run has left pending. */
async function interrupted(): Promise<World> {
  const world = await fresh()
  const body = `${marker('review', [])}\nThank you.`
  world.reviews.push({id: 1, user: workflowBot, body, state: 'PENDING', commit: world.head})
  return world
}

/** Run a review of the world; waiting takes no time, and an answer that does not come is given up soon. */
async function review(
  world: World,
  {faults = [] as readonly Fault[], timeout = 10_000} = {}
): Promise<{outcome: Outcome | ForgeError; calls: string[]}> {
  const github = await startGitHub(world)
  github.setFaults(faults)
  const {owner, repo, number, token} = world
  const sleep = async () => undefined
  const forge = pullRequestForge({owner, repo, number, token, apiUrl: github.url, sleep, timeout})
  const outcome = await run({forge, settings: {...defaultSettings, failOn: 'warning'}, log: () => {}}).catch(
    (error: unknown) => {
      if (error instanceof ForgeError) return error
      throw error
    }
  )
  await github.close()
  expect(github.violations).toEqual([])
  return {outcome, calls: github.calls}
}

/** Every call of a run, as faults know them. */
function numbered(calls: readonly string[]): {operationId: string; call: number}[] {
  const counts = new Map<string, number>()
  return calls.map((operationId) => {
    const call = (counts.get(operationId) ?? 0) + 1
    counts.set(operationId, call)
    return {operationId, call}
  })
}

/** No finding is spoken about in two comments. */
function expectNoTwins(world: World): void {
  const own = world.comments.filter(({user}) => user.login === world.login.login)
  const prints = own.flatMap(({body}) => readMarker(body)?.fingerprints ?? [])
  expect(prints).toEqual([...new Set(prints)])
  expect(own.filter(({body}) => readMarker(body)?.kind === 'summary').length).toBeLessThanOrEqual(1)
}

let cases = 0
afterAll(() => void process.stdout.write(`${cases} cases of a call that goes wrong\n`))

/** One call goes wrong in one way. */
async function expectRecovery(start: World, fault: Fault, expected: {passed: boolean; state: string[]}): Promise<void> {
  const world = structuredClone(start)
  const {outcome} = await review(world, {faults: [fault], timeout: fault.kind === 'stall' ? 150 : 10_000})
  if (outcome instanceof ForgeError) expect(outcome.message).toMatch(/^Could not .*\. GitHub said: /)
  else expect(outcome.passed).toBe(expected.passed)

  const again = await review(world)
  expect(again.outcome).toMatchObject({passed: expected.passed, problems: []})
  expect({fault, state: visible(world)}).toEqual({fault, state: expected.state})
  expectNoTwins(world)
  cases++
}

describe.each<[name: string, start: () => Promise<World>]>([
  ['a first review', fresh],
  ['a review after many things have changed', lived],
  ['a review after an interrupted one', interrupted]
])('%s', (_, start) => {
  const reference = (async () => {
    const before = await start()
    const world = structuredClone(before)
    const {outcome, calls} = await review(world)
    if (outcome instanceof ForgeError) throw outcome
    return {before, calls: numbered(calls), expected: {passed: outcome.passed, state: visible(world)}}
  })()

  test('ends as it is to end', async () => {
    const {expected, calls} = await reference
    expect(expected.passed).toBe(false)
    expect(expected.state.length).toBeGreaterThan(3)
    expect(calls.length).toBeGreaterThan(10)
  })

  test.each(faultKinds.map((kind) => [kind]))(
    'every call answered by %s',
    async (kind: FaultKind) => {
      const {before, calls, expected} = await reference
      for (let index = 0; index < calls.length; index += 6) {
        const faults = calls.slice(index, index + 6).map((call) => ({...call, kind}))
        await Promise.all(faults.map((fault) => expectRecovery(before, fault, expected)))
      }
    },
    60_000
  )
})

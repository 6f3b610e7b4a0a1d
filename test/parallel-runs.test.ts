import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {openBundles} from './bundle-pool.ts'
import {startGitHub} from './loopback/github.ts'
import {createWorld, push, visible} from './loopback/world.ts'
import {readMarker} from '../src/presenters/marker.ts'
import {runStep} from './runner.ts'
import type {BundlePool} from './bundle-pool.ts'
import type {World} from './loopback/world.ts'
import type {Step, StepResult} from './runner.ts'

/**
 * Several runs of the bundle on one pull request at the same time: a re-run, a second workflow, an event that came twice.
 * Together they leave what one of them leaves.
 */

jest.setTimeout(60_000)

let bundles: BundlePool
beforeAll(() => void (bundles = openBundles(3)))
afterAll(() => bundles.close())

const path = 'postmortems/2026-11-ferry-times.md'
const story = (...sentences: string[]) =>
  ['# Ferry times stood still', '', '## Summary', '', ...sentences.flatMap((sentence) => [sentence, ''])].join('\n')
const omission = 'Dave forgot to check the file before the import.'
const second = 'Anna forgot to renew the certificate of the boards.'
const third = 'Jonas forgot to start the second import by hand.'

/** A pull request nobody has looked at yet. */
async function fresh(): Promise<World> {
  return createWorld({[path]: {text: story(omission, second)}})
}

/** One that was reviewed: since then one finding was mended, one was mended after an answer, one is new. */
async function lived(): Promise<World> {
  const world = await fresh()
  await review(world)
  const on = world.comments.find((comment) => comment.line === 7)!
  const user = {login: 'mira', type: 'User'} as const
  world.comments.push({id: 1, user, body: 'The reminder went to an old address.', path, line: 7, reply: on.id})
  push(world, {[path]: {text: story('The import ran.', 'The certificate ended.', third)}})
  return world
}

/** One that was reviewed, and in which all that was found is mended since. */
async function mended(): Promise<World> {
  const world = await fresh()
  await review(world)
  push(world, {[path]: {text: story('The import ran.', 'The certificate ended.')}})
  return world
}

type Run = (step: Step) => Promise<Pick<StepResult, 'status' | 'log'>>

/** Run the bundle on a world, through a door of its own: there it may have to wait before its n-th call. */
async function review(
  world: World,
  beforeCall: (call: number) => void | Promise<void> = () => {},
  by: Run = (step) => bundles.run(step)
): Promise<{status: number | null; calls: number}> {
  const github = await startGitHub(world)
  let calls = 0
  github.onCall = () => beforeCall(++calls)
  const {owner, repo, number, token, head} = world
  const {status} = await by({
    apiUrl: github.url,
    repository: `${owner}/${repo}`,
    event: 'pull_request',
    payload: {pull_request: {number, head: {sha: head}}},
    inputs: {'github-token': token, 'fail-on': 'warning', rules: 'required-section: off'}
  })
  await github.close()
  expect(github.violations).toEqual([])
  return {status, calls}
}

/** Lets as many runs as there are go on call by call together; one that has ended is waited for no more. */
function inStep(runs: number): {beforeCall: () => Promise<void>; leave: () => void} {
  let waiting: (() => void)[] = []
  const goOn = () => {
    if (waiting.length < runs) return
    for (const go of waiting.splice(0)) go()
  }
  return {
    beforeCall: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        goOn()
      }),
    leave: () => {
      runs--
      goOn()
    }
  }
}

/**
 * What is said about what: which comment explains a rule depends on the run that met it first, and the older run may
 * have settled a thread before the newer push brought its words back.
 */
function points(world: World): string[] {
  return world.comments
    .flatMap(({user, body, path, line}) => {
      const {kind, fingerprints} = readMarker(body) ?? {}
      if (kind === 'settled') return []
      return [JSON.stringify([user.login, path, line, kind === 'inline' ? fingerprints : body])]
    })
    .sort()
}

/** Something to wait for until somebody opens it. */
function gate(): {passed: Promise<void>; open: () => void} {
  let open = () => {}
  const passed = new Promise<void>((resolve) => (open = resolve))
  return {passed, open: () => open()}
}

/** Fingerprints of findings that several comments of ours are about. */
function twins(world: World): string[] {
  const own = world.comments.filter(({user}) => user.login === world.login.login)
  const said = own.flatMap(({body}) => {
    const {kind, fingerprints = []} = readMarker(body) ?? {}
    return kind === 'summary' ? ['summary'] : fingerprints
  })
  return said.filter((one, index) => said.indexOf(one) < index)
}

describe.each<[name: string, begin: () => Promise<World>, status: number]>([
  ['a first review', fresh, 1],
  ['a review after some things have changed', lived, 1],
  ['a review after all was mended', mended, 0]
])('%s', (_, begin, status) => {
  let before: World
  let alone: {calls: number; state: string[]}

  beforeAll(async () => {
    before = await begin()
    const world = structuredClone(before)
    const {calls} = await review(world)
    alone = {calls, state: visible(world)}
    expect(alone.state.length).toBeGreaterThan(0)
  })

  test.each([2, 3])('by %i runs that go call by call together', async (runs) => {
    const world = structuredClone(before)
    const step = inStep(runs)
    const ended = await Promise.all(
      Array.from({length: runs}, async () => {
        const {status} = await review(world, step.beforeCall)
        step.leave()
        return status
      })
    )
    expect(ended).toEqual(Array.from({length: runs}, () => status))
    expect(visible(world)).toEqual(alone.state)
  })

  test('by a run that is held up before any one of its calls until another has ended', async () => {
    for (let held = 1; held <= alone.calls; held++) {
      const world = structuredClone(before)
      const [arrived, released] = [gate(), gate()]
      const slow = review(world, async (call) => {
        if (call !== held) return
        arrived.open()
        await released.passed
      })
      await Promise.race([arrived.passed, slow])
      const quick = await review(world)
      released.open()
      expect([held, quick.status, (await slow).status]).toEqual([held, status, status])
      expect([held, ...visible(world)]).toEqual([held, ...alone.state])
    }
  })

  test('by a run that is held up before any one of its calls until a newer push has had its run', async () => {
    const newer = {[path]: {text: story('The import takes an empty file for a success.', second, third)}}
    const expected = structuredClone(before)
    push(expected, newer)
    await review(expected)
    for (let held = 1; held <= alone.calls; held++) {
      const world = structuredClone(before)
      const [arrived, released] = [gate(), gate()]
      const slow = review(world, async (call) => {
        if (call !== held) return
        arrived.open()
        await released.passed
      })
      await Promise.race([arrived.passed, slow])
      push(world, newer)
      const quick = await review(world)
      released.open()
      await slow
      expect([held, quick.status, ...twins(world)]).toEqual([held, 1])
      await review(world)
      expect([held, ...points(world)]).toEqual([held, ...points(expected)])
    }
  })

  test('by three processes, as it comes', async () => {
    const world = structuredClone(before)
    const ended = await Promise.all(Array.from({length: 3}, () => review(world, undefined, runStep)))
    expect(ended.map((one) => one.status)).toEqual([status, status, status])
    expect(visible(world)).toEqual(alone.state)
  })
})

import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {openBundles} from './bundle-pool.ts'
import {canFail, faultKinds} from './loopback/faults.ts'
import {startGitHub} from './loopback/github.ts'
import {createWorld, push, visible, workflowBot} from './loopback/world.ts'
import {marker, readMarker} from '../src/presenters/marker.ts'
import {runStep} from './runner.ts'
import type {BundlePool} from './bundle-pool.ts'
import type {Fault} from './loopback/faults.ts'
import type {World, WorldFile} from './loopback/world.ts'
import type {Step, StepResult} from './runner.ts'

/**
 * The bundle runs, and every call it makes goes wrong once in every way. The verdict and the exit status are right, or
 * the run ends with an error that says what happened; and a run without faults afterwards leaves what it would have left
 * without any.
 *
 * With FAULTS=all all cases are run ("npm run faults"), else one in `stride`, spread over all calls and faults.
 */

const all = process.env['FAULTS'] === 'all'
const stride = all ? 1 : 5

jest.setTimeout(120_000)

/** More than there are processors: many of them wait for an answer. */
let bundles: BundlePool
beforeAll(() => void (bundles = openBundles(6)))
afterAll(() => bundles.close())

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
  await review(world, onPull)
  const on = (line: number) => world.comments.find((comment) => comment.path === path && comment.line === line)!
  const user = {login: 'mira', type: 'User'} as const
  world.comments.push({id: 1, user, body: 'The reminder went to an old address.', path, line: 7, reply: on(7).id})
  push(world, {
    [path]: {text: story('The import ran.', 'The certificate ended.', third, omission.replace('Dave', 'Sam'))}
  })
  return world
}

/** One that was reviewed, and in which all that was found is mended since: the only one of these whose check passes. */
async function mended(): Promise<World> {
  const world = await fresh()
  await review(world, onPull)
  const user = {login: 'mira', type: 'User'} as const
  const on = world.comments.find((comment) => comment.path === path && comment.line === 5)!
  world.comments.push({id: 1, user, body: 'He asked for it.', path, line: 5, reply: on.id})
  push(world, {[path]: {text: story('The import ran.', 'The certificate ended.')}, [other]: {text: story('It ran.')}})
  return world
}

/** One with a review that an interrupted run has left pending. */
async function interrupted(): Promise<World> {
  const world = await fresh()
  const body = `${marker('review', [])}\nThank you.`
  world.reviews.push({id: 1, user: workflowBot, body, state: 'PENDING', commit: world.head})
  return world
}

/** One with more files than GitHub lists between two commits, documents last; and a tree that it cuts off. */
async function large(): Promise<World> {
  const notes = Array.from({length: 300}, (_, index): [string, WorldFile] => [`notes/${index}.txt`, {text: 'x\n'}])
  const documents: [string, WorldFile][] = [
    [path, {text: story(omission)}],
    [other, {text: story('It ran.')}]
  ]
  return createWorld(Object.fromEntries([...notes, ...documents]), {longestTree: 301})
}

type Start = (world: World) => Pick<Step, 'event' | 'payload'>

const onPull: Start = ({number, head}) => ({
  event: 'pull_request',
  payload: {pull_request: {number, head: {sha: head}}}
})
const onQueue: Start = ({base, head}) => ({
  event: 'merge_group',
  payload: {merge_group: {base_sha: base, head_sha: head}}
})
const onSchedule: Start = () => ({event: 'schedule', payload: {}})
const afterAnother: Start = ({head, author}) => ({
  event: 'workflow_run',
  payload: {workflow_run: {head_sha: head, head_branch: 'topic', head_repository: {owner: {login: author.login}}}}
})

interface Reviewed {
  result: Omit<StepResult, 'milliseconds'>
  calls: string[]
}

/** Run the bundle on a world. */
async function review(
  world: World,
  start: Start,
  {faults = [] as readonly Fault[], inProcess = false} = {}
): Promise<Reviewed> {
  const github = await startGitHub(world)
  github.setFaults(faults)
  // What never comes is waited for half a second instead of half a minute.
  const longestAnswer = faults.some(({kind}) => kind === 'stall') ? 500 : undefined
  const {owner, repo, token, head} = world
  // The settings ask for nothing but wording, so that a document can be without a finding.
  const inputs = {'github-token': token, 'fail-on': 'warning', rules: 'required-section: off'}
  const step = {apiUrl: github.url, repository: `${owner}/${repo}`, sha: head, inputs, ...start(world)}
  const result = inProcess ? await runStep(step) : await bundles.run(step, longestAnswer)
  await github.close()
  expect(github.violations).toEqual([])
  return {result, calls: github.calls}
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

/** What a step says of itself: how the check stands, by all that tells so. */
function verdictOf({status, outputs}: Reviewed['result']): object {
  const {passed, errors, warnings, infos, 'files-reviewed': files} = outputs
  return {status, passed, errors, warnings, infos, files}
}

/** No finding is spoken about in two comments. */
function expectNoTwins(world: World): void {
  const own = world.comments.filter(({user}) => user.login === world.login.login)
  const prints = own.flatMap(({body}) => readMarker(body)?.fingerprints ?? [])
  expect(prints).toEqual([...new Set(prints)])
  expect(own.filter(({body}) => readMarker(body)?.kind === 'summary').length).toBeLessThanOrEqual(1)
}

const counts = {cases: 0, errors: 0}
afterAll(() => {
  const {cases, errors} = counts
  const which = all ? 'all' : `one in ${stride}`
  process.stdout.write(
    `${cases} cases (${which}) of a call of the bundle that goes wrong, ${errors} end with an error\n`
  )
})

/** One call goes wrong in one way. */
async function expectRecovery(
  before: World,
  start: Start,
  fault: Fault,
  expected: {verdict: object; state: string[]}
): Promise<void> {
  const world = structuredClone(before)
  const {result} = await review(world, start, {faults: [fault]})
  if (result.outputs['passed'] === undefined) {
    const errors = result.commands.filter(({name}) => name === 'error').map(({message}) => message)
    const said = expect.stringMatching(/^Could not .*\. .* GitHub said: /)
    expect({fault, status: result.status, errors}).toEqual({fault, status: 1, errors: [said]})
    counts.errors++
  } else expect({fault, ...verdictOf(result)}).toEqual({fault, ...expected.verdict})
  expectNoTwins(world)

  const again = await review(world, start)
  expect({fault, ...verdictOf(again.result)}).toEqual({fault, ...expected.verdict})
  expect(again.result.log).not.toMatch(/could not/i)
  expect({fault, state: visible(world)}).toEqual({fault, state: expected.state})
  expectNoTwins(world)
  counts.cases++
}

const stages: [name: string, begin: () => Promise<World>, start: Start, status: number][] = [
  ['a first review', fresh, onPull, 1],
  ['a review after many things have changed', lived, onPull, 1],
  ['a review after all was mended', mended, onPull, 0],
  ['a review after an interrupted one', interrupted, onPull, 1],
  ['a review after another workflow', fresh, afterAnother, 1],
  ['a merge queue with many files', large, onQueue, 1],
  ['a whole repository', fresh, onSchedule, 1]
]

describe.each(stages)('%s', (_, begin, start, status) => {
  let reference: {before: World; calls: ReturnType<typeof numbered>; expected: {verdict: object; state: string[]}}

  beforeAll(async () => {
    const before = await begin()
    const world = structuredClone(before)
    const {result, calls} = await review(world, start)
    reference = {before, calls: numbered(calls), expected: {verdict: verdictOf(result), state: visible(world)}}
  })

  test('ends as it is to end, in a process as in a thread', async () => {
    const world = structuredClone(reference.before)
    const {result, calls} = await review(world, start, {inProcess: true})
    expect(verdictOf(result)).toEqual(reference.expected.verdict)
    expect(result).toMatchObject({status, outputs: {passed: String(status === 0)}})
    expect([...calls].sort()).toEqual(reference.calls.map(({operationId}) => operationId).sort())
    expect(visible(world)).toEqual(reference.expected.state)
  })

  test.each(faultKinds.map((kind, index) => [kind, index] as const))(
    'every call answered by %s',
    async (kind, index) => {
      const {before, calls, expected} = reference
      const chosen = calls
        .filter(({operationId}) => canFail(operationId, kind))
        .filter((_, at) => (at + index) % stride === 0)
      await Promise.all(chosen.map((call) => expectRecovery(before, start, {...call, kind}, expected)))
    }
  )
})

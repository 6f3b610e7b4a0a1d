import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {ForgeError} from '../../src/forges/forge.ts'
import {keepIssue, readIssueTarget, type IssueTarget} from '../../src/forges/github-issue.ts'
import {canFail, faultKinds, type FaultKind} from '../loopback/faults.ts'
import {startGitHub, type Loopback} from '../loopback/github.ts'
import {createWorld, type World} from '../loopback/world.ts'

// An issue that is kept up to date, and every way in which a call for it can go wrong.

jest.setTimeout(60_000)

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

const mira = {login: 'mira', type: 'User'} as const

/** A repository with an issue of somebody, and more issues of the token's identity than fit a page. */
function busy(): World {
  const world = createWorld({})
  const others = Array.from({length: 130}, (_, index) => ({
    number: 100 + index,
    title: `Run ${index}`,
    body: 'Nightly.',
    user: world.login,
    closed: true,
    comments: []
  }))
  const talk = Array.from({length: 110}, (_, index) => ({id: index + 1, user: mira, body: 'A word.'}))
  world.issues = [{number: 12, title: 'Reliability', body: 'Our board.', user: mira, comments: talk}, ...others]
  return world
}

async function connect(
  world: World
): Promise<{github: Loopback; keep: (target: IssueTarget, text: string) => Promise<string>}> {
  const github = await startGitHub(world)
  running.push(github)
  const {owner, repo, token} = world
  const options = {owner, repo, token, apiUrl: github.url, sleep: async () => {}, timeout: 300}
  return {github, keep: async (target, text) => (await keepIssue(options, target, text)).done}
}

/** Texts of ours that stand somewhere. */
function ours({issues = [], login}: World): string[] {
  return issues
    .flatMap((issue) => [issue, ...issue.comments])
    .filter(({user, body}) => user.login === login.login && body.startsWith('<!-- blameless-review:report:'))
    .map(({body}) => body.replace(/^<!--.*-->\n/, ''))
}

describe('report-issue', () => {
  test.each([
    ['12', {number: 12}],
    [' #12 ', {number: 12}],
    ['What the postmortems tell', {title: 'What the postmortems tell'}],
    ['2026', {number: 2026}],
    ['  ', undefined]
  ])('%j is %j', (written, expected) => {
    expect(readIssueTarget(written)).toEqual(expected)
  })

  test.each(['0', '12345678901', 'a\nb', 'x'.repeat(257)])('%j is neither', (written) => {
    expect(() => readIssueTarget(written)).toThrow(ForgeError)
  })
})

describe.each<[what: string, target: IssueTarget, calls: readonly string[]]>([
  ['by title', {title: 'Postmortems'}, ['graphql', 'issues/list-for-repo', 'issues/create', 'issues/update']],
  [
    'by number',
    {number: 12},
    ['graphql', 'issues/get', 'issues/list-comments', 'issues/create-comment', 'issues/update-comment']
  ]
])('an issue %s', (_, target, calls) => {
  test('is made once, then brought up to date, then left as it is', async () => {
    const world = busy()
    const {keep} = await connect(world)
    expect([await keep(target, 'One.\n'), await keep(target, 'Two.\r\n'), await keep(target, 'Two.\n')]).toEqual([
      'created',
      'updated',
      'unchanged'
    ])
    expect(ours(world)).toEqual(['Two.\r\n'])
  })

  test('is known by the identity of the token, also where only REST tells it', async () => {
    const world = busy()
    world.graphql = false
    const {keep} = await connect(world)
    await keep(target, 'One.\n')
    expect(await keep(target, 'One.\n')).toBe('unchanged')
  })

  const faults = calls.flatMap((operationId) =>
    faultKinds.filter((kind) => canFail(operationId, kind)).map((kind): [string, FaultKind] => [operationId, kind])
  )
  test.each(faults)('stands once after all, when %s goes wrong with %s', async (operationId, kind) => {
    const world = busy()
    const {github, keep} = await connect(world)
    for (const text of ['One.\n', 'Two.\n']) {
      github.setFaults([{operationId, call: 1, kind}])
      const done = await keep(target, text).catch((error: unknown) => error)
      if (typeof done !== 'string') expect(done).toBeInstanceOf(ForgeError)
    }
    github.setFaults([])
    await keep(target, 'Three.\n')
    expect(ours(world)).toEqual(['Three.\n'])
  })
})

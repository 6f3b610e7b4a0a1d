import {afterEach, describe, expect, test} from '@jest/globals'
import {ForgeError} from '../../src/forges/forge.ts'
import {comparisonForge, repositoryForge} from '../../src/forges/github-commit.ts'
import {pullRequestForge} from '../../src/forges/github.ts'
import {startGitHub} from '../loopback/github.ts'
import {createWorld, push, workflowBot} from '../loopback/world.ts'
import {describeComments, describeForge, makeComment, makePlan} from './contract.ts'
import type {FaultKind} from '../loopback/faults.ts'
import type {Loopback} from '../loopback/github.ts'
import type {World, WorldFile} from '../loopback/world.ts'
import type {TextChange} from './contract.ts'

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

/** Start a GitHub for a world, and the forge that talks to it; waiting takes no time. */
async function connect(world: World) {
  const github = await startGitHub(world)
  running.push(github)
  const {owner, repo, number, token} = world
  const waits: number[] = []
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  const forge = pullRequestForge({owner, repo, number, token, apiUrl: github.url, sleep, timeout: 500})
  return {github, forge, waits}
}

function toFiles(change: TextChange): Record<string, WorldFile> {
  return Object.fromEntries(
    Object.entries(change).map(([path, {before, after}]) => [
      path,
      {
        ...(before === undefined ? {} : {base: before}),
        ...(after === undefined ? {status: 'removed' as const} : {text: after})
      }
    ])
  )
}

const start = async (change: TextChange) => ({forge: (await connect(createWorld(toFiles(change)))).forge})

describeForge('a pull request on GitHub', start)
describeComments('a pull request on GitHub', start)

const text = '# Ferry times stood still\n\nNothing ran the migration.\n'
const path = 'postmortems/new.md'

describe('files that are no documents', () => {
  test.each<[name: string, file: WorldFile, note: string]>([
    ['a submodule', {submodule: 'c'.repeat(40)}, 'is a submodule'],
    ['a link to another document', {link: 'postmortems/target.md'}, 'is a link to another file'],
    ['a link that leads out of the repository', {link: '../elsewhere.md'}, 'is a symlink, not a file']
  ])('%s is passed over, with a word about it', async (_, file, note) => {
    const {forge} = await connect(createWorld({[path]: file, 'postmortems/target.md': {text}}))
    const listed = (await forge.changedFiles()).find((one) => one.path === path)
    expect(await forge.read(listed!)).toBeUndefined()
    expect(forge.notes()).toEqual([`${path} ${note}; it was passed over.`])
    expect(forge.unreadable).toEqual(new Map())
  })
})

describe('documents without a text to review', () => {
  test.each<[name: string, file: WorldFile, reason: string]>([
    [
      'a document kept in Git LFS',
      {text: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n'},
      'is kept in Git LFS, so its text is not in the repository'
    ],
    ['bytes that are not UTF-8', {bytes: Uint8Array.of(0x42, 0xe4, 0x72)}, 'is not UTF-8 text'],
    ['UTF-16, as some editors save it', {bytes: Buffer.from('\uFEFFFerries', 'utf16le')}, 'is not UTF-8 text'],
    ['a picture with the name of a document', {bytes: Uint8Array.of(0x47, 0x49, 0x46, 0)}, 'is not text'],
    ['a document of more than 1 MB', {text: 'word '.repeat(250_000)}, 'is larger than 1 MB'],
    ['one byte more than 1 MB', {text: 'x'.repeat(1_000_001)}, 'is larger than 1 MB']
  ])('%s: why, is told apart from what is no document', async (_, file, reason) => {
    const {forge} = await connect(createWorld({[path]: file}))
    const [listed] = await forge.changedFiles()
    expect(await forge.read(listed!)).toBeUndefined()
    expect([forge.unreadable, forge.notes()]).toEqual([new Map([[path, reason]]), []])
  })

  test('1 MB to the byte is read', async () => {
    const {forge} = await connect(createWorld({[path]: {text: 'x'.repeat(1_000_000)}}))
    const [listed] = await forge.changedFiles()
    expect(await forge.read(listed!)).toHaveLength(1_000_000)
  })
})

/** Files that are of no interest, in folders. */
function others(count: number, file: WorldFile = {text: 'x\n'}): [path: string, file: WorldFile][] {
  return Array.from({length: count}, (_, index) => [`notes/${index % 7}/${index}.txt`, file])
}

/** Documents behind all others: what has become of them since the base, and what is to be known of it. */
const late: [path: string, file: WorldFile, listed: object | undefined][] = [
  ['postmortems/z-added.md', {text: 'New.\n'}, {status: 'added'}],
  ['postmortems/z-altered.md', {text: 'After.\n', base: 'Before.\n'}, {status: 'modified'}],
  [
    'postmortems/z-moved.md',
    {text: 'Moved.\n', base: 'Moved.\n', from: 'old.md', status: 'renamed'},
    {status: 'renamed', from: 'old.md', patch: ''}
  ],
  ['postmortems/z-copy.md', {text: 'Moved.\n'}, {status: 'added'}],
  ['postmortems/z-same.md', {text: 'Same.\n', base: 'Same.\n'}, undefined]
]
const lateFiles = late.map(([path, file]): [string, WorldFile] => [path, file])
const lateListed = late.flatMap(([path, , listed]) => (listed ? [{path, sha: expect.any(String), ...listed}] : []))

describe('more files than GitHub lists', () => {
  const isLate = ({path}: {path: string}) => path.startsWith('postmortems/z-')

  test.each([
    ['GitHub lists whole', Infinity, 2],
    // The base; the root and "notes", twice each; its seven folders, and "postmortems".
    ['GitHub cuts off', 500, 13]
  ])('of a pull request are found in its trees, which %s', async (_, longestTree, mostCalls) => {
    const world = createWorld(Object.fromEntries([...others(3000), ...lateFiles]), {longestTree})
    const {github, forge} = await connect(world)
    const files = await forge.changedFiles()
    expect(files.filter(isLate)).toEqual(lateListed)
    expect(new Set(files.map(({path}) => path)).size).toBe(files.length)
    expect(files[0]).toMatchObject({path: 'notes/0/0.txt', patch: expect.stringContaining('+x')})
    expect(await forge.read(files.find(isLate)!)).toBe('New.\n')
    expect(github.calls.filter((call) => call === 'git/get-tree').length).toBeLessThanOrEqual(mostCalls)
    expect(forge.notes()).toEqual([])
  })

  test('of a pull request are found where the list ends before the number of files that GitHub gives', async () => {
    const {forge, github} = await connect(createWorld(Object.fromEntries(lateFiles), {longestList: 1}))
    expect((await forge.changedFiles()).filter(isLate)).toEqual([
      expect.objectContaining(lateListed[0]!),
      ...lateListed.slice(1)
    ])
    expect(github.calls.filter((call) => call === 'git/get-tree')).toHaveLength(2)
  })

  test('of a merge group are found in its trees', async () => {
    const world = createWorld(Object.fromEntries([...others(300), ...lateFiles]))
    const {github} = await connect(world)
    const {owner, repo, token, head, base} = world
    const forge = comparisonForge({owner, repo, token, apiUrl: github.url, head, base})
    expect((await forge.changedFiles()).filter(isLate)).toEqual(lateListed)
  })

  test('of a whole repository are found folder by folder', async () => {
    const world = createWorld(Object.fromEntries([...others(3000), ...lateFiles]), {longestTree: 500})
    const {github} = await connect(world)
    const {owner, repo, token, head} = world
    const files = await repositoryForge({owner, repo, token, apiUrl: github.url, head}).changedFiles()
    expect(files).toHaveLength(3005)
    expect(files.filter(isLate).map(({path, status}) => [path, status])).toEqual(late.map(([path]) => [path, 'added']))
  })

  test.each([
    ['a folder of which even the list is cut off', others(2000), 100],
    [
      'more folders than there may be requests',
      Array.from({length: 400}, (_, index): [string, WorldFile] => [`${index}/x.txt`, {text: 'x'}]),
      399
    ]
  ])('%s: an error that says what else there is', async (_, files, longestTree) => {
    const world = createWorld(Object.fromEntries(files), {longestTree})
    const {github} = await connect(world)
    const {owner, repo, token, head} = world
    const forge = repositoryForge({owner, repo, token, apiUrl: github.url, head})
    await expect(forge.changedFiles()).rejects.toThrow(
      /^Could not list the files at .*would be a guess\. The command line with --base/
    )
  })
})

describe('the list of files', () => {
  test('goes over as many pages as there are', async () => {
    const many = Array.from({length: 230}, (_, index) => [`notes/${index}.txt`, {text: 'x\n'}] as const)
    const {github, forge} = await connect(createWorld(Object.fromEntries(many)))
    expect(await forge.changedFiles()).toHaveLength(230)
    expect(github.calls.filter((call) => call === 'pulls/list-files')).toHaveLength(3)
  })

  test('has no patch where GitHub shows none, and an empty one where no line has changed', async () => {
    const world = createWorld({'a.md': {text, patch: null}, 'b.md': {text, base: text, status: 'renamed'}})
    const files = await (await connect(world)).forge.changedFiles()
    expect(files.map(({patch}) => patch)).toEqual([undefined, ''])
  })

  test('knows a copy as new at its path, and other kinds of change as changes', async () => {
    const kinds = ['added', 'copied', 'modified', 'changed', 'renamed', 'removed'] as const
    const world = createWorld(Object.fromEntries(kinds.map((status) => [`${status}.md`, {text, status}])))
    const files = await (await connect(world)).forge.changedFiles()
    expect(files.map(({status}) => status)).toEqual(['added', 'added', 'modified', 'modified', 'renamed', 'removed'])
  })

  test('belongs to the head at which documents are read, also with a push in between', async () => {
    const world = createWorld({[path]: {text}})
    const {github, forge} = await connect(world)
    github.onCall = (operationId) => {
      if (operationId !== 'pulls/list-files' || world.commits.size > 1) return
      push(world, {[path]: {text}, 'postmortems/second.md': {text: 'Second.\n'}})
    }
    const files = await forge.changedFiles()
    expect(await Promise.all(files.map((file) => forge.read(file)))).toEqual([text, 'Second.\n'])
    expect(github.calls).toEqual([
      'pulls/get',
      'pulls/list-files',
      'pulls/get',
      'pulls/list-files',
      'pulls/get',
      ...files.map(() => 'repos/get-content')
    ])
  })

  test.each<[name: string, changes: Partial<World>, message: RegExp]>([
    ['a token that GitHub does not know', {token: 'other'}, /^Could not read pull request 7\. The token is not known/]
  ])('%s is an error with a mend', async (_, changes, message) => {
    const world = createWorld({[path]: {text}})
    const {forge} = await connect(world)
    Object.assign(world, changes)
    await expect(forge.changedFiles()).rejects.toThrow(ForgeError)
    await expect(forge.changedFiles()).rejects.toThrow(message)
  })
})

describe('comments of others', () => {
  const body = makeComment('a', 1).body

  async function posted(changes: Partial<World>) {
    const {forge} = await connect(createWorld({[path]: {text}}, changes))
    await forge.changedFiles()
    return (await forge.posted()).map(({id, answered}) => [id, answered])
  }

  test('a marker that somebody else has pasted counts for nothing', async () => {
    const mallory = {login: 'mallory', type: 'User'} as const
    const otherBot = {login: 'other[bot]', type: 'Bot'} as const
    const comments = [
      {id: 1, user: mallory, body, path, line: 1},
      {id: 2, user: otherBot, body, path, line: 1},
      {id: 3, user: workflowBot, body: `> quoted\n${body}`, path, line: 1},
      {id: 4, user: workflowBot, body, path, line: 1}
    ]
    expect(await posted({comments})).toEqual([[4, false]])
  })

  test('a thread with an answer, or that somebody has resolved, is marked as answered', async () => {
    const comments = [
      {id: 1, user: workflowBot, body, path, line: 1},
      {id: 2, user: {login: 'mira', type: 'User'} as const, body: 'Good point.', path, line: 1, reply: 1},
      {id: 3, user: workflowBot, body, path, line: 1, resolved: true},
      {id: 4, user: workflowBot, body, path, line: null},
      {id: 6, user: workflowBot, body: 'A word of another workflow.', path, line: null, reply: 4},
      {id: 5, user: workflowBot, body, path, line: 3, resolved: true}
    ]
    expect(await posted({comments})).toEqual([
      [1, true],
      [3, true],
      [4, false],
      [5, true]
    ])
  })

  test('where GraphQL is not to be had, nobody can tell whether a thread was resolved', async () => {
    const comments = [{id: 1, user: workflowBot, body, path, line: 1}]
    expect(await posted({comments, graphql: false})).toEqual([[1, 'unknown']])
  })

  test('the token of a person is known by its login', async () => {
    const login = {login: 'mira', type: 'User'} as const
    const comments = [
      {id: 1, user: login, body, path, line: 1},
      {id: 2, user: workflowBot, body, path, line: 1}
    ]
    expect(await posted({comments, login, graphql: false})).toEqual([[1, 'unknown']])
    expect(await posted({comments, login})).toEqual([[1, false]])
  })

  test('there may be more of them than fit on a page', async () => {
    const talk = Array.from({length: 250}, (_, index) => ({
      id: index + 1,
      user: {login: 'mira', type: 'User'} as const,
      body: 'Thanks.',
      ...(index % 2 === 0 ? {path, line: 1} : {})
    }))
    const mine = {id: 900, user: workflowBot, body, path, line: 1}
    expect(await posted({comments: [...talk, mine]})).toEqual([[900, false]])
  })
})

describe('posting', () => {
  const create = [makeComment('a', 1), makeComment('b', 3)]

  test('asks first whether there was a newer push, and then leaves everything to its run', async () => {
    const world = createWorld({[path]: {text}})
    const {forge} = await connect(world)
    await forge.changedFiles()
    push(world, {[path]: {text: `${text}More.\n`}})
    expect(await forge.publish(makePlan({create}))).toMatchObject({superseded: true, inline: 0})
    expect(world.comments).toEqual([])
  })

  test('one review carries all comments, from the bottom up', async () => {
    const world = createWorld({[path]: {text}})
    const {forge} = await connect(world)
    await forge.changedFiles()
    await forge.publish(makePlan({create}))
    expect(world.reviews).toHaveLength(1)
    expect(world.comments.map(({line}) => line)).toEqual([3, 1])
  })

  test('with a token that may only read, nothing is posted and the reason is said', async () => {
    const world = createWorld({[path]: {text}}, {mayWrite: false})
    const {forge, github} = await connect(world)
    await forge.changedFiles()
    const {refused, problems} = await forge.publish(makePlan({create}))
    expect(refused).toEqual(create)
    expect(problems).toEqual([expect.stringContaining('may read but not write')])
    expect(github.calls.filter((call) => call === 'pulls/create-review')).toHaveLength(1)
  })

  test('a review left pending by an interrupted run is put away; the draft of somebody else is not', async () => {
    const {reviewBody} = makePlan({})
    for (const [body, inline] of [
      [reviewBody, 2],
      ['My draft', 0]
    ] as const) {
      const pending = {id: 1, user: workflowBot, body, state: 'PENDING' as const, commit: ''}
      const world = createWorld({[path]: {text}}, {reviews: [pending]})
      const {forge} = await connect(world)
      await forge.changedFiles()
      expect(await forge.publish(makePlan({create}))).toMatchObject({inline})
      expect(world.reviews.some(({state}) => state === 'PENDING')).toBe(inline === 0)
    }
  })

  test('a comment that is settled is folded as well', async () => {
    const world = createWorld({[path]: {text}})
    const {forge} = await connect(world)
    await forge.changedFiles()
    await forge.publish(makePlan({create}))
    const [first] = await forge.posted()
    await forge.publish(makePlan({clear: [{...first!, body: 'Settled.', remove: false}]}))
    expect(world.comments).toContainEqual(expect.objectContaining({body: 'Settled.', minimized: true}))
  })

  test('a rate limit of an hour is not waited for: the reason is said', async () => {
    const world = createWorld({[path]: {text}})
    const {forge, github, waits} = await connect(world)
    await forge.changedFiles()
    github.setFaults([{operationId: 'pulls/create-review', call: 1, kind: '403 limited for an hour'}])
    const {refused, problems} = await forge.publish(makePlan({create}))
    expect([refused, problems]).toEqual([create, [expect.stringContaining('rate limit of the token is used up')]])
    expect(waits).toEqual([])
  })

  test('a rate limit is waited for as long as GitHub asks', async () => {
    const world = createWorld({[path]: {text}})
    const {forge, github, waits} = await connect(world)
    await forge.changedFiles()
    github.setFaults([{operationId: 'pulls/create-review', call: 1, kind: '403 secondary'}])
    expect(await forge.publish(makePlan({create}))).toMatchObject({inline: 2, problems: []})
    expect(waits).toEqual([2000])
    expect(world.reviews).toHaveLength(1)
  })
})

describe('who takes part', () => {
  const person = (login: string) => ({login, type: 'User'}) as const
  const commitsBy = [
    {authors: [{name: 'Mira O', login: 'mira'}, {name: 'Jun Park'}]},
    {authors: [{name: 'boards[bot]'}]}
  ]

  test('by commits with co-authors, reviews, answers on lines and comments; over as many pages as there are', async () => {
    const reviews = [1, 2, 3].map((id) => ({
      id,
      user: person('ada'),
      body: '',
      state: 'COMMENTED' as const,
      commit: ''
    }))
    const comments = [
      {id: 4, user: person('tom'), body: 'Yes.', path, line: 1, reply: 1},
      {id: 5, user: person('mira'), body: 'Thanks.'},
      {id: 6, user: {login: 'boards[bot]', type: 'Bot'} as const, body: 'Built.'},
      {id: 7, user: person('ghost'), body: 'Gone.'},
      {id: 8, user: workflowBot, body: 'Our own.'}
    ]
    const world = createWorld({[path]: {text}}, {commitsBy, reviews, comments, names: {ada: 'Ada Osei'}})
    const {forge, github} = await connect(world)
    const {speakers, isOwn, isFirst, notes} = await forge.conversation!([])
    expect(speakers).toEqual([
      {login: 'mira', name: 'Mira O', isBot: false, turns: 1},
      {name: 'Jun Park', isBot: false, turns: 0},
      {name: 'boards[bot]', isBot: true, turns: 0},
      {login: 'boards', isBot: true, turns: 1},
      {login: 'ada', name: 'Ada Osei', isBot: false, turns: 3},
      {login: 'tom', isBot: false, turns: 1}
    ])
    expect([isOwn, isFirst, notes]).toEqual([true, undefined, []])
    expect(github.calls).toEqual(['graphql', 'graphql'])
  })

  test('ends after some pages, and says so', async () => {
    const comments = Array.from({length: 40}, (_, index) => ({id: index + 1, user: person(`p${index}`), body: 'x'}))
    const {forge, github} = await connect(createWorld({[path]: {text}}, {comments}))
    const {speakers, notes} = await forge.conversation!([])
    expect(speakers).toHaveLength(11)
    expect(notes).toEqual([expect.stringContaining('the first 500')])
    expect(github.calls).toHaveLength(5)
  })

  test('an earlier commit is looked for at the base, in each folder', async () => {
    const world = createWorld({[path]: {text}}, {earlier: {mira: ['docs/incidents']}})
    const {forge} = await connect(world)
    for (const [folders, isFirst] of [
      [['postmortems'], true],
      [['postmortems', 'docs/incidents'], false],
      [[''], false]
    ] as const)
      expect((await forge.conversation!(folders)).isFirst).toBe(isFirst)
  })

  test('a pull request from a fork is told as one', async () => {
    const {forge} = await connect(createWorld({[path]: {text}}, {isFork: true}))
    expect((await forge.conversation!([])).isOwn).toBe(false)
  })

  test.each<[name: string, changes: Partial<World>, kind: FaultKind | undefined, message: RegExp]>([
    ['GraphQL that is not to be had', {graphql: false}, undefined, /^Could not find out who has had a say\./],
    ['a token that may not', {}, '403', /^Could not find out who has had a say\. The token may not do this/],
    ['a rate limit of an hour', {}, '403 limited for an hour', /rate limit of the token is used up/],
    ['a pull request that is gone', {number: 8}, undefined, /permissions: \{contents: read, pull-requests: read\}/]
  ])('%s is an error with a mend', async (_, changes, kind, message) => {
    const world = createWorld({[path]: {text}})
    const {forge, github} = await connect(world)
    Object.assign(world, changes)
    if (kind) github.setFaults([1, 2, 3, 4].map((call) => ({operationId: 'graphql', call, kind})))
    const failure = forge.conversation!([])
    await expect(failure).rejects.toThrow(ForgeError)
    await expect(failure).rejects.toThrow(message)
  })

  test.each(['500', '502 after', 'reset', 'stall', 'truncated', 'page', '429'] as const)(
    'after %s it is asked again',
    async (kind) => {
      const {forge, github} = await connect(createWorld({[path]: {text}}, {commitsBy}))
      github.setFaults([{operationId: 'graphql', call: 1, kind}])
      expect((await forge.conversation!([])).speakers).toHaveLength(3)
    }
  )
})

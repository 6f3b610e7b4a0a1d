import {afterEach, describe, expect, test} from '@jest/globals'
import {discuss} from '../src/discuss.ts'
import {ForgeError} from '../src/forges/forge.ts'
import {pullRequestForge} from '../src/forges/github.ts'
import {pullRequestDiscussion} from '../src/forges/github-discussion.ts'
import {githubSettings} from '../src/forges/github-settings.ts'
import {loadSettings} from '../src/load-settings.ts'
import {marker} from '../src/presenters/marker.ts'
import {readRemark} from '../src/remark.ts'
import {faultKinds} from './loopback/faults.ts'
import {startGitHub} from './loopback/github.ts'
import {deliver, writeBelow, writeOnLine, writeReview, type Deed, type Delivery} from './loopback/payloads.ts'
import {createWorld, workflowBot} from './loopback/world.ts'
import type {Loopback} from './loopback/github.ts'
import type {User, World, WorldComment, WorldReview} from './loopback/world.ts'

// Comments on a pull request, as GitHub tells of them, and what is answered there.

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

const person = (login: string): User => ({login, type: 'User'})
const mira = person('mira')
const dario = person('dario')
const noor = person('noor')

const path = 'postmortems/2026-11-ferry-times.md'
const document = `# Ferry times stood still on 3 November 2026

## Summary

The departure boards at both piers showed the times of the day before for 40 minutes.

## Timeline (UTC)

- 05:02 The nightly import ended without rows.
- 05:41 A passenger called the harbour office.
- 05:43 The import was started by hand.

## Action items

- The import fails on an empty file (owner: boards team)
`
const why = 'Why did nobody test the import?'
const dave = 'Dave forgot to check the file.'

const settingsPath = '.github/blameless-review.yml'

/** A pull request of mira with a postmortem; noor may write to the repository. Settings stand on the base branch. */
function harbour(changes: Partial<World> = {}, settings = 'discussion: hint\n'): World {
  const world = createWorld(
    {[path]: {text: document}, 'src/boards.ts': {text: 'export {}\n'}},
    {permissions: {noor: 'write'}, ...changes}
  )
  world.commits.set(world.base, new Map([[settingsPath, {text: settings}]]))
  return world
}

/** Start a GitHub; returns what a workflow does with an event. Waiting takes no time. */
async function connect(world: World) {
  const github = await startGitHub(world)
  running.push(github)
  const {owner, repo, number, token} = world
  const where = {owner, repo, number, token, apiUrl: github.url, timeout: 500, sleep: async () => {}}
  const react = async ({event: name, payload}: Delivery): Promise<string> => {
    const remark = readRemark(name, payload)
    if (!remark || 'silence' in remark) return remark?.silence ?? 'no comment'
    const settings = async (commit: string) =>
      (await loadSettings({inputs: {}, files: githubSettings({...where, ref: commit})})).settings
    const change = (head: string) => pullRequestForge({...where, head})
    return discuss({remark, discussion: pullRequestDiscussion(where), change, settings})
  }
  const on = (written: WorldComment | WorldReview, deed: Deed = {action: 'created'}, changes = {}) =>
    react(
      deliver(world, written, 'state' in written && deed.action === 'created' ? {action: 'submitted'} : deed, changes)
    )
  return {github, on, react}
}

/** What we have said: where, and the words without the marker. */
const answers = (world: World): string[] =>
  world.comments
    .filter(({user}) => user.login === world.login.login)
    .map(({reply, body}) => `${reply ?? 'below'}: ${body.replace(/^<!--.*-->\n/, '')}`)

const writes = ({calls}: Loopback): string[] => calls.filter((call) => /create|update|delete/.test(call))

describe('each event', () => {
  test('a comment on lines is answered in its thread', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    const comment = writeOnLine(world, dario, why, {path})
    expect(await on(comment)).toBe('The comment got a hint.')
    expect(answers(world)).toEqual([expect.stringContaining(`${comment.id}: \`Why did nobody test the import\``)])
    expect(writes(github)).toEqual(['pulls/create-reply-for-review-comment'])
    expect(github.calls.length).toBeLessThanOrEqual(15)
  })

  test('a reply is answered in the same thread', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const first = writeOnLine(world, mira, 'Here is the part about the import.', {path})
    await on(writeOnLine(world, dario, why, {path, reply: first.id}))
    expect(answers(world)).toEqual([expect.stringContaining(`${first.id}: `)])
  })

  test('a comment below is answered below', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    await on(writeBelow(world, dario, why))
    expect(answers(world)).toEqual([expect.stringContaining('below: `Why did nobody test the import`')])
    expect(writes(github)).toEqual(['issues/create-comment'])
  })

  test('the words above a review are answered below', async () => {
    const world = harbour()
    const {on} = await connect(world)
    expect(await on(writeReview(world, dario, dave))).toBe('The comment got a hint.')
    expect(answers(world)).toEqual([expect.stringContaining('below: `Dave forgot`')])
  })

  test('says in the answer how it is switched off, and calls nobody', async () => {
    const world = harbour()
    const {on} = await connect(world)
    await on(writeBelow(world, dario, '@mira why did you deploy on a Friday?'))
    const [said = ''] = answers(world)
    expect(said).toContain('`discussion: off`')
    expect(said).not.toMatch(/@\w/)
  })
})

describe('nothing is asked of GitHub for', () => {
  const world = harbour()
  const written = (body: string, user: User = dario): WorldComment => ({id: 5, user, body})
  const onLine = (body: string, user: User = dario): WorldComment => ({...written(body, user), path, line: 3})
  test.each<[what: string, delivery: Delivery]>([
    ['thanks', deliver(world, written('LGTM, thank you!'), {action: 'created'})],
    ['an open question', deliver(world, onLine('What did the console show?'), {action: 'created'})],
    ['a quotation', deliver(world, written(`> ${dave}\n\nHm.`), {action: 'created'})],
    ['a command in a code block', deliver(world, written('```\n/blameless help\n```'), {action: 'created'})],
    [
      'a review without words',
      deliver(world, {id: 5, user: dario, body: '', state: 'COMMENTED', commit: ''}, {action: 'submitted'})
    ],
    [
      'a review that is dismissed',
      deliver(world, {id: 5, user: dario, body: dave, state: 'COMMENTED', commit: ''}, {action: 'dismissed'})
    ],
    ['a comment by a bot', deliver(world, written(dave, {login: 'deploys[bot]', type: 'Bot'}), {action: 'created'})],
    [
      'a comment by way of an app',
      deliver(
        world,
        written(dave),
        {action: 'created'},
        {comment: {...written(dave), performed_via_github_app: {id: 1}}}
      )
    ],
    ['a command by a bot', deliver(world, written('/blameless help', workflowBot), {action: 'created'})],
    [
      'a comment of ours, though a person lends the token',
      deliver(world, written(`${marker('hint', [])}\n${dave}`), {action: 'created'})
    ],
    ['a comment on an issue', deliver(world, written(dave), {action: 'created'}, {issue: {number: 7, state: 'open'}})],
    [
      'a command on an issue',
      deliver(world, written('/blameless help'), {action: 'created'}, {issue: {number: 7, state: 'open'}})
    ],
    ['a closed pull request', deliver({...world, open: false}, written('/blameless help'), {action: 'created'})],
    ['an edit from thanks to thanks', deliver(world, written('Thank you!'), {action: 'edited', from: 'Thanks!'})],
    ['a deletion of thanks', deliver(world, written('Thank you!'), {action: 'deleted'})],
    [
      'somebody who is gone',
      deliver(world, written(dave), {action: 'created'}, {comment: {id: 5, body: dave, user: null}})
    ],
    [
      'a payload without a comment',
      {event: 'issue_comment', payload: {action: 'created', issue: {number: 7, pull_request: {}}}}
    ],
    [
      'a payload of another form',
      {
        event: 'issue_comment',
        payload: {
          action: 'created',
          comment: {id: 5, body: 7 as never, user: mira},
          issue: {number: 7, pull_request: {}}
        }
      }
    ]
  ])('%s', async (_, delivery) => {
    const {react, github} = await connect(world)
    expect(await react(delivery)).toMatch(/^(?:The|A) .*\.$/)
    expect(github.calls).toEqual([])
  })
})

describe('silence', () => {
  const silent = async (world: World, write: (world: World) => WorldComment | WorldReview) => {
    const {on, github} = await connect(world)
    const said = await on(write(world))
    expect(writes(github)).toEqual([])
    return {said, calls: github.calls}
  }

  test('unless a team switches it on', async () => {
    const {said, calls} = await silent(harbour({}, 'fail-on: error\n'), (world) => writeBelow(world, dario, why))
    expect(said).toContain('`discussion` is `off`')
    expect(calls).toEqual(['pulls/get', 'repos/get-content'])
  })

  test('where settings of the pull request itself ask for it: those of the base count', async () => {
    const world = harbour({}, '')
    world.commits.get(world.head)!.set(settingsPath, {text: 'discussion: hint\n'})
    await silent(world, (world) => writeBelow(world, dario, why))
  })

  test('on lines of a file that is no document', async () => {
    await silent(harbour(), (world) => writeOnLine(world, dario, why, {path: 'src/boards.ts'}))
    await silent(harbour(), (world) => writeOnLine(world, mira, '/blameless help', {path: 'src/boards.ts'}))
  })

  test('on a pull request without a document', async () => {
    const world = harbour()
    world.commits.set(world.head, new Map([['src/boards.ts', {text: 'export {}\n'}]]))
    await silent(world, (world) => writeBelow(world, dario, why))
    await silent(world, (world) => writeBelow(world, mira, '/blameless questions'))
  })

  test('where the only document is removed', async () => {
    const world = harbour()
    world.commits.set(world.head, new Map([[path, {base: document, status: 'removed'}]]))
    await silent(world, (world) => writeBelow(world, dario, why))
  })

  test('where documents are only observed', async () => {
    await silent(harbour({}, 'discussion: hint\nmode: observe\n'), (world) => writeBelow(world, dario, why))
    const byPath = 'discussion: hint\noverrides: [{paths: postmortems/**, mode: observe}]\n'
    await silent(harbour({}, byPath), (world) => writeOnLine(world, dario, why, {path}))
  })

  test('where the settings leave the author alone', async () => {
    const {said} = await silent(harbour({}, 'discussion: hint\nskip: {authors: [mira]}\n'), (world) =>
      writeBelow(world, dario, why)
    )
    expect(said).toContain('`skip.authors`')
  })

  test('where it was closed since', async () => {
    const world = harbour()
    const {react, github} = await connect(world)
    const delivery = deliver(world, writeBelow(world, dario, why), {action: 'created'})
    world.open = false
    expect(await react(delivery)).toContain('closed')
    expect(writes(github)).toEqual([])
  })

  test('where a person was quicker', async () => {
    await silent(harbour(), (world) => {
      const comment = writeOnLine(world, dario, why, {path})
      writeOnLine(world, mira, 'The test data had rows in it.', {path, reply: comment.id})
      return comment
    })
  })

  test('where the thread is resolved', async () => {
    await silent(harbour(), (world) => {
      const comment = writeOnLine(world, dario, why, {path})
      comment.resolved = true
      return comment
    })
  })

  test('in a thread of ours: there, the comment is an answer to it', async () => {
    await silent(harbour(), (world) => {
      const ours = writeOnLine(world, workflowBot, `${marker('inline', ['a'.repeat(16)])}\nAn idea.`, {path})
      return writeOnLine(world, mira, dave, {path, reply: ours.id})
    })
  })

  test('with a token that may only read, whatever is asked', async () => {
    const world = harbour({mayWrite: false})
    const {on} = await connect(world)
    for (const body of [why, '/blameless help']) {
      await expect(on(writeBelow(world, mira, body))).rejects.toThrow(
        /^Could not answer the comment\. The token may not/
      )
    }
    expect(answers(world)).toEqual([])
  })
})

describe('at most one hint', () => {
  test('in a thread', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const first = writeOnLine(world, dario, why, {path})
    await on(first)
    await on(writeOnLine(world, noor, dave, {path, reply: first.id}))
    expect(answers(world)).toHaveLength(1)
  })

  test('below the pull request', async () => {
    const world = harbour()
    const {on} = await connect(world)
    await on(writeBelow(world, dario, why))
    await on(writeReview(world, noor, dave))
    expect(answers(world)).toHaveLength(1)
  })

  test('and three on a pull request', async () => {
    const world = harbour()
    const {on} = await connect(world)
    for (let thread = 0; thread < 5; thread++) await on(writeOnLine(world, dario, why, {path}))
    expect(answers(world)).toHaveLength(3)
  })

  test('however often it runs', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    const comment = writeBelow(world, dario, why)
    await on(comment)
    const before = structuredClone(world)
    github.calls.length = 0
    await on(comment)
    expect([world, writes(github)]).toEqual([before, []])
  })

  test('and when two runs come at the same time', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    const comment = writeOnLine(world, dario, why, {path})
    let other: Promise<string> | undefined
    github.onCall = (call) => {
      if (call === 'pulls/create-reply-for-review-comment') other ??= on(comment)
    }
    await on(comment)
    await other
    expect(answers(world)).toHaveLength(1)
  })

  test('when two comments in a thread come at the same time', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const first = writeOnLine(world, dario, why, {path})
    const second = writeOnLine(world, dario, dave, {path, reply: first.id})
    await Promise.all([on(first), on(second)])
    expect(answers(world)).toHaveLength(1)
  })

  test('when GitHub loses the answer', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    github.setFaults([{operationId: 'issues/create-comment', call: 1, kind: '502 after'}])
    await on(writeBelow(world, dario, why))
    expect(answers(world)).toHaveLength(1)
  })
})

describe('a comment that changes', () => {
  const edit = (comment: {body: string}, body: string): Deed => {
    const from = comment.body
    comment.body = body
    return {action: 'edited', from}
  }

  test('mended: the hint goes', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeOnLine(world, dario, why, {path})
    await on(comment)
    expect(await on(comment, edit(comment, 'What stood in the way of testing it?'))).toBe('The answer was cleared.')
    expect(answers(world)).toEqual([])
  })

  test('mended after a talk: the hint says that it is settled, and none follows', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeOnLine(world, dario, why, {path})
    await on(comment)
    writeOnLine(world, mira, 'Good point of the machine.', {path, reply: comment.id})
    await on(comment, edit(comment, 'What stood in the way of testing it?'))
    expect(answers(world)).toEqual([expect.stringContaining('this is settled')])
    await on(comment, edit(comment, why))
    expect(answers(world)).toHaveLength(1)
  })

  test('put another way that is no better: the hint follows', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeBelow(world, dario, why)
    await on(comment)
    expect(await on(comment, edit(comment, 'Who rolled this out to the harbours?'))).toBe(
      'The answer was brought up to date.'
    )
    expect(answers(world)).toEqual([expect.stringContaining('How was this rolled out to the harbours?')])
  })

  test('from thanks to a question: it gets its hint', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeBelow(world, dario, 'Thank you!')
    await on(comment, edit(comment, why))
    expect(answers(world)).toHaveLength(1)
  })

  test('above a review: it is followed, too', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const review = writeReview(world, dario, dave)
    expect(await on(review)).toBe('The comment got a hint.')
    await on(review, edit(review, 'The file had no rows.'))
    expect(answers(world)).toEqual([])
  })

  test('deleted: the hint goes', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeBelow(world, dario, why)
    await on(comment)
    world.comments = world.comments.filter((one) => one !== comment)
    await on(comment, {action: 'deleted'})
    expect(world.comments).toEqual([])
  })

  test('late: what counts is how it stands now', async () => {
    const world = harbour()
    const {react} = await connect(world)
    const comment = writeBelow(world, dario, why)
    const created = deliver(world, comment, {action: 'created'})
    comment.body = 'What stood in the way?'
    await react(created)
    expect(answers(world)).toEqual([])
  })

  test('mended while it is answered: the hint goes', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    const comment = writeOnLine(world, dario, why, {path})
    github.onCall = (call) => {
      if (call.startsWith('pulls/create')) comment.body = 'What stood in the way of testing it?'
    }
    await on(comment)
    expect(answers(world)).toEqual([])
  })

  test('from one command to another: the answer follows', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeBelow(world, mira, '/blameless help')
    await on(comment)
    await on(comment, edit(comment, `/blameless suggest ${dave}`))
    expect(answers(world)).toEqual([expect.stringContaining('below: `Dave forgot`')])
    await on(comment, edit(comment, 'Never mind.'))
    expect(answers(world)).toEqual([])
  })
})

describe('commands are for those who write', () => {
  test.each<[who: string, user: User, permission: 'admin' | 'write' | 'read' | 'none', answered: boolean]>([
    ['the author', mira, 'none', true],
    ['an administrator', dario, 'admin', true],
    ['somebody with write access', dario, 'write', true],
    ['somebody who may read', dario, 'read', false],
    ['somebody from elsewhere', dario, 'none', false]
  ])('%s', async (_, user, permission, answered) => {
    const world = harbour({permissions: {[user.login]: permission}})
    const {on} = await connect(world)
    await on(writeBelow(world, user, '/blameless help'))
    expect(answers(world)).toHaveLength(answered ? 1 : 0)
  })

  test('whatever an association claims', async () => {
    const world = harbour()
    const {react} = await connect(world)
    const delivery = deliver(world, writeBelow(world, dario, '/blameless help'), {action: 'created'})
    ;(delivery.payload['comment'] as Record<string, unknown>)['author_association'] = 'OWNER'
    await react(delivery)
    expect(answers(world)).toEqual([])
  })

  test('a comment with a command gets no hint beside it, and none instead', async () => {
    const world = harbour()
    const {on} = await connect(world)
    await on(writeBelow(world, mira, `${dave}\n\n/blameless help`))
    await on(writeBelow(world, dario, `${dave}\n\n/blameless help`))
    expect(answers(world)).toEqual([expect.stringContaining('`/blameless questions`')])
  })

  test('who may write cannot be asked: silence, with a reason in the log', async () => {
    const world = harbour()
    const {on, github} = await connect(world)
    github.setFaults([
      {operationId: 'repos/get-collaborator-permission-level', call: 1, kind: '403 limited for an hour'}
    ])
    await expect(on(writeBelow(world, noor, '/blameless help'))).rejects.toThrow(/rate limit of the token is used up/)
    expect(answers(world)).toEqual([])
  })
})

describe('what commands bring', () => {
  const ask = async (body: string, world = harbour()) => {
    const {on} = await connect(world)
    await on(writeBelow(world, noor, body))
    return answers(world).join('\n')
  }

  test('several of them share one answer', async () => {
    const world = harbour()
    const said = await ask(
      '/blameless help\n/blameless suggest Dave forgot it.\n/blameless questions\n/blameless suggest More.',
      world
    )
    expect(world.comments).toHaveLength(2)
    expect(said).toMatch(/contrast[\s\S]*Dave forgot[\s\S]*Open questions/)
    expect(said).not.toContain('More.')
  })

  test('questions of each document, three at most', async () => {
    const world = harbour()
    const files = ['a', 'b', 'c', 'd'].map((name) => [`postmortems/${name}.md`, {text: document}] as const)
    world.commits.set(world.head, new Map(files))
    expect((await ask('/blameless questions', world)).match(/Open questions that fit/g)).toHaveLength(3)
  })

  test('questions of the document on whose lines they are asked for', async () => {
    const world = harbour()
    world.commits.get(world.head)!.set('postmortems/other.md', {text: '# Other\n'})
    const {on} = await connect(world)
    await on(writeOnLine(world, mira, '/blameless questions', {path}))
    expect(answers(world).join()).toContain(`\`${path}\``)
    expect(answers(world).join()).not.toContain('other.md')
  })

  test('nothing that cannot be read is asked about', async () => {
    const world = harbour()
    world.commits.set(world.head, new Map([[path, {submodule: 'c'.repeat(40)}]]))
    expect(await ask('/blameless questions', world)).toContain('nothing to ask about')
  })

  test.each([
    ['mentions', '/blameless suggest @everyone forgot to ask @harbour/boards.'],
    ['HTML', '/blameless suggest <img src=x onerror=alert(1)> Dave forgot it. <details>'],
    ['fences', '/blameless suggest Dave forgot ````` it.'],
    ['a marker', `/blameless suggest ${marker('summary', ['a'.repeat(16)])} Dave forgot it.`],
    ['links and references', '/blameless suggest Dave forgot https://evil.example and #12 and harbour/boards#3.'],
    ['turned text', '/blameless suggest Dave \u202Eforgot\u202C it.'],
    ['a table', '/blameless suggest Dave forgot | it | all.']
  ])('%s in them have no effect', async (_, body) => {
    const said = await ask(body)
    expect(said).not.toBe('')
    const plain = said.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    expect(plain).not.toMatch(/@\w|<(?!\/?sub>)|#\d|evil\.example|\u202E/)
  })

  test('a marker at the start of a comment of somebody else changes nothing of ours', async () => {
    const world = harbour()
    const {on} = await connect(world)
    const comment = writeBelow(world, mira, '/blameless help')
    await on(comment)
    const ours = world.comments.at(-1)!
    const forged = writeBelow(world, person('mallory'), ours.body)
    await on(comment, {action: 'edited', from: '/blameless help'})
    expect(world.comments).toEqual([comment, ours, forged])
  })
})

test('a person lends the token: what is said is ours all the same, and starts nothing', async () => {
  const world = harbour({login: person('harbour-helper')})
  const {on} = await connect(world)
  await on(writeBelow(world, dario, why))
  const ours = world.comments.at(-1)!
  expect(ours.user.login).toBe('harbour-helper')
  expect(await on(ours)).toBe('The comment was written by a program.')
  expect(world.comments).toHaveLength(2)
})

test('where GraphQL is not to be had, all is the same', async () => {
  const world = harbour({graphql: false})
  const {on} = await connect(world)
  const comment = writeBelow(world, dario, why)
  await on(comment)
  await on(comment)
  expect(answers(world)).toHaveLength(1)
})

test('mistakes in the settings are told as they are elsewhere', async () => {
  const world = harbour({}, 'discussion: hints\n')
  const {on} = await connect(world)
  await expect(on(writeBelow(world, dario, why))).rejects.toThrow(/^\.github\/blameless-review\.yml:1:13: `discussion`/)
})

// Each call of a run that answers a command in a thread, failing in each way: the run says why it could not go on, or
// goes on, and the next one comes to the same end.
describe('an answer is given once, whatever GitHub does', () => {
  const reading = [
    'pulls/get',
    'pulls/list-review-comments',
    'issues/list-comments',
    'pulls/list-reviews',
    'graphql',
    'repos/get-collaborator-permission-level',
    'pulls/list-files',
    'repos/get-content'
  ]
  const posting = 'pulls/create-reply-for-review-comment'
  const slow = ['stall', '403 limited', '403 secondary', '429']
  const cases = [
    ...reading.flatMap((operationId) =>
      (['500', '403', '404', 'reset', 'page'] as const).map((kind) => [operationId, kind] as const)
    ),
    ...faultKinds.filter((kind) => !slow.includes(kind)).map((kind) => [posting, kind] as const)
  ]

  test.each(cases)('%s: %s', async (operationId, kind) => {
    const world = harbour()
    const {on, github} = await connect(world)
    const comment = writeOnLine(world, noor, '/blameless questions', {path})
    github.setFaults([{operationId, call: 1, kind}])
    const said = await on(comment).catch((error: unknown) => error)
    expect(typeof said === 'string' || said instanceof ForgeError).toBe(true)
    expect(answers(world).length).toBeLessThanOrEqual(1)
    github.setFaults([])
    await on(comment)
    expect(answers(world)).toHaveLength(1)
  })
})

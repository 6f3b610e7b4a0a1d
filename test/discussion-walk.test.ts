import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {startGitHub, type Loopback} from './loopback/github.ts'
import {deliver, writeBelow, writeOnLine, writeReview, type Deed} from './loopback/payloads.ts'
import {createWorld, type User, type World, type WorldComment, type WorldReview} from './loopback/world.ts'
import {runStep} from './runner.ts'

// A discussion from its first comment to its end, as the bundle sees it. What is said is kept in golden/discussion.md,
// which reads as it is shown; UPDATE_GOLDEN=1 npm run jest -- test/discussion-walk.test.ts writes it anew.

jest.setTimeout(60_000)

const path = 'postmortems/2026-11-ferry-times.md'
const document = `# Ferry times stood still on 3 November 2026

## Summary

The departure boards at both piers showed the times of the day before for 40 minutes.

## Impact

About 900 passengers read a wrong time, and 31 of them missed a ferry.

## Timeline (UTC)

- 05:02 The nightly import ended without rows.
- 05:41 A passenger called the harbour office.
- 05:43 The import was started by hand, and the boards were right again.

## Contributing factors

Dave forgot to check the file before the import. The import takes an empty file for a success.

## Resolution

A second import with the file of the day filled the boards.

## Action items

- [ ] The import fails on an empty file
- [ ] An alert fires when the boards are older than 10 minutes (boards team, 2026-11-27)
`

const person = (login: string): User => ({login, type: 'User'})
const [mira, dario, noor] = [person('mira'), person('dario'), person('noor')]

let world: World
let github: Loopback
const story: string[] = []

beforeAll(async () => {
  world = createWorld({[path]: {text: document}}, {permissions: {noor: 'write'}})
  github = await startGitHub(world)
})

afterAll(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** Run the bundle for an event, and write down what is new on the pull request. */
async function tell(
  title: string,
  written: WorldComment | WorldReview,
  deed: Deed,
  inputs: Record<string, string> = {}
) {
  const {event, payload} = deliver(world, written, deed)
  const before = new Map(world.comments.map(({id, body}) => [id, body]))
  const result = await runStep({
    apiUrl: github.url,
    repository: `${world.owner}/${world.repo}`,
    event,
    payload,
    inputs: {'github-token': world.token, discussion: 'hint', ...inputs}
  })
  const changed = world.comments.filter(({id, body}) => before.get(id) !== body)
  const gone = [...before.keys()].filter((id) => !world.comments.some((one) => one.id === id)).length
  const where = ({reply}: WorldComment): string => (reply === undefined ? 'Below the pull request' : 'In the thread')
  const shown = changed.map((one) => `${where(one)}:\n\n${one.body.replace(/^<!--.*-->\n/, '')}`)
  if (gone > 0) shown.push('The answer is removed.')
  const said = deed.action === 'deleted' ? '' : `\`\`\`\`markdown\n${written.body}\n\`\`\`\`\n\n`
  story.push(`## ${title}\n\n${said}${shown.join('\n\n') || 'Nothing.'}\n`)
  return {...result, changed: changed.length, gone}
}

const edited = (comment: WorldComment, body: string): Deed => {
  const from = comment.body
  comment.body = body
  return {action: 'edited', from}
}

describe('a discussion', () => {
  let question: WorldComment

  test('Dario thanks: nothing', async () => {
    const calls = github.calls.length
    const result = await tell('Dario says thanks', writeBelow(world, dario, 'Thank you for writing this up, Mira!'), {
      action: 'created'
    })
    expect(result).toMatchObject({status: 0, changed: 0, outputs: {passed: 'true'}, summary: ''})
    expect(github.calls.length).toBe(calls)
  })

  test('he asks why nobody tested it, on a line: a hint in the thread', async () => {
    question = writeOnLine(world, dario, 'Why did nobody test the import with an empty file?', {path})
    const result = await tell('Dario asks on a line', question, {action: 'created'})
    expect(result).toMatchObject({status: 0, changed: 1, outputs: {passed: 'true'}, summary: ''})
  })

  test('he finds the words above his review: a hint below', async () => {
    const review = writeReview(world, dario, 'Good timeline. Dave should have checked the boards, though.')
    expect(await tell('Dario submits a review', review, {action: 'submitted'})).toMatchObject({status: 0, changed: 1})
  })

  test('he asks in another way: the hint goes', async () => {
    const deed = edited(question, 'What stood in the way of testing the import with an empty file?')
    expect(await tell('Dario mends his question', question, deed)).toMatchObject({status: 0, changed: 0, gone: 1})
  })

  test('he asks for a sentence, but may not write: nothing', async () => {
    const comment = writeBelow(world, dario, '/blameless questions')
    expect(await tell('Dario tries a command', comment, {action: 'created'})).toMatchObject({status: 0, changed: 0})
  })

  test.each([
    ['Noor asks for questions', noor, '/blameless questions'],
    [
      'Mira asks for another way to say it',
      mira,
      '/blameless suggest Dave forgot to check the file before the import.'
    ],
    ['Mira asks for help', mira, '/blameless help'],
    [
      'Mira asks about a sentence that is fine',
      mira,
      '/blameless suggest The import takes an empty file for a success.'
    ]
  ])('%s: an answer below', async (title, user, body) => {
    expect(await tell(title, writeBelow(world, user, body), {action: 'created'})).toMatchObject({status: 0, changed: 1})
  })

  test('the words of all answers are kept', () => {
    const head =
      '# A discussion, and what is answered\n\nOn lines of the postmortem, above a review and below the pull request.\n'
    const golden = new URL('golden/discussion.md', import.meta.url)
    const text = [head, ...story].join('\n')
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })
})

describe('never holds anybody up', () => {
  const why = 'Why did nobody test the import?'

  test('with a token that may only read: silence', async () => {
    world.mayWrite = false
    const {status, commands, changed, log} = await tell('', writeOnLine(world, dario, why, {path}), {action: 'created'})
    world.mayWrite = true
    expect([status, changed, commands.map(({name}) => name)]).toEqual([0, 0, ['add-mask']])
    expect(log).toContain('pull-requests: write')
  })

  test('while GitHub is unwell: silence', async () => {
    github.setFaults([{operationId: 'pulls/get', call: 1, kind: '403 limited for an hour'}])
    const {status, commands, changed} = await tell('', writeOnLine(world, dario, why, {path}), {action: 'created'})
    github.setFaults([])
    expect([status, changed, commands.map(({name}) => name)]).toEqual([0, 0, ['add-mask']])
  })

  test('unless a team switches it on: silence, also where the check waits for every word', async () => {
    const inputs = {discussion: '', 'fail-on': 'info', 'filter-mode': 'nofilter'}
    const {status, changed} = await tell('', writeOnLine(world, dario, why, {path}), {action: 'created'}, inputs)
    expect([status, changed]).toEqual([0, 0])
  })

  test('but settings with mistakes are told', async () => {
    const inputs = {discussion: 'hints'}
    const {status, log} = await tell('', writeOnLine(world, dario, why, {path}), {action: 'created'}, inputs)
    expect([status, log]).toEqual([1, expect.stringContaining('"hints" is not one of `off`, `hint`')])
  })
})

test('no word of a comment is a command to the runner', async () => {
  const hostile =
    '::error::one\n##[error]two\nWhy did nobody ##[error]test ::warning::the import?\n/blameless suggest ##[error] Dave\n::error::forgot it.'
  const {commands} = await tell('', writeBelow(world, mira, hostile), {action: 'created'})
  expect(commands.map(({name}) => name)).toEqual(['add-mask'])
})

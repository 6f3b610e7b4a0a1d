import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {forgeNameOf} from '../src/event.ts'
import {splitDiff} from '../src/forges/diff-files.ts'
import {runStep} from './runner.ts'
import {blaming, calm, path} from './loopback/ferry-times.ts'
import {startForgejo, type ForgejoLoopback, type ForgejoWays} from './loopback/forgejo.ts'
import {createWorld, push, visible, type User, type World} from './loopback/world.ts'

// The action on Forgejo and Gitea: the bundle, started as their runners start it, against their interface on loopback.

jest.setTimeout(60_000)

const running: ForgejoLoopback[] = []

afterEach(async () => {
  const violations = running.flatMap((forgejo) => forgejo.violations)
  await Promise.all(running.splice(0).map((forgejo) => forgejo.close()))
  expect(violations).toEqual([])
})

const robot: User = {login: 'forgejo-actions', type: 'User'}

/** Start a Forgejo for a world; returns ways to run the action there. */
async function connect(world: World, ways: ForgejoWays = {}) {
  const forgejo = await startForgejo(world, ways)
  running.push(forgejo)
  const {owner, repo, number, token} = world
  const runOn = (event: string, payload: unknown, inputs: Record<string, string> = {}) =>
    runStep({
      apiUrl: forgejo.url,
      repository: `${owner}/${repo}`,
      event,
      payload,
      sha: world.head,
      inputs: {'github-token': token, ...inputs},
      surroundings: {FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true'}
    })
  const run = (inputs: Record<string, string> = {}) =>
    runOn('pull_request', {action: 'synchronized', pull_request: {number, head: {sha: world.head}}}, inputs)
  return {forgejo, run, runOn}
}

describe('where it runs', () => {
  test.each<[what: string, env: Record<string, string>, forge: string]>([
    ['on GitHub', {GITHUB_API_URL: 'https://api.github.com'}, 'GitHub'],
    ['on GitHub Enterprise Server', {GITHUB_API_URL: 'https://github.harbour.example/api/v3'}, 'GitHub'],
    ['on Forgejo, whose runner says both', {FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true'}, 'Forgejo'],
    ['on Gitea', {GITEA_ACTIONS: 'true', GITHUB_API_URL: 'https://gitea.example/api/v1'}, 'Gitea'],
    ['with a runner that does not say', {GITHUB_API_URL: 'https://forgejo.example/api/v1'}, 'Forgejo']
  ])('is known %s', (_, env, forge) => {
    expect(forgeNameOf(env)).toBe(forge)
  })
})

test('a walk through a pull request, as it is seen there', async () => {
  const world = createWorld({[path]: {text: blaming}}, {login: robot})
  const {run, forgejo} = await connect(world)
  const steps: string[] = []
  const step = async (title: string, inputs?: Record<string, string>): Promise<void> => {
    forgejo.calls.length = 0
    const {status, log} = await run(inputs)
    const comments = world.comments.map(({user, body}) => `${user.login} wrote:\n\n${body}`)
    const seen = comments.length === 0 ? 'There is no comment.' : comments.join('\n\n---\n\n')
    const lines = log.replace(/^::add-mask::.*\n/m, '').trimEnd()
    steps.push(
      `# ${title}\n\nThe step ends with ${status}. Its log:\n\n\`\`\`\`text\n${lines}\n\`\`\`\`\n\n` +
        `What was asked for: ${forgejo.calls.join(', ')}.\n\n${seen}\n`
    )
  }
  await step('Opened')
  await step('Run again: nothing is written')
  await step('With a check that waits', {'fail-on': 'warning'})
  push(world, {[path]: {text: calm}})
  await step('After a push that changes the words')

  const file = fileURLToPath(new URL('golden-forgejo.md', import.meta.url))
  const text = steps.join('\n')
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text)
  expect(existsSync(file)).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
})

describe('a pull request', () => {
  test.each(['text/plain', 'application/octet-stream'])(
    'is reviewed on the lines it changes alone: %s',
    async (textType) => {
      const base = blaming.replace('31 of them', '30 of them')
      const {run} = await connect(createWorld({[path]: {text: blaming, base}}), {textType})
      expect((await run()).outputs).toMatchObject({passed: 'true', warnings: '0'})
      expect((await run({'filter-mode': 'file'})).outputs).toMatchObject({warnings: '1'})
    }
  )

  test('of many files, with names that git puts into quotes, is read to its end', async () => {
    const odd = ['postmortems/a "b" \\ c.md', 'postmortems/tab\tand\nline.md', 'postmortems/über 50 %.md', path]
    const files = Object.fromEntries([
      ...Array.from({length: 70}, (_, index) => [`src/${index}.ts`, {text: 'export {}\n'}]),
      ...odd.map((name) => [name, {text: blaming, base: blaming.replace('31 of them', '30 of them')}]),
      ['src/logo.png', {bytes: Buffer.from([0xff, 0xfe, 0]), base: 'x'}],
      ['postmortems/link.md', {link: 'old.md'}],
      ['postmortems/module.md', {submodule: 'c'.repeat(40)}],
      ['postmortems/moved.md', {text: blaming, status: 'renamed' as const, patch: null}],
      ['postmortems/gone.md', {text: '', base: blaming, status: 'removed' as const}]
    ])
    const {run} = await connect(createWorld(files))
    const {status, outputs, log} = await run()
    expect([status, outputs['files-reviewed'], outputs['warnings']]).toEqual([0, '5', '0'])
    for (const reason of ['link.md is a symlink', 'module.md is a submodule']) {
      expect(log).toContain(reason)
    }
  })

  test('takes settings from the repository, and stays silent where they say so', async () => {
    const settings = 'comment: off\nrules:\n  person-omission: error\n'
    const files = {[path]: {text: blaming}, '.github/blameless-review.yml': {text: settings, base: settings}}
    const world = createWorld(files)
    const {run} = await connect(world)
    const {status, outputs} = await run()
    expect([status, outputs['errors'], visible(world)]).toEqual([1, '1', []])
  })

  test('that is a draft is left alone where settings say so', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn, forgejo} = await connect(world)
    const draft = {pull_request: {number: world.number, draft: true, head: {sha: world.head}}}
    const {status, log} = await runOn('pull_request', draft, {skip: 'drafts: true'})
    expect([status, log, forgejo.calls]).toEqual([0, expect.stringContaining('is a draft'), ['repoGetContents']])
  })

  test('from a fork, where the token may only read, has its verdict in the log', async () => {
    const world = createWorld({[path]: {text: blaming}}, {mayWrite: false})
    const {run} = await connect(world)
    const {status, outputs, log} = await run({'fail-on': 'warning'})
    expect([status, outputs['warnings'], visible(world)]).toEqual([1, '1', []])
    expect(log).toContain('what was found is in this log')
    expect(log).toContain('Dave forgot')
  })

  test('keeps one comment where two runs come at the same time, and leaves those of others alone', async () => {
    const world = createWorld({[path]: {text: blaming}}, {login: robot})
    const {run} = await connect(world, {tellsUser: false})
    await Promise.all([run(), run()])
    await run()
    expect(world.comments.map(({user}) => user.login)).toEqual([robot.login])
    const pasted = {id: 1, user: {login: 'mira', type: 'User'} as const, body: world.comments[0]!.body}
    world.comments.unshift(pasted)
    push(world, {[path]: {text: calm}})
    const before = pasted.body
    await run()
    expect(pasted.body).toBe(before)
    expect(world.comments[1]?.body).toContain('nothing to suggest')
  })

  test.each(['issueCreateComment', 'issueEditComment', 'repoDownloadPullDiffOrPatch', 'repoGetContents'])(
    'keeps one comment where the answer of %s gets lost',
    async (loses) => {
      const world = createWorld({[path]: {text: blaming}}, {login: robot})
      const {run} = await connect(world, {loses})
      expect((await run()).outputs).toMatchObject({passed: 'true', warnings: '1'})
      expect((await run({'fail-on': 'warning'})).outputs).toMatchObject({passed: 'false', warnings: '1'})
      expect(world.comments.map(({body}) => body)).toEqual([expect.stringContaining('The check waits for 1 point')])
    }
  )

  test('with a comment in it is not answered', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn, forgejo} = await connect(world)
    const user = {login: 'mira', type: 'User'}
    const issue = {number: world.number, pull_request: {}, user}
    const comment = {id: 5, body: '@blameless-review explain', user, author_association: 'MEMBER'}
    const {status} = await runOn('issue_comment', {action: 'created', issue, comment, repository: {}})
    expect([status, visible(world), forgejo.calls]).toEqual([0, [], []])
  })

  test('with words that would be commands has none in the log', async () => {
    const hostile = 'postmortems/::error::a%0A\n::stop-commands::x\r##[error]b.md'
    const text = blaming.replace('the file before', '##[error]boom and\n::error::boom before')
    const {run} = await connect(createWorld({[hostile]: {text}}))
    const {commands, outputs} = await run()
    expect(outputs['files-reviewed']).toBe('1')
    expect(commands.map(({name}) => name)).toEqual(['add-mask'])
  })
})

describe('other events', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'])(
    '%s reviews the whole repository, page by page',
    async (event) => {
      const files = Object.fromEntries([
        ...Array.from({length: 12}, (_, index) => [`src/${index}.ts`, {text: ''}]),
        [path, {text: blaming}]
      ])
      const world = createWorld(files)
      const {runOn, forgejo} = await connect(world, {entriesOnPage: 5})
      const {status, outputs, log} = await runOn(event, {})
      expect([status, outputs['files-reviewed'], outputs['warnings'], visible(world)]).toEqual([0, '1', '1', []])
      expect(log).toContain('Dave forgot')
      expect(forgejo.calls.filter((call) => call === 'GetTree')).toHaveLength(3)
    }
  )

  test('a repository whose list has no end is no pass', async () => {
    const files = Object.fromEntries(Array.from({length: 101}, (_, index) => [`src/${index}.ts`, {text: ''}]))
    const {runOn} = await connect(createWorld(files), {entriesOnPage: 1})
    const {status, log} = await runOn('push', {})
    expect([status, log]).toEqual([1, expect.stringContaining('has them on more than 100 pages')])
  })

  test('an event that is not there is told with those that are', async () => {
    const {runOn} = await connect(createWorld({}))
    const {status, log} = await runOn('merge_group', {merge_group: {base_sha: 'a', head_sha: 'b'}})
    expect([status, log]).toEqual([1, expect.stringContaining('On Forgejo the workflow can run on: pull_request,')])
  })

  test('a token that is not known is told by the name of the forge', async () => {
    const {run} = await connect(createWorld({[path]: {text: blaming}}))
    const {status, log} = await run({'github-token': 'other'})
    expect([status, log]).toEqual([1, expect.stringMatching(/The token is not known to Forgejo.* Forgejo said: 401/)])
  })
})

describe('a diff of several files', () => {
  const diff = [
    'diff --git a/a.md b/a.md',
    'index 1111111..2222222 100644',
    '--- a/a.md',
    '+++ b/a.md',
    '@@ -1,3 +1,4 @@',
    ' one',
    '-diff --git a/x b/x',
    '+diff --git a/y b/y',
    '+++ b/z.md',
    ' three',
    'diff --git "a/o\\303\\274 \\"b\\".md" "b/o\\303\\274 \\"b\\".md"',
    '--- "a/o\\303\\274 \\"b\\".md"\t',
    '+++ "b/o\\303\\274 \\"b\\".md"\t',
    '@@ -0,0 +1 @@',
    '+x',
    '\\ No newline at end of file',
    'diff --git a/old.md b/new.md',
    'similarity index 100%',
    'rename from old.md',
    'rename to new.md',
    'diff --git a/gone.md b/gone.md',
    '--- a/gone.md',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-x',
    'diff --git a/b.png b/b.png',
    'Binary files a/b.png and b/b.png differ',
    ''
  ].join('\n')

  test('gives the hunks of each; nothing in a line is taken for the next file', () => {
    expect([...splitDiff(diff)]).toEqual([
      ['a.md', '@@ -1,3 +1,4 @@\n one\n-diff --git a/x b/x\n+diff --git a/y b/y\n+++ b/z.md\n three'],
      ['oü "b".md', '@@ -0,0 +1 @@\n+x\n\\ No newline at end of file'],
      ['new.md', '']
    ])
  })

  test.each(['\r', '\u2028', '\u2029'])('only a line feed ends a line: %j in a document does not', (sign) => {
    const real = ['diff --git a/a.md b/a.md', '--- a/a.md', '+++ b/a.md', '@@ -1 +1,2 @@', ' one', '+two']
    const forged = ['x', 'diff --git a/a.md b/a.md', '+++ b/a.md', 'rename to a.md', '@@ -1 +1 @@', ' one'].join(sign)
    const other = ['diff --git a/z.txt b/z.txt', '--- /dev/null', '+++ b/z.txt', '@@ -0,0 +1 @@', `+${forged}`, '']
    const files = splitDiff([...real, ...other].join('\n'))
    expect([...files.keys()]).toEqual(['a.md', 'z.txt'])
    expect(files.get('a.md')).toBe('@@ -1 +1,2 @@\n one\n+two')
    expect(files.get('z.txt')).toBe(`@@ -0,0 +1 @@\n+${forged}`)
  })

  test('may be empty, cut off, or something else', () => {
    for (const text of ['', 'diff --git ', 'Not found', diff.slice(0, 60)]) expect(splitDiff(text).size).toBe(0)
  })
})

import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {runStep} from './runner.ts'
import {blaming, calm, path} from './loopback/ferry-times.ts'
import {startGitHub} from './loopback/github.ts'
import {createWorld, push, visible} from './loopback/world.ts'
import type {Fault} from './loopback/faults.ts'
import type {Loopback} from './loopback/github.ts'
import type {World} from './loopback/world.ts'

/** Starting the bundle takes a moment, and some answers are worth a wait. */
jest.setTimeout(60_000)

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

/** Start a GitHub for a world; returns ways to run the action on its pull request, or on any event, as often as one likes. */
async function connect(world: World) {
  const github = await startGitHub(world)
  running.push(github)
  const {owner, repo, number, token} = world
  const runOn = (event: string, payload: unknown, inputs: Record<string, string> = {}) =>
    runStep({
      apiUrl: github.url,
      repository: `${owner}/${repo}`,
      event,
      payload,
      sha: world.head,
      inputs: {'github-token': token, ...inputs}
    })
  const run = (inputs: Record<string, string> = {}) =>
    runOn('pull_request', {action: 'synchronize', number, pull_request: {number, head: {sha: world.head}}}, inputs)
  return {github, run, runOn}
}

describe('a pull request with a postmortem', () => {
  test('that has something to talk about gets one review and one summary', async () => {
    const world = createWorld({[path]: {text: blaming}, 'src/boards.ts': {text: 'export {}\n'}})
    const {run} = await connect(world)
    const {status, outputs, commands, summary, report} = await run()

    expect(status).toBe(0)
    expect(world.reviews).toHaveLength(1)
    const onLines = world.comments.filter((comment) => comment.path !== undefined)
    expect(onLines).toEqual([
      expect.objectContaining({path, line: 21, body: expect.stringContaining('what was left out')})
    ])
    expect(world.comments).toHaveLength(2)
    expect(outputs).toMatchObject({passed: 'true', errors: '0', warnings: '1', 'files-reviewed': '1'})
    expect(commands.filter(({name}) => name === 'warning').map(({properties}) => properties)).toEqual([
      expect.objectContaining({file: path, line: '21', title: 'person-omission'})
    ])
    expect(summary).toContain('Dave forgot')
    expect(report).toMatchObject({version: 1, files: [{path}], summary: {passed: true, warnings: 1}})
  })

  test('fails where the settings ask for it', async () => {
    const {run} = await connect(createWorld({[path]: {text: blaming}}))
    const {status, outputs, commands} = await run({'fail-on': 'warning'})
    expect(status).toBe(1)
    expect(outputs).toMatchObject({passed: 'false'})
    expect(commands[1]).toMatchObject({name: 'error', message: expect.stringContaining('waits for 1 point')})
  })

  test('that needs no words gets none', async () => {
    const world = createWorld({[path]: {text: calm}})
    const {run} = await connect(world)
    const {status, outputs, commands} = await run({'fail-on': 'info'})
    expect([status, outputs['passed'], visible(world)]).toEqual([0, 'true', []])
    expect(commands.map(({name}) => name)).toEqual(['add-mask'])
  })

  test('is reviewed on the lines it changes alone', async () => {
    const base = blaming.replace('31 of them', '30 of them')
    const world = createWorld({[path]: {text: blaming, base}})
    const {run} = await connect(world)
    expect((await run()).outputs).toMatchObject({warnings: '0'})
    expect((await run({'filter-mode': 'file'})).outputs).toMatchObject({warnings: '1'})
  })

  test('that cannot be read is no pass by accident', async () => {
    const world = createWorld({[path]: {bytes: Buffer.from(calm.replace('both', 'b\u00F6th'), 'latin1')}})
    const {run} = await connect(world)
    const {status, outputs, commands, summary} = await run()
    const reason = 'The document is not UTF-8 text, so nothing in it can be reviewed.'
    expect([status, outputs['passed'], outputs['errors'], outputs['files-reviewed']]).toEqual([1, 'false', '1', '1'])
    const [annotation] = commands.filter(({properties}) => properties['title'] === 'readable-document')
    expect(annotation).toMatchObject({name: 'error', properties: {file: path, line: '1'}, message: reason})
    expect(world.comments.map(({body, path}) => [path, body.includes(reason)])).toEqual([[undefined, true]])
    expect(summary).toContain(reason)
    push(world, {[path]: {text: calm}})
    expect((await run()).status).toBe(0)
    expect(world.comments[0]?.body).toContain('nothing to suggest')
  })

  test('that is a link to another file, a submodule or removed is nothing to review', async () => {
    const world = createWorld({
      'postmortems/latest.md': {link: path},
      'postmortems/other.md': {submodule: 'c'.repeat(40)},
      'postmortems/gone.md': {base: blaming, status: 'removed'},
      [path]: {text: calm}
    })
    const {run} = await connect(world)
    const {status, outputs, log} = await run({'fail-on': 'info'})
    expect([status, outputs['files-reviewed'], visible(world)]).toEqual([0, '1', []])
    expect(log).toContain('postmortems/latest.md is a link to another file; it was passed over.')
    expect(log).toContain('postmortems/other.md is a submodule; it was passed over.')
  })

  test('with a line in it like that of a submodule is a document', async () => {
    const text = `Subproject commit ${'c'.repeat(40)}\n${blaming.split('\n').at(-2)}\n`
    const {run} = await connect(createWorld({[path]: {text}}))
    const {outputs, log} = await run()
    expect(outputs['files-reviewed']).toBe('1')
    expect(log).not.toContain('is a submodule')
  })

  test('knows its author as somebody, whatever the name', async () => {
    const world = createWorld({[path]: {text: blaming.replace('Dave forgot', 'Quenby forgot')}})
    const {runOn} = await connect(world)
    const pull = {number: world.number, head: {sha: world.head}}
    const warnings = async (user: object) =>
      (await runOn('pull_request', {pull_request: {...pull, user}})).outputs['warnings']
    expect(await warnings({login: 'mira', type: 'User'})).toBe('0')
    expect(await warnings({login: 'quenby', type: 'User'})).toBe('1')
    expect(await warnings({login: 'quenby', type: 'Bot'})).toBe('0')
  })

  test('without a matching file passes at once, saying so', async () => {
    const world = createWorld({'docs/boards.md': {text: blaming}})
    const {run, github} = await connect(world)
    const {status, log, outputs} = await run()
    expect(status).toBe(0)
    expect(log).toContain('none of 1 files')
    expect(outputs).toMatchObject({passed: 'true', 'files-reviewed': '0'})
    expect([visible(world), github.calls.includes('pulls/create-review')]).toEqual([[], false])
  })
})

describe('a review that lives with the pull request', () => {
  test('run again, it changes nothing', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run, github} = await connect(world)
    await run()
    const before = structuredClone(world)
    github.calls.length = 0
    await run()
    expect(world).toEqual(before)
    expect(github.calls.filter((call) => /create|update|delete/.test(call))).toEqual([])
  })

  test('after a push that moves the lines, it says nothing twice', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run} = await connect(world)
    await run()
    const before = world.comments.map(({id}) => id)
    push(world, {[path]: {text: blaming.replace('## Summary', 'Written by the boards team.\n\n## Summary')}})
    await run()
    expect(world.comments.map(({id}) => id)).toEqual(before)
  })

  test('once the words are changed, the comment goes and the summary is glad', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run} = await connect(world)
    await run()
    push(world, {[path]: {text: calm}})
    await run()
    expect(world.comments.map((comment) => comment.path)).toEqual([undefined])
    expect(world.comments[0]?.body).toContain('nothing to suggest')
  })

  test('a thread with an answer stays, settled', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run} = await connect(world)
    await run()
    const thread = world.comments.find((comment) => comment.path !== undefined)!
    const user = {login: 'mira', type: 'User'} as const
    world.comments.push({id: 1, user, body: 'He asked to be named.', path, line: 21, reply: thread.id})
    push(world, {[path]: {text: calm}})
    await run()
    expect(thread.body).toContain('settled')
    expect(world.comments).toHaveLength(3)
  })

  test('what a person has resolved is not raised again', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run} = await connect(world)
    await run()
    for (const comment of world.comments) comment.resolved = comment.path !== undefined
    const before = visible(world)
    push(world, {[path]: {text: `${blaming}\nThe boards are calm.\n`}})
    await run()
    expect(visible(world)).toEqual(before)
  })

  test('two runs at the same time leave one set of comments', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run} = await connect(world)
    await Promise.all([run(), run()])
    await run()
    expect(world.comments.filter((comment) => comment.path !== undefined)).toHaveLength(1)
    expect(world.comments.filter((comment) => comment.path === undefined)).toHaveLength(1)
  })

  test('settings come from the file of the repository, and the summary says so', async () => {
    const settings = 'mode: observe\nrules:\n  person-omission: error\n'
    const world = createWorld({
      [path]: {text: blaming},
      '.github/blameless-review.yml': {text: settings, base: settings}
    })
    const {run} = await connect(world)
    const {status, outputs, summary} = await run()
    expect([status, outputs['errors'], visible(world)]).toEqual([0, '1', []])
    expect(summary).toContain('<details><summary>Settings, and where each was set</summary>')
    expect(summary).toContain('mode: observe # .github/blameless-review.yml:1')
    expect(summary).toContain('| `observe` | 1 |')
    expect((await run({mode: 'require'})).status).toBe(1)
  })

  test('settings decide how much is said', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run, github} = await connect(world)
    await run({comment: 'off'})
    expect([visible(world), github.calls.includes('issues/list-comments')]).toEqual([[], false])
    await run({comment: 'summary'})
    expect(world.comments.map((comment) => comment.path)).toEqual([undefined])
    await run({'max-comments': '0'})
    expect(world.comments.map((comment) => comment.path)).toEqual([undefined])
  })

  test('a push in the middle of a run ends it quietly: the run of that push speaks', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {run, github} = await connect(world)
    github.onCall = (operationId) => {
      if (operationId === 'issues/list-comments') push(world, {[path]: {text: calm}})
    }
    const {status, log} = await run({'fail-on': 'warning'})
    expect([status, log, visible(world)]).toEqual([0, expect.stringContaining('A newer push'), []])
  })

  test('a line of 70,000 characters gets a comment that GitHub takes', async () => {
    const long = blaming.replace('Dave forgot', `${'The boards were quiet. '.repeat(3100)}Dave forgot`)
    const world = createWorld({[path]: {text: long}})
    const {run} = await connect(world)
    await run()
    expect(world.comments.filter((comment) => comment.path !== undefined)).toHaveLength(1)
  })
})

describe('what goes wrong', () => {
  test('a mistake in the settings is said before anything is asked of GitHub', async () => {
    const {run, github} = await connect(createWorld({[path]: {text: blaming}}))
    const {status, commands} = await run({'fail-on': 'eror', rules: 'person-omision: off'})
    expect(status).toBe(1)
    expect(github.calls).toEqual([])
    expect(commands.slice(1)).toEqual([
      {
        name: 'error',
        properties: {},
        message: expect.stringMatching(/`rules`, line 1: .*`person-omission`[\s\S]*`fail-on`, line 1: .*`error`/)
      }
    ])
  })

  test('an empty token and an event without a pull request are errors with a mend', async () => {
    const {run, runOn} = await connect(createWorld({}))
    expect((await run({'github-token': ''})).log).toContain('Input `github-token` is empty')
    const {status, log} = await runOn('fork', {})
    expect([status, log]).toEqual([1, expect.stringContaining('The event fork brings nothing to review')])
  })

  test('with a token that may only read, the verdict and the annotations are the same', async () => {
    const world = createWorld({[path]: {text: blaming}}, {mayWrite: false})
    const {run} = await connect(world)
    const {status, outputs, commands, summary} = await run()
    expect([status, outputs['passed'], visible(world)]).toEqual([0, 'true', []])
    expect(commands.map(({name}) => name)).toEqual(['add-mask', 'warning', 'warning'])
    expect(summary).toContain('Dave forgot')
  })

  test('a list that cannot be had is a clear error, never a green check', async () => {
    const {run} = await connect(createWorld({[path]: {text: blaming}}))
    const {status, log} = await run({'github-token': 'ghs_unknown'})
    expect([status, log]).toEqual([1, expect.stringMatching(/Could not .*\. The token is not known to GitHub/)])
  })
})

describe('a pull request that the settings leave alone', () => {
  const skip = "{drafts: true, labels: 'no-*', authors: '*[bot]'}"
  const opened = (world: World, more: object) => ({
    pull_request: {number: world.number, head: {sha: world.head}, ...more}
  })

  test.each<[what: string, more: object, words: string]>([
    ['a draft', {draft: true}, 'The pull request is a draft, which `skip.drafts` leaves alone.'],
    ['a label', {draft: false, labels: [{name: 'docs'}, {name: 'no-review'}]}, 'The label `no-review`'],
    ['an app', {labels: [], user: {login: 'renewals[bot]'}}, 'The author `renewals[bot]`']
  ])('%s: the check reports, green, and says why; nothing is read', async (_, more, words) => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn, github} = await connect(world)
    const result = await runOn('pull_request', opened(world, more), {skip, 'fail-on': 'info'})
    const {status, log, summary, outputs, report, commands} = result
    expect([status, outputs['passed'], outputs['files-reviewed'], visible(world)]).toEqual([0, 'true', '0', []])
    for (const text of [log, summary]) expect(text).toContain(`The check passes, and nothing was reviewed. ${words}`)
    expect(report).toMatchObject({files: [], summary: {passed: true, exempt: expect.stringContaining(words)}})
    expect(commands.map(({name}) => name)).toEqual(['add-mask'])
    // The settings file is looked for, and that is all.
    expect(github.calls).toEqual(['repos/get-content'])
  })

  test('a label of words that mean something elsewhere stays words', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn} = await connect(world)
    const more = {labels: [{name: 'no-\n::error::x ##[error]y `@mira` <!--'}]}
    const {status, commands, summary} = await runOn('pull_request', opened(world, more), {skip})
    expect([status, commands.map(({name}) => name)]).toEqual([0, ['add-mask']])
    expect(summary).not.toMatch(/@mira|\n::error|[^`]<!--[^`]*$/)
  })

  test('is reviewed once it is ready, and its comments stay when it is a draft again', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn} = await connect(world)
    const ready = await runOn('pull_request', opened(world, {draft: false}), {skip})
    expect([ready.outputs['warnings'], world.comments.length]).toEqual(['1', 2])
    const before = visible(world)
    await runOn('pull_request', opened(world, {draft: true}), {skip})
    expect(visible(world)).toEqual(before)
  })

  test('a merge queue is never left alone', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn} = await connect(world)
    const group = {merge_group: {base_sha: world.base, head_sha: world.head}, ...opened(world, {draft: true})}
    const {status, outputs} = await runOn('merge_group', group, {skip, 'fail-on': 'warning'})
    expect([status, outputs['warnings']]).toEqual([1, '1'])
  })

  test('a run after another asks GitHub what the pull request is', async () => {
    const world = createWorld({[path]: {text: blaming}}, {draft: true})
    const {runOn} = await connect(world)
    const source = {head_branch: 'topic', head_repository: {owner: {login: 'mira'}}, head_sha: world.head}
    const {status, log} = await runOn('workflow_run', {workflow_run: source}, {skip})
    expect([status, visible(world)]).toEqual([0, []])
    expect(log).toContain('is a draft')
  })

  test('a fork cannot leave itself alone: its settings are those of the base', async () => {
    const set = `skip: ${skip}\n`
    const world = createWorld({[path]: {text: blaming}, '.github/blameless-review.yml': {text: set}})
    world.commits.set(world.base, new Map())
    const {runOn} = await connect(world)
    const repo = (full_name: string) => ({repo: {full_name}})
    const fork = {
      draft: true,
      head: {sha: world.head, ...repo('mira/ferry-times')},
      base: {sha: world.base, ...repo('harbour/ferry-times')}
    }
    const {outputs} = await runOn('pull_request', opened(world, fork), {'fail-on': 'warning'})
    expect(outputs).toMatchObject({passed: 'false', warnings: '1'})
  })
})

describe('other events', () => {
  const calls = (github: Loopback) => github.calls.filter((call) => /create|update|delete/.test(call))

  test('a pull request from a fork, seen from the base, is reviewed as any other', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn} = await connect(world)
    const {status} = await runOn('pull_request_target', {pull_request: {number: world.number}})
    expect([status, world.comments.length]).toEqual([0, 2])
  })

  test('a merge queue gets the verdict of what it merges, and no comments', async () => {
    const world = createWorld({[path]: {text: blaming}, 'postmortems/old.md': {text: blaming, base: blaming}})
    const {runOn, github} = await connect(world)
    const group = {merge_group: {base_sha: world.base, head_sha: world.head}}
    const {status, outputs, commands} = await runOn('merge_group', group, {'fail-on': 'warning'})
    expect([status, outputs['warnings'], calls(github)]).toEqual([1, '1', []])
    expect(commands.filter(({name}) => name === 'warning')).toHaveLength(1)
  })

  test.each(['push', 'schedule', 'workflow_dispatch'])(
    '%s reviews the whole repository, for the job summary',
    async (event) => {
      const files = {
        [path]: {text: blaming, base: blaming},
        'postmortems/b.md': {text: blaming},
        'docs/c.md': {text: 'C\n'}
      }
      const {runOn, github} = await connect(createWorld(files))
      const {status, outputs, summary} = await runOn(event, {})
      expect([status, outputs['files-reviewed'], outputs['warnings'], calls(github)]).toEqual([0, '2', '2', []])
      expect(summary).toContain('Dave forgot')
    }
  )

  test('a run after another finds the pull request by its commit, and by nothing that the other run says', async () => {
    const world = createWorld({[path]: {text: blaming}})
    const {runOn} = await connect(world)
    const source = {head_branch: 'topic', head_repository: {owner: {login: 'mira'}}, pull_requests: [{number: 99}]}
    const after = (head_sha: string) => runOn('workflow_run', {workflow_run: {...source, head_sha}})
    const stale = await after('2'.repeat(40))
    expect(stale.log + stale.summary).toContain('a newer push has its own run')
    expect([stale.status, world.comments]).toEqual([0, []])
    expect((await after(world.head)).status).toBe(0)
    expect(world.comments).toHaveLength(2)
  })
})

describe('faults on the way', () => {
  const undisturbed = async () => {
    const world = createWorld({[path]: {text: blaming}})
    await (await connect(world)).run()
    return visible(world)
  }
  let clean: Promise<string[]> | undefined

  test.each<[fault: Fault, status: number, log: RegExp]>([
    [{operationId: 'pulls/list-files', call: 1, kind: '500'}, 0, /check passes/],
    [{operationId: 'pulls/list-files', call: 1, kind: '404'}, 1, /Could not list the files of pull request 7/],
    [{operationId: 'repos/get-content', call: 1, kind: 'page'}, 0, /check passes/],
    [{operationId: 'pulls/create-review', call: 1, kind: '502 after'}, 0, /check passes/],
    [{operationId: 'pulls/create-review', call: 1, kind: 'reset'}, 0, /check passes/],
    [{operationId: 'issues/create-comment', call: 1, kind: 'truncated'}, 0, /check passes/],
    [{operationId: 'issues/create-comment', call: 1, kind: '429'}, 0, /check passes/],
    [{operationId: 'issues/list-comments', call: 1, kind: '403'}, 0, /Could not list the comments of earlier runs/]
  ])('%j', async (fault, expected, words) => {
    const world = createWorld({[path]: {text: blaming}})
    const {run, github} = await connect(world)
    github.setFaults([fault])
    const {status, log} = await run()
    expect([status, log]).toEqual([expected, expect.stringMatching(words)])
    github.setFaults([])
    expect((await run()).status).toBe(0)
    clean ??= undisturbed()
    expect(visible(world)).toEqual(await clean)
  })
})

describe('words of a pull request are never commands', () => {
  const hostile = 'postmortems/::error::a%0A\n::stop-commands::x\r##[error]b.md'

  test('neither in paths nor in sentences', async () => {
    const text = blaming.replace('the file before', '##[error]boom and\n::error::boom before')
    const world = createWorld({[hostile]: {text}, 'postmortems/##[error]link.md': {submodule: 'c'.repeat(40)}})
    const {run} = await connect(world)
    const {commands, outputs} = await run()
    expect(outputs['files-reviewed']).toBe('1')
    expect(new Set(commands.map(({name}) => name))).toEqual(new Set(['add-mask', 'warning']))
    for (const {properties} of commands.filter(({name}) => name === 'warning')) expect(properties['file']).toBe(hostile)
  })
})

import {readFileSync, writeFileSync} from 'node:fs'
import {afterEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readCommitmentFacts} from '../src/commitment.ts'
import {changeOf, settingsFilesOf, type Event} from '../src/event.ts'
import {loadSettings} from '../src/load-settings.ts'
import {mention} from '../src/presenters/quote.ts'
import {jobSummary} from '../src/presenters/summary.ts'
import {review as reviewText} from '../src/review.ts'
import {run} from '../src/run.ts'
import {settingsFromInputs} from '../src/settings.ts'
import {ForgeError} from '../src/forges/forge.ts'
import {memoryForge, type MemoryForge} from '../src/forges/memory.ts'
import {runStep} from './runner.ts'
import {calm} from './loopback/ferry-times.ts'
import {startGitHub, type Loopback} from './loopback/github.ts'
import {createWorld, workflowBot, type User, type World, type WorldFile} from './loopback/world.ts'
import type {Outcome} from '../src/outcome.ts'

// What a pull request carries of the culture around a document, on a GitHub of our own.

const running: Loopback[] = []

afterEach(async () => {
  const violations = running.flatMap((github) => github.violations)
  await Promise.all(running.splice(0).map((github) => github.close()))
  expect(violations).toEqual([])
})

const path = 'postmortems/2026/11/ferry-times.md'
const settingsPath = '.github/blameless-review.yml'
const promisePath = 'POSTMORTEM_COMMITMENT.md'

const people = `- **Author:** Mira Okafor
- **Incident commander:** Jun Park
- **Scribe:** Ada Osei (@ada-o)
- **Responders:** Mara Lind, Harbour Operations, @renovate[bot]
`

const story = calm.replace('## Summary', `${people}\n## Summary`)

const promise = `# Postmortem commitment

- **Who commits:** Ines Duarte, harbour director
- **Since:** 2 March 2026
- **Covers:** everybody who works on the boards
`

const settings = `commitment: ${promisePath}
participation: count
welcome: first-time
participants:
  people:
    Mara Lind: [ml-7]
  teams:
    Harbour operations: [Tom Reyes]
`

const person = (login: string): User => ({login, type: 'User'})

/** A pull request by somebody who writes for the first time, with a commit of two. */
function harbour(files: Record<string, string> = {}, changes: Partial<World> = {}): World {
  const all: Record<string, WorldFile> = {[path]: {text: story}}
  for (const [name, text] of Object.entries({[settingsPath]: settings, [promisePath]: promise, ...files}))
    all[name] = {text, base: text}
  const world = createWorld(all, {
    author: person('mira'),
    base: 'b'.repeat(40),
    commitsBy: [{authors: [{name: 'Mira Okafor', login: 'mira'}, {name: 'Jun Park'}]}],
    names: {'ada-o': 'Ada Osei', 'ml-7': 'M. L.', 'tom-r': 'Tom Reyes'},
    ...changes
  })
  world.commits.set(world.base, world.commits.get(world.head)!)
  return world
}

async function review(world: World, options: {inputs?: Record<string, string>; faults?: number} = {}) {
  const github = await startGitHub(world)
  running.push(github)
  const from = world.isFork ? 'stranger/ferry-times' : 'harbour/ferry-times'
  const event: Event = {
    name: 'pull_request',
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
    apiUrl: github.url
  }
  const loaded = await loadSettings({inputs: options.inputs ?? {}, files: settingsFilesOf(event)})
  const change = await changeOf(event, loaded.settings.skip)
  const repositoryUrl = 'https://github.test/harbour/ferry-times'
  const outcome = await run({...change, ...loaded, repositoryUrl, log: () => {}})
  return {outcome, github}
}

const said = (world: World): string =>
  world.comments.find(({user, path}) => user.login === workflowBot.login && path === undefined)?.body ?? ''

const voices = ({voices: found}: Outcome): string => (found ? `${found.heard}/${found.expected}` : 'none')

test('a walk through a pull request, as golden-culture.md shows it', async () => {
  const world = harbour()
  const steps: string[] = []
  const step = async (name: string, inputs: Record<string, string> = {}): Promise<void> => {
    const {outcome} = await review(world, {inputs})
    const shown = said(world)
      .replace(/^<!--.*-->\n/, '')
      .replaceAll('\u200B', '·')
    steps.push(
      `## ${name}\n\n\`\`\`markdown\n${shown}\n\`\`\`\n\nOutputs: voices-expected ${outcome.voices?.expected}, voices-heard ${outcome.voices?.heard}\n`
    )
  }
  const speak = (login: string, body: string): void =>
    void world.comments.push({id: ++world.nextId, user: person(login), body})

  await step('Opened by somebody who writes here for the first time')
  speak('ada-o', 'The notes of the call are in the channel; I added the two times.')
  await step('The scribe has commented')
  await step('The team lets the summary call people', {participation: 'invite'})
  speak('ml-7', 'From the pier it looked like this.')
  speak('tom-r', 'The phone rang at 05:41.')
  world.earlier = {mira: ['postmortems/2025']}
  await step('Everybody has had a say', {participation: 'invite'})

  const text = `# What a pull request carries of the culture around it\n\nMade by test/culture.test.ts; \`·\` stands for the sign that keeps a name from being a mention.\n\n${steps.join('\n')}`
  const golden = new URL('golden-culture.md', import.meta.url)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})

describe('who has had a say', () => {
  test('by commits, by reviews, by answers on lines and by comments, over as many pages as there are', async () => {
    const world = harbour(
      {},
      {
        commitsBy: [
          ...Array.from({length: 4}, () => ({authors: [{name: 'Mira Okafor', login: 'mira'}]})),
          {authors: [{name: 'Jun Park'}]}
        ],
        reviews: [1, 2, 3].map((id) => ({
          id,
          user: person(id === 3 ? 'ada-o' : 'x'),
          body: '',
          state: 'COMMENTED' as const,
          commit: ''
        })),
        comments: [
          {id: 4, user: person('ml-7'), body: 'Yes.', path, line: 3, reply: 1},
          {id: 5, user: person('tom-r'), body: 'So.'}
        ]
      }
    )
    expect(voices((await review(world)).outcome)).toBe('5/5')
  })

  test('bots, accounts that are gone and this program itself are nobody', async () => {
    const comments = [
      {id: 1, user: {login: 'ada-o[bot]', type: 'Bot' as const}, body: 'x'},
      {id: 2, user: person('ghost'), body: 'x'}
    ]
    expect(voices((await review(harbour({}, {comments}))).outcome)).toBe('2/5')
  })

  test('nothing is asked, and nothing said, where it is off', async () => {
    const world = harbour({[settingsPath]: 'mode: suggest\n'})
    const {outcome, github} = await review(world)
    expect([voices(outcome), outcome.isFirst, outcome.commitment, outcome.housekeeping]).toEqual([
      'none',
      undefined,
      undefined,
      undefined
    ])
    expect(github.calls).not.toContain('graphql')
    expect(said(world)).toBe('')
  })

  test('only observed, it is in the summary of the job alone, and calls nobody there', async () => {
    const world = harbour()
    const {outcome} = await review(world, {inputs: {mode: 'observe', participation: 'invite'}})
    expect([voices(outcome), said(world)]).toEqual(['2/5', ''])
    expect(jobSummary(outcome)).toContain('**Voices:** of the 5 whom the document lists as there, 2 have had a say.')
    expect(jobSummary(outcome)).not.toMatch(/@\w/)
  })

  test('a document that lists nobody gets no word about it', async () => {
    const world = harbour({}, {})
    world.commits.get(world.head)!.set(path, {text: story.replace(/^- \*\*.*\n/gm, '')})
    const {outcome} = await review(world)
    expect([voices(outcome), said(world)]).toEqual(['none', ''])
  })

  test('what GitHub does not tell is told to those who keep the settings, and changes nothing else', async () => {
    const world = harbour({}, {graphql: false})
    const {outcome} = await review(world)
    expect([outcome.passed, voices(outcome), outcome.problems, said(world)]).toEqual([true, 'none', [], ''])
    expect(outcome.housekeeping).toEqual([expect.stringContaining('Could not find out who has had a say')])
    expect(jobSummary(outcome)).toContain('## For those who keep the settings')
  })
})

describe('who is called', () => {
  const invite = {inputs: {participation: 'invite'}}

  test('from within: the logins of the document and of the settings', async () => {
    const world = harbour()
    await review(world, invite)
    expect(said(world).match(/(?<![\w.])@[\w-]+/g)).toEqual(['@ada-o', '@ml-7'])
  })

  test('from a fork: only logins that the settings give', async () => {
    const world = harbour({}, {isFork: true})
    await review(world, invite)
    expect(said(world).match(/(?<![\w.])@[\w-]+/g)).toEqual(['@ml-7'])
  })

  test('not teams, and at most five', async () => {
    const logins = Array.from({length: 9}, (_, index) => `@p-${index}`)
    const world = harbour()
    world.commits.get(world.head)!.set(path, {text: story.replace('Mara Lind', [...logins, '@harbour/ops'].join(', '))})
    await review(world, invite)
    expect(said(world).match(/(?<![\w.])@[\w/-]+/g)).toEqual(['@ada-o', '@p-0', '@p-1', '@p-2', '@p-3'])
  })

  test('hostile names stay letters', async () => {
    const world = harbour()
    const names = '[Mara](https://evil.example) **Lind**, Jun <img src=x> Park, `@everyone`, Ann @all, #1 Tom'
    world.commits.get(world.head)!.set(path, {text: story.replace('Mara Lind', names)})
    await review(world)
    expect(said(world)).not.toMatch(/<img|evil\.example|(?<![\w.])@\w|(?<!&)#1\b/)
  })
})

test.each<[login: string, called: string]>([
  ['mlind', '@mlind'],
  ['mara-lind_harbour', '@mara-lind_harbour'],
  ['a', '@a'],
  ['harbour/ops', ''],
  ['-x', ''],
  ['x-', ''],
  ['mlind @all', ''],
  ['mlind\n@all', ''],
  ['<b>', ''],
  ['', ''],
  ['x'.repeat(60), '']
])('a login that is called: %j', (login, called) => {
  expect(mention(login)).toBe(called)
})

describe('a first postmortem', () => {
  test.each<[what: string, changes: Partial<World>, isFirst: boolean]>([
    ['no commit where postmortems are', {}, true],
    ['a commit elsewhere', {earlier: {mira: ['src']}}, true],
    ['a commit in the folder, of an earlier month', {earlier: {mira: ['postmortems/2025/01']}}, false],
    ['a commit of somebody else', {earlier: {ada: ['postmortems']}}, true],
    ['a program', {author: {login: 'boards[bot]', type: 'Bot'}}, false]
  ])('%s', async (_, changes, isFirst) => {
    expect((await review(harbour({}, changes))).outcome.isFirst ?? false).toBe(isFirst)
  })
})

describe('the commitment', () => {
  async function line(commitment: string, files: Record<string, string> = {}, changes: Partial<World> = {}) {
    const world = harbour({...files, [settingsPath]: `commitment: ${commitment}\nparticipation: count\n`}, changes)
    const {outcome} = await review(world)
    return {
      line: /^\*\*Promised here:\*\*.*$/m.exec(said(world))?.[0].replaceAll('\u200B', ''),
      housekeeping: outcome.housekeeping
    }
  }

  test.each<[what: string, commitment: string, files: Record<string, string>, line: string | undefined]>([
    [
      'a sentence',
      'Nobody at the harbour is punished for a story.',
      {},
      '**Promised here:** Nobody at the harbour is punished for a story.'
    ],
    [
      'a sentence with marks',
      'We *learn* [here](https://wiki.example), @all <b>.',
      {},
      '**Promised here:** We *learn* [here](https://wiki.example), @all &#60;b>.'
    ],
    [
      'an address',
      'https://wiki.example/promise',
      {},
      '**Promised here:** [the commitment to everybody who writes a postmortem](https://wiki.example/promise)'
    ],
    [
      'a file',
      promisePath,
      {},
      `**Promised here:** [the postmortem commitment](https://github.test/harbour/ferry-times/blob/HEAD/${promisePath}), signed by Ines Duarte, harbour director, since 2 March 2026. It covers everybody who works on the boards.`
    ],
    [
      'a hostile file',
      promisePath,
      {[promisePath]: '**Who commits:** @all [x](https://evil.example) <b>`\n**Since:** 2026 #1\n'},
      `**Promised here:** [the postmortem commitment](https://github.test/harbour/ferry-times/blob/HEAD/${promisePath}), signed by @all x, since 2026 #1.`
    ],
    [
      'a file in a folder with a strange name',
      'docs/our(promise).md',
      {'docs/our(promise).md': promise},
      '**Promised here:** [the postmortem commitment](https://github.test/harbour/ferry-times/blob/HEAD/docs/our%28promise%29.md), signed by Ines Duarte, harbour director, since 2 March 2026. It covers everybody who works on the boards.'
    ]
  ])('%s', async (_, commitment, files, expected) => {
    expect(await line(commitment, files)).toEqual({line: expected, housekeeping: undefined})
  })

  test.each<[what: string, text: string | undefined, isSaid: boolean, note: string]>([
    ['missing', undefined, false, 'which is not there or cannot be read'],
    ['unsigned', '# Commitment\n\n- **Who commits:**\n- **Since:** 2026-03-02\n', false, 'which nobody has signed yet'],
    [
      'as it comes',
      '# Commitment\n\n- **Who commits:** <!-- names -->\n- **Since:**\n',
      false,
      '`**Since:** 2026-03-02` dates it'
    ],
    ['undated', '# Commitment\n\n- **Who commits:** Ines Duarte\n', true, 'which has no date yet'],
    [
      'with a date that is none',
      '# Commitment\n\n- **Who commits:** Ines Duarte\n- **Since:** spring\n',
      true,
      'which has no date yet'
    ]
  ])('%s: the note is for those who keep the settings', async (_, text, isSaid, note) => {
    const found = await line('PROMISE.md', text === undefined ? {} : {'PROMISE.md': text})
    expect([found.line !== undefined, found.housekeeping]).toEqual([isSaid, [expect.stringContaining(note)]])
  })

  test('is asked for in a postmortem by its rule, with a line to paste that fits', () => {
    const set = settingsFromInputs({commitment: 'docs/PROMISE.md', rules: 'commitment-statement: info'})
    const {findings} = reviewText(story, {path, settings: set})
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['commitment-statement'])
    const line = /^> .*$/m.exec(findings[0]!.note)![0]
    expect(line).toBe('> [What we promise to everybody who tells their part](../../../docs/PROMISE.md)')
    expect(reviewText(story.replace('\n\n', `\n\n${line}\n\n`), {path, settings: set}).findings).toEqual([])
    expect(reviewText(story, {path, settings: settingsFromInputs({commitment: 'docs/PROMISE.md'})}).findings).toEqual(
      []
    )
  })

  test('of an organisation is read where its settings are', async () => {
    const others = new Map([
      [
        'harbour/.github',
        new Map([
          [
            'v1',
            new Map([
              ['review.yml', {text: `commitment: ${promisePath}\nparticipation: count\n`}],
              [promisePath, {text: promise}]
            ])
          ]
        ])
      ]
    ])
    const world = harbour({[settingsPath]: 'extends: harbour/.github:review.yml@v1\n'}, {others})
    await review(world)
    expect(said(world)).toContain(`(https://github.test/harbour/.github/blob/v1/${promisePath})`)
  })

  test('of a fork is never the one that is shown', async () => {
    const world = harbour({}, {isFork: true})
    world.commits.set(world.base, new Map(world.commits.get(world.head)!))
    world.commits.get(world.head)!.set(promisePath, {text: promise.replace('Ines Duarte', 'Mallory')})
    await review(world)
    expect(said(world)).toContain('Ines Duarte')
    expect(said(world)).not.toContain('Mallory')
  })
})

test('as it is shipped: two outputs, and a job summary that keeps what is for those who keep the settings', async () => {
  const world = harbour({[promisePath]: '# Commitment\n'})
  const github = await startGitHub(world)
  running.push(github)
  const own = {repo: {full_name: 'harbour/ferry-times'}}
  const {status, outputs, summary, log, report} = await runStep({
    apiUrl: github.url,
    repository: 'harbour/ferry-times',
    event: 'pull_request',
    payload: {pull_request: {number: 7, head: {sha: world.head, ...own}, base: {sha: world.base, ...own}}},
    inputs: {'github-token': world.token}
  })
  expect([status, outputs['voices-expected'], outputs['voices-heard']]).toEqual([0, '5', '2'])
  expect(summary).toContain('## For those who keep the settings')
  expect(log).toContain('which nobody has signed yet')
  expect(said(world)).not.toContain('signed')
  expect(report).toMatchObject({summary: {voices: {expected: 5, heard: 2}}})
  expect(JSON.stringify(report)).not.toMatch(/Ada Osei|Jun Park|Tom Reyes/)
}, 60_000)

describe('where the forge does not tell', () => {
  const forge = (conversation?: MemoryForge['conversation']): MemoryForge =>
    Object.assign(memoryForge({[path]: story}), conversation && {conversation})
  const set = settingsFromInputs({participation: 'count', welcome: 'first-time'})

  test('a failure is a note, and the verdict stands', async () => {
    const failing = forge(() => Promise.reject(new ForgeError('Could not find out.')))
    const outcome = await run({forge: failing, settings: set, log: () => {}})
    expect(outcome).toMatchObject({passed: true, problems: [], housekeeping: ['Could not find out.']})
    expect(outcome).not.toHaveProperty('voices')
  })

  test('what is our own mistake is not hidden', async () => {
    const broken = forge(() => Promise.reject(new TypeError('x is not a function')))
    await expect(run({forge: broken, settings: set, log: () => {}})).rejects.toThrow(TypeError)
  })

  test('a forge without people is asked nothing', async () => {
    const outcome = await run({forge: forge(), settings: set, log: () => {}})
    expect(outcome).not.toHaveProperty('voices')
    expect(outcome).not.toHaveProperty('housekeeping')
  })

  test('whatever a document lists and a commitment says, the lines stay two lines of words', async () => {
    const piece = fc.constantFrom(
      'Mara',
      'Lind',
      '@all',
      '@harbour/ops',
      '@x',
      '`',
      '```',
      '<b>',
      '</details>',
      '[a](https://evil.example)',
      '![a](b)',
      '|',
      '**',
      '#1',
      'GH-2',
      'a/b#3',
      '\n',
      '- ',
      ',',
      '(IC)',
      ':',
      '<!--',
      '-->',
      '\u202E',
      'https://evil.example',
      '::error::x'
    )
    const hostile = fc.array(piece, {maxLength: 12}).map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (names, by) => {
        const text = `# T\n\n**Responders:** Ada Osei, ${names}\n\n## Summary\n\nThe boards stood still.\n`
        const quiet = async () => ({speakers: [], isOwn: false, isFirst: true, notes: []})
        const asked = Object.assign(memoryForge({[path]: text}), {conversation: quiet})
        const facts = readCommitmentFacts(`**Who commits:** Ines ${by}\n`)
        const promised = {kind: 'file' as const, path: promisePath, facts}
        await run({forge: asked, settings: {...set, participation: 'invite'}, commitment: promised, log: () => {}})
        const body = asked.comments.find(({kind}) => kind === 'summary')!.body
        const lines = body.split('\n').filter((line) => /^\*\*(?:Voices|Promised here):/.test(line))
        expect(lines.map((line) => line.slice(0, 5))).toEqual(['**Voi', '**Pro'])
        for (const line of lines) {
          expect(line).not.toMatch(/(?<!\\)<|@(?=[\w])|:\/\/|(?<!\\)\]\(|#\d|GH-\d|\u202E/)
          expect(line.replaceAll('\\`', '').split('`').length % 2).toBe(1)
        }
      }),
      {numRuns: 150}
    )
  })

  test('folders for years and months are not looked into alone', async () => {
    const asked: string[][] = []
    const quiet = async (folders: readonly string[]) => {
      asked.push([...folders])
      return {speakers: [], isOwn: true, isFirst: undefined, notes: []}
    }
    await run({forge: forge(quiet), settings: set, log: () => {}})
    await run({forge: forge(quiet), settings: {...set, welcome: 'off'}, log: () => {}})
    expect(asked).toEqual([['postmortems'], []])
  })
})

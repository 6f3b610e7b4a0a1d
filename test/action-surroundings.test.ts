import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {startGitHub} from './loopback/github.ts'
import {createWorld} from './loopback/world.ts'
import {runStep} from './runner.ts'

// What the runner hands over is not always as it is to be: a full disk, a runner of another make. The verdict stands.

jest.setTimeout(60_000)

const path = 'postmortems/2026-11-ferry-times.md'
const story = (sentence: string) => `# Ferry times stood still on 3 November 2026\n\n${sentence}\n`
const blaming = story('Dave forgot to check the file before the import.')
const calm = story('The import takes an empty file for a success.')

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'blameless-surroundings-'))))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

async function run(text: string, surroundings: Record<string, string>, inputs: Record<string, string> = {}) {
  const world = createWorld({[path]: {text}})
  const github = await startGitHub(world)
  const {owner, repo, number, token, head} = world
  const result = await runStep({
    apiUrl: github.url,
    repository: `${owner}/${repo}`,
    event: 'pull_request',
    payload: {pull_request: {number, head: {sha: head}}},
    inputs: {'github-token': token, 'fail-on': 'warning', rules: 'required-section: off', ...inputs},
    surroundings
  })
  await github.close()
  const warnings = result.commands.filter(({name, properties}) => name === 'warning' && !properties['file'])
  return {...result, said: world.comments, warnings: warnings.map(({message}) => message)}
}

describe('what cannot be written is told, and changes no verdict', () => {
  test.each<[what: string, surroundings: (folder: string) => Record<string, string>, warning: RegExp]>([
    [
      'a folder in place of the file of outputs',
      (folder) => ({GITHUB_OUTPUT: folder}),
      /^Could not set the outputs: EISDIR/
    ],
    [
      'no file of outputs',
      (folder) => ({GITHUB_OUTPUT: join(folder, 'none')}),
      /^Could not set the outputs: Missing file/
    ],
    [
      'a folder in place of the job summary',
      (folder) => ({GITHUB_STEP_SUMMARY: folder}),
      /^Could not write the job summary: EISDIR/
    ],
    [
      'no file of the job summary',
      (folder) => ({GITHUB_STEP_SUMMARY: join(folder, 'none')}),
      /^Could not write the job summary: Unable to access/
    ],
    [
      'no folder for the report',
      (folder) => ({RUNNER_TEMP: join(folder, 'none')}),
      /^Could not write the report: ENOENT/
    ]
  ])('%s', async (_, surroundings, warning) => {
    for (const [text, status] of [
      [blaming, 1],
      [calm, 0]
    ] as const) {
      const result = await run(text, surroundings(folder))
      expect([result.status, result.warnings[0]]).toEqual([status, expect.stringMatching(warning)])
      expect(result.log).toContain(status === 0 ? 'The check passes.' : 'The check waits for 1 point.')
      expect(result.said).toHaveLength(status === 0 ? 0 : 2)
    }
  })

  test('without a folder for the report, the other outputs are there', async () => {
    const {outputs, summary} = await run(blaming, {RUNNER_TEMP: join(folder, 'none')})
    expect(outputs).toMatchObject({passed: 'false', errors: '0', warnings: '1', 'files-reviewed': '1'})
    expect(outputs['report']).toBeUndefined()
    expect(summary).toContain('Dave forgot')
  })

  test('a review of more than the runner takes for a job summary is cut to fit, and says so', async () => {
    const many = Array.from(
      {length: 4000},
      (_, index) =>
        `Dave forgot to check file number ${index} before the import, ${'and the boards stood still '.repeat(5)}.`
    )
    const {status, summary, outputs, warnings} = await run(story(many.join('\n\n')), {})
    expect([status, outputs['warnings'], warnings]).toEqual([1, '4000', []])
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800_000)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/And \d+ more parts, in the JSON report\./)
  })

  test('no file that tells of the event is an error that says where it is looked for', async () => {
    const {status, commands} = await run(calm, {GITHUB_EVENT_PATH: join(folder, 'none')})
    expect([status, commands.at(-1)]).toEqual([
      1,
      {
        name: 'error',
        properties: {},
        message: expect.stringMatching(/^GITHUB_EVENT_PATH: ENOENT.* The runner names there/)
      }
    ])
  })
})

describe('what Node says of its own accord is no command', () => {
  /** Words that something of a pull request might bring into a warning of Node or a library. */
  const words = 'In the file\\n::error::boom\\n##[error]boom\\n::stop-commands::x'

  /** Makes Node do something while the Action runs: once it has written its first line. */
  function meanwhile(name: string, code: string): Record<string, string> {
    const file = join(folder, `${name}.mjs`)
    const once = 'const {write} = process.stdout; process.stdout.write = (...all) => { process.stdout.write = write; '
    writeFileSync(file, `${once} setTimeout(() => { ${code} }); return write.apply(process.stdout, all) }\n`)
    return {NODE_OPTIONS: `--import ${pathToFileURL(file).href}`}
  }

  test('a warning goes where details are looked for', async () => {
    const {status, commands, log} = await run(calm, meanwhile('warning', `process.emitWarning('${words}')`))
    expect(status).toBe(0)
    expect(commands.map(({name}) => name)).toEqual(['add-mask', 'debug'])
    expect(log).toContain('boom')
  })

  test.each(['throw', 'Promise.reject'])(
    'an error that nobody catches (%s) ends the job red, in one line',
    async (how) => {
      const error = `new Error('${words}')`
      const {status, commands} = await run(
        calm,
        meanwhile('error', how === 'throw' ? `throw ${error}` : `${how}(${error})`)
      )
      expect(status).toBe(1)
      expect(commands.map(({name}) => name)).toEqual(['add-mask', 'error'])
    }
  )
})

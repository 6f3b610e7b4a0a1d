import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The bundle that GitHub runs. */
export const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/** How a step is started. */
export interface Step {
  /** `GITHUB_API_URL`. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  event: string
  payload: unknown
  sha?: string
  inputs?: Readonly<Record<string, string>>
  /** Variables that are other than the runner sets them. */
  surroundings?: Readonly<Record<string, string>>
}

/** A workflow command in the log, as the runner reads it. */
export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** What a step leaves behind. */
export interface StepResult {
  status: number | null
  /** Everything the step has written. */
  log: string
  commands: Command[]
  outputs: Record<string, string>
  summary: string
  report: unknown
  milliseconds: number
}

/** What is left of a step once it has ended. */
interface Ended {
  status: number | null
  log: string
}

/**
 * Run the bundle as the runner of GitHub runs an action: inputs, context and files come through the environment, the
 * folder it works in is empty, and nothing else of this process is handed on.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'blameless-step-'))
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  const environment = {...layOut(folder, step), GITHUB_WORKSPACE: workspace}
  const start = Date.now()
  const ended = await finish({...environment, ...step.surroundings}, workspace)
  const result = {...pickUp(folder, ended), milliseconds: Date.now() - start}
  rmSync(folder, {recursive: true, force: true})
  return result
}

/**
 * Lay out in a folder what the runner hands over.
 *
 * @returns The environment of the step.
 */
export function layOut(
  folder: string,
  {apiUrl, repository, event, payload, sha = '0'.repeat(40), inputs = {}}: Step
): Record<string, string> {
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder
  }
  for (const [name, value] of Object.entries(inputs)) {
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return environment
}

/** Read what a step has left in its folder. */
export function pickUp(folder: string, {status, log}: Ended): Omit<StepResult, 'milliseconds'> {
  const outputs = readOutputs(readFileSync(join(folder, 'output'), 'utf8'))
  const report = outputs['report']
  return {
    status,
    log,
    commands: readCommands(log),
    outputs,
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    report: report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  }
}

function finish(environment: Record<string, string>, cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], {cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe']})
    let log = ''
    child.stdout.on('data', (chunk: Buffer) => (log += chunk))
    child.stderr.on('data', (chunk: Buffer) => (log += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({status, log}))
  })
}

/** The runner takes a line for a command where `::` begins it, after any spaces, or `##[` stands anywhere in it. */
function readCommands(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const match = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line)
    if (!match) return []
    const properties = (match[2] ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const equals = pair.indexOf('=')
        return [pair.slice(0, equals), unescape(pair.slice(equals + 1))]
      })
    return [{name: match[1]!, properties: Object.fromEntries(properties), message: unescape(match[3] ?? '')}]
  })
}

function unescape(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%')
}

/** Outputs are written as `name<<delimiter`, the value, and the delimiter, each on a line of its own. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[match[1]!] = match[3]!
  return outputs
}

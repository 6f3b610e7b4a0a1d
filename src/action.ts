import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as core from '@actions/core'
import {discuss} from './discuss.ts'
import {changeOf, discussionOf, everythingOf, forgeNameOf, settingsFilesOf, whereOf, type Event} from './event.ts'
import {peopleIn} from './event-people.ts'
import {ForgeError} from './forges/forge.ts'
import {loadSettings, type Loaded} from './load-settings.ts'
import {annotations} from './presenters/annotations.ts'
import {json} from './presenters/json.ts'
import {logLines} from './presenters/quote.ts'
import {settingsBlock} from './presenters/settings.ts'
import {jobSummary} from './presenters/summary.ts'
import {terminal} from './presenters/terminal.ts'
import {verdict} from './presenters/verdict.ts'
import {readRemark, type Remark} from './remark.ts'
import {run} from './run.ts'
import {settingNames} from './settings-schema.ts'
import type {IssueTarget} from './forges/github-issue.ts'
import type {Outcome} from './outcome.ts'
import type {Report} from './report/report.ts'
import type {Settings} from './settings.ts'

const {env} = process

/**
 * Review what the event is about, tell the runner, and fail the step where the settings ask for it. It runs as soon as
 * this file is loaded; it is exported so that tests can run what is shipped many times over.
 */
export async function main(): Promise<void> {
  try {
    await reviewEvent()
  } catch (error) {
    fail(error)
  }
}

async function reviewEvent(): Promise<void> {
  const inputs = Object.fromEntries(settingNames.map((name) => [name, core.getInput(name)]))
  const token = core.getInput('github-token')
  if (token) core.setSecret(token)
  const event = {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH'] ?? ''),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    forge: forgeNameOf(env)
  }
  const path = core.getInput('config') || undefined
  if (inputs['mode']?.trim() === 'report') return report(event, {inputs, path})
  const remark = readRemark(event.name, event.payload)
  if (remark) return answer(remark, event, {inputs, path})
  const loaded = await loadSettings({inputs, path, files: settingsFilesOf(event)})
  const change = await changeOf(event, loaded.settings.skip)
  // Other forges have files at other addresses.
  const server = event.forge === 'GitHub' ? (env['GITHUB_SERVER_URL'] ?? 'https://github.com') : undefined
  const repositoryUrl = server && `${server}/${event.repository}`
  const people = peopleIn(event.payload)
  const log = (line: string) => core.info(logLines(line))
  await tell(await run({...change, ...loaded, people, repositoryUrl, log}), loaded)
}

/** Say how all postmortems stand: in the job summary, in files for pages, and in an issue where one is named. */
async function report(
  event: Event,
  {inputs, path}: {inputs: Readonly<Record<string, string>>; path: string | undefined}
): Promise<void> {
  const [{makeReport, passedOver}, {readIssueTarget}, {opening}] = await Promise.all([
    import('./report/make-report.ts'),
    import('./forges/github-issue.ts'),
    import('./presenters/report-words.ts')
  ])
  const target = readIssueTarget(core.getInput('report-issue'))
  const options = {inputs: {...inputs, mode: ''}, path, files: settingsFilesOf(event), baseline: 'left out' as const}
  const {settings} = await loadSettings(options)
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const from = await everythingOf(event, {settings, server, workspace: env['GITHUB_WORKSPACE'] ?? ''})
  const made = await makeReport({...from, settings, today: Math.floor(Date.now() / 86_400_000)})
  core.info(logLines(opening(made)))
  for (const note of passedOver(from.forge)) core.info(logLines(note))
  await handOver(made)
  if (target) await keep(made, target, event)
}

/** Longest text of an issue, and longest job summary, in bytes: GitHub takes 65,536 characters, and 1 MiB. */
const longest = {issue: 60_000, summary: 900_000}

async function handOver(made: Report): Promise<void> {
  const [{reportHtml}, {reportJson}, {reportMarkdown}] = await Promise.all([
    import('./presenters/report-html.ts'),
    import('./presenters/report-json.ts'),
    import('./presenters/report-markdown.ts')
  ])
  const folder = join(mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'blameless-report-')), 'report')
  // What is put on Pages is to be readable by everybody.
  mkdirSync(folder, {mode: 0o755})
  writeFileSync(join(folder, 'index.html'), reportHtml(made))
  writeFileSync(join(folder, 'report.json'), reportJson(made))
  writeFileSync(join(folder, 'report.md'), reportMarkdown(made))
  core.setOutput('passed', true)
  core.setOutput('files-reviewed', made.total.documents)
  core.setOutput('report', join(folder, 'report.json'))
  core.setOutput('report-folder', folder)
  if (!env['GITHUB_STEP_SUMMARY']) return
  await attempt('write the job summary', async () => {
    await core.summary.addRaw(reportMarkdown(made, longest.summary)).write()
  })
}

/** The report is made; an issue that cannot be kept is worth a word, and no failure. */
async function keep(made: Report, target: IssueTarget, event: Event): Promise<void> {
  if (event.forge !== undefined && event.forge !== 'GitHub') {
    return core.warning(logLines(`On ${event.forge}, a report is kept in no issue yet; it is in its folder.`))
  }
  const [{keepIssue}, {reportMarkdown}, {keptWords}] = await Promise.all([
    import('./forges/github-issue.ts'),
    import('./presenters/report-markdown.ts'),
    import('./presenters/report-words.ts')
  ])
  try {
    const text = `${reportMarkdown(made, longest.issue)}\n<sub>${keptWords}</sub>\n`
    const {done, address} = await keepIssue(whereOf(event), target, text)
    core.info(logLines(`The issue with the report is ${done}: ${address}`))
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    core.warning(logLines(error.message))
  }
}

/** How the settings of a step come in. */
interface Doors {
  inputs: Readonly<Record<string, string>>
  path: string | undefined
}

/** Answer a comment. There is no verdict: only settings with mistakes, or no token, end the step with an error. */
async function answer(remark: NonNullable<ReturnType<typeof readRemark>>, event: Event, doors: Doors): Promise<void> {
  core.info(logLines('silence' in remark ? remark.silence : await discussion(remark, event, doors)))
  await attempt('set the outputs', () => core.setOutput('passed', true))
}

/** @returns What was done; a forge that takes no answer, as with a token that may only read, is left in silence. */
async function discussion(remark: Remark, event: Event, doors: Doors): Promise<string> {
  if (event.forge !== undefined && event.forge !== 'GitHub') return `On ${event.forge}, comments are left alone.`
  const settings = async (commit: string): Promise<Settings> => {
    const files = settingsFilesOf(event, commit)
    return (await loadSettings({...doors, files, baseline: 'left out'})).settings
  }
  const ways = discussionOf(event, remark)
  try {
    return await discuss({remark, ...ways, settings})
  } catch (error) {
    if (error instanceof ForgeError) return error.message
    throw error
  }
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`GITHUB_EVENT_PATH: ${inWords(error)}. The runner names there the file that tells of the event.`)
  }
}

/**
 * Say how the check stands, and hand over the details. The verdict comes first: it stands whatever becomes of the files.
 *
 * Nothing of an outcome reaches the log without `logLines`: to the runner, lines of a log can be commands.
 */
async function tell(outcome: Outcome, loaded: Loaded): Promise<void> {
  // After a newer push, the check that counts is the one of that push.
  const passed = outcome.passed || outcome.superseded
  if (!passed) core.setFailed(logLines(verdict(outcome)))
  // Where there are neither annotations nor a summary of the job, the log says it all.
  if (outcome.oneComment) core.info(logLines(terminal(outcome, {colour: false})))
  else {
    if (passed) core.info(logLines(verdict(outcome)))
    for (const {level, message, ...where} of annotations(outcome)) core[level](message, where)
    for (const note of [...outcome.notes, ...(outcome.housekeeping ?? [])]) core.info(logLines(note))
    for (const problem of outcome.problems) core.warning(logLines(problem))
  }

  await attempt('set the outputs', () => {
    core.setOutput('passed', outcome.passed)
    core.setOutput('errors', outcome.counts.error)
    core.setOutput('warnings', outcome.counts.warning)
    core.setOutput('infos', outcome.counts.info)
    core.setOutput('files-reviewed', outcome.files.length)
    core.setOutput('voices-expected', outcome.voices?.expected ?? '')
    core.setOutput('voices-heard', outcome.voices?.heard ?? '')
  })
  await attempt('write the report', () => {
    const report = join(mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'blameless-review-')), 'report.json')
    writeFileSync(report, json(outcome))
    core.setOutput('report', report)
  })
  // Some runners that are no GitHub's have no job summary.
  if (!env['GITHUB_STEP_SUMMARY']) return
  await attempt('write the job summary', async () => {
    await core.summary.addRaw(jobSummary(outcome) + settingsBlock(loaded)).write()
  })
}

/** Do what the verdict does not hang on; where that fails, say so and go on. */
async function attempt(doing: string, act: () => void | Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    core.warning(logLines(`Could not ${doing}: ${inWords(error)}. The verdict above stands.`))
  }
}

function fail(error: unknown): void {
  core.setFailed(logLines(inWords(error)))
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

// Node writes warnings and uncaught errors to stderr with the words that they are about; there, too, lines can be
// commands.
process.removeAllListeners('warning').on('warning', ({message}) => core.debug(logLines(message)))
process.on('uncaughtException', fail)

await main()

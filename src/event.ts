import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {documentMatcher} from './document-matcher.ts'
import {memoryForge} from './forges/memory.ts'
import {comparisonForge, repositoryForge} from './forges/github-commit.ts'
import {exemption, type PullRequest} from './exemption.ts'
import {ForgeError} from './forges/forge.ts'
import {forgejoPullRequest, forgejoRepository} from './forges/forgejo.ts'
import {findPullRequest, pullRequestForge} from './forges/github.ts'
import {pullRequestDiscussion} from './forges/github-discussion.ts'
import {githubSettings} from './forges/github-settings.ts'
import {discussionEvents, type Remark} from './remark.ts'
import type {DiscussOptions} from './discuss.ts'
import type {Forge} from './forges/forge.ts'
import type {ClientOptions, ForgeName} from './forges/github-client.ts'
import type {Repository} from './forges/github-files.ts'
import type {SettingsFiles} from './load-settings.ts'
import type {ReportOptions} from './report/make-report.ts'
import type {History} from './report/report.ts'
import type {Settings, Skip} from './settings.ts'

/** What a workflow knows of the event that started it. */
export interface Event {
  /** `GITHUB_EVENT_NAME`. */
  name: string
  /** What stands in the file `GITHUB_EVENT_PATH`. */
  payload: unknown
  /** `owner/name` of the repository. */
  repository: string
  /** Commit that the event is about. */
  sha: string
  token: string
  /** `GITHUB_API_URL`. */
  apiUrl: string
  /** Left out: GitHub. */
  forge?: ForgeName
}

/** Find out on which forge a workflow runs. Runners of Forgejo say that they are Gitea's as well. */
export function forgeNameOf(env: Readonly<Record<string, string | undefined>>): ForgeName {
  if (env['FORGEJO_ACTIONS'] === 'true') return 'Forgejo'
  if (env['GITEA_ACTIONS'] === 'true') return 'Gitea'
  // Runners from before these variables.
  return /\/api\/v1\/?$/.test(env['GITHUB_API_URL'] ?? '') ? 'Forgejo' : 'GitHub'
}

/** The little that is read of a payload. */
interface Payload {
  pull_request?: PullRequest & {number?: number; head?: {sha?: string}}
  merge_group?: {base_sha?: string; head_sha?: string}
  workflow_run?: {head_sha?: string; head_branch?: string; head_repository?: {owner?: {login?: string}}}
}

/** Whether the change comes from the repository itself, by somebody who may push to it. */
interface Branches {
  pull_request?: {
    head?: {sha?: string; ref?: string; label?: string; repo?: {full_name?: string} | null}
    base?: {sha?: string; repo?: {full_name?: string}}
  }
  merge_group?: {base_sha?: string}
}

/**
 * Find the commit whose settings are trusted: the head for a pull request within the repository, else the base. What a
 * fork brings, and what runs with the rights of the base, is never set by the change itself.
 *
 * @returns A commit id, or nothing for the default branch.
 */
export function settingsRef({name, payload, sha}: Pick<Event, 'name' | 'payload' | 'sha'>): string | undefined {
  const {pull_request: pull, merge_group: group} = (payload ?? {}) as Branches
  if (pull) {
    const {head, base} = pull
    const home = base?.repo?.full_name
    const isOwn = name === 'pull_request' && home !== undefined && head?.repo?.full_name === home && isOnBranch(head)
    return isOwn && head?.sha ? head.sha : base?.sha
  }
  return group ? group.base_sha : sha || undefined
}

/**
 * Whether a head is a branch, to which only those may push who may write. On Gitea and Forgejo anybody can push to
 * `refs/for/…` instead: such a head is said to be of the repository itself, without a label ("AGit workflow").
 */
function isOnBranch({ref, label}: {ref?: string; label?: string}): boolean {
  return label !== '' && ref?.startsWith('refs/') !== true
}

/**
 * Find the way to the settings files of a repository on GitHub; nothing is asked before the first file is.
 *
 * @param ref The commit at which they are read; left out, the one that is trusted.
 * @throws ForgeError, from its functions, where the token is missing or GitHub does not answer.
 */
export function settingsFilesOf(event: Event, ref = settingsRef(event)): SettingsFiles {
  let files: SettingsFiles | undefined
  const open = (): SettingsFiles => (files ??= githubSettings({...whereOf(event), ref}))
  return {file: async (path) => open().file(path), shared: async (from) => open().shared(from)}
}

/** Events that have no change of their own: everything there is gets reviewed. */
const wholeRepository = ['push', 'schedule', 'workflow_dispatch']

/** What is to be reviewed. */
export interface Change {
  forge: Forge
  /** Why the settings leave it alone; only pull requests can be. */
  exempt?: string | undefined
}

/**
 * Find the forge for what has started the workflow.
 *
 * @param event The event.
 * @param skip Pull requests that are left alone. A merge group, a push and a schedule never are.
 * @throws ForgeError where the event is none that can be reviewed, or the token is missing.
 */
export async function changeOf(event: Event, skip: Skip): Promise<Change> {
  const {name, payload, sha} = event
  const where = whereOf(event)
  const {pull_request: pull, merge_group: group, workflow_run: source} = (payload ?? {}) as Payload
  if (event.forge !== undefined && event.forge !== 'GitHub') return changeOnForgejo(event, skip)

  if (group?.base_sha && group.head_sha) {
    return {forge: comparisonForge({...where, base: group.base_sha, head: group.head_sha})}
  }
  if (pull?.number !== undefined) {
    const head = pull.head?.sha ? {head: pull.head.sha} : {}
    return {forge: pullRequestForge({...where, number: pull.number, ...head}), exempt: exemption(pull, skip)}
  }
  if (wholeRepository.includes(name) && sha) return {forge: repositoryForge({...where, head: sha})}
  if (source?.head_sha && source.head_branch && source.head_repository?.owner?.login) {
    const branch = `${source.head_repository.owner.login}:${source.head_branch}`
    const found = await findPullRequest(where, branch, source.head_sha)
    if (found) {
      const forge = pullRequestForge({...where, number: found.number, head: source.head_sha})
      return {forge, exempt: exemption(found, skip)}
    }
    const stale = `No open pull request from ${branch} is at ${source.head_sha}; a newer push has its own run.`
    return {forge: {...memoryForge({}), name: 'github', canComment: false, notes: () => [stale]}}
  }
  throw new ForgeError(
    `The event ${name} brings nothing to review. The workflow can run on: pull_request, pull_request_target, ` +
      `workflow_run, merge_group, ${[...wholeRepository, ...discussionEvents].join(', ')}.`
  )
}

/**
 * Find the ways to the pull request on which a comment stands.
 *
 * @throws ForgeError where the token is missing, or the forge is not GitHub, whose threads are answered in.
 */
export function discussionOf(event: Event, {number}: Remark): Pick<DiscussOptions, 'discussion' | 'change'> {
  if (event.forge !== undefined && event.forge !== 'GitHub')
    throw new ForgeError(
      `On ${event.forge}, comments are left without an answer: its threads are others than GitHub's.`
    )
  const where = {...whereOf(event), number}
  return {discussion: pullRequestDiscussion(where), change: (head) => pullRequestForge({...where, head})}
}

/** Every document of a repository, and when each came to the main line. */
export type Everything = Pick<ReportOptions, 'forge' | 'matches' | 'history' | 'linkBase'>

/**
 * Find the documents for a report: in the checkout where there is one, with its history; else through the interface of
 * the forge, at the commit of the event, without a history.
 *
 * @param options.workspace Folder of the checkout. What was checked out may be another repository: links lead there.
 * @param options.server Address of the forge, without a slash at its end.
 * @throws ForgeError where the event is about a change, or the token is missing.
 */
export async function everythingOf(
  event: Event,
  {settings, workspace, server}: {settings: Settings; workspace: string; server: string}
): Promise<Everything> {
  if (!wholeRepository.includes(event.name))
    throw new ForgeError(
      `A report is about every postmortem, and the event ${event.name} is about a change. With \`mode: report\` the workflow can run on: ${wholeRepository.join(', ')}.`
    )
  const matches = documentMatcher(settings)
  const files = event.forge === undefined || event.forge === 'GitHub' ? 'blob/HEAD/' : `src/commit/${event.sha}/`
  const own = `${server}/${event.repository}`
  if (workspace === '' || !existsSync(join(workspace, '.git'))) {
    const {forge} = await changeOf(event, settings.skip)
    const history = async (): Promise<History> => ({kind: 'none', merged: new Map()})
    return {forge, matches, history, linkBase: `${own}/${files}`}
  }
  const [{folderForge}, {gitHistory, originOf}] = await Promise.all([
    import('./forges/folder.ts'),
    import('./forges/git-history.ts')
  ])
  const origin = await originOf(workspace)
  return {
    forge: folderForge({directory: workspace, paths: ['.'], matches}),
    matches,
    history: (paths) => gitHistory(workspace, paths),
    linkBase: `${origin?.startsWith(`${server}/`) ? origin : own}/${files}`
  }
}

/** The same on Gitea and Forgejo, which have fewer events. */
function changeOnForgejo(event: Event, skip: Skip): Change {
  const {name, payload, sha} = event
  const where = whereOf(event)
  const {pull_request: pull} = (payload ?? {}) as Payload
  if (pull?.number !== undefined) {
    const head = pull.head?.sha ? {head: pull.head.sha} : {}
    return {forge: forgejoPullRequest({...where, number: pull.number, ...head}), exempt: exemption(pull, skip)}
  }
  if (wholeRepository.includes(name) && sha) return {forge: forgejoRepository({...where, head: sha})}
  throw new ForgeError(
    `The event ${name} brings nothing to review. On ${event.forge} the workflow can run on: pull_request, ` +
      `pull_request_target, ${wholeRepository.join(', ')}.`
  )
}

/**
 * @returns The repository, and how to reach it.
 * @throws ForgeError where the token is missing.
 */
export function whereOf({repository, token, apiUrl, forge = 'GitHub'}: Event): ClientOptions & Repository {
  const [owner, repo] = repository.split('/')
  if (!owner || !repo) throw new ForgeError('GITHUB_REPOSITORY is not set to owner/name, as it is in a workflow.')
  if (!token) {
    throw new ForgeError(
      'Input `github-token` is empty. Left out, it is the token of the workflow: ${{ github.token }}.'
    )
  }
  return {owner, repo, token, apiUrl, forge}
}

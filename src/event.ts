import {comparisonForge, repositoryForge} from './forges/github-commit.ts'
import {ForgeError} from './forges/forge.ts'
import {findPullRequest, pullRequestForge} from './forges/github.ts'
import type {Forge} from './forges/forge.ts'

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
}

/** The little that is read of a payload. */
interface Payload {
  pull_request?: {number?: number; head?: {sha?: string}}
  merge_group?: {base_sha?: string; head_sha?: string}
  workflow_run?: {head_sha?: string; head_branch?: string; head_repository?: {owner?: {login?: string}}}
}

/** Events that have no change of their own: everything there is gets reviewed. */
const wholeRepository = ['push', 'schedule', 'workflow_dispatch']

/**
 * Find the forge for what has started the workflow.
 *
 * @throws ForgeError where the event is none that can be reviewed, or the token is missing.
 */
export async function forgeOf({name, payload, repository, sha, token, apiUrl}: Event): Promise<Forge> {
  const [owner, repo] = repository.split('/')
  if (!owner || !repo) throw new ForgeError('GITHUB_REPOSITORY is not set to owner/name, as it is in a workflow.')
  if (!token) {
    throw new ForgeError(
      'Input `github-token` is empty. Left out, it is the token of the workflow: ${{ github.token }}.'
    )
  }
  const where = {owner, repo, token, apiUrl}
  const {pull_request: pull, merge_group: group, workflow_run: source} = (payload ?? {}) as Payload

  if (pull?.number !== undefined) {
    return pullRequestForge({...where, number: pull.number, ...(pull.head?.sha ? {head: pull.head.sha} : {})})
  }
  if (group?.base_sha && group.head_sha) return comparisonForge({...where, base: group.base_sha, head: group.head_sha})
  if (wholeRepository.includes(name) && sha) return repositoryForge({...where, head: sha})
  if (source?.head_sha && source.head_branch && source.head_repository?.owner?.login) {
    const branch = `${source.head_repository.owner.login}:${source.head_branch}`
    const number = await findPullRequest(where, branch, source.head_sha)
    if (number !== undefined) return pullRequestForge({...where, number, head: source.head_sha})
    throw new ForgeError(`No open pull request from ${branch} is at ${source.head_sha}; a newer push has its own run.`)
  }
  throw new ForgeError(
    `The event ${name} brings nothing to review. The workflow can run on: pull_request, pull_request_target, ` +
      `workflow_run, merge_group, ${wholeRepository.join(', ')}.`
  )
}

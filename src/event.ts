import {ForgeError} from './forges/forge.ts'
import {pullRequestForge} from './forges/github.ts'
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

interface Payload {
  pull_request?: {number?: number}
}

/**
 * Find the forge for what has started the workflow.
 *
 * @throws ForgeError where the event is none that can be reviewed, or the token is missing.
 */
export function forgeOf({name, payload, repository, token, apiUrl}: Event): Forge {
  const [owner, repo] = repository.split('/')
  if (!owner || !repo) throw new ForgeError('GITHUB_REPOSITORY is not set to owner/name, as it is in a workflow.')
  if (!token) {
    throw new ForgeError(
      'Input `github-token` is empty. Left out, it is the token of the workflow: ${{ github.token }}.'
    )
  }
  const {pull_request: pull} = payload as Payload
  if (pull?.number !== undefined) return pullRequestForge({owner, repo, number: pull.number, token, apiUrl})
  throw new ForgeError(`The event ${name} has no pull request to review. The workflow can run on: pull_request.`)
}

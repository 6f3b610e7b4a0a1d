import {GitHub, getOctokitOptions} from '@actions/github/lib/utils'
import {ForgeError} from './forge.ts'

/** An Octokit with the endpoints of GitHub's REST interface and pagination. */
export type GitHubClient = InstanceType<typeof GitHub>

/** Forges whose interface is GitHub's, or close to it. Gitea and Forgejo share theirs, but for names. */
export type ForgeName = 'GitHub' | 'Gitea' | 'Forgejo'

/** How to reach GitHub, and how patient to be. All times in milliseconds. */
export interface ClientOptions {
  token: string
  /** `https://api.github.com`, `https://<host>/api/v3` on GitHub Enterprise Server, `…/api/v1` on Gitea and Forgejo. */
  apiUrl: string
  /** Left out: GitHub. */
  forge?: ForgeName
  /** Left out: the clock. */
  sleep?: (milliseconds: number) => Promise<void>
  /** How long one answer may take. */
  timeout?: number
}

/** How a request has failed: nothing was done, it is unclear what was done, or the token may not do it. */
export type Failure = 'refused' | 'unclear' | 'forbidden' | 'missing' | 'limited'

/** Longest wait for one answer. GitHub itself gives up after 10 seconds. */
const defaultTimeout = 30_000

/** Waits before the second, third and fourth try of a request that failed on GitHub's side. */
export const backoff = [1000, 3000, 9000]

/** All waiting of one run together: a job should say that GitHub is busy rather than hang. */
const patience = 120_000

/** Where GitHub names no time, it asks to wait a minute (docs: "Rate limits for the REST API"). */
const limitedWait = 60_000

/**
 * Make a client that repeats what is safe to repeat.
 *
 * A request that was turned away because of a rate limit has done nothing: it is repeated when GitHub says so. One that
 * failed on GitHub's side, broke off, or was answered by something unreadable is repeated unless it creates something:
 * then only the caller can find out what was done. `@octokit/plugin-retry` repeats those, too, which posts reviews
 * twice, and takes a cut-off answer for a good one; hence this hook.
 */
export function githubClient({
  token,
  apiUrl,
  forge = 'GitHub',
  sleep = pause,
  timeout = defaultTimeout
}: ClientOptions): GitHubClient {
  const client = new GitHub({
    ...getOctokitOptions(token, {userAgent: 'blameless-review'}),
    baseUrl: apiUrl,
    log: {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}
  })
  let waited = 0

  // A slash in a path that is escaped is turned away by some servers in front of these forges.
  if (forge !== 'GitHub') client.hook.before('request', (options) => spellPath(options as unknown as PathRequest))
  client.hook.wrap('request', async (request, options) => {
    for (let failures = 0; ; failures++) {
      try {
        // Hooks share the object of the options; one that is handed on instead would not reach the others.
        options.request = {...options.request, signal: AbortSignal.timeout(timeout)}
        const response = await request(options)
        // Octokit hands over as a string what it could not parse.
        const isText = options.mediaType?.format === 'diff' && typeof response.data === 'string'
        if (response.status !== 204 && typeof response.data !== 'object' && !isText) {
          throw new UnreadableError(options.url, forge)
        }
        return response
      } catch (error) {
        const wait = waitAfter(error, isRepeatable(options), failures)
        if (wait === undefined || waited + wait > patience) throw named(error, forge)
        waited += wait
        await sleep(wait)
      }
    }
  })

  return client
}

/** The parts of a request that name a file. */
interface PathRequest {
  url: string
  path?: string
}

function spellPath(options: PathRequest): void {
  if (!options.url.endsWith('/contents/{path}') || options.path === undefined) return
  const path = options.path.split('/').map(encodeURIComponent).join('/')
  options.url = options.url.replace('{path}', () => path)
  delete options.path
}

/** Errors of the client with the forge that gave them. */
type Named = {status?: number; forge?: ForgeName}

/** Pagination takes an error with the status 409 for an empty list, and a review of nothing would pass. */
function named(error: unknown, forge: ForgeName): unknown {
  const own = error as Named
  if (own.status === 409) delete own.status
  own.forge = forge
  return error
}

/** An answer that is no JSON: a proxy's page, or one that was cut off. */
class UnreadableError extends Error {
  constructor(url: string, forge: ForgeName) {
    super(`the answer for ${url} was cut off or is not ${forge}'s`)
    this.name = 'UnreadableError'
  }
}

/** @returns Whether doing it twice is the same as doing it once; our queries and mutations are such. */
function isRepeatable({method, url}: {method: string; url: string}): boolean {
  return method !== 'POST' || url.endsWith('/graphql')
}

/** @returns How long to wait before trying again; nothing where the request is not to be repeated. */
function waitAfter(error: unknown, repeatable: boolean, failures: number): number | undefined {
  const failure = classify(error)
  if (failure === 'limited') return failures < backoff.length ? limitWait(error) : undefined
  return failure === 'unclear' && repeatable ? backoff[failures] : undefined
}

/** @returns What a failed request has done. */
export function classify(error: unknown): Failure {
  const {status, headers, message} = details(error)
  if (status === undefined || status >= 500) return 'unclear'
  const limited = 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
  if (status === 429 || (status === 403 && limited)) return 'limited'
  if (status === 401 || status === 403) return 'forbidden'
  return status === 404 || status === 410 ? 'missing' : 'refused'
}

function limitWait(error: unknown): number {
  const {headers} = details(error)
  const after = Number(headers['retry-after'])
  if (after >= 0) return after * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  return headers['x-ratelimit-remaining'] === '0' && reset > 0
    ? Math.max(0, reset * 1000 - Date.now()) + 1000
    : limitedWait
}

/** What is known of an error: those of Octokit carry GitHub's answer, those of the network do not. */
export function details(error: unknown): {
  status: number | undefined
  headers: Record<string, unknown>
  message: string
} {
  const {message, response} = error as {
    message?: string
    response?: {status?: number; headers?: Record<string, unknown>}
  }
  return {status: response?.status, headers: response?.headers ?? {}, message: message ?? String(error)}
}

/**
 * Say in words what went wrong and what mends it.
 *
 * @param doing What was tried, as it follows "could not": `list the changed files`.
 */
export function forgeError(error: unknown, doing: string): ForgeError {
  if (error instanceof ForgeError) return error
  const {status, message} = details(error)
  const said = message.replace(/\s+/g, ' ').slice(0, 200)
  const answer = status === undefined ? said : `${status}: ${said}`
  return new ForgeError(`Could not ${doing}. ${mend(error)} ${forgeOf(error)} said: ${answer}`, {cause: error})
}

/** @returns The forge that gave an error of the client. */
export function forgeOf(error: unknown): ForgeName {
  return (error as Named).forge ?? 'GitHub'
}

function mend(error: unknown): string {
  const forge = forgeOf(error)
  switch (classify(error)) {
    case 'unclear':
      return `${forge} could not be reached or had trouble answering; running the job again may be all it takes.`
    case 'limited':
      return 'The rate limit of the token is used up; the job can be run again later.'
    case 'forbidden':
      if (details(error).status === 401) return `The token is not known to ${forge}, or no longer.`
      return `The token may not do this${needs(forge, '{contents: read, pull-requests: write}')}.`
    case 'missing':
      return `There is nothing at this address for this token${needs(forge, '{contents: read, pull-requests: read}')}.`
    case 'refused':
      return `${forge} did not take the request.`
  }
}

/** What the job needs; Forgejo gives its token the same rights whatever a workflow says. */
function needs(forge: ForgeName, permissions: string): string {
  return forge === 'Forgejo' ? '' : `: the job needs "permissions: ${permissions}"`
}

/** Wait by the clock. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

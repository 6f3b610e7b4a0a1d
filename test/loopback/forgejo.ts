import {createServer} from 'node:http'
import {answerMisfit, misfit, operations} from './forgejo-contract.ts'
import {blobOf, bytesOf, patchOf} from './world.ts'
import type {AddressInfo} from 'node:net'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {World, WorldComment, WorldFile} from './world.ts'

/** An answer before it is checked and sent; text is sent as plain text. */
interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** A Forgejo that listens on this machine. */
export interface ForgejoLoopback {
  /** What `GITHUB_API_URL` is set to. */
  url: string
  /** Operations in the order in which they were asked for. */
  calls: string[]
  /** Requests and answers that do not fit the description; a test that finds one has failed. */
  violations: string[]
  close(): Promise<void>
}

/** What an installation may set, or an older version lacks. */
export interface ForgejoWays {
  /** False where the token of a job may not ask who it is. */
  tellsUser?: boolean
  /** Entries on a page of a tree. */
  entriesOnPage?: number
  /** What plain text is said to be. */
  textType?: string
  /** An operation whose first answer gets lost, after what was asked is done. */
  loses?: string
}

/** Pages of lists: as installed, 30 where nothing is asked for, and never more than 50. `per_page` means nothing. */
const usualPage = 30
const longestPage = 50

/** Start a Forgejo for one world: it answers only what Forgejo has, with its ways. */
export async function startForgejo(world: World, ways: ForgejoWays = {}): Promise<ForgejoLoopback> {
  const loopback: ForgejoLoopback = {
    url: '',
    calls: [],
    violations: [],
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      loopback.violations.push(`The loopback itself failed: ${String(error)}`)
      send(response, problem(500, String(error)))
    })
  })

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', loopback.url)
    const method = request.method ?? 'GET'
    const body = await readBody(request)
    const found = operations.find((one) => one.method === method && one.pattern.test(url.pathname))
    if (!found) {
      loopback.violations.push(`${method} ${url.pathname} is not there`)
      return send(response, problem(404, 'Not found.'))
    }
    loopback.calls.push(found.id)
    const wrong = found.request ? misfit(found.request, body) : body === undefined ? undefined : 'a body'
    if (wrong) loopback.violations.push(`${found.id}: ${wrong}`)
    if (/%2f/i.test(url.pathname)) loopback.violations.push(`${found.id}: an escaped slash, which proxies turn away`)

    const parameters = found.pattern.exec(url.pathname)?.groups ?? {}
    const answer =
      request.headers.authorization === `token ${world.token}`
        ? act(world, ways, found.id, {parameters, url, body: (body ?? {}) as {body?: string}})
        : problem(401, 'user does not exist [uid: 0, name: ]')
    const broken = answerMisfit(found, answer.status, answer.body)
    if (broken) loopback.violations.push(`${found.id} answered ${answer.status}: ${broken}`)
    if (ways.loses === found.id && loopback.calls.filter((call) => call === found.id).length === 1) {
      response.socket?.destroy()
      return
    }
    send(response, answer, ways.textType)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  loopback.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`
  return loopback
}

interface Asked {
  parameters: Record<string, string>
  url: URL
  body: {body?: string}
}

function act(world: World, ways: ForgejoWays, id: string, asked: Asked): Answer {
  const {parameters, url, body} = asked
  const {owner, repo, index} = parameters
  if (owner !== undefined && (owner !== world.owner || repo !== world.repo)) return missing()
  if (index !== undefined && Number(index) !== world.number) return missing()
  switch (id) {
    case 'repoGetPullRequest':
      return ok(pull(world))
    case 'repoGetPullRequestFiles':
      return page(url, [...filesAt(world)].map(changedFile))
    case 'repoDownloadPullDiffOrPatch':
      return ok([...filesAt(world)].map(diffOf).join(''))
    case 'repoGetContents':
      return contents(world, decodeURIComponent(parameters['path']!), url.searchParams.get('ref') ?? world.head)
    case 'GetTree':
      return tree(world, parameters['sha']!, Number(url.searchParams.get('page') ?? 1), ways.entriesOnPage ?? 1000)
    case 'issueGetComments':
      // All of them at once, whatever page is asked for.
      return ok(world.comments.map(comment))
    case 'userGetCurrent':
      return ways.tellsUser === false ? problem(403, 'token does not have the scope') : ok(user(world.login.login))
    default:
      return world.mayWrite ? write(world, id, parameters['id'], body.body!) : problem(403, 'user should have write')
  }
}

function write(world: World, operation: string, id: string | undefined, body: string): Answer {
  if (operation === 'issueCreateComment') {
    const created: WorldComment = {id: world.nextId++, user: world.login, body}
    world.comments.push(created)
    return {status: 201, body: comment(created)}
  }
  const found = world.comments.find((one) => one.id === Number(id))
  if (!found) return missing()
  if (operation === 'issueDeleteComment') {
    world.comments = world.comments.filter((one) => one !== found)
    return {status: 204}
  }
  found.body = body
  return ok(comment(found))
}

function page(url: URL, items: readonly unknown[]): Answer {
  const size = Math.min(Number(url.searchParams.get('limit') ?? usualPage), longestPage)
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const more = items.length > size * number
  return {
    ...ok(items.slice(size * (number - 1), size * number)),
    ...(more ? {headers: {link: `<${next}>; rel="next",<${next}>; rel="last"`}} : {})
  }
}

function filesAt(world: World): Map<string, WorldFile> {
  return world.commits.get(world.head) ?? new Map()
}

function pull(world: World): unknown {
  const {head, base, number} = world
  const branch = (sha: string, ref: string) => ({label: ref, ref, sha, repo_id: 1})
  return {
    id: 1,
    number,
    user: user(world.author.login),
    title: 'Add a postmortem',
    labels: [],
    state: 'open',
    draft: world.draft ?? false,
    base: branch(base, 'main'),
    head: branch(head, 'topic'),
    merge_base: base
  }
}

function changedFile([filename, file]: [string, WorldFile]): unknown {
  const status = file.status ?? (file.base === undefined ? 'added' : 'modified')
  const lines = (patchOf(file) ?? '').split('\n')
  const additions = lines.filter((line) => line.startsWith('+')).length
  const deletions = lines.filter((line) => line.startsWith('-')).length
  return {
    filename,
    status: status === 'modified' ? 'changed' : status === 'removed' ? 'deleted' : status,
    additions,
    deletions,
    changes: additions + deletions,
    html_url: '',
    contents_url: '',
    raw_url: ''
  }
}

/** A file as `git diff` writes it. */
function diffOf([path, file]: [string, WorldFile]): string {
  const [before, after] = [quoted(`a/${path}`), quoted(`b/${path}`)]
  const head = `diff --git ${before} ${after}\n`
  const patch = patchOf(file)
  if (file.status === 'renamed' && patch === undefined)
    return `${head}similarity index 100%\nrename from old.md\nrename to ${quoted(path)}\n`
  if (patch === undefined) return `${head}Binary files ${before} and ${after} differ\n`
  const [from, to] = [
    file.base === undefined ? '/dev/null' : tabbed(before),
    file.status === 'removed' ? '/dev/null' : tabbed(after)
  ]
  return `${head}index 1111111..2222222 100644\n--- ${from}\n+++ ${to}\n${patch}\n`
}

function tabbed(path: string): string {
  return /\s/.test(path) ? `${path}\t` : path
}

/** Git puts a path into quotes that holds a quote, a backslash or a control character. */
function quoted(path: string): string {
  if (!/["\\\u0000-\u001F]/.test(path)) return path
  const letters = [...path].map((letter) =>
    letter === '\n'
      ? '\\n'
      : /["\\]/.test(letter)
        ? `\\${letter}`
        : letter < ' '
          ? `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`
          : letter
  )
  return `"${letters.join('')}"`
}

/** Links are shown as links, with what they point at, and never followed. */
function contents(world: World, path: string, ref: string): Answer {
  const file = world.commits.get(ref)?.get(path)
  if (!file || file.status === 'removed') return missing()
  const type = file.submodule ? 'submodule' : file.link === undefined ? 'file' : 'symlink'
  const bytes = bytesOf(file)
  return ok({
    name: path.split('/').at(-1),
    path,
    sha: blobOf(file),
    type,
    size: bytes.length,
    encoding: type === 'file' ? 'base64' : null,
    content: type === 'file' ? bytes.toString('base64') : null,
    target: file.link ?? null,
    submodule_git_url: file.submodule ? '' : null
  })
}

function tree(world: World, sha: string, number: number, size: number): Answer {
  const files = world.commits.get(sha)
  if (!files) return problem(400, `sha not found: ${sha}`)
  const all = [...files].map(([path, file]) => ({
    path,
    mode: file.submodule ? '160000' : '100644',
    type: file.submodule ? 'commit' : 'blob',
    size: bytesOf(file).length,
    sha: blobOf(file)
  }))
  const shown = all.slice(size * (number - 1), size * number)
  return ok({
    sha,
    url: '',
    tree: shown,
    truncated: all.length > size * number,
    page: number,
    total_count: all.length
  })
}

function comment({id, user: by, body}: WorldComment): unknown {
  const at = '2026-11-23T10:00:00Z'
  return {
    id,
    html_url: `https://forgejo.test/comments/${id}`,
    user: user(by.login),
    body,
    created_at: at,
    updated_at: at
  }
}

function user(login: string): unknown {
  return {id: login.endsWith('-actions') ? -2 : 1, login, full_name: ''}
}

function ok(body: unknown): Answer {
  return {status: 200, body}
}

function missing(): Answer {
  return problem(404, 'The target could not be found.')
}

function problem(status: number, message: string): Answer {
  return {status, body: {message, url: 'https://forgejo.test/api/swagger'}}
}

function send(response: ServerResponse, {status, body, headers = {}}: Answer, textType = 'text/plain'): void {
  const isText = typeof body === 'string'
  const type = isText ? `${textType};charset=utf-8` : 'application/json;charset=utf-8'
  response.writeHead(status, {...(body === undefined ? {} : {'content-type': type}), ...headers})
  response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

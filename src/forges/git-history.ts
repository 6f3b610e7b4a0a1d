import {spawn} from 'node:child_process'
import {extname} from 'node:path'
import type {History} from '../report/report.ts'

/** Seconds in a day. */
const day = 86_400

/**
 * Find out when each document came to the main line, from one pass over the history.
 *
 * The main line is the first parent of each merge, as GitHub merges pull requests; a document counts from the commit
 * that brought it there, under whatever name. The answer of git is read as it comes, and nothing of it is kept but days.
 *
 * @param directory Folder from which the paths are counted, with `/`.
 * @param paths Documents as they are now.
 * @returns Nothing is known (`none`) where the folder is in no repository, git is not installed, or there is no commit;
 *   in a shallow clone the days would be those of the cut, so they are left out (`shallow`).
 */
export async function gitHistory(directory: string, paths: readonly string[]): Promise<History> {
  const shallow = (await answer(directory, ['rev-parse', '--is-shallow-repository']))?.trim()
  if (shallow === undefined || paths.length === 0) return {kind: 'none', merged: new Map()}
  if (shallow === 'true') return {kind: 'shallow', merged: new Map()}
  const walk = new Walk(paths)
  const kinds = [...new Set(paths.map((path) => extname(path)))]
  const args = [
    'log',
    '--first-parent',
    '-m',
    '--name-status',
    '--find-renames',
    '--diff-filter=ADR',
    '--relative',
    '-z',
    '--format=%x00%ct',
    'HEAD',
    '--',
    ...kinds.map((kind) => (kind === '' ? '.' : `:(glob,icase)**/*${kind.replace(/[*?[\]\\]/g, '?')}`))
  ]
  const isWhole = await stream(directory, args, (part) => walk.read(part))
  return isWhole ? {kind: 'whole', merged: walk.merged} : {kind: 'none', merged: new Map()}
}

/**
 * Find the repository that a folder was cloned from.
 *
 * @returns Its address on the web, without a name and password, `.git` or a slash at the end; nothing where its origin
 *   is no such address.
 */
export async function originOf(directory: string): Promise<string | undefined> {
  const origin = (await answer(directory, ['remote', 'get-url', 'origin']))?.trim() ?? ''
  const match = /^(https?:\/\/)(?:[^/@\s]*@)?([^/@\s]+\/[^\s?#]+?)(?:\.git)?\/?$/.exec(origin)
  return match ? `${match[1]!}${match[2]!}` : undefined
}

/** Follows documents back through renames, from the newest commit to the oldest. */
class Walk {
  /** Day of the commit that brought a document, by its path today; an older one replaces a newer one. */
  readonly merged = new Map<string, number>()
  /** Documents by the path they had at the commit that is read. */
  readonly #current: Map<string, string>
  /** Documents whose first commit was read, by their path there: they may have been taken out and brought back. */
  readonly #begun = new Map<string, string>()
  #day: number | undefined
  #pending: {status: string; from?: string} | undefined

  constructor(paths: readonly string[]) {
    this.#current = new Map(paths.map((path) => [path, path]))
  }

  /** Read one part of `git log -z`: a time, a status, or a path. */
  read(part: string): void {
    const text = part.replace(/^\n+/, '')
    if (this.#pending) this.#readPath(part)
    else if (/^[ADR]\d*$/.test(text)) this.#pending = {status: text[0]!}
    else if (/^\d+$/.test(text)) this.#day = Math.floor(Number(text) / day)
  }

  #readPath(path: string): void {
    const {status, from} = this.#pending!
    if (status === 'R' && from === undefined) this.#pending = {status, from: path}
    else {
      this.#pending = undefined
      if (status === 'R') this.#rename(from!, path)
      else if (status === 'A') this.#begin(path)
      else this.#resume(path)
    }
  }

  #begin(path: string): void {
    const document = this.#current.get(path)
    if (document === undefined) return
    if (this.#day !== undefined) this.merged.set(document, this.#day)
    this.#current.delete(path)
    this.#begun.set(path, document)
  }

  #rename(from: string, to: string): void {
    const document = this.#current.get(to)
    if (document === undefined) return
    this.#current.delete(to)
    this.#current.set(from, document)
  }

  /** It was taken out by a revert, and came back later: it is the same document. */
  #resume(path: string): void {
    const document = this.#begun.get(path)
    if (document === undefined || this.#current.has(path)) return
    this.#current.set(path, document)
  }
}

/** Ask git for a few words; nothing where it fails, for whatever reason. */
async function answer(directory: string, args: readonly string[]): Promise<string | undefined> {
  let words = ''
  const isWhole = await stream(directory, args, (part) => (words += part))
  return isWhole ? words : undefined
}

/**
 * Run git without a shell and hand over its answer between NULs, part by part.
 *
 * @returns Whether it ended well.
 */
function stream(directory: string, args: readonly string[], take: (part: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const options = ['-c', 'core.quotePath=false', '-c', 'diff.renameLimit=2000', '-c', 'log.showSignature=false']
    const child = spawn('git', ['-C', directory, '--no-pager', ...options, ...args], {
      stdio: ['ignore', 'pipe', 'ignore']
    })
    let rest = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0')
      rest = parts.pop()!
      for (const part of parts) take(part)
    })
    child.on('error', () => resolve(false))
    child.on('close', (status) => {
      if (rest !== '') take(rest)
      resolve(status === 0)
    })
  })
}

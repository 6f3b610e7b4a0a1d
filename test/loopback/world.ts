import {createHash} from 'node:crypto'
import {structuredPatch} from 'diff'
import type {WorldIssue} from './issues.ts'
import type {WorldCommit} from './conversation.ts'

/** A file at a commit. */
export interface WorldFile {
  /** What the repository holds: text, bytes, a link to another path, or a submodule's commit. */
  text?: string
  bytes?: Uint8Array
  link?: string
  submodule?: string
  /** The same file on the base branch; left out where the pull request adds it. */
  base?: string
  /** Set to give a file another patch than the true one; null to give it none, as GitHub does for large files. */
  patch?: string | null
  /** Path on the base branch, where the pull request has moved it. */
  from?: string
  status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
}

export interface User {
  login: string
  type: 'Bot' | 'User'
}

/** A comment on lines (with a path) or below the pull request. */
export interface WorldComment {
  id: number
  user: User
  body: string
  path?: string
  line?: number | null
  startLine?: number | null
  reply?: number
  review?: number
  resolved?: boolean
  minimized?: boolean
}

export interface WorldReview {
  id: number
  user: User
  body: string
  state: 'PENDING' | 'COMMENTED'
  commit: string
}

export const workflowBot: User = {login: 'github-actions[bot]', type: 'Bot'}

/** What the loopback GitHub knows: one repository with one pull request, seen by one token. */
export interface World {
  owner: string
  repo: string
  number: number
  author: User
  draft?: boolean
  /** Commit ids; `head` is the newest. */
  head: string
  base: string
  /** Files of the pull request by commit. */
  commits: Map<string, Map<string, WorldFile>>
  /** Files of other repositories that the token may read: by `owner/repo`, and by tag, branch or commit. */
  others?: Map<string, Map<string, Map<string, WorldFile>>>
  /** Files after which the list of a pull request ends; left out: the 3,000 of GitHub. */
  longestList?: number
  /** Entries of a tree after which it is cut off; left out: none is. */
  longestTree?: number
  comments: WorldComment[]
  reviews: WorldReview[]
  /** Issues beside the pull request. */
  issues?: WorldIssue[]
  /** Who has written the commits of the pull request. */
  commitsBy?: readonly WorldCommit[]
  /** Names in profiles, and folders in which somebody has commits at the base, by login. */
  names?: Readonly<Record<string, string>>
  earlier?: Readonly<Record<string, readonly string[]>>
  /** Whether the pull request comes from a fork. */
  isFork?: boolean
  /** False once the pull request is closed or merged. */
  open: boolean
  /** What people may do in the repository, by login; all others may read. */
  permissions: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>
  /** Who the token speaks as, and what it may do. */
  login: User
  token: string
  mayWrite: boolean
  /** False where GraphQL is not to be had. */
  graphql: boolean
  /** Ids grow as on GitHub, where they no longer fit 32 bits. */
  nextId: number
}

/** Make a world with one pull request out of the files it holds at its head. */
export function createWorld(files: Readonly<Record<string, WorldFile>>, changes: Partial<World> = {}): World {
  const head = commitId(files)
  return {
    owner: 'harbour',
    repo: 'ferry-times',
    number: 7,
    author: {login: 'mira', type: 'User'},
    head,
    base: '1'.repeat(40),
    commits: new Map([[head, new Map(Object.entries(files))]]),
    comments: [],
    reviews: [],
    open: true,
    permissions: {},
    login: workflowBot,
    token: 'ghs_loopback',
    mayWrite: true,
    graphql: true,
    nextId: 3_000_000_000,
    ...changes
  }
}

/** Push a new head with these files. */
export function push(world: World, files: Readonly<Record<string, WorldFile>>): void {
  world.head = commitId({...files, again: {text: String(world.commits.size)}})
  world.commits.set(world.head, new Map(Object.entries(files)))
}

/** When something with an id was made: ids grow with time. ISO 8601. */
export function timeOf(id: number): string {
  return new Date(Date.UTC(2026, 10, 3) + (id - 3_000_000_000) * 1000).toISOString()
}

/** What a person sees of the pull request: without ids, in an order that does not depend on them. */
export function visible(world: World): string[] {
  return world.comments
    .map(({user, body, path, line, startLine, minimized}) =>
      JSON.stringify({user: user.login, path, startLine, line, minimized, body})
    )
    .sort()
}

function commitId(files: unknown): string {
  return createHash('sha1').update(JSON.stringify(files)).digest('hex')
}

/** The bytes that the repository holds for a file. */
export function bytesOf(file: WorldFile): Buffer {
  return Buffer.from(file.bytes ?? file.link ?? file.text ?? '')
}

/** The id Git gives to the file. */
export function blobOf(file: WorldFile): string {
  if (file.submodule) return file.submodule
  const bytes = bytesOf(file)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The patch as the list of files shows it: hunks only; nothing for what is not text, or is renamed only. */
export function patchOf(file: WorldFile): string | undefined {
  if (file.patch !== undefined) return file.patch ?? undefined
  if (file.submodule) return `@@ -0,0 +1 @@\n+Subproject commit ${file.submodule}`
  if (file.bytes) return undefined
  const text = file.link ?? file.text ?? ''
  const {hunks} = structuredPatch('a', 'b', file.base ?? '', text, '', '', {context: 3})
  if (hunks.length === 0) return undefined
  const span = (start: number, lines: number) => (lines === 1 ? String(start) : `${start},${lines}`)
  return hunks
    .map(({oldStart, oldLines, newStart, newLines, lines}) =>
      [`@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`, ...lines].join('\n')
    )
    .join('\n')
}

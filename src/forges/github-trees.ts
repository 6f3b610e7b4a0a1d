import {ForgeError} from './forge.ts'
import type {ChangedFile} from './forge.ts'
import type {GitHubClient} from './github-client.ts'
import type {Repository} from './github-files.ts'

/** A file of a commit: its path and the id of its content; also links and submodules. */
export interface TreeFile {
  path: string
  sha: string
}

/** Requests for one list. A repository of a million files takes some hundred; a token has 1,000 in an hour. */
const mostRequests = 300

/**
 * List all files of a commit. GitHub lists 100,000 files or 7 MB at once (REST reference, "Get a tree"); of what is
 * larger, each folder is asked for.
 *
 * @throws ForgeError where even so the list would not be whole; else the client's errors.
 */
export async function listTree(client: GitHubClient, repository: Repository, commit: string): Promise<TreeFile[]> {
  const files: TreeFile[] = []
  const folders = [{sha: commit, path: ''}]
  let requests = 0
  const ask = async (sha: string, recursive: boolean) => {
    if (++requests > mostRequests) throw tooLarge(commit)
    const {data} = await client.rest.git.getTree({...repository, tree_sha: sha, ...(recursive && {recursive: 'true'})})
    return data
  }
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const {sha, path} = folder
    const whole = await ask(sha, true)
    const {tree, truncated} = whole.truncated ? await ask(sha, false) : whole
    if (truncated) throw tooLarge(commit)
    for (const entry of tree) {
      const one = {path: `${path}${entry.path}`, sha: entry.sha}
      if (entry.type !== 'tree') files.push(one)
      else if (whole.truncated) folders.push({sha: entry.sha, path: `${one.path}/`})
    }
  }
  return files
}

/**
 * List what is at the head and was not the same at the base, by comparing both trees. Which lines have changed, they do
 * not tell: a file counts as a whole, unless it was only moved. Removed files are left out.
 *
 * @throws ForgeError where one of the trees cannot be listed as a whole; else the client's errors.
 */
export async function compareTrees(
  client: GitHubClient,
  repository: Repository,
  {base, head}: {base: string; head: string}
): Promise<ChangedFile[]> {
  const before = new Map((await listTree(client, repository, base)).map(({path, sha}) => [path, sha]))
  const after = await listTree(client, repository, head)
  const kept = new Set(after.map(({path}) => path))
  const gone = new Map([...before].flatMap(([path, sha]) => (kept.has(path) ? [] : [[sha, path] as const])))
  return after
    .filter(({path, sha}) => before.get(path) !== sha)
    .map((file): ChangedFile => {
      if (before.has(file.path)) return {...file, status: 'modified'}
      // One that was moved is taken once: a second file of the same content is new.
      const from = gone.get(file.sha)
      if (from === undefined) return {...file, status: 'added'}
      gone.delete(file.sha)
      return {...file, status: 'renamed', from, patch: ''}
    })
}

/** @returns The files of a list that GitHub has cut off, and those that it leaves out. */
export function withUnlisted(listed: readonly ChangedFile[], all: readonly ChangedFile[]): ChangedFile[] {
  const known = new Set(listed.map(({path}) => path))
  return [...listed, ...all.filter(({path}) => !known.has(path))]
}

function tooLarge(commit: string): ForgeError {
  return new ForgeError(
    `Could not list the files at ${commit}: GitHub hands out no whole list of a repository of this size, and a verdict ` +
      'without it would be a guess. The command line with --base gives one in a checkout.'
  )
}

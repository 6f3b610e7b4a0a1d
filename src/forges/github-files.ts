import {createHash} from 'node:crypto'
import {decodeDocument, largestDocument} from './document-text.ts'
import {details, forgeError} from './github-client.ts'
import type {ChangedFile} from './forge.ts'
import type {Content} from './document-text.ts'
import type {GitHubClient} from './github-client.ts'

/** A repository on GitHub. */
export interface Repository {
  owner: string
  repo: string
}

/** A file of a comparison, as GitHub describes it. */
interface DiffEntry {
  filename: string
  previous_filename?: string
  status: string
  sha: string | null
  changes: number
  patch?: string
}

/** GitHub lists no more changed files of a pull request than these (REST reference, "List pull requests files"). */
const mostFiles = 3000

/**
 * List the files that a pull request changes.
 *
 * @returns The files, and whether GitHub has cut the list off.
 * @throws ForgeError where the list cannot be had.
 */
export async function listFiles(
  client: GitHubClient,
  repository: Repository,
  number: number
): Promise<{files: ChangedFile[]; isCut: boolean}> {
  try {
    const entries = await client.paginate(client.rest.pulls.listFiles, {
      ...repository,
      pull_number: number,
      per_page: 100
    })
    return {files: entries.map(toChangedFile), isCut: entries.length >= mostFiles}
  } catch (error) {
    throw forgeError(error, `list the files of pull request ${number}`)
  }
}

/** @returns The file as the port knows it; without a patch where GitHub shows none although lines have changed. */
export function toChangedFile({
  filename,
  previous_filename: from,
  status,
  sha,
  changes,
  patch
}: DiffEntry): ChangedFile {
  // A rename changes no line. Of a modified file nothing is known: attributes can hide its lines (`*.md binary`).
  const shown = patch ?? (changes === 0 && status === 'renamed' ? '' : undefined)
  return {
    path: filename,
    status: toStatus(status),
    ...(status === 'renamed' && from !== undefined && {from}),
    ...(sha ? {sha} : {}),
    ...(shown === undefined ? {} : {patch: shown})
  }
}

function toStatus(status: string): ChangedFile['status'] {
  if (status === 'removed' || status === 'renamed') return status
  // A copy is new at its path, as an added file is.
  return status === 'added' || status === 'copied' ? 'added' : 'modified'
}

/** The whole patch of a submodule: a document with this line among others is none. */
const submodule = /^@@ [^\n]*\n(?:-Subproject commit [0-9a-f]{40,64}\n)?\+Subproject commit [0-9a-f]{40,64}\n?$/

/**
 * Read a file at a commit.
 *
 * GitHub follows links within a repository without saying so: what comes back is not what the commit holds at this
 * path. So the bytes are checked against the id that was listed.
 *
 * @param ref Commit id; one of a fork will do, as its commits are known to the repository of the pull request.
 * @throws ForgeError where the file cannot be had.
 */
export async function readFile(
  client: GitHubClient,
  repository: Repository,
  ref: string,
  {path, sha, patch}: ChangedFile
): Promise<Content> {
  if (patch !== undefined && submodule.test(patch)) {
    return {reason: 'is a submodule', isDocument: false}
  }
  let content
  try {
    const response = await client.rest.repos.getContent({...repository, path, ref, mediaType: {format: 'object'}})
    content = response.data as {type: string; size: number; encoding?: string; content?: string}
  } catch (error) {
    const {status, message} = details(error)
    if (status === 403 && /too.?large/i.test(message)) return {reason: 'is larger than 1 MB'}
    throw forgeError(error, `read ${path} at ${ref}`)
  }

  if (content.type !== 'file') return {reason: `is a ${content.type}, not a file`, isDocument: false}
  if (content.size > largestDocument || content.encoding !== 'base64') return {reason: 'is larger than 1 MB'}
  const bytes = Buffer.from(content.content ?? '', 'base64')
  if (sha && blobId(bytes, sha.length) !== sha) return {reason: 'is a link to another file', isDocument: false}
  return decodeDocument(bytes)
}

/** @returns The id that Git gives to a file of these bytes: 40 digits (SHA-1), or 64 in a repository with SHA-256. */
function blobId(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}

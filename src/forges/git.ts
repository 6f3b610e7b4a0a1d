import {execFile} from 'node:child_process'
import {lstat, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {decodeDocument, largestDocument, textOf} from './document-text.ts'
import {ForgeError} from './forge.ts'
import type {Content} from './document-text.ts'
import type {ChangedFile, Forge} from './forge.ts'

/** A change in a repository on this machine. */
export interface GitOptions {
  /** Folder inside the repository; paths are counted from it, and what lies outside is left alone. */
  directory: string
  /** What the change is compared with: a branch, a tag or a commit. Lines count that changed since the merge base. */
  base: string
  /** Says for which paths the changed lines are asked for. Left out: for all. */
  matches?: (path: string) => boolean
}

/** Most text that git may hand over at once, in bytes. */
const mostOutput = 256 * 1024 * 1024

/** How git is asked about changes, whatever the machine's settings are: plain hunks with three lines of context. */
const plainDiff = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--text',
  '--unified=3',
  '--relative',
  '--find-renames'
]

/**
 * Make a forge out of the working tree: everything that changed since the merge base with another branch, committed or
 * not. It takes no comments.
 *
 * @throws ForgeError from `changedFiles` where there is no repository, or the base is not known in it.
 */
export function gitForge({directory, base, matches = () => true}: GitOptions): Forge {
  const notes: string[] = []
  const unreadable = new Map<string, string>()
  return {
    name: 'git',
    canComment: false,
    changedFiles: async () => {
      const since = await mergeBase(directory, base)
      const entries = [...(await listChanged(directory, since)), ...(await listUntracked(directory))]
      const files: ChangedFile[] = []
      for (const entry of entries) files.push(matches(entry.path) ? await withPatch(directory, since, entry) : entry)
      return files
    },
    read: async (file) => textOf(file.path, await readDocument(join(directory, file.path)), {notes, unreadable}),
    unreadable,
    notes: () => notes,
    posted: async () => [],
    publish: async ({create}) => ({inline: 0, refused: create, problems: []})
  }
}

async function mergeBase(directory: string, base: string): Promise<string> {
  const commit = await git(directory, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${base}^{commit}`
  ]).catch((error: unknown) => {
    if (error instanceof ForgeError) throw error
    const mend = 'It may have to be fetched first: git fetch origin.'
    throw new ForgeError(`There is no branch, tag or commit ${JSON.stringify(base)} in this repository. ${mend}`)
  })
  const found = await git(directory, ['merge-base', commit.trim(), 'HEAD']).catch((error: unknown) => {
    if (error instanceof ForgeError) throw error
    const mend = 'In a shallow clone the history may be cut off: git fetch --unshallow.'
    throw new ForgeError(`${JSON.stringify(base)} and the current commit have no common history. ${mend}`)
  })
  return found.trim()
}

/** Changed and committed, changed and not committed: both are in the comparison with the working tree. */
async function listChanged(directory: string, since: string): Promise<ChangedFile[]> {
  const output = await git(directory, ['diff', '--name-status', '-z', '--find-renames', '--relative', since, '--'])
  const parts = output.split('\0').filter(Boolean)
  const entries: ChangedFile[] = []
  for (let index = 0; index < parts.length;) {
    const letter = parts[index]!.charAt(0)
    // Renames and copies name two paths, the new one second.
    const names = letter === 'R' || letter === 'C' ? 2 : 1
    const previous = letter === 'R' ? {from: parts[index + 1]!} : {}
    entries.push({path: parts[index + names]!, status: toStatus(letter), ...previous})
    index += names + 1
  }
  return entries
}

function toStatus(letter: string): ChangedFile['status'] {
  if (letter === 'A' || letter === 'C') return 'added'
  if (letter === 'D') return 'removed'
  return letter === 'R' ? 'renamed' : 'modified'
}

async function listUntracked(directory: string): Promise<ChangedFile[]> {
  const output = await git(directory, ['ls-files', '--others', '--exclude-standard', '-z'])
  return output
    .split('\0')
    .filter(Boolean)
    .map((path) => ({path, status: 'added'}))
}

/** Add the changed lines. A file that is new at its path has them all, also where git does not know it yet. */
async function withPatch(directory: string, since: string, file: ChangedFile): Promise<ChangedFile> {
  if (file.status === 'removed') return file
  if (file.status === 'added') {
    const content = await readDocument(join(directory, file.path))
    return 'text' in content ? {...file, patch: allAdded(content.text)} : file
  }
  // A rename is seen only where git may look at the old path as well.
  const paths = [file.path, ...(file.from === undefined ? [] : [file.from])].map((path) => `:(literal)${path}`)
  return {...file, patch: await git(directory, ['diff', ...plainDiff, since, '--', ...paths])}
}

function allAdded(text: string): string {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.length === 0 ? '' : [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
}

async function readDocument(path: string): Promise<Content> {
  const stats = await lstat(path)
  if (stats.isSymbolicLink()) return {reason: 'is a link to another file', isDocument: false}
  if (!stats.isFile()) return {reason: 'is a submodule or a folder, not a file', isDocument: false}
  if (stats.size > largestDocument) return {reason: 'is larger than 1 MB'}
  return decodeDocument(await readFile(path))
}

/**
 * Ask git, without a shell.
 *
 * @throws ForgeError where git is missing or the folder is in no repository; what git says in all other cases.
 */
function git(directory: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('git', ['-C', directory, ...args], {maxBuffer: mostOutput, encoding: 'utf8'}, (error, output, said) => {
      if (!error) resolve(output)
      else if (error.code === 'ENOENT')
        reject(new ForgeError('git is not installed, and comparing with a base needs it.'))
      else if (/not a git repository/i.test(said))
        reject(new ForgeError(`${directory} is not part of a git repository.`))
      else reject(new Error(said.trim() || error.message))
    })
  })
}

import {readFile, readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {decodeDocument, largestDocument, textOf, type Decoded} from './document-text.ts'
import {ForgeError, type ChangedFile, type Forge} from './forge.ts'

/** Folders in which nobody keeps documents. */
const passedOver = new Set(['node_modules', '.git'])

/** Where the documents are. */
export interface FolderOptions {
  /** Folder from which paths are counted. */
  directory: string
  /** Files and folders, absolute or from `directory`; `-` is `input`. Files are taken whatever their name. */
  paths: readonly string[]
  /** Says which files of a folder are documents, by path from `directory` with `/`. */
  matches: (path: string) => boolean
  /** Text for the path `-`. */
  input?: () => Promise<string>
}

/**
 * Make a forge out of files on a disk: every line of every file counts, and nothing is posted.
 *
 * @throws ForgeError from `changedFiles` where a path does not exist.
 */
export function folderForge({directory, paths, matches, input}: FolderOptions): Forge {
  const unreadable = new Map<string, string>()
  const absolute = (file: string): string => path.resolve(directory, file)
  return {
    name: 'folder',
    canComment: false,
    changedFiles: async () => {
      const found = new Map<string, ChangedFile>()
      for (const given of paths) {
        for (const file of given === '-' ? ['-'] : await expand(absolute(given), given, directory, matches)) {
          found.set(file, {path: file, status: 'added'})
        }
      }
      return [...found.values()]
    },
    read: async (file) => {
      if (file.path === '-' && !input) return undefined
      const content =
        file.path === '-' && input ? decodeDocument(Buffer.from(await input())) : await readText(absolute(file.path))
      return textOf(file.path, content, {notes: [], unreadable})
    },
    unreadable,
    notes: () => [],
    posted: async () => [],
    publish: async ({create}) => ({inline: 0, refused: create, problems: []})
  }
}

async function expand(
  file: string,
  given: string,
  directory: string,
  matches: (path: string) => boolean
): Promise<string[]> {
  const stats = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new ForgeError(`${given}: ${error.code === 'ENOENT' ? 'no such file or folder' : error.message}.`)
  })
  if (!stats.isDirectory()) return [name(file, directory)]
  const found: string[] = []
  await search(file, directory, matches, found)
  return found.sort()
}

async function search(
  folder: string,
  directory: string,
  matches: (path: string) => boolean,
  found: string[]
): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  for (const entry of entries) {
    const file = path.join(folder, entry.name)
    // Links are left alone: they can lead in circles, or out of the folder.
    if (entry.isDirectory() && !passedOver.has(entry.name)) await search(file, directory, matches, found)
    else if (entry.isFile() && matches(name(file, directory))) found.push(name(file, directory))
  }
}

/** The path from the folder, or the absolute one where it lies outside; with `/`. */
function name(file: string, directory: string): string {
  const relative = path.relative(directory, file)
  // A name may begin with two dots and lie inside.
  const outside = relative === '..' || relative.startsWith(`..${path.sep}`)
  const inside = relative !== '' && !outside && !path.isAbsolute(relative)
  return (inside ? relative : file).split(path.sep).join('/')
}

async function readText(file: string): Promise<Decoded> {
  try {
    // Not read first and measured then: the size of a file can be more than memory.
    if ((await stat(file)).size > largestDocument) return {reason: 'is larger than 1 MB'}
    return decodeDocument(await readFile(file))
  } catch (error) {
    return {reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'for an unknown reason'})`}
  }
}

import {enclosingHunk, parseHunks} from '../diff.ts'
import {readMarker} from '../presenters/marker.ts'
import type {ChangedFile, Forge, InlineComment, Plan, Posted, Published} from './forge.ts'

/** A file of a forge in memory. */
export interface MemoryFile extends Omit<ChangedFile, 'path' | 'status'> {
  text: string
  /** Left out: `added`. */
  status?: ChangedFile['status']
}

/** A comment as it stands in memory; inline comments keep where they are. */
export interface MemoryComment extends Posted {
  path?: string
  line?: number
  startLine?: number
}

/** A forge in memory, with what it holds: for tests, dry runs and texts that are in no repository. */
export interface MemoryForge extends Forge {
  files: Map<string, MemoryFile>
  comments: MemoryComment[]
}

/**
 * Make a forge out of texts. It takes comments as GitHub does: only on lines of one hunk of the file's patch.
 *
 * @param files By path, a text or a text with its status and patch.
 */
export function memoryForge(files: Readonly<Record<string, string | MemoryFile>>): MemoryForge {
  const entries = Object.entries(files).map(
    ([path, file]) => [path, typeof file === 'string' ? {text: file} : file] as const
  )
  const forge: MemoryForge = {
    name: 'memory',
    canComment: true,
    files: new Map(entries),
    comments: [],
    changedFiles: async () =>
      [...forge.files].map(([path, {text: _, status = 'added', ...file}]) => ({...file, path, status})),
    read: async ({path}) => forge.files.get(path)?.text,
    notes: () => [],
    posted: async () => forge.comments.map((comment) => ({...comment})),
    publish: async (plan) => publish(forge, plan)
  }
  return forge
}

function publish(forge: MemoryForge, {create, clear, summary}: Plan): Published {
  const accepted = create.filter((comment) => accepts(forge.files.get(comment.path), comment))
  for (const {path, line, startLine, body} of accepted) {
    add(forge, 'inline', body, {path, line, ...(startLine === undefined ? {} : {startLine})})
  }
  for (const {id, body, remove} of clear) {
    if (remove) forge.comments = forge.comments.filter((comment) => comment.id !== id)
    else edit(forge, id, body)
  }
  if (summary?.id !== undefined) edit(forge, summary.id, summary.body)
  else if (summary) add(forge, 'summary', summary.body, {})

  return {
    inline: accepted.length,
    refused: create.filter((comment) => !accepted.includes(comment)),
    problems: []
  }
}

function accepts(file: MemoryFile | undefined, {line, startLine = line}: InlineComment): boolean {
  return file?.patch !== undefined && enclosingHunk(parseHunks(file.patch), startLine, line) !== undefined
}

function add(forge: MemoryForge, kind: Posted['kind'], body: string, where: Partial<MemoryComment>): void {
  const id = Math.max(0, ...forge.comments.map((comment) => comment.id)) + 1
  forge.comments.push({...where, id, kind, body, fingerprints: readMarker(body)?.fingerprints ?? [], answered: false})
}

/** Edit a comment; one that no longer says what it is about (it is settled) is this tool's no more. */
function edit(forge: MemoryForge, id: number, body: string): void {
  forge.comments = forge.comments.flatMap((comment) => {
    if (comment.id !== id) return [comment]
    const marker = readMarker(body)
    return marker?.kind === comment.kind ? [{...comment, body, fingerprints: marker.fingerprints}] : []
  })
}

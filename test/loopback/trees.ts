import {createHash} from 'node:crypto'
import {problem} from './github.ts'
import {blobOf, bytesOf} from './world.ts'
import type {Answer} from './github.ts'
import type {World, WorldFile} from './world.ts'

type Files = ReadonlyMap<string, WorldFile>

/** Answer for a tree: of a commit, or of a folder in it; with all below it, or with its own entries alone. */
export function answerTree(world: World, id: string, isRecursive: boolean): Answer {
  const files = findTree(world, id)
  if (!files) return problem(404, 'Not Found')
  const folders = foldersIn(files)
  const entries = [
    ...[...folders].map(([path, below]) => ({path, mode: '040000', type: 'tree', sha: treeId(below)})),
    ...[...files].map(([path, file]) => ({
      path,
      mode: file.link ? '120000' : file.submodule ? '160000' : '100644',
      type: file.submodule ? 'commit' : 'blob',
      sha: blobOf(file),
      size: bytesOf(file).length
    }))
  ].filter(({path}) => isRecursive || !path.includes('/'))
  const most = world.longestTree ?? Infinity
  const body = {sha: id, url: '', tree: entries.slice(0, most), truncated: entries.length > most}
  return {status: 200, body}
}

function findTree(world: World, id: string): Files | undefined {
  const commit = world.commits.get(id)
  if (commit) return commit
  if (id === world.base) return atBase(world)
  for (const files of [...world.commits.values(), atBase(world)]) {
    for (const below of foldersIn(files).values()) if (treeId(below) === id) return below
  }
  return undefined
}

/** The files before the pull request, at the paths that they had. */
function atBase(world: World): Files {
  const files = [...(world.commits.get(world.head) ?? [])]
  return new Map(files.flatMap(([path, {base, from = path}]) => (base === undefined ? [] : [[from, {text: base}]])))
}

/** Folders at any depth, with what is in them by path from there. */
function foldersIn(files: Files): Map<string, Map<string, WorldFile>> {
  const folders = new Map<string, Map<string, WorldFile>>()
  for (const [path, file] of files) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      const folder = folders.get(path.slice(0, at)) ?? new Map<string, WorldFile>()
      folders.set(path.slice(0, at), folder.set(path.slice(at + 1), file))
    }
  }
  return folders
}

function treeId(files: Files): string {
  const content = [...files].map(([path, file]) => [path, blobOf(file)])
  return createHash('sha1').update(JSON.stringify(content)).digest('hex')
}

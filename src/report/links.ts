import {posix} from 'node:path'
import {visit} from 'unist-util-visit'
import type {Document} from '../document.ts'

/** Links that are followed in one document. */
const most = 50

/**
 * Find the files of the repository that a document links to.
 *
 * @param linkBase Address of the repository's files, as `https://host/owner/repo/blob/HEAD/`; empty where unknown.
 * @returns Paths from the top, with `/`, each once; whether there is such a file is not looked at.
 */
export function linkedPaths(document: Document, linkBase: string): string[] {
  const paths = new Set<string>()
  visit(document.mdast, (node) => {
    if (paths.size >= most || (node.type !== 'link' && node.type !== 'definition')) return
    const path = pathOf(node.url, document.path, linkBase)
    if (path !== undefined && path !== document.path) paths.add(path)
  })
  return [...paths]
}

function pathOf(url: string, from: string, linkBase: string): string | undefined {
  const address = url.split(/[?#]/)[0]!
  const files = /^(.*\/(?:blob|src\/commit)\/)[^/]+\/$/.exec(linkBase)?.[1]
  if (files !== undefined && address.startsWith(files))
    return decoded(address.slice(files.length).replace(/^[^/]*\//, ''))
  // An address of somewhere else.
  if (address === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return undefined
  const path = decoded(address)
  if (path === undefined) return undefined
  const absolute = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
  return posix.normalize(absolute)
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

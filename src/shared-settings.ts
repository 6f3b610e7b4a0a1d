/** Where the settings of a repository are looked for. */
export const settingsPath = '.github/blameless-review.yml'

/** A settings file in another repository. */
export interface SharedFile {
  owner: string
  repo: string
  path: string
  /** Tag, branch or commit. */
  ref: string
}

/** A repository called `.` or `..` is none: in an address it would lead elsewhere. */
const shared = /^([A-Za-z\d][A-Za-z\d-]{0,38})\/(?!\.{1,2}:)([\w.-]{1,100}):([^:@\s]{1,200})@([\w./-]{1,200})$/

/** @returns The parts of `owner/repo:path@ref`, or nothing where it is a path in this repository. */
export function readShared(text: string): SharedFile | undefined {
  const [, owner, repo, path, ref] = shared.exec(text) ?? []
  return owner && repo && path && ref ? {owner, repo, path, ref} : undefined
}

/** @returns `owner/repo:path@ref`. */
export function writeShared({owner, repo, path, ref}: SharedFile): string {
  return `${owner}/${repo}:${path}@${ref}`
}

/** @returns What is the matter with an entry of `extends` and what mends it, or nothing. */
export function sharedProblem(text: string): string | undefined {
  const from = readShared(text)
  if (!from && text.includes(':')) {
    return text.includes('@')
      ? 'is not owner/repo:path@ref, for example acme/.github:blameless-review.yml@v1'
      : 'names no tag, branch or commit; it looks like owner/repo:path@ref'
  }
  const path = from?.path ?? text
  if (/^\.{0,2}\/|\\|(^|\/)\.\.(\/|$)/.test(path))
    return 'begins with a slash or dots; paths start at the top of the repository'
  if (!/\.ya?ml$/i.test(path)) return 'is no YAML file; its name ends with .yml or .yaml'
  return undefined
}

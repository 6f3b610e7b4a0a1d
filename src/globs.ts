import picomatch from 'picomatch'

/** Longest glob taken. Longer ones are generated, and better written as several. */
export const maxGlobLength = 300

/** Most `*` in one part between slashes: keeps matching polynomial of a small degree in a name of 255 bytes. */
const maxStars = 3

/** Longest part of a path that is matched: the longest name common file systems can hold. */
const maxNameLength = 255

const collections = '{postmortem,postmortems,post-mortem,post-mortems,post_mortems,_postmortems}'
const incidents = '{incidents,incident-reports,incident_reports,incident-retros,incident_retros}'

/** Where postmortems usually are, by what public repositories do. */
export const defaultGlobs = [
  `**/${collections}/**/*.{md,markdown}`,
  `**/${incidents}/**/*.{md,markdown}`,
  '**/*{postmortem,post-mortem,post_mortem}*.{md,markdown}',
  '**/*{incident-report,incident_report}*.{md,markdown}'
] as const

/** Left out always, unless a glob without wildcards names the file: templates, indexes of folders, installed packages. */
export const ignoredGlobs = [
  '**/{template,_template,_index}.{md,markdown}',
  '**/{*-template,*_template,template-*,template_*}.{md,markdown}',
  `**/${collections}/{readme,index}.{md,markdown}`,
  `**/${incidents}/{readme,index}.{md,markdown}`,
  '**/node_modules/**'
] as const

/** @returns What is the matter with a glob and what mends it, or nothing. */
export function globProblem(glob: string): string | undefined {
  const pattern = glob.replace(/^!/, '')
  if (pattern.trim() === '') return 'is empty; a glob looks like docs/postmortems/**/*.md'
  if (glob.length > maxGlobLength)
    return `is longer than ${maxGlobLength} characters; several shorter globs do the same`
  if (/^\.{0,2}\//.test(pattern))
    return 'begins with a slash or dots; paths start at the top of the repository: docs/**/*.md'
  if (pattern.includes('\\')) return 'has a backslash; paths are written with /'
  if (/\{[^}]*\/[^}]*\}/.test(pattern)) return 'has a slash inside braces; two globs do the same'
  for (const part of pattern.split('/')) {
    if (part !== '**' && part.replace(/\*+/g, '*').split('*').length - 1 > maxStars)
      return `has more than ${maxStars} stars between two slashes; fewer match the same names`
  }
  return undefined
}

/**
 * Make a test for paths out of globs. Case does not matter. `*` and `?` stay within a folder, `**` is any number of
 * folders, names that begin with a dot are only met by a dot in the glob. A leading `!` takes out what others take in,
 * whatever the order. Time grows with the length of path times glob, so no glob can hang it.
 *
 * @param globs Checked globs, see `globProblem`.
 * @returns A function that says whether a path (with `/`, from the top of the repository) is one of the documents.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const taken = globs.filter((glob) => !glob.startsWith('!'))
  const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const named = new Set(taken.filter((glob) => !/[*?[{]/.test(glob)).map((glob) => glob.toLowerCase()))
  const takes = (taken.length > 0 ? taken : defaultGlobs).map(compile)
  const leaves = left.map(compile)
  const ignores = ignoredGlobs.map(compile)
  return (path) => {
    const parts = path.split('/')
    if (leaves.some((matches) => matches(parts))) return false
    if (named.has(path.toLowerCase())) return true
    return takes.some((matches) => matches(parts)) && !ignores.some((matches) => matches(parts))
  }
}

type Part = '**' | ((name: string) => boolean)

function compile(glob: string): (parts: readonly string[]) => boolean {
  const pattern = glob.split('/').map((part): Part => (part === '**' ? '**' : compileName(part)))
  return (parts) => matchParts(pattern, parts)
}

/** One part between slashes: `*`, `?`, `[…]` and `{…,…}`. Everything else that a regular expression knows is plain. */
function compileName(part: string): (name: string) => boolean {
  const plain = part.replace(/[()|+^$@]/g, '\\$&')
  const matches = picomatch(plain, {
    nocase: true,
    noextglob: true,
    nonegate: true,
    noglobstar: true,
    strictSlashes: true
  })
  return (name) => name.length <= maxNameLength && matches(name)
}

/** Match folders one by one; `reached` holds the places in the pattern at which the path so far can stand. */
function matchParts(pattern: readonly Part[], parts: readonly string[]): boolean {
  let reached = withSkips(pattern, new Set([0]))
  for (const name of parts) {
    const next = new Set<number>()
    for (const at of reached) {
      const part = pattern[at]
      if (part === '**' ? !name.startsWith('.') : part?.(name)) next.add(part === '**' ? at : at + 1)
    }
    if (next.size === 0) return false
    reached = withSkips(pattern, next)
  }
  return reached.has(pattern.length)
}

/** `**` also stands for no folder at all. */
function withSkips(pattern: readonly Part[], reached: Set<number>): Set<number> {
  for (const at of reached) if (pattern[at] === '**') reached.add(at + 1)
  return reached
}

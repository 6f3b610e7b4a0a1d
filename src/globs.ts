/** Longest glob taken. Longer ones are generated, and better written as several. */
export const maxGlobLength = 300

/** Most ways to read the braces of one part between slashes: `{a,b}{c,d}` has four, and each is matched by itself. */
const maxReadings = 100

const collections = '{postmortem,postmortems,post-mortem,post-mortems,post_mortems,_postmortems}'
const incidents = '{incidents,incident-reports,incident_reports,incident-retros,incident_retros}'

/** Where postmortems usually are, by what public repositories do. */
export const defaultGlobs = [
  `**/${collections}/**/*.{md,markdown}`,
  `**/${incidents}/**/*.{md,markdown}`,
  '**/*{postmortem,post-mortem,post_mortem}*.{md,markdown}',
  '**/*{incident-report,incident_report}*.{md,markdown}'
] as const

/** Left out always, unless a glob without wildcards names the file: templates, indexes of folders, the commitment that `init` writes, installed packages. */
export const ignoredGlobs = [
  '**/{template,_template,_index}.{md,markdown}',
  '**/{*-template,*_template,template-*,template_*}.{md,markdown}',
  `**/${collections}/{readme,index}.{md,markdown}`,
  `**/${incidents}/{readme,index}.{md,markdown}`,
  '**/{postmortem_commitment,postmortem-commitment}.md',
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
    if (readingsOf(part).length > maxReadings)
      return `has braces that can be read in more than ${maxReadings} ways; several globs do the same`
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

/**
 * Make a test for names out of a pattern in which only `*` means something: any letters, or none. Case does not matter.
 * Brackets are plain, as logins such as `dependabot[bot]` have them. Time grows with the length of name times pattern.
 */
export function wildcard(pattern: string): (name: string) => boolean {
  const pieces = (pattern.toLowerCase().match(/\*+|[^*]/gu) ?? []).map((piece): Piece =>
    piece.startsWith('*') ? '*' : (letter) => letter === piece
  )
  return (name) => matchPieces(pieces, [...name.toLowerCase()])
}

type Part = '**' | ((name: string) => boolean)

function compile(glob: string): (parts: readonly string[]) => boolean {
  const pattern = glob.split('/').map((part): Part => (part === '**' ? '**' : compileName(part)))
  return (parts) => matchParts(pattern, parts)
}

/** One letter of a name, or `*`: any number of them. */
type Piece = '*' | ((letter: string) => boolean)

/**
 * One part between slashes: `*`, `?`, `[…]` and `{…,…}`. Everything else is plain. No regular expression is made of it:
 * with `{a,aa}` a few dozen times, one would try for ever.
 */
function compileName(part: string): (name: string) => boolean {
  const readings = readingsOf(part.toLowerCase())
    .slice(0, maxReadings)
    .map((reading) => ({dot: reading.startsWith('.'), pieces: piecesOf(reading)}))
  return (name) => {
    const letters = [...name.toLowerCase()]
    return readings.some(({dot, pieces}) => (dot || letters[0] !== '.') && matchPieces(pieces, letters))
  }
}

/** @returns What the braces of a part can stand for; no more than one over the limit. Braces without a comma are plain. */
function readingsOf(part: string): string[] {
  const inner = /\{([^{}]*,[^{}]*)\}/.exec(part)
  if (!inner) return [part]
  const readings: string[] = []
  for (const choice of inner[1]!.split(',')) {
    readings.push(...readingsOf(part.slice(0, inner.index) + choice + part.slice(inner.index + inner[0].length)))
    if (readings.length > maxReadings) return readings.slice(0, maxReadings + 1)
  }
  return readings
}

function piecesOf(reading: string): Piece[] {
  return (reading.match(/\*+|\[[!^]?\]?[^\]]*\]|[^*]/gu) ?? []).map((piece) => {
    if (piece.startsWith('*')) return '*'
    if (piece === '?') return () => true
    return piece.length > 1 && piece.startsWith('[') ? letterClass(piece.slice(1, -1)) : (letter) => letter === piece
  })
}

/** What stands in brackets: letters, ranges, and `!` or `^` for all others. */
function letterClass(inside: string): (letter: string) => boolean {
  const others = /^[!^]/.test(inside)
  const ranges = (others ? inside.slice(1) : inside).match(/.-.|./gsu) ?? []
  const has = (letter: string): boolean =>
    ranges.some((range) => {
      const [first = '', , last = first] = range
      return first <= letter && letter <= last
    })
  return (letter) => has(letter) !== others
}

/** Match from the left; only the last `*` is ever tried with more, so that time grows with name times pattern. */
function matchPieces(pieces: readonly Piece[], letters: readonly string[]): boolean {
  let at = 0
  let star: {piece: number; from: number} | undefined
  for (let index = 0; index < letters.length;) {
    const piece = pieces[at]
    if (piece === '*') star = {piece: at++, from: index}
    else if (piece?.(letters[index]!)) {
      at++
      index++
    } else if (star) {
      at = star.piece + 1
      index = ++star.from
    } else return false
  }
  while (pieces[at] === '*') at++
  return at === pieces.length
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

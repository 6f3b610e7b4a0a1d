/** One hunk of a patch, as seen from the file at the head. */
export interface Hunk {
  /** First line of the hunk (1-based, in the file at the head). */
  first: number
  /** Last line; `first - 1` where the hunk only takes lines away. */
  last: number
  /** The lines among them that the change has added or altered. */
  added: ReadonlySet<number>
}

/** A hunk header: `@@ -old,count +new,count @@`; a count that is left out is 1. */
const header = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Read the hunks of a patch in unified format. Lines before the first header are passed over, so a patch with or
 * without file headers will do. A patch that was cut short gives the lines that it has.
 *
 * The counts of the header say where a hunk ends. So a context line may be empty (some tools drop its leading space),
 * and a removed line may look like a file header (`--- a` for the line `-- a`).
 *
 * @param patch Lines ended by LF; a CR before it belongs to the line.
 * @returns The hunks in the order of the patch.
 */
export function parseHunks(patch: string): Hunk[] {
  const lines = patch.split('\n')
  const hunks: Hunk[] = []

  for (let index = 0; index < lines.length; index++) {
    const match = header.exec(lines[index] ?? '')
    if (match) hunks.push(parseHunk(match, lines, index + 1))
  }

  return hunks
}

/** @returns The hunk whose header is `match` and whose lines begin at `index`. */
function parseHunk(match: RegExpExecArray, lines: readonly string[], index: number): Hunk {
  let before = Number(match[1] ?? 1)
  let after = Number(match[3] ?? 1)
  // Without lines of its own at the head, a hunk names the line before it.
  const first = Number(match[2]) + (after === 0 ? 1 : 0)
  const added = new Set<number>()
  let line = first

  for (; index < lines.length && (before > 0 || after > 0); index++) {
    const kind = lines[index]?.charAt(0)
    if (kind === '\\') continue
    if (kind === '@') break
    if (kind !== '+') before--
    if (kind === '-') continue
    if (after === 0) break
    if (kind === '+') added.add(line)
    line++
    after--
  }

  return {first, last: line - 1, added}
}

/** @returns The hunk that holds every line from `first` to `last`, or nothing. */
export function enclosingHunk(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.first <= first && last <= hunk.last)
}

/** @returns Whether any line from `first` to `last` was added or altered. */
export function touchesAdded(hunks: readonly Hunk[], first: number, last: number): boolean {
  return hunks.some((hunk) => {
    for (let line = Math.max(first, hunk.first); line <= Math.min(last, hunk.last); line++) {
      if (hunk.added.has(line)) return true
    }
    return false
  })
}

/** @returns Whether any line from `first` to `last` is part of a hunk: added, altered, or context. */
export function touchesHunk(hunks: readonly Hunk[], first: number, last: number): boolean {
  return hunks.some((hunk) => hunk.first <= last && first <= hunk.last)
}

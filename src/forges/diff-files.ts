/** Ways in which git writes a letter of a path in quotes (`quote_c_style`). */
const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r'
}

/**
 * Split a diff of several files, as git writes it, into the hunks of each.
 *
 * No line of a document can look like the header of a file: within hunks, each begins with a space, `+`, `-` or `\`.
 * Only a line feed ends a line of a diff; to `^` and `$` with the flag `m`, a CR and two separators of Unicode do so, too.
 *
 * @param diff What `git diff` writes, with the prefixes `a/` and `b/`.
 * @returns Hunks by path at the head; empty text for a file whose lines are all as they were (a rename, another mode).
 *   Files that are taken away, and those that are no text, are left out.
 */
export function splitDiff(diff: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const part of diff.split(/(?<![^\n])diff --git /).slice(1)) {
    const hunks = /(?<![^\n])@@ /.exec(part)?.index
    const head = hunks === undefined ? part : part.slice(0, hunks)
    const path = pathOf(head)
    if (path !== undefined && !/(?<![^\n])(?:Binary files |GIT binary patch)/.test(head)) {
      files.set(path, hunks === undefined ? '' : part.slice(hunks).replace(/\n$/, ''))
    }
  }
  return files
}

/** The path at the head: behind `+++`, or where a file was renamed to; nothing where it is gone. */
function pathOf(head: string): string | undefined {
  const added = /(?<![^\n])\+\+\+ ([^\n]*)/.exec(head)?.[1]
  if (added === '/dev/null') return undefined
  if (added !== undefined) return unquote(added).replace(/^b\//, '')
  const renamed = /(?<![^\n])(?:rename|copy) to ([^\n]*)/.exec(head)?.[1]
  return renamed === undefined ? undefined : unquote(renamed)
}

/** Git ends a path that has a space with a tab, and puts one with letters that stand for something into quotes. */
function unquote(written: string): string {
  const path = written.replace(/\t$/, '')
  if (!/^".*"$/s.test(path)) return path
  const bytes = [...path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)].map(([plain, octal, letter]) =>
    octal ? Buffer.from([Number.parseInt(octal, 8) & 255]) : Buffer.from(letter ? (escapes[letter] ?? letter) : plain)
  )
  return Buffer.concat(bytes).toString('utf8')
}

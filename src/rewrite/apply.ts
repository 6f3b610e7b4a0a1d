import type {Finding} from '../finding.ts'

/** A change to a document. Offsets are UTF-16, the end exclusive. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/**
 * Put rewrites into a document; everything else stays byte for byte.
 *
 * @param source The document.
 * @param rewrites In any order. Where two share text the first in the document is applied; equal ones count once.
 * @returns The new document, and what was applied, in order.
 * @throws RangeError when a rewrite lies outside the document.
 */
export function applyRewrites(
  source: string,
  rewrites: readonly Replacement[]
): {text: string; applied: readonly Replacement[]} {
  const applied: Replacement[] = []
  let text = ''
  let from = 0
  for (const rewrite of [...rewrites].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const {start, end} = rewrite
    if (start < 0 || end < start || end > source.length) {
      throw new RangeError(
        `A rewrite at ${start} to ${end} lies outside the document, which has ${source.length} units.`
      )
    }
    const last = applied.at(-1)
    if (start < from || (last?.start === start && last.end === end)) continue
    text += source.slice(from, start) + rewrite.text
    from = end
    applied.push(rewrite)
  }
  return {text: text + source.slice(from), applied}
}

/**
 * Take the certain rewrites of findings.
 *
 * @returns One replacement for each place that findings offer words for; offsets are those of the file.
 */
export function rewritesOf(findings: readonly Finding[]): Replacement[] {
  return findings.flatMap(({expected: [text], replaces, place}) => {
    const {start, end} = replaces ?? place
    return text === undefined ? [] : [{start: start.offset ?? 0, end: end.offset ?? 0, text}]
  })
}

/**
 * Find the known word that a mistyped one most likely stands for.
 *
 * @param word What was written.
 * @param known The words there are.
 * @returns The nearest by edits (letters put in, left out, changed or swapped), where a third of the word or less
 *   differs (at least two edits are forgiven in words of five letters and more), or the first that begins with the
 *   word; else nothing.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Longer input than any known word is no slip of a finger, and the table below grows with it.
  if (word.length > 100) return undefined
  const words = [...known]
  let best: {word: string; edits: number} | undefined
  for (const candidate of words) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (!best || edits < best.edits) best = {word: candidate, edits}
  }
  if (!best || word === '') return undefined
  const forgiven = Math.max(word.length >= 5 ? 2 : 1, Math.floor(best.word.length / 3))
  if (best.edits <= forgiven) return best.word
  return word.length >= 3 ? words.find((candidate) => candidate.startsWith(word.toLowerCase())) : undefined
}

/** Damerau-Levenshtein distance, adjacent swaps counted as one edit (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, (before[j - 2] ?? Infinity) + 1)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

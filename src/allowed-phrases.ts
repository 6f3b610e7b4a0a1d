/**
 * Make a test for places in a text that are part of an allowed phrase, or have one in them.
 *
 * @param phrases Phrases as they are written; case and line breaks do not matter.
 * @returns A function of a sentence and the offsets in it (UTF-16, end exclusive).
 */
export function allowance(phrases: readonly string[]): (sentence: string, start: number, end: number) => boolean {
  const folded = phrases.map(fold)
  if (folded.length === 0) return () => false
  return (sentence, start, end) => {
    const text = fold(sentence)
    return folded.some((phrase) => {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        if (at < end && start < at + phrase.length && isWhole(text, at, at + phrase.length)) return true
      }
      return false
    })
  }
}

/** Small letters and plain spaces, each unit in its place: letters that grow in lower case stay as they are. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/\s/g, ' ')
}

function isWhole(text: string, start: number, end: number): boolean {
  const word = /[\p{L}\p{N}]/u
  return !word.test(text[start - 1] ?? '') && !word.test(text[end] ?? '')
}

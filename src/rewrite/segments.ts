import type {Sentence, Token} from '../analysis/sentence.ts'

/** A part of a sentence between commas, dashes, semicolons or brackets. Token indexes, end exclusive. */
export interface Segment {
  /** First token behind the mark that opens it, or of the sentence. */
  start: number
  end: number
}

const bound = /^[,;:()–—-]$/

/** Cut a sentence at its marks; a hyphen counts where it stands alone. */
export function segmentsOf(sentence: Sentence): Segment[] {
  const {tokens} = sentence
  const segments: Segment[] = []
  let start = 0
  const end = /^[.!?]+$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length
  for (let index = 0; index <= end; index++) {
    const stop = index < end && opensSentence(tokens[index - 1], tokens[index]!)
    if (stop) {
      segments.push({start, end: index})
      start = index
    }
    if (index < end && !bound.test(tokens[index]!.text)) continue
    if (index > start) segments.push({start, end: index})
    start = index + 1
  }
  return segments
}

/** "exits 0. That …": a number took the full stop for its own. */
const opensSentence = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && /\d\.$/.test(before.text) && /^\p{Lu}\p{Ll}/u.test(token.text)

import type {Sentence} from '../analysis/sentence.ts'

/** Two Markdown marks that belong together, around tokens `first` to `last` (inclusive). */
export interface MarkPair {
  first: number
  last: number
  open: string
  close: string
  /** A link: its target may not get lost. */
  link: boolean
  /** The partner stands outside the sentence: the tokens stay where they are. */
  fixed?: 'start' | 'end'
}

/** What stands between the tokens of a sentence. */
export interface Marks {
  /** White space before each token; undefined where something stands there that is not understood. */
  spaces: readonly (string | undefined)[]
  pairs: readonly MarkPair[]
}

const mark =
  /\s+|\*{1,3}|_{1,3}|~{1,2}|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\]\[[^\][]*\]|\[|\]|<(?=https?:)|>/uy

/**
 * Find Markdown marks between the tokens of a sentence.
 *
 * @param source The document.
 */
export function readMarks(sentence: Sentence, source: string): Marks {
  const {tokens} = sentence
  const spaces: (string | undefined)[] = []
  const pairs: MarkPair[] = []
  const open: {text: string; first: number}[] = []
  const last = tokens.length - 1
  for (let index = 0; index <= tokens.length; index++) {
    const from = index === 0 ? sentence.start : tokens[index - 1]!.end
    const to = index === tokens.length ? sentence.end : tokens[index]!.start
    const parts = from <= to ? split(source.slice(from, to)) : undefined
    const blank = parts?.findIndex((part) => part.trim() === '') ?? -1
    if (!parts || parts.filter((part) => part.trim() === '').length > 1) {
      spaces.push(undefined)
      continue
    }
    spaces.push(blank < 0 ? '' : parts[blank]!)
    parts.forEach((part, at) => {
      if (at === blank) return
      if (closes(part, blank < 0 ? undefined : at < blank, open.at(-1)?.text, index === 0)) {
        const partner = open.pop()
        pairs.push(
          partner
            ? {first: partner.first, last: index - 1, open: partner.text, close: part, link: isLink(partner.text)}
            : {first: 0, last: index - 1, open: '', close: part, link: isLink(part), fixed: 'start'}
        )
      } else open.push({text: part, first: index})
    })
  }
  for (const {text, first} of open) pairs.push({first, last, open: text, close: '', link: isLink(text), fixed: 'end'})
  return {spaces, pairs}
}

const isLink = (text: string): boolean => /^[[\]<>]/.test(text)

/** Cuts what stands between two tokens into marks and white space; nothing where a part is not known. */
function split(text: string): string[] | undefined {
  const parts: string[] = []
  for (let at = 0; at < text.length;) {
    mark.lastIndex = at
    const match = mark.exec(text)
    if (!match) return undefined
    parts.push(match[0])
    at = mark.lastIndex
  }
  return parts
}

/** Whether a mark ends a pair: by its shape, by the white space behind it, or because its partner is open. */
function closes(part: string, beforeSpace: boolean | undefined, open: string | undefined, leading: boolean): boolean {
  if (/^[\]>]/.test(part)) return true
  if (/^[[<]/.test(part)) return false
  if (leading) return false
  return beforeSpace ?? open === part
}

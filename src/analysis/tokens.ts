import type {Sentence as NlcstSentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'

/** A token before tagging. Offsets are UTF-16 units in the document. */
export interface RawToken {
  text: string
  start: number
  end: number
  code: boolean
  quoted: boolean
  /** White space stands before it. */
  spaced: boolean
}

const contraction = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const opening = /^[“„«‘]$/
const closing = /^[”»]$/
/** One of these stands in every sentence with a token that is quoted. */
export const quotationMarks: ReadonlySet<string> = new Set('"“„«‘”»')

/**
 * Cut a sentence into tokens: contractions in two, a handle in one, code in one.
 *
 * @param node A sentence with positions.
 * @returns Tokens in order; white space is left out.
 */
export function tokenise(node: NlcstSentence): RawToken[] {
  const tokens: RawToken[] = []
  let spaced = false
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') {
      spaced = true
      continue
    }
    pushNode(tokens, child, spaced)
    spaced = false
  }
  joinHandles(tokens)
  markQuotes(tokens)
  return tokens
}

function pushNode(tokens: RawToken[], node: SentenceContent, spaced: boolean): void {
  const text = toString(node)
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const code = node.type === 'SourceNode'
  const match = code || node.type !== 'WordNode' || !/['’]/.test(text) ? null : contraction.exec(text)
  if (!match) {
    tokens.push({text, start, end, code, quoted: false, spaced})
    return
  }
  const [, head, tail] = match as unknown as [string, string, string]
  // Escapes and marks inside a word are rare: the tail is measured from the end.
  const cut = Math.max(start, end - tail.length)
  tokens.push({text: head, start, end: cut, code, quoted: false, spaced})
  tokens.push({text: tail, start: cut, end, code, quoted: false, spaced: false})
}

/** `@` and the word behind it are one handle, unless a word stands right before it (an address). */
function joinHandles(tokens: RawToken[]): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const at = tokens[index]!
    const name = tokens[index + 1]!
    if (at.text !== '@' || name.spaced || !/^[\w-]/.test(name.text)) continue
    const before = tokens[index - 1]
    if (before && !at.spaced && /[\w.]$/.test(before.text)) continue
    tokens.splice(index, 2, {...at, text: `@${name.text}`, end: name.end})
  }
}

/** Marks what stands in double quotation marks; a mark without a partner quotes nothing. */
function markQuotes(tokens: RawToken[]): void {
  let from = -1
  tokens.forEach((token, index) => {
    if (from < 0 ? token.text === '"' || opening.test(token.text) : token.text === '"' || closing.test(token.text)) {
      if (from < 0) from = index
      else {
        for (let inside = from; inside <= index; inside++) tokens[inside]!.quoted = true
        from = -1
      }
    }
  })
  if (from >= 0) markOpen(tokens, from)
}

/** A quotation of several sentences: its first one has no closing mark, its last one no opening mark. */
function markOpen(tokens: RawToken[], at: number): void {
  const opens = at === 0 || tokens[at - 1]!.text === ':'
  const closes =
    tokens.slice(at + 1).every(({text}) => !/[\p{L}\p{N}]/u.test(text)) &&
    tokens[at]!.text === '"' &&
    !tokens[at]!.spaced
  const [from, to] = opens ? [at, tokens.length] : closes ? [0, at + 1] : [0, 0]
  for (let index = from; index < to; index++) tokens[index]!.quoted = true
}

import type {Paragraph, Root, RootContent, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Position} from 'unist'

/** What is read of a block: its plain text, the way back, and what in it is no words. */
export interface ProseBlock {
  text: string
  offsets: readonly number[]
  opaque: readonly {start: number; end: number}[]
}

/** Longer runs are read in pieces: the parser's work on one paragraph grows faster than its length. */
const longest = 4000

/** A letter that no one writes (multiocular O) stands for code while the parser looks for words. */
const mask = '\uA66E'
const masked = new RegExp(`^${mask}+$`)

const english = new ParseEnglish()

/**
 * Parse prose into nlcst, one paragraph a block, with places in the document.
 *
 * `mdast-util-to-nlcst` is not used here: it leaves tables out, and its places drift behind character references,
 * escapes and indented continuation lines.
 *
 * @param blocks Blocks in reading order.
 * @param toPosition From offsets in the document to a position.
 */
export function proseTree(blocks: readonly ProseBlock[], toPosition: (start: number, end: number) => Position): Root {
  const children: RootContent[] = []
  for (const block of blocks) {
    const paragraph: Paragraph = {type: 'ParagraphNode', children: []}
    for (const piece of pieces(maskOpaque(block))) {
      for (const node of english.parse(piece.text).children) {
        place(node, piece.start, block, toPosition)
        if (node.type === 'ParagraphNode') paragraph.children.push(...node.children)
        else if (node.type === 'WhiteSpaceNode') paragraph.children.push(node)
      }
    }
    paragraph.position = toPosition(block.offsets[0]!, block.offsets.at(-1)!)
    children.push(paragraph)
  }
  return {type: 'RootNode', children}
}

function maskOpaque(block: ProseBlock): string {
  let text = ''
  let from = 0
  for (const {start, end} of block.opaque) {
    text += block.text.slice(from, start) + mask.repeat(end - start)
    from = end
  }
  return text + block.text.slice(from)
}

function* pieces(text: string): Generator<{text: string; start: number}> {
  let start = 0
  while (text.length - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    const end = space > start ? space + 1 : start + longest
    yield {text: text.slice(start, end), start}
    start = end
  }
  yield {text: text.slice(start), start}
}

/** Turns places in a piece into places in the document, and masked words back into code. */
function place(
  node: RootContent | Paragraph['children'][number] | SentenceContent,
  shift: number,
  block: ProseBlock,
  toPosition: (start: number, end: number) => Position
): void {
  const from = (node.position?.start.offset ?? 0) + shift
  const to = (node.position?.end.offset ?? 0) + shift
  // The last unit's own offset counts: behind it marks may follow that do not belong to the words.
  node.position = toPosition(block.offsets[from]!, to > from ? block.offsets[to - 1]! + 1 : block.offsets[from]!)
  if (!('children' in node)) return
  const children = node.children as SentenceContent[]
  const [only] = children
  if (node.type === 'WordNode' && only && children.length === 1) {
    only.position = node.position
    return
  }
  children.forEach((child, index) => {
    if (
      block.opaque.length > 0 &&
      child.type === 'WordNode' &&
      child.children.every((part) => 'value' in part && masked.test(part.value))
    ) {
      const start = (child.position?.start.offset ?? 0) + shift
      const end = (child.position?.end.offset ?? 0) + shift
      children[index] = {type: 'SourceNode', value: block.text.slice(start, end), position: child.position!}
    }
    place(children[index]!, shift, block, toPosition)
  })
}

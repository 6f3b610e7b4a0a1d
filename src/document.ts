import type {Nodes, PhrasingContent, Root, TableCell} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Root as NlcstRoot} from 'nlcst'
import {parse as parseToml} from 'smol-toml'
import type {Point, Position} from 'unist'
import {VFile} from 'vfile'
import {parse as parseYaml} from 'yaml'
import {parseMarkdown} from './markdown.ts'
import {plainLines} from './plain-text.ts'
import {proseTree} from './prose-tree.ts'
import {withAliases, type SectionAliases} from './own-sections.ts'
import {findSections, type Section} from './sections.ts'

/** A run of the author's own words that is read as one: a paragraph, list item line, heading or table cell. */
export interface Block {
  kind: 'paragraph' | 'list-item' | 'heading' | 'cell'
  /** The mdast node the words come from. */
  node: Nodes
  /** Plain words: no Markdown marks; a soft line break is a space; inline code keeps its back-ticks. */
  text: string
  /** Offset in the document of each UTF-16 unit of `text`, and one more for the end. */
  offsets: readonly number[]
  /** Ranges in `text` that are no words: inline code and bare addresses. */
  opaque: readonly {start: number; end: number}[]
  /** Start and end offset in the document, marks at the edges left out. */
  start: number
  end: number
  /** Index in `Document.sections` of the innermost section, or -1 before the first. */
  section: number
  /** For a list item: its list's kind, check box, and nesting (0 = outermost). */
  list?: {ordered: boolean; checked: boolean | null; depth: number}
  /** For a cell: 0-based row (0 = header) and column, the plain text of the column's header, and the table's number. */
  cell?: {row: number; column: number; header: string; table: number}
}

/** A document, parsed once. All offsets are UTF-16 units in `text`, which has no byte-order mark. */
export interface Document {
  path: string
  text: string
  /** 1 where the file began with a byte-order mark (which `text` leaves out), else 0: add it to offsets that leave. */
  mark: 0 | 1
  file: VFile
  mdast: Root
  /** Front matter as parsed; an empty object where there is none or it cannot be read. */
  frontmatter: Record<string, unknown>
  blocks: readonly Block[]
  sections: readonly Section[]
  /** The prose as nlcst: one ParagraphNode for each block, in order; places are of `text`. */
  nlcst: NlcstRoot
  /** Where reading stopped, because marks nest too deeply; the end of `text` where all is read. */
  readTo: number
  /** @returns The point (1-based line and column) of an offset. */
  toPoint(offset: number): Point
  /** @returns The position of a range of offsets. */
  toPosition(start: number, end: number): Position
}

/** Aliases in YAML front matter are few; a bomb needs many. */
const maxAliasCount = 10

/**
 * Parse a document once, for all rules.
 *
 * Not read as the author's words: code, front matter, HTML, block quotes, addresses, link targets, footnote labels.
 *
 * @param source Markdown, with or without a byte-order mark.
 * @param path Its path, with `/`.
 * @param aliases Further names of sections.
 */
export function parseDocument(source: string, path: string, aliases: SectionAliases = {}): Document {
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const text = mark ? source.slice(1) : source
  const file = new VFile({path, value: text})
  const {tree: mdast, readTo} = parseMarkdown(text)
  const {toPoint, toPosition} = pointFinder(text)
  const blocks = readBlocks(mdast, text)
  const document = {
    path,
    text,
    mark,
    file,
    mdast,
    frontmatter: readFrontmatter(mdast),
    blocks,
    nlcst: proseTree(blocks, toPosition),
    readTo,
    toPoint,
    toPosition
  } satisfies Omit<Document, 'sections'>
  const sections = withAliases(findSections(document, aliases), aliases)
  placeInSections(blocks, sections)
  return {...document, sections}
}

/**
 * Reads front matter; what cannot be read is left to whoever checks front matter. Warnings are switched off: they quote
 * the document on stderr, where a runner takes lines of it for commands.
 */
function readFrontmatter(tree: Root): Record<string, unknown> {
  const first = tree.children[0] as {type: string; value?: string} | undefined
  try {
    const value: unknown =
      first?.type === 'yaml'
        ? parseYaml(first.value ?? '', {maxAliasCount, logLevel: 'error'})
        : first?.type === 'toml'
          ? parseToml(first.value ?? '')
          : undefined
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? {...value} : {}
  } catch {
    return {}
  }
}

/** Walks the tree without recursion (a hostile document nests deeply) and collects what is prose. */
function readBlocks(tree: Root, text: string): Block[] {
  const blocks: Block[] = []
  let tables = 0
  const stack: {node: Nodes; list?: Block['list']; cell?: Block['cell']}[] = [{node: tree}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node} = entry
    if (node.type === 'blockquote' || !('children' in node)) continue
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const kind = node.type === 'heading' ? 'heading' : entry.cell ? 'cell' : entry.list ? 'list-item' : 'paragraph'
      for (const line of plainLines(node.children as PhrasingContent[], text)) {
        const {list, cell} = entry
        blocks.push({kind, node, section: -1, ...line, ...(list && {list}), ...(cell && {cell})})
      }
      continue
    }
    const children: typeof stack = []
    if (node.type === 'table') {
      const table = tables++
      const headers = (node.children[0]?.children ?? []).map((cell: TableCell) => toString(cell).trim())
      node.children.forEach((row, rowIndex) =>
        row.children.forEach((cell, column) =>
          children.push({node: cell, cell: {row: rowIndex, column, header: headers[column] ?? '', table}})
        )
      )
    } else {
      const depth = entry.list ? entry.list.depth + 1 : 0
      for (const child of node.children) {
        if (node.type === 'list' && child.type === 'listItem') {
          children.push({node: child, list: {ordered: node.ordered ?? false, checked: child.checked ?? null, depth}})
        } else children.push({node: child, ...(entry.list && {list: entry.list})})
      }
    }
    for (const child of children.reverse()) stack.push(child)
  }
  return blocks
}

/** Gives each block the innermost section that it stands in; both lists are in reading order. */
function placeInSections(blocks: readonly Block[], sections: readonly Section[]): void {
  const open: number[] = []
  let next = 0
  for (const block of blocks) {
    for (; next < sections.length && sections[next]!.heading.start <= block.start; next++) open.push(next)
    while (open.length > 0 && sections[open.at(-1)!]!.end <= block.start) open.pop()
    block.section = open.at(-1) ?? -1
  }
}

/** Makes the functions that turn offsets into points, by binary search over the starts of lines. */
function pointFinder(text: string): Pick<Document, 'toPoint' | 'toPosition'> {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  // Most places are asked for in reading order: on the line of the one before.
  let line = 0
  const toPoint = (offset: number): Point => {
    if (offset < starts[line]! || offset >= (starts[line + 1] ?? Infinity)) line = lineOf(starts, offset)
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
  return {toPoint, toPosition: (start, end) => ({start: toPoint(start), end: toPoint(end)})}
}

/** @returns The 0-based line of an offset, given where lines start. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

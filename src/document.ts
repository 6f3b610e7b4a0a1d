import type {Nodes, Root, RootContent} from 'mdast'
import type {Root as NlcstRoot} from 'nlcst'
import type {Point, Position} from 'unist'
import type {Section} from './sections.ts'
import type {VFile} from 'vfile'

/** A run of the author's own words that is read as one: a paragraph, list item line, heading or table cell. */
export interface Block {
  kind: 'paragraph' | 'list-item' | 'heading' | 'cell'
  /** The mdast node the words come from. */
  node: Nodes
  /** Plain words: no Markdown marks; a soft line break is a space; inline code keeps its back-ticks. */
  text: string
  /** Offset in the document of each UTF-16 unit of `text`, and one more for the end. */
  offsets: readonly number[]
  /** Start and end offset in the document, marks at the edges left out. */
  start: number
  end: number
  /** Index in `Document.sections` of the innermost section, or -1 before the first. */
  section: number
  /** For a list item: its list's kind, check box, and nesting (0 = outermost). */
  list?: {ordered: boolean; checked: boolean | null; depth: number}
  /** For a cell: 0-based row (0 = header) and column, and the plain text of the column's header. */
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
  /** The prose as nlcst: one ParagraphNode for each block that has words, in order; places are of `text`. */
  nlcst: NlcstRoot
  /** @returns The point (1-based line and column) of an offset. */
  toPoint(offset: number): Point
  /** @returns The position of a range of offsets. */
  toPosition(start: number, end: number): Position
}

export type {Nodes, RootContent}

import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'

/**
 * What of GFM is tried at each word or line, by its name in micromark, and marks without which it stands nowhere. Left
 * out where a text has none of its marks, it spares a third of the parser's work.
 */
const costly: Readonly<Record<string, RegExp>> = {
  emailAutolink: /[-+.\w]@/,
  table: /\||:-|-:/
}

const parsers = new Map<string, Processor<Root>>()

/** A parser for a text: without those costly parts of GFM that it cannot have. */
function parserFor(text: string): Processor<Root> {
  const absent = Object.keys(costly).filter((name) => !costly[name]!.test(text))
  const key = absent.join(' ')
  let parser = parsers.get(key)
  if (!parser) {
    const gfm = unified().use(remarkParse).use(remarkGfm).use(leaveOut, absent).use(transformWhereNeeded)
    parser = gfm.use(remarkFrontmatter, ['yaml', 'toml']).freeze() as Processor<Root>
    parsers.set(key, parser)
  }
  return parser
}

/** A plugin that takes constructs out of the extensions used before it. */
function leaveOut(this: Processor, names: readonly string[]): void {
  const data = this.data() as {micromarkExtensions?: readonly Extension[]}
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    ...(extension.flow && {flow: without(extension.flow, names)}),
    ...(extension.text && {text: without(extension.text, names)})
  }))
}

/** Whether words can hold an address that the parser has not made a link of. */
const mayHoldAddress = (words: string): boolean => words.includes('@') || words.includes('://') || /www\./i.test(words)

/** A plugin for GFM's transforms, which look four times through the tree for addresses left: only where there are any. */
function transformWhereNeeded(this: Processor): void {
  const data = this.data() as {fromMarkdownExtensions?: readonly FromMarkdown[]}
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension: FromMarkdown) => ({
    ...extension,
    ...(extension.transforms && {
      transforms: extension.transforms.map((transform) => (tree: Root) => (holdsAddress(tree) ? transform(tree) : tree))
    })
  }))
}

/** Of an extension that makes a tree of what the parser has read: what it does with the tree in the end. */
type FromMarkdown = Readonly<{transforms?: readonly ((tree: Root) => Root | null | undefined | void)[]}>

/** Outside of links; without recursion, as a hostile document nests deeply. */
function holdsAddress(tree: Root): boolean {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' && mayHoldAddress(node.value)) return true
    if ('children' in node && node.type !== 'link' && node.type !== 'linkReference')
      for (const child of node.children) stack.push(child)
  }
  return false
}

/** Of a micromark extension: which constructs may begin with which character. */
type Constructs = Readonly<Record<string, Construct | readonly Construct[]>>
type Construct = Readonly<{name?: string}>
type Extension = Readonly<{flow?: Constructs; text?: Constructs}>

function without(constructs: Constructs, names: readonly string[]): Constructs {
  const rest: Record<string, readonly Construct[]> = {}
  for (const [character, list] of Object.entries(constructs)) {
    const kept = [list].flat().filter(({name}) => name === undefined || !names.includes(name))
    if (kept.length > 0) rest[character] = kept
  }
  return rest
}

/** Levels of block quotes and lists in one line that are read; deeper ones exhaust the parser's stack (from about 2,000). */
export const deepest = 100

/**
 * From this length on a document is parsed in pieces, in UTF-16 units. The parser's work grows faster than the length
 * where a document has many lists: 50 kB took 0.6 s, 200 kB a minute. Postmortems are shorter, and parsed whole.
 */
const wholeUpTo = 32_000

/** A piece ends at the next place between two blocks after so many units … */
const pieceLength = 8000
/** … and, where there is no such place, at the next line or word after so many. */
const forcedLength = 64_000

/**
 * Marks of emphasis, links, code and HTML that a piece holds before it ends at the next line: each can pair with all
 * before it. 30,000 units of `~a` took 2 seconds, 120,000 half a minute; a long timeline has a thousand.
 */
const mostMarks = 4000
/** … and a line that alone holds more is cut after so many units. */
const denseLength = 4000

/**
 * Parse Markdown, in time that grows with its length.
 *
 * @param text The document, without a byte-order mark.
 * @returns The tree, with places in `text`, and how far it reaches: a line that nests deeper than `deepest`, or marks
 *   that exhaust the parser's stack, end the reading.
 */
export function parseMarkdown(text: string): {tree: Root; readTo: number} {
  const readTo = tooDeepAt(text) ?? text.length
  const tree: Root = {type: 'root', children: []}
  let line = 0
  for (const {start, end} of pieces(text.slice(0, readTo))) {
    const piece = text.slice(start, end)
    try {
      const part = parserFor(piece).parse(piece)
      if (isTooDeep(part)) return {tree, readTo: start}
      if (start > 0) shift(part, start, line)
      // No spread: a piece can have more children than a call takes arguments.
      for (const child of part.children) tree.children.push(child)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return {tree, readTo: start}
    }
    line += piece.split('\n').length - 1
  }
  return {tree, readTo}
}

/** Levels of the tree, of emphasis in emphasis for instance, that a walk by recursion can follow. */
const deepestTree = 500

/** Whether a tree has more levels than `deepestTree`; without recursion, for the same reason. */
function isTooDeep(tree: Root): boolean {
  const stack: {node: Nodes; level: number}[] = [{node: tree, level: 0}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (entry.level > deepestTree) return true
    if ('children' in entry.node) for (const node of entry.node.children) stack.push({node, level: entry.level + 1})
  }
  return false
}

/** @returns The offset of the first line that nests too deeply: by marks of quotes and lists, or by indentation. */
function tooDeepAt(text: string): number | undefined {
  const marks = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${deepest}}`, 'm')
  const indented = new RegExp(`^[ \\t]{${deepest * 2}}[ \\t]*(?:>|[-*+] |\\d{1,9}[.)] )`, 'm')
  const places = [marks.exec(text)?.index, indented.exec(text)?.index].filter((index) => index !== undefined)
  return places.length > 0 ? Math.min(...places) : undefined
}

/** Cuts a long text between blocks: behind an empty line, before a line that is not indented, outside of code. */
function* pieces(text: string): Generator<{start: number; end: number}> {
  let start = 0
  if (text.length > wholeUpTo) {
    let fence: string | undefined
    let empty = false
    let marks = 0
    for (const match of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
      const [line] = match
      const length = match.index - start
      const blank = /^\s*$/.test(line)
      const isBetween = length > pieceLength && empty && !blank && !/^[\s>|<]/.test(line)
      if (!fence && length > 0 && (isBetween || length > forcedLength || marks > mostMarks)) {
        yield {start, end: match.index}
        start = match.index
        marks = 0
      }
      const here = line.match(/[~*_[\]!`<&]/g)?.length ?? 0
      marks += here
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
      if (mark && !fence) fence = mark
      else if (mark && fence && mark[0] === fence[0] && mark.length >= fence.length) fence = undefined
      empty = blank
      const most = here > mostMarks ? denseLength : forcedLength
      for (; !fence && match.index + line.length - start > 2 * most;) {
        const space = text.lastIndexOf(' ', start + most)
        const end = space > start ? space + 1 : start + most
        yield {start, end}
        start = end
      }
    }
  }
  yield {start, end: text.length}
}

/** Moves the places of a piece to where it stands in the document. */
function shift(tree: Root, offset: number, line: number): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (!node.position) continue
    // Points can be shared between nodes: each is made anew.
    const {start, end} = node.position
    node.position = {
      start: {line: start.line + line, column: start.column, offset: (start.offset ?? 0) + offset},
      end: {line: end.line + line, column: end.column, offset: (end.offset ?? 0) + offset}
    }
  }
}

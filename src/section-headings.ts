import type {Nodes, Paragraph, Parents, Table, TableCell} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {readTitle, type Title} from './section-title.ts'
import type {Section} from './sections.ts'

/** Something that may open a section, or that only ends the one before. */
export interface Candidate {
  words: string
  title: Title
  depth: number
  /** Where it stands among others: the depth, deeper for labels in nested lists and for dates in a timeline. */
  level: number
  form: Section['form']
  start: number
  end: number
  /** Where its content ends at the latest: the end of the list item that it names. */
  limit: number
  /** A label on a line of its own, not in a list. */
  alone?: true
  /** A label whose name is not known: ends the label before it, opens nothing. */
  closes?: true
  /** A line without any mark, in words that are no usual name: a heading only where the document has no others. */
  unmarked?: true
}

/** Where a paragraph stands in a list item. */
interface ItemPlace {
  node: Nodes
  first: boolean
  /** The item is alone in its list or has more than a line, and so may be a heading ("1. Summary"). */
  holds: boolean
}

/** Walks the tree in reading order, without recursion: a hostile document nests deeply. */
export function findHeadings(tree: Parents, text: string): Candidate[] {
  const found: Candidate[] = []
  const stack: {node: Nodes; lists: number; lone?: boolean; item?: ItemPlace}[] = [{node: tree, lists: -1}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, lists, item} = entry
    if (node.type === 'heading') {
      const candidate = fromHeading(node, text)
      if (candidate) found.push(candidate)
    } else if (node.type === 'html') found.push(...fromHtml(node.value, offsets(node).start, text.length))
    else if (node.type === 'table') found.push(...fromTable(node, found))
    else if (node.type === 'paragraph') found.push(...fromParagraph(node, text, lists, item))
    else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem') {
      const deeper = node.type === 'list' ? lists + 1 : lists
      const children = node.children.map((child, index) => ({
        node: child as Nodes,
        lists: deeper,
        ...(node.type === 'list' && {lone: node.ordered === true && node.children.length === 1}),
        ...(node.type === 'listItem'
          ? {item: {node, first: index === 0, holds: entry.lone === true || node.children.length > 1}}
          : item && {item})
      }))
      for (const child of children.reverse()) stack.push(child)
    }
  }
  const marked = found.filter(({depth, title}) => depth < 8 && isKnown(title)).length > 1
  return titleApart(marked ? found.filter(({unmarked}) => !unmarked) : found)
}

/**
 * Labels in a table: rows of a name and its value before any section but a summary ("| Impact | 300 customers |"), and the
 * heads of columns where all are sides of the lessons ("| What went well | What went poorly |").
 */
function fromTable(node: Table, before: readonly Candidate[]): Candidate[] {
  const head = node.children[0]?.children ?? []
  const columns = head.flatMap((cell) => fromCell(cell, 'heading', offsets(node).end))
  if (columns.length > 1 && columns.length === head.length && columns.every(({title}) => title.concepts.every(isSide)))
    return columns.map((column, index) => ({...column, level: column.level + index}))
  const later = before.some(
    ({form, title}) => form === 'heading' && title.concepts.some((concept) => concept !== 'summary')
  )
  if (later || node.children.some(({children}) => children.length !== 2)) return []
  const rows = node.children.flatMap((row) => fromCell(row.children[0]!, 'label', offsets(row).end))
  // In a summary the rows say what the incident was; a list of what is done there points elsewhere.
  const inSummary = before.some(({form, title}) => form === 'heading' && title.concepts.length > 0)
  return inSummary ? rows.filter(({title}) => title.concepts.every((concept) => ofIncident.has(concept))) : rows
}

const ofIncident: ReadonlySet<string> = new Set([
  'impact',
  'trigger',
  'detection',
  'contributing-factors',
  'resolution'
])

const isSide = (concept: string) => ['went-well', 'went-poorly', 'got-lucky', 'lessons'].includes(concept)

function fromCell(cell: TableCell, form: 'heading' | 'label', limit: number): Candidate[] {
  const words = toString(cell).replace(/\s+/g, ' ').trim()
  const title = readTitle(words, form)
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  if (!isKnown(title) || title.inLessons || !first || !last) return []
  const [start, end] = [offsets(first).start, offsets(last).end]
  return [{words, title, depth: 8, level: 9, form: 'label', start, end, limit}]
}

/** A setext "heading" of many words is a paragraph with a rule under it. */
function fromHeading(node: Extract<Nodes, {type: 'heading'}>, text: string): Candidate | undefined {
  const {start, end} = offsets(node)
  const words = toString(node, {includeHtml: false, includeImageAlt: false}).replace(/\s+/g, ' ').trim()
  const setext = text[start] !== '#' && !/^\s*#/.test(text.slice(start, start + 4))
  if (setext && (words.split(' ').length > 14 || /[^.][.!]$/.test(words))) return undefined
  const title = readTitle(words)
  const place = {depth: node.depth, level: node.depth, form: 'heading', start, end, limit: text.length} as const
  return words === '' ? {words, title, ...place, closes: true} : {words, title, ...place}
}

/** `<h2>…</h2>` and the `<summary>` of a fold. The lengths are bounded, so that hostile input costs no more. */
const htmlHeading = /<(?:h([1-6])|summary)\b[^>]{0,300}>([^]{1,300}?)<\/(?:h[1-6]|summary)\s{0,5}>/gi

function fromHtml(value: string, offset: number, limit: number): Candidate[] {
  return [...value.matchAll(htmlHeading)].flatMap((match) => {
    const words = match[2]!
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const title = readTitle(words)
    const depth = match[1] ? Number(match[1]) : 7
    if (!match[1] && title.concepts.length === 0) return []
    const start = offset + match.index
    const form = match[1] ? 'heading' : 'bold'
    return [{words, title, depth, level: depth, form, start, end: start + match[0].length, limit} as const]
  })
}

/** Labels in lists nested deeper than this count as one level, so that the stack of open sections stays short. */
const deepestLabel = 8

/** A label is a few words: longer lead-ins are sentences. */
const longestLabel = 80

const boldLine =
  /^(?:\*\*\*|___|\*\*|__|<b>|<strong>)\s?([^\n]{1,160}?)\s*(?:\*\*\*|___|\*\*|__|<\/b>|<\/strong>)\s*[:：]?\s*(?:\\|<br ?\/?>)?\s*$/
const boldLabel =
  /^(?:\*\*|__|\*|_)([^*_\n][^*\n]{0,79}?)(?:[:：.]\s?(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_)\s?(?:[:：]|-(?=\s)|[–—]))/
const plainLabel =
  /^([\p{L}][^:：\n*`|]{0,79}?)\s?[:：](?=\s|$|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u

/** Reads the lines of a paragraph for bold lines and labels. */
function fromParagraph(node: Paragraph, text: string, lists: number, item?: ItemPlace): Candidate[] {
  const {start, end} = offsets(node)
  const found: Candidate[] = []
  let at = start
  for (const raw of text.slice(start, end).split('\n')) {
    const indent = raw.length - raw.trimStart().length
    const line = raw.slice(indent, indent + 400).trimEnd()
    const candidate = fromLine(line, {
      alone: start === at && at + raw.length >= end,
      apart: start === at && /^\r?\n[ \t]*(?:\r?\n|$)/.test(text.slice(at + raw.length, at + raw.length + 80)),
      first: start === at,
      holds: item?.holds ?? true,
      lists
    })
    if (candidate) {
      const from = at + indent
      const limit = item?.first && at === start ? itemLimit(item.node, from + candidate.length, text) : text.length
      const {length, ...rest} = candidate
      found.push({...rest, start: from, end: from + length, limit})
    }
    at += raw.length + 1
  }
  return found
}

type LineCandidate = Omit<Candidate, 'start' | 'end' | 'limit'> & {length: number}

function fromLine(
  line: string,
  place: {alone: boolean; apart: boolean; first: boolean; holds: boolean; lists: number}
): LineCandidate | undefined {
  const label = {depth: 8, level: 9 + Math.min(place.lists, deepestLabel), form: 'label' as const}
  const bold = boldLine.exec(line)
  if (bold && !/\*\*|__/.test(bold[1]!)) {
    const words = plainWords(bold[1]!)
    const title = readTitle(words, place.lists < 0 ? 'heading' : 'line')
    const heading = place.lists < 0 ? {depth: 7, level: 7, form: 'bold' as const} : {...label, form: 'bold' as const}
    if (isKnown(title)) return {words, title, ...heading, length: line.length}
    if (place.alone && place.lists < 0 && !/[.!,;]$/.test(words)) return {words, title, ...heading, length: line.length}
  }
  const slanted = place.lists < 0 ? /^(?:\*([^*\n]{1,60})\*|_([^_\n]{1,60})_)\s?[:：]?$/.exec(line) : null
  if (slanted) {
    const words = plainWords(slanted[1] ?? slanted[2]!)
    const title = readTitle(words, 'label')
    if (isKnown(title)) return {words, title, depth: 7, level: 7, form: 'bold', length: line.length}
  }
  const marked = boldLabel.exec(line)
  if (marked) {
    const words = plainWords(marked[1]!)
    const title = readTitle(words, 'label')
    if (isKnown(title)) return {words, title, ...label, length: marked[0].length}
    return /^(?:\*\*|__)/.test(line) ? {words, title, ...label, length: marked[0].length, closes: true} : undefined
  }
  const plain = plainLabel.exec(line)
  if (plain && (place.first || !/^\p{Ll}/u.test(line))) {
    const words = plainWords(plain[1]!)
    const title = readTitle(words, plain[0].length === line.length ? 'line' : 'label')
    const alone = plain[0].length === line.length && place.lists < 0 ? {alone: true as const} : {}
    if (isKnown(title)) return {words, title, ...label, ...alone, length: plain[0].length}
    return alone.alone && place.apart ? fromUnmarked(words, label, plain[0].length) : undefined
  }
  if (!place.holds && place.first) return undefined
  const bare = fromBareLine(line, label)
  return (
    bare ??
    (place.apart && place.lists < 0 && !/[\p{P}]$/u.test(line) ? fromUnmarked(line, label, line.length) : undefined)
  )
}

/** "How the night went", alone on a line. */
function fromUnmarked(
  words: string,
  label: Pick<Candidate, 'depth' | 'level' | 'form'>,
  length: number
): LineCandidate | undefined {
  if (words.length > longestLabel || !/^[\p{Lu}\p{Lo}\d]/u.test(words)) return undefined
  const title = readTitle(words)
  return isKnown(title) && !title.meant ? {words, title, ...label, alone: true, unmarked: true, length} : undefined
}

/** "What was the root cause?", or "Root cause and resolution", alone on a line without any mark. */
function fromBareLine(line: string, label: Pick<Candidate, 'depth' | 'level' | 'form'>): LineCandidate | undefined {
  if (
    line.length > longestLabel ||
    !/^[\p{Extended_Pictographic}\ufe0f\s]*[\p{Lu}\p{Lo}\d]/u.test(line) ||
    /[.,;!]$/.test(line)
  )
    return undefined
  const title = readTitle(line, line.endsWith('?') ? 'heading' : 'label')
  return isKnown(title) && !title.meant ? {words: line, title, ...label, alone: true, length: line.length} : undefined
}

const isKnown = (title: Title) =>
  title.concepts.length > 0 || title.ambiguous !== undefined || title.inLessons !== undefined

/** Where the content of a label in a list ends: with its item, unless the item holds nothing but the label. */
function itemLimit(item: Nodes, after: number, text: string): number {
  const {end} = offsets(item)
  return text.slice(after, Math.min(end, after + 200)).trim() === '' && end - after < 200 ? text.length : end
}

/** The first heading names the document; it is a section only where it is exactly the name of one. */
function titleApart(candidates: Candidate[]): Candidate[] {
  const first = candidates.find(({form, words}) => form === 'heading' && words !== '')
  if (!first || candidates.filter(({form}) => form === 'heading').length < 2) return candidates
  const lowest = first.level === 1 || candidates.every(({form, level}) => form !== 'heading' || level >= first.level)
  const second = candidates.find((candidate) => candidate !== first && candidate.form === 'heading')!
  const stands =
    second.level <= first.level &&
    first.title.concepts.length > 0 &&
    !/post-?mortem|incident|report|outage/i.test(first.words)
  if (lowest && !stands) first.title = readTitle(first.words, 'label')
  return candidates
}

/** Words of a line of Markdown without its marks: links become their text. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function offsets(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

import type {List, ListItem, Nodes, RootContent, Table} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Document} from './document.ts'
import type {Section} from './sections.ts'

/** An item before its fields are read. */
export interface ActionDraft {
  text: string
  /** Markdown of the item, with what is nested under it, for links. */
  raw: string
  start: number
  end: number
  checked: boolean | null
  /** For a row: the cells by the heads of their columns. */
  cells?: readonly {head: string; text: string; raw: string}[]
}

/** Items of a section: rows and list items; where there are none, sub-headings, then lines. */
export function draftsIn(document: Document, section: Section): ActionDraft[] {
  const nodes = nodesIn(document.mdast.children, section.start, section.end)
  const listed = nodes.flatMap((node, index) => {
    if (node.type === 'table') return fromTable(document.text, node)
    if (node.type === 'html') return fromHtml(node.value, node.position?.start.offset ?? 0)
    if (node.type !== 'list') return []
    return isFields(document.text, node)
      ? fromNamed(document.text, nodes[index - 1], node)
      : fromList(document.text, node, 0)
  })
  if (listed.length > 0) return listed
  const headed = fromHeadings(document, section)
  if (headed.length > 0) return headed
  return fromLines(document.text, nodes, section.start)
}

/** A list of "Owner: …", "Due: …" says more of the heading or line above it. */
function isFields(text: string, list: List): boolean {
  return list.children.length < 10 && list.children.every((item) => fieldName.test(slice(text, item).slice(0, 60)))
}

const fieldName =
  /^(?:[-*+]|\d{1,2}[.)])\s+(?:\*\*|__)?(?:action|what|why|how|description|details?|owners?|assignees?|assigned to|dri|responsible|who|team|due(?: date)?|deadline|eta|target(?: date)?|timeline|priority|severity|status|state|type|category|ticket|issue|jira|tracking|link|pr|effort|impact|goal|outcome|done when|success criteria|rationale)(?:\*\*|__)?\s?[:：]/i

function fromNamed(text: string, above: Nodes | undefined, list: List): ActionDraft[] {
  if (above?.type !== 'heading' && above?.type !== 'paragraph') return fromList(text, list, 0)
  const {start, end} = trimmed(text, above)
  const words = plain(toString(above, {includeHtml: false}))
  return [{text: words, raw: text.slice(start, list.position?.end.offset ?? end), start, end, checked: null}]
}

/** Nodes of a range, without recursion into what lies in it; found by halving, so that many sections stay cheap. */
function nodesIn(children: readonly Nodes[], start: number, end: number, depth = 0): Nodes[] {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle]!.position?.end.offset ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Nodes[] = []
  for (let index = low; index < children.length; index++) {
    const node = children[index]!
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? 0
    if (from >= end) break
    if (from >= start && to <= end + 1) found.push(node)
    else if (node.type === 'paragraph') found.push(node)
    else if ('children' in node && depth < deepest)
      found.push(...nodesIn(node.children as readonly Nodes[], start, end, depth + 1))
  }
  return found
}

/** Lists nested deeper than this are read as one. */
const deepest = 8

interface Cell {
  head: string
  text: string
  raw: string
  start: number
  end: number
}

function fromTable(text: string, table: Table): ActionDraft[] {
  const [head, ...rows] = table.children
  const heads = head?.children.map((cell) => toString(cell).trim()) ?? []
  return rows.flatMap((row) =>
    fromRow(
      row.children.map((cell, index) => ({
        head: heads[index] ?? '',
        text: plain(toString(cell)),
        raw: slice(text, cell),
        ...trimmed(text, cell)
      })),
      slice(text, row)
    )
  )
}

/** Rows and cells of a table in HTML. The lengths are bounded, so that hostile input costs no more. */
const htmlRow = /<tr\b[^>]{0,200}>([^]{0,4000}?)<\/tr\s{0,5}>/gi
const htmlCell = /<t([hd])\b[^>]{0,200}>([^]{0,2000}?)<\/t[hd]\s{0,5}>/gi

function fromHtml(value: string, offset: number): ActionDraft[] {
  let heads: string[] = []
  return [...value.matchAll(htmlRow)].flatMap((row) => {
    const inner = offset + row.index + row[0].indexOf(row[1]!, 3)
    const cells = [...row[1]!.matchAll(htmlCell)].map((cell, index) => {
      const start = inner + cell.index + cell[0].indexOf('>') + 1
      const words = plain(cell[2]!.replace(/<[^>]*>/g, ' '))
      return {kind: cell[1]!, head: heads[index] ?? '', text: words, raw: cell[2]!, start, end: start + cell[2]!.length}
    })
    if (cells.length > 0 && cells.every(({kind}) => kind.toLowerCase() === 'h')) {
      heads = cells.map((cell) => cell.text)
      return []
    }
    return heads.length > 0 ? fromRow(cells, row[1]!) : []
  })
}

function fromRow(cells: readonly Cell[], raw: string): ActionDraft[] {
  const about = cells.findIndex(
    ({head: name}) =>
      /action|item|task|description|what|measure|improvement|fix|todo|recommendation|step|対策|内容|措施|maßnahme/i.test(
        name
      ) && !/type|status|id$/i.test(name)
  )
  const longest = cells.reduce(
    (best, cell, index) => (cell.text.length > (cells[best]?.text.length ?? 0) ? index : best),
    0
  )
  const chosen = cells[about >= 0 && cells[about]?.text ? about : longest]
  if (!chosen || chosen.text.length < 2 || /^[-–—.…]+$/.test(chosen.text)) return []
  const {text, start, end} = chosen
  return [{text, raw, start, end, checked: null, cells: cells.map(({head, text, raw}) => ({head, text, raw}))}]
}

function fromList(text: string, list: List, depth: number): ActionDraft[] {
  return list.children.flatMap((item) => {
    const inner = item.children.filter((child): child is List => child.type === 'list')
    const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading')
    const words = own ? plain(toString(own, {includeHtml: false})) : ''
    if (
      inner.length > 0 &&
      depth < deepest &&
      !inner.some((nested) => isFields(text, nested)) &&
      (words === '' || leads(list, inner) || isGroup(slice(text, own!), words, item, inner))
    ) {
      return inner.flatMap((child) => fromList(text, child, depth + 1))
    }
    if (!own || words === '') return []
    return [
      {
        text: words,
        raw: slice(text, item),
        ...trimmed(text, own),
        checked:
          item.checked ?? (/^(?:[-*+]|\d{1,3}[.)])\s+~~.*~~\s*$/.test(slice(text, item).split('\n')[0]!) ? true : null)
      }
    ]
  })
}

/** A single item with several under it, no boxes and no marks: it only leads in. */
function leads(list: List, inner: readonly List[]): boolean {
  return (
    list.children.length === 1 &&
    list.children[0]!.checked == null &&
    inner.some((nested) => nested.children.length > 1)
  )
}

/** "Short term:", "**Monitoring**", or an open box above boxes: the items are what is nested. */
function isGroup(raw: string, words: string, item: ListItem, inner: readonly List[]): boolean {
  if (inner.some((list) => list.children.some((child) => child.checked !== null && child.checked !== undefined)))
    return item.checked === null || item.checked === undefined
  if (item.checked !== null && item.checked !== undefined) return false
  return /[:：](?:\*\*|__)?$/.test(raw.trim()) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)[.:]?$/.test(raw.trim())
    ? words.split(' ').length <= 8
    : false
}

/** Sub-headings, each with its prose. Only where the section holds no list. */
function fromHeadings(document: Document, section: Section): ActionDraft[] {
  const from = document.sections.indexOf(section)
  const drafts: ActionDraft[] = []
  for (let index = from + 1; index < document.sections.length; index++) {
    const inner = document.sections[index]!
    if (inner.heading.start >= section.end) break
    const next = document.sections[index + 1]
    if (next?.parent === index || inner.form === 'label' || inner.concepts.length > 0) continue
    const raw = document.text.slice(inner.heading.start, Math.min(inner.end, inner.heading.start + 2000))
    drafts.push({text: inner.title, raw, ...inner.heading, checked: null})
  }
  return drafts
}

/** Lines and paragraphs, and the lines of an indented block. */
function fromLines(text: string, nodes: readonly Nodes[], from: number): ActionDraft[] {
  const drafts: ActionDraft[] = []
  for (const node of nodes) {
    if (node.type !== 'paragraph' && !(node.type === 'code' && !node.lang)) continue
    const start = Math.max(from, node.position?.start.offset ?? 0)
    const raw = text.slice(start, node.position?.end.offset ?? 0)
    const lines = raw.split('\n').filter((line) => !/^\s*(?:```|~~~)/.test(line))
    const apart = node.type === 'code' || standAlone(lines)
    let at = start
    for (const line of apart ? raw.split('\n') : [raw]) {
      const words = plain(line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)]|#\.)\s+/, ''))
      const lead = /[:：]$/.test(words)
      if (!/^(?:```|~~~)/.test(words) && words.length > 8 && !lead && (apart || intends.test(words))) {
        const indent = line.length - line.trimStart().length
        drafts.push({text: words, raw: line, start: at + indent, end: at + line.trimEnd().length, checked: null})
      }
      at += line.length + 1
    }
  }
  return drafts
}

/** Each line begins anew: with a capital, a mark or a bold word, after a line that is no half sentence. */
function standAlone(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => /^\s*(?:\p{Lu}|\*\*|__|[-•✅☑✔\d[]|#\.|$)/u.test(line))
}

/** Words of a sentence that says what somebody is going to do. */
const intends =
  /\b(?:will|shall|should|must|need(?:s)? to|plan(?:s|ned|ning)? to|going to|intend(?:s)? to|have to|has to|we'll|are adding|are working|to be|i'd|we'd)\b|^(?:\*\*)?(?:add|adopt|automate|build|change|check|clean|create|define|deploy|disable|document|enable|ensure|establish|extend|fix|implement|improve|increase|install|introduce|investigate|make|migrate|monitor|move|perform|prevent|regularly|remove|replace|review|set|split|test|update|upgrade|use|write)\b/i

function plain(words: string): string {
  return words
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, (mark) => (mark.includes('_') ? mark : ''))
    .replace(/\s+/g, ' ')
    .trim()
}

const slice = (text: string, node: Nodes | RootContent) =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** Where a node's words stand, without the blanks and bars around a cell. */
function trimmed(text: string, node: Nodes): {start: number; end: number} {
  const start = node.position?.start.offset ?? 0
  const raw = slice(text, node)
  const before = /^[|\s]*/.exec(raw)![0].length
  const after = /[|\s]*$/.exec(raw.slice(before))![0].length
  return {start: start + before, end: Math.max(start + before, start + raw.length - after)}
}

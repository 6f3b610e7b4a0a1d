import type {List, ListItem, Nodes, RootContent, Table} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {dueIn, dueOf, ownerOf, ownersIn, ticketIn} from './action-fields.ts'
import type {Document} from './document.ts'
import {peopleNamed} from './metadata.ts'
import {perDocument} from './per-document.ts'
import {sectionsAbout, type Section} from './sections.ts'

/** Something that somebody is going to do. Fields are as written, `null` where nothing real is said. */
export interface ActionItem {
  /** Plain words on one line. */
  text: string
  /** Offsets in the document of the item's own words, without what is nested under it. */
  start: number
  end: number
  owner: string | null
  due: string | null
  ticket: string | null
  /** Whether it is marked as done; `null` where nothing is said. */
  done: boolean | null
}

/** An item before its fields are read. */
interface Draft {
  text: string
  /** Markdown of the item, with what is nested under it, for links. */
  raw: string
  start: number
  end: number
  checked: boolean | null
  /** For a row: the cells by the heads of their columns. */
  cells?: readonly {head: string; text: string; raw: string}[]
}

/**
 * Read the action items of a document: rows, check boxes, bullets, numbers, sub-headings, lines.
 *
 * Groups ("Prevent:", "Short term") are no items; what is nested under an item belongs to it. Linear.
 */
export const readActions = perDocument((document): readonly ActionItem[] => {
  const seen = new Set<number>()
  const items: ActionItem[] = []
  const links = definitions(document)
  const people = new Set(peopleNamed(document))
  const proper = properNouns(document.text)
  const sections = sectionsAbout(document.sections, 'action-items')
  // "Lessons and preventive measures" is read for its actions only where no section is for actions alone.
  const own = sections.filter(({concepts}) => !concepts.includes('lessons'))
  for (const section of own.length > 0 ? own : sections) {
    const drafts = draftsIn(document, section).filter(({start, text}) => !seen.has(start) && /[\p{L}\d]{2}/u.test(text))
    for (const {start} of drafts) seen.add(start)
    const owners = ownersIn(drafts.map(withoutCode), people, proper)
    items.push(...drafts.map((draft, index) => read(draft, owners[index] ?? null, links)))
  }
  return items
})

function read(draft: Draft, named: string | null, links: ReadonlyMap<string, string>): ActionItem {
  const {text, start, end, checked, cells} = draft
  const cell = (heads: RegExp) => cells?.find(({head}) => heads.test(head))
  const ownerCell = cell(ownerHead)
  const dueCell = cell(dueHead)
  const status = cell(/status|state|done|progress/i)?.text ?? (cells?.[0]?.head === '' ? cells[0].text : '')
  const ticket = ticketIn(cell(ticketHead)?.raw ?? '', true) ?? ticketIn(withLinks(draft.raw, links), false)
  return {
    text,
    start,
    end,
    owner: ownerCell ? ownerOf(ownerCell.text) : (fieldIn(draft.raw, ownerField, ownerOf) ?? named),
    due: dueCell ? dueOf(dueCell.text) : cells ? null : (fieldIn(draft.raw, dueField, dueOf) ?? dueIn(text)),
    ticket,
    done: checked ?? (isDone(status, text) ? true : null)
  }
}

/** A field on a line of its own under an item: "- Owner: Amara". */
const ownerField =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(?:owners?|assignees?|assigned to|dri|responsible|who)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s*(\S.{0,80})$/im
const dueField =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(?:due(?: date)?|deadline|eta|target(?: date)?|by when)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s*(\S.{0,80})$/im

function fieldIn(raw: string, field: RegExp, read: (value: string) => string | null): string | null {
  const value = field.exec(raw.slice(0, 4000))?.[1]
  return value === undefined
    ? null
    : read(
        value
          .replace(/[*_`]+/g, '')
          .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
          .trim()
      )
}

function isDone(status: string, text: string): boolean {
  return (
    /✅|☑|✔|\b(?:done|completed?|closed|finished|merged|shipped|resolved)\b/i.test(status) ||
    /^(?:✅|☑|✔|\[x\])|\((?:already )?(?:done|completed?)\b[^()]{0,40}\)[.\s]*$/i.test(text)
  )
}

/** Text in which names are looked for, UTF-16 units. */
const farthest = 60_000

/** Words that stand with a capital inside a sentence, and nowhere without: names, mostly. */
function properNouns(text: string): Set<string> {
  const head = text.slice(0, farthest)
  const words = new Set(Array.from(head.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,15}(?![\p{L}-])/gu), ([word]) => word))
  for (const [word] of head.matchAll(/(?<!\p{L})\p{Ll}{3,16}(?!\p{L})/gu))
    words.delete(word[0]!.toUpperCase() + word.slice(1))
  return words
}

/** The words of an item without its code, in which an `@` and brackets mean something else. */
function withoutCode({text, raw}: Draft): string {
  const code = [...raw.slice(0, 2000).matchAll(/`([^`\n]{1,200})`/g)].slice(0, 20)
  return code.reduce((words, [, content]) => words.replace(content!, '…'), text)
}

/** Markdown with the addresses of its reference links written out behind it. */
function withLinks(raw: string, links: ReadonlyMap<string, string>): string {
  if (links.size === 0) return raw
  const found = [...raw.slice(0, 4000).matchAll(/\[([^\][]{1,100})\]/g)].flatMap(
    (match) => links.get(match[1]!.toLowerCase()) ?? []
  )
  return found.length > 0 ? `${raw.slice(0, 2000)} ${found.join(' ')}` : raw
}

/** Where reference links of the document lead, by their label in lower case. */
function definitions(document: Document): Map<string, string> {
  return new Map(
    document.mdast.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier.toLowerCase(), node.url] as const] : []
    )
  )
}

const ownerHead =
  /\b(?:owners?|assignees?|assigned|responsible|who|dri|lead|person|team|owned by|resource)\b|担当|责任人|负责人|verantwortlich|zuständig|responsable|encargado/i
const dueHead =
  /\b(?:due|deadline|date|eta|target|by when|when|timeline|timeframe|time ?frame|until|completion|termin|fecha|prazo|échéance)\b|期限|截止|期日/i
const ticketHead =
  /\b(?:tickets?|issues?|jira|tracking|tracker|bugs?|links?|prs?|github|gitlab|ref(?:erence)?|bug|task id)\b|チケット|工单/i

/** Items of a section: rows and list items; where there are none, sub-headings, then lines. */
function draftsIn(document: Document, section: Section): Draft[] {
  const nodes = nodesIn(document.mdast.children, section.start, section.end)
  const listed = nodes.flatMap((node, index) => {
    if (node.type === 'table') return fromTable(document.text, node)
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

function fromNamed(text: string, above: Nodes | undefined, list: List): Draft[] {
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

function fromTable(text: string, table: Table): Draft[] {
  const [head, ...rows] = table.children
  const heads = head?.children.map((cell) => toString(cell).trim()) ?? []
  return rows.flatMap((row) => {
    const cells = row.children.map((cell, index) => ({
      head: heads[index] ?? '',
      text: plain(toString(cell)),
      raw: slice(text, cell)
    }))
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
    const chosen = row.children[about >= 0 && cells[about]?.text ? about : longest]
    const words = cells[about >= 0 && cells[about]?.text ? about : longest]?.text ?? ''
    if (!chosen || words.length < 2 || /^[-–—.…]+$/.test(words)) return []
    return [{text: words, raw: slice(text, row), ...trimmed(text, chosen), checked: null, cells}]
  })
}

function fromList(text: string, list: List, depth: number): Draft[] {
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
function fromHeadings(document: Document, section: Section): Draft[] {
  const from = document.sections.indexOf(section)
  const drafts: Draft[] = []
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
function fromLines(text: string, nodes: readonly Nodes[], from: number): Draft[] {
  const drafts: Draft[] = []
  for (const node of nodes) {
    if (node.type !== 'paragraph' && !(node.type === 'code' && !node.lang)) continue
    const start = Math.max(from, node.position?.start.offset ?? 0)
    const raw = text.slice(start, node.position?.end.offset ?? 0)
    const lines = raw.split('\n').filter((line) => !/^\s*(?:```|~~~)/.test(line))
    const apart = node.type === 'code' || standAlone(lines)
    let at = start
    for (const line of apart ? raw.split('\n') : [raw]) {
      const words = plain(line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+/, ''))
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
  return lines.length > 1 && lines.every((line) => /^\s*(?:\p{Lu}|\*\*|__|[-•✅☑✔\d[]|$)/u.test(line))
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

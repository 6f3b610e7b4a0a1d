import {dueIn, dueOf} from './action-dates.ts'
import {draftsIn, type ActionDraft} from './action-drafts.ts'
import {ownerOf, ownersIn} from './action-owners.ts'
import {ticketIn} from './action-tickets.ts'
import type {Document} from './document.ts'
import {peopleNamed} from './metadata.ts'
import {whyNoAction} from './no-actions.ts'
import {perDocument} from './per-document.ts'
import {sectionsAbout} from './sections.ts'

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
  /** What stands in its column for the status; `null` where the list has no such column. */
  status: string | null
}

/**
 * Read the action items of a document: rows, check boxes, bullets, numbers, sub-headings, lines.
 *
 * Groups ("Prevent:", "Short term") and "None" are no items; what is nested under an item belongs to it. Linear.
 */
export const readActions = perDocument((document): readonly ActionItem[] => {
  const seen = new Set<number>()
  const items: ActionItem[] = []
  const links = definitions(document)
  const people = new Set(peopleNamed(document))
  let proper: Set<string> | undefined
  const sections = sectionsAbout(document.sections, 'action-items')
  // "Lessons and preventive measures" is read for its actions only where no section is for actions alone.
  const own = sections.filter(({concepts}) => !concepts.includes('lessons'))
  for (const section of own.length > 0 ? own : sections) {
    const drafts = draftsIn(document, section).filter(
      ({start, text}) => !seen.has(start) && /[\p{L}\d]{2}/u.test(text) && whyNoAction(text) === undefined
    )
    for (const {start} of drafts) seen.add(start)
    if (drafts.length === 0) continue
    const owners = ownersIn(drafts.map(withoutCode), people, (proper ??= properNouns(document.text)))
    items.push(...drafts.map((draft, index) => read(draft, owners[index] ?? null, links)))
  }
  return items
})

function read(draft: ActionDraft, named: string | null, links: ReadonlyMap<string, string>): ActionItem {
  const {text, start, end, checked, cells} = draft
  const cell = (heads: RegExp) => cells?.find(({head}) => heads.test(head))
  const by = cell(/^by$/i)
  // "By" heads names as well as dates: the cell tells which.
  const byName = by !== undefined && dueOf(by.text, true) === null
  const ownerCell = cell(ownerHead) ?? (byName ? by : undefined)
  const dueCell = cell(dueHead) ?? (byName ? undefined : by)
  const statusCell = cell(/status|state|done|progress/i)
  const status = statusCell?.text ?? (cells?.[0]?.head === '' ? cells[0].text : '')
  const ticket = ticketIn(cell(ticketHead)?.raw ?? '', true) ?? ticketIn(withLinks(draft.raw, links), false)
  return {
    text,
    start,
    end,
    owner: ownerCell ? ownerOf(ownerCell.text) : (fieldIn(draft.raw, ownerField, ownerOf) ?? named),
    due: dueCell
      ? dueOf(dueCell.text, true)
      : cells
        ? dueElsewhere(cells, text)
        : (fieldIn(draft.raw, dueField, dueOf) ?? dueIn(text)),
    ticket,
    done: checked ?? (isDone(status, text) ? true : null),
    status: statusCell?.text ?? null
  }
}

/** Where a table has no column for it, a date in a short cell beside the action: "Ada, done 3 May". */
function dueElsewhere(cells: NonNullable<ActionDraft['cells']>, text: string): string | null {
  const beside = cells.filter(
    (cell) =>
      cell.text !== text &&
      cell.text.length <= 60 &&
      !/^(?:#|no\.?|id|nr\.?|created|opened|raised|reported)$|priority|effort/i.test(cell.head)
  )
  return beside.map((cell) => dueOf(cell.text)).find((date) => date !== null) ?? null
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
    /(?:[.!;:,]|\s[–—-])\s+(?:already )?(?:done|completed?|deployed|shipped|merged|finished)\b(?! (?:by|before|until|when|in|if)\b)/i.test(
      text
    ) ||
    /^(?:✅|☑|✔|\[x\])|\((?:already )?(?:done|completed?)\b[^()]{0,40}\)[.\s]*$/i.test(text)
  )
}

/** Text in which names are looked for, UTF-16 units. */
const farthest = 60_000

/** Words that stand with a capital inside a sentence, and nowhere without: names, mostly. */
function properNouns(text: string): Set<string> {
  const head = text.slice(0, farthest)
  const words = new Set(Array.from(head.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,15}(?![\p{L}-])/gu), ([word]) => word))
  if (words.size === 0) return words
  const tails = new Set(Array.from(words, (word) => word.slice(1)))
  for (const word of head.match(/(?<!\p{L})\p{Ll}{3,16}(?!\p{L})/gu) ?? [])
    if (tails.has(word.slice(1))) words.delete(word[0]!.toUpperCase() + word.slice(1))
  return words
}

/** The words of an item without its code, in which an `@` and brackets mean something else. */
function withoutCode({text, raw}: ActionDraft): string {
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
  /\b(?:owners?|assignees?|assigned|responsible|who|dri|lead|person|team|(?:owned|carried|handled|taken) by|by whom|(?:person )?in charge|resource)\b|^charge$|担当|责任人|负责人|verantwortlich|zuständig|responsable|encargado/i
const dueHead =
  /^terms?$|\b(?:due|deadline|date|eta|target|by when|when|timeline|timeframe|time ?frame|until|completion|limit|planned for|termin|fecha|prazo|échéance)\b|期限|截止|期日/i
const ticketHead =
  /\b(?:tickets?|issues?|jira|tracking|tracker|bugs?|links?|prs?|github|gitlab|ref(?:erence)?|bug|task id)\b|チケット|工单/i

import type {Document} from './document.ts'
import {perDocument} from './per-document.ts'

/** What a document says of itself before the story begins. */
export type MetadataKey =
  'severity' | 'status' | 'date' | 'start' | 'end' | 'duration' | 'owner' | 'authors' | 'participants' | 'impact'

/** A field with its value as written, marks left out, and its place in the document. */
export interface MetadataField {
  key: MetadataKey
  value: string
  /** Offsets of the line it stands on, or of the front matter. */
  start: number
  end: number
}

const names: Readonly<Record<MetadataKey, string>> = {
  severity:
    'severity|sev|severity level|incident severity|sev level|priority|incident level|incident priority|schweregrad|gravité|severidad|重大度|严重程度|级别',
  status: 'status|state|current status|document status|postmortem status|report status|incident status|ステータス|状态',
  date: 'date|dates|incident date|date of incident|date of the incident|date of outage|outage date|day|when|date and time|date/time|datum|fecha|data|日付|発生日|日期',
  start:
    'start|started|start time|start date|started at|began|begin|incident start|impact start|start of incident|start of impact|outage start|time started',
  end: 'end|ended|end time|end date|ended at|resolved at|resolved on|incident end|impact end|end of incident|end of impact|outage end|time resolved',
  duration:
    'duration|total duration|incident duration|outage duration|impact duration|downtime|length|window|total downtime|time to repair|time to resolve|time to recover|time to recovery|time to restore|ttr|mttr|dauer|durée|duración|期間|持续时间',
  owner:
    'owner|document owner|postmortem owner|report owner|incident owner|dri|owned by|lead|incident lead|responsible|verantwortlich',
  authors: 'author|authors|author(s)|written by|prepared by|writer|writers|reported by|report by|by|autor|auteur|作者',
  participants:
    'participants|responders|responder|attendees|involved|involved parties|people involved|incident commander|commander|ic|incident manager|scribe|on-call|oncall|on call|' +
    'contributors|collaborators|reviewer|reviewers|reviewed by|approved by|approver|approvers|facilitator|incident responders|incident response team|response team|resolved by|detected by|comms lead|communications lead',
  impact:
    'impact|customer impact|user impact|affected users|affected customers|affected services|users affected|customers affected|services affected'
}

const keyByName = new Map(
  (Object.entries(names) as [MetadataKey, string][]).flatMap(([key, list]) =>
    list.split('|').map((name) => [name, key] as const)
  )
)

/** Metadata stands near the top: the part of a document that is looked through, in UTF-16 units after the front matter. */
const farthest = 8000

/** Fields further down are kept to this many lines, so that a log is not read as fields. */
const mostLines = 150

/**
 * Read what a document says of itself: front matter (YAML or TOML), tables, and `Key: value` lines, bold or not.
 *
 * @returns The fields in reading order; the first of a kind counts, further ones follow it.
 */
export const readMetadata = perDocument((document): readonly MetadataField[] => [
  ...fromFrontmatter(document),
  ...fromLines(document),
  ...fromHeadings(document)
])

/** @returns The value of the first field of a kind. */
export function fieldOf(fields: readonly MetadataField[], key: MetadataKey): MetadataField | undefined {
  return fields.find((field) => field.key === key && field.value !== '')
}

function keyOf(words: string): MetadataKey | undefined {
  const name = words
    .toLowerCase()
    .replace(/[*_`:：]+/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s*\([^()]*\)\s*$/, (aside) => (aside.trim() === '(s)' ? '(s)' : ''))
    .replace(/[\s_]+/g, ' ')
    .trim()
  return keyByName.get(name) ?? keyByName.get(name.replace(/-/g, ' '))
}

function fromFrontmatter(document: Document): MetadataField[] {
  const node = document.mdast.children[0]
  const start = node?.position?.start.offset ?? 0
  const end = node?.position?.end.offset ?? 0
  return Object.entries(document.frontmatter).flatMap(([name, value]) => {
    const key = keyOf(name)
    return key ? [{key, value: asText(value), start, end}] : []
  })
}

function asText(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ')
  if (value !== null && typeof value === 'object') {
    const {name, ...rest} = value as {name?: unknown}
    return asText(name ?? Object.values(rest).find((one) => typeof one === 'string'))
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : ''
}

const line =
  /^\s*(?:>\s?)?(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__|\*|_)?([\p{L}][^:：|*_\n]{0,40}?)(?:\*\*|__|\*|_)?\s?[:：]\s?(?:\*\*|__|\*|_)?\s*(.*)$/u

function fromLines(document: Document): MetadataField[] {
  const first = document.mdast.children[0]
  const from = first?.type === 'yaml' || (first?.type as string) === 'toml' ? (first?.position?.end.offset ?? 0) : 0
  const fields: MetadataField[] = []
  let at = from
  let fenced = false
  let head: string[] | undefined
  for (const raw of document.text
    .slice(from, from + farthest)
    .split('\n')
    .slice(0, mostLines)) {
    const add = (key: MetadataKey | undefined, value: string) => {
      if (key) fields.push({key, value: plain(value), start: at, end: at + raw.trimEnd().length})
    }
    if (/^\s*(?:```|~~~)/.test(raw)) fenced = !fenced
    else if (!fenced && raw.trimStart().startsWith('|')) {
      const cells = raw
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
      if (cells.every((cell) => /^:?-+:?$/.test(cell))) {
        // The row above was a head: its names hold for the row below, if it has more than two.
      } else if (head) {
        head.forEach((name, column) => add(keyOf(name), cells[column] ?? ''))
        head = undefined
      } else if (cells.length === 2) add(keyOf(cells[0]!), cells[1]!)
      else if (
        cells.length > 2 &&
        cells.filter((cell) => keyOf(cell)).length > 1 &&
        cells.every((cell) => cell.length < 30)
      )
        head = cells
    } else if (!fenced) {
      head = undefined
      // Several fields may share a line: "Severity: 2 | Status: final".
      for (const part of raw.length < 400 ? raw.split(/\s(?:\||·|•)\s/) : [raw.slice(0, 400)]) {
        const match = line.exec(part.trimEnd())
        if (match && match[2] !== '') add(keyOf(match[1]!), match[2]!)
      }
    }
    at += raw.length + 1
  }
  return fields
}

/** "## Severity" with the value under it, and "## Responders" with a list. */
function fromHeadings(document: Document): MetadataField[] {
  return document.sections.flatMap((section) => {
    const key = section.form === 'heading' || section.form === 'bold' ? keyOf(section.title) : undefined
    if (!key || key === 'impact' || section.concepts.length > 0) {
      const inline = /^([^:]{2,30}):\s+(\S.{0,80})$/.exec(section.title)
      const named = inline && section.concepts.length === 0 ? keyOf(inline[1]!) : undefined
      return named ? [{key: named, value: plain(inline![2]!), ...section.heading}] : []
    }
    const value = document.text
      .slice(section.start, Math.min(section.end, section.start + 600))
      .split('\n')
      .map((one) => plain(one.replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+/, '')))
      .filter(Boolean)
      .slice(0, 20)
      .join(', ')
    return value === '' ? [] : [{key, value, start: section.heading.start, end: section.heading.end}]
  })
}

/** Markdown of a value without its marks: links become their text, comments go. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<([^\s<>@]+@[^\s<>]+)>/g, '')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/(?<![\p{L}\d])[*_]+|[*_]+(?![\p{L}\d])|`/gu, '')
    .replace(/\\$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words that name a group, a role or nobody, and so no person. */
const nobody =
  /^(?:tb[dac]|todo|none|n\/?a|unknown|unassigned|various|multiple|all|everyone|everybody|anyone|someone|me|us|we|myself|nobody|the|and|dr|mr|mrs|ms|herr|frau|prof)$|\b(?:teams?|group|squad|guild|crew|department|dept|engineering|engineers?|ops|operations|platform|infra(?:structure)?|sre|devops|security|support|on[- ]?call|customer|customers|product|management|manager|director|head|chief|lead|staff|admins?|administrators?|developers?|devs?|backend|frontend|data|payments?|cloud|services?|systems?|release|quality|qa|it|noc|soc|desk|vendor|office|board|committee|community|users?|bot|automation|monitoring|alerts?|network|netz|core|finance|labs?|resilience|operational|readers|gmbh|ag|inc|ltd|llc|corp|company|business|legal|risk|compliance|internal|external|audit|logistics|sales|marketing|search|checkout|mobile|web|billing|identity|storage|databases?|dba|reliability|api|app|client)\b/i

/** @returns Whether words name a group, a role or nobody, and so no person. */
export function namesNobody(words: string): boolean {
  return nobody.test(words)
}

/**
 * Names and handles that a document gives as owners, authors, participants or responders.
 *
 * Evidence that a capitalised word is a person: whole names, their parts, and handles without `@`.
 */
export function peopleNamed(document: Document): string[] {
  const people = new Set<string>()
  for (const {key, value} of readMetadata(document)) {
    if (key !== 'owner' && key !== 'authors' && key !== 'participants') continue
    const names = namesIn(value)
    // An owner in one word can be a team or a service: "Owner: Checkout".
    if (key === 'owner' && names.length === 1 && !value.includes('@')) continue
    for (const name of names) people.add(name)
  }
  return [...people]
}

/** @returns The names of people in a list such as "Mara Lind (SRE), @kofi and Jun". */
export function namesIn(value: string): string[] {
  return value
    .slice(0, 600)
    .normalize('NFC')
    .replace(/\([^()]*\)|\[[^[\]]*\]|\S+@\S+\.\S+/g, ' ')
    .split(/[,;/&|+\n]|\band\b|\bund\b|\by\b|\bet\b| - | – | — |:\s/)
    .flatMap((part) => {
      const name = part.replace(/^[\s.–—-]+|[\s.–—:-]+$/g, '').trim()
      const handle = /^@([\w.-]{2,39})$/.exec(name)
      if (handle) return [handle[1]!]
      const words = name.split(' ')
      if (name === '' || words.length > 4 || nobody.test(name)) return []
      if (!words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|di|bin|al|el|la|le)$/u.test(word)))
        return []
      if (words.length === 1 && /^[\p{Lu}\d]+$/u.test(name)) return []
      return [
        name,
        ...(words.length > 1 ? words.filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !nobody.test(word)) : [])
      ]
    })
}

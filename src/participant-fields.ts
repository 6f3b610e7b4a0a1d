import type {Document} from './document.ts'
import type {Concept} from './sections.ts'

/** Words of a document that name people who were there, before they are read. */
export interface ParticipantField {
  /** Markdown as written: one person or several. */
  words: string
  /** The role that the field is for, as it follows "the"; left out where it is for anybody. */
  role?: string
  /** The field is for those who have written the document. */
  wrote?: true
  /** The list is one of names alone, in which a small word is a login. */
  own?: true
  /** The field can name services as well: "Owner: Checkout". */
  loose?: true
}

/** What the label of a field says about those in it. */
type Meaning = Pick<ParticipantField, 'role' | 'wrote' | 'loose'> & {plain?: true}

/** Names of fields, without marks and in small letters. Reviewers and approvers came later: they are not in it. */
const labels = new Map<string, Meaning>(
  (
    [
      [
        {wrote: true},
        'author|authors|author(s)|written by|prepared by|writer|writers|report by|postmortem author|postmortem authors|autor|autora|autores|auteur|auteurs|verfasser|作者'
      ],
      [
        {role: 'owner', loose: true},
        'owner|owners|document owner|postmortem owner|report owner|incident owner|owned by|dri|responsible|verantwortlich'
      ],
      [
        {plain: true},
        'participant|participants|participant(s)|responder|responders|responder(s)|attendee|attendees|attended by|people involved|persons involved|who was involved|who was there|incident responders|incident response team|incident team|response team|teilnehmer|teilnehmende|participantes|respondientes|intervenants|参加者|対応者|参与者|参与人员'
      ],
      [
        {plain: true, loose: true},
        'present|involved|involved parties|resolver|resolvers|resolved by|contributors|collaborators|team members|people|beteiligt|beteiligte'
      ],
      [{role: 'incident commander'}, 'incident commander|commander|ic|incident command|incident commanders'],
      [{role: 'incident manager'}, 'incident manager|im|incident coordinator|major incident manager'],
      [{role: 'incident lead'}, 'lead|incident lead|response lead'],
      [{role: 'technical lead'}, 'tech lead|technical lead|tl|operations lead|ops lead'],
      [{role: 'scribe'}, 'scribe|scribes|note taker|notetaker|notes by|recorder'],
      [
        {role: 'facilitator'},
        'facilitator|facilitators|facilitated by|moderator|moderated by|postmortem facilitator|review facilitator'
      ],
      [
        {role: 'communications lead'},
        'comms|comms lead|communications|communications lead|communication lead|communications manager|customer liaison|liaison'
      ],
      [
        {role: 'on-call engineer'},
        'on-call|oncall|on call|on-call engineer|oncall engineer|primary on-call|primary oncall|secondary on-call|first responder|on-caller'
      ],
      [{role: 'subject matter expert'}, 'subject matter expert|subject matter experts|sme|smes']
    ] as const satisfies readonly (readonly [Meaning, string])[]
  ).flatMap(([meaning, names]) => names.split('|').map((name) => [name, meaning] as const))
)

/** Fields stand near the top, up to this line; headings that name them may stand anywhere. */
const lastLine = 150

/** Most lines that are looked at, and longest line, in UTF-16 units. */
const mostLines = 20_000
const longestLine = 2000

/** Parts in which an owner is one of an action, and a name one of a moment. */
const elsewhere: ReadonlySet<Concept> = new Set(['action-items', 'timeline', 'references'])

/** @returns The role that words name, as it follows "the", or nothing. */
export function roleOf(words: string): string | undefined {
  return labels.get(fold(words))?.role
}

/**
 * Find the fields that list people who were there: in front matter (YAML or TOML), in `Key: value` lines, in lists and
 * tables, and under headings.
 *
 * @returns Fields in reading order.
 */
export function participantFields(document: Document): ParticipantField[] {
  return [...fromFrontmatter(document.frontmatter, undefined, 0), ...new Lines(document).read()]
}

function fold(words: string): string {
  return words
    .slice(0, 60)
    .toLowerCase()
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ')
    .replace(/[*_`:：]+/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+\([^()]*\)\s*$/, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
}

/** Front matter: a text, a list, people as maps (`{name, role, github}`), or roles as keys (`{scribe: Jun}`). */
function* fromFrontmatter(value: unknown, meaning: Meaning | undefined, depth: number): Generator<ParticipantField> {
  if (depth > 4) return
  if (Array.isArray(value)) for (const one of value.slice(0, 60)) yield* fromFrontmatter(one, meaning, depth + 1)
  else if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
    const get = (...keys: string[]): string =>
      keys.map((key) => entries.find(([name]) => name.toLowerCase() === key)?.[1]).find(isText) ?? ''
    const name = get('name', 'person', 'who')
    const login = get('handle', 'github', 'login', 'username').replace(/^@/, '')
    if (meaning && (name || login)) {
      const role = roleOf(get('role', 'function', 'as'))
      const words = [name, login && (name ? `(@${login})` : `@${login}`), name || login ? '' : get('email')]
      yield {words: words.filter(Boolean).join(' '), ...about(meaning), ...(role && {role})}
      return
    }
    for (const [key, one] of entries.slice(0, 60)) {
      const known = labels.get(fold(key.replaceAll('-', ' '))) ?? labels.get(fold(key))
      if (known || meaning || (one !== null && typeof one === 'object'))
        yield* fromFrontmatter(one, known ?? meaning, depth + 1)
    }
  } else if (isText(value) && meaning) yield {words: value, ...about(meaning), ...(meaning.plain && {own: true})}
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function about({role, wrote, loose}: Meaning): Pick<ParticipantField, 'role' | 'wrote' | 'loose'> {
  return {...(role && {role}), ...(wrote && {wrote}), ...(loose && {loose})}
}

const labelled =
  /^(?:>\s?)?(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\[[ x]\]\s+)?(?:\*\*|__|\*|_)?([\p{L}][^:：|*_\n]{0,40}?)(?:\*\*|__|\*|_)?\s?[:：]\s?(?:\*\*|__|\*|_)?\s*(.*)$/u
const item = /^\s*(?:[-*+]|\d{1,2}[.)])\s+(?:\[[ x]\]\s+)?(.*)$/

/** The columns of a table of people. */
const nameColumn = /^(?:name|names|who|person|people|member|participant|responder|attendee)s?$/
const roleColumn = /^(?:role|roles|function|responsibility|position|as)$/
const loginColumn = /^(?:github|handle|login|username|account)$/
const otherTable = /\b(?:action|task|item|ticket|due|deadline|time|when|what|event|happened|priority|question)\b/

/** Reads a document line by line, with what is open: a heading or a label whose list follows, the head of a table. */
class Lines {
  readonly #lines: string[]
  readonly #from: number
  /** Whether an offset is in a part whose names are about something else. */
  readonly #isElsewhere: (offset: number) => boolean
  #open: {meaning: Meaning; by: 'heading' | 'label'} | undefined
  #head: string[] | undefined

  constructor(document: Document) {
    const [first] = document.mdast.children
    const matter = first?.type === 'yaml' || (first?.type as string) === 'toml'
    this.#from = matter ? (first?.position?.end.offset ?? 0) : 0
    const text = document.text
      .slice(this.#from)
      .replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
    this.#lines = text.split('\n').slice(0, mostLines)
    // Below the title, fields are those of the document, whatever its table looks like.
    const [title, ...rest] = document.sections
    const parts = title?.depth === 1 ? rest : document.sections
    const ranges = parts.filter(({concepts}) => concepts.some((concept) => elsewhere.has(concept)))
    this.#isElsewhere = (offset) => ranges.some(({heading, end}) => heading.end <= offset && offset < end)
  }

  *read(): Generator<ParticipantField> {
    let at = this.#from
    let fence: string | undefined
    for (const [index, raw] of this.#lines.entries()) {
      const line = raw.slice(0, longestLine).trimEnd()
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
      if (fence === undefined && mark) fence = mark
      else if (fence !== undefined) fence = mark?.startsWith(fence) ? undefined : fence
      else yield* this.#line(line, index, this.#isElsewhere(at))
      at += raw.length + 1
    }
  }

  *#line(line: string, index: number, isElsewhere: boolean): Generator<ParticipantField> {
    const title =
      /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?$/.exec(line)?.[1] ??
      /^\s*(?:\*\*|__)([^*_]*[^*_:：])(?:\*\*|__)$/.exec(line)?.[1]
    if (title !== undefined) {
      yield* this.#heading(title)
      return
    }
    if (line.trim().startsWith('|')) {
      yield* this.#row(line, isElsewhere, index)
      return
    }
    this.#head = undefined
    if (/^\s*(?:=+|-{3,})\s*$/.test(line) && index > 0) {
      // The line above was a heading.
      yield* this.#heading(this.#lines[index - 1]!.trim())
      return
    }
    // Several fields may share a line: "Severity: 2 | Owner: Mara".
    const parts = line.split(/\s(?:\||·|•)\s/)
    const fields = parts.map((part) => labelled.exec(part.trim()))
    const known = fields.some((match) => match && labels.has(fold(match[1]!)))
    if (known && (this.#open || (index < lastLine && !isElsewhere))) yield* this.#fields(fields)
    else yield* this.#under(line)
  }

  *#heading(title: string): Generator<ParticipantField> {
    this.#head = undefined
    const [, label, value] = /^([^:：]{2,40})[:：]\s*(.*)$/.exec(title) ?? []
    const meaning = labels.get(fold(label ?? title))
    this.#open = meaning && !value ? {meaning, by: 'heading'} : undefined
    if (meaning && value) yield {words: value, ...about(meaning)}
  }

  *#fields(fields: readonly (RegExpExecArray | null)[]): Generator<ParticipantField> {
    for (const match of fields) {
      const meaning = match && labels.get(fold(match[1]!))
      if (!meaning) continue
      if (match[2]) yield {words: match[2], ...about(meaning), ...(meaning.plain && {own: true})}
      // The names follow as a list.
      else this.#open = {meaning, by: this.#open?.by ?? 'label'}
    }
  }

  /** A line under what is open: an item, or names alone. A label's list ends with the first line that is no item. */
  *#under(line: string): Generator<ParticipantField> {
    if (!this.#open || line.trim() === '') return
    const {meaning, by} = this.#open
    const words = item.exec(line)?.[1] ?? (by === 'heading' ? line.trim() : undefined)
    if (words === undefined) this.#open = undefined
    else yield {words, ...about(meaning), ...(meaning.plain && {own: true})}
  }

  *#row(line: string, isElsewhere: boolean, index: number): Generator<ParticipantField> {
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) return
    const head = this.#head
    if (!head) {
      // A table without a head of its own begins with its first pair.
      const first = isElsewhere || index >= lastLine ? [] : [...pair(cells)]
      this.#head = first.length > 0 ? [] : cells.map(fold)
      yield* first
    } else if (!isElsewhere || this.#open) yield* this.#people(head, cells, index)
  }

  *#people(head: readonly string[], cells: readonly string[], index: number): Generator<ParticipantField> {
    const isAboutOthers = head.some((name) => otherTable.test(name))
    const name = head.findIndex((one) => nameColumn.test(one))
    const role = head.findIndex((one) => roleColumn.test(one))
    const login = head.findIndex((one) => loginColumn.test(one))
    const isOfPeople = name >= 0 && !isAboutOthers && (this.#open || role >= 0 || login >= 0 || labels.has(head[name]!))
    if (isOfPeople) {
      const known = roleOf(cells[role] ?? '')
      const handle = /^@?([\w-]+)$/.exec(cells[login] ?? '')?.[1]
      const words = `${cells[name] ?? ''}${handle ? ` (@${handle})` : ''}`
      yield {words, ...about(this.#open?.meaning ?? {}), ...(known && {role: known}), own: true}
    } else if (cells.length === 2 && labels.has(fold(cells[0]!)) && (this.#open || index < lastLine)) yield* pair(cells)
    else if (index < lastLine && cells.length > 1 && !isAboutOthers) {
      // Names of fields in the first row, their values in the second.
      for (const [column, one] of head.entries()) {
        const meaning = labels.get(one)
        if (meaning && cells[column]) yield {words: cells[column], ...about(meaning)}
      }
    }
  }
}

/** A row of a field and its value. */
function* pair(cells: readonly string[]): Generator<ParticipantField> {
  const meaning = cells.length === 2 ? labels.get(fold(cells[0]!)) : undefined
  if (meaning && cells[1] && !labels.has(fold(cells[1])) && !nameColumn.test(fold(cells[1])))
    yield {words: cells[1], ...about(meaning), ...(meaning.plain && {own: true})}
}

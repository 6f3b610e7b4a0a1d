import type {Document} from './document.ts'
import {namesNobody} from './metadata.ts'
import {givenNames} from './lexicon/people.ts'
import {participantFields, roleOf, type ParticipantField} from './participant-fields.ts'
import {perDocument} from './per-document.ts'

/** Somebody whom a document lists as there: a responder, the commander, the owner, an author. */
export interface Participant {
  /** As the document gives it, on one line and without Markdown: `Mara Lind`, or a handle without `@`. */
  name: string
  /** Login on the forge, where the document gives one, without `@`. */
  handle?: string
  /** Further words by which the same person may be known: what stands before the `@` of an address. */
  also?: string
  /** One of a few known ones, as it follows "the": `incident commander`. */
  role?: string
  /** Listed as author: whoever has written the document has had a say. */
  wrote?: true
  /** Named like a group; whether anybody is meant, the settings know. */
  group?: true
}

/** Most participants of one document; a longer list is an address book. */
const most = 40

/** Longest value that is read, in UTF-16 units. */
const longest = 1000

/** A login on GitHub, with the suffix that an enterprise gives its own; or a team as `organisation/team`. */
const handle = /^@([A-Za-z\d](?:[\w-]{0,48}[A-Za-z\d])?(?:\/[\w.-]{1,60})?)$/

/**
 * Read whom a document lists as there, from all forms of metadata: front matter, fields, tables, lists.
 *
 * Roles without a name, "TBD", "unknown", "everybody" and the like are nobody.
 *
 * @returns Participants in reading order; the same person may be in it several times.
 */
export const participantsOf = perDocument((document: Document): readonly Participant[] =>
  participantFields(document)
    .flatMap((field) => [...read(field)])
    .slice(0, most)
)

function* read({words, role, wrote, own, loose}: ParticipantField): Generator<Participant> {
  for (const part of split(plain(words.slice(0, longest)))) {
    const one = person(part, own === true && !loose)
    if (!one || (loose && mayBeService(one))) continue
    const known = one.role ?? role
    yield {...one, ...(known && {role: known}), ...(wrote && {wrote: true})}
  }
}

/** Markdown without its marks. What a link leads to stays as a handle or an address in brackets behind its words. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/~~[^~]*~~|@?[\w-]+\[bot\]/g, ' ')
    .replace(/<br\s*\/?>/gi, ' ; ')
    .replace(/!?\[([^\][]*)\]\(([^()\s]*)[^()]*\)/g, (_, text: string, to: string) => `${text}${behind(text, to)}`)
    .replace(/<(?:mailto:)?([^\s<>@]+@[^\s<>]+)>/g, ' ($1)')
    .replace(/<[^<>]{0,200}>|\{\{[^{}]*\}\}|\[[^\][]*\]/g, ' ')
    .replace(/(?<![\p{L}\d])[*_]+|[*_]+(?![\p{L}\d])|[`"“”]/gu, '')
    .replace(/\\([@_*])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The login in the address of a profile, or the address of a mailbox. */
function behind(text: string, to: string): string {
  const login = /^https:\/\/[\w.-]*github[\w.-]*\/(@?[\w-]{1,50})\/?$/i.exec(to)?.[1]?.replace('@', '')
  if (login && text.replace('@', '') !== login) return ` (@${login})`
  const mail = /^mailto:([^\s?]+@[^\s?]+)/.exec(to)?.[1]
  return mail && text !== mail ? ` (${mail})` : ''
}

/** Brackets, and what stands between people. */
const separator = /([()]|[,;&|•·]|(?<=\p{Ll})\/(?=\p{Lu})|\s(?:\/|\+|and|und|y|et|e|with)\s)/u
const separates = /^(?:[,;&|•·/]|\s(?:\/|\+|and|und|y|et|e|with)\s)$/

/** The parts of a list. What stands in brackets belongs to the part before it. */
function split(text: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const piece of text.split(separator)) {
    if (piece === '(') depth++
    else if (piece === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && piece !== ')' && separates.test(piece)) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}

/** @param own The document's own list of handles: a small word is a login there. */
function person(part: string, own: boolean): Participant | undefined {
  const asides = [...part.matchAll(/\(([^()]*)\)/g)].flatMap(([, words]) => words!.split(/[,;/]/))
  const bare = part.replace(/\([^()]*\)?/g, ' ').trim()
  // "IC: Mara Lind"; "Mara Lind – scribe, from 10:05".
  const [, label, rest] = /^([^:@]{2,40})[:：]\s*(.+)$/.exec(bare) ?? []
  const named = label !== undefined && roleOf(label) !== undefined ? rest! : label === undefined ? bare : ''
  const [lead = '', ...tail] = named.split(/\s+[–—-]+\s+/)
  const role = [label ?? '', ...asides, ...tail].map(roleOf).find(Boolean)
  const words = lead.trim()
  const [mail, login] = [mailbox([words, ...asides]), loginIn(words, asides)]
  const name = words
    .replace(/\S*@\S+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
  const known = {...(login && {handle: login}), ...(mail && {also: mail}), ...(role && {role})}
  if (isGroup(name)) return {name, group: true, ...known}
  if (isName(name)) return {name, ...known}
  if (name !== '' && own && /^[a-z][\w-]{1,38}$/.test(name) && !namesNobody(name)) return {...known, name, handle: name}
  // A handle or a mailbox stands for a name, but not beside words that are none.
  if (name !== '' || (login ?? mail) === undefined) return undefined
  return login?.includes('/') ? {name: login, group: true, ...known} : {name: login ?? mail!, ...known}
}

function mailbox(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const name = /(?:^|\s)([\w.+-]{2,64})@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[1]
    if (name) return name
  }
  return undefined
}

function loginIn(words: string, asides: readonly string[]): string | undefined {
  for (const text of [...words.split(' '), ...asides.map((aside) => aside.trim().replace(/^github:?\s*/i, '@'))]) {
    const login = handle.exec(text.replace(/^@@/, '@'))?.[1]
    if (login) return login
  }
  // "Mara Lind (mlind)": a small word that means nothing else.
  const small = asides.map((aside) => aside.trim()).find((aside) => /^[a-z][a-z\d-]{2,38}$/.test(aside))
  return small && small !== words && !roleOf(small) && !namesNobody(small) && !common.has(small) ? small : undefined
}

/** Small words in brackets behind a name. */
const common = new Set(
  'remote late part-time acting deputy former interim shadow shadowing observer optional new they she her him his absent joined later lead night day vacation'.split(
    ' '
  )
)

/** Whether words are named like a group of people: the settings may know who is in it. */
function isGroup(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(' ').length <= 4 && namesNobody(name) && !nameless.test(name)
}

/** Words for people of whom nobody can be known. */
const nameless =
  /^(?:tb[dac]|todo|none|n\/?a|unknown|unassigned|various|multiple|all|everyone|everybody|anyone|someone|me|us|we|nobody|on[- ]?call)\b/i

const word = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|da|di|do|dos|du|bin|binti|al|el|la|le|ter|ten)$/u

function isName(name: string): boolean {
  if (name === '' || namesNobody(name) || roleOf(name) !== undefined) return false
  // Names without capitals: 李雷, 山田太郎, 김민준.
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ・]{2,12}$/u.test(name)) return true
  const words = name.split(' ')
  if (words.length > 4 || !words.every((one) => word.test(one)) || !/^\p{Lu}/u.test(name)) return false
  // One word in capitals is an abbreviation.
  return words.length > 1 || !/^[\p{Lu}\d.-]+$/u.test(name)
}

/** One word can be a service, where a field names these as well: "Owner: Checkout". */
function mayBeService({name, handle, also}: Participant): boolean {
  const isAlone = !name.includes(' ') && handle === undefined && also === undefined
  return isAlone && !givenNames.has(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
}

import type {Nodes} from 'mdast'
import type {Document} from './document.ts'
import type {Finding} from './finding.ts'
import {nearest} from './nearest.ts'
import {source} from './plugin.ts'
import type {Report} from './rule.ts'

/** Something that asks for silence: a comment in the document, or an entry in its front matter. */
export interface Suppression {
  /** Rules it is about; none: all of them. */
  ruleIds: readonly string[]
  /** Why, in the words of the author; empty where nothing is said. */
  reason: string
  /** Offsets of the comment, or of the line in the front matter. */
  place: {start: number; end: number}
  /** Offsets of what it covers, end exclusive: findings that begin in it. */
  scope: {start: number; end: number}
  /** How it is written. */
  form: 'ignore' | 'disable' | 'file'
}

/** A finding that stays unsaid, and why. */
export interface Suppressed {
  finding: Finding
  reason: string
}

/** What the suppressions of a document say, and what is the matter with them. */
export interface Suppressions {
  suppressions: readonly Suppression[]
  /** Remarks about comments that are nearly suppressions, with the id under which the settings know them. */
  remarks: readonly (Report & {ruleId: SuppressionId})[]
}

/** Ids of the remarks about suppressions, as they stand in `rules`; each is a note. */
export const suppressionIds = ['unknown-suppression', 'unused-suppression', 'suppression-reason'] as const
export type SuppressionId = (typeof suppressionIds)[number]

const verbs = ['ignore', 'disable', 'enable'] as const
type Verb = (typeof verbs)[number]

/** A comment that is one of ours. */
interface Marker {
  verb: Verb
  ruleIds: readonly string[]
  reason: string
  start: number
  end: number
  /** What an `ignore` covers. */
  covers: {start: number; end: number}
}

/** Longest reason that is kept, in UTF-16 units. */
const longestReason = 300

/** Most rules that one comment is read for: more are switched off with a comment that names none. */
const mostIds = 50

/** Most comments that are read in one document, so that a hostile one costs no more. */
const mostComments = 1000

/**
 * Read what a document asks to leave unsaid.
 *
 * `<!-- blameless ignore rule-id -- reason -->` covers the next block; inside a paragraph, list item or heading, this
 * one; in a table, its row. `disable` covers everything to the next `enable`. In front matter, `blameless: {ignore:
 * {rule-id: reason}}` covers the document. Comments in code and in block quotes are the words of others.
 *
 * @param document A parsed document.
 * @param known Ids of all rules, for the nearest one.
 * @returns What is covered, with offsets in `document.text`, and remarks about comments that could not be read.
 */
export function readSuppressions(document: Document, known: readonly string[]): Suppressions {
  const remarks: (Report & {ruleId: SuppressionId})[] = []
  const markers: Marker[] = []
  for (const {comment, covers} of commentsIn(document)) {
    const read = readMarker(comment, covers)
    if (!read) continue
    if (markers.length + remarks.length >= mostComments) break
    if ('slip' in read) remarks.push(unknownVerb(read.slip, comment))
    else markers.push(read)
  }
  const fromFile = fromFrontmatter(document)
  for (const {ruleIds, ...place} of [...fromFile.map(({ruleIds, place}) => ({ruleIds, ...place})), ...markers]) {
    const unknown = ruleIds.find((ruleId) => !known.includes(ruleId))
    if (unknown !== undefined) remarks.push(unknownId(unknown, place, known))
  }
  return {suppressions: [...fromFile, ...regions(markers, document.text.length, remarks)], remarks}
}

/**
 * Leave unsaid what the document asks to leave unsaid.
 *
 * @param findings Findings with offsets in the file, byte-order mark included.
 * @param suppressions What `readSuppressions` has found.
 * @param options `reasons`: whether a suppression holds only with a reason; `mark`: 1 where the file begins with a byte-order
 *   mark; `isOn`: whether a rule speaks at all, as a
 *   suppression of a silent rule is no leftover.
 * @returns What is said, what is not, and remarks about suppressions that do not hold or cover nothing.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  options: {reasons: 'optional' | 'required'; mark: 0 | 1; isOn: (ruleId: string) => boolean}
): {spoken: Finding[]; suppressed: Suppressed[]; remarks: (Report & {ruleId: SuppressionId})[]} {
  const remarks: (Report & {ruleId: SuppressionId})[] = []
  const holds = (one: Suppression): boolean => options.reasons === 'optional' || one.reason !== ''
  const holding = suppressions.filter(holds)
  for (const {place} of suppressions.filter((one) => !holds(one))) {
    remarks.push({...place, ruleId: 'suppression-reason', reason: 'This holds as soon as a reason stands behind it.'})
  }
  const used = new Map<Suppression, Set<string>>()
  const spoken: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const by = holding.filter((one) => covers(one, finding, options.mark))
    if (by[0]) suppressed.push({finding, reason: by[0].reason})
    else spoken.push(finding)
    for (const one of by) used.set(one, (used.get(one) ?? new Set()).add(finding.ruleId).add(nameOf(finding)))
  }
  for (const one of holding) remarks.push(...unused(one, used.get(one) ?? new Set(), options.isOn))
  return {spoken, suppressed, remarks}
}

/** The name under which the settings know what made a finding. */
const nameOf = (finding: Finding): string => (finding.source === source ? finding.ruleId : finding.source)

function covers({ruleIds, scope, form}: Suppression, finding: Finding, mark: 0 | 1): boolean {
  const named = ruleIds.length === 0 || ruleIds.includes(finding.ruleId) || ruleIds.includes(nameOf(finding))
  // What is said of the document as a whole stands nowhere in particular.
  if (!named || finding.about === 'document') return named && form !== 'ignore'
  const at = (finding.place.start.offset ?? 0) - mark
  return scope.start <= at && at < scope.end
}

function unused(
  {ruleIds, place}: Suppression,
  used: ReadonlySet<string>,
  isOn: (ruleId: string) => boolean
): (Report & {ruleId: SuppressionId})[] {
  const idle = ruleIds.filter((ruleId) => !used.has(ruleId) && isOn(ruleId))
  if (ruleIds.length === 0 ? used.size > 0 : idle.length === 0) return []
  const what = idle.length === 0 ? 'any rule' : idle.map((ruleId) => `\`${ruleId}\``).join(', ')
  const reason = `Nothing here is a finding of ${what} any more, so this can go.`
  return [{...place, ruleId: 'unused-suppression', reason}]
}

function unknownVerb(slip: {word: string; verb: string}, place: {start: number; end: number}) {
  const reason = `\`${slip.word}\` is not known here; the nearest is \`${slip.verb}\`.`
  return {start: place.start, end: place.end, ruleId: 'unknown-suppression' as const, reason}
}

function unknownId(ruleId: string, {start, end}: {start: number; end: number}, known: readonly string[]) {
  const near = nearest(ruleId, known)
  const shown = ruleId.replace(/[^\p{L}\p{N}_-]/gu, '').slice(0, 60)
  const hint = near ? `; the nearest is \`${near}\`` : ''
  return {start, end, ruleId: 'unknown-suppression' as const, reason: `\`${shown}\` is not the id of a rule${hint}.`}
}

/** Turn `disable` and `enable` into regions, and `ignore` into what it covers. */
function regions(
  markers: readonly Marker[],
  end: number,
  remarks: (Report & {ruleId: SuppressionId})[]
): Suppression[] {
  const found: Suppression[] = []
  const open: Suppression[] = []
  for (const marker of markers) {
    const {ruleIds, reason, covers} = marker
    const place = {start: marker.start, end: marker.end}
    if (marker.verb === 'ignore') found.push({ruleIds, reason, place, scope: covers, form: 'ignore'})
    else if (marker.verb === 'disable') {
      const region = {ruleIds, reason, place, scope: {start: marker.end, end}, form: 'disable' as const}
      open.push(region)
      found.push(region)
    } else if (!close(open, found, ruleIds, marker.start)) {
      remarks.push({...place, ruleId: 'unused-suppression', reason: 'Nothing is disabled above, so this can go.'})
    }
  }
  return found
}

/** End the open regions of these rules (all, where none is named). A region of several rules goes on for the others. */
function close(open: Suppression[], found: Suppression[], ruleIds: readonly string[], at: number): boolean {
  let closed = false
  for (const region of [...open]) {
    const ends = ruleIds.length === 0 ? region.ruleIds : region.ruleIds.filter((ruleId) => ruleIds.includes(ruleId))
    if (ruleIds.length > 0 && ends.length === 0) continue
    closed = true
    open.splice(open.indexOf(region), 1)
    const rest = region.ruleIds.filter((ruleId) => !ends.includes(ruleId))
    const scope = {...region.scope, end: at}
    found[found.indexOf(region)] = {...region, ruleIds: ends, scope}
    if (rest.length > 0) {
      const further = {...region, ruleIds: rest}
      open.push(further)
      found.push(further)
    }
  }
  return closed
}

/** Reads `blameless: {ignore: {rule-id: reason}}`; a list of ids, or one id, will do as well. */
function fromFrontmatter({frontmatter, mdast, text}: Document): Suppression[] {
  const own: unknown = frontmatter['blameless']
  const ignore = own !== null && typeof own === 'object' ? (own as Record<string, unknown>)['ignore'] : undefined
  const {start: from, end} = mdast.children[0]?.position ?? {}
  if (from?.offset === undefined || end?.offset === undefined || !ignore) return []
  const head = text.slice(from.offset, end.offset)
  return entriesOf(ignore)
    .slice(0, mostIds)
    .map(([ruleId, reason]) => {
      const at = from.offset! + Math.max(0, head.indexOf(ruleId))
      const place = {start: at, end: at + (head.includes(ruleId) ? ruleId.length : 0)}
      return {ruleIds: [ruleId], reason, place, scope: {start: 0, end: text.length}, form: 'file'}
    })
}

function entriesOf(ignore: unknown): [ruleId: string, reason: string][] {
  if (typeof ignore === 'string') return [[ignore, '']]
  if (Array.isArray(ignore)) return ignore.filter((id) => typeof id === 'string').map((id) => [id, ''])
  if (typeof ignore !== 'object' || ignore === null) return []
  return Object.entries(ignore).map(([ruleId, reason]) => [
    ruleId,
    typeof reason === 'string' ? reason.trim().slice(0, longestReason) : ''
  ])
}

/** An HTML comment: its inner text, and its offsets. */
interface Comment {
  text: string
  start: number
  end: number
}

/** Beginning of a comment that is looked at, in UTF-16 units: verbs, ids and a reason are shorter. */
const longestMarker = 2000

/** Reads a comment; nothing where it is none of ours. Ids end at ` -- `, `:` or a long dash, and the reason begins. */
function readMarker(
  comment: Comment,
  covers: Marker['covers']
): Marker | {slip: {word: string; verb: string}} | undefined {
  const text = comment.text.slice(0, longestMarker).trim()
  const [name, word = '', ...rest] = text.split(/\s+/, 3)
  if (name?.toLowerCase() !== 'blameless' || word === '') return undefined
  const verb = verbs.find((one) => one === word.toLowerCase())
  if (!verb) {
    // An ordinary remark may begin with the word, too: only a slip of the finger is told.
    const near = nearest(word, verbs)
    return near && rest.length > 0 && /^[\w-]+$/.test(word) ? {slip: {word, verb: near}} : undefined
  }
  const after = text.slice(name.length).trimStart().slice(word.length)
  const [, ids = '', reason = ''] = /^([\w\s,-]*?)(?:(?:^|\s)(?:--+|[—–])\s|\s?:\s|\s?:?$)([\s\S]*)$/.exec(after) ?? [
    ,
    after
  ]
  return {
    verb,
    ruleIds: [...new Set(ids.split(/[\s,]+/).filter(Boolean))].slice(0, mostIds),
    reason: reason.replace(/\s+/g, ' ').trim().slice(0, longestReason),
    start: comment.start,
    end: comment.end,
    covers
  }
}

/** Walks the document without recursion for HTML comments, and finds out what each stands before or in. */
function* commentsIn({mdast, text}: Document): Generator<{comment: Comment; covers: Marker['covers']}> {
  const stack: {node: Nodes; path: readonly Step[]}[] = [{node: mdast, path: []}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, path} = entry
    if (node.type === 'html') {
      const start = node.position?.start.offset ?? 0
      const source = text.slice(start, node.position?.end.offset ?? start)
      const covers = coveredFrom(node, path, source, text.length)
      for (const comment of commentsOf(source, start)) yield {comment, covers}
    } else if ('children' in node && node.type !== 'blockquote') {
      const children = node.children as Nodes[]
      for (let index = children.length - 1; index >= 0; index--) {
        stack.push({node: children[index]!, path: [...path.slice(-maxSteps), {parent: node, index}]})
      }
    }
  }
}

/** One step down the tree. */
interface Step {
  parent: Nodes & {children: unknown[]}
  index: number
}

/** Steps that are remembered: what a comment covers is never far above it. */
const maxSteps = 12

function* commentsOf(html: string, offset: number): Generator<Comment> {
  for (let start = html.indexOf('<!--'); start >= 0;) {
    const end = html.indexOf('-->', start + 4)
    if (end < 0) return
    yield {text: html.slice(start + 4, end), start: offset + start, end: offset + end + 3}
    start = html.indexOf('<!--', end + 3)
  }
}

/** What an `ignore` in this node covers. */
function coveredFrom(node: Nodes, path: readonly Step[], source: string, length: number): Marker['covers'] {
  const around = path.map(({parent}) => parent)
  const row = around.findLast(({type}) => type === 'tableRow')
  if (row) return rangeOf(row)
  const words = around.findLast(({type}) => type === 'paragraph' || type === 'heading')
  if (words) return rangeOf(words)
  // Other words on the line of the comment belong to the same HTML for Markdown, and to the comment for a reader.
  if (source.replace(/<!--[^]*?(?:-->|$)/g, '').trim() !== '') return rangeOf(node)
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const {parent, index} = path[depth]!
    const next = (parent.children as Nodes[]).slice(index + 1).find((one) => !isComment(one))
    if (next) return rangeOf(next)
    if (parent.type === 'listItem') return firstOf(parent)
  }
  return {start: length, end: length}
}

/** The words of a list item without the lists in it. */
function firstOf(item: Nodes & {children: unknown[]}): Marker['covers'] {
  const inner = (item.children as Nodes[]).find(({type}) => type === 'list')
  const {start, end} = rangeOf(item)
  return {start, end: inner ? rangeOf(inner).start : end}
}

const isComment = (node: Nodes): boolean => node.type === 'html' && node.value.trimStart().startsWith('<!--')

function rangeOf(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

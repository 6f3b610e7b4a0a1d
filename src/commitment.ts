import {readShared, writeShared, type SharedFile} from './shared-settings.ts'

/** Name of the file that `init` writes, to be filled in and signed. */
export const commitmentPath = 'POSTMORTEM_COMMITMENT.md'

/** What a team promises to those who write postmortems, as its settings give it. */
export type Commitment =
  | {kind: 'sentence'; words: string}
  | {kind: 'link'; url: string}
  /** A file, in this repository or in another one. What it says of itself is text of others: quote it. */
  | {kind: 'file'; path: string; from?: SharedFile; facts: CommitmentFacts}

/** What a commitment says of itself; left out where it does not. */
export interface CommitmentFacts {
  /** Who commits. */
  by?: string
  /** Since when. */
  since?: string
  /** What it covers. */
  covers?: string
}

/** Longest fact that is read, in UTF-16 units: it is to fit a line. */
const longestFact = 160

/** Longest file that is read, in UTF-16 units: a promise fits a page. */
const longestFile = 65_536

const paths = /\.(?:md|markdown|txt)$/i

/** @returns What kind of commitment a text is: a file where it ends like one, an address, or a sentence. */
export function commitmentKind(text: string): Commitment['kind'] {
  if (/^https:\/\/\S+$/i.test(text)) return 'link'
  return readShared(text) || (paths.test(text) && !/\s/.test(text)) ? 'file' : 'sentence'
}

/** @returns What is the matter with a commitment as it is written and what mends it, or nothing. */
export function commitmentProblem(text: string): string | undefined {
  if (/^http:\/\//i.test(text)) return 'is not an address that begins with https://'
  if (/\n/.test(text)) return 'has more than one line; more can stand in a file, which is named here'
  const kind = commitmentKind(text)
  if (kind === 'link' && !/^https:\/\/[\w./?=#%&~:+-]+$/.test(text))
    return 'is an address with signs that could end a link; written as %28 and the like they can stay'
  if (kind === 'sentence')
    return /\s/.test(text) ? undefined : 'is neither a sentence, nor an https:// address, nor a file that ends with .md'
  const path = readShared(text)?.path ?? text
  if (kind === 'file' && /^\.{0,2}\/|\\|(^|\/)\.\.(\/|$)/.test(path))
    return 'begins with a slash or dots; paths start at the top of the repository'
  return undefined
}

/** @returns A commitment as its settings file means it: a path in a shared file is one of the repository of that file. */
export function commitmentFrom(text: string, from: SharedFile | undefined): string {
  const own = from === undefined || commitmentKind(text) !== 'file' || readShared(text) !== undefined
  return own ? text : writeShared({...from, path: text})
}

/**
 * Find where people read a commitment.
 *
 * @param repositoryUrl Address of the repository; another one is taken to be on the same host.
 * @returns An address; nothing for a sentence, or a file of which only the path is known.
 */
export function commitmentUrl(commitment: Commitment, repositoryUrl: string | undefined): string | undefined {
  if (commitment.kind === 'link') return commitment.url
  if (commitment.kind === 'sentence' || repositoryUrl === undefined) return undefined
  const {path, from} = commitment
  const host = repositoryUrl.split('/').slice(0, -2).join('/')
  const repository = from ? `${host}/${from.owner}/${from.repo}` : repositoryUrl
  const parts = [...(from?.ref ?? 'HEAD').split('/'), ...path.split('/')].map(encodePart)
  return `${repository}/blob/${parts.join('/')}`
}

/** A part of an address in which nothing ends a link of Markdown. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

const labels: Readonly<Record<keyof CommitmentFacts, string>> = {
  by: 'who commits|who|signed by|signed|signature|signatures|signatories|committed by|promised by',
  since: 'since|since when|date|dated|signed on|in force since|effective|effective from|valid from',
  covers: 'covers|what it covers|scope|applies to|it covers'
}

const factByLabel = new Map(
  Object.entries(labels).flatMap(([fact, names]) =>
    names.split('|').map((name) => [name, fact as keyof CommitmentFacts] as const)
  )
)

const line = /^\s*(?:>\s?)?(?:[-*+]\s+)?(?:\*\*|__)?([\p{L}][^:|*_\n]{1,30}?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(.*)$/u

/**
 * Read what a commitment says of itself, from lines such as `**Since:** 2 March 2026` or rows of a table.
 *
 * @param text Markdown of the file. Nothing in it is trusted.
 * @returns The first fact of each kind that is filled in; a date without a year is none.
 */
export function readCommitmentFacts(text: string): CommitmentFacts {
  const facts: CommitmentFacts = {}
  const shown = text.slice(0, longestFile).replace(/<!--[^]*?(?:-->|$)/g, ' ')
  for (const raw of shown.split(/\r?\n/)) {
    const cells = raw.trim().startsWith('|')
      ? raw
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : undefined
    const [, label, value] = cells?.length === 2 ? ['', ...cells] : (line.exec(raw.slice(0, 500)) ?? [])
    const fact = factByLabel.get(plain(label ?? '').toLowerCase())
    const words = plain(value ?? '')
    if (!fact || facts[fact] !== undefined || isBlank(words)) continue
    if (fact === 'since' && !/\b(?:19|20)\d\d\b/.test(words)) continue
    facts[fact] = words.slice(0, longestFact)
  }
  return facts
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a template leaves to be filled in. */
function isBlank(words: string): boolean {
  return !/[\p{L}\d]/u.test(words) || /^(?:tb[adc]|todo|n\/?a|name|names|date|yyyy.*|\[.*\]|\{.*\})$/i.test(words)
}

/**
 * Say what a commitment file still waits for, to those who keep the settings.
 *
 * @param path What the settings call it.
 * @param facts What it says of itself; nothing where the file is not there.
 * @returns One line for each; none where it is signed and dated.
 */
export function commitmentNotes(path: string, facts: CommitmentFacts | undefined): string[] {
  const name = `\`commitment\` names \`${path.replaceAll('`', '')}\``
  if (!facts)
    return [`${name}, which is not there or cannot be read, so no summary mentions it. \`init\` writes one to fill in.`]
  const {by, since} = facts
  if (by === undefined)
    return [
      `${name}, which nobody has signed yet, so no summary mentions it. A line such as \`**Who commits:** Mara Lind, head of engineering\` signs it${since === undefined ? ', and `**Since:** 2026-03-02` dates it' : ''}.`
    ]
  return since === undefined
    ? [`${name}, which has no date yet. A line such as \`**Since:** 2026-03-02\` gives it one.`]
    : []
}

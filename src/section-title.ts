import {
  ambiguousAliases,
  headingOnly,
  notMisspelt,
  qualifiers,
  sectionAliases,
  sectionPatterns
} from './lexicon/section-aliases.ts'
import {namesOfThings, sectionSenses} from './lexicon/section-senses.ts'
import type {Concept} from './sections.ts'

/** What the words of a heading say about the section under it. */
export interface Title {
  concepts: readonly Concept[]
  /** The usual name, where the heading is a letter or two away from it. */
  meant?: string
  /** The name in `ambiguousAliases` whose concept the rest of the document decides. */
  ambiguous?: string
  /** What a name too common for a label is about where it stands among lessons: "Good: …". */
  inLessons?: Concept
}

const sides: ReadonlySet<Concept> = new Set(['went-well', 'went-poorly', 'got-lucky'])

/**
 * How strictly a name is read: a `heading` may vary; a `line` that stands alone as `Tasks:` must be a listed name; a
 * `label` before a value must be one that is no ordinary field.
 */
export type TitleForm = 'heading' | 'line' | 'label'

/** Longer headings are sentences; questions take more words. */
const longestName = 10

const inWords = (name: string) => name.replace(/(?<=\p{L}{2})[-‐‑](?=\p{L})/gu, ' ')

const conceptByAlias = new Map<string, Concept>(
  (Object.entries(sectionAliases) as [Concept, readonly string[]][]).flatMap(([concept, aliases]) =>
    aliases.map((alias) => [inWords(alias), concept] as const)
  )
)

/** Aliases to compare misspelt headings with, split into words, by their number. */
const spellings = new Map<number, string[][]>()
for (const alias of conceptByAlias.keys()) {
  if (!/^[a-z ]{6,}$/.test(alias)) continue
  const words = alias.split(' ')
  spellings.set(words.length, [...(spellings.get(words.length) ?? []), words])
}

/**
 * Read what a heading, bold line or label says about its section.
 *
 * @param words The heading's plain words.
 * @returns The concepts, in the order of the words; none for what is not known.
 */
export function readTitle(words: string, form: TitleForm = 'heading'): Title {
  const {name, aside} = plainName(words)
  if (name === '' || name.split(' ').length > longestName + 2) return {concepts: []}
  if (form === 'heading') {
    return (
      readWhole(name, aside) ??
      readClauses(name) ??
      readParts(name) ??
      readMisspelt(name) ??
      readPattern(name) ?? {concepts: []}
    )
  }
  if (form === 'label' && isField(name)) {
    const side = conceptByAlias.get(name)
    return {concepts: [], ...(side && sides.has(side) && {inLessons: side})}
  }
  const title = readWhole(name) ?? readCombined(name, form) ?? {concepts: []}
  return title
}

/** Whether a name is so common that before a value it is only a field. */
function isField(name: string): boolean {
  return headingOnly.has(name) || (!conceptByAlias.has(name) && headingOnly.has(withoutQualifiers(name)))
}

/** The whole heading, with or without its qualifiers, is a known name. */
function readWhole(name: string, aside = ''): Title | undefined {
  for (const candidate of [name, withoutQualifiers(name)]) {
    if (Object.hasOwn(ambiguousAliases, candidate)) {
      const said = conceptByAlias.get(aside)
      return said ? {concepts: [said]} : {concepts: [], ambiguous: candidate}
    }
    const concept = conceptByAlias.get(candidate)
    if (concept) return {concepts: [concept]}
  }
  return undefined
}

/** "What held, and what did not": one clause or two, by the senses of their words; the second may leave its verb out. */
function readClauses(name: string): Title | undefined {
  const inFormOf =
    / in (?:one |a |two |three |a few )?(?:words?|sentences?|paragraphs?|lines?|short|brief|full|detail|numbers|figures|pictures)$/
  const told = inFormOf.test(name) ? readWhole(name.replace(inFormOf, '')) : undefined
  if (told) return told
  return readRow(name) ?? readSense(name) ?? readBoth(name)
}

/** Several clauses, each with its question word. */
function readRow(name: string): Title | undefined {
  const [first, ...others] = name.split(
    /(?: ?[,;/&] ?| )(?:(?:and|but|or|vs\.?) )?(?=(?:what|where|how|why|who|when)\b)/
  )
  if (others.length === 0) return undefined
  const titles: Title[] = []
  for (const clause of [first!, ...others]) {
    const before = titles.at(-1)?.concepts.at(-1)
    const title = unfinished.test(clause) ? titleOf(opposite(before)) : (readWhole(clause) ?? readSense(clause))
    if (!title || (title.concepts.length === 0 && !title.ambiguous)) return undefined
    titles.push(title)
  }
  return {concepts: together(titles)}
}

/** The concepts of parts that stand side by side, which settle each other: "What went well, and what went wrong". */
function together(titles: readonly (Title | undefined)[]): readonly Concept[] {
  const certain = new Set(titles.flatMap((title) => title?.concepts ?? []))
  return [
    ...new Set(
      titles.flatMap((title) => {
        if (!title?.ambiguous) return title?.concepts ?? []
        const {unless, then, otherwise} = ambiguousAliases[title.ambiguous]!
        return certain.has(unless) || certain.has(otherwise) ? otherwise : then
      })
    )
  ]
}

const titleOf = (concept: Concept | undefined): Title | undefined => concept && {concepts: [concept]}

/** "What did and did not work": both sides in one clause. */
function readBoth(name: string): Title | undefined {
  const said =
    /^(?:what|things that|where \w+) (?:did|has|have|had|was|were) (?:and|or|\/) (?:what )?(?:\w+ not|\w+n't) (.+)$/.exec(
      name
    )
  const negated = said && (senseOf(`what did not ${said[1]}`) ?? senseOf(`what was not ${said[1]}`))
  return negated === 'went-poorly' ? {concepts: ['went-well', 'went-poorly']} : undefined
}

/** "… what did not", "what hasn't": a clause that leaves its verb to the one before. */
const unfinished = /^(?:what|where|things that) (?:we )?(?:did|has|have|had|was|were|is|does)(?: not|n't)$/

function opposite(concept: Concept | undefined): Concept | undefined {
  return concept === 'went-well' ? 'went-poorly' : concept === 'went-poorly' ? 'went-well' : undefined
}

function senseOf(clause: string): Concept | '-' | undefined {
  const first = /^\S*/.exec(clause)![0]
  const says = ({opens, pattern}: (typeof sectionSenses)[number][1][number]) =>
    (opens === undefined || opens === first) && pattern.test(clause)
  return sectionSenses.find(([, clauses]) => clauses.some(says))?.[0]
}

/** "Impact - who was affected": the first part, if known; "Appendix: Timeline": the second; then "A and B". */
function readParts(name: string): Title | undefined {
  const parts = name
    .split(/ ?[:|–—·•»>] ?| - |(?<!vs)\. /)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length > 1 && !/^(?:step|phase|stage|option|day|attempt|mistake|bug|example|update)\b/.test(parts[0]!)) {
    const neutral = /^(?:appendix|addendum|annex|part|section|chapter|incident|post ?mortem|report)\b/.test(parts[0]!)
    for (const part of neutral ? [...parts.slice(1, 3), parts[0]!] : parts.slice(0, 1)) {
      const found = readWhole(part) ?? readClauses(part) ?? readCombined(part)
      if (found) return found
    }
  }
  return readCombined(name)
}

function readSense(clause: string): Title | undefined {
  const sense = senseOf(clause)
  return sense && {concepts: sense === '-' ? [] : [sense]}
}

/** "Root cause and resolution" is both; in a heading, an unknown half is let through when it is short. */
function readCombined(name: string, form: TitleForm = 'heading'): Title | undefined {
  const halves = name
    .split(/ ?(?:[&+/,;?]|\b(?:and|und|y|e|et|en|vs\.?|or)\b) ?/)
    .map((half) => half.trim())
    .filter(Boolean)
  if (halves.length < 2 || halves.length > 4) return undefined
  const found = halves.map((half) =>
    form === 'label' && isField(half)
      ? undefined
      : (readWhole(half) ?? (form === 'heading' ? readSense(half) : undefined))
  )
  const unknown = halves.filter(
    (_, index) => !found[index] || (!found[index].ambiguous && !found[index].concepts.length)
  )
  if (unknown.length > (form === 'heading' ? 1 : 0) || unknown.some((half) => half.split(' ').length > 3))
    return undefined
  if (unknown.length === halves.length || (!found[0] && found.length > 2)) return undefined
  return {concepts: together(found)}
}

/** Known turns of phrase in a short heading, in either half of "A and B". */
function readPattern(name: string): Title | undefined {
  if (name.split(' ').length > (/^(?:what|how|why|are|who)\b/.test(name) ? longestName + 2 : longestName))
    return undefined
  if (
    namesOfThings.test(name) &&
    !/^(?:what|how|why|are|was|who|where|when)\b|\b(?:affected|impacted|related)\b/.test(name)
  )
    return undefined
  const halves = name.split(/ ?(?:[&+/,]|\band\b) ?/)
  const turn = (words: string) => sectionPatterns.find(([, pattern]) => pattern.test(words.trim()))?.[0]
  const concepts = (halves.length > 3 ? [name] : halves).flatMap((half) => turn(half) ?? [])
  const all = concepts.length > 0 ? concepts : [turn(name) ?? []].flat()
  return all.length > 0 ? {concepts: [...new Set(all)]} : undefined
}

/** One letter added, left out, changed or swapped in a word of a known name; two in a long word. */
function readMisspelt(name: string): Title | undefined {
  for (const candidate of [name, withoutQualifiers(name)]) {
    const other = conceptByAlias.get(`${candidate}s`) ?? conceptByAlias.get(candidate.replace(/s$/, ''))
    if (other) return {concepts: [other]}
    const words = candidate.split(' ')
    const alias = spellings.get(words.length)?.find((spelling) => areMisspelt(words, spelling))
    if (alias) return {concepts: [conceptByAlias.get(alias.join(' '))!], meant: alias.join(' ')}
  }
  return undefined
}

/** Whether one or two of the words are slips of those meant, and the others are the same. */
function areMisspelt(words: readonly string[], meant: readonly string[]): boolean {
  let differing = 0
  for (const [index, word] of words.entries())
    if (word !== meant[index] && (++differing > 2 || !isMisspelt(word, meant[index]!))) return false
  return true
}

/** Whether `word` looks like a slip of `meant`: not a real word, nor another form of it. */
function isMisspelt(word: string, meant: string): boolean {
  if (meant.length < 5 || word.length < 4 || word.length > 30 || word[0] !== meant[0] || notMisspelt.has(word))
    return false
  const most = meant.length >= 8 ? 2 : 1
  if (Math.abs(word.length - meant.length) > most || editDistance(word, meant, most) > most) return false
  return withoutEnding(word) !== withoutEnding(meant)
}

const withoutEnding = (word: string): string => word.replace(/(?:e?[sd]|ing|e?r|al|ly)$/, '')

/** Optimal string alignment distance, given up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1)
      row.push(value)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}

/** Words of a heading for looking up: lower case, without emoji, numbering, parentheses, dates and end marks. */
function plainName(words: string): {name: string; aside: string} {
  let name = words
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1f3fb}-\u{1f3ff}\u200d\u20e3\ufe0f]+/gu, ' ')
    .replace(/:[a-z][a-z0-9_+-]*:/gi, ' ')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase()
    .replace(/\btl\s?[;:,.]\s?dr\b/g, 'tldr')
  const aside = /[([]([^()[\]]*)[)\]]/.exec(name)?.[1]?.trim() ?? ''
  name = name
    .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ')
    .replace(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g, ' ')
    .replace(/["“”*_#~^=☞✓✔]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:section|part|appendix|annex) )?(?:\d+(?:\.\d+)*|[ivx]{1,4}(?=[.)])|[a-z]\d{0,2}(?=[.)])(?:\.\d+)*|d\d[a-z]?(?= ))[.):]* ?[-–—]? ?(?=\D)/,
      ''
    )
    .replace(/^[-–—.,:;!?>|)\s]+|[-–—.,:;!?<|(\s]+$/g, '')
  name = inWords(name).replace(/ ?#? ?\d{1,3}$/, '')
  return {name, aside: aside.replace(/[.:;!?]+$/, '')}
}

/** The name without its qualifiers at the edges; never empty. */
function withoutQualifiers(name: string): string {
  const words = name.split(' ')
  let start = 0
  let end = words.length
  while (start < end - 1 && qualifiers.has(words[start]!)) start++
  while (end > start + 1 && qualifiers.has(words[end - 1]!)) end--
  return words.slice(start, end).join(' ')
}

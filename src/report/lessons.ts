import type {Document} from '../document.ts'
import type {Finding} from '../finding.ts'
import {enclosing, type Concept} from '../sections.ts'
import {withoutSecrets} from '../secret-places.ts'
import type {NameGuard} from './names.ts'

/** Longest lesson that is repeated, and the shortest that says something; UTF-16 units. */
const longest = 240
const shortest = 15

/** Most lessons that are repeated of one document. */
const most = 5

/**
 * Collect what a document says was learned.
 *
 * @param known How names are known, what looks like a secret, and what a review has found: a lesson that names somebody,
 *   or about which there is an idea, is counted and left where it stands.
 * @returns How many there are, and the words of those that can be repeated.
 */
export function readLessons(
  document: Document,
  {guard, secrets, findings}: {guard: NameGuard; secrets: readonly string[]; findings: readonly Finding[]}
): {total: number; texts: string[]} {
  const places = findings.map(({place}) => ({
    start: (place.start.offset ?? 0) - document.mark,
    end: (place.end.offset ?? 0) - document.mark
  }))
  let total = 0
  const texts: string[] = []
  for (const {kind, text, start, end, section, list} of document.blocks) {
    if (kind === 'heading' || kind === 'cell' || (list?.depth ?? 0) > 0 || !isLesson(document, section)) continue
    const words = withoutSecrets(text.replace(/\s+/g, ' ').trim(), secrets)
    if (words.length < shortest || /[:：]$/.test(words)) continue
    total++
    if (texts.length === most || guard.inProse(words)) continue
    if (places.some((place) => place.start < end && start < place.end)) continue
    texts.push(words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words)
  }
  return {total, texts}
}

/** What stands under "Lessons learned" in some templates, and is told for another purpose. */
const others: ReadonlySet<Concept> = new Set(['action-items', 'went-well', 'went-poorly', 'got-lucky'])

/** Lessons alone: under "Lessons and next steps", an item can be something to do. */
function isLesson({sections}: Document, section: number): boolean {
  const concepts = section < 0 ? [] : [...enclosing(sections, section)].flatMap((one) => one.concepts)
  return concepts.includes('lessons') && !concepts.some((concept) => others.has(concept))
}

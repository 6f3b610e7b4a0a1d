import type {NounGroup, Sentence} from './analysis/sentence.ts'
import type {Run} from './analysis/phrases.ts'
import type {Report} from './rule.ts'
import type {Concept} from './sections.ts'

/** Sections that look for causes and lessons: where a reader asks what made the step look right, not whose it was. */
const analysis: ReadonlySet<Concept> = new Set([
  'contributing-factors',
  'trigger',
  'lessons',
  'went-poorly',
  'detection'
])

/** @returns Whether a sentence stands in the part of a document that looks for causes. */
export function isAnalysis({context}: Sentence): boolean {
  return context.concepts.some((concept) => analysis.has(concept))
}

/**
 * Find the people whom a sentence calls by name or handle.
 *
 * Lines without a verb ("Author: …"), actions with their owners, quotes and headings are left alone.
 *
 * @returns One report for each name.
 */
export function* namesIn(sentence: Sentence): Generator<Report> {
  const {context, tokens} = sentence
  if (context.inActions || context.concepts.includes('references') || !sentence.clauses.some(({verb}) => verb?.finite))
    return
  const seen = new Set<number>()
  for (const group of sentence.groups.flatMap(withParts)) {
    const run = nameOf(group, sentence)
    if (!run || seen.has(run.start)) continue
    seen.add(run.start)
    yield {
      start: tokens[run.start]!.start,
      end: tokens[run.end - 1]!.end,
      reason: 'Here somebody is called by name where a role says as much.'
    }
  }
}

function withParts(group: NounGroup): NounGroup[] {
  return [group, ...(group.possessor ? withParts(group.possessor) : []), ...(group.joined ?? [])]
}

/** The name at the head of a group, with the names before it. */
function nameOf({kind, head, start}: NounGroup, {tokens}: Sentence): Run | undefined {
  const isName = (index: number): boolean => {
    const token = tokens[index]
    return token !== undefined && !token.quoted && (token.tag === 'handle' || /^\p{Lu}\p{L}/u.test(token.text))
  }
  if (kind !== 'person' || !isName(head) || tokens[head]!.tag === 'pronoun') return undefined
  let first = head
  while (first > start && isName(first - 1) && tokens[first - 1]!.tag !== 'determiner') first--
  return {start: first, end: head + 1}
}

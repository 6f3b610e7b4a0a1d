import type {Candidate} from './section-headings.ts'
import type {Concept, Section} from './sections.ts'

/** Further names of sections, by concept. */
export type SectionAliases = Readonly<Record<string, readonly string[]>>

/**
 * Give sections their concept by the names that a team has for them.
 *
 * @param sections As they were found; headings and bold lines with unknown names are among them.
 * @param aliases Names by concept; case, and signs at the ends, do not matter.
 * @returns The same sections; those with such a name are about the concept.
 */
export function withAliases(sections: Section[], aliases: SectionAliases): Section[] {
  const conceptOf = readAliases(aliases)
  if (!conceptOf) return sections
  return sections.map((section) => {
    const concept = conceptOf(section.title)
    if (concept === undefined || section.concepts.includes(concept)) return section
    const {meant: _, ...rest} = section
    return {...rest, concepts: [concept]}
  })
}

/**
 * Give labels (`**Ablauf:** …`) their concept in the same way.
 *
 * @param candidates As they were found; a label with an unknown name is one that opens nothing.
 * @returns The same; labels with a name of the team open a section.
 */
export function withAliasedLabels(candidates: Candidate[], aliases: SectionAliases): Candidate[] {
  const conceptOf = readAliases(aliases)
  if (!conceptOf) return candidates
  return candidates.map((candidate) => {
    const concept = candidate.form === 'label' && candidate.closes ? conceptOf(candidate.words) : undefined
    if (concept === undefined) return candidate
    const {closes: _, ...rest} = candidate
    return {...rest, title: {concepts: [concept]}}
  })
}

/** @returns Which concept a name stands for, or nothing where there are no names of the team. */
function readAliases(aliases: SectionAliases): ((title: string) => Concept | undefined) | undefined {
  const concepts = new Map(
    Object.entries(aliases).flatMap(([concept, names]) =>
      names.map((name) => [fold(name), concept as Concept] as const)
    )
  )
  return concepts.size === 0 ? undefined : (title) => concepts.get(fold(title))
}

function fold(title: string): string {
  return title
    .slice(0, 300)
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ')
}

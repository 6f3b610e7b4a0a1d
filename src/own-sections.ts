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
  const concepts = new Map(
    Object.entries(aliases).flatMap(([concept, names]) =>
      names.map((name) => [fold(name), concept as Concept] as const)
    )
  )
  if (concepts.size === 0) return sections
  return sections.map((section) => {
    const concept = concepts.get(fold(section.title))
    if (concept === undefined || section.concepts.includes(concept)) return section
    const {meant: _, ...rest} = section
    return {...rest, concepts: [concept]}
  })
}

function fold(title: string): string {
  return title
    .slice(0, 300)
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ')
}

/** What is known of names before a sentence is read: from settings, the document's metadata and the forge. */
export interface Evidence {
  /** Names and handles of people, lower case, without `@`. Every word of a full name counts. */
  people: ReadonlySet<string>
  /** Names of systems and products, lower case. */
  systems: ReadonlySet<string>
  /** Names of teams, as they are written: a team may be called Data. */
  teams?: ReadonlySet<string>
}

export const noEvidence: Evidence = {people: new Set(), systems: new Set()}

/**
 * Collect names into evidence.
 *
 * @param people Full names, first names, handles with or without `@`.
 * @param systems Names of services and products.
 * @param teams Names of teams; letters count as they are written.
 */
export function evidenceOf(
  people: readonly string[],
  systems: readonly string[],
  teams: readonly string[] = []
): Evidence {
  const fold = (name: string): string => name.toLowerCase().replace(/^@/, '').trim()
  const known = new Set(systems.map(fold).filter(Boolean))
  const names = new Set<string>()
  for (const name of people) {
    const parts = fold(name).split(/[\s,/]+/)
    for (const part of [fold(name), ...parts])
      if (part.length > 1 && !known.has(part) && /\p{L}/u.test(part)) names.add(part)
  }
  return {people: names, systems: known, teams: new Set(teams)}
}

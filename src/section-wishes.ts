import {sectionIds} from './default-settings.ts'
import type {Severity} from './finding.ts'
import {sectionNames} from './lexicon/section-names.ts'
import type {Concept, Section} from './sections.ts'

/** A section that is asked for: one of several alternatives. */
export interface SectionWish {
  /** As written in the settings: `impact`, `Customer contacts`, `trigger | contributing-factors`. */
  wish: string
  alternatives: readonly {concept: Concept | undefined; heading: string}[]
  /** How loudly its absence is said. */
  level: Severity
}

/** What is asked of a document about sections without which there is no story, no facts or no consequence. */
const essential: ReadonlySet<Concept> = new Set(['summary', 'timeline', 'action-items'])

/** What is asked for by few, or only by some incidents. */
const optional: ReadonlySet<Concept> = new Set(['background', 'trigger', 'went-poorly', 'got-lucky', 'references'])

/** @returns The level at which the absence of a concept is said: what the well-known guides call for, and how often. */
export function levelOf(concept: Concept): Severity {
  return essential.has(concept) ? 'error' : optional.has(concept) ? 'info' : 'warning'
}

/**
 * Read one entry of the list of sections that a document is asked for.
 *
 * @param wish A concept id, a heading of the team's own, or several of them joined by `|`.
 */
export function readWish(wish: string): SectionWish {
  const alternatives = wish.split('|').map((part) => {
    const name = part.trim()
    const id = name.toLowerCase().replace(/\s+/g, '-')
    const concept = sectionIds.find((known) => known === id)
    return {concept, heading: concept ? sectionNames[concept].heading : name}
  })
  const levels = alternatives.map(({concept}) => (concept ? levelOf(concept) : 'warning'))
  const level = levels.every((one) => one === 'error') ? 'error' : levels.includes('warning') ? 'warning' : 'info'
  return {wish, alternatives, level}
}

/** @returns The sections that answer a wish: by meaning for concepts, by their words for headings of the team's own. */
export function answers(wish: SectionWish, sections: readonly Section[]): Section[] {
  return sections.filter((section) =>
    wish.alternatives.some(({concept, heading}) =>
      concept ? section.concepts.includes(concept) : sameHeading(section.title, heading)
    )
  )
}

function sameHeading(title: string, heading: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/\([^()]*\)/g, ' ')
      .replace(/^\s*\d+(?:\.\d+)*[.)]?\s/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(title) === plain(heading)
}

import {readActions} from './action-items.ts'
import {sectionIds} from './default-settings.ts'
import type {Document} from './document.ts'
import type {ReviewedFile} from './review.ts'
import {readTimeline} from './timeline.ts'

/**
 * Put together what a document holds: sections by meaning, timeline, action items.
 *
 * @returns What the JSON report shows as `structure`; concepts in the order of a postmortem.
 */
export function structure(document: Document): ReviewedFile['structure'] {
  const concepts = new Set(document.sections.flatMap((section) => section.concepts))
  const {entries, zone} = readTimeline(document)
  return {
    concepts: sectionIds.filter((id) => concepts.has(id)),
    timeline: {entries: entries.length, zone},
    actions: readActions(document).map(({text, owner, due, ticket}) => ({text, owner, due, ticket}))
  }
}

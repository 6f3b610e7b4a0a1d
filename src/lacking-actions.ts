import type {ActionItem} from './action-items.ts'
import type {Document} from './document.ts'
import {listPlaces} from './list-places.ts'
import type {Report} from './rule.ts'

/** What actions lack, and what would do. */
export interface Lack {
  what: 'owner' | 'date' | 'ticket'
  /** One sentence for the note, where several actions lack it. */
  idea: string
}

/**
 * Say it once, at the first: one action, or how many, wait for something, and where they stand.
 *
 * @param lacking Those of `actions` without it, at least one.
 */
export function reportLacking(
  document: Document,
  actions: readonly ActionItem[],
  lacking: readonly [ActionItem, ...ActionItem[]],
  {what, idea}: Lack
): Report {
  const [{start, end, text}, ...others] = lacking
  return others.length === 0
    ? {start, end, sentence: text, reason: `This action has no ${what} yet.`}
    : {
        start,
        end,
        sentence: text,
        reason: `${lacking.length} of ${actions.length} actions have no ${what} yet.`,
        note: `${idea}\n\n${listPlaces(document, lacking)}`
      }
}

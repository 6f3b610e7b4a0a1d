import {oneLine} from './quote.ts'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/**
 * Make text fit for a page, between tags and in quoted attributes.
 *
 * @param text Anything.
 * @param max Longest result before escapes, in UTF-16 units.
 * @returns One line in which nothing is markup, without control characters and turns of direction.
 */
export function escapeHtml(text: string, max = 600): string {
  return oneLine(text, max).replace(/[&<>"']/g, (sign) => entities[sign]!)
}

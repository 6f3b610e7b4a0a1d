import {marker} from './marker.ts'

/**
 * The words above the comments of one review.
 *
 * @param count How many comments the review carries.
 */
export function reviewBody(count: number): string {
  const ideas = count === 1 ? 'An idea for one place is' : `Ideas for ${count} places are`
  return `${marker('review', [])}\nThank you for writing this up. ${ideas} below; take what helps.`
}

/**
 * The body of a comment whose words have changed since: it says so, and keeps what was said for those who answered.
 *
 * @param body The comment as it stands, made by this tool.
 */
export function settledComment(body: string): string {
  const said = body.replace(/^\uFEFF?<!--.*?-->/, '').trim()
  const earlier = `<details><summary>What was said before</summary>\n\n${said}\n\n</details>`
  return `${marker('settled', [])}\nThe words here have changed since, so this is settled. Thank you.\n\n${earlier}`
}

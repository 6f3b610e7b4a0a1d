import {wildcard} from './globs.ts'
import {quote} from './presenters/quote.ts'
import type {Skip} from './settings.ts'

/** What a forge says of a pull request, as far as settings can leave it alone. Nothing in it is trusted. */
export interface PullRequest {
  draft?: unknown
  labels?: unknown
  user?: unknown
}

/** Most labels looked at; GitHub takes 100 on a pull request. */
const mostLabels = 100

/**
 * Find out whether the settings leave a pull request alone.
 *
 * @param pull As the forge describes it; what has another form than expected is no reason to leave it alone.
 * @param skip The setting. Labels are set by those who may triage, logins by the forge: nobody exempts himself.
 * @returns One sentence with the reason, and what brings the review back; or nothing.
 */
export function exemption({draft, labels, user}: PullRequest, skip: Skip): string | undefined {
  if (skip.drafts && draft === true)
    return 'The pull request is a draft, which `skip.drafts` leaves alone. The review comes once it is ready, where the workflow has `ready_for_review` among its types.'
  const label = firstMatch(names(labels, 'name').slice(0, mostLabels), skip.labels)
  if (label !== undefined)
    return `The label ${quote(label, 60)} is one that \`skip.labels\` leaves alone. Without it the review comes back, where the workflow has \`unlabeled\` among its types.`
  const author = firstMatch(names([user], 'login'), skip.authors)
  if (author !== undefined) return `The author ${quote(author, 60)} is one that \`skip.authors\` leaves alone.`
  return undefined
}

function firstMatch(given: readonly string[], patterns: readonly string[]): string | undefined {
  const matches = patterns.map(wildcard)
  return given.find((name) => matches.some((match) => match(name)))
}

function names(list: unknown, key: 'name' | 'login'): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((one: unknown) => {
    const name = one !== null && typeof one === 'object' ? (one as Record<string, unknown>)[key] : undefined
    return typeof name === 'string' ? [name] : []
  })
}

/** @returns What is the matter with a pattern for labels and what mends it, or nothing. */
export function labelProblem(pattern: string): string | undefined {
  return /^\*+$/.test(pattern) ? 'stands for every label; a beginning before the star says which' : undefined
}

/** @returns What is the matter with a pattern for logins and what mends it, or nothing. */
export function authorProblem(pattern: string): string | undefined {
  if (/^\*+$/.test(pattern)) return 'stands for everybody, so nothing would be reviewed; a login says who'
  if (pattern.startsWith('@')) return 'begins with @; a login goes without it'
  if (/[\s/]/.test(pattern)) return 'is no login: it has a space or a slash, and teams are not looked up'
  return undefined
}

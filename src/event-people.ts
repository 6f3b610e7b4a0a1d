import {companies, products} from './lexicon/people.ts'
import {namesIn, namesNobody} from './metadata.ts'

/** Somebody, as forges describe users and the authors of commits. Nothing in it is trusted. */
interface Somebody {
  login?: unknown
  username?: unknown
  name?: unknown
  full_name?: unknown
  type?: unknown
}

/** Most people taken from one event, and the longest name in UTF-16 units. */
const mostPeople = 100
const longestName = 80

/**
 * Find whom an event names: author, assignees and reviewers of a pull request, authors of commits.
 *
 * It is evidence that a word is somebody's name, no more: bots are left out, and so are names that are words for teams
 * or products, since anybody can choose to be called so.
 *
 * @param payload What stands in the file of the event; its form is not trusted.
 * @returns Names and logins, each once.
 */
export function peopleIn(payload: unknown): string[] {
  const event = (payload ?? {}) as Record<string, Record<string, unknown> | undefined>
  const {pull_request: pull, merge_group: group, workflow_run: source, head_commit: commit} = event
  const commits = [...listOf(event['commits']), commit, group?.['head_commit'], source?.['head_commit']]
  const people = [
    pull?.['user'],
    ...listOf(pull?.['assignees']),
    ...listOf(pull?.['requested_reviewers']),
    event['sender'],
    source?.['actor'],
    ...commits.map((one) => (one as {author?: unknown} | null | undefined)?.author)
  ]
  return [...new Set(people.flatMap(namesOf))].slice(0, mostPeople)
}

function namesOf(somebody: unknown): string[] {
  const {login, username, name, full_name: fullName, type} = (somebody ?? {}) as Somebody
  const logins = [login, username].filter(isName)
  if (type === 'Bot' || [...logins, name].some((one) => /\bbot\b|\[bot\]$/i.test(String(one)))) return []
  const full = [name, fullName].filter(isName).flatMap(namesIn)
  return [...logins.filter((one) => /^[\w.-]{2,39}$/.test(one)), ...full].filter(isSomebody)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestName
}

function isSomebody(name: string): boolean {
  const lower = name.toLowerCase()
  return !namesNobody(name) && !products.has(lower) && !companies.has(lower)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, mostPeople) : []
}

import {ambiguousTeams, teams as teamNouns} from '../lexicon/people.ts'

/** Groups that stand for everybody, and so for no team. */
const everybody = new Set(
  'team teams people everyone folks colleagues organisation organization company firm staff personnel workforce party side shift group unit change business committee board'.split(
    ' '
  )
)

/** Kinds of work that teams go by. */
const trades = new Set(
  'sre sres dba dbas engineering operations ops platform infrastructure infra security support'.split(' ')
)

const named = /^(?:the )?((?:[\p{L}\d&.-]+ ){1,3}(?:team|squad|guild|crew|tribe|chapter|desk|department|dept\.?))$/iu

/**
 * Find the team in the owner of an action.
 *
 * @param owner As written: "storage team", "Ada (storage team)", "@acme/storage", "SRE".
 * @param known Names of teams from the settings.
 * @param isName Whether words name a person: then they are no team's name.
 * @returns The team's name, or nothing where a person, a role or nobody is named.
 */
export function teamIn(
  owner: string | null,
  known: readonly string[],
  isName: (words: string) => boolean
): string | undefined {
  if (owner === null) return undefined
  const parts = owner
    .slice(0, 200)
    .split(/[(),;|[\]]|\s[-–—]\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  for (const part of parts) {
    const own = known.find((team) => teamKey(team) === teamKey(part))
    if (own !== undefined) return own
    const team = named.exec(part)?.[1] ?? handleOf(part) ?? groupOf(part)
    if (team !== undefined && !isName(team)) return team
  }
  return undefined
}

/** @returns What is the same for all ways to write the name of a team. */
export function teamKey(team: string): string {
  return team
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ team$/, '')
}

/** "@acme/storage" is a team; a handle without an organisation may be a person. */
function handleOf(part: string): string | undefined {
  return /^@[\w.-]+\/([\w.-]{2,60})$/.exec(part)?.[1]
}

function groupOf(part: string): string | undefined {
  const words = part.toLowerCase().replace(/^the /, '').split(' ')
  const last = words.at(-1)!
  if (words.length > 2 || everybody.has(last)) return undefined
  if (words.length === 1) return teamNouns.has(last) || ambiguousTeams.has(last) || trades.has(last) ? part : undefined
  return trades.has(last) ? part : undefined
}

import type {Speaker} from './forges/forge.ts'
import type {Participant} from './participants.ts'
import type {Settings} from './settings.ts'

/** How many of those who were there have had a say. Nothing in it counts for anybody alone. */
export interface Voices {
  /** People and teams whom the documents list and who can be known. */
  expected: number
  heard: number
  /** Those who may still have something to add, in the order of the documents. */
  others: readonly Invited[]
  /** How evenly turns are spread over all who spoke, 0 to 1; left out where few have spoken, or seldom. */
  evenness?: number
}

/** Somebody whom the documents list and who has not had a say yet. */
export interface Invited {
  /** As the document lists it: text of others. */
  name: string
  /** One of a few known roles, as it follows "the". */
  role?: string
  /** Login, where the document or the settings give one. */
  handle?: string
  /** Whether the login stands in the settings, and so was given by those who keep them. */
  vouched?: true
  /** Whether the summary calls them by their login, so that the forge tells them. */
  isCalled?: boolean
}

/** With fewer people or turns, a figure about all of them would be one about somebody. */
const fewestSpeakers = 4
const fewestTurns = 12

/** Most people of all documents together who are looked for: an import of many documents is no conversation. */
const mostListed = 300

/** One person or team, by everything that may stand for it. */
interface Identity {
  name: string
  /** Names and logins, folded: with any of them it is the same. */
  keys: Set<string>
  /** Shortened forms of names of several words, and the given names in them, folded. */
  short: Set<string>
  given: Set<string>
  role?: string
  handle?: string
  vouched?: true
  wrote: boolean
  members?: readonly Identity[]
}

/**
 * Find out how many of those whom documents list as there have had a say.
 *
 * Authors of the document have; so have those who took part in the pull request: by opening it, by a commit, a review or
 * a comment. A team counts as one voice, heard with the first of its members; a team that the settings do not know is
 * left out, as nobody can tell who is in it.
 *
 * @param listed Whom the documents list; the same person may be in it several times, by different names.
 * @param speakers Who took part in the pull request.
 * @param settings Who is who; names of teams and systems are nobody's.
 */
export function voicesOf(
  listed: readonly Participant[],
  speakers: readonly Speaker[],
  settings: Pick<Settings, 'participants' | 'teams' | 'systems'>
): Voices {
  const who = new WhoIsWho(settings)
  const people = speakers.filter((speaker) => !speaker.isBot && !who.isBot(speaker.login) && !who.isBot(speaker.name))
  const spoke = people.map(({login, name, turns}) => ({
    ...who.person(login ?? name ?? '', login ? name : undefined),
    turns
  }))
  const expected = merge(listed.slice(0, mostListed).flatMap((one) => who.listed(one) ?? []))
  const heard = expected.filter((one) => one.wrote || hasSpoken(one, spoke, expected))
  return {
    expected: expected.length,
    heard: heard.length,
    others: expected
      .filter((one) => !heard.includes(one))
      .map(({name, role, handle, vouched}) => ({
        name,
        ...(role && {role}),
        ...(handle && {handle}),
        ...(handle && vouched && {vouched})
      })),
    ...evennessOf(spoke)
  }
}

/** The settings map, ready to be asked. */
class WhoIsWho {
  readonly #bots: ReadonlySet<string>
  readonly #people: readonly {name: string; all: readonly string[]; keys: ReadonlySet<string>}[]
  readonly #teams: ReadonlyMap<string, {name: string; members: readonly string[]}>

  readonly #nobody: ReadonlySet<string>

  constructor({participants: {people, teams, bots}, teams: teamNames, systems}: Parameters<typeof voicesOf>[2]) {
    this.#nobody = new Set([...teamNames, ...systems].flatMap(fold))
    this.#bots = new Set(bots.flatMap(fold))
    this.#people = Object.entries(people).map(([name, more]) => {
      const all = [name, ...more]
      return {name, all, keys: new Set(all.flatMap(fold))}
    })
    this.#teams = new Map(
      Object.entries(teams).flatMap(([name, members]) => fold(name).map((key) => [key, {name, members}] as const))
    )
  }

  isBot(name: string | undefined): boolean {
    return name !== undefined && (/\[bot\]$/i.test(name) || fold(name).some((key) => this.#bots.has(key)))
  }

  /** @returns Whom the document means, or nothing where that is nobody who can be known. */
  listed({name, handle, also, role, wrote, group}: Participant): Identity | undefined {
    if (this.isBot(name) || this.isBot(handle) || /\bbot$/i.test(name)) return undefined
    const team = this.#team(name) ?? (handle === undefined ? undefined : this.#team(handle))
    if (team) {
      const members = team.members.map((member) => this.person(member))
      return {...blank(name), ...(role && {role}), members, keys: new Set(fold(team.name)), wrote: wrote === true}
    }
    if (group || fold(name).some((key) => this.#nobody.has(key))) return undefined
    const one = this.person(name, handle, also)
    return {...one, name, ...(role && {role}), ...(one.handle || !handle ? {} : {handle}), wrote: wrote === true}
  }

  #team(name: string): {name: string; members: readonly string[]} | undefined {
    return fold(name).flatMap((key) => this.#teams.get(key) ?? [])[0]
  }

  /** @returns Everything that stands for a person of whom some names are known. */
  person(...known: readonly (string | undefined)[]): Identity {
    const given = known.filter((name): name is string => name !== undefined && name !== '')
    const keys = new Set(given.flatMap(fold))
    const entry = this.#people.find((one) => [...one.keys].some((key) => keys.has(key)))
    const all = [...given, ...(entry?.all ?? [])]
    const login = entry?.all.find((name) => login_.test(name))
    return {
      ...blank(given[0] ?? ''),
      keys: new Set(all.flatMap(fold)),
      short: new Set(all.flatMap(shortened)),
      given: new Set(all.flatMap(givenName)),
      ...(login && {handle: login.replace(/^@/, ''), vouched: true})
    }
  }
}

/** A login in the settings: a word in small letters or with a digit, or one behind an @. */
const login_ = /^(?:@[\w-]{1,50}|(?=.*(?:^[a-z]|\d))[\w-]{1,50})$/

const blank = (name: string): Identity => ({name, keys: new Set(), short: new Set(), given: new Set(), wrote: false})

/** Names are the same without case, marks and accents: `Mara Lind` and `mara-lind`, `Groß` and `gross`. */
function fold(name: string): string[] {
  const lower = name.toLowerCase().replace(/^@/, '').replaceAll('ß', 'ss')
  const bare = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const spelled = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  // An enterprise gives its logins a suffix: `mlind_harbour`.
  const short = /^([\w-]+)_[a-z\d]+$/.exec(lower)?.[1] ?? lower
  return [...new Set([bare(lower), bare(spelled), bare(short)])].filter(Boolean)
}

/** The words of a name of several; a login has none. */
function wordsOf(name: string): string[] {
  const words = name
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean)
  return words.length < 2 ? [] : words
}

/** Shortened forms of a name of several words: `Mara Lind` can be `mlind`, `maral`, `lindmara`. */
function shortened(name: string): string[] {
  const words = wordsOf(name)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 0) return []
  const forms = [`${first[0]}${last}`, `${first}${last[0]}`, `${last}${first}`, `${first}${last}`]
  return forms.flatMap(fold).filter((form) => form.length > 2)
}

/** The given name in a name of several words; an initial is none. */
function givenName(name: string): string[] {
  return fold(wordsOf(name)[0] ?? '').filter((given) => given.length > 1)
}

function isSame(a: Identity, b: Identity): boolean {
  return meet(a.keys, b.keys) || meet(a.short, b.keys) || meet(b.short, a.keys)
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true
  return false
}

/** Whether one goes by the given name of the other alone. */
function isByGivenName(a: Identity, b: Identity): boolean {
  return meet(a.given, b.keys) || meet(b.given, a.keys)
}

/** The same person in several fields is one. Somebody by the given name alone is whoever has it, where only one does. */
function merge(listed: readonly Identity[]): Identity[] {
  const people: Identity[] = []
  const ordered = [...listed].sort((a, b) => b.given.size - a.given.size)
  for (const one of ordered) {
    const same = people.find((other) => isSame(one, other))
    const namesakes = same ? [] : people.filter((other) => isByGivenName(one, other))
    const into = same ?? (namesakes.length === 1 ? namesakes[0] : undefined)
    if (into) absorb(into, one)
    else people.push({...one, keys: new Set(one.keys), short: new Set(one.short), given: new Set(one.given)})
  }
  const position = (person: Identity): number =>
    listed.findIndex((one) => [...one.keys].some((key) => person.keys.has(key)))
  return people.sort((a, b) => position(a) - position(b))
}

function absorb(into: Identity, {keys, short, given, role, handle, vouched, wrote}: Identity): void {
  for (const key of keys) into.keys.add(key)
  for (const form of short) into.short.add(form)
  for (const name of given) into.given.add(name)
  into.wrote ||= wrote
  // A role at the time says more than the ownership of the document.
  if (role && (into.role === undefined || into.role === 'owner')) into.role = role
  // A login that the settings give goes before one that only a document does: whose word it is goes with the login.
  if (handle && (into.handle === undefined || (vouched && !into.vouched))) {
    into.handle = handle
    if (vouched) into.vouched = vouched
  }
}

function hasSpoken(one: Identity, spoke: readonly Identity[], expected: readonly Identity[]): boolean {
  if (one.members) return one.members.some((member) => hasSpoken(member, spoke, []))
  if (spoke.some((speaker) => isSame(one, speaker))) return true
  return spoke.some(
    (speaker) => isByGivenName(one, speaker) && expected.filter((other) => isByGivenName(other, speaker)).length <= 1
  )
}

/** Pielou's evenness: the entropy of the turns over the largest that it could be. */
function evennessOf(spoke: readonly (Identity & {turns: number})[]): {evenness?: number} {
  const people: (Identity & {turns: number})[] = []
  for (const one of spoke) {
    const same = people.find((other) => isSame(one, other))
    if (same) same.turns += one.turns
    else people.push({...one})
  }
  const turns = people.map((one) => one.turns).filter((count) => count > 0)
  const all = turns.reduce((sum, count) => sum + count, 0)
  if (turns.length < fewestSpeakers || all < fewestTurns) return {}
  const entropy = -turns.reduce((sum, count) => sum + (count / all) * Math.log(count / all), 0)
  return {evenness: entropy / Math.log(turns.length)}
}

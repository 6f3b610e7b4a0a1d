import {readActions, type ActionItem} from '../action-items.ts'
import type {Document} from '../document.ts'
import {isEmpty, isNoPostmortem, titleOf} from '../document-title.ts'
import type {Finding} from '../finding.ts'
import {settingsFor} from '../overrides.ts'
import {reviewDocument} from '../review.ts'
import {rules} from '../rules/index.ts'
import {secretValues, withoutSecrets} from '../secret-places.ts'
import {severityOf} from '../severity-level.ts'
import {guestIds} from '../wording.ts'
import type {Settings} from '../settings.ts'
import {dueDay, incidentDay} from './incident-day.ts'
import {readLessons} from './lessons.ts'
import {linkedPaths} from './links.ts'
import {nameGuard, type NameGuard} from './names.ts'
import {policyFor, severityName} from './policy.ts'
import {namedSystems} from './systems.ts'
import {teamIn} from './teams.ts'

/** An action item that its document shows as open. */
export interface OpenAction {
  /** The team that owns it, where a team does. */
  team: string | undefined
  overdue: boolean
  beyondPolicy: boolean
}

/** The little that a report keeps of one document. */
export interface DocumentFigures {
  path: string
  /** Where the path names a person: then nothing links to it. */
  isPathPersonal: boolean
  /** The title; nothing where there is none, or it names a person. */
  title: string | undefined
  /** Day of the incident, as days since 1970-01-01. */
  day: number | undefined
  /** The severity, and the days that the policy gives it, where there are any. */
  severity: string | undefined
  policyDays: number | undefined
  words: number
  wordingFindings: number
  isComplete: boolean
  actions: {total: number; withOwnerAndDate: number; done: number; untold: number; open: readonly OpenAction[]}
  lessons: {total: number; texts: readonly string[]}
  /** Paths that it links to, whether or not there is a postmortem. */
  links: readonly string[]
  systems: readonly string[]
}

/** What reading one document needs to know of the world. */
export interface Reading {
  settings: Settings
  /** Days since 1970-01-01. */
  today: number
  /** Year in which the document came to the main line, for dates without one. */
  year: number | undefined
  /** Address before the paths of documents, as in links between them; empty where there is none. */
  linkBase: string
}

/** Rules about words, by the name that settings have for them; names of people are no matter of wording here. */
const wordingRules: ReadonlySet<string> = new Set([
  ...rules.filter(({reads, ruleId}) => reads === 'sentence' && ruleId !== 'person-name').map(({ruleId}) => ruleId),
  ...guestIds
])

/** Rules that say whether the sections asked for are there, with something in them. */
const sectionRules = ['required-section', 'empty-section'] as const

/**
 * Read what a report needs of one document. Pure; nothing of the document is kept but this.
 *
 * @returns Nothing where it is no postmortem, such as an index or an empty file.
 */
export function readFigures(document: Document, reading: Reading): DocumentFigures | undefined {
  if (isEmpty(document) || isNoPostmortem(document)) return undefined
  const {today, year, linkBase} = reading
  const settings = forReport(reading.settings)
  const guard = nameGuard(document, settings)
  const {findings} = reviewDocument(document, {settings, rewrites: false})
  const own = new Set(settings.ownRules.map(({id}) => id))
  const wording = findings.filter(({ruleId, source}) =>
    [ruleId, source].some((id) => wordingRules.has(id) || own.has(id))
  )
  const day = incidentDay(document, year, today)
  const written = severityOf(document)
  const holds = settingsFor(settings, {path: document.path, severity: written || undefined})
  const severity = severityName(written, holds)
  const policyDays = policyFor(severity, holds)
  // Before anything is cut short: half of a value would not be known again.
  const secrets = secretValues(document.text)
  const title = withoutSecrets(titleOf(document).sentence.trim(), secrets)
  const figures: DocumentFigures = {
    path: document.path,
    isPathPersonal: guard.inSlug(document.path),
    title: title === '' || guard.inProse(title) ? undefined : shortened(title),
    day,
    severity,
    policyDays,
    words: countWords(document),
    wordingFindings: wording.length,
    isComplete: !findings.some(
      ({ruleId, about}) => ruleId === 'empty-section' || (ruleId === 'required-section' && about)
    ),
    actions: readOpen(document, {settings, guard, today, day, policyDays}),
    lessons: readLessons(document, {guard, secrets, findings: [...wording, ...findings.filter(isName)]}),
    links: linkedPaths(document, linkBase),
    systems: namedSystems(document, guard, settings.systems)
  }
  return withoutSecrets(figures, secrets)
}

const isName = ({ruleId}: Finding): boolean => ruleId === 'person-name'

/** Sections are looked for and names are known, whatever a review says of them. Own rules are made once for each. */
function forReport(settings: Settings): Settings {
  const known = prepared.get(settings)
  if (known) return known
  const entry = (ruleId: string) => [ruleId, {...settings.rules[ruleId], severity: 'info' as const}] as const
  const forced = Object.fromEntries([...sectionRules, 'person-name'].map(entry))
  const overrides = settings.overrides.map((override) => ({
    ...override,
    set: {
      ...override.set,
      ...(override.set.rules && {rules: {...override.set.rules, ...onlyOptions(override.set.rules)}})
    }
  }))
  const made = {...settings, rules: {...settings.rules, ...forced}, overrides}
  prepared.set(settings, made)
  return made
}

const prepared = new WeakMap<Settings, Settings>()

/** An override may ask for other sections, but not switch off that they are looked for. */
function onlyOptions(set: Settings['rules']): Settings['rules'] {
  return Object.fromEntries(
    Object.entries(set)
      .filter(([ruleId]) => (sectionRules as readonly string[]).includes(ruleId))
      .map(([ruleId, setting]) => [ruleId, {...setting, severity: 'info' as const}])
  )
}

/** Longest title that is kept, UTF-16 units. */
const longestTitle = 160

function shortened(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title
}

/** Words that somebody has written: not code, not addresses. */
function countWords({blocks}: Document): number {
  let words = 0
  for (const {text, opaque} of blocks) {
    let at = 0
    for (const {start, end} of [...opaque, {start: text.length, end: text.length}]) {
      words += text.slice(at, start).match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0
      at = end
    }
  }
  return words
}

/** A status that ends an action without its being done. */
const dropped =
  /\b(?:won.?t (?:do|fix)|cancell?ed|dropped|obsolete|superseded|not planned|declined|rejected|abandoned|duplicate)\b/i

/** @returns What the document says of an action: an unchecked box or a column for the status makes it open. */
function stateOf({done, status}: ActionItem): 'done' | 'open' | 'untold' {
  if (done === true || dropped.test(status ?? '')) return 'done'
  return done === false || status !== null ? 'open' : 'untold'
}

function readOpen(
  document: Document,
  known: {
    settings: Settings
    guard: NameGuard
    today: number
    day: number | undefined
    policyDays: number | undefined
  }
): DocumentFigures['actions'] {
  const {settings, guard, today, day, policyDays} = known
  const items = readActions(document)
  const states = items.map(stateOf)
  const isBeyond = day !== undefined && policyDays !== undefined && today > day + policyDays
  return {
    total: items.length,
    withOwnerAndDate: items.filter(({owner, due}) => owner !== null && due !== null).length,
    done: states.filter((state) => state === 'done').length,
    untold: states.filter((state) => state === 'untold').length,
    open: items
      .filter((_, index) => states[index] === 'open')
      .map(({owner, due}) => {
        const date = due === null ? undefined : dueDay(due, day)
        return {
          team: teamIn(owner, settings.teams, guard.inSlug),
          overdue: date !== undefined && date < today,
          beyondPolicy: isBeyond
        }
      })
  }
}

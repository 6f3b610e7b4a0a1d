import {dayText, monthAfter, monthOf} from './days.ts'
import {newest} from './newest.ts'
import {teamKey} from './teams.ts'
import type {DocumentFigures} from './document-figures.ts'
import type {
  Comparison,
  Entry,
  Figures,
  History,
  Lesson,
  MonthFigures,
  Period,
  Report,
  SeverityActions,
  TeamActions
} from './report.ts'

/** Most lessons, links and systems that a report keeps, and incidents beside a team or a system. */
const mostLessons = 100
const mostLinks = 50
const mostSystems = 25
const mostBeside = 3

/** Names of systems that are counted; a repository has thousands at most, and a hostile one no end of them. */
const mostNames = 20_000

/** Different lessons that are kept while documents are read. */
const mostTexts = 4000

/** Months on either side of a comparison, and the fewest documents there: with fewer, one incident decides. */
const comparedMonths = 6
const fewest = 10

/** Sums of a month, and the days to merge of each document, for their median. */
interface Sums extends Omit<Figures, 'daysToMerge'> {
  days: number[]
}

/** What a tally is begun with. */
export interface TallyOptions {
  /** Days since 1970-01-01. */
  today: number
  linkBase: string
  history: History
  /** Every document that may be added: links to anything else are not kept. */
  paths: ReadonlySet<string>
}

/** Figures of many documents, added one by one; of a document nothing is kept but numbers and, of the latest, titles. */
export class Tally {
  readonly #options: TallyOptions
  readonly #months = new Map<string, Sums>()
  readonly #undated = emptySums()
  readonly #entries = new Map<string, Entry>()
  readonly #lessons = new Map<string, Lesson>()
  readonly #links: {from: string; to: string}[] = []
  readonly #systems = new Map<string, {incidents: number; latest: ReturnType<typeof newest<Entry>>}>()
  readonly #teams = new Map<string, Owned>()
  readonly #severities = new Map<string, SeverityActions>()
  readonly #actions = {total: 0, done: 0, untold: 0}
  readonly #counts = {lessons: 0, kept: 0, others: 0}

  constructor(options: TallyOptions) {
    this.#options = options
  }

  /** Add a document; nothing stands for one that is no postmortem. */
  add(figures: DocumentFigures | undefined): void {
    if (!figures) {
      this.#counts.others++
      return
    }
    const merged = this.#options.history.merged.get(figures.path)
    const day = figures.day ?? merged
    const entry: Entry = {
      path: figures.isPathPersonal ? null : figures.path,
      title: figures.title ?? null,
      day: day === undefined ? null : dayText(day)
    }
    this.#entries.set(figures.path, entry)
    addTo(day === undefined ? this.#undated : this.#sumsOf(monthOf(day)), figures, merged)
    this.#addActions(figures, entry, day)
    this.#addLessons(figures, entry)
    for (const to of figures.links) if (this.#options.paths.has(to)) this.#links.push({from: figures.path, to})
    for (const name of figures.systems) this.#addSystem(name, entry, day)
  }

  #sumsOf(month: string): Sums {
    const sums = this.#months.get(month) ?? emptySums()
    this.#months.set(month, sums)
    return sums
  }

  #addActions({actions, severity, policyDays}: DocumentFigures, entry: Entry, day: number | undefined): void {
    this.#actions.total += actions.total
    this.#actions.done += actions.done
    this.#actions.untold += actions.untold
    if (actions.open.length === 0) return
    const level = this.#severities.get(severity ?? '') ?? emptySeverity(severity, policyDays)
    this.#severities.set(severity ?? '', level)
    const seen = new Set<Owned>()
    for (const {team, overdue, beyondPolicy} of actions.open) {
      const owned = this.#owned(team)
      for (const sums of [level, owned.sums]) {
        sums.open++
        if (overdue) sums.overdue++
        if (beyondPolicy) sums.beyondPolicy++
      }
      if (!seen.has(owned)) owned.latest.add(entry, day)
      seen.add(owned)
    }
  }

  #owned(team: string | undefined): Owned {
    const key = team === undefined ? '' : teamKey(team)
    const owned = this.#teams.get(key) ?? {
      spellings: new Map<string, number>(),
      sums: {open: 0, overdue: 0, beyondPolicy: 0},
      latest: newest<Entry>(mostBeside)
    }
    this.#teams.set(key, owned)
    if (team !== undefined) owned.spellings.set(team, (owned.spellings.get(team) ?? 0) + 1)
    return owned
  }

  #addLessons({lessons}: DocumentFigures, entry: Entry): void {
    this.#counts.lessons += lessons.total
    this.#counts.kept += lessons.total - lessons.texts.length
    for (const text of lessons.texts) {
      const key = text.toLowerCase()
      const known = this.#lessons.get(key)
      const isNewer = !known || byDay(entry, known.entry) < 0
      this.#lessons.set(key, {...(isNewer ? {text, entry} : known), incidents: (known?.incidents ?? 0) + 1})
    }
    // The oldest are let go, now and then: none of them would be among the latest.
    if (this.#lessons.size <= mostTexts) return
    const old = [...this.#lessons].sort(([, a], [, b]) => byDay(a.entry, b.entry)).slice(mostTexts / 2)
    for (const [key] of old) this.#lessons.delete(key)
  }

  #addSystem(name: string, entry: Entry, day: number | undefined): void {
    const known = this.#systems.get(name)
    if (!known && this.#systems.size >= mostNames) return
    const system = known ?? {incidents: 0, latest: newest<Entry>(mostBeside)}
    this.#systems.set(name, system)
    system.incidents++
    system.latest.add(entry, day)
  }

  /** @returns What all documents together have come to. */
  report(passedOver: number): Report {
    const {today, linkBase, history} = this.#options
    const months = [...this.#months].sort(([a], [b]) => compare(a, b))
    const total = sum([...months.map(([, sums]) => sums), this.#undated])
    const severities = [...this.#severities.values()].sort(bySeverity)
    const links = this.#related()
    return {
      today: dayText(today),
      history: history.kind,
      linkBase,
      others: this.#counts.others,
      passedOver,
      total: figuresOf(total),
      undated: figuresOf(this.#undated),
      months: months.map(([month, sums]): MonthFigures => ({month, ...figuresOf(sums)})),
      comparison: compareEnds(months),
      actions: {
        ...this.#actions,
        open: severities.reduce((all, {open}) => all + open, 0),
        overdue: severities.reduce((all, {overdue}) => all + overdue, 0),
        beyondPolicy: severities.reduce((all, {beyondPolicy}) => all + beyondPolicy, 0),
        teams: [...this.#teams].map(([key, owned]) => teamActions(key, owned)).sort(byOpen),
        severities
      },
      lessons: {total: this.#counts.lessons, kept: this.#counts.kept, latest: this.#latestLessons()},
      related: {links: links.length, latest: links.slice(0, mostLinks), systems: this.#shared()}
    }
  }

  /** Links between two postmortems, the latest first. */
  #related(): {from: Entry; to: Entry}[] {
    return this.#links
      .flatMap(({from, to}) => {
        const [one, other] = [this.#entries.get(from), this.#entries.get(to)]
        return one && other ? [{from: one, to: other}] : []
      })
      .sort((a, b) => byDay(a.from, b.from) || byDay(a.to, b.to))
  }

  #latestLessons(): Lesson[] {
    return [...this.#lessons.values()].sort((a, b) => byDay(a.entry, b.entry)).slice(0, mostLessons)
  }

  #shared(): Report['related']['systems'] {
    return [...this.#systems]
      .filter(([, {incidents}]) => incidents > 1)
      .sort(([a, {incidents: many}], [b, {incidents: more}]) => more - many || compare(a, b))
      .slice(0, mostSystems)
      .map(([name, {incidents, latest}]) => ({name, incidents, latest: latest.items()}))
  }
}

/** Open actions of one team. */
interface Owned {
  spellings: Map<string, number>
  sums: {open: number; overdue: number; beyondPolicy: number}
  latest: ReturnType<typeof newest<Entry>>
}

function teamActions(key: string, {spellings, sums, latest}: Owned): TeamActions {
  const [most] = [...spellings].sort(([a, many], [b, more]) => more - many || compare(a, b))
  return {team: key === '' ? null : (most?.[0] ?? key), ...sums, latest: latest.items()}
}

/** The most open first; those of no team last. */
function byOpen(a: TeamActions, b: TeamActions): number {
  if (a.team === null || b.team === null) return a.team === null ? 1 : -1
  return b.open - a.open || compare(a.team, b.team)
}

/** By name, as `SEV-1` comes before `SEV-2`; those without one last. */
function bySeverity(a: SeverityActions, b: SeverityActions): number {
  if (a.severity === null || b.severity === null) return a.severity === null ? 1 : -1
  return compare(a.severity, b.severity)
}

function emptySeverity(severity: string | undefined, days: number | undefined): SeverityActions {
  return {severity: severity ?? null, days: days ?? null, open: 0, overdue: 0, beyondPolicy: 0}
}

function emptySums(): Sums {
  return {
    documents: 0,
    words: 0,
    wordingFindings: 0,
    completeDocuments: 0,
    actions: 0,
    actionsWithOwnerAndDate: 0,
    days: []
  }
}

function addTo(sums: Sums, figures: DocumentFigures, merged: number | undefined): void {
  sums.documents++
  sums.words += figures.words
  sums.wordingFindings += figures.wordingFindings
  sums.completeDocuments += figures.isComplete ? 1 : 0
  sums.actions += figures.actions.total
  sums.actionsWithOwnerAndDate += figures.actions.withOwnerAndDate
  // A document that was there before its incident has another date than it says.
  if (figures.day !== undefined && merged !== undefined && merged >= figures.day) sums.days.push(merged - figures.day)
}

function sum(all: readonly Sums[]): Sums {
  const total = emptySums()
  for (const {days, ...numbers} of all) {
    for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) total[name] += numbers[name]
    for (const one of days) total.days.push(one)
  }
  return total
}

function figuresOf({days, ...sums}: Sums): Figures {
  return {...sums, daysToMerge: {documents: days.length, median: median(days)}}
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The first months beside the last ones. */
function compareEnds(months: readonly (readonly [month: string, sums: Sums])[]): Comparison {
  const [first] = months.at(0) ?? []
  const [last] = months.at(-1) ?? []
  if (first === undefined || last === undefined) return {kind: 'short'}
  const thenEnd = monthAfter(first, comparedMonths - 1)
  const nowStart = monthAfter(last, 1 - comparedMonths)
  if (thenEnd >= nowStart) return {kind: 'short'}
  const period = (from: string, to: string): Period => {
    const inside = months.filter(([month]) => from <= month && month <= to).map(([, sums]) => sums)
    return {first: from, last: to, ...figuresOf(sum(inside))}
  }
  const [then, now] = [period(first, thenEnd), period(nowStart, last)]
  if (Math.min(then.documents, now.documents) < fewest)
    return {kind: 'few', fewest, then: then.documents, now: now.documents}
  return {kind: 'compared', then, now}
}

/** The latest first; those without a day last; then by path. */
function byDay(a: Entry, b: Entry): number {
  return compare(b.day ?? '', a.day ?? '') || compare(a.path ?? '', b.path ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

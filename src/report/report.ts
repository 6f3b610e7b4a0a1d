/** What a number of documents have come to. Nothing in it is about a person. */
export interface Figures {
  documents: number
  /** Words of prose, headings and cells; code, quotes and front matter left out. */
  words: number
  wordingFindings: number
  /** Documents with every section that is asked for, each with something in it. */
  completeDocuments: number
  actions: number
  actionsWithOwnerAndDate: number
  /** From the day of the incident to the day on which the document came to the main line. */
  daysToMerge: {documents: number; median: number | null}
}

/** Figures of the incidents of one month. */
export interface MonthFigures extends Figures {
  /** `2026-11`. */
  month: string
}

/** Figures of several months together. */
export interface Period extends Figures {
  first: string
  last: string
}

/** How an earlier time stands beside a later one; nothing is compared where either has few documents. */
export type Comparison =
  | {kind: 'compared'; then: Period; now: Period}
  | {kind: 'few'; fewest: number; then: number; now: number}
  | {kind: 'short'}

/** A document as it is pointed to. */
export interface Entry {
  /** Path with `/`; `null` where the path itself names a person. */
  path: string | null
  /** The title; `null` where there is none, or it names a person. */
  title: string | null
  /** Day of the incident, `2026-11-03`, or `null` where it is not known. */
  day: string | null
}

/** What a team writes it has learned, in its own words. */
export interface Lesson {
  text: string
  /** How many incidents taught it, in the same words. */
  incidents: number
  /** The latest of them. */
  entry: Entry
}

/** Open action items of one owner that is a team, or of all owners that are none. */
export interface TeamActions {
  /** `null`: no team is named. */
  team: string | null
  open: number
  overdue: number
  /** Open for longer than the policy for the severity of the incident. */
  beyondPolicy: number
  /** The latest incidents of theirs with open actions. */
  latest: readonly Entry[]
}

/** Open action items by how severe the incident was. */
export interface SeverityActions {
  /** `SEV-1`, `major`; `null`: none that is known is named. */
  severity: string | null
  /** Days that the policy gives; `null`: it says nothing of this severity. */
  days: number | null
  open: number
  overdue: number
  beyondPolicy: number
}

/** A system that several incidents name. */
export interface SharedSystem {
  name: string
  incidents: number
  latest: readonly Entry[]
}

/** How the postmortems of a repository stand, and how they have moved. */
export interface Report {
  /** The day on which it was made. */
  today: string
  /** Whether the dates of the main line are known: all, cut off, or not at all. */
  history: 'whole' | 'shallow' | 'none'
  /** Address that paths are put behind; empty: links are relative. */
  linkBase: string
  /** Documents that are no postmortem, such as an index, and files that could not be read. */
  others: number
  passedOver: number
  total: Figures
  /** Documents without a month: no date in them that can be read, and none from the history. */
  undated: Figures
  /** In order; months without an incident are left out. */
  months: readonly MonthFigures[]
  comparison: Comparison
  actions: {
    total: number
    done: number
    open: number
    overdue: number
    beyondPolicy: number
    /** Of which the document says neither that it is done nor that it is open. */
    untold: number
    teams: readonly TeamActions[]
    severities: readonly SeverityActions[]
  }
  lessons: {
    total: number
    /** Told in a document and not repeated here: somebody is named, or a wording rule has an idea about it. */
    kept: number
    /** The latest, newest incident first. */
    latest: readonly Lesson[]
  }
  related: {
    /** Links from one postmortem to another. */
    links: number
    latest: readonly {from: Entry; to: Entry}[]
    systems: readonly SharedSystem[]
  }
}

/** What is known from the history of a repository. */
export interface History {
  kind: Report['history']
  /** Day on which a document came to the main line, as days since 1970-01-01, by the path it has now. */
  merged: ReadonlyMap<string, number>
}

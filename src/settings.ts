import type {Severity} from './finding.ts'

/** How a rule is set: its severity, or `off`, and its options if it has any. */
export interface RuleSetting {
  severity: Severity | 'off'
  options?: unknown
}

/** Which findings of a changed file are spoken about; the names are reviewdog's. */
export type FilterMode = 'added' | 'diff_context' | 'file' | 'nofilter'

/** Everything a team can set, checked and complete. */
export interface Settings {
  /** Globs of the documents to review; `!` takes out. Case-insensitive. */
  files: readonly string[]
  /** Sections asked for by `required-section`, as concept ids or own headings; alternatives joined by ` | `. */
  sections: readonly string[]
  /** By rule id, only what was set: rules without an entry speak at their own severity. */
  rules: Readonly<Record<string, RuleSetting>>
  failOn: Severity | 'never'
  filterMode: FilterMode
  comment: 'review' | 'summary' | 'off'
  /** Inline comments in one review, 0 to 30. */
  maxComments: number
  /** Names of people (so that "Will" is somebody). */
  people: readonly string[]
  /** Names of systems and products (so that "Jenkins" or "Alice" is a service). */
  systems: readonly string[]
}

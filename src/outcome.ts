import type {Culture} from './culture.ts'
import type {Finding, Severity} from './finding.ts'
import type {ReviewedFile} from './review.ts'
import type {Mode, Settings} from './settings.ts'

/** Findings that share lines and so share one comment; together they reach from `startLine` to `line`. */
export interface Thread {
  path: string
  /** First and last line of the comment (1-based, in the file at the head); the same where it is one line. */
  startLine: number
  line: number
  /** In reading order; never empty. Their `replaces`, where `expected` is not empty, lies within the lines. */
  findings: readonly Finding[]
}

/**
 * Why a finding that counts is not on a line of the change but in the summary:
 * - `document`: it is about the document as a whole.
 * - `outside`: its lines are not all part of one hunk of the change.
 * - `no-patch`: the forge shows no changed lines for the file.
 * - `room`: as many comments as the settings allow are there already.
 * - `refused`: the forge did not take the comment.
 * - `setting`: the settings ask for no comments on lines, or the forge has none.
 */
export type Why = 'document' | 'outside' | 'no-patch' | 'room' | 'refused' | 'setting'

/** A finding that counts, said in the summary because it cannot be said on its line. */
export interface Moved {
  finding: Finding
  why: Why
}

/** A reviewed file; its `findings` are those that pass the filter mode, in reading order. */
export interface FileOutcome extends ReviewedFile {
  /** How many more findings there are on lines that the filter mode leaves out; they do not count. */
  outside: number
  /** The severity from which its findings hold up the check; left out: that of the run's settings. */
  failOn?: Severity | 'never'
  /** How much is done about it; left out: that of the run's settings. */
  mode?: Mode
}

/** What a whole run has come to; everything that is printed, posted or written is made of it. */
export interface Outcome extends Culture {
  /** False where a finding reaches the severity from which its document holds up the check. */
  passed: boolean
  settings: Settings
  /** Findings that pass the filter mode, over all files. */
  counts: Readonly<Record<Severity, number>>
  /** Every reviewed file, by path; also those without findings. */
  files: readonly FileOutcome[]
  /** Findings said on lines of the change: comments of this run and of earlier ones that still hold. */
  inline: readonly Thread[]
  /** Findings said in the summary alone; with `inline`, all that count. */
  moved: readonly Moved[]
  /** What was passed over and why (a submodule, a file without text); for the job summary, the log and the report. */
  notes: readonly string[]
  /** What could not be done (a comment refused); it never changes `passed`. */
  problems: readonly string[]
  /** Set where the forge has no comments on lines and no summary of the job: the log holds everything. */
  oneComment?: true
  /** Why the settings leave the pull request alone, as one sentence or two; then nothing was reviewed. */
  exempt?: string
  /** True where a newer push came in between: nothing was posted, the newer run speaks. */
  superseded: boolean
}

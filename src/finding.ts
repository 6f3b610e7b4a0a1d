import {createHash} from 'node:crypto'
import type {Position} from 'unist'

/** How loudly a finding speaks. Maps to `VFileMessage.fatal`: `true`, `false`, `undefined`. */
export type Severity = 'error' | 'warning' | 'info'

/** Every severity, loudest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** One thing noticed in one document: plain data, as it stands in the JSON report. */
export interface Finding {
  /** Path in the repository, with `/`. */
  path: string
  /** Id of the rule, for example `person-omission`. */
  ruleId: string
  /** Who found it: `blameless-review`, or the name of another unified plugin. */
  source: string
  severity: Severity
  /**
   * `document` where it is about the document as a whole (a section that is not there, say): it counts whenever the
   * file is changed, on whichever line. Left out: it is about the words at `place`.
   */
  about?: 'document'
  /** The words that are meant. Offsets are UTF-16, lines and columns 1-based, the end is exclusive. */
  place: Position
  /** The words at `place`. */
  actual: string
  /** The whole sentence, list item or table cell around `place`; for structure findings, the heading or nothing. */
  sentence: string
  /** Rewrites fit for one click, best first: each replaces the text at `replaces`. Often none; '' takes the sentence out. */
  expected: string[]
  /** What `expected` replaces; `place` where it is not given. */
  replaces?: Position
  /** A rewrite with a visible gap for a missing fact; an example, never a one-click suggestion. */
  example?: string
  /** An open what/how question that fits the finding. */
  question?: string
  /** What was noticed, one sentence. */
  reason: string
  /** Why it can matter and one idea to try, Markdown. */
  note: string
  /** Set where the words of `note` are those of the settings: links in them are kept. */
  noteBy?: 'team'
  /** Where the rule is explained. */
  url: string
  /** The same over pushes and rebases: made of path, rule, normalised words, section and ordinal; 16 hex digits. */
  fingerprint: string
}

/**
 * Compare two findings for reading order: by path, then place, then rule.
 *
 * @returns Negative when `a` comes first.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}

/**
 * Make the fingerprint of a finding from what stays the same when lines move.
 *
 * @param parts Path, rule, the sentence's words, the title of the section, and the ordinal among equal ones (0-based).
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(parts: {
  path: string
  ruleId: string
  words: string
  section: string
  ordinal: number
}): string {
  const words = parts.words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const key = [parts.path, parts.ruleId, words, parts.section.toLowerCase().trim(), String(parts.ordinal)]
  return createHash('sha256').update(key.join('\0')).digest('hex').slice(0, 16)
}

/** @returns Whether `severity` is at or above `threshold`; `never` is above all. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold)
}

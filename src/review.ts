import type {Finding} from './finding.ts'
import type {Settings} from './settings.ts'
import type {Concept} from './sections.ts'

/** A section as the JSON report shows it. */
export interface ReportedSection {
  title: string
  concepts: readonly Concept[]
  line: number
}

/** An action item as the JSON report shows it. */
export interface ReportedAction {
  text: string
  owner: string | null
  due: string | null
  ticket: string | null
}

/** What a review of one document has found. */
export interface ReviewedFile {
  path: string
  sections: readonly ReportedSection[]
  /** In reading order. */
  findings: readonly Finding[]
  structure: {
    concepts: readonly Concept[]
    /** `zone` as written, `mixed`, or `none`. */
    timeline: {entries: number; zone: string}
    actions: readonly ReportedAction[]
  }
}

/**
 * Review one document: text in, findings out. Pure.
 *
 * @param text The document, UTF-16, with or without a byte-order mark.
 * @param options Its path, the settings, and names of people the forge knows (authors, handles).
 * @returns What was found, in reading order, regardless of which lines changed.
 */
export function review(text: string, options: {path: string; settings: Settings; people?: readonly string[]}): ReviewedFile {
  void text
  return {
    path: options.path,
    sections: [],
    findings: [],
    structure: {concepts: [], timeline: {entries: 0, zone: 'none'}, actions: []}
  }
}

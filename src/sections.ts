import type {Document} from './document.ts'

/** What a section is about. The ids are part of the JSON report. */
export type Concept =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'detection'
  | 'trigger'
  | 'contributing-factors'
  | 'resolution'
  | 'went-well'
  | 'went-poorly'
  | 'got-lucky'
  | 'lessons'
  | 'action-items'
  | 'background'
  | 'references'

/** A part of a document with a heading in any form. */
export interface Section {
  /** The heading's words as written, marks left out. */
  title: string
  /** 1 to 6 for headings; 7 for a line that is only bold; 8 for a `Label:` line or a `**Label:** value` line. */
  depth: number
  form: 'heading' | 'bold' | 'label'
  /** What it is about; several where headings are combined, none where unknown. */
  concepts: readonly Concept[]
  /** Offsets of the heading itself. */
  heading: {start: number; end: number}
  /** Offsets of the content: from the heading's end to the next heading of the same or a higher level. */
  start: number
  end: number
  /** Index of the enclosing section, or -1. */
  parent: number
}

export type FindSections = (document: Omit<Document, 'sections'>) => Section[]

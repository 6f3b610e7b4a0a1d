import type {FileOutcome} from '../outcome.ts'
import type {Concept} from '../sections.ts'

/** A heading, and what helps to fill it; hidden when rendered, so that a pasted skeleton never looks finished. */
const parts: Readonly<Record<Concept, readonly [heading: string, ...lines: string[]]>> = {
  summary: [
    'Summary',
    '<!-- What happened, for how long, and how it ended: two or three sentences for another team. -->'
  ],
  impact: ['Impact', '<!-- Who noticed what, for how long, in numbers: minutes, requests, customers. -->'],
  background: ['Background', '<!-- What a newcomer needs to know about the parts involved. -->'],
  timeline: [
    'Timeline (UTC)',
    '<!-- Facts in order, from before the first sign to the end. -->',
    '',
    '| Time | What happened |',
    '| ---- | ------------- |',
    '|      |               |'
  ],
  detection: ['Detection', '<!-- How it came to light, and how long that took. -->'],
  trigger: ['Trigger', '<!-- The event that set it off, apart from what made it possible. -->'],
  'contributing-factors': [
    'Contributing factors',
    '<!-- Conditions that made it possible: technical and organisational. -->'
  ],
  resolution: ['Resolution', '<!-- What ended the impact, and how that was confirmed. -->'],
  'went-well': ['What went well', '<!-- What kept it small or short, and is worth keeping. -->'],
  'went-poorly': ['What went poorly', '<!-- What made it larger, longer or harder to see. -->'],
  'got-lucky': ['Where we got lucky', '<!-- What could have made it worse, and by chance did not. -->'],
  lessons: ['Lessons learned', '<!-- What is known now that was not known before. -->'],
  'action-items': [
    'Action items',
    '| Action | Owner | Due | Ticket |',
    '| ------ | ----- | --- | ------ |',
    '|        |       |     |        |'
  ],
  references: ['References', '<!-- Dashboards, logs, tickets, earlier incidents. -->']
}

/**
 * @param file A reviewed file.
 * @param required Sections asked for: concept ids or own headings, alternatives joined by `|`.
 * @returns Those that the file has in none of their alternatives.
 */
export function missingSections(file: FileOutcome, required: readonly string[]): string[] {
  const titles = new Set(file.sections.map((section) => section.title.toLowerCase().trim()))
  const concepts = new Set<string>(file.structure.concepts)
  return required.filter((entry) =>
    alternatives(entry).every((name) => !concepts.has(name) && !titles.has(name.toLowerCase()))
  )
}

/**
 * Write the missing sections as Markdown, ready to be pasted.
 *
 * @param missing Concept ids or own headings, alternatives joined by `|`, of which the first is taken.
 * @returns Headings of the second level with a hint each, without a line ending at the end.
 */
export function skeleton(missing: readonly string[]): string {
  return missing
    .map((entry) => {
      const name = alternatives(entry)[0]!
      const [heading, ...lines] = name in parts ? parts[name as Concept] : [name]
      return [`## ${heading}`, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
    })
    .join('\n\n')
}

function alternatives(entry: string): string[] {
  return entry.split('|').map((name) => name.trim())
}

import {defaultSettings} from './default-settings.ts'
import {review} from './review.ts'
import type {Finding} from './finding.ts'
import type {Rule} from './rule.ts'

/** An example without its marks. */
export interface MarkedText {
  text: string
  /** What stood between « and »: start and end offset in `text`, end exclusive. */
  spans: readonly {start: number; end: number}[]
}

/** @returns The text without « and », and where they stood. */
export function readMarks(marked: string): MarkedText {
  const spans: {start: number; end: number}[] = []
  let text = ''
  for (const part of marked.split(/(«[^»]*»)/)) {
    const inside = part.startsWith('«') && part.endsWith('»') ? part.slice(1, -1) : undefined
    if (inside !== undefined) spans.push({start: text.length, end: text.length + inside.length})
    text += inside ?? part
  }
  return {text, spans}
}

/** Heading under which an example that is a list item is read, as it would be in a postmortem. */
const actionsHeading = '## Action items\n\n'

/**
 * Review an example as the tests and the documentation do: for a wording rule as a document of one paragraph, or of
 * one list of action items where it begins with a dash; for a structure rule as a whole document.
 *
 * @param rule The rule the example belongs to; what other rules find is left out.
 * @param text The example without marks.
 * @param options Options of the rule, if the example has any.
 * @returns Its findings, with offsets in `text`; lines and columns are those of the document.
 */
export function reviewExample(rule: Rule, text: string, options?: unknown): Finding[] {
  const lead = rule.reads === 'sentence' && text.startsWith('- ') ? actionsHeading : ''
  const settings = {...defaultSettings, rules: {[rule.ruleId]: {severity: rule.severity, options}}}
  const document = `${lead}${text}${rule.reads === 'sentence' ? '\n' : ''}`
  const {findings} = review(document, {path: 'example.md', settings})
  const back = <T extends {offset?: number | undefined}>(point: T): T => ({
    ...point,
    offset: (point.offset ?? 0) - lead.length
  })
  return findings
    .filter((finding) => finding.ruleId === rule.ruleId)
    .map((finding) => ({...finding, place: {start: back(finding.place.start), end: back(finding.place.end)}}))
}

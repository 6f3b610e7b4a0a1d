import type {Concept} from '../sections.ts'

/** The usual heading of a section, and what stands under it in a skeleton: prompts in braces, for the author to fill. */
export const sectionNames: Readonly<Record<Concept, {heading: string; skeleton: string}>> = {
  summary: {
    heading: 'Summary',
    skeleton: '{Two or three sentences for somebody new to the service: what was noticed, for how long, how it ended.}'
  },
  impact: {
    heading: 'Impact',
    skeleton: '{How long, and how much: customers, share of requests, money, support contacts.}'
  },
  background: {heading: 'Background', skeleton: '{What a reader from another team would like to know first.}'},
  timeline: {
    heading: 'Timeline (UTC)',
    skeleton: '- {HH:MM} {what was seen or done, with a link to the graph or the message}\n- {HH:MM} {…}'
  },
  detection: {heading: 'Detection', skeleton: '{How it was noticed, and how long after it began.}'},
  trigger: {heading: 'Trigger', skeleton: '{The change or event that set it off.}'},
  'contributing-factors': {
    heading: 'Contributing factors',
    skeleton: '- {A condition that made it possible}\n- {A condition that made it larger, or longer}'
  },
  resolution: {heading: 'Resolution', skeleton: '{What ended it, and how that was confirmed.}'},
  'went-well': {heading: 'What went well', skeleton: '- {…}'},
  'went-poorly': {heading: 'What went poorly', skeleton: '- {…}'},
  'got-lucky': {heading: 'Where we got lucky', skeleton: '- {…}'},
  lessons: {heading: 'Lessons learned', skeleton: '- {Something that is understood better now than before}'},
  'action-items': {
    heading: 'Action items',
    skeleton: '| Action | Owner | Due | Ticket |\n| --- | --- | --- | --- |\n| {…} | {…} | {YYYY-MM-DD} | {…} |'
  },
  references: {heading: 'References', skeleton: '- {Link to the graph, the chat, the earlier incident}'}
}

import {defineRule} from '../rule.ts'
import {headingWords} from '../sections.ts'
import {readTimeline} from '../timeline.ts'

/** Looks for timelines whose time zone is not said, or said in more than one way. */
export default defineRule({
  reads: 'document',
  ruleId: 'timeline-zone',
  severity: 'info',
  summary: 'Say the time zone of the timeline once, and keep to it.',
  why: 'Readers elsewhere line the entries up with their own graphs and logs; with the zone they can.',
  idea: '“Timeline (UTC)” in the heading settles it for every entry.',
  unless: 'All readers and all systems live in one zone, and the document says so elsewhere.',
  source: 'Google SRE, “Example Postmortem”; AWS, “Correction of Error”.',
  examples: {
    flagged: [
      {
        name: 'no zone',
        text: '# Search was down\n\n## «Timeline»\n\n- 10:02 first alert\n- 10:40 search answers again\n'
      },
      {
        name: 'two zones',
        text: '# Search was down\n\n## «Timeline»\n\n- 10:02 UTC first alert\n- 12:40 CEST search answers again\n'
      }
    ],
    accepted: [
      {text: '# Search was down\n\n## Timeline (UTC)\n\n- 10:02 first alert\n- 10:40 search answers again\n'},
      {text: '# Search was down\n\n## Timeline\n\nAll times are CET.\n\n- 10:02 alert\n- 10:40 over\n'},
      {
        name: 'dates need none',
        text: '# Two slow weeks\n\n## Timeline\n\n- 2024-03-01: first report\n- 2024-03-14: fixed\n'
      },
      {
        name: 'each time in both zones',
        text: '# Search was down\n\n## Timeline (UTC / CET)\n\n- 10:02 UTC / 11:02 CET alert\n- 10:40 UTC / 11:40 CET over\n'
      }
    ]
  },
  *check(document) {
    const {entries, zones, sections} = readTimeline(document)
    const section = sections[0]
    const clocks = entries.filter(({moment}) => moment?.clock !== undefined)
    if (!section || clocks.length < 2) return
    const own = new Set(clocks.flatMap(({moment}) => (moment?.zone ? [moment.zone.toUpperCase()] : [])))
    if (zones.length === 0) {
      yield {
        ...headingWords(document.text, section),
        sentence: section.title,
        reason: 'The time zone of this timeline is not said.'
      }
    } else if (zones.length > 1 && own.size > 1) {
      yield {
        ...headingWords(document.text, section),
        sentence: section.title,
        reason: `The times of this timeline stand in more than one zone: ${zones
          .slice(0, 3)
          .map((zone) => `\`${zone}\``)
          .join(', ')}.`
      }
    }
  }
})

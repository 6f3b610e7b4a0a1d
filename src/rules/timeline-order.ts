import {dateOf} from '../document-date.ts'
import {defineRule} from '../rule.ts'
import {outOfOrder} from '../timeline-order.ts'
import {readTimeline} from '../timeline.ts'

/** As many places are shown; further ones are counted. */
const mostShown = 3

/** Looks for entries that stand after a later one. */
export default defineRule({
  reads: 'document',
  ruleId: 'timeline-order',
  severity: 'info',
  summary: 'Tell the timeline from the first moment to the last.',
  why: 'Told forward, a timeline shows what was known at each step; a slip in a time or date can hide that.',
  idea: 'Often it is a date that was left out after midnight, or two digits that changed places.',
  unless: 'The entries are grouped by something other than time.',
  source: 'PagerDuty, Postmortem Documentation: begin before the incident and go forward.',
  examples: {
    flagged: [
      {
        name: 'a time before the one above',
        text: '# Search was down\n\n## Timeline (UTC)\n\n- 10:02 first alert\n- 10:40 disk is full\n- «10:20 page to the storage team»\n- 11:10 over\n- 11:30 all clear\n'
      },
      {
        name: 'the same date, an earlier hour',
        text: '# Search was down\n\n## Timeline (UTC)\n\n- 2024-05-03 22:10 first alert\n- 2024-05-03 23:50 disk is full\n- «2024-05-03 00:20 volume grown»\n- 2024-05-04 01:00 over\n'
      }
    ],
    accepted: [
      {
        name: 'past midnight',
        text: '# Search was down\n\n## Timeline (UTC)\n\n- 22:10 first alert\n- 23:50 disk is full\n- 00:20 volume grown\n- 01:00 over\n'
      },
      {
        name: 'past noon on a 12-hour clock',
        text: '# Search was down\n\n## Timeline\n\n- 11:50 first alert\n- 12:20 disk is full\n- 1:05 volume grown\n'
      },
      {
        name: 'dates in sub-headings',
        text: '# Search was down\n\n## Timeline\n\n### May 3\n\n- 16:00 alert\n- 18:00 full\n\n### May 4\n\n- 09:00 volume grown\n- 10:00 over\n'
      },
      {
        name: 'told from last to first',
        text: '# Search was down\n\n## Timeline (UTC)\n\n- 11:10 over\n- 10:40 disk is full\n- 10:02 first alert\n'
      }
    ]
  },
  *check(document) {
    const {entries, sections} = readTimeline(document)
    const year = Number(/\b(?:19|20)\d{2}\b/.exec(dateOf(document) ?? '')?.[0] ?? 2000)
    for (const section of sections) {
      const own = entries.filter(({start}) => start >= section.start && start < section.end)
      const late = outOfOrder(own, year)
      for (const [index, entry] of late.slice(0, mostShown).entries()) {
        const more =
          index === mostShown - 1 && late.length > mostShown
            ? ` There are ${late.length - mostShown} more of this kind.`
            : ''
        const marks = /^[\s|*+>#-]*/.exec(document.text.slice(entry.start, entry.end))![0].length
        yield {
          start: entry.start + marks,
          end: entry.end,
          reason: `This entry stands after one with a later time.${more}`
        }
      }
    }
  }
})

import {defineRule} from '../rule.ts'
import {headingWords} from '../sections.ts'
import {readTimeline} from '../timeline.ts'

const noticed =
  /\b(?:alert(?:s|ed)?|page[sd]?|paged|noticed?|detect(?:ed|s)?|report(?:ed|s)?|complain(?:ed|t|ts)?|alarm|ticket|call(?:ed|s)?|pinged|monitoring|discovered)\b/i
const over =
  /\b(?:resolved|recover(?:ed|s|y)|restored|fixed|over|back|normal|mitigated|closed|ends?|ended|all clear|stable|healthy|green|works? again|answers? again|complete[d]?|confirmed|verified|healed|rolled back|up again|online)\b/i

/** Looks for timelines that begin when it was noticed, or stop before it was over. Off unless a team asks for it. */
export default defineRule({
  reads: 'document',
  ruleId: 'timeline-span',
  severity: 'info',
  offByDefault: true,
  summary: 'Begin the timeline before it was noticed, and end it when it was over.',
  why: 'What happened before the first alert is where the conditions are; the end shows what helped.',
  idea: 'The last change before the first sign is a good first entry.',
  unless: 'Nothing is known of the time before.',
  source: 'PagerDuty, Postmortem Documentation: begin before the incident and go forward.',
  examples: {
    flagged: [
      {
        name: 'begins when noticed',
        text: '# Search was down\n\n## «Timeline»\n\n- 10:02 first alert\n- 10:20 volume grown\n- 10:40 search is back\n'
      },
      {
        name: 'stops before the end',
        text: '# Search was down\n\n## «Timeline»\n\n- 09:40 deploy of the index\n- 10:02 first alert\n- 10:20 disk is found full\n'
      }
    ],
    accepted: [
      {
        text: '# Search was down\n\n## Timeline\n\n- 09:40 deploy of the index\n- 10:02 first alert\n- 10:40 search is back\n'
      }
    ]
  },
  *check(document) {
    const {entries, sections} = readTimeline(document)
    const section = sections[0]
    const [first] = entries
    const last = entries.at(-1)
    if (!section || !first || !last || entries.length < 3) return
    const words = ({start, end}: {start: number; end: number}) => document.text.slice(start, end)
    const early = noticed.test(words(first))
    const open = !entries.slice(-3).some((entry) => over.test(words(entry)))
    if (!early && !open) return
    yield {
      ...headingWords(document.text, section),
      sentence: section.title,
      reason: early
        ? 'This timeline begins when it was noticed; what lay before is not told yet.'
        : 'This timeline stops before it says that it was over.'
    }
  }
})

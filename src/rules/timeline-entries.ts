import {defineRule} from '../rule.ts'
import {contentOf} from '../section-content.ts'
import {headingWords} from '../sections.ts'
import {readTimeline} from '../timeline.ts'

/** Fewer entries than this show a moment, not a course. */
const fewest = 2

/** Looks for timelines with fewer than two timed entries. */
export default defineRule({
  reads: 'document',
  ruleId: 'timeline-entries',
  severity: 'warning',
  summary: 'Give the timeline two timed entries or more.',
  why: 'With times, readers can see what was known when, and how long each step took.',
  idea: 'The first sign, the first action and the end are a good beginning: one line each, with its time.',
  unless: 'The times are kept in a linked log that readers of the document can open.',
  source: 'PagerDuty, Postmortem Documentation, “How to write a postmortem”; Google SRE, “Example Postmortem”.',
  examples: {
    flagged: [
      {
        name: 'events without times',
        text: '# Search was down\n\n## «Timeline»\n\n- The disk filled up.\n- Search stopped answering.\n'
      },
      {name: 'one moment', text: '# Search was down\n\n## «Timeline»\n\n- 10:02 UTC: search stopped answering.\n'}
    ],
    accepted: [
      {text: '# Search was down\n\n## Timeline\n\n- 10:02 UTC: first alert.\n- 10:40 UTC: search answers again.\n'},
      {
        name: 'sub-headings',
        text: '# Search was down\n\n## Timeline\n\n### 10:02\n\nFirst alert.\n\n### 10:40\n\nOver.\n'
      },
      {
        name: 'a link to the log',
        text: '# Search was down\n\n## Timeline\n\n[The log of the channel](https://example.org/log)\n'
      }
    ]
  },
  *check(document) {
    const {entries, sections} = readTimeline(document)
    const section = sections[0]
    if (!section || entries.length >= fewest) return
    const whole = document.text.slice(section.start, section.end)
    // An empty timeline is told by another rule; a link leads to the times.
    if (
      contentOf(document, document.sections.indexOf(section)) !== 'words' ||
      /\]\(|https?:\/\//.test(whole.slice(0, 2000))
    )
      return
    yield {
      ...headingWords(document.text, section),
      sentence: section.title,
      reason:
        entries.length === 0
          ? 'No entry of this timeline states its time yet.'
          : 'One entry of this timeline states its time.'
    }
  }
})

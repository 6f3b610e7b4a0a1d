import {defineRule} from '../rule.ts'
import {contentOf} from '../section-content.ts'
import {headingWords, sectionsAbout} from '../sections.ts'

/** A section longer than this tells more than one condition, however it is written; UTF-16 units. */
const shortStory = 600

const one = /\broot[- ]?cause\b(?!s| analys)|^(?:the )?cause$/i
const several =
  /\b(?:contributing|contributed|factors?|also|second(?:ly)?|another|additionally|in addition|further(?:more)?|moreover|combined|combination|several|multiple|both|two|three|as well as|conditions?|meanwhile|at the same time|compounded|why)\b/i

/** Looks for a single root cause, told in a few words. */
export default defineRule({
  reads: 'document',
  ruleId: 'single-cause',
  severity: 'info',
  summary: 'Look for more than one contributing factor.',
  why: 'Incidents in complex systems need several conditions at once; each of them is a place where change can help.',
  idea: 'What made it possible, what made it larger, and what made it last longer? Under “Contributing factors” all fit.',
  unless: 'The section tells several conditions in other words.',
  source: 'Cook, “How Complex Systems Fail”, 1998; PagerDuty, Postmortem Documentation, “Analysis”.',
  examples: {
    flagged: [{text: '# Search was down\n\n## «Root cause»\n\nThe disk of the index was full.\n'}],
    accepted: [
      {
        text: '# Search was down\n\n## Root cause\n\n- The disk of the index was full.\n- The alert for it was muted.\n'
      },
      {text: '# Search was down\n\n## Contributing factors\n\nThe disk of the index was full.\n'},
      {text: '# Search was down\n\n## Root cause\n\nThe disk was full. Also, its alert was muted.\n'}
    ]
  },
  *check(document) {
    const sections = sectionsAbout(document.sections, 'contributing-factors')
    const [section] = sections
    if (!section || sections.length > 1 || !one.test(section.title.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))) return
    if (contentOf(document, document.sections.indexOf(section)) !== 'words') return
    const text = document.text.slice(section.start, section.end)
    const items = text.slice(0, shortStory * 2).match(/^\s*(?:[-*+]|\d{1,2}[.)]|\||#{2,6})\s/gm)?.length ?? 0
    if (text.trim().length > shortStory || items > 1 || several.test(text)) return
    yield {
      ...headingWords(document.text, section),
      sentence: section.title,
      reason: 'One cause is told here; often several conditions came together.'
    }
  }
})

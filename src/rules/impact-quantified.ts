import {readImpact} from '../impact.ts'
import {defineRule} from '../rule.ts'
import {contentOf} from '../section-content.ts'
import {headingWords, sectionsAbout} from '../sections.ts'

/** Looks for an impact that is told without saying how long, or how much. */
export default defineRule({
  reads: 'document',
  ruleId: 'impact-quantified',
  severity: 'info',
  summary: 'Say in numbers how long it lasted and how much it touched.',
  why: 'Numbers let readers compare incidents and choose what to work on; “some users for a while” fits all of them.',
  idea: 'A rough figure is welcome: “about 40 minutes, roughly 5 % of checkouts”.',
  unless: 'Nothing was measured, and the document says so.',
  source: 'PagerDuty, Postmortem Documentation; Google SRE, “Example Postmortem”; AWS, “Correction of Error”.',
  examples: {
    flagged: [
      {text: '# Search was down\n\n## «Impact»\n\nSome users saw errors for a while.\n', name: 'neither'},
      {text: '# Search was down\n\n## «Impact»\n\nSearch was down for 38 minutes.\n', name: 'no extent'},
      {text: '# Search was down\n\n## «Impact»\n\n12 % of requests failed.\n', name: 'no duration'}
    ],
    accepted: [
      {text: '# Search was down\n\n## Impact\n\nFor 38 minutes, 12 % of requests failed.\n'},
      {
        text: '# Search was down\n\n**Duration:** 38 min\n\n## Impact\n\nAll customers saw an empty page.\n',
        name: 'duration in a field'
      },
      {
        text: '# Search was down\n\n## Summary\n\nFrom 10:02 to 10:40 UTC search was down.\n\n## Impact\n\n300 customers saw errors.\n'
      },
      {text: '# Search was slow\n\n## Impact\n\nNone: the canary took no traffic.\n', name: 'none'}
    ]
  },
  *check(document) {
    const sections = sectionsAbout(document.sections, 'impact')
    const section = sections.find(({title}) => /impact/i.test(title)) ?? sections[0]
    if (!section || contentOf(document, document.sections.indexOf(section)) !== 'words') return
    if (
      /^[\s:*]*(?:none|no (?:customer|user|external)?\s?impact|n\/a|unknown|not measured)\b/i.test(
        document.text.slice(section.start, section.start + 80)
      )
    )
      return
    const {duration, extent} = readImpact(document)
    if (duration && extent) return
    const open = duration
      ? 'how much was touched'
      : extent
        ? 'how long it lasted'
        : 'how long it lasted and how much was touched'
    yield {
      ...headingWords(document.text, section),
      sentence: section.title,
      reason: `A number for ${open} would complete the impact.`
    }
  }
})

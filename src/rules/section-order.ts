import {sectionIds} from '../default-settings.ts'
import {sectionNames} from '../lexicon/section-names.ts'
import {defineRule} from '../rule.ts'
import {headingWords, type Concept} from '../sections.ts'

/** Looks for sections that stand before one that is asked for earlier. Off unless a team asks for it. */
export default defineRule({
  reads: 'document',
  ruleId: 'section-order',
  severity: 'info',
  offByDefault: true,
  summary: 'Keep the sections in the order that the team agreed on.',
  why: 'In the same order everywhere, readers of many postmortems find their place without searching.',
  idea: 'Moving the whole section, heading and all, is enough.',
  unless: 'The story reads better in another order.',
  source: 'The order of the Google SRE and PagerDuty templates differs; a team chooses its own.',
  examples: {
    flagged: [
      {text: '# Search was down\n\n## Action items\n\n- Grow the volume\n\n## «Summary»\n\nThe disk was full.\n'}
    ],
    accepted: [
      {text: '# Search was down\n\n## Summary\n\nThe disk was full.\n\n## Action items\n\n- Grow the volume\n'},
      {
        options: ['action-items', 'summary'],
        text: '# Search was down\n\n## Action items\n\n- Grow the volume\n\n## Summary\n\nThe disk was full.\n'
      }
    ]
  },
  checkOptions(options) {
    return options === undefined || orderOf(options)
      ? undefined
      : 'a list of section ids, such as [summary, timeline, action-items]'
  },
  *check(document, options) {
    const order = orderOf(options) ?? sectionIds
    let last: Concept | undefined
    const met = new Set<Concept>()
    for (const section of document.sections) {
      const [concept] = section.concepts
      if (section.form === 'label' || !concept || met.has(concept) || !order.includes(concept)) continue
      met.add(concept)
      if (last && order.indexOf(concept) < order.indexOf(last)) {
        yield {
          ...headingWords(document.text, section),
          sentence: section.title,
          reason: `In the agreed order this section comes before “${sectionNames[last].heading}”.`
        }
      } else last = concept
    }
  }
})

function orderOf(options: unknown): readonly Concept[] | undefined {
  if (!Array.isArray(options) || options.length === 0) return undefined
  return options.every((id): id is Concept => (sectionIds as readonly unknown[]).includes(id)) ? options : undefined
}

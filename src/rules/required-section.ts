import {defaultSettings} from '../default-settings.ts'
import type {Document} from '../document.ts'
import {severities, type Severity} from '../finding.ts'
import {sectionNames} from '../lexicon/section-names.ts'
import {defineRule, type Report} from '../rule.ts'
import {isNoPostmortem, titleOf} from '../document-title.ts'
import {headingWords} from '../sections.ts'
import {answers, readWish, type SectionWish} from '../section-wishes.ts'

/** Looks for the sections that a reader expects, and says all that is open at once. */
export default defineRule({
  reads: 'document',
  ruleId: 'required-section',
  severity: 'error',
  summary: 'Give readers the sections they look for: summary, timeline, action items, …',
  why: 'Somebody who reads this in a year starts with the summary, trusts the timeline and follows the actions.',
  idea: 'A section can be one sentence, and it can stand under any heading that says what it is.',
  unless: 'The document is not meant to tell an incident, or the team keeps that part elsewhere.',
  source: 'The postmortem templates of Google SRE, PagerDuty and Atlassian ask for the same core.',
  examples: {
    flagged: [
      {
        name: 'all that is open is said in one place',
        text: '# «Checkout was slow on 3 May»\n\n## Summary\n\nCheckout answered slowly for 40 minutes.\n'
      },
      {
        name: 'without a title, at the first words',
        text: '«Search was down for an hour.»\n\n## Timeline\n\n- 10:02 first alert\n- 11:01 search answers again\n'
      },
      {
        name: 'a heading of the team’s own',
        options: ['summary', 'Customer contacts'],
        text: '# «Export stalled»\n\n## Summary\n\nThe nightly export stood still.\n'
      }
    ],
    accepted: [
      {
        name: 'other words for the same sections, in other forms',
        text:
          '# Export stalled\n\n**TL;DR:** the export stood still from 02:10 to 03:40 UTC.\n\n## Who was affected?\n\n12 tenants.\n\n' +
          '## Chronology\n\n- 02:10 queue grows\n- 03:40 queue empty\n\n## Root cause and resolution\n\nThe disk was full; it was resized.\n\n' +
          '## Next steps\n\n- [ ] Alert on free space (storage team, 2026-05-20, OPS-12)\n'
      },
      {
        name: 'alternatives',
        options: ['summary', 'trigger | contributing-factors'],
        text: '# Export stalled\n\n## Overview\n\nIt stood still.\n\n## Trigger\n\nA full disk.\n'
      }
    ]
  },
  checkOptions(options) {
    return wishesOf(options)
      ? undefined
      : 'a list of section ids or headings, such as [summary, timeline, Customer contacts]'
  },
  *check(document, options) {
    const wishes = wishesOf(options) ?? defaultSettings.sections.map(readWish)
    const place = titleOf(document)
    const open = wishes.filter((wish) => answers(wish, document.sections).length === 0)
    if (isNoPostmortem(document)) {
      if (open.length > 0)
        yield {
          ...place,
          about: 'document',
          severity: 'info',
          reason: 'No section of a postmortem was recognised here, and no time.',
          note: otherDocument
        }
      return
    }
    if (open.length > 0) yield {...place, about: 'document', ...missing(document, open)}
    yield* misspelt(document)
  }
})

const otherDocument =
  'If this page is something else, such as an index or a guide, a line with `!` and its path in `files` leaves it out.'

function wishesOf(options: unknown): SectionWish[] | undefined {
  const list: unknown =
    options !== null && typeof options === 'object' && 'sections' in options ? options.sections : options
  if (!Array.isArray(list) || list.some((wish) => typeof wish !== 'string' || wish.trim() === '')) return undefined
  return (list as string[]).map(readWish)
}

/** One report for all that is open, as loud as the loudest, with a skeleton to paste. */
function missing(document: Document, open: readonly SectionWish[]): Pick<Report, 'reason' | 'note' | 'severity'> {
  const names = open.map(({alternatives}) => alternatives.map(({heading}) => plainHeading(heading)).join(' or '))
  const one = names.length === 1
  const reason = `${one ? 'A section' : 'Some sections'} that readers look for ${one ? 'is' : 'are'} not here yet: ${list(names)}.`
  const level = severities.find((severity) => open.some((wish) => wish.level === severity)) ?? 'info'
  const mark = '#'.repeat(usualDepth(document))
  const skeleton = open
    .map(({alternatives: [first]}) => {
      const heading = `${mark} ${first!.heading}`
      return `${heading}\n\n${first!.concept ? sectionNames[first!.concept].skeleton : '{…}'}`
    })
    .join('\n\n')
  const note =
    `Any heading that says what it is will do, and one honest sentence is enough to begin with. ` +
    `To paste and fill in:\n\n\`\`\`markdown\n${skeleton}\n\`\`\``
  return level === 'error' ? {reason, note} : {reason, note, severity: level satisfies Severity}
}

/** A hint at each heading that is a letter away from its name. */
function* misspelt(document: Document): Generator<Report> {
  for (const section of document.sections) {
    if (!section.meant) continue
    const written = section.title
      .replace(/[`\s]+/g, ' ')
      .trim()
      .slice(0, 60)
    yield {
      ...headingWords(document.text, section),
      severity: 'info',
      sentence: section.title,
      reason: `\`${written}\` is read as “${section.meant}”.`,
      note: 'With the usual spelling, a search over all postmortems finds this section too.'
    }
  }
}

const plainHeading = (heading: string) => heading.replace(/ \(UTC\)$/, '')

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** @returns The level (1 to 6) at which most of the document's sections stand, 2 where none does. */
function usualDepth(document: Document): number {
  const counts = new Map<number, number>()
  for (const section of document.sections) {
    if (section.form === 'heading' && section.concepts.length > 0)
      counts.set(section.depth, (counts.get(section.depth) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2
}

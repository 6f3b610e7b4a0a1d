import {defaultSettings} from '../default-settings.ts'
import type {Document} from '../document.ts'
import {severities, type Severity} from '../finding.ts'
import {sectionNames} from '../lexicon/section-names.ts'
import {readImpact} from '../impact.ts'
import {fieldOf, readMetadata} from '../metadata.ts'
import {defineRule, type Report} from '../rule.ts'
import {sameSeverity, severityOf} from '../severity-level.ts'
import {isEmpty, isNoPostmortem, titleOf} from '../document-title.ts'
import {headingWords, type Concept} from '../sections.ts'
import {readTimeline} from '../timeline.ts'
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
        name: 'an opening paragraph sums up, and gives the impact',
        options: ['summary', 'impact'],
        text: '# Export stalled\n\nFrom 02:10 to 03:40 UTC the nightly export stood still, and 12 customers got their files in the morning, two hours late.\n\n## Timeline\n\n- 02:10 queue grows\n- 03:40 queue empty\n'
      },
      {
        name: 'more is asked for a severe incident only',
        options: {sections: ['summary'], when: {'SEV-1': ['Messages to customers']}},
        text: '# Export stalled\n\n**Severity:** SEV-3\n\n## Summary\n\nIt stood still.\n'
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
      : 'a list of section ids or headings, such as [summary, timeline, Customer contacts], or {sections: […], when: {SEV-1: […]}}'
  },
  *check(document, options) {
    const wishes = (wishesOf(options) ?? (() => defaultSettings.sections.map(readWish)))(severityOf(document))
    const place = titleOf(document)
    const open = wishes.filter(
      (wish) => answers(wish, document.sections).length === 0 && !isToldElsewhere(document, wish)
    )
    // Nothing can be found in nothing: without this, a document that was cut off would pass.
    if (isEmpty(document)) {
      const {note} = missing(document, open)
      yield {...place, about: 'document', reason: 'This document holds no words yet.', ...(open.length > 0 && {note})}
      return
    }
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

/** Reads the options: a list, or a list with more for some severities. Nothing where they cannot be read. */
function wishesOf(options: unknown): ((severity: string) => SectionWish[]) | undefined {
  if (Array.isArray(options)) return isList(options) ? () => options.map(readWish) : undefined
  if (options === null || typeof options !== 'object') return undefined
  const {sections = defaultSettings.sections, when = {}} = options as {sections?: unknown; when?: unknown}
  if (!isList(sections) || when === null || typeof when !== 'object') return undefined
  const more = Object.entries(when)
  if (!more.every((entry): entry is [string, string[]] => isList(entry[1]))) return undefined
  return (severity) => {
    const extra = more.filter(([name]) => sameSeverity(name, severity)).flatMap(([, wishes]) => wishes)
    return [...new Set([...sections, ...extra])].map(readWish)
  }
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((wish) => typeof wish === 'string' && wish.trim() !== '')

const ended =
  /\b(?:resolved|recover(?:ed|s|y)|restored|fixed|back (?:to normal|up|online|in service)|is back|all (?:clear|ok|good|green)|mitigated|rolled back|rollback (?:done|complete[d]?|finished)|normal(?:ised|ized)?|healthy|stable|works? again|answers? again|runs? again|over|ends?|ended|done|completed?|solved|repaired|replaced|reverted)\b/i

/** Whether the timeline tells how it ended: then a section for it is welcome, and not asked for. */
function tellsItsEnd(document: Document): boolean {
  const {entries} = readTimeline(document)
  return entries.length > 2 && entries.slice(-4).some(({start, end}) => ended.test(document.text.slice(start, end)))
}

/** Words between the title and the first section that make an opening paragraph a summary. */
const shortestOpening = 20

/** Whether a part is told without a heading: an opening paragraph sums up, a field or the summary gives the impact. */
function isToldElsewhere(document: Document, {alternatives}: SectionWish): boolean {
  const asked = (concept: Concept) => alternatives.some((alternative) => alternative.concept === concept)
  if (asked('summary')) {
    const first = document.sections.findIndex(({concepts}) => concepts.length > 0)
    const end = document.sections[first]?.heading.start ?? 0
    const opens = document.blocks.some(
      ({kind, text, end: last}) => kind === 'paragraph' && last < end && text.split(' ').length >= shortestOpening
    )
    if (opens) return true
  }
  if (asked('resolution') && tellsItsEnd(document)) return true
  if (!asked('impact')) return false
  const {duration, extent} = readImpact(document)
  return (duration && extent) || fieldOf(readMetadata(document), 'impact') !== undefined
}

/** One report for all that is open, as loud as the loudest, with a skeleton to paste. */
function missing(
  document: Document,
  open: readonly SectionWish[]
): Pick<Report, 'reason' | 'note' | 'severity'> & {note: string} {
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

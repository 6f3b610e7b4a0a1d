import {defineRule, type Report} from '../rule.ts'
import type {Block, Document} from '../document.ts'
import {contentOf} from '../section-content.ts'
import {readTemplate, wordsOf} from '../template.ts'

/** As many leftovers are shown one by one. */
const mostShown = 5

/** "TBD", "[insert date]", "{service}", "<name>", "YYYY-MM-DD", "lorem ipsum": words that wait for others. */
const leftover = new RegExp(
  [
    '(?<![\\p{L}\\d_-])(?:TBD|TBA|TBC|TODO|FIXME|XXX)(?![\\p{L}\\d_-])',
    '(?<![\\p{L}\\d])(?:to be (?:determined|decided|confirmed|filled in|completed|written)|lorem ipsum)(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d/-])(?:YYYY[-/]MM[-/]DD|DD[-/]MM[-/]YYYY|MM[-/]DD[-/]YYYY|HH:MM)(?![\\p{L}\\d])',
    '\\{\\{?[\\p{L}…][^{}\\n]{0,120}\\}\\}?',
    '\\[(?:insert|add|your|name|date|time|link|describe|brief|list|who|what|when|how|to be|tbd|fill|enter|replace|url|owner|team|service|number|title|severity|author|incident|\\.\\.\\.|…)\\b[^\\][\\n]{0,120}\\](?![(\\[:])',
    '<(?:insert|add|your|name|date|time|link|describe|brief|list|fill|enter|replace|owner|team|service|number|title|severity|author|incident)\\b[^<>\\n]{0,80}>'
  ].join('|'),
  'u'
)
const anyCase = new RegExp(leftover.source, 'iu')

/** Looks for leftovers of a template, and notes that something is still to be written. */
export default defineRule({
  reads: 'document',
  ruleId: 'placeholder-text',
  severity: 'warning',
  summary: 'Fill in what the template left open, or take it out.',
  why: 'Where a prompt was left in place, readers look for the answer in vain.',
  idea: '“Unknown, because …” is an answer too.',
  unless: 'The words are part of the story, such as a variable in a quoted message: as `code` they are left alone.',
  source: 'Google SRE Workbook, chapter 10.',
  examples: {
    flagged: [
      {text: '# Search was down\n\n## Summary\n\nThe disk was full. Start of impact: «TBD».\n'},
      {text: '# Search was down\n\n- **Date:** «YYYY-MM-DD»\n\n## Summary\n\nThe disk of «{service}» was full.\n'},
      {
        name: 'a sentence of the team’s template',
        options: {template: '## Impact\n\nTell how long it lasted and how many were touched.\n'},
        text: '# Search was down\n\n## Impact\n\n«Tell how long it lasted and how many were touched.»\n\n300 customers, for 20 minutes.\n'
      },
      {text: '# Search was down\n\n## Impact\n\nThere were «[insert number]» errors in 20 minutes.\n'}
    ],
    accepted: [
      {
        text: '# Search was down\n\n## Summary\n\nThe template `{service}` was not filled, so `TODO` was sent.\n',
        name: 'code'
      },
      {
        text: '# Search was down\n\n## Summary\n\nSee [the incident](https://example.org/1) and [^1].\n\n[^1]: A note.\n',
        name: 'links'
      },
      {text: '# Search was down\n\n## TODO\n\n- [ ] Grow the volume\n', name: 'a heading of actions'},
      {text: '# Search was down\n\n## Timeline\n\nTBD\n', name: 'a whole section is told by another rule'}
    ]
  },
  checkOptions(options) {
    return options === undefined || templateOf(options) !== undefined ? undefined : '{template: the text of a template}'
  },
  *check(document, options) {
    const template = templateOf(options)
    const sentences = template === undefined ? undefined : readTemplate(template).sentences
    const empty = emptyRanges(document)
    let shown = 0
    for (const block of document.blocks) {
      if (block.cell?.row === 0 || empty.some(({start, end}) => block.start >= start && block.end <= end)) continue
      const whole = sentences?.has(wordsOf(block.text))
      for (const report of whole ? [prompt(block)] : leftoversIn(block)) {
        if (shown++ === mostShown) return
        yield report
      }
    }
  }
})

function templateOf(options: unknown): string | undefined {
  const template =
    options !== null && typeof options === 'object' && 'template' in options ? options.template : undefined
  return typeof template === 'string' ? template : undefined
}

function prompt({start, end, text}: Block): Report {
  return {start, end, sentence: text.slice(0, 300), reason: 'This sentence stands in the template, word for word.'}
}

/** Sections that hold nothing but leftovers; there are few, each is short. */
function emptyRanges(document: Document): {start: number; end: number}[] {
  return document.sections
    .filter(({concepts}, index) => concepts.length > 0 && ['to-do', 'template'].includes(contentOf(document, index)))
    .slice(0, 50)
    .map(({heading, end}) => ({start: heading.start, end}))
}

function* leftoversIn(block: Block): Generator<Report> {
  let at = 0
  for (let round = 0; round < mostShown; round++) {
    const match = (block.text.length < 200 ? anyCase : leftover).exec(block.text.slice(at))
    if (!match) return
    const from = at + match.index
    const to = from + match[0].length
    at = to
    // "TODO" as a heading is the name of a section, "[incident 42]" that of an incident.
    if (block.kind === 'heading' && !match[0].startsWith('{')) continue
    if (/^(?:hh:mm|yyyy|dd[-/]|mm[-/])/i.test(match[0]) && match[0] !== match[0].toUpperCase()) continue
    // In lower case, "todo" and "tbc" are ordinary words of somebody's prose.
    if (/^(?:todo|tbc|tba|fixme|xxx)$/.test(match[0]) && block.text.trim().length > 8) continue
    if (block.opaque.some(({start, end}) => from < end && start < to)) continue
    const start = block.offsets[from]
    const end = block.offsets[to - 1]
    if (start === undefined || end === undefined) continue
    yield {
      start,
      end: end + 1,
      sentence: block.text.slice(0, 300),
      reason: 'These words look like a place that is still to be filled.'
    }
  }
}

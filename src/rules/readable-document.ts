import {deepest} from '../markdown.ts'
import {defineRule, type Report} from '../rule.ts'

const why = 'What cannot be read cannot be reviewed, and a check that skips it would say more than it knows.'

const deep = `${'> '.repeat(deepest)}so deep`

/** What mends it, where the whole document has no text to review; by the reason why. */
const mends: readonly (readonly [reason: RegExp, mend: string])[] = [
  [/UTF-8/, 'Most editors can save it with the encoding UTF-8.'],
  [/larger/, 'Pictures, logs and data in files of their own keep the text small.'],
  [/LFS/, 'A line for it in `.gitattributes`, such as `*.md -filter`, keeps it out of Git LFS.'],
  [/not text/, 'If it is no document, a pattern with `!` in front leaves it out of `files`.']
]

/**
 * Say of a document that it has no text to review.
 *
 * @param reason Why, as it follows the document: `is not UTF-8 text`.
 * @returns A report for the rule below.
 */
export function unreadable(reason: string): Report {
  const mend = mends.find(([known]) => known.test(reason))?.[1]
  return {
    start: 0,
    end: 0,
    sentence: '',
    about: 'document',
    reason: `The document ${reason}, so nothing in it can be reviewed.`,
    note: [why, mend].filter(Boolean).join(' ')
  }
}

export default defineRule({
  reads: 'document',
  ruleId: 'readable-document',
  severity: 'error',
  summary: 'Keep a document readable to the end.',
  why,
  idea: 'Fewer levels of block quotes and lists make the rest readable again, and so does UTF-8 text of less than 1 MB.',
  unless: 'It always applies: without it a part of the document would pass unread.',
  source:
    'A limit of Markdown parsers, which follow each level of nesting; and what forges hand out as text: UTF-8, in the repository itself',
  examples: {
    flagged: [
      {name: 'more levels than can be followed', text: `# Queue\n\n${deep.replace(/^/, '«').replace(/$/, '»')}\n`}
    ],
    accepted: [
      {name: 'a quote in a quote', text: '# Queue\n\n> > The queue is full.\n'},
      {
        name: 'ten levels of lists',
        text: Array.from({length: 10}, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n')
      }
    ]
  },
  *check(document): Generator<Report> {
    if (document.readTo === document.text.length) return
    const end = document.text.indexOf('\n', document.readTo)
    yield {
      start: document.readTo,
      end: end < 0 ? document.text.length : end,
      sentence: '',
      reason: `From here on the document is not read: marks nest too deeply (more than ${deepest} levels).`
    }
  }
})

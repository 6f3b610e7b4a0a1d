import {deepest} from '../markdown.ts'
import {defineRule, type Report} from '../rule.ts'

const deep = `${'> '.repeat(deepest)}so deep`

export default defineRule({
  reads: 'document',
  ruleId: 'readable-document',
  severity: 'error',
  summary: 'Keep a document readable to the end.',
  why: 'What cannot be read cannot be reviewed, and a check that skips it would say more than it knows.',
  idea: 'Fewer levels of block quotes and lists make the rest readable again.',
  unless: 'It always applies: without it a part of the document would pass unread.',
  source: 'A limit of Markdown parsers, which follow each level of nesting',
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

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {longestText, mostCommands, readCommands, type Command} from '../src/commands.ts'

// What is a command in a comment, and what is none.

const questions: Command = {name: 'questions'}
const help: Command = {name: 'help'}
const suggest = (text: string): Command => ({name: 'suggest', text})

describe('is a command', () => {
  test.each<[what: string, comment: string, commands: Command[]]>([
    ['alone', '/blameless questions', [questions]],
    ['with words behind it', '/blameless questions please', [questions]],
    ['at the start of a later line', 'Thank you for this.\n/blameless questions', [questions]],
    ['in a later paragraph', 'Thank you.\n\n/blameless questions\n\nUntil Tuesday.', [questions]],
    ['after a quotation', '> Dave forgot it.\n\n/blameless help', [help]],
    [
      'with lines that end as on Windows',
      'Hm.\r\n/blameless suggest Dave forgot it.\r\n',
      [suggest('Dave forgot it.')]
    ],
    ['with a capital, as phones write it', '/Blameless Questions', [questions]],
    ['with up to three spaces before it', '   /blameless help', [help]],
    ['with several spaces and a tab inside', '/blameless \t questions', [questions]],
    ['without a word: help', '/blameless', [help]],
    ['nearly spelled right', '/blameless questoins', [questions]],
    ['nearly spelled right, in the singular', '/blameless question', [questions]],
    ['with a sentence', '/blameless suggest Dave forgot it.', [suggest('Dave forgot it.')]],
    [
      'with a sentence on two lines',
      '/blameless suggest Dave forgot\nto renew it.',
      [suggest('Dave forgot\nto renew it.')]
    ],
    ['with a sentence on the line below', '/blameless suggest\nDave forgot it.', [suggest('Dave forgot it.')]],
    [
      'with a sentence up to the next paragraph',
      '/blameless suggest Dave forgot it.\n\nThank you.',
      [suggest('Dave forgot it.')]
    ],
    ['with code in its sentence', '/blameless suggest Dave ran `drop`.', [suggest('Dave ran `drop`.')]],
    ['without a sentence', '/blameless suggest', [suggest('')]],
    [
      'several, each with its own lines',
      '/blameless suggest Dave forgot it.\n/blameless help',
      [suggest('Dave forgot it.'), help]
    ],
    ['the same twice: once', '/blameless help\n/blameless help', [help]]
  ])('%s', (_, comment, commands) => {
    expect(readCommands(comment)).toEqual(commands)
  })
})

describe('is none', () => {
  test.each([
    ['in the middle of a line', 'Try /blameless questions for that.'],
    ['behind a name', '@mira /blameless questions'],
    ['behind emphasis', '**Note** /blameless help'],
    ['in a quotation', '> /blameless questions'],
    ['in a quotation that goes on by itself', '> Thanks.\n/blameless questions'],
    ['in a code block', '```\n/blameless questions\n```'],
    ['in a code block that never ends', '```\n/blameless questions'],
    ['in indented code', '    /blameless questions'],
    ['in a code span', '`/blameless questions`'],
    ['in a code span over two lines', '`as in\n/blameless questions`'],
    ['in a link over two lines', '[as in\n/blameless questions](https://wiki.example)'],
    ['in a suggestion', '```suggestion\n/blameless questions\n```'],
    ['in a list', '- /blameless questions'],
    ['in a heading', '# /blameless questions'],
    ['in a table', '| a |\n| --- |\n| /blameless questions |'],
    ['in HTML', '<details>\n/blameless questions\n</details>'],
    ['in a comment in HTML', '<!--\n/blameless questions\n-->'],
    ['a path', '/blameless-review/docs/discussion.md'],
    ['a longer path', '/blameless/questions'],
    ['a longer word', '/blamelessly questions'],
    ['a sentence that begins so', '/blameless culture is what we aim for'],
    ['a command of others', '/approve'],
    ['letters that only look like it', '/blаmeless questions'],
    ['an escaped slash', '\\/blameless questions'],
    ['letters that turn the text', '\u202E/blameless questions'],
    ['nothing', ''],
    ['beyond what is read of a comment', `${'Words. '.repeat(1500)}\n\n/blameless help`]
  ])('%s', (_, comment) => {
    expect(readCommands(comment)).toEqual([])
  })
})

test(`at most ${mostCommands} are answered`, () => {
  const many = Array.from({length: 2000}, (_, index) => `/blameless suggest Number ${index}.`).join('\n')
  expect(readCommands(many)).toEqual([suggest('Number 0.'), suggest('Number 1.'), suggest('Number 2.')])
})

test('a sentence has an end', () => {
  const [command] = readCommands(`/blameless suggest ${'😀'.repeat(2000)}`)
  expect(command).toEqual(suggest('😀'.repeat(longestText / 2)))
})

test('whatever is quoted is none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('/blameless help', '/blameless questions', 'Words.'), {maxLength: 6}),
      (lines) => {
        expect(readCommands(lines.map((line) => `> ${line}`).join('\n'))).toEqual([])
        expect(readCommands(['```', ...lines, '```'].join('\n'))).toEqual([])
      }
    )
  )
})

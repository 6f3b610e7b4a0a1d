import {describe, expect, test} from '@jest/globals'
import {visit} from 'unist-util-visit'
import {parseDocument} from '../src/document.ts'
import {parseMarkdown} from '../src/markdown.ts'

/** Enough of a text that it is parsed in pieces. */
const long = (unit: string): string => unit.repeat(Math.ceil(100_000 / unit.length))

describe('a long document is parsed in pieces', () => {
  test.each([
    ['headings and lists', '## Queue\n\n- grew\n- shrank\n\n'],
    ['paragraphs with CRLF', 'The queue grew\r\nand shrank.\r\n\r\n'],
    ['a list without end', '- The queue grew.\n'],
    ['a table', '| a | b |\n|---|---|\n| one | two |\n\nWords between.\n\n'],
    ['one line', 'the queue grew and '],
    ['code with blank lines', 'Log:\n\n```\nqueue\n\ngrew\n```\n\n']
  ])('%s: every place names the same words', (_, unit) => {
    const text = long(unit)
    const {tree, readTo} = parseMarkdown(text)
    expect(readTo).toBe(text.length)
    const lines = text.split('\n')
    let seen = 0
    visit(tree, 'text', (node) => {
      const {start, end} = node.position!
      const source = text.slice(start.offset, end.offset)
      if (source.replace(/\r?\n\s*/g, '\n') !== node.value.replace(/\r?\n/g, '\n')) expect(source).toBe(node.value)
      if (!lines[start.line - 1]!.slice(start.column - 1).startsWith(source.split(/\r?\n/, 1)[0]!)) {
        // A piece that begins within a line counts its columns from there.
        expect(unit).not.toContain('\n')
      }
      seen++
    })
    expect(seen).toBeGreaterThan(0)
  })

  test('code is never cut', () => {
    const text = `Log:\n\n\`\`\`\n${long('queue\n\ngrew\n')}\`\`\`\n\nEnd.\n`
    const {tree} = parseMarkdown(text)
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'code', 'paragraph'])
  })
})

// Each mark can pair with all before it: a parser that meets many at once takes minutes.
describe('many marks with no empty line between them are read a few thousand at a time', () => {
  test.each([
    ['in one line', '~a'.repeat(50_000)],
    ['over many lines', '~a ~b _c\n'.repeat(12_000)]
  ])('%s', (_, text) => {
    const {tree, readTo} = parseMarkdown(text)
    expect(readTo).toBe(text.length)
    const lengths = tree.children.map(({position}) => position!.end.offset! - position!.start.offset!)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(13_000)
  })
})

describe('what would exhaust the stack ends the reading', () => {
  test.each([
    ['block quotes in a line', `${'> '.repeat(10_000)}deep`],
    ['lists in a line', `${'- '.repeat(10_000)}deep`],
    ['lists over lines', Array.from({length: 500}, (_, level) => `${' '.repeat(2 * level)}- deep`).join('\n')],
    [
      'emphasis in emphasis',
      `${'*a **b '.repeat(800)}${'** * '.repeat(800)}${'*a _b '.repeat(1500)}${'_b a* '.repeat(1500)}`
    ]
  ])('%s', (_, deep) => {
    const text = `# Queue\n\n${deep}\n`
    const {readTo} = parseMarkdown(text)
    expect(readTo).toBeLessThan(text.length)
    expect(parseDocument(text, 'a.md').readTo).toBe(readTo)
  })
})

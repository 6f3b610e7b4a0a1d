import {describe, expect, jest, test} from '@jest/globals'
import fc from 'fast-check'
import {toString} from 'nlcst-to-string'
import {visit} from 'unist-util-visit'
import {parseDocument} from '../src/document.ts'

/** Every word of the prose, with the piece of the source that its place names. */
function wordsOf(source: string): [string, string][] {
  const document = parseDocument(source, 'a.md')
  const words: [string, string][] = []
  visit(document.nlcst, 'WordNode', (node) => {
    words.push([toString(node), document.text.slice(node.position?.start.offset, node.position?.end.offset)])
  })
  return words
}

const blocksOf = (source: string): string[] =>
  parseDocument(source, 'a.md').blocks.map(({kind, text}) => `${kind}: ${text}`)

describe('what is read as the author’s words', () => {
  test.each([
    ['paragraphs, with soft line breaks as spaces', 'The queue\ngrew.', ['paragraph: The queue grew.']],
    ['headings of both forms', '# Summary\n\nTimeline\n--------\n', ['heading: Summary', 'heading: Timeline']],
    ['list items, nested ones too', '- one\n  - two\n', ['list-item: one', 'list-item: two']],
    [
      'table cells, each for itself',
      '| At | What |\n|--|--|\n| 10:02 | Dave forgot it |\n',
      ['cell: At', 'cell: What', 'cell: 10:02', 'cell: Dave forgot it']
    ],
    ['words inside emphasis and links', 'The **queue** [grew](https://a.example/b).', ['paragraph: The queue grew.']],
    [
      'a hard break parts two lines',
      'Severity: 2  \nStatus: closed\n',
      ['paragraph: Severity: 2', 'paragraph: Status: closed']
    ],
    [
      'so does a bold label',
      '**Severity:** 2\n**Status:** closed\n',
      ['paragraph: Severity: 2', 'paragraph: Status: closed']
    ],
    [
      'and a clock time',
      '10:02 it broke\n10:09 it worked\n',
      ['paragraph: 10:02 it broke', 'paragraph: 10:09 it worked']
    ],
    ['footnotes', 'It grew.[^1]\n\n[^1]: By a tenth.\n', ['paragraph: It grew.', 'paragraph: By a tenth.']]
  ])('%s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks)
  })

  test.each([
    ['fenced code', '```\nBob broke it\n```\n'],
    ['indented code', '    Bob broke it\n'],
    ['front matter in YAML', '---\ntitle: Bob broke it\n---\n'],
    ['front matter in TOML', '+++\ntitle = "Bob broke it"\n+++\n'],
    ['HTML comments', '<!-- Bob broke it -->\n'],
    ['block quotes', '> Bob broke it\n'],
    ['link definitions', '[bob]: https://a.example/broke "Bob broke it"\n'],
    ['images', '![Bob broke it](bob.png)\n']
  ])('not: %s', (_, source) => {
    expect(blocksOf(source)).toEqual([])
  })

  test('code keeps its place as one word that is no word', () => {
    const {nlcst} = parseDocument('Run `rm -rf it` now.', 'a.md')
    const sources: string[] = []
    visit(nlcst, 'SourceNode', (node) => void sources.push(node.value))
    expect(sources).toEqual(['`rm -rf it`'])
  })
})

describe('places are those of the document', () => {
  test.each([
    ['character references', 'R&amp;D &lt;knew&gt; it &#8212; late', ['R&D', 'R&amp;D']],
    ['escapes', 'a\\_b and c', ['a_b', 'a\\_b']],
    ['indented continuation lines', '- one two\n      three four\n', ['three', 'three']],
    ['CRLF', 'one two\r\nthree four\r\n', ['three', 'three']],
    ['emoji', '🔥 the 👩‍💻 pager rang', ['pager', 'pager']],
    ['emphasis', 'the *quick* **pager** rang', ['pager', 'pager']],
    ['a pipe in a cell', '| a |\n|--|\n| one \\| two |\n', ['two', 'two']]
  ])('through %s', (_, source, [word, slice]) => {
    expect(wordsOf(source)).toContainEqual([word, slice])
  })

  test('a byte-order mark is no column, and is told apart', () => {
    const document = parseDocument('\uFEFFBob ran.', 'a.md')
    expect(document.mark).toBe(1)
    expect(document.nlcst.children[0]?.position?.start).toEqual({line: 1, column: 1, offset: 0})
  })

  test('lines and columns are 1-based and agree with offsets', () => {
    const document = parseDocument('one\r\ntwo\n\nthree', 'a.md')
    expect(document.toPoint(5)).toEqual({line: 2, column: 1, offset: 5})
    expect(document.toPoint(10)).toEqual({line: 4, column: 1, offset: 10})
  })

  const markdown = fc
    .array(
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '\r\n',
        '**',
        '*',
        '`',
        '|',
        '- ',
        '# ',
        '> ',
        '&amp;',
        '\\',
        '[',
        '](x)',
        '"',
        '🔥',
        '10:02 ',
        '@ana',
        '<br>',
        '\t',
        '---',
        '| a | b |\n|--|--|\n'
      ),
      {maxLength: 60}
    )
    .map((parts) => parts.join(''))

  test('whatever is written, places lie inside the text and in order', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const document = parseDocument(source, 'a.md')
        for (const block of document.blocks) {
          expect(block.offsets).toHaveLength(block.text.length + 1)
          expect(
            block.offsets.every((offset, index) => offset >= (block.offsets[index - 1] ?? 0) && offset <= source.length)
          ).toBe(true)
        }
        visit(document.nlcst, (node) => {
          const {start, end} = node.position ?? {}
          if (!start || !end) return
          expect(start.offset).toBeLessThanOrEqual(end.offset!)
          expect(end.offset).toBeLessThanOrEqual(source.length)
        })
      }),
      {numRuns: 500}
    )
  })
})

// A warning of Node goes to stderr with the words that it is about, and a runner takes lines there for commands.
test.each([
  ['an unknown tag', '::error::a: !x##[error]hello b'],
  ['an unknown directive', '%FOO ##[error]hello\n---\na: 1'],
  ['a key that is a list', '? [a, "##[error]hello"]\n: b']
])('%s in front matter is no warning of the process', (_, frontMatter) => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {})
  parseDocument(`---\n${frontMatter}\n---\n\nThe queue grew.\n`, 'a.md')
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

test('front matter is data; what cannot be read is none', () => {
  expect(parseDocument('---\nseverity: 2\n---\n', 'a.md').frontmatter).toEqual({severity: 2})
  expect(parseDocument('+++\nseverity = 2\n+++\n', 'a.md').frontmatter).toEqual({severity: 2})
  expect(parseDocument('---\n[: nothing\n---\n', 'a.md').frontmatter).toEqual({})
})

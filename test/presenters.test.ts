import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {visit} from 'unist-util-visit'
import {annotations} from '../src/presenters/annotations.ts'
import {inlineComment, suggest} from '../src/presenters/comment.ts'
import {json} from '../src/presenters/json.ts'
import {markdown} from '../src/presenters/markdown.ts'
import {marker, readMarker} from '../src/presenters/marker.ts'
import {fence, logLines, oneLine, prose, quote, readNote, teamWords} from '../src/presenters/quote.ts'
import {strengths} from '../src/presenters/strengths.ts'
import {jobSummary, summary} from '../src/presenters/summary.ts'
import {terminal} from '../src/presenters/terminal.ts'
import {verdict} from '../src/presenters/verdict.ts'
import {defaultSettings} from '../src/default-settings.ts'
import {sampleFile, sampleFinding, sampleOutcome} from './sample.ts'
import type {Root} from 'mdast'

const read = (text: string): Root => remark().use(remarkGfm).parse(text)

/** Node types of a Markdown text. */
function types(text: string): Set<string> {
  const found = new Set<string>()
  visit(read(text), (node) => void found.add(node.type))
  return found
}

/** Text that tries to get out of where it is quoted. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '```\n',
        '~~~',
        '<!--',
        '-->',
        '<script>',
        '</details>',
        '@octocat',
        '#12',
        'GH-3',
        'harbour/ferry-times#4',
        'harbour/ferry-times@4f2a9c1',
        '4f2a9c1e8d',
        '0123456789abcdef0123456789abcdef01234567',
        'mira@harbour.example',
        'www.harbour.example',
        '&#64;x'
      ),
      fc.constantFrom(
        '](x)',
        '![',
        '|',
        '\n',
        '\r\n',
        '::error::',
        '##[error]',
        '\u001B[31m',
        '\u202E',
        'https://x.y',
        '\\',
        '*',
        '$&'
      ),
      fc.string({unit: 'grapheme'})
    ),
    {maxLength: 12}
  )
  .map((parts) => parts.join(''))

/** What GitHub would make links, mentions or references of, in the words that a reader of the Markdown sees. */
function references(text: string): string[] {
  const found: string[] = []
  const forms = /@[\p{L}\p{N}]|#\d|GH-\d|:\/\/|www\.|(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu
  visit(read(text), (node) => {
    if (node.type === 'text') found.push(...(node.value.match(forms) ?? []))
    // There they mean nothing, but an answer by mail quotes the words without the span.
    if (node.type === 'inlineCode') found.push(...(node.value.match(/@[\p{L}\p{N}]|#\d|GH-\d/giu) ?? []))
    if (node.type === 'link') found.push(node.url)
  })
  return found
}

describe('the marker', () => {
  test('is read back', () => {
    const body = `${marker('inline', ['0123456789abcdef', 'fedcba9876543210'])}\nWords`
    expect(readMarker(body)).toEqual({kind: 'inline', fingerprints: ['0123456789abcdef', 'fedcba9876543210']})
    expect(readMarker(body.replaceAll('\n', '\r\n'))).toEqual(readMarker(body))
    expect(readMarker(marker('summary', []))).toEqual({kind: 'summary', fingerprints: []})
  })

  test.each([
    ['in a quotation', `> ${marker('inline', [])}`],
    ['further down', `Look: ${marker('summary', [])}`],
    ['of another tool', '<!-- another-review:inline:1: -->'],
    ['of a kind there is not', '<!-- blameless-review:verdict:1: -->'],
    ['not there', 'Thanks']
  ])('is not taken from a body in which it is %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  test('cannot be ended by what is in it', () => {
    fc.assert(
      fc.property(fc.array(hostile), (fingerprints) => {
        expect(marker('inline', fingerprints).indexOf('-->')).toBe(marker('inline', fingerprints).length - 3)
      })
    )
  })
})

describe('words of a document', () => {
  test.each([
    ['plain', '`plain`'],
    ['two\nlines', '`two lines`'],
    ['with `code` inside', '``with `code` inside``'],
    ['`code`', '`` `code` ``'],
    ['', '` `'],
    ['@octocat and #12', '`@\u200Boctocat and #\u200B12`'],
    ['a | b', '`a \u2502 b`']
  ])('%j are quoted as %s', (text, expected) => {
    expect(quote(text)).toBe(expected)
  })

  test('are a code span and nothing else, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = read(`Before ${quote(text)} after`)
        expect(tree.children).toHaveLength(1)
        expect(types(`Before ${quote(text)} after`)).toEqual(new Set(['root', 'paragraph', 'text', 'inlineCode']))
        expect(quote(text)).not.toMatch(/@[\p{L}\p{N}]/u)
      })
    )
  })

  test('in a sentence of ours are literal, but for its own code spans', () => {
    expect(prose('Use `--force` with *care*, @octocat')).toBe('Use `--force` with \\*care\\*, @\u200Boctocat')
    expect(prose('<b>&amp;</b>')).toBe('\\<b\\>\\&amp;\\</b\\>')
    fc.assert(
      fc.property(hostile, (text) => {
        const found = types(`Before ${prose(text)} after`)
        found.delete('inlineCode')
        expect(found).toEqual(new Set(['root', 'paragraph', 'text']))
      })
    )
  })

  test('at the start of a line are literal, too', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = types(prose(text))
        found.delete('inlineCode')
        for (const type of found) expect(['root', 'paragraph', 'text']).toContain(type)
      })
    )
  })

  test.each([
    ['#12 and GH-3, gh-4', '#\u200B12 and GH-\u200B3, gh-\u200B4'],
    ['harbour/ferry-times#4', 'harbour/ferry-times#\u200B4'],
    ['since 4f2a9c1', 'since 4f2a9c\u200B1'],
    ['mira@4f2a9c1', 'mira@\u200B4f2a9c\u200B1'],
    ['0123456789ABCDEF0', '012345\u200B6789AB\u200BCDEF0'],
    ['4f2a9c, added, 12:30, ab4f2a9cz', '4f2a9c, added, 12:30, ab4f2a9cz'],
    ['in `4f2a9c1`', 'in `4f2a9c1`']
  ])('in a sentence refer to nothing: %j is written as %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  test('refer to nothing and to nobody, in a span or in a sentence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const body of [quote(text), prose(text), `See ${prose(text)}.`]) {
          expect([body, references(body)]).toEqual([body, []])
        }
      }),
      {numRuns: 300}
    )
  })

  test('stay in their fence, byte for byte', () => {
    fc.assert(
      fc.property(hostile, (content) => {
        const lines = content.replace(/\r\n?/g, '\n').replaceAll('\0', '')
        const [code, ...rest] = read(fence(lines, 'suggestion')).children
        expect(rest).toEqual([])
        expect(code).toMatchObject({type: 'code', lang: 'suggestion', value: lines})
      })
    )
  })

  test('are cut between letters', () => {
    expect(oneLine('ab🙂cd', 4)).toBe('ab…')
    expect(oneLine('abcd', 4)).toBe('abcd')
  })

  test.each([
    ['::error::x', ':\u200B:error::x'],
    ['  ::set-output name=x::y', '  :\u200B:set-output name=x::y'],
    ['a ##[error]b', 'a ##\u200B[error]b'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['\u001B[31mred', ' [31mred']
  ])('%j goes to the log as %j', (text, expected) => {
    expect(logLines(text)).toBe(expected)
  })

  test('in a note may bring lines to paste', () => {
    expect(readNote('Words:\n\n```markdown\n## Impact\n\n{…}\n```')).toEqual({
      words: 'Words:',
      items: [],
      block: '## Impact\n\n{…}'
    })
    expect(readNote('Words.\n\n- one\n- two')).toEqual({words: 'Words.', items: ['one', 'two'], block: undefined})
  })
})

describe('words of the team', () => {
  test.each([
    ['*kind* and **short**', '*kind* and **short**'],
    ['- one\n- two', '- one\n- two'],
    ['as `code @dave`', 'as `code @\u200Bdave`'],
    ['[the guild](https://wiki.example/guild#us)', '[the guild](https://wiki.example/guild#us)'],
    ['more: https://wiki.example/a', 'more: https://wiki.example/a'],
    ['[a](javascript:x)', '&#91;a&#93;(javascript:x)'],
    ['![a](https://wiki.example/a.png)', '!&#91;a&#93;(https:\u200B//wiki.example/a.png)'],
    ['@octocat, #12, \\@octocat, &#64;octocat', '@\u200Boctocat, #\u200B12, \\@\u200Boctocat, &amp;#\u200B64;octocat'],
    ['<b>bold</b> <!-- note', '&#60;b>bold&#60;/b> &#60;!-- note'],
    ['\\<b>', '\\&#60;b>'],
    ['```\nopen', '&#96;&#96;&#96;\nopen'],
    ['~~~\nopen', '&#126;&#126;&#126;\nopen'],
    ['one `open', 'one &#96;open'],
    ['#1, \\#1, GH\\-1, 4f2a9c1', '#\u200B1, \\#\u200B1, GH\\-\u200B1, 4f2a9c\u200B1'],
    ['  two\r\nlines  ', 'two\nlines']
  ])('%j are shown as %j', (text, expected) => {
    expect(teamWords(text)).toBe(expected)
  })

  test('end where they end, and bring in nothing but words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const body = `${teamWords(text)}\n\nAfter`
        const last = read(body).children.at(-1)
        expect(last).toMatchObject({type: 'paragraph', children: [{type: 'text', value: 'After'}]})
        const found = types(body)
        for (const type of ['html', 'image', 'imageReference', 'linkReference', 'definition', 'footnoteDefinition'])
          expect([body, found.has(type)]).toEqual([body, false])
        expect(body).not.toMatch(/@[\p{L}\p{N}]/u)
      }),
      {numRuns: 500}
    )
  })
})

describe('a suggestion', () => {
  const text = '# Checkout\n\n- Dave forgot to renew it.  \n- Ann should have\n  looked at the graph.\n'
  const dave = sampleFinding(text, 'Dave forgot', {
    whole: 'Dave forgot to renew it.',
    expected: ['It was not renewed.']
  })
  const ann = sampleFinding(text, 'should have', {
    whole: 'Ann should have\n  looked at the graph.',
    expected: ['The graph was not in view.']
  })
  const lines = text.split('\n')

  test('replaces whole lines, and keeps all else in them byte for byte', () => {
    expect(suggest([dave], {startLine: 3, line: 3}, lines)).toBe('- It was not renewed.  ')
    expect(suggest([ann], {startLine: 4, line: 5}, lines)).toBe('- The graph was not in view.')
  })

  test('joins several findings in the same lines', () => {
    expect(suggest([dave, ann], {startLine: 3, line: 5}, lines)).toBe(
      '- It was not renewed.  \n- The graph was not in view.'
    )
    const cells = '| 10:02 | Dave forgot it | Dave did it |\n'
    const first = sampleFinding(cells, 'Dave forgot it', {expected: ['It was not done']})
    const second = sampleFinding(cells, 'Dave did it', {expected: ['It was done']})
    expect(suggest([first, second], {startLine: 1, line: 1}, cells.split('\n'))).toBe(
      '| 10:02 | It was not done | It was done |'
    )
  })

  test('takes the first of two rewrites of the same words', () => {
    const other = {...dave, ruleId: 'explicit-fault', expected: ['Renewal did not happen.']}
    expect(suggest([dave, other], {startLine: 3, line: 3}, lines)).toBe('- It was not renewed.  ')
  })

  test('keeps the letters $& as they are', () => {
    const money = {...dave, expected: ["It cost $& and $1 and $'."]}
    expect(suggest([money], {startLine: 3, line: 3}, lines)).toBe("- It cost $& and $1 and $'.  ")
  })

  test('in a file with Windows line endings leaves them to the forge', () => {
    const windows = text.replaceAll('\n', '\r\n').split('\n')
    const over = {...ann, actual: 'should have'}
    expect(suggest([over], {startLine: 4, line: 5}, windows)).toBe('- The graph was not in view.')
  })

  test('keeps a byte-order mark', () => {
    const first = sampleFinding('Dave forgot it.\n', 'Dave forgot', {
      whole: 'Dave forgot it.',
      expected: ['It was left.']
    })
    expect(suggest([first], {startLine: 1, line: 1}, '\uFEFFDave forgot it.\n'.split('\n'))).toBe('\uFEFFIt was left.')
  })

  test.each([
    ['changes nothing', {...dave, expected: ['Dave forgot to renew it.']}, lines],
    [
      'leaves a blank line',
      {...sampleFinding('Dave forgot it.\n', 'Dave forgot it.', {expected: ['']})},
      ['Dave forgot it.', '']
    ],
    [
      'is of the last line, which has no line ending',
      sampleFinding('Dave forgot it.', 'Dave forgot it.', {expected: ['x']}),
      ['Dave forgot it.']
    ],
    ['is not for these lines', dave, ['# Something else', '', '- Ann was here.', '']]
  ])('is left out where it %s', (_, finding, file) => {
    const {line} = finding.place.start
    expect(suggest([finding], {startLine: line, line}, file)).toBeUndefined()
  })

  test('is left out where it would reach over a blank line', () => {
    const wide = {...dave, replaces: {start: {line: 1, column: 3}, end: {line: 3, column: 5}}}
    expect(suggest([wide], {startLine: 1, line: 3}, lines)).toBeUndefined()
  })
})

describe('an inline comment', () => {
  const text = 'Dave forgot to renew the `*.example.com` certificate, and @dave forgot ``` the rest.\n'
  const lines = text.split('\n')
  const whole = text.trim()
  const sure = sampleFinding(text, 'Dave forgot', {whole, expected: ['The certificate ``` was not renewed.']})
  const open = sampleFinding(text, 'Dave forgot', {
    whole,
    example: 'The certificate was not renewed: [what reminds of it?]'
  })
  const asking = sampleFinding(text, 'Dave forgot', {whole, question: 'What showed the date of expiry?'})
  const first = new Set(['person-omission'])

  test('of its kind the first explains, and says how to keep the sentence', () => {
    expect(inlineComment([sure], {first, lines})).toEqual({
      line: 1,
      explained: ['person-omission'],
      body: `<!-- blameless-review:inline:1:0123456789abcdef -->
\`Dave forgot\`: The sentence ends at what a person did not do. Readers may stop looking there. The state of the system tells more.

One way to say it:

\`\`\`\`suggestion
The certificate \`\`\` was not renewed.
\`\`\`\`

<sub>It can also stay as it is: resolving this thread is a respected answer. More: [person-omission](https://example.com/docs/rules/person-omission.md)</sub>`
    })
  })

  test('later ones are short', () => {
    expect(inlineComment([sure], {first: new Set(), lines}).body)
      .toBe(`<!-- blameless-review:inline:1:0123456789abcdef -->
\`Dave forgot\`: The sentence ends at what a person did not do.

One way to say it:

\`\`\`\`suggestion
The certificate \`\`\` was not renewed.
\`\`\`\`

<sub>[person-omission](https://example.com/docs/rules/person-omission.md)</sub>`)
  })

  test('says the words of the team where it explains', () => {
    const team = {...sure, noteBy: 'team' as const, note: 'The [guild](https://wiki.example/g) helps, *@dave* <b>.'}
    expect(inlineComment([team], {first, lines}).body.split('\n')[1]).toBe(
      '`Dave forgot`: The sentence ends at what a person did not do. The [guild](https://wiki.example/g) helps, *@\u200Bdave* &#60;b>.'
    )
  })

  test('shows an example with a gap, never as a suggestion', () => {
    const {body} = inlineComment([open], {first: new Set(), lines})
    expect(body).toContain('For example, with a gap for what the people who were there know:\n\n```text\n')
    expect(body).not.toContain('```suggestion')
  })

  test('asks, where there is nothing else', () => {
    expect(inlineComment([asking], {first: new Set(), lines}).body).toContain(
      'A question that can open it up: What showed the date of expiry?'
    )
  })

  test('names a range only where it has several lines', () => {
    const long = 'Dave forgot\nto renew it.\n'
    const finding = sampleFinding(long, 'forgot', {
      whole: 'Dave forgot\nto renew it.',
      expected: ['It was not renewed.']
    })
    expect(inlineComment([finding], {first, lines: long.split('\n')})).toMatchObject({startLine: 1, line: 2})
    expect(inlineComment([sure], {first, lines})).not.toHaveProperty('startLine')
  })

  test('about many points speaks of three, explains one, and counts the rest', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({...asking, ruleId: letter, reason: `Reason ${letter}.`}))
    const {body, explained} = inlineComment(many, {first: new Set(['b', 'c']), lines})
    expect(body.match(/^- .*/gm)).toEqual([
      '- `Dave forgot`: Reason a.',
      '- `Dave forgot`: Reason b. Readers may stop looking there. The state of the system tells more.',
      '- `Dave forgot`: Reason c.',
      '- And 2 more in the same lines.'
    ])
    expect(explained).toEqual(['b'])
  })

  test('says once what is the same of several words', () => {
    const again = sampleFinding(text, '@dave forgot')
    expect(inlineComment([asking, again], {first: new Set(), lines}).body).toContain(
      '\n`Dave forgot`, `@\u200Bdave forgot`: The sentence ends at what a person did not do.\n'
    )
  })

  test('has at most five lines of words before the suggestion', () => {
    for (const findings of [[sure], [sure, {...sure, ruleId: 'counterfactual'}], [sure, sure, sure, sure]]) {
      const words = inlineComment(findings, {first, lines})
        .body.split(/`{3,}suggestion/)[0]!
        .split('\n')
      expect(words.slice(1).filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(5)
    }
  })

  test('is not broken by anything in a document', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, reason, example) => {
        const finding = {...open, actual: words, reason, example, question: reason, note: reason}
        const {body} = inlineComment([finding], {first, lines})
        const html: string[] = []
        visit(read(body), 'html', (node) => void html.push(node.value))
        expect(html.filter((value) => !/^<!-- blameless-review:|^<\/?sub>$/.test(value))).toEqual([])
        expect(types(body).has('image')).toBe(false)
        expect(body.replace(/^(`{3,})text\n[\s\S]*?\n\1$/m, '')).not.toMatch(/@[\p{L}\p{N}]/u)
      })
    )
  })
})

describe('what is strong', () => {
  const structure = (timeline: {entries: number; zone: string}, ...actions: (string | null)[][]) => ({
    concepts: [],
    timeline,
    actions: actions.map(([owner = null, due = null, ticket = null]) => ({text: 'Do it', owner, due, ticket}))
  })

  test.each([
    [structure({entries: 14, zone: 'UTC'}), ['the timeline has 14 timed entries in UTC']],
    [structure({entries: 2, zone: 'none'}), ['the timeline has 2 timed entries']],
    [structure({entries: 2, zone: '<b>@x</b>'}), ['the timeline has 2 timed entries']],
    [structure({entries: 1, zone: 'UTC'}), []],
    [
      structure({entries: 0, zone: 'none'}, ['@a', '2025-03-01', 'X-1'], ['@b', '2025-03-02', 'X-2']),
      ['every action item has an owner, a date and a ticket']
    ],
    [structure({entries: 0, zone: 'none'}, ['@a'], [null]), []],
    [structure({entries: 0, zone: 'none'}, ['@a', '2025-03-01']), ['the action item has an owner and a date']]
  ])('%j', (part, expected) => {
    expect(strengths(sampleFile([], {structure: part}))).toEqual(expected)
  })

  test('is said in three points at most', () => {
    const file = sampleFile([], {
      structure: {
        ...structure({entries: 5, zone: '+02:00'}, ['@a', '2025-03-01', 'X-1']),
        concepts: ['summary', 'impact', 'got-lucky', 'went-well', 'lessons', 'detection', 'contributing-factors']
      }
    })
    expect(strengths(file)).toHaveLength(3)
  })
})

describe('the summary', () => {
  const text = 'Dave forgot to renew it.\n'
  const finding = sampleFinding(text, 'Dave forgot', {whole: text.trim()})

  test('is short and warm where there is nothing to suggest', () => {
    const file = sampleFile([], {structure: {concepts: [], timeline: {entries: 9, zone: 'UTC'}, actions: []}})
    expect(summary(sampleOutcome([file]))).toBe(`<!-- blameless-review:summary:1: -->
### Thank you for writing this up

**The check passes. The story stays with the system from beginning to end: nothing to suggest.**

Already strong: the timeline has 9 timed entries in UTC.`)
  })

  test('says what the check waits for, what is asked, and how to disagree', () => {
    const wish = {
      ...finding,
      ruleId: 'required-section',
      severity: 'error' as const,
      about: 'document' as const,
      reason: 'A section that readers look for is not here yet: Impact.',
      note: 'To paste:\n\n```markdown\n## Impact\n\n{…}\n```'
    }
    const body = summary(sampleOutcome([sampleFile([wish, {...finding, expected: ['It was not renewed.']}])]))
    expect(body).toContain('**The check waits for 1 point. Besides, 1 idea to consider.**')
    expect(body).toContain(
      '#### What the check waits for\n\n- A section that readers look for is not here yet: Impact.\n'
    )
    expect(body).toContain(
      '<details><summary>To paste and fill in</summary>\n\n```markdown\n## Impact\n\n{…}\n```\n\n</details>'
    )
    expect(body).toContain(
      '- `postmortems/checkout.md:1` `Dave forgot`: The sentence ends at what a person did not do. One way: `It was not renewed.`'
    )
    expect(body).toContain('a respected answer')
  })

  test('begins and ends with the words of the team, each once', () => {
    const voice = {
      greeting: 'Thank you from the *harbour*, @everyone <!-- ',
      closing: 'The [guild](https://wiki.example/g) meets on Tuesdays.\n```',
      notes: {}
    }
    const outcome = sampleOutcome([sampleFile([finding])], {settings: {...defaultSettings, voice}})
    const parts = summary(outcome).split('\n\n')
    expect(parts[0]).toBe(
      '<!-- blameless-review:summary:1: -->\nThank you from the *harbour*, @\u200Beveryone &#60;!--'
    )
    expect(parts[1]).toBe('**The check passes. 1 idea to consider, and the author decides.**')
    expect(parts.at(-2)).toContain('a respected answer')
    expect(parts.at(-1)).toBe('The [guild](https://wiki.example/g) meets on Tuesdays.\n&#96;&#96;&#96;')
    expect(markdown(outcome)).not.toContain('harbour')
  })

  test('stays within the limits of a comment, with every list closed', () => {
    const long = 'Dave forgot '.repeat(500)
    const many = Array.from({length: 3000}, (_, index) =>
      sampleFinding(long, long, {
        path: `postmortems/${index}.md`,
        expected: ['é'.repeat(10_000)],
        reason: 'x '.repeat(2000)
      })
    )
    const body = summary(sampleOutcome(many.map((one) => sampleFile([one]))))
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000)
    expect(body).toMatch(/- and \d+ more, in the job summary and the JSON report\./)
    expect(body).toContain('a respected answer')
  })

  test('of the job stays below 1 MiB', () => {
    const many = Array.from({length: 30_000}, (_, index) => sampleFinding(text, 'Dave', {path: `${index}/é.md`}))
    const body = jobSummary(sampleOutcome(many.map((one) => sampleFile([one]))))
    expect(Buffer.byteLength(body)).toBeLessThan(1024 * 1024)
    expect(body).toMatch(/And \d+ more parts, in the JSON report\.\n$/)
  })

  test('is not broken by anything in a document', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, words, reason) => {
        const one = {...finding, path, actual: words, sentence: words, expected: [words], reason, note: reason}
        const outcome = sampleOutcome([sampleFile([one, {...one, about: 'document'}])], {
          problems: [words],
          notes: [path]
        })
        for (const body of [summary(outcome), markdown(outcome)]) {
          const html: string[] = []
          visit(read(body), 'html', (node) => void html.push(node.value))
          expect(html.filter((value) => !/^<!-- blameless-review:|^<\/?sub>$/.test(value))).toEqual([])
          expect(types(body).has('image')).toBe(false)
          expect(body).not.toMatch(/@[\p{L}\p{N}]/u)
        }
      })
    )
  })

  test.each([
    [sampleOutcome([]), 'No postmortem is among the files, so there is nothing to review.'],
    [sampleOutcome([sampleFile([finding])]), 'The check passes. 1 idea to consider, and the author decides.'],
    [sampleOutcome([sampleFile([{...finding, severity: 'error'}])]), 'The check waits for 1 point.'],
    [sampleOutcome([], {superseded: true}), 'A newer push came in between, and the review of that one speaks.']
  ])('the verdict is one plain sentence', (outcome, expected) => {
    expect(verdict(outcome)).toBe(expected)
  })
})

describe('annotations', () => {
  const text = 'Dave forgot to renew it.\nAnd so on\n'

  test('name the words, and offer an idea', () => {
    const finding = sampleFinding(text, 'Dave forgot', {expected: ['It was not renewed.']})
    expect(annotations(sampleOutcome([sampleFile([finding])]))).toEqual([
      {
        level: 'warning',
        message: 'The sentence ends at what a person did not do. One idea: It was not renewed.',
        title: 'person-omission',
        file: 'postmortems/checkout.md',
        startLine: 1,
        endLine: 1,
        startColumn: 1,
        endColumn: 11
      }
    ])
  })

  test('over several lines have no columns', () => {
    const finding = sampleFinding(text, 'renew it.\nAnd', {severity: 'info'})
    const [annotation] = annotations(sampleOutcome([sampleFile([finding])]))
    expect(annotation).toMatchObject({level: 'notice', startLine: 1, endLine: 2})
    expect(annotation).not.toHaveProperty('startColumn')
  })

  test('are ten of each level, the loudest first', () => {
    const findings = (['info', 'error', 'warning'] as const).flatMap((severity) =>
      Array.from({length: 15}, () => sampleFinding(text, 'Dave', {severity}))
    )
    const levels = annotations(sampleOutcome([sampleFile(findings)])).map(({level}) => level)
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')])
  })
})

describe('on a terminal', () => {
  const shown = (text: string, words: string, whole = text): string[] =>
    terminal(sampleOutcome([sampleFile([sampleFinding(text, words, {whole})])]), {colour: false})
      .split('\n')
      .slice(3, 5)

  test('words are underlined', () => {
    expect(shown('On Monday Dave forgot it.', 'Dave forgot')).toEqual([
      '    On Monday Dave forgot it.',
      '              ^^^^^^^^^^^'
    ])
  })

  test('wide letters and emoji take two columns', () => {
    expect(shown('🙂 東京 Dave forgot it.', 'Dave')).toEqual(['    🙂 東京 Dave forgot it.', '            ^^^^'])
  })

  test('of two equal words the right one is underlined', () => {
    const text = 'Dave saw that Ann was away. '
    const finding = {...sampleFinding(text, 'was', {whole: text}), sentence: 'a b a b'}
    const second = {
      ...finding,
      actual: 'b',
      place: {start: {line: 1, column: 7, offset: 6}, end: {line: 1, column: 8, offset: 7}}
    }
    const replaces = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 8, offset: 7}}
    const lines = terminal(sampleOutcome([sampleFile([{...second, replaces}])]), {colour: false}).split('\n')
    expect(lines.slice(3, 5)).toEqual(['    a b a b', '          ^'])
  })

  test('a long sentence is cut around the words', () => {
    const [line, carets] = shown(`${'before '.repeat(60)}Dave forgot ${'after '.repeat(60)}`, 'Dave forgot')
    expect(line!.length).toBeLessThan(120)
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('Dave forgot')
  })

  test('colour is used only where asked for', () => {
    const outcome = sampleOutcome([sampleFile([sampleFinding('Dave forgot it.', 'Dave')])])
    expect(terminal(outcome, {colour: false})).not.toContain('\u001B')
    expect(terminal(outcome, {colour: true})).toContain('\u001B[')
  })

  test('nothing of a document reaches the terminal as a command', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const finding = {
          ...sampleFinding('x', 'x'),
          path: words,
          actual: words,
          sentence: words,
          reason: words,
          note: words
        }
        const text = terminal(sampleOutcome([sampleFile([finding])], {notes: [words]}), {colour: false})
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]|##\[|^\s*::/m)
      })
    )
  })
})

test('the JSON report has the shape that is promised', () => {
  const finding = sampleFinding('Dave forgot it.\n', 'Dave forgot', {
    whole: 'Dave forgot it.',
    expected: ['It was left.']
  })
  const report = JSON.parse(json(sampleOutcome([sampleFile([finding])])))
  expect(report).toEqual({
    version: 1,
    files: [
      {
        path: 'postmortems/checkout.md',
        sections: [],
        findings: [
          {
            ruleId: 'person-omission',
            source: 'blameless-review',
            severity: 'warning',
            place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 12, offset: 11}},
            actual: 'Dave forgot',
            sentence: 'Dave forgot it.',
            expected: ['It was left.'],
            replaces: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 16, offset: 15}},
            reason: 'The sentence ends at what a person did not do.',
            note: 'Readers may stop looking there. The state of the system tells more.',
            url: 'https://example.com/docs/rules/person-omission.md',
            fingerprint: '0123456789abcdef'
          }
        ],
        structure: {concepts: [], timeline: {entries: 0, zone: 'none'}, actions: []},
        outside: 0
      }
    ],
    summary: {passed: true, files: 1, errors: 0, warnings: 1, infos: 0, notes: [], problems: []}
  })
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {nearest} from '../src/nearest.ts'
import {matcher, settingsFromFile, settingsFromInputs, SettingsError} from '../src/settings.ts'
import {rules} from '../src/rules/index.ts'

/** What is said about settings with mistakes in them. */
function complaints(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError)
    return (error as SettingsError).problems
  }
  return []
}

describe('inputs of a workflow', () => {
  test('nothing set gives the defaults', () => {
    expect(settingsFromInputs({})).toEqual(defaultSettings)
    expect(settingsFromInputs({files: '', rules: ' \n ', 'max-comments': ''})).toEqual(defaultSettings)
    expect(settingsFromInputs({rules: '# nothing yet\n'})).toEqual(defaultSettings)
  })

  test('everything can be set', () => {
    const settings = settingsFromInputs({
      files: "- 'docs/pm/**/*.md'\n- '!docs/pm/drafts/**'",
      sections: '- summary\n- timeline | What happened when\n- Customer promise',
      rules: 'required-section: warning\nempty-section: off',
      'fail-on': 'warning',
      'filter-mode': 'diff_context',
      comment: 'off',
      'max-comments': '0',
      people: '[Will, Ọláolúwa Adébáyọ̀]',
      systems: 'Alice\nJenkins'
    })
    expect(settings).toEqual({
      ...defaultSettings,
      files: ['docs/pm/**/*.md', '!docs/pm/drafts/**'],
      sections: ['summary', 'timeline | What happened when', 'Customer promise'],
      rules: {'required-section': {severity: 'warning'}, 'empty-section': {severity: 'off'}},
      failOn: 'warning',
      filterMode: 'diff_context',
      comment: 'off',
      maxComments: 0,
      people: ['Will', 'Ọláolúwa Adébáyọ̀'],
      systems: ['Alice', 'Jenkins']
    })
  })

  test.each([
    ['plain lines, as globs are written', '**/incidents/**/*.md\n# drafts are for later\n!**/drafts/**'],
    ['a YAML list with quotes', "- '**/incidents/**/*.md'\n- '!**/drafts/**'"],
    ['a YAML list on one line', "['**/incidents/**/*.md', '!**/drafts/**']"],
    ['with Windows line endings', '**/incidents/**/*.md\r\n!**/drafts/**\r\n']
  ])('a list can be %s', (_, files) => {
    expect(settingsFromInputs({files}).files).toEqual(['**/incidents/**/*.md', '!**/drafts/**'])
  })

  // Each mistake names the input, the line, what is there, and what mends it.
  test.each([
    [
      {'fail-on': 'warn'},
      'input `fail-on`, line 1: "warn" is not one of `error`, `warning`, `info`, `never`; the nearest is `warning`'
    ],
    [
      {'fail-on': 'Error'},
      'input `fail-on`, line 1: "Error" is not one of `error`, `warning`, `info`, `never`; the nearest is `error`'
    ],
    [
      {'fail-on': 'eror'},
      'input `fail-on`, line 1: "eror" is not one of `error`, `warning`, `info`, `never`; the nearest is `error`'
    ],
    [
      {'filter-mode': 'diff'},
      'input `filter-mode`, line 1: "diff" is not one of `added`, `diff_context`, `file`, `nofilter`; the nearest is `diff_context`'
    ],
    [
      {'filter-mode': 'diff-context'},
      'input `filter-mode`, line 1: "diff-context" is not one of `added`, `diff_context`, `file`, `nofilter`; the nearest is `diff_context`'
    ],
    [
      {comment: 'false'},
      'input `comment`, line 1: false is not one of `review`, `summary`, `off`; the nearest is `off`'
    ],
    [{comment: 'no'}, 'input `comment`, line 1: "no" is not one of `review`, `summary`, `off`; the nearest is `off`'],
    [{comment: '- review'}, 'input `comment`, line 1: ["review"] is not one of `review`, `summary`, `off`'],
    [{'max-comments': 'ten'}, 'input `max-comments`, line 1: "ten" is not a whole number from 0 to 30'],
    [{'max-comments': '31'}, 'input `max-comments`, line 1: 31 is not a whole number from 0 to 30'],
    [{'max-comments': '-1'}, 'input `max-comments`, line 1: -1 is not a whole number from 0 to 30'],
    [{'max-comments': '2.5'}, 'input `max-comments`, line 1: 2.5 is not a whole number from 0 to 30'],
    [
      {files: '- **/x.md'},
      "input `files`, line 1: `**/x.md` needs quotes, because YAML has its own use for `*` and `!` at the start: '**/x.md'"
    ],
    [
      {files: "- 'a.md'\n- !b.md"},
      "input `files`, line 2: `!b.md` needs quotes, because YAML has its own use for `*` and `!` at the start: '!b.md'"
    ],
    [{files: '[]'}, 'input `files`, line 1: is an empty list, so nothing would be reviewed'],
    [{files: 'a: b'}, 'input `files`, line 1: {"a":"b"} is not a list of globs, one on a line, each after a dash'],
    [{files: '- a.md\n- 3'}, "input `files`, line 2: 3 is not text; in quotes it is: '3'"],
    [
      {files: './docs/*.md'},
      'input `files`, line 1: "./docs/*.md" begins with a slash or dots; paths start at the top of the repository: docs/**/*.md'
    ],
    [{files: 'docs\\*.md'}, 'input `files`, line 1: "docs\\\\*.md" has a backslash; paths are written with /'],
    [
      {files: 'a.md\n{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.md'},
      'input `files`, line 2: "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.md" has braces that can be read in more than 100 ways; several globs do the same'
    ],
    [{files: '{a/b,c}/*.md'}, 'input `files`, line 1: "{a/b,c}/*.md" has a slash inside braces; two globs do the same'],
    [
      {sections: '- timelin'},
      'input `sections`, line 1: "timelin" is not a section id; the nearest is `timeline` (all: `summary`, `impact`, `background`, `timeline`, `detection`, `trigger`, `contributing-factors`, `resolution`, `went-well`, `went-poorly`, `got-lucky`, `lessons`, `action-items`, `references`)'
    ],
    [{sections: '- summary |'}, 'input `sections`, line 1: "summary |" has an empty alternative beside |'],
    [
      {rules: 'required-sections: off'},
      'input `rules`, line 1: "required-sections" is not a rule; the nearest is `required-section`'
    ],
    [
      {rules: '# ours\nrequired-section: warn'},
      'input `rules`, line 2: "warn" is not one of `off`, `info`, `warning`, `error`; the nearest is `warning`'
    ],
    [
      {rules: 'required-section: false'},
      'input `rules`, line 1: false is not one of `off`, `info`, `warning`, `error`; the nearest is `off`'
    ],
    [
      {rules: 'required-section: no'},
      'input `rules`, line 1: "no" is not one of `off`, `info`, `warning`, `error`; the nearest is `off`'
    ],
    [
      {rules: 'required-section: [warning]'},
      'input `rules`, line 1: ["warning"] is neither a severity nor [severity, options]'
    ],
    [
      {rules: 'required-section'},
      'input `rules`, line 1: "required-section" is not a map of rule ids to severities, for example `counterfactual: info`'
    ],
    [
      {rules: 'required-section: off\nrequired-section: info'},
      'input `rules`, line 2: has the same key twice; one of them can go'
    ],
    [{rules: 'required-section:\n\t- off'}, 'input `rules`, line 2: is indented with a tab; YAML takes spaces'],
    [{rules: '__proto__: off'}, 'input `rules`, line 1: `__proto__` is a name that JavaScript keeps for itself'],
    [
      {rules: 'a: &a [1]\nb: *a'},
      "input `rules`, line 2: `*a` needs quotes, because YAML has its own use for `*` and `!` at the start: '*a'"
    ],
    [{rules: 'a: off\n---\nb: off'}, 'input `rules`, line 2: has a second document after ---; one is read'],
    [{rules: '['.repeat(100_000)}, 'input `rules`, line 1: is longer than 65536 characters'],
    [{rules: '['.repeat(1000)}, 'input `rules`, line 1: is nested more than 20 levels deep'],
    [{fail_on: 'error'}, 'input `fail_on`, line 1: "fail_on" is not a setting; the nearest is `fail-on`']
  ])('%j', (inputs, message) => {
    expect(complaints(() => settingsFromInputs(inputs as unknown as Record<string, string>))).toEqual([message])
  })

  test('all mistakes are told at once', () => {
    const inputs = {rules: 'required-sectio: off\nempty-section: loud', 'fail-on': 'always', comment: 'of'}
    expect(complaints(() => settingsFromInputs(inputs))).toEqual([
      'input `rules`, line 2: "loud" is not one of `off`, `info`, `warning`, `error`',
      'input `rules`, line 1: "required-sectio" is not a rule; the nearest is `required-section`',
      'input `fail-on`, line 1: "always" is not one of `error`, `warning`, `info`, `never`',
      'input `comment`, line 1: "of" is not one of `review`, `summary`, `off`; the nearest is `off`'
    ])
  })

  test('wording rules take no options', () => {
    const rule = rules.find(({reads}) => reads === 'sentence')
    expect(complaints(() => settingsFromInputs({rules: `${rule?.ruleId}: [info, {a: 1}]`}))).toEqual([
      `input \`rules\`, line 1: \`${rule?.ruleId}\` takes no options; the severity alone is enough`
    ])
  })

  test('no text whatsoever brings it down, or leaks into the prototype', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('files', 'rules', 'sections', 'people'),
        fc.string({unit: 'grapheme'}),
        (name, text) => {
          try {
            settingsFromInputs({[name]: text})
          } catch (error) {
            expect(error).toBeInstanceOf(SettingsError)
          }
          expect(Object.keys(Object.prototype)).toEqual([])
        }
      )
    )
  })
})

describe('a settings file', () => {
  test('has the same names', () => {
    const text = 'fail-on: never\nmax-comments: 5\nrules:\n  required-section: info\n'
    expect(settingsFromFile(text, 'review.yml')).toEqual({
      ...defaultSettings,
      failOn: 'never',
      maxComments: 5,
      rules: {'required-section': {severity: 'info'}}
    })
    expect(settingsFromFile('', 'empty.yml')).toEqual(defaultSettings)
  })

  test('has every mistake told with path, line and column', () => {
    const text = 'fail-on: sometimes\nrule:\n  x: off\nrules:\n  required-section: loud\nfiles:\n  - ok.md\n  - ""\n'
    expect(complaints(() => settingsFromFile(text, 'review.yml'))).toEqual([
      'review.yml:1:10: `fail-on`: "sometimes" is not one of `error`, `warning`, `info`, `never`',
      'review.yml:2:1: "rule" is not a setting; the nearest is `rules`',
      'review.yml:5:21: `rules.required-section`: "loud" is not one of `off`, `info`, `warning`, `error`',
      'review.yml:8:5: `files`: is empty; it can go'
    ])
    expect(complaints(() => settingsFromFile('- a\n- b\n', 'list.yml'))).toEqual([
      'list.yml:1:1: ["a","b"] is not a map of settings, for example `fail-on: warning`'
    ])
  })
})

describe('globs', () => {
  const isDocument = matcher(defaultSettings.files)

  test.each([
    'docs/postmortems/2025-03-09-checkout.md',
    'POSTMORTEM.md',
    'docs/Post-Mortems/0001-dns.markdown',
    'teams/payments/incidents/2025/03/queue/index.md',
    'incidents/2025-03-09.md',
    '0x19-postmortem/postmortem.md',
    '2018-07-12-postmortem-for-search.md',
    'blog/_posts/incident-report-of-may.md',
    'postmortems/Checkout (EU), part 1.md'
  ])('by default %s is a document', (path) => {
    expect(isDocument(path)).toBe(true)
  })

  test.each([
    'README.md',
    'docs/postmortems/README.md',
    'docs/incidents/index.md',
    'docs/postmortems/TEMPLATE.md',
    'docs/postmortems/postmortem-template.md',
    'docs/incidents/_index.md',
    'docs/postmortems/chart.png',
    'src/postmortem.ts',
    '.github/ISSUE_TEMPLATE/postmortem.md',
    'node_modules/x/postmortem.md',
    'web/node_modules/x/incidents/a.md'
  ])('by default %s is none', (path) => {
    expect(isDocument(path)).toBe(false)
  })

  test.each<[globs: string[], path: string, expected: boolean]>([
    [['docs/**/*.md'], 'docs/a.md', true],
    [['docs/**/*.md'], 'docs/a/b/c.md', true],
    [['docs/*.md'], 'docs/a/b.md', false],
    [['DOCS/*.MD'], 'docs/a.md', true],
    [['docs/**', '!docs/drafts/**'], 'docs/drafts/a.md', false],
    [['!docs/drafts/**', 'docs/**'], 'docs/drafts/a.md', false],
    [['!**/old/**'], 'postmortems/a.md', true],
    [['!**/old/**'], 'postmortems/old/a.md', false],
    [['docs/template.md'], 'docs/template.md', true],
    [['docs/*.md'], 'docs/template.md', false],
    [['docs/?.md'], 'docs/a.md', true],
    [['docs/[ab].md'], 'docs/c.md', false],
    [['docs/{a,b}.md'], 'docs/b.md', true],
    [['docs/a+(b).md'], 'docs/a+(b).md', true],
    [['docs/a+(b)*.md'], 'docs/abbb.md', false],
    [['docs/**'], 'docs/.hidden/a.md', false],
    [['docs/.hidden/*'], 'docs/.hidden/a.md', true],
    [['docs/[!ab].md'], 'docs/c.md', true],
    [['docs/[a-c]?.md'], 'docs/b1.md', true],
    [['docs/[a-c]?.md'], 'docs/d1.md', false],
    [['docs/[]a].md'], 'docs/].md', true],
    [['docs/{inc-{1,2},notes}*.md'], 'docs/inc-2-dns.md', true],
    [['docs/{inc-{1,2},notes}*.md'], 'docs/inc-3.md', false],
    [['docs/{a}.md'], 'docs/{a}.md', true],
    [['docs/*a*b*c*d*.md'], 'docs/1a2b3c4d5.md', true],
    [['docs/*ab*.md'], 'docs/aab.md', true],
    [['docs/*.md'], 'docs/.md', false],
    [['docs/?.md'], 'docs/🔥.md', true]
  ])('%j, %s: %s', (globs, path, expected) => {
    expect(matcher(globs)(path)).toBe(expected)
  })

  test('the hardest glob and the hardest path there can be are met at once', () => {
    const globs = [
      `${'**/a/'.repeat(50)}b`,
      `${'*a*a*a/'.repeat(40)}b`,
      `**/${'*a'.repeat(140)}b`,
      `**/${'*{a,aa}'.repeat(6)}b`,
      `**/${'{a,aa}'.repeat(40)}b`
    ]
    const path = `${'a/'.repeat(2000)}${'a'.repeat(255)}`
    expect(matcher(globs)(path)).toBe(false)
  })

  test('any path can be asked about', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (path) => typeof isDocument(path) === 'boolean'))
  })
})

test.each([
  ['eror', ['error', 'warning'], 'error'],
  ['wraning', ['error', 'warning'], 'warning'],
  ['completely else', ['error', 'warning'], undefined],
  ['', ['error'], undefined],
  ['x'.repeat(10_000), ['error'], undefined]
])('the word nearest to %s of %j is %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {review} from '../src/review.ts'
import {rules} from '../src/rules/index.ts'
import type {Settings} from '../src/settings.ts'

// What a document asks to leave unsaid, and what is said of such requests.

/** Only one rule speaks, so that the examples stay short. */
const only = (...on: string[]): Settings => ({
  ...defaultSettings,
  rules: Object.fromEntries([
    ...rules.filter(({ruleId}) => !on.includes(ruleId)).map(({ruleId}) => [ruleId, {severity: 'off' as const}]),
    ...['retext-equality', 'retext-profanities'].map((id) => [id, {severity: 'off' as const}])
  ])
})
const settings = only('person-omission', 'counterfactual')

/** The rules that speak, each with its line. */
const said = (text: string, set = settings): string[] =>
  review(text, {path: 'a.md', settings: set}).findings.map(({ruleId, place}) => `${place.start.line} ${ruleId}`)

const dave = 'Dave forgot to check the file before the import.'
const sam = 'Sam forgot to renew the certificate of the boards.'

test('without a request everything is said', () => {
  expect(said(`${dave}\n\n${sam}\n`)).toEqual(['1 person-omission', '3 person-omission'])
})

describe('covered', () => {
  test.each<[what: string, text: string, left: string[]]>([
    ['the next block', `<!-- blameless ignore person-omission -->\n\n${dave}\n\n${sam}\n`, ['5 person-omission']],
    ['the next line', `<!-- blameless ignore person-omission -->\n${dave}\n`, []],
    ['with a reason', `<!-- blameless ignore person-omission -- a quote from the radio -->\n\n${dave}\n`, []],
    ['with a reason behind a colon', `<!-- blameless ignore person-omission: a quote -->\n\n${dave}\n`, []],
    ['without spaces', `<!--blameless ignore person-omission-->\n\n${dave}\n`, []],
    ['over two lines', `<!-- blameless ignore\n  person-omission -->\n\n${dave}\n`, []],
    [
      'several rules',
      `<!-- blameless ignore counterfactual, person-omission -->\n\n${dave} Sam should have called.\n`,
      []
    ],
    ['every rule, where none is named', `<!-- blameless ignore -->\n\n${dave}\n`, []],
    ['past another comment', `<!-- blameless ignore person-omission -->\n<!-- a note -->\n\n${dave}\n`, []],
    ['a whole list', `<!-- blameless ignore person-omission -->\n\n- ${dave}\n- ${sam}\n`, []],
    ['the item it stands in', `- ${dave} <!-- blameless ignore person-omission -->\n- ${sam}\n`, ['2 person-omission']],
    [
      'the item it stands under',
      `- ${dave}\n  <!-- blameless ignore person-omission -->\n- ${sam}\n`,
      ['3 person-omission']
    ],
    [
      'the item, and not the list in it',
      `- ${dave} <!-- blameless ignore person-omission: x -->\n  - ${sam}\n`,
      ['2 person-omission']
    ],
    [
      'the row it stands in',
      `| t | what |\n| - | - |\n| 1 | ${dave} |\n| 2 <!-- blameless ignore person-omission --> | ${sam} |\n`,
      ['3 person-omission']
    ],
    [
      'the row, from its last cell',
      `| what | who |\n| - | - |\n| ${dave} | x <!-- blameless ignore person-omission --> |\n| ${sam} | y |\n`,
      ['4 person-omission']
    ],
    ['a whole table', `<!-- blameless ignore person-omission -->\n\n| t | what |\n| - | - |\n| 1 | ${dave} |\n`, []],
    [
      'the paragraph it stands in',
      `${dave} <!-- blameless ignore person-omission -- kept -->\n\n${sam}\n`,
      ['3 person-omission']
    ],
    [
      'a region',
      `<!-- blameless disable person-omission -->\n\n${dave}\n\n<!-- blameless enable person-omission -->\n\n${sam}\n`,
      ['7 person-omission']
    ],
    ['a region to the end', `${sam}\n\n<!-- blameless disable person-omission -->\n\n${dave}\n`, ['1 person-omission']],
    [
      'a region that is ended for all',
      `<!-- blameless disable person-omission -->\n\n${dave}\n\n<!-- blameless enable -->\n\n${sam}\n`,
      ['7 person-omission']
    ],
    [
      'the document, in front matter',
      `---\nblameless:\n  ignore:\n    person-omission: the minutes of a hearing\n---\n\n${dave}\n`,
      []
    ],
    ['the document, as a list', `---\nblameless: {ignore: [person-omission]}\n---\n\n${dave}\n`, []],
    ['the document, in TOML', `+++\n[blameless.ignore]\nperson-omission = "minutes"\n+++\n\n${dave}\n`, []],
    ['with Windows line endings', `<!-- blameless ignore person-omission -->\r\n\r\n${dave}\r\n`, []],
    [
      'behind a byte-order mark',
      `\uFEFF<!-- blameless ignore person-omission -->\n\n${dave}\n\n${sam}\n`,
      ['5 person-omission']
    ]
  ])('is %s', (_, text, left) => {
    expect(said(text).filter((one) => !one.includes('counterfactual'))).toEqual(left)
  })
})

describe('not covered', () => {
  test.each([
    [
      'another rule',
      `<!-- blameless ignore counterfactual -->\n\n${dave}\n`,
      ['1 unused-suppression', '3 person-omission']
    ],
    ['in code', `\`\`\`html\n<!-- blameless ignore person-omission -->\n\`\`\`\n\n${dave}\n`, ['5 person-omission']],
    ['in a block quote', `> <!-- blameless disable person-omission -->\n\n${dave}\n`, ['3 person-omission']],
    ['a remark that begins with the word', `<!-- Blameless: speak of systems -->\n\n${dave}\n`, ['3 person-omission']],
    ['a marker of a comment of ours', `<!-- blameless-review ignore -->\n\n${dave}\n`, ['3 person-omission']],
    ['a comment that does not end', `${dave}\n\n<!-- blameless disable person-omission\n`, ['1 person-omission']]
  ])('%s', (_, text, left) => {
    expect(said(text)).toEqual(left)
  })
})

describe('what is said of a request', () => {
  const remarks = (text: string, set = settings): string[] =>
    review(text, {path: 'a.md', settings: set})
      .findings.filter(({url}) => url.endsWith('suppressions.md'))
      .map(({severity, ruleId, reason, actual}) => `${severity} ${ruleId}: ${reason} | ${actual}`)

  test.each([
    [
      'an id that is none',
      `<!-- blameless ignore person-omision -->\n\n${dave}\n`,
      'info unknown-suppression: `person-omision` is not the id of a rule; the nearest is `person-omission`. | <!-- blameless ignore person-omision -->'
    ],
    [
      'a slip in the verb',
      `<!-- blameless ingore person-omission -->\n\n${dave}\n`,
      'info unknown-suppression: `ingore` is not known here; the nearest is `ignore`. | <!-- blameless ingore person-omission -->'
    ],
    [
      'an id that is none, in front matter',
      `---\nblameless:\n  ignore: [counterfactuals]\n---\n\nFine.\n`,
      'info unknown-suppression: `counterfactuals` is not the id of a rule; the nearest is `counterfactual`. | counterfactuals'
    ],
    [
      'nothing to cover',
      `<!-- blameless ignore person-omission -- kept -->\n\nThe import ran.\n`,
      'info unused-suppression: Nothing here is a finding of `person-omission` any more, so this can go. | <!-- blameless ignore person-omission -- kept -->'
    ],
    [
      'nothing to cover, of no rule in particular',
      `<!-- blameless ignore -->\n\nThe import ran.\n`,
      'info unused-suppression: Nothing here is a finding of any rule any more, so this can go. | <!-- blameless ignore -->'
    ],
    [
      'an end without a beginning',
      `The import ran.\n\n<!-- blameless enable person-omission -->\n`,
      'info unused-suppression: Nothing is disabled above, so this can go. | <!-- blameless enable person-omission -->'
    ]
  ])('%s', (_, text, remark) => {
    expect(remarks(text)).toEqual([remark])
  })

  test('a rule that is off leaves no leftover', () => {
    expect(remarks(`<!-- blameless ignore hindsight -->\n\nThe import ran.\n`)).toEqual([])
  })

  test('a reason can be asked for: without one it does not hold', () => {
    const strict: Settings = {...settings, suppressionReasons: 'required'}
    const bare = `<!-- blameless ignore person-omission -->\n\n${dave}\n`
    expect(said(bare, strict)).toEqual(['1 suppression-reason', '3 person-omission'])
    expect(said(bare.replace(' -->', ' -- the words of the radio log -->'), strict)).toEqual([])
  })

  test('the remarks are set as rules are', () => {
    const set: Settings = {
      ...settings,
      rules: {...settings.rules, 'unused-suppression': {severity: 'off'}, 'unknown-suppression': {severity: 'error'}}
    }
    expect(remarks('<!-- blameless ignore person-omission -->\n\nThe import ran.\n', set)).toEqual([])
    expect(remarks('<!-- blameless ignore x -->\n\nThe import ran.\n', set)[0]).toMatch(/^error unknown-suppression/)
  })
})

test('what is left unsaid is kept, with its reason', () => {
  const text = `<!-- blameless ignore person-omission -- a quote from the radio -->\n\n${dave}\n`
  const {suppressed} = review(text, {path: 'a.md', settings})
  expect(suppressed?.map(({finding, reason}) => [finding.ruleId, reason])).toEqual([
    ['person-omission', 'a quote from the radio']
  ])
})

test('the rules of others are named as in the settings, or one by one', () => {
  const set = only()
  const on: Settings = {...set, rules: {...set.rules, 'retext-equality': {severity: 'info'}}}
  const plain = review('The whitelist was empty.\n', {path: 'a.md', settings: on}).findings
  expect(plain.map(({source}) => source)).toEqual(['retext-equality'])
  for (const id of ['retext-equality', plain[0]!.ruleId]) {
    const left = said(`<!-- blameless ignore ${id} -->\n\nThe whitelist was empty.\n`, on)
    expect(left.filter((one) => one.includes(plain[0]!.ruleId))).toEqual([])
  }
})

test('what is asked of the document as a whole is left unsaid by a region or the front matter', () => {
  const set = only('required-section')
  expect(said('# A\n\nText.\n', set).length).toBeGreaterThan(0)
  expect(said('---\nblameless: {ignore: {required-section: short}}\n---\n\n# A\n\nText.\n', set)).toEqual([])
  expect(said('# A\n\nText.\n\n<!-- blameless disable required-section -->\n', set)).toEqual([])
})

test('what is said elsewhere keeps its fingerprint', () => {
  const twice = `${dave}\n\n${dave}\n`
  const [, second] = review(twice, {path: 'a.md', settings}).findings
  const [left] = review(`<!-- blameless ignore person-omission -->\n\n${twice}`, {path: 'a.md', settings}).findings
  expect(left?.fingerprint).toBe(second?.fingerprint)
})

test('no text whatsoever brings it down, and many comments cost little', () => {
  const part = fc.constantFrom(
    '<!--',
    '-->',
    ' blameless ',
    'ignore ',
    'disable ',
    'enable',
    ' -- ',
    ':',
    '\n',
    '- ',
    '| ',
    dave
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 40}), (parts) => Array.isArray(said(parts.join('')))),
    {numRuns: 100}
  )
  expect(said('<!-- blameless ignore x -->\n'.repeat(5000)).length).toBeLessThanOrEqual(2000)
  expect(said(`<!-- blameless ignore ${'-'.repeat(50_000)} -->\n`)).toEqual(['1 unknown-suppression'])
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {exemption, type PullRequest} from '../src/exemption.ts'
import {wildcard} from '../src/globs.ts'
import {settingsFromFile, type Skip} from '../src/settings.ts'

const skip = (text: string): Skip => settingsFromFile(`skip: ${text}`, 'review.yml').skip

const pull = (changes: PullRequest = {}): PullRequest => ({
  draft: false,
  labels: [{name: 'docs'}, {name: 'Import/October'}],
  user: {login: 'mira'},
  ...changes
})

describe('a pull request is left alone', () => {
  test.each<[what: string, set: string, pull: PullRequest, words: string]>([
    ['as a draft', '{drafts: true}', pull({draft: true}), 'is a draft, which `skip.drafts` leaves alone'],
    ['for a label', '{labels: docs}', pull(), 'The label `docs`'],
    ['for a label, whatever its case', '{labels: [DOCS]}', pull(), 'The label `docs`'],
    ['for the beginning of a label', "{labels: ['import/*']}", pull(), 'The label `Import/October`'],
    ['for its author', '{authors: [jonas, mira]}', pull(), 'The author `mira`'],
    ['for an app', "{authors: '*[bot]'}", pull({user: {login: 'renewals[bot]'}}), 'The author `renewals[bot]`'],
    [
      'with words of others shown as such',
      "{labels: 'x*'}",
      pull({labels: [{name: 'x`\n::error::@mira #1'}]}),
      'The label ``x` ::error::@\u200Bmira #\u200B1``'
    ]
  ])('%s', (_, set, given, words) => {
    expect(exemption(given, skip(set))).toContain(words)
  })
})

describe('a pull request is reviewed', () => {
  test.each<[what: string, set: string, pull: PullRequest]>([
    ['where nothing is set', '{}', pull({draft: true})],
    ['where drafts are reviewed', '{drafts: false}', pull({draft: true})],
    ['when it is ready', '{drafts: true}', pull()],
    ['where a draft is only said to be one', '{drafts: true}', pull({draft: 'true'})],
    ['where a label is only part of the pattern', '{labels: doc}', pull()],
    // In globs of files, brackets hold letters; a login that ends with one of them is nobody's app.
    ['where a login ends with a letter in brackets', "{authors: '*[bot]'}", pull({user: {login: 'robot'}})],
    ['where the forge says nothing', "{labels: 'a*', authors: 'b*'}", {}],
    ['where it says something odd', "{labels: 'a*', authors: 'b*'}", {labels: {name: 'a'}, user: 'b'}],
    ['where there are odd labels', "{labels: 'a*'}", {labels: [null, 'a', {name: 3}], user: null}]
  ])('%s', (_, set, given) => {
    expect(exemption(given, skip(set))).toBeUndefined()
  })
})

describe('a pattern', () => {
  test('means what a regular expression of it would mean', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', '*', '[', ']', '.', '\\'), maxLength: 8})
    fc.assert(
      fc.property(letters, letters, (pattern, name) => {
        const plain = pattern
          .split('*')
          .map((part) => part.replace(/[[\].\\]/g, '\\$&'))
          .join('.*')
        expect(wildcard(pattern)(name)).toBe(new RegExp(`^${plain}$`, 'su').test(name))
      }),
      {numRuns: 2000}
    )
  })

  test('ends, where trying every way would take for ever', () => {
    const name = 'a'.repeat(5000)
    expect(wildcard(`${'*a'.repeat(140)}*b`)(name)).toBe(false)
    expect(exemption({labels: [{name}]}, skip(`{labels: '${'*a'.repeat(140)}*b'}`))).toBeUndefined()
  })
})

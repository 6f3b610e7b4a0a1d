import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import type {Finding} from '../src/finding.ts'
import {review} from '../src/review.ts'
import {applyRewrites, type Replacement} from '../src/rewrite/apply.ts'
import {rules} from '../src/rules/index.ts'

describe('applyRewrites', () => {
  test('puts rewrites in, in any order, and says what it did', () => {
    const source = 'one two\r\nthree  \r\nfour'
    const {text, applied} = applyRewrites(source, [
      {start: 9, end: 14, text: 'THREE'},
      {start: 0, end: 3, text: 'ONE'}
    ])
    expect(text).toBe('ONE two\r\nTHREE  \r\nfour')
    expect(applied.map(({start}) => start)).toEqual([0, 9])
  })

  test('applies the first of two that overlap, and equal ones once', () => {
    const rewrites = [
      {start: 0, end: 7, text: 'A'},
      {start: 4, end: 9, text: 'B'},
      {start: 0, end: 7, text: 'A'}
    ]
    expect(applyRewrites('one two three', rewrites).text).toBe('A three')
  })

  test('refuses places outside the document', () => {
    expect(() => applyRewrites('one', [{start: 1, end: 9, text: ''}])).toThrow(RangeError)
  })

  test('keeps everything else', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 60}),
        fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.string({maxLength: 5})), {maxLength: 6}),
        (source, raw) => {
          const rewrites = raw
            .map(([start, length, text]) => ({start, end: start + length, text}))
            .filter(({end}) => end <= source.length)
          const {text, applied} = applyRewrites(source, rewrites)
          let back = text
          // From the last to the first: what stands before each is moved by all that were applied before it.
          for (let index = applied.length - 1; index >= 0; index--) {
            const {start, end, text: words} = applied[index]!
            const shift = applied
              .slice(0, index)
              .reduce((sum, other) => sum + other.text.length - (other.end - other.start), 0)
            back = back.slice(0, start + shift) + source.slice(start, end) + back.slice(start + shift + words.length)
          }
          expect(back).toBe(source)
        }
      )
    )
  })
})

const wording = new Set(rules.filter(({reads}) => reads === 'sentence').map(({ruleId}) => ruleId))
const folder = new URL('./drafts/', import.meta.url)
const drafts = readdirSync(folder).filter((name) => name.endsWith('.md'))

function findings(text: string): Finding[] {
  return review(text, {path: 'draft.md', settings: defaultSettings}).findings.filter(({ruleId}) => wording.has(ruleId))
}

function replacements(found: readonly Finding[]): Replacement[] {
  return found.flatMap(({expected: [text], replaces}) =>
    text === undefined || !replaces ? [] : [{start: replaces.start.offset!, end: replaces.end.offset!, text}]
  )
}

describe.each<[string, (text: string) => string, number]>([
  ['as they are', (text: string) => text, 3],
  ['with CRLF', (text: string) => text.replace(/\r?\n/g, '\r\n'), 16],
  ['with a byte-order mark', (text: string) => `\uFEFF${text}`, 20]
])('drafts %s, with all suggestions applied', (_, prepare, every) => {
  test('have no new finding, and get no suggestion twice', () => {
    for (const name of drafts.filter((_, index) => index % every === 0)) {
      const source = prepare(readFileSync(new URL(name, folder), 'utf8'))
      const before = findings(source)
      const offers = replacements(before)
      const {text, applied} = applyRewrites(source, offers)
      const after = findings(text)
      const known = new Set(before.map(({ruleId, sentence}) => `${ruleId} ${sentence}`))
      expect(
        after
          .filter(({ruleId, sentence}) => !known.has(`${ruleId} ${sentence}`))
          .map(({sentence}) => `${name}: ${sentence}`)
      ).toEqual([])
      const words = new Set(applied.map((rewrite) => rewrite.text))
      expect(replacements(after).filter((offer) => words.has(offer.text))).toEqual([])
      expect(text.split('\n').length).toBeLessThanOrEqual(source.split('\n').length)
    }
  })
})

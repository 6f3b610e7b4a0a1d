import {describe, expect, test} from '@jest/globals'
import {readYaml} from '../src/yaml-source.ts'

describe('the depth of YAML', () => {
  const brackets = '['.repeat(40)
  test.each<[name: string, text: string, value: unknown]>([
    ['in double quotes', `a: "${brackets}"`, {a: brackets}],
    ['in single quotes', `a: '${brackets}'`, {a: brackets}],
    ['in words without quotes', `a: see ${brackets}`, {a: `see ${brackets}`}],
    ['in a remark', `a: 1 # ${brackets}\n`, {a: 1}],
    ['in a block of text', `a: |\n  ${brackets}\n  ${'- '.repeat(40)}x\n`, {a: `${brackets}\n${'- '.repeat(40)}x\n`}],
    ['in one string after another', `a: ["${brackets}", '{{{${brackets}']`, {a: [brackets, `{{{${brackets}`]}],
    ['one after another', `a: [${'[1], '.repeat(40)}[1]]`, {a: Array.from({length: 41}, () => [1])}],
    ['in items one below the other', '- a\n'.repeat(40), Array.from({length: 40}, () => 'a')]
  ])('does not count brackets and dashes %s', (_, text, value) => {
    expect(readYaml(text)).toMatchObject({mistakes: [], value})
  })

  test.each([
    ['brackets', '['.repeat(21)],
    ['braces', 'a: {a: '.repeat(1) + '{a: '.repeat(20)],
    ['brackets over many lines', '[\n'.repeat(21)],
    ['brackets that follow a string with a closing one', `["]", ${'['.repeat(20)}`],
    ['dashes', '- '.repeat(21)],
    ['question marks', '? '.repeat(21)]
  ])('is counted for %s, closed or not', (_, text) => {
    expect(readYaml(text).mistakes).toEqual([{line: 1, column: 1, message: 'is nested more than 20 levels deep'}])
  })

  test.each([
    ['brackets', '['],
    ['quotes', '"'],
    ['dashes', '- '],
    ['keys', 'a: ']
  ])('is found without recursion in as many %s as are read', (_, part) => {
    const text = part.repeat(65_536 / part.length)
    expect(readYaml(text).mistakes.length).toBeGreaterThan(0)
  })
})

import {describe, expect, test} from '@jest/globals'
import {parsePatch, structuredPatch} from 'diff'
import fc from 'fast-check'
import {enclosingHunk, parseHunks, touchesAdded, touchesHunk} from '../src/diff.ts'

const hunks = (patch: string) => parseHunks(patch).map(({first, last, added}) => [first, last, [...added]])

describe('parseHunks', () => {
  test.each<[name: string, patch: string, expected: unknown[]]>([
    ['a new file', '@@ -0,0 +1,2 @@\n+one\n+two', [[1, 2, [1, 2]]]],
    ['counts that are left out are one', '@@ -1 +1 @@\n-old\n+new', [[1, 1, [1]]]],
    ['context around an altered line', '@@ -3,3 +3,3 @@ ## Impact\n a\n-b\n+c\n d', [[3, 5, [4]]]],
    ['a line that looks like a file header', '@@ -1,2 +1,2 @@\n--- a\n+++ b\n c', [[1, 2, [1]]]],
    ['a line that looks like a hunk header', '@@ -1 +1,2 @@\n a\n+@@ -9 +9 @@', [[1, 2, [2]]]],
    [
      'no line ending at the end',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      [[1, 1, [1]]]
    ],
    ['an empty context line that has lost its space', '@@ -1,3 +1,4 @@\n a\n\n+b\n c', [[1, 4, [3]]]],
    ['lines that end with CRLF', '@@ -1,2 +1,3 @@\r\n a\r\n+b\r\n c\r\n', [[1, 3, [2]]]],
    ['lines taken away only', '@@ -4,2 +3,0 @@\n-a\n-b', [[4, 3, []]]],
    [
      'several hunks',
      '@@ -1 +1,2 @@\n a\n+b\n@@ -9,2 +10,2 @@\n-c\n+d\n e',
      [
        [1, 2, [2]],
        [10, 11, [10]]
      ]
    ],
    ['a patch with file headers', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', [[1, 1, [1]]]],
    ['a patch that was cut short', '@@ -1,9 +1,9 @@\n a\n+b', [[1, 2, [2]]]],
    ['nothing', '', []]
  ])('%s', (_, patch, expected) => {
    expect(hunks(patch)).toEqual(expected)
  })

  test('agrees with another parser about any two texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '-- c', '++ d', '@@ -1 +1 @@', '\\ e'))
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, fc.nat(4), (before, after, context) => {
        const {hunks: made} = structuredPatch('a', 'b', before, after, '', '', {context})
        const patch = made
          .map(({oldStart, oldLines, newStart, newLines, lines}) =>
            [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join('\n')
          )
          .join('\n')
        const expected = (patch === '' ? [] : parsePatch(patch)[0]!.hunks).map(({newStart, newLines, lines}) => {
          const first = newLines === 0 ? newStart + 1 : newStart
          const atHead = lines.filter((line) => /^[ +]/.test(line))
          const added = atHead.flatMap((line, index) => (line.startsWith('+') ? [first + index] : []))
          return [first, first + newLines - 1, added]
        })
        // The other parser counts a hunk without lines from the line before it.
        expect(hunks(patch).filter(([first, last]) => Number(first) <= Number(last))).toEqual(
          expected.filter(([first, last]) => Number(first) <= Number(last))
        )
      })
    )
  })
})

describe('which lines a hunk holds', () => {
  const patch = parseHunks('@@ -1,3 +1,4 @@\n a\n+b\n c\n d\n@@ -20,2 +21,2 @@\n-e\n+f\n g')

  test.each<[first: number, last: number, inOneHunk: boolean, added: boolean, near: boolean]>([
    [2, 2, true, true, true],
    [1, 4, true, true, true],
    [3, 4, true, false, true],
    [4, 5, false, false, true],
    [4, 21, false, true, true],
    [5, 9, false, false, false],
    [22, 22, true, false, true],
    [1, 1_000_000_000, false, true, true]
  ])('lines %i to %i', (first, last, inOneHunk, added, near) => {
    expect(enclosingHunk(patch, first, last) !== undefined).toBe(inOneHunk)
    expect(touchesAdded(patch, first, last)).toBe(added)
    expect(touchesHunk(patch, first, last)).toBe(near)
  })
})

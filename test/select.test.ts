import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {enclosingHunk, parseHunks} from '../src/diff.ts'
import {commentLines, compareHelpfulness, gather, select} from '../src/select.ts'
import {makeFinding} from './make-finding.ts'
import type {Change} from '../src/select.ts'
import type {FilterMode} from '../src/settings.ts'

/** Line 3 is added; lines 1, 2, 4 and 5 are context; line 21 is altered, 22 is context. */
const hunks = parseHunks('@@ -1,4 +1,5 @@\n a\n b\n+c\n d\n e\n@@ -19,2 +21,2 @@\n-f\n+g\n h')
const modified: Change = {status: 'modified', hunks}

describe('which findings count', () => {
  test.each<[mode: FilterMode, lines: number[]]>([
    ['added', [3, 21]],
    ['diff_context', [1, 3, 5, 21, 22]],
    ['file', [1, 3, 5, 9, 21, 22]],
    ['nofilter', [1, 3, 5, 9, 21, 22]]
  ])('%s', (mode, lines) => {
    const findings = [1, 3, 5, 9, 21, 22].map((line) => makeFinding(line))
    const {spoken, outside} = select(findings, modified, mode)
    expect(spoken.map((finding) => finding.place.start.line)).toEqual(lines)
    expect(outside).toBe(6 - lines.length)
  })

  test('a sentence counts where any of its lines was added', () => {
    expect(select([makeFinding([2, 4])], modified, 'added').spoken).toHaveLength(1)
  })

  test('a place that ends before the first character of a line leaves that line out', () => {
    const place = {start: {line: 2, column: 1}, end: {line: 3, column: 1}}
    expect(select([makeFinding(2, {place})], modified, 'added').spoken).toHaveLength(0)
  })

  test.each<[name: string, change: Change, counts: boolean]>([
    ['of a changed file', modified, true],
    ['of a new file, even an empty one', {status: 'added', hunks: []}, true],
    ['of a file whose changed lines are not known', {status: 'modified', hunks: undefined}, true],
    ['of a file that was renamed only', {status: 'renamed', hunks: []}, false]
  ])('a finding about the whole document %s', (_, change, counts) => {
    const {spoken, moved} = select([makeFinding(9, {about: 'document'})], change, 'added')
    expect(spoken).toHaveLength(counts ? 1 : 0)
    expect(moved.map(({why}) => why)).toEqual(counts ? ['document'] : [])
  })
})

describe('where findings are said', () => {
  test('on their lines, where these are part of one hunk', () => {
    const {inline, moved} = select([makeFinding(3), makeFinding([1, 3]), makeFinding(9)], modified, 'file')
    expect(inline.map(commentLines)).toEqual([
      [3, 3],
      [1, 3]
    ])
    expect(moved.map(({why}) => why)).toEqual(['outside'])
  })

  test('in the summary, where their lines reach over two hunks or beyond one', () => {
    const {moved} = select([makeFinding([5, 21]), makeFinding([5, 6])], modified, 'diff_context')
    expect(moved.map(({why}) => why)).toEqual(['outside', 'outside'])
  })

  test('in the summary, where the forge shows no patch', () => {
    const {inline, moved} = select([makeFinding(3)], {status: 'modified', hunks: undefined}, 'added')
    expect(inline).toEqual([])
    expect(moved.map(({why}) => why)).toEqual(['no-patch'])
  })

  test('in the summary, where a finding is about the whole document, also if it has a line in the change', () => {
    const {inline, moved} = select([makeFinding(3, {about: 'document'})], modified, 'added')
    expect(inline).toEqual([])
    expect(moved).toMatchObject([{why: 'document'}])
  })

  test('a suggestion widens the comment to the lines it replaces', () => {
    const replaces = {start: {line: 2, column: 1}, end: {line: 4, column: 9}}
    const {inline} = select([makeFinding(3, {expected: ['Nothing ran it.'], replaces})], modified, 'added')
    expect(inline.map(commentLines)).toEqual([[2, 4]])
  })

  test('a suggestion that reaches beyond the hunk becomes an example', () => {
    const replaces = {start: {line: 3, column: 1}, end: {line: 7, column: 9}}
    const {inline} = select([makeFinding(3, {expected: ['Nothing ran it.'], replaces})], modified, 'added')
    expect(inline).toEqual([expect.objectContaining({expected: [], example: 'Nothing ran it.'})])
    expect(inline.map(commentLines)).toEqual([[3, 3]])
  })

  test('every finding that counts is said in one place, and comments only where a forge takes them', () => {
    const line = fc.integer({min: 1, max: 24})
    const any = fc
      .tuple(line, fc.nat(3), fc.boolean())
      .map(([first, more, rewrite]) =>
        makeFinding(
          [first, first + more],
          rewrite
            ? {expected: ['x'], replaces: {start: {line: first, column: 1}, end: {line: first + more + 1, column: 2}}}
            : {}
        )
      )
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom<FilterMode>('added', 'diff_context', 'file'), (findings, mode) => {
        const {spoken, inline, moved, outside} = select(findings, modified, mode)
        expect(inline.length + moved.length).toBe(spoken.length)
        expect(spoken.length + outside).toBe(findings.length)
        for (const {startLine, line} of gather(inline)) expect(enclosingHunk(hunks, startLine, line)).toBeDefined()
      })
    )
  })
})

describe('gather', () => {
  const lines = (threads: ReturnType<typeof gather>) =>
    threads.map((t) => [t.path, t.startLine, t.line, t.findings.length])

  test('findings that share a line share a thread', () => {
    expect(lines(gather([makeFinding(3), makeFinding([1, 2]), makeFinding([2, 3]), makeFinding(4)]))).toEqual([
      ['postmortems/ferry.md', 1, 3, 3],
      ['postmortems/ferry.md', 4, 4, 1]
    ])
  })

  test('the same line of another file is another thread', () => {
    expect(lines(gather([makeFinding(3, {path: 'b.md'}), makeFinding(3, {path: 'a.md'})]))).toEqual([
      ['a.md', 3, 3, 1],
      ['b.md', 3, 3, 1]
    ])
  })

  test('the loudest and those with a suggestion help most', () => {
    const findings = [
      makeFinding(1, {severity: 'info'}),
      makeFinding(3),
      makeFinding(5, {expected: ['Nothing ran it.']}),
      makeFinding(7, {severity: 'error'})
    ]
    expect(
      gather(findings)
        .sort(compareHelpfulness)
        .map((thread) => thread.line)
    ).toEqual([7, 5, 3, 1])
  })
})

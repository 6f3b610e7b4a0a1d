import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {mostAnswers, mostHints, planAnswers, type Wanted} from '../src/discussion-plan.ts'
import {marker} from '../src/presenters/marker.ts'
import type {Said} from '../src/forges/forge.ts'

// What becomes of the answers to a comment, whatever else is said around it.

const key = 'a'.repeat(16)
const hint: Wanted = {kind: 'hint', body: `${marker('hint', [key])}\nAn idea.`}
const answer: Wanted = {kind: 'answer', body: `${marker('answer', [key])}\nAn answer.`}

const time = (minute: number): string => `2026-11-03T10:${String(minute).padStart(2, '0')}:00Z`

/** A comment in the thread that number 1 opens, written at minute `id`. */
function said(id: number, author: string, changes: Partial<Said> = {}): Said {
  return {id, kind: 'line', thread: 1, author, isBot: false, own: false, body: 'Words.', at: time(id), ...changes}
}

/** A comment of ours, by default about the comment of these tests. */
function ours(id: number, kind: 'hint' | 'answer' | 'settled' | 'inline', changes: Partial<Said> = {}): Said {
  const body = `${marker(kind, kind === 'settled' ? [] : [key])}\nAn idea.`
  return said(id, 'github-actions[bot]', {isBot: true, own: true, body, ...changes})
}

const remark = said(1, 'mira')
const plan = (comments: readonly Said[], wanted?: Wanted, changes: Partial<Parameters<typeof planAnswers>[0]> = {}) => {
  const decision = planAnswers({remark, key, said: comments, resolved: new Set(), wanted, ...changes})
  const {create, edit, remove, settle} = decision
  const ids = (list: readonly Said[]): number[] => list.map(({id}) => id)
  return {create: create?.kind, edit: edit?.comment.id, remove: ids(remove), settle: ids(settle)}
}

const nothing = {create: undefined, edit: undefined, remove: [], settle: []}

describe('a hint', () => {
  test.each<[what: string, around: readonly Said[], given: boolean]>([
    ['is given to a comment', [], true],
    ['that its author goes on with', [said(2, 'mira')], true],
    ['that a bot has followed', [said(2, 'coverage[bot]', {isBot: true})], true],
    ['that comes after others', [said(0, 'dario')], true],
    [
      'beside other threads',
      [said(5, 'dario', {thread: 4}), ours(6, 'hint', {thread: 4, body: marker('hint', ['b'.repeat(16)])})],
      true
    ],
    ['not where somebody has answered', [said(2, 'dario')], false],
    ['not where one was given in the thread', [ours(2, 'hint', {body: marker('hint', ['b'.repeat(16)])})], false],
    ['not where one was settled in the thread', [ours(2, 'settled')], false],
    ['after an answer to a command it is', [ours(2, 'answer', {body: marker('answer', ['b'.repeat(16)])})], true],
    [
      'not where there are many',
      [4, 5, 6].map((id) => ours(id, 'hint', {thread: id, body: marker('hint', [`${id}`.repeat(16)])})),
      false
    ]
  ])('%s', (_, around, given) => {
    expect(plan([remark, ...around], hint).create).toBe(given ? 'hint' : undefined)
  })

  test('is not given in a thread that we have opened: there, the comment is an answer', () => {
    const reply = said(2, 'mira')
    const opened = ours(1, 'inline')
    expect(plan([opened, reply], hint, {remark: reply})).toEqual(nothing)
  })

  test('is not given in a thread that is resolved', () => {
    expect(plan([remark], hint, {resolved: new Set([1])})).toEqual(nothing)
  })

  test('is the same for the conversation below, which is one thread', () => {
    const below = (one: Said): Said => ({...one, kind: 'below', thread: 'below'})
    const other = ours(2, 'hint', {body: marker('hint', ['b'.repeat(16)])})
    expect(plan([below(remark)], hint, {remark: below(remark)}).create).toBe('hint')
    expect(plan([below(remark), below(other)], hint, {remark: below(remark)})).toEqual(nothing)
  })
})

describe('an answer', () => {
  test.each<[what: string, around: readonly Said[]]>([
    ['is given', []],
    ['also where others have written', [said(2, 'dario')]],
    ['also where there is a hint', [ours(2, 'hint', {body: marker('hint', ['b'.repeat(16)])})]],
    ['also in a thread of ours', [ours(0, 'inline')]]
  ])('%s', (_, around) => {
    expect(plan([remark, ...around], answer).create).toBe('answer')
  })

  test('is given as long as few stand, and nothing is taken away for it', () => {
    const standing = (count: number): Said[] =>
      Array.from({length: count}, (_, index) => ours(3 + index, 'answer', {thread: 3 + index, body: other}))
    const other = marker('answer', ['b'.repeat(16)])
    expect(plan([remark, ...standing(mostAnswers - 1)], answer)).toEqual({...nothing, create: 'answer'})
    expect(plan([remark, ...standing(mostAnswers)], answer)).toEqual(nothing)
  })

  test('is not taken from a comment that somebody else has marked', () => {
    const forged = said(2, 'mallory', {body: answer.body})
    expect(plan([remark, forged], answer)).toEqual({...nothing, create: 'answer'})
    expect(plan([remark, forged])).toEqual(nothing)
  })
})

describe('what was said before', () => {
  test('stays as it is', () => {
    expect(plan([remark, ours(2, 'hint')], {...hint, body: ours(2, 'hint').body})).toEqual(nothing)
    expect(plan([remark, ours(2, 'hint', {body: hint.body.replace('\n', '\r\n') + '\n'})], hint)).toEqual(nothing)
  })

  test('follows the comment', () => {
    expect(plan([remark, ours(2, 'hint', {body: `${marker('hint', [key])}\nAnother.`})], hint)).toEqual({
      ...nothing,
      edit: 2
    })
  })

  test('goes where the comment is mended or deleted', () => {
    expect(plan([remark, ours(2, 'hint')])).toEqual({...nothing, remove: [2]})
    expect(plan([ours(2, 'answer')])).toEqual({...nothing, remove: [2]})
  })

  test('stays as settled where somebody has written after it', () => {
    expect(plan([remark, ours(2, 'hint'), said(3, 'dario')])).toEqual({...nothing, settle: [2]})
    expect(plan([remark, said(2, 'dario', {at: time(0)}), ours(3, 'hint')])).toEqual({...nothing, remove: [3]})
  })

  test('becomes an answer where the comment becomes a command', () => {
    expect(plan([remark, ours(2, 'hint')], answer)).toEqual({...nothing, create: 'answer', remove: [2]})
  })

  test('stands once: of equal ones the oldest stays', () => {
    expect(plan([remark, ours(4, 'hint', {body: hint.body}), ours(3, 'hint', {body: hint.body})], hint)).toEqual({
      ...nothing,
      remove: [4]
    })
  })

  test('gives way to an older hint in the thread that was given at the same time', () => {
    const older = ours(2, 'hint', {body: marker('hint', ['b'.repeat(16)])})
    expect(plan([remark, older, ours(3, 'hint', {body: hint.body})], hint)).toEqual({...nothing, remove: [3]})
  })

  test('gives way to the oldest where there are too many', () => {
    const others = [2, 3, 4].map((id) => ours(id, 'hint', {thread: id, body: marker('hint', [`${id}`.repeat(16)])}))
    expect(plan([remark, ...others, ours(5, 'hint', {body: hint.body})], hint)).toEqual({...nothing, remove: [5]})
    expect(plan([remark, ...others, ours(0, 'hint', {body: hint.body})], hint)).toEqual(nothing)
  })
})

/** Carry a decision out in memory. */
function apply(comments: readonly Said[], decision: ReturnType<typeof planAnswers>): Said[] {
  const {create, edit, remove, settle} = decision
  const left = comments
    .filter((one) => !remove.includes(one))
    .map((one) => (one === edit?.comment ? {...one, body: edit.body} : one))
    .map((one) => (settle.includes(one) ? {...one, body: marker('settled', [])} : one))
  const id = Math.max(...comments.map((one) => one.id)) + 1
  const made: Said = {...ours(id, 'hint'), body: create?.body ?? '', at: time(id)}
  return create ? [...left, made] : left
}

const anySaid = fc
  .record({
    id: fc.integer({min: 0, max: 50}),
    thread: fc.constantFrom(1, 2, 'below' as const),
    by: fc.constantFrom('mira', 'dario', 'bot', 'us'),
    kind: fc.constantFrom('hint', 'answer', 'settled', 'inline'),
    key: fc.constantFrom(key, 'b'.repeat(16))
  })
  .map(({id, thread, by, kind, key}): Said => {
    const where = {thread, kind: thread === 'below' ? ('below' as const) : ('line' as const)}
    if (by === 'us') return ours(id, kind as 'hint', {...where, body: marker(kind as 'hint', [key])})
    return said(id, by, {...where, isBot: by === 'bot'})
  })

test('carried out and asked again, nothing is left to do; and no thread gets a second hint', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anySaid, {selector: ({id}) => id, maxLength: 12}),
      fc.constantFrom(undefined, hint, answer),
      (around, wanted) => {
        const comments = [{...remark, id: 20, thread: 1, at: time(20)}, ...around.filter(({id}) => id !== 20)]
        const ask = (list: readonly Said[]) =>
          planAnswers({remark: comments[0]!, key, said: list, resolved: new Set(), wanted})
        const first = ask(comments)
        const after = apply(comments, first)
        expect(ask(after)).toEqual({remove: [], settle: []})
        if (first.create?.kind === 'hint') {
          const hints = after.filter((one) => one.own && one.body.includes(':hint:'))
          expect(hints.filter(({thread}) => thread === 1)).toHaveLength(1)
          expect(hints.length).toBeLessThanOrEqual(mostHints)
        }
      }
    )
  )
})

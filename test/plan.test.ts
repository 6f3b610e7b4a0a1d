import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {plan} from '../src/plan.ts'
import {makeFinding} from './make-finding.ts'
import type {Finding} from '../src/finding.ts'
import type {Posted} from '../src/forges/forge.ts'
import type {Decision} from '../src/plan.ts'

const prints = (findings: readonly Finding[]) => findings.map((finding) => finding.fingerprint)

function comment(id: number, findings: readonly Finding[], changes: Partial<Posted> = {}): Posted {
  return {id, kind: 'inline', fingerprints: prints(findings), body: '', answered: false, ...changes}
}

function decide(
  inline: readonly Finding[],
  posted: readonly Posted[],
  {maxComments = 30, hidden = [] as readonly Finding[]} = {}
) {
  return plan({inline, posted, maxComments, alive: new Set(prints([...inline, ...hidden]))})
}

/** The comments there are once a decision was carried out. */
function carryOut(posted: readonly Posted[], {create, clear}: Pick<Decision, 'create' | 'clear'>): Posted[] {
  const next = Math.max(0, ...posted.map(({id}) => id)) + 1
  return [
    ...posted.filter((one) => !clear.includes(one)),
    ...create.map(({findings}, index) => comment(next + index, findings))
  ]
}

describe('plan', () => {
  const [a, b, c] = [makeFinding(1), makeFinding(5), makeFinding(9)]

  test('says what nobody has heard of', () => {
    expect(decide([a, b], []).create.map((thread) => thread.line)).toEqual([1, 5])
  })

  test('does not repeat what was said, wherever the words have moved to', () => {
    const moved = {...a, place: makeFinding(40).place}
    const {create, keep, clear} = decide([moved], [comment(1, [a])])
    expect([create, clear]).toEqual([[], []])
    expect(keep.map((thread) => thread.line)).toEqual([40])
  })

  test('clears what no longer holds, and keeps what holds in part', () => {
    const {clear} = decide([a], [comment(1, [a, b]), comment(2, [c])])
    expect(clear.map(({id}) => id)).toEqual([2])
  })

  test('leaves a comment alone whose finding is there but no longer counts', () => {
    expect(decide([], [comment(1, [a])], {hidden: [a]}).clear).toEqual([])
  })

  test('does not raise again what somebody has answered or resolved', () => {
    const {create, clear} = decide([a], [comment(1, [a], {answered: true})])
    expect([create, clear]).toEqual([[], []])
  })

  test('of two equal comments the older stays, or the one that was answered', () => {
    expect(decide([a], [comment(2, [a]), comment(1, [a])]).clear.map(({id}) => id)).toEqual([2])
    expect(decide([a], [comment(2, [a], {answered: true}), comment(1, [a])]).clear.map(({id}) => id)).toEqual([1])
  })

  test('says the most helpful where there is no room for all, and counts what stands', () => {
    const loud = makeFinding(20, {severity: 'error'})
    const {create, room} = decide([a, b, c, loud], [comment(1, [b])], {maxComments: 2})
    expect(create.map((thread) => thread.line)).toEqual([20])
    expect(prints(room)).toEqual(prints([a, c]))
  })

  test('leaves a comment alone as long as nobody can tell whether it was answered', () => {
    expect(decide([], [comment(1, [a], {answered: 'unknown'})]).clear).toEqual([])
  })

  test('says a hundred things about a line, never the rest in further comments', () => {
    const many = Array.from({length: 250}, (_, index) => makeFinding(3, {fingerprint: String(index).padStart(16, '0')}))
    const {create, room} = decide(many, [])
    expect([create.map((thread) => thread.findings.length), room.length]).toEqual([[100], 150])
    const again = decide(many, carryOut([], {create, clear: []}))
    expect([again.create, again.clear, again.room.length]).toEqual([[], [], 150])
  })

  test('updates one summary and clears others', () => {
    const summaries = [comment(8, [], {kind: 'summary'}), comment(3, [], {kind: 'summary'})]
    const {summary, clear} = decide([], summaries)
    expect(summary?.id).toBe(3)
    expect(clear.map(({id}) => id)).toEqual([8])
  })

  describe('whatever was found and said before', () => {
    const finding = fc.integer({min: 1, max: 12}).map((line) => makeFinding(line))
    const findings = fc.uniqueArray(finding, {selector: (one) => one.fingerprint})
    const posted = fc.uniqueArray(
      fc.record({
        id: fc.integer({min: 1, max: 40}),
        kind: fc.constantFrom<Posted['kind']>('inline', 'summary'),
        answered: fc.constantFrom<Posted['answered']>(true, false, 'unknown'),
        body: fc.constant<string>(''),
        fingerprints: findings.map(prints)
      }),
      {selector: (one) => one.id}
    )
    const situation = fc.record({inline: findings, hidden: findings, posted, maxComments: fc.nat(6)})

    test('nothing is lost: each finding stands, is created, or finds no room', () => {
      fc.assert(
        fc.property(situation, ({inline, hidden, posted, maxComments}) => {
          const {create, keep, room} = decide(inline, posted, {maxComments, hidden})
          const said = [...create, ...keep].flatMap((thread) => prints(thread.findings))
          expect([...said, ...prints(room)].sort()).toEqual(prints(inline).sort())
        })
      )
    })

    test('nothing is said twice', () => {
      fc.assert(
        fc.property(situation, ({inline, hidden, posted, maxComments}) => {
          const alive = new Set(prints([...inline, ...hidden]))
          const after = carryOut(posted, decide(inline, posted, {maxComments, hidden}))
          const standing = after.filter(({kind}) => kind === 'inline')
          for (const {fingerprints, answered} of standing) {
            expect(answered === 'unknown' || fingerprints.some((print) => alive.has(print))).toBe(true)
          }
          expect(after.filter(({kind}) => kind === 'summary').length).toBeLessThanOrEqual(1)
          const created = standing.filter((one) => !posted.some(({id}) => id === one.id))
          const held = standing.filter(({answered}) => answered !== 'unknown')
          if (created.length > 0) expect(held.length).toBeLessThanOrEqual(maxComments)
        })
      )
    })

    test('asked again, there is nothing left to do', () => {
      fc.assert(
        fc.property(situation, ({inline, hidden, posted, maxComments}) => {
          const after = carryOut(posted, decide(inline, posted, {maxComments, hidden}))
          const {create, clear} = decide(inline, after, {maxComments, hidden})
          expect([create, clear]).toEqual([[], []])
        })
      )
    })
  })
})

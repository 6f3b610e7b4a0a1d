import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {parseHunks} from '../../src/diff.ts'
import {marker} from '../../src/presenters/marker.ts'
import type {Forge, InlineComment, Plan} from '../../src/forges/forge.ts'

/** A change: by path, the text before (left out where the file is new) and after (left out where it is removed). */
export type TextChange = Record<string, {before?: string; after?: string}>

/** A forge that holds a change, and how to put it away. */
export interface Started {
  forge: Forge
  stop?: () => Promise<void>
}

const story = ['# Ferry times stood still', '', '## Summary', '', 'Nothing ran the migration.', ''].join('\n')

/** A path as people may well write it. */
const awkward = 'post mortems/2026-11 “Fähre” 100% #1.md'

const change: TextChange = {
  'postmortems/new.md': {after: story},
  'postmortems/altered.md': {before: story, after: story.replace('Nothing', 'No job')},
  'postmortems/gone.md': {before: 'The queue was full.\n'},
  'postmortems/crlf.md': {before: 'a\r\nb\r\n', after: 'a\r\nc\r\n'},
  'postmortems/mark.md': {after: '\uFEFF# Mark\n\nno line ending'},
  [awkward]: {after: story}
}

/** What every forge does alike; run for each of them. */
export function describeForge(name: string, start: (change: TextChange) => Promise<Started>): void {
  describe(name, () => {
    let started: Started
    let forge: Forge

    beforeEach(async () => {
      started = await start(change)
      forge = started.forge
    })
    afterEach(async () => started.stop?.())

    test('lists every changed file with what has become of it', async () => {
      const files = await forge.changedFiles()
      expect(Object.fromEntries(files.map(({path, status}) => [path, status]))).toEqual({
        'postmortems/new.md': 'added',
        'postmortems/altered.md': 'modified',
        'postmortems/gone.md': 'removed',
        'postmortems/crlf.md': 'modified',
        'postmortems/mark.md': 'added',
        [awkward]: 'added'
      })
    })

    test.each<[path: string, added: number[]]>([
      ['postmortems/new.md', [1, 2, 3, 4, 5]],
      ['postmortems/altered.md', [5]],
      ['postmortems/crlf.md', [2]],
      ['postmortems/mark.md', [1, 2, 3]],
      [awkward, [1, 2, 3, 4, 5]]
    ])('knows the added lines of %s', async (path, added) => {
      const file = (await forge.changedFiles()).find((one) => one.path === path)
      expect(parseHunks(file?.patch ?? '').flatMap((hunk) => [...hunk.added])).toEqual(added)
    })

    test('reads each file as it is at the head, to the last byte', async () => {
      for (const file of await forge.changedFiles()) {
        if (file.status !== 'removed') expect(await forge.read(file)).toBe(change[file.path]?.after)
      }
      expect(forge.notes()).toEqual([])
    })
  })
}

const print = (digit: string) => digit.repeat(16)

/** Make an inline comment with one fingerprint. */
export function makeComment(digit: string, line: number, changes: Partial<InlineComment> = {}): InlineComment {
  const fingerprints = [print(digit)]
  const body = `${marker('inline', fingerprints)}\nAn idea.`
  return {path: 'postmortems/new.md', line, fingerprints, body, ...changes}
}

/** Make a plan that does nothing but what is given. */
export function makePlan(changes: Partial<Plan>): Plan {
  return {create: [], clear: [], reviewBody: `${marker('review', [])}\nThank you.`, ...changes}
}

const summaryBody = (words: string) => `${marker('summary', [])}\n${words}`

/** What every forge that takes comments does alike. */
export function describeComments(name: string, start: (change: TextChange) => Promise<Started>): void {
  describe(`comments of ${name}`, () => {
    let started: Started
    let forge: Forge

    beforeEach(async () => {
      started = await start(change)
      forge = started.forge
      await forge.changedFiles()
    })
    afterEach(async () => started.stop?.())

    const said = async () =>
      (await forge.posted()).map(({kind, fingerprints, answered}) => ({kind, fingerprints, answered}))

    test('what was posted is found again', async () => {
      expect(await forge.posted()).toEqual([])
      const create = [makeComment('a', 1), makeComment('b', 5, {startLine: 3})]
      expect(await forge.publish(makePlan({create}))).toMatchObject({inline: 2, refused: [], problems: []})
      await forge.publish(makePlan({summary: {body: summaryBody('Two ideas.')}}))
      const kinds = (await said()).map(({kind, fingerprints}) => [kind, ...fingerprints].join(' ')).sort()
      expect(kinds).toEqual([`inline ${print('a')}`, `inline ${print('b')}`, 'summary'])
    })

    test('a comment on a line outside the change is refused and sinks no other', async () => {
      const outside = makeComment('b', 40)
      const published = await forge.publish(makePlan({create: [makeComment('a', 1), outside, makeComment('c', 5)]}))
      expect(published).toMatchObject({inline: 2, refused: [outside]})
      expect((await said()).flatMap(({fingerprints}) => fingerprints).sort()).toEqual([print('a'), print('c')])
    })

    test('a summary is updated in place', async () => {
      await forge.publish(makePlan({summary: {body: summaryBody('One idea.')}}))
      const [first] = await forge.posted()
      await forge.publish(makePlan({summary: {id: first!.id, body: summaryBody('All clear.')}}))
      expect(await forge.posted()).toEqual([{...first, body: summaryBody('All clear.')}])
    })

    test('a comment that is cleared is removed, or edited and no longer spoken of', async () => {
      await forge.publish(makePlan({create: [makeComment('a', 1), makeComment('b', 5)]}))
      const [first, second] = await forge.posted()
      const body = `${marker('settled', [])}\nSettled.`
      const clear = [
        {...first!, body, remove: true},
        {...second!, body, remove: false}
      ]
      expect(await forge.publish(makePlan({clear}))).toMatchObject({problems: []})
      expect(await said()).toEqual([])
    })
  })
}

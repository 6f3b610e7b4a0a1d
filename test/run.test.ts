import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {ForgeError} from '../src/forges/forge.ts'
import {memoryForge} from '../src/forges/memory.ts'
import {readMarker} from '../src/presenters/marker.ts'
import {run} from '../src/run.ts'
import type {MemoryFile, MemoryForge} from '../src/forges/memory.ts'
import type {Settings} from '../src/settings.ts'

const path = 'postmortems/2026-11-ferry-times.md'

/** Sentences that each get one finding, and one that gets none. */
const sentences = [
  'Dave forgot to check the file before the import.',
  'Anna forgot to start the second import.',
  'Jonas forgot to renew the certificate of the boards.',
  'The import takes an empty file for a success.'
]

const settings: Settings = {...defaultSettings, sections: [], rules: {'required-section': {severity: 'off'}}}

/** A document of sentences, each on a line of its own, all of them added by the change. */
function document(...chosen: string[]): MemoryFile {
  const lines = ['# Ferry times stood still', '', ...chosen.flatMap((sentence) => [sentence, ''])]
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
  return {text: `${lines.join('\n')}\n`, patch}
}

async function start(forge: MemoryForge, changes: Partial<Settings> = {}) {
  const log: string[] = []
  const outcome = await run({forge, settings: {...settings, ...changes}, log: (line) => log.push(line)})
  return {outcome, log}
}

const inline = (forge: MemoryForge) => forge.comments.filter(({kind}) => kind === 'inline')
const summary = (forge: MemoryForge) => forge.comments.find(({kind}) => kind === 'summary')?.body ?? ''

describe('the verdict', () => {
  test.each<[failOn: Settings['failOn'], passed: boolean]>([
    ['error', true],
    ['warning', false],
    ['info', false],
    ['never', true]
  ])('with fail-on %s and a warning', async (failOn, passed) => {
    const {outcome} = await start(memoryForge({[path]: document(sentences[0]!)}), {failOn})
    expect(outcome).toMatchObject({passed, counts: {error: 0, warning: 1, info: 0}})
  })

  test('is green where nothing matches, and the log says so', async () => {
    const forge = memoryForge({'docs/a.md': document(sentences[0]!)})
    const {outcome, log} = await start(forge, {failOn: 'info'})
    expect(outcome).toMatchObject({passed: true, files: []})
    expect(log).toEqual([expect.stringContaining('Nothing to review')])
    expect(forge.comments).toEqual([])
  })

  test('does not depend on what can be posted', async () => {
    const file = {[path]: document(sentences[0]!)}
    const silent = Object.assign(memoryForge(file), {canComment: false})
    const unlisted = Object.assign(memoryForge(file), {posted: () => Promise.reject(new ForgeError('No list today.'))})
    const refusing = memoryForge({[path]: {text: file[path]!.text, status: 'modified'}})
    for (const forge of [silent, unlisted, refusing]) {
      expect((await start(forge, {failOn: 'warning'})).outcome.passed).toBe(false)
    }
    expect((await start(unlisted)).outcome.problems).toEqual(['No list today.'])
  })

  test('is not given where a document cannot be read', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!)})
    forge.read = () => Promise.reject(new ForgeError('Could not read it.'))
    await expect(start(forge)).rejects.toThrow('Could not read it.')
  })

  test('leaves out documents that are nothing to read, with a note', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!)})
    forge.read = async () => undefined
    forge.notes = () => ['It is a link; it was passed over.']
    const {outcome} = await start(forge)
    expect(outcome).toMatchObject({passed: true, files: [], notes: ['It is a link; it was passed over.']})
  })

  test('is no pass by accident: a document without a text to review is a finding, where it was changed', async () => {
    const reason = 'is not UTF-8 text'
    const state = async (file: Partial<MemoryFile>, changes: Partial<Settings> = {}) => {
      const forge = memoryForge({[path]: {text: '', ...file}})
      Object.assign(forge, {read: async () => undefined, unreadable: new Map([[path, reason]])})
      const {outcome} = await start(forge, changes)
      const found = outcome.files.flatMap(({findings}) => findings.map(({ruleId, severity}) => [ruleId, severity]))
      return {passed: outcome.passed, found, notes: outcome.notes, said: summary(forge)}
    }
    const spoken = [['readable-document', 'error']]
    const said = expect.stringContaining(`The document ${reason}, so nothing in it can be reviewed.`)
    expect(await state({})).toEqual({passed: false, found: spoken, notes: [], said})
    expect(await state({status: 'modified'})).toEqual({passed: false, found: spoken, notes: [], said})
    expect(await state({}, {failOn: 'never'})).toMatchObject({passed: true, found: spoken, said})
    expect(await state({}, {mode: 'observe'})).toEqual({passed: true, found: spoken, notes: [], said: ''})
    // Only moved, nothing in it counts.
    expect(await state({status: 'renamed', patch: ''})).toMatchObject({passed: true, found: [], said: ''})
  })

  test('is no pass by accident: what becomes a document by a new name is new as a whole', async () => {
    const passes = async (file: Partial<MemoryFile>) => {
      const text = '# Outage\n\n## Summary\n\nDave forgot to check the file before the import.\n'
      const forge = memoryForge({[path]: {text, status: 'renamed', patch: '', ...file}})
      return (await start(forge, {failOn: 'warning'})).outcome.passed
    }
    expect(await passes({from: 'drafts/ferry.md'})).toBe(false)
    expect(await passes({from: 'postmortems/older.md'})).toBe(true)
    expect(await passes({})).toBe(true)
  })

  test('is the choice of the team for documents without a text, too', async () => {
    const forge = memoryForge({[path]: ''})
    Object.assign(forge, {read: async () => undefined, unreadable: new Map([[path, 'is not text']])})
    const off = {'readable-document': {severity: 'off'}} as const
    expect((await start(forge, {rules: off})).outcome).toMatchObject({
      passed: true,
      notes: [`${path} is not text; it was passed over.`]
    })
    const info = {'readable-document': {severity: 'info'}} as const
    expect((await start(forge, {rules: info})).outcome).toMatchObject({passed: true, counts: {info: 1}, notes: []})
    const overrides = [{paths: ['postmortems/**'], severities: [], set: {rules: off}}]
    expect((await start(forge, {overrides})).outcome).toMatchObject({passed: true, counts: {error: 0}})
  })

  test('leaves out documents that were removed', async () => {
    const forge = memoryForge({[path]: {...document(sentences[0]!), status: 'removed'}})
    expect((await start(forge)).outcome.files).toEqual([])
  })
})

describe('what is said where', () => {
  test('a rule is explained once, where it is met first', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!, sentences[1]!)})
    await start(forge)
    const [first, second] = inline(forge).sort((a, b) => a.line! - b.line!)
    expect(first!.body.length).toBeGreaterThan(second!.body.length)
  })

  test('where there is no room on lines, the summary speaks', async () => {
    const forge = memoryForge({[path]: document(...sentences)})
    const {outcome} = await start(forge, {maxComments: 2})
    expect([inline(forge).length, outcome.inline.length]).toEqual([2, 2])
    expect(outcome.moved.map(({why}) => why)).toEqual(['room'])
    expect(summary(forge)).toContain('Jonas forgot')
  })

  test('a comment that the forge refuses is said in the summary', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!)})
    const {publish} = forge
    forge.publish = async (plan) => {
      const published = await publish({...plan, create: []})
      return {...published, inline: 0, refused: plan.create, problems: plan.create.length > 0 ? ['Refused.'] : []}
    }
    const {outcome} = await start(forge)
    expect(outcome).toMatchObject({inline: [], moved: [{why: 'refused'}], problems: ['Refused.']})
    expect(summary(forge)).toContain('Dave forgot')
  })

  test('with a newer push in between, nothing more is said', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!)})
    let asked = 0
    forge.publish = async () => ({inline: 0, refused: [], problems: [], superseded: ++asked > 0})
    expect((await start(forge)).outcome).toMatchObject({superseded: true, problems: []})
    expect(asked).toBe(1)
  })
})

describe('over many pushes', () => {
  const push = fc.subarray(sentences)

  test('every finding is said once, nothing else is, and running again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(push, {minLength: 1, maxLength: 4}),
        fc.integer({min: 0, max: 4}),
        async (pushes, maxComments) => {
          const forge = memoryForge({})
          for (const chosen of pushes) {
            forge.files.set(path, document(...chosen))
            const {outcome} = await start(forge, {maxComments})
            const found = outcome.files.flatMap((file) => file.findings.map((finding) => finding.fingerprint))
            const said = inline(forge).flatMap(({body}) => readMarker(body)!.fingerprints)
            const moved = outcome.moved.map(({finding}) => finding.fingerprint)
            expect([...said, ...moved].sort()).toEqual(found.sort())
            const before = structuredClone(forge.comments)
            await start(forge, {maxComments})
            expect(forge.comments).toEqual(before)
          }
        }
      ),
      {numRuns: 30}
    )
  })

  test('once the last finding is gone, the summary is short and glad', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!)})
    await start(forge)
    const before = summary(forge)
    forge.files.set(path, document(sentences[3]!))
    await start(forge)
    expect([forge.comments.length, summary(forge).length < before.length]).toEqual([1, true])
    expect(summary(forge)).toContain('nothing to suggest')
  })

  test('a document that leaves the change takes its comments with it', async () => {
    const forge = memoryForge({[path]: document(sentences[0]!)})
    await start(forge)
    forge.files.delete(path)
    await start(forge)
    expect(inline(forge)).toEqual([])
  })
})

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {memoryForge, type MemoryComment} from '../src/forges/memory.ts'
import {annotations} from '../src/presenters/annotations.ts'
import {suggest} from '../src/presenters/comment.ts'
import {json} from '../src/presenters/json.ts'
import {markdown} from '../src/presenters/markdown.ts'
import {summary} from '../src/presenters/summary.ts'
import {terminal} from '../src/presenters/terminal.ts'
import {review} from '../src/review.ts'
import {run} from '../src/run.ts'
import {gather} from '../src/select.ts'
import type {Outcome} from '../src/outcome.ts'

// What a pull request that adds one of the examples gets to see, kept as files that read as they are shown. After a
// change of words: UPDATE_GOLDEN=1 npm run jest -- test/golden.test.ts, and the difference is the review.

const examples = fileURLToPath(new URL('../examples/', import.meta.url))
const goldens = fileURLToPath(new URL('golden/', import.meta.url))
const names = readdirSync(examples, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'workflows')
  .map(({name}) => name)
const read = (name: string, state: 'before' | 'after'): string => readFileSync(`${examples}${name}/${state}.md`, 'utf8')

/** A pull request that adds a document: every line is new. */
async function reviewAdded(path: string, text: string): Promise<{outcome: Outcome; comments: MemoryComment[]}> {
  const lines = text.split('\n').slice(0, -1)
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  const forge = memoryForge({[path]: {text, patch}})
  const outcome = await run({forge, settings: defaultSettings, log: () => {}})
  return {outcome, comments: forge.comments}
}

function golden(path: string, text: string): void {
  const file = `${goldens}${path}`
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), {recursive: true})
    writeFileSync(file, text)
  }
  expect(existsSync(file)).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

/** Apply every suggestion of a review, as the button does. */
function applyAll(text: string): string {
  const lines = text.split('\n')
  const {findings} = review(text, {path: 'postmortem.md', settings: defaultSettings})
  const threads = gather(findings.filter((finding) => finding.about !== 'document')).reverse()
  for (const {findings: here, startLine, line} of threads) {
    const words = suggest(here, {startLine, line}, lines)
    if (words !== undefined) lines.splice(startLine - 1, line - startLine + 1, ...words.split('\n'))
  }
  return lines.join('\n')
}

describe.each(names)('%s', (name) => {
  const path = `postmortems/${name}.md`

  test('before', async () => {
    const {outcome, comments} = await reviewAdded(path, read(name, 'before'))
    const inline = comments.filter(({kind}) => kind === 'inline').sort((a, b) => a.line! - b.line!)
    const shown = inline.map(({startLine, line, body}) => {
      const lines = startLine === undefined ? `line ${line}` : `lines ${startLine} to ${line}`
      return `## ${path}, ${lines}\n\n${body}\n`
    })
    golden(`${name}/comments.md`, shown.join('\n'))
    golden(`${name}/summary.md`, `${summary(outcome)}\n`)
    golden(`${name}/report.md`, markdown(outcome))
    golden(`${name}/terminal.txt`, terminal(outcome, {colour: false}))
    golden(
      `${name}/annotations.txt`,
      annotations(outcome)
        .map((annotation) => `${JSON.stringify(annotation)}\n`)
        .join('')
    )
    golden(`${name}/findings.json`, json(outcome))
  })

  test('after reviews clean', () => {
    const {findings} = review(read(name, 'after'), {path, settings: defaultSettings})
    expect(findings.map(({ruleId, actual}) => `${ruleId}: ${actual}`)).toEqual([])
  })

  test('applying all suggestions leads to nothing new, and they are not offered twice', () => {
    const before = review(read(name, 'before'), {path, settings: defaultSettings}).findings
    const applied = applyAll(read(name, 'before'))
    const after = review(applied, {path, settings: defaultSettings}).findings
    const open = before.filter(({expected}) => expected.length === 0).map(({sentence}) => sentence)
    expect(after.filter(({sentence}) => !open.includes(sentence)).map(({sentence}) => sentence)).toEqual([])
    expect(after.filter(({expected}) => expected.length > 0)).toEqual([])
    expect(applyAll(applied)).toBe(applied)
  })
})

test('one example is exemplary from the start', () => {
  expect(names.filter((name) => read(name, 'before') === read(name, 'after'))).toEqual(['queue-backlog'])
})

test('running again says nothing more', async () => {
  const text = read('checkout-certificate', 'before')
  const lines = text.split('\n').slice(0, -1)
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  const forge = memoryForge({'postmortems/x.md': {text, patch}})
  await run({forge, settings: defaultSettings, log: () => {}})
  const first = structuredClone(forge.comments)
  await run({forge, settings: defaultSettings, log: () => {}})
  expect(forge.comments).toEqual(first)
})

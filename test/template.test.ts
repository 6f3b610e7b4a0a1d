import {describe, expect, test} from '@jest/globals'
import {readdirSync, readFileSync} from 'node:fs'
import {readActions} from '../src/action-items.ts'
import {parseDocument} from '../src/document.ts'
import type {StructureRule} from '../src/rule.ts'
import {rules} from '../src/rules/index.ts'
import {builtInTemplates, readTemplate} from '../src/template.ts'

const textOf = (name: string) => readFileSync(new URL(`../templates/${name}.md`, import.meta.url), 'utf8')
const check = (ruleId: string, text: string, options?: unknown) => {
  const rule = rules.find((one): one is StructureRule => one.reads === 'document' && one.ruleId === ruleId)!
  const document = parseDocument(text, 'docs/postmortems/new.md')
  return [...rule.check(document, options)].map((report) => document.text.slice(report.start, report.end))
}

test('every template has its name', () => {
  expect(readdirSync(new URL('../templates', import.meta.url)).sort()).toEqual(
    [...builtInTemplates].sort().map((name) => `${name}.md`)
  )
})

describe.each(builtInTemplates)('%s', (name) => {
  const text = textOf(name)

  test('asks for a story, its course and its consequence', () => {
    expect(readTemplate(text).sections).toEqual(expect.arrayContaining(['summary', 'timeline', 'action-items']))
  })

  test('has all the sections it asks for', () => {
    expect(check('required-section', text, readTemplate(text).sections)).toEqual([])
  })

  test('is seen to be a template: nothing under its headings counts as an answer', () => {
    const found = check('empty-section', text)
    expect(found.length).toBeGreaterThanOrEqual(3)
    expect(check('placeholder-text', text).length).toBeGreaterThan(0)
    expect(readActions(parseDocument(text, 'a.md')).every(({owner, due}) => owner === null && due === null)).toBe(true)
  })
})

describe('a template of a team', () => {
  const template =
    '# Title\n\n## Severity\n\n## What happened?\n\nTell the story in three sentences.\n\n## Customer contacts\n\n## Root cause and resolution\n'

  test('asks for concepts and for headings of its own', () => {
    expect(readTemplate(template).sections).toEqual([
      'summary',
      'Customer contacts',
      'contributing-factors',
      'resolution'
    ])
  })

  test('its sentences are known again in a document', () => {
    const text =
      '# Search was slow at 10:02\n\n## What happened?\n\nTell the story in **three** sentences.\n\nSearch was slow for a while.\n'
    expect(check('placeholder-text', text, {template})).toEqual(['Tell the story in **three** sentences.'])
    expect(check('placeholder-text', text)).toEqual([])
  })
})

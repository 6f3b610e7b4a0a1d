import {describe, expect, test} from '@jest/globals'
import {readdirSync, readFileSync} from 'node:fs'
import {readActions} from '../src/action-items.ts'
import {parseDocument} from '../src/document.ts'
import {review} from '../src/review.ts'
import type {StructureRule} from '../src/rule.ts'
import {rules} from '../src/rules/index.ts'
import {settingsFromFile} from '../src/settings.ts'
import {builtInTemplates} from '../src/template-setting.ts'
import {readTemplate} from '../src/template.ts'
import {templates} from '../src/lexicon/templates.ts'

const textOf = (name: string) => readFileSync(new URL(`../templates/${name}.md`, import.meta.url), 'utf8')
const check = (ruleId: string, text: string, options?: unknown) => {
  const rule = rules.find((one): one is StructureRule => one.reads === 'document' && one.ruleId === ruleId)!
  const document = parseDocument(text, 'docs/postmortems/new.md')
  return [...rule.check(document, options)].map((report) => document.text.slice(report.start, report.end))
}

test('every template has its name, and comes along as it stands', () => {
  const names = readdirSync(new URL('../templates', import.meta.url)).map((file) => file.replace(/\.md$/, ''))
  expect(templates).toEqual(Object.fromEntries(names.map((name) => [name, textOf(name)])))
})

describe.each(builtInTemplates)('%s', (name) => {
  const text = textOf(name)

  test('asks for a story, its course and its consequence', () => {
    expect(readTemplate(text).sections).toEqual(expect.arrayContaining(['summary', 'timeline', 'action-items']))
  })

  test('has all the sections it asks for', () => {
    expect(check('required-section', text, readTemplate(text).sections)).toEqual([])
  })

  test('is a setting: its sections are those asked for, and its prompts are known again', () => {
    const settings = settingsFromFile(`template: ${name}`, 'review.yml')
    expect(settings).toMatchObject({template: name, templateText: text, sections: readTemplate(text).sections})
    const prompt = parseDocument(text, 'a.md').blocks.find(({kind, text}) => kind === 'paragraph' && text.length > 40)!
    const written = `# Ferry boards\n\n## Summary\n\n${prompt.text}\n\nThe ferry boards stood still for 40 minutes.\n`
    const {findings} = review(written, {path: 'a.md', settings})
    expect(findings.map(({reason}) => reason)).toContain('This sentence stands in the template, word for word.')
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

  test.each([
    ['a bar is not an alternative', '## Harbour | Quay', ['Harbour / Quay']],
    ['marks alone are no name', '## 🚢', []],
    ['a prompt is no name', '## [Name of the service]', []],
    ['a novel is no name', `## ${'quay '.repeat(80)}`, []]
  ])('%s', (_, heading, sections) => {
    const text = `# Title\n\n${heading}\n\nText.\n\n## Summary\n`
    expect(readTemplate(text).sections).toEqual([...sections, 'summary'])
    expect(check('required-section', text, readTemplate(text).sections)).toEqual([])
  })

  test('is read with the names that the team has for its sections', () => {
    const text = '## Ablauf des Tages\n\n## Summary\n'
    expect(readTemplate(text, {timeline: ['ablauf des tages']}).sections).toEqual(['timeline', 'summary'])
    expect(readTemplate(text).sections).toEqual(['Ablauf des Tages', 'summary'])
  })

  test('its sentences are known again in a document', () => {
    const text =
      '# Search was slow at 10:02\n\n## What happened?\n\nTell the story in **three** sentences.\n\nSearch was slow for a while.\n'
    expect(check('placeholder-text', text, {template})).toEqual(['Tell the story in **three** sentences.'])
    expect(check('placeholder-text', text)).toEqual([])
  })
})

import {expect, test} from '@jest/globals'
import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {analyse} from '../src/analysis/analyse.ts'
import {wakeAll} from '../src/analysis/awake.ts'
import {evidenceOf} from '../src/analysis/evidence.ts'
import type {Sentence, SentenceContext} from '../src/analysis/sentence.ts'
import {parseDocument} from '../src/document.ts'
import type {WordingRule} from '../src/rule.ts'
import {rules} from '../src/rules/index.ts'

// A search that says what it needs too narrowly keeps silent where it has something to say, and no golden file shows it.

const wordingRules = rules.filter((rule): rule is WordingRule => rule.reads === 'sentence')

/** The same words can stand in a paragraph, in a plan, or among the lessons: searches ask where. */
const places: Record<string, Pick<SentenceContext, 'concepts' | 'place' | 'inActions'>> = {
  'in paragraphs': {concepts: [], place: 'paragraph', inActions: false},
  'in a list of actions': {concepts: ['action-items'], place: 'list-item', inActions: true},
  'among the lessons': {concepts: ['lessons'], place: 'list-item', inActions: false}
}

const folder = new URL('drafts/', import.meta.url)
const drafts = readdirSync(folder)
  .filter((name, index) => name.endsWith('.md') && index % 5 === 0)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const examples = wordingRules.flatMap((rule) =>
  Object.values(rule.examples)
    .flat()
    .map(({text}) => text.replace(/[«»]/g, ''))
)

function sentencesOf(text: string, place: (typeof places)[string]): readonly Sentence[] {
  const {nlcst, blocks, toPosition} = parseDocument(text, 'a.md')
  const file = new VFile(text)
  const paragraphs = blocks.map(() => ({section: '', ...place}))
  file.data.blamelessReview = {evidence: evidenceOf([], [], []), paragraphs, toPosition}
  return analyse(nlcst, file)
}

/** What the rules say of a sentence, in one line. */
const said = (sentence: Sentence): string =>
  JSON.stringify(wordingRules.map(({ruleId, check}) => [ruleId, ...check(sentence)]))

test.each(Object.entries(places))('no search is kept from speaking: drafts and examples, %s', (_, place) => {
  const different: string[] = []
  let count = 0
  for (const text of [...drafts, ...examples]) {
    for (const sentence of sentencesOf(text, place)) {
      const awake = {...sentence, found: new Map()}
      wakeAll(awake)
      if (said(sentence) !== said(awake)) different.push(sentence.text)
      count++
    }
  }
  expect(different).toEqual([])
  expect(count).toBeGreaterThan(3000)
})

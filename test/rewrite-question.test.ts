import {describe, expect, test} from '@jest/globals'
import {VFile} from 'vfile'
import {analyse} from '../src/analysis/analyse.ts'
import {noEvidence} from '../src/analysis/evidence.ts'
import type {Sentence} from '../src/analysis/sentence.ts'
import {parseDocument} from '../src/document.ts'
import {general, questions} from '../src/lexicon/questions.ts'
import {question} from '../src/rewrite/question.ts'
import {readsClean} from '../src/rewrite/recheck.ts'
import {rules} from '../src/rules/index.ts'

const wordingRules = rules.filter((rule) => rule.reads === 'sentence')
const all = [...Object.values(questions).flat(), ...general]

function sentenceOf(text: string): Sentence {
  return analyse(parseDocument(text, 'example.md').nlcst, new VFile({value: text}))[0]!
}

describe('the bank', () => {
  test('has questions for every wording rule', () => {
    for (const {ruleId} of wordingRules) expect(questions[ruleId]?.length ?? 0).toBeGreaterThan(1)
  })

  test.each(all.map((text) => [text]))('asks what or how, and reads clean: %s', (text) => {
    expect(text).toMatch(/^(?:[Ww]hat|How|Which|Where|By which)\b.*\?$/)
    expect(text).not.toMatch(/\b(?:who|why|you|your|wrong|bad|must|violation)\b|!/i)
    const asked = text.replaceAll('{at}', 'at that point')
    expect(readsClean(asked, sentenceOf(asked), wordingRules, noEvidence)).toBe(true)
  })

  test('repeats nothing', () => {
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('question', () => {
  test('takes up the one clock time of the sentence', () => {
    const sentence = sentenceOf('At 14:05 nobody noticed the alert.')
    expect(question('person-omission', sentence)).toContain('at 14:05')
  })

  test('does not choose between two times', () => {
    const sentence = sentenceOf('From 14:05 to 15:10 nobody noticed the alert.')
    expect(question('person-omission', sentence)).not.toMatch(/\d/)
  })

  test('is the same for the same sentence, and differs between sentences', () => {
    const texts = [
      'Ravi forgot the key.',
      'Noor missed the page.',
      'Sam overlooked it.',
      'We did not check.',
      'They left.'
    ]
    const asked = texts.map((text) => question('person-omission', sentenceOf(text)))
    expect(texts.map((text) => question('person-omission', sentenceOf(text)))).toEqual(asked)
    expect(new Set(asked).size).toBeGreaterThan(1)
  })

  test('has one for a rule it does not know', () => {
    expect(question('some-plugin', sentenceOf('Something happened.'))).toMatch(/\?$/)
  })

  test('leaves no place-holder', () => {
    for (const ruleId of Object.keys(questions)) {
      for (let number = 0; number < 12; number++) {
        expect(question(ruleId, sentenceOf(`Sentence number ${number} here.`))).not.toMatch(/[{}]/)
      }
    }
  })
})

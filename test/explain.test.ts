import {expect, test} from '@jest/globals'
import {VFile} from 'vfile'
import {ParseEnglish} from 'parse-english'
import {analyse} from '../src/analysis/analyse.ts'
import {explainSentence} from '../src/presenters/explain.ts'
import type {WordingRule} from '../src/rule.ts'
import {rules} from '../src/rules/index.ts'

const wording = rules.filter((rule): rule is WordingRule => rule.reads === 'sentence' && !rule.offByDefault)
const explain = (text: string): string =>
  analyse(new ParseEnglish().parse(text), new VFile(text))
    .map((sentence) => explainSentence(sentence, wording))
    .join('')

test('shows the clauses, the kinds, and which rule speaks', () => {
  const lines = explain('Ravi forgot to renew the certificate.').split('\n')
  expect(lines.slice(0, 3)).toEqual([
    'Ravi forgot to renew the certificate.',
    '  main: [Ravi: person] forget <past>',
    '  infinitive (to): [Ravi: person] (understood) renew [the certificate: unknown]'
  ])
  expect(lines[3]).toMatch(/^ {2}person-omission speaks \(clear\): ./)
  expect(lines.slice(4)).toEqual(['  14 rules find nothing to speak about.', ''])
})

test.each([
  [
    'a subject that is nobody',
    'The parser forgot the offset.',
    'person-omission is silent: [The parser] is nobody, as far as the words show.'
  ],
  [
    'a reason',
    'We did not notice the growth because the graph was flat.',
    'person-omission is silent: the sentence gives a reason or a hedge.'
  ],
  ['a negation', 'The team did not ignore the alert.', 'person-omission is silent: the statement is negated.']
])('says what kept a rule silent: %s', (_, text, line) => {
  expect(explain(text)).toContain(line)
})

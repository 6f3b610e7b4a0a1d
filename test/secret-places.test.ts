import {expect, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {explainDocument} from '../src/explain-document.ts'
import {openQuestions} from '../src/open-questions.ts'
import {review} from '../src/review.ts'

// Put together here, so that no scanner takes this file for a leak.
const token = `ghp_${'a1B2c3D4'.repeat(4)}e5F6`

const document = `# Key ${token} was in the log

## Timeline

- 10:02 UTC Ravi forgot to rotate ${token}.
- 10:09 UTC Ravi forgot to renew the certificate.

## Action items

- [ ] Rotate ${token} (owner: @ravi)
`

test('a secret is shown nowhere: not in findings, titles, actions, suggestions', () => {
  const file = review(document, {path: 'a.md', settings: defaultSettings})
  expect(file.findings.map(({ruleId}) => ruleId)).toContain('secrets')
  expect(JSON.stringify(file)).not.toContain(token)
  expect(file.structure.actions[0]?.text).toContain('•••')
})

test('nor where the rule is off', () => {
  const settings = {...defaultSettings, rules: {secrets: {severity: 'off' as const}}}
  expect(JSON.stringify(review(document, {path: 'a.md', settings}))).not.toContain(token)
})

test('no suggestion repeats the line of a secret; other lines keep theirs', () => {
  const {findings} = review(document, {path: 'a.md', settings: defaultSettings})
  const offered = findings.filter(({ruleId}) => ruleId === 'person-omission').map(({expected}) => expected)
  expect(offered).toEqual([[], [expect.stringContaining('certificate was not renewed')]])
})

test('nor in the questions for a document', () => {
  const text = `# Key\n\n## Action items\n\n- [ ] Rotate ${token}\n`
  expect(openQuestions(text, {path: 'a.md', settings: defaultSettings}).map(({about}) => about)).toContain('Rotate •••')
})

test('nor in an explanation', () => {
  expect(explainDocument(document, {path: 'a.md', settings: defaultSettings})).not.toContain(token)
})

test('many of them take no longer than their number', () => {
  const many = Array.from({length: 3000}, (_, index) => `person${index}@mail-of-people.net`).join(' ')
  expect(JSON.stringify(review(`# Mail\n\n${many}\n`, {path: 'a.md', settings: defaultSettings}))).not.toContain(
    '@mail-of-people.net'
  )
})

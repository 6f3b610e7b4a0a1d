import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import type {Finding} from '../src/finding.ts'
import {annotations} from '../src/presenters/annotations.ts'
import {suggest} from '../src/presenters/comment.ts'
import {markdown} from '../src/presenters/markdown.ts'
import {terminal} from '../src/presenters/terminal.ts'
import {review} from '../src/review.ts'
import {applyRewrites, rewritesOf} from '../src/rewrite/apply.ts'
import {rules} from '../src/rules/index.ts'
import {sampleFile, sampleOutcome} from './sample.ts'

// A sentence that holds a verdict and no fact is taken out; what stands around it stays byte for byte.

const wording = new Set(rules.filter(({reads}) => reads === 'sentence').map(({ruleId}) => ruleId))
const findingsIn = (text: string): Finding[] =>
  review(text, {path: 'draft.md', settings: defaultSettings}).findings.filter(({ruleId}) => wording.has(ruleId))
const fixed = (text: string): string => applyRewrites(text, rewritesOf(findingsIn(text))).text

describe('leaving a sentence out', () => {
  test.each([
    [
      'in the middle of a paragraph',
      'The disk was full. I was careless. The job stopped.\n',
      'The disk was full. The job stopped.\n'
    ],
    ['at the end', 'The disk was full. I have no excuse.\n', 'The disk was full.\n'],
    ['at the beginning', 'I have no excuse. The disk was full.\n', 'The disk was full.\n'],
    [
      'over the end of a line',
      'The disk was full.\nI have no excuse.\nThe job stopped.\n',
      'The disk was full.\nThe job stopped.\n'
    ],
    ['with CRLF', 'The disk was full.\r\nI have no excuse.\r\n', 'The disk was full.\r\n'],
    [
      'in a list',
      '- The disk was full. I was careless.\n- The job stopped.\n',
      '- The disk was full.\n- The job stopped.\n'
    ],
    [
      'as a list item',
      '- The disk was full.\n- I was careless.\n- The job stopped.\n',
      '- The disk was full.\n- The job stopped.\n'
    ],
    [
      'as an action',
      '## Action items\n\n- [ ] Add a test\n- [ ] Be more careful\n',
      '## Action items\n\n- [ ] Add a test\n'
    ],
    [
      'without a mark at the end',
      'It came by letter. No comment\n\nThe job stopped.\n',
      'It came by letter.\n\nThe job stopped.\n'
    ],
    [
      'as an interjection behind an action',
      '## Action items\n\n- [ ] Second DBA. Ha\n',
      '## Action items\n\n- [ ] Second DBA.\n'
    ],
    [
      'before a "they" that means somebody else',
      'The pilots had one list. That was a grave error of judgement. They kept it in a drawer.\n',
      'The pilots had one list. They kept it in a drawer.\n'
    ],
    [
      'where it only says that all could have been foreseen',
      'The disk was full. The accident was entirely foreseeable by any trained engineer. The job stopped.\n',
      'The disk was full. The job stopped.\n'
    ],
    [
      'where it is a remark on such people as none is named',
      'The deck was wet. A night crew that sleeps beside the ramp is a new one for me. The job stopped.\n',
      'The deck was wet. The job stopped.\n'
    ],
    [
      'where it only says what the thing is not',
      'Six people spoke at once. That is not an incident call, it is a circus. The job stopped.\n',
      'Six people spoke at once. The job stopped.\n'
    ],
    [
      'twice',
      'The disk was full. I was careless. I have no excuse. The job stopped.\n',
      'The disk was full. The job stopped.\n'
    ]
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after)
    expect(findingsIn(after)).toEqual([])
  })

  test.each([
    ['alone in its paragraph', 'The disk was full.\n\nI was careless.\n\nThe job stopped.\n'],
    ['in a table', '| a | b |\n| - | - |\n| 1 | I was careless |\n'],
    ['before a sentence that leans on it', 'The disk was full. This was my fault. It was the third time.\n'],
    [
      'before a "they" that means somebody in it',
      'The disk was full. That was careless of the night crew. They were at lunch.\n'
    ],
    ['before words that only make sense with it', 'The disk was full. I was careless. But really.\n'],
    [
      'where it is spoken of as it stands',
      '## Action items\n\n- [ ] Add a test\n- [ ] Be more careful\n\nNoor: I would leave out the last item.\n'
    ],
    [
      'where it is spoken of by its number',
      '## Action items\n\n1. Be careful when editing the routes\n2. Add a test\n\nComment on 1: it came from the meeting.\n'
    ],
    ['with a fact in it', 'The disk was full. I was careless with `db-2`.\n'],
    ['with a number in it', 'The disk was full. My carelessness cost us 3 hours.\n'],
    ['with a link in it', 'The disk was full. [I was careless](https://example.test).\n'],
    ['before a list', 'The disk was full. I was careless:\n\n- one\n- two\n'],
    ['as the first of a list', 'What we saw:\n\n- I was careless.\n- The job stopped.\n'],
    ['as an item with items below', '- The disk was full.\n- I was careless.\n  - The job stopped.\n'],
    ['behind a hard line break', 'The disk was full.  \nI was careless.\n']
  ])('is not offered %s', (_, text) => {
    expect(findingsIn(text)).not.toEqual([])
    expect(fixed(text)).toBe(text)
  })

  test('is said in words where nothing else would be', () => {
    const text = 'The disk was full. I was careless. The job stopped.\n'
    const file = sampleFile(findingsIn(text))
    const outcome = sampleOutcome([file])
    expect(terminal(outcome, {colour: false})).toContain('One way: leaving this sentence out')
    expect(markdown(outcome)).toContain('one way: leaving this sentence out')
    expect(annotations(outcome)[0]!.message).toContain('One idea: leaving this sentence out')
    expect(suggest(file.findings, {startLine: 1, line: 1}, text.split('\n'))).toBe(
      'The disk was full. The job stopped.'
    )
  })

  test('touches nothing else, whatever stands around it', () => {
    const plain = fc.constantFrom(
      'The disk was full.',
      'Alerts fired at 02:10.',
      '`q-1` had no owner.',
      'The **job** stopped.'
    )
    const verdict = fc.constantFrom('I was careless.', 'I have no excuse.', 'Sorry, this was my fault.')
    fc.assert(
      fc.property(
        fc.array(plain, {minLength: 1, maxLength: 4}),
        verdict,
        fc.nat(4),
        fc.constantFrom(' ', '\n', '\r\n'),
        (around, gone, at, gap) => {
          const sentences: string[] = [...around]
          sentences.splice(at, 0, gone)
          expect(fixed(sentences.join(gap) + '\n')).toBe(around.join(gap) + '\n')
        }
      ),
      {numRuns: 60}
    )
  })
})

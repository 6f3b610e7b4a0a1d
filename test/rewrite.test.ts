import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {analyse} from '../src/analysis/analyse.ts'
import {noEvidence} from '../src/analysis/evidence.ts'
import type {Sentence} from '../src/analysis/sentence.ts'
import {parseDocument} from '../src/document.ts'
import {readsClean} from '../src/rewrite/recheck.ts'
import {readMarks} from '../src/rule-example.ts'
import {certain, rewriteSentence, type Rewriting} from '../src/rewrite/rewrite.ts'
import {rules} from '../src/rules/index.ts'

// test/rewrites/<ruleId>.md and <ruleId>.<way>.md: a text, and below it what it becomes where a rule speaks of the words
// between « and », or of its first sentence where there are no marks.

interface Example {
  ruleId: string
  before: string
  span: {start: number; end: number} | undefined
  after: string
}

const readExample = (marked: string): Pick<Example, 'before' | 'span'> => {
  const {text, spans} = readMarks(marked)
  return {before: text, span: spans[0]}
}

const folder = new URL('./rewrites/', import.meta.url)
const examples: Example[] = readdirSync(folder).flatMap((name) =>
  [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^- (.+)\n {2}- (.+)$/gm)].map(([, before, after]) => ({
    ruleId: name.split('.')[0]!,
    ...readExample(before!),
    after: after!
  }))
)
const oneClick = examples.filter(({after}) => after !== '(nothing)' && !after.startsWith('example: '))

// Names are a matter of settings.
const wordingRules = rules.filter((rule) => rule.reads === 'sentence').filter(({ruleId}) => ruleId !== 'person-name')

/** The sentence at an offset. */
function sentenceOf(source: string, at = 0): Sentence {
  const {nlcst} = parseDocument(source, 'example.md')
  const sentences = analyse(nlcst, new VFile({value: source}))
  return sentences.findLast(({start}) => start <= at) ?? sentences[0]!
}

function rewrite(
  source: string,
  ruleId: string,
  sentence = sentenceOf(source),
  {start, end}: {start: number; end: number} = sentence
): Rewriting | undefined {
  return rewriteSentence(sentence, [{ruleId, start, end}], source, (text) =>
    readsClean(text, sentence, wordingRules, noEvidence)
  )
}

/** Puts a rewriting into its document. */
function put(
  source: string,
  sentence: Sentence,
  {text, replaces = sentence}: Pick<Rewriting, 'text' | 'replaces'>
): string {
  return source.slice(0, replaces.start) + text + source.slice(replaces.end)
}

function offered({before, ruleId, span}: Example): string {
  const sentence = sentenceOf(before, span?.start)
  const rewriting = rewrite(before, ruleId, sentence, span)
  if (!rewriting) return '(nothing)'
  return (rewriting.gap ? 'example: ' : '') + put(before, sentence, rewriting)
}

describe('what is offered', () => {
  test.each(examples.map((example) => [example.before, example] as const))('%s', (_, example) => {
    expect(offered(example)).toBe(example.after)
  })

  test('there are many examples', () => {
    expect(examples.length).toBeGreaterThan(160)
    expect(oneClick.length).toBeGreaterThan(100)
  })
})

describe('a one-click rewrite', () => {
  test.each(oneClick.map((example) => [example.after, example] as const))('keeps every fact: %s', (_, example) => {
    const facts = example.before.match(/`[^`]*`|\(https?:[^)]*\)|\d[\d:.]*\d|\d|\*\*[^*]+\*\*|\b[A-Z]{2,}\b/g) ?? []
    // Titles of people are no facts of the system.
    for (const fact of facts.filter((text) => !/^(?:DBA|QA|VP)$/.test(text))) expect(example.after).toContain(fact)
  })

  test.each(oneClick.map((example) => [example.after, example] as const))('brings nobody in: %s', (_, example) => {
    const people = /@\w+|\bsome(?:one|body)\b/gi
    const before = example.before.match(people) ?? []
    for (const found of example.after.match(people) ?? []) expect(before).toContain(found)
    // Where it was said what somebody did or left undone, they make way.
    if (/^(?:person-as-cause|group-blame|procedure-violation)$/.test(example.ruleId))
      expect(example.after).not.toMatch(/@/)
  })

  test.each(oneClick.map((example) => [example.after, example] as const))(
    'is not rewritten again: %s',
    (_, example) => {
      const sentence = sentenceOf(example.after)
      const found = wordingRules.flatMap((rule) =>
        [...rule.check(sentence)].map(({start, end}) => ({ruleId: rule.ruleId, start, end}))
      )
      const again = rewriteSentence(sentence, found, example.after)
      expect(again && !again.gap ? again.text : undefined).toBeUndefined()
    }
  )

  test.each(oneClick.map((example) => [example.after] as const))(
    'is one sentence that begins and ends well: %s',
    (after) => {
      expect(after).toMatch(/^(?:[A-Z`[*@]|\d)/)
      expect(after).not.toMatch(/ {2}|,,|,\.|\s[,.;:?]|\b(\w+) \1\b/)
    }
  )

  test('is sure', () => {
    for (const {before, ruleId, span} of oneClick) {
      const {confidence, gap} = rewrite(before, ruleId, sentenceOf(before, span?.start), span)!
      expect(gap).toBe(false)
      expect(confidence).toBeGreaterThanOrEqual(certain)
    }
  })

  test('is given only where the rules accept it', () => {
    const source = 'Omar forgot to lock the gate.'
    const sentence = sentenceOf(source)
    const found = [{ruleId: 'person-omission', start: sentence.start, end: sentence.end}]
    expect(rewriteSentence(sentence, found, source, () => false)).toBeUndefined()
  })
})

describe('an example with a gap', () => {
  test.each(examples.filter(({after}) => after.startsWith('example: ')).map(({after}) => [after.slice(9)]))(
    'asks in brackets, and speaks kindly: %s',
    (after) => {
      expect(after).toMatch(/\[[^\]]+\?\]/)
      const [gap] = after.match(/\[[^\]]+\?\]/)!
      expect(readsClean(`Add a check ${gap}.`, sentenceOf('Add a check.'), wordingRules, noEvidence)).toBe(true)
    }
  )
})

describe('Markdown around and inside', () => {
  const cases: [string, string, string][] = [
    [
      'a list item without a full stop',
      '- Omar forgot to renew `*.example.test`',
      '- `*.example.test` was not renewed'
    ],
    ['a nested list', '- One\n  - Omar forgot to renew the key', '- One\n  - The key was not renewed'],
    [
      'a table cell with a pipe',
      '| a | b |\n| - | - |\n| x | Omar forgot to run `a \\| b` |',
      '| a | b |\n| - | - |\n| x | `a \\| b` was not run |'
    ],
    [
      'the columns of a table',
      '| at | what                         | who |\n| -- | ---------------------------- | --- |\n| 1  | Omar forgot to renew the key | x   |',
      '| at | what                         | who |\n| -- | ---------------------------- | --- |\n| 1  | The key was not renewed      | x   |'
    ],
    [
      'a column that has room',
      '| at | what                            |\n| -- | ------------------------------- |\n| 1  | Omar should have told the guild |\n| 2  | Omar restarted the big queue    |',
      '| at | what                            |\n| -- | ------------------------------- |\n| 1  | Omar should have told the guild |\n| 2  | The big queue was restarted     |'
    ],
    ['CRLF', 'One.\r\n\r\nOmar forgot to renew the key.\r\n', 'One.\r\n\r\nThe key was not renewed.\r\n'],
    ['a continuation line', '- Omar forgot to renew\n  the key.', '- The key was not renewed.'],
    ['a line break that stays', 'Omar forgot to renew the key\non 3 May.', 'The key was not renewed\non 3 May.'],
    ['a label in bold', '**Trigger:** Omar restarted the queue', '**Trigger:** The queue was restarted'],
    ['a time', '- 14:05 UTC – Omar restarted `q-1`', '- 14:05 UTC – `q-1` was restarted'],
    [
      'a link',
      'Omar forgot to update [the guide](./guide.md "Guide").',
      '[The guide](./guide.md "Guide") was not updated.'
    ],
    ['emphasis', 'Omar forgot to renew the *very old* key.', 'The *very old* key was not renewed.'],
    ['trailing spaces', 'Omar forgot to renew the key.  \nNext line.', 'The key was not renewed.  \nNext line.']
  ]

  test.each(cases)('%s', (_, before, after) => {
    const {nlcst} = parseDocument(before, 'example.md')
    let text = before
    for (const sentence of [...analyse(nlcst, new VFile({value: before}))].reverse()) {
      if (!sentence.text.includes('Omar')) continue
      const ruleId = sentence.text.includes('forgot') ? 'person-omission' : 'person-as-cause'
      const rewriting = rewrite(before, ruleId, sentence)
      if (rewriting) text = put(text, sentence, rewriting)
    }
    expect(text).toBe(after)
  })

  test.each([
    ['a mark that would be cut', 'Omar forgot to renew the **key on 3 May**.'],
    ['an escape that is not understood', 'Omar forgot to renew the \\*.test key.'],
    ['a hard line break that would move', 'Omar forgot  \nto renew the key.'],
    ['HTML that would move', 'Omar forgot to <br> renew the key.'],
    ['a link that would be lost', '[Omar](https://example.test/omar) forgot to renew the key.']
  ])('gives up on %s', (_, before) => {
    expect(rewrite(before, 'person-omission')).toBeUndefined()
  })

  test('marks stay in pairs, wherever they stand', () => {
    const plain = 'On 3 May Omar forgot to renew the old key of the gateway before opening the north hall .'.split(' ')
    const pair = fc.constantFrom(['**', '**'], ['*', '*'], ['~~', '~~'], ['[', '](https://example.test/x)'])
    fc.assert(
      fc.property(fc.nat(plain.length - 2), fc.nat(4), pair, (from, length, [open, close]) => {
        const to = Math.min(from + length, plain.length - 2)
        const marked = plain.map((word, index) => `${index === from ? open : ''}${word}${index === to ? close : ''}`)
        const source = marked.join(' ').replace(' .', '.')
        const sentence = sentenceOf(source)
        const rewriting = rewrite(source, 'person-omission', sentence)
        if (!rewriting) return
        const text = put(source, sentence, rewriting)
        const count = (mark: string): number => text.split(mark).length - 1
        if (open === '[') expect([count('['), count('](https://example.test/x)')]).toEqual([1, 1])
        else expect(count(open!) % 2).toBe(0)
        expect(text).not.toMatch(/\*\*\s\*\*|\[\]|\s\*\*\s|\[\s|\s\]/)
      })
    )
  })
})

test('two findings in a sentence give one rewrite', () => {
  const source = 'Omar restarted the broker and forgot to drain the queue.'
  const sentence = sentenceOf(source)
  const found = [
    {ruleId: 'person-as-cause', start: 0, end: 14},
    {ruleId: 'person-omission', start: 30, end: 36}
  ]
  expect(rewriteSentence(sentence, found, source)?.text).toBe('The broker was restarted and the queue was not drained.')
})

test('no text makes it throw, and nothing else than the sentence is touched', () => {
  const word = fc.constantFrom(
    ...'Omar we forgot to renew the key and should have not been tested by @ravi ** * [ ](x) ` , . who that which until 10:40 | \\ < "'.split(
      ' '
    )
  )
  fc.assert(
    fc.property(
      fc.array(word, {minLength: 1, maxLength: 14}),
      fc.constantFrom('person-omission', 'counterfactual', 'person-as-cause'),
      (parts, ruleId) => {
        const source = parts.join(' ')
        const {nlcst} = parseDocument(source, 'example.md')
        for (const sentence of analyse(nlcst, new VFile({value: source}))) {
          const rewriting = rewrite(source, ruleId, sentence)
          if (rewriting) expect(typeof rewriting.text).toBe('string')
        }
      }
    )
  )
})

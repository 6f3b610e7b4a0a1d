import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {mostCommands} from '../src/commands.ts'
import {defaultSettings} from '../src/default-settings.ts'
import {hintOf, hintQuestions, suggestionsFor} from '../src/discussion.ts'
import {parseMarkdown} from '../src/markdown.ts'
import {fixedQuestions, openQuestions} from '../src/open-questions.ts'
import {answerComment, hintComment, type Answer} from '../src/presenters/discussion.ts'
import {readMarker} from '../src/presenters/marker.ts'
import {longestText} from '../src/commands.ts'

// The questions that fit a document, and how answers are shown, whatever words are in them.

const path = 'postmortems/2026-11-ferry-times.md'
const whole = `# Ferry times stood still on 3 November 2026

## Summary

The departure boards showed the times of the day before for 40 minutes. About 900 passengers read a wrong time.

## Timeline (UTC)

- 05:02 The nightly import ended without rows.
- 05:06 An alert told that the boards were old.
- 05:10 The import was started by hand.
- 05:14 The boards were right again.

## Detection

An alert on the age of the boards.

## Contributing factors

- The import takes an empty file for a success.
- The file comes by mail.

## Resolution

A second import filled the boards.

## What went well

The alert fired in four minutes.

## Where we got lucky

It was a quiet morning.

## Lessons learned

A mail is no interface.

## Action items

- The import fails on an empty file (owner: boards team, due: 2026-11-20)
`

/** Asks for an account: neither who nor why, nor anything that a yes could answer. */
const open = /^(?:What|Which|How|Where|By which)\b.*\?$/

const ask = (text: string) => openQuestions(text, {path, settings: defaultSettings})
const asked = (text: string): string[] => ask(text).map(({text, about}) => (about ? `${about}: ${text}` : text))
const without = (section: string): string => whole.replace(new RegExp(`## ${section}[\\s\\S]*?(?=## |$)`), '')

describe('a document is asked', () => {
  test.each<[what: string, text: string, question: string]>([
    [
      'about a sentence that ends at a person',
      whole.replace('The file comes by mail.', 'Dave forgot to check the file.'),
      'Dave forgot to check the file.: '
    ],
    [
      'about the longest quiet stretch of its timeline',
      whole.replace('05:14', '06:31'),
      'What was looked at between 05:10 and 06:31, and what did it show?'
    ],
    [
      'about an action that nobody carries yet',
      whole.replace(' (owner: boards team, due: 2026-11-20)', ''),
      'The import fails on an empty file: Which team or role is closest to this, and what would it need?'
    ],
    ['for the first sign, without a timeline', without('Timeline').replace('05:', ''), 'What was the first sign'],
    ['for other conditions, without factors', without('Contributing factors'), 'Which other conditions'],
    [
      'for numbers, without any',
      whole.replace(' for 40 minutes. About 900 passengers read a wrong time', ''),
      'How long did it last'
    ],
    ['for what brought it back', without('Resolution'), 'What brought it back'],
    ['for a change, without actions', without('Action items'), 'Which one change'],
    ['for what worked well', without('What went well'), 'What worked well here'],
    ['for luck', without('Where we got lucky'), 'Where did luck help'],
    ['for what is known now', without('Lessons learned'), 'What is known now']
  ])('%s', (_, text, question) => {
    const find = (list: string[]) => list.filter((one) => one.startsWith(question))
    expect(find(asked(text))).toHaveLength(1)
    expect(find(asked(whole))).toEqual([])
  })

  test('what fits any document, where it tells everything', () => {
    expect(asked(whole)).toEqual([
      'What surprised those who were there?',
      'What was not known at the time, and would have helped?',
      'What does this part of the system do on a day without an incident?'
    ])
  })

  const examples = readdirSync(new URL('drafts', import.meta.url)).filter((name) => /^\d[048].*\.md$/.test(name))
  test.each([
    '',
    '# Only a title\n',
    ...examples.map((name) => readFileSync(new URL(`drafts/${name}`, import.meta.url), 'utf8'))
  ])('three to five questions, none twice, none of them who or why (%#)', (text) => {
    const questions = ask(text).map((one) => one.text)
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(questions.length).toBeLessThanOrEqual(5)
    expect(new Set(questions).size).toBe(questions.length)
    for (const question of questions) expect(question).toMatch(open)
  })

  test('with open questions alone', () => {
    for (const question of [...fixedQuestions, ...hintQuestions]) expect(question).toMatch(open)
  })
})

/** Everything in a tree that a reader could take for ours, or that does something. */
function* effects(node: Nodes): Generator<string> {
  if (node.type === 'html' && !/^<\/?sub>$|^<!-- blameless-review:(?:hint|answer):1:[0-9a-f]* -->/.test(node.value))
    yield node.value
  if (node.type === 'image' || node.type === 'heading' || node.type === 'table' || node.type === 'definition')
    yield node.type
  if (node.type === 'link' && !node.url.startsWith('https://github.com/blameless-review/')) yield node.url
  if (node.type === 'text' && /@[\p{L}\p{N}]|(?:#|GH-)\d/u.test(node.value)) yield node.value
  if ('children' in node) for (const child of node.children) yield* effects(child)
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@mira',
        '#12',
        '<b>',
        '</details>',
        '<!--',
        '-->',
        '```',
        '`',
        '\n',
        '\n\n',
        '# ',
        '> ',
        '| a |',
        '![x](y)',
        '[a](https://evil.example)',
        'https://evil.example',
        '&#64;all',
        '\u202E',
        '\uD83D',
        '::error::'
      ),
      fc.string({unit: 'binary', maxLength: 12}),
      fc.constantFrom('Dave forgot to test the import. ', 'Why did nobody test it? ')
    ),
    {maxLength: 12}
  )
  .map((parts) => parts.join(''))

describe('whatever is quoted, an answer does nothing but show it', () => {
  const check = (body: string): void => {
    expect(readMarker(body)?.fingerprints).toEqual(['a'.repeat(16)])
    expect([...effects(parseMarkdown(body).tree)]).toEqual([])
    expect(body.length).toBeLessThan(60_000)
  }
  const key = 'a'.repeat(16)

  test('as a hint', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const hint = hintOf(words, defaultSettings)
        if (hint) check(hintComment(hint, key))
      })
    )
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), (words, rewrite, sure) => {
        const hint = {ruleId: 'person-omission', words, sentence: words, question: words, reason: words, url: ''}
        check(hintComment(sure ? {...hint, rewrite} : hint, key))
      })
    )
  })

  test('as an answer', () => {
    fc.assert(
      fc.property(hostile, hostile, (words, other) => {
        const hints = suggestionsFor(words, defaultSettings)
        const questions = [{text: fixedQuestions[0]!}, {text: fixedQuestions[1]!, about: words}]
        const answers: Answer[] = [
          {command: 'suggest', text: words, hints},
          {command: 'questions', documents: [{path: other, questions}]},
          {command: 'help'}
        ]
        check(answerComment(answers, key))
      }),
      {numRuns: 50}
    )
  })

  test('the longest one has room', () => {
    const text = 'Dave forgot it. '.repeat(100).slice(0, longestText)
    const answer: Answer = {command: 'suggest', text, hints: suggestionsFor(text, defaultSettings)}
    check(
      answerComment(
        Array.from({length: mostCommands}, () => answer),
        key
      )
    )
  })
})

import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {discussionRules, hintOf, isCandidate, suggestionsFor} from '../src/discussion.ts'
import {rules} from '../src/rules/index.ts'
import {settingsFromFile} from '../src/settings.ts'

// Which comments of a discussion get a hint, and which do not: discussion-comments.md reads like a list of both.

const path = new URL('discussion-comments.md', import.meta.url)
if (process.env['UPDATE_GOLDEN']) {
  const rows = readFileSync(path, 'utf8').replace(/^\| (.*?) \| \S.* \|$/gm, (row, comment: string) =>
    /^(?:Comment|---)$/.test(comment) ? row : `| ${comment} | ${answer(comment)} |`
  )
  writeFileSync(path, rows)
}
const file = readFileSync(path, 'utf8')
const groups = [...file.matchAll(/^## (.*)\n\n\| Comment \| Answer \|\n.*\n((?:\|.*\n)+)/gm)].map(([, name, rows]) => ({
  name: name!,
  rows: [...rows!.matchAll(/^\| (.*?) \|(?: (.*?))? \|$/gm)].map(
    ([, comment, answer = '']) => [comment!, answer] as const
  )
}))

/** What is answered to a comment: a rewrite, an open question behind "? ", or nothing. */
function answer(comment: string, settings = defaultSettings): string {
  const hint = hintOf(comment, settings)
  return hint ? (hint.rewrite ?? `? ${hint.question}`) : ''
}

test('there are many', () => {
  const all = groups.flatMap(({rows}) => rows)
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(all.length).toBe((file.match(/^\| /gm) ?? []).length - 2 * groups.length)
})

describe.each(groups)('$name', ({rows}) => {
  test.each(rows)('%s', (comment, expected) => {
    expect(answer(comment)).toBe(expected)
  })
})

describe('the words of others, and what is no prose', () => {
  const blaming = 'Dave forgot to renew the certificate.'
  test.each([
    ['a quotation', `> ${blaming}\n\nCould you say more?`],
    ['a quotation in a quotation', `> > ${blaming}\n> Yes.\n\nThanks.`],
    ['a code block', `\`\`\`\n${blaming}\n\`\`\``],
    ['a code span', `\`${blaming}\` is hard to read.`],
    ['a suggestion block', `\`\`\`suggestion\n${blaming}\n\`\`\``],
    ['a long suggestion block', `\`\`\`\`suggestion\n\`\`\`\n${blaming}\n\`\`\`\n\`\`\`\``],
    ['indented code', `As in:\n\n    ${blaming}\n`],
    ['HTML', `<div>\n${blaming}\n</div>`],
    ['a comment in HTML', `<!-- ${blaming} -->\nThanks.`],
    ['quotation marks', `The draft had “${blaming}” at first.`],
    ['a link', `See [the ticket](https://tickets.example/why-did-dave-forget).`],
    ['nothing', ''],
    ['space', ' \n\t\n'],
    ['a picture', '![Dave forgot](https://img.example/x.png)'],
    ['a suppression', `<!-- blameless ignore -- it is about a role play -->\n${blaming}`]
  ])('%s is left alone', (_, comment) => {
    expect(answer(comment)).toBe('')
  })

  test('what stands beside a quotation is not', () => {
    expect(answer(`> The certificate ran out.\n\n${blaming}`)).toBe('The certificate was not renewed.')
  })
})

describe('one hint for a comment', () => {
  test('the question first', () => {
    expect(answer('Dave forgot to renew the certificate. Why did nobody renew it?')).toBe(
      'What stood in the way of renewing it?'
    )
  })

  test('then what can be said another way with certainty', () => {
    expect(answer('This was human error. Dave forgot to renew the certificate.')).toBe(
      'The certificate was not renewed.'
    )
  })
})

describe('settings', () => {
  const settings = (text: string) => settingsFromFile(text, 'review.yml')
  const dave = 'Dave forgot to renew the certificate.'

  test.each([
    ['a rule that is off is silent', 'rules: {person-omission: off}', dave, ''],
    ['a softer rule is not', 'preset: gentle', dave, 'The certificate was not renewed.'],
    ['nor does a louder one say more', 'preset: strict', 'It was plain that the river would rise.', ''],
    ['an allowed phrase is left alone', 'allowed-phrases: [forgot to renew]', dave, ''],
    ['a system is nobody', 'systems: [Dave]', dave, ''],
    [
      'a name is somebody',
      'people: [Jenkins]',
      'Jenkins forgot to renew the certificate.',
      'The certificate was not renewed.'
    ],
    ['a name is nobody unless it is one', '', 'Jenkins forgot to renew the certificate.', ''],
    [
      'own rules are about documents',
      'own-rules: [{id: acme-root, phrases: root cause, reason: R., examples: {flagged: The root cause was a disk.}}]',
      'The root cause was a disk.',
      ''
    ]
  ])('%s', (_, set, comment, expected) => {
    expect(answer(comment, settings(set))).toBe(expected)
  })
})

describe('whether a comment is worth asking the forge for settings', () => {
  test.each(groups.flatMap(({rows}) => rows).filter(([, expected]) => expected !== ''))('%s', (comment) => {
    expect(isCandidate(comment)).toBe(true)
  })

  test('also where a name is one by settings alone', () => {
    expect(isCandidate('Jenkins forgot to renew the certificate.')).toBe(true)
  })

  test.each(['LGTM', 'Thank you!', 'What did the console show?', '> Dave forgot it.\n\nHm.'])('not: %s', (comment) => {
    expect(isCandidate(comment)).toBe(false)
  })

  test('whatever settings find, was worth it', () => {
    const word = fc.constantFrom(
      ...'Why Who did Dave Jenkins Mira forgot ignored to renew test the certificate it ? . not we you'.split(' ')
    )
    fc.assert(
      fc.property(
        fc.array(word, {maxLength: 12}),
        fc.constantFrom([], ['Jenkins'], ['Mira', 'Jenkins']),
        (words, people) => {
          const comment = words.join(' ')
          if (hintOf(comment, {...defaultSettings, people})) expect(isCandidate(comment)).toBe(true)
        }
      ),
      {numRuns: 200}
    )
  })
})

test('the rules of a discussion are rules about wording', () => {
  for (const ruleId of discussionRules) expect(rules.find((rule) => rule.ruleId === ruleId)?.reads).toBe('sentence')
})

describe('what is suggested to somebody who asks', () => {
  const suggested = (text: string) =>
    suggestionsFor(text, defaultSettings).map(({rewrite, question}) => rewrite ?? `? ${question}`)

  test.each([
    ['a rewrite', 'Dave forgot to renew the certificate.', ['The certificate was not renewed.']],
    ['the speaker is not spared, as he asks', 'I forgot to silence the alert.', ['The alert was not silenced.']],
    [
      'each sentence has one',
      'Dave forgot to renew it. The tests passed. Who rolled this out to the harbours?',
      expect.any(Array)
    ],
    ['nothing', 'The certificate ran out at 05:02.', []],
    ['nothing to read', '', []]
  ])('%s', (_, text, expected) => {
    expect(suggested(text)).toEqual(expected)
  })

  test('in the order of the sentences', () => {
    const hints = suggestionsFor(
      'Dave forgot to renew it. The tests passed. Who rolled this out to the harbours?',
      defaultSettings
    )
    expect(hints.map(({ruleId}) => ruleId)).toEqual(['person-omission', 'who-why-question'])
  })
})

describe('hostile comments', () => {
  const long = 65_536
  test.each([
    ['a long line', 'Dave forgot it and '.repeat(long / 19)],
    ['many sentences', 'Why did Dave do this? '.repeat(long / 22)],
    ['quotations in quotations', `${'>'.repeat(3000)} Dave forgot it.`],
    ['marks of emphasis', '*a_'.repeat(long / 3)],
    ['brackets', '['.repeat(long)],
    ['capitals', 'Ab Cd '.repeat(long / 6)],
    ['back-ticks', '`'.repeat(long)],
    ['one letter', 'a'.repeat(long)],
    ['HTML', '<b '.repeat(long / 3)],
    ['commands', '/blameless help\n'.repeat(long / 16)],
    ['front matter', `---\n${'a: &a [*a]\n'.repeat(2000)}---\n`],
    ['turned text', '\u202E'.repeat(1000) + 'Dave forgot to renew the certificate.'],
    ['half a character', '\uD83D Dave forgot to renew the certificate.']
  ])('%s is read to the end', (_, comment) => {
    expect(typeof isCandidate(comment)).toBe('boolean')
  })
})

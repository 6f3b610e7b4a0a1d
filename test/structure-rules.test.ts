import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseDocument} from '../src/document.ts'
import {contentOf} from '../src/section-content.ts'
import {readImpact} from '../src/impact.ts'
import type {StructureRule} from '../src/rule.ts'
import {rules} from '../src/rules/index.ts'
import {structure} from '../src/structure.ts'

const structureRules = rules.filter((rule): rule is StructureRule => rule.reads === 'document')
const ruleOf = (ruleId: string) => structureRules.find((rule) => rule.ruleId === ruleId)!
const check = (ruleId: string, text: string, options?: unknown) => {
  const document = parseDocument(text, 'docs/postmortems/search.md')
  return [...ruleOf(ruleId).check(document, options)].map((report) => ({
    ...report,
    at: document.text.slice(report.start, report.end)
  }))
}

/** A document with everything that is asked for. */
const complete = `# 2024-05-03: search was slow

- **Severity:** SEV-2
- **Status:** final

## Summary

From 10:02 to 10:40 UTC, 12 % of searches failed.

## Impact

300 customers saw an empty page for up to 38 minutes.

## Timeline (UTC)

- 10:02 first alert
- 10:40 search answers again

## Contributing factors

- The disk of the index was full.
- The alert for it was muted during a move.

## Resolution

The volume was grown.

## What went well

- The page reached the right team.

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| Alert on free disk space | storage team | 2024-06-14 | OPS-12 |
`

test('a complete document is left in peace', () => {
  const found = structureRules.flatMap((rule) =>
    rule.offByDefault ? [] : check(rule.ruleId, complete).map(({reason}) => reason)
  )
  expect(found).toEqual([])
})

test('what a document holds, put together', () => {
  expect(structure(parseDocument(complete, 'a.md'))).toEqual({
    concepts: ['summary', 'impact', 'timeline', 'contributing-factors', 'resolution', 'went-well', 'action-items'],
    timeline: {entries: 2, zone: 'UTC'},
    actions: [{text: 'Alert on free disk space', owner: 'storage team', due: '2024-06-14', ticket: 'OPS-12'}]
  })
})

describe('required-section', () => {
  test('says all that is open at once, with a skeleton in the levels of the document', () => {
    const [report, ...others] = check(
      'required-section',
      '# Search was slow\n\n### Summary\n\nAt 10:02 it was slow.\n\n### Resolution\n\nGrown.\n'
    )
    expect(others).toEqual([])
    expect(report).toMatchObject({at: 'Search was slow', about: 'document'})
    expect(report!.reason).toBe(
      'Some sections that readers look for are not here yet: Impact, Timeline, Contributing factors and Action items.'
    )
    expect(report!.severity).toBeUndefined()
    expect(report!.note).toContain('```markdown\n### Impact\n\n{')
    expect(report!.note!.match(/^### /gm)).toHaveLength(4)
  })

  test('the skeleton, pasted, is known by its sections and its places to fill', () => {
    const [report] = check('required-section', '# Search was slow at 10:02\n\nIt was.\n')
    const skeleton = /```markdown\n([^]*)\n```/.exec(report!.note!)![1]!
    const pasted = `# Search was slow at 10:02\n\n${skeleton}\n`
    expect(check('required-section', pasted)).toEqual([])
    expect(check('empty-section', pasted).map(({at}) => at)).toEqual(
      expect.arrayContaining(['Summary', 'Impact', 'Timeline (UTC)', 'Resolution', 'Action items'])
    )
  })

  test.each([
    ['error', 'no summary', complete.replace('## Summary', '## Prelude')],
    ['warning', 'no resolution', complete.replace('## Resolution', '## Notes')],
    ['error', 'nothing at all', ''],
    ['error', 'only blank lines', '\n\n'],
    ['error', 'only front matter', '---\ntitle: Search was slow\n---\n'],
    ['error', 'only a comment and marks', '<!-- What happened? -->\n\n#\n\n---\n'],
    ['info', 'nothing of an incident', '# How to write\n\nBe kind.\n'],
    [
      'info',
      'an index',
      '# Postmortems\n\n- [2024-05-03 search](2024-05-03.md)\n- [2024-06-01 export](2024-06-01.md)\n'
    ],
    [
      'error',
      'a story without any section',
      '# Search was slow\n\nAt 10:02 search became slow. At 10:40 it was well again.\n'
    ]
  ])('%s: %s', (severity, _, text) => {
    expect(check('required-section', text).map((report) => report.severity ?? 'error')).toEqual([severity])
  })

  test('a misspelt heading is a hint, not a miss', () => {
    expect(check('required-section', complete.replace('## Timeline', '## Timline'))).toMatchObject([
      {at: 'Timline (UTC)', severity: 'info', reason: '`Timline (UTC)` is read as “timeline”.'}
    ])
  })

  test('an empty document is an error, whatever sections are asked for', () => {
    expect(check('required-section', '', ['background'])).toMatchObject([
      {reason: 'This document holds no words yet.', note: expect.stringContaining('## Background')}
    ])
    expect(check('required-section', '', ['background'])[0]).not.toHaveProperty('severity')
    expect(check('required-section', '', [])).toHaveLength(1)
  })

  test('own headings and alternatives', () => {
    const options = ['summary', 'Customer contacts', 'trigger | contributing-factors']
    expect(check('required-section', complete, options)).toMatchObject([
      {severity: 'warning', reason: 'A section that readers look for is not here yet: Customer contacts.'}
    ])
    expect(check('required-section', `${complete}\n## 8. Customer contacts (support)\n\nTwelve.\n`, options)).toEqual(
      []
    )
  })

  test('options are checked', () => {
    const rule = ruleOf('required-section')
    expect(rule.checkOptions?.(['summary'])).toBeUndefined()
    expect(rule.checkOptions?.('summary')).toMatch(/list/)
    expect(rule.checkOptions?.([''])).toMatch(/list/)
  })
})

describe('required-section, where a part is told without its heading', () => {
  const without = (heading: string) => complete.replace(new RegExp(`## ${heading}[^#]*`), '')

  test('an impact in the summary, in numbers', () => {
    expect(check('required-section', without('Impact'))).toEqual([])
    expect(check('required-section', without('Impact').replace('12 % of searches', 'searches'))).toHaveLength(1)
  })

  test('an opening paragraph is a summary', () => {
    const opening = `${'From 10:02 to 10:40 UTC searches were slow. '.repeat(3)}\n\n## Impact`
    expect(check('required-section', without('Summary').replace('## Impact', opening))).toEqual([])
    expect(
      check('required-section', without('Summary').replace('## Impact', 'It was slow.\n\n## Impact'))
    ).toHaveLength(1)
  })

  test('more for severe incidents', () => {
    const options = {sections: ['summary'], when: {sev1: ['Messages'], 'SEV-2 (major)': ['references']}}
    expect(check('required-section', complete, options)).toMatchObject([
      {reason: expect.stringContaining('References')}
    ])
    expect(check('required-section', complete.replace('SEV-2', 'P1'), options)).toMatchObject([
      {reason: expect.stringContaining('Messages')}
    ])
    expect(check('required-section', complete.replace('SEV-2', 'low'), options)).toEqual([])
  })
})

describe('what stands under a heading', () => {
  test.each([
    ['nothing', ''],
    ['nothing', '<!-- How did it end? -->'],
    ['nothing', '---'],
    ['nothing', '-\n-\n'],
    ['nothing', '| Time | Event |\n| --- | --- |\n| | |'],
    ['to-do', 'TBD'],
    ['to-do', '- [ ] TODO'],
    ['to-do', '_To be written_'],
    ['to-do', 'TBD by Friday'],
    ['to-do', '...'],
    ['template', '_Describe what customers saw._'],
    ['template', '{what happened}'],
    ['template', '[Short description]'],
    ['template', '- {…}\n- {…}'],
    ['none', 'None'],
    ['none', 'N/A'],
    ['none', '- none so far'],
    ['words', 'None, because the canary took no traffic.'],
    ['words', 'Nothing was changed, because the service is retired.'],
    ['words', 'The disk was full.'],
    ['words', '![graph](graph.png)'],
    ['words', '```\nerror\n```'],
    ['words', '[the log](https://a.example)'],
    ['words', '_The disk was full._'],
    ['words', 'TODO was the value that was sent to the client.'],
    ['words', '### Inner\n\nWords.'],
    ['words', '| Time | Event |\n| --- | --- |\n| 10:02 | alert |']
  ])('%s: %s', (kind, content) => {
    const document = parseDocument(`## Resolution\n\n${content}\n\n## Impact\n\nLarge.\n`, 'a.md')
    expect(contentOf(document, 0)).toBe(kind)
  })
})

describe('a section that names no action', () => {
  test.each([
    [1, 'None.'],
    [1, '- None.'],
    [1, 'None at this time.'],
    [1, '| Action | Owner |\n| --- | --- |\n| None | N/A |'],
    [0, 'None, because the service is retired.'],
    [0, 'No action items: the service is retired.'],
    [0, 'None needed; the upgrade took the limit away.'],
    [0, 'N/A - the service is retired.'],
    [0, '- No actions were needed because the service is retired.'],
    [0, 'None.\n\nThe service is retired.'],
    [0, '| Action | Reason |\n| --- | --- |\n| None | The service is retired. |']
  ])('%i: %s', (count, content) => {
    const text = `# T\n\n## Action items\n\n${content}\n`
    expect(check('action-items', text)).toHaveLength(count)
    expect(check('action-owner', text)).toEqual([])
  })
})

describe('impact in numbers', () => {
  test.each([
    ['For 38 minutes, 12 % of requests failed.', true, true],
    ['From 10:02 to 10:40 UTC all customers saw errors.', true, true],
    ['Two hours; about 300 orders were lost.', true, true],
    ['€ 12,000 of orders were lost.', false, true],
    ['It took half an hour.', true, false],
    ['Some users saw errors for a while.', false, false],
    ['Version 3 of the index was damaged.', false, false]
  ])('%s', (text, duration, extent) => {
    expect(readImpact(parseDocument(`## Impact\n\n${text}\n`, 'a.md'))).toMatchObject({duration, extent})
  })
})

describe('secrets', () => {
  const token = `ghp_${'a1B2c3D4'.repeat(4)}e5F6`
  test.each([
    ['a token', token],
    ['a signed token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'q9W8e7R6'.repeat(5)}`],
    ['a password in a setting', 'h7Kq92mPz', 'password = "h7Kq92mPz"'],
    ['a password without quotes', 'hunter2Secret1', 'password: hunter2Secret1'],
    ['a password in a variable', 'hunter2Secret1', 'DB_PASSWORD=hunter2Secret1'],
    ['a password in a quoted variable', 'h7Kq-mPzxW', 'DB_PASSWORD="h7Kq-mPzxW"'],
    ['a password in bold and code', 'hunter2#Secret', '**Password:** `hunter2#Secret`'],
    ['a password behind a bold word', 'hunter2Secret1', '**Password**: hunter2Secret1'],
    ['a key without quotes', '9f8e7d6c5b4a', 'api_key: 9f8e7d6c5b4a'],
    ['a phone number', '+49 30 1234 5678'],
    ['a mobile phone number', '+49 170 1234567'],
    ['a phone number with its area in brackets', '(415) 555-0132']
  ])('%s is shown nowhere', (_, value, line = value) => {
    const [report] = check('secrets', `# Leak\n\nThe log said ${line} at 10:02.\n`)
    expect(report).toMatchObject({at: value, actual: '•••', sentence: '•••'})
    expect(`${report!.reason} ${report!.note ?? ''}`).not.toContain(value)
  })

  test.each([
    '2024-05-03 10:02:33',
    '+30 min',
    '10.0.0.12:8080',
    '3f786850e387550fdab836ed7e6dc881de23001b',
    'password: "<your password>"',
    'password: rotated, 2 of 12 at once',
    'password: changeme123',
    'password: your_password1',
    'password: $DB_PASSWORD_2',
    'password: ${PASSWORD_V2}',
    'password: getPassword2()',
    'password: vault/shop/db1',
    'password: db-credentials-v2',
    'password: 1Password',
    'password: OPS-1234567',
    'password: 2024-05-03',
    'password: 12-character',
    'password: base64-encoded1',
    'API_KEY=SHOP_API_KEY_2',
    'password rotation 20240503a',
    'build (415) 200-1000 requests',
    'from +10 to 200 1000000',
    'version 415.555.0132',
    'order 415-555-0132'
  ])('%s is none', (words) => {
    expect(check('secrets', `# Leak\n\nThe log said ${words} there.\n`)).toEqual([])
  })
})

test('a secret is named with its article', () => {
  const reasons = (text: string) => check('secrets', text).map(({reason}) => reason)
  expect(reasons(`# Leak\n\nThe key AKI${'A'}J5Q2TGZK7XW3BVNM was there.\n`)).toEqual([
    'This looks like an AWS access key.'
  ])
  expect(reasons('# Leak\n\npassword: hunter2Secret1\n')).toEqual(['This looks like a password.'])
})

describe('options of other rules', () => {
  test.each([
    ['action-due', {always: true}, undefined],
    ['action-due', {always: 'yes'}, 'always'],
    ['action-due', {policy: {'SEV-1': 15}}, undefined],
    ['action-due', {policy: {'SEV-1': 'soon'}}, 'policy'],
    ['required-section', {sections: ['summary'], when: {'SEV-1': ['Messages']}}, undefined],
    ['required-section', {when: {'SEV-1': 'Messages'}}, 'when'],
    ['action-ticket', {pattern: '[A-Z]+-\\d+'}, undefined],
    ['action-ticket', {pattern: '(a+)+'}, 'pattern'],
    ['action-ticket', {pattern: '('}, 'pattern'],
    ['section-order', ['summary', 'impact'], undefined],
    ['section-order', ['summery'], 'list'],
    ['document-metadata', {severities: ['minor']}, undefined],
    ['document-metadata', {severities: 'minor'}, 'severities']
  ])('%s %j', (ruleId, options, mend) => {
    const answer = ruleOf(ruleId).checkOptions?.(options)
    if (mend) expect(answer).toContain(mend)
    else expect(answer).toBeUndefined()
  })
})

test('hostile words of a document reach a note only as code', () => {
  const [report] = check(
    'action-owner',
    '## Action items\n\n- Ask `@everyone` **now** <img src=x>\n- Grow ``` the volume\n'
  )
  for (const line of report!.note!.split('\n').filter((one) => one.startsWith('- ')))
    expect(line).toMatch(/^- line \d+: `[^`]*`$/)
})

test('structure rules speak kindly', () => {
  for (const rule of structureRules) {
    for (const words of [rule.summary, rule.why, rule.idea, rule.unless]) {
      expect(words).not.toMatch(/\b(?:you|your|must|wrong|bad|violation|forgot|should have|missing)\b|!$/i)
    }
    expect(rule.summary.length).toBeLessThanOrEqual(80)
  }
})

test('whatever the text, every report stands in it, and says the same twice', () => {
  const line = fc.constantFrom(
    '# Search was down',
    '## Summary',
    '## Impact',
    '## Timeline',
    '## Root cause',
    '## Action items',
    '## Lessons learned',
    '**Severity:** x',
    '- 10:02 UTC alert',
    '- 09:00 CET alert',
    '| Action | Owner | Due |',
    '| --- | --- | --- |',
    '| grow | TBD | 3 May |',
    '- [ ] improve alerts @amara',
    '- [x] done (OPS-12)',
    'TBD',
    '{fill}',
    '<!-- x -->',
    '```',
    '> quote',
    '1. Impact',
    '- **Resolution**: none',
    '',
    'words — “and” 🚨 more',
    '\t',
    '2024-05-03',
    'a|b',
    ']('
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 25}), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
      const text = lines.join(end)
      const [document, again] = [parseDocument(text, 'a.md'), parseDocument(text, 'a.md')]
      for (const rule of structureRules) {
        const reports = [...rule.check(document, undefined)]
        expect([...rule.check(again, undefined)]).toEqual(reports)
        for (const {start, end: last, reason} of reports) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(last).toBeGreaterThanOrEqual(start)
          expect(last).toBeLessThanOrEqual(text.length)
          expect(reason).toMatch(/[.?]$/)
        }
      }
    }),
    {numRuns: 100}
  )
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseDocument} from '../src/document.ts'
import {participantsOf} from '../src/participants.ts'

// Whom a document lists as there, in every form in which documents list people.

/** One line for each: `Name @handle ~mailbox [role]`, with `wrote` for authors and `group` for teams. */
const listed = (text: string): string[] =>
  participantsOf(parseDocument(text, 'docs/postmortems/ferry.md')).map(({name, handle, also, role, wrote, group}) =>
    [name, handle && `@${handle}`, also && `~${also}`, role && `[${role}]`, wrote && 'wrote', group && 'group']
      .filter(Boolean)
      .join(' ')
  )

const under = (text: string): string => `# Ferry times stood still\n\n${text}\n`

describe('the forms of metadata', () => {
  test.each<[form: string, text: string, expected: string[]]>([
    ['YAML, a text', '---\nresponders: Mara Lind, Jun Park\n---\n# T\n', ['Mara Lind', 'Jun Park']],
    ['YAML, a list', '---\nresponders:\n  - Mara Lind\n  - Jun Park\n---\n# T\n', ['Mara Lind', 'Jun Park']],
    ['YAML, a list of logins', '---\nresponders: [mlind, jun-p]\n---\n# T\n', ['mlind @mlind', 'jun-p @jun-p']],
    [
      'YAML, people as maps',
      '---\nparticipants:\n  - name: Mara Lind\n    role: scribe\n    github: mlind\n  - {handle: "@jun"}\n---\n# T\n',
      ['Mara Lind @mlind [scribe]', 'jun @jun']
    ],
    [
      'YAML, roles as keys',
      '---\nparticipants:\n  incident commander: Mara Lind\n  scribe: Jun Park\n---\n# T\n',
      ['Mara Lind [incident commander]', 'Jun Park [scribe]']
    ],
    [
      'YAML, a map of the incident',
      '---\nincident:\n  incident_commander: Mara Lind\n  severity: 2\n---\n# T\n',
      ['Mara Lind [incident commander]']
    ],
    ['TOML', '+++\nauthors = ["Mara Lind"]\nowner = "Jun Park"\n+++\n# T\n', ['Mara Lind wrote', 'Jun Park [owner]']],
    [
      'TOML, tables',
      '+++\n[[responders]]\nname = "Mara Lind"\nrole = "comms"\n+++\n# T\n',
      ['Mara Lind [communications lead]']
    ],
    ['a bold label', under('**Responders:** Mara Lind, Jun Park'), ['Mara Lind', 'Jun Park']],
    ['a bold label, colon outside', under('**Facilitator**: Mara Lind'), ['Mara Lind [facilitator]']],
    [
      'a list of labels',
      under('- **Incident commander:** Mara Lind\n- **Scribe:** Jun Park\n- **Severity:** 2'),
      ['Mara Lind [incident commander]', 'Jun Park [scribe]']
    ],
    [
      'plain lines of one paragraph',
      under('Owner: Mara Lind\nDate: 3 November 2026\nOn-call: Jun Park'),
      ['Mara Lind [owner]', 'Jun Park [on-call engineer]']
    ],
    [
      'one line for all',
      under('**Owner:** Mara Lind | **Facilitator:** Jun Park'),
      ['Mara Lind [owner]', 'Jun Park [facilitator]']
    ],
    [
      'a label with its list below',
      under('**Responders:**\n\n- Mara Lind\n- Jun Park\n\nWords.'),
      ['Mara Lind', 'Jun Park']
    ],
    ['a nested list', under('- Responders:\n  - Mara Lind\n  - Jun Park\n- Status: draft'), ['Mara Lind', 'Jun Park']],
    ['a heading with a list', under('## Attendees\n\n- Mara Lind\n- Jun Park'), ['Mara Lind', 'Jun Park']],
    [
      'a heading underlined',
      under('Participants\n------------\n\n1. Mara Lind\n2. Jun Park'),
      ['Mara Lind', 'Jun Park']
    ],
    ['a heading with its value', under('## Responders: Mara Lind'), ['Mara Lind']],
    ['a heading with names alone', under('## Responders\n\nMara Lind, Jun Park'), ['Mara Lind', 'Jun Park']],
    [
      'a heading with roles in its list',
      under('## Participants\n\n- IC: Mara Lind\n- **Scribe:** Jun Park'),
      ['Mara Lind [incident commander]', 'Jun Park [scribe]']
    ],
    [
      'a table of fields',
      under('| Field | Value |\n| --- | --- |\n| Owner | Mara Lind |\n| Facilitator | Jun Park |'),
      ['Mara Lind [owner]', 'Jun Park [facilitator]']
    ],
    [
      'a table without a head of its own',
      under('| Responders | Mara Lind, Jun Park |\n| --- | --- |\n| Status | draft |'),
      ['Mara Lind', 'Jun Park']
    ],
    [
      'a table with names of fields in the first row',
      under('| Owner | Commander | Severity |\n|---|---|---|\n| Mara Lind | Jun Park | 2 |'),
      ['Mara Lind [owner]', 'Jun Park [incident commander]']
    ],
    [
      'a table of people',
      under(
        '## Responders\n\n| Name | Role | GitHub |\n|---|---|---|\n| Mara Lind | Scribe | mlind |\n| Jun Park | DBA | @jun |'
      ),
      ['Mara Lind @mlind [scribe]', 'Jun Park @jun']
    ],
    [
      'a table of roles, without a heading',
      under('| Role | Who |\n|---|---|\n| Incident commander | Mara Lind |\n| Scribe | @jun |'),
      ['Mara Lind [incident commander]', 'jun @jun [scribe]']
    ],
    ['other languages', under('**Beteiligte:** Mara Lind und Jörg Groß'), ['Mara Lind', 'Jörg Groß']],
    ['names without capitals', under('参加者: 山田太郎、李雷'.replace('、', ', ')), ['山田太郎', '李雷']]
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected)
  })
})

describe('the forms of a name', () => {
  test.each<[value: string, expected: string[]]>([
    ['@mlind', ['mlind @mlind']],
    ['@mlind and @jun-park', ['mlind @mlind', 'jun-park @jun-park']],
    ['@mara_harbour', ['mara_harbour @mara_harbour']],
    ['Mara', ['Mara']],
    ['Mara L.', ['Mara L']],
    ['M. Lind', ['M. Lind']],
    ['Mara (IC)', ['Mara [incident commander]']],
    ['Mara Lind (scribe, from 10:05)', ['Mara Lind [scribe]']],
    ['Mara Lind (@mlind)', ['Mara Lind @mlind']],
    ['Mara Lind @mlind', ['Mara Lind @mlind']],
    ['Mara Lind (mlind, facilitator)', ['Mara Lind @mlind [facilitator]']],
    ['Mara Lind (remote)', ['Mara Lind']],
    ['Mara Lind (her second night on call)', ['Mara Lind']],
    ['Mara Lind <mara.lind@harbour.example>', ['Mara Lind ~mara.lind']],
    ['mara.lind@harbour.example', ['mara.lind ~mara.lind']],
    ['[Mara Lind](mailto:mara@harbour.example)', ['Mara Lind ~mara']],
    ['[Mara Lind](https://github.com/mlind)', ['Mara Lind @mlind']],
    ['[@mlind](https://github.com/mlind)', ['mlind @mlind']],
    ['[Mara Lind](https://harbour.example/people/mara)', ['Mara Lind']],
    ['Mara Lind – scribe', ['Mara Lind [scribe]']],
    ['Mara Lind - looked at the queue', ['Mara Lind']],
    ['IC: Mara Lind; Scribe: Jun Park', ['Mara Lind [incident commander]', 'Jun Park [scribe]']],
    ['Mara Lind, Jun Park and Ada Osei', ['Mara Lind', 'Jun Park', 'Ada Osei']],
    ['Mara Lind<br>Jun Park<br/>Ada', ['Mara Lind', 'Jun Park', 'Ada']],
    ['Mara Lind / Jun Park', ['Mara Lind', 'Jun Park']],
    ['Mara/Jun', ['Mara', 'Jun']],
    ['Mara & Jun + Ada', ['Mara', 'Jun', 'Ada']],
    ['**Mara Lind**, _Jun_ and `ada-o`', ['Mara Lind', 'Jun', 'ada-o @ada-o']],
    ['Jean-Luc O’Brien, Anna van der Berg', ['Jean-Luc O’Brien', 'Anna van der Berg']],
    ['Dr. Mara Lind', ['Dr. Mara Lind']],
    ['~~Mara Lind~~ Jun Park', ['Jun Park']],
    ['Harbour Platform Team', ['Harbour Platform Team group']],
    ['@harbour/platform', ['harbour/platform @harbour/platform group']],
    ['Mara Lind (platform team)', ['Mara Lind']],
    ['Mara Lind, Platform team', ['Mara Lind', 'Platform team group']],
    ['@renovate[bot], Mara Lind', ['Mara Lind']],
    ['TBD', []],
    ['unknown', []],
    ['N/A', []],
    ['-', []],
    ['?', []],
    ['everyone', []],
    ['Everyone on call', []],
    ['the whole team', []],
    ['<name>', []],
    ['[Name], [Name]', []],
    ['{{ responders }}', []],
    ['…', []],
    ['SRE', ['SRE group']],
    ['on-call engineer', []],
    ['Incident commander', []],
    ['4 engineers and 2 managers', []],
    ['Mara was on call that night and Jun joined later.', []],
    ['<@U02ABCDEF>', []]
  ])('%s', (value, expected) => {
    expect(listed(under(`**Responders:** ${value}`))).toEqual(expected)
  })
})

describe('what is no list of those who were there', () => {
  test.each<[what: string, text: string]>([
    [
      'owners of actions',
      under('## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Alert | Mara Lind | 2026-11-20 |')
    ],
    ['owners in a list of actions', under('## Action items\n\n- Alert on an empty file\n  - Owner: Mara Lind')],
    [
      'a timeline with names',
      under('## Timeline\n\n| Time | Who | What |\n|---|---|---|\n| 05:41 | Mara Lind | called |')
    ],
    ['those who approved it', under('**Reviewed by:** Mara Lind\n**Approved by:** Jun Park')],
    ['code', under('```\nResponders: Mara Lind\n```')],
    ['comments', under('<!-- Responders: Mara Lind -->')],
    ['an owner that may be a service', under('**Owner:** Checkout')],
    ['services that were involved', under('**Involved:** Boards, Ledger')],
    ['what has detected it', under('**Detected by:** Pier Watch')],
    ['prose under a heading', under('## Responders\n\nTwo people answered within a minute, and a third joined later.')]
  ])('%s', (_, text) => {
    expect(listed(text)).toEqual([])
  })

  test('the end of a list is the end of it', () => {
    expect(listed(under('**Responders:**\n- Mara Lind\n\nJun Park\n\n- Ada Osei'))).toEqual(['Mara Lind'])
    expect(listed(under('## Responders\n\n- Mara Lind\n\n## Summary\n\n- Jun Park'))).toEqual(['Mara Lind'])
  })
})

test('at most forty are read, and nothing in a value leaves its line', () => {
  expect(listed(under(`## Responders\n\n${'- Mara Lind\n'.repeat(500)}`))).toHaveLength(40)
  const hostile = fc.array(
    fc.constantFrom(
      'Mara Lind',
      '@x',
      '(',
      ')',
      '[',
      '](',
      '<',
      '>',
      '|',
      '**',
      '`',
      '\n',
      '- ',
      ',',
      ':',
      'IC',
      '<!--'
    ),
    {maxLength: 30}
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      for (const text of ['**Responders:** ', '## Responders\n\n', '---\nresponders: ']) {
        for (const {name, handle = 'x'} of participantsOf(parseDocument(text + parts.join(' '), 'a.md'))) {
          expect(name).not.toMatch(/[\n<>|`*[\]]/)
          expect(handle).toMatch(/^[\w./-]+$/)
        }
      }
    }),
    {numRuns: 300}
  )
})

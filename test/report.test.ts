import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {incidents, makeRepository, people} from '../bench/incidents.mjs'
import {defaultSettings} from '../src/default-settings.ts'
import {parseDocument} from '../src/document.ts'
import {parseMarkdown} from '../src/markdown.ts'
import {gitHistory, originOf} from '../src/forges/git-history.ts'
import {folderForge} from '../src/forges/folder.ts'
import {memoryForge} from '../src/forges/memory.ts'
import {reportHtml} from '../src/presenters/report-html.ts'
import {reportJson} from '../src/presenters/report-json.ts'
import {reportMarkdown} from '../src/presenters/report-markdown.ts'
import {dayOf, dayText, monthAfter, monthsBetween} from '../src/report/days.ts'
import {readFigures} from '../src/report/document-figures.ts'
import {dueDay, incidentDay} from '../src/report/incident-day.ts'
import {makeReport} from '../src/report/make-report.ts'
import {severityName} from '../src/report/policy.ts'
import {teamIn, teamKey} from '../src/report/teams.ts'
import type {DocumentFigures} from '../src/report/document-figures.ts'
import type {History, Report} from '../src/report/report.ts'
import type {Settings} from '../src/settings.ts'

// How postmortems stand and have moved, without anybody being counted or named.

jest.setTimeout(120_000)

const today = dayOf('2026-11-23')!
const noHistory: History = {kind: 'none', merged: new Map()}

/** What a report reads of one document. */
function figures(
  text: string,
  changes: Partial<Settings> = {},
  path = 'postmortems/a.md'
): DocumentFigures | undefined {
  const settings = {...defaultSettings, ...changes}
  return readFigures(parseDocument(text, path), {settings, today, year: undefined, linkBase: ''})
}

/** A report over files of a folder in memory. */
async function reportOf(
  files: Readonly<Record<string, string>>,
  changes: Partial<Settings> = {},
  history = noHistory
): Promise<Report> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, {text}]))
  return makeReport({
    forge: memoryForge(texts),
    settings: {...defaultSettings, ...changes},
    matches: () => true,
    history: async () => history,
    today,
    linkBase: 'https://git.example/harbour/ferries/blob/HEAD/'
  })
}

const whole = (more = ''): string =>
  `# Boards stood still on 2026-09-01\n\n## Summary\n\nThe boards stood still for an hour.\n\n## Timeline (UTC)\n\n- 05:02 first alert\n- 06:02 all boards answer again\n${more}`

describe('days', () => {
  test.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-02-31', undefined],
    ['2026-13-01', undefined],
    ['tomorrow', undefined]
  ])('%s', (text, expected) => {
    const day = dayOf(text)
    expect(day === undefined ? undefined : dayText(day)).toBe(expected)
  })

  test('months go on from year to year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect([monthAfter('2026-01', -1), monthAfter('2026-12', 1)]).toEqual(['2025-12', '2027-01'])
  })

  test.each([
    ['# Boards were down on 3 May 2026', '2026-05-03'],
    ['---\ndate: 2026-05-03\n---\n# Boards were down', '2026-05-03'],
    ['# 2026_05_03 Boards were down', '2026-05-03'],
    ['# Boards were down on 20260503', '2026-05-03'],
    ['# Boards were down on 3 May', undefined],
    ['# Boards are down on 2031-05-03', undefined],
    ['# Boards were down in 1970-01-01', undefined],
    ['# Boards were down', undefined]
  ])('the incident in %j was on %s', (text, expected) => {
    const day = incidentDay(parseDocument(text, 'a.md'), undefined, today)
    expect(day === undefined ? undefined : dayText(day)).toBe(expected)
  })

  test('a date without a year is of the year in which the document came', () => {
    const day = incidentDay(parseDocument('# Boards were down on 3 May', 'a.md'), 2025, today)
    expect(dayText(day!)).toBe('2025-05-03')
  })

  test.each([
    ['2026-06-14', '2026-06-14'],
    ['14 June', '2026-06-14'],
    ['June 14th, 2027', '2027-06-14'],
    // The first one after the incident.
    ['10 January', '2027-01-10'],
    ['end of June', undefined],
    ['Q3', undefined],
    ['within 2 weeks', undefined],
    ['tomorrow', undefined]
  ])('an action of May 2026 that is due %j is due on %s', (due, expected) => {
    const day = dueDay(due, dayOf('2026-05-03'))
    expect(day === undefined ? undefined : dayText(day)).toBe(expected)
  })
})

describe('teams', () => {
  const isName = (words: string): boolean => /amara|kofi/i.test(words)
  test.each([
    ['Storage team', 'Storage team'],
    ['the search team', 'search team'],
    ['@harbour/payments', 'payments'],
    ['SRE', 'SRE'],
    ['Platform engineering', 'Platform engineering'],
    ['Amara (storage team)', 'storage team'],
    ['Falcon', 'Falcon'],
    ['falcon team', 'Falcon'],
    ['Amara Okafor', undefined],
    ['@amara', undefined],
    ['Amara’s team', undefined],
    ['Kofi team', undefined],
    ['on-call engineer', undefined],
    ['everyone', undefined],
    [null, undefined]
  ])('in %j: %s', (owner, expected) => {
    expect(teamIn(owner, ['Falcon'], isName)).toBe(expected)
  })

  test('are the same however they are written', () => {
    expect(new Set(['the Storage team', 'storage', 'Storage Team', 'storage-team'].map(teamKey)).size).toBe(1)
  })
})

describe('severities', () => {
  const policy: Settings['rules'] = {
    'action-due': {severity: 'warning', options: {policy: {Major: 10}}}
  }
  test.each([
    ['sev1 (critical)', {}, 'SEV-1'],
    ['P2', {}, 'SEV-2'],
    ['SEV-4', {}, 'SEV-4'],
    ['High', {}, 'high'],
    ['major', policy, 'Major'],
    ['Amara thinks high', {}, undefined],
    ['', {}, undefined]
  ])('%j is %s', (written, rules, expected) => {
    expect(severityName(written, {...defaultSettings, rules})).toBe(expected)
  })
})

describe('one document', () => {
  test('its words are counted without code, quotes and addresses', () => {
    const text = '# One two on 2026-09-01\n\nThree `four` five https://a.example/six\n\n> seven\n\n```\neight\n```\n'
    expect(figures(text)?.words).toBe(5)
  })

  test('wording counts, names alone do not', () => {
    const told = whole(
      '\n## Contributing factors\n\nHannah restarted the node. Dave forgot to renew the certificate.\n'
    )
    expect(figures(told, {names: 'roles-everywhere'})?.wordingFindings).toBe(1)
  })

  test('rules that are off do not count; sections are looked for all the same', () => {
    const off = {severity: 'off'} as const
    const told = whole('\n## Contributing factors\n\nDave forgot to renew the certificate.\n')
    const rules = {'person-omission': off, 'required-section': off}
    expect(figures(told, {rules})).toMatchObject({wordingFindings: 0, isComplete: false})
    expect(figures(told, {rules, sections: ['summary', 'timeline']})?.isComplete).toBe(true)
  })

  test('an index and an empty file are none', () => {
    expect(figures('# Postmortems\n\n- [one](one.md)\n- [two](two.md)\n')).toBeUndefined()
    expect(figures('---\ndate: 2026-01-01\n---\n')).toBeUndefined()
  })

  test.each<[what: string, items: string, expected: Partial<DocumentFigures['actions']>]>([
    ['boxes', '- [ ] Grow the volume\n- [x] Alert on free space', {total: 2, done: 1, untold: 0}],
    ['bullets say nothing', '- Grow the volume\n- Alert on free space', {total: 2, done: 0, untold: 2, open: []}],
    [
      'a column says it',
      '| Action | Status |\n| --- | --- |\n| Grow the volume | planned |\n| Alert on free space | closed |\n| Buy a disk | won’t do |',
      {total: 3, done: 2, untold: 0, open: [{team: undefined, overdue: false, beyondPolicy: false}]}
    ],
    [
      'past its date',
      '- [ ] Grow the volume (storage team, 2026-10-01)\n- [ ] Alert on free space (storage team, 2026-12-01)',
      {
        withOwnerAndDate: 2,
        open: [
          {team: 'storage team', overdue: true, beyondPolicy: false},
          {team: 'storage team', overdue: false, beyondPolicy: false}
        ]
      }
    ]
  ])('its actions: %s', (_, items, expected) => {
    expect(figures(whole(`\n## Action items\n\n${items}\n`))?.actions).toMatchObject(expected)
  })

  test.each([
    ['SEV-1', {}, true],
    ['SEV-3', {}, false],
    ['SEV-3', {'action-due': {severity: 'info' as const, options: {policy: {'SEV-3': 20}}}}, true]
  ])('an open action of %s is beyond the policy or not', (severity, rules, expected) => {
    const text = `**Severity:** ${severity}\n\n${whole('\n## Action items\n\n- [ ] Grow the volume\n')}`
    expect(figures(text, {rules})?.actions.open).toEqual([{team: undefined, overdue: false, beyondPolicy: expected}])
  })

  test('its lessons are in its own words, without those about somebody', () => {
    const text = whole(
      '\n**Owner:** Tane Rewi\n\n## Lessons learned\n\n- An alert on the age of the data would help.\n- Hannah found the graph by chance.\n- tane knows the pager by heart.\n- @kofi has a script for this case.\n- The engineer carelessly restarted the node.\n\n## Action items\n\n- Tane grows the volume.\n'
    )
    expect(figures(text.replace('# Boards', '**Responders:** Tane Rewi, @tane\n\n# Boards'))?.lessons).toEqual({
      total: 5,
      texts: ['An alert on the age of the data would help.']
    })
  })

  test.each([
    ['[earlier](b.md)', ['postmortems/b.md']],
    ['[earlier](../incidents/b%20c.md#impact)', ['incidents/b c.md']],
    ['[earlier](/docs/b.md)', ['docs/b.md']],
    ['[earlier][1]\n\n[1]: b.md', ['postmortems/b.md']],
    ['[itself](a.md) [part](#impact) [else](https://a.example/b.md) [odd](%E0%A4%A)', []]
  ])('it links by %j to %j', (link, expected) => {
    expect(figures(whole(`\n${link}\n`))?.links).toEqual(expected)
  })

  test('links to the forge are links to files', () => {
    const linkBase = 'https://git.example/harbour/ferries/blob/HEAD/'
    const document = parseDocument(whole(`\n[earlier](${linkBase.replace('HEAD', 'main')}docs/b.md)\n`), 'a.md')
    const read = readFigures(document, {settings: defaultSettings, today, year: undefined, linkBase})
    expect(read?.links).toEqual(['docs/b.md'])
  })

  test.each([
    [
      'The `orders-db` and `edge-cache-2` stood still; `main`, `--flag-x`, `#inc-7`, `max_size`, `Content-Length`.',
      ['orders-db', 'edge-cache-2']
    ],
    ['**Affected services:** Checkout, orders-db', ['checkout', 'orders-db']],
    ['| Systems | orders-db |\n| --- | --- |', ['orders-db']],
    ['`hannah-laptop` was `read-only`.', []]
  ])('it names systems: %j', (words, expected) => {
    expect(figures(whole(`\n${words}\n`))?.systems).toEqual(expected)
  })

  test('what went well is told for another purpose than a lesson', () => {
    const text =
      '\n## Lessons learned\n\n### What went well\n\n- The rollback took four minutes.\n\n### What we learned\n\n- A rehearsal finds what a runbook leaves out.\n'
    expect(figures(whole(text))?.lessons.texts).toEqual(['A rehearsal finds what a runbook leaves out.'])
  })

  test('a product with the name of somebody is one in a path, and by the settings in a sentence', () => {
    const text = whole('\n## Lessons\n\n- Hugo renders nothing where the folder is empty.\n')
    expect(figures(text)?.lessons).toEqual({total: 1, texts: []})
    expect(figures(text, {systems: ['Hugo']})?.lessons.texts).toHaveLength(1)
    expect(figures(text, {}, 'postmortems/hugo-build.md')?.isPathPersonal).toBe(false)
    expect(figures(text, {}, 'postmortems/hannah-build.md')?.isPathPersonal).toBe(true)
  })

  test.each([
    ['**Authors:** 李雷, 韩梅梅', '感谢李雷及时发现了问题，大家学到要检查告警设置的阈值。'],
    ['**Authors:** 山田太郎', 'キャッシュの再起動が遅いことを山田太郎さんが見つけた。'],
    ['**Authors:** Odd Kvamsdal', 'Kvamsdals notes on the caches were in no runbook.'],
    ['**Authors:** Odd Kvamsdal', 'The scripts of okvamsdal fill the caches after a restart.'],
    ['**Authors:** Odd Kvamsdal', 'The folder oddkvamsdal holds the script that fills the caches.'],
    ['**Authors:** Ren\u00E9 Mu\u0308llerstad', 'It was M\u00FCllerstad who knew the sizes of all caches.'],
    ['**Authors:** Ren\u00E9 M\u00FCllerstad', 'It was Mu\u0308llerstad who knew the sizes of all caches.']
  ])('a name is one in any script and spelling: %j', (field, lesson) => {
    const text = whole(`\n## Lessons\n\n- ${lesson}\n- A cache fills slowly after a restart.\n`).replace(
      '\n',
      `\n\n${field}\n`
    )
    expect(figures(text)?.lessons).toEqual({total: 2, texts: ['A cache fills slowly after a restart.']})
  })

  test('systems of the settings are known in one word, and are nobody', () => {
    expect(figures(whole('\nThe `hannah` node and `quay`.\n'), {systems: ['Hannah', 'Quay']})?.systems).toEqual([
      'hannah',
      'quay'
    ])
  })

  test('what looks like a secret is shown nowhere', () => {
    const secret = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`
    const text = whole(`\n## Lessons\n\n- The token ${secret} was in the log of the build.\n`)
    expect(JSON.stringify(figures(text))).not.toContain(secret)
  })

  test('nor a part of it, where a title or a lesson is cut short', () => {
    const secret = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`
    for (const length of [120, 140, 150, 200, 220, 230]) {
      const line = `${'A warm cache hides it. '.repeat(20).slice(0, length)} ${secret} was in the log of the build.`
      const text = whole(`\n## Lessons\n\n- ${line}\n`).replace(/^# .*$/m, `# ${line}`)
      expect(JSON.stringify(figures(text))).not.toContain('ghp_')
    }
  })
})

test('no document ends a report', () => {
  const part = fc.constantFrom(
    '# Down on 2026-09-01\n',
    '---\ndate: [2026\naffected: {a: 1}\n---\n',
    '\n## Lessons learned\n\n- ',
    '\n## Action items\n\n| Action | Owner | Due | Status |\n|--|--|--|--|\n| ',
    '- [ ] Grow it (',
    '**Services:** ',
    '[a](%zz) [b](../../../etc) [c](//x) ',
    '`a-b` ',
    '2026-13-45 ',
    '99/99/99',
    '\uD800',
    ' | ',
    '\n\n'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({maxLength: 12})), {maxLength: 14}), (parts) => {
      const read = figures(parts.join(''))
      if (read) expect(read.words).toBeGreaterThanOrEqual(0)
    })
  )
})

describe('all documents together', () => {
  const on = (day: string, more = ''): string => whole(more).replaceAll('2026-09-01', day)

  test('an empty repository is said to be one', async () => {
    const report = await reportOf({})
    expect(report).toMatchObject({total: {documents: 0}, months: [], comparison: {kind: 'short'}})
    expect(reportMarkdown(report)).toContain('no postmortem was found')
    expect(reportHtml(report)).not.toContain('<svg')
  })

  test('the month is that of the incident, else of the commit that brought it; else there is none', async () => {
    const undated = '# Boards stood still\n\n## Summary\n\nFor an hour.\n\n## Timeline\n\n- 05:02 alert\n- 06:02 over\n'
    const merged = new Map([['c.md', dayOf('2026-03-09')!]])
    const report = await reportOf(
      {'a.md': on('2026-09-01'), 'b.md': undated, 'c.md': undated},
      {},
      {kind: 'whole', merged}
    )
    expect(report.months.map(({month, documents}) => [month, documents])).toEqual([
      ['2026-03', 1],
      ['2026-09', 1]
    ])
    expect([report.total.documents, report.undated.documents]).toEqual([3, 1])
    expect(reportMarkdown(report)).toContain('1 postmortem has no date that can be read')
  })

  test('days to merge are a median; a document from before its incident has none', async () => {
    const merged = new Map([
      ['a.md', dayOf('2026-09-04')!],
      ['b.md', dayOf('2026-09-12')!],
      ['c.md', dayOf('2026-08-01')!]
    ])
    const files = {'a.md': on('2026-09-01'), 'b.md': on('2026-09-02'), 'c.md': on('2026-09-03')}
    const [month] = (await reportOf(files, {}, {kind: 'whole', merged})).months
    expect(month?.daysToMerge).toEqual({documents: 2, median: 6.5})
  })

  test('few documents are compared with nothing', async () => {
    const files = Object.fromEntries(
      ['2025-01-01', '2026-01-01', '2026-10-01'].map((day, index) => [`${index}.md`, on(day)])
    )
    const report = await reportOf(files)
    expect(report.comparison).toEqual({kind: 'few', fewest: 10, then: 1, now: 1})
    expect(reportMarkdown(report)).toContain('With fewer than 10 on a side, no direction is claimed.')
    expect((await reportOf({'a.md': on('2026-10-01')})).comparison).toEqual({kind: 'short'})
  })

  test('the same lesson is told once, with its latest incident', async () => {
    const lesson = '\n## Lessons\n\n- An alert on the age of the data would help.\n'
    const report = await reportOf({'a.md': on('2026-09-01', lesson), 'b.md': on('2026-10-01', lesson)})
    expect(report.lessons).toMatchObject({total: 2, kept: 0, latest: [{incidents: 2, entry: {path: 'b.md'}}]})
    expect(reportMarkdown(report)).toContain('and 1 earlier incident)')
  })

  test('incidents are related by links between them, and by systems that several name', async () => {
    const report = await reportOf({
      'a.md': on('2026-09-01', '\nThe `orders-db` was full.\n'),
      'b.md': on('2026-10-01', '\nThe `orders-db` was full, as [before](a.md), not as in [nothing](none.md).\n')
    })
    expect(report.related).toMatchObject({
      links: 1,
      latest: [{from: {path: 'b.md'}, to: {path: 'a.md'}}],
      systems: [{name: 'orders-db', incidents: 2}]
    })
  })

  test('a path or title that names somebody is not shown', async () => {
    const text = on('2026-10-01', '\n## Lessons\n\n- An alert on the age of the data would help.\n')
    const report = await reportOf({'postmortems/hannah-forgot.md': text.replace('# Boards', '# Hannah and the boards')})
    const shown = [reportMarkdown(report), reportHtml(report), reportJson(report)].join('\n')
    expect(shown).not.toMatch(/hannah/i)
    expect(shown).toContain('The incident of 2026-10-01')
  })

  test('what could not be read is counted', async () => {
    const report = await makeReport({
      forge: {...memoryForge({'a.md': {text: ''}}), read: async () => undefined},
      settings: defaultSettings,
      matches: () => true,
      history: async () => noHistory,
      today,
      linkBase: ''
    })
    expect(reportMarkdown(report)).toContain('1 file could not be read as text')
  })
})

describe('words of documents are only words', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=a>',
      '](javascript:a)',
      '@everyone #12',
      '</svg></main>',
      '| a | b |',
      '```',
      '<!-- x -->',
      '\u202Eabc',
      "' onload='a"
    ),
    fc.string({unit: 'grapheme', maxLength: 40})
  )
  const entry = fc.record({
    path: fc.oneof(hostile, fc.constant(null)),
    title: fc.oneof(hostile, fc.constant(null)),
    day: fc.constantFrom('2026-01-01', null)
  })
  const figuresOf = (month: string) => ({
    month,
    documents: 3,
    words: 1000,
    wordingFindings: 3,
    completeDocuments: 1,
    actions: 4,
    actionsWithOwnerAndDate: 2,
    daysToMerge: {documents: 1, median: 3}
  })
  const team = fc.record({
    team: hostile,
    open: fc.nat(9),
    overdue: fc.nat(9),
    beyondPolicy: fc.nat(9),
    latest: fc.array(entry, {maxLength: 2})
  })
  const report: fc.Arbitrary<Report> = fc.record({
    today: fc.constant('2026-11-23'),
    history: fc.constantFrom('whole' as const, 'shallow' as const, 'none' as const),
    linkBase: fc.constantFrom('', 'https://git.example/a/b/blob/HEAD/'),
    others: fc.nat(2),
    passedOver: fc.nat(2),
    total: fc.constant(figuresOf('2026-01')),
    undated: fc.constant(figuresOf('2026-01')),
    months: fc.constant(['2026-01', '2026-02', '2026-04'].map(figuresOf)),
    comparison: fc.constant({kind: 'short' as const}),
    actions: fc.record({
      total: fc.constant(9),
      done: fc.nat(9),
      open: fc.constant(3),
      overdue: fc.nat(9),
      beyondPolicy: fc.nat(9),
      untold: fc.nat(9),
      teams: fc.array(team, {maxLength: 2}),
      severities: fc.array(
        fc.record({
          severity: hostile,
          days: fc.constant(15),
          open: fc.nat(9),
          overdue: fc.nat(9),
          beyondPolicy: fc.nat(9)
        }),
        {maxLength: 2}
      )
    }),
    lessons: fc.record({
      total: fc.constant(4),
      kept: fc.nat(3),
      latest: fc.array(fc.record({text: hostile, incidents: fc.integer({min: 1, max: 3}), entry}), {maxLength: 3})
    }),
    related: fc.record({
      links: fc.constant(2),
      latest: fc.array(fc.record({from: entry, to: entry}), {maxLength: 2}),
      systems: fc.array(
        fc.record({name: hostile, incidents: fc.constant(2), latest: fc.array(entry, {maxLength: 2})}),
        {maxLength: 2}
      )
    })
  })

  /** Every tag of the page; what is not one of them came out of a document. */
  const tags =
    /^<(?:!doctype html|\/?(?:html|head|body|main|title|style|h[123]|p|div|ul|li|table|caption|thead|tbody|tr|th|td|figure|details|summary|svg|desc|g|line|circle|text|rect|a)|meta(?: [\w-]+="[^"<>]*")+)(?: [\w-]+="[^"<>]*")*\/?>$/i

  test('in the page', () => {
    fc.assert(
      fc.property(report, (one) => {
        const page = reportHtml(one).replace(/<style>[^<]*<\/style>/, '')
        for (const tag of page.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(tags)
        for (const [, address] of page.matchAll(/href="([^"]*)"/g)) {
          expect(address).toMatch(/^(?:https:\/\/git\.example\/a\/b\/blob\/HEAD\/)?[\w.~%/-]*$/)
        }
        expect(page).not.toMatch(/\son\w+="/i)
      })
    )
  })

  test('in the Markdown', () => {
    fc.assert(
      fc.property(report, (one) => {
        const text = reportMarkdown(one)
        const words = text.replace(/^```mermaid\n[^`]*```$/gm, '')
        expect(words).not.toMatch(/@(?=[\p{L}\p{N}])|#(?=\d)/u)
        visit(parseMarkdown(text).tree, (node) => {
          expect(node.type).not.toMatch(/^(?:html|image|definition|footnote|blockquote)/)
          if (node.type === 'code') expect(node.lang).toBe('mermaid')
          if (node.type === 'link')
            expect(node.url).toMatch(/^(?:https:\/\/git\.example\/a\/b\/blob\/HEAD\/)?[\w.~%/-]*$/)
          if (node.type === 'table') {
            const [head, ...rows] = node.children.map(({children}) => children.length)
            expect(rows.filter((cells) => cells !== head)).toEqual([])
          }
        })
      })
    )
  })

  test('no text is longer than a forge takes', async () => {
    const long = 'An alert on the age of the data would help, and here is why it would. '
    const files = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [
        `postmortems/${'folder/'.repeat(20)}${index}.md`,
        whole(
          `\n## Lessons\n\n- ${index} ${long.repeat(3)}\n- ${long.repeat(2)} ${index}\n\n## Action items\n\n- [ ] Grow it (team ${index} crew)\n`
        )
      ])
    )
    const made = await reportOf(files)
    for (const bytes of [60_000, 20_000, 9_000]) {
      const text = reportMarkdown(made, bytes)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
      expect(text).toContain('## Related incidents')
    }
  })
})

test('every key of the JSON is described', async () => {
  const text = whole(
    '\n## Lessons\n\n- An alert on the age of the data would help.\n\n## Action items\n\n- [ ] Grow it\n'
  )
  const days = ['2025-01', '2026-10'].flatMap((month) =>
    Array.from({length: 10}, (_, index) => `${month}-1${index % 10}`)
  )
  const link = '\nThe `orders-db`, as [before](0.md).\n'
  const files = days.map((day, index) => [`${index}.md`, text.replaceAll('2026-09-01', day) + link] as const)
  const keys = new Set<string>()
  JSON.parse(reportJson(await reportOf(Object.fromEntries(files))), (key, value: unknown) => {
    if (key !== '' && !/^\d+$/.test(key)) keys.add(key)
    return value
  })
  const page = readFileSync(new URL('../docs/report.md', import.meta.url), 'utf8')
  expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  expect(keys.size).toBeGreaterThan(40)
})

describe('the page', () => {
  test('needs nothing else, runs nothing, and says what its pictures show', async () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((month) => [
        `${month}.md`,
        whole('\n## Action items\n\n- [ ] Grow the volume (storage team, 2026-10-01)\n').replaceAll(
          '2026-09-01',
          `2026-0${month}-01`
        )
      ])
    )
    const page = reportHtml(await reportOf(files))
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain(`default-src 'none'; style-src 'sha256-`)
    expect(page).not.toMatch(/<script|<link|<iframe|<img|url\(|@import|style="|\bsrc=/)
    expect(page).toContain('prefers-color-scheme: dark')
    const pictures = page.match(/<svg[^>]*>/g) ?? []
    expect(pictures).toHaveLength(4)
    for (const picture of pictures) {
      const [, title, about] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(picture) ?? []
      expect(page).toContain(`<title id="${title}">`)
      expect(page).toContain(`<desc id="${about}">`)
    }
    expect(page.match(/<table>\n<caption>/g)?.length).toBe(3)
    expect(page.match(/class="point few"/g)?.length).toBeGreaterThan(0)
  })
})

describe('a repository with two years of history', () => {
  let folder: string
  const golden = new URL('report-golden/', import.meta.url)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'blameless-report-'))
    makeRepository(folder, incidents({documents: 72, start: '2024-11-01', months: 24}))
  })

  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  async function read(): Promise<Report> {
    const matches = (path: string): boolean => path.startsWith('docs/postmortems/')
    return makeReport({
      forge: folderForge({directory: folder, paths: ['.'], matches}),
      settings: defaultSettings,
      matches,
      history: (paths) => gitHistory(folder, paths),
      today,
      linkBase: 'https://git.example/harbour/ferries/blob/HEAD/'
    })
  }

  test.each([
    ['report.md', reportMarkdown],
    ['report.json', reportJson]
  ] as const)('gives %s', async (name, present) => {
    const text = present(await read())
    const file = new URL(name, golden)
    if (process.env['UPDATE_GOLDEN']) {
      mkdirSync(golden, {recursive: true})
      writeFileSync(file, text)
    }
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  test('gives the same each time, and names none of its people', async () => {
    const [one, other] = [await read(), await read()]
    expect(one).toEqual(other)
    const shown = [reportMarkdown(one), reportHtml(one), reportJson(one)].join('\n')
    const written = execFileSync('git', ['-C', folder, 'grep', '-h', '-o', '-i', '-E', people.join('|')], {
      encoding: 'utf8'
    })
    expect(written.split('\n').length).toBeGreaterThan(100)
    for (const name of people.flatMap((person) => [person, ...person.split(' ')])) {
      expect([name, new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(shown)]).toEqual([name, false])
    }
    expect(one.lessons.kept).toBeGreaterThan(0)
  })

  test('agrees with a count by hand', async () => {
    const {total, months, actions} = await read()
    const all = [...incidents({documents: 72, start: '2024-11-01', months: 24})]
    const rows = all.flatMap(({text}) => text.match(/^(?:\| (?!Action|---).*|- \[[ x]\].*)$/gm) ?? [])
    expect(total).toMatchObject({documents: 72, actions: rows.length})
    expect(actions.open).toBe(rows.filter((row) => / open \|$|^- \[ \]/.test(row)).length)
    expect(actions.done).toBe(rows.filter((row) => / done \|$|^- \[x\]/.test(row)).length)
    expect(months.reduce((sum, {documents}) => sum + documents, 0)).toBe(72)
    const days = all
      .map(({text, merged}) => Math.floor(merged / 86_400) - dayOf(/\d{4}-\d{2}-\d{2}/.exec(text)![0])!)
      .sort((a, b) => a - b)
    expect(total.daysToMerge).toEqual({documents: 72, median: (days[35]! + days[36]!) / 2})
  })
})

describe('the history', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'blameless-history-'))
  })

  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const git = (where: string, day: string, ...args: string[]): string =>
    execFileSync('git', ['-C', where, '-c', 'user.name=Desk', '-c', 'user.email=desk@harbour.example', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z`}
    })

  function write(where: string, path: string, text: string): void {
    mkdirSync(dirname(join(where, path)), {recursive: true})
    writeFileSync(join(where, path), text)
    git(where, '2020-01-01', 'add', '--', path)
  }

  test('is that of the main line: through merges, renames and reverts', async () => {
    const where = join(folder, 'one')
    mkdirSync(where)
    git(where, '2025-01-01', 'init', '-q', '-b', 'main')
    write(where, 'drafts/a.md', `# A\n\n${'The boards stood still. '.repeat(9)}\n`)
    git(where, '2025-01-05', 'commit', '-q', '-m', 'a')
    git(where, '2025-01-05', 'checkout', '-q', '-b', 'topic')
    write(where, 'p/ä ö.md', '# Of a branch\n')
    git(where, '2025-02-01', 'commit', '-q', '-m', 'b')
    git(where, '2025-02-01', 'checkout', '-q', 'main')
    git(where, '2025-02-09', 'merge', '-q', '--no-ff', '-m', 'merge', 'topic')
    mkdirSync(join(where, 'p'), {recursive: true})
    git(where, '2025-03-01', 'mv', 'drafts/a.md', 'p/a.md')
    git(where, '2025-03-01', 'commit', '-q', '-m', 'move')
    // Another document takes the old name.
    write(where, 'drafts/a.md', '# Another one altogether, about a crane at the quay\n')
    git(where, '2025-04-01', 'commit', '-q', '-m', 'another')
    git(where, '2025-05-01', 'rm', '-q', 'p/ä ö.md')
    git(where, '2025-05-01', 'commit', '-q', '-m', 'remove')
    git(where, '2025-05-02', 'revert', '--no-edit', 'HEAD')
    write(where, 'p/new.md', '# Not committed yet\n')

    const paths = ['drafts/a.md', 'p/a.md', 'p/new.md', 'p/ä ö.md']
    const {kind, merged} = await gitHistory(where, paths)
    expect(kind).toBe('whole')
    expect(Object.fromEntries([...merged].map(([path, day]) => [path, dayText(day)]))).toEqual({
      'drafts/a.md': '2025-04-01',
      'p/a.md': '2025-01-05',
      'p/ä ö.md': '2025-02-09'
    })
    // Paths are counted from the folder.
    expect([...(await gitHistory(join(where, 'p'), ['a.md'])).merged.keys()]).toEqual(['a.md'])

    const cut = join(folder, 'cut')
    git(folder, '2025-01-01', 'clone', '-q', '--depth', '1', `file://${where}`, cut)
    expect(await gitHistory(cut, paths)).toEqual({kind: 'shallow', merged: new Map()})
  })

  test('is not there outside a repository, and before the first commit', async () => {
    const outside = mkdtempSync(join(folder, 'outside-'))
    expect(await gitHistory(outside, ['a.md'])).toEqual(noHistory)
    git(outside, '2025-01-01', 'init', '-q')
    expect(await gitHistory(outside, ['a.md'])).toEqual(noHistory)
  })

  test.each([
    ['https://git.example/harbour/ferries', 'https://git.example/harbour/ferries'],
    ['https://desk:secret@git.example/harbour/ferries.git', 'https://git.example/harbour/ferries'],
    ['git@git.example:harbour/ferries.git', undefined],
    ['/srv/git/ferries', undefined]
  ])('of %s leads to %s', async (origin, expected) => {
    const where = mkdtempSync(join(folder, 'origin-'))
    git(where, '2025-01-01', 'init', '-q')
    git(where, '2025-01-01', 'remote', 'add', 'origin', origin)
    expect(await originOf(where)).toBe(expected)
  })
})

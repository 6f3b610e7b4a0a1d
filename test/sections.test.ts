import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseDocument} from '../src/document.ts'
import {enclosing, sectionsAbout} from '../src/sections.ts'

const sectionsOf = (text: string) => parseDocument(text, 'docs/postmortems/search.md').sections

/** `concept + concept` of the sections, in reading order; unknown sections as `-`. */
const conceptsOf = (text: string) => sectionsOf(text).map(({concepts}) => concepts.join(' + ') || '-')

describe('a section that its content tells', () => {
  const clock = '### 10:02 — the page\n\nAda looks.\n\n### 10:09 — the call\n\nKofi joins.\n\n'
  test.each([
    [
      'sub-headings with times',
      `## The night\n\n${clock}### 10:15 — the fix\n\nDone.\n\n### 10:20 — calm\n\nYes.\n`,
      'timeline'
    ],
    ['times in the response', '## Response\n\n- 10:02 a\n- 10:05 b\n- 10:09 c\n- 10:30 d\n', 'resolution + timeline'],
    ['times in the recovery', '## Recovery\n\n- 10:02 a\n- 10:05 b\n- 10:09 c\n- 10:30 d\n', 'resolution'],
    ['two of them only', `## The night\n\n${clock}`, '-'],
    ['a table with owners', '## Then\n\n| What | Who |\n| --- | --- |\n| Add a limit | Ada |\n', 'action-items'],
    ['a table without', '## Then\n\n| What | Size |\n| --- | --- |\n| Queue | 40 |\n', '-'],
    ['items with owners', '## Then\n\n1. Add a limit. Owner: Ada\n2. Add a graph. Owner: Kofi\n', 'action-items'],
    [
      'a list of how far each has come',
      '## Then\n\n1. Add a limit. *Done.*\n2. Add a graph. *In review.*\n',
      'action-items'
    ],
    [
      'a table with a status',
      '## Then\n\n| Measure | Status |\n| --- | --- |\n| Add a limit | open |\n',
      'action-items'
    ],
    ['links among words', '## And\n\n- [the graph](https://a.example/1)\n- We thank the night desk.\n', '-'],
    ['check boxes', '## Then\n\n- [ ] Add a limit\n- [x] Add a graph\n', 'action-items']
  ])('%s', (_, text, concepts) => {
    expect(conceptsOf(`# Search was down\n\n${text}`)[1]).toBe(concepts)
  })

  test('a last list of links, but no index of documents', () => {
    const links = '- [the graph](https://a.example/1)\n- chat: https://a.example/2\n'
    expect(conceptsOf(`# Search was down\n\n## Impact\n\nSmall.\n\n## And\n\n${links}`)).toEqual([
      '-',
      'impact',
      'references'
    ])
    expect(conceptsOf(`# Postmortems\n\n${links}`)).toEqual(['-'])
  })

  test('parts of one timeline, day by day', () => {
    const day = '- 10:02 page\n- 10:05 call\n- 10:09 fix\n- 10:30 calm\n\n'
    expect(conceptsOf(`# Search was down\n\n## Day one\n\n${day}- 11:00 more\n\n## Day two\n\n${day}`)).toEqual([
      '-',
      'timeline',
      'timeline'
    ])
  })
})

describe('the name of a section', () => {
  test.each([
    // In the words of the templates.
    ['Summary', 'summary'],
    ['Impact', 'impact'],
    ['Timeline', 'timeline'],
    ['Detection', 'detection'],
    ['Trigger', 'trigger'],
    ['Root Causes', 'contributing-factors'],
    ['Contributing factors', 'contributing-factors'],
    ['Resolution', 'resolution'],
    ['What went well', 'went-well'],
    ['What went poorly', 'went-poorly'],
    ['Where we got lucky', 'got-lucky'],
    ['Lessons learned', 'lessons'],
    ['Action items', 'action-items'],
    ['Background', 'background'],
    ['Supporting information', 'references'],
    // In other words.
    ['TL;DR', 'summary'],
    ['At a glance', 'summary'],
    ['Executive summary', 'summary'],
    ['Incident overview', 'summary'],
    ['Affected users', 'impact'],
    ['Customer impact', 'impact'],
    ['Blast radius', 'impact'],
    ['Sequence of events', 'timeline'],
    ['Chronology', 'timeline'],
    ['Five whys', 'contributing-factors'],
    ['RCA', 'contributing-factors'],
    ['Mitigation', 'resolution'],
    ['Things that went right', 'went-well'],
    ['What could have gone better?', 'went-poorly'],
    ['What could have been worse', 'got-lucky'],
    ['Key takeaways', 'lessons'],
    ['Follow-ups', 'action-items'],
    ['Corrective and preventative measures', 'action-items'],
    ['Next steps', 'action-items'],
    ['Lead-up', 'background'],
    ['See also', 'references'],
    // As questions.
    ['What happened?', 'summary'],
    ['Who was affected?', 'impact'],
    ['How did we notice it?', 'detection'],
    ['Why did this happen?', 'contributing-factors'],
    ['How did the deploy get past the canary?', '-'],
    ['How did it get into production?', 'contributing-factors'],
    ['How was it fixed?', 'resolution'],
    ['What did we learn?', 'lessons'],
    ['What did we do well?', 'went-well'],
    ['What worked? What didn’t?', 'went-well + went-poorly'],
    ['What are we doing to prevent this from happening again?', 'action-items'],
    // Decorated.
    ['🚨 Summary', 'summary'],
    [':warning: Impact', 'impact'],
    ['2. Timeline', 'timeline'],
    ['3.1 Root cause', 'contributing-factors'],
    ['IV. Resolution', 'resolution'],
    ['Timeline (UTC)', 'timeline'],
    ['Timeline - all times in CET', 'timeline'],
    ['Timeline 2024-05-03', 'timeline'],
    ['**Impact:**', 'impact'],
    ['DETECTION', 'detection'],
    ['Detailed timeline of the incident', 'timeline'],
    ['Appendix: Timeline', 'timeline'],
    ['Impact: 300 customers', 'impact'],
    // Combined.
    ['Root cause and resolution', 'contributing-factors + resolution'],
    ['Summary & impact', 'summary + impact'],
    ['What went well & where did we get lucky', 'went-well + got-lucky'],
    ['Detection / response', 'detection + resolution'],
    ['Lessons learned & preventive measures', 'lessons + action-items'],
    ['Trigger, detection and recovery', 'trigger + detection + resolution'],
    // In other languages.
    ['Zusammenfassung', 'summary'],
    ['Maßnahmen', 'action-items'],
    ['Chronologie', 'timeline'],
    ['Causa raíz', 'contributing-factors'],
    ['Lições aprendidas', 'lessons'],
    ['Tijdlijn', 'timeline'],
    ['タイムライン', 'timeline'],
    ['再発防止策', 'action-items'],
    ['影响范围', 'impact'],
    // Parts of their own, or of somebody else.
    ['What happened, hour by hour', 'timeline'],
    ['The night, minute by minute', 'timeline'],
    ['What made it worse', 'went-poorly'],
    ['Things that would have made it shorter', 'went-poorly'],
    ['Positive aspects', 'went-well'],
    ['What we found', 'contributing-factors'],
    ['What should come of it', 'action-items'],
    ['How the index works', 'background'],
    ['How it works when it works', 'background'],
    ['What is the night audit', 'background'],
    ['1. Short', 'summary'],
    ['8. Corrections', 'action-items'],
    ['What is the index', 'background'],
    ['Table of contents', '-'],
    ['Severity', '-'],
    ['Glossary of the storage team', '-'],
    ['Attendees', '-'],
    ['How the index is built', 'background'],
    ['Conclusion', '-']
  ])('“%s” is %s', (heading, concepts) => {
    expect(conceptsOf(`# Search was down\n\n## ${heading}\n\nWords.\n`)).toEqual(['-', concepts])
  })

  test.each([
    ['Timline', 'timeline', 'timeline'],
    ['Sumary', 'summary', 'summary'],
    ['Lesons learned', 'lessons', 'lessons learned'],
    ['Resoluton', 'resolution', 'resolution'],
    ['Contibuting factors', 'contributing-factors', 'contributing factors'],
    ['Apendix', 'references', 'appendix']
  ])('“%s” is a misspelt %s', (heading, concept, meant) => {
    const [, section] = sectionsOf(`# Search was down\n\n## ${heading}\n\nWords.\n`)
    expect(section).toMatchObject({concepts: [concept], meant})
  })

  test.each(['Contents', 'Sections', 'Revolution', 'Registration', 'Contracts'])(
    '“%s” is a word of its own',
    (heading) => {
      expect(sectionsOf(`# Search was down\n\n## ${heading}\n\nWords.\n`)[1]).toMatchObject({concepts: []})
    }
  )
})

describe('a heading in own words', () => {
  const families: Record<string, readonly string[]> = {
    summary: [
      'The short of it',
      'In plain words',
      'If you only read one paragraph',
      'What took place',
      'The night in short'
    ],
    impact: [
      'What passengers saw',
      'What this meant for patients',
      'Who felt it',
      'How bad was it?',
      'How many people were affected',
      'What was down',
      'How it looked to users',
      'Affected routes',
      'The extent of the damage'
    ],
    timeline: [
      'How the night went',
      'How events unfolded',
      'Unfolding of the incident',
      'What happened, in order',
      'What happened and when',
      'The night shift log',
      'Course of the evening',
      'From first alert to all clear'
    ],
    detection: [
      'How it came to light',
      'How the alarm was raised',
      'First signs',
      'How we became aware',
      'Who told us'
    ],
    trigger: ['What sparked it', 'What set it going', 'The last straw', 'What pushed it over the edge', 'How it began'],
    'contributing-factors': [
      'Why the standby stayed asleep',
      'What made it possible',
      'How this could happen',
      'What the investigation showed',
      'The origin of the fault',
      'What allowed this to happen'
    ],
    resolution: [
      'How we got it back',
      'How the service was restored',
      'What brought it back',
      'Getting back to normal',
      'What we did about it',
      'The repair'
    ],
    'went-well': [
      'What has protected us',
      'What kept it small',
      'What paid off',
      'Gone well',
      'Where the plan held',
      'What we are glad of',
      'On the bright side'
    ],
    'went-poorly': [
      'What did not help',
      'What held us up',
      'What let us down',
      'What got in our way',
      'What we missed',
      'Where we lost time',
      'Gone badly',
      'My own part'
    ],
    'got-lucky': ['Sheer luck', 'Why it was not worse', 'Lucky escapes', 'What we owe to chance'],
    lessons: [
      'What it taught us',
      'What we take from it',
      'What we think now',
      'In hindsight',
      'What others can learn'
    ],
    'action-items': [
      'What happens now',
      'For next season',
      'So that it does not happen again',
      'How we keep it from happening again',
      'What remains to be done',
      'How we will fix it',
      'Planned fixes',
      'Jobs',
      'The road ahead'
    ],
    background: [
      'What the service does',
      'For those who are new here',
      'The days before',
      'How it is made',
      'Setting the scene'
    ],
    references: ['Where to read more', 'Earlier incidents', 'Raw data', 'Supplementary material']
  }
  /** As people of other trades put it: hospitals, railways, mills, clubs, courts. */
  const trades: Record<string, readonly string[]> = {
    summary: ['The accident', 'Facts of the case', 'Statement of the problem', 'What happened, briefly'],
    impact: [
      'Injuries',
      'Who had to wait',
      'What did guests notice?',
      'How far it reached',
      'What it did to the harvest'
    ],
    timeline: ['Events of the night', 'History of the flight', 'What happened, with times', 'How the shift went'],
    detection: [
      'How it was reported',
      'Discovery of the leak',
      'What the alarms showed',
      'How did passengers tell us?'
    ],
    trigger: ['Initiating failure', 'What made it happen that day'],
    'contributing-factors': [
      'How a typo reached the press',
      'Where the mistake was',
      'Which barriers failed',
      'What happened, technically',
      'The missing comma'
    ],
    resolution: [
      'How the line was restarted',
      'Interim containment',
      'What the crew did',
      'How we got the trams moving'
    ],
    'went-well': ['Good practice', 'Things that went our way', 'What to keep', 'What stood us in good stead'],
    'went-poorly': ['What took too long', 'Blind spots', 'Where we were slow', 'What caught us out'],
    lessons: ['Insights for others', 'What we want to remember', 'Food for thought'],
    'action-items': [
      'What the board has decided',
      'Work for the winter',
      'Measures taken and planned',
      'Changes since then',
      'What you can expect from us'
    ],
    background: [
      'What was supposed to happen',
      'How payments flow',
      'How we deploy',
      'A normal day',
      'Our little stack',
      'How the collector chooses its files'
    ],
    references: ['Photographs', 'Sources used', 'Where to find the data', 'List of documents']
  }
  const plain = {
    summary: ['What failed, in two sentences', 'The story, three lines'],
    impact: ['How bad?', 'Figures at a glance', 'From where the passenger sits', 'What it did'],
    'contributing-factors': ['The inside story', 'The story underneath'],
    'went-poorly': ['What did not', "What we're not proud of", 'The awkward part'],
    'action-items': ['Agreements', 'Agreements reached'],
    background: ['How a timetable is made', 'What Ferry-3 is', 'Before the events']
  }
  const headings = [...Object.entries(families), ...Object.entries(trades), ...Object.entries(plain)].flatMap(
    ([concept, names]) => names.map((name) => [name, concept] as const)
  )

  test.each(headings)('“%s” is %s', (heading, concept) => {
    expect(conceptsOf(`# Search was down\n\n## ${heading}\n\nWords.\n`)).toEqual(['-', concept])
  })

  test.each([
    ['What worked and what did not', 'went-well + went-poorly'],
    ['What has protected us, what has not', 'went-well + went-poorly'],
    ['What did and did not help', 'went-well + went-poorly'],
    ['What failed', 'summary'],
    ['How it happened and how we fixed it', 'contributing-factors + resolution'],
    ['How the day went / how we recovered', 'timeline + resolution']
  ])('“%s” is %s', (heading, concepts) => {
    expect(conceptsOf(`# Search was down\n\n## ${heading}\n\nWords.\n`)).toEqual(['-', concepts])
  })

  test('“What failed” beside “What worked” is its other half', () => {
    expect(conceptsOf('# Search was down\n\n## What worked\n\nA.\n\n## What failed\n\nB.\n')).toEqual([
      '-',
      'went-well',
      'went-poorly'
    ])
  })

  test.each([
    'Why we publish this',
    'Why this document exists',
    'Why we chose the queue',
    'What happened next',
    'What was not affected',
    'What we do not know yet',
    'What remains open',
    'Purpose and scope',
    'Step by step',
    'How the night shift was staffed',
    'DNS resolution',
    'Recovery codes',
    'Face detection service',
    'Lesson booking app',
    'Database triggers',
    'Lucky Seven',
    'Unlucky timing',
    'Job scheduler',
    'Plan limits',
    'Terms and conditions',
    'What helped the attacker',
    'Price list',
    'Clock skew',
    'What it cost to repair',
    'Background workers',
    'Service level agreements',
    'Painful migrations',
    'What matters is',
    'Where the servers stand',
    'Figures of speech'
  ])('“%s” only looks like one', (heading) => {
    expect(conceptsOf(`# Search was down\n\n## ${heading}\n\nWords.\n`)).toEqual(['-', '-'])
  })
})

describe('a document without marks', () => {
  const text = 'Search was down on Friday.\n\nHow the night went\n\nBadly.\n\nWhy it took so long:\n\nA queue.\n'

  test('lines in own words are its headings', () => {
    expect(conceptsOf(text)).toEqual(['timeline', 'contributing-factors'])
  })

  test('where it has headings, such lines only lead in', () => {
    expect(conceptsOf(`${text}\n## Impact\n\nLarge.\n\n## Actions\n\n- Add a limit.\n`)).toEqual([
      'impact',
      'action-items'
    ])
  })
})

describe('labels in tables, and among lessons', () => {
  test.each([
    [
      'rows at the head',
      '| | |\n| --- | --- |\n| **Start** | 10:02 |\n| **Trigger** | a deploy |\n| Affected | 300 shops |\n\n## Summary\n\nWords.\n',
      ['trigger', 'impact', 'summary']
    ],
    [
      'rows further below are data',
      '## Summary\n\nWords.\n\n## Response\n\n| Phase | Minutes |\n| --- | --- |\n| Detection | 10 |\n| Recovery | 20 |\n\n## Impact\n\nWords.\n',
      ['summary', 'resolution', 'impact']
    ],
    [
      'heads of columns that are sides',
      '## Looking at it\n\n| Went well | Went badly |\n| --- | --- |\n| calm | slow |\n',
      ['-', 'went-well', 'went-poorly']
    ],
    [
      'sides of the lessons',
      '## Lessons\n\n- Good: the tone.\n- Bad: the graph.\n- Good: the drill.\n',
      ['lessons', 'went-well', 'went-poorly', 'went-well']
    ]
  ])('%s', (_, text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts)
  })
})

describe('the form of a heading', () => {
  test.each([
    ['ATX, any level', '###### Impact\n\nWords.\n', 'heading'],
    ['ATX, closed', '## Impact ##\n\nWords.\n', 'heading'],
    ['setext', 'Impact\n------\n\nWords.\n', 'heading'],
    ['HTML', '<h2 align="center">Impact</h2>\n\nWords.\n', 'heading'],
    ['with an anchor', '## Impact <a name="impact"></a>\n\nWords.\n', 'heading'],
    ['linked', '## [Impact](#impact)\n\nWords.\n', 'heading'],
    ['a fold', '<details>\n<summary>Impact</summary>\n\nWords.\n\n</details>\n', 'bold'],
    ['a bold line', '**Impact**\n\nWords.\n', 'bold'],
    ['a bold line with a colon outside', '**Impact**:\n\nWords.\n', 'bold'],
    ['an italic line', '_Impact_\n\nWords.\n', 'bold'],
    ['a numbered line', '1. Root cause and resolution\n\nWords.\n\n2. Impact assessment\n\nWords.\n', 'label'],
    ['a bold line with underscores', '__Impact__\n\nWords.\n', 'bold'],
    ['a bold line above its text', '**Impact**\nWords follow at once.\n', 'bold'],
    ['a bold list item', '- **Impact**:\n  - Words.\n', 'bold'],
    ['a label', '**Impact:** 300 customers\n', 'label'],
    ['a label in a list', '- **Impact**: 300 customers\n', 'label'],
    ['an italic label', '_Impact:_ 300 customers\n', 'label'],
    ['a plain label', 'Impact: 300 customers\n', 'label'],
    ['a plain label alone', 'Impact:\n\nWords.\n', 'label'],
    ['a line alone', 'Root cause and resolution\n\nWords.\n', 'label'],
    ['a question alone', 'What was the root cause?\n\nWords.\n', 'label'],
    ['CRLF', '## Impact\r\n\r\nWords.\r\n', 'heading']
  ])('%s', (_, text, form) => {
    const [section] = sectionsOf(text)
    expect(section?.form).toBe(form)
    expect(section?.concepts).not.toEqual([])
  })

  test.each([
    ['code', '```\n## Impact\n```\n'],
    ['a quotation', '> ## Impact\n>\n> Words.\n'],
    ['a comment', '<!--\n## Impact\n-->\n'],
    ['front matter', '---\nimpact: large\n---\n\nWords.\n'],
    ['a sentence', 'Impact was small, and nobody called.\n'],
    [
      'a rule under a paragraph',
      'The impact of this was small, since most of the traffic had moved to the other region by then.\n---\n'
    ],
    ['a cell of a wide table', '| Impact | 300 | high |\n| --- | --- | --- |\n| Trigger | deploy | low |\n'],
    ['a good day', 'Good: we have a clear day.\n\n- Bad: nothing.\n']
  ])('%s holds none', (_, text) => {
    expect(sectionsOf(text).flatMap(({concepts}) => concepts)).toEqual([])
  })
})

describe('where a section stands', () => {
  test('the title of a document names no section', () => {
    expect(conceptsOf('# Outage\n\n## Summary\n\nWords.\n')).toEqual(['-', 'summary'])
    expect(conceptsOf('# Incident: impact of the resolution delay\n\n## Summary\n\nWords.\n')).toEqual(['-', 'summary'])
  })

  test('sections at the top level, several of them', () => {
    expect(conceptsOf('# My postmortem\n\n# Issue summary\n\nA.\n\n# Timeline\n\nB.\n')).toEqual([
      '-',
      'summary',
      'timeline'
    ])
  })

  test('groups of actions and steps of a timeline are no sections of their own', () => {
    expect(conceptsOf('# T\n\n## Action items\n\n### Detection\n\n- Alert.\n\n### Mitigation\n\n- Script.\n')).toEqual([
      '-',
      'action-items',
      '-',
      '-'
    ])
    expect(conceptsOf('# T\n\n## Timeline\n\n- **Detection:** 10:02\n- **Resolution:** 10:40\n')).toEqual([
      '-',
      'timeline'
    ])
  })

  test('“Remediation” is what the rest of the document leaves open', () => {
    expect(conceptsOf('# T\n\n## Remediation\n\nWords.\n')).toEqual(['-', 'action-items'])
    expect(conceptsOf('# T\n\n## Remediation\n\nWords.\n\n## Action items\n\n- A\n')).toEqual([
      '-',
      'resolution',
      'action-items'
    ])
  })

  test('dates as headings of the same level belong to the timeline', () => {
    const sections = sectionsOf(
      '# T\n\n## Timeline\n\n## May 12\n\n### 20:15\n\nA.\n\n## May 13\n\n### 08:00\n\nB.\n\n## Actions\n\n- C\n'
    )
    expect(sections.map(({title, parent}) => [title, sections[parent]?.title])).toEqual([
      ['T', undefined],
      ['Timeline', 'T'],
      ['May 12', 'Timeline'],
      ['20:15', 'May 12'],
      ['May 13', 'Timeline'],
      ['08:00', 'May 13'],
      ['Actions', 'T']
    ])
  })

  test('a lead-up told hour by hour is a timeline, too', () => {
    const hours = ['10:02', '10:10', '10:20', '10:40'].map((hour) => `- ${hour} something happened`).join('\n')
    expect(conceptsOf(`# T\n\n## Leadup\n\n${hours}\n`)).toEqual(['-', 'background + timeline'])
  })

  test('where no heading says timeline, the part with the times is it', () => {
    const days = ['3 May', '4 May', '5 May', '6 May'].map((day) => `- On ${day} something happened`).join('\n')
    expect(conceptsOf(`# T\n\n## What happened\n\n${days}\n\n## Cause\n\nA disk.\n`)).toEqual([
      '-',
      'summary + timeline',
      'contributing-factors'
    ])
    expect(conceptsOf(`# T\n\n## Action items\n\n${days}\n`)).toEqual(['-', 'action-items'])
  })

  test('the content of a label in a list is its item', () => {
    const text = '- **Impact**: 300 customers\n- **Owner**: Amara\n\nAfter the list.\n'
    const [impact] = sectionsOf(text)
    expect(text.slice(impact!.start, impact!.end)).toBe(' 300 customers')
  })

  test('a label that continues an inner item ends with the outer one', () => {
    const text = '- **Trigger**: y\n  - **Resolution**: z\n**Impact:** x\n# T\n'
    const [trigger, , impact] = sectionsOf(text)
    expect(impact).toMatchObject({title: 'Impact', parent: 0, end: trigger!.end})
    expect(text.slice(impact!.start, impact!.end)).toBe(' x')
  })

  test('inner sections about the same are found through the outer one', () => {
    const sections = sectionsOf(
      '# T\n\n## Lessons learned\n\n### Key takeaways\n\nWords.\n\n### What went well\n\n- A\n'
    )
    expect(sectionsAbout(sections, 'lessons').map(({title}) => title)).toEqual(['Lessons learned'])
    expect([...enclosing(sections, 3)].map(({title}) => title)).toEqual(['What went well', 'Lessons learned', 'T'])
  })
})

test('whatever the text, sections are in order and nest', () => {
  const line = fc.constantFrom(
    '# T',
    '## Timeline',
    '### 10:02',
    '## May 3',
    '**Impact**',
    '**Impact:** x',
    '- **Trigger**: y',
    '  - **Resolution**: z',
    'Summary:',
    'words',
    '',
    '---',
    '> quote',
    '```',
    '| a | b |',
    '| --- | --- |',
    '<h2>Impact</h2>',
    '<!--',
    '-->'
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 30}), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end)
      const sections = sectionsOf(text)
      let before = -1
      for (const [index, {heading, start, end: last, parent}] of sections.entries()) {
        expect(heading.start).toBeGreaterThan(before)
        expect(heading.end).toBeLessThanOrEqual(start)
        expect(start).toBeLessThanOrEqual(last)
        expect(last).toBeLessThanOrEqual(text.length)
        expect(parent).toBeLessThan(index)
        if (parent >= 0) expect(last).toBeLessThanOrEqual(sections[parent]!.end)
        before = heading.start
      }
    })
  )
})

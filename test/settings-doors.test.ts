import {describe, expect, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {loadSettings, type SettingsFiles} from '../src/load-settings.ts'
import {settingsFor} from '../src/overrides.ts'
import {settingsBlock, settingsText} from '../src/presenters/settings.ts'
import {SettingsError, settingsFromFile, type Settings} from '../src/settings.ts'
import {writeShared} from '../src/shared-settings.ts'

// One schema, three doors: inputs, the settings file, and files that one of these extends.

/** Files of this repository by path, and of others by `owner/repo:path@ref`. */
const repository = (files: Readonly<Record<string, string>>): SettingsFiles & {asked: string[]} => {
  const asked: string[] = []
  const read = async (name: string): Promise<string | undefined> => {
    asked.push(name)
    return files[name]
  }
  return {asked, file: read, shared: (from) => read(writeShared(from))}
}

const own = '.github/blameless-review.yml'
const shared = 'acme/.github:review.yml@v1'

async function load(files: Record<string, string>, inputs: Record<string, string> = {}, path?: string) {
  return loadSettings({inputs, path, files: repository(files)})
}

async function problems(
  files: Record<string, string>,
  inputs: Record<string, string> = {}
): Promise<readonly string[]> {
  const error = await load(files, inputs).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SettingsError)
  return (error as SettingsError).problems
}

/** A setting said at every door, each time differently; from the weakest to the strongest. */
const doors = ['shared', 'extended', 'own', 'input'] as const

/** How a value is written at each door, and what it comes to when the doors up to one speak. */
const table: [name: string, values: string[], read: (settings: Settings) => unknown, expected: unknown[]][] = [
  ['fail-on', ['never', 'info', 'warning', 'error'], ({failOn}) => failOn, ['never', 'info', 'warning', 'error']],
  [
    'mode',
    ['observe', 'suggest', 'require', 'observe'],
    ({mode}) => mode,
    ['observe', 'suggest', 'require', 'observe']
  ],
  ['preset', ['gentle', 'strict', 'gentle', 'strict'], ({preset}) => preset, ['gentle', 'strict', 'gentle', 'strict']],
  [
    'names',
    ['allow', 'roles-everywhere', 'roles-in-analysis', 'allow'],
    ({names}) => names,
    ['allow', 'roles-everywhere', 'roles-in-analysis', 'allow']
  ],
  ['comment', ['off', 'summary', 'review', 'off'], ({comment}) => comment, ['off', 'summary', 'review', 'off']],
  ['max-comments', ['1', '2', '3', '4'], ({maxComments}) => maxComments, [1, 2, 3, 4]],
  ['discussion', ['hint', 'off', 'hint', 'off'], (one) => one.discussion, ['hint', 'off', 'hint', 'off']],
  [
    'filter-mode',
    ['file', 'added', 'nofilter', 'file'],
    ({filterMode}) => filterMode,
    ['file', 'added', 'nofilter', 'file']
  ],
  ['files', ['[a.md]', '[b.md]', '[c.md]', '[d.md]'], ({files}) => files, [['a.md'], ['b.md'], ['c.md'], ['d.md']]],
  ['sections', ['[A]', '[B]', '[C]', '[D]'], ({sections}) => sections, [['A'], ['B'], ['C'], ['D']]],
  [
    'suppression-reasons',
    ['required', 'optional', 'required', 'optional'],
    (one) => one.suppressionReasons,
    ['required', 'optional', 'required', 'optional']
  ],
  ['people', ['[A]', '[B]', '[A]', '[D]'], ({people}) => people, [['A'], ['A', 'B'], ['A', 'B'], ['A', 'B', 'D']]],
  ['teams', ['[A]', '[B]', '[C]', '[D]'], ({teams}) => teams.join(''), ['A', 'AB', 'ABC', 'ABCD']],
  ['systems', ['[A]', '[B]', '[C]', '[D]'], ({systems}) => systems.join(''), ['A', 'AB', 'ABC', 'ABCD']],
  ['allowed-phrases', ['[A]', '[B]', '[C]', '[D]'], (one) => one.allowedPhrases.join(''), ['A', 'AB', 'ABC', 'ABCD']],
  [
    'rules',
    ['{hindsight: off}', '{hindsight: info, secrets: info}', '{secrets: off}', '{hindsight: error}'],
    ({rules}) => [rules['hindsight']?.severity, rules['secrets']?.severity],
    [
      ['off', undefined],
      ['info', 'info'],
      ['info', 'off'],
      ['error', 'off']
    ]
  ],
  [
    'section-aliases',
    ['{timeline: A}', '{timeline: B}', '{impact: C}', '{timeline: [D]}'],
    ({sectionAliases}) => sectionAliases,
    [{timeline: ['A']}, {timeline: ['B']}, {timeline: ['B'], impact: ['C']}, {timeline: ['D'], impact: ['C']}]
  ],
  [
    'commitment',
    ['We learn.', 'https://wiki.example/a', 'We learn here.', 'https://wiki.example/b'],
    ({commitment}) => commitment,
    ['We learn.', 'https://wiki.example/a', 'We learn here.', 'https://wiki.example/b']
  ],
  [
    'participation',
    ['count', 'invite', 'off', 'count'],
    ({participation}) => participation,
    ['count', 'invite', 'off', 'count']
  ],
  [
    'participants',
    [
      '{people: {Mara: a}, bots: x}',
      '{people: {Jun: [b, c]}}',
      '{teams: {Harbour: [Mara]}}',
      '{bots: [x, y], people: {Mara: d}}'
    ],
    ({participants}) => participants,
    [
      {people: {Mara: ['a']}, teams: {}, bots: ['x']},
      {people: {Mara: ['a'], Jun: ['b', 'c']}, teams: {}, bots: ['x']},
      {people: {Mara: ['a'], Jun: ['b', 'c']}, teams: {Harbour: ['Mara']}, bots: ['x']},
      {people: {Mara: ['d'], Jun: ['b', 'c']}, teams: {Harbour: ['Mara']}, bots: ['x', 'y']}
    ]
  ],
  [
    'welcome',
    ['first-time', 'off', 'first-time', 'off'],
    (one) => one.welcome,
    ['first-time', 'off', 'first-time', 'off']
  ],
  [
    'skip',
    ['{drafts: true}', '{labels: A, authors: A}', '{drafts: false, labels: [B]}', "{authors: '*[bot]'}"],
    ({skip}) => skip,
    [
      {drafts: true, labels: [], authors: []},
      {drafts: true, labels: ['A'], authors: ['A']},
      {drafts: false, labels: ['B'], authors: ['A']},
      {drafts: false, labels: ['B'], authors: ['*[bot]']}
    ]
  ],
  [
    'template',
    ['google-sre', 'etsy', 'short', 'pagerduty'],
    ({template, templateText}) => [template, templateText.slice(0, 1)],
    [
      ['google-sre', '#'],
      ['etsy', '#'],
      ['short', '#'],
      ['pagerduty', '#']
    ]
  ],
  [
    'voice',
    ['{greeting: A, notes: {hindsight: A}}', '{closing: B}', '{notes: {secrets: C}}', '{notes: {hindsight: D}}'],
    ({voice}) => voice,
    [
      {greeting: 'A', closing: '', notes: {hindsight: 'A'}},
      {greeting: 'A', closing: 'B', notes: {hindsight: 'A'}},
      {greeting: 'A', closing: 'B', notes: {hindsight: 'A', secrets: 'C'}},
      {greeting: 'A', closing: 'B', notes: {hindsight: 'D', secrets: 'C'}}
    ]
  ],
  [
    'overrides',
    [
      '[{paths: a, mode: observe}]',
      '[{paths: b, mode: observe}]',
      '[{paths: c, mode: observe}]',
      '[{paths: d, mode: observe}]'
    ],
    ({overrides}) => overrides.flatMap(({paths}) => paths).join(''),
    ['a', 'ab', 'abc', 'abcd']
  ]
]

describe.each(table)('%s', (name, values, read, expected) => {
  test.each(doors.map((door, index) => [door, index] as const))('said up to the door: %s', async (_, last) => {
    const text = (index: number): string => (index <= last ? `${name}: ${values[index]}\n` : '')
    const files = {
      [shared]: text(0),
      'shared.yml': `extends: ${shared}\n${text(1)}`,
      [own]: `extends: shared.yml\n${text(2)}`
    }
    const {settings, origins} = await load(files, last === 3 ? {[name]: values[3]!} : {})
    expect(read(settings)).toEqual(expected[last])
    expect([...origins.values()].join()).toContain([shared, 'shared.yml:2', `${own}:2`, `input \`${name}\``][last])
  })
})

describe('files', () => {
  test('without any, everything is as it is', async () => {
    expect((await load({})).settings).toEqual(defaultSettings)
    expect((await load({[own]: ''})).settings).toEqual(defaultSettings)
    expect((await load({[own]: '# nothing yet\n'})).settings).toEqual(defaultSettings)
  })

  test('another file can be named, and has to be there', async () => {
    expect((await load({[own]: 'mode: observe', 'a.yml': 'mode: suggest'}, {}, 'a.yml')).settings.mode).toBe('suggest')
    await expect(load({}, {}, 'a.yml')).rejects.toThrow('a.yml: no such file.')
  })

  test('inputs can extend, too: the settings file is stronger than that', async () => {
    const files = {[own]: 'fail-on: info', 'a.yml': 'fail-on: never\ncomment: off'}
    const {settings} = await load(files, {extends: 'a.yml'})
    expect([settings.failOn, settings.comment]).toEqual(['info', 'off'])
  })

  test('later files of a list are laid over earlier ones', async () => {
    const files = {[own]: 'extends: [a.yml, b.yml]', 'a.yml': 'fail-on: never', 'b.yml': 'fail-on: info'}
    expect((await load(files)).settings.failOn).toBe('info')
  })

  test('a path in a shared file is one of its own repository, at the same commit', async () => {
    const files = {
      [own]: `extends: ${shared}`,
      [shared]: 'extends: words.yml',
      'acme/.github:words.yml@v1': 'people: [Will]',
      'words.yml': 'people: [Grace]'
    }
    expect((await load(files)).settings.people).toEqual(['Will'])
  })

  test('mistakes in inputs are told before any file is read', async () => {
    const files = repository({[own]: 'fail-on: info'})
    await expect(loadSettings({inputs: {'fail-on': 'soon'}, files})).rejects.toThrow('input `fail-on`, line 1')
    expect(files.asked).toEqual([])
  })

  test('an own rule of a shared file can be set where it is used', async () => {
    const rule =
      'own-rules:\n  - {id: acme-x, phrases: root cause, reason: R., examples: {flagged: The root cause was a disk.}}\n'
    const {settings} = await load({[own]: `extends: ${shared}`, [shared]: rule}, {rules: 'acme-x: error'})
    expect(settings.rules['acme-x']).toEqual({severity: 'error'})
    expect(await problems({[own]: 'mode: suggest'}, {rules: 'acme-x: error'})).toEqual([
      expect.stringContaining('input `rules`, line 1: "acme-x" is not a rule')
    ])
  })

  test.each<[what: string, files: Record<string, string>, message: string]>([
    ['is not there', {[own]: 'extends: a.yml'}, `${own}:1:10: "a.yml" is not there`],
    [
      'is not there in another repository',
      {[own]: `mode: suggest\nextends:\n  - ${shared}`},
      `${own}:3:5: "${shared}" is not there, or the token may not read it; with \`contents: read\` there it may`
    ],
    [
      'extends itself',
      {[own]: `extends: ${own}`},
      `${own}:1:10: "${own}" extends itself, by way of others; one of them can go`
    ],
    [
      'extends itself by way of another',
      {[own]: 'extends: a.yml', 'a.yml': `extends: ${own}`},
      `a.yml:1:10: "${own}" extends itself, by way of others; one of them can go`
    ],
    [
      'goes too deep',
      Object.fromEntries([
        [own, 'extends: 0.yml'],
        ...[...Array(9).keys()].map((n) => [`${n}.yml`, `extends: ${n + 1}.yml`])
      ]),
      '4.yml:1:10: "5.yml" is more than 5 files deep'
    ],
    [
      'names too many',
      {[own]: `extends: [${'a.yml, '.repeat(21)}]`, 'a.yml': ''},
      `${own}:1:${11 + 20 * 7}: "a.yml" is one file more than the 20 that are read`
    ],
    [
      'has a mistake in a shared file',
      {[own]: `extends: ${shared}`, [shared]: 'x: 1'},
      `${shared}:1:1: "x" is not a setting; there are`
    ]
  ])('a file that %s', async (_, files, message) => {
    expect((await problems(files))[0]!.slice(0, message.length)).toBe(message)
  })

  test('a baseline is read, and has to be one', async () => {
    const good = {[own]: 'baseline: b.json', 'b.json': '{"version":1,"fingerprints":["0123456789abcdef"]}'}
    expect((await load(good)).known).toEqual(new Set(['0123456789abcdef']))
    expect(await problems({[own]: 'baseline: b.json'})).toEqual([
      `${own}:1: \`baseline\`: "b.json" is not there; \`blameless-review baseline\` writes it`
    ])
    expect(await problems({[own]: 'baseline: b.json', 'b.json': '[]'})).toEqual([
      `${own}:1: \`baseline\`: "b.json" is not a baseline; \`blameless-review baseline\` writes one`
    ])
  })
})

describe('a template', () => {
  const text = '# Title\n\n## What happened?\n\nTell the story in three sentences.\n\n## Berths\n'
  const path = 'docs/story.md'

  test('of the repository is read: its headings are the sections, its sentences are prompts', async () => {
    const {settings} = await load({[own]: `template: ${path}`, [path]: text})
    expect(settings).toMatchObject({template: path, templateText: text, sections: ['summary', 'Berths']})
  })

  test('of an override is read, and its sections replace those around', async () => {
    const overrides = `overrides:\n  - {paths: a/**, template: ${path}}\n  - {paths: b/**, template: short, sections: [Berths]}\n  - {severities: 1, template: acme/.github:t.md@v1}\n`
    const files = {[own]: `sections: [impact]\n${overrides}`, [path]: text, 'acme/.github:t.md@v1': '# T\n\n## Quay\n'}
    const {settings, origins} = await load(files)
    expect(settings.overrides.map(({set}) => set.sections)).toEqual([['summary', 'Berths'], ['Berths'], ['Quay']])
    expect(settingsFor(settings, {path: 'a/x.md'})).toMatchObject({templateText: text, sections: ['summary', 'Berths']})
    expect(settingsFor(settings, {path: 'b/x.md'}).templateText).toContain('## ')
    expect(settingsFor(settings, {path: 'c/x.md'})).toMatchObject({templateText: '', sections: ['impact']})
    const again = settingsText({settings, origins})
    expect(again).not.toContain('Tell the story')
    expect((await load({...files, [own]: again})).settings).toEqual(settings)
  })

  test('of an override in a shared file is one of its own repository', async () => {
    const files = {
      [own]: `extends: ${shared}`,
      [shared]: `overrides: [{paths: a/**, template: ${path}}]`,
      [`acme/.github:${path}@v1`]: text
    }
    expect((await load(files)).settings.overrides[0]!.set.sections).toEqual(['summary', 'Berths'])
  })

  test('of an override that is not there is told with the place of the overrides', async () => {
    const files = {[own]: `mode: suggest\noverrides:\n  - {paths: a/**, template: ${path}}\n`}
    expect(await problems(files)).toEqual([`${own}:2: \`overrides.template\`: "${path}" is not there`])
    expect(await problems({...files, [path]: 'Words alone.\n'})).toEqual([
      `${own}:2: \`overrides.template\`: "${path}" has no heading, so no section follows from it`
    ])
  })

  test('gives way to sections, wherever these are set', async () => {
    const files = {[own]: 'template: short', 'a.yml': 'sections: [impact]'}
    expect((await load(files, {sections: 'Berths'})).settings).toMatchObject({template: 'short', sections: ['Berths']})
    expect((await load(files, {extends: 'a.yml', template: path}).catch((error) => error)).message).toContain(path)
    const below = {...files, [path]: text}
    expect((await load(below, {extends: 'a.yml', template: path})).settings).toMatchObject({
      templateText: text,
      sections: ['impact']
    })
  })

  test('of a shared file is one of its own repository, at the same commit', async () => {
    const files = {
      [own]: `extends: ${shared}`,
      [shared]: `template: ${path}`,
      [path]: 'no',
      [`acme/.github:${path}@v1`]: text
    }
    expect((await load(files)).settings).toMatchObject({template: `acme/.github:${path}@v1`, templateText: text})
    const named = {[own]: `template: acme/.github:${path}@v1`, [`acme/.github:${path}@v1`]: text}
    expect((await load(named)).settings.sections).toEqual(['summary', 'Berths'])
    expect((await load({[own]: `extends: ${shared}`, [shared]: 'template: short'})).settings.template).toBe('short')
  })

  test.each<[what: string, written: string | undefined, message: string]>([
    ['is not there', undefined, 'is not there'],
    ['asks for nothing', 'Words alone.\n', 'has no heading, so no section follows from it'],
    ['is a book', 'a'.repeat(70_000), 'is longer than 65536 characters'],
    ['has too many', [...Array(101).keys()].map((n) => `## Berth ${n}\n`).join('\n'), 'has more than 100 sections']
  ])('that %s is told with the place that names it', async (_, written, message) => {
    const files = {[own]: `mode: suggest\ntemplate: ${path}`, ...(written !== undefined && {[path]: written})}
    expect(await problems(files)).toEqual([`${own}:2: \`template\`: "${path}" ${message}`])
  })

  test('of another repository may need access', async () => {
    expect(await problems({}, {template: 'acme/.github:a.md@v1'})).toEqual([
      'input `template`, line 1: `template`: "acme/.github:a.md@v1" is not there, or the token may not read it; with `contents: read` there it may'
    ])
  })
})

test('a note may be about an own rule of a file', async () => {
  const rule =
    'own-rules:\n  - {id: acme-x, phrases: root cause, reason: R., examples: {flagged: The root cause was a disk.}}\n'
  const voice = 'notes: {acme-x: There is never one alone.}'
  expect((await load({[own]: rule}, {voice})).settings.voice.notes).toEqual({'acme-x': 'There is never one alone.'})
  expect(await problems({}, {voice})).toEqual([
    expect.stringContaining('input `voice`, line 1: "acme-x" is not a rule')
  ])
})

describe('what holds is shown', () => {
  const files = {
    [own]: `extends: ${shared}\nfail-on: warning\nrules:\n  hindsight: off\n`,
    [shared]: 'preset: gentle\nrules:\n  hindsight: error\n  secrets: [error, {}]\n'.replace('[error, {}]', 'error')
  }

  test('with the place it comes from', async () => {
    const text = settingsText(await load(files, {people: 'Will\nGrace'}))
    expect(text).toContain(`preset: gentle # ${shared}:1\n`)
    expect(text).toContain(`fail-on: warning # ${own}:2\n`)
    expect(text).toContain(`  hindsight: off # ${own}:4\n`)
    expect(text).toContain(`  secrets: error # ${shared}:4\n`)
    expect(text).toContain('  counterfactual: info # preset gentle\n')
    expect(text).toContain('comment: review # default\n')
    expect(text).toContain('people: # input `people`, line 1\n')
  })

  test('as settings that say the same again', async () => {
    const {settings, origins} = await load(files)
    expect(settingsFromFile(settingsText({settings, origins}), 'again.yml')).toEqual(settings)
  })

  test('with the words of the team, and what follows from its template', async () => {
    const voice = 'greeting: |\n  Hello, "harbour".\n\n  # All: of you\nnotes: {hindsight: "One\\ntwo"}'
    const merged = await load({[own]: 'template: short'}, {voice})
    const text = settingsText(merged)
    expect(settingsFromFile(text, 'again.yml')).toEqual(merged.settings)
    expect(text).toContain('sections: # template short\n')
    expect(text).toContain(`template: short # ${own}:1\n`)
    expect(text).toContain('  greeting: "Hello, \\"harbour\\".\\n\\n# All: of you" # input `voice`, line 1\n')
  })

  test('in a block that no path and no word can leave', async () => {
    const merged = await load({[own]: 'people: ["```", "</details>"]'})
    expect(settingsBlock(merged)).toMatch(/^\n<details>.*\n\n(`{4,})yaml\n[^]*\n\1\n\n<\/details>\n$/)
  })
})

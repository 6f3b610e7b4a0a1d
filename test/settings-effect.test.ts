import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {parse} from 'yaml'
import {defaultSettings} from '../src/default-settings.ts'
import {memoryForge} from '../src/forges/memory.ts'
import {severityKey} from '../src/overrides.ts'
import {phraseProblem} from '../src/own-rules.ts'
import {annotations} from '../src/presenters/annotations.ts'
import {jobSummary} from '../src/presenters/summary.ts'
import {established, presetRules} from '../src/presets.ts'
import {review} from '../src/review.ts'
import {rules} from '../src/rules/index.ts'
import {run} from '../src/run.ts'
import {jsonSchema, settingNames} from '../src/settings-schema.ts'
import {settingsReference} from '../src/settings-reference.ts'
import {settingsFromFile, type Settings} from '../src/settings.ts'
import type {Rule} from '../src/rule.ts'

// What settings do to a review.

const settings = (text: string): Settings => settingsFromFile(text, 'review.yml')

/** What is found, with the words and the severity; structure rules and the plugins of others are left out. */
const found = (text: string, set: Settings): string[] =>
  review(text, {path: 'postmortems/a.md', settings: set})
    .findings.filter(({ruleId}) => rules.find((rule) => rule.ruleId === ruleId)?.reads !== 'document')
    .map(({severity, ruleId, actual}) => `${severity} ${ruleId}: ${actual}`)

const dave = 'Dave forgot to check the file before the import.'

describe('own rules', () => {
  const own = (rule: string): Settings => settings(`own-rules:\n  - ${rule.replaceAll('\n', '\n    ')}\n`)

  test.each<[what: string, rule: string, text: string, expected: string[]]>([
    [
      'a phrase, in all its forms',
      'id: acme-x\nphrases: root cause\nreason: R.\nexamples: {flagged: The root cause was a disk.}',
      'Two root causes were found. A root of the tree was cut.',
      ['info acme-x: root causes']
    ],
    [
      'either, any and absent words',
      'id: acme-x\nphrases: [war|incident room, call _ a? war]\nreason: R.\nexamples: {flagged: The war room was open.}',
      'The incident room was full. They call this a war.',
      ['info acme-x: incident room', 'info acme-x: call this a war']
    ],
    [
      'its severity',
      'id: acme-x\nphrases: war room\nseverity: error\nreason: R.\nexamples: {flagged: The war room was open.}',
      'The war room was full.',
      ['error acme-x: war room']
    ],
    [
      'a sentence, by who does what',
      'id: acme-x\nsentence: {subject: [person, role], verb: push, object: [change, fix]}\nreason: R.\nexamples: {flagged: The engineer pushed the change.}',
      'The pipeline pushed the change. The engineer pushed the button. Hannah pushes a fix.',
      ['info acme-x: Hannah pushes a fix']
    ],
    [
      'a sentence in the passive',
      'id: acme-x\nsentence: {subject: role, verb: approve, object: change}\nreason: R.\nexamples: {flagged: The engineer approved the change.}',
      'The change was approved by the engineer.',
      ['info acme-x: The change was approved by the engineer']
    ],
    [
      'a negation',
      'id: acme-x\nsentence: {subject: system, verb: alert, negated: true}\nreason: R.\nexamples: {flagged: Jenkins did not alert.}',
      'Jenkins did not alert. Jenkins alerted.',
      ['info acme-x: Jenkins did not alert']
    ],
    [
      'some sections alone',
      'id: acme-x\nphrases: root cause\nin: lessons\nreason: R.\nexamples: {flagged: The root cause was a disk.}',
      '# A\n\n## Summary\n\nThe root cause was a disk.\n\n## Lessons learned\n\nThe root cause was not one.\n',
      ['info acme-x: root cause']
    ],
    [
      'no words of others',
      'id: acme-x\nphrases: root cause\nreason: R.\nexamples: {flagged: The root cause was a disk.}',
      '> The root cause was a disk.\n\n`root cause`\n',
      []
    ]
  ])('read %s', (_, rule, text, expected) => {
    const set = own(rule)
    expect(found(text, set).filter((one) => one.includes('acme-x'))).toEqual(expected)
  })

  test('offer words for one click, with a capital where one stood', () => {
    const set = own(
      'id: acme-x\nphrases: root cause\nsuggest: contributing factor\nnote: N.\nreason: R.\nurl: https://wiki.example/x\nexamples: {flagged: The root cause was a disk.}'
    )
    const {findings} = review('Root cause: a disk. The root cause was a disk.\n', {path: 'a.md', settings: set})
    const own1 = findings.filter(({ruleId}) => ruleId === 'acme-x')
    expect(own1.map(({expected}) => expected)).toEqual([['Contributing factor'], ['contributing factor']])
    expect(own1[0]).toMatchObject({reason: 'R.', note: 'N.', url: 'https://wiki.example/x', source: 'blameless-review'})
    expect(own1[0]).not.toHaveProperty('replaces')
    expect(own1[0]).not.toHaveProperty('question')
  })

  test('become a suggestion on the line', async () => {
    const set = own(
      'id: acme-x\nphrases: root cause\nsuggest: contributing factor\nreason: R.\nexamples: {flagged: The root cause was a disk.}'
    )
    const line = 'The root cause was a disk.'
    const forge = memoryForge({'postmortems/a.md': {text: `${line}\n`, patch: `@@ -0,0 +1 @@\n+${line}`}})
    await run({forge, settings: set, log: () => {}})
    const [comment] = forge.comments.filter(({kind}) => kind === 'inline')
    expect(comment?.body).toContain('```suggestion\nThe contributing factor was a disk.\n```')
  })

  test('can be kept in a document, and set', () => {
    const rule = 'id: acme-x\nphrases: root cause\nreason: R.\nexamples: {flagged: The root cause was a disk.}'
    expect(found('The root cause was a disk. <!-- blameless ignore acme-x -->\n', own(rule))).toEqual([])
    const off = settings(`own-rules:\n  - ${rule.replaceAll('\n', '\n    ')}\nrules: {acme-x: off}\n`)
    expect(found('The root cause was a disk.\n', off)).toEqual([])
  })

  test('no phrase that is taken can hang a review', () => {
    const word = fc.constantFrom('a', 'b', 'a?', 'b?', '_', 'a|b', 'a|b?')
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 10}), (words) => {
        const phrase = words.join(' ')
        if (phraseProblem(phrase) !== undefined) return
        const data = {...defaultSettings, ownRules: [{...blank, phrases: [phrase]}]}
        review(`${'a b '.repeat(200)}\n`, {path: 'a.md', settings: data})
      }),
      {numRuns: 30}
    )
  })

  const blank = {
    id: 'acme-x',
    phrases: [],
    in: [],
    severity: 'info' as const,
    reason: 'R.',
    note: '',
    suggest: [],
    url: 'https://wiki.example',
    examples: {flagged: [''], accepted: []}
  }
})

describe('own words', () => {
  const alice = 'Alice forgot to renew the certificate of the boards.'
  test.each<[what: string, set: string, text: string, expected: RegExp[]]>([
    ['without them', '', alice, [/person-omission/]],
    ['a system is nobody', 'systems: [Alice]', alice, []],
    [
      'a system with a name of two words is nobody',
      'systems: [Alice Queue]',
      'Alice Queue forgot to renew the certificate.',
      []
    ],
    [
      'a team is one',
      'teams: [Falcon]\nown-rules: [{id: x, sentence: {subject: team, verb: ship}, reason: R., examples: {flagged: Falcon shipped it.}}]',
      'Falcon shipped the release. A falcon shipped it.',
      [/x: Falcon shipped/]
    ],
    ['an allowed phrase is left alone', 'allowed-phrases: [forgot to check]', dave, []],
    ['an allowed phrase is one as a whole', 'allowed-phrases: [forg]', dave, [/person-omission/]],
    [
      'case and line breaks do not matter',
      'allowed-phrases: [Forgot To Check]',
      dave.replace('to check', 'to\ncheck'),
      []
    ]
  ])('%s', (_, set, text, expected) => {
    const result = found(`${text}\n`, settings(set))
    expect(result.length).toBe(expected.length)
    expected.forEach((pattern, index) => expect(result[index]).toMatch(pattern))
  })

  test('a heading of the team is a section', () => {
    const text = '# A\n\n## Ablauf des Tages\n\nText.\n'
    const concepts = (set: Settings) => review(text, {path: 'a.md', settings: set}).structure.concepts
    expect(concepts(defaultSettings)).not.toContain('timeline')
    expect(concepts(settings('section-aliases:\n  timeline: ablauf des tages'))).toContain('timeline')
  })

  test.each([
    ['**Tidebook:** 10:02 the queue grew.\n', true],
    ['**Tidebook**: 10:02 the queue grew.\n', true],
    ['- **Dauer:** two hours\n- **TIDEBOOK:** the queue grew.\n', true],
    ['**Tidebook closed:** Friday.\n', false],
    // Without marks, any word before a colon may be a label.
    ['Tidebook: the queue grew.\n', false]
  ])('a label of the team opens a section: %j', (text, expected) => {
    const set = settings('section-aliases:\n  timeline: Tidebook')
    const {structure, sections} = review(`# A\n\n${text}\n## Impact\n\nNone.\n`, {path: 'a.md', settings: set})
    expect(structure.concepts.includes('timeline')).toBe(expected)
    expect(sections.some(({concepts}) => concepts.includes('impact'))).toBe(true)
  })
})

describe('names', () => {
  const text =
    '# A\n\n## Timeline\n\n- 10:02 Hannah restarted the node.\n\n## Contributing factors\n\nThe runbook told Hannah to restart it.\n'
  test.each([
    ['allow', []],
    ['roles-in-analysis', [9]],
    ['roles-everywhere', [5, 9]]
  ])('%s', (names, lines) => {
    const {findings} = review(text, {path: 'a.md', settings: settings(`names: ${names}`)})
    const named = findings.filter(({ruleId}) => ruleId === 'person-name')
    expect(named.map(({place}) => place.start.line)).toEqual(lines)
    expect(named.every(({severity}) => severity === 'info')).toBe(true)
  })
})

describe('presets', () => {
  test('gentle: notes only, and nothing fails', () => {
    const set = settings('preset: gentle')
    const {findings} = review(`# A\n\n${dave}\n`, {path: 'a.md', settings: set})
    expect(findings.length).toBeGreaterThan(1)
    expect(new Set(findings.map(({severity}) => severity))).toEqual(new Set(['info']))
    expect(set.failOn).toBe('never')
    expect(settings('preset: gentle\nfail-on: error').failOn).toBe('error')
  })

  test('strict: one step louder', () => {
    expect(found(`${dave}\n`, settings('preset: strict'))[0]).toMatch(/^error person-omission/)
    expect(found(`${dave}\n`, settings('preset: strict\nrules: {person-omission: info}'))[0]).toMatch(/^info/)
  })

  test('rules that are off unless named stay off', () => {
    for (const preset of ['gentle', 'recommended', 'strict'] as const) {
      for (const {ruleId} of rules.filter((rule) => rule.offByDefault))
        expect(presetRules(preset)).not.toHaveProperty(ruleId)
    }
  })

  // The promise of docs/configuration.md: an update within a major version turns no green check red.
  test.each(['gentle', 'recommended', 'strict'] as const)('a rule that is new is a note in %s', (preset) => {
    const fresh = {...rules[0]!, ruleId: 'new-rule', severity: 'error'} as Rule
    expect(presetRules(preset, [...rules, fresh])['new-rule']).toEqual({severity: 'info'})
  })

  test('what may block is written down, and is there', () => {
    const known = new Set(rules.map(({ruleId}) => ruleId))
    expect([...established].filter((ruleId) => !known.has(ruleId))).toEqual([])
  })
})

describe('overrides', () => {
  const severityOf = (set: string, text: string, path = 'teams/web/incidents/a.md') =>
    review(text, {path, settings: settings(set)}).findings.find(({ruleId}) => ruleId === 'person-omission')?.severity

  const document = (head: string): string => `${head}\n\n${dave}\n`
  const loud = 'overrides:\n  - {severities: [1, 2], rules: {person-omission: error}}\n'

  test.each([
    ['Severity: SEV-1', 'error'],
    ['**Severity:** S2', 'error'],
    ['---\nseverity: 2\n---', 'error'],
    ['| Severity | P1 |\n| --- | --- |', 'error'],
    ['Severity: SEV-3', 'warning'],
    ['Severity: 12', 'warning'],
    ['# No severity', 'warning']
  ])('%s: %s', (head, severity) => {
    expect(severityOf(loud, document(head))).toBe(severity)
  })

  test('by path', () => {
    const set = 'overrides:\n  - {paths: teams/web/**, rules: {person-omission: info}}\n'
    expect(severityOf(set, document(''))).toBe('info')
    expect(severityOf(set, document(''), 'teams/db/incidents/a.md')).toBe('warning')
  })

  test('both have to fit, and later ones are laid over earlier ones', () => {
    const set =
      'overrides:\n  - {paths: teams/**, severities: minor, rules: {person-omission: off}}\n  - {paths: teams/web/**, preset: strict}\n'
    expect(severityOf(set, document('Severity: minor'), 'teams/db/a.md')).toBeUndefined()
    expect(severityOf(set, document('Severity: major'), 'teams/db/a.md')).toBe('warning')
    expect(severityOf(set, document('Severity: minor'))).toBe('error')
  })

  test.each([
    ['1', '1'],
    ['SEV-1', '1'],
    ['sev1 (critical)', '1'],
    ['P0', '0'],
    ['Severity 2', '2'],
    ['Major', 'major'],
    ['🔴 Critical', 'critical'],
    ['12', '12']
  ])('the severity %s is read as %s', (written, key) => {
    expect(severityKey(written)).toBe(key)
  })
})

describe('a template', () => {
  const template = '# Title\n\n## Summary\n\nTell the story in three sentences.\n\n## Berths\n\nWhich of them?\n'
  const set: Settings = {
    ...defaultSettings,
    template: 'docs/story.md',
    templateText: template,
    sections: ['summary', 'Berths']
  }
  const text = '# Boards\n\n## Summary\n\nTell the story in three sentences.\n\nThe boards of 5 May stood still.\n'
  const said = (holds: Settings, ruleId: string) =>
    review(text, {path: 'a.md', settings: holds}).findings.flatMap((one) => (one.ruleId === ruleId ? one.reason : []))

  test('says which sections are looked for, and which sentences are left of it', () => {
    expect(said(set, 'required-section')).toEqual(['A section that readers look for is not here yet: Berths.'])
    expect(said(set, 'placeholder-text')).toEqual(['This sentence stands in the template, word for word.'])
    expect(said(settings('template: short'), 'required-section')[0]).toContain('Timeline')
  })

  test('gives way to options of the rules', () => {
    const rules = settings(
      'rules: {required-section: [info, [impact]], placeholder-text: [info, {template: ""}]}'
    ).rules
    expect(said({...set, rules}, 'required-section')[0]).toContain('Impact')
    expect(said({...set, rules}, 'placeholder-text')).toEqual([])
  })

  test('is not reviewed itself', async () => {
    const path = 'postmortems/blank.md'
    const change = {text: template, patch: '@@ -0,0 +1 @@\n+# Title'}
    const forge = memoryForge({[path]: change, 'postmortems/a.md': change})
    const outcome = await run({forge, settings: {...set, template: path}, log: () => {}})
    expect(outcome.files.map((file) => file.path)).toEqual(['postmortems/a.md'])
  })
})

describe('the voice of a team', () => {
  const notes = (text: string, set: Settings) =>
    review(text, {path: 'a.md', settings: set}).findings.map(({ruleId, note, noteBy}) => [ruleId, note, noteBy])

  test('a note stands instead of the own one of its rule, and of it alone', () => {
    const set = settings('voice:\n  notes:\n    person-omission: >\n      The guild\n      helps.\n')
    const before = notes(`# A\n\n${dave}\n`, defaultSettings)
    const after = notes(`# A\n\n${dave}\n`, set)
    expect(after).toContainEqual(['person-omission', 'The guild helps.', 'team'])
    expect(after.filter(([ruleId]) => ruleId !== 'person-omission')).toEqual(
      before.filter(([ruleId]) => ruleId !== 'person-omission')
    )
  })

  test('lines to paste stay', () => {
    const set = settings('voice: {notes: {required-section: Our template has them.}}\nsections: [Berths]')
    const [, note] = notes('# A\n\n## Summary\n\nText.\n', set).find(([ruleId]) => ruleId === 'required-section')!
    expect(note).toBe('Our template has them.\n\n```markdown\n## Berths\n\n{…}\n```')
  })

  test('a plugin of others is one rule', () => {
    const set = settings('voice: {notes: {retext-equality: Our word list tells more.}}')
    expect(notes('# A\n\nThe whitelist was empty.\n', set).map(([, note]) => note)).toContain(
      'Our word list tells more.'
    )
  })

  test('is heard on the pull request: greeting and closing once, the note where a comment explains', async () => {
    const set = settings(
      'voice:\n  greeting: Hello from the harbour.\n  closing: Until Tuesday.\n  notes: {person-omission: The guild helps.}\n'
    )
    const text = `# A\n\n${dave}\n\nSam forgot to renew the certificate of the boards.\n`
    const patch = `@@ -0,0 +1,5 @@\n${text.trimEnd().replace(/^/gm, '+')}`
    const forge = memoryForge({'postmortems/a.md': {text, patch}})
    await run({forge, settings: set, log: () => {}})
    const times = (words: string) => forge.comments.filter(({body}) => body.includes(words)).map(({kind}) => kind)
    expect(times('Hello from the harbour.')).toEqual(['summary'])
    expect(times('Until Tuesday.')).toEqual(['summary'])
    expect(times('The guild helps.')).toEqual(['inline'])
    expect(times('Thank you for writing this up')).toEqual([])
  })
})

describe('the stages of a roll-out', () => {
  const patched = (text: string) => ({
    text,
    patch: `@@ -0,0 +1,${text.split('\n').length - 1} @@\n${text.trimEnd().replace(/^/gm, '+')}`
  })
  const text = `# The boards stood still\n\n## Summary\n\n${dave}\n`

  async function at(set: string, files: Record<string, string> = {'postmortems/a.md': text}) {
    const forge = memoryForge(Object.fromEntries(Object.entries(files).map(([path, one]) => [path, patched(one)])))
    const outcome = await run({forge, settings: settings(`fail-on: warning\n${set}`), log: () => {}})
    const comments = forge.comments.map(({kind, path}) => path ?? kind).sort()
    return {forge, outcome, comments, marks: annotations(outcome).length}
  }

  test('observe writes to the job summary alone', async () => {
    const {outcome, comments, marks} = await at('mode: observe')
    expect([outcome.passed, comments, marks]).toEqual([true, [], 0])
    expect(jobSummary(outcome)).toContain('Dave forgot')
    expect(jobSummary(outcome)).toMatch(
      /\| `observe` \| 1 \| \d+ \| `suggest`: \d+ findings said on the pull request. With `require`, the check would wait for \d+ points. \|/
    )
  })

  test('suggest comments and never fails', async () => {
    const {outcome, comments} = await at('mode: suggest')
    expect([outcome.passed, comments]).toEqual([true, ['postmortems/a.md', 'summary']])
    expect(jobSummary(outcome)).toMatch(
      /\| `suggest` \| 1 \| \d+ \| `require`: the check would wait for \d+ points. \|/
    )
    expect(jobSummary(outcome)).not.toContain('the check waits')
  })

  test('require fails, and needs no table', async () => {
    const {outcome, comments} = await at('')
    expect([outcome.passed, comments]).toEqual([false, ['postmortems/a.md', 'summary']])
    expect(jobSummary(outcome)).not.toContain('roll-out')
  })

  test('each team at its own pace', async () => {
    const set =
      'mode: observe\noverrides:\n  - {paths: postmortems/b/**, mode: suggest}\n  - {paths: postmortems/c/**, mode: require}\n'
    const files = {'postmortems/a.md': text, 'postmortems/b/b.md': text, 'postmortems/c/c.md': text}
    const {outcome, comments, forge} = await at(set, files)
    expect([outcome.passed, comments]).toEqual([false, ['postmortems/b/b.md', 'postmortems/c/c.md', 'summary']])
    const summary = forge.comments.find(({kind}) => kind === 'summary')!.body
    expect(summary).not.toContain('postmortems/a.md')
    expect(summary).toContain('postmortems/c/c.md')
    expect(jobSummary(outcome)).toContain('| `require` | 1 |')
    delete (files as Record<string, string>)['postmortems/c/c.md']
    expect((await at(set, files)).outcome.passed).toBe(true)
  })

  test('what is in the baseline is not spoken of', async () => {
    const {outcome} = await at('')
    const known = new Set(outcome.files.flatMap(({findings}) => findings.map(({fingerprint}) => fingerprint)))
    const forge = memoryForge({'postmortems/a.md': patched(text)})
    const again = await run({forge, settings: {...defaultSettings, failOn: 'warning'}, known, log: () => {}})
    expect([again.passed, again.files[0]?.findings, forge.comments]).toEqual([true, [], []])
  })
})

describe('what is written about settings', () => {
  const validate = new Ajv({strict: false}).compile(jsonSchema())

  test('every setting is described, in the order of the schema', () => {
    expect(Object.keys(settingsReference).sort()).toEqual([...settingNames].sort())
  })

  const examples = Object.entries(settingsReference).flatMap(([name, {examples}]) =>
    examples.map((text) => ({name, text}))
  )

  test.each(examples)('$name: $text', ({name, text}) => {
    expect(Object.keys(parse(text))).toContain(name)
    expect(() => settings(text)).not.toThrow()
    validate(parse(text))
    expect(validate.errors ?? []).toEqual([])
  })

  test('the JSON Schema is committed, and takes no unknown key and no unknown word', () => {
    const committed = readFileSync(new URL('../docs/settings.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(committed)).toEqual(jsonSchema())
    for (const text of [
      'fail_on: error',
      'mode: watch',
      'rules: {hindsigt: off}',
      'overrides: [{mod: x}]',
      'max-comments: 31'
    ])
      expect([text, validate(parse(text))]).toEqual([text, false])
  })
})

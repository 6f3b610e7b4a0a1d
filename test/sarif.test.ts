import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {memoryForge} from '../src/forges/memory.ts'
import {json} from '../src/presenters/json.ts'
import {sarif} from '../src/presenters/sarif.ts'
import {rules} from '../src/rules/index.ts'
import {run} from '../src/run.ts'
import {settingsFromFile} from '../src/settings.ts'
import {sampleFile, sampleFinding, sampleOutcome} from './sample.ts'
import type {Outcome} from '../src/outcome.ts'

// SARIF 2.1.0, as far as GitHub's code scanning reads it. The forms are those of the standard (OASIS, sections 3.13 to
// 3.30), closed: a field that is not here is not written.

const text = {type: 'object', properties: {text: {type: 'string', minLength: 1}}, required: ['text']}
const level = {enum: ['none', 'note', 'warning', 'error']}
const line = {type: 'integer', minimum: 1}
const closed = (properties: Record<string, object>, required = Object.keys(properties)): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})

const rule = closed(
  {
    id: {type: 'string', minLength: 1},
    shortDescription: text,
    fullDescription: text,
    help: text,
    helpUri: {type: 'string', format: 'uri'},
    defaultConfiguration: closed({level})
  },
  ['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration']
)

const result = closed({
  ruleId: {type: 'string', minLength: 1},
  ruleIndex: {type: 'integer', minimum: 0},
  level,
  message: text,
  locations: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: closed({
      physicalLocation: closed({
        artifactLocation: closed({uri: {type: 'string', pattern: "^[A-Za-z\\d\\-._~!$&'()*+,;=@%/]*$"}}),
        region: closed({startLine: line, startColumn: line, endLine: line, endColumn: line})
      })
    })
  },
  partialFingerprints: closed({primaryLocationLineHash: {type: 'string', pattern: '^[0-9a-f]{16}:1$'}})
})

const driver = closed({
  name: {const: 'Blameless Review'},
  informationUri: {type: 'string', pattern: '^https://'},
  semanticVersion: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$'},
  rules: {type: 'array', items: rule, uniqueItems: true}
})

const validate = new Ajv2020({strict: false, validateFormats: false}).compile(
  closed({
    $schema: {type: 'string'},
    version: {const: '2.1.0'},
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: closed({
        tool: closed({driver}),
        columnKind: {const: 'utf16CodeUnits'},
        results: {type: 'array', items: result}
      })
    }
  })
)

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: {text: string}
  locations: [{physicalLocation: {artifactLocation: {uri: string}; region: Record<string, number>}}]
  partialFingerprints: {primaryLocationLineHash: string}
}

interface Log {
  runs: [{tool: {driver: {rules: {id: string; help: {text: string}; helpUri?: string}[]}}; results: Result[]}]
}

const write = (outcome: Outcome): Log => {
  const log = JSON.parse(sarif(outcome, {rules, version: '1.2.3'})) as Log
  expect([validate(log), validate.errors]).toEqual([true, null])
  for (const {ruleId, ruleIndex} of log.runs[0].results)
    expect(log.runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  return log
}

const examples = new URL('../examples/', import.meta.url)
const names = readdirSync(examples, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'workflows')
  .map(({name}) => name)

test.each(names)('the example %s is valid, with every finding in its place', async (name) => {
  const document = readFileSync(new URL(`${name}/before.md`, examples), 'utf8')
  const forge = memoryForge({[`postmortems/${name}.md`]: document})
  const outcome = await run({forge, settings: {...defaultSettings, filterMode: 'nofilter'}, log: () => {}})
  const {results} = write(outcome).runs[0]
  const findings = outcome.files[0]!.findings
  expect(results.map(({level}) => level.replace('note', 'info'))).toEqual(findings.map(({severity}) => severity))
  const lines = document.split('\n')
  for (const [index, {locations}] of results.entries()) {
    const {startLine, startColumn, endLine, endColumn} = locations[0].physicalLocation.region
    const {actual} = findings[index]!
    if (startLine === endLine) expect(lines[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(actual)
  }
})

test('nothing found is a run without results', () => {
  const {results, tool} = write(sampleOutcome([sampleFile()])).runs[0]
  expect([results, tool.driver.rules]).toEqual([[], []])
})

test('columns are counted in UTF-16 units', () => {
  const words = '👩‍💻 “𝒳” Dave forgot it.'
  const {region} = write(sampleOutcome([sampleFile([sampleFinding(words, 'Dave forgot')])])).runs[0].results[0]!
    .locations[0].physicalLocation
  expect([region['startColumn'], region['endColumn']]).toEqual([words.indexOf('Dave') + 1, words.indexOf(' it') + 1])
})

test('a rule of a team is described by its own words', async () => {
  const settings = settingsFromFile(
    'own-rules:\n  - id: harbour-root-cause\n    phrases: root cause\n    reason: The harbour speaks of contributing factors.\n    note: There is never one alone.\n    examples: {flagged: The root cause was a rope.}\n',
    'review.yml'
  )
  const forge = memoryForge({'a.md': '# A\n\nThe root cause was a disk.\n'})
  const log = write(await run({forge, settings: {...settings, files: ['*.md']}, log: () => {}}))
  const {rules: described} = log.runs[0].tool.driver
  expect(described.find(({id}) => id === 'harbour-root-cause')).toMatchObject({
    shortDescription: {text: 'The harbour speaks of contributing factors.'},
    help: {text: 'There is never one alone.'}
  })
})

describe('words of others', () => {
  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '\\',
        '{',
        '}',
        '0',
        '<',
        '>',
        '&',
        '"',
        "'",
        '@',
        '#1',
        ' ',
        '\n',
        '\r',
        '\0'
      ),
      fc.constantFrom(
        '\u2028',
        '\u202E',
        '\uD800',
        '\uDC00',
        '::error::',
        '##[',
        '</script>',
        '%',
        '?',
        ':',
        '/',
        '..'
      ),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})
    ),
    maxLength: 12
  })

  test('stay words: no link, no place for an argument, no control character, no other path', () => {
    fc.assert(
      fc.property(odd, odd, odd, (path, reason, idea) => {
        const finding = sampleFinding('Dave forgot it.', 'Dave', {
          path: `p/${path}`,
          reason: `R${reason}`,
          expected: [idea],
          url: `https://rules.example/${idea}`
        })
        const outcome = sampleOutcome([sampleFile([finding])])
        const [only] = write(outcome).runs[0].results
        const {message, locations} = only!
        expect(message.text).not.toMatch(/[\u0000-\u001F\u2028\u202E]/)
        // Without what is escaped, nothing is left that begins a link or a place.
        expect(message.text.replace(/\\[[\]\\]|\{\{|\}\}/g, '')).not.toMatch(/[[\]{}\\]/)
        const decoded = locations[0].physicalLocation.artifactLocation.uri.split('/').map(decodeURIComponent).join('/')
        expect(decoded).toBe(`p/${path}`.replace(/\p{Surrogate}/gu, '\uFFFD'))
        for (const written of [sarif(outcome, {rules, version: '1.2.3'}), json(outcome)]) {
          // JSON of either kind is one value on lines that no reader breaks, and gives back what was put in.
          expect(() => JSON.parse(written)).not.toThrow()
          expect(written).not.toMatch(/##\[|[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]|^\s*::/m)
          expect(Buffer.from(written).toString('utf8')).toBe(written)
        }
        expect(JSON.parse(json(outcome)).files[0].findings[0]).toMatchObject({reason: `R${reason}`, expected: [idea]})
      }),
      {numRuns: 500}
    )
  })

  test('may be more than code scanning reads: what is beyond is left out', () => {
    const finding = sampleFinding('Dave forgot it.', 'Dave')
    const many = Array.from({length: 25_100}, () => finding)
    expect(
      JSON.parse(sarif(sampleOutcome([sampleFile(many)]), {rules, version: '1.2.3'})).runs[0].results
    ).toHaveLength(25_000)
  })
})

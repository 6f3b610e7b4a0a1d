import {readdirSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {readMarks, reviewExample} from '../src/rule-example.ts'
import {rules} from '../src/rules/index.ts'
import type {Severity} from '../src/finding.ts'
import type {Rule} from '../src/rule.ts'

// Runs every example of every rule. A rule is added, and changed, without touching this file.

const below = {error: 'warning', warning: 'info', info: 'info'} as const satisfies Record<Severity, Severity>

/** The words that a rule flags in an example, marked as in the rule's file, so that a difference is easy to read. */
function marked(rule: Rule, text: string, options: unknown): {marked: string; severities: Severity[]} {
  const findings = reviewExample(rule, text, options)
  let result = text
  for (const {place} of [...findings].sort((a, b) => b.place.start.offset! - a.place.start.offset!)) {
    const [start, end] = [place.start.offset!, place.end.offset!]
    result = `${result.slice(0, start)}«${result.slice(start, end)}»${result.slice(end)}`
  }
  return {marked: result, severities: findings.map((finding) => finding.severity)}
}

test('there are rules', () => {
  expect(rules.length).toBeGreaterThan(0)
})

describe.each(rules.map((rule) => [rule.ruleId, rule] as const))('%s', (ruleId, rule) => {
  const {flagged, accepted, missed = []} = rule.examples

  for (const example of flagged) {
    test(`speaks of: ${example.name ?? example.text}`, () => {
      const {text} = readMarks(example.text)
      const result = marked(rule, text, example.options)
      expect(result.marked).toBe(example.text)
      if (rule.reads === 'sentence') {
        const severity = example.certainty === 'borderline' ? below[rule.severity] : rule.severity
        expect(result.severities).toEqual(result.severities.map(() => severity))
      }
    })
  }

  for (const example of accepted) {
    test(`accepts: ${example.name ?? example.text}`, () => {
      expect(marked(rule, example.text, example.options).marked).toBe(example.text)
    })
  }

  for (const example of missed) {
    test(`does not see yet: ${example.name ?? example.text}`, () => {
      const {text} = readMarks(example.text)
      // Seen at last? Then this example may move to `flagged`.
      expect(marked(rule, text, example.options).marked).toBe(text)
    })
  }

  test('says what it is in one calm line', () => {
    expect(rule.summary.length).toBeLessThanOrEqual(80)
    expect(rule.summary).not.toContain('\n')
    expect(ruleId).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [rule.summary, rule.why, rule.idea, rule.unless, rule.source]) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toContain('!')
    }
  })

  test('marks at least one span in each flagged example', () => {
    for (const example of flagged) {
      const {spans} = readMarks(example.text)
      // Structure rules may be about what is not there.
      if (rule.reads === 'sentence') expect(spans.length).toBeGreaterThan(0)
    }
  })
})

test('every rule has a file of its own, and every file in the folder is a listed rule', () => {
  const files = readdirSync(new URL('../src/rules', import.meta.url)).filter((name) => name !== 'index.ts')
  expect(files.sort()).toEqual(rules.map(({ruleId}) => `${ruleId}.ts`).sort())
})

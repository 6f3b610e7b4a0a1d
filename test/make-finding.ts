import {fingerprint} from '../src/finding.ts'
import type {Finding} from '../src/finding.ts'

/** Make a finding on a line (or from a line to another), with whatever else matters to a test. */
export function makeFinding(line: number | [first: number, last: number], changes: Partial<Finding> = {}): Finding {
  const [first, last] = typeof line === 'number' ? [line, line] : line
  const path = changes.path ?? 'postmortems/ferry.md'
  const ruleId = changes.ruleId ?? 'person-omission'
  return {
    path,
    ruleId,
    source: 'blameless-review',
    severity: 'warning',
    place: {start: {line: first, column: 1}, end: {line: last, column: 6}},
    actual: 'forgot',
    sentence: `Line ${first} forgot.`,
    expected: [],
    reason: 'The sentence ends at a person.',
    note: 'What made it easy to leave out?',
    url: `https://example.test/${ruleId}.md`,
    fingerprint: fingerprint({path, ruleId, words: `${first}-${last}`, section: 'Summary', ordinal: 0}),
    ...changes
  }
}

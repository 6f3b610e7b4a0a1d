import {defaultSettings} from '../src/default-settings.ts'
import type {Finding} from '../src/finding.ts'
import type {FileOutcome, Outcome} from '../src/outcome.ts'
import type {Position} from 'unist'

// Findings and outcomes for tests of what is done with them, made from words in a text.

/** @returns The place of the first `words` in `text`. */
export function placeOf(words: string, text: string): Position {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${JSON.stringify(words)} is not in the text`)
  const point = (offset: number): Position['start'] => {
    const lines = text.slice(0, offset).split('\n')
    return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
  }
  return {start: point(start), end: point(start + words.length)}
}

/** A finding about `words` in `text`; `sentence` is what `expected` replaces. */
export function sampleFinding(text: string, words: string, more: Partial<Finding> & {whole?: string} = {}): Finding {
  const {whole, ...rest} = more
  return {
    path: 'postmortems/checkout.md',
    ruleId: 'person-omission',
    source: 'blameless-review',
    severity: 'warning',
    place: placeOf(words, text),
    actual: words,
    sentence: whole ?? words,
    expected: [],
    ...(whole === undefined ? {} : {replaces: placeOf(whole, text)}),
    reason: 'The sentence ends at what a person did not do.',
    note: 'Readers may stop looking there. The state of the system tells more.',
    url: 'https://example.com/docs/rules/person-omission.md',
    fingerprint: '0123456789abcdef',
    ...rest
  }
}

export function sampleFile(findings: readonly Finding[] = [], more: Partial<FileOutcome> = {}): FileOutcome {
  return {
    path: findings[0]?.path ?? 'postmortems/checkout.md',
    sections: [],
    findings,
    structure: {concepts: [], timeline: {entries: 0, zone: 'none'}, actions: []},
    outside: 0,
    ...more
  }
}

export function sampleOutcome(files: readonly FileOutcome[], more: Partial<Outcome> = {}): Outcome {
  const findings = files.flatMap((file) => file.findings)
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  const counts = {error: count('error'), warning: count('warning'), info: count('info')}
  return {
    passed: counts.error === 0,
    settings: defaultSettings,
    counts,
    files,
    inline: [],
    moved: findings.map((finding) => ({finding, why: 'outside'})),
    notes: [],
    problems: [],
    superseded: false,
    ...more
  }
}

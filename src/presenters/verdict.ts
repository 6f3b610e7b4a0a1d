import {reaches} from '../finding.ts'
import type {Finding} from '../finding.ts'
import type {Outcome} from '../outcome.ts'

/** @returns `1 finding`, `3 findings`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** @returns All findings that count, in reading order. */
export function allFindings(outcome: Outcome): Finding[] {
  return outcome.files.flatMap((file) => [...file.findings])
}

/** @returns The findings for which the check waits. */
export function waitedFor(outcome: Outcome): Finding[] {
  return allFindings(outcome).filter(waits(outcome))
}

/** @returns A test for findings: whether the check waits for them, by what holds for their document. */
export function waits(outcome: Outcome): (finding: Finding) => boolean {
  const thresholds = new Map(outcome.files.map(({path, failOn}) => [path, failOn]))
  return ({path, severity}) => reaches(severity, thresholds.get(path) ?? outcome.settings.failOn)
}

/** @returns The outcome as it is told on a pull request: without documents that are only observed. */
export function heard(outcome: Outcome): Outcome {
  return {...outcome, files: outcome.files.filter(({mode}) => (mode ?? outcome.settings.mode) !== 'observe')}
}

/**
 * Say in plain words how the check stands and why.
 *
 * @returns One or two sentences of plain text.
 */
export function verdict(outcome: Outcome): string {
  const total = allFindings(outcome).length
  if (outcome.superseded) return 'A newer push came in between, and the review of that one speaks.'
  if (outcome.exempt !== undefined) return `The check passes, and nothing was reviewed. ${outcome.exempt}`
  if (outcome.files.length === 0) return 'No postmortem is among the files, so there is nothing to review.'
  if (total === 0) return 'The check passes. The story stays with the system from beginning to end: nothing to suggest.'
  if (outcome.passed) return `The check passes. ${count(total, 'idea')} to consider, and the author decides.`
  const waiting = waitedFor(outcome).length
  const rest = total - waiting
  const more = rest > 0 ? ` Besides, ${count(rest, 'idea')} to consider.` : ''
  return `The check waits for ${count(waiting, 'point')}.${more}`
}

/** @returns The name under which the settings know what made a finding: a rule of ours, or a plugin of others. */
export function ruleName({ruleId, source}: Finding): string {
  return source === 'blameless-review' ? ruleId : source
}

/** @returns How often each rule spoke: the most frequent first, then by name. */
export function byRule(findings: readonly Finding[]): {name: string; url: string; count: number}[] {
  const counts = new Map<string, {name: string; url: string; count: number}>()
  for (const finding of findings) {
    const name = ruleName(finding)
    const entry = counts.get(name) ?? {name, url: finding.url, count: 0}
    entry.count++
    counts.set(name, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

import {jsonText} from './json-text.ts'
import type {Outcome} from '../outcome.ts'

/**
 * Write the report as JSON, version 1. Keys are only ever added within a version.
 *
 * @param outcome What the run has come to.
 * @returns JSON with two spaces of indent and a line ending.
 */
export function json(outcome: Outcome): string {
  const {counts, files, passed, notes, problems, exempt, voices, housekeeping} = outcome
  const report = {
    version: 1,
    files: files.map(({path, sections, findings, suppressed, structure, outside}) => ({
      path,
      sections,
      findings: findings.map(({path: _, ...finding}) => finding),
      ...(suppressed && {
        suppressed: suppressed.map(({finding: {path: _, ...finding}, reason}) => ({finding, reason}))
      }),
      structure,
      outside
    })),
    summary: {
      passed,
      files: files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      notes,
      problems,
      ...(exempt === undefined ? {} : {exempt}),
      // Of voices, the numbers alone: a report is kept.
      ...(voices && {voices: {expected: voices.expected, heard: voices.heard}}),
      ...(housekeeping && {housekeeping})
    }
  }
  return jsonText(report)
}

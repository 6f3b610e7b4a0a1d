import {count} from './verdict.ts'
import {reaches} from '../finding.ts'
import type {FileOutcome, Outcome} from '../outcome.ts'
import type {Mode} from '../settings.ts'

const modes = ['observe', 'suggest', 'require'] as const satisfies readonly Mode[]

/**
 * Say how many documents are at which stage of a roll-out, and what the next stage would have said.
 *
 * @param outcome What the run has come to.
 * @returns Markdown, or nothing where every document is at the last stage.
 */
export function stages(outcome: Outcome): string {
  const at = (mode: Mode): readonly FileOutcome[] =>
    outcome.files.filter((file) => (file.mode ?? outcome.settings.mode) === mode)
  if (at('require').length === outcome.files.length) return ''
  const rows = modes.map((mode) => row(mode, at(mode), outcome)).filter(Boolean)
  return [
    '\n## Where the roll-out stands\n',
    '| Stage | Documents | Findings | What the next stage does |',
    '| --- | --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

function row(mode: Mode, files: readonly FileOutcome[], outcome: Outcome): string {
  if (files.length === 0) return ''
  const findings = files.reduce((sum, file) => sum + file.findings.length, 0)
  return `| \`${mode}\` | ${files.length} | ${findings} | ${next(mode, findings, waiting(files, outcome))} |`
}

/** How many findings `require` would wait for. */
function waiting(files: readonly FileOutcome[], outcome: Outcome): number {
  return files.reduce((sum, file) => {
    const {failOn} = file.settings ?? outcome.settings
    return sum + file.findings.filter(({severity}) => reaches(severity, failOn)).length
  }, 0)
}

function next(mode: Mode, findings: number, waiting: number): string {
  if (mode === 'require') return 'This is the last one.'
  const check = waiting === 0 ? 'the check would pass' : `the check would wait for ${count(waiting, 'point')}`
  if (mode === 'suggest') return `\`require\`: ${check}.`
  const said = findings === 0 ? 'nothing to say' : `${count(findings, 'finding')} said on the pull request`
  return `\`suggest\`: ${said}. With \`require\`, ${check}.`
}

import {reaches, type Severity} from './finding.ts'
import {rules} from './rules/index.ts'
import type {Rule} from './rule.ts'
import type {Names, Preset, RuleSetting} from './settings.ts'

/**
 * Rules that may block since the major version this is. A rule that is added in a minor version is not in this list: it
 * speaks as a note whatever the preset, until the next major version or until a team sets its severity. This is the
 * promise that an update never turns a green check red.
 */
export const established: ReadonlySet<string> = new Set(
  `person-as-cause group-blame explicit-fault human-error-label person-omission procedure-violation counterfactual
  hindsight normative-judgement character-judgement animated-language self-blame who-why-question people-fixing-action
  punitive-action readable-document required-section empty-section placeholder-text section-order timeline-entries
  timeline-order timeline-zone impact-quantified single-cause what-went-well action-items action-owner action-due
  action-ticket action-wording document-metadata person-name secrets`.split(/\s+/)
)

const oneUp = {info: 'warning', warning: 'error', error: 'error'} as const satisfies Record<Severity, Severity>

/**
 * The severities that a preset gives.
 *
 * `gentle`: every rule speaks as a note. `recommended`: each at its own severity. `strict`: each one step louder. Rules
 * that are off unless named stay off.
 *
 * @param preset Which.
 * @param known All rules there are.
 * @returns Severities by rule id; rules without an entry speak at their own.
 */
export function presetRules(preset: Preset, known: readonly Rule[] = rules): Record<string, RuleSetting> {
  const entries = known
    .filter((rule) => !rule.offByDefault)
    .flatMap(({ruleId, severity}): [string, RuleSetting][] => {
      if (preset === 'gentle') return [[ruleId, {severity: 'info'}]]
      if (!established.has(ruleId)) return reaches('info', severity) ? [] : [[ruleId, {severity: 'info'}]]
      return preset === 'strict' ? [[ruleId, {severity: oneUp[severity]}]] : []
    })
  return Object.fromEntries(entries)
}

/** @returns What the setting `names` means for the rule behind it. */
export function namesRules(names: Names): Record<string, RuleSetting> {
  return {'person-name': {severity: names === 'allow' ? 'off' : 'info'}}
}

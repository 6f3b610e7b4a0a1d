import {severityKey} from '../overrides.ts'
import {policyOf} from '../rules/action-due.ts'
import {sameSeverity} from '../severity-level.ts'
import type {Settings} from '../settings.ts'

/** Days within which actions are done, where no policy is set: PagerDuty's, for the two most severe levels. */
const usualPolicy: Readonly<Record<string, number>> = {'SEV-1': 15, 'SEV-2': 30}

/** Levels that teams write as words; anything else in the field is not repeated. */
const levels = new Set('critical major minor high medium moderate low'.split(' '))

/** @returns The policy of the team: the options of `action-due`, or the usual one. */
function policyIn(settings: Settings): Readonly<Record<string, number>> {
  return policyOf(settings.rules['action-due']?.options) ?? usualPolicy
}

/**
 * Name a severity in one way, however it is written.
 *
 * @param written "sev1 (critical)", "P2", "Major".
 * @returns `SEV-1`, the name that the policy has for it, or its word; nothing where it is none of these.
 */
export function severityName(written: string, settings: Settings): string | undefined {
  if (written === '') return undefined
  const inPolicy = Object.keys(policyIn(settings)).find((name) => sameSeverity(name, written))
  if (inPolicy !== undefined) return inPolicy
  const key = severityKey(written)
  if (/^\d$/.test(key)) return `SEV-${key}`
  const [word = ''] = key.split(' ')
  return levels.has(word) ? word : undefined
}

/** @returns The days that the policy gives for a severity as `severityName` names it, where it gives any. */
export function policyFor(severity: string | undefined, settings: Settings): number | undefined {
  return severity === undefined ? undefined : policyIn(settings)[severity]
}

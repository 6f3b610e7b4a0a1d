import {matcher} from './globs.ts'
import {namesRules, presetRules} from './presets.ts'
import type {Override, Settings} from './settings.ts'

/** Globs are made ready once. */
const matchers = new WeakMap<Override, (path: string) => boolean>()

/**
 * Find the settings that hold for one document.
 *
 * @param settings Those of the run.
 * @param document Its path, and its own severity as written, where it gives one.
 * @returns The settings with every override that fits laid over them, in order.
 */
export function settingsFor(settings: Settings, document: {path: string; severity?: string | undefined}): Settings {
  return settings.overrides.filter((override) => fits(override, document)).reduce(layOver, settings)
}

/** @returns The severity from which a document's findings hold up the check: none, but where `mode` is `require`. */
export function failOnOf({mode, failOn}: Settings): Settings['failOn'] {
  return mode === 'require' ? failOn : 'never'
}

function layOver(settings: Settings, {set}: Override): Settings {
  const {preset, names, rules, ...rest} = set
  return {
    ...settings,
    ...rest,
    ...(preset && {preset}),
    ...(names && {names}),
    rules: {...settings.rules, ...(preset && presetRules(preset)), ...(names && namesRules(names)), ...rules}
  }
}

function fits(override: Override, {path, severity}: {path: string; severity?: string | undefined}): boolean {
  const {paths, severities} = override
  if (severities.length > 0) {
    const own = severity === undefined ? undefined : severityKey(severity)
    if (own === undefined || !severities.some((one) => severityKey(one) === own)) return false
  }
  if (paths.length === 0) return true
  const matches = matchers.get(override) ?? matcher(paths)
  matchers.set(override, matches)
  return matches(path)
}

/**
 * Read a severity as teams write it.
 *
 * @returns Its number, for `1`, `SEV-1`, `S1`, `P1`, `Severity 1 (major)`; else its words, in small letters.
 */
export function severityKey(written: string): string {
  const text = written.trim().toLowerCase().slice(0, 60)
  const number = /^[^\p{L}\d]*(?:sev(?:erity)?|s|p|prio(?:rity)?|level|tier|class)?[\s\-_:.#]*(\d)(?!\d)/u.exec(
    text
  )?.[1]
  return number ?? /^[^\p{L}]*([\p{L} -]*\p{L})/u.exec(text)?.[1] ?? text
}

import {commitmentFrom} from './commitment.ts'
import {defaultSettings} from './default-settings.ts'
import {ownRulesUrl, tryExamples} from './own-rules.ts'
import {namesRules, presetRules} from './presets.ts'
import {check, type Misfit, type Written} from './settings-schema.ts'
import {templateFrom, useOverrideTemplate, useTemplate} from './template-setting.ts'
import {readYaml, type YamlSource} from './yaml-source.ts'
import type {SharedFile} from './shared-settings.ts'
import type {Override, OwnRule, RuleSetting, Settings} from './settings.ts'

/** One door through which settings come: read, not yet checked. */
export interface Layer {
  data: unknown
  /** Mistakes of YAML, each with its place. */
  mistakes: readonly string[]
  /** The repository it comes from, where it is another. */
  from?: SharedFile
  /** @returns Where a setting stands, for messages: `path:line:column` or the input and its line. */
  place(path: readonly PropertyKey[], part?: 'key'): string
  /** @returns Where a setting stands, for lists of what holds: without the column. */
  origin(path: readonly PropertyKey[]): string
  /** @returns Its line and column, where mistakes are told in the order of lines. */
  at?(path: readonly PropertyKey[], part?: 'key'): {line: number; column: number}
  /** @returns How a misfit is told after its place. */
  tell(misfit: Misfit): string
}

/** Settings, and where each was set, by name (`fail-on`, `rules.counterfactual`). Names without an entry are defaults. */
export interface Merged {
  settings: Settings
  origins: ReadonlyMap<string, string>
}

/** Settings that are lists of text, and may be written without dashes as an input of a workflow. */
const lists = new Set(['files', 'sections', 'people', 'systems', 'teams', 'allowed-phrases', 'extends'])

/**
 * Read the inputs of a workflow.
 *
 * @param inputs Text by name of the setting; empty text is not set.
 */
export function readInputs(inputs: Readonly<Record<string, string>>): Layer {
  const data: Record<string, unknown> = {}
  const mistakes: string[] = []
  const sources = new Map<string, YamlSource>()
  for (const [name, text] of Object.entries(inputs)) {
    if (text.trim() === '') continue
    const source = lists.has(name) && isPlainLines(text) ? readLines(text) : readYaml(text)
    sources.set(name, source)
    for (const {line, message} of source.mistakes) mistakes.push(`input \`${name}\`, line ${line}: ${message}`)
    // null is a text of comments alone.
    if (source.mistakes.length === 0 && source.value !== null) data[name] = source.value
  }
  const origin = (path: readonly PropertyKey[]): string =>
    `input \`${String(path[0])}\`, line ${sources.get(String(path[0]))?.locate(path.slice(1)).line ?? 1}`
  return {data, mistakes, place: origin, origin, tell: ({message}) => message}
}

/**
 * Read a settings file.
 *
 * @param text The file.
 * @param path What it is called in messages.
 */
export function readFile(text: string, path: string): Layer {
  const source = readYaml(text)
  const at = (keys: readonly PropertyKey[], part?: 'key'): {line: number; column: number} => source.locate(keys, part)
  return {
    data: source.value ?? {},
    mistakes: source.mistakes.map(({line, column, message}) => `${path}:${line}:${column}: ${message}`),
    at,
    place: (keys, part) => `${path}:${at(keys, part).line}:${at(keys, part).column}`,
    origin: (keys) => `${path}:${at(keys).line}`,
    tell: named
  }
}

/** In a file the setting is named by the message, as the place does not say it. */
function named({path, message}: Misfit): string {
  const keys = path.filter((key) => typeof key === 'string')
  return keys.length === 0 || message.includes(`"${keys.at(-1)}"`) ? message : `\`${keys.join('.')}\`: ${message}`
}

/** A list without YAML's marks: the natural way to write globs, which YAML would take for something else. */
function isPlainLines(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
  return !lines.some((line) => /^\s*(-(\s|$)|\[|["']|[^\s]+:(\s|$))/.test(line))
}

function readLines(text: string): YamlSource {
  const items = text
    .split(/\r?\n/)
    .map((line, index) => ({text: line.trim(), line: index + 1}))
    .filter((item) => item.text !== '' && !item.text.startsWith('#'))
  return {
    value: items.map((item) => item.text),
    mistakes: [],
    locate: (path) => ({line: items[Number(path[0] ?? 0)]?.line ?? 1, column: 1})
  }
}

/** @returns The ids of own rules that a layer defines, as far as they can be read. */
export function ownIdsOf({data}: Layer): string[] {
  const own: unknown = data !== null && typeof data === 'object' ? (data as Record<string, unknown>)['own-rules'] : []
  if (!Array.isArray(own)) return []
  return own.flatMap((rule: unknown) => {
    const id = rule !== null && typeof rule === 'object' ? (rule as {id?: unknown}).id : undefined
    return typeof id === 'string' ? [id] : []
  })
}

type Spoken = NonNullable<Written['voice']>
type Taking = NonNullable<Written['participants']>

/** Settings whose entries are laid over each other one by one, and lists that are joined; all others replace. */
const maps = new Set(['rules', 'section-aliases', 'skip'])
const joined = new Set(['people', 'teams', 'systems', 'allowed-phrases', 'overrides', 'own-rules'])

/**
 * Check layers and lay them over each other.
 *
 * `rules`, `section-aliases`, `skip`, `voice` and `participants` go by their keys; names, allowed phrases, overrides and own rules are joined (an own
 * rule replaces one of the same id); everything else is taken from the last layer that sets it.
 *
 * @param layers The weakest first.
 * @returns What holds; or every mistake, with its place.
 */
export function mergeLayers(layers: readonly Layer[]): Merged | {problems: readonly string[]} {
  const ownIds = [...new Set(layers.flatMap(ownIdsOf))]
  const problems: string[] = []
  const all = new Map<string, unknown>()
  const origins = new Map<string, string>()
  const homes = new Map<string, (path: readonly PropertyKey[]) => string>()
  for (const layer of layers) {
    problems.push(...layer.mistakes)
    if (layer.mistakes.length > 0) continue
    const checked = check(layer.data, ownIds)
    if ('misfits' in checked)
      problems.push(
        ...inOrder(checked.misfits, layer).map((one) => `${layer.place(one.path, one.part)}: ${layer.tell(one)}`)
      )
    else layOver(all, checked.written, layer, {origins, homes})
  }
  if (problems.length > 0) return {problems}
  const settings = complete(Object.fromEntries(all) as Written)
  const failing = settings.ownRules.flatMap((rule) =>
    tryExamples(rule, settings).map(({kind, index, message}) => {
      const path = ['examples', kind, index]
      return `${homes.get(rule.id)?.(path) ?? 'own-rules'}: ${kind} example ${message}`
    })
  )
  if (failing.length > 0) return {problems: failing}
  const used = useTemplate(settings, {sections: origins.has('sections')})
  if ('problem' in used) return {problems: [used.problem]}
  const overrides: Override[] = []
  for (const override of used.settings.overrides) {
    const filled = useOverrideTemplate(used.settings, override)
    if ('problem' in filled) return {problems: [filled.problem]}
    overrides.push(filled.override)
  }
  return {settings: {...used.settings, overrides}, origins}
}

function inOrder(misfits: readonly Misfit[], {at}: Layer): readonly Misfit[] {
  if (!at) return misfits
  return misfits
    .map((misfit) => ({misfit, ...at(misfit.path, misfit.part)}))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({misfit}) => misfit)
}

function layOver(
  all: Map<string, unknown>,
  written: Written,
  layer: Layer,
  {origins, homes}: {origins: Map<string, string>; homes: Map<string, (path: readonly PropertyKey[]) => string>}
): void {
  for (const [name, value] of Object.entries(written)) {
    if (value === undefined || name === 'extends') continue
    if (maps.has(name)) {
      all.set(name, {...(all.get(name) as object), ...(value as object)})
      for (const key of Object.keys(value)) origins.set(`${name}.${key}`, layer.origin([name, key]))
    } else if (name === 'voice') {
      const [earlier, later] = [(all.get(name) ?? {}) as Spoken, value as Spoken]
      all.set(name, {...earlier, ...later, notes: {...earlier.notes, ...later.notes}})
      for (const key of Object.keys(value)) origins.set(`${name}.${key}`, layer.origin([name, key]))
    } else if (name === 'participants') {
      const [earlier, later] = [(all.get(name) ?? {}) as Taking, value as Taking]
      all.set(name, {
        people: {...earlier.people, ...later.people},
        teams: {...earlier.teams, ...later.teams},
        bots: [...new Set([...(earlier.bots ?? []), ...(later.bots ?? [])])]
      })
      for (const key of Object.keys(value)) origins.set(`${name}.${key}`, layer.origin([name, key]))
    } else if (name === 'template' || name === 'commitment') {
      const from = name === 'template' ? templateFrom : commitmentFrom
      all.set(name, from(value as string, layer.from))
      origins.set(name, layer.origin([name]))
    } else if (name === 'own-rules') {
      const rules = value as NonNullable<Written['own-rules']>
      for (const [index, {id}] of rules.entries()) {
        homes.set(id, (path) => layer.place([name, index, ...path]))
        origins.set(`${name}.${id}`, layer.origin([name, index]))
      }
      const earlier = (all.get(name) ?? []) as typeof rules
      all.set(name, [...earlier.filter(({id}) => !rules.some((rule) => rule.id === id)), ...rules])
    } else if (joined.has(name)) {
      const entries = name === 'overrides' ? atHome(value as NonNullable<Written['overrides']>, layer) : value
      all.set(name, [...new Set([...((all.get(name) ?? []) as unknown[]), ...(entries as unknown[])])])
      origins.set(name, [origins.get(name), layer.origin([name])].filter(Boolean).join(', '))
    } else {
      all.set(name, value)
      origins.set(name, layer.origin([name]))
    }
  }
}

/** Overrides with their templates as their settings file means them. */
function atHome(overrides: NonNullable<Written['overrides']>, {from}: Layer): NonNullable<Written['overrides']> {
  return overrides.map((one) =>
    one.template === undefined ? one : {...one, template: templateFrom(one.template, from)}
  )
}

/** Turn what is written into what the program works with. */
function complete(written: Written): Settings {
  const preset = written.preset ?? defaultSettings.preset
  const names = written.names ?? defaultSettings.names
  const given: Partial<Record<keyof Settings, unknown>> = {
    files: written.files,
    sections: written.sections,
    template: written.template,
    filterMode: written['filter-mode'],
    comment: written.comment,
    maxComments: written['max-comments'],
    discussion: written.discussion,
    voice: written.voice && {...defaultSettings.voice, ...written.voice},
    commitment: written.commitment,
    participation: written.participation,
    participants: written.participants && {...defaultSettings.participants, ...written.participants},
    welcome: written.welcome,
    skip: written.skip && {...defaultSettings.skip, ...written.skip},
    people: written.people,
    systems: written.systems,
    teams: written.teams,
    allowedPhrases: written['allowed-phrases'],
    sectionAliases: written['section-aliases'],
    mode: written.mode,
    suppressionReasons: written['suppression-reasons'],
    baseline: written.baseline
  }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {
    ...defaultSettings,
    ...set,
    preset,
    names,
    failOn: written['fail-on'] ?? (preset === 'gentle' ? 'never' : defaultSettings.failOn),
    rules: {...presetRules(preset), ...(names === 'allow' ? {} : namesRules(names)), ...rulesOf(written.rules)},
    overrides: (written.overrides ?? []).map(overrideOf),
    ownRules: (written['own-rules'] ?? []).map(ownRuleOf)
  }
}

function rulesOf(written: Record<string, RuleSetting | undefined> | undefined): Record<string, RuleSetting> {
  return (written ?? {}) as Record<string, RuleSetting>
}

function overrideOf(written: NonNullable<Written['overrides']>[number]): Override {
  const {paths = [], severities = [], preset, mode, names, sections, template, rules} = written
  const failOn = written['fail-on'] ?? (preset === 'gentle' ? 'never' : undefined)
  const given = {preset, mode, names, sections, template, failOn, filterMode: written['filter-mode']}
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {paths, severities, set: {...set, ...(rules && {rules: rulesOf(rules)})}}
}

function ownRuleOf(written: NonNullable<Written['own-rules']>[number]): OwnRule {
  const {id, phrases = [], sentence, severity = 'info', reason, note, suggest = [], url, examples} = written
  const {subject, verb, object, negated} = sentence ?? {}
  return {
    id,
    phrases,
    ...(sentence && {
      pattern: {
        ...(subject && {subject}),
        ...(verb && {verb}),
        ...(object && {object}),
        ...(negated !== undefined && {negated})
      }
    }),
    in: written.in ?? [],
    severity,
    reason,
    note: note ?? '',
    suggest,
    url: url ?? ownRulesUrl,
    examples: {flagged: examples.flagged, accepted: examples.accepted ?? []}
  }
}

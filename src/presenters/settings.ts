import {stringify} from 'yaml'
import {fence, logLines} from './quote.ts'
import type {Merged} from '../settings-layers.ts'
import type {Override, OwnRule, Settings} from '../settings.ts'

/** Longest block in the summary of a job, in UTF-16 units; far more than settings by hand. */
const longestBlock = 20_000

/**
 * Write what holds as a settings file, with the place where each setting comes from.
 *
 * @param merged Settings and where each was set.
 * @returns YAML that can be read again as settings.
 */
export function settingsText({settings, origins}: Merged): string {
  return Object.entries(written(settings))
    .map(([name, value]) => setting(name, value, settings, origins))
    .join('')
}

/**
 * Write the same as a collapsed block for the summary of a job.
 *
 * @returns Markdown.
 */
export function settingsBlock(merged: Merged): string {
  const text = settingsText(merged)
  const shown = text.length > longestBlock ? `${text.slice(0, longestBlock)}\n# and more\n` : text
  return `\n<details><summary>Settings, and where each was set</summary>\n\n${fence(shown.trimEnd(), 'yaml')}\n\n</details>\n`
}

function setting(name: string, value: unknown, settings: Settings, origins: ReadonlyMap<string, string>): string {
  const own = origins.get(name)
  const entries = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []
  if (entries.length === 0)
    return commented(stringify({[name]: value}, {lineWidth: 0}), own ?? fallback(name, settings))
  const lines = entries.map(([key, one]) => {
    const from = origins.get(`${name}.${key}`) ?? fallback(name, settings)
    // Words of several lines stay on one as JSON, which is YAML.
    const text = name === 'voice' ? `${JSON.stringify(one)}\n` : stringify(one, {collectionStyle: 'flow', lineWidth: 0})
    return commented(`  ${key}: ${text}`, from)
  })
  return `${name}:\n${lines.join('')}`
}

function fallback(name: string, {preset, names, template}: Settings): string {
  if (name === 'sections' && template !== '') return `template ${template}`
  const depends = name === 'rules' || name === 'fail-on'
  if (name === 'rules' && names !== 'allow' && preset === 'recommended') return `names: ${names}`
  return depends && preset !== 'recommended' ? `preset ${preset}` : 'default'
}

/** A remark behind the first line. Where it was set may be a path of a repository: it stays on its line. */
function commented(yaml: string, remark: string): string {
  const [first = '', ...rest] = yaml.split('\n')
  return [`${first} # ${logLines(remark).replace(/\s+/g, ' ')}`, ...rest].join('\n')
}

/** Settings by the names they have in files. */
function written(settings: Settings): Record<string, unknown> {
  return {
    preset: settings.preset,
    mode: settings.mode,
    files: settings.files,
    sections: settings.sections,
    ...(settings.template && {template: settings.template}),
    rules: rulesOf(settings.rules),
    names: settings.names,
    'fail-on': settings.failOn,
    'filter-mode': settings.filterMode,
    comment: settings.comment,
    'max-comments': settings.maxComments,
    ...(settings.discussion !== 'off' && {discussion: settings.discussion}),
    ...voiceOf(settings.voice),
    ...skipOf(settings.skip),
    ...(settings.commitment && {commitment: settings.commitment}),
    ...(settings.participation !== 'off' && {participation: settings.participation}),
    ...participantsOf(settings.participants),
    ...(settings.welcome !== 'off' && {welcome: settings.welcome}),
    overrides: settings.overrides.map(overrideOf),
    people: settings.people,
    teams: settings.teams,
    systems: settings.systems,
    'allowed-phrases': settings.allowedPhrases,
    'section-aliases': settings.sectionAliases,
    'own-rules': settings.ownRules.map(ownRuleOf),
    'suppression-reasons': settings.suppressionReasons,
    ...(settings.baseline && {baseline: settings.baseline})
  }
}

/** The parts that are set. */
function voiceOf({greeting, closing, notes}: Settings['voice']): Record<string, unknown> {
  const set = {
    ...(greeting && {greeting}),
    ...(closing && {closing}),
    ...(Object.keys(notes).length > 0 && {notes})
  }
  return Object.keys(set).length > 0 ? {voice: set} : {}
}

/** The parts that leave something alone. */
function skipOf({drafts, labels, authors}: Settings['skip']): Record<string, unknown> {
  const set = {
    ...(drafts && {drafts}),
    ...(labels.length > 0 && {labels}),
    ...(authors.length > 0 && {authors})
  }
  return Object.keys(set).length > 0 ? {skip: set} : {}
}

/** The parts that name somebody. */
function participantsOf({people, teams, bots}: Settings['participants']): Record<string, unknown> {
  const set = {
    ...(Object.keys(people).length > 0 && {people}),
    ...(Object.keys(teams).length > 0 && {teams}),
    ...(bots.length > 0 && {bots})
  }
  return Object.keys(set).length > 0 ? {participants: set} : {}
}

function rulesOf(rules: Settings['rules']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, {severity, options}]) => [
      id,
      options === undefined ? severity : [severity, options]
    ])
  )
}

function overrideOf({paths, severities, set}: Override): Record<string, unknown> {
  const {rules, failOn, filterMode, templateText: _, ...rest} = set
  return {
    ...(paths.length > 0 && {paths}),
    ...(severities.length > 0 && {severities}),
    ...rest,
    ...(failOn && {'fail-on': failOn}),
    ...(filterMode && {'filter-mode': filterMode}),
    ...(rules && {rules: rulesOf(rules)})
  }
}

function ownRuleOf({id, phrases, pattern, severity, reason, note, suggest, url, examples, ...rest}: OwnRule) {
  return {
    id,
    ...(phrases.length > 0 && {phrases}),
    ...(pattern && {sentence: pattern}),
    ...(rest.in.length > 0 && {in: rest.in}),
    severity,
    reason,
    ...(note && {note}),
    ...(suggest.length > 0 && {suggest}),
    url,
    examples: {
      flagged: examples.flagged,
      ...(examples.accepted.length > 0 && {accepted: examples.accepted})
    }
  }
}

import {mergeLayers, readFile, readInputs, type Layer} from './settings-layers.ts'
import type {Severity} from './finding.ts'

export {defaultSettings} from './default-settings.ts'
export {matcher} from './globs.ts'

/** How a rule is set: its severity, or `off`, and its options if it has any. */
export interface RuleSetting {
  severity: Severity | 'off'
  options?: unknown
}

/** Which findings of a changed file are spoken about; the names are reviewdog's. */
export type FilterMode = 'added' | 'diff_context' | 'file' | 'nofilter'

/** Sets of severities to begin with. */
export type Preset = 'gentle' | 'recommended' | 'strict'

/** How much a review does: write to the job summary, comment as well, or decide the check as well. */
export type Mode = 'observe' | 'suggest' | 'require'

/** Where a role is offered instead of the name of a person. */
export type Names = 'allow' | 'roles-in-analysis' | 'roles-everywhere'

/** A sentence that an own rule speaks of: all parts that are given fit one clause. */
export interface SentencePattern {
  /** What the subject stands for. */
  subject?: readonly SubjectKind[]
  /** Base forms of the main verb. */
  verb?: readonly string[]
  /** Base forms of the object's main noun. */
  object?: readonly string[]
  /** Left out: both. */
  negated?: boolean
}

/** What a subject can stand for, in the words of settings. */
export type SubjectKind = 'person' | 'role' | 'team' | 'we' | 'I' | 'you' | 'they' | 'external' | 'system' | 'document'

/** A rule of a team, as data. */
export interface OwnRule {
  id: string
  /** Lines for `phrases`; empty where there is a pattern alone. */
  phrases: readonly string[]
  pattern?: SentencePattern
  /** Sections in which it speaks; empty: everywhere. */
  in: readonly string[]
  severity: Severity
  reason: string
  note: string
  /** What may stand instead of the words; empty where only the author knows. */
  suggest: readonly string[]
  url: string
  examples: {flagged: readonly string[]; accepted: readonly string[]}
}

/** A team's own words around a review: Markdown, made safe where it is shown. Empty: the words that come along. */
export interface Voice {
  /** At the top of the summary comment. */
  greeting: string
  /** At its end. */
  closing: string
  /** By rule id: what is said instead of the rule's own note. */
  notes: Readonly<Record<string, string>>
}

/** Pull requests that are left alone: the check passes, and says why nothing was reviewed. */
export interface Skip {
  drafts: boolean
  /** Labels; `*` is any number of letters, case does not matter. One is enough. */
  labels: readonly string[]
  /** Logins of who opened the pull request, in the same way. */
  authors: readonly string[]
}

/** Whether the summary says how many of those who were there have had a say, and whether it calls them by their handle. */
export type Participation = 'off' | 'count' | 'invite'

/** Who is who among those who take part: names as documents and pull requests have them. */
export interface ParticipantMap {
  /** By name: further names and logins of the same person. */
  people: Readonly<Record<string, readonly string[]>>
  /** By name of a team: its members. */
  teams: Readonly<Record<string, readonly string[]>>
  /** Names and logins that are programs. */
  bots: readonly string[]
}

/** Settings for some documents: those at the paths, and of the severities, that are given. */
export interface Override {
  /** Globs; empty: every path. */
  paths: readonly string[]
  /** The document's own severity, as `1`, `sev-1` or `major`; empty: every one, and none. */
  severities: readonly string[]
  /** What holds there instead; `rules` are laid over those around. */
  set: Partial<
    Pick<
      Settings,
      'rules' | 'sections' | 'template' | 'templateText' | 'failOn' | 'filterMode' | 'mode' | 'names' | 'preset'
    >
  >
}

/** Everything a team can set, checked and complete. */
export interface Settings {
  /** Globs of the documents to review; `!` takes out. Case-insensitive. */
  files: readonly string[]
  /** Sections asked for by `required-section`, as concept ids or own headings; alternatives joined by ` | `. */
  sections: readonly string[]
  /** Name of a built-in template, or path of one (`owner/repo:path@ref` in another repository); empty: none. */
  template: string
  /** Markdown of the template; empty where there is none, and for a path until `loadSettings` has read it. */
  templateText: string
  /** By rule id, only what was set, here or by a preset: rules without an entry speak at their own severity. */
  rules: Readonly<Record<string, RuleSetting>>
  /** Counts where `mode` is `require`. */
  failOn: Severity | 'never'
  filterMode: FilterMode
  comment: 'review' | 'summary' | 'off'
  /** Inline comments in one review, 0 to 30. */
  maxComments: number
  /** Whether comments of people are answered with an idea, and commands are. */
  discussion: 'off' | 'hint'
  voice: Voice
  skip: Skip
  /** A sentence, an `https://` address or a path (`owner/repo:path@ref` in another repository); empty: none. */
  commitment: string
  participation: Participation
  participants: ParticipantMap
  /** Whether somebody's first postmortem gets one more sentence. */
  welcome: 'off' | 'first-time'
  /** Names of people (so that "Will" is somebody). */
  people: readonly string[]
  /** Names of systems and products (so that "Jenkins" or "Alice" is a service). */
  systems: readonly string[]
  /** Names of teams (so that "Falcon" is a team). */
  teams: readonly string[]
  /** Phrases that no wording rule speaks of. */
  allowedPhrases: readonly string[]
  /** Further names of sections, by section id. */
  sectionAliases: Readonly<Record<string, readonly string[]>>
  preset: Preset
  mode: Mode
  names: Names
  /** In order: later ones are laid over earlier ones. */
  overrides: readonly Override[]
  ownRules: readonly OwnRule[]
  /** Whether a suppression holds only with a reason. */
  suppressionReasons: 'optional' | 'required'
  /** Path of a list of findings that are not spoken of; empty: none. */
  baseline: string
}

/** So many mistakes are told at once: a file of another kind would give thousands. */
const mostProblems = 50

/** Settings with mistakes in them. The message lists each one with its place and its mend. */
export class SettingsError extends Error {
  readonly problems: readonly string[]

  /** @param problems One line for each mistake. */
  constructor(problems: readonly string[]) {
    const more = problems.length - mostProblems
    super([...problems.slice(0, mostProblems), ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n'))
    this.name = 'SettingsError'
    this.problems = problems
  }
}

/**
 * Read the settings from the inputs of a workflow alone; what they extend is left to `loadSettings`. Lists may be YAML
 * lists or plain lines (`#` begins a comment line); maps and lists of maps are YAML in a multi-line text.
 *
 * @param inputs Text by name of the setting; empty text is not set.
 * @returns Complete settings.
 * @throws SettingsError with every mistake: the input, the line in it, what is there, what is possible.
 */
export function settingsFromInputs(inputs: Readonly<Record<string, string>>): Settings {
  return settingsOf(readInputs(inputs))
}

/**
 * Read the settings from one YAML file alone; what it extends is left to `loadSettings`.
 *
 * @param text The file.
 * @param path Its path, for messages.
 * @returns Complete settings.
 * @throws SettingsError with every mistake as `path:line:column: …`.
 */
export function settingsFromFile(text: string, path: string): Settings {
  return settingsOf(readFile(text, path))
}

function settingsOf(layer: Layer): Settings {
  const merged = mergeLayers([layer])
  if ('problems' in merged) throw new SettingsError(merged.problems)
  return merged.settings
}

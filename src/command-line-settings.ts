import {resolve} from 'node:path'
import {defaultSettings} from './default-settings.ts'
import {settingsPath} from './shared-settings.ts'
import type {Loaded, SettingsFiles} from './load-settings.ts'
import type {Settings} from './settings.ts'

/** Options of the command line that settings depend on. */
export interface SettingsOptions {
  /** `--config`. */
  config?: string | undefined
  /** `--shared owner/repo=folder`, each. */
  shared?: readonly string[] | undefined
  /** `--fail-on`. */
  failOn?: Settings['failOn'] | undefined
  /** Set where a baseline is about to be written, and may not be there yet. */
  baseline?: 'left out'
  /** Whether only changed lines count, as with `--base`. */
  changes: boolean
}

/**
 * Read the settings for the command line: the file that is named, or the one of the repository, or none.
 *
 * @param options What was asked for.
 * @param world `read` gives a file as text, or nothing where it is not there.
 * @returns What holds. Nothing is loaded where there is nothing to read.
 * @throws SettingsError with every mistake.
 */
export async function commandLineSettings(
  options: SettingsOptions,
  world: {directory: string; read: (path: string) => Promise<string | undefined>}
): Promise<Loaded> {
  const path = options.config
  const isThere = path !== undefined || (await world.read(settingsPath)) !== undefined
  const loaded: Loaded = isThere
    ? await (
        await import('./load-settings.ts')
      ).loadSettings({
        inputs: {},
        path,
        files: filesOf(options, world),
        ...(options.baseline && {baseline: options.baseline})
      })
    : {settings: defaultSettings, origins: new Map(), known: new Set(), housekeeping: []}
  return withOptions(loaded, options)
}

/** A repository that others share is a folder here: the command line has no token, and asks no network. */
function filesOf(
  {shared = []}: SettingsOptions,
  {directory, read}: {directory: string; read: (path: string) => Promise<string | undefined>}
): SettingsFiles {
  const folders = new Map(shared.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
  return {
    file: read,
    shared: async ({owner, repo, path}) => {
      const folder = folders.get(`${owner}/${repo}`)
      return folder === undefined ? undefined : read(resolve(directory, folder, path))
    },
    missing: '; `--shared owner/repo=folder` names a checkout of it'
  }
}

function withOptions(loaded: Loaded, {failOn, changes}: SettingsOptions): Loaded {
  const origins = new Map(loaded.origins)
  let settings: Settings = {...loaded.settings, comment: 'off'}
  if (!changes) {
    settings = {...settings, filterMode: 'nofilter', overrides: settings.overrides.map(without('filterMode'))}
    origins.set('filter-mode', 'without --base, whole documents count')
  }
  if (failOn !== undefined) {
    const overrides = settings.overrides.map(without('failOn')).map(without('mode'))
    settings = {...settings, failOn, mode: 'require', overrides}
    origins.set('fail-on', '--fail-on').set('mode', '--fail-on')
  }
  origins.set('comment', 'the command line posts nothing')
  return {...loaded, settings, origins}
}

function without(name: 'filterMode' | 'failOn' | 'mode') {
  return (override: Settings['overrides'][number]): Settings['overrides'][number] => {
    const {[name]: _, ...set} = override.set
    return {...override, set}
  }
}

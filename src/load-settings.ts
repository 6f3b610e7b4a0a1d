import {readBaseline} from './baseline.ts'
import {commitmentKind, commitmentNotes, readCommitmentFacts, type Commitment} from './commitment.ts'
import {ForgeError} from './forges/forge.ts'
import {readShared, settingsPath, writeShared, type SharedFile} from './shared-settings.ts'
import {mergeLayers, ownIdsOf, readFile, readInputs, type Layer, type Merged} from './settings-layers.ts'
import {check} from './settings-schema.ts'
import {SettingsError, type Override, type Settings} from './settings.ts'
import {useOverrideTemplate, useTemplate} from './template-setting.ts'

/** Where settings files come from. */
export interface SettingsFiles {
  /** @returns A file of this repository; `undefined` where it is not there. */
  file(path: string): Promise<string | undefined>
  /** @returns A file of another repository; `undefined` where it is not there, or the token may not read it. */
  shared(from: SharedFile): Promise<string | undefined>
  /** What mends a file of another repository that is not there; left out: the token may need access. */
  missing?: string
}

/** How deep files may extend each other, and how many there may be: a chain by hand is two or three long. */
const deepest = 5
const mostFiles = 20

/** Settings, where each was set, and the findings that are not spoken of. */
export interface Loaded extends Merged {
  known: ReadonlySet<string>
  /** What is promised to those who write; left out where nothing is, or nobody has signed it. */
  commitment?: Commitment
  /** What those who keep the settings could still do. */
  housekeeping: readonly string[]
}

const noAccess = ', or the token may not read it; with `contents: read` there it may'

/** A settings file, where it is. */
interface Source {
  /** What it is called in messages. */
  name: string
  /** The repository it is in, where it is another. */
  from?: SharedFile
  path: string
}

/**
 * Read settings through all doors and lay them over each other: defaults, preset, files that are extended, the settings
 * file, and inputs, which are the strongest.
 *
 * @param options `inputs`: those of the workflow; `path`: the settings file, where one is named (then it has to be
 *   there); `files`: the way to the files.
 * @returns What holds, and where each of it was set.
 * @throws SettingsError with every mistake; mistakes in inputs are told before any file is read.
 */
export async function loadSettings(options: {
  inputs: Readonly<Record<string, string>>
  path?: string | undefined
  files: SettingsFiles
  /** Set where a baseline is about to be written, and may not be there yet. */
  baseline?: 'left out'
}): Promise<Loaded> {
  const inputs = readInputs(options.inputs)
  checkAlone(inputs)
  const own = await openOwn(options.path, options.files)
  const chain = new Chain(options.files)
  const below = own ? await chain.read(own.source, own.layer) : []
  const beside = await chain.extended(inputs, {name: 'inputs', path: ''}, 0, [])
  const merged = mergeLayers([...beside, ...below, inputs])
  if ('problems' in merged) throw new SettingsError([...new Set(merged.problems)])
  const settings = await withTemplates(merged, options.files)
  const known = options.baseline ? new Set<string>() : await knownFindings(merged, options.files)
  return {...merged, settings, known, ...(await readCommitment(settings.commitment, options.files))}
}

/** Reads the commitment where it is a file. One that cannot be had is no reason to stop a review. */
async function readCommitment(
  text: string,
  files: SettingsFiles
): Promise<Pick<Loaded, 'commitment' | 'housekeeping'>> {
  if (text === '') return {housekeeping: []}
  const kind = commitmentKind(text)
  if (kind === 'sentence') return {commitment: {kind, words: text}, housekeeping: []}
  if (kind === 'link') return {commitment: {kind, url: text}, housekeeping: []}
  const from = readShared(text)
  const file = await (from ? files.shared(from) : files.file(text)).catch((error: unknown) => {
    if (error instanceof ForgeError) return undefined
    throw error
  })
  const facts = file === undefined ? undefined : readCommitmentFacts(file)
  const path = from?.path ?? text
  return {
    ...(facts?.by !== undefined && {commitment: {kind, path, ...(from && {from}), facts}}),
    housekeeping: commitmentNotes(text, facts)
  }
}

async function knownFindings({settings, origins}: Merged, files: SettingsFiles): Promise<ReadonlySet<string>> {
  if (settings.baseline === '') return new Set()
  const read = readBaseline(await files.file(settings.baseline))
  if ('known' in read) return read.known
  throw new SettingsError([`${origins.get('baseline')}: \`baseline\`: "${settings.baseline}" ${read.problem}`])
}

/** Reads templates where they are files; built-in ones are there already. */
async function withTemplates(merged: Merged, files: SettingsFiles): Promise<Settings> {
  const {origins} = merged
  const settings = await withTemplate(merged, files)
  const overrides: Override[] = []
  for (const override of settings.overrides) {
    const {template, templateText} = override.set
    const isRead = template === undefined || templateText !== undefined
    const told = tellTemplate(`${origins.get('overrides')}: \`overrides.template\``, template ?? '')
    const text = isRead ? undefined : await readTemplateFile(template, files, told)
    const used = isRead ? {override} : useOverrideTemplate(settings, override, text)
    if ('problem' in used) throw told(used.problem)
    overrides.push(used.override)
  }
  return {...settings, overrides}
}

async function withTemplate({settings, origins}: Merged, files: SettingsFiles): Promise<Settings> {
  const {template, templateText} = settings
  if (template === '' || templateText !== '') return settings
  const told = tellTemplate(`${origins.get('template')}: \`template\``, template)
  const text = await readTemplateFile(template, files, told)
  const used = useTemplate(settings, {sections: origins.has('sections'), text})
  if ('problem' in used) throw told(used.problem)
  return used.settings
}

type Told = (problem: string) => SettingsError

const tellTemplate =
  (place: string, template: string): Told =>
  (problem) =>
    new SettingsError([`${place}: "${template}" ${problem}`])

async function readTemplateFile(template: string, files: SettingsFiles, told: Told): Promise<string> {
  const from = readShared(template)
  const text = await (from ? files.shared(from) : files.file(template))
  if (text === undefined) throw told(`is not there${from ? (files.missing ?? noAccess) : ''}`)
  return text
}

/** Inputs are at hand at once; only an unknown rule may still be one that a file defines. */
function checkAlone(inputs: Layer): void {
  const checked = inputs.mistakes.length > 0 ? undefined : check(inputs.data, ownIdsOf(inputs))
  if (checked && 'written' in checked) return
  if (checked && checked.misfits.every(({path}) => namesRule(path))) return
  const merged = mergeLayers([inputs])
  if ('problems' in merged) throw new SettingsError(merged.problems)
}

const namesRule = (path: readonly PropertyKey[]): boolean =>
  (path.includes('rules') && path.length > 1) || (path[1] === 'notes' && path.length > 2)

async function openOwn(
  path: string | undefined,
  files: SettingsFiles
): Promise<{source: Source; layer: Layer} | undefined> {
  const text = await files.file(path ?? settingsPath)
  if (text === undefined && path !== undefined) throw new SettingsError([`${path}: no such file.`])
  if (text === undefined) return undefined
  const name = path ?? settingsPath
  return {source: {name, path: name}, layer: readFile(text, name)}
}

/** Reads files and those that they extend, each once. */
class Chain {
  readonly #files: SettingsFiles
  #read = 0

  constructor(files: SettingsFiles) {
    this.#files = files
  }

  /** @returns The layers of a file: those it extends first, itself last. */
  async read(source: Source, layer: Layer, depth = 0, above: readonly string[] = []): Promise<Layer[]> {
    return [...(await this.extended(layer, source, depth, [...above, source.name])), layer]
  }

  /** @returns The layers that a layer extends, in the order in which it names them. */
  async extended(layer: Layer, source: Source, depth: number, above: readonly string[]): Promise<Layer[]> {
    const layers: Layer[] = []
    for (const [index, entry] of extendsOf(layer).entries()) {
      const wrong = (message: string): SettingsError =>
        new SettingsError([`${layer.place(['extends', index])}: ${JSON.stringify(entry)} ${message}`])
      const next = resolve(entry, source)
      if (above.includes(next.name)) throw wrong('extends itself, by way of others; one of them can go')
      if (depth >= deepest) throw wrong(`is more than ${deepest} files deep`)
      if (++this.#read > mostFiles) throw wrong(`is one file more than the ${mostFiles} that are read`)
      const text = await (next.from ? this.#files.shared(next.from) : this.#files.file(next.path))
      if (text === undefined) {
        const hint = next.from ? (this.#files.missing ?? noAccess) : ''
        throw wrong(`is not there${hint}`)
      }
      const read = {...readFile(text, next.name), ...(next.from && {from: next.from})}
      layers.push(...(await this.read(next, read, depth + 1, above)))
    }
    return layers
  }
}

/** What a layer extends; what is no such entry is told when the layer is checked. */
function extendsOf({data}: Layer): string[] {
  const value = data !== null && typeof data === 'object' ? (data as {extends?: unknown}).extends : undefined
  const entries: unknown[] = Array.isArray(value) ? value : [value]
  const fits = (entry: unknown): entry is string => typeof entry === 'string' && 'written' in check({extends: [entry]})
  return entries.every(fits) ? entries.map((entry) => entry.trim()) : []
}

/** A path in a shared file is one in the repository of that file. */
function resolve(entry: string, {from}: Source): Source {
  const shared = readShared(entry) ?? (from && {...from, path: entry})
  return shared ? {name: writeShared(shared), from: shared, path: shared.path} : {name: entry, path: entry}
}

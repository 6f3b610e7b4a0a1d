import {relative, resolve, sep} from 'node:path'
import {parseArgs} from 'node:util'
import {commandLineSettings} from './command-line-settings.ts'
import {ForgeError, type Forge} from './forges/forge.ts'
import {folderForge} from './forges/folder.ts'
import {documentMatcher} from './document-matcher.ts'
import {nearest} from './nearest.ts'
import {json} from './presenters/json.ts'
import {markdown} from './presenters/markdown.ts'
import {oneLine} from './presenters/quote.ts'
import {sarif} from './presenters/sarif.ts'
import {terminal} from './presenters/terminal.ts'
import {applyRewrites, rewritesOf} from './rewrite/apply.ts'
import {rules} from './rules/index.ts'
import {run} from './run.ts'
import type {Outcome} from './outcome.ts'
import type {Loaded} from './load-settings.ts'
import type {Report} from './report/report.ts'
import type {Settings} from './settings.ts'

/** What the command line may touch of the world around it. */
export interface World {
  /** Folder in which it was started. */
  directory: string
  /** Writes text to standard output, and to standard error. */
  out: (text: string) => void
  err: (text: string) => void
  /** Reads standard input to its end. */
  input: () => Promise<string>
  /** Reads a file as text. */
  readFile: (path: string) => Promise<string>
  /** Writes over a file that is there. */
  writeFile: (path: string, text: string) => Promise<void>
  /** Writes a file and the folders around it; false where it is there already, and stays as it is. */
  writeNew: (path: string, text: string) => Promise<boolean>
  /** Whether escape sequences may be written to standard output. */
  colour: boolean
  /** Whether standard error is a terminal, on which a line can be written over. */
  terminal: boolean
  version: string
}

/** Exit statuses: they are part of the interface. */
const status = {passed: 0, findings: 1, toMend: 2} as const

const options = {
  base: {type: 'string'},
  config: {type: 'string'},
  explain: {type: 'boolean'},
  'fail-on': {type: 'string'},
  fix: {type: 'boolean'},
  format: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  links: {type: 'string'},
  'print-config': {type: 'boolean'},
  shared: {type: 'string', multiple: true},
  today: {type: 'string'},
  version: {type: 'boolean', short: 'v'}
} as const

/** Values of `--format` for the command `report`; without the option, the first. */
const reportFormats = ['markdown', 'json', 'html'] as const

/** Values of the options that take one of a few words. */
const words = {
  format: ['text', 'json', 'markdown', 'sarif'],
  'fail-on': ['error', 'warning', 'info', 'never']
} as const

export const help = `Usage: blameless-review [options] [paths…]
       blameless-review init | adopt | baseline | report [options] [paths…]

A kind review for incident postmortems in Markdown. Files are reviewed whatever
their name; folders (and, without a path, the one it is started in) are searched
for postmortems; - reads standard input.

  init                 write a workflow, settings, a template and a commitment;
                       what is there already stays as it is
  adopt                propose settings from the postmortems that are there
  baseline             print the findings that are there, for the setting of
                       that name
  report               print how the postmortems have moved over the months,
                       with lessons, related incidents and open actions; of
                       documents and teams, never of people

Options:
  --base <ref>         review the lines changed since the merge base with <ref>,
                       as in a pull request
  --config <file>      read settings from a YAML file; left out, from
                       .github/blameless-review.yml where it is there
  --shared <repository=folder>
                       a folder that stands in for a repository in \`extends\`
  --print-config       show what holds, and where each setting comes from
  --fail-on <severity> error (default), warning, info or never
  --fix                put the suggestions that are certain into the files, show
                       what changed, and review what there is then
  --explain            show how each sentence is read, and why each rule speaks
                       or keeps silent
  --format <name>      text (default), json, markdown or sarif; for a report,
                       markdown (default), json or html
  --links <address>    for a report: the address that paths are put behind, such
                       as https://github.com/acme/shop/blob/HEAD/
  --today <date>       for a report: the day from which an action is late, such
                       as 2026-11-23; left out, that of the clock
  -h, --help           show this help
  -v, --version        show the version

Exit status: 0 passed, 1 findings at or above --fail-on, 2 something
to mend in options, paths or settings.
`

/** What is to be mended in how it was called; shown without a stack. */
class UsageError extends Error {}

/**
 * Run the command line.
 *
 * @param args Arguments after the program's name.
 * @param world What it may touch.
 * @returns The exit status: 0 passed, 1 findings at or above `--fail-on`, 2 something
to mend in options, paths or settings.
 */
export async function commandLine(args: readonly string[], world: World): Promise<number> {
  try {
    const {values, positionals} = readArguments(args)
    if (values.help) world.out(help)
    else if (values.version) world.out(`${world.version}\n`)
    else return await obey(values, positionals, world)
    return status.passed
  } catch (error) {
    // `SettingsError` is told by its name, so that its module is loaded only where there are settings to read.
    const ours = error instanceof UsageError || error instanceof ForgeError
    if (!ours && (error as Error).name !== 'SettingsError') throw error
    world.err(`${(error as Error).message}\n`)
    return status.toMend
  }
}

type Values = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  return parseArgs({args: [...args], options, allowPositionals: true, strict: true})
}

function readArguments(args: readonly string[]): {values: Values; positionals: string[]} {
  try {
    const {values, positionals} = parse(args)
    const choices = positionals[0] === 'report' ? {...words, format: reportFormats} : words
    for (const [name, known] of Object.entries(choices)) {
      const value = values[name as keyof typeof words]
      if (value !== undefined && !(known as readonly string[]).includes(value)) throw unknownWord(name, value, known)
    }
    return {values, positionals}
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(explain(error as Error & {code?: string}, args))
  }
}

function unknownWord(name: string, value: string, known: readonly string[]): UsageError {
  const near = nearest(value, known)
  const hint = near ? `; the nearest is ${near}` : ''
  return new UsageError(`--${name} ${JSON.stringify(value)} is not one of ${known.join(', ')}${hint}.`)
}

/** The messages of Node are about programs; these are about what was written. */
function explain(error: Error & {code?: string}, args: readonly string[]): string {
  const given = args.find((arg) => error.message.includes(`'${arg.split('=')[0]}'`))?.split('=')[0]
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && given) {
    const near = nearest(given.replace(/^-+/, ''), Object.keys(options))
    return `${given} is not an option${near ? `; the nearest is --${near}` : ''}. All options: --help.`
  }
  return `${error.message.split('\n')[0]!.split('. ')[0]!.replace(/\.$/, '')}. All options: --help.`
}

/** The first word may be a command; a folder of that name is meant with a dot and a slash before it. */
async function obey(values: Values, positionals: readonly string[], world: World): Promise<number> {
  const [command, ...paths] = positionals
  if (values['print-config']) return printSettings(values, world)
  if (command === 'init') return init(values, world)
  if (command === 'adopt') return adopt(values, paths, world)
  if (command === 'baseline') return baseline(values, paths, world)
  if (command === 'report') return report(values, paths, world)
  if (values.today !== undefined || values.links !== undefined)
    throw new UsageError('--today and --links are for the command report: blameless-review report.')
  return reviewPaths(values, positionals, world)
}

async function printSettings(values: Values, world: World): Promise<number> {
  const {settingsText} = await import('./presenters/settings.ts')
  world.out(settingsText(await readSettings(values, world)))
  return status.passed
}

/** Whole documents, all of them, as `adopt` and `baseline` look at what is there. */
async function reviewAll(values: Values, paths: readonly string[], loaded: Loaded, world: World): Promise<Outcome> {
  const {settings} = loaded
  const {base: _, ...rest} = values
  const {forge, matches} = await makeForge(rest, paths, settings, world)
  return run({forge, settings, log: () => {}, matches})
}

async function init(values: Values, world: World): Promise<number> {
  const {initFiles} = await import('./init.ts')
  const loaded = await commandLineSettings({changes: false}, {...world, read: async () => undefined})
  const {files} = await reviewAll(values, [], loaded, world)
  for (const {path, text} of initFiles(files.map((file) => file.path))) {
    const isNew = await world.writeNew(path, text)
    world.out(isNew ? `Written: ${path}\n` : `Left as it is: ${path}\n`)
  }
  return status.passed
}

async function adopt(values: Values, paths: readonly string[], world: World): Promise<number> {
  const {proposeSettings} = await import('./adopt.ts')
  const loaded = await commandLineSettings({changes: false}, {...world, read: async () => undefined})
  world.out(proposeSettings(await reviewAll(values, paths, loaded, world)))
  return status.passed
}

async function baseline(values: Values, paths: readonly string[], world: World): Promise<number> {
  const {writeBaseline} = await import('./baseline.ts')
  const loaded = await readSettings(values, world, {baseline: 'left out'})
  world.out(writeBaseline(await reviewAll(values, paths, loaded, world)))
  return status.passed
}

async function report(values: Values, paths: readonly string[], world: World): Promise<number> {
  const {today = new Date().toISOString().slice(0, 10), links: linkBase = '', base: _, ...rest} = values
  const [{dayOf}, {makeReport, passedOver}, {gitHistory}] = await Promise.all([
    import('./report/days.ts'),
    import('./report/make-report.ts'),
    import('./forges/git-history.ts')
  ])
  const day = dayOf(today)
  if (day === undefined) throw new UsageError(`--today ${JSON.stringify(today)} is not a day such as 2026-11-23.`)
  if (linkBase !== '' && !/^https?:\/\/\S+\/$/.test(linkBase))
    throw new UsageError(`--links ${JSON.stringify(linkBase)} is not an address with https:// that ends with a slash.`)
  if (paths.includes('-'))
    throw new UsageError('A report is about files and their history, and - is not one; it can go.')
  const {settings} = await readSettings(values, world, {baseline: 'left out'})
  const {done, ...from} = withProgress(await makeForge(rest, paths, settings, world), world)
  const {directory} = world
  const history = (files: readonly string[]) => gitHistory(directory, files)
  const made = await makeReport({...from, settings, history, today: day, linkBase})
  done()
  for (const note of passedOver(from.forge)) world.err(`${oneLine(note)}\n`)
  world.out(await presentReport(made, values.format))
  return status.passed
}

async function presentReport(made: Report, format: string | undefined): Promise<string> {
  if (format === 'json') return (await import('./presenters/report-json.ts')).reportJson(made)
  if (format === 'html') return (await import('./presenters/report-html.ts')).reportHtml(made)
  return (await import('./presenters/report-markdown.ts')).reportMarkdown(made)
}

async function reviewPaths(values: Values, paths: readonly string[], world: World): Promise<number> {
  const {settings, known, housekeeping} = await readSettings(values, world)
  if (values.explain && values.format !== undefined && values.format !== 'text')
    throw new UsageError(`--explain has no other form than text; one of --explain and --format can go.`)
  if (values.explain) return explainPaths(values, paths, settings, world)
  if (values.fix) await fixPaths(values, paths, {settings, known}, world)
  const forge = await makeForge(values, paths, settings, world)
  const watched = withProgress(forge, world)
  const {forge: documents, matches} = watched
  const outcome = await run({forge: documents, settings, known, housekeeping, log: () => {}, matches})
  watched.done()
  // What was passed over is named in the review itself.
  if (outcome.files.length === 0 && outcome.notes.length === 0) world.err(nothing(values, paths))
  world.out(present(outcome, values.format, world))
  return outcome.passed ? status.passed : status.findings
}

/** Puts the certain rewrites into the files, and says on standard error what became of each sentence. */
async function fixPaths(
  values: Values,
  paths: readonly string[],
  {settings, known}: Pick<Loaded, 'settings' | 'known'>,
  world: World
): Promise<void> {
  if (values.base !== undefined) throw new UsageError('--fix changes whole files; with --base, one of the two can go.')
  if (paths.includes('-')) throw new UsageError('--fix changes files, and - is not one; one of the two can go.')
  const {forge, matches} = await makeForge(values, paths, settings, world)
  const {files} = await run({forge, settings, known, log: () => {}, matches})
  for (const {path, findings} of files) {
    const source = await world.readFile(path)
    const {text, applied} = applyRewrites(source, rewritesOf(findings))
    if (applied.length === 0) continue
    await world.writeFile(path, text)
    for (const {start, end, text: after} of applied) {
      const line = source.slice(0, start).split('\n').length
      world.err(`${oneLine(path)}:${line}\n  - ${oneLine(source.slice(start, end), 600)}\n  + ${oneLine(after, 600)}\n`)
    }
  }
}

async function explainPaths(
  values: Values,
  paths: readonly string[],
  settings: Settings,
  world: World
): Promise<number> {
  const {explainDocument} = await import('./explain-document.ts')
  const {forge, matches} = await makeForge(values, paths, settings, world)
  for (const file of (await forge.changedFiles()).filter(({path}) => matches(path))) {
    const text = await forge.read(file)
    if (text !== undefined) world.out(explainDocument(text, {path: file.path, settings}))
  }
  return status.passed
}

async function readSettings(values: Values, world: World, options: {baseline?: 'left out'} = {}): Promise<Loaded> {
  const {config, shared} = values
  const odd = shared?.find((pair) => !/^[\w.-]+\/[\w.-]+=./.test(pair))
  if (odd !== undefined) throw new UsageError(`--shared ${JSON.stringify(odd)} is not owner/repo=folder.`)
  const read = async (path: string): Promise<string | undefined> => {
    return world.readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && path === config) throw new UsageError(`--config ${path}: no such file.`)
      if (error.code === 'EISDIR' && path === config) throw new UsageError(`--config ${path}: a folder, not a file.`)
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      throw new UsageError(`${path === config ? '--config ' : ''}${path}: ${error.message}.`)
    })
  }
  const failOn = values['fail-on'] as Settings['failOn'] | undefined
  return commandLineSettings({...options, config, shared, failOn, changes: values.base !== undefined}, {...world, read})
}

async function makeForge(values: Values, paths: readonly string[], settings: Settings, world: World) {
  const matches = documentMatcher(settings)
  if (values.base === undefined) {
    const forge = folderForge({
      directory: world.directory,
      paths: paths.length > 0 ? paths : ['.'],
      matches,
      input: world.input
    })
    return {forge, matches: () => true}
  }
  if (paths.includes('-'))
    throw new UsageError('--base compares files of a repository, and - is not one; one of the two can go.')
  const {gitForge} = await import('./forges/git.ts')
  const given = paths.map((path) => relative(world.directory, resolve(world.directory, path)).split(sep).join('/'))
  const within = (path: string): boolean =>
    given.some((one) => one === '' || path === one || path.startsWith(`${one}/`))
  const isDocument = (path: string): boolean =>
    given.includes(path) || (matches(path) && (given.length === 0 || within(path)))
  return {forge: gitForge({directory: world.directory, base: values.base, matches: isDocument}), matches: isDocument}
}

/** Say how far it has come, once it has taken a second. */
function withProgress(
  {forge, matches}: {forge: Forge; matches: (path: string) => boolean},
  world: World
): {forge: Forge; matches: (path: string) => boolean; done: () => void} {
  const start = Date.now()
  let total = 0
  let read = 0
  let shown = start
  const show = (): void => {
    const now = Date.now()
    if (now - start < 1000 || now - shown < (world.terminal ? 100 : 2000)) return
    shown = now
    world.err(`${world.terminal ? '\r' : ''}Reviewing ${read} of ${total} documents …${world.terminal ? '' : '\n'}`)
  }
  return {
    matches,
    done: () => {
      if (world.terminal && shown > start) world.err('\r\u001B[K')
    },
    forge: {
      ...forge,
      changedFiles: async () => {
        const files = await forge.changedFiles()
        total = files.filter((file) => matches(file.path)).length
        return files
      },
      read: async (file) => {
        read++
        show()
        return forge.read(file)
      }
    }
  }
}

function nothing(values: Values, paths: readonly string[]): string {
  const where = values.base === undefined ? paths.join(', ') || 'this folder' : `the changes since ${values.base}`
  return `No postmortem found in ${where}. Files named on the command line are always reviewed; --config sets other globs.\n`
}

function present(outcome: Outcome, format: string | undefined, world: World): string {
  if (format === 'json') return json(outcome)
  if (format === 'markdown') return markdown(outcome)
  if (format === 'sarif') return sarif(outcome, {rules, version: world.version})
  return terminal(outcome, {colour: world.colour})
}

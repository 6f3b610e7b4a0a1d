import {parseDocument} from '../document.ts'
import type {Forge} from '../forges/forge.ts'
import type {Settings} from '../settings.ts'
import {dayText} from './days.ts'
import {readFigures} from './document-figures.ts'
import {Tally} from './tally.ts'
import type {History, Report} from './report.ts'

/** What a report is made of. */
export interface ReportOptions {
  /** Gives the documents. */
  forge: Forge
  settings: Settings
  /** Says which of its files are documents. */
  matches: (path: string) => boolean
  /** @returns When each of these documents came to the main line; asked once. */
  history: (paths: readonly string[]) => Promise<History>
  /** Days since 1970-01-01. */
  today: number
  /** Address that paths are put behind; empty: links are relative. */
  linkBase: string
}

/**
 * Read every document, one at a time, and put together how they stand and have moved.
 *
 * The same documents, history and day give the same report. Memory grows with the number of documents by their titles
 * alone: of a document that was read, only figures are kept.
 *
 * @throws ForgeError where the documents cannot be listed or read.
 */
export async function makeReport(options: ReportOptions): Promise<Report> {
  const {forge, settings, matches, today, linkBase} = options
  const files = (await forge.changedFiles())
    .filter(({path, status}) => status !== 'removed' && matches(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const paths = files.map(({path}) => path)
  const history = await options.history(paths)
  const tally = new Tally({today, linkBase, history, paths: new Set(paths)})
  let passedOver = 0
  for (const file of files) {
    const text = await forge.read(file)
    if (text === undefined) passedOver++
    else {
      const merged = history.merged.get(file.path)
      const year = merged === undefined ? undefined : Number(dayText(merged).slice(0, 4))
      const document = parseDocument(text, file.path, settings.sectionAliases)
      tally.add(readFigures(document, {settings, today, year, linkBase}))
    }
  }
  return tally.report(passedOver)
}

/** @returns What was passed over and why, for whoever runs it; a report only counts it, as a path can name somebody. */
export function passedOver({notes, unreadable = new Map()}: Pick<Forge, 'notes' | 'unreadable'>): string[] {
  return [...notes(), ...[...unreadable].map(([path, reason]) => `${path} ${reason}; it was passed over.`)]
}

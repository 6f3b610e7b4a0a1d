import type {Document} from './document.ts'

/** As many places are listed. */
const mostListed = 8

/** @returns A Markdown list of places with their lines, the words as code so that nothing in them acts. */
export function listPlaces(document: Document, places: readonly {start: number; text: string}[]): string {
  const lines = places
    .slice(0, mostListed)
    .map(({start, text}) => `- line ${document.toPoint(start).line}: ${quoted(text)}`)
  const rest = places.length - mostListed
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
}

/** @returns Words of the document as inline code, shortened. */
export function quoted(words: string): string {
  const plain = words.replace(/[`\s]+/g, ' ').trim()
  return `\`${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}\``
}

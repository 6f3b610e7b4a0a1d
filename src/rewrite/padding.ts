import type {Sentence} from '../analysis/sentence.ts'

/** What is put in, and what it replaces: offsets in the document. */
export interface Fitted {
  text: string
  start: number
  end: number
}

/**
 * Keep the columns of a table straight: white space behind a cell grows or shrinks by what its words lose or gain.
 *
 * @param sentence A sentence that ends its cell, or stands elsewhere.
 * @param text Its new words.
 * @param source The document.
 * @returns The words with their white space; nothing where there is nothing to keep: outside of tables, in tables that
 *   are not aligned, and where the words do not fit.
 */
export function fitCell(sentence: Sentence, text: string, source: string): Fitted | undefined {
  const line = source.lastIndexOf('\n', sentence.start - 1) + 1
  if (!/^[ \t]*\|/.test(source.slice(line, sentence.start))) return undefined
  const gap = /^ *(?=\|)/.exec(source.slice(sentence.end, sentence.end + 400))?.[0]
  if (gap === undefined || gap === '' || !isAligned(source, sentence.end + gap.length)) return undefined
  const spare = gap.length + widthOf(source.slice(sentence.start, sentence.end)) - widthOf(text)
  if (spare < 1 || spare === gap.length)
    return spare < 1 && gap.length > 1
      ? {text: `${text} `, start: sentence.start, end: sentence.end + gap.length}
      : undefined
  return {text: text + ' '.repeat(spare), start: sentence.start, end: sentence.end + gap.length}
}

/** Letters take one column each; halves of a surrogate pair share one. */
const widthOf = (text: string): number => [...text].length

/** Whether the line above or below has its mark in the same column. */
function isAligned(source: string, pipe: number): boolean {
  const start = source.lastIndexOf('\n', pipe - 1) + 1
  const column = widthOf(source.slice(start, pipe))
  const above = start === 0 ? undefined : source.slice(source.lastIndexOf('\n', start - 2) + 1, start - 1)
  const next = source.indexOf('\n', pipe)
  const below = next < 0 ? undefined : source.slice(next + 1).split('\n', 1)[0]
  return [above, below].some((line) => line !== undefined && [...line][column] === '|')
}

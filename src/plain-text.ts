import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {PhrasingContent} from 'mdast'

/** A line of plain words with the way back to the document. */
export interface PlainLine {
  /** Plain words; a soft line break is a space; inline code keeps its back-ticks. */
  text: string
  /** Offset in the document of each UTF-16 unit of `text`, and one more for the end. */
  offsets: number[]
  /** Ranges in `text` that are no words: inline code and bare addresses. */
  opaque: {start: number; end: number}[]
  /** Start and end offset in the document. */
  start: number
  end: number
}

/** A line that begins with a bold label or a clock time is meant as a line of its own, though Markdown joins it. */
const clock = /^\s*\[?\d{1,2}:\d{2}/
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)\S+$/i
const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/iy

/**
 * Read the words of a paragraph, heading or cell.
 *
 * Source and value differ by escapes, character references, line endings and the indentation of continuation lines;
 * the two are walked side by side, so that each unit knows where it came from.
 *
 * @param nodes Phrasing content with positions.
 * @param source The whole document.
 * @returns One line for each part between hard breaks; parts without words are left out.
 */
export function plainLines(nodes: readonly PhrasingContent[], source: string): PlainLine[] {
  const lines: PlainLine[] = []
  let line: PlainLine = {text: '', offsets: [], opaque: [], start: 0, end: 0}
  const finish = (): void => {
    const trimmed = trim(line)
    if (trimmed) lines.push(trimmed)
    line = {text: '', offsets: [], opaque: [], start: 0, end: 0}
  }
  const add = (unit: string, offset: number): void => {
    line.text += unit
    line.offsets.push(offset)
  }
  const addOpaque = (start: number, end: number): void => {
    line.opaque.push({start: line.text.length, end: line.text.length + end - start})
    for (let offset = start; offset < end; offset++) add(/\s/.test(source[offset]!) ? ' ' : source[offset]!, offset)
  }
  const read = (children: readonly PhrasingContent[]): void => {
    children.forEach((node, index) => {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (start === undefined || end === undefined) return
      if (node.type === 'text') {
        if (address.test(node.value)) return addOpaque(start, end)
        if (isVerbatim(node.value, source, start, end)) {
          line.text += node.value
          for (let offset = start; offset < end; offset++) line.offsets.push(offset)
          return
        }
        align(node.value, source, start, end, (unit, offset, rest) => {
          const label = rest === '' && children[index + 1]?.type === 'strong'
          if (unit === '\n' && (label || clock.test(rest))) finish()
          else add(/\s/.test(unit) ? ' ' : unit, offset)
        })
      } else if (node.type === 'inlineCode') addOpaque(start, end)
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) finish()
      else if (node.type === 'image' || node.type === 'imageReference' || node.type === 'footnoteReference') {
        add(' ', start)
      } else if ('children' in node) read(node.children)
    })
  }
  read(nodes)
  finish()
  return lines
}

/** Whether a text stands in the source as it is read: no escapes, references, line ends or odd white space. */
function isVerbatim(value: string, source: string, start: number, end: number): boolean {
  return end - start === value.length && source.startsWith(value, start) && !/[^\S ]|&/.test(value)
}

/**
 * Walks a text node's value and its source together.
 *
 * @param emit Called for each unit of the value with its offset and, for a line ending, the rest of the next line.
 */
function align(
  value: string,
  source: string,
  start: number,
  end: number,
  emit: (unit: string, offset: number, rest: string) => void
): void {
  let offset = start
  for (let index = 0; index < value.length; index++) {
    const unit = value[index]!
    if (unit === '\r' && value[index + 1] === '\n') {
      offset++
      continue
    }
    const decoded = source[offset] === '&' ? referenceAt(source, offset) : undefined
    if (decoded && value.startsWith(decoded.value, index)) {
      for (const part of decoded.value.split('')) emit(part, offset, '')
      index += decoded.value.length - 1
      offset += decoded.length
      continue
    }
    // A back-slash before a mark, and white space at the edges of lines, stand in the source alone.
    let at = offset
    while (at < end && source[at] !== unit && !(unit === '\n' && source[at] === '\r')) at++
    if (at >= end) at = Math.min(offset, end - 1)
    else if (unit === '\n' && source[at] === '\r' && source[at + 1] === '\n') at++
    emit(unit, at, unit === '\n' ? restOfLine(value, index + 1) : '')
    offset = at + 1
  }
}

/** The start of the line, long enough for a clock time: all of it is not needed. */
function restOfLine(value: string, from: number): string {
  return value.slice(from, from + 16).split('\n', 1)[0]!
}

function referenceAt(source: string, offset: number): {value: string; length: number} | undefined {
  reference.lastIndex = offset
  const match = reference.exec(source)
  if (!match) return undefined
  const [whole, hex, decimal, name] = match
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
  if (code !== undefined && (code === 0 || code > 0x10ffff)) return undefined
  const value = code === undefined ? decodeNamedCharacterReference(name!) : String.fromCodePoint(code)
  return value ? {value, length: whole.length} : undefined
}

/** Takes white space off both ends; gives nothing where no word is left. */
function trim(line: PlainLine): PlainLine | undefined {
  const from = line.text.length - line.text.trimStart().length
  const to = line.text.trimEnd().length
  if (to <= from) return undefined
  const offsets = line.offsets.slice(from, to)
  offsets.push(line.offsets[to - 1]! + 1)
  const opaque = line.opaque.map(({start, end}) => ({start: start - from, end: Math.min(end, to) - from}))
  return {text: line.text.slice(from, to), offsets, opaque, start: offsets[0]!, end: offsets.at(-1)!}
}

import type {Paragraph, PhrasingContent} from 'mdast'
import {parseMarkdown} from './markdown.ts'
import {nearest} from './nearest.ts'
import {readPart} from './remark.ts'

/** What can be asked for in a comment. */
export const commandNames = ['questions', 'suggest', 'help'] as const

/** A command of a comment: `text` is what stands behind `suggest`, Markdown, cut at `longestText`. */
export type Command = {name: 'questions'} | {name: 'help'} | {name: 'suggest'; text: string}

/** Longest text that is read behind `suggest`, in UTF-16 units: some sentences, not a document. */
export const longestText = 1000

/** Most commands of one comment that are answered; all of them share one answer. */
export const mostCommands = 3

/** A command opens its line; what goes on without a space (`/blameless-review/…`) is a path. */
const opening = /^ {0,3}\/blameless(?=\s|$)[^\S\n]*([^\s]*)[^\S\n]*(.*)$/i

/**
 * Read the commands of a comment.
 *
 * A command stands at the start of a line, in a paragraph of its own or of others, and nowhere else: not in the middle
 * of a line, in a list, quotation, heading, table, code or HTML. `/blameless` alone asks for help. A word that is nearly a
 * command is taken for it where the line ends there; any other line is none of ours, as "/blameless culture is what we
 * aim for".
 *
 * @param comment Markdown of the comment.
 * @returns At most `mostCommands`, in reading order, none twice.
 */
export function readCommands(comment: string): Command[] {
  const read = readPart(comment)
  if (!/\/blameless/i.test(read)) return []
  const commands: Command[] = []
  for (const node of parseMarkdown(read).tree.children) {
    if (node.type === 'paragraph') commands.push(...commandsIn(node, read))
  }
  const seen = new Set<string>()
  const isNew = (command: Command): boolean => {
    const key = JSON.stringify(command)
    return !seen.has(key) && Boolean(seen.add(key))
  }
  return commands.filter(isNew).slice(0, mostCommands)
}

function* commandsIn(paragraph: Paragraph, comment: string): Generator<Command> {
  const lines = linesOf(paragraph, comment)
  for (let index = 0; index < lines.length; index++) {
    const {text, isPlain} = lines[index]!
    const match = isPlain ? opening.exec(text) : null
    if (!match) continue
    const name = nameOf(match[1]!.toLowerCase(), match[2]!)
    if (name === 'suggest') {
      // A sentence may go on in the lines below, up to the next command.
      const rest = lines.slice(index + 1).findIndex((line) => line.isPlain && opening.test(line.text))
      const end = rest < 0 ? lines.length : index + 1 + rest
      const text = [match[2]!, ...lines.slice(index + 1, end).map((line) => line.text)].join('\n').trim()
      yield {name, text: cut(text)}
    } else if (name) yield {name}
  }
}

function nameOf(word: string, rest: string): Command['name'] | undefined {
  if (word === '') return 'help'
  const known = commandNames.find((name) => name === word)
  return known ?? (rest === '' && /^[a-z]+$/.test(word) ? (nearest(word, commandNames) as Command['name']) : undefined)
}

/** The lines of a paragraph, and whether each begins with plain words rather than inside a code span or a link. */
function linesOf(paragraph: Paragraph, comment: string): {text: string; isPlain: boolean}[] {
  const from = paragraph.position?.start.offset ?? 0
  const to = paragraph.position?.end.offset ?? from
  const lines: {text: string; isPlain: boolean}[] = []
  let start = from
  for (const text of comment.slice(from, to).split('\n')) {
    lines.push({text: text.replace(/\r$/, ''), isPlain: !startsInside(paragraph.children, start)})
    start += text.length + 1
  }
  return lines
}

function startsInside(nodes: readonly PhrasingContent[], offset: number): boolean {
  const at = nodes.find(({position}) => position!.start.offset! <= offset && offset < position!.end.offset!)
  return at !== undefined && at.type !== 'text' && at.type !== 'break'
}

/** Not between the halves of a surrogate pair. */
function cut(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')
}

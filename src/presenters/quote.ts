/**
 * Put after `@` and `#`, it keeps GitHub from making mentions and references of them (docs: "Autolinked references and
 * URLs"). In code spans, too: an answer by mail quotes their words as text.
 */
const breaker = '\u200B'

/** Control characters, and those that turn the direction of text or hide in it. */
// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/g

/**
 * Put text of unknown origin on one visible line.
 *
 * @param text Anything.
 * @param max Longest result in UTF-16 units; what is longer ends with an ellipsis.
 * @returns The text without line breaks, control characters or turns of direction.
 */
export function oneLine(text: string, max = 200): string {
  const line = text.replace(unseen, ' ').replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  // Not between the halves of a surrogate pair.
  return `${line
    .slice(0, max - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

/** Keep mentions, references to issues (`#1`, `GH-1`, `owner/name#1`, `!1` on Gitea) and addresses in text from becoming links. */
function calm(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${breaker}`)
    .replace(/(#|!|GH\\?-)(?=\d)/gi, `$1${breaker}`)
    .replace(/:\/\//g, `:${breaker}//`)
    .replace(/www\./gi, `www${breaker}.`)
}

/** Runs of digits that GitHub takes for the id of a commit. */
const commitId = /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu

/** The same for words that are in no code span, where ids of commits become links as well. */
function inert(text: string): string {
  return calm(text).replace(commitId, (id) => id.replace(/.{6}(?=.)/g, `$&${breaker}`))
}

/** Stands for a rewrite without words, which takes its sentence out. */
export const leavingOut = 'leaving this sentence out'

/** @returns The longest run of back-ticks in a text. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}

/**
 * Quote words of a document in a Markdown comment, as a code span: nothing in them is read as Markdown or HTML, nobody
 * is mentioned, no issue is referred to.
 *
 * @param text Words from a document, a path, or anything else from a pull request.
 * @param max Longest quotation in UTF-16 units.
 * @returns A code span on one line, also fit for a table cell.
 */
export function quote(text: string, max = 200): string {
  const line = calm(oneLine(text, max)).replace(/\|/g, '\u2502')
  if (line === '') return '` `'
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/**
 * Make a sentence of ours fit for a Markdown comment. It may hold code spans and words of the document; only the code
 * spans keep their meaning.
 *
 * @param text A reason, note, question or message.
 * @param max Longest result in UTF-16 units, before escapes.
 * @returns One line of Markdown in which everything else is literal, also fit for a table cell.
 */
export function prose(text: string, max = 600): string {
  return oneLine(text, max)
    .split(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))/)
    .map((part, index) => (index % 3 === 0 ? escape(part) : index % 3 === 1 ? quote(unspan(part), max) : ''))
    .join('')
}

/**
 * Call somebody: the one way in which a comment of ours mentions a person.
 *
 * @param login A login without `@`.
 * @returns The mention; nothing where it is no login, as of a team or with a mark in it.
 */
export function mention(login: string): string {
  return /^[A-Za-z\d](?:[\w-]{0,48}[A-Za-z\d])?$/.test(login) ? `@${login}` : ''
}

/** The words inside a code span. */
function unspan(span: string): string {
  return span.replace(/^`+ ?| ?`+$/g, '')
}

/** Text that Markdown shows as it is. */
function escape(text: string): string {
  return inert(
    text
      .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
      .replace(/&(?=[#\w])/g, '\\&')
      .replace(/^([#+-])(?=\s)/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
      .replace(/^[:=]/, '\\$&')
  )
}

/** Addresses in which nothing can end a link or mention anybody. */
const address = 'https://[\\w./?=#%&~-]+'

/** What keeps its meaning in a team's words: code spans, links with their words, and addresses. */
const kept = new RegExp(
  `(?<!\`)(\`{1,2})(?!\`)([^\`\\n]+)\\1(?!\`)|(?<!!)\\[([^\\][\`\\n]+)\\]\\((${address})\\)|(?<![\\w(/])(${address})`,
  'g'
)

/**
 * Make words of a team's settings fit for a Markdown comment: emphasis, lists, code spans and links to `https://` keep
 * their meaning; HTML, images, mentions, references and fences become the letters they are made of.
 *
 * @param text Markdown, on one or several lines.
 * @returns Markdown that ends with its last line: nothing in it reaches into what follows a blank line.
 */
export function teamWords(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(unseen, ' ').trimEnd())
  const words = lines.join('\n').trim()
  let result = ''
  let at = 0
  for (const match of words.matchAll(kept)) {
    const [whole, , code, label, to, bare] = match
    result += harmless(words.slice(at, match.index))
    result += code !== undefined ? quote(code, Infinity) : label !== undefined ? `[${harmless(label)}](${to})` : bare
    at = match.index + whole.length
  }
  return result + harmless(words.slice(at))
}

/** Entities, as a backslash before them cannot bring the signs back to life. */
function harmless(text: string): string {
  return inert(text.replace(/&(?=[#\w])/g, '&amp;')).replace(/[<[\]`~$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/**
 * Put text in a fenced block, byte for byte, whatever it holds.
 *
 * @param content One or more lines, without the last line ending.
 * @param info What follows the opening fence: `suggestion`, `text`, `markdown`.
 * @returns The block, without a line ending after it. Its fence is longer than any run of back-ticks inside.
 */
export function fence(content: string, info: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${ticks}${info}\n${content}\n${ticks}`
}

/** A note in its parts. */
export interface ReadNote {
  words: string
  /** Items of a list after the words, without their dashes. */
  items: readonly string[]
  /** Lines to paste; the rules put them in a fenced block. */
  block: string | undefined
}

/** @returns The words of a note, the items of its list, and the lines of its fenced block if it has one. */
export function readNote(note: string): ReadNote {
  const match = /^(`{3,})\w*\n([\s\S]*?)\n\1$/m.exec(note)
  const lines = (match ? note.replace(match[0], '') : note).split('\n')
  return {
    words: lines
      .filter((line) => !line.startsWith('- '))
      .join('\n')
      .trim(),
    items: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
    block: match?.[2]
  }
}

/**
 * Make text fit for the log of a workflow, in which `::` at the start of a line and `##[` anywhere are commands.
 *
 * @param text Anything, on one or several lines.
 * @returns The same lines, with nothing that the runner or a terminal obeys.
 */
export function logLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replace(unseen, ' ')
        .replace(/##(?=\[)/g, `##${breaker}`)
        .replace(/^(\s*):(?=:)/, `$1:${breaker}`)
    )
    .join('\n')
}

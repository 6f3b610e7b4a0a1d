import type {Document} from './document.ts'

/** What stands under a heading. */
export type Content =
  /** Nothing at all, or only an HTML comment, a rule, or a table without rows. */
  | 'nothing'
  /** Only a note that it is still to be written: TBD, TODO, "coming soon". */
  | 'to-do'
  /** Only a prompt of a template: in braces, brackets or italics. */
  | 'template'
  /** "None", "N/A", "nothing": an answer, where the section allows it. */
  | 'none'
  | 'words'

/** A section with more than this is not empty: the longest known template prompt has a third of it. UTF-16 units. */
const mostOfNothing = 3000

const toDo =
  /^(?:(?:this (?:section|part) (?:is|will be) |still |yet )?(?:tbd|tba|tbc|todo|to do|to[- ]be[- ](?:done|written|added|defined|determined|decided|confirmed|completed|filled(?: in| out)?|announced|discussed)|coming soon|work in progress|wip|in progress|pending|placeholder|fill (?:me |this )?(?:in|out)|xxx+|\?+|…|\.\.\.+|lorem ipsum.{0,2000})(?: (?:by|after|at|in|on|later|soon|still)\b.{0,60})?)$/i
const none =
  /^(?:none(?: (?:yet|so far|known|identified|at this time|needed|required))?|no(?:ne)?|n ?\/ ?a|not applicable|nothing(?: (?:yet|so far|to (?:add|report|note)|in particular|specific))?|nil|keine?|ninguno|なし|無し|无|没有|-+)$/i
const prompt =
  /^(?:add|attach|briefly|bullet|describe|detail|document|explain|fill|give|how|include|identify|insert|list|mention|name|note|outline|provide|record|replace|summari[sz]e|state|what|when|where|which|who|why|write|your)\b/i

/**
 * Say what stands under a section's heading, its inner sections included.
 *
 * @returns The kind of content; looks at no more than the first few thousand characters.
 */
export function contentOf(document: Document, index: number): Content {
  const section = document.sections[index]!
  if (section.end - section.start > mostOfNothing * 2) return 'words'
  const raw = withoutInnerHeadings(document, index)
  const lines = raw
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:\*\s*\*\s*\*[\s*]*|-\s*-\s*-[\s-]*|_\s*_\s*_[\s_]*|=+)\s*$/.test(line))
  const rows = withoutTableHeads(lines)
  const parts = rows
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])(?:\s+\[[ xX]?\])?(?=\s|$)/, '').trim())
    .filter(Boolean)
  const marked = parts.map((part) => part.replace(/^[>\s:：–—|-]+|[|\s\\]+$/g, '').trim()).filter(Boolean)
  if (marked.length === 0) return 'nothing'
  const kinds = new Set(marked.map(kindOf))
  if (kinds.has('words')) return 'words'
  return (['template', 'to-do', 'none'] as const).find((kind) => kinds.has(kind)) ?? 'words'
}

/** Prompts in braces, brackets or angles; not links, and no tags. */
const prompts =
  /\{\{?[^{}]*\}\}?|\[[^[\]]*\](?![([:])|<(?!(?:img|br|a|p|div|details|summary|table|tr|td|th|ul|li|span|b|i|h\d)\b|https?:|mailto:|\/)[^<>]*>/gi

function kindOf(line: string): Exclude<Content, 'nothing'> {
  const words = line
    .replace(/[*_`~]+/g, '')
    .replace(/^[\s[({<"']+|[\s\])}>"'.!:;]+$/g, '')
    .trim()
  if (toDo.test(words) && /\p{L}|\?/u.test(words)) return 'to-do'
  if (/[{[<]/.test(line) && !/[\p{L}\p{N}]/u.test(line.replace(prompts, ' '))) return 'template'
  if (words === '' && /[….?]/.test(line)) return 'to-do'
  if (none.test(words) || words === '') return 'none'
  const italic = /^(?:\*[^*]+\*|_[^_]+_)[.:]?$/.test(line)
  return italic && prompt.test(words) ? 'template' : 'words'
}

/** The text of a section with the headings of its inner sections cut out. */
function withoutInnerHeadings(document: Document, index: number): string {
  const {start, end} = document.sections[index]!
  let text = ''
  let at = start
  for (let inner = index + 1; inner < document.sections.length; inner++) {
    const {heading} = document.sections[inner]!
    if (heading.start >= end) break
    text += document.text.slice(at, Math.max(at, heading.start)) + '\n'
    at = Math.max(at, heading.end)
  }
  return text + document.text.slice(at, end)
}

/** Lines without the head rows of tables, whose words are not the author's answer. */
function withoutTableHeads(lines: readonly string[]): string[] {
  const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
  const isRule = (line: string | undefined) =>
    line !== undefined && line.length < 500 && line.includes('|') && rule.test(line)
  return lines
    .filter((line, index) => !isRule(line) && !isRule(lines[index + 1]))
    .map((line) => (line.trimStart().startsWith('|') ? line.replaceAll('|', ' ') : line))
}

import {isAlias, isMap, isScalar, Lexer, LineCounter, parseDocument, visit, type Document, type Node} from 'yaml'

/** A mistake in YAML, or in what it says. Lines and columns are 1-based. */
export interface Mistake {
  line: number
  column: number
  message: string
}

/** YAML as plain data, with the way back to the lines it came from. */
export interface YamlSource {
  value: unknown
  mistakes: readonly Mistake[]
  /**
   * @param part `key` for the key itself, where the last step is one; else its value.
   * @returns Where a key or item stands; the nearest part around it where it does not stand at all.
   */
  locate(path: readonly PropertyKey[], part?: 'key'): {line: number; column: number}
}

/** Longest text read. Settings by hand are a hundredth of this. */
const maxLength = 65_536

/** Deepest nesting read. Ours need three levels; parsers recurse. */
const maxDepth = 20

/** Names that mean something to JavaScript objects, and nothing to us. */
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Read YAML 1.2 as data only: no aliases (which can be made to explode), no tags, no second document, no names that
 * JavaScript keeps for itself.
 *
 * @param text The YAML.
 * @returns The data, and all mistakes; with mistakes, `value` is not to be used.
 */
export function readYaml(text: string): YamlSource {
  const start = {line: 1, column: 1}
  const refuse = (message: string): YamlSource => ({
    value: undefined,
    mistakes: [{...start, message}],
    locate: () => start
  })
  if (text.length > maxLength) return refuse(`is longer than ${maxLength} characters`)
  if (depthOf(text) > maxDepth) return refuse(`is nested more than ${maxDepth} levels deep`)

  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, logLevel: 'error'})
  const at = (offset: number): {line: number; column: number} => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(line, 1), column: Math.max(col, 1)}
  }
  const mistakes: Mistake[] = [...refusals(document, text)].map(({offset, message}) => ({...at(offset), message}))
  const seen = new Set(mistakes.map((mistake) => mistake.line))
  for (const problem of [...document.errors, ...document.warnings]) {
    const place = at(problem.pos[0])
    // One mistake on a line is enough: an unquoted star, say, makes the parser stumble twice.
    if (!seen.has(place.line)) mistakes.push({...place, message: explain(problem.code, problem.message)})
    seen.add(place.line)
  }
  mistakes.sort((a, b) => a.line - b.line || a.column - b.column)
  return {
    value: mistakes.length > 0 ? undefined : document.toJS({maxAliasCount: 0}),
    mistakes,
    locate: (path, part) => at(offsetOf(document, path, part))
  }
}

/** An upper bound for the nesting, without a parser: open brackets, or dashes and question marks on one line. */
function depthOf(text: string): number {
  let open = 0
  let dashes = 0
  let deepest = 0
  // What the lexer does not follow is nesting; a bracket in a string or a remark is part of its token.
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open++
    else if ((token === ']' || token === '}') && open > 0) open--
    else if (token === '-' || token === '?') dashes++
    else if (token === '\n' || token === '\r\n') dashes = 0
    deepest = Math.max(deepest, open, dashes)
  }
  return deepest
}

/** What YAML takes for an alias, as it was meant: brackets and braces belong to it where they are closed. */
const starred = /\*(?:\[[^\]\s]*\]|\{[^}\s]*\}|[^\s,[\]{}])*/y

function* refusals(document: Document.Parsed, text: string): Iterable<{offset: number; message: string}> {
  const found: {offset: number; message: string}[] = []
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const offset = node.range?.[0] ?? 0
      starred.lastIndex = offset
      found.push({offset, message: quotesNeeded(starred.exec(text)?.[0] ?? `*${node.source}`)})
    } else if (isMap(node)) {
      for (const {key} of node.items) {
        if (isScalar(key) && reserved.has(String(key.value))) {
          const offset = (key as Node).range?.[0] ?? 0
          found.push({offset, message: `\`${String(key.value)}\` is a name that JavaScript keeps for itself`})
        }
      }
    }
  })
  yield* found
}

function quotesNeeded(text: string): string {
  return `\`${text.slice(0, 60)}\` needs quotes, because YAML has its own use for \`*\` and \`!\` at the start: '${text.slice(0, 60)}'`
}

function explain(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'is indented with a tab; YAML takes spaces'
  if (code === 'DUPLICATE_KEY') return 'has the same key twice; one of them can go'
  if (code === 'MULTIPLE_DOCS') return 'has a second document after ---; one is read'
  if (code === 'TAG_RESOLVE_FAILED') return quotesNeeded(/!\S*/.exec(message)?.[0] ?? '!')
  if (/Flow (sequence|map) in|Expected flow|Missing closing/.test(message))
    return 'has a bracket or a quote before it that stays open'
  return `is not YAML yet: ${message.split('\n')[0]}`
}

/** Offset of the value at `path`, of its key where there is one, or of what holds them. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], part?: 'key'): number {
  let node: unknown = document.contents
  let offset = rangeStart(node)
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) return offset
      offset = rangeStart(pair.key)
      node = pair.value
      if (isScalar(node) && !(part === 'key' && index === path.length - 1)) offset = rangeStart(node)
    } else if (node && typeof node === 'object' && 'items' in node) {
      node = (node.items as unknown[])[Number(step)]
      if (node === undefined) return offset
      offset = rangeStart(node)
    } else return offset
  }
  return offset
}

function rangeStart(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

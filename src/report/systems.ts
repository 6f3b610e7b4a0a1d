import {visit} from 'unist-util-visit'
import type {Document} from '../document.ts'
import type {NameGuard} from './names.ts'

/** Systems that are kept of one document, and the longest name; UTF-16 units. */
const most = 10
const longest = 40

/** `orders-db`, `edge-cache-2`. One word in a code span can be anything (`main`, `true`), and one with `_` is a setting. */
const named = /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/

/** What looks like a name and is none: headers, states, options. */
const noName =
  /^(?:x|content|read|max|min|is|has|no|on|off|pre|post|re|non|co)-|-(?:only|enabled|disabled|timeout|seconds|ms|count|size|limit|by|id|required)$/

const fieldName = /^(?:affected|impacted)?[ _-]?(?:services?|systems?|components?)(?:[ _-]?(?:affected|impacted))?$/i
const fieldLine =
  /^[ \t]*(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__)?((?:affected |impacted )?(?:services?|systems?|components?)(?: affected| impacted)?)(?:\*\*|__)?[ \t]?[:：|](?:\*\*|__)?[ \t]*(\S.{0,300})$/gim

/** Fields stand near the top, UTF-16 units. */
const farthest = 8000

/**
 * Find the systems that a document names: in its fields for affected services, and in code spans.
 *
 * @param known Names of systems from the settings: these count in code spans though they are one word.
 * @returns Names in small letters, in the order of the document, each once.
 */
export function namedSystems(document: Document, guard: NameGuard, known: readonly string[]): string[] {
  const systems = new Set(known.map((name) => name.toLowerCase()))
  const found = new Set<string>()
  const add = (name: string, isKnown: boolean): void => {
    const written = name.replace(/[`*\s]+/g, ' ').trim()
    const plain = written.toLowerCase()
    if (plain.length < 2 || plain.length > longest || found.size >= most) return
    if (!isKnown && !systems.has(plain) && (!named.test(written) || noName.test(written))) return
    if (systems.has(plain) || !guard.inSlug(plain)) found.add(plain)
  }
  for (const name of fields(document)) add(name, isName(name))
  visit(document.mdast, 'inlineCode', ({value}) => add(value, false))
  return [...found]
}

/** A name, not a sentence about one: "checkout", "orders-db", "Search API". */
function isName(words: string): boolean {
  return (
    words.trim().split(/\s+/).length <= 3 &&
    /^[`\s]*[\p{L}\d][\p{L}\d\s._-]*[`\s]*$/u.test(words) &&
    !/^(?:all|none|n\/?a|tbd|various|multiple|unknown)\b/i.test(words.trim())
  )
}

function* fields({frontmatter, text}: Document): Generator<string> {
  for (const [key, value] of Object.entries(frontmatter)) {
    if (!fieldName.test(key) && key.toLowerCase() !== 'affected') continue
    for (const one of Array.isArray(value) ? value : [value]) if (typeof one === 'string') yield* one.split(/[,;]/)
  }
  for (const [, , value] of text.slice(0, farthest).matchAll(fieldLine))
    yield* value!.replace(/\|\s*$/, '').split(/[,;]|\band\b/)
}

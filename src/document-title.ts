import type {Document} from './document.ts'

/** Where a finding about the whole document is placed: on its title, else on its first words, else at its start. */
export function titleOf(document: Document): {start: number; end: number; sentence: string} {
  const heading = document.blocks.find((block) => block.kind === 'heading' && isTop(block.node))
  const block = heading ?? document.blocks[0]
  if (!block) return {start: 0, end: 0, sentence: ''}
  return {start: block.start, end: block.end, sentence: block.text}
}

/** Whether a document holds no word and no number: nothing, or only front matter, comments, rules and marks. */
export function isEmpty({text, mdast}: Document): boolean {
  const first = mdast.children[0]
  const from = first?.type === 'yaml' || (first?.type as string) === 'toml' ? (first?.position?.end.offset ?? 0) : 0
  return !/[\p{L}\p{N}]/u.test(text.slice(from).replace(/<!--[^]*?(?:-->|$)/g, ' '))
}

/** Whether nothing of a document speaks of an incident: no section known by its meaning, and no time, or mostly links. */
export function isNoPostmortem(document: Document): boolean {
  if (document.sections.some((section) => section.concepts.length > 0)) return false
  return !anyTime.test(document.text) || isIndex(document)
}

const anyTime = /\d{1,2}:\d{2}|\b\d{1,2} ?[ap]m\b|\b\d{4}-\d{2}-\d{2}\b/i

/** A list or table of links, such as the index of a folder. */
function isIndex({text, blocks}: Document): boolean {
  const links = text.match(/\]\([^()\s]*\.md\b|\]\([^()\s:]*\/\)/g)?.length ?? 0
  const rows = new Set(
    blocks.filter(({kind}) => kind !== 'heading').map(({cell, start}) => (cell ? `${cell.table}:${cell.row}` : start))
  ).size
  return links >= 2 && links * 2 >= rows
}

const isTop = (node: {type: string; depth?: number}) => node.type === 'heading' && node.depth === 1

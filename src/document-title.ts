import type {Document} from './document.ts'

/** Where a finding about the whole document is placed: on its title, else on its first words, else at its start. */
export function titleOf(document: Document): {start: number; end: number; sentence: string} {
  const heading = document.blocks.find((block) => block.kind === 'heading' && isTop(block.node))
  const block = heading ?? document.blocks[0]
  if (!block) return {start: 0, end: 0, sentence: ''}
  return {start: block.start, end: block.end, sentence: block.text}
}

/** Whether nothing of a document speaks of an incident: no section known by its meaning, and no clock time or date. */
export function isNoPostmortem(document: Document): boolean {
  return (
    document.sections.every((section) => section.concepts.length === 0) &&
    !/\d{1,2}:\d{2}|\b\d{1,2} ?[ap]m\b|\b\d{4}-\d{2}-\d{2}\b/i.test(document.text)
  )
}

const isTop = (node: {type: string; depth?: number}) => node.type === 'heading' && node.depth === 1

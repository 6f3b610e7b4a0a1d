import type {Sentence} from '../analysis/sentence.ts'
import type {Item} from './draft.ts'
import {isHuman, isWriter} from './people.ts'

/** An item that says whose it is: "(Fleet)", "(Mara, Q2)", "@mara". */
const owned = /\(\p{Lu}[^()]*\)\W*$|@[\p{L}\p{N}_-]+\W*$|[–—-] \p{Lu}\p{L}+\W*$/u

/** So many items around an action have to name an owner, before one that names nobody is read as having none. */
const enough = 2

/**
 * Find out whether an action loses the people who are to do it, in a list in which the other items name theirs.
 *
 * @param items The new sentence.
 * @param source The document.
 */
export function losesOwner(sentence: Sentence, items: readonly Item[], source: string): boolean {
  if (!sentence.context.inActions || sentence.context.place !== 'list-item') return false
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const [first] = sentence.groups
  if (!first || first.start !== 0 || !isHuman(first) || isWriter(first) || present.has(first.head)) return false
  const lineEnd = source.indexOf('\n', sentence.end)
  const line = source.slice(sentence.start, lineEnd < 0 ? undefined : lineEnd)
  return !owned.test(line) && itemsAround(sentence, source).filter((item) => owned.test(item)).length >= enough
}

/** The other lines of the list. */
function itemsAround(sentence: Sentence, source: string): string[] {
  const isItem = (line: string): boolean => /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(line)
  const above = source.slice(0, sentence.start).split(/\r?\n/).slice(0, -1).reverse()
  const below = source.slice(sentence.end).split(/\r?\n/).slice(1)
  const run = (lines: readonly string[]): string[] => {
    const stop = lines.findIndex((line) => !isItem(line))
    return lines.slice(0, stop < 0 ? undefined : stop)
  }
  return [...run(above), ...run(below)]
}

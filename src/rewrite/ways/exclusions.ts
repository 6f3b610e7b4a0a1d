import type {Sentence} from '../../analysis/sentence.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "Two skippers sign the log, and none of those is Petra": the guard stays, nobody is left out by name. */
export function* dropExclusions(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const at = tokens.findIndex(({lower}) => /^(?:neither|none)$/.test(lower))
  const named = sentence.groups.find((group) => group.start === at + 4 && group.kind === 'person')
  const words = tokens.slice(at + 1, at + 4).map(({lower}) => lower)
  if (!named || !/^of (?:them|these|those) (?:is|are|may)$/.test(words.join(' '))) return
  if (!/^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '') || !touches(sentence, at, named.end, found)) return
  const start = tokens[at - 2]?.text === ',' ? at - 2 : at - 1
  const told = sentence.clauses.some(({verb}) => verb?.finite && verb.end <= start)
  const ends = !tokens[named.end] || /^[.!]$/.test(tokens[named.end]!.text)
  if (told && ends) yield {edits: [{start, end: named.end, items: []}], confidence: 0.85}
}

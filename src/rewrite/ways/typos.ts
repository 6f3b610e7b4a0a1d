import type {Sentence} from '../../analysis/sentence.ts'
import type {Edit} from '../draft.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What is there in the file, by the word for how it came about. */
const strings: Readonly<Record<string, string>> = {
  typo: 'mistyped string',
  typos: 'mistyped strings',
  misspelling: 'misspelled word',
  misspellings: 'misspelled words',
  misspell: 'misspelled word',
  misprint: 'misprinted word'
}

const small = /^(?:small|simple|minor|tiny|silly|stupid|single|mere|little|basic|trivial|unfortunate)$/

/** "The cause was a typo in the seating plan": "The cause was a mistyped string in the seating plan". */
export function* tellTypos(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    const string = strings[tokens[group.head]!.lower]
    if (!string || group.possessor || !touches(sentence, group.start, group.end, found)) continue
    const [article, ...others] = tokens.slice(group.start, group.head)
    if (!article || !/^(?:an?|the|two|three|some)$/.test(article.lower)) continue
    if (others.some(({lower}) => !small.test(lower)) || group.end !== group.head + 1) continue
    if (/^(?:of|by)$/.test(tokens[group.end]?.lower ?? '')) continue
    const gone = others.map(({index}): Edit => ({start: index, end: index + 1, items: []}))
    const named: Edit = {start: group.head, end: group.head + 1, items: [{at: group.head, as: string}]}
    yield {edits: [...gone, named], confidence: 0.85}
  }
}

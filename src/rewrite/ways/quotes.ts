import type {Sentence} from '../../analysis/sentence.ts'
import {doubted, doubtedActs} from '../../lexicon/irony.ts'
import {span, type Edit} from '../draft.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Longer quotations are somebody's words. */
const longest = 3

const naming = /^(?:call|say|read|name|label|mark|print|show|return|log|report|title|set|term|describe|write|type)$/

/** Takes the marks from a word that is quoted at a distance: `our "premium" plan` is our premium plan. */
export function* unquote(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const marks = tokens.filter((token) => /^["“”„]$/.test(token.text))
  if (marks.length % 2 !== 0) return
  const edits: Edit[] = []
  for (let index = 0; index < marks.length; index += 2) {
    const [open, close] = [marks[index]!.index, marks[index + 1]!.index]
    const inside = tokens.slice(open + 1, close)
    if (!touches(sentence, open, close + 1, found) || inside.length === 0 || inside.length > longest) continue
    if (inside.some(({tag}) => tag === 'preposition' || tag === 'adverb')) continue
    // A name, a value or a label is quoted because it is one.
    if (inside.some((token) => !/^\p{Ll}[\p{Ll}’'-]*$/u.test(token.text))) continue
    const owned = inside.length === 1 && inside[0]!.tag === 'determiner'
    // The "segregated" plan: a name, unless the word is one that is doubted.
    const named =
      !owned &&
      tokens[close + 1]?.tag === 'noun' &&
      !inside.some(({lower}) => doubted.has(lower) || doubtedActs.has(lower))
    if (named) continue
    // "They called it …", "the poster says …": there the words are reported.
    if (!owned && ['verb', 'punctuation'].includes(tokens[open - 1]?.tag ?? 'punctuation')) continue
    if (tokens.slice(Math.max(0, open - 4), open).some((token) => naming.test(token.lemma))) continue
    edits.push({start: open, end: close + 1, items: span(open + 1, close)})
  }
  if (edits.length > 0) yield {edits, confidence: 0.85}
}

import type {Sentence} from '../../analysis/sentence.ts'
import {ridicule} from '../../lexicon/irony.ts'
import {isDispensable} from '../adverbs.ts'
import {span, type Edit} from '../draft.ts'
import {withArticle} from '../articles.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Adjectives that mock, and amounts that smile; without them the thing is still named. */
const mocking =
  /^(?:so-called|brilliant|clever|wonderful|glorious|famous|infamous|beloved|precious|magnificent|heroic|valiant|daring|mere|whopping|leisurely|inexplicable|unbelievable|lovely)$/

/** Of a whole sentence, or half of one, it is open what the mockery is. */
const longest = 5

/** Adverbs that mock inside of a longer turn of phrase. */
export function* dropMockery(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edits: Edit[] = []
  const meant = sentence.tokens.filter(({start, end}) => start < found.end && end > found.start)
  if (meant.length > longest) return
  for (const token of sentence.tokens) {
    if (!touches(sentence, token.index, token.index + 1, found) || token.quoted) continue
    if (token.tag === 'adverb' && isDispensable(token.lower)) {
      edits.push({start: token.index, end: token.index + 1, items: span(0, 0)})
      continue
    }
    const group = sentence.groups.find(({start, head}) => start <= token.index && token.index < head)
    const quoted = token.lower === 'so-called' ? scareQuotes(sentence, token.index + 1) : []
    if (!group && quoted.length > 0) edits.push({start: token.index, end: token.index + 1, items: []}, ...quoted)
    if (!group || !(mocking.test(token.lower) || ridicule.has(token.lower))) continue
    edits.push(...withArticle(sentence, group, token.index), ...quoted)
  }
  if (edits.length > 0) yield {edits, confidence: 0.85}
}

/** The quotation marks around what is called so: 'the so-called "reserve"'. */
function scareQuotes({tokens}: Sentence, at: number): Edit[] {
  const close = tokens.findIndex(({text, index}) => index > at && index < at + 5 && /^["”]$/.test(text))
  if (!/^["“„]$/.test(tokens[at]?.text ?? '') || close < 0) return []
  return [at, close].map((index) => ({start: index, end: index + 1, items: []}))
}

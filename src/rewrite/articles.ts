import type {NounGroup, Sentence} from '../analysis/sentence.ts'
import type {Edit} from './draft.ts'
import {articleFor, isPlural} from './inflection.ts'

/**
 * Take an adjective out of a noun group; "a" and "an" follow the word behind it, and go before a number.
 *
 * @param adjective Its token.
 */
export function withArticle(sentence: Sentence, group: NounGroup, adjective: number): Edit[] {
  const {tokens} = sentence
  const edits: Edit[] = [{start: adjective, end: adjective + 1, items: []}]
  const [article, next] = [tokens[group.start]!, tokens[adjective + 1]]
  if (!next || article.index + 1 !== adjective || !/^an?$/.test(article.lower)) return edits
  // "a mere eleven seconds": the article went with the adjective alone.
  const counted = next.tag === 'number' || isPlural(sentence.tokens[group.head]!.text)
  const as = articleFor(next.text)
  const form = /^A/.test(article.text) ? as[0]!.toUpperCase() + as.slice(1) : as
  edits.push({start: article.index, end: adjective, items: counted ? [] : [{at: article.index, as: form}]})
  return edits
}

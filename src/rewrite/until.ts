import type {Sentence} from '../analysis/sentence.ts'
import {words, type Item} from './draft.ts'

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const relative = /^(?:last|next|this|yesterday|today|tonight|later)$/
const event =
  /^(?:incident|outage|migration|rollout|release|upgrade|deploy|deployment|call|meeting|review|retrospective|investigation|rollback|handover|drill|audit|debugging|maintenance)$/

/**
 * Read "until 10:40" after something that was not done: it was first done at 10:40. What is absent becomes present.
 *
 * @param at Token where "until" is expected.
 * @returns The words for the time, and where they end; nothing where the time is of another kind.
 */
export function firstTime(sentence: Sentence, at: number): {items: Item[]; end: number} | undefined {
  const {tokens} = sentence
  if (tokens[at]?.lower !== 'until') return undefined
  const next = tokens[at + 1]
  if (!next) return undefined
  if (next.lower === 'after') return {items: [], end: at + 1}
  const clause = sentence.clauses.find((other) => other.marker === 'until' && other.verb && other.verb.start > at)
  if (clause?.verb?.finite && clause.subject && !clause.inherited) return {items: words('when'), end: at + 1}
  const preposition = prepositionFor(sentence, at + 1)
  return preposition === undefined ? undefined : {items: words(preposition), end: at + 1}
}

function prepositionFor(sentence: Sentence, at: number): string | undefined {
  const {tokens} = sentence
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  if (/^\d{1,2}[:.]\d\d/.test(first.text) || /^(?:noon|midnight)$/.test(first.lower)) return 'at'
  if (second && /^(?:am|pm|utc|cet|cest|est|pst)$/.test(second.lower)) return 'at'
  if (/^\d{4}-\d\d-\d\d/.test(first.text) || weekday.test(first.lower)) return 'on'
  if (month.test(first.lower)) return second?.tag === 'number' && !/^\d{4}$/.test(second.text) ? 'on' : 'in'
  if (second && month.test(second.lower) && first.tag === 'number') return 'on'
  if (/^(?:19|20)\d\d$/.test(first.text)) return 'in'
  if (relative.test(first.lower)) return ''
  if (first.lower !== 'the') return undefined
  const group = sentence.groups.find((other) => other.start === at)
  const head = group && tokens[group.head]!.lower
  if (second && /^(?:next|following)$/.test(second.lower))
    return head && /^(?:day|morning|week|evening|month)$/.test(head) ? '' : undefined
  return head && event.test(head) ? 'during' : undefined
}

import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {believing} from '../../lexicon/conduct.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {isPluralGroup} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

const falsely = /^(?:wrongly|incorrectly|mistakenly|falsely|erroneously)$/

/** "wrongly assumed that the ferry was empty": what was assumed, and what was so, are both facts; the grade is none. */
export function* tellBeliefs(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb?.finite || verb.negated || verb.modal || verb.passive || !believing.has(verb.lemma)) continue
    if (!clause.subject || !isHuman(clause.subject) || !touches(sentence, startOf(sentence, clause), clause.end, found))
      continue
    const adverb = sentence.tokens
      .slice(verb.start - 2 < 0 ? 0 : verb.start - 2, verb.end)
      .find((token) => falsely.test(token.lower))
    const content = contentOf(sentence, clause)
    const contrast = content && contrastOf(sentence, content)
    if (!adverb || !content || !contrast) continue
    const edits = [{start: contrast.at, end: contrast.at, items: contrast.items}]
    const named = !['we', 'I'].includes(clause.subject.kind)
    if (named && clause.inherited) continue
    const opening = named
      ? assumption(sentence, clause, content)
      : [{start: adverb.index, end: adverb.index + 1, items: []}]
    if (opening) yield {edits: [...opening, ...edits], confidence: 0.9}
  }
}

/** "@omar assumed that …": "the assumption was that …". */
function assumption(sentence: Sentence, clause: Clause, content: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const noun = {
    assume: 'assumption',
    believe: 'belief',
    think: 'belief',
    expect: 'expectation',
    conclude: 'conclusion'
  }[verb.lemma]
  if (!noun || verb.tense !== 'past') return undefined
  const that = sentence.tokens[verb.end]?.lower === 'that' ? [] : words('that')
  if (startOf(sentence, content) > verb.end + 1) return undefined
  return [{start: startOf(sentence, clause), end: verb.end, items: [...words(`the ${noun} was`), ...that]}]
}

/** The statement that was believed. */
function contentOf(sentence: Sentence, clause: Clause): Clause | undefined {
  const {end} = clause.verb!
  return sentence.clauses.find((other) => {
    if (!other.verb?.finite || other.inherited || !other.subject) return false
    const start = other.subject.start
    return start === end || (start === end + 1 && sentence.tokens[end]?.lower === 'that')
  })
}

/** "; it was not": said at the end of the statement, where that is the end of the sentence. */
function contrastOf(sentence: Sentence, content: Clause): {at: number; items: Item[]} | undefined {
  const {tokens} = sentence
  const verb = content.verb!
  if (verb.negated || content.subject?.kind === 'nobody') return undefined
  const comma = tokens.findIndex((token) => /^[;,(]$/.test(token.text) && token.index > verb.start)
  const inside = sentence.clauses.some(
    (other) =>
      other !== content && other.verb && other.verb.start > verb.start && !(other.verb.start > comma && comma > 0)
  )
  // "assumed it was idle, so …": said in brackets before the comma.
  const goesOn = tokens[comma]?.text === ',' && /^(?:so|and|but)$/.test(tokens[comma + 1]?.lower ?? '')
  if (inside || (comma >= 0 && !goesOn)) return undefined
  if (/^(?:no|nothing|none|neither|everything|all|every|any|only|each)$/.test(tokens[content.subject!.start]!.lower))
    return undefined
  const helper = helperOf(sentence, content)
  if (!helper) return undefined
  const last = tokens.at(-1)!
  const told = `${pronounOf(sentence, content)} ${helper} not`
  if (goesOn) return {at: comma, items: words(`(${told})`)}
  const at = last.tag === 'punctuation' ? last.index : tokens.length
  return {at, items: [{text: ';'}, ...words(told)]}
}

function helperOf(sentence: Sentence, content: Clause): string | undefined {
  const verb = content.verb!
  const opener = sentence.tokens[verb.start]!
  if (opener.tag === 'modal') return /^(?:would|could|will|can)$/.test(opener.lower) ? opener.lower : undefined
  if (opener.tag === 'auxiliary')
    return /^(?:was|were|is|are|had|has|have)$/.test(opener.lower) ? opener.lower : undefined
  if (verb.tense === 'past') return 'did'
  return isPluralGroup(sentence, content.subject!) ? 'do' : 'does'
}

function pronounOf(sentence: Sentence, content: Clause): string {
  const group = content.subject!
  const head = sentence.tokens[group.head]!
  if (head.tag === 'pronoun' && /^(?:it|they|we|i|he|she|this|that)$/.test(head.lower)) {
    return head.lower === 'i' ? 'I' : /^(?:this|that)$/.test(head.lower) ? 'it' : head.lower
  }
  return isPluralGroup(sentence, group) || (group.joined?.length ?? 0) > 0 ? 'they' : 'it'
}

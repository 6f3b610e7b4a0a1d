import type {Sentence} from '../analysis/sentence.ts'
import {span, words, type Edit, type Item} from './draft.ts'
import {participle, passiveHelpers} from './inflection.ts'
import {isHuman} from './people.ts'
import type {Deed} from './retell.ts'

/** Verbs that measure foresight become the plain state. */
export const plainVerb = (verb: string): string => (verb === 'anticipate' || verb === 'foresee' ? 'expect' : verb)

/** Verbs that say of a whole statement that it was, or was not, looked at. */
const stating =
  /^(?:verify|check|notice|reali[sz]e|recogni[sz]e|consider|document|mention|communicate|confirm|expect|anticipate|foresee|envisage|announce|discuss|test|establish|validate|ask|explain|describe|clarify|define)$/

/** "failed to verify that …": "it was not verified that …". */
export function retellContent(sentence: Sentence, deed: Deed, start: number, adverbs: string): Edit | undefined {
  const {verb} = deed.act
  const about = verb?.lemma === 'think' && /^(?:about|of)$/.test(sentence.tokens[verb.end]?.lower ?? '') ? 1 : 0
  const next = sentence.tokens[verb!.end + about]
  if (!verb || !next || !(about || stating.test(verb.lemma)) || !deed.negator) return undefined
  const told = `${passiveHelpers(deed.time, false, false, deed.negator, adverbs)} ${participle(about ? 'consider' : plainVerb(verb.lemma))}`
  const stated = sentence.clauses.some(
    (other) => other.verb?.finite && !other.inherited && other.subject?.start === verb.end + 1
  )
  const asked = toldQuestion(sentence, deed, next.index, told)
  if (asked) return {start, end: asked.end, items: asked.items}
  if (next.lower === 'that') return stated ? {start, end: verb.end, items: words(`it ${told}`)} : undefined
  if (!/^(?:whether|if)$/.test(next.lower)) return undefined
  // "Nobody asked whether it was high tide": "it was not asked whether …"; who was asked nothing, stays unsaid.
  if (verb.lemma === 'ask') return {start, end: verb.end, items: words(`it ${told}`)}
  if (!/^(?:verify|check|test|confirm)$/.test(verb.lemma)) return undefined
  // A short question is the better subject, where nothing stands behind it: "Whether the flag was on had not been checked".
  const last = sentence.tokens.at(-1)!
  const end = last.tag === 'punctuation' ? last.index : sentence.tokens.length
  const question = sentence.tokens.slice(next.index + 1, end)
  if (question.length > longestSubject || question.some(({tag}) => tag === 'punctuation')) return undefined
  const opening: Item = next.lower === 'if' ? {at: next.index, as: 'whether'} : {at: next.index}
  return {start, end, items: [opening, ...span(next.index + 1, end), ...words(told)]}
}

/** "never explained what the third key does": what the third key does had never been explained. */
function toldQuestion(
  sentence: Sentence,
  deed: Deed,
  at: number,
  told: string
): {items: Item[]; end: number} | undefined {
  const {tokens} = sentence
  if (!/^(?:what|how|which|where)$/.test(tokens[at]!.lower)) return undefined
  if (!/^(?:explain|document|describe|check|verify|test|establish|clarify|define|discuss)$/.test(deed.act.verb!.lemma))
    return undefined
  const last = tokens.at(-1)!
  const end = last.tag === 'punctuation' ? last.index : tokens.length
  const said = tokens.slice(at, end)
  // "what you did": nobody is to stand in it; a coordinator may open a further statement.
  if (said.length > longestSubject + 1 || said.length < 3) return undefined
  if (said.some(({tag}) => /^(?:punctuation|coordinator|subordinator)$/.test(tag))) return undefined
  const people = sentence.groups.some((group) => group.start >= at && (isHuman(group) || group.kind === 'you'))
  return people ? undefined : {items: [...span(at, end), ...words(told)], end}
}

/** A question of more words is too heavy in front of its verb. */
const longestSubject = 6

/** "had never tried driving on snow": driving on snow had never been tried. */
export function retellTrial(sentence: Sentence, deed: Deed, start: number, adverbs: string): Edit | undefined {
  const {verb} = deed.act
  const {tokens} = sentence
  const last = tokens.at(-1)!
  const end = last.tag === 'punctuation' ? last.index : tokens.length
  const doing = verb && tokens[verb.end]
  if (!verb || !doing || !deed.negator || !/^(?:test|try|practi[sc]e|rehearse|consider)$/.test(verb.lemma))
    return undefined
  if (!/^\p{Ll}+ing$/u.test(doing.text) || !doing.forms.includes('ing') || end - doing.index < 2) return undefined
  if (tokens.slice(doing.index, end).some((token) => token.tag === 'punctuation' || token.tag === 'coordinator'))
    return undefined
  if (sentence.clauses.some((clause) => clause.verb?.finite && clause.verb.start > verb.end)) return undefined
  const told = passiveHelpers('past-perfect', false, false, deed.negator, adverbs)
  return {start, end, items: [...span(doing.index, end), ...words(`${told} ${participle(verb.lemma)}`)]}
}

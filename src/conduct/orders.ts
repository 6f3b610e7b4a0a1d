import {targetOf, type Target} from '../analysis/certainty.ts'
import {perSentence} from '../analysis/per-sentence.ts'
import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'

/** Whom a plan, an order or an obligation binds; `all` where it names no one. */
export type Bound = Target | 'all'

const obliging = new Set([
  'need',
  'have',
  'try',
  'want',
  'aim',
  'learn',
  'agree',
  'promise',
  'plan',
  'remember',
  'be',
  'ought',
  'commit',
  'strive',
  'continue',
  'start',
  'expect',
  'require',
  'suppose',
  'advise',
  'remind',
  'ask',
  'tell',
  'urge',
  'encourage',
  'instruct',
  'get'
])
const binding = new Set(['should', 'must', 'shall', 'will', 'ought', 'need'])

/**
 * Whom the word at an index binds, read from what stands left of it.
 *
 * @returns Nothing where it is no plan, order or obligation, or binds a system or somebody outside.
 */
export function boundBy(sentence: Sentence, index: number, depth = 0): Bound | undefined {
  const {tokens} = sentence
  let at = index - 1
  while (
    at >= 0 &&
    (['adverb', 'not'].includes(tokens[at]!.tag) ||
      /^(?:more|please|also|better|just|all|both|kindly|["“”'‘’*_[\]()])$/.test(tokens[at]!.lower))
  )
    at--
  const left = tokens[at]
  const form = tokens[index]!
  if (depth > 4 || (isPast(form) && left?.tag !== 'auxiliary')) return undefined
  if (!left || /^[.:;!?—–-]$/.test(left.text)) return opens(sentence, form) ? 'all' : undefined
  if (left.text === ',' || left.tag === 'coordinator') return joinedTo(sentence, at, form, depth)
  if (left.lower === 'to') return boundByTo(sentence, at, depth)
  if (left.tag === 'modal') return binding.has(left.lemma) ? insider(clauseOf(sentence, at)?.subject) : undefined
  if (left.tag === 'auxiliary') {
    const bound = boundBy(sentence, at, depth + 1)
    return left.lemma !== 'do' || bound === 'all' ? bound : undefined
  }
  if (left.text === "'s" || left.text === '’s') return tokens[at - 1]?.lower === 'let' ? 'we' : undefined
  return boundBySubject(sentence, left, form)
}

/** "People think before posting", "the office stops asking": in a list of actions the present is a plan. */
function boundBySubject(sentence: Sentence, left: Token, form: Token): Bound | undefined {
  const group = sentence.groups.find(({end}) => end === left.index + 1)
  if (!group || form.forms.includes('past') || form.forms.includes('ing') || form.lower === 'be') return undefined
  const governed = sentence.tokens[group.start - 1]?.tag
  if (!sentence.context.inActions || governed === 'wh' || governed === 'subordinator') return undefined
  if (governed !== 'preposition') return insider(group)
  // "Employees of Sales confirm": the group behind the preposition is not the subject.
  const clause = sentence.clauses.find(({verb}) => verb?.head === form.index)
  return clause?.subject && clause.subject !== group && !clause.inherited ? insider(clause.subject) : undefined
}

const isPast = (token: Token): boolean =>
  token.forms.length > 0 &&
  token.forms.every((form) => form === 'past' || form === 'participle') &&
  token.tag === 'verb'

/** An opening word in the base form is an order; in -ing or the past it is an item of a list of actions. */
function opens(sentence: Sentence, form: Token): boolean {
  if (/^(?:be|do|never|not)$/.test(form.lower) || form.forms.includes('base') || form.forms.length === 0) return true
  return sentence.context.inActions && form.forms.includes('ing')
}

/** Behind a comma or "and": bound with the verb before, or an order of its own. */
function joinedTo(sentence: Sentence, at: number, form: Token, depth: number): Bound | undefined {
  const verb = sentence.clauses.findLast((clause) => clause.verb && clause.verb.end <= at)?.verb
  if (verb) {
    const bound = boundBy(sentence, verb.head, depth + 1)
    if (bound) return bound
    const coordinated = sentence.tokens[at]!.tag === 'coordinator'
    return !coordinated && !verb.finite && opens(sentence, form) ? 'all' : undefined
  }
  return opens(sentence, form) && !sentence.tokens.slice(0, at).some((token) => token.tag === 'pronoun')
    ? 'all'
    : undefined
}

/** "Operators to sign", "we need to be careful", "ask people to think": the word before "to" says who. */
function boundByTo(sentence: Sentence, to: number, depth: number): Bound | undefined {
  const {tokens, groups, context} = sentence
  let at = to - 1
  while (at >= 0 && ['adverb', 'not'].includes(tokens[at]!.tag)) at--
  const left = tokens[at]
  if (!left || left.tag === 'punctuation')
    return context.inActions || context.concepts.includes('lessons') ? 'all' : undefined
  const clause = clauseOf(sentence, at)
  const owner = groups.find(({end}) => end === at + 1)
  if (owner && !(left.tag === 'verb')) {
    if (clause?.verb && clause.verb.start < owner.start) {
      const order = boundBy(sentence, clause.verb.head, depth + 1)
      return order && clause.verb.tense !== 'past'
        ? (insider(owner) ?? (order === 'all' && obliging.has(clause.verb.lemma) ? 'all' : undefined))
        : undefined
    }
    return tokens[owner.start - 1]?.tag === 'preposition' ? undefined : insider(owner)
  }
  if (!clause?.verb || !obliging.has(clause.verb.lemma) || clause.verb.tense === 'past') return undefined
  if (clause.imperative) return 'all'
  return insider(clause.subject) ?? boundBy(sentence, clause.verb.head, depth + 1)
}

/** Somebody of the organisation, as the subject of a human verb. */
export function insider(group: NounGroup | undefined): Target | undefined {
  const target = targetOf(group, true)
  return target === 'external' ? undefined : target
}

export const clauseOf = (sentence: Sentence, index: number): Clause | undefined =>
  sentence.clauses.findLast((clause) => clause.verb && clause.verb.start <= index)

/** "by a bot", "automatically": then the reminder does not rest on somebody's memory. */
export const hasMechanism = perSentence((sentence): boolean =>
  sentence.tokens.some(
    (token, index) =>
      /^automat(?:ed|ically)$/.test(token.lower) ||
      ((vigilance.mechanism.has(token.lower) || vigilance.mechanism.has(token.lemma)) &&
        sentence.tokens
          .slice(Math.max(0, index - 4), index)
          .some((left) => /^(?:by|via|through|with|using|from)$/.test(left.lower)))
  )
)

/** The group before "to": "Leads to be reminded". */
export const ownerBefore = (sentence: Sentence, verb: number): NounGroup | undefined =>
  sentence.tokens[verb - 1]?.lower === 'to' ? sentence.groups.find(({end}) => end === verb - 1) : undefined

/** "Core Applications to instruct its staff": in a list of actions an owner whom no list knows. */
export const ownedTo = (sentence: Sentence, verb: number): Bound | undefined =>
  sentence.context.inActions && ownerBefore(sentence, verb)?.kind === 'unknown' ? 'third' : undefined

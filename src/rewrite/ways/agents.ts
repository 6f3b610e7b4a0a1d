import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {falsely, isDispensable} from '../adverbs.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {judging} from '../judging.ts'
import {articleFor} from '../inflection.ts'
import {actionOf, type Action} from '../action.ts'
import {passive} from '../passive.ts'
import {isHuman, isOnlyPlacing} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "was shredded by one of our couriers": the passive says it without them. */
export function* dropAgents(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, agent} = clause
    if (
      !verb?.passive ||
      verb.tense === 'present' ||
      !agent ||
      !isHuman(agent) ||
      !touches(sentence, clause.start, Math.max(clause.end, agent.end), found)
    )
      continue
    const by = agent.start - 1
    if (sentence.tokens[by]?.lower !== 'by') continue
    const pushed = sentence.clauses.find(
      (other) => other !== clause && other.subject?.start === agent.start && !other.verb?.finite
    )
    if (pushed) {
      const edits = tellEvent(sentence, clause, pushed, by)
      if (edits) yield {edits, confidence: 0.9}
      continue
    }
    const deed = tellRelative(sentence, clause, agent.end)
    if (deed) yield {edits: [{start: by, end: deed.end, items: deed.items}], confidence: 0.85}
    if (judging.has(verb.lemma) || !endsAgent(sentence, by, agent.end)) continue
    const end = agentEnd(sentence, agent.end)
    const adverbs = sentence.tokens
      .slice(verb.start, by)
      .filter((token) => token.tag === 'adverb' && isDispensable(token.lower) && !falsely.test(token.lower))
      .map((token): Edit => ({start: token.index, end: token.index + 1, items: []}))
    if (end !== undefined && by - verb.end <= 3 && !/^(?:make|do)$/.test(verb.lemma)) {
      yield {edits: [...adverbs, {start: by, end, items: []}], confidence: 0.85}
    }
  }
}

/** "by Marek, who removed the gasket": "when the gasket was removed". */
function tellRelative(sentence: Sentence, clause: Clause, at: number): {items: Item[]; end: number} | undefined {
  const {tokens} = sentence
  const who = tokens[at]?.text === ',' ? at + 1 : at
  const inner = sentence.clauses.find((other) => other.marker === 'who' && other.verb && other.verb.start > who)
  if (tokens[who]?.lower !== 'who' || !inner?.verb || inner.verb.tense !== 'past' || inner.verb.negated)
    return undefined
  const action = actionOf(sentence, inner)
  const items = action && passive(sentence, action, {time: 'past'})
  return items && clause.verb!.tense === 'past'
    ? {items: [...words('when'), ...items], end: action.objectEnd}
    : undefined
}

/** Whether "by …" is read to its end, and is no "by the time …". */
function endsAgent(sentence: Sentence, by: number, end: number): boolean {
  const behind = sentence.tokens[end]
  if (sentence.tokens.slice(by + 1, end).some(({lower}) => lower === 'time')) return false
  if (!behind) return true
  if (behind.tag === 'coordinator' && sentence.tokens[end + 1]?.lower === 'by') return false
  if (behind.tag === 'punctuation') return /^[,.;:!?–—)]$/.test(behind.text)
  return (
    !['noun', 'proper', 'verb', 'auxiliary', 'determiner', 'adjective', 'other'].includes(behind.tag) &&
    behind.lower !== 'rather'
  )
}

/** Where the words about somebody end: "by the apprentice on the late crew". */
function agentEnd(sentence: Sentence, at: number): number | undefined {
  const next = sentence.tokens[at]
  if (next?.tag !== 'preposition' || !/^(?:on|in|from|at|of)$/.test(next.lower))
    return /^(?:who|whom|whose|that|which)$/.test(sentence.tokens[at + (next?.text === ',' ? 1 : 0)]?.lower ?? '')
      ? undefined
      : at
  const group = sentence.groups.find((other) => other.start === at + 1)
  return group && isOnlyPlacing(sentence, at, group.end) ? group.end : at
}

/** "was caused by P pushing O": O was pushed, and the rest followed. */
function tellEvent(sentence: Sentence, clause: Clause, pushed: Clause, by: number): Edit[] | undefined {
  const action = actionOf(sentence, pushed)
  const verb = clause.verb!
  if (!action || pushed.kind !== 'participle' || !/^(?:cause|trigger|bring|create)$/.test(verb.lemma)) return undefined
  if (by !== verb.end || verb.tense !== 'past' || verb.perfect || verb.negated) return undefined
  const following = withoutCheck(sentence, action)
  if (following) return [{start: verb.start, end: action.objectEnd, items: [...words('followed'), ...following]}]
  const items = passive(sentence, action, {time: 'past'})
  return items && [{start: verb.start, end: action.objectEnd, items: [...words('happened when'), ...items]}]
}

/** Adjectives that say which check a change had not been through, with their verbs. */
const unchecked: Readonly<Record<string, string>> = {
  untested: 'tested',
  unreviewed: 'reviewed',
  unverified: 'verified',
  unvalidated: 'validated',
  unapproved: 'approved',
  unannounced: 'announced'
}

/** "an untested valve": "a valve that had not been tested". */
function withoutCheck(sentence: Sentence, action: Action): Item[] | undefined {
  const {tokens} = sentence
  const [article, adjective, noun] = [
    tokens[action.objectStart],
    tokens[action.objectStart + 1],
    tokens[action.objectStart + 2]
  ]
  const state = adjective && unchecked[adjective.lower]
  if (!article || !noun || !state || !/^(?:an?|the)$/.test(article.lower) || action.objectEnd !== action.object.end)
    return undefined
  if (!/^(?:push|deploy|merge|ship|release|apply|run|publish|commit|promote|execute|roll)$/.test(action.verb))
    return undefined
  const determiner = article.lower === 'the' ? 'the' : articleFor(noun.text)
  return [
    {at: article.index, as: determiner},
    ...span(noun.index, action.objectEnd),
    {text: 'that'},
    {text: 'had'},
    {text: `not been ${state}`}
  ]
}

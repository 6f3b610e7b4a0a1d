import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {judging} from '../judging.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

const causes = phrases(`
  due to
  because of
  owing to
  as a result of
  through
  caused by
`)

const label =
  /^(?:an? |the )?(?:simple |pure |plain |sheer )?(?:human|user|operator|manual|pilot|admin|engineer) (?:error|mistake|slip|failure)s?$/

const slip = /^(?:mistake|error|slip|carelessness|negligence|oversight|blunder)$/

/** A label that is given as the cause makes way: what happened, when and where, stands without it. */
export function* dropLabels(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const cause of findPhrases(sentence, causes)) {
    const group = sentence.groups.find(({start}) => start === cause.end)
    if (!group || !touches(sentence, group.start, group.end, found)) continue
    const said = tokens.slice(group.start, group.end).map(({lower}) => lower)
    const owned = isHuman(group.possessor) && slip.test(said.at(-1)!)
    if (!owned && !label.test(said.join(' '))) continue
    const end = doerEnd(sentence, group.end)
    const edits = fromBeing(sentence, cause.start, end) ?? fromEvent(sentence, cause.start, end)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "by the agent", "on the part of the mate": whose it was goes with the label. */
function doerEnd(sentence: Sentence, at: number): number {
  const opening = sentence.tokens
    .slice(at, at + 4)
    .map(({lower}) => lower)
    .join(' ')
  if (/^on (?:our|my|their|your) (?:part|side|end)\b/.test(opening)) return at + 3
  const length = opening === 'on the part of' ? 4 : opening.startsWith('by ') ? 1 : 0
  const group = length > 0 ? sentence.groups.find(({start}) => start === at + length) : undefined
  return group && isHuman(group) ? group.end : at
}

/** "The blackout was due to a manual error during the test": "The blackout happened during the test". */
function fromBeing(sentence: Sentence, start: number, end: number): Edit[] | undefined {
  const {tokens} = sentence
  const was = tokens[start - 1]
  if (!was || !/^(?:was|were)$/.test(was.lower)) return undefined
  const doing = whenDoing(sentence, end)
  if (doing) return [{start: start - 1, end: doing.end, items: [...words('happened when'), ...doing.items]}]
  if (!/^(?:during|in|at|on|after|while|when)$/.test(tokens[end]?.lower ?? '')) return undefined
  // "while the engineer was updating the rules": with the label gone, it would be the engineer's.
  if (sentence.clauses.some(({subject, verb}) => verb?.finite && subject?.start === end + 1 && isHuman(subject)))
    return undefined
  // "while rotating": with the label gone it is open who did.
  if (tokens[end + 1]?.forms.includes('ing') && tokens[end + 1]!.tag === 'verb') return undefined
  return [{start: start - 1, end, items: words('happened')}]
}

/** "human error when updating the routes": "the routes were updated"; a verb without an object would hang on nobody. */
function whenDoing(sentence: Sentence, at: number): {items: Item[]; end: number} | undefined {
  if (!/^(?:when|while|in|during|by)$/.test(sentence.tokens[at]?.lower ?? '')) return undefined
  const act = sentence.clauses.find(({verb}) => verb && !verb.finite && verb.start === at + 1)
  const action = act && actionOf(sentence, act)
  if (!action || judging.has(action.verb) || action.objectStart < act.verb!.end) return undefined
  return {items: passive(sentence, action, {time: 'past'}), end: action.objectEnd}
}

/** "Two films were lost through an operator mistake": "Two films were lost". */
function fromEvent(sentence: Sentence, start: number, end: number): Edit[] | undefined {
  const {tokens} = sentence
  const behind = tokens[end]
  const first = start === 0
  if (first ? behind?.text !== ',' : behind && !/^[,.;)]$/.test(behind.text)) return undefined
  const clauses = sentence.clauses.filter(({verb}) => verb?.finite)
  const clause = first ? clauses[0] : clauses.findLast(({verb}) => verb!.end <= start)
  const {verb, subject} = clause ?? {}
  if (!verb || !subject || isHuman(subject) || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  if (verb.lemma === 'be' && !verb.passive) return undefined
  if (/^(?:cause|happen|occur|trigger)$/.test(verb.lemma)) return undefined
  return [{start, end, items: []}]
}

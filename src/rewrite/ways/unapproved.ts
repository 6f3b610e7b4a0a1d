import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {readDeed} from '../deeds.ts'
import {words, type Edit} from '../draft.ts'
import {actionOf} from '../action.ts'
import {isHuman} from '../people.ts'
import {retell} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Steps with the participle that says they were taken. */
const steps: Readonly<Record<string, string>> = {
  review: 'reviewed',
  approval: 'approved',
  testing: 'tested',
  'sign-off': 'signed off'
}

/** Acts that a review or an approval comes before. */
const reviewed =
  /^(?:deploy|merge|push|release|ship|apply|publish|promote|commit|roll|run|execute|change|make|enable|disable)$/

/** "was deployed without review": was deployed and had not been reviewed. */
export function* tellUnapproved(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const without = tokens.findIndex((token) => token.lower === 'without' && token.index > 0)
  const group = sentence.groups.find((other) => other.start === without + 1)
  if (without < 0 || !group || !touches(sentence, without, group.end, found)) return
  const state = steps[tokens[group.head]!.lower]
  const bare =
    group.head === group.start || (group.head === group.start + 1 && /^(?:an?|any)$/.test(tokens[group.start]!.lower))
  const behind = tokens[group.end]
  if (!state || !bare || (behind && !/^[.,;:!]$/.test(behind.text))) return
  const clause = sentence.clauses.findLast(({verb}) => verb?.finite && verb.end <= without)
  const main = clause && passiveOf(sentence, clause, without)
  if (!main) return
  const items = words(`and had not been ${state}`)
  yield {edits: [...main, {start: without, end: group.end, items}], confidence: 0.85}
}

/** What makes a clause a passive about the thing: nothing, or the edits that retell it. */
function passiveOf(sentence: Sentence, clause: Clause, without: number): readonly Edit[] | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || verb.negated || verb.tense !== 'past' || verb.modal || clause.kind === 'relative')
    return undefined
  if (!reviewed.test(verb.lemma) || isFollowed(sentence, without)) return undefined
  if (verb.passive) return isHuman(subject) || (clause.agent && isHuman(clause.agent)) ? undefined : []
  const deed = readDeed(sentence, clause)
  if (!deed || deed.negator || !actionOf(sentence, clause)) return undefined
  return retell(sentence, deed, (other) => readDeed(sentence, other))
}

const isFollowed = (sentence: Sentence, without: number): boolean =>
  sentence.clauses.some((clause) => clause.verb && clause.verb.start > without)

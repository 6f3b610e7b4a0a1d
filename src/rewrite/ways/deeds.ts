import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {rulesForPeople} from '../../lexicon/procedure.ts'
import {words, type Edit} from '../draft.ts'
import {readDeed} from '../deeds.ts'
import {judging} from '../judging.ts'
import {past} from '../inflection.ts'
import {asSubject} from '../noun-phrase.ts'
import {actionOf} from '../action.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {retell, startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What people did or left undone is told by what was done to what. */
export function* retellDeeds(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const deed = readDeed(sentence, clause)
    if (!deed || !touches(sentence, startOf(sentence, clause), endOf(sentence, deed.act), found)) continue
    // "The controller restarted it": a word that may name a part of the system, unless the rule says it is somebody.
    const {subject} = clause
    if (subject && /^maybe/.test(subject.kind) && !touches(sentence, subject.head, subject.head + 1, found)) continue
    // "They have been asked since 2019": the reproach would only turn to them.
    if (found.ruleId === 'group-blame' && isHuman(deed.act.object)) continue
    const edits = retell(sentence, deed, (other) => readDeed(sentence, other))
    const alone = edits && !deed.negator && deed.act === clause ? happening(sentence, clause, edits) : undefined
    if (alone) yield {edits: alone, confidence: 0.9}
    // "The notes were not read" measures people; that they had not been read is the state the rest took place in.
    const state =
      edits && deed.negator && deed.time === 'past'
        ? retell(sentence, {...deed, time: 'past-perfect'}, (other) => readDeed(sentence, other))
        : undefined
    if (edits && !judging.has(deed.verb ?? deed.act.verb!.lemma) && (deed.negator || deed.act.verb!.lemma !== 'do'))
      yield {edits, confidence: 0.9}
    if (state) yield {edits: state, confidence: 0.85}
  }
}

/** Where a clause ends: at the latest where the next one has a subject of its own. */
function endOf(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses.find(
    (other) => !other.inherited && other.subject && other.subject.start >= clause.verb!.end && other.verb?.finite
  )
  return Math.max(Math.min(clause.end, next?.subject?.start ?? clause.end), clause.verb!.end)
}

/** Verbs that things do by themselves: "broke the lamp" as "the lamp broke". */
const byItself = /^(?:break|crash)$/

/** Changes the first edit so that things happen by themselves, where English has such a verb. */
function happening(sentence: Sentence, clause: Clause, edits: readonly Edit[]): Edit[] | undefined {
  const verb = clause.verb!
  const [first, ...others] = edits
  const action = actionOf(sentence, clause)
  if (!first || !action || verb.tense !== 'past' || verb.perfect || verb.progressive) return undefined
  const phrase = {start: action.objectStart, end: action.objectEnd, plural: action.plural}
  const subject = asSubject(sentence, phrase, false).items
  const behind = sentence.tokens[action.objectEnd]?.lower
  const particle =
    action.particle[0] && 'at' in action.particle[0] ? sentence.tokens[action.particle[0].at]!.lower : behind
  const rest = others.length > 0 ? others : byDoing(sentence, clause)
  if (!rest) return undefined
  const make = (text: string, end: number): Edit[] => [
    {start: first.start, end, items: [...subject, ...words(text)]},
    ...rest
  ]
  // "We agreed on it, and we broke it": an agreement does not break by itself.
  const agreed = sentence.tokens.some(
    ({lower}) => rulesForPeople.has(lower) || /^(?:agreed|decided|promised)$/.test(lower)
  )
  if (byItself.test(verb.lemma) && agreed) return undefined
  if (byItself.test(verb.lemma) && action.particle.length === 0) return make(past(verb.lemma), action.objectEnd)
  if (/^(?:take|bring|knock)$/.test(verb.lemma) && /^(?:down|offline)$/.test(particle ?? '')) {
    return make(`went ${particle}`, action.objectEnd + (action.particle.length > 0 ? 0 : 1))
  }
  // "caused a flood while …": with nothing behind it there would be no story left.
  if (verb.lemma === 'cause' && rest.length > 0) return make('happened', action.objectEnd)
  return undefined
}

/** "broke it by sending X": "when X was sent"; an empty list where there is no such clause. */
function byDoing(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const by = sentence.clauses.find(
    (other) => other.marker === 'by' && other.inherited && other.subject?.start === clause.subject?.start
  )
  if (!by?.verb) return []
  const action = actionOf(sentence, by)
  const items = action && passive(sentence, action, {time: 'past'})
  return items && [{start: by.verb.start - 1, end: action.objectEnd, items: [...words('when'), ...items]}]
}

import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {believing} from '../../lexicon/conduct.ts'
import {isSharedAct, readDeed} from '../deeds.ts'
import type {Edit, Item} from '../draft.ts'
import {judging} from '../judging.ts'
import {groupAt, isPluralGroup, isTime} from '../noun-phrase.ts'
import {isHuman, isWriter} from '../people.ts'
import {retell, retellClause, startOf, timeOf} from '../retell.ts'
import {tellIdiom} from './idioms.ts'
import {touches, type Found, type Proposal} from './way.ts'

/**
 * "We ran the script, but forgot to update the list": both acts are told without those who share them, "the script was
 * run, but the list was not updated".
 */
export function* tellBothActs(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const second of sentence.clauses) {
    const {verb} = second
    if (!verb?.finite || !touches(sentence, startOf(sentence, second), Math.max(second.end, verb.end), found)) continue
    const first = firstOf(sentence, second)
    const told = first && tellFirst(sentence, first, second)
    for (const isState of told ? [false, true] : []) {
      const edit = tellSecond(sentence, first!, second, isState)
      if (edit) yield {edits: [...told!, {...edit, items: withoutIt(sentence, first!, edit)}], confidence: 0.85}
    }
  }
}

/** The second act, at the time of the first, or as the state that was left. */
function tellSecond(sentence: Sentence, first: Clause, second: Clause, isState: boolean): Edit | undefined {
  const deed = readDeed(sentence, second)
  const plain = timeOf(sentence, first) === 'past' && timeOf(sentence, second) === 'past'
  const time = isState ? 'past-perfect' : plain ? 'past' : deed?.time
  const missing = deed?.negator && time && retellClause(sentence, {...deed, time})
  return missing || tellIdiom(sentence, second, isState)
}

/** The act in front, of the same people, that a second one is joined to. */
function firstOf(sentence: Sentence, second: Clause): Clause | undefined {
  const {subject, verb} = second
  if (!subject || !isHuman(subject)) return undefined
  const same = (other: Clause): boolean =>
    second.inherited
      ? other.subject?.start === subject.start
      : isWriter(subject) && other.subject?.kind === subject.kind
  const first = sentence.clauses.find((other) => other.verb?.finite && other.verb.end <= verb!.start && same(other))
  const more = sentence.clauses.some(
    (other) => other !== first && other !== second && other.verb?.finite && isHuman(other.subject) && same(other)
  )
  const joined =
    first && sentence.tokens.slice(first.verb!.end, verb!.start).some(({lower}) => /^(?:and|but)$/.test(lower))
  return first?.inherited || more || !joined ? undefined : first
}

/** The first act by itself, as what was done to what. */
function tellFirst(sentence: Sentence, first: Clause, second: Clause): Edit[] | undefined {
  const {verb} = first
  const until = second.inherited ? second.verb!.start : second.subject!.start
  const clauses = sentence.clauses.filter((clause) => (clause.verb?.start ?? clause.start) < until)
  const part: Sentence = {...sentence, clauses, found: new Map()}
  const deed = readDeed(part, first)
  if (!deed || deed.negator || verb!.negated || judging.has(verb!.lemma) || believing.has(verb!.lemma)) return undefined
  if (isSharedAct(first, verb!.lemma) || /^(?:do|make|see|get)$/.test(verb!.lemma)) return undefined
  return retell(part, deed, (other) => readDeed(part, other))
}

/** "was set up and it was never tuned": where "it" can be nothing but what was set up, it is not said again. */
function withoutIt(sentence: Sentence, first: Clause, edit: Edit): readonly Item[] {
  const [opener, ...rest] = edit.items
  const at = opener && 'at' in opener ? opener.at : -1
  const pronoun = sentence.tokens[at]?.lower
  const object = groupAt(sentence, first.verb!.end) ?? first.object
  if (!object || !/^(?:it|them)$/.test(pronoun ?? '')) return edit.items
  const between = sentence.groups.some(
    (group) => group.start >= object.end && group.start < edit.start && !isTime(sentence, group)
  )
  const plural = isPluralGroup(sentence, object)
  return between || plural !== (pronoun === 'them') ? edit.items : rest
}

import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {actionOf} from '../action.ts'
import {isSharedAct} from '../deeds.ts'
import {judging} from '../judging.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

const graded =
  /^(?:sooner|earlier|faster|quicker|quickly|better|more|closer|harder|longer|less|rather|instead|enough|immediately|properly|thoroughly|carefully|closely|promptly|just|only|simply)$/

/** "If we had checked the quota, the job would have finished": the quota had not been checked; otherwise it would. */
export function* tellConditions(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb?.perfect || verb.tense !== 'past' || verb.modal || verb.passive || !subject || clause.inherited) continue
    const {tokens} = sentence
    const start = startOf(sentence, clause)
    const opener = tokens[start - 1]?.lower === 'only' ? start - 2 : start - 1
    if (
      !/^(?:if|had)$/.test(tokens[opener]?.lower ?? '') ||
      !isHuman(subject) ||
      !touches(sentence, start, verb.end, found)
    )
      continue
    const fact = tellFact(sentence, clause)
    if (!fact) continue
    const others = sentence.clauses.filter((other) => other !== clause && other.verb?.finite)
    if (others.length === 0 && opener === 0 && tokens[1]?.lower === 'only') {
      yield {edits: [{start: 0, end: fact.end, items: fact.items}], confidence: 0.85}
      continue
    }
    if (others.length !== 1) continue
    const main = others[0]!
    const [from, to] = opener === 0 ? [fact.end, tokens.length] : [0, opener]
    if (isVerdictOnly(sentence, from, to)) {
      const end = tokens.at(-1)!.tag === 'punctuation' ? tokens.length - 1 : tokens.length
      const tail = opener === 0 ? {start: fact.end, end, items: []} : {start: 0, end: opener, items: []}
      yield {edits: [tail, {start: opener, end: fact.end, items: fact.items}], confidence: 0.85}
      continue
    }
    if (!isWish(main)) {
      const both = opener === 0 ? tellBoth(sentence, fact, main) : undefined
      if (both) yield {edits: both, confidence: 0.85}
      continue
    }
    const edits = opener === 0 ? inFront(sentence, fact) : behind(sentence, fact, opener)
    if (edits) yield {edits, confidence: 0.85}
  }
}

interface Fact {
  items: Item[]
  end: number
}

/** What the condition says was not so. */
function tellFact(sentence: Sentence, clause: Clause): Fact | undefined {
  const action = actionOf(sentence, clause)
  const verb = clause.verb!
  if (!action || judging.has(action.verb) || action.objectStart < verb.end) return undefined
  if (!verb.negated && isSharedAct(clause, action.verb)) return undefined
  const adverbs = sentence.tokens.slice(verb.start, action.objectStart).some(({lower}) => graded.test(lower))
  if (adverbs || sentence.tokens.slice(action.objectEnd).some(({lower}) => lower === 'instead')) return undefined
  const denied = verb.negated
  const items = passive(sentence, action, denied ? {time: 'past'} : {time: 'past-perfect', negator: 'not'})
  return {items, end: action.objectEnd}
}

/** "would have finished": a thing in the main clause, not a person again. */
const isWish = ({verb, subject}: Clause): boolean =>
  /^(?:would|could|might)$/.test(verb?.modal ?? '') &&
  subject !== undefined &&
  !/^(?:person|role|team|they|nobody)$/.test(subject.kind)

/** "…, they would have noticed the gap": the gap had not been noticed, either. */
function tellBoth(sentence: Sentence, fact: Fact, main: Clause): Edit[] | undefined {
  const {tokens} = sentence
  const verb = main.verb!
  const comma = tokens[fact.end]?.text === ',' ? fact.end : -1
  const action = actionOf(sentence, main)
  if (comma < 0 || main.subject?.start !== comma + 1 || !isHuman(main.subject) || verb.negated || !verb.perfect)
    return undefined
  if (
    !/^(?:would|could)$/.test(verb.modal ?? '') ||
    !action ||
    judging.has(action.verb) ||
    action.objectStart < verb.end
  )
    return undefined
  if (tokens.slice(action.objectEnd).some(({lower}) => graded.test(lower))) return undefined
  // "They would have seen it": what it is, stood with those who are gone.
  if (tokens[action.object.head]!.tag === 'pronoun') return undefined
  const items = passive(sentence, action, {time: 'past-perfect', negator: 'not'})
  return [
    {start: 0, end: fact.end, items: fact.items},
    {start: comma, end: action.objectEnd, items: [...words('and'), ...items]}
  ]
}

/** The condition first: "…; otherwise the job would have finished". */
function inFront(sentence: Sentence, fact: Fact): Edit[] | undefined {
  const {tokens} = sentence
  const comma = tokens.findIndex(({text, index}) => text === ',' && index >= fact.end)
  if (comma < 0 || tokens.slice(fact.end, comma).some(({lower}) => graded.test(lower))) return undefined
  const then = tokens[comma + 1]?.lower === 'then' ? 2 : 1
  return [
    {start: 0, end: fact.end, items: fact.items},
    {start: comma, end: comma + then, items: [{text: ';'}, ...words('otherwise')]}
  ]
}

/** The condition behind: "…, but the quota had not been checked". */
function behind(sentence: Sentence, fact: Fact, opener: number): Edit[] | undefined {
  const {tokens} = sentence
  const rest = tokens.slice(fact.end)
  if (rest.some(({lower, text}) => graded.test(lower) || text === ',')) return undefined
  const mark: Item[] = tokens[opener - 1]?.text === ',' ? [] : [{text: ','}]
  return [{start: opener, end: fact.end, items: [...mark, ...words('but'), ...fact.items]}]
}

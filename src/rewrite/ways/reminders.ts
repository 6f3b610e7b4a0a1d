import type {NounGroup, Sentence, Token} from '../../analysis/sentence.ts'
import {endOfWords, forWhom, isAddressed, isManyPeople, readAppeal} from '../asking.ts'
import {span, words, type Item} from '../draft.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

const reminding = /^remind$/
const urging = /^(?:tell|urge|encourage|instruct|advise|reinstruct|sensitise|sensitize)$/
const teaching = /^(?:retrain|re-train|coach|re-educate|reeducate|reinstruct|lecture)$/

const leaning = /^(?:their|they|them|his|her|he|she|your|you)$/

/** What people are to be told so that they remember it: the thing itself can be made hard to forget. */
export function* tellReminders(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    const head = verb && sentence.tokens[verb.head]!
    if (!verb || !head || verb.negated || verb.tense === 'past' || !touches(sentence, verb.start, verb.end, found))
      continue
    if (!reminding.test(verb.lemma) && !urging.test(verb.lemma) && !teaching.test(verb.lemma)) continue
    const listener = listenerOf(sentence, verb.head + 1)
    const passive = head.lower !== head.lemma && listener === undefined
    const at = passive ? behindAgain(sentence, verb.end) : listener?.end
    const appeal = at === undefined ? undefined : readAppeal(sentence, verb.start, passive)
    if (at === undefined || !appeal) continue
    const wish = appeal.wish || (passive && isProse(sentence))
    const items = saying(sentence, head, at, {wish, whom: listener?.whom ?? appeal.whom})
    if (items) yield {edits: [{start: appeal.start, end: endOfWords(sentence), items}], confidence: 0.85}
  }
}

/** In a paragraph, or outside of a list of actions, an order would stand between statements. */
const isProse = ({context}: Sentence): boolean => !context.inActions || context.place === 'paragraph'

/** "Raise awareness of the tide table among the pilots": "Make the tide table easier to see for the pilots". */
export function* tellAwareness(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const end = endOfWords(sentence)
  for (const token of tokens) {
    const raised = tokens[token.index + 1]
    if (
      !/^(?:raise|spread|increase|reinforce)$/.test(token.lower) ||
      !raised ||
      !touches(sentence, token.index, raised.index + 1, found)
    )
      continue
    const appeal = readAppeal(sentence, token.index)
    const aware =
      raised.lower === 'awareness' && /^(?:of|about|for|around)$/.test(tokens[raised.index + 1]?.lower ?? '')
    const start = aware ? raised.index + 2 : token.lower === 'reinforce' ? raised.index : -1
    const group = sentence.groups.find((other) => other.start === start)
    if (!appeal || appeal.wish || !group || isHuman(group)) continue
    const behind = tokens[group.end]
    const listeners =
      behind && behind.index < end ? sentence.groups.find((other) => other.start === behind.index + 1) : undefined
    const told =
      listeners && isHuman(listeners) && listeners.end === end && /^(?:among|with|in|for|within)$/.test(behind!.lower)
    if (group.end !== end && !told) continue
    if (!aware && !isRule(sentence, start, group.end)) continue
    const grade = aware ? 'easier to see' : 'easier to follow'
    const rest: Item[] = told ? [...words('for'), ...span(listeners.start, end)] : []
    yield {
      edits: [
        {start: appeal.start, end, items: [...words('make'), ...span(start, group.end), ...words(grade), ...rest]}
      ],
      confidence: 0.85
    }
  }
}

/** "to be instructed once more that …". */
function behindAgain({tokens}: Sentence, at: number): number {
  if (tokens[at]?.lower === 'again') return at + 1
  return tokens[at]?.lower === 'once' && /^(?:more|again)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at
}

/** Those who are told: where the words for them end, and who, where that is not everybody; nothing where nobody is. */
function listenerOf(sentence: Sentence, at: number): {end: number; whom?: NounGroup} | undefined {
  const group = sentence.groups.find(({start}) => start === at)
  if (!group || !(isHuman(group) || group.kind === 'you')) return undefined
  const next = sentence.tokens[group.end]
  const joined = next?.lower === 'and' ? sentence.groups.find(({start}) => start === group.end + 1) : undefined
  if (isAddressed(sentence, group)) {
    // "Remind the device team to …": for whom it is, is a fact, and one person is not singled out.
    const many = isManyPeople(sentence, group) && next?.tag !== 'coordinator'
    return many ? {end: group.end, whom: group} : undefined
  }
  return {end: joined && isHuman(joined) && !isAddressed(sentence, joined) ? joined.end : group.end}
}

interface Telling {
  wish: boolean
  whom?: NounGroup | undefined
}

function saying(sentence: Sentence, verb: Token, at: number, {wish, whom}: Telling): Item[] | undefined {
  const {tokens} = sentence
  const end = endOfWords(sentence)
  const opener = tokens[at]
  if (!opener || end - at < 3) return undefined
  const meant = forWhom(sentence, whom)
  const make = (grade: string, rest: string, from: number): Item[] => [
    ...words(`${wish ? 'it should be' : 'make it'} ${grade}`),
    ...meant,
    ...words(rest),
    ...span(from, end)
  ]
  const leans = (from: number): boolean => tokens.slice(from, end).some(({lower}) => leaning.test(lower))
  if (reminding.test(verb.lemma) && isDutyTo(sentence, at)) {
    return leans(at + 4) ? undefined : make('hard', 'to forget to', at + 4)
  }
  if (leans(at + 1)) return undefined
  if (reminding.test(verb.lemma)) {
    const always = tokens[at + 1]?.lower === 'always' ? 1 : 0
    if (opener.tag === 'to') return make('hard', 'to forget to', at + 1 + always)
    if (opener.tag === 'not' && tokens[at + 1]?.tag === 'to') return make('hard', 'to', at + 2)
  }
  if (opener.lower === 'that' && /^(?:remind|instruct)$/.test(verb.lemma) && !isAttitude(sentence, at + 1))
    return make('easy', 'to see that', at + 1)
  if (opener.tag === 'to' && urging.test(verb.lemma)) return make('easier', 'to', at + 1)
  const important = reminding.test(verb.lemma) ? practiceOf(sentence, at, end) : undefined
  if (important !== undefined) return gradeThing(sentence, important, end, 'easier', {wish, whom})
  const grade = gradeOf(sentence, verb, at, end)
  return grade ? gradeThing(sentence, at + 1, end, grade, {wish, whom}) : undefined
}

/** "that a queue means patience", "that reports are to be taken seriously": how to think of something cannot be shown. */
const isAttitude = (sentence: Sentence, at: number): boolean =>
  sentence.tokens
    .slice(at)
    .some(({lower, lemma}) =>
      /^(?:mean|matter|count|respect|trust|welcome|serious|seriously|important|importance|priority|responsibility|duty|job|everybody|everyone)$/.test(
        /^(?:seriously|serious)$/.test(lower) ? lower : lemma
      )
    )

/** "Make the policy easier to follow for the night shift", "the policy should be easier …". */
function gradeThing(sentence: Sentence, start: number, end: number, grade: string, {wish, whom}: Telling): Item[] {
  const meant = forWhom(sentence, whom)
  return wish
    ? [...span(start, end), ...words(`should be ${grade}`), ...meant]
    : [...words('make'), ...span(start, end), ...words(grade), ...meant]
}

/** What people do, and what can be made easier to do. */
const practice =
  /^(?:escalation|communication|testing|reviews?|documentation|backups?|handovers?|rehearsals?|drills?|reporting|checks?|logging|monitoring|tagging|labelling|labeling|rotation|renewals?)$/

/** "of the importance of timely escalation": where the practice begins. */
function practiceOf(sentence: Sentence, at: number, end: number): number | undefined {
  const front = sentence.tokens.slice(at, at + 4).map(({lower}) => lower)
  if (!/^(?:of|about) the (?:importance|need|value) (?:of|for)$/.test(front.join(' '))) return undefined
  const group = sentence.groups.find(({start}) => start === at + 4)
  return group?.end === end && practice.test(sentence.tokens[group.head]!.lower) ? at + 4 : undefined
}

/** "of its duty to announce a change". */
const isDutyTo = (sentence: Sentence, at: number): boolean =>
  /^of (?:its|their|the) (?:duty|obligation|responsibility) to$/.test(
    sentence.tokens
      .slice(at, at + 4)
      .map(({lower}) => lower)
      .join(' ')
  )

/** What people are told about can be seen; what they are taught, followed. */
function gradeOf(sentence: Sentence, verb: Token, at: number, end: number): string | undefined {
  const {tokens} = sentence
  if (reminding.test(verb.lemma)) {
    // The importance of a rule cannot be shown; the rule can.
    const shown =
      isThing(sentence, at + 1) &&
      !tokens.slice(at + 1, end).some(({lower}) => /^(?:importance|need|value|duty|relevance)$/.test(lower))
    return /^(?:of|about)$/.test(tokens[at]!.lower) && shown ? 'easier to see' : undefined
  }
  const taught = teaching.test(verb.lemma) && /^(?:on|in)$/.test(tokens[at]!.lower)
  return taught && isRule(sentence, at + 1, end) ? 'easier to follow' : undefined
}

const isThing = (sentence: Sentence, at: number): boolean =>
  sentence.groups.some((group) => group.start === at && !isHuman(group)) &&
  !sentence.clauses.some(({verb}) => verb && verb.start >= at)

/** What can be followed. */
function isRule(sentence: Sentence, start: number, end: number): boolean {
  const group = sentence.groups.find((other) => other.start === start)
  const rule =
    /^(?:policy|policies|process|processes|procedure|procedures|guideline|guidelines|rules?|checklists?|runbooks?|instructions?|protocols?|standards?|practices?|playbooks?|workflows?|guide)$/
  return group !== undefined && group.end === end && rule.test(sentence.tokens[group.head]!.lower)
}

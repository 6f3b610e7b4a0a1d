import type {Sentence, Token} from '../../analysis/sentence.ts'
import {endOfWords, isAddressed, readAppeal} from '../asking.ts'
import {span, words, type Item} from '../draft.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

const reminding = /^remind$/
const urging = /^(?:tell|urge|encourage|instruct|advise|reinstruct|sensitise|sensitize)$/
const teaching = /^(?:retrain|re-train|coach|re-educate|reeducate|reinstruct|lecture)$/

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
    const at = passive ? verb.end : listener
    const appeal = at === undefined ? undefined : readAppeal(sentence, verb.start)
    if (at === undefined || !appeal) continue
    const wish = appeal.wish || (passive && !sentence.context.inActions)
    const items = saying(sentence, head, at, wish)
    if (items) yield {edits: [{start: appeal.start, end: endOfWords(sentence), items}], confidence: 0.85}
  }
}

/** "Everyone has to read the runbook before a shift": "Make it hard to forget to read the runbook before a shift". */
export function* tellDuties(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (
      !verb ||
      !subject ||
      clause.inherited ||
      subject.start !== 0 ||
      verb.negated ||
      verb.passive ||
      verb.tense === 'past'
    )
      continue
    // "We need to test the backups": once, maybe.
    if (!isHuman(subject) || subject.kind === 'we' || isAddressed(sentence, subject)) continue
    const front = tokens.slice(subject.end, subject.end + 3).map(({lower}) => lower)
    const duty = /^(?:must|shall|should)$/.test(front[0] ?? '')
      ? 1
      : /^(?:has|have|need|needs|is|are) to$/.test(front.slice(0, 2).join(' '))
        ? 2
        : front[0] === 'to'
          ? 1
          : 0
    const at = front[duty] === 'always' ? duty + 1 : duty
    const act = tokens[subject.end + at]
    const end = endOfWords(sentence)
    if (
      duty === 0 ||
      !act ||
      !remembered.test(act.lower) ||
      end - act.index < 2 ||
      !touches(sentence, 0, act.index + 1, found)
    )
      continue
    if (tokens.slice(act.index).some(({lower}) => leaning.test(lower))) continue
    const opening = sentence.context.inActions ? 'make it hard to forget to' : 'it should be hard to forget to'
    yield {edits: [{start: 0, end, items: [...words(opening), ...span(act.index, end)]}], confidence: 0.85}
  }
}

/** What is done from memory. */
const remembered =
  /^(?:read|check|verify|test|review|lock|run|drain|silence|announce|post|update|validate|confirm|tag|back|use|follow|open|close|set|compare|document|rotate|renew)$/

const leaning = /^(?:their|they|them|his|her|he|she|your|you)$/

/** "Make sure that nobody deploys after four": "Make it hard to deploy after four". */
export function* tellBans(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const front = tokens
    .slice(0, 5)
    .map(({lower}) => lower)
    .join(' ')
  const asked = /^(?:make sure(?: that)?|ensure(?: that)?) (?:nobody|no one|noone)\b/.exec(front)
  if (!asked) return
  const at = asked[0].split(' ').length
  const verb = sentence.clauses.find((clause) => clause.verb?.start === at)?.verb
  const end = endOfWords(sentence)
  if (
    !verb?.finite ||
    verb.passive ||
    verb.modal ||
    verb.head !== at ||
    end - at < 2 ||
    !touches(sentence, 0, at + 1, found)
  )
    return
  if (tokens.slice(at).some(({lower}) => leaning.test(lower))) return
  yield {
    edits: [{start: 0, end, items: [...words(`make it hard to ${verb.lemma}`), ...span(at + 1, end)]}],
    confidence: 0.85
  }
}

/** "The on-call needs a talk about what the flag is for": "Make it clear what the flag is for". */
export function* tellTalks(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, subject, inherited} of sentence.clauses) {
    if (verb?.lemma !== 'need' || verb.tense !== 'present' || !subject || inherited || subject.start !== 0) continue
    const [article, talk, about, opener] = tokens.slice(verb.end, verb.end + 4)
    if (article?.lower !== 'a' || !/^(?:talk|reminder|lesson|lecture|refresher|word)$/.test(talk?.lower ?? '')) continue
    if (!/^(?:about|on)$/.test(about?.lower ?? '') || !/^(?:what|how|when|where|which|why)$/.test(opener?.lower ?? ''))
      continue
    if (!isHuman(subject) || isAddressed(sentence, subject) || !touches(sentence, 0, talk!.index + 1, found)) continue
    yield {edits: [{start: 0, end: opener!.index, items: words('make it clear')}], confidence: 0.85}
  }
}

/** "Raise awareness of the rate limits among the teams": "Make the rate limits easier to see for the teams". */
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

/** Where the words for those who are told end; nothing where nobody is. */
function listenerOf(sentence: Sentence, at: number): number | undefined {
  const group = sentence.groups.find(({start}) => start === at)
  if (!group || !(isHuman(group) || group.kind === 'you')) return undefined
  const next = sentence.tokens[group.end]
  // "Remind the device team to …": for whom it is, is a fact.
  if (isAddressed(sentence, group)) return undefined
  const joined = next?.lower === 'and' ? sentence.groups.find(({start}) => start === group.end + 1) : undefined
  return joined && isHuman(joined) && !isAddressed(sentence, joined) ? joined.end : group.end
}

function saying(sentence: Sentence, verb: Token, at: number, wish: boolean): Item[] | undefined {
  const {tokens} = sentence
  const end = endOfWords(sentence)
  const opener = tokens[at]
  if (!opener || end - at < 3) return undefined
  const make = (grade: string): Item[] => words(wish ? `it should be ${grade}` : `make it ${grade}`)
  const thing = (grade: string): Item[] =>
    wish
      ? [...span(at + 1, end), ...words(`should be ${grade}`)]
      : [...words('make'), ...span(at + 1, end), ...words(grade)]
  const leans = tokens.slice(at + 1, end).some(({lower}) => leaning.test(lower))
  if (leans) return undefined
  if (reminding.test(verb.lemma)) {
    const always = tokens[at + 1]?.lower === 'always' ? 1 : 0
    if (opener.tag === 'to') return [...make('hard to forget to'), ...span(at + 1 + always, end)]
    if (opener.tag === 'not' && tokens[at + 1]?.tag === 'to') return [...make('hard to'), ...span(at + 2, end)]
    if (opener.lower === 'that') return [...make('easy to see that'), ...span(at + 1, end)]
    // The importance of a rule cannot be shown; the rule can.
    const shown =
      isThing(sentence, at + 1) &&
      !tokens.slice(at + 1, end).some(({lower}) => /^(?:importance|need|value|duty|relevance)$/.test(lower))
    return /^(?:of|about)$/.test(opener.lower) && shown ? thing('easier to see') : undefined
  }
  if (opener.tag === 'to' && urging.test(verb.lemma)) return [...make('easier to'), ...span(at + 1, end)]
  if (!teaching.test(verb.lemma) || !/^(?:on|in)$/.test(opener.lower)) return undefined
  return isRule(sentence, at + 1, end) ? thing('easier to follow') : undefined
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

import type {Sentence, Token} from '../../analysis/sentence.ts'
import {endOfWords, readAppeal} from '../asking.ts'
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

/** Where the words for those who are told end; nothing where nobody is. */
function listenerOf(sentence: Sentence, at: number): number | undefined {
  const group = sentence.groups.find(({start}) => start === at)
  if (!group || !(isHuman(group) || group.kind === 'you')) return undefined
  const next = sentence.tokens[group.end]
  const joined = next?.lower === 'and' ? sentence.groups.find(({start}) => start === group.end + 1) : undefined
  return joined && isHuman(joined) ? joined.end : group.end
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
  const leans = tokens.slice(at + 1, end).some(({lower}) => /^(?:their|they|them|his|her|he|she|your|you)$/.test(lower))
  if (leans) return undefined
  if (reminding.test(verb.lemma)) {
    if (opener.tag === 'to') return [...make('hard to forget to'), ...span(at + 1, end)]
    if (opener.tag === 'not' && tokens[at + 1]?.tag === 'to') return [...make('hard to'), ...span(at + 2, end)]
    if (opener.lower === 'that') return [...make('easy to see that'), ...span(at + 1, end)]
    return /^(?:of|about)$/.test(opener.lower) && isThing(sentence, at + 1) ? thing('easier to see') : undefined
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

import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {span, type Item} from './draft.ts'
import {isPlural} from './inflection.ts'
import {isHuman} from './people.ts'

/** A noun group with all that describes it. Token indexes, end exclusive. */
export interface NounPhrase {
  start: number
  end: number
  plural: boolean
}

/** Prepositions whose group describes the noun before them, whatever the verb. */
export const describing: ReadonlySet<string> = new Set(['of', 'about', 'regarding', 'concerning', 'between', 'behind'])

/**
 * Find the noun group that begins at a place; "that" in front of a bare noun belongs to it, though it was read as the
 * beginning of a statement.
 */
export function groupAt(sentence: Sentence, at: number): NounGroup | undefined {
  const found = sentence.groups.find((group) => group.start === at)
  if (found || sentence.tokens[at]?.lower !== 'that') return found
  // "should have thought of that before …": it stands alone.
  const behind = sentence.tokens[at + 1]
  if (!behind || /^(?:punctuation|preposition|subordinator|coordinator)$/.test(behind.tag))
    return {start: at, end: at + 1, head: at, kind: 'unknown'}
  const bare = sentence.groups.find((group) => group.start === at + 1)
  if (!bare || /^(?:determiner|pronoun|handle)$/.test(sentence.tokens[bare.start]!.tag)) return undefined
  const states = sentence.clauses.some(({subject, verb}) => subject?.start === bare.start && verb?.finite)
  return states || isPlural(sentence.tokens[bare.head]!.text) ? undefined : {...bare, start: at}
}

const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/

/**
 * Find where somebody begins: a date right before a name is no part of it ("On 3 May Ravi forgot").
 */
export function startOfPerson(sentence: Sentence, group: NounGroup): number {
  const first = group.joined?.[0]
  // "Sorry everyone, I …": a comma alone joins nothing.
  const between = first ? sentence.tokens.slice(first.end, group.start) : []
  if (first && isHuman(first) && between.some(({tag}) => tag === 'coordinator')) return startOfPerson(sentence, first)
  let dated = false
  for (let index = group.start; index < group.head; index++) {
    const token = sentence.tokens[index]!
    dated ||= month.test(token.lower) || /\d[:.-]\d|^\d{4}$/.test(token.text)
    if (token.tag !== 'number' && !month.test(token.lower)) return dated ? index : group.start
  }
  return dated ? group.head : group.start
}

/**
 * Find all that belongs to the noun group at a place: `of …`, a bracket, a relative clause, further groups.
 *
 * @param prepositions Those whose group describes the noun.
 * @param places Whether "on the sticker with …" can say which one is meant; with verbs of trying it says where.
 * @returns Nothing where its end is not certain.
 */
export function nounPhrase(
  sentence: Sentence,
  group: NounGroup,
  prepositions: ReadonlySet<string> = describing,
  places = true
): NounPhrase | undefined {
  const {tokens} = sentence
  let {end} = group
  let plural = isPluralGroup(sentence, group)
  const pronoun = group.start === group.head && /^(?:it|them|this|him|her|us|me)$/.test(tokens[group.start]!.lower)
  let last: NounGroup | undefined
  for (;;) {
    const token = tokens[end]
    if (!token || pronoun) break
    const next = sentence.groups.find((other) => other.start === end + 1)
    if (
      token.tag === 'preposition' &&
      next &&
      (prepositions.has(token.lower) ||
        relates(tokens[end - 1]!, token) ||
        (places && isPlace(sentence, token, next))) &&
      !isTime(sentence, next)
    ) {
      end = next.end
      last = next
    } else if (
      /^in a row$/.test(
        tokens
          .slice(end, end + 3)
          .map(({lower}) => lower)
          .join(' ')
      )
    )
      end += 3
    else if (token.text === '/' && next) {
      // "a true/false question"
      end = next.end
      plural = isPluralGroup(sentence, {...group, head: next.head})
    } else if (token.text === '(') {
      const close = tokens.findIndex((other) => other.index > end && other.text === ')')
      if (close < 0) return undefined
      end = close + 1
    } else if (/^["“„]$/.test(token.text) && titled.test(tokens[end - 1]!.lower)) {
      // "a letter with the title "Roof beam"": the title belongs to its noun.
      const close = tokens.findIndex((other) => other.index > end && /^["”“]$/.test(other.text))
      if (close < 0) return undefined
      end = close + 1
    } else if (token.tag === 'coordinator' && next && /^(?:and|or)$/.test(token.lower) && !isSubject(sentence, next)) {
      // "the page about keys and limits": what is joined is what it is about.
      const inside = last !== undefined && isBare(sentence, last) && isBare(sentence, next)
      end = next.end
      plural ||= !inside && (token.lower === 'and' || isPluralGroup(sentence, next))
    } else {
      const inner = describingClause(sentence, end)
      if (!inner) break
      if (!endsPhrase(tokens[inner.end])) return undefined
      end = inner.end
    }
  }
  // A full stop inside is an initial, or the end of a sentence that was read as one.
  if (tokens.slice(group.start, end).some((token) => /^\p{L}{1,2}\.$/u.test(token.text) || token.text === '.'))
    return undefined
  return {start: group.start, end, plural}
}

/** What has a title or a wording. */
const titled = /^(?:subject|title|heading|label|caption|comment|topic)$/

/** Without an article or a possessor: "keys", not "the keys". */
const isBare = (sentence: Sentence, group: NounGroup): boolean =>
  !group.possessor && !/^(?:determiner|pronoun)$/.test(sentence.tokens[group.start]!.tag)

/** Nouns that say to, for, on or in what they are, whatever the verb: "the alert on queue depth". */
const relational: Readonly<Record<string, RegExp>> = {
  on: /^(?:alert|alarm|limit|quota|lock|check|constraint|index|probe|view|trigger|monitor|report|dashboard|cap|dependency|note|data|information)e?s?$/,
  to: /^(?:access|change|link|reference|fix|alternative|exception|answer|connection|route|path)e?s?$/,
  in: /^(?:change|gap|typo|increase|drop|rise|spike|break|interest)s?$/,
  for: /^(?:alert|alarm|rule|test|check|limit|support|runbook|ticket|entry|entries|case|need|plan|reason|threshold|quota|config|setting|certificate|key|procedure|metric|probe|patch|fix|requirement|backup|request|flag)s?$/,
  with: /^(?:mail|e-mail|email|message|letter|problem|issue|compatibility|contract|trouble)s?$/
}

const relates = (noun: Token, preposition: Token): boolean => relational[preposition.lower]?.test(noun.lower) === true

/** "the serial number on the sticker with …": of two groups in a row, the first says which one is meant. */
function isPlace(sentence: Sentence, preposition: Token, group: NounGroup): boolean {
  const behind = sentence.tokens[group.end]
  if (!/^(?:on|in|from|inside|within|under)$/.test(preposition.lower) || behind?.tag !== 'preposition') return false
  return !isTime(sentence, group) && !manner.test(sentence.tokens[group.head]!.lower)
}

/** "In a hurry", "in detail": how it was done. */
const manner =
  /^(?:hurry|haste|rush|panic|detail|advance|parallel|general|turn|practice|public|silence|vain|full|person|error)$/

/** Whether a group is a time: "months", "the last quarter", "3 May". */
export function isTime(sentence: Sentence, group: NounGroup): boolean {
  return (
    sentence.tokens
      .slice(group.start, group.end)
      .some((token) => clockOrDate.test(token.text) || month.test(token.lower)) ||
    timely.test(sentence.tokens[group.head]!.lower)
  )
}

const clockOrDate = /^\d{1,2}:\d\d|^\d{4}(?:-\d\d)?/

const timely =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|time|day|night|morning|evening|week|weekend|month|year|quarter|hour|minute|past|end|beginning|middle|favour|favor|place|case|row|order|ago|later|earlier)s?$/

const isSubject = (sentence: Sentence, group: NounGroup): boolean =>
  sentence.clauses.some((clause) => !clause.inherited && clause.subject?.start === group.start)

/** A relative clause, or a participle that describes: "the flag that …", "the crane parked on Friday". */
function describingClause(sentence: Sentence, at: number): Clause | undefined {
  const {tokens} = sentence
  const token = tokens[at]!
  if (/^(?:that|which|who)$/.test(token.lower) && token.tag !== 'determiner')
    return sentence.clauses.find((clause) => clause.kind === 'relative' && clause.verb && near(clause, at + 1, tokens))
  if (token.tag !== 'verb') return undefined
  return sentence.clauses.find(
    (clause) => clause.kind === 'participle' && !clause.marker && clause.verb?.start === at && !clause.verb.finite
  )
}

const near = (clause: Clause, at: number, tokens: readonly Token[]): boolean =>
  clause.verb!.start === at || (tokens[at]?.tag === 'adverb' && clause.verb!.start === at + 1)

const endsPhrase = (token: Token | undefined): boolean =>
  !token || token.tag === 'punctuation' || token.tag === 'subordinator' || token.tag === 'coordinator'

/** Whether a group takes "were". */
export function isPluralGroup(sentence: Sentence, group: NounGroup): boolean {
  const {tokens} = sentence
  const first = tokens[group.start]!
  const head = tokens[group.head]!
  const start = group.possessor && group.possessor.end <= group.head ? group.possessor.end : group.start
  const determiner = tokens[start]!
  if ((head.lower === 'number' && first.lower === 'a') || /^\d+s$/.test(head.text)) return true
  if (
    /^(?:these|those|both|many|few|several|they|them|two|three|four|five|six|seven|eight|nine|ten)$/.test(first.lower)
  )
    return true
  if (/^(?:a|an|this|that|each|every|another|one|either|neither|it|its?elf|everything)$/.test(determiner.lower))
    return head.index !== determiner.index && head.lower === 'people'
  if (determiner.tag === 'number' && /^\d+$/.test(determiner.text) && head.tag === 'noun')
    return determiner.text !== '1'
  // A name by itself ("Boskos") is one thing, whatever its ending.
  if (head.index > 0 && start === head.index && /^\p{Lu}\p{Ll}+$/u.test(head.text)) return false
  if (head.tag === 'pronoun') return /^(?:we|us|all|most|some)$/.test(head.lower)
  return (head.tag === 'noun' || head.tag === 'proper') && isPlural(head.text)
}

const subjectForms: Readonly<Record<string, string>> = {me: 'I', us: 'we', him: 'he', her: 'she', them: 'they'}

/** Under a negation, determiners change: "did not run a test" says that no test was run. */
const negatedDeterminers: Readonly<Record<string, string>> = {
  a: 'no',
  an: 'no',
  any: 'no',
  anything: 'nothing',
  anyone: 'no one',
  anybody: 'nobody'
}

/** Words that stand under a negation: "did not check all nodes" leaves open how many were. */
const quantifiers = /^(?:one|all|every|each|both|everything|everyone|many|much|enough)$/

/** "one", "a single", "one single" in front of a noun: where the noun begins. */
function singleEnd({tokens}: Sentence, start: number): number | undefined {
  const [first, second, third] = tokens.slice(start, start + 3)
  if (/^(?:an?|one|any)$/.test(first!.lower) && second?.lower === 'single') return start + 2
  return first!.lower === 'one' && second?.tag === 'noun' && third?.lower !== 'of' ? start + 1 : undefined
}

/** A noun phrase as the subject of a new clause. */
export interface NewSubject {
  items: Item[]
  plural: boolean
  /** First person singular. */
  first: boolean
  /** The negation has moved into the subject. */
  negated: boolean
}

/**
 * Turn an object into a subject.
 *
 * @param negated Whether the new clause is negative.
 */
export function asSubject(sentence: Sentence, phrase: NounPhrase, negated: boolean): NewSubject {
  const first = sentence.tokens[phrase.start]!
  const rest = span(phrase.start + 1, phrase.end)
  const make = (items: Item[], moved: boolean): NewSubject => ({
    items,
    plural: phrase.plural,
    first: first.lower === 'me' && rest.length === 0,
    negated: moved
  })
  const pronoun = rest.length === 0 ? subjectForms[first.lower] : undefined
  if (pronoun) return {...make([{at: phrase.start, as: pronoun}], false), plural: /^(?:we|they)$/.test(pronoun)}
  const some = sentence.tokens[phrase.start + 1]?.lower === 'of' && /^(?:any|either)$/.test(first.lower)
  if (negated && some) return make([{at: phrase.start, as: first.lower === 'any' ? 'none' : 'neither'}, ...rest], true)
  // "did not ask one question", "a single question": no question was asked.
  const single = negated && !phrase.plural ? singleEnd(sentence, phrase.start) : undefined
  if (single !== undefined && single < phrase.end) return make([{text: 'no'}, ...span(single, phrase.end)], true)
  const determiner = negated ? negatedDeterminers[first.lower] : undefined
  if (determiner) return make([{at: phrase.start, as: determiner}, ...rest], true)
  if (negated && quantifiers.test(first.lower)) return make([{text: 'not'}, ...span(phrase.start, phrase.end)], true)
  return make(span(phrase.start, phrase.end), false)
}

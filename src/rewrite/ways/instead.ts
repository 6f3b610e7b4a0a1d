import type {Clause, NounGroup, Sentence, Token} from '../../analysis/sentence.ts'
import {actionOf, type Action} from '../action.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {gerund, participle} from '../inflection.ts'
import {judging} from '../judging.ts'
import {isPluralGroup, isTime, nounPhrase} from '../noun-phrase.ts'
import {isHuman, isOnlyPlacing} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** A wish that names what was done in its place, or what would have come of it: both tell what happened. */
export function* tellInstead(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const start = startOf(sentence, clause)
    if (!isWish(sentence, clause) || !touches(sentence, start, clause.verb!.end, found)) continue
    const action = actionOf(sentence, clause)
    if (!action || judging.has(action.verb) || action.objectStart < clause.verb!.end) continue
    const edits = fromInstead(sentence, action, start) ?? fromOutcome(sentence, clause, action, start)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "We should have", "the team could have simply"; the only statement, but for a relative clause behind it. */
function isWish(sentence: Sentence, {verb, subject, inherited, question}: Clause): boolean {
  if (!verb?.perfect || verb.negated || verb.passive || question || inherited || !subject || !isHuman(subject))
    return false
  if (!/^(?:should|could|ought)$/.test(verb.modal ?? '') || subject.start > 0) return false
  return isOnlyPlacing(sentence, subject.end, verb.start)
}

const opens = (sentence: Sentence, at: number): number => {
  const [first, second] = sentence.tokens.slice(at, at + 2).map(({lower}) => lower)
  return /^(?:instead of|rather than)$/.test(`${first} ${second}`) ? at + 2 : -1
}

/** "Opened the valve instead of closing it": "The valve was closed instead of opened". */
function fromInstead(sentence: Sentence, action: Action, start: number): Edit[] | undefined {
  const {tokens} = sentence
  const at = opens(sentence, action.objectEnd)
  if (at < 0 || sentence.clauses.filter(({verb}) => verb?.finite).length > 1) return undefined
  const object = span(action.objectStart, action.objectEnd)
  const other = tokens[at]
  if (other?.forms.includes('ing') && /^(?:it|them)$/.test(tokens[at + 1]?.lower ?? '') && isEnd(sentence, at + 2)) {
    const told = words(`${action.plural ? 'were' : 'was'} ${participle(other.lemma)} instead of ${action.participle}`)
    return [{start, end: at + 2, items: [...object, ...told, ...action.particle]}]
  }
  const group: NounGroup | undefined = sentence.groups.find((one) => one.start === at)
  const phrase = group && !isTime(sentence, group) && !other?.forms.includes('ing') && nounPhrase(sentence, group)
  if (!phrase || (!isEnd(sentence, phrase.end) && tokens[phrase.end]?.tag !== 'preposition')) return undefined
  const was = isPluralGroup(sentence, group) ? 'were' : 'was'
  const told: Item[] = [...words(`${was} ${action.participle}`), ...action.particle, ...words('instead of'), ...object]
  return [{start, end: phrase.end, items: [...span(phrase.start, phrase.end), ...told]}]
}

const isEnd = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at] === undefined || /^[.!]$/.test(sentence.tokens[at].text)

/** Acts that leave something built; of a check, "testing it would have shown" is the same reproach again. */
const building =
  /^(?:use|set|add|pin|enable|split|move|cap|limit|configure|choose|store|raise|lower|cache|batch|index|encrypt|isolate|automate|throttle|shard|stagger|lock|define|name|size|schedule|route|deploy|run)$/

/** ", and told sales": a second act of those who are gone. */
const isDeed = (token: Token | undefined): boolean =>
  token?.tag === 'verb' && token.forms.some((form) => form === 'past' || form === 'participle')

/** "We should have used X, which would have avoided it": "Using X would have avoided it". */
function fromOutcome(sentence: Sentence, clause: Clause, action: Action, start: number): Edit[] | undefined {
  const {tokens} = sentence
  const which = tokens.findIndex(({lower, index}) => lower === 'which' && index > action.objectEnd)
  if (which < 0 || tokens[which - 1]?.text !== ',' || !building.test(action.verb)) return undefined
  const between = tokens.slice(action.objectEnd, which - 1)
  if (between.some(({tag, lower}) => tag === 'punctuation' || /^(?:instead|rather|better|earlier|sooner)$/.test(lower)))
    return undefined
  const behind = sentence.clauses.filter(({verb}) => verb?.finite && verb.start > which)
  const joined = tokens.some(({lower, index}) => index > which && lower === 'and' && isDeed(tokens[index + 1]))
  const own = !joined && behind.every(({subject}) => !subject || !isHuman(subject))
  const would = behind.some(({verb}) => verb!.modal === 'would' && verb!.perfect)
  if (!own || !would || sentence.clauses.some(({verb}) => verb?.finite && verb.end <= clause.verb!.start))
    return undefined
  return [
    {start, end: clause.verb!.end, items: words(gerund(action.verb))},
    {start: which - 1, end: which + 1, items: []}
  ]
}

/** Acts without an object, and what there was when they were done. */
const nouns: Readonly<Record<string, string>> = {
  deploy: 'a deployment',
  merge: 'a merge',
  restart: 'a restart',
  reboot: 'a reboot',
  release: 'a release',
  migrate: 'a migration',
  upgrade: 'an upgrade',
  launch: 'a launch'
}

/** "We shouldn't have launched during the fog": "There was a launch during the fog". */
export function* tellHappened(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, subject, inherited, question} = clause
    const noun = verb && nouns[verb.lemma]
    if (!noun || verb.modal !== 'should' || !verb.perfect || !verb.negated || verb.passive || question) continue
    const start = startOf(sentence, clause)
    if (inherited || !subject || !isHuman(subject) || start > 0 || !isOnlyPlacing(sentence, subject.end, verb.start))
      continue
    const next = sentence.tokens[verb.end]
    if (!/^(?:on|at|during|before|after|in)$/.test(next?.lower ?? '') || !touches(sentence, start, verb.end, found))
      continue
    if (sentence.clauses.some((other) => other !== clause && other.verb)) continue
    yield {edits: [{start, end: verb.end, items: words(`there was ${noun}`)}], confidence: 0.85}
  }
}

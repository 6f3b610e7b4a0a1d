import type {Sentence, Token} from '../../analysis/sentence.ts'
import {endOfWords, forWhom, readAppeal, type Appeal} from '../asking.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {nounPhrase} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

const careful = /^(?:twice|hard|harder|careful|cautious|mindful|vigilant|wary|caution|care)$/
const aware = /^(?:aware|attentive|alert|conscious|attention)$/

/** What people are asked to take care with can be made safer; what they are asked to notice, more visible. */
export function* tellCaution(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const token of tokens) {
    const asked = careful.test(token.lower) || aware.test(token.lower)
    if (!asked || !touches(sentence, Math.max(0, token.index - 3), token.index + 1, found)) continue
    const verb = verbOf(sentence, token)
    const appeal = verb === undefined ? undefined : readAppeal(sentence, verb, true)
    if (!appeal) continue
    const edits = careful.test(token.lower) ? makeSafer(sentence, token, appeal) : makeVisible(sentence, token, appeal)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "We will be more careful and write the test first": the test is what can be done. */
export function* dropCaution(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const token of tokens) {
    const asked = careful.test(token.lower) || aware.test(token.lower)
    const and = tokens[token.index + 1]
    if (!asked || and?.lower !== 'and' || !touches(sentence, Math.max(0, token.index - 3), token.index + 1, found))
      continue
    const verb = verbOf(sentence, token)
    if (verb === undefined) continue
    const to = tokens[verb - 1]?.tag === 'to' && tokens[and.index + 1]?.tag === 'to'
    const next = tokens[and.index + (to ? 2 : 1)]
    if (!next?.forms.includes('base') || next.tag !== 'verb') continue
    const tries = to && /^(?:try|aim|strive)$/.test(tokens[verb - 2]?.lower ?? '')
    // "I'll try to be careful and to write …": what is to be written is no attempt.
    const start = tries ? verb - 2 : verb
    yield {edits: [{start, end: and.index + (tries ? 2 : to ? 2 : 1), items: []}], confidence: 0.85}
  }
}

/** "be", "stay", "take" or "pay" in front of what people are asked for, with nothing but grades between. */
function verbOf(sentence: Sentence, asked: Token): number | undefined {
  const {tokens} = sentence
  const verb = tokens.findLastIndex(
    (token) => token.index < asked.index && /^(?:be|stay|remain|become|take|exercise|use|pay|think)$/.test(token.lower)
  )
  const between = tokens.slice(verb + 1, asked.index)
  const grades =
    /^(?:more|extra|very|especially|particularly|really|greater|special|great|close|closer|better|full|a|bit|much)$/
  return verb >= 0 && between.every(({lower}) => grades.test(lower)) ? verb : undefined
}

/** Words that point at something said before: what is to be safer would have to be named. */
const pointing = /^(?:this|that|these|those|it|them|such|here|what|how)$/

function makeSafer(sentence: Sentence, asked: Token, appeal: Appeal): Edit[] | undefined {
  const {tokens} = sentence
  const at = asked.index + 1
  const opener = tokens[at]?.lower ?? ''
  const end = endOfWords(sentence)
  const doing = /^(?:when|while|in|about|before|with)$/.test(opener) ? at + 1 : at
  const verb = tokens[doing]
  const meant = forWhom(sentence, appeal.whom)
  const thinks = /^(?:twice|hard|harder)$/.test(asked.lower)
  if (thinks !== (opener === 'before')) return undefined
  const alone = doing === end - 1 && /^\p{Ll}+ing$/u.test(verb?.text ?? '')
  // Whoever is to be vigilant is to see more, and "safer for the clerks" would be about them.
  if (asked.lower === 'vigilant' || (meant.length > 0 && alone)) return undefined
  if (verb && alone && !appeal.wish)
    return [{start: appeal.start, end, items: [...words('make'), {at: doing}, ...words('safer'), ...meant]}]
  if (verb && isDoing(sentence, doing)) {
    // "at the end of a tour": what is asked for is rather not to do it then.
    const timed = tokens.slice(doing, end).some(({lower}) => moment.test(lower))
    if (timed && (!appeal.wish || appeal.whom)) return undefined
    const reason = tokens.findIndex((token) => token.index > doing && /^(?:since|because|as)$/.test(token.lower))
    if (reason > 0 && !appeal.whom) {
      const comma = tokens[reason - 1]!.text === ',' ? reason - 1 : reason
      const risky = [...span(doing, comma), ...words('is risky')]
      return [{start: appeal.start, end: reason, items: risky}]
    }
    if (timed) return [{start: appeal.start, end, items: [...span(doing, end), ...words('is risky')]}]
    const act: Item[] = [{at: doing, as: verb.lemma}, ...span(doing + 1, end)]
    const opening = words(appeal.wish ? 'it should be safer' : 'make it safer')
    return [{start: appeal.start, end, items: [...opening, ...meant, ...words('to'), ...act]}]
  }
  const handled = tokens[sentence.groups.find(({start}) => start === at + 1)?.head ?? at]!
  if (asked.lower === 'mindful' && (/^(?:when|that)$/.test(opener) || (opener === 'of' && !event.test(handled.lower))))
    return makeVisible(sentence, asked, appeal)
  // "Be careful to test the gateway": the test is what is asked for.
  if (opener === 'to' && tokens[at + 1]?.tag === 'verb' && !appeal.whom)
    return [{start: appeal.start, end: at + 1, items: []}]
  // What calls for vigilance had better not be seen more often.
  if (/^(?:vigilant|wary|cautious)$/.test(asked.lower)) return undefined
  if (/^(?:regarding|concerning|around|about)$/.test(opener)) return makeVisible(sentence, asked, appeal)
  if (opener !== 'with' && opener !== 'of') return undefined
  const items = graded(sentence, at + 1, end, appeal, 'safer')
  return items && [{start: appeal.start, end, items}]
}

/** When something had better wait. */
const moment =
  /^(?:late|later|early|end|evenings?|nights?|weekends?|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hours|freeze|peak|before|after|during|outside|seemingly)$/

function makeVisible(sentence: Sentence, asked: Token, appeal: Appeal): Edit[] | undefined {
  const {tokens} = sentence
  const at = asked.index + 1
  const end = endOfWords(sentence)
  const opener = tokens[at]?.lower ?? ''
  if (/^(?:when|that)$/.test(opener) && states(sentence, at + 1)) {
    const opening = words(appeal.wish ? 'it should be easier' : 'make it easier')
    const meant = forWhom(sentence, appeal.whom)
    return [{start: appeal.start, end, items: [...opening, ...meant, ...words('to see'), ...span(at, end)]}]
  }
  if (!/^(?:of|to|about|regarding|concerning|around)$/.test(opener)) return undefined
  // "Pay attention to the gauges during a switch": when it is to be seen, would become which one is meant.
  if (tokens.slice(at, end).some(({lower}) => /^(?:during|before|after|while|whenever)$/.test(lower))) return undefined
  const items = graded(sentence, at + 1, end, appeal, 'more visible')
  return items && [{start: appeal.start, end, items}]
}

/** Whether a statement about a thing begins at a place. */
const states = (sentence: Sentence, at: number): boolean =>
  sentence.clauses.some(
    ({verb, subject, inherited}) => verb?.finite && !inherited && subject?.start === at && !isHuman(subject)
  ) && !pointing.test(sentence.tokens[at]!.lower)

/** "make changes to the routes safer", "changes to the routes should be safer"; what comes behind the thing follows. */
/** Events are made safer themselves; of other things, the work with them is. */
const event =
  /^(?:change|update|upgrade|deploy|deployment|migration|restart|rollout|release|edit|deletion|removal|import|export|merge|push|rollback|failover|switchover|cleanup|maintenance|handover)s?$/

function graded(sentence: Sentence, start: number, end: number, appeal: Appeal, grade: string): Item[] | undefined {
  const {tokens} = sentence
  const group = sentence.groups.find((other) => other.start === start)
  if (!group || pointing.test(tokens[start]!.lower) || isHuman(group)) return undefined
  if (/^(?:detail|details|work|job|duty|duties)$/.test(tokens[group.head]!.lower)) return undefined
  const all = new Set(['of', 'about', 'to', 'in', 'on', 'for', 'with', 'between', 'at', 'by', 'from', 'during'])
  const phrase = nounPhrase(sentence, group, all)
  if (!phrase || phrase.end !== end) return undefined
  const work = grade === 'safer' && !event.test(tokens[group.head]!.lower) ? words('working with') : []
  const thing = [...work, ...span(start, end)]
  const meant = forWhom(sentence, appeal.whom, grade === 'safer' ? 'for' : 'to')
  return appeal.wish
    ? [...thing, ...words(`should be ${grade}`), ...meant]
    : [...words('make'), ...thing, ...words(grade), ...meant]
}

/** "editing the rules": an act, and no noun in -ing. */
function isDoing(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!
  if (!/^\p{Ll}[\p{Ll}-]*ing$/u.test(token.text) || !token.forms.includes('ing')) return false
  return sentence.tokens[at + 1] !== undefined && sentence.tokens[at + 1]!.tag !== 'punctuation'
}

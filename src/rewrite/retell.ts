import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as frames from '../lexicon/verb-frames.ts'
import {falsely, keptAdverbs} from './adverbs.ts'
import {words, type Edit} from './draft.ts'
import {participle, type Time} from './inflection.ts'
import {isPluralGroup, isTime, startOfPerson} from './noun-phrase.ts'
import {actionOf, type Action} from './action.ts'
import {passive} from './passive.ts'
import {isHuman, isOnlyPlacing, isWriter} from './people.ts'
import {plainVerb, retellContent, retellTrial} from './retell-content.ts'
import {firstTime} from './until.ts'

/** What happened, or did not, behind the words of a clause: "forgot to renew" tells that something was not renewed. */
export interface Deed {
  /** The clause with somebody as its subject. */
  clause: Clause
  /** The clause whose verb is the act: the infinitive in "forgot to renew", else the same. */
  act: Clause
  time: Time
  negator?: 'not' | 'never'
  /** A verb that says the same of the thing: what was overlooked was not noticed. */
  verb?: string
  /** A particle of that verb: what was ignored was not acted "on". */
  particle?: string
}

/** @returns Tense of the passive that tells the same as a verb group. */
export function timeOf(sentence: Sentence, clause: Clause): Time {
  const {verb} = clause
  if (!verb) return 'past'
  const had =
    /^['’]d$/.test(sentence.tokens[verb.start]!.text) && sentence.tokens[verb.head]!.forms.includes('participle')
  if (had) return 'past-perfect'
  if (verb.perfect) return verb.tense === 'past' ? 'past-perfect' : 'present-perfect'
  if (verb.progressive && verb.tense === 'past') return 'past-progressive'
  return verb.tense === 'present' ? 'present' : 'past'
}

/** @returns First token of a clause's own words: its subject, or its verb with the adverbs before it. */
export function startOf(sentence: Sentence, clause: Clause): number {
  if (clause.subject && !clause.inherited) return startOfPerson(sentence, clause.subject)
  let start = clause.verb?.start ?? clause.start
  while (['adverb', 'not'].includes(sentence.tokens[start - 1]?.tag ?? '')) start--
  return start
}

/**
 * Tell a deed without the one who did it: "Omar forgot to lock the gate" as "the gate was not lenewed".
 *
 * @param readDeed How to read further clauses of the same person, which have to follow.
 * @returns Nothing where the sentence would not stay whole.
 */
export function retell(
  sentence: Sentence,
  deed: Deed,
  readDeed: (clause: Clause) => Deed | undefined
): Edit[] | undefined {
  const {clause} = deed
  if (!clause.subject || !clause.verb || clause.question) return undefined
  const main = retellClause(sentence, deed)
  if (!main) return undefined
  const edits = [main]
  for (const other of sentence.clauses) {
    if (other === clause || other === deed.act || other.verb === undefined) continue
    if (isAmbiguous(sentence, deed, other)) return undefined
    const follows = follow(sentence, deed, other, edits, readDeed)
    if (!follows) return undefined
    edits.push(...follows)
  }
  return edits
}

/** Rewrites the clause itself; clauses that lean on it stay as they are. */
export function retellClause(sentence: Sentence, deed: Deed): Edit | undefined {
  const {clause, act} = deed
  if (clause.inherited && clause.kind !== 'coordinate') return undefined
  const own = startOf(sentence, clause)
  const start = sentence.tokens[own - 1]?.tag === 'not' && !clause.inherited ? own - 1 : own
  const subjectEnd = clause.inherited ? start : clause.subject!.end
  if (!isOnlyPlacing(sentence, subjectEnd, clause.verb!.start) || hasFront(sentence, start)) return undefined
  if (!clause.inherited && (isInside(sentence, start) || describesThing(sentence, start))) return undefined
  if (!deed.negator && tellsOutcome(sentence, subjectEnd, act)) return undefined
  const adverbs = [
    keptAdverbs(sentence, subjectEnd, clause.verb!.head),
    act === clause ? '' : keptAdverbs(sentence, clause.verb!.head + 1, act.verb!.head)
  ]
  // "Nobody here", "nobody else": of others it is open.
  if (sentence.tokens.slice(subjectEnd, clause.verb!.start).some(({lower}) => /^(?:here|else)$/.test(lower)))
    return undefined
  const missing = thereWas(sentence, deed, start)
  if (missing) return missing
  const action = actionOf(sentence, act)
  if (!action)
    return (
      retellContent(sentence, deed, start, adverbs.join(' ').trim()) ??
      retellTrial(sentence, deed, start, adverbs.join(' ').trim())
    )
  if (action.objectStart < act.verb!.end) return undefined
  if (alsoAt(sentence, act, action.objectEnd) || leansBack(sentence, action.objectEnd, deed)) return undefined
  const after = keptAdverbs(sentence, act.verb!.end, action.objectStart - action.particle.length)
  const known = neutral(action, deed)
  if (/\b(?:only|just|even|mainly|mostly)\b/.test([...adverbs, after].join(' '))) return undefined
  // "was not renewed again" would say something else.
  const rest = sentence.tokens.slice(action.objectEnd)
  const stop = rest.findIndex(({tag}) => tag === 'punctuation' || tag === 'coordinator')
  const again = rest.slice(0, stop < 0 ? rest.length : stop).some(({lower}) => lower === 'again')
  if (deed.negator && again) return undefined
  // "did not pass it on until Thursday": it was, then; the particle stands in the way of saying so.
  if (deed.negator && rest[0]?.tag !== 'punctuation' && rest[1]?.lower === 'until') return undefined
  const first = deed.negator && firstTime(sentence, action.objectEnd)
  if (first) {
    const items = passive(sentence, known, {time: deed.time === 'past-perfect' ? 'past' : deed.time, adverbs: 'first'})
    return items && {start, end: first.end, items: [...items, ...first.items]}
  }
  const items = passive(sentence, known, {
    time: deed.time,
    negator: deed.negator,
    isThere: deed.verb !== undefined,
    adverbs: [...adverbs, after].filter(Boolean).join(' ')
  })
  return items && {start, end: action.objectEnd, items}
}

/** "incorrectly configured the proxy": without the adverb a fact would be lost; "by mistake" is none. */
function tellsOutcome(sentence: Sentence, start: number, act: Clause): boolean {
  return sentence.tokens
    .slice(start, act.end)
    .some((token) => falsely.test(token.lower) && token.lower !== 'mistakenly' && token.lower !== 'erroneously')
}

/** ", which has …", ", together with …": words behind a comma that belong to what has moved. */
function leansBack(sentence: Sentence, end: number, deed: Deed): boolean {
  const {tokens} = sentence
  // "by a single line": it would be read as the one who did it.
  const by = tokens[end]?.lower === 'by' && sentence.groups.find(({start}) => start === end + 1)
  if (by && !isTime(sentence, by) && /^(?:an?|one|the|any)$/.test(tokens[by.start]!.lower)) return true
  // "by doing our job": whose job it is, has gone with the subject.
  if (tokens[end]?.lower === 'by' && tokens[end + 1]?.lower.endsWith('ing')) {
    return tokens.slice(end + 2, end + 4).some(({lower}) => /^(?:our|my|their|his|her)$/.test(lower))
  }
  if (tokens[end]?.text !== ',') return false
  const [first, second] = [tokens[end + 1]?.lower ?? '', tokens[end + 2]]
  if (/^(?:together|along|like|whose|who)$/.test(first)) return true
  if (first === 'which' && deed.negator) return true
  const verb = sentence.clauses.find((clause) => clause.verb && clause.verb.start > end)?.verb
  return (
    first === 'which' &&
    second !== undefined &&
    /^(?:have|be|contain|include|say|read|belong|hold|need|show)$/.test(verb?.lemma ?? 'be')
  )
}

/** "look at the ids, only at content": the preposition is taken up again. */
function alsoAt(sentence: Sentence, act: Clause, end: number): boolean {
  const preposition = sentence.tokens[act.verb!.end]
  if (preposition?.tag !== 'preposition') return false
  return sentence.tokens.some(
    (token, index) =>
      index > end &&
      token.lower === preposition.lower &&
      /^(?:only|but|not|just|and|or|,)$/.test(sentence.tokens[index - 1]!.lower)
  )
}

/** "on the default controllers were …": a subject that is only the end of a longer one. */
function isInside(sentence: Sentence, start: number): boolean {
  const before = sentence.tokens[start - 1]
  if (!before || before.quoted) return before !== undefined
  return ['preposition', 'determiner', 'adjective', 'other'].includes(before.tag) || /^['"“‘’]$/.test(before.text)
}

/** "a page nobody opened the door to", "a list that nobody tested": said of the thing in front. */
export function describesThing(sentence: Sentence, start: number): boolean {
  const {tokens} = sentence
  const marked = /^(?:that|which)$/.test(tokens[start - 1]?.lower ?? '')
  const noun = tokens[marked ? start - 2 : start - 1]
  if (!noun || !/^(?:noun|code|number)$/.test(noun.tag) || /[.?!]$/.test(noun.text)) return false
  const opener = tokens.slice(0, start).findLastIndex(({tag}) => tag === 'punctuation' || tag === 'coordinator') + 1
  // "In the meeting nobody asked": words in front without a verb.
  return sentence.clauses.some(({verb}) => verb?.finite && verb.start >= opener && verb.start < start)
}

/** "As reviewer I …", "After looking at the logs, Bob …": words in front that lean on the subject. */
function hasFront(sentence: Sentence, start: number): boolean {
  const opener = sentence.tokens.slice(0, start).findLastIndex((token) => /^[.;:!?—–"“]$/.test(token.text)) + 1
  const front = sentence.tokens.slice(opener, start)
  if (front[0]?.lower === 'as' && !front.some((token) => token.tag === 'verb' || token.tag === 'auxiliary')) return true
  return sentence.clauses.some(
    ({verb, subject}) =>
      verb &&
      !verb.finite &&
      !subject &&
      verb.start >= opener &&
      verb.start < start &&
      verb.tense === 'none' &&
      !(verb.lemma === 'look' && sentence.tokens[verb.end]?.lower === 'back')
  )
}

/** What is held or run, and was not there where it was not. */
const held =
  /^(?:tests?|drills?|rehearsals?|reviews?|dry-runs?|checks?|audits?|walkthroughs?|meetings?|handovers?|retrospectives?|exercises?)$/

/** "should have had an alert": "there was no alert". */
function thereWas(sentence: Sentence, deed: Deed, start: number): Edit | undefined {
  const {verb} = deed.act
  if (!verb || !/^(?:have|run|do|hold|perform|conduct)$/.test(verb.lemma) || !deed.negator || deed.act.marker === 'to')
    return undefined
  const object = sentence.groups.find((group) => group.start === verb.end)
  const article = object && sentence.tokens[object.start]!.lower
  const others = sentence.clauses.some(
    (other) => other !== deed.clause && other.verb?.finite && other.verb.start > verb.end
  )
  if (!object || others || object.head === object.start || !/^(?:an?|any)$/.test(article!)) return undefined
  if (verb.lemma !== 'have' && !held.test(sentence.tokens[object.head]!.lower)) return undefined
  const opening = isPluralGroup(sentence, object) ? 'there were no' : 'there was no'
  return {start, end: object.start + 1, items: words(opening)}
}

/** Verbs that measure foresight become the plain state: what was not foreseen was not expected. */
function neutral(action: Action, deed: Deed): Action {
  const verb = deed.verb ?? plainVerb(action.verb)
  if (verb === action.verb) return action
  return {...action, verb, participle: participle(verb), ...(deed.particle && {particle: words(deed.particle)})}
}

/** "… while the paint was wet and then vanished": it is open whose predicate this is. */
function isAmbiguous(sentence: Sentence, deed: Deed, other: Clause): boolean {
  if (other.kind !== 'coordinate' || !other.inherited || !other.verb!.finite || !other.subject) return false
  const {subject} = other
  if (subject.start === deed.clause.subject!.start || other.verb!.start < deed.clause.verb!.start) return false
  const inner = sentence.clauses.find(
    (clause) => !clause.inherited && clause !== deed.clause && clause.subject?.start === subject.start
  )
  // Said of no subject at all, it was said of an object: that may be a wrong reading.
  if (!inner) return true
  return ['time', 'reason', 'condition', 'content'].includes(inner.kind)
}

/** Changes another clause that leans on the one who is no longer there; nothing where it cannot be changed. */
function follow(
  sentence: Sentence,
  deed: Deed,
  other: Clause,
  done: readonly Edit[],
  readDeed: (clause: Clause) => Deed | undefined
): Edit[] | undefined {
  const subject = deed.clause.subject!
  const verb = other.verb!
  const covered = done.some((edit) => edit.start <= verb.start && verb.start < edit.end)
  const same = other.inherited === true && other.subject?.start === subject.start && other.subject.end === subject.end
  if (!same) {
    if (other.inherited || !other.subject || !isEcho(sentence, other.subject, subject)) return []
    if (isWriter(subject)) return []
    return covered ? undefined : change(sentence, other, readDeed)
  }
  // Words of the subject itself ("the engineer who …") are before its verb.
  // "never tried restoring it": the gerund has moved with its words.
  if (covered && !verb.finite && !other.marker && verb.start === deed.act.verb!.end) return []
  if (covered) return other.marker === 'to' && verb.start > deed.act.verb!.start ? [] : undefined
  if (verb.start < deed.clause.verb!.start) return deed.clause.inherited ? [] : undefined
  if (verb.finite)
    return other.marker && /^(?:who|which|that)$/.test(other.marker) ? undefined : change(sentence, other, readDeed)
  if (other.marker === 'to') return followInfinitive(sentence, deed, other)
  if (other.marker) return followMarked(sentence, deed, other)
  return sentence.tokens[startOf(sentence, other) - 1]?.text === ',' && frames.resulting.test(verb.lemma)
    ? []
    : undefined
}

/** Whether a pronoun stands for somebody named before. */
function isEcho(sentence: Sentence, group: NounGroup, person: NounGroup): boolean {
  const {lower} = sentence.tokens[group.head]!
  if (isWriter(person)) return group.kind === person.kind
  return /^(?:he|she|they)$/.test(lower) && isHuman(group)
}

/** "ran low", "fell short": what happens to the writers, and no object. */
const runningOut = /^(?:low|short|dry|late|out|behind)$/

/** A further act of the same person: told the same way. */
function change(sentence: Sentence, other: Clause, readDeed: (clause: Clause) => Deed | undefined): Edit[] | undefined {
  const deed = readDeed(other)
  const edit = deed && retellClause(sentence, deed)
  if (edit) return [edit]
  // "and eventually ran low": the writer may be named again, but for a further act.
  const {subject, verb} = other
  if (
    (other.object && !runningOut.test(sentence.tokens[other.object.head]!.lower)) ||
    !subject ||
    !verb?.finite ||
    verb.tense !== 'past' ||
    !isWriter(subject) ||
    !other.inherited ||
    other.kind !== 'coordinate'
  )
    return undefined
  const at = startOf(sentence, other)
  // "and the forecast was up": what stands between is a subject that was read as something else.
  if (!/^(?:coordinator|punctuation)$/.test(sentence.tokens[at - 1]?.tag ?? '')) return undefined
  return [{start: at, end: at, items: words(subject.kind === 'we' ? 'we' : 'I')}]
}

/** "forgot to drain the node and to silence the alert": the second was left undone as well; a purpose may stay. */
function followInfinitive(sentence: Sentence, deed: Deed, other: Clause): Edit[] | undefined {
  const to = other.verb!.start - 1
  const joins = sentence.tokens[to - 1]?.tag === 'coordinator' && deed.act !== deed.clause
  if (!joins) return []
  const action = actionOf(sentence, other)
  if (!action || action.objectStart < other.verb!.end) return undefined
  const items = passive(sentence, action, {time: deed.time, negator: deed.negator})
  return items && [{start: to, end: action.objectEnd, items}]
}

/** "before opening the hall", "while sweeping up the hall". */
function followMarked(sentence: Sentence, deed: Deed, other: Clause): Edit[] | undefined {
  const verb = other.verb!
  const action = actionOf(sentence, other)
  const timely = /^(?:before|after|when|while|whilst|until|once)$/.test(other.marker!)
  if (timely && action && action.objectStart >= verb.end) {
    const now = deed.time === 'present' || deed.time === 'present-perfect'
    const time: Time = now ? 'present' : /^whil/.test(other.marker!) ? 'past-progressive' : 'past'
    const items = passive(sentence, action, {time})
    return items && [{start: verb.start, end: action.objectEnd, items}]
  }
  if (other.marker === 'without' && action && action.objectStart >= verb.end) {
    const items = passive(sentence, action, {time: 'past-perfect', negator: 'not'})
    return items && [{start: verb.start - 1, end: action.objectEnd, items: [...words('and'), ...items]}]
  }
  const next = sentence.tokens[verb.end]?.lower
  const nominal = next === 'on' && verb.lemma === 'work' ? 'during work' : undefined
  const attempt = next === 'to' && /^(?:try|attempt)$/.test(verb.lemma) ? 'during an attempt' : undefined
  if (/^(?:when|while|whilst)$/.test(other.marker!) && (nominal ?? attempt)) {
    return [{start: verb.start - 1, end: verb.end, items: words(nominal ?? attempt!)}]
  }
  return timely || /^(?:by|without|instead|for|in|from|of)$/.test(other.marker!) ? [] : undefined
}

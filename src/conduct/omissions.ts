import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, explains, targetKinds, targetOf, thirdKinds, type Target} from '../analysis/certainty.ts'
import {perSentence} from '../analysis/per-sentence.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, VerbGroup} from '../analysis/sentence.ts'
import {conduct, forgetting, passingOver, procedures, unnoticed} from '../lexicon/conduct.ts'
import {negators} from '../lexicon/closed-class.ts'
import * as words from '../lexicon/omission.ts'
import {products} from '../lexicon/people.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {isSupposed} from './supposed.ts'

/** A thing that was not done, and who is said not to have done it. Token indexes, end exclusive. */
export interface Omission extends Run {
  target: Target
  certainty: Certainty | undefined
  clause?: Clause
}

/** Said of people alone, whatever stands around. */
const idioms = phrases(`
  drop the ball
  let it|this|that|them|things slip|slide|sit|go|lapse|lie|rot|drop|through
  let it|this|that|them|one _ slip through
  turn a blind eye
  turn a deaf ear
  look the other way
  take my|our|his|her|their eye|eyes off
  lose track|sight of
  too slow|late to
  sit on it|this|that|the
  do nothing
  put it|this|that|them off
  keep putting it|this|that|them off
  keep moving it|this|that|them to
  keep postponing it|this|that|them
  scroll past
  walk past
  look straight|right past
  brush it|this|that|them off|aside
  shrug it|this|that|them off
  wave it|this|that|them through
  nod it|this|that|them through
  rubber-stamp it|this|that|them|the
  asleep at the wheel|switch
  sleep through the|a|my|our|his|her|their|every|both page|pages|pager|alert|alerts|alarm|alarms|call|calls|phone
  go back to sleep|bed
  keep postponing|delaying|deferring|ignoring|skipping|forgetting|overlooking|missing
  keep pushing|moving it|this|that|them|the _? _? back|out|on
  click|swipe|wave|push it|this|that|them away
  wave|brush|shrug|laugh|swat|push _ _? _? aside|away|off
  let it|this|that|them happen
  look on for|as|while
  stand by while|and|as|for
  cut corners
  overrule us|me|him|her|them|the|our|both|all
  wait for somebody|someone|others else? to
  just|only|simply|merely click|press|hit approve|ok|yes|accept|next|merge|through
  snooze the|a|my|our|his|her|their|both page|pages|alert|alerts|alarm|alarms|reminder|reminders
  look away
  miss the|an|our|my|every|any chance|opportunity|window to|for|of
  sit on our|my|his|her|their hands
  leave it|this|that|them for later
  leave it|this|that|them for another day
  leave it|this|that|them to rot|chance
  let it|this|that|them go|pass|wait|ride
  give it|this no thought
  pay no attention|heed|notice
  pay little attention|heed
  take no notice|action
`)

/** A box ticked, and on to the next thing. */
const formalities = phrases(`
  tick it|them and move|go on|off|home
  tick the|all|every|each|off box|boxes and go|move|leave|drive|walk on|off|home|.|,
  tick the|all|every|each|off box|boxes and leave
  tick|sign|initial|approve the|a|it _? and move on
  sign it|them and move|go on|home
`)

/** Idioms that say so only where they are negated: "did not keep an eye on". */
const negatedIdioms = phrases(`
  keep a|an close? eye on
  keep track of
  keep it|this|that|them up to date
  keep the|our|its|a _? _? up to date
  keep the|our|its|a _? _? up-to-date|current
  make sure
  see to it
  take care to|that
  make the|any time
  go into the? detail|details|depth
  go far enough
  take the trouble
  pay enough? attention
  pay close attention
  pay any attention
  come back to it|this|that|them|us|me|him|her
  get back to us|me|him|her|them
  call us|me|him|her|them back
  get around|round to
  give it|this a? second? thought
  follow up
  follow it|this|that|them up
  lift a finger
  put two and two together
  connect the dots
  add one and one
  add two and two
  take the time to
  make the connection
  do so|it|that|this again
  dig deeper|further
`)

/** The word behind a verb, or behind its object, that makes it one of taking something up: "look into", "pass it on". */
function takesUp({tokens}: Sentence, verb: VerbGroup, object?: NounGroup): boolean {
  const behind = words.takingUp[verb.lemma]
  if (!behind) return false
  const parted = object && object.start === verb.end && tokens[object.end + 1]?.tag !== 'determiner'
  return behind.has(tokens[verb.end]?.lower ?? '') || (parted === true && behind.has(tokens[object.end]?.lower ?? ''))
}

/** With a thing as the subject: nobody is named, and somebody is meant. */
const agentless = phrases(`
  slip|fall through the cracks|net|gaps
  slip through the? code? review|reviews|testing
  fall by the wayside
  be allowed|left to lapse|rot
  get lost in|over the _? summer|holidays|move|shuffle|noise|handover|backlog|thread|channel|inbox|day-to-day|reorganisation|reorganization
  fall off the table|list|radar
  fall between two|the|all chairs|stools|cracks|desks|teams
  be left undone
  be left for later|tomorrow
  be left for another day
  stay|remain on our|the|my _? list|backlog|roadmap|to-do|todo|board for _? _? week|weeks|month|months|year|years|ages
  be acknowledged|silenced|closed without further|any _? action
  be closed|resolved without a|an|any _? fix|answer|reply|comment|explanation|follow-up
  be left open for _? _? weeks|months|years
  be noticed|spotted|recognised|recognized|raised|escalated|flagged|questioned too late
`)

/** The same where it is denied: "never made it onto the list". */
const undone = phrases(`
  make it on|onto|into the|our|any _? list|backlog|roadmap|sprint|agenda|board|plan
  get done|tested|reviewed|scheduled|booked|planned|documented|rehearsed|discussed
  give the|enough|any|much _? attention|care|priority|thought
  be given the|enough|any|much _? attention|care|priority|thought
  take seriously
  take seriously enough
  understand for what
`)

/**
 * Find what people are said not to have done.
 *
 * @returns Every omission with its target; first person singular too, which `self-blame` takes up.
 */
export const omissions = perSentence((sentence): readonly Omission[] => {
  const seen = new Set<number>()
  return [...allOmissions(sentence)].filter(({start}) => {
    if (seen.has(start) || sentence.tokens[start]?.quoted) return false
    seen.add(start)
    return true
  })
})

function* allOmissions(sentence: Sentence): Generator<Omission> {
  const readers = readersIn(sentence)
  if (readers.length > 0) {
    for (const clause of sentence.clauses) {
      if (clause.imperative || clause.question || isSupposed(sentence, clause)) continue
      const found = firstFound(readers, sentence, clause)
      if (found) yield {...found, clause}
    }
  }
  for (const find of findersIn(sentence)) yield* find(sentence)
}

const headOf = (sentence: Sentence, group: NounGroup | undefined): string =>
  group ? sentence.tokens[group.head]!.lower : ''

/** Subject and verb, or the verb alone where the subject stands elsewhere. */
function spanOf(clause: Clause): Run {
  const verb = clause.verb!
  const subject = clause.inherited || !clause.subject || clause.subject.start > verb.start ? undefined : clause.subject
  return {start: subject?.start ?? verb.start, end: verb.end}
}

/** Tells of something that is over; plans, rules and habits are something else. */
function isPast({verb, kind}: Clause): boolean {
  if (!verb || verb.modal) return false
  if (verb.perfect && verb.tense === 'present' && verb.adverbs.some((adverb) => /^(?:yet|already)$/.test(adverb)))
    return false
  return verb.tense === 'past' || verb.perfect || (!verb.finite && kind === 'participle' && verb.tense === 'none')
}

function make(sentence: Sentence, clause: Clause, target: Target, run: Run = spanOf(clause)): Omission {
  return {target, ...run, certainty: certaintyOf('gap', target, sentence, clause)}
}

/** "is never reviewed": what never takes place did not take place then. */
const isHabit = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb?.tense === 'present' && clause.verb.negated && clause.verb.passive && never(sentence, clause)

/** Of the nouns that may name somebody, those that mostly name programs, which forget as well. */
const software =
  /^(?:controllers?|schedulers?|handlers?|workers?|installers?|watchers?|senders?|drivers?|callers?|masters?)$/

/** "forgot to", "overlooked", "missed the page", "ignored the warnings". */
function fromOneWord(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || verb.passive || verb.negated || !isPast(clause)) return undefined
  const target = targetOf(
    subject,
    forgetting.has(verb.lemma) && verb.finite && !software.test(headOf(sentence, subject))
  )
  if (!target || subject?.kind === 'nobody') return undefined
  if (forgetting.has(verb.lemma)) return make(sentence, clause, target)
  if (!passingOver.has(verb.lemma) || target === 'external' || software.test(headOf(sentence, subject)))
    return undefined
  const next = sentence.tokens[verb.end]?.lower ?? ''
  const what = headOf(sentence, object)
  if (procedures.has(what) && !words.heeded.has(what)) return undefined
  if (verb.lemma === 'omit' && next === 'to') return make(sentence, clause, target)
  if (verb.lemma === 'miss' && next === 'that') return make(sentence, clause, target)
  const named = subject!.kind === 'person' || subject!.kind === 'role'
  const passed =
    words.heeded.has(what) ||
    (verb.lemma === 'miss' &&
      /^(?:it|this|that|them|these|those|both|something|one|two|three|some|several|another)$/.test(what)) ||
    (named && what !== '' && /^(?:ignore|dismiss|disregard)$/.test(verb.lemma))
  return passed ? make(sentence, clause, target) : undefined
}

/** "let the certificate expire": what is left to itself, by whoever was to look after it. */
function fromLetting(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  const object = clause.object ?? sentence.groups.find(({start}) => start === verb?.end)
  if (verb?.lemma !== 'let' || verb.negated || verb.passive || !object || !isPast(clause)) return undefined
  const target = targetOf(subject, true)
  if (!target || subject?.kind === 'nobody') return undefined
  const behind = sentence.tokens.slice(object.start, object.end + 2)
  const last = behind.find(
    ({lemma, index}) => words.leftTo.has(lemma) || (lemma === 'run' && sentence.tokens[index + 1]?.lower === 'out')
  )
  return last && make(sentence, clause, target, {start: spanOf(clause).start, end: last.index + 1})
}

/** "The change went out untested", "we left the mail unanswered": the omission in one adjective. */
function fromUndone(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  if (!verb || verb.negated || !isPast(clause)) return undefined
  const token = sentence.tokens
    .slice(verb.end, Math.max(clause.end, verb.end) + 1)
    .find(({lower, quoted}) => !quoted && words.undoneStates.has(lower))
  const next = token && sentence.tokens[token.index + 1]
  // "went out with untested defaults" names the defaults; "went out untested" tells what was done.
  if (!token || next?.tag === 'noun' || next?.tag === 'proper' || next?.tag === 'code') return undefined
  const carried = words.carried.has(verb.lemma) || verb.lemma === 'leave'
  if (!carried || sentence.groups.some(({start, head}) => start < token.index && token.index < head)) return undefined
  const target = verb.passive ? targetOf(clause.agent, true) : targetOf(clause.subject)
  return make(sentence, clause, target === 'external' ? 'agentless' : (target ?? 'agentless'), {
    start: verb.start,
    end: token.index + 1
  })
}

/** "No review took place", "nothing was tested": conduct that did not take place, as the subject. */
function fromNone(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  const none = sentence.tokens[subject.start]!.lower
  const acts = words.undoneActs.has(verb.lemma) || verb.lemma === 'do'
  if (none === 'nothing' && verb.passive && acts && !clause.agent) return make(sentence, clause, 'agentless')
  // "No restore had ever been tested."
  const tested = words.undoneActs.has(verb.lemma) && verb.passive && !clause.agent && !targetOf(subject)
  if (none === 'no' && tested) return make(sentence, clause, 'agentless', {start: subject.start, end: verb.end})
  if (none !== 'no' || !words.actNouns.has(headOf(sentence, subject))) return undefined
  const held = verb.passive ? words.held.has(verb.lemma) : /^(?:happen|occur|follow)$/.test(verb.lemma)
  const place = verb.lemma === 'take' && sentence.tokens[verb.end]?.lower === 'place'
  if (!held && !place) return undefined
  return make(sentence, clause, 'agentless', {start: subject.start, end: verb.end + (place ? 1 : 0)})
}

/** "The drill did not take place", "the follow-up never happened". */
function fromNotHeld(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.negated || verb.tense !== 'past' || verb.modal || !subject) return undefined
  const place = verb.lemma === 'take' && sentence.tokens[verb.end]?.lower === 'place'
  if (!place && verb.lemma !== 'happen') return undefined
  if (!isPractice(sentence, subject) && headOf(sentence, subject) !== 'follow-up') return undefined
  if (/^(?:because|due|as|since)$/.test(sentence.tokens[verb.end + (place ? 1 : 0)]?.lower ?? '')) return undefined
  return hint(sentence, clause, 'agentless', {start: spanOf(clause).start, end: verb.end + (place ? 1 : 0)})
}

/** "Too little time was spent on it", "we spent too little time on testing". */
function fromTooLittle(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  if (!/^(?:pay|spend|give|invest|devote)$/.test(verb.lemma)) return undefined
  const what = verb.passive ? subject : object
  if (!what || !/^(?:attention|time|care|thought|effort)$/.test(headOf(sentence, what))) return undefined
  const before = sentence.tokens.slice(Math.max(0, what.start - 2), what.head).map(({lower}) => lower)
  const little =
    (before.includes('too') && before.includes('little')) || (before.includes('not') && before.includes('enough'))
  const target = verb.passive ? 'agentless' : targetOf(subject)
  return little && target
    ? hint(sentence, clause, target, {start: spanOf(clause).start, end: Math.max(verb.end, what.end)})
    : undefined
}

/** "We tested too little", "the depot was informed too late". */
function fromTooLate(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.modal || verb.tense !== 'past') return undefined
  const [first, second] = sentence.tokens.slice(verb.end, verb.end + 2).map(({lower}) => lower)
  if (first !== 'too' || !/^(?:late|little|rarely|seldom|superficially|briefly|narrowly)$/.test(second ?? ''))
    return undefined
  // "reacted too late" grades, and is told so.
  if (second === 'late' && /^(?:react|respond|escalate)$/.test(verb.lemma)) return undefined
  const told = verb.passive && words.telling.has(verb.lemma)
  if (!told && (verb.passive || !(words.attention.has(verb.lemma) || words.telling.has(verb.lemma)))) return undefined
  const target = targetOf(subject, told)
  if (!target || target === 'agentless') return undefined
  return hint(sentence, clause, told ? 'agentless' : target, {start: spanOf(clause).start, end: verb.end + 2})
}

const opening = /^(?:at no (?:point|time|stage|moment)|on no occasion|not once|never)\b/i

/** "At no point did anybody ask", "never did we check": denied in front. */
function fromOpening(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (clause !== sentence.clauses[0] || !verb || !subject || verb.tense !== 'past' || !opening.test(sentence.text))
    return undefined
  const anybody = /^(?:anyone|anybody)$/.test(headOf(sentence, subject))
  if (anybody) {
    const noted = words.takenUp.has(verb.lemma) || /^(?:ask|open)$/.test(verb.lemma)
    return noted && !verb.passive
      ? hint(sentence, clause, 'agentless', {start: subject.start, end: verb.end})
      : undefined
  }
  return fromNegation(sentence, {...clause, verb: {...verb, negated: true}})
}

/** "There was no handover": what people hold with each other, and did not. */
function fromThereWasNo(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, complement} = clause
  if (verb?.lemma !== 'be' || verb.tense !== 'past' || verb.negated || verb.modal || !complement || !subject)
    return undefined
  if (headOf(sentence, subject) !== 'there' || sentence.tokens[complement.start]!.lower !== 'no') return undefined
  const head = sentence.tokens[complement.head]!.lower
  return words.exchanges.has(head)
    ? make(sentence, clause, 'agentless', {start: verb.start, end: complement.head + 1})
    : undefined
}

/** "without support being told", "without anyone opening the file": the one left out, or who left it out, stands between. */
function fromWithoutGroup(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, kind} = clause
  if (kind !== 'participle' || !verb || verb.negated || !subject || clause.inherited) return undefined
  if (sentence.tokens[subject.start - 1]?.lower !== 'without') return undefined
  if (!targetOf(subject, true) && subject.kind !== 'somebody' && subject.kind !== 'act') return undefined
  if (verb.lemma === 'ask' && !verb.passive) return undefined
  const left = verb.passive
    ? words.telling.has(verb.lemma) || words.undoneActs.has(verb.lemma)
    : words.leftOut.has(verb.lemma) || (clause.object && words.leftOutWith[verb.lemma] !== undefined)
  return left ? make(sentence, clause, 'agentless', {start: subject.start - 1, end: verb.end}) : undefined
}

/** "She had not been given the list of trains", "was never shown the second console". */
function fromUngiven(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.passive || !verb.negated || verb.modal || clause.agent || !(verb.perfect || never(sentence, clause)))
    return undefined
  const target = targetOf(subject, true)
  if (!target || target === 'external' || !words.giving.has(verb.lemma)) return undefined
  return make(sentence, clause, 'agentless')
}

const assuming = wordSet('assume think believe expect suppose figure feel trust hope')

/** "Everybody assumed that somebody else would do it." */
function fromDiffusion(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || !assuming.has(verb.lemma)) return undefined
  const all = /^(?:everybody|everyone|each|both|all)$/.test(sentence.tokens[subject.start]!.lower)
  const each = subject.kind === 'we' || all || targetOf(subject, true) === 'third'
  const other = sentence.tokens.findIndex(
    ({lower}, index) =>
      index >= verb.end &&
      (/^(?:somebody|someone)$/.test(lower)
        ? sentence.tokens[index + 1]?.lower === 'else'
        : lower === 'the' && /^others?$/.test(sentence.tokens[index + 1]?.lower ?? ''))
  )
  if (verb.tense !== 'past' || verb.negated) return undefined
  const job = all ? jobOfOthers(sentence, clause) : -1
  if (job >= 0) return hint(sentence, clause, targetOf(subject, true) ?? 'agentless', {...spanOf(clause), end: job})
  if (!each || other < 0 || other - verb.end > 3) return undefined
  const found = make(sentence, clause, targetOf(subject, true) ?? 'agentless', {
    start: spanOf(clause).start,
    end: other + 2
  })
  return found.certainty && {...found, certainty: 'borderline'}
}

/** "that it was the other team's job": where the job ends, or -1. */
function jobOfOthers(sentence: Sentence, clause: Clause): number {
  const inner = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const group = inner?.verb?.lemma === 'be' && !inner.verb.negated ? inner.complement?.group : undefined
  const job = group?.possessor && /^(?:job|task|turn|duty|business|responsibility)$/.test(headOf(sentence, group))
  return job && inner!.verb!.start <= clause.verb!.end + 3 ? group!.end : -1
}

/** "They never do.": a remark on those whom the sentence before tells of. */
function fromNeverDo(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'do' || !verb.negated || verb.tense !== 'present' || !never(sentence, clause)) return undefined
  const next = sentence.tokens[verb.end]
  if ((next && next.tag !== 'punctuation') || sentence.tokens.length > 8 || !subject) return undefined
  const {previous} = sentence.context
  const theirs = /^(?:they|he|she)$/.test(headOf(sentence, subject))
  const who = theirs
    ? previous?.groups.some((group) => targetOf(group, true) !== undefined && group.kind !== 'we' && group.kind !== 'I')
    : targetOf(subject) === 'third'
  return who ? hint(sentence, clause, 'third', {...spanOf(clause), end: verb.end}) : undefined
}

/** Nobody; "neither reviewer"; or "neither", where people are told of before. */
function isNobody({tokens, clauses}: Sentence, clause: Clause): boolean {
  const subject = clause.subject!
  const neither = tokens[subject.start]!.lower === 'neither'
  if (!neither || subject.kind !== 'nobody')
    return subject.kind === 'nobody' || (neither && targetOf(subject) === 'third')
  if (subject.end - subject.start > 1) return true
  return clauses.slice(0, clauses.indexOf(clause)).some((other) => targetOf(other.subject, true) !== undefined)
}

/** "nobody noticed", "no one asked whether"; with "bothered" it reproaches. */
function fromNobody(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || !isNobody(sentence, clause) || verb.negated || verb.modal || verb.passive) return undefined
  if (!(verb.tense === 'past' || verb.perfect)) return undefined
  // "Nobody has read it": how things stand now, unless it is told over a time.
  const sofar = verb.tense === 'present' && !sentence.words.has('ever')
  const after = sentence.tokens.slice(verb.end, verb.end + 4).map((token) => token.lower)
  const ends = !/[\p{L}\p{N}]/u.test(sentence.tokens[verb.end]?.text ?? '')
  const asked =
    verb.lemma === 'ask' && (ends || /^(?:whether|why|if|how|what|who|when|where|about)$/.test(after[0] ?? ''))
  // "The note asks for a reply, and no one did.": what was asked for stands before.
  const did = verb.lemma === 'do' && ends && clause.kind === 'coordinate'
  const word = headOf(sentence, clause.object)
  const spoke = verb.lemma === 'say' && /^(?:word|anything|something)$/.test(word)
  const said =
    /^(?:say|tell|write|mention|explain)$/.test(verb.lemma) &&
    sentence.words.has('ever') &&
    /^(?:who|what|why|how|that|when|whether|if|so|it|["“])$/.test(after[0] ?? '')
  const picked =
    (verb.lemma === 'pick' &&
      after[0] === 'up' &&
      after.some((word) => /^(?:pages?|phone|calls?|alerts?|tickets?)$/.test(word))) ||
    (verb.lemma === 'take' && after.includes('over')) ||
    (verb.lemma === 'open' &&
      after.some(
        (word) => words.heeded.has(word) || (words.leftOutWith.open!.has(word) && !/^(?:it|them)$/.test(word))
      ))
  // "No two people read it alike", "none caught on".
  const counted = sentence.tokens[subject.start + 1]?.tag === 'number'
  const phrasal = verb.lemma === 'catch' && /^(?:on|up|fire)$/.test(after[0] ?? '')
  const undergone = sentence.tokens[verb.start - 1]?.lemma === 'get'
  if (counted || phrasal || undergone || (clause.kind === 'relative' && sentence.words.has('ever'))) return undefined
  // "Nobody tried a restore until June": what was tried late.
  const tried =
    /^(?:try|attempt)$/.test(verb.lemma) &&
    (sentence.words.has('ever') || sentence.words.has('until') || sentence.words.has('before'))
  // "Nobody had told it when to wake up": a machine.
  const machine = words.telling.has(verb.lemma) && after[0] === 'it'
  const noted =
    words.takenUp.has(verb.lemma) &&
    !machine &&
    !(verb.lemma === 'think' && after[0] !== 'that' && isView(clause, sentence))
  const going = verb.lemma === 'go' && after[0] === 'to' && /^(?:see|look|check|ask|find|test)$/.test(after[1] ?? '')
  const called = words.calling.has(verb.lemma) && targetOf(clause.object, true) !== undefined
  const open = (clause.kind === 'relative' && verb.tense === 'present') || verb.lemma === 'pick'
  const taken = (takesUp(sentence, verb, clause.object) || going || called) && !machine && !open
  const kept = words.upkeep.has(verb.lemma) && isLong(sentence, clause)
  const made = makesPractice(sentence, clause)
  if (sofar && !kept && !taken && !made) return undefined
  if (!asked && !picked && !noted && !did && !said && !tried && !taken && !kept && !made && !spoke) return undefined
  const run = spanOf(clause)
  const whole = sentence.tokens[run.start - 1]?.lower === 'not' ? {...run, start: run.start - 1} : run
  const found = make(sentence, clause, 'agentless', whole)
  return found.certainty && verb.lemma === 'bother' ? {...found, certainty: 'clear'} : found
}

/** "Nobody touched it until May", "has renewed it since 2021", "put it back": told over a time. */
function isLong(sentence: Sentence, {verb, end}: Clause): boolean {
  const behind = sentence.tokens.slice(verb!.end, Math.max(end, verb!.end) + 3)
  const stop = behind.findIndex(({tag}) => tag === 'punctuation')
  const rest = stop < 0 ? behind : behind.slice(0, stop)
  return (
    rest.some(({lower}) => /^(?:until|till|since|back|ever)$/.test(lower)) ||
    rest.some(
      ({lower}, index) => lower === 'for' && rest.slice(index + 1, index + 4).some((next) => long.has(next.lower))
    )
  )
}

const long = wordSet('week weeks month months year years quarter quarters season seasons sprint sprints ages')

/** "made a call", "left a note", "ran a test": a practice of people as the object of a plain verb. */
function makesPractice(sentence: Sentence, {verb, object}: Clause): boolean {
  if (!object || object.start < verb!.end || !words.plainMaking.has(verb!.lemma)) return false
  const head = headOf(sentence, object)
  const making = /^(?:make|leave|give|send|write)$/.test(verb!.lemma) && /^(?:call|calls|word|copy)$/.test(head)
  const adding = /^(?:add|put|set|write)$/.test(verb!.lemma) && words.safeguards.has(head)
  return making || adding || (words.actNouns.has(head) && !/^(?:add|put|set)$/.test(verb!.lemma))
}

/** "We didn't think the issue came from there": what people took to be so, not what they left undone. */
function isView({verb}: Clause, {tokens}: Sentence): boolean {
  const next = tokens[verb!.end]
  if (!next || next.tag === 'punctuation') return false
  return !/^(?:to|of|about|through|ahead|twice|it|this|far|hard|further|like)$/.test(next.lower)
}

const never = ({tokens}: Sentence, {verb}: Clause): boolean =>
  tokens.slice(Math.max(0, verb!.start - 2), verb!.head).some(({lower}) => lower === 'never')

/** "did not check", "never told": a human subject and something one does on purpose. */
function fromNegation(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (sentence.tokens.slice(clause.start, clause.end + 1).some(({lower}) => lower === 'yet')) return undefined
  if (!verb?.negated || verb.passive || !subject || !isPast(clause) || subject.kind === 'nobody') return undefined
  const mindful = words.mindful.has(verb.lemma) || words.answering.has(verb.lemma)
  // "Northpeak did not tell us": a name that had something to tell to people.
  const toUs = /^(?:tell|inform|ask|consult|warn)$/.test(verb.lemma) && targetOf(object) !== undefined
  const named = toUs && isName(sentence, subject) ? 'external' : undefined
  const phrasal = takesUp(sentence, verb, object)
  const target = targetOf(subject, (mindful || phrasal) && !software.test(headOf(sentence, subject))) ?? named
  if (!target || target === 'agentless') return undefined
  // "did not only forward it": more was done.
  if (verb.adverbs.includes('only')) return undefined
  // "We have not told the crawler to do so": a machine.
  const told = words.telling.has(verb.lemma) && target === 'we' && sentence.tokens[object?.end ?? -1]?.tag === 'to'
  if (told && !targetOf(object, true)) return undefined
  // "We still have not" is a state; of others it is a reproach.
  if (verb.adverbs.includes('still') && target !== 'third') return undefined
  const away = staysAway(sentence, clause)
  const taken = away || phrasal || makesPractice(sentence, clause)
  if (!taken && (sentence.tokens[verb.head]!.tag !== 'verb' || words.notOmitted.has(verb.lemma))) {
    const known = words.attention.has(verb.lemma) && target === 'we'
    if (!known) return undefined
  }
  if (verb.lemma === 'think' && isView(clause, sentence)) return undefined
  if (verb.lemma === 'ask' && target === 'we' && !never(sentence, clause) && sentence.tokens[verb.end]?.lower === 'for')
    return undefined
  if (procedures.has(headOf(sentence, object)) && !/^(?:read|open)$/.test(verb.lemma)) return undefined
  if (target === 'external' && !conduct.has(verb.lemma)) return undefined
  if (target === 'third' && verb.tense === 'present' && !conduct.has(verb.lemma)) return undefined
  if (verb.lemma === 'agree' && !object) return undefined
  const next = sentence.tokens[verb.end]?.lower
  // "He did not approve of it": an opinion. "by not writing so many rows": what a set-up does.
  if (verb.lemma === 'approve' && next === 'of') return undefined
  if (!verb.finite && clause.inherited && !conduct.has(verb.lemma)) return undefined
  if (verb.lemma === 'plan' && target === 'we' && verb.tense === 'present') return undefined
  // "I have never met one": what one has done in life so far.
  const soFar = target === 'I' && verb.perfect && verb.tense === 'present' && never(sentence, clause)
  if (soFar && !conduct.has(verb.lemma)) return undefined
  if (!taken && words.plainSteps.has(verb.lemma) && target !== 'I' && !(target === 'we' && never(sentence, clause)))
    return undefined
  const kept = words.keptUp.has(headOf(sentence, object)) && /^(?:update|refresh|revise|change)$/.test(verb.lemma)
  // "We did not repeat the outage": what is repeated is a test, or nothing.
  const again = verb.lemma !== 'repeat' || !object || words.actNouns.has(headOf(sentence, object))
  const heeds = taken || kept || (words.attention.has(verb.lemma) && again)
  if (target === 'we' && !heeds && !(never(sentence, clause) && verb.tense === 'past')) return undefined
  return softened(
    make(sentence, clause, target),
    target === 'third' && (away || (!conduct.has(verb.lemma) && !never(sentence, clause)))
  )
}

/** What may as well defend somebody ("did not press the button") speaks a step lower. */
const softened = (found: Omission, soft: boolean): Omission =>
  soft && found.certainty ? {...found, certainty: 'borderline'} : found

/** "did not come to the review", "was invited and did not come". */
function staysAway(sentence: Sentence, {verb, adjuncts}: Clause): boolean {
  if (!/^(?:come|attend|appear|join|show)$/.test(verb!.lemma)) return false
  const held = adjuncts.some(
    ({preposition, group}) =>
      /^(?:to|at|for)$/.test(preposition) &&
      (words.gatherings.has(headOf(sentence, group)) || words.practices.has(headOf(sentence, group)))
  )
  return held || (sentence.words.has('invite') && sentence.clauses.some((other) => other.verb?.lemma === 'invite'))
}

/** What is told in other words than those of an omission: with a reason beside it, it is an account. */
function hint(sentence: Sentence, clause: Clause, target: Target, run: Run): Omission | undefined {
  if (explains(sentence, clause) || sentence.hedged) return undefined
  return softened(make(sentence, clause, target, run), true)
}

/** "failed to check": whose failure decides. */
function fromFailure(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'fail' || verb.passive || verb.progressive || verb.modal || verb.negated || !subject)
    return undefined
  if (sentence.tokens[verb.end]?.lower !== 'to' || subject.kind === 'nobody' || verb.tense === 'present')
    return undefined
  const inner = sentence.clauses.find(
    (other) => other.verb && other.verb.start > verb.end - 1 && other.verb.start <= verb.end + 2
  )?.verb
  if (!inner || words.attempts.has(inner.lemma)) return undefined
  const target = targetOf(subject, words.mindful.has(inner.lemma))
  return target && make(sentence, clause, target, {start: spanOf(clause).start, end: inner.end})
}

/** "was not tested", "was overlooked"; with "by the reviewer" it ends at a person. */
function fromPassive(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.passive || !(isPast(clause) || isHabit(sentence, clause)) || !verb.finite) return undefined
  const by =
    clause.agent ??
    sentence.groups.find((group) => sentence.tokens[group.start - 1]?.lower === 'by' && group.start > verb.end)
  const target = targetOf(clause.agent, true) ?? (by && targetOf(by))
  if (clause.agent && !target) return undefined
  // "had not been tested" is the state in which the rest took place; our own rewrites tell it so.
  if (verb.negated && verb.perfect && verb.tense === 'past' && !target && !words.telling.has(verb.lemma))
    return undefined
  const what = headOf(sentence, subject)
  if (sentence.tokens.slice(verb.end, verb.end + 3).some(({lower}) => lower === 'yet')) return undefined
  // "stated, not discussed": a contrast in which the first is what took place.
  const earlier = sentence.clauses.findLast((other) => other.verb && other.verb.end < verb.start)
  const bare = verb.negated && verb.start === verb.head
  if (bare && earlier?.verb?.passive && sentence.tokens[verb.start - 2]?.text === ',') return undefined
  const since = verb.lemma === 'touch' && sentence.tokens[verb.end]?.lower === 'since'
  if (verb.negated && verb.tense === 'present' && !target && !since && !never(sentence, clause)) return undefined
  const left = verb.negated
    ? isUndone(sentence, clause, what)
    : isPassedOver(sentence, clause, what, target !== undefined)
  return left ? make(sentence, clause, target ?? 'agentless', {start: verb.start, end: verb.end}) : undefined
}

function isUndone(sentence: Sentence, clause: Clause, what: string): boolean {
  const {verb, subject, adjuncts} = clause
  if (verb!.lemma === 'document') return never(sentence, clause)
  if (takesUp(sentence, verb!)) return words.lookedInto.has(verb!.lemma) || isWritten(sentence, what)
  if (/^(?:update|refresh|revise)$/.test(verb!.lemma)) return words.keptUp.has(what)
  if (verb!.lemma === 'touch') return sentence.tokens[verb!.end]?.lower === 'since'
  if (words.telling.has(verb!.lemma)) {
    const crowd =
      subject && /^(?:people|person|persons)$/.test(what) && sentence.tokens[subject.start]!.tag === 'number'
    // "The user was not consulted" by a tool; people who were not told were told nothing by people.
    // "A machine that was not told": of what is no one, only a name may be somebody.
    const somebody = targetOf(subject, true) !== undefined || sentence.tokens[subject?.head ?? -1]?.tag === 'proper'
    return somebody && !crowd && !(verb!.lemma === 'consult' && subject?.kind === 'external')
  }
  // "The ticket was not read": a header can be unread as well, a ticket only by people.
  if (verb!.lemma === 'read' || verb!.lemma === 'open' || verb!.lemma === 'answer')
    return words.writtenToPeople.has(what)
  if (words.held.has(verb!.lemma) && subject) return isPractice(sentence, subject)
  if (words.undoneActs.has(verb!.lemma)) return true
  if (words.undoneChecks.has(verb!.lemma)) {
    // "was not considered a failure": a name for it, not a thought left out.
    const named =
      verb!.lemma === 'consider' && ['adjective', 'determiner', 'noun'].includes(sentence.tokens[verb!.end]?.tag ?? '')
    return words.checkedWork.has(what) && !named
  }
  return (
    /^(?:catch|spot)$/.test(verb!.lemma) &&
    adjuncts.some(
      ({preposition, group}) =>
        /^(?:in|during|at|by)$/.test(preposition) && /^(?:review|reviews|testing|qa)$/.test(headOf(sentence, group))
    )
  )
}

/** "It was never taken up", of what the sentence before calls a proposal. */
function isWritten({context: {previous}}: Sentence, what: string): boolean {
  if (!/^(?:it|this|that|they|these)$/.test(what)) return words.ideas.has(what)
  return previous?.groups.some((group) => words.ideas.has(previous.tokens[group.head]!.lower)) === true
}

/** "A dry run was not done": a run by itself is as often one of a program. */
function isPractice(sentence: Sentence, group: NounGroup): boolean {
  const head = headOf(sentence, group)
  if (words.practices.has(head)) return true
  const kind = sentence.tokens[group.head - 1]?.lower ?? ''
  return /^(?:run|runs|test|tests|check|checks|analysis|assessment)$/.test(head) && words.rehearsing.has(kind)
}

function isPassedOver(sentence: Sentence, {verb, subject}: Clause, what: string, human: boolean): boolean {
  if (subject && /^(?:no|none|nothing)$/.test(sentence.tokens[subject.start]!.lower)) return false
  if (forgetting.has(verb!.lemma)) return true
  if (!passingOver.has(verb!.lemma)) return false
  if (human) return words.heeded.has(what) || words.heededByPeople.has(what)
  const next = sentence.tokens[verb!.end]?.lower ?? ''
  if (what === 'it' && ((verb!.lemma === 'omit' && next === 'to') || (verb!.lemma === 'miss' && next === 'that')))
    return true
  if (/^(?:it|this|they)$/.test(what)) return verb!.lemma === 'ignore' || verb!.lemma === 'dismiss'
  return words.heededByPeople.has(what)
}

const unread = wordSet('unread unacknowledged unattended ignored')

/** "went unnoticed for three days". */
function fromUnnoticed(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  const next = verb && sentence.tokens[verb.end]
  if (!next || !/^(?:go|remain|sit|lie|stay)$/.test(verb.lemma) || !isPast(clause)) return undefined
  if (verb.negated || !(unnoticed.has(next.lower) || unread.has(next.lower))) return undefined
  return make(sentence, clause, 'agentless', {start: verb.start, end: verb.end + 1})
}

/** "merged without testing it": the one who acted is the one who left it out. */
function fromWithout(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (clause.marker !== 'without' || !verb) return undefined
  const left = verb.passive
    ? words.undoneActs.has(verb.lemma)
    : words.leftOut.has(verb.lemma) || words.leftOutWith[verb.lemma]?.has(headOf(sentence, clause.object))
  if (!left || (!verb.passive && (!sentence.tokens[verb.head]!.forms.includes('ing') || verb.start !== verb.head)))
    return undefined
  const outer = sentence.clauses.findLast((other) => other.verb && other.verb.start < verb.start)
  if (!outer?.verb || outer.imperative || outer.verb.modal || outer.verb.negated) return undefined
  // "Nobody started without telling the others": praise.
  if (outer.subject?.kind === 'nobody') return undefined
  if (outer.verb.finite && outer.verb.tense !== 'past' && !outer.verb.perfect) return undefined
  const target = targetOf(subject, words.mindful.has(verb.lemma))
  const unnamed = subject === undefined && !outer.verb.finite && !sentence.context.inActions
  const understood = outer.verb.passive || subject?.kind === 'act' || unnamed
  if (target === 'external' && !words.telling.has(verb.lemma) && verb.lemma !== 'ask') return undefined
  if (!target && !understood) return undefined
  // "without asking me": what was settled between two people, told by one of them.
  if (verb.lemma === 'ask' && clause.object?.kind === 'I') return undefined
  const [next, what] = sentence.tokens.slice(verb.end, verb.end + 2).map(({lower}) => lower)
  if (
    verb.lemma === 'ask' &&
    next === 'for' &&
    !/^(?:permission|approval|help|advice|anybody|anyone|proof|evidence|details)$/.test(what ?? '')
  )
    return undefined
  return make(sentence, clause, target ?? 'agentless', {start: verb.start - 1, end: verb.end})
}

/** "went out without a review", "merged it without a test". */
function* fromWithoutNoun(sentence: Sentence): Generator<Omission> {
  for (const clause of sentence.clauses) {
    const {verb, subject, agent} = clause
    if (!verb || verb.negated || verb.modal || clause.imperative || clause.question || !isPast(clause)) continue
    const carried = words.carried.has(verb.lemma) && (verb.lemma !== 'go' || sentence.words.has('out'))
    if (!carried && !words.changing.has(verb.lemma)) continue
    for (const {preposition, group, start} of clause.adjuncts) {
      const head = headOf(sentence, group)
      const told = words.words.has(head) && words.changing.has(verb.lemma)
      if (preposition !== 'without' || !(told || (carried && words.actNouns.has(head)))) continue
      const target = verb.passive ? targetOf(agent, true) : targetOf(subject)
      if (!verb.passive && !target && subject?.kind !== 'act') continue
      yield {...softened(make(sentence, clause, target ?? 'agentless', {start, end: group.end}), told), clause}
    }
  }
}

/** A name of which nothing is known. */
function isName({tokens}: Sentence, group: NounGroup | undefined): boolean {
  const head = group && tokens[group.head]!
  if (group?.kind !== 'unknown' || group.end - group.start !== 1) return false
  // At the head of a sentence every word has a capital.
  const named =
    head!.tag === 'proper' || (head!.tag === 'noun' && /^\p{Lu}/u.test(head!.text) && head!.lower === head!.lemma)
  return named && !products.has(head!.lower)
}

function* fromIdioms(sentence: Sentence): Generator<Omission> {
  const runs = [
    ...[...findPhrases(sentence, idioms)].map((run) => ({run, negated: false, free: false})),
    ...[...findPhrases(sentence, negatedIdioms)].map((run) => ({run, negated: true, free: false})),
    ...[...findPhrases(sentence, formalities)].map((run) => ({run, negated: false, free: false})),
    ...[...findPhrases(sentence, undone)].map((run) => ({run, negated: true, free: true})),
    ...[...findPhrases(sentence, agentless)].map((run) => ({run, negated: false, free: true}))
  ]
  for (const {run, negated, free} of runs) {
    const clause =
      sentence.clauses.findLast((other) => other.verb && other.verb.start <= run.start) ?? sentence.clauses[0]
    if (!clause?.verb || clause.imperative || clause.question || !isPast(clause)) continue
    const nobody = clause.subject?.kind === 'nobody'
    if ((clause.verb.negated || nobody) !== negated) continue
    // "Northpeak dropped the ball": a name that people alone can be the subject of.
    const alone = clause === sentence.clauses[0] && !/^(?:lose|let|miss|leave|do)$/.test(clause.verb.lemma)
    const named = alone && run.words.at(-1) !== 'the' && isName(sentence, clause.subject) ? 'external' : undefined
    const target = free ? 'agentless' : (targetOf(clause.subject, true) ?? named)
    if (!target || (free && targetOf(clause.subject))) continue
    if (run.words[0] === 'too' && target === 'external') continue
    // "did nothing wrong", "did nothing else": praise, or a fact.
    if (
      run.words.includes('nothing') &&
      /^(?:wrong|else|but|special|unusual|more|different|other)$/.test(sentence.tokens[run.end]?.lower ?? '')
    )
      continue
    const found = {...make(sentence, clause, target, run), clause}
    if (run.words[0] === 'tick' || run.words.at(-1) === 'on') yield softened(found, true)
    else yield nobody && /^(?:trouble|finger)$/.test(run.words.at(-1)!) ? {...found, certainty: 'clear'} : found
  }
}

/** "our failure to finish the follow-up", "the failure of the pilot to call". */
function* fromFailureNoun(sentence: Sentence): Generator<Omission> {
  for (const group of sentence.groups) {
    if (headOf(sentence, group) !== 'failure') continue
    let to = group.end
    let target = targetOf(group.possessor, true)
    if (sentence.tokens[to]?.lower === 'of') {
      const owner = sentence.groups.find((other) => other.start === to + 1)
      target ??= targetOf(owner, true)
      to = owner?.end ?? to
    }
    const inner = sentence.clauses.find(
      (other) => other.marker === 'to' && other.verb && other.verb.start > to && other.verb.start <= to + 2
    )?.verb
    if (sentence.tokens[to]?.lower !== 'to' || !inner) continue
    if (target ? words.attempts.has(inner.lemma) : !words.undoneActs.has(inner.lemma)) continue
    const certainty = certaintyOf('gap', target ?? 'agentless', sentence)
    yield {target: target ?? 'agentless', start: group.start, end: inner.end, certainty}
  }
}

/** "Forgot to renew the certificate.", "Didn't check the logs.": in notes, who it was goes without saying. */
function* fromUnsaid(sentence: Sentence): Generator<Omission> {
  const {tokens, context} = sentence
  const [clause] = sentence.clauses
  const verb = clause?.verb
  if (!clause || !verb?.finite || clause.subject || clause.imperative || clause.question) return
  // In a timeline it is as often a system that did not answer.
  if (context.place === 'heading' || context.concepts.includes('timeline')) return
  if (tokens.slice(0, verb.start).some(({tag}) => tag !== 'adverb' && tag !== 'coordinator' && tag !== 'not')) return
  // "Skipped harmless checks in the tests": in a list of changes, what the change does; of "the page" it is told.
  const object = clause.object && tokens[clause.object.start]!
  const change = /^(?:skip|ignore)$/.test(verb.lemma) && object?.tag !== 'determiner' && object?.tag !== 'pronoun'
  if (change || verb.lemma === 'suppose') return
  const subject: NounGroup = {start: verb.start, end: verb.start, head: verb.start, kind: 'we'}
  const told: Clause = {...clause, subject, inherited: true}
  const found = fromOneWord(sentence, told) ?? fromNegation(sentence, told)
  if (found) yield {...found, clause}
}

/** "The review did not ask", "the handover missed it": a practice of people as the subject of what it did not bring up. */
function fromReview(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || !subject || verb.passive || !isPast(clause) || !words.reviewing.has(headOf(sentence, subject)))
    return undefined
  // "The review tool did not flag it" has another head; a name before the noun is that of a program.
  if (sentence.tokens.slice(subject.start, subject.head).some(({tag}) => tag === 'code' || tag === 'proper'))
    return undefined
  const target = targetOf(subject.possessor, true) ?? 'agentless'
  if (verb.negated) return words.broughtUp.has(verb.lemma) ? hint(sentence, clause, target, spanOf(clause)) : undefined
  if (/^(?:miss|overlook|ignore)$/.test(verb.lemma) && object) return hint(sentence, clause, target, spanOf(clause))
  const inner = sentence.clauses.find(({marker, verb: next}) => marker === 'to' && next?.start === verb.end + 1)?.verb
  return verb.lemma === 'fail' && inner && words.broughtUp.has(inner.lemma)
    ? hint(sentence, clause, target, {start: spanOf(clause).start, end: inner.end})
    : undefined
}

/** "They asked nothing", "she told nobody": what was left out stands as the object. */
function fromNothing(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (!verb || !object || verb.negated || verb.passive || !isPast(clause) || object.start < verb.end) return undefined
  const none = /^(?:nothing|nobody|no-one)$/.test(headOf(sentence, object)) || isNoOne(sentence, object)
  if (!words.saying.has(verb.lemma) || !none) return undefined
  if (/^(?:new|else|but|wrong|unusual|special|untoward|of)$/.test(sentence.tokens[object.end]?.lower ?? ''))
    return undefined
  const target = targetOf(subject, true)
  if (!target || target === 'agentless') return undefined
  return hint(sentence, clause, target, {start: spanOf(clause).start, end: object.end})
}

/** "no one", in two words. */
const isNoOne = ({tokens}: Sentence, {start, end}: NounGroup): boolean =>
  tokens[start]!.lower === 'no' && tokens[end]?.lower === 'one'

/** "only tested the happy path", "tested it on their own machine only". */
function fromOnly(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.passive || verb.modal || verb.tense !== 'past' || !subject) return undefined
  const target = targetOf(subject)
  if (
    !target ||
    target === 'agentless' ||
    target === 'external' ||
    !/^(?:test|check|read|review|skim)$/.test(verb.lemma)
  )
    return undefined
  const rest = sentence.tokens.slice(verb.end, clause.end + 1)
  const only = verb.adverbs.includes('only') || rest.some(({lower}) => lower === 'only')
  const part = rest.find(({lower}) => words.parts.has(lower))
  // "only read the first page at 10:02": what was known by then.
  if (rest.some(({lower}) => lower === 'at')) return undefined
  return only && part ? hint(sentence, clause, target, {start: spanOf(clause).start, end: part.index + 1}) : undefined
}

/** "had promised to do it and did not", "She said she would check. She did not." */
function fromBrokenWord(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb?.negated || sentence.tokens[verb.head]!.lemma !== 'do' || verb.tense !== 'past' || !subject)
    return undefined
  const next = sentence.tokens[verb.end]
  const target = targetOf(subject, true)
  if ((next && next.tag !== 'punctuation') || target !== 'third') return undefined
  const {previous} = sentence.context
  const alone = clause === sentence.clauses[0] && sentence.tokens.length < 6
  const earlier = alone ? (previous?.clauses ?? []) : sentence.clauses.slice(0, sentence.clauses.indexOf(clause))
  const due = earlier.some(
    (other) =>
      targetOf(other.subject, true) === 'third' &&
      other.verb !== undefined &&
      !other.verb.negated &&
      (other.verb.passive
        ? /^(?:ask|tell|remind|warn|instruct|urge|beg)$/.test(other.verb.lemma)
        : /^(?:promise|say|agree|offer|intend|mean|want)$/.test(other.verb.lemma))
  )
  return due ? hint(sentence, clause, target, spanOf(clause)) : undefined
}

/** "There was no answer from the carrier", "nothing has come from them", "we have heard nothing from the depot". */
function fromNoAnswer(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object, complement} = clause
  if (!verb || !subject || verb.negated || verb.modal || !(verb.tense === 'past' || verb.perfect)) return undefined
  const what = headOf(sentence, subject)
  const none = (index: number | undefined): boolean => sentence.tokens[index ?? -1]?.lower === 'no'
  const there =
    verb.lemma === 'be' && what === 'there' && complement && none(complement.start)
      ? words.replies.has(sentence.tokens[complement.head]!.lower)
      : false
  const came =
    /^(?:come|arrive|follow)$/.test(verb.lemma) &&
    (what === 'nothing' || (none(subject.start) && words.replies.has(what)))
  const heard =
    /^(?:hear|receive|get)$/.test(verb.lemma) &&
    targetOf(subject) !== undefined &&
    (headOf(sentence, object) === 'nothing' || (none(object?.start) && words.replies.has(headOf(sentence, object))))
  if (!there && !came && !heard) return undefined
  const from = clause.adjuncts.find(({preposition, group}) => preposition === 'from' && targetOf(group, true))
  if (!from) return undefined
  return make(sentence, clause, 'agentless', {start: verb.start, end: from.end})
}

/** "It did not occur to anybody to look": the one to whom it did not occur stands behind. */
function fromOccurring(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  if (verb?.lemma !== 'occur' || !isPast(clause) || sentence.tokens[verb.end]?.lower !== 'to') return undefined
  const who = sentence.groups.find(({start}) => start === verb.end + 1)
  if (!who || verb.negated === (who.kind === 'nobody')) return undefined
  const target = who.kind === 'somebody' || who.kind === 'nobody' ? 'agentless' : targetOf(who, true)
  return target && make(sentence, clause, target, {start: verb.start, end: who.end})
}

/** "The clerk left the box empty", "items 5 to 9 were left blank". */
function fromBlank(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object} = clause
  if (verb?.lemma !== 'leave' || verb.negated || !isPast(clause)) return undefined
  const state = sentence.tokens
    .slice(verb.end, verb.end + 6)
    .find(({lower, quoted}) => !quoted && words.blank.has(lower))
  if (!state || sentence.groups.some(({start, head}) => start <= state.index && state.index < head)) return undefined
  const run = {start: spanOf(clause).start, end: state.index + 1}
  if (verb.passive) {
    const target = targetOf(clause.agent, true)
    const form = words.forms.has(headOf(sentence, subject))
    return target || (form && !clause.agent)
      ? make(sentence, clause, target ?? 'agentless', {...run, start: verb.start})
      : undefined
  }
  const target = object && targetOf(subject)
  return target && target !== 'agentless' ? hint(sentence, clause, target, run) : undefined
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Omission | undefined>([
  {find: fromOneWord, among: [forgetting, passingOver], about: targetKinds},
  {find: fromNobody, among: [['nobody', 'noone', 'no-one', 'no', 'none', 'neither', 'not']]},
  {find: fromNegation, among: [negators], about: targetKinds},
  {find: fromFailure, among: [['fail']], about: targetKinds},
  {find: fromPassive, among: [negators, forgetting, passingOver]},
  {find: fromUnnoticed, among: [unnoticed, unread]},
  {find: fromLetting, among: [['let']], about: targetKinds},
  {find: fromUndone, among: [words.undoneStates]},
  {find: fromNone, among: [['no', 'nothing', 'nobody', 'none', 'noone', 'no-one']]},
  {
    find: fromDiffusion,
    among: [assuming],
    and: [['else', 'other', 'others', 'job', 'task', 'turn', 'duty', 'responsibility']]
  },
  {find: fromNeverDo, among: [['never']], and: [['do']]},
  {find: fromNotHeld, among: [negators], and: [['happen', 'take']]},
  {find: fromTooLittle, among: [['attention', 'time', 'care', 'thought', 'effort']], and: [['little', 'enough']]},
  {
    find: fromTooLate,
    among: [['too']],
    and: [['late', 'little', 'rarely', 'seldom', 'superficially', 'briefly', 'narrowly']]
  },
  {find: fromOpening, among: [['no', 'once', 'never']], and: [['at', 'on', 'not', 'never']]},
  {find: fromThereWasNo, among: [['there']], and: [words.exchanges]},
  {find: fromWithoutGroup, among: [['without']]},
  {find: fromUngiven, among: [words.giving], and: [negators], about: targetKinds},
  {find: fromWithout, among: [['without']]},
  {find: fromReview, among: [words.reviewing], and: [negators, ['miss', 'overlook', 'ignore', 'fail']]},
  {find: fromNothing, among: [['nothing', 'nobody', 'no-one', 'no']], and: [words.saying], about: targetKinds},
  {find: fromNoAnswer, among: [['from']], and: [['nothing'], words.replies]},
  {find: fromOnly, among: [['only']], and: [words.parts], about: targetKinds},
  {find: fromBrokenWord, among: [['do']], and: [negators], about: thirdKinds},
  {find: fromOccurring, among: [['occur']]},
  {find: fromBlank, among: [['leave']], and: [words.blank]}
])

const findersIn = awake<(sentence: Sentence) => Iterable<Omission>>([
  {find: fromWithoutNoun, among: [['without']], and: [words.actNouns, words.words]},
  {find: fromIdioms, among: [idioms, negatedIdioms, agentless, undone, formalities]},
  {find: fromFailureNoun, among: [['failure']]},
  {find: fromUnsaid, among: [forgetting, passingOver, negators]}
])

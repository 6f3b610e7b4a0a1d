import {awake} from '../analysis/awake.ts'
import {targetOf, thirdKinds} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as lexicon from '../lexicon/discipline.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {own} from './aim.ts'

/** What is done to a person as the remedy; plain where no certainty is given. Token indexes, end exclusive. */
export interface Penalty extends Run {
  certainty?: Certainty
}

/** Find what somebody is stood down from, has to answer for, hands in or is talked to about. */
export function* penalties(sentence: Sentence): Generator<Penalty> {
  for (const find of penaltiesIn(sentence)) yield* find(sentence)
}

/** One or more colleagues: not the authors, nobody outside, no system. */
const isColleague = (group: NounGroup | undefined): boolean => targetOf(group, true) === 'third'

const isIndividual = (group: NounGroup | undefined): boolean =>
  group !== undefined && /^(?:person|role|maybe-person)$/.test(group.kind)

const around = (a: Run, b: Run): Penalty => ({start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)})

/** "Henrik explains the tick to management", "the clerk to explain himself". */
function* fromAnswering({tokens, clauses, context, groups}: Sentence): Generator<Penalty> {
  for (const {verb, subject} of clauses) {
    if (!verb || verb.negated || verb.passive || !/^(?:explain|justify|answer|account)$/.test(verb.lemma)) continue
    const who = subject ?? groups.find(({end}) => end === verb.start - 1 && tokens[end]!.lower === 'to')
    const due = context.inActions || (verb.modal !== undefined && /^(?:must|will|shall|should)$/.test(verb.modal))
    if (!isIndividual(who) || !isColleague(who) || !due || verb.tense === 'past') continue
    const rest = tokens.slice(verb.end)
    const self = rest[0] && /^(?:himself|herself|themselves)$/.test(rest[0].lower)
    const above = rest.find(
      ({lower}, index) =>
        lexicon.superiors.has(lower) && rest.slice(Math.max(0, index - 3), index).some((token) => token.lower === 'to')
    )
    if (self || above) yield {start: who!.start, end: self ? rest[0]!.index + 1 : above!.index + 1}
  }
}

/** "Explanation in writing to be obtained from the login owner". */
function* fromExplanation({tokens, groups}: Sentence): Generator<Penalty> {
  const at = tokens.findIndex(({lower, quoted}, index) => lower === 'explanation' && index < 4 && !quoted)
  const asked = tokens.find(
    ({lemma, index}) => index > at && index < at + 8 && /^(?:obtain|seek|call|demand|request|take)$/.test(lemma)
  )
  if (at < 0 || !asked) return
  const from = groups.find(({start}) => start > asked.index && /^(?:from|by)$/.test(tokens[start - 1]!.lower))
  if (from && isIndividual(from)) yield {start: 0, end: from.end}
}

const pausing = wordSet('stand suspend relieve reassign')

/** "The duty officer has been stood down from nights", "relieved of her duties". */
function* fromStandingDown({tokens, clauses}: Sentence): Generator<Penalty> {
  for (const {verb, subject} of clauses) {
    if (!verb?.passive || verb.negated || !pausing.has(verb.lemma) || !isIndividual(subject) || !isColleague(subject))
      continue
    const rest = tokens.slice(verb.end).map(({lower}) => lower)
    const down = verb.lemma === 'stand' && rest[0] === 'down'
    const inquiry =
      verb.lemma === 'suspend' &&
      rest.some((word) => /^(?:inquiry|enquiry|investigation|hearing|duty|duties)$/.test(word))
    const relieved =
      verb.lemma === 'relieve' &&
      rest[0] === 'of' &&
      rest.some((word) => /^(?:duty|duties|post|role|command|position)$/.test(word))
    const moved = verb.lemma === 'reassign' && subject!.kind === 'person'
    if (down || inquiry || relieved) yield around(subject!, {start: verb.start, end: verb.end + (down ? 1 : 0)})
    else if (moved) yield {...around(subject!, verb), certainty: 'borderline'}
  }
}

const moving = wordSet('move pass go transfer switch change')

/** "Dario moves to the gatehouse until spring": out of the way, as a plan. */
function* fromMoving({tokens, clauses, context}: Sentence): Generator<Penalty> {
  for (const {verb, subject, adjuncts} of clauses) {
    if (
      !verb ||
      verb.negated ||
      verb.passive ||
      verb.tense === 'past' ||
      subject?.kind !== 'person' ||
      !moving.has(verb.lemma)
    )
      continue
    const to = adjuncts.find(({preposition, group}) => preposition === 'to' && group.start >= verb.end)
    const until = tokens.slice(verb.end).some(({lower}) => /^(?:until|till|indefinitely|permanently)$/.test(lower))
    const proposed = clauses.some(
      (other) => other.verb && /^(?:propose|demand|decide|suggest|request|recommend)$/.test(other.verb.lemma)
    )
    if (to && until && (context.inActions || proposed))
      yield {start: subject.start, end: to.end, certainty: 'borderline'}
  }
}

/** "Claim against the carrier", "penalty for the vendor": money from outside. */
function* fromClaims({tokens, groups, context}: Sentence): Generator<Penalty> {
  const [first, second] = [tokens[0]!.lower, tokens[1]?.lower ?? '']
  if (first === 'claim' && second === 'against' && context.inActions) yield {start: 0, end: 2, certainty: 'borderline'}
  const at = tokens.findIndex(({lower, index}) => lower === 'penalty' && index < 4)
  const whom =
    at < 0 || !/^(?:for|against)$/.test(tokens[at + 1]?.lower ?? '')
      ? undefined
      : groups.find(({start}) => start === at + 2)
  if (whom && (whom.kind === 'external' || isColleague(whom))) yield {start: at, end: whom.end, certainty: 'borderline'}
}

/** "Conversation with Dario about what a reviewer is for", "one-to-one with the clerk about punctuality". */
function* fromPrivateTalk({tokens, groups, context}: Sentence): Generator<Penalty> {
  const at = tokens.findIndex(({lower}, index) => index < 3 && lexicon.privateTalks.has(lower))
  if (at < 0 || !context.inActions || tokens[at + 1]?.lower !== 'with') return
  const whom = groups.find(({start}) => start === at + 2)
  if (!isColleague(whom)) return
  const rest = tokens.slice(whom!.end).map(({lower}) => lower)
  const about = rest.findIndex((word) => /^(?:about|on|regarding|over)$/.test(word))
  if (about < 0) return
  const topic = rest.slice(about + 1)
  const purpose = topic[0] === 'what' && topic.slice(2, 6).join(' ').includes('is for')
  if (purpose || topic.slice(0, 4).some((word) => lexicon.privateTopics.has(word))) yield {start: at, end: whom!.end}
}

/** "Sales lose the discount form until further notice", "Dario hands in his keys". */
function* fromLosing({tokens, clauses, context}: Sentence): Generator<Penalty> {
  for (const {verb, subject, object} of clauses) {
    if (
      !verb ||
      verb.negated ||
      verb.tense === 'past' ||
      !subject ||
      !isColleague(subject) ||
      subject.kind === 'maybe-person'
    )
      continue
    const rest = tokens.slice(verb.end).map(({lower}) => lower)
    const until = rest.findIndex((word) => word === 'until')
    const trusted = until >= 0 && /^(?:they|he|she|further)$/.test(rest[until + 1] ?? '')
    if (/^(?:lose|forfeit)$/.test(verb.lemma) && trusted && object) yield around(subject, object)
  }
  // "Dario hands in his keys": "hands" reads as a noun.
  const given = tokens.findIndex(
    ({lower, index}) =>
      /^(?:hands?|turns?|gives?)$/.test(lower) &&
      index > 0 &&
      index < 5 &&
      /^(?:in|back)$/.test(tokens[index + 1]?.lower ?? '')
  )
  const rest = tokens.slice(given + 2, given + 6).map(({lower}) => lower)
  if (given < 0 || !context.inActions || !/^(?:his|her)$/.test(rest[0] ?? '')) return
  if (rest.some((word) => lexicon.belongings.has(word))) yield {start: 0, end: given + 2, certainty: 'borderline'}
}

/** "Take the keys away from Dario", "remove Dario from the approvers". */
function* fromTaking({tokens, clauses, context}: Sentence): Generator<Penalty> {
  if (!context.inActions) return
  for (const {verb, object, adjuncts, imperative} of clauses) {
    if (!verb || !imperative || verb.negated || !object) continue
    const from = adjuncts.find(({preposition, group}) => preposition === 'from' && group.start >= object.end)
    if (!from) continue
    const thing = lexicon.belongings.has(tokens[object.head]!.lower)
    if (verb.lemma === 'take' && thing && from.group.kind === 'person') yield {start: verb.start, end: from.end}
    const circle = /^(?:approvers|admins|administrators|reviewers|maintainers|committers)$/.test(
      tokens[from.group.head]!.lower
    )
    if (/^(?:remove|drop|take)$/.test(verb.lemma) && object.kind === 'person' && circle)
      yield {start: verb.start, end: from.end, certainty: 'borderline'}
  }
}

/** "Every commit by Dario will be checked by two people", "all changes by the juniors to be approved by the lead". */
function* fromChecking({tokens, clauses, groups, context}: Sentence): Generator<Penalty> {
  if (!context.inActions) return
  for (const {verb} of clauses) {
    if (
      !verb?.passive ||
      verb.negated ||
      verb.tense === 'past' ||
      !/^(?:check|review|approve|vet|countersign|inspect)$/.test(verb.lemma)
    )
      continue
    const doer = groups.find(
      ({start, end, kind}) =>
        end <= verb.start &&
        /^(?:by|from|of)$/.test(tokens[start - 1]?.lower ?? '') &&
        (kind === 'person' || kind === 'role')
    )
    const work = tokens
      .slice(0, doer?.start ?? 0)
      .some(({lower}) => /^(?:changes?|commits?|deploys?|merges?|work|scripts?|edits?)$/.test(lower))
    if (doer && work) yield {start: 0, end: verb.end, certainty: doer.kind === 'person' ? 'clear' : 'borderline'}
  }
}

/** "Errors per engineer": counted against persons. */
function* fromCounting({tokens}: Sentence): Generator<Penalty> {
  const per = tokens.find(
    ({lower, index}) => /^(?:per|by)$/.test(lower) && index > 0 && lexicon.countedBy.has(tokens[index + 1]?.lower ?? '')
  )
  if (!per) return
  const what = tokens.slice(Math.max(0, per.index - 3), per.index).find(({lower}) => lexicon.counted.has(lower))
  if (what && per.lower === 'per') yield {start: what.index, end: per.index + 2, certainty: 'borderline'}
}

const spoken = phrases('be spoken to')

/** "Operators to be spoken to about late calls". */
function* fromSpoken(sentence: Sentence): Generator<Penalty> {
  const {tokens, groups, context} = sentence
  for (const run of findPhrases(sentence, spoken)) {
    const to = tokens[run.start - 1]?.lower === 'to'
    const whom = to ? groups.find(({end}) => end === run.start - 1) : undefined
    if (to && context.inActions && isColleague(whom) && tokens[run.end]?.lower !== 'by') yield around(whom!, run)
  }
}

/** "Dario: deduct ten points from the score", "his allowance is cancelled". */
function* fromDocking({tokens, clauses, groups}: Sentence): Generator<Penalty> {
  for (const {verb, subject, object, passive} of clauses.map((clause: Clause) => ({
    ...clause,
    passive: clause.verb?.passive
  }))) {
    if (
      !verb ||
      verb.negated ||
      !/^(?:cancel|deduct|lower|downgrade|strike)$/.test(verb.lemma) ||
      verb.tense === 'past'
    )
      continue
    const thing = passive ? subject : object
    const near = thing ? tokens.slice(thing.start, thing.end + 5).map(({lower}) => lower) : []
    const paid = near.some((word) => /^(?:bonus|salary|pay|wages?|allowance|score|rating|increment)$/.test(word))
    const person = groups.find((group) => (group.kind === 'person' || group.kind === 'role') && group !== thing)
    const whose = thing && (isColleague(thing.possessor) || (person && person.end <= verb.start))
    if (thing && paid && whose && !near.some((word) => /^(?:node|host|health|endpoint|model|risk)$/.test(word)))
      yield around(thing, verb)
  }
}

const talksToCome = wordSet('chat yarn word words talk conversation')

/** "He and I will be having a chat." */
function* fromHaving({tokens, groups}: Sentence): Generator<Penalty> {
  const at = tokens.findIndex(({lower, index}) => lower === 'having' && tokens[index - 1]?.lower === 'be')
  if (at < 0 || !groups.some(({kind, start}) => own.has(kind) && start < at)) return
  const talk = tokens.slice(at + 1, at + 4).find(({lower}) => talksToCome.has(lower))
  const next = talk && tokens[talk.index + 1]
  if (talk && (!next || next.tag === 'punctuation' || next.lower === 'about'))
    yield {start: at - 1, end: talk.index + 1}
}

const penaltiesIn = awake<(sentence: Sentence) => Iterable<Penalty>>([
  {find: fromAnswering, among: [['explain', 'justify', 'answer', 'account']], about: thirdKinds},
  {find: fromExplanation, among: [['explanation']], about: thirdKinds},
  {find: fromStandingDown, among: [pausing], about: thirdKinds},
  {find: fromMoving, among: [moving], about: ['person']},
  {find: fromClaims, among: [['claim', 'penalty']]},
  {find: fromPrivateTalk, among: [lexicon.privateTalks], and: [['with']]},
  {
    find: fromLosing,
    among: [['lose', 'forfeit', 'hand', 'turn', 'give', 'hands', 'turns', 'gives']],
    about: thirdKinds
  },
  {find: fromTaking, among: [['from']], about: ['person']},
  {find: fromChecking, among: [['check', 'review', 'approve', 'vet', 'countersign', 'inspect']], about: thirdKinds},
  {find: fromCounting, among: [lexicon.counted], and: [lexicon.countedBy]},
  {find: fromSpoken, among: [spoken]},
  {find: fromDocking, among: [['cancel', 'deduct', 'lower', 'downgrade', 'strike']], about: thirdKinds},
  {find: fromHaving, among: [['having']], about: own}
])

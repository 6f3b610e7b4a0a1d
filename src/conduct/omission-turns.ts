import {certaintyOf, targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import * as words from '../lexicon/omission.ts'
import {headOf, isName, isPast, make, softened, type Omission} from './omission.ts'

/** Said of people alone, whatever stands around. */
export const idioms = phrases(`
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
export const formalities = phrases(`
  tick it|them and move|go on|off|home
  tick the|all|every|each|off box|boxes and go|move|leave|drive|walk on|off|home|.|,
  tick the|all|every|each|off box|boxes and leave
  tick|sign|initial|approve the|a|it _? and move on
  sign it|them and move|go on|home
`)

/** Idioms that say so only where they are negated: "did not keep an eye on". */
export const negatedIdioms = phrases(`
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

/** With a thing as the subject: nobody is named, and somebody is meant. */
export const agentless = phrases(`
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
export const undone = phrases(`
  make it on|onto|into the|our|any _? list|backlog|roadmap|sprint|agenda|board|plan
  get done|tested|reviewed|scheduled|booked|planned|documented|rehearsed|discussed
  give the|enough|any|much _? attention|care|priority|thought
  be given the|enough|any|much _? attention|care|priority|thought
  take seriously
  take seriously enough
  understand for what
`)

export function* fromIdioms(sentence: Sentence): Generator<Omission> {
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
export function* fromFailureNoun(sentence: Sentence): Generator<Omission> {
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

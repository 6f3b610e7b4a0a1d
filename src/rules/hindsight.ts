import {apart} from '../analysis/apart.ts'
import {awake, firstFound} from '../analysis/awake.ts'
import {targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {plainToSee} from '../conduct/plain-to-see.ts'
import {conduct, passingOver} from '../lexicon/conduct.ts'
import {turning} from '../lexicon/plain-to-see.ts'
import * as wish from '../lexicon/wish.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

interface Backward extends Run {
  certainty: Certainty
}

const lookingBack = phrases(`
  in hindsight
  with hindsight
  with the benefit of hindsight
  in retrospect
  retrospectively
  looking back
  knowing what we know now
  with what we know now
`)

/** Said of what people could know or do, these look back wherever they stand. */
const backward = phrases(`
  accident|disaster|outage|incident|catastrophe waiting to happen
  a matter of time
  only a matter of time
  just a matter of time
  writing be on the wall
  in plain sight
  hiding in plain sight
  under our|their|his|her|everyone's nose|noses
  stare|staring|stared them|us|him|her|everyone|everybody in the face
  be just|simply|plain|only|basic? common sense
  for anyone willing|who
  plain for all to see
  plain for anyone to see
  all they|he|she have to do be
  warning signs be all? there
  signs be all there
  red flags be all? there
  should have know better
  should have know
  know full|perfectly|very well
  know or should have know
  must have know
  a no-brainer
  not rocket science
  entirely foreseeable
  any first-year
  any child|fool|idiot|beginner can|could|know|would
  anyone|anybody can|could see|have
  what do they expect
  see it|this|that coming
  goes without saying
`)

const obvious = wordSet('obvious evident predictable foreseeable')
const obviously = wordSet('obviously clearly plainly evidently somehow apparently')
/** What is called obvious when people are meant: a risk, an outcome; not a graph or an error message. */
const outcomes =
  /^(?:it|this|that|they|risk|risks|danger|outcome|result|problem|signal|signs?|mistake|consequences?|failure|outage|incident|issue|answer|warnings?|collapse|crash|disaster)$/
/** Nouns that "obvious" belongs to when people could have seen them. */
const seeable =
  /^(?:risks?|mistakes?|signs?|warnings?|problems?|flaws?|gaps?|dangers?|questions?|errors?|omissions?|steps?|checks?|things?|bugs?|oversights?)$/

/** A judgement stands beside "in hindsight": else the words only frame. */
const judging =
  /^(?:obvious|clear|mistake|wrong|should|ought|could|better|bad|dangerous|poor|naive|unwise|foolish|predictable|ignored|missed|risky|inevitable|simple|easy|right|best|suboptimal|questionable|mistaken|error|unfortunate|optimistic|enough|premature|insufficient|too|unnecessary|avoidable|acceptable|overdue)$/

const endings = new Set([
  'happen',
  'fail',
  'break',
  'come',
  'fall',
  'crash',
  'blow',
  'end',
  'bite',
  'explode',
  'collapse',
  'go'
])

/** How plain it is: with somebody in the statement it ends at them. */
function plainness(sentence: Sentence, clause?: Clause): Certainty {
  const kinds = ['person', 'role', 'team', 'somebody', 'they']
  const groups = clause ? [clause.subject, clause.object, ...clause.adjuncts.map(({group}) => group)] : sentence.groups
  return groups.some((group) => group && kinds.includes(group.kind)) ? 'clear' : 'borderline'
}

const byTarget = (target: Target): Certainty => (target === 'third' ? 'clear' : 'borderline')

/** "In hindsight, the risk was too high." */
function* fromFrame(sentence: Sentence): Generator<Backward> {
  const judged =
    sentence.tokens.some((token) => judging.test(token.lower) || turning.has(token.lower)) ||
    sentence.clauses.some(({verb}) => verb?.modal && verb.perfect)
  if (judged) for (const run of findPhrases(sentence, lookingBack)) yield {...run, certainty: 'borderline'}
}

function* fromPhrases(sentence: Sentence): Generator<Backward> {
  for (const run of findPhrases(sentence, backward)) {
    const clause = sentence.clauses.findLast((other) => other.start <= run.start) ?? sentence.clauses[0]
    const negated = clause?.verb?.negated && clause.verb.start <= run.start && run.words[0] !== 'not'
    const seen = /^(?:in|hiding)$/.test(run.words[0]!) || run.words.includes('under')
    if ((negated && !seen) || clause?.imperative || clause?.verb?.tense === 'future' || sentence.context.inActions)
      continue
    if (run.words.includes('matter') && clause?.verb?.tense !== 'past') continue
    // "All they have to do is set the flag", "good to know for anyone who wants it", "anyone can see the source".
    const said = sentence.tokens.slice(run.start, run.end).map(({lower}) => lower)
    const next = sentence.tokens[run.end]
    if (said[0] === 'all' && said.includes('have') && !said.includes('had')) continue
    if (said.at(-1) === 'who' && !/^(?:look|see|read|check|know|care|listen|open|watch)$/.test(next?.lemma ?? ''))
      continue
    if (said.includes('can') && next && /^(?:determiner|noun|proper|code)$/.test(next.tag)) continue
    // "Nobody could have seen it coming": a defence.
    if (
      clause?.subject?.kind === 'I' ||
      clause?.subject?.kind === 'nobody' ||
      (clause?.verb?.negated && run.words[0] === 'see')
    )
      continue
    yield {...run, certainty: plainness(sentence)}
  }
}

/** "It was obvious that", "should have been clear to the reviewer"; not "it was not obvious which". */
function fromComplement(sentence: Sentence, clause: Clause): Backward | undefined {
  const {complement, subject, verb} = clause
  if (!complement || verb?.lemma !== 'be' || verb.negated || clause.question) return undefined
  const word = sentence.tokens[complement.head]!.lower
  const due = verb.modal === 'should' && verb.perfect
  if (due ? !/^(?:obvious|clear|evident|plain)$/.test(word) : verb.modal !== undefined || verb.tense !== 'past')
    return undefined
  const toAll = clause.adjuncts.find(({preposition}) => preposition === 'to')
  const everybody = toAll !== undefined && targetOf(toAll.group) === 'third'
  if (!due && !obvious.has(word) && !(word === 'clear' && everybody)) return undefined
  const what = subject ? sentence.tokens[subject.head]!.lower : 'it'
  if (!outcomes.test(what) && !due) return undefined
  if (!due && tellsDiscovery(sentence, clause)) return undefined
  return {start: verb.start, end: complement.head + 1, certainty: everybody ? 'clear' : 'borderline'}
}

/** "By then it was obvious", "from the logs it was evident": what was found, when it was found. */
function tellsDiscovery({tokens}: Sentence, {start, end, verb}: Clause): boolean {
  const around = tokens.slice(Math.max(0, start - 6), end)
  if (verb!.adverbs.some((adverb) => /^(?:soon|quickly|immediately|then|now|already|finally)$/.test(adverb)))
    return true
  return around.some(({lower}, index) => {
    const next = around[index + 1]?.lower ?? ''
    return /^(?:by|at|after|when|once)$/.test(lower)
      ? /^(?:then|that|this|\d.*|the|we)$/.test(next)
      : /^(?:logs?|graphs?|dashboards?|traces?|metrics|output)$/.test(lower)
  })
}

const alarming = phrases(wish.alarming)

/** "That should have been a hint", "should have made us suspicious", "should have rung a bell". */
function fromHint(sentence: Sentence, clause: Clause): Backward | undefined {
  const {tokens} = sentence
  const {verb, subject, complement, object, question} = clause
  const outer = sentence.clauses[clause.parent]?.verb
  const due = verb?.modal === 'should' || (outer?.lemma === 'ought' && clause.marker === 'to')
  if (!due || !verb?.perfect || verb.passive || verb.negated || question || targetOf(subject)) return undefined
  // "…, but the alert looks the other way": the sentence goes on with what stood in the way.
  if (tokens.slice(verb.end).some(({lower}) => lower === 'but')) return undefined
  // "The alert should have made us stop": what is expected of a tool.
  if (
    subject &&
    /^(?:alert|alerts|alarm|monitor|monitoring|check|test|probe|prompt|dashboard)$/.test(tokens[subject.head]!.lower)
  )
    return undefined
  const run = {start: verb.start, end: verb.end}
  const idiom = findPhrases(sentence, alarming).find(({start}) => start === verb.head)
  if (idiom) return {start: verb.start, end: idiom.end, certainty: 'borderline'}
  const noun = complement && tokens[complement.head]!.lower
  const level = tokens.some(({lower}) => /^(?:error|errors|log|logs|level|instead|severity)$/.test(lower))
  const red = noun !== 'flag' || tokens[complement!.head - 1]?.lower === 'red'
  if (verb.lemma === 'be' && noun && wish.hints.has(noun) && red && !level)
    return {start: verb.start, end: complement!.end, certainty: 'borderline'}
  const people = object && (targetOf(object, true) ?? (object.kind === 'you' ? 'third' : undefined))
  if (!people || object!.start < verb.end) return undefined
  const next = tokens.slice(object!.end, object!.end + 3).some(({lower}) => wish.moods.has(lower))
  if (verb.lemma === 'make' && next) return {start: verb.start, end: object!.end + 1, certainty: 'borderline'}
  if (/^(?:alarm|worry|alert|surprise)$/.test(verb.lemma)) return {...run, end: object!.end, certainty: 'borderline'}
  const told = verb.lemma === 'tell' && subject && /^(?:that|this|which|it|alone)$/.test(tokens[subject.head]!.lower)
  return told ? {...run, end: object!.end, certainty: 'borderline'} : undefined
}

/** "Clearly, the author had not thought of it", "they somehow missed it". */
function fromAdverb(sentence: Sentence, clause: Clause): Backward | undefined {
  const {verb, subject} = clause
  const target = targetOf(subject, true)
  if (!verb || !target || target === 'external' || target === 'I' || verb.modal || clause.question) return undefined
  const missing = verb.negated ? conduct.has(verb.lemma) || verb.lemma === 'see' : passingOver.has(verb.lemma)
  if (!missing || (verb.tense !== 'past' && !verb.perfect)) return undefined
  const adverb = sentence.tokens.slice(Math.max(0, clause.start - 2), verb.end).find(({lower}) => obviously.has(lower))
  if (!adverb) return undefined
  return {start: adverb.index, end: adverb.index + 1, certainty: byTarget(target)}
}

const glaring = wordSet('obvious glaring blatant')
const trivial = wordSet('trivial simple basic elementary obvious')

/** "We ignored an obvious risk", "such a trivial check". */
function* fromAdjective(sentence: Sentence): Generator<Backward> {
  for (const group of sentence.groups) {
    if (!seeable.test(sentence.tokens[group.head]!.lower)) continue
    const words = sentence.tokens.slice(group.start, group.head)
    const plain = words.find(({lower}) => glaring.has(lower))
    const belittled = words.find(({lower}) => trivial.has(lower))
    const such =
      belittled && sentence.tokens.slice(Math.max(0, group.start - 1), group.head).some(({lower}) => lower === 'such')
    const clause = sentence.clauses.find(({start, end}) => start <= group.start && group.end <= end)
    if (words.some(({lower}) => /^(?:no|any)$/.test(lower)) || clause?.verb?.negated || clause?.verb?.modal) continue
    if (such) yield {start: group.start, end: group.end, certainty: plainness(sentence)}
    else if (plain && clause?.verb?.tense === 'past' && targetOf(clause.subject, true))
      yield {start: plain.index, end: group.end, certainty: byTarget(targetOf(clause.subject, true)!)}
  }
}

/** "Everybody knew that this would happen some day." */
function fromKnowing(sentence: Sentence, clause: Clause): Backward | undefined {
  const {verb, subject} = clause
  const target = targetOf(subject, true)
  if (
    verb?.lemma !== 'know' ||
    verb.negated ||
    verb.modal ||
    verb.tense !== 'past' ||
    !target ||
    target === 'agentless'
  )
    return undefined
  const next = sentence.clauses.find((other) => other.verb && other.verb.start >= verb.end)
  const coming =
    next?.verb &&
    (next.verb.modal === 'would' ? endings.has(next.verb.lemma) : next.verb.lemma === 'come' && next.verb.progressive)
  const what = next?.subject && sentence.tokens[next.subject.head]!.lower
  if (/^(?:how|when|whether|what|why|where|who|if)$/.test(next?.marker ?? '')) return undefined
  if (knownLong(sentence, clause) && target !== 'I' && target !== 'external')
    return {start: clause.inherited ? verb.start : subject!.start, end: verb.end, certainty: 'borderline'}
  if (!coming || !/^(?:it|this|that|things?|day|something)$/.test(what ?? '')) return undefined
  return {start: clause.inherited ? verb.start : subject!.start, end: verb.end, certainty: byTarget(target)}
}

/** "knew about it since March", "the risk had been known for a year": known all along, so nobody may be surprised. */
function knownLong({tokens}: Sentence, {verb, end}: Clause): boolean {
  return tokens.slice(verb!.start, end + 2).some(({lower}, index, rest) => {
    const next = rest.slice(index + 1, index + 4)
    if (lower === 'since')
      return next.some((token) => /^\d{4}$/.test(token.text) || /^\p{Lu}/u.test(token.text) || token.lower === 'last')
    if (lower === 'for') return next.some((token) => /^(?:weeks?|months?|years?|ages|long)$/.test(token.lower))
    return lower === 'all' && next[0]?.lower === 'along'
  })
}

/** "The risk had been known for a year." */
function fromKnownRisk(sentence: Sentence, clause: Clause): Backward | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'know' || !verb.passive || verb.negated || verb.modal || !subject) return undefined
  if (verb.tense !== 'past' && !verb.perfect) return undefined
  const what = sentence.tokens[subject.head]!.lower
  if (!/^(?:risk|risks|problem|problems|issue|weakness|limit|gap|it|this|danger)$/.test(what)) return undefined
  return knownLong(sentence, clause) ? {start: verb.start, end: verb.end, certainty: 'borderline'} : undefined
}

/** "They had been warned several times." */
function fromWarning(sentence: Sentence, clause: Clause): Backward | undefined {
  const {verb, subject} = clause
  if (!verb?.passive || verb.negated || verb.modal || !/^(?:warn|tell)$/.test(verb.lemma)) return undefined
  if (targetOf(subject, true) !== 'third' || (verb.tense !== 'past' && !verb.perfect)) return undefined
  const insisted = sentence.tokens
    .slice(verb.start, clause.end + 1)
    .some(({lower}) => /^(?:repeatedly|times|writing|twice|months|years|before)$/.test(lower))
  return insisted
    ? {start: clause.inherited ? verb.start : subject!.start, end: verb.end, certainty: 'clear'}
    : undefined
}

const findersIn = awake<(sentence: Sentence) => Iterable<Backward>>([
  {find: fromFrame, among: [lookingBack]},
  {find: fromPhrases, among: [backward]},
  {find: fromAdjective, among: [glaring, trivial]},
  {find: plainToSee}
])

const readersIn = awake<(sentence: Sentence, clause: Clause) => Backward | undefined>([
  {find: fromComplement, among: [obvious, ['clear', 'plain']]},
  {
    find: fromHint,
    among: [wish.hints, wish.moods, alarming, ['alarm', 'worry', 'alert', 'surprise', 'tell']],
    and: [['should', 'ought']]
  },
  {find: fromAdverb, among: [obviously]},
  {find: fromKnowing, among: [['know']]},
  {find: fromKnownRisk, among: [['know']]},
  {find: fromWarning, among: [['warn', 'tell']]}
])

export default defineRule({
  reads: 'sentence',
  ruleId: 'hindsight',
  severity: 'warning',
  summary: 'Go back to what could be seen then; “obvious” came later.',
  why: 'Nothing was obvious at the time, or it would not have happened; saying so makes honest people feel foolish.',
  idea: 'Name the cue that was there and what it usually means.',
  unless:
    'The word describes data or an effect, such as a spike that is clearly visible in a graph, or tells when something was found.',
  source: 'B. Fischhoff on hindsight bias; PagerDuty, Blameless postmortems; Etsy, Debriefing Facilitation Guide',
  examples: {
    flagged: [
      {text: 'It «was obvious» that one lock cannot serve two ferries.', certainty: 'borderline'},
      {text: '«The storage team knew» about the limit since March.', certainty: 'borderline'},
      {text: 'The risk «had been known» for a year.', certainty: 'borderline'},
      {text: '«In hindsight», the second approval was a bad idea.', certainty: 'borderline'},
      {text: '«Looking back», we could have asked earlier.', certainty: 'borderline'},
      {text: 'The outcome «was predictable» once the queue had doubled.', certainty: 'borderline'},
      {text: 'The second outage was «a matter of time».', certainty: 'borderline'},
      {text: 'We passed over an «obvious risk».', certainty: 'borderline'},
      {text: 'That ladder was an «accident waiting to happen».', certainty: 'borderline'},
      {text: 'It «should have been clear» from the first page.', certainty: 'borderline'},
      {text: '«We knew» that this would break some day.', certainty: 'borderline'},
      {text: '«In hindsight», the preview told the whole story.', certainty: 'borderline', name: 'in view'},
      {text: 'The answer was «right in front of us».', certainty: 'borderline', name: 'in view'},
      {text: 'The figures «were available to all of us».', certainty: 'borderline', name: 'in view'},
      {text: 'It «was bound to fail».', certainty: 'borderline', name: 'sure to come'},
      {
        text: 'It «was clear» from the start that the plan could not hold.',
        certainty: 'borderline',
        name: 'sure to come'
      },
      {text: 'The risk «was known».', certainty: 'borderline', name: 'known'},
      {text: 'The vendor «warned us» twice.', certainty: 'borderline', name: 'told in time'},
      {text: '«We had been warned» in May.', certainty: 'borderline', name: 'told in time'},
      {text: '«Anyone who looks at the board sees» it.', certainty: 'clear', name: 'anybody'},
      {
        text: '«The clerk must have seen» the lamp.',
        certainty: 'borderline',
        name: 'a conclusion on a person'
      },
      {text: '«We all knew it».', certainty: 'borderline', name: 'known'},
      {text: 'The second gauge «should have been a hint».', certainty: 'borderline'},
      {text: 'Two reports within an hour «should have rung a bell».', certainty: 'borderline'},
      {text: 'The empty folder «should have made us suspicious».', certainty: 'borderline'},
      {text: '«Clearly», the author had not thought about leap years.', certainty: 'clear'},
      {text: 'The reviewer «somehow» missed the second file.', certainty: 'clear'},
      {text: 'For our crew the «writing was on the wall» since the second flood.', certainty: 'clear'},
      {text: 'The red lamp was «staring them in the face».', certainty: 'clear'},
      {text: '«Everybody knew» that it would fail in winter.', certainty: 'clear'},
      {text: '«The crew had been warned» several times.', certainty: 'clear'},
      {text: 'The drawing was there «for anyone willing» to look.', certainty: 'clear'}
    ],
    accepted: [
      {text: 'All they have to do is set the name of the host.', name: 'a step'},
      {text: 'The chapter is good to know for anyone who wants the badge.', name: 'readers'},
      {text: 'Anyone can see the source of the page.', name: 'what is open to all'},
      {text: 'The step is clearly visible on the lower curve.', name: 'a property of data'},
      {text: 'It was not obvious which of the two changes was involved.', name: 'what was uncertain at the time'},
      {text: 'With the new label the direction of the valve is obvious.', name: 'a better tool'},
      {text: 'By then it was obvious that the region was down.', name: 'what was found, when it was found'},
      {text: 'From the logs it was evident that the certificate had expired.', name: 'what the evidence showed'},
      {text: 'Obviously false readings are thrown away by the meter.', name: 'a technical use'},
      {text: 'The queue predictably reaches its limit after 18 hours.', name: 'how a system behaves'},
      {text: 'Clearly, the cache had not expired.', name: 'a system as the subject'},
      {text: 'In retrospect, the two deploys overlapped by six minutes.', name: 'a look back without a verdict'},
      {text: 'There was no obvious error in the output.', name: 'nothing to be seen'},
      {text: 'Red flags are feature flags for the kill switch.', name: 'a term'},
      {text: 'It is only a matter of time until the disk is full.', name: 'a forecast'},
      {text: 'Nobody could have seen it coming.', name: 'a defence'},
      {text: 'We called the customer before we knew how it would end.', name: 'what was not known yet'},
      {text: 'The on-call engineer was warned by the monitor at 10:02.', name: 'a warning by a system'},
      {
        text: 'The obvious assumption is that the tool reads from left to right.',
        name: 'an assumption that anybody makes'
      },
      {text: 'The repair was simple: a longer hose.', name: 'about the fix'},
      {text: 'We knew from the first minute that it was the database.', name: 'what was known, when it was known'},
      {text: 'The known limit is in the reference.', name: 'a property'},
      {text: 'It should have been a warning instead of an error.', name: 'a level of a log'},
      {text: 'The alert should have made us stop.', name: 'what was expected of a tool'},
      {text: 'The logs do not tell the whole story.', name: 'what is not known'},
      {text: 'The retry is bound to the lease.', name: 'a term'},
      {text: 'It was clear by noon that the disk was full.', name: 'what was known, when it was known'},
      {text: 'Anyone who opens the link sees the report.', name: 'how a page works'},
      {text: 'The monitor warned us twice before noon.', name: 'a warning by a system'},
      {text: 'The trace told the whole story.', name: 'what was found'},
      {text: 'We had no warning.', name: 'a state'},
      {text: 'Support told us at noon that orders failed.', name: 'news'},
      {text: 'The limit is known as soft.', name: 'a property'},
      {text: 'By noon we knew that it was the disk.', name: 'what was known, when it was known'}
    ],
    missed: [
      {text: 'It is «printed on the lid», after all.', name: 'only the tone says so'},
      {text: 'The plan «looks poor today».'}
    ]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This is seen from the end of the story; at the time the picture was another.'
    const all = findersIn(sentence).flatMap((find) => [...find(sentence)])
    const readers = readersIn(sentence)
    if (readers.length > 0) {
      for (const clause of sentence.clauses) {
        const found = firstFound(readers, sentence, clause)
        if (found) all.push(found)
      }
    }
    for (const found of apart(all)) yield* reportRun(sentence, found, found.certainty, reason)
  }
})

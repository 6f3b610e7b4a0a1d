import {apart} from '../analysis/apart.ts'
import {awake, type Needs} from '../analysis/awake.ts'
import {targetOf, thirdKinds} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, Sentence, Token} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {bans} from './bans.ts'
import {own} from './aim.ts'
import {isSoftware} from './grades.ts'
import {habits, pleas} from './habits.ts'
import {boundBy, clauseOf, hasMechanism, insider, ownedTo, ownerBefore, type Bound} from './orders.ts'

/** A remedy that rests on people. Token indexes, end exclusive. */
export interface Remedy extends Run {
  certainty: Certainty
}

const watchfulness = phrases(vigilance.watchfulness)
const maxims = phrases(vigilance.maxims)

/** Named people, and plans: plain. A maxim for no one in particular: a hint. */
const plainFor = (sentence: Sentence, bound: Bound): Certainty =>
  bound !== 'all' ||
  sentence.context.inActions ||
  sentence.context.concepts.includes('lessons') ||
  sentence.context.place === 'list-item'
    ? 'clear'
    : 'borderline'

/** "Be more careful", "try harder", "keep an eye on". */
function* fromWatchfulness(sentence: Sentence): Generator<Remedy> {
  for (const run of findPhrases(sentence, watchfulness)) {
    const first = sentence.tokens[run.start]!
    const words = sentence.tokens
      .slice(run.start, run.end)
      .map((token) => token.lower)
      .join(' ')
    if (/^(?:been|was|were|is|are|being|am|'s|'re)$/.test(first.lower) || first.lower.endsWith('ed')) continue
    // "A double-check digit was printed": part of a name.
    const inName = sentence.clauses.some(
      ({subject}) =>
        subject &&
        run.start < subject.end &&
        (subject.start <= run.start ||
          (subject.start === run.end && /^(?:noun|adjective|proper)$/.test(sentence.tokens[run.end]!.tag)))
    )
    if (inName) continue
    // "Slow down the consumer": a thing is slowed down.
    if (words === 'slow down' && sentence.groups.some(({start}) => start === run.end)) continue
    // Programs are not told to be careful: a name in front of it is somebody's.
    const human = /^be .*(?:careful|mindful|vigilant|diligent|attentive|cautious)$/.test(words)
    const bound = boundBy(sentence, run.start) ?? (human ? ownedTo(sentence, run.start) : undefined)
    if (!bound || isElsewhere(sentence, run)) continue
    // "Take care of step two": do it. "Let us take a closer look at the call": an account goes on.
    if (words.startsWith('take care') && sentence.tokens[run.end]?.lower === 'of') continue
    if (words.endsWith(' look') && bound === 'we' && !isPlanned(sentence)) continue
    const knows = words.startsWith('be') && words.endsWith('aware')
    if (knows && bound === 'all' && !sentence.context.inActions) continue
    // "They will be aware of the limit": what will be so.
    if (knows && clauseOf(sentence, run.start)?.verb?.modal === 'will') continue
    if (vigilance.mild.has(first.lower) && bound === 'all' && !sentence.context.inActions && !/eye|better/.test(words))
      continue
    yield {
      ...run,
      certainty: /^be aware$|awareness|ownership|mind|communicate more|eye on/.test(words)
        ? 'borderline'
        : plainFor(sentence, bound)
    }
  }
}

/** "does not need to be careful", "do not pay attention to hidden files", "steps that you have to take care with": no plea. */
function isElsewhere({tokens, clauses}: Sentence, {start}: Run): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start)
  const refused = /^(?:do|never|not|n't|don)$/.test(tokens[start]!.lower)
  const clause = clauses.findLast(({verb}) => verb && verb.start <= start)
  return (!refused && before.some(({tag}) => tag === 'not')) || clause?.kind === 'relative'
}

const isPlanned = ({context}: Sentence): boolean => context.inActions || context.concepts.includes('lessons')

/** "Take the alerts seriously", "don't rush", "stick to the process". */
function* fromMaxims(sentence: Sentence): Generator<Remedy> {
  const runs = findPhrases(sentence, maxims)
  if (runs.length === 0 || hasMechanism(sentence)) return
  for (const run of runs) {
    const first = sentence.tokens[run.start]!
    if (first.lower.endsWith('ed') || /^(?:been|was|were|is|are|being)$/.test(first.lower)) continue
    // "Respect the freeze flag", "follow the checklist from the vendor", "measure twice a day": a thing, and a number.
    const next = sentence.tokens[run.end]
    if (next && (/^(?:noun|proper|code)$/.test(next.tag) || /^(?:from|of|in|for|a|per|to)$/.test(next.lower))) continue
    const refused = /^(?:rush|panic|be lazy|assume)/.test(run.words.join(' '))
    const negated = sentence.tokens.slice(Math.max(0, run.start - 2), run.start).some(({tag}) => tag === 'not')
    // "Change the process to be quicker", "the database will be faster": a thing is to be so.
    const nearest = sentence.groups.findLast(({end}) => end <= run.start)
    if (/^(?:be|get)$/.test(run.words[0]!) && nearest && !targetOf(nearest)) continue
    // "Have a closer look": a noun. "The names that they will be familiar with": told of them.
    const look = sentence.tokens[run.end - 1]!
    const seen = run.words[0] === 'have' && sentence.groups.some(({head, start}) => head === look.index && start < head)
    if (seen || clauseOf(sentence, run.start)?.kind === 'relative') continue
    const bound = boundBy(sentence, run.start) ?? (isPlanned(sentence) ? ownedTo(sentence, run.start) : undefined)
    if (!bound || refused !== negated || (bound === 'all' && !isPlanned(sentence))) continue
    yield {...run, certainty: 'borderline'}
  }
}

/** "Remind all engineers", "leads to be reminded that". */
function* fromTelling(sentence: Sentence): Generator<Remedy> {
  if (hasMechanism(sentence)) return
  for (const {verb, subject, object, imperative} of sentence.clauses) {
    if (
      !verb ||
      verb.negated ||
      !(
        vigilance.telling.has(verb.lemma) ||
        verb.lemma === 'train' ||
        (verb.lemma === 'tell' && verb.passive && verb.tense !== 'past')
      )
    )
      continue
    const told = verb.passive ? (subject ?? ownerBefore(sentence, verb.start)) : object
    if (verb.lemma === 'advise' && told && isSoftware(sentence, told)) continue
    // "Training data from both regions": what a model learns from.
    if (verb.lemma === 'train' && told && sentence.tokens[told.head]!.lower === 'data') continue
    // "alerting to warn us" speaks of a tool; "infra is to warn us" of people.
    const named =
      verb.lemma === 'remind' &&
      verb.passive &&
      verb.tense === 'present' &&
      told?.kind === 'unknown' &&
      sentence.context.inActions
    if (!named && insider(told) !== 'third' && !(insider(told) === 'we' && insider(subject) === 'third')) continue
    const planned =
      boundBy(sentence, verb.head) ??
      ownedTo(sentence, verb.start) ??
      (verb.passive && verb.tense === 'present' && (sentence.context.inActions || /^(?:remind|urge)$/.test(verb.lemma))
        ? 'all'
        : undefined)
    const done =
      sentence.context.inActions && !verb.passive && verb.tense === 'past' && (!subject || targetOf(subject) === 'we')
    if (!planned && !imperative && !done) continue
    const soft = vigilance.mildTelling.has(verb.lemma) || (verb.lemma === 'train' && told!.kind !== 'person')
    yield {
      start: Math.min(verb.start, told!.start),
      end: Math.max(verb.end, told!.end),
      certainty: soft ? 'borderline' : 'clear'
    }
  }
}

const stressing = wordSet('reinforce reiterate emphasise emphasize stress refresh impress')

/** "Reinforce the mooring rules with the crew", "stress the importance of backups to all staff". */
function* fromStressing(sentence: Sentence): Generator<Remedy> {
  for (const {verb, adjuncts} of sentence.clauses) {
    if (!verb || !stressing.has(verb.lemma) || verb.tense === 'past') continue
    const audience = adjuncts.find(
      ({preposition, group}) => /^(?:with|to|among|on|upon|for)$/.test(preposition) && insider(group) === 'third'
    )
    if (audience && boundBy(sentence, verb.head)) yield {start: verb.start, end: audience.end, certainty: 'clear'}
  }
}

/** "Test more carefully", "always verify the region", "ask earlier". */
function* fromManner(sentence: Sentence): Generator<Remedy> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || verb.perfect) continue
    if (verb.negated) {
      if (verb.lemma === 'forget' && boundBy(sentence, verb.head))
        yield {start: verb.start, end: verb.end, certainty: 'clear'}
      continue
    }
    const bound = boundBy(sentence, verb.head) ?? ownedTo(sentence, verb.start)
    const perhapsSystem = subject?.kind.startsWith('maybe') && !sentence.context.inActions
    if (!bound || perhapsSystem) continue
    const near = sentence.tokens.slice(Math.max(0, verb.start - 3), Math.max(clause.end, verb.end) + 2)
    const careful = near.find((token) => vigilance.careAdverbs.has(token.lower))
    const diligence = near.some(
      (token, index) =>
        token.lower === 'more' &&
        /^(?:care|diligence|attention|caution|rigour|rigor|scrutiny|discipline|urgency|respect|thought|patience|precision)$/.test(
          near[index + 1]?.lower ?? ''
        )
    )
    const passive = verb.passive && !clause.agent
    const run = {start: Math.max(0, Math.min(verb.start, careful?.index ?? verb.start)), end: verb.end}
    const watching = /^(?:monitor|watch|follow|work)$/.test(verb.lemma)
    if (watching && !sentence.context.inActions && !sentence.context.concepts.includes('lessons')) continue
    // "Validate the input properly", "mend the export so as to work properly": what programs do.
    const byProgram =
      /^(?:check|verify|validate|work|monitor)$/.test(verb.lemma) && (bound === 'all' || verb.lemma === 'work')
    if (careful?.lower === 'properly' && byProgram) continue
    if (vigilance.careActs.has(verb.lemma) && (careful || diligence) && (!passive || careful?.lower !== 'properly'))
      yield {...run, certainty: passive ? 'borderline' : plainFor(sentence, bound)}
    else if (verb.adverbs.includes('always') && vigilance.checkingActs.has(verb.lemma) && !passive)
      // For no one in particular it may as well be advice on a tool.
      yield {
        ...run,
        certainty: bound === 'all' && !sentence.context.inActions ? 'borderline' : plainFor(sentence, bound)
      }
    else if (vigilance.checkingActs.has(verb.lemma) && isOften(near, verb.lemma) && isPlanned(sentence) && !passive)
      yield {...run, certainty: 'borderline'}
    else if (
      bound === 'all' &&
      isPlanned(sentence) &&
      /^(?:escalate|ask|communicate|involve|share|declare|announce|call)$/.test(verb.lemma) &&
      (!clause.object ||
        clause.object.start < verb.start ||
        insider(clause.object) !== undefined ||
        /^(?:sooner|earlier|help|faster)$/.test(sentence.tokens[clause.object.start]!.lower)) &&
      isSooner(near) &&
      !passive &&
      !hasMechanism(sentence)
    )
      yield {...run, certainty: 'borderline'}
    else if (bound !== 'all' && subject && vigilance.speakingUp.has(verb.lemma) && !passive && isSooner(near))
      yield {...run, certainty: 'borderline'}
  }
}

const often = wordSet('more better properly')

/** "Check the logs more often", "test more", "test properly". */
const isOften = (tokens: readonly Token[], verb: string): boolean =>
  tokens.some(({lower}, index) => {
    const next = tokens[index + 1]
    if (lower === 'more' && /^(?:clearly|openly)$/.test(next?.lower ?? '')) return true
    const ends = !next || next.tag === 'punctuation' || /^(?:before|next|in|with|and)$/.test(next.lower)
    return often.has(lower) && tokens[index - 1]?.lemma === verb && ends
  })

const sooner = wordSet('earlier sooner faster quicker better promptly proactively')

const isSooner = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      sooner.has(token.lower) ||
      (token.lower === 'soon' && tokens[index - 1]?.lower === 'as' && tokens[index + 1]?.lower === 'as') ||
      (token.lower === 'in' && tokens[index + 1]?.lower === 'advance')
  )

/** "Make sure that nobody deploys", "ensure the new hire understands". */
function* fromMakingSure(sentence: Sentence): Generator<Remedy> {
  if (hasMechanism(sentence)) return
  for (const outer of sentence.clauses) {
    const {verb} = outer
    const sure =
      verb && (verb.lemma === 'ensure' || (verb.lemma === 'make' && sentence.tokens[verb.end]?.lower === 'sure'))
    if (!sure || !boundBy(sentence, verb.head)) continue
    const inner = sentence.clauses.find((clause) => clause.verb && clause.verb.start > verb.end)
    if (!inner?.verb || inner.verb.start - verb.end > 9 || inner.verb.modal) continue
    // "Ensure that the page credits whoever found it", "make sure somebody who knows it can come".
    if (inner.kind === 'relative' || sentence.tokens[inner.subject?.head ?? -1]?.lower === 'whoever') continue
    const run = {start: verb.start, end: inner.verb.end}
    const who =
      inner.kind === 'infinitive'
        ? 'we'
        : inner.subject && inner.subject.start > verb.start
          ? insider(inner.subject)
          : undefined
    if (!who) continue
    const taught = /^(?:train|inform|educate|remind)$/.test(inner.verb.lemma) && inner.verb.passive
    const familiar =
      inner.complement &&
      /^(?:aware|familiar|conscious|careful|mindful)$/.test(sentence.tokens[inner.complement.head]!.lower)
    const reading = inner.verb.lemma === 'read' && !sentence.context.inActions
    if (reading && who === 'we') continue
    if (taught || familiar) yield {...run, end: familiar ? inner.complement!.end : run.end, certainty: 'borderline'}
    else if (!inner.verb.passive && (who === 'we' ? vigilance.minding : vigilance.knowing).has(inner.verb.lemma))
      yield {...run, certainty: who === 'we' && !sentence.context.inActions ? 'borderline' : 'clear'}
  }
}

const studying = wordSet('study read re-read reread learn sign revisit rehearse')

const knowing = wordSet('know understand remember')

const signing = wordSet('sign confirm acknowledge attest')

/** "Staff must ensure that …": the system rests on what a role keeps in mind. */
function* fromDuties(sentence: Sentence): Generator<Remedy> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb) continue
    const bound = boundBy(sentence, verb.head)
    if (bound !== 'third' || verb.passive) continue
    const group = clause.subject ?? ownerBefore(sentence, verb.start)
    // "The driver must not sleep": the contract of an interface. "What every developer must know": a title.
    if (!group || group.kind === 'maybe-team' || group.kind === 'they' || isSoftware(sentence, group)) continue
    if (clause.kind === 'relative' || clause.kind === 'content') continue
    // "Supervisor must not restart more than three times": without an article it names a program.
    const bare =
      group.kind === 'maybe-person' &&
      group.end - group.start === 1 &&
      !sentence.tokens[group.head]!.lower.endsWith('s')
    if (bare) continue
    const run = {start: group.start, end: verb.end}
    const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
    const stops =
      verb.lemma === 'stop' && next?.verb && !next.verb.finite && sentence.tokens[next.verb.head]!.forms.includes('ing')
    const thing = sentence.tokens[clause.object?.head ?? -1]?.lower ?? ''
    const strict = verb.modal === 'must' || verb.modal === 'shall' || verb.lemma === 'have'
    if (stops) yield {...run, end: next.verb!.end, certainty: 'clear'}
    else if (verb.negated && forbids(sentence, clause)) yield {...run, certainty: 'borderline'}
    else if (
      verb.lemma === 'need' &&
      /^(?:talk|conversation|word|reminder|lesson|coaching|retraining|supervision)$/.test(thing)
    )
      yield {...run, end: clause.object!.end, certainty: 'clear'}
    else if (
      /^(?:all|every)/.test(sentence.tokens[group.start]!.lower) &&
      sentence.context.inActions &&
      studying.has(verb.lemma)
    )
      yield {...run, certainty: 'clear'}
    else if (verb.lemma === 'ensure' && strict)
      yield {...run, certainty: sentence.text.includes('at all times') ? 'clear' : 'borderline'}
    else if (knowing.has(verb.lemma) && !verb.negated && (verb.modal === 'should' || verb.modal === 'must'))
      yield {...run, certainty: 'borderline'}
    else if (signing.has(verb.lemma) && /^(?:read|understand|know)$/.test(next?.verb?.lemma ?? ''))
      yield {...run, end: next!.verb!.end, certainty: 'clear'}
  }
}

/** "Developers must not deploy on Fridays": a ban that rests on memory. */
const forbids = (sentence: Sentence, {verb}: Clause): boolean =>
  !/^(?:be|need|have)$/.test(verb!.lemma) &&
  (verb!.modal === 'must' || verb!.modal === 'shall' || (verb!.modal === 'should' && sentence.context.inActions))

const sending = wordSet('send issue circulate distribute post write share e-mail email mail message')

/** "Send an email to the team", "a reminder to go round the depots". */
function* fromMessages(sentence: Sentence): Generator<Remedy> {
  if (hasMechanism(sentence)) return
  for (const clause of sentence.clauses) {
    const {verb, object, adjuncts} = clause
    if (!verb || !sending.has(verb.lemma) || verb.tense === 'past') continue
    if (!verb.passive && /^(?:e-?mail|mail|message)$/.test(verb.lemma) && insider(object) === 'third') {
      if (isPlanned(sentence) && clause.imperative) yield {start: verb.start, end: object!.end, certainty: 'clear'}
      continue
    }
    const message = verb.passive ? (clause.subject ?? ownerBefore(sentence, verb.start)) : object
    const head = message && sentence.tokens[message.head]!.lower
    const audience = adjuncts.find(
      ({preposition, group}) => preposition === 'to' && insider(group) === 'third' && !isSoftware(sentence, group)
    )
    const planned = verb.passive ? sentence.context.inActions : boundBy(sentence, verb.head)
    if (!head || !vigilance.messages.has(head.replace(/s$/, '')) || !audience || !planned) continue
    const firm = /^(?:e-?mail|reminder|memo|circular|communication)/.test(head)
    yield {start: Math.min(message.start, verb.start), end: audience.end, certainty: firm ? 'clear' : 'borderline'}
  }
}

const training = wordSet('training trainings retraining awareness')

/** Training as the remedy: a noun, with people as its audience, or somebody who is sent to it. */
function* fromLessons(sentence: Sentence): Generator<Remedy> {
  const {tokens, context} = sentence
  if (tokens.some((token) => /^(?:model|classifier|gpu|dataset|epoch)s?$/.test(token.lower))) return
  if (tokens.some((token) => vigilance.anchor.has(token.lower) || /^(?:game)$/.test(token.lower))) return
  for (const group of sentence.groups) {
    const words = tokens.slice(group.start, group.end)
    const lesson = words.find(
      (token) => training.has(token.lower) || (token.index === group.head && vigilance.lessons.has(token.lower))
    )
    if (
      !lesson ||
      lesson.quoted ||
      tokens[lesson.index + 1]?.lower === 'data' ||
      words.some((token) =>
        /^(?:data|set|job|pipeline|run|cluster|environment|portal|system|token|tokens|cookie|cookies|timeout|id|user)$/.test(
          token.lower
        )
      )
    )
      continue
    const clause = sentence.clauses.find(
      (other) => other.object === group || (other.verb?.passive && other.subject === group)
    )
    const plain = /train|refresher|awareness|course|seminar|e-learning/.test(lesson.lower)
    // "A session with storage" is work; "a session for all staff" is a lesson.
    const audience = sentence.groups.find(
      (other) => other !== group && insider(other) === 'third' && (plain || tokens[other.start - 1]?.lower === 'for')
    )
    const sent =
      clause?.verb &&
      !clause.verb.passive &&
      /^(?:attend|complete|repeat|retake|redo|take|undergo|pass)$/.test(clause.verb.lemma)
    if (sent) {
      const who = clause.subject ?? ownerBefore(sentence, clause.verb!.start)
      const bound = boundBy(sentence, clause.verb!.head)
      if (bound === 'third' && who)
        yield {
          start: who.start,
          end: group.end,
          certainty: who.kind === 'person' || /^(?:all|every)/.test(tokens[who.start]!.lower) ? 'clear' : 'borderline'
        }
      continue
    }
    const given = clause?.verb && givers.has(clause.verb.lemma) && clause.verb.tense !== 'past'
    const planned =
      context.inActions ||
      context.concepts.includes('lessons') ||
      (clause?.verb && boundBy(sentence, clause.verb.head) !== undefined)
    // "If you need a refresher": for readers.
    if (clause?.kind === 'condition') continue
    if ((given && (planned || plain) && (plain || audience)) || (planned && audience && group.start <= 3))
      yield {start: group.start, end: group.end, certainty: 'borderline'}
  }
}

const givers = new Set([
  'conduct',
  'provide',
  'schedule',
  'organise',
  'organize',
  'offer',
  'hold',
  'run',
  'give',
  'do',
  'arrange',
  'plan',
  'investigate',
  'receive',
  'need',
  'improve',
  'consider',
  'implement',
  'require',
  'deliver',
  'set'
])

const more = wordSet('more greater better stricter increased improved closer tighter stronger')

const raising = wordSet('improve increase strengthen raise boost heighten enforce show practise practice')

/** "More discipline with change tickets", "improve communication between shifts": a quality, as an item of a plan. */
function* fromQualities(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  for (const {index, lower, quoted} of tokens) {
    const first = index === 0 || /^[:;,—–-]$/.test(tokens[index - 1]!.text)
    if (!first || quoted) continue
    if (lower === 'attention' && tokens[index + 1]?.lower === 'to')
      yield {start: index, end: index + 2, certainty: 'clear'}
    const isMore = more.has(lower)
    if (!isMore && !raising.has(lower)) continue
    let at = index + 1
    while (
      /^(?:the|our|your|their|thorough|careful|rigorous|diligent|general|sense|of|security|safety|personal|team)$/.test(
        tokens[at]?.lower ?? ''
      )
    )
      at++
    const noun = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]
    if (next && /^(?:noun|proper|code|verb|determiner)$/.test(next.tag) && next.lemma !== 'be') continue
    if (lower.endsWith('ed') && /^(?:the|our|your|their)$/.test(tokens[index + 1]?.lower ?? '')) continue
    const thorough = tokens
      .slice(index + 1, at)
      .some((token) => /^(?:thorough|careful|rigorous|diligent)$/.test(token.lower))
    if (vigilance.qualities.has(noun)) yield {start: index, end: at + 1, certainty: isMore ? 'clear' : 'borderline'}
    else if (vigilance.togetherness.has(noun) || (vigilance.handChecks.has(noun) && (thorough || isMore)))
      yield {start: index, end: at + 1, certainty: 'borderline'}
  }
}

/** "More care must be taken", "greater vigilance is required", "the remedy is more discipline". */
function* fromNeed(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (
    !/\b(?:care|caution|attention|vigilance|discipline|diligence|rigou?r|scrutiny|awareness|careful|vigilant)\b/i.test(
      sentence.text
    )
  )
    return
  for (const {verb, subject, complement, kind} of sentence.clauses) {
    if (!verb || !subject || verb.negated || verb.tense === 'past' || kind === 'relative' || kind === 'condition')
      continue
    const has = ({start, end}: {start: number; end: number}): boolean =>
      tokens.slice(start, end).some(({lower}) => vigilance.qualities.has(lower)) &&
      !/^(?:no|less|this|that|such)$/.test(tokens[start]!.lower)
    const needed = verb.passive && /^(?:need|require|take|pay|exercise|use|give|devote)$/.test(verb.lemma)
    const state =
      complement && /^(?:necessary|needed|required|essential|paramount|crucial)$/.test(tokens[complement.head]!.lower)
    const quality =
      tokens[subject.head]!.lower !== 'ownership' &&
      vigilance.qualities.has(tokens[subject.head]!.lower) &&
      has(subject)
    // "Care was required when …" is the past; "care is taken by the tool" names a mechanism.
    const bound =
      verb.modal !== 'can' &&
      (/^(?:need|require)$/.test(verb.lemma) ||
        verb.modal !== undefined ||
        verb.tense === 'future' ||
        sentence.context.inActions)
    if (quality && ((needed && bound) || state))
      yield {start: subject.start, end: Math.max(verb.end, complement?.end ?? 0), certainty: 'borderline'}
    const remedy = /^(?:remedy|answer|solution|fix|lesson|cure|way)$/.test(tokens[subject.head]!.lower)
    const more = complement && /^(?:more|greater|better)$/.test(tokens[complement.start]!.lower)
    if (remedy && verb.lemma === 'be' && complement && more && has(complement))
      yield {start: complement.start, end: complement.end, certainty: 'borderline'}
  }
}

const appealing = wordSet('urge ask beg remind encourage request implore')

/** "We urge everybody to read the notes", "I would ask everyone to be careful". */
function* fromAppeals(sentence: Sentence): Generator<Remedy> {
  for (const {verb, subject, object, kind} of sentence.clauses) {
    if (!verb || !object || verb.negated || verb.passive || kind === 'infinitive' || object.start < verb.end) continue
    const own = subject?.kind === 'we' || subject?.kind === 'I'
    const asks = verb.tense === 'present' || verb.modal === 'would' || verb.modal === 'will'
    const crowd = object.kind === 'somebody' || /^(?:all|every)$/.test(sentence.tokens[object.start]!.lower)
    const inner = sentence.clauses.find((other) => other.verb && other.verb.start > object.end - 1)?.verb
    const minds =
      inner &&
      /^(?:be|read|check|remember|think|double-check|follow|take|pay|stick|keep|respect|watch|look|slow|wait|refrain|avoid|speak|ask|listen)$/.test(
        inner.lemma
      )
    if (own && asks && crowd && minds && insider(object) === 'third' && appealing.has(verb.lemma))
      yield {start: verb.start, end: object.end, certainty: 'borderline'}
  }
}

const retraining = wordSet('retrain re-train coach reinstruct admonish lecture')

/** "The operators have been retrained": done as the remedy, and told as one. */
function* fromTrained(sentence: Sentence): Generator<Remedy> {
  for (const {verb, subject} of sentence.clauses) {
    if (!verb?.passive || verb.negated || !retraining.has(verb.lemma)) continue
    if (insider(subject) === 'third' && subject!.kind !== 'maybe-team' && (verb.perfect || verb.tense === 'future'))
      yield {start: subject!.start, end: verb.end, certainty: subject!.kind === 'person' ? 'clear' : 'borderline'}
  }
}

const reminders = wordSet('reminder reminders')

/** "Reminder to all contractors to take care": a reminder as the item itself. */
function* fromReminders(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  const at = tokens.findIndex(({lower}, index) => index < 3 && reminders.has(lower))
  if (at < 0 || hasMechanism(sentence) || !/^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')) return
  const audience = sentence.groups.find(({start}) => start === at + 2)
  const all = /^(?:all|everybody|everyone)$/.test(tokens[at + 2]?.lower ?? '')
  const third = insider(audience) === 'third' || all
  if (sentence.clauses.some(({verb}) => verb?.finite && verb.tense === 'past')) return
  if (third && audience?.kind !== 'external')
    yield {start: 0, end: Math.max(audience?.end ?? 0, at + 3), certainty: isPlanned(sentence) ? 'clear' : 'borderline'}
}

const asking = wordSet('ask request expect require instruct urge remind')

const telling = wordSet('tell ask inform instruct')

/** "Reviewers are asked to take more time": what people are requested to do from now on. */
function* fromRequests(sentence: Sentence): Generator<Remedy> {
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  for (const {verb, subject, imperative, object} of sentence.clauses) {
    if (!verb || verb.negated) continue
    const next = sentence.tokens[verb.end]
    const asked = verb.passive && verb.tense === 'present' && asking.has(verb.lemma)
    if (asked && insider(subject) === 'third' && subject!.kind !== 'maybe-team' && next?.lower === 'to')
      yield {start: subject!.start, end: verb.end, certainty: 'borderline'}
    if (!imperative || insider(object) !== 'third' || !telling.has(verb.lemma)) continue
    const rest = sentence.tokens.slice(object!.end).map(({lower}) => lower)
    // "Ask infra for two more nodes": a thing is asked for.
    if (rest[0] === 'for') continue
    const not = rest[0] === 'not' || (rest[0] === 'to' && rest[1] === 'not')
    const behaviour = rest.some((word) =>
      /^(?:always|more|next|carefully|closely|again|first|correct|twice|future)$/.test(word)
    )
    const crowd = object!.kind === 'somebody' || /^(?:all|every)/.test(sentence.tokens[object!.start]!.lower)
    if (not || behaviour || (crowd && verb.lemma !== 'inform'))
      yield {start: verb.start, end: object!.end, certainty: not || crowd ? 'clear' : 'borderline'}
  }
}

/** What a talk is about: somebody's ways, or what is somebody's own. */
const isAbout = (rest: readonly Token[]): boolean =>
  rest[0]?.lower === 'about' &&
  (/^(?:her|his|their)$/.test(rest[1]?.lower ?? '') || rest.some(({lower}) => vigilance.talkedAbout.has(lower)))

const explaining = wordSet('explain stress emphasise emphasize underline repeat')

const going = wordSet('go walk')

const talking = wordSet('talk speak chat sit discuss')

const talks = wordSet('talk chat word conversation meeting')

/** "Talk to Marta about her reviews", "explain to the team why it matters", "go through the process with Ben again". */
function* fromTalks(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  // "Talk to …": the first word reads as a noun.
  const opened = talks.has(tokens[0]?.lower ?? '') && /^(?:to|with)$/.test(tokens[1]?.lower ?? '')
  const whom = opened ? sentence.groups.find(({start}) => start === 2) : undefined
  if (whom && insider(whom) === 'third' && isAbout(tokens.slice(whom.end)))
    yield {start: 0, end: whom.end, certainty: 'borderline'}
  for (const {verb, adjuncts, object} of sentence.clauses) {
    if (!verb || verb.passive || verb.tense === 'past' || !boundBy(sentence, verb.head)) continue
    const audience = adjuncts.find(
      ({preposition, group}) =>
        /^(?:to|with)$/.test(preposition) && insider(group) === 'third' && group.kind !== 'maybe-person'
    )
    if (!audience) continue
    const rest = tokens.slice(audience.end).map(({lower}) => lower)
    const about = isAbout(tokens.slice(audience.end))
    const explained = explaining.has(verb.lemma) && /^(?:why|how|that|again)$/.test(rest[0] ?? '')
    const again = going.has(verb.lemma) && rest[0] === 'again' && audience.group.kind === 'person'
    const spoken = talking.has(verb.lemma) && about && (object || verb.lemma !== 'discuss')
    if (spoken || explained || again) yield {start: verb.start, end: audience.end, certainty: 'borderline'}
  }
}

const watching = wordSet('pair shadow mentor coach chaperone accompany buddy')

/** "Bastian gets paired with somebody for his next changes": a person who is watched as the remedy. */
function* fromPairing(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  for (const {verb, subject} of sentence.clauses) {
    if (!verb || subject?.kind !== 'person' || verb.negated) continue
    const watched = watching.has(verb.lemma)
    const got = verb.passive || tokens[verb.start - 1]?.lemma === 'get' || tokens[verb.start]?.lemma === 'get'
    if (watched && got) yield {start: subject.start, end: verb.end, certainty: 'clear'}
  }
}

const reading = wordSet('read reads re-read re-reads reread rereads study')

/** "Staff read the instruction in full", "release notes shall be read by two persons". */
function* fromReading(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  const at = tokens.findIndex(({lower, quoted}) => reading.has(lower) && !quoted)
  if (at < 0) return
  const passive = /^(?:be|been)$/.test(tokens[at - 1]?.lower ?? '')
  const near = passive ? tokens.slice(0, at) : tokens.slice(at + 1, at + 7)
  if (!near.some(({lower}) => vigilance.readings.has(lower))) return
  const well = tokens.some(({lower, index}) => index > at && vigilance.readingWell.test(lower))
  if (passive) {
    const due = tokens.slice(0, at - 1).some(({lower}) => /^(?:shall|must|should|to|will)$/.test(lower))
    if (due) yield {start: 0, end: at + 1, certainty: 'borderline'}
    return
  }
  const bound = boundBy(sentence, at)
  const owner = bound ?? ownerInList(sentence, at)
  if (owner && (well || /^re/.test(tokens[at]!.lower.replace('read', ''))))
    yield {start: at, end: at + 1, certainty: owner === 'third' ? 'clear' : 'borderline'}
}

/** "Members of the second group read …": an owner in front, whose verb could be a past as well. */
const ownerInList = (sentence: Sentence, at: number): 'third' | undefined =>
  sentence.groups.some(
    ({start, end, kind}) => start === 0 && end <= at && (kind === 'role' || kind === 'team' || kind === 'somebody')
  )
    ? 'third'
    : undefined

/** "Somebody should look at the calendar": nobody in particular is to mind it. */
function* fromSomebody(sentence: Sentence): Generator<Remedy> {
  for (const {verb, subject} of sentence.clauses) {
    if (!verb || subject?.kind !== 'somebody' || verb.passive || verb.perfect || verb.negated) continue
    const due = /^(?:should|must|shall)$/.test(verb.modal ?? '')
    const some = /^(?:somebody|someone)$/.test(sentence.tokens[subject.head]!.lower)
    if (due && some && vigilance.lookingAfter.has(verb.lemma))
      yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
}

const courses = wordSet('training course courses seminar onboarding refresher workshop e-learning certification')

/** "Send Marta to the training", "put the new hires through the course again", "Bastian repeats the onboarding". */
function* fromSending(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  for (const {verb, object, adjuncts, subject} of sentence.clauses) {
    if (!verb || verb.tense === 'past') continue
    const lesson = [object, ...adjuncts.map(({group}) => group)].find(
      (group) => group && tokens.slice(group.start, group.end).some(({lower}) => courses.has(lower))
    )
    if (!lesson) continue
    const sent = /^(?:send|enrol|enroll|put|register|book)$/.test(verb.lemma) && insider(object) === 'third'
    const repeats = /^(?:repeat|redo|retake)$/.test(verb.lemma) && subject?.kind === 'person'
    if (sent || repeats)
      yield {
        start: Math.min(verb.start, subject?.start ?? verb.start),
        end: lesson.end,
        certainty: object?.kind === 'person' || repeats ? 'clear' : 'borderline'
      }
  }
}

const checking = wordSet('check look verify review read test confirm ask compare watch run')

/** "Reviewers should check the region": a check by hand, laid on a role. */
function* fromHandChecks(sentence: Sentence): Generator<Remedy> {
  if (!sentence.context.inActions || hasMechanism(sentence)) return
  for (const {verb, subject} of sentence.clauses) {
    if (!verb || !subject || verb.passive || verb.negated || subject.start > 1) continue
    const crowd =
      subject.kind === 'somebody' || (subject.kind === 'role' && sentence.tokens[subject.head]!.lower.endsWith('s'))
    const due = /^(?:must|should|shall|will)$/.test(verb.modal ?? '') || verb.adverbs.includes('always')
    const whole = sentence.tokens
      .slice(verb.end, verb.end + 5)
      .some(({lower}) => /^(?:whole|entire|full|every|each)$/.test(lower))
    if (crowd && (due || whole) && checking.has(verb.lemma))
      yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
}

const retrainings = wordSet('retrain reeducate reinstruct rebrief re-train re-educate re-instruct re-brief')
const lessons = wordSet('training coaching retraining')

/** "Re-train all operators", "training for the operators", "awareness campaign": read from the opening word. */
function* fromOpeningWord(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? '']
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  if (tokens.some(({lower}) => vigilance.anchor.has(lower))) return
  const group = sentence.groups.find(({start}) => start === (second === 'for' ? 2 : 1))
  if (retrainings.has(first) && insider(group) === 'third') yield {start: 0, end: group!.end, certainty: 'clear'}
  if (lessons.has(first) && second === 'for' && insider(group) === 'third')
    yield {start: 0, end: group!.end, certainty: 'borderline'}
  if (first === 'awareness' && /^(?:campaigns?|sessions?|training|programme|program|week|month)$/.test(second))
    yield {start: 0, end: 2, certainty: 'borderline'}
}

const mindsets = wordSet('mindset mindsets attitude mentality')

const discussing = wordSet('discuss address raise tackle')

/** "Walk Marta through the process", "discuss discipline in the retro", "build a safety mindset". */
function* fromMindset(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  for (const {verb, object} of sentence.clauses) {
    if (!verb || verb.tense === 'past' || !object || object.start < verb.start || !boundBy(sentence, verb.head))
      continue
    const head = tokens[object.head]!.lower
    const through = verb.lemma === 'walk' && object.kind === 'person' && tokens[object.end]?.lower === 'through'
    const talk =
      discussing.has(verb.lemma) &&
      /^(?:discipline|attitude|tone|carelessness|professionalism|behaviour|behavior)$/.test(head)
    const mindset =
      mindsets.has(head) &&
      /^(?:build|change|shift|foster|develop|establish|improve|instil|instill|promote|adopt|create)$/.test(verb.lemma)
    if (through || talk || mindset) yield {start: verb.start, end: object.end, certainty: 'borderline'}
  }
}

/** "A culture of ownership needs to be embedded". */
function* fromCulture(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  const at = tokens.findIndex(
    (token, index) => token.lower === 'culture' && tokens[index + 1]?.lower === 'of' && !token.quoted
  )
  const asked = sentence.clauses.some(
    ({verb}) =>
      verb &&
      verb.tense !== 'past' &&
      /^(?:embed|instil|instill|foster|build|strengthen|promote|create|need|develop|establish|encourage|reinforce)$/.test(
        verb.lemma
      )
  )
  if (
    at >= 0 &&
    asked &&
    /^(?:ownership|accountability|responsibility|discipline|diligence|quality|care|vigilance|awareness|safety|excellence|learning|caution)$/.test(
      tokens[at + 2]?.lower ?? ''
    )
  )
    yield {start: at, end: at + 3, certainty: 'borderline'}
}

const kinds: readonly (Needs & {find: (sentence: Sentence) => Iterable<Remedy>})[] = [
  {find: fromWatchfulness, among: [watchfulness]},
  {find: bans},
  {find: habits},
  {find: fromReminders, among: [reminders]},
  {find: fromPairing, among: [watching], about: ['person']},
  {find: fromReading, among: [reading]},
  {find: fromSending, among: [courses]},
  {find: fromRequests, among: [asking, telling], about: thirdKinds},
  {find: fromTelling, among: [vigilance.telling, ['train', 'tell']]},
  {find: fromStressing, among: [stressing], about: thirdKinds},
  {find: fromManner, among: [vigilance.careAdverbs, often, sooner, ['always', 'forget', 'soon', 'advance']]},
  {find: fromMakingSure, among: [['ensure', 'sure']]},
  {
    find: fromDuties,
    among: [['stop', 'need', 'must', 'shall', 'should', 'ensure'], studying, knowing, signing],
    about: thirdKinds
  },
  {find: fromMessages, among: [sending], about: thirdKinds},
  {find: fromLessons, among: [training, vigilance.lessons]},
  {find: fromCulture, among: [['culture']]},
  {find: fromQualities, among: [['attention'], more, raising]},
  {find: fromTalks, among: [talks, talking, explaining, going], about: thirdKinds},
  {find: fromNeed, among: [vigilance.qualities]},
  {find: fromAppeals, among: [appealing], about: own},
  {find: fromTrained, among: [retraining], about: thirdKinds},
  {find: fromOpeningWord, among: [['awareness'], retrainings, lessons]},
  {find: fromMindset, among: [['walk'], mindsets, discussing]},
  {find: fromHandChecks, among: [checking], about: ['somebody', 'role']},
  {find: fromSomebody, among: [vigilance.lookingAfter], about: ['somebody']},
  {find: fromMaxims, among: [maxims]}
]
const kindsIn = awake(kinds)

/**
 * Find what people are asked to mind, to read, to leave or to learn, where nothing in a system would be different.
 *
 * @returns Remedies in the order of the kinds; of two that overlap the first alone.
 */
export function remedies(sentence: Sentence): readonly Remedy[] {
  if (sentence.question) return [...pleas(sentence)]
  return [...apart(kindsIn(sentence).flatMap((find) => [...find(sentence)]))]
}

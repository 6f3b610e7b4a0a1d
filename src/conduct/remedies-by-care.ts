import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {boundBy, clauseOf, hasMechanism, insider, ownedTo} from './orders.ts'
import {isElsewhere, isOften, isPlanned, isSooner, plainFor, type Remedy} from './remedy.ts'

export const watchfulness = phrases(vigilance.watchfulness)

export const maxims = phrases(vigilance.maxims)

/** "Be more careful", "try harder", "keep an eye on". */
export function* fromWatchfulness(sentence: Sentence): Generator<Remedy> {
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

/** "Take the alerts seriously", "don't rush", "stick to the process". */
export function* fromMaxims(sentence: Sentence): Generator<Remedy> {
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

/** "Test more carefully", "always verify the region", "ask earlier". */
export function* fromManner(sentence: Sentence): Generator<Remedy> {
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

export const more = wordSet('more greater better stricter increased improved closer tighter stronger')

export const raising = wordSet('improve increase strengthen raise boost heighten enforce show practise practice')

/** "More discipline with change tickets", "improve communication between shifts": a quality, as an item of a plan. */
export function* fromQualities(sentence: Sentence): Generator<Remedy> {
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
export function* fromNeed(sentence: Sentence): Generator<Remedy> {
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

export const checking = wordSet('check look verify review read test confirm ask compare watch run')

/** "Reviewers should check the region": a check by hand, laid on a role. */
export function* fromHandChecks(sentence: Sentence): Generator<Remedy> {
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

export const mindsets = wordSet('mindset mindsets attitude mentality')

export const discussing = wordSet('discuss address raise tackle')

/** "Walk Marta through the process", "discuss discipline in the retro", "build a safety mindset". */
export function* fromMindset(sentence: Sentence): Generator<Remedy> {
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
export function* fromCulture(sentence: Sentence): Generator<Remedy> {
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

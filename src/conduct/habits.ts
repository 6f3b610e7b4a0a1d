import {awake} from '../analysis/awake.ts'
import {thirdKinds} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {plainActs} from '../lexicon/conduct.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {own} from './aim.ts'
import {boundBy, hasMechanism, insider} from './orders.ts'

/** A habit that people are to take up. Token indexes, end exclusive. */
export interface Habit extends Run {
  certainty: Certainty
}

/** Find what people are to do by habit from now on: to ask first, to read to the end, to attend a lesson. */
export function* habits(sentence: Sentence): Generator<Habit> {
  const found = habitsIn(sentence)
  if (found.length === 0 || hasMechanism(sentence)) return
  const {context} = sentence
  const planned = context.inActions || context.concepts.includes('lessons')
  for (const find of found) yield* find(sentence, planned)
}

/** The people a sentence opens with: "Night shift …", "Staff of Stores …", "Henrik: …", "Me: …". */
function opener({groups, tokens}: Sentence): NounGroup | undefined {
  const first = tokens[0]?.lower === 'please' ? 1 : 0
  const group = groups.find(({start, head}) => start === first || (start <= first + 1 && head <= first + 2))
  return group && group.start <= first + 1 && insider(group) ? group : undefined
}

const others = wordSet('somebody role team person they maybe-person maybe-team')
const isOthers = (group: NounGroup | undefined): boolean =>
  group !== undefined && others.has(group.kind) && insider(group) === 'third'

/** Where a label ends: "Henrik:", "Front desk –". */
const labelEnd = ({tokens}: Sentence): number =>
  tokens.findIndex(({text, index}) => index > 0 && index < 5 && /^[:–—]$/.test(text))

const meant = wordSet('me myself')
const spoken = wordSet('say promise claim tell blame guess assume announce')
const fromPeople = wordSet('look ask call ring phone telephone consult think talk speak tell')

/** When or how often, which makes an act a habit: "before printing", "next time", "to the end". */
function isHabit(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({lower, index}) => {
    const next = tokens[index + 1]
    const after = next?.lower ?? ''
    if (/^(?:future|forward|onwards)$/.test(lower)) return /^(?:in|going|now)$/.test(tokens[index - 1]?.lower ?? '')
    if (lower === 'time') return tokens[index - 1]?.lower === 'next'
    if (lower === 'now') return tokens[index - 1]?.lower === 'from' && after === 'on'
    if (index <= from) return false
    if (lower === 'before')
      return next !== undefined && (/ing$/.test(after) || /^(?:you|they|we|he|she|any|the|a|of|doing)$/.test(after))
    if (lower === 'ahead') return after === 'of'
    if (lower === 'first' || lower === 'twice') return !next || /^[.;!]$/.test(next.text) || after === 'and'
    if (lower === 'end') return tokens[index - 1]?.lower === 'the' && tokens[index - 2]?.lower === 'to'
    return lower === 'always'
  })
}

/** "Henrik: look at the label before printing", "desk: don't say it is down", "me: read the notes". */
function* fromLabel(sentence: Sentence): Generator<Habit> {
  const {tokens, groups, context} = sentence
  const at = labelEnd(sentence)
  if (at < 0 || !context.inActions) return
  const label = groups.find(({start, end}) => start <= 1 && end === at)
  const me = at <= 2 && meant.has(tokens[0]!.lower)
  // "Zenobia: to look at the label before": a name that no list knows, with what people alone do.
  const unknown = !me && !isOthers(label)
  const start = tokens[at + 1]?.lower === 'to' || tokens[at + 1]?.lower === 'please' ? at + 2 : at + 1
  const verb = tokens[start]
  if (!verb) return
  const refused = /^(?:don|do|never|not)$/.test(verb.lower)
  const act = refused ? tokens.slice(start + 1, start + 4).find(({lower}) => vigilance.unwanted.has(lower)) : verb
  if (!act) return
  const lower = act.lower
  if (unknown && !(refused ? spoken.has(lower) : fromPeople.has(lower) && isHabit(tokens, act.index))) return
  if (refused) yield {start, end: act.index + 1, certainty: 'clear'}
  else if (vigilance.habitActs.has(lower) && isHabit(tokens, act.index))
    yield {start, end: act.index + 1, certainty: 'clear'}
  else if (lower === 'read' && tokens.slice(start).some((token) => vigilance.readings.has(token.lower)))
    yield {start, end: act.index + 1, certainty: me ? 'borderline' : 'clear'}
}

/** "Web asks the lead before posting", "next time we call first", "people to look at the label before printing". */
function* fromHabit(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, clauses, context} = sentence
  if (!planned) return
  for (const {verb, subject, kind, object} of clauses) {
    if (!verb || verb.passive || verb.negated || verb.tense === 'past' || verb.perfect || kind === 'time') continue
    if (subject?.kind === 'they' || /^(?:may|can|might|could)$/.test(verb.modal ?? '')) continue
    // "Ask the vendor for the size before": a thing is asked for.
    if (verb.lemma === 'ask' && tokens.slice(verb.end, verb.end + 4).some(({lower}) => lower === 'for')) continue
    if (!vigilance.habitActs.has(verb.lemma) || !isHabit(tokens, verb.end - 1)) continue
    const bound = boundBy(sentence, verb.head)
    const run = {start: verb.start, end: verb.end}
    const soft = !vigilance.humanHabits.has(verb.lemma)
    const named =
      subject && (isOthers(subject) || (subject.start === 0 && subject.kind === 'unknown' && isOthers(object)))
    const now = verb.tense === 'present' || verb.modal === 'will' || verb.tense === 'none'
    const ours = subject && own.has(subject.kind)
    if (named && context.inActions && (bound !== undefined || now))
      yield {
        start: subject.start < verb.start ? subject.start : verb.start,
        end: verb.end,
        certainty: soft ? 'borderline' : 'clear'
      }
    else if (ours && now && !soft) yield {...run, certainty: 'borderline'}
    else if (
      bound !== undefined &&
      !soft &&
      (bound !== 'all' || context.inActions) &&
      !subject?.kind.startsWith('maybe')
    )
      yield {...run, certainty: 'borderline'}
  }
}

const social = wordSet('ask call ring phone escalate raise stop wait talk tell speak shout')

/** "Ask before you delete", "next time: call first", "if in doubt, ask": an order for all, opened by its verb. */
function* fromMaxim(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens} = sentence
  if (!planned) return
  const doubt = tokens.findIndex(({lower, index}) => index < 4 && /^(?:doubt|unsure|uncertain)$/.test(lower))
  const led = /^(?:if|when|whenever)$/.test(tokens[0]!.lower) && doubt > 0
  const next = /^next time$|^in future$/.test(`${tokens[0]!.lower} ${tokens[1]?.lower ?? ''}`)
  const at = led ? doubt + 1 : next ? 2 : 0
  const from = /^[,:]$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const verb = tokens[from]
  if (!verb || !social.has(verb.lower)) return
  const then =
    isHabit(tokens, verb.index) && !tokens.slice(from, from + 5).some(({lower}) => /^(?:for|on)$/.test(lower))
  if (led || next || (then && verb.lower !== 'raise' && verb.lower !== 'stop'))
    yield {start: 0, end: from + 1, certainty: 'borderline'}
}

/** "Learn to ask first", "Sales must learn to read". */
function* fromLearning(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, context} = sentence
  const at = tokens.findIndex(({lower, quoted}) => lower === 'learn' && !quoted)
  if (at < 0 || tokens[at + 1]?.lower !== 'to') return
  const opens = at === 0 && planned
  const modal = tokens.slice(Math.max(0, at - 2), at).some(({lower}) => /^(?:must|needs?|has|have|should)$/.test(lower))
  const subject = sentence.clauses.findLast(({verb}) => verb && verb.start <= at)?.subject
  const human =
    subject &&
    (insider(subject) !== undefined ||
      (context.inActions && subject.kind === 'unknown' && /^\p{Lu}/u.test(tokens[subject.start]!.text)))
  const system = tokens
    .slice(0, at)
    .some(({lower}) => /^(?:model|classifier|it|tool|bot|network|system|parser|agent)$/.test(lower))
  if (!system && (opens || (modal && human)))
    yield {
      start: modal && human && subject.start < at ? subject.start : at,
      end: at + 3,
      certainty: own.has(subject?.kind ?? 'unknown') ? 'borderline' : 'clear'
    }
}

const idioms = phrases(vigilance.habitIdioms)

/** "Everyone should get in the habit of looking at the board". */
function* fromIdioms(sentence: Sentence, planned: boolean): Generator<Habit> {
  for (const run of findPhrases(sentence, idioms)) {
    const bound = boundBy(sentence, run.start)
    if (bound !== undefined && (planned || bound !== 'all'))
      yield {...run, certainty: bound === 'third' || sentence.context.inActions ? 'clear' : 'borderline'}
  }
}

const crowd = wordSet('everybody everyone all team people folks colleagues guys')

/** "Please, everybody, read it to the end", "could everyone please look". */
export function* pleas({tokens, text}: Sentence): Generator<Habit> {
  const please = tokens.findIndex(({lower, quoted}) => lower === 'please' && !quoted)
  if (please < 0 || please > 8) return
  const whom = tokens.findIndex(({lower, index}) => index < 8 && crowd.has(lower))
  if (whom < 0 || Math.abs(whom - please) > 3 || /\b(?:customers?|users?)\b/i.test(text)) return
  const from = Math.max(please, whom) + 1
  const verb = tokens
    .slice(from, from + 4)
    .find(
      ({tag, lower}) =>
        tag !== 'punctuation' && tag !== 'adverb' && !/^(?:to|just|all|do|n't|not|don|make|be)$/.test(lower)
    )
  if (
    !verb ||
    !(
      vigilance.habitActs.has(verb.lower) ||
      vigilance.careActs.has(verb.lower) ||
      vigilance.checkingActs.has(verb.lower) ||
      vigilance.unwanted.has(verb.lower) ||
      verb.lower === 'sure'
    )
  )
    return
  yield {start: Math.min(please, whom), end: verb.index + 1, certainty: 'clear'}
}

/** "All concerned are requested to stay alert", "it is requested that all staff follow the procedure". */
function* fromRequested({tokens, context}: Sentence, planned: boolean): Generator<Habit> {
  if (!planned || !context.inActions) return
  const at = tokens.findIndex(({lower}) =>
    /^(?:requested|asked|urged|reminded|expected|advised|instructed|encouraged)$/.test(lower)
  )
  if (at < 1 || !/^(?:are|is|be)$/.test(tokens.slice(0, at).findLast(({tag}) => tag !== 'adverb')?.lower ?? '')) return
  const opening = tokens.slice(0, at).map(({lower}) => lower)
  const all =
    opening[0] === 'all' && (opening[1] === 'are' || /^(?:concerned|involved|members|present)$/.test(opening[1] ?? ''))
  const impersonal = opening[0] === 'it' && tokens[at + 1]?.lower === 'that' && crowd.has(tokens[at + 2]?.lower ?? '')
  if ((all && tokens[at + 1]?.lower === 'to') || impersonal) yield {start: 0, end: at + 1, certainty: 'clear'}
}

/** "Night shift reminded, again, that calls go up", "staff of Stores to be sensitised", "everyone to be made aware". */
function* fromTold(sentence: Sentence): Generator<Habit> {
  const {tokens, context} = sentence
  if (!context.inActions) return
  const group = opener(sentence)
  if (!group || !isOthers(group) || group.kind === 'maybe-team') return
  const at = tokens.findIndex(
    ({lemma, lower, index}) => index >= group.end && (vigilance.told.has(lemma) || lower === 'aware')
  )
  if (at < 0 || at > 8) return
  const between = tokens.slice(group.end, at).map(({lower}) => lower)
  const bare =
    between.length === 0 &&
    /ed$/.test(tokens[at]!.lower) &&
    (!tokens[at + 1] || /^(?:to|that|about|of|on|,|again|\.)$/.test(tokens[at + 1]!.lower))
  const due = between.join(' ').endsWith('to be') || between.join(' ').endsWith('to be made')
  const ofTheirs = between.length <= 2 || /^(?:of|in|at|on|from)$/.test(between[0]!)
  if (tokens[at]!.lower === 'aware' ? between.join(' ') === 'to be made' : bare || (due && ofTheirs))
    yield {start: group.start, end: at + 1, certainty: 'clear'}
}

/** "Staff must exercise heightened diligence", "strengthen everybody's sense of responsibility", "higher alertness". */
function* fromShowing(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, context} = sentence
  for (const {verb, subject} of sentence.clauses) {
    if (
      !verb ||
      verb.passive ||
      verb.negated ||
      verb.tense === 'past' ||
      verb.perfect ||
      !vigilance.showing.has(verb.lemma)
    )
      continue
    const near = tokens.slice(verb.end, verb.end + 6)
    const quality = near.find(
      ({lower, tag}, index) =>
        tag !== 'adverb' &&
        (vigilance.qualities.has(lower) || lower === 'alertness') &&
        !near
          .slice(0, index)
          .some((token) => token.tag === 'punctuation' || (token.tag === 'preposition' && token.lower !== 'of'))
    )
    const next = quality && tokens[quality.index + 1]
    if (!quality || (next && /^(?:noun|proper|code)$/.test(next.tag))) continue
    const bound = boundBy(sentence, verb.head)
    const ours = subject && own.has(subject.kind)
    if (bound === 'third' && verb.modal) yield {start: verb.start, end: quality.index + 1, certainty: 'clear'}
    else if (bound !== undefined && planned && (context.inActions || ours))
      yield {start: verb.start, end: quality.index + 1, certainty: 'borderline'}
  }
}

/** "Strict adherence to the checklist", "the procedure has to be followed strictly". */
function* fromStrictness(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens} = sentence
  if (!planned) return
  const rule = tokens.find(({lower}) => vigilance.writtenRules.has(lower))
  const strict = tokens.find(({lower}) => vigilance.strictly.has(lower))
  const keeping = tokens.find(({lower}) => vigilance.adherence.has(lower))
  if (!rule || sentence.clauses.some(({verb}) => verb?.tense === 'past')) return
  const byAll = tokens.some(({lower}, index) => lower === 'by' && crowd.has(tokens[index + 1]?.lower ?? ''))
  if (keeping && rule.index > keeping.index && (strict || byAll) && keeping.index < 4) {
    yield {start: Math.min(strict?.index ?? keeping.index, keeping.index), end: rule.index + 1, certainty: 'borderline'}
    return
  }
  const followed = tokens.find(({lemma, index}) => /^(?:follow|observe|enforce|apply|obey)$/.test(lemma) && index > 0)
  if (followed && strict && /ly$/.test(strict.lower) && Math.abs(strict.index - followed.index) <= 6)
    yield {
      start: Math.min(followed.index, strict.index, rule.index),
      end: Math.max(followed.index, strict.index, rule.index) + 1,
      certainty: 'borderline'
    }
  else if (followed?.index === 0 && strict) yield {start: 0, end: strict.index + 1, certainty: 'borderline'}
}

/** "Mandatory e-learning for all", "drivers to attend a talk", "new starters attend an introduction". */
function* fromGatherings(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, context, groups} = sentence
  if (!planned || !context.inActions) return
  if (tokens.some(({lower}) => vigilance.anchor.has(lower) || /^(?:model|data|gpu|vendor|customers?)$/.test(lower)))
    return
  const lesson = tokens.find(({lower, quoted}) => !quoted && vigilance.gatherings.has(lower))
  if (!lesson || sentence.clauses.some(({verb}) => verb?.tense === 'past' && verb.finite)) return
  const plain = /train|refresher|course|seminar|learning|coaching|induction|lesson|basics|webinar/.test(lesson.lower)
  const forAll = tokens.find(({lower, index}) => {
    const next = tokens[index + 1]?.lower ?? ''
    return (
      index > lesson.index &&
      lower === 'for' &&
      (crowd.has(next) || isOthers(groups.find(({start}) => start === index + 1)))
    )
  })
  const must = tokens.slice(0, lesson.index).some(({lower}) => vigilance.compulsory.has(lower))
  if (must && (plain || forAll)) {
    yield {start: 0, end: lesson.index + 1, certainty: forAll ? 'clear' : 'borderline'}
    return
  }
  if (forAll && plain && lesson.index < 4) yield {start: 0, end: lesson.index + 1, certainty: 'borderline'}
  const group = opener(sentence)
  const going = tokens.find(
    ({lower, index}) =>
      index < lesson.index &&
      (/^(?:attends?|undergo|undergoes)$/.test(lower) ||
        (/^sits?$/.test(lower) && tokens[index + 1]?.lower === 'through'))
  )
  if (going && isOthers(group) && group!.start === 0)
    yield {
      start: 0,
      end: lesson.index + 1,
      certainty: tokens[going.index - 1]?.lower === 'to' || group!.kind === 'person' ? 'clear' : 'borderline'
    }
}

/** "Controllers to spend a day at a pier", "Digital asks the lead ahead of posting". */
function* fromOwners(sentence: Sentence): Generator<Habit> {
  const {tokens, groups, context} = sentence
  if (!context.inActions) return
  const spend = tokens.findIndex(
    ({lower, index}) => lower === 'spend' && index < 5 && tokens[index - 1]?.lower === 'to'
  )
  const day = tokens
    .slice(spend + 1, spend + 4)
    .find(({lower}) => /^(?:day|days|shift|week|morning|afternoon|hour)$/.test(lower))
  if (spend > 0 && day && isOthers(opener(sentence))) yield {start: 0, end: day.index + 1, certainty: 'borderline'}
  const asks = tokens.findIndex(
    ({lower, index}) => index > 0 && index < 4 && /^(?:asks|calls|rings|phones|tells|informs|consults)$/.test(lower)
  )
  if (asks < 0 || !/^\p{Lu}/u.test(tokens[0]!.text) || !isHabit(tokens, asks)) return
  const whom = groups.find(({start}) => start === asks + 1)
  if (isOthers(whom) && !/^(?:the|a|an|each|every)$/.test(tokens[0]!.lower))
    yield {start: 0, end: whom!.end, certainty: 'clear'}
}

const honestly = wordSet('honestly truthfully correctly completely properly fully faithfully conscientiously')

/** "Protocols to be filled in honestly". */
function* fromPapers({tokens, context}: Sentence): Generator<Habit> {
  if (!context.inActions) return
  const act = tokens.find(
    ({lower, index}) =>
      /^(?:filled|completed|signed|kept|written)$/.test(lower) &&
      tokens[index - 1]?.lower === 'be' &&
      /^(?:to|must|shall|should)$/.test(tokens[index - 2]?.lower ?? '')
  )
  const how = act && tokens.slice(act.index, act.index + 4).find(({lower}) => honestly.has(lower))
  if (how)
    yield {
      start: 0,
      end: how.index + 1,
      certainty: /^(?:honest|truth|conscien)/.test(how.lower) ? 'clear' : 'borderline'
    }
}

/** "Whoever takes over a site has to read its page first": for anybody to come. */
function* fromWhoever(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, context} = sentence
  if (!planned || !/^(?:whoever|anyone|anybody|everyone|everybody)$/.test(tokens[0]?.lower ?? '')) return
  const due = tokens.find(
    ({lower, index}) => index > 2 && index < 16 && /^(?:must|shall|has|needs|should)$/.test(lower)
  )
  if (!due) return
  const act = tokens.slice(due.index + 1, due.index + 4).find(({lower, tag}) => tag !== 'to' && lower !== 'to')
  if (
    act &&
    vigilance.humanHabits.has(act.lower) &&
    (tokens[0]!.lower === 'whoever' || tokens[1]?.lower === 'who' || tokens[1]!.lower.endsWith('ing'))
  )
    yield {start: due.index, end: act.index + 1, certainty: context.inActions ? 'clear' : 'borderline'}
}

/** "Contracts not to be signed without a second reading", "nothing to be posted without asking". */
function* fromWithout({tokens}: Sentence, planned: boolean): Generator<Habit> {
  if (!planned) return
  const without = tokens.findIndex(({lower}) => lower === 'without')
  const act = tokens.find(
    ({index, lemma}) =>
      index < without &&
      vigilance.handSteps.has(lemma) &&
      tokens[index - 1]?.lower === 'be' &&
      tokens[index - 2]?.lower === 'to'
  )
  const refused = act && tokens.slice(0, act.index).some(({lower}) => /^(?:not|no|nothing)$/.test(lower))
  if (act && refused) yield {start: 0, end: act.index + 1, certainty: 'borderline'}
}

/** "I won't close tickets from a phone", "we will not deploy when tired": a promise to leave something. */
function* fromPromise({tokens, clauses}: Sentence, planned: boolean): Generator<Habit> {
  if (!planned) return
  for (const {verb, subject} of clauses) {
    if (!verb?.negated || verb.modal !== 'will' || verb.passive || !subject || !own.has(subject.kind)) continue
    if (!plainActs.has(verb.lemma) && !/^(?:close|answer|touch|promise|reply|work|approve)$/.test(verb.lemma)) continue
    const when = tokens
      .slice(verb.end)
      .find(({lower}) => /^(?:from|when|while|at|alone|again|more|anymore|tired|late|without)$/.test(lower))
    if (when && tokens[when.index + 1]?.lower !== 'now')
      yield {start: verb.start, end: verb.end, certainty: 'borderline'}
  }
}

/** "Share it so that everyone is aware", "inform all staff about the freeze", "stress the importance of reviews". */
function* fromSpreading(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, context} = sentence
  if (!planned || !context.inActions) return
  const aware = tokens.findIndex(
    ({lower, index}) =>
      /^(?:aware|knows?|understands?|remembers?)$/.test(lower) &&
      index > 3 &&
      tokens.slice(index - 4, index).some((token) => crowd.has(token.lower))
  )
  const so =
    aware < 0 ? -1 : tokens.findIndex(({lower, index}) => lower === 'so' && index < aware && index >= aware - 6)
  if (so >= 0) yield {start: so, end: aware + 1, certainty: 'borderline'}
  const [first, second] = [tokens[0]!.lower, tokens[1]?.lower ?? '']
  const all = /^(?:all|every)$/.test(second) && isOthers(sentence.groups.find(({start, end}) => start === 1 && end > 2))
  const everybody = /^(?:everybody|everyone)$/.test(second)
  if (/^(?:inform|brief|notify|tell)$/.test(first) && (all || everybody))
    yield {start: 0, end: all ? 3 : 2, certainty: 'borderline'}
  const stress = tokens.find(({lemma}) =>
    /^(?:emphasise|emphasize|stress|reiterate|underline|highlight|reinforce)$/.test(lemma)
  )
  const importance = stress && tokens.slice(stress.index, stress.index + 4).find(({lower}) => lower === 'importance')
  if (importance && stress.index < 3 && tokens[importance.index + 1]?.lower === 'of')
    yield {start: stress.index, end: importance.index + 1, certainty: 'borderline'}
}

/** "Make everybody read the runbook", "pair juniors with seniors", "closer supervision of juniors". */
function* fromHandling(sentence: Sentence, planned: boolean): Generator<Habit> {
  const {tokens, clauses, context, groups} = sentence
  if (!planned || !context.inActions) return
  // "Have everybody read": the first word reads as an auxiliary.
  const made = /^(?:make|have|get)$/.test(tokens[0]!.lower) && crowd.has(tokens[1]?.lower ?? '')
  const second = tokens[2]?.lower === 'to' ? 3 : 2
  if (made && vigilance.humanHabits.has(tokens[second]?.lower ?? ''))
    yield {start: 0, end: second + 1, certainty: 'clear'}
  for (const {verb, object} of clauses) {
    if (!verb || made || verb.passive || !object || object.start < verb.end || !boundBy(sentence, verb.head)) continue
    const after = tokens[object.end]?.lower === 'to' ? object.end + 1 : object.end
    const whom =
      object.kind === 'somebody' || object.kind === 'role' || object.kind === 'team' || object.kind === 'person'
    if (/^(?:make|have|get)$/.test(verb.lemma) && whom && vigilance.humanHabits.has(tokens[after]?.lower ?? ''))
      yield {start: verb.start, end: after + 1, certainty: 'clear'}
    if (
      /^(?:pair|supervise|shadow|chaperone)$/.test(verb.lemma) &&
      (object.kind === 'role' || object.kind === 'person')
    )
      yield {start: verb.start, end: object.end, certainty: 'borderline'}
  }
  const at = tokens.findIndex(({lower}) => lower === 'supervision')
  const of = at >= 0 && at < 3 && /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '')
  if (of && isOthers(groups.find(({start}) => start === at + 2))) yield {start: 0, end: at + 1, certainty: 'borderline'}
}

/** "Nobody is to touch the valve without asking", "no one may edit the table alone". */
function* fromNobody({tokens, clauses}: Sentence, planned: boolean): Generator<Habit> {
  if (!planned) return
  const {verb, subject} = clauses.find(({subject}) => subject?.kind === 'nobody' && subject.start === 0) ?? {}
  if (!verb || !subject) return
  const infinitive = clauses.find(({marker, parent}) => marker === 'to' && clauses[parent]?.verb === verb)?.verb
  const act =
    verb.lemma === 'be' && verb.tense === 'present'
      ? infinitive
      : /^(?:must|may|should|shall)$/.test(verb.modal ?? '')
        ? verb
        : undefined
  if (!act || act.passive || act.perfect || !(plainActs.has(act.lemma) || vigilance.handSteps.has(act.lemma))) return
  const how = tokens.slice(act.end).some(({lower}) => /^(?:alone|without|on|after|before|again|during|by)$/.test(lower))
  if (how) yield {start: 0, end: act.end, certainty: 'borderline'}
}

const habitsIn = awake<(sentence: Sentence, planned: boolean) => Iterable<Habit>>([
  {find: pleas, among: [['please']]},
  {find: fromLearning, among: [['learn']]},
  {find: fromIdioms, among: [idioms]},
  {find: fromTold, among: [vigilance.told, ['aware']], about: thirdKinds},
  {find: fromLabel, among: [[':', '–', '—']], and: [vigilance.habitActs, vigilance.unwanted]},
  {
    find: fromRequested,
    among: [['request', 'ask', 'urge', 'remind', 'expect', 'advise', 'instruct', 'encourage']],
    and: [['all', 'it']]
  },
  {find: fromShowing, among: [vigilance.showing], and: [vigilance.qualities, ['alertness']]},
  {find: fromStrictness, among: [vigilance.strictly, vigilance.adherence], and: [vigilance.writtenRules]},
  {find: fromGatherings, among: [vigilance.gatherings]},
  {find: fromWhoever, among: [['whoever', 'anyone', 'anybody', 'everyone', 'everybody']], and: [vigilance.humanHabits]},
  {find: fromOwners, among: [['spend', 'asks', 'calls', 'rings', 'phones', 'tells', 'informs', 'consults']]},
  {find: fromPapers, among: [honestly]},
  {find: fromMaxim, among: [social]},
  {find: fromHabit, among: [vigilance.habitActs]},
  {find: fromWithout, among: [['without']], and: [vigilance.handSteps]},
  {find: fromPromise, among: [['will']], about: own},
  {
    find: fromHandling,
    among: [['make', 'have', 'get', 'pair', 'supervise', 'shadow', 'chaperone', 'supervision']],
    about: thirdKinds
  },
  {find: fromNobody, about: ['nobody']},
  {find: fromSpreading, among: [['so', 'inform', 'brief', 'notify', 'tell', 'importance']]}
])

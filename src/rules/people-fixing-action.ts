import {targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

interface Hit extends Run {
  certainty: Certainty
}

/** Whom a plan, an order or an obligation binds; `all` where it names no one. */
type Bound = Target | 'all'

const watchfulness = phrases(vigilance.watchfulness)
const obliging = new Set([
  'need',
  'have',
  'try',
  'want',
  'aim',
  'learn',
  'agree',
  'promise',
  'plan',
  'remember',
  'be',
  'ought',
  'commit',
  'strive',
  'continue',
  'start',
  'expect',
  'require',
  'suppose',
  'advise',
  'remind',
  'ask',
  'tell',
  'urge',
  'encourage',
  'instruct',
  'get'
])
const binding = new Set(['should', 'must', 'shall', 'will', 'ought', 'need'])

/**
 * Whom the word at an index binds, read from what stands left of it.
 *
 * @returns Nothing where it is no plan, order or obligation, or binds a system or somebody outside.
 */
function boundBy(sentence: Sentence, index: number, depth = 0): Bound | undefined {
  const {tokens} = sentence
  let at = index - 1
  while (
    at >= 0 &&
    (['adverb', 'not'].includes(tokens[at]!.tag) ||
      /^(?:more|please|also|better|just|["“”'‘’*_[\]()])$/.test(tokens[at]!.lower))
  )
    at--
  const left = tokens[at]
  const form = tokens[index]!
  if (depth > 4 || (isPast(form) && left?.tag !== 'auxiliary')) return undefined
  if (!left || /^[.:;!?—–-]$/.test(left.text)) return opens(sentence, form) ? 'all' : undefined
  if (left.text === ',' || left.tag === 'coordinator') return joinedTo(sentence, at, form, depth)
  if (left.lower === 'to') return boundByTo(sentence, at, depth)
  if (left.tag === 'modal') return binding.has(left.lemma) ? insider(clauseOf(sentence, at)?.subject) : undefined
  if (left.tag === 'auxiliary') {
    const bound = boundBy(sentence, at, depth + 1)
    return left.lemma !== 'do' || bound === 'all' ? bound : undefined
  }
  if (left.text === "'s" || left.text === '’s') return tokens[at - 1]?.lower === 'let' ? 'we' : undefined
  return boundBySubject(sentence, left, form)
}

/** "People think before posting", "the office stops asking": in a list of actions the present is a plan. */
function boundBySubject(sentence: Sentence, left: Token, form: Token): Bound | undefined {
  const group = sentence.groups.find(({end}) => end === left.index + 1)
  if (!group || form.forms.includes('past') || form.forms.includes('ing') || form.lower === 'be') return undefined
  const governed = sentence.tokens[group.start - 1]?.tag
  if (governed === 'preposition' || governed === 'wh' || governed === 'subordinator') return undefined
  return sentence.context.inActions ? insider(group) : undefined
}

const isPast = (token: Token): boolean =>
  token.forms.length > 0 &&
  token.forms.every((form) => form === 'past' || form === 'participle') &&
  token.tag === 'verb'

/** An opening word in the base form is an order; in -ing or the past it is an item of a list of actions. */
function opens(sentence: Sentence, form: Token): boolean {
  if (/^(?:be|do|never|not)$/.test(form.lower) || form.forms.includes('base') || form.forms.length === 0) return true
  return sentence.context.inActions && form.forms.includes('ing')
}

/** Behind a comma or "and": bound with the verb before, or an order of its own. */
function joinedTo(sentence: Sentence, at: number, form: Token, depth: number): Bound | undefined {
  const verb = sentence.clauses.findLast((clause) => clause.verb && clause.verb.end <= at)?.verb
  if (verb) {
    const bound = boundBy(sentence, verb.head, depth + 1)
    if (bound) return bound
    const coordinated = sentence.tokens[at]!.tag === 'coordinator'
    return !coordinated && !verb.finite && opens(sentence, form) ? 'all' : undefined
  }
  return opens(sentence, form) && !sentence.tokens.slice(0, at).some((token) => token.tag === 'pronoun')
    ? 'all'
    : undefined
}

/** "Operators to sign", "we need to be careful", "ask people to think": the word before "to" says who. */
function boundByTo(sentence: Sentence, to: number, depth: number): Bound | undefined {
  const {tokens, groups, context} = sentence
  let at = to - 1
  while (at >= 0 && ['adverb', 'not'].includes(tokens[at]!.tag)) at--
  const left = tokens[at]
  if (!left || left.tag === 'punctuation')
    return context.inActions || context.concepts.includes('lessons') ? 'all' : undefined
  const clause = clauseOf(sentence, at)
  const owner = groups.find(({end}) => end === at + 1)
  if (owner && !(left.tag === 'verb')) {
    if (clause?.verb && clause.verb.start < owner.start) {
      const order = boundBy(sentence, clause.verb.head, depth + 1)
      return order && clause.verb.tense !== 'past'
        ? (insider(owner) ?? (order === 'all' && obliging.has(clause.verb.lemma) ? 'all' : undefined))
        : undefined
    }
    return tokens[owner.start - 1]?.tag === 'preposition' ? undefined : insider(owner)
  }
  if (!clause?.verb || !obliging.has(clause.verb.lemma) || clause.verb.tense === 'past') return undefined
  if (clause.imperative) return 'all'
  return insider(clause.subject) ?? boundBy(sentence, clause.verb.head, depth + 1)
}

/** Somebody of the organisation, as the subject of a human verb. */
function insider(group: NounGroup | undefined): Target | undefined {
  const target = targetOf(group, true)
  return target === 'external' ? undefined : target
}

const clauseOf = (sentence: Sentence, index: number): Clause | undefined =>
  sentence.clauses.findLast((clause) => clause.verb && clause.verb.start <= index)

/** "by a bot", "automatically": then the reminder does not rest on somebody's memory. */
const hasMechanism = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    (token, index) =>
      /^automat(?:ed|ically)$/.test(token.lower) ||
      ((vigilance.mechanism.has(token.lower) || vigilance.mechanism.has(token.lemma)) &&
        sentence.tokens
          .slice(Math.max(0, index - 4), index)
          .some((left) => /^(?:by|via|through|with|using|from)$/.test(left.lower)))
  )

/** Named people, and plans: plain. A maxim for no one in particular: a hint. */
const plainFor = (sentence: Sentence, bound: Bound): Certainty =>
  bound !== 'all' ||
  sentence.context.inActions ||
  sentence.context.concepts.includes('lessons') ||
  sentence.context.place === 'list-item'
    ? 'clear'
    : 'borderline'

/** "Be more careful", "try harder", "keep an eye on". */
function* fromWatchfulness(sentence: Sentence): Generator<Hit> {
  for (const run of findPhrases(sentence, watchfulness)) {
    const first = sentence.tokens[run.start]!
    const words = sentence.tokens
      .slice(run.start, run.end)
      .map((token) => token.lower)
      .join(' ')
    if (/^(?:been|was|were|is|are|being|am|'s|'re)$/.test(first.lower) || first.lower.endsWith('ed')) continue
    // "Double-check digit validation was added": part of a name.
    const inName = sentence.clauses.some(
      ({subject}) =>
        subject &&
        run.start < subject.end &&
        (subject.start <= run.start ||
          (subject.start === run.end && /^(?:noun|adjective|proper)$/.test(sentence.tokens[run.end]!.tag)))
    )
    if (inName) continue
    const bound = boundBy(sentence, run.start)
    if (!bound) continue
    if (words === 'be aware' && bound === 'all' && !sentence.context.inActions) continue
    if (vigilance.mild.has(first.lower) && bound === 'all' && !sentence.context.inActions && !/eye|better/.test(words))
      continue
    yield {
      ...run,
      certainty: /awareness|ownership|mind|communicate more|eye on/.test(words)
        ? 'borderline'
        : plainFor(sentence, bound)
    }
  }
}

/** "Remind all engineers", "leads to be reminded that". */
function* fromTelling(sentence: Sentence): Generator<Hit> {
  if (hasMechanism(sentence)) return
  for (const {verb, subject, object, imperative} of sentence.clauses) {
    if (!verb || verb.negated || !(vigilance.telling.has(verb.lemma) || verb.lemma === 'train')) continue
    const told = verb.passive ? (subject ?? ownerBefore(sentence, verb.start)) : object
    // "alerting to warn us" speaks of a tool; "infra is to warn us" of people.
    if (insider(told) !== 'third' && !(insider(told) === 'we' && insider(subject) === 'third')) continue
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

/** "Reinforce the change process with the squad", "stress the importance of backups to all staff". */
function* fromStressing(sentence: Sentence): Generator<Hit> {
  for (const {verb, adjuncts} of sentence.clauses) {
    if (
      !verb ||
      !/^(?:reinforce|reiterate|emphasi[sz]e|stress|refresh|impress)$/.test(verb.lemma) ||
      verb.tense === 'past'
    )
      continue
    const audience = adjuncts.find(
      ({preposition, group}) => /^(?:with|to|among|on|upon|for)$/.test(preposition) && insider(group) === 'third'
    )
    if (audience && boundBy(sentence, verb.head)) yield {start: verb.start, end: audience.end, certainty: 'clear'}
  }
}

/** The group before "to": "Leads to be reminded". */
const ownerBefore = (sentence: Sentence, verb: number): NounGroup | undefined =>
  sentence.tokens[verb - 1]?.lower === 'to' ? sentence.groups.find(({end}) => end === verb - 1) : undefined

/** "Core Applications to instruct its staff": in a list of actions an owner whom no list knows. */
const ownedTo = (sentence: Sentence, verb: number): Bound | undefined =>
  sentence.context.inActions && ownerBefore(sentence, verb)?.kind === 'unknown' ? 'third' : undefined

/** "Test more carefully", "always verify the region", "ask earlier". */
function* fromManner(sentence: Sentence): Generator<Hit> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb) continue
    if (verb.negated) {
      if (verb.lemma === 'forget' && boundBy(sentence, verb.head))
        yield {start: verb.start, end: verb.end, certainty: 'clear'}
      continue
    }
    const bound = boundBy(sentence, verb.head)
    const perhapsSystem = subject?.kind.startsWith('maybe') && !sentence.context.inActions
    if (!bound || perhapsSystem) continue
    const near = sentence.tokens.slice(Math.max(0, verb.start - 3), Math.max(clause.end, verb.end) + 2)
    const careful = near.find((token) => vigilance.careAdverbs.has(token.lower))
    const diligence = near.some(
      (token, index) =>
        token.lower === 'more' &&
        /^(?:care|diligence|attention|caution|rigour|rigor|scrutiny|discipline)$/.test(near[index + 1]?.lower ?? '')
    )
    const passive = verb.passive && !clause.agent
    const run = {start: Math.max(0, Math.min(verb.start, careful?.index ?? verb.start)), end: verb.end}
    const watching = /^(?:monitor|watch|follow|work)$/.test(verb.lemma)
    if (watching && !sentence.context.inActions && !sentence.context.concepts.includes('lessons')) continue
    if (vigilance.careActs.has(verb.lemma) && (careful || diligence) && (!passive || careful?.lower !== 'properly'))
      yield {...run, certainty: passive ? 'borderline' : plainFor(sentence, bound)}
    else if (verb.adverbs.includes('always') && vigilance.checkingActs.has(verb.lemma) && !passive)
      // For no one in particular it may as well be advice on a tool.
      yield {
        ...run,
        certainty: bound === 'all' && !sentence.context.inActions ? 'borderline' : plainFor(sentence, bound)
      }
    else if (bound !== 'all' && subject && vigilance.speakingUp.has(verb.lemma) && !passive && sooner(near))
      yield {...run, certainty: 'borderline'}
  }
}

const sooner = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      /^(?:earlier|sooner|faster|quicker|better|promptly|proactively)$/.test(token.lower) ||
      (token.lower === 'soon' && tokens[index - 1]?.lower === 'as' && tokens[index + 1]?.lower === 'as') ||
      (token.lower === 'in' && tokens[index + 1]?.lower === 'advance')
  )

/** "Make sure that nobody deploys", "ensure the new hire understands". */
function* fromMakingSure(sentence: Sentence): Generator<Hit> {
  if (hasMechanism(sentence)) return
  for (const outer of sentence.clauses) {
    const {verb} = outer
    const sure =
      verb && (verb.lemma === 'ensure' || (verb.lemma === 'make' && sentence.tokens[verb.end]?.lower === 'sure'))
    if (!sure || !boundBy(sentence, verb.head)) continue
    const inner = sentence.clauses.find((clause) => clause.verb && clause.verb.start > verb.end)
    if (!inner?.verb || inner.verb.start - verb.end > 9 || inner.verb.modal) continue
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
    if (taught || familiar) yield {...run, end: familiar ? inner.complement!.end : run.end, certainty: 'borderline'}
    else if (!inner.verb.passive && (who === 'we' ? vigilance.minding : vigilance.knowing).has(inner.verb.lemma))
      yield {...run, certainty: who === 'we' && !sentence.context.inActions ? 'borderline' : 'clear'}
  }
}

/** "Staff must ensure that …": the system rests on what a role keeps in mind. */
function* fromDuties(sentence: Sentence): Generator<Hit> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb) continue
    const bound = boundBy(sentence, verb.head)
    if (bound !== 'third' || verb.passive) continue
    const group = clause.subject ?? ownerBefore(sentence, verb.start)
    if (!group) continue
    const run = {start: group.start, end: verb.end}
    const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
    const stops =
      verb.lemma === 'stop' && next?.verb && !next.verb.finite && sentence.tokens[next.verb.head]!.forms.includes('ing')
    const thing = sentence.tokens[clause.object?.head ?? -1]?.lower ?? ''
    const strict = verb.modal === 'must' || verb.modal === 'shall' || verb.lemma === 'have'
    if (stops && group.kind !== 'maybe-team') yield {...run, end: next.verb!.end, certainty: 'clear'}
    else if (verb.negated && forbids(sentence, clause)) yield {...run, certainty: 'borderline'}
    else if (
      verb.lemma === 'need' &&
      /^(?:talk|conversation|word|reminder|lesson|coaching|retraining|supervision)$/.test(thing)
    )
      yield {...run, end: clause.object!.end, certainty: 'clear'}
    else if (
      /^(?:all|every)/.test(sentence.tokens[group.start]!.lower) &&
      sentence.context.inActions &&
      /^(?:study|read|re-read|reread|learn|sign|revisit|rehearse)$/.test(verb.lemma)
    )
      yield {...run, certainty: 'clear'}
    else if (verb.lemma === 'ensure' && strict)
      yield {...run, certainty: sentence.text.includes('at all times') ? 'clear' : 'borderline'}
    else if (
      /^(?:know|understand|remember)$/.test(verb.lemma) &&
      !verb.negated &&
      (verb.modal === 'should' || verb.modal === 'must')
    )
      yield {...run, certainty: 'borderline'}
    else if (
      /^(?:sign|confirm|acknowledge|attest)$/.test(verb.lemma) &&
      /^(?:read|understand|know)$/.test(next?.verb?.lemma ?? '')
    )
      yield {...run, end: next!.verb!.end, certainty: 'clear'}
  }
}

/** "Developers must not deploy on Fridays": a ban that rests on memory. */
const forbids = (sentence: Sentence, {verb, kind}: Clause): boolean =>
  kind !== 'content' &&
  !/^(?:be|need|have)$/.test(verb!.lemma) &&
  (verb!.modal === 'must' || verb!.modal === 'shall' || (verb!.modal === 'should' && sentence.context.inActions))

/** "Send an email to the team", "a reminder to be circulated to all staff". */
function* fromMessages(sentence: Sentence): Generator<Hit> {
  if (hasMechanism(sentence)) return
  for (const clause of sentence.clauses) {
    const {verb, object, adjuncts} = clause
    if (!verb || !/^(?:send|issue|circulate|distribute|post|write|share)$/.test(verb.lemma) || verb.tense === 'past')
      continue
    const message = verb.passive ? (clause.subject ?? ownerBefore(sentence, verb.start)) : object
    const head = message && sentence.tokens[message.head]!.lower
    const audience = adjuncts.find(({preposition, group}) => preposition === 'to' && insider(group) === 'third')
    const planned = verb.passive ? sentence.context.inActions : boundBy(sentence, verb.head)
    if (!head || !vigilance.messages.has(head.replace(/s$/, '')) || !audience || !planned) continue
    const firm = /^(?:e-?mail|reminder|memo|circular|communication)/.test(head)
    yield {start: Math.min(message.start, verb.start), end: audience.end, certainty: firm ? 'clear' : 'borderline'}
  }
}

/** Training as the remedy: a noun, with people as its audience, or somebody who is sent to it. */
function* fromLessons(sentence: Sentence): Generator<Hit> {
  const {tokens, context} = sentence
  if (tokens.some((token) => /^(?:model|classifier|gpu|dataset|epoch)s?$/.test(token.lower))) return
  if (tokens.some((token) => vigilance.anchor.has(token.lower) || /^(?:game)$/.test(token.lower))) return
  for (const group of sentence.groups) {
    const words = tokens.slice(group.start, group.end)
    const lesson = words.find(
      (token) =>
        /^(?:training|trainings|retraining|awareness)$/.test(token.lower) ||
        (token.index === group.head && vigilance.lessons.has(token.lower))
    )
    if (
      !lesson ||
      lesson.quoted ||
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
    const audience = sentence.groups.find((other) => other !== group && insider(other) === 'third')
    const training = /train|refresher|awareness|course|seminar|e-learning/.test(lesson.lower)
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
    if ((given && (training || audience)) || (planned && audience && group.start <= 3))
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

/** "More discipline with change tickets": a quality of people, as an item of a plan. */
function* fromQualities(sentence: Sentence): Generator<Hit> {
  const {tokens, context} = sentence
  if (!context.inActions && !context.concepts.includes('lessons')) return
  for (const token of tokens) {
    const next = tokens[token.index + 1]
    const first = token.index === 0 || /^[:;,—–-]$/.test(tokens[token.index - 1]!.text)
    if (!first || !/^(?:more|greater|better)$/.test(token.lower) || token.quoted) continue
    if (
      /^(?:discipline|attention|care|caution|diligence|vigilance|rigou?r|accountability|ownership|awareness)$/.test(
        next?.lower ?? ''
      )
    )
      yield {start: token.index, end: token.index + 2, certainty: 'clear'}
  }
}

/** "A culture of ownership needs to be embedded". */
function* fromCulture(sentence: Sentence): Generator<Hit> {
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
    /^(?:ownership|accountability|responsibility|discipline|diligence|quality|care|vigilance|awareness)$/.test(
      tokens[at + 2]?.lower ?? ''
    )
  )
    yield {start: at, end: at + 3, certainty: 'borderline'}
}

const kinds = [
  fromWatchfulness,
  fromTelling,
  fromStressing,
  fromManner,
  fromMakingSure,
  fromDuties,
  fromMessages,
  fromLessons,
  fromCulture,
  fromQualities
]

export default defineRule({
  reads: 'sentence',
  ruleId: 'people-fixing-action',
  severity: 'warning',
  summary: 'Plan what the system will do differently, rather than what people recall.',
  why: 'Vigilance runs out at three in the morning; a guard rail does not.',
  idea: 'Ask: with the same people and the same day again, what in the system would be different?',
  unless: 'The reminder or the training is tied to a change of a tool or a document in the same item.',
  source:
    'Google, Site Reliability Workbook, chapter 10; J. Lunney, S. Lueder and B. Beyer, Postmortem Action Items (;login: 2017)',
  examples: {
    flagged: [
      {text: '- «Be more careful» when editing firewall rules.', certainty: 'clear'},
      {text: '- «Remind the release engineers» to read the change notes.', certainty: 'clear'},
      {text: '- «Night shift to be reminded» that the pumps have two modes.', certainty: 'clear'},
      {text: 'Going forward we need to «pay closer attention» to slow queries.', certainty: 'clear'},
      {text: 'Reviewers «must always verify» the target region.', certainty: 'clear'},
      {text: '- «Send an email to all developers» about the freeze.', certainty: 'clear'},
      {text: '- «Make sure that nobody pushes» to the old registry.', certainty: 'clear'},
      {text: '- «Ensure the contractors understand» the naming scheme.', certainty: 'clear'},
      {text: '- More «carefully test» discount rules before a sale.', certainty: 'clear'},
      {text: '- «Console operators to sign that they have read» the new instruction.', certainty: 'clear'},
      {text: '- «The support team needs a talk» about tone.', certainty: 'clear'},
      {text: '- «Reinforce the approval process with the warehouse team».', certainty: 'clear'},
      {text: '- Developers to «think twice» before a merge on Friday.', certainty: 'clear'},
      {text: '- «More discipline» with change tickets.', certainty: 'clear'},
      {text: '- Schedule «security training» for the platform team.', certainty: 'borderline'},
      {text: '- Build a «culture of ownership» in the department.', certainty: 'borderline'},
      {text: '«Everybody should know» where the runbook is.', certainty: 'borderline'},
      {text: 'The reviewers «should escalate» earlier.', certainty: 'borderline'},
      {text: '- «Operators must not edit» the routing table.', certainty: 'borderline'}
    ],
    accepted: [
      {text: '- Update step 4 of the runbook with the new dashboard link.'},
      {text: '- The bot reminds reviewers two days before the freeze.', name: 'a reminder by a machine'},
      {text: '- Remind the owner automatically when a silence ends.', name: 'a mechanism in the sentence'},
      {text: '- Make sure that the export exits with an error on a partial result.', name: 'a system is made sure of'},
      {text: '- Ensure that everyone has access to the status page.', name: 'means, not vigilance'},
      {text: '- Train the ranking model on orders from both regions.', name: 'a model'},
      {text: 'We reminded the customers of the new address on Monday.', name: 'told in the past'},
      {text: 'Hannah asked the team to keep an eye on the queue, and it drained by 14:20.', name: 'told in the past'},
      {text: 'The scheduler should always verify the lease before a write.', name: 'the duty of a system'},
      {text: 'The parser must be more precise about time zones.', name: 'the duty of a system'},
      {text: 'Engineers should be able to preview a plan.', name: 'a capability'},
      {text: 'The on-call engineer double-checked the row counts and reopened the shop.', name: 'done, in the past'},
      {text: '- Double-check digit validation was added to the form.', name: 'part of a noun'},
      {text: '- Add a double-check dialogue to the delete page.', name: 'part of a noun'},
      {
        text: '- Rehearse the failover with the storage team once a quarter; results go into the runbook.',
        name: 'practice'
      },
      {text: '- Luca: add a lint rule that rejects a wildcard listener.', name: 'an owner'}
    ],
    missed: [
      {text: '- «No more solo migrations».', name: 'a ban without a verb'},
      {text: '- «Release notes shall be read» by two persons.', name: 'a passive without a care word'}
    ]
  },
  *check(sentence): Generator<Report> {
    if (sentence.question) return
    const reason = 'This asks people to be more watchful; nothing in the system would be different next time.'
    const found: Hit[] = []
    for (const kind of kinds) {
      for (const hit of kind(sentence)) {
        const twice = found.some((other) => other.start < hit.end && hit.start < other.end)
        if (!twice) found.push(hit)
      }
    }
    for (const hit of found) yield* reportRun(sentence, hit, hit.certainty, reason)
  }
})

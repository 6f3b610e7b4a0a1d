import {apart} from '../analysis/apart.ts'
import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetKinds, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {lackable, traitNouns} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/character.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {adverbBehind, isSoftware, withAdverb} from './grades.ts'
import {beginsPredicate} from './predicate.ts'
import {isReportedClaim} from './harm.ts'
import {isSupposed} from './supposed.ts'

/** A trait or a lapse that stands as the explanation. Token indexes, end exclusive. */
export interface Trait {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
}

const ofSubject = phrases(lexicon.traitPhrases)
const hints = phrases(lexicon.traitHints)
const impersonal = phrases(lexicon.impersonalTraits)
const impersonalHints = phrases(lexicon.impersonalHints)
const telling = phrases(lexicon.telling)

/**
 * Find traits and lapses given as the explanation.
 *
 * @returns Also those of "I"; `self-blame` takes these up.
 */
export const traitsFound = (sentence: Sentence): Iterable<Trait> => apart(all(sentence))

function* all(sentence: Sentence): Generator<Trait> {
  const readers = readersIn(sentence)
  if (readers.length > 0) {
    for (const clause of sentence.clauses) {
      if (!clause.verb || clause.question || clause.imperative || clause.kind === 'condition') continue
      if (isSupposed(sentence, clause)) continue
      if (isReportedClaim(sentence, clause)) continue
      const found = firstFound(readers, sentence, clause)
      if (found) yield found
    }
  }
  if (sentence.question || sentence.context.inActions) return
  for (const find of findersIn(sentence)) yield* find(sentence)
}

function* fromImpersonal(sentence: Sentence): Generator<Trait> {
  for (const run of findPhrases(sentence, impersonal)) {
    const clause = sentence.clauses.findLast((other) => other.start < run.end)
    if (clause?.verb?.modal) continue
    // "Due care was taken" is well; "was not taken" is meant.
    if (run.words[0] === 'due' && !clause?.verb?.negated) continue
    yield {
      target: 'agentless',
      start: run.start,
      end: run.end,
      certainty: certaintyOf('verdict', 'agentless', sentence, clause)
    }
  }
}

/** "It is a question of discipline", "it was not his first": a verdict with a milder reading beside it. */
function* fromImpersonalHints(sentence: Sentence): Generator<Trait> {
  for (const run of findPhrases(sentence, impersonalHints)) {
    const clause = sentence.clauses.findLast((other) => other.start < run.end)
    const denies = run.words.some((word) => /^(?:not|nor)/.test(word))
    if (clause?.verb?.modal || (clause?.verb?.negated && !denies) || clause?.kind === 'condition') continue
    yield {target: 'agentless', start: run.start, end: run.end, certainty: 'borderline'}
  }
}

/** "It was pride", "out of sheer vanity". */
function* fromVices(sentence: Sentence): Generator<Trait> {
  const {tokens} = sentence
  for (const {complement, verb, subject} of sentence.clauses) {
    const word = complement && tokens[complement.head]!
    if (!word || word.quoted || !lexicon.vices.has(word.lower) || verb?.negated || verb?.modal || !subject) continue
    const bare = tokens
      .slice(complement.start, complement.head)
      .every(({lower}) => /^(?:pure|sheer|plain|false|just|only)$/.test(lower))
    if (bare && /^(?:it|this|that)$/.test(tokens[subject.head]!.lower))
      yield {target: 'agentless', start: complement.start, end: complement.end, certainty: 'borderline'}
  }
  for (const word of tokens) {
    if (word.quoted || !lexicon.vices.has(word.lower)) continue
    const before = tokens.slice(Math.max(0, word.index - 3), word.index).map(({lower}) => lower)
    const at = before.lastIndexOf('of')
    if (at > 0 && before[at - 1] === 'out')
      yield {
        target: 'agentless',
        start: word.index - (before.length - at) - 1,
        end: word.index + 1,
        certainty: 'borderline'
      }
  }
}

/** "His tone was condescending", "the answer from the manager was curt". */
function* fromTone(sentence: Sentence): Generator<Trait> {
  const {tokens, groups} = sentence
  for (const {verb, subject, complement} of sentence.clauses) {
    if (!verb || !subject || verb.negated || verb.modal || !lexicon.utterances.has(tokens[subject.head]!.lower))
      continue
    const word = tokens[complement ? complement.head : verb.head]!
    if (word.quoted || !(lexicon.manners.has(word.lower) || lexicon.humanTraits.has(word.lower))) continue
    const from = /^(?:of|from|by)$/.test(tokens[subject.end]?.lower ?? '')
      ? groups.find(({start}) => start === subject.end + 1)
      : undefined
    if ((targetOf(subject.possessor, true) ?? targetOf(from, true)) === 'third')
      yield {target: 'third', start: subject.start, end: word.index + 1, certainty: 'borderline'}
  }
}

const human = (sentence: Sentence, group: NounGroup | undefined): Target | undefined =>
  group && !isSoftware(sentence, group) ? targetOf(group, true) : undefined

function make(
  sentence: Sentence,
  clause: Clause,
  target: Target,
  run: {start: number; end: number},
  hint = false
): Trait {
  const {subject, inherited} = clause
  const certainty = certaintyOf('verdict', target, sentence, clause)
  return {
    target,
    start: subject && !inherited && subject.start < run.start ? subject.start : run.start,
    end: run.end,
    certainty: hint && certainty ? 'borderline' : certainty
  }
}

/** "panicked", "has no sense of ownership", "never listens". */
function fromPhrase(sentence: Sentence, clause: Clause): Trait | undefined {
  const verb = clause.verb!
  const target = human(sentence, clause.subject)
  if (!target || target === 'external' || target === 'agentless') return undefined
  return (
    fromList(sentence, clause, target, ofSubject, false) ??
    (target === 'third' && verb.tense !== 'future' ? fromList(sentence, clause, target, hints, true) : undefined)
  )
}

function fromList(sentence: Sentence, clause: Clause, target: Target, list: Phrases, hint: boolean): Trait | undefined {
  const verb = clause.verb!
  for (const run of findPhrases(sentence, list)) {
    if (!beginsPredicate(sentence, clause, run)) continue
    const first = sentence.tokens[run.start]!
    const denies = first.tag === 'not' || first.tag === 'modal' || run.words.some((part) => /^not(?:$|\|)/.test(part))
    if (verb.negated !== denies && !(denies && run.words.some((part) => part.endsWith('?')))) continue
    if (verb.modal && first.tag !== 'modal') continue
    if (clause.kind === 'infinitive') continue
    // "Thanks to everybody who shouted at us."
    if (hint && clause.kind === 'relative' && clause.subject!.kind === 'somebody') continue
    // "They panic": containers do, as well.
    const subject = clause.subject!
    const nameless =
      !/^(?:person|role|team|I|we)$/.test(subject.kind) || sentence.tokens[subject.head]!.lower === 'they'
    if (/^(?:panic|freeze)$/.test(verb.lemma) && nameless) continue
    const never = first.lower === 'never'
    // "never tests" is said of somebody; "we never tested it" is told of a time, and of ourselves.
    if (never && (target !== 'third' || verb.tense !== 'present' || verb.perfect)) continue
    const ignorant = /^(?:know|think|seem|pay|understand)$/.test(verb.lemma)
    if (ignorant && target !== 'third') continue
    // "We do not care about the other rows": what does not matter here.
    if (verb.lemma === 'care' && verb.tense === 'present' && (target === 'we' || target === 'I')) continue
    if (verb.lemma === 'understand' && !/^(?:person|role)$/.test(clause.subject!.kind)) continue
    return make(
      sentence,
      clause,
      target,
      run,
      hint || (ignorant && verb.tense === 'past' && /^(?:know|understand)$/.test(verb.lemma))
    )
  }
  return undefined
}

/** "was careless", "is not qualified", "was distracted by the second alert". */
function fromComplement(sentence: Sentence, clause: Clause): Trait | undefined {
  const verb = clause.verb!
  const target = human(sentence, clause.subject)
  if (!target || target === 'external' || target === 'agentless' || verb.modal) return undefined
  const being = verb.progressive && lexicon.humanTraits.has(sentence.tokens[verb.head]!.lower)
  if (!/^(?:be|seem|become|remain|appear|get|grow|look|act)$/.test(verb.lemma) && !verb.passive && !being)
    return undefined
  let end = clause.complement?.end ?? verb.end
  // "new and inexperienced": the second of two.
  if (sentence.tokens[end]?.lower === 'and' && clause.complement) end = Math.min(end + 3, sentence.tokens.length)
  const words = sentence.tokens.slice(clause.complement?.start ?? verb.head, end)
  const certainOnly = clause.subject!.kind.startsWith('maybe') || clause.subject!.kind === 'they'
  for (const {lower, quoted, index} of words) {
    if (quoted) continue
    const run = {start: verb.start, end: index + 1}
    if (verb.negated) {
      if (lexicon.virtues.has(lower) && clause.subject!.kind !== 'they') return make(sentence, clause, target, run)
    } else if (
      lexicon.humanTraits.has(lower) ||
      (!certainOnly && bluntly.has(lower) && sentence.tokens[index + 1]?.tag !== 'noun')
    )
      return make(sentence, clause, target, run)
    else if (
      (lexicon.states.has(lower) && lower === 'distracted' && !certainOnly) ||
      (lexicon.manners.has(lower) && !/^(?:maybe-team|they)$/.test(clause.subject!.kind))
    )
      return make(sentence, clause, target, run, true)
  }
  return undefined
}

/** Said of software as well: "a dumb proxy", "the worker was oblivious". */
const bluntly = wordSet(
  'useless hopeless worthless terrible dreadful insufferable stupid dumb naive ignorant oblivious idiotic unresponsive anxious'
)

/** "carelessly merged", "was recklessly deployed". */
function fromAdverb(sentence: Sentence, clause: Clause): Trait | undefined {
  const verb = clause.verb!
  const behind = adverbBehind(sentence, clause, lexicon.traitAdverbs)
  const adverb = verb.adverbs.find((word) => lexicon.traitAdverbs.has(word)) ?? behind?.lower
  if (!adverb || verb.negated || verb.modal || !(verb.tense === 'past' || verb.perfect)) return undefined
  const agent = human(sentence, verb.passive ? clause.agent : clause.subject)
  if (!agent && (!verb.passive || adverb === 'blindly')) return undefined
  if (agent === 'external') return undefined
  const target = agent ?? 'agentless'
  return {
    target,
    start: verb.start,
    end: behind ? behind.index + 1 : withAdverb(sentence, verb),
    certainty: certaintyOf('verdict', target, sentence, clause)
  }
}

/** "lacked the discipline", "showed no interest in safety". */
function fromLacking(sentence: Sentence, clause: Clause): Trait | undefined {
  const verb = clause.verb!
  const target = human(sentence, clause.subject)
  if (!target || target === 'external' || verb.negated || verb.modal || !clause.object) return undefined
  const head = sentence.tokens[clause.object.head]!.lower
  const none = sentence.tokens
    .slice(clause.object.start, clause.object.head)
    .some(({lower}) => /^(?:no|little|zero)$/.test(lower))
  // "have no editorial responsibility": what is somebody's job.
  if (verb.lemma === 'have' && head === 'responsibility') return undefined
  const lacks = verb.lemma === 'lack' || (/^(?:show|display|demonstrate|exercise|have)$/.test(verb.lemma) && none)
  const skill =
    lacks && lexicon.skills.has(head) && /^(?:person|role|somebody|maybe-person)$/.test(clause.subject!.kind)
  if (skill) return make(sentence, clause, target, {start: verb.start, end: clause.object.end}, true)
  if (!lacks || !(lexicon.qualities.has(head) || traitQualities.has(head))) return undefined
  // "have no access", "have little time" are conditions; qualities are not.
  return make(sentence, clause, target, {start: verb.start, end: clause.object.end})
}

/** "You cannot trust the night shift with a deploy." */
function fromTrust(_sentence: Sentence, clause: Clause): Trait | undefined {
  const {verb, object} = clause
  if (verb?.lemma !== 'trust' || verb.passive || !verb.negated || !object) return undefined
  const target = /^(?:person|role|team)$/.test(object.kind) ? targetOf(object) : undefined
  return target && {target, start: verb.start, end: object.end, certainty: 'borderline'}
}

const traitQualities = wordSet('initiative empathy foresight')

const lacks = wordSet('lack absence want')

/** "negligence in the handling", "a lack of care", "laziness on the part of the crew". */
function* fromNouns(sentence: Sentence): Generator<Trait> {
  if (sentence.clauses.some((clause) => clause.verb?.negated || clause.imperative)) return
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    // A title ("On Arrogance"), and what is to be avoided.
    if (head.quoted || head.tag === 'proper' || isAvoided(sentence, group)) continue
    const owner = targetOf(group.possessor, true)
    if (owner === 'external') continue
    const of = sentence.tokens[group.end]?.lower === 'of'
    const what = of ? sentence.groups.find((other) => other.start === group.end + 1) : undefined
    const quality = what && sentence.tokens[what.head]!.lower
    const lack =
      lacks.has(head.lower) && quality !== undefined && (lackable.has(quality) || lexicon.qualities.has(quality))
    if (!traitNouns.has(head.lower) && !lack) continue
    if (lack && what!.possessor?.kind === 'system') continue
    // "a lack of referential integrity": of data, of a design.
    if (lack && quality === 'integrity' && what!.start < what!.head) continue
    // "a lack of ownership of the server": who owns what.
    if (lack && quality === 'ownership' && sentence.tokens[what!.end]?.lower === 'of') continue
    const target = owner ?? (lack ? undefined : targetOf(what)) ?? 'agentless'
    if (target === 'external') continue
    yield {
      target,
      start: group.start,
      end: lack ? what!.end : group.end,
      certainty: certaintyOf('verdict', target, sentence)
    }
  }
}

/** "They should avoid any negligence." */
const isAvoided = ({clauses}: Sentence, group: NounGroup): boolean =>
  clauses.some(({verb, object}) => object === group && /^(?:avoid|prevent|exclude|rule)$/.test(verb?.lemma ?? ''))

/** "the attitude of the crew", "his ego", "it says a lot about the crew", "any competent engineer would". */
function* fromPostures(sentence: Sentence): Generator<Trait> {
  const {tokens, groups, clauses} = sentence
  for (const group of groups) {
    const head = tokens[group.head]!
    if (head.quoted) continue
    const of = /^(?:of|in)$/.test(tokens[group.end]?.lower ?? '')
      ? groups.find(({start}) => start === group.end + 1)
      : undefined
    const owner = targetOf(group.possessor, true) ?? targetOf(of, false)
    const denied = sentence.clauses.some(
      ({verb, object, subject}) =>
        (object === group || subject === group) && (verb?.negated || subject?.kind === 'nobody')
    )
    if (lexicon.postures.has(head.lower) && !denied && owner === 'third' && !praises(sentence))
      yield {
        target: 'third',
        start: group.start,
        end: of && !group.possessor ? of.end : group.end,
        certainty: 'borderline'
      }
    const words = tokens.slice(group.start, group.head)
    const someone = words.find(({lower}) => /^(?:a|an|any|every|even|no)$/.test(lower)) ?? tokens[group.start - 1]
    const ideal =
      words.some(({lower}) => lexicon.ideals.has(lower)) &&
      /^(?:role|somebody|team|person|maybe-person)$/.test(group.kind)
    const low =
      lexicon.lowly.has(head.lower) &&
      /^(?:even|every|any)$/.test(tokens[group.start - 1]?.lower ?? words[0]?.lower ?? '')
    if (!someone || !/^(?:a|an|any|every|even|no)$/.test(someone.lower) || (!ideal && !low)) continue
    const clause = clauses.find(({subject}) => subject === group)
    const verb = clause?.verb
    const knows =
      verb &&
      /^(?:know|see|check|test|understand|read|notice|ask|realise|realize|spot|catch|do|look|stop|make)$/.test(
        verb.lemma
      )
    if (knows && (verb.modal === 'would' || (verb.tense === 'present' && !verb.modal && verb.lemma === 'know')))
      yield {target: 'third', start: group.start, end: verb.end, certainty: 'borderline'}
  }
  for (const run of findPhrases(sentence, telling)) {
    const about = groups.find(({start}) => start >= run.end && start <= run.end + 1)
    const who = about && (targetOf(about) ?? targetOf(about.possessor, true))
    const how =
      tokens[run.start + 1]?.lower === 'how' &&
      groups.some((group) => group.start >= run.end && targetOf(group) === 'third')
    if (who === 'third' || how)
      yield {target: 'third', start: run.start, end: about?.end ?? run.end, certainty: 'borderline'}
  }
}

/** "The calm attitude of the crew helped." */
const praises = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) =>
    /^(?:help|helps|helped|thanks|great|good|calm|positive|right|open|blameless|excellent|constructive|saved|improved)$/.test(
      lower
    )
  )

/** "a careless engineer", "a bunch of amateurs". */
function* fromPeople(sentence: Sentence): Generator<Trait> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (head.quoted || group.kind === 'nobody') continue
    const words = sentence.tokens.slice(group.start, group.head)
    if (words.some(({lower}) => lower === 'no' || lower === 'any')) continue
    // "Addresses are for amateurs": a saying, and nobody is meant.
    const saying = sentence.tokens[group.start - 1]?.lower === 'for'
    // "node-6, the liar": a machine.
    const named =
      sentence.tokens[group.start - 1]?.text === ',' && /[\d_]/.test(sentence.tokens[group.start - 2]?.text ?? '')
    const insult = lexicon.insults.has(head.lower) && head.tag === 'noun' && !saying && !named
    const trait = /^(?:role|team|person|somebody)$/.test(group.kind)
      ? words.find(({lower, tag}) => lexicon.humanTraits.has(lower) && tag !== 'proper')
      : undefined
    if (!insult && !trait) continue
    yield {
      target: 'third',
      start: trait?.index ?? group.start,
      end: group.end,
      certainty: certaintyOf('verdict', 'third', sentence)
    }
  }
}

const readersIn = awake<(sentence: Sentence, clause: Clause) => Trait | undefined>([
  {find: fromPhrase, among: [ofSubject, hints], about: targetKinds},
  {
    find: fromComplement,
    among: [lexicon.virtues, lexicon.humanTraits, bluntly, lexicon.manners, ['distracted']],
    about: targetKinds
  },
  {find: fromAdverb, among: [lexicon.traitAdverbs]},
  {find: fromLacking, among: [lexicon.skills, lexicon.qualities, traitQualities], about: targetKinds},
  {find: fromTrust, among: [['trust']]}
])

const findersIn = awake<(sentence: Sentence) => Iterable<Trait>>([
  {find: fromNouns, among: [traitNouns, lacks]},
  {find: fromPeople, among: [lexicon.insults, lexicon.humanTraits]},
  {find: fromPostures, among: [lexicon.postures, lexicon.ideals, lexicon.lowly, telling]},
  {find: fromImpersonal, among: [impersonal]},
  {find: fromImpersonalHints, among: [impersonalHints]},
  {find: fromVices, among: [lexicon.vices]},
  {find: fromTone, among: [lexicon.utterances], and: [lexicon.manners, lexicon.humanTraits]}
])

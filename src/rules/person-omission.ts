import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {conduct, forgetting, ownConduct, passingOver, undone, unnoticed} from '../lexicon/conduct.ts'
import {defineRule, type Certainty} from '../rule.ts'
import {reportRun} from '../report-run.ts'

/** A thing that was not done, and who is said not to have done it. Token indexes, end exclusive. */
export interface Omission {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
  clause?: Clause
}

const idioms = phrases(`
  drop the ball
  let it|this|that|them slip
  let it|this|that|them through
  let it|this|that _ slip through
  turn a blind eye
  take my|our|his|her|their eye off
  take my|our|his|her|their eyes off
  keep a close eye on
  keep an eye on
  lose track of
  too slow to
  too late to
  sit on the
  never come back to
  never get around to
  never get round to
  do nothing
  take the trouble
`)

/** Kinds of signals that people, not systems, ignore or miss. */
const signals =
  /^(?:alerts?|warnings?|alarms?|pages?|emails?|mails?|messages?|notifications?|advice|recommendations?|reports?|steps?|bugs?|cases?|details?|requirements?|signs?|signals?|errors?|tickets?|piece|opportunity|issue|problem|functionality|comments?|documentation|guide)$/

/**
 * Find what people are said not to have done.
 *
 * @returns Every omission with its target; first person singular too, which `self-blame` takes up.
 */
export function* omissions(sentence: Sentence): Generator<Omission> {
  for (const clause of sentence.clauses) {
    const found =
      fromVerb(sentence, clause) ??
      fromFailure(sentence, clause) ??
      fromPassive(sentence, clause) ??
      fromWithout(sentence, clause)
    if (found) yield {...found, clause}
  }
  yield* fromIdioms(sentence)
  yield* fromFailureNoun(sentence)
}

/** "forgot to", "missed the page", "did not check", "nobody noticed". */
function fromVerb(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || verb.passive || clause.imperative || clause.question) return undefined
  const own = forgetting.has(verb.lemma)
  const target = targetOf(subject, own || verb.negated)
  if (!target || !subject) return undefined
  const past = verb.tense === 'past' || verb.perfect || (!verb.finite && clause.kind !== 'infinitive')
  if (!past || (verb.modal && !verb.perfect) || verb.modal) return undefined
  const run = {
    start: clause.inherited ? verb.start : Math.min(subject.start, verb.start),
    end: clause.end > verb.end ? verb.end : verb.end
  }
  const make = (certainty: Certainty | undefined): Omission => ({target, ...run, certainty})
  if (own && !verb.negated && subject.kind !== 'nobody') return make(certaintyOf('gap', target, sentence, clause))
  if (passingOver.has(verb.lemma) && !verb.negated && subject.kind !== 'nobody' && target !== 'external') {
    const object = clause.object && sentence.tokens[clause.object.head]!.lower
    if (
      verb.lemma === 'miss'
        ? object !== undefined && signals.test(object)
        : object !== undefined && signals.test(object)
    ) {
      return make(certaintyOf('gap', target, sentence, clause))
    }
    return undefined
  }
  if (
    subject.kind === 'nobody' &&
    (conduct.has(verb.lemma) || verb.lemma === 'know') &&
    !verb.negated &&
    verb.lemma !== 'know'
  ) {
    return make(
      certaintyOf('gap', 'agentless', sentence, clause) &&
        (verb.lemma === 'bother' ? 'clear' : certaintyOf('gap', 'agentless', sentence, clause))
    )
  }
  if (!verb.negated) return undefined
  const words = target === 'we' || target === 'I' || target === 'external' ? ownConduct : conduct
  if (!words.has(verb.lemma)) return undefined
  if (verb.lemma === 'understand' && target !== 'we') return undefined
  return make(certaintyOf('gap', target, sentence, clause))
}

/** "failed to check": whose failure decides. */
function fromFailure(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'fail' || verb.passive || verb.modal || verb.negated || !subject) return undefined
  if (sentence.tokens[verb.end]?.lower !== 'to') return undefined
  const inner = sentence.clauses.find(
    (other) => other.verb && other.verb.start > verb.end - 1 && other.verb.start <= verb.end + 2
  )
  const human = inner?.verb !== undefined && (conduct.has(inner.verb.lemma) || forgetting.has(inner.verb.lemma))
  const target = targetOf(subject, human)
  if (!target) return undefined
  return {
    target,
    start: clause.inherited ? verb.start : subject.start,
    end: inner?.verb?.end ?? verb.end,
    certainty: certaintyOf('gap', target, sentence, clause)
  }
}

/** "was not tested", "was overlooked", "went unnoticed"; with "by the reviewer" it ends at a person. */
function fromPassive(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || verb.modal) return undefined
  const target = targetOf(clause.agent)
  const run = {start: verb.start, end: verb.end}
  if (verb.passive && clause.agent && !target) return undefined
  // "had not been tested" is the state in which the rest took place, and how our own rewrites tell it.
  if (verb.negated && verb.perfect && verb.tense === 'past' && !target) return undefined
  const past = verb.tense === 'past' || verb.perfect
  const overlooked =
    forgetting.has(verb.lemma) ||
    (passingOver.has(verb.lemma) && subject !== undefined && signals.test(sentence.tokens[subject.head]!.lower))
  if (verb.passive && past && ((verb.negated && undone.has(verb.lemma)) || (!verb.negated && overlooked))) {
    return {
      target: target ?? 'agentless',
      ...run,
      certainty: certaintyOf('gap', target ?? 'agentless', sentence, clause)
    }
  }
  if (verb.lemma === 'go' && past) {
    const next = sentence.tokens[verb.end]
    if (next && unnoticed.has(next.lower))
      return {
        target: 'agentless',
        start: verb.start,
        end: verb.end + 1,
        certainty: certaintyOf('gap', 'agentless', sentence, clause)
      }
  }
  return undefined
}

/** "merged without testing it": the one who acted is the one who left it out. */
function fromWithout(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb} = clause
  if (clause.marker !== 'without' || !verb || !(conduct.has(verb.lemma) || undone.has(verb.lemma))) return undefined
  if (
    sentence.clauses.some(
      (other) =>
        other.verb &&
        (other.verb.modal || other.imperative || other.verb.tense === 'present') &&
        other.verb.start < verb.start
    )
  )
    return undefined
  const target = targetOf(clause.subject, true) ?? 'agentless'
  if (target === 'external') return undefined
  return {
    target,
    start: Math.max(0, verb.start - 1),
    end: verb.end,
    certainty: certaintyOf('gap', target, sentence, clause)
  }
}

function* fromIdioms(sentence: Sentence): Generator<Omission> {
  for (const run of findPhrases(sentence, idioms)) {
    const clause =
      sentence.clauses.find((other) => other.start <= run.start && other.end > run.start) ??
      sentence.clauses.findLast((other) => (other.verb?.start ?? 0) <= run.start)
    const target = targetOf(clause?.subject, true)
    if (!clause || !target || clause.verb?.modal || (clause.verb?.tense !== 'past' && !clause.verb?.perfect)) continue
    if (
      /^(?:keep|take)$/.test(run.words[0]!) &&
      run.words[1] !== 'my' &&
      !clause.verb?.negated &&
      /keep|trouble/.test(run.words.join(' '))
    )
      continue
    if (run.words[0] === 'too' && target === 'external') continue
    yield {target, start: run.start, end: run.end, certainty: certaintyOf('gap', target, sentence, clause), clause}
  }
}

/** "our failure to finish the follow-up", "failure to test". */
function* fromFailureNoun(sentence: Sentence): Generator<Omission> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (head.lower !== 'failure' || head.quoted) continue
    let to = group.end
    let target = targetOf(group.possessor, true)
    if (sentence.tokens[to]?.lower === 'of') {
      const owner = sentence.groups.find((other) => other.start === to + 1)
      target ??= targetOf(owner, true)
      to = owner?.end ?? to
    }
    const inner = sentence.clauses.find(
      (other) => other.marker === 'to' && other.verb && other.verb.start > to && other.verb.start <= to + 2
    )
    if (sentence.tokens[to]?.lower !== 'to' || !inner?.verb) continue
    if (!target && !undone.has(inner.verb.lemma)) continue
    yield {
      target: target ?? 'agentless',
      start: group.start,
      end: inner.verb.end,
      certainty: certaintyOf('gap', target ?? 'agentless', sentence)
    }
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'person-omission',
  severity: 'warning',
  summary: 'Say what was done, seen or known, rather than what people left out.',
  why: 'An absent action has no reasons of its own; what people were seeing and doing gives readers something to learn from.',
  idea: 'Turn absence into presence: which cue was there, where was it, and what did the situation ask for just then?',
  unless: 'The sentence also says which condition made the step unlikely: then the gap already has its reason.',
  source: 'Etsy, Debriefing Facilitation Guide; J. Bergström, Three analytical traps in accident investigation',
  examples: {
    flagged: [{text: '«Ravi forgot» to renew the wildcard certificate.', certainty: 'clear'}],
    accepted: [{text: 'The deploy failed to start because the image tag did not exist.'}]
  },
  *check(sentence) {
    for (const omission of omissions(sentence)) {
      if (omission.target === 'I' || omission.target === 'external') continue
      yield* reportRun(
        sentence,
        omission,
        omission.certainty,
        'This tells what was left out, not what made that step likely.'
      )
    }
  }
})

import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {conduct, undone} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

/** Human acts that "should have been" done. */
const acts = new Set([
  ...undone,
  'involve',
  'handle',
  'roll',
  'revert',
  'do',
  'detect',
  'find',
  'prevent',
  'avoid',
  'foresee',
  'see',
  'engage',
  'declare',
  'page',
  'coordinate',
  'plan',
  'rehearse',
  'tell',
  'ask',
  'bring',
  'identify',
  'raise',
  'prioritise',
  'prioritize',
  'think',
  'include',
  'investigate',
  'validate',
  'fix',
  'address',
  'resolve'
])

/** Practices that "would have caught it", said of people looking, not of tools. */
const humanPractice =
  /^(?:testing|review|reviews|reviewing|glance|look|call|question|communication|coordination|care|diligence|planning|rehearsal|discussion|conversation|thought|attention)$/

interface Wish {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
}

/**
 * Find talk about a past that did not happen, with people as its agents.
 *
 * @returns Also wishes about "I"; `self-blame` takes those up.
 */
export function* wishes(sentence: Sentence): Generator<Wish> {
  for (const clause of sentence.clauses) {
    const found = fromModal(sentence, clause) ?? fromSupposed(sentence, clause) ?? fromCondition(sentence, clause)
    if (found) yield found
  }
}

function fromModal(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (!verb?.modal || !verb.perfect || clause.question) return undefined
  const passive = verb.passive
  const target = targetOf(passive ? clause.agent : subject, true)
  const own = {
    start: clause.inherited || !subject || subject.start > verb.start ? verb.start : subject.start,
    end: verb.end
  }
  if (verb.modal === 'should' || verb.modal === 'ought' || (verb.modal === 'must' && verb.negated)) {
    if (target && target !== 'external')
      return {target, ...own, certainty: certaintyOf('gap', target, sentence, clause)}
    if (passive && !clause.agent && acts.has(verb.lemma))
      return {target: 'agentless', ...own, certainty: certaintyOf('gap', 'agentless', sentence, clause)}
    return undefined
  }
  if (verb.modal === 'could' || verb.modal === 'might') {
    if (verb.negated) return undefined
    if (
      target &&
      target !== 'external' &&
      (acts.has(verb.lemma) ||
        conduct.has(verb.lemma) ||
        verb.adverbs.some((adverb) => /^(?:simply|just|easily)$/.test(adverb)))
    ) {
      return {target, ...own, certainty: certaintyOf('gap', target, {...sentence, hedged: false}, clause)}
    }
    return undefined
  }
  if (verb.modal !== 'would' || !subject) return undefined
  if (
    humanPractice.test(sentence.tokens[subject.head]!.lower) &&
    subject.kind === 'act' &&
    [
      'catch',
      'prevent',
      'avoid',
      'show',
      'tell',
      'solve',
      'find',
      'reveal',
      'save',
      'uncover',
      'expose',
      'help'
    ].includes(verb.lemma)
  ) {
    return {
      target: 'agentless',
      ...own,
      certainty: certaintyOf('gap', 'agentless', {...sentence, hedged: false}, clause)
    }
  }
  const able = sentence.tokens
    .slice(subject.start, subject.head)
    .some((token) =>
      /^(?:competent|experienced|careful|better|reasonable|good|senior|decent|sensible|any)$/.test(token.lower)
    )
  if (able && target === 'third') return {target, ...own, certainty: certaintyOf('gap', 'third', sentence, clause)}
  return undefined
}

/** "was supposed to have disabled", "needed to have checked". */
function fromSupposed(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (
    !verb ||
    verb.lemma !== 'suppose' ||
    !verb.passive ||
    verb.tense !== 'past' ||
    sentence.tokens[verb.end]?.lower !== 'to'
  )
    return undefined
  const target = targetOf(subject, true)
  if (!target || target === 'external') return undefined
  return {
    target,
    start: clause.inherited ? verb.start : subject!.start,
    end: verb.end,
    certainty: certaintyOf('gap', target, sentence, clause)
  }
}

/** "If only the author had asked", "Had they read the notes". */
function fromCondition(sentence: Sentence, clause: Clause): Wish | undefined {
  const {verb, subject} = clause
  if (clause.kind !== 'condition' || !verb?.perfect || verb.tense !== 'past' || verb.modal || !subject) return undefined
  const target = targetOf(verb.passive ? clause.agent : subject, true)
  if (!target || target === 'external') return undefined
  if (target === 'we' && !(conduct.has(verb.lemma) || acts.has(verb.lemma))) return undefined
  return {
    target,
    start: Math.min(clause.start, subject.start, verb.start),
    end: verb.end,
    certainty: certaintyOf('gap', target, {...sentence, hedged: false}, clause)
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'counterfactual',
  severity: 'warning',
  summary: 'Tell what did happen; move the wish into an action item.',
  why: 'What could have been answers “what else?” before it is clear why this made sense then.',
  idea: 'State the cue at hand and the step taken, then put the wish where somebody can act on it.',
  unless: 'It states what a system was expected to do, or a requirement for the future.',
  source:
    'J. Bergström, Three analytical traps in accident investigation; L. Hochstein, The problem with counterfactuals (2019)',
  examples: {
    flagged: [{text: '«Nadia should have noticed» the alert earlier.', certainty: 'clear'}],
    accepted: [{text: 'The health check should have caught the deadlock; it only tests the TCP port.'}]
  },
  *check(sentence): Generator<Report> {
    for (const wish of wishes(sentence)) {
      if (wish.target === 'I') continue
      yield* reportRun(
        sentence,
        wish,
        wish.certainty,
        'This tells a past that did not happen, in place of the one that did.'
      )
    }
  }
})

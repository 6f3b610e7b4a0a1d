import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {deviating, procedures} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const keeping = new Set(['follow', 'adhere', 'comply', 'respect', 'observe', 'honour', 'honor', 'obey'])
const idioms = phrases(`
  go around the
  against policy
  against the rules
  contrary to policy|procedure
  contrary to our|the policy|procedure|process|guidelines
  without approval
  without authorisation|authorization
  without permission
  without review
  without code review
  without proper testing|approval|review
  without following the
  out of process
  non-compliance with
  unauthorised|unauthorized change|deploy|access by
`)

const isProcedure = (sentence: Sentence, group: NounGroup | undefined): boolean =>
  group !== undefined && procedures.has(sentence.tokens[group.head]!.lower)

interface Deviation {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
}

/**
 * Find conduct that is measured by a rule.
 *
 * @returns Also what "I" did; `self-blame` takes that up.
 */
export function* deviations(sentence: Sentence): Generator<Deviation> {
  for (const clause of sentence.clauses) {
    const found = fromActive(sentence, clause) ?? fromPassive(sentence, clause)
    if (found) yield found
  }
  for (const run of findPhrases(sentence, idioms)) {
    const clause =
      sentence.clauses.findLast((other) => other.verb && other.verb.start <= run.start) ?? sentence.clauses[0]
    if (
      !clause?.verb ||
      clause.verb.modal ||
      clause.imperative ||
      (clause.verb.tense === 'present' && !clause.verb.perfect)
    )
      continue
    const target = targetOf(clause.agent ?? clause.subject, true) ?? (clause.verb.passive ? 'agentless' : undefined)
    if (target && !clause.verb.negated)
      yield {target, start: run.start, end: run.end, certainty: certaintyOf('gap', target, sentence, clause)}
  }
}

function fromActive(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject, object} = clause
  if (!verb || verb.passive || clause.imperative || verb.modal || clause.question) return undefined
  const target = targetOf(subject, true)
  if (!target || !subject) return undefined
  const governed = object ?? clause.adjuncts[0]?.group
  if (!isProcedure(sentence, governed)) return undefined
  const off =
    deviating.has(verb.lemma) &&
    !verb.negated &&
    (verb.tense === 'past' || verb.perfect || clause.kind === 'participle')
  const kept = keeping.has(verb.lemma) && verb.negated && (verb.tense === 'past' || verb.perfect)
  if (!off && !kept) return undefined
  return {
    target,
    start: clause.inherited ? verb.start : subject.start,
    end: governed!.end,
    certainty: certaintyOf('gap', target, sentence, clause)
  }
}

function fromPassive(sentence: Sentence, clause: Clause): Deviation | undefined {
  const {verb, subject} = clause
  if (!verb?.passive || verb.modal || !isProcedure(sentence, subject)) return undefined
  const target = targetOf(clause.agent, true)
  if (clause.agent && !target) return undefined
  const off = ['bypass', 'circumvent', 'disregard', 'violate', 'ignore', 'skip'].includes(verb.lemma) && !verb.negated
  const kept = (keeping.has(verb.lemma) || verb.lemma === 'use') && verb.negated && verb.lemma !== 'use'
  const had = clause.kind === 'condition' && keeping.has(verb.lemma)
  if (!(off || kept || had) || (verb.tense === 'present' && !verb.perfect)) return undefined
  return {
    target: target ?? 'agentless',
    start: subject!.start < verb.start ? subject!.start : verb.start,
    end: verb.end,
    certainty: certaintyOf('gap', target ?? 'agentless', sentence, clause)
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'procedure-violation',
  severity: 'warning',
  summary: 'Look at how the procedure met the day, rather than at who departed from it.',
  why: 'Work as written and work as done differ for good reasons, and a verdict hides the reason.',
  idea: 'Make the procedure the object of study: what it says, what practice looks like, and which pressure explains the difference.',
  unless: 'The procedure itself, or a tool, is the subject.',
  source: 'S. Dekker, The Field Guide to Understanding Human Error (micro-matching)',
  examples: {
    flagged: [{text: '«The engineer violated the change-freeze policy».', certainty: 'clear'}],
    accepted: [{text: 'The request violated the rate limit and was rejected with 429.'}]
  },
  *check(sentence): Generator<Report> {
    for (const found of deviations(sentence)) {
      if (found.target === 'I') continue
      yield* reportRun(
        sentence,
        found,
        found.certainty,
        'This measures what was done by a rule, and leaves out what made the other way sensible.'
      )
    }
  }
})

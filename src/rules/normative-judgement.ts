import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {believing, bungling, gradable, gradingAdjectives, gradingAdverbs, misjudging} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const idioms = phrases(`
  far from what we expect
  not good enough
  completely|totally unacceptable
  do it wrong
  do this wrong
  do that wrong
  without being thorough
  not thorough enough
  less than ideal
  not a good solution|idea|decision
  not the best solution|idea|decision
  bad idea
  poor choice
  should not be trusted
  make a mistake|error
  make mistakes|errors
  make some mistakes
  do some mistakes
`)

interface Grade {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
}

/**
 * Find acts and decisions that are graded.
 *
 * @returns Also grades of "I"; `self-blame` takes those up.
 */
export function* grades(sentence: Sentence): Generator<Grade> {
  for (const clause of sentence.clauses) {
    const found = fromVerb(sentence, clause) ?? fromComplement(sentence, clause)
    if (found) yield found
  }
  yield* fromGroups(sentence)
  for (const run of findPhrases(sentence, idioms)) {
    const clause = sentence.clauses.findLast((other) => (other.verb?.start ?? other.start) <= run.start + 1)
    if (clause?.verb?.modal || clause?.verb?.tense === 'future' || sentence.question || sentence.context.inActions)
      continue
    const target = targetOf(clause?.subject, true) ?? 'agentless'
    if (run.words[0] === 'make' && target === 'agentless') continue
    if (target === 'external') continue
    if (run.words[0] !== 'not' && clause?.verb?.negated) continue
    yield {
      target,
      start: run.start,
      end: run.end,
      certainty: target === 'agentless' ? 'borderline' : certaintyOf('verdict', target, sentence, clause)
    }
  }
}

/** "wrongly assumed", "botched the rollout", "underestimated", "was improperly restarted". */
function fromVerb(sentence: Sentence, clause: Clause): Grade | undefined {
  const {verb, subject} = clause
  if (!verb || verb.modal || clause.question || clause.imperative) return undefined
  const past = verb.tense === 'past' || verb.perfect || clause.kind === 'participle'
  if (!past) return undefined
  const target = targetOf(verb.passive ? clause.agent : subject, true)
  const adverb = verb.adverbs.find((word) => gradingAdverbs.has(word))
  const run = {
    start: subject && !clause.inherited && subject.start < verb.start && target ? subject.start : verb.start,
    end: verb.end
  }
  const own = target ? certaintyOf('verdict', target, sentence, clause) : undefined
  if (target && !verb.negated) {
    if (adverb && (believing.has(verb.lemma) || target === 'third')) return {target, ...run, certainty: own}
    if (misjudging.has(verb.lemma) && target !== 'external') return {target, ...run, certainty: own}
    if (bungling.has(verb.lemma) && target !== 'external') return {target, ...run, certainty: own}
  }
  if (verb.passive && !clause.agent && !verb.negated) {
    const about = subject && ['system', 'unknown', 'act'].includes(subject.kind)
    if (['botch', 'bungle', 'mishandle', 'mismanage', 'misjudge', 'underestimate'].includes(verb.lemma))
      return {target: 'agentless', start: verb.start, end: verb.end, certainty: 'borderline'}
    if (
      adverb &&
      about &&
      /^(?:wrongly|mistakenly|improperly|hastily|prematurely|inappropriately)$/.test(adverb) &&
      [
        'estimate',
        'assume',
        'restart',
        'close',
        'judge',
        'handle',
        'assess',
        'delete',
        'approve',
        'merge',
        'declare'
      ].includes(verb.lemma)
    ) {
      return {
        target: 'agentless',
        start: verb.start,
        end: verb.end,
        certainty: certaintyOf('gap', 'agentless', sentence, clause)
      }
    }
  }
  return undefined
}

/** "Gregor's response was inadequate", "this was a dangerous decision", "it was wrong of the team to ship". */
function fromComplement(sentence: Sentence, clause: Clause): Grade | undefined {
  const {verb, subject, complement} = clause
  if (!verb || !complement || verb.negated || verb.modal || clause.question) return undefined
  const word = sentence.tokens[complement.head]!
  if (complement.group) return undefined
  if (!gradingAdjectives.has(word.lower)) return undefined
  const owner = targetOf(subject?.possessor, true)
  const act = subject && gradable.has(sentence.tokens[subject.head]!.lower)
  if (act) {
    const target = owner ?? 'agentless'
    if (target === 'external') return undefined
    return {
      target,
      start: subject.start,
      end: complement.end,
      certainty: target === 'agentless' ? 'borderline' : certaintyOf('verdict', target, sentence, clause)
    }
  }
  const of = clause.adjuncts.find((adjunct) => adjunct.preposition === 'of')
  const target = of && targetOf(of.group, true)
  if (target && subject && sentence.tokens[subject.head]!.lower === 'it')
    return {target, start: complement.start, end: of.end, certainty: certaintyOf('verdict', target, sentence, clause)}
  return undefined
}

/** "a poor decision", "poor communication", "a dangerous misconception". */
function* fromGroups(sentence: Sentence): Generator<Grade> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (!gradable.has(head.lower) || head.quoted || group.head === group.start) continue
    const words = sentence.tokens.slice(group.start, group.head)
    const grade = words.find((token) => gradingAdjectives.has(token.lower) && token.lower !== 'insufficient')
    if (!grade || words.some((token) => token.tag === 'not' || token.lower === 'no')) continue
    const clause = sentence.clauses.find(
      (other) => other.object === group || other.complement?.group === group || other.subject === group
    )
    if (
      clause?.verb?.modal ||
      clause?.imperative ||
      clause?.verb?.negated ||
      sentence.context.inActions ||
      sentence.question
    )
      continue
    if (clause?.verb?.tense === 'present' && !clause.verb.perfect) continue
    const target =
      targetOf(group.possessor, true) ?? (clause?.object === group ? targetOf(clause.subject, true) : undefined)
    if (target === 'external') continue
    if (
      target === undefined &&
      /^(?:wrong|bad|risky|insufficient|improper)$/.test(grade.lower) &&
      !/^(?:decision|decisions|idea|call|choice|restart|judgement|judgment|assumption)$/.test(head.lower)
    )
      continue
    yield {
      target: target ?? 'agentless',
      start: grade.index,
      end: group.end,
      certainty: target && target !== 'agentless' ? certaintyOf('verdict', target, sentence, clause) : 'borderline'
    }
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'normative-judgement',
  severity: 'warning',
  summary: 'Tell the choice, the options and what was known, rather than a grade.',
  why: 'A grade tells how the writer feels; the reasons behind the choice tell what to change.',
  idea: 'Say which options there were and what spoke for the one taken.',
  unless: 'The word describes data, a resource or a document: a value can be incorrect without anybody being graded.',
  source: 'J. Bergström, Three analytical traps in accident investigation (normative language)',
  examples: {
    flagged: [{text: '«@lin wrongly assumed» that the flag was off.', certainty: 'clear'}],
    accepted: [{text: 'The client handled the redirect incorrectly.'}]
  },
  *check(sentence): Generator<Report> {
    for (const grade of grades(sentence)) {
      if (grade.target === 'I') continue
      yield* reportRun(
        sentence,
        grade,
        grade.certainty,
        'This grades a choice; what spoke for it at the time stays untold.'
      )
    }
  }
})

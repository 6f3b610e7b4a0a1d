import {certaintyOf, targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {unwilling} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'
import {blamed} from './person-as-cause.ts'
import {omissions} from './person-omission.ts'

const idioms = phrases(`
  drop the ball
  sit on
  push us into
  push us to
  throw _ over the wall
  never tell anyone
  never respond
  never reply
  be unresponsive
  be unwilling
  be not responsive
  go round us
  go around us
  go behind
  could not be bothered
  do not care
  do n't care
  do not understand our
  do n't understand our
  do not even
  do n't even
  without warning anyone
  without telling anyone
  without telling us
  without warning us
  without asking us
  without informing us
  without notifying us
  without notice
`)

function isGroup(sentence: Sentence, at: number): boolean {
  const group = sentence.groups.find((other) => other.start <= at && at < other.end)
  return group !== undefined && ['team', 'maybe-team', 'external'].includes(group.kind)
}

/** Idioms and refusals whose subject is a team, a supplier or users. */
function* unkind(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty | undefined}> {
  for (const clause of sentence.clauses) {
    const {subject, verb} = clause
    if (!subject || !verb || verb.modal || verb.tense === 'none') continue
    if (!['team', 'maybe-team', 'external'].includes(subject.kind)) continue
    const target = targetOf(subject, true) ?? 'third'
    const run = {start: clause.inherited ? verb.start : subject.start, end: verb.end}
    if (
      unwilling.has(verb.lemma) &&
      !verb.negated &&
      !verb.passive &&
      (verb.lemma === 'refuse' || verb.lemma === 'insist') &&
      (verb.tense === 'past' || verb.perfect)
    ) {
      yield {...run, certainty: certaintyOf('cause', target, sentence, clause)}
      continue
    }
    if (verb.lemma === 'misuse' || verb.lemma === 'abuse')
      yield {...run, certainty: certaintyOf('cause', target, sentence, clause)}
    const complement = clause.complement && sentence.tokens[clause.complement.head]!.lower
    if (
      complement &&
      /^(?:unresponsive|unwilling|uncooperative|incompetent|unreliable)$/.test(complement) &&
      subject.kind !== 'maybe-team'
    ) {
      yield {start: run.start, end: clause.complement!.end, certainty: certaintyOf('cause', target, sentence)}
      continue
    }
    for (const phrase of findPhrases(sentence, idioms)) {
      if (phrase.start < verb.start - 3 || phrase.start > clause.end + 3) continue
      yield {
        start: Math.min(run.start, phrase.start),
        end: phrase.end,
        certainty: certaintyOf('cause', target, sentence, clause)
      }
    }
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'group-blame',
  severity: 'warning',
  summary: 'Name the signal or contract that did not cross a boundary, not the group behind it.',
  why: 'Groups that expect to be named share less, and the next incident crosses the same boundary.',
  idea: 'Say which information did not arrive, and through which channel it was expected.',
  unless: 'The sentence states ownership, status or a measured effect.',
  source:
    'Google, Site Reliability Workbook, chapter 10; PagerDuty, Blameless postmortems (fundamental attribution error)',
  examples: {
    flagged: [{text: '«The platform team broke DNS» again.', certainty: 'clear'}],
    accepted: [{text: 'The platform team owns the DNS zone.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'The story ends at a group here; what crossed between the groups, and what did not, stays unseen.'
    for (const found of blamed(sentence)) {
      if (found.target === 'external' || ['team', 'maybe-team'].includes(found.group.kind))
        yield* reportRun(sentence, found, found.certainty, reason)
    }
    for (const found of omissions(sentence)) {
      if (found.target === 'external' && isGroup(sentence, found.clause?.subject?.head ?? found.start))
        yield* reportRun(sentence, found, found.certainty, reason)
    }
    for (const found of unkind(sentence)) yield* reportRun(sentence, found, found.certainty, reason)
  }
})

import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

/** Discipline in plain words: nothing technical is called so. */
const plain = phrases(`
  formal warning
  written warning
  disciplinary action|steps|measures|process|procedure|hearing
  hold accountable
  hold to account
  be held accountable
  be held to account
  name and shame
  wall of shame
  performance improvement plan
  repeat offenders
  serious word with
  stern word with
  lose their|his|her deploy|access|admin|production rights|access|privileges
  take _ off the on-call
  take _ off the rotation
  take _ off the rota
  take _ off the project
  be let go
  answer to management
  consequences for
  hr be inform
  refer to hr
  report to hr
  until they|he|she show|shows
`)

const sanctions = new Set([
  'reprimand',
  'discipline',
  'punish',
  'demote',
  'sack',
  'penalise',
  'penalize',
  'fire',
  'dismiss',
  'suspend',
  'sanction'
])

function* fromVerbs(sentence: Sentence): Generator<{start: number; end: number}> {
  for (const clause of sentence.clauses) {
    const {verb, subject, object} = clause
    if (!verb || verb.negated || subject?.kind === 'nobody') continue
    const victim = verb.passive ? subject : object
    const human = targetOf(victim)
    if (sanctions.has(verb.lemma) && human === 'third')
      yield {start: victim!.start < verb.start ? victim!.start : verb.start, end: Math.max(verb.end, victim!.end)}
    const thing = victim && sentence.tokens[victim.head]!.lower
    const owner = victim?.possessor && targetOf(victim.possessor)
    if (
      ['revoke', 'remove', 'withdraw', 'restrict'].includes(verb.lemma) &&
      owner === 'third' &&
      thing &&
      /^(?:access|rights|permissions|privileges|admin)$/.test(thing)
    ) {
      yield {start: Math.min(victim!.start, verb.start), end: Math.max(verb.end, victim!.end)}
    }
    if (verb.passive && verb.lemma === 'supervise' && targetOf(subject) === 'third')
      yield {start: subject!.start, end: verb.end}
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'punitive-action',
  severity: 'warning',
  summary: 'State the guard for everyone; personnel matters have another place.',
  why: 'One reprimand is remembered for years and takes the next ten honest reports with it.',
  idea: 'Name the limit or the approval that would hold for all, and leave the person out of the remedy.',
  unless: 'It is about credentials, software or a commitment that nobody is punished.',
  source:
    'PagerDuty, Blameless postmortems (introducing the practice); J. Allspaw, Blameless PostMortems and a Just Culture (2012)',
  examples: {
    flagged: [{text: 'The engineer will receive a «formal warning».', certainty: 'clear'}],
    accepted: [{text: 'The leaked access key was revoked at 09:40 UTC.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This aims the remedy at a person; a guard in the system would hold for everyone.'
    const negated = sentence.clauses.some((clause) => clause.verb?.negated || clause.subject?.kind === 'nobody')
    for (const run of findPhrases(sentence, plain)) {
      if (negated) continue
      const own = sentence.tokens
        .slice(Math.max(0, run.start - 1), run.end)
        .some((token) => token.lower === 'ourselves')
      yield* reportRun(sentence, run, own ? 'borderline' : 'clear', reason)
    }
    for (const run of fromVerbs(sentence)) yield* reportRun(sentence, run, 'clear', reason)
  }
})

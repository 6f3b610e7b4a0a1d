import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {conduct, traits} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'
import {deviations} from '../conduct/deviations.ts'
import {omissions} from '../conduct/omissions.ts'
import {wishes} from '../conduct/wishes.ts'
import {traitsFound} from './character-judgement.ts'
import {verdicts} from './explicit-fault.ts'
import {grades} from './normative-judgement.ts'
import {blamed} from './person-as-cause.ts'

const idioms = phrases(`
  my fault
  my mistake
  my mistakes
  my error
  my oversight
  my bad
  my own fault
  my own mistake
  miss of mine
  mistake of mine
  on me
  mea culpa
  i take full blame|responsibility
  i take the blame
  i screw up
  i mess up
  i mess this up
  i screw this up
  i break the
  i own this
  i have no excuse
  forgive myself
  ashamed
  i be careless
  i be not careful
  i be n't careful
  careless of me
  stupid of me
  dumb of me
  sloppy of me
  i be an idiot
  i know better
  i get it wrong
  i pick the wrong
  i make a bad call
  i make the mistake
  i make a mistake
  sorry everyone
  i do n't think
  i skim
  i let it slide
  without a second thought
  take my eye off
  never occur to me
  i lose track
  i wave it through
  wave it through
`)

/** Words that turn on the writer: plain whatever else stands there. */
const harsh =
  /^(?:idiot|idiotic|stupid|stupidity|dumb|moron|incompetent|incompetence|pathetic|useless|careless|carelessness|fool|foolish|embarrassing|sloppy|lazy)$/

const aboutI = (sentence: Sentence): boolean =>
  sentence.groups.some((group) => group.kind === 'I' || group.possessor?.kind === 'I')

function* ownOmissions(sentence: Sentence): Generator<{start: number; end: number}> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (subject?.kind !== 'I' || !verb || verb.modal || verb.passive || clause.question) continue
    const past = verb.tense === 'past' || verb.perfect
    const gap =
      verb.negated &&
      past &&
      (conduct.has(verb.lemma) ||
        (['set', 'do', 'have', 'go', 'push', 'stop', 'write', 'put', 'update', 'run', 'add', 'make'].includes(
          verb.lemma
        ) &&
          verb.lemma !== 'have'))
    const never =
      past &&
      verb.negated &&
      verb.adverbs.length >= 0 &&
      ['document', 'test', 'tune', 'revisit', 'check', 'finish', 'ask', 'internalise', 'internalize'].includes(
        verb.lemma
      )
    if (gap || never) yield {start: clause.inherited ? verb.start : subject.start, end: verb.end}
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'self-blame',
  severity: 'warning',
  summary: 'Keep the first person and the account; leave the verdict on oneself out.',
  why: 'It was normal work on a normal day; the account of what was seen is worth more to readers than an apology.',
  idea: 'Try: what was run, what was expected and why, and what showed up instead.',
  unless: 'It is a plain account in the first person, which is always welcome.',
  source: 'Etsy, Debriefing Facilitation Guide; PagerDuty, Blameless postmortems',
  examples: {
    flagged: [{text: '«I forgot» to set the TTL back.', certainty: 'borderline'}],
    accepted: [{text: 'I ran the failover command at 10:02 UTC, expecting it to affect one zone.'}]
  },
  *check(sentence): Generator<Report> {
    if (!aboutI(sentence)) return
    const reason = 'This takes a fault on oneself; the account around it is what readers can learn from.'
    const insult = sentence.tokens.some(
      (token) => !token.quoted && (harsh.test(token.lower) || (traits.has(token.lower) && token.lower !== 'distracted'))
    )
    const certainty: Certainty = insult ? 'clear' : 'borderline'
    const found = [
      ...omissions(sentence),
      ...wishes(sentence),
      ...verdicts(sentence),
      ...grades(sentence),
      ...blamed(sentence),
      ...deviations(sentence),
      ...traitsFound(sentence)
    ].filter((item) => item.target === 'I')
    for (const item of found) yield* reportRun(sentence, item, certainty, reason)
    for (const run of ownOmissions(sentence)) yield* reportRun(sentence, run, certainty, reason)
    for (const run of findPhrases(sentence, idioms)) {
      const negated = sentence.clauses.some(
        (clause) =>
          clause.verb &&
          clause.verb.start <= run.start &&
          run.start < clause.end &&
          clause.verb.negated &&
          run.words[0] !== 'i'
      )
      if (
        run.words.join(' ') === 'on me' &&
        !/^(?:that|this|is|was|'s|are|one|it)$/.test(sentence.tokens[run.start - 1]?.lower ?? '')
      )
        continue
      if (!negated) yield* reportRun(sentence, run, certainty, reason)
    }
  }
})

import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const lookingBack = phrases(`
  in hindsight
  with hindsight
  in retrospect
  looking back
`)

/** Said of what people could know or do, these are plain wherever they stand. */
const plain = phrases(`
  accident waiting to happen
  disaster waiting to happen
  a matter of time
  only a matter of time
  writing be on the wall
  in plain sight
  stare them|us|him|her in the face
  common sense
  for anyone willing
  for anyone who
  all they|he|she have to do
  warning signs be there
  warning signs
  ignore red flags
  should have know
  should have know better
  know better
  a no-brainer
  entirely foreseeable
  any first-year
  what do they expect
  everybody|everyone know
  everybody|everyone know it
  see it coming
  see this coming
  know be coming
  we know be coming
`)

const obvious = /^(?:obvious|clear|evident|predictable|foreseeable|inevitable)$/
const obviously = /^(?:obviously|clearly|plainly|evidently)$/

/** "It was obvious that", "the outcome was predictable"; not "it was not obvious which". */
function* fromComplement(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  for (const clause of sentence.clauses) {
    const {complement, subject, verb} = clause
    if (!complement || !verb || verb.negated || verb.tense !== 'past') continue
    const word = sentence.tokens[complement.head]!.lower
    if (!obvious.test(word)) continue
    const what = subject && sentence.tokens[subject.head]!.lower
    const about =
      what === undefined ||
      /^(?:it|this|that|risk|danger|outcome|problem|signal|signs|mistake|consequence|consequences)$/.test(what)
    // "It was clear that the disk was full": a finding at the time, unless it was "obvious".
    if (!about || (word === 'clear' && !hasLookingBack(sentence))) continue
    if (what === 'it' && (word === 'evident' || word === 'clear') && !hasLookingBack(sentence)) continue
    yield {start: verb.start, end: complement.end, certainty: 'borderline'}
  }
}

function hasLookingBack(sentence: Sentence): boolean {
  return findPhrases(sentence, lookingBack).length > 0
}

/** A judgement stands beside "in hindsight": else the words only frame. */
function judges(sentence: Sentence): boolean {
  return sentence.tokens.some((token) =>
    /^(?:obvious|clear|mistake|wrong|should|could|better|bad|dangerous|poor|naive|unwise|foolish|predictable|ignored|missed|risky|inevitable|simple|easy|right|ought|best|suboptimal|questionable|mistaken|error|unfortunate|optimistic|enough|premature|insufficient)$/.test(
      token.lower
    )
  )
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'hindsight',
  severity: 'warning',
  summary: 'Go back to what could be seen then; leave “obvious” to nobody.',
  why: 'Nothing was obvious at the time, or it would not have happened; saying so makes honest people feel foolish.',
  idea: 'Name the cue that was there and what it usually means.',
  unless: 'The word describes data or an effect, such as a spike that is clearly visible in a graph.',
  source: 'B. Fischhoff on hindsight bias; PagerDuty, Blameless postmortems; Etsy, Debriefing Facilitation Guide',
  examples: {
    flagged: [{text: 'It «was obvious» that the disk would fill up over the weekend.', certainty: 'borderline'}],
    accepted: [{text: 'The spike is clearly visible in the second graph.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This is seen from the end of the story; at the time the picture was another.'
    for (const run of findPhrases(sentence, lookingBack))
      if (judges(sentence)) yield* reportRun(sentence, run, 'borderline', reason)
    for (const run of findPhrases(sentence, plain)) {
      if (sentence.clauses.some((clause) => clause.verb?.negated)) continue
      yield* reportRun(
        sentence,
        run,
        sentence.groups.some((group) => ['person', 'role', 'team', 'somebody', 'they'].includes(group.kind))
          ? 'clear'
          : 'borderline',
        reason
      )
    }
    for (const found of fromComplement(sentence)) yield* reportRun(sentence, found, found.certainty, reason)
    for (const clause of sentence.clauses) {
      const adverb = sentence.tokens
        .slice(Math.max(0, clause.start - 3), clause.verb?.end ?? clause.start)
        .find((token) => obviously.test(token.lower))
      if (adverb && clause.verb?.negated && targetOf(clause.subject, true) === 'third')
        yield* reportRun(sentence, {start: adverb.index, end: adverb.index + 1}, 'clear', reason)
    }
  }
})

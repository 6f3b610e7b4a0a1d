import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule} from '../rule.ts'

const idioms = phrases(`
  be to blame
  be at fault
  take the|full blame
  own up to
  be guilty
  be liable
  be responsible for this|the|that outage|incident|failure|damage|loss|mess|downtime|breakage|disruption|bug|error
  be held responsible
  be the culprit
  have only itself|themselves|himself|herself to blame
  have nobody to blame but
  point fingers
  point a finger
  answer for the
  be on me
  be on us
  be on them
  be on him
  be on her
`)

/** What somebody can be responsible for without a verdict: their job. */
const nouns = phrases(`
  responsibility|accountability|blame for _ _? lies|rests|falls|sits
  the blame lies|rests|falls|is
  the culprit
  the guilty
  our bad
  my bad
  dirty hands
`)

/** A verdict, and whom it names. */
export interface Verdict extends Run {
  target: Target
}

/**
 * Find words that assign guilt.
 *
 * @returns Verdicts about anybody; `self-blame` takes up those about "I".
 */
export function* verdicts(sentence: Sentence): Generator<Verdict> {
  if (isMeta(sentence)) return
  for (const run of findPhrases(sentence, idioms)) {
    const clause = sentence.clauses.find(
      (other) => other.verb && other.verb.start <= run.start && run.start < Math.max(other.verb.end, other.end)
    )
    if (clause?.verb?.negated || clause?.subject?.kind === 'nobody') continue
    const last = run.words.at(-1)!
    const on = run.words[0] === 'be' && run.words[1] === 'on'
    if (on && !endsPart(sentence, run.end)) continue
    const pointed = {me: 'I', us: 'we', them: 'third', him: 'third', her: 'third'}[last] as Target | undefined
    const target = (on ? pointed : undefined) ?? targetOf(clause?.subject, true)
    if (target)
      yield {
        start:
          clause?.subject && !clause.inherited && clause.subject.start < run.start ? clause.subject.start : run.start,
        end: run.end,
        target
      }
  }
  for (const run of findPhrases(sentence, nouns)) {
    const text = run.words.join(' ')
    if (text === 'our bad') yield {...run, target: 'we'}
    else if (text === 'my bad') yield {...run, target: 'I'}
    else if (text === 'dirty hands') yield {...run, target: 'I'}
    else {
      const person = sentence.groups.find(
        (group) => group.start >= run.end - 1 && targetOf(group, true) && group.kind !== 'nobody' && group.kind !== 'we'
      )
      if (person && !/culprit|guilty/.test(text))
        yield {start: run.start, end: person.end, target: targetOf(person, true)!}
      else if (person && text === 'the culprit' && sentence.tokens[run.end]?.tag === 'auxiliary')
        yield {start: run.start, end: person.end, target: targetOf(person, true)!}
    }
  }
  yield* faults(sentence)
}

/** "Kim's fault", "my fault", "due to his mistake". */
function* faults(sentence: Sentence): Generator<Verdict> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!.lower
    if (!/^(?:fault|doing|incompetence)$/.test(head) || !group.possessor) continue
    const target = targetOf(group.possessor, true)
    const negated = sentence.clauses.some((clause) => clause.verb?.negated && clause.complement?.group === group)
    if (target && !negated) yield {start: group.start, end: group.end, target}
  }
}

function endsPart(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index]
  return (
    !next ||
    next.tag === 'punctuation' ||
    next.tag === 'coordinator' ||
    next.tag === 'preposition' ||
    next.tag === 'adverb'
  )
}

/** Talk about blame is not blame: "nobody is to blame", "blameless". */
function isMeta(sentence: Sentence): boolean {
  return sentence.tokens.some(
    (token, index) =>
      token.lower === 'blameless' ||
      token.lower === 'blamelessly' ||
      (token.lower === 'blame' && sentence.tokens[index - 1]?.lower === 'git') ||
      (token.lower === 'nobody' && sentence.tokens.some((other) => other.lower === 'fault'))
  )
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'explicit-fault',
  severity: 'warning',
  summary: 'Leave the verdict out, and tell the condition that made the event possible.',
  why: 'A verdict closes the conversation before those who know most have told their part.',
  idea: 'Where ownership matters, say who does what next.',
  unless: 'It is about hardware or software, or says that nobody is at fault.',
  source: 'J. Allspaw, Blameless PostMortems and a Just Culture (2012)',
  examples: {
    flagged: [{text: "This one is entirely «Kim's fault».", certainty: 'clear'}],
    accepted: [{text: 'The disk was at fault and has been replaced.'}]
  },
  *check(sentence) {
    for (const verdict of verdicts(sentence)) {
      if (verdict.target === 'I') continue
      yield* reportRun(
        sentence,
        verdict,
        certaintyOf('verdict', verdict.target, sentence),
        'This assigns guilt, which ends the search for conditions.'
      )
    }
  }
})

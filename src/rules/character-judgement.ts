import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {lackable, traitNouns, traits} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const idioms = phrases(`
  asleep at the wheel
  lose situational awareness
  no sense of ownership
  not a team player
  do not care about
  do n't care about
  do not care
  do n't care
  could not care less
  could n't care less
  get anxious
  get too comfortable
  get complacent
  grow complacent
  not very much about people
`)

interface Trait {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
}

/**
 * Find traits and lapses given as the explanation.
 *
 * @returns Also those of "I"; `self-blame` takes these up.
 */
export function* traitsFound(sentence: Sentence): Generator<Trait> {
  for (const clause of sentence.clauses) {
    const {verb, subject, complement} = clause
    if (!verb) continue
    const target = targetOf(subject, true)
    const run = {start: clause.inherited || !subject ? verb.start : Math.min(subject.start, verb.start), end: verb.end}
    if (complement && target && !verb.negated && !verb.modal && !clause.imperative && target !== 'external') {
      const words = sentence.tokens.slice(complement.start, complement.end)
      if (words.some((token) => traits.has(token.lower)))
        yield {
          target,
          start: run.start,
          end: complement.end,
          certainty: certaintyOf('verdict', target, sentence, clause)
        }
    }
    if (verb.lemma === 'panic' && target && !verb.modal && (verb.tense === 'past' || verb.perfect))
      yield {target, ...run, certainty: certaintyOf('verdict', target, sentence, clause)}
    const carelessly = verb.adverbs.find((word) =>
      /^(?:carelessly|recklessly|negligently|lazily|sloppily|blindly)$/.test(word)
    )
    const agent = targetOf(verb.passive ? clause.agent : subject, true)
    if (carelessly && (agent || verb.passive) && (verb.tense === 'past' || verb.perfect)) {
      yield {
        target: agent ?? 'agentless',
        start: verb.start,
        end: verb.end,
        certainty: certaintyOf('verdict', agent ?? 'agentless', sentence, clause)
      }
    }
  }
  yield* fromNouns(sentence)
  for (const run of findPhrases(sentence, idioms)) {
    const clause = sentence.clauses.findLast((other) => (other.verb?.start ?? other.start) <= run.start + 2)
    const target = targetOf(clause?.subject, true)
    if (target && target !== 'external')
      yield {target, start: run.start, end: run.end, certainty: certaintyOf('verdict', target, sentence, clause)}
  }
}

/** "negligence in the handling", "a lack of attention to detail", "laziness on the part of the reviewers". */
function* fromNouns(sentence: Sentence): Generator<Trait> {
  const goal = sentence.clauses.some((clause) => clause.verb?.negated || clause.imperative)
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (head.quoted || goal) continue
    const owner = targetOf(group.possessor, true)
    if (traitNouns.has(head.lower)) {
      if (owner === 'external') continue
      yield {
        target: owner ?? 'agentless',
        start: group.start,
        end: group.end,
        certainty: certaintyOf('verdict', owner ?? 'agentless', sentence)
      }
    }
    if (head.lower !== 'lack' || sentence.tokens[group.end]?.lower !== 'of') continue
    const what = sentence.groups.find((other) => other.start === group.end + 1)
    if (what && lackable.has(sentence.tokens[what.head]!.lower))
      yield {
        target: owner ?? 'agentless',
        start: group.start,
        end: what.end,
        certainty: certaintyOf('verdict', owner ?? 'agentless', sentence)
      }
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'character-judgement',
  severity: 'warning',
  summary: 'Describe the situation that would bring any capable colleague to the same step.',
  why: 'Character does not change between two deploys; conditions do, and conditions are what a team can improve.',
  idea: 'Ask what in that hour would have led anybody to the same act, and write that.',
  unless: 'It is a fact of staffing without a conclusion, or it praises.',
  source:
    'PagerDuty, Blameless postmortems (fundamental attribution error); S. Dekker, The Field Guide to Understanding Human Error',
  examples: {
    flagged: [{text: '«A lack of attention» to detail led to the wrong subnet.', certainty: 'clear'}],
    accepted: [{text: 'The service uses lazy loading for thumbnails.'}]
  },
  *check(sentence): Generator<Report> {
    for (const found of traitsFound(sentence)) {
      if (found.target === 'I') continue
      yield* reportRun(
        sentence,
        found,
        found.certainty,
        'A trait or a lapse stands here as the explanation; the situation around it stays untold.'
      )
    }
  }
})

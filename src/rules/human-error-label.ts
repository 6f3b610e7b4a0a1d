import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {targetOf} from '../analysis/certainty.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const labels = phrases(`
  human error|errors|mistake|mistakes|failure
  operator error|errors|mistake
  user error
  pilot error
  admin|administrator error
  manual error|errors
  user mistake
  pebkac
  layer-8
  fat finger
  fat-finger
  fat-fingered
  rookie mistake|error
  careless mistake|error
  silly mistake|error
  stupid mistake|error
  simple mistake
  man-made
`)

const slips =
  /^(?:typo|typos|misspelling|misspell|misspelled|oversight|slip|slip-up|misclick|mistake|mistakes|copy-paste|miscommunication|misunderstanding)$/
const byMistake = phrases('by mistake')

/** Goals, metrics and doubts about the label. */
function isGuarded(sentence: Sentence, start: number, end: number): boolean {
  const left = sentence.tokens.slice(Math.max(0, start - 6), start).map((token) => token.lower)
  const right = sentence.tokens.slice(end, end + 3).map((token) => token.lower)
  if (
    left.some((word) =>
      /^(?:prevent|prevents|avoid|avoids|reduce|reduces|reducing|preventing|against|eliminate|minimi[sz]e|not|n't|never|instead|rather|beyond|risk|prone|possibility|room|chance|opportunity|margin|guard|guards|protect|protects|potential|for|accept|catch|catches|avoiding|minimi[sz]ing|limit|less|future|similar)$/.test(
        word
      )
    )
  )
    return true
  return right.some((word) =>
    /^(?:rate|rates|log|logs|message|messages|code|codes|prevention|count|counts|budget|page)$/.test(word)
  )
}

function* slipReports(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (!slips.test(head.lower) || head.quoted || isGuarded(sentence, group.start, group.end)) continue
    if (targetOf(group.possessor, true) === 'third') {
      yield {start: group.start, end: group.end, certainty: 'clear'}
      continue
    }
    const left = sentence.tokens.slice(Math.max(0, group.start - 4), group.start)
    const before = left.map((token) => token.lemma).join(' ')
    const stated =
      /(?:cause by|due to|because of|result of|result from|down to|trace to|stem from)(?: (?:a|an|the))?$/.test(
        before
      ) ||
      (/\bby(?: an?)?$/.test(before) && sentence.clauses.some((clause) => clause.verb?.lemma === 'cause'))
    const complement = sentence.clauses.some(
      (clause) =>
        clause.complement?.group === group &&
        clause.verb?.tense === 'past' &&
        !clause.verb.negated &&
        clause.subject &&
        /^(?:it|this|that|cause|reason|issue|problem|outage|root|trigger|which|there)$/.test(
          sentence.tokens[clause.subject.head]!.lower
        ) &&
        !(head.lower === 'typo' && sentence.tokens[clause.subject.head]!.lower === 'there')
    )
    const subject = sentence.clauses.some(
      (clause) =>
        clause.subject === group &&
        clause.verb &&
        ['cause', 'take', 'break', 'bring', 'lead', 'result', 'trigger'].includes(clause.verb.lemma) &&
        clause.verb.tense === 'past' &&
        !clause.verb.passive
    )
    const made = sentence.clauses.some(
      (clause) =>
        clause.object === group &&
        ['make', 'do'].includes(clause.verb?.lemma ?? '') &&
        targetOf(clause.subject, true) === 'we' &&
        !clause.verb?.modal &&
        clause.verb?.tense === 'past'
    )
    if (stated || complement || subject || made) yield {start: group.start, end: group.end, certainty: 'borderline'}
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'human-error-label',
  severity: 'warning',
  summary: 'Describe the step in plain terms instead of a label such as human error.',
  why: 'The label feels like an answer, yet it names nothing that a team can change.',
  idea: 'Tell what was entered or run, and what in the tool, the cue or the workload made it likely.',
  unless: 'The label is questioned, or stands in a goal such as guarding against it.',
  source: 'S. Dekker, The Field Guide to Understanding Human Error; PagerDuty, Blameless postmortems',
  examples: {
    flagged: [{text: 'Root cause: «human error».', certainty: 'clear'}],
    accepted: [{text: 'The new dry-run flag guards against human error.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This label stands where the conditions behind the step could be told.'
    for (const run of findPhrases(sentence, labels)) {
      if (isGuarded(sentence, run.start, run.end) || sentence.clauses.some((clause) => clause.verb?.negated)) continue
      const certainty: Certainty = sentence.hedged ? 'borderline' : 'clear'
      yield* reportRun(sentence, run, certainty, reason)
    }
    for (const run of findPhrases(sentence, byMistake)) {
      const clause = sentence.clauses.findLast((other) => other.verb && other.verb.start < run.start)
      const target = targetOf(clause?.subject, true)
      if (
        !clause?.verb ||
        sentence.context.inActions ||
        clause.verb.modal ||
        clause.verb.tense !== 'past' ||
        target === 'I'
      )
        continue
      if (target || clause.verb.passive) yield* reportRun(sentence, run, 'borderline', reason)
    }
    for (const slip of slipReports(sentence)) yield* reportRun(sentence, slip, slip.certainty, reason)
  }
})

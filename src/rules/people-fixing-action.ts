import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

/** Vigilance, in the words people use for it; the base form is meant, as order, plan or duty. */
const vigilance = phrases(`
  be careful|mindful|vigilant|aware|diligent|attentive|cautious|thorough|conscious
  be more|extra|very|especially careful|mindful|vigilant|aware|diligent|attentive|cautious|thorough|proactive|conscious|responsive
  pay attention
  pay more|close|closer|better|special attention
  keep an eye|eyes on
  keep a close|closer eye on
  double-check
  double check
  remember to
  do not forget
  do n't forget
  never forget
  try harder
  try our best
  do better
  think twice
  take care
  take more|extra|greater care
  stay alert|vigilant
  exercise caution
  exercise more caution
  use more|extra caution
  read more carefully
  communicate better
  communicate more
  better communicate
  raise awareness
  spread awareness
  improve discipline
`)

const always = new Set([
  'check',
  'verify',
  'test',
  'review',
  'read',
  'confirm',
  'validate',
  'ask',
  'double-check',
  'remember',
  'consult',
  'communicate',
  'notify',
  'inform',
  'announce',
  'monitor',
  'make',
  'ensure',
  'keep',
  'follow',
  'use'
])
const alwaysSafe = new Set([
  'check',
  'verify',
  'test',
  'review',
  'read',
  'confirm',
  'validate',
  'ask',
  'double-check',
  'remember',
  'consult',
  'communicate',
  'notify',
  'inform',
  'announce'
])
const telling = new Set([
  'remind',
  'retrain',
  're-train',
  'coach',
  'educate',
  'urge',
  'instruct',
  'encourage',
  'advise',
  'warn',
  'admonish',
  'lecture',
  'caution'
])
const careful =
  /^(?:carefully|thoroughly|closely|diligently|attentively|harder|aggressively|rigorously|cautiously|vigilantly)$/
const careActs = new Set([
  'test',
  'review',
  'check',
  'monitor',
  'read',
  'verify',
  'validate',
  'watch',
  'look',
  'examine',
  'plan',
  'consider',
  'communicate',
  'work'
])
const knowing = phrases(`
  make sure everyone|everybody|people|engineers|developers|nobody
  make sure that everyone|everybody|people|engineers|developers|nobody
  make sure the team
  make sure we
  make sure to check|verify|test|review|read|notify|inform|communicate|double-check
  make sure _ _? _? _? team|teams|members|engineers|staff|developers|people be aware|trained|informed|familiar
  ensure everyone|everybody|people|engineers|developers|nobody
  ensure _? _? team|members|engineers|staff|developers|people be|know|understand|follow|check
  send an email to
  send a reminder to
  send reminders to
  have a talk
  need a talk
  extra scrutiny
  stay updated
  stay up to date
`)

/** An obligation on people, or an order: what stands in lessons and plans. */
function asksPeople(sentence: Sentence, clause: Clause | undefined): boolean {
  if (!clause?.verb) return false
  const {verb} = clause
  if (verb.tense === 'past' || (verb.perfect && !verb.modal)) return false
  if (clause.imperative) return true
  const target = targetOf(clause.subject, true)
  if (verb.modal && ['should', 'must', 'shall', 'will', 'ought', 'need'].includes(verb.modal))
    return target !== undefined && target !== 'external'
  if (['need', 'have'].includes(verb.lemma)) return target !== undefined
  if (clause.kind === 'infinitive') return ownersTo(sentence, clause)
  return clause.kind === 'participle' && sentence.context.inActions
}

/** "We need to be more careful", "Bastian to double-check": the infinitive is the duty. */
function ownersTo(sentence: Sentence, clause: Clause): boolean {
  const outer = sentence.clauses[clause.parent]
  const lemma = outer?.verb?.lemma
  const target = targetOf(outer?.subject ?? clause.subject, true)
  if (!outer) return sentence.context.inActions || targetOf(clause.subject, true) !== undefined
  if (
    lemma &&
    [
      'need',
      'have',
      'try',
      'want',
      'aim',
      'learn',
      'agree',
      'promise',
      'plan',
      'remember',
      'ask',
      'tell',
      'be',
      'ought'
    ].includes(lemma) &&
    outer.verb!.tense !== 'past'
  )
    return target !== undefined && target !== 'external'
  return outer.imperative
}

function clauseAt(sentence: Sentence, index: number): Clause | undefined {
  return sentence.clauses.findLast((clause) => clause.verb && clause.verb.start <= index + 1)
}

function* vigilanceReports(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  for (const run of findPhrases(sentence, vigilance)) {
    const first = sentence.tokens[run.start]!
    const clause = clauseAt(sentence, run.start)
    if (
      !first.forms.includes('base') &&
      first.lower !== 'be' &&
      !/^(?:do|not|never)$/.test(first.lower) &&
      !(first.forms.includes('ing') && sentence.context.inActions) &&
      first.tag !== 'adverb'
    )
      continue
    if (/^(?:been|was|were|is|are|being)$/.test(first.lower)) continue
    const subject = targetOf(clause?.subject, true)
    const duty =
      asksPeople(sentence, clause) || (clause?.subject === undefined && (sentence.context.inActions || run.start <= 2))
    const system = clause?.subject && !subject && !clause.imperative && clause.subject.kind !== 'you'
    if (!duty || system) continue
    if (
      run.words.join(' ') === 'be aware' &&
      clause?.subject === undefined &&
      !sentence.context.inActions &&
      sentence.context.concepts[0] !== 'lessons'
    )
      continue
    yield {start: run.start, end: run.end, certainty: 'clear'}
  }
}

function* tellingReports(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  for (const clause of sentence.clauses) {
    const {verb, object} = clause
    if (!verb || verb.negated) continue
    const run = {start: verb.start, end: Math.max(verb.end, object?.end ?? 0)}
    const planned =
      clause.imperative ||
      asksPeople(sentence, clause) ||
      (clause.kind === 'participle' && sentence.context.inActions) ||
      (clause.subject === undefined && sentence.context.inActions)
    if (
      telling.has(verb.lemma) &&
      object &&
      planned &&
      targetOf(object, true) &&
      targetOf(object, true) !== 'external' &&
      (targetOf(clause.subject) !== undefined) === !clause.imperative
    ) {
      yield {
        ...run,
        certainty:
          verb.lemma === 'encourage' || verb.lemma === 'advise' || verb.lemma === 'educate' ? 'borderline' : 'clear'
      }
    } else if (telling.has(verb.lemma) && object && clause.imperative && targetOf(object, true)) {
      yield {
        ...run,
        certainty:
          verb.lemma === 'encourage' || verb.lemma === 'advise' || verb.lemma === 'educate' ? 'borderline' : 'clear'
      }
    } else if (verb.lemma === 'train' && object && planned && targetOf(object, true)) {
      yield {...run, certainty: object.kind === 'person' ? 'clear' : 'borderline'}
    } else if (
      verb.adverbs.includes('always') &&
      (alwaysSafe.has(verb.lemma) || (always.has(verb.lemma) && verb.lemma === 'keep')) &&
      (clause.imperative || asksPeople(sentence, clause))
    ) {
      yield {...run, end: verb.end, certainty: 'clear'}
    } else if (
      careActs.has(verb.lemma) &&
      (clause.imperative || asksPeople(sentence, clause)) &&
      hasCare(sentence, clause)
    ) {
      yield {...run, end: verb.end, certainty: 'clear'}
    }
  }
}

function hasCare(sentence: Sentence, clause: Clause): boolean {
  const near = sentence.tokens.slice(
    Math.max(0, clause.verb!.start - 3),
    Math.min(sentence.tokens.length, Math.max(clause.end, clause.verb!.end) + 2)
  )
  return near.some((token) => careful.test(token.lower))
}

/** Training as the fix: a noun with people as its audience, in plans. */
function* trainingReports(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  for (const group of sentence.groups) {
    const words = sentence.tokens.slice(group.start, group.end)
    const training = words.find((token) => /^(?:training|trainings|retraining|awareness)$/.test(token.lower))
    if (!training || training.quoted) continue
    const clause = sentence.clauses.find((other) => other.object === group) ?? clauseAt(sentence, group.start)
    const planned =
      sentence.context.inActions ||
      sentence.context.concepts.includes('lessons') ||
      (clause !== undefined && asksPeople(sentence, clause))
    const done =
      clause?.verb &&
      clause.object === group &&
      [
        'conduct',
        'provide',
        'schedule',
        'organise',
        'organize',
        'offer',
        'hold',
        'run',
        'give',
        'do',
        'arrange',
        'plan',
        'investigate',
        'receive',
        'need',
        'improve',
        'consider',
        'implement',
        'require',
        'deliver'
      ].includes(clause.verb.lemma) &&
      clause.verb.tense !== 'past'
    const audience = sentence.groups.some((other) => other !== group && targetOf(other, true) === 'third')
    const model =
      words.some((token) =>
        /^(?:model|data|set|job|pipeline|run|cluster|dataset|environment|portal|system)$/.test(token.lower)
      ) || sentence.tokens.some((token) => /^(?:model|classifier|gpu|dataset|epoch)s?$/.test(token.lower))
    if (!model && (done || (planned && audience && group.start <= 3)))
      yield {start: group.start, end: group.end, certainty: 'borderline'}
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'people-fixing-action',
  severity: 'warning',
  summary: 'Plan what the system will do differently, rather than what people shall remember.',
  why: 'Vigilance runs out at three in the morning; a guard rail does not.',
  idea: 'Ask: with the same people and the same day again, what in the system would be different?',
  unless: 'The reminder or the training is tied to a change of a tool or a document in the same item.',
  source:
    'Google, Site Reliability Workbook, chapter 10; J. Lunney, S. Lueder and B. Beyer, Postmortem Action Items (;login: 2017)',
  examples: {
    flagged: [{text: '- «Be more careful» when editing firewall rules.', certainty: 'clear'}],
    accepted: [{text: '- Update step 4 of the runbook with the new dashboard link.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This asks people to be more watchful; nothing in the system would be different next time.'
    const found = [...vigilanceReports(sentence), ...tellingReports(sentence), ...trainingReports(sentence)]
    for (const run of findPhrases(sentence, knowing)) {
      const clause = clauseAt(sentence, run.start)
      if (
        run.words[0] === 'extra' ||
        asksPeople(sentence, clause) ||
        (clause?.subject === undefined && run.start <= 2)
      ) {
        const mild =
          /^(?:extra|stay)/.test(run.words[0]!) ||
          /aware|trained|informed|familiar/.test(
            sentence.tokens
              .slice(run.start, run.end)
              .map((token) => token.lower)
              .join(' ')
          )
        if (run.words.join(' ') === 'make sure we' && !sentence.context.inActions) continue
        found.push({start: run.start, end: run.end, certainty: mild ? 'borderline' : 'clear'})
      }
    }
    for (const run of found) yield* reportRun(sentence, run, run.certainty, reason)
  }
})

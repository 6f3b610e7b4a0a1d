import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import type {WordingRule} from '../rule.ts'
import {oneLine} from './quote.ts'

/**
 * Show how a sentence was read, and why each rule spoke or kept silent: for `--explain`.
 *
 * Silence is explained by trial: the rule is asked again with the sentence changed in one point (were the subject a
 * person; were there no reason, no hedge), and the change that makes it speak is what kept it silent.
 *
 * @param sentence An analysed sentence.
 * @param rules The wording rules.
 * @returns Lines of text, the last one ended.
 */
export function explainSentence(sentence: Sentence, rules: readonly WordingRule[]): string {
  const lines = [sentence.text, ...sentence.clauses.map((clause) => `  ${describeClause(sentence, clause)}`)]
  const flags = [
    sentence.reason && 'gives a reason',
    sentence.hedged && 'hedged',
    sentence.intensified && 'intensified',
    sentence.question && 'a question'
  ].filter(Boolean)
  if (flags.length > 0) lines.push(`  (${flags.join(', ')})`)
  let untouched = 0
  for (const rule of rules) {
    const spoken = [...rule.check(sentence)]
    const silence = spoken.length > 0 ? undefined : whySilent(sentence, rule)
    for (const report of spoken)
      lines.push(`  ${rule.ruleId} speaks (${report.certainty ?? 'clear'}): ${report.reason}`)
    if (silence) lines.push(`  ${rule.ruleId} is silent: ${silence}`)
    if (spoken.length === 0 && !silence) untouched++
  }
  lines.push(`  ${untouched} ${untouched === 1 ? 'rule finds' : 'rules find'} nothing to speak about.`)
  return `${lines.map((line) => line.replace(/^( *)(.*)$/s, (_, indent: string, words: string) => indent + oneLine(words, 1000))).join('\n')}\n`
}

const wordsOf = (sentence: Sentence, part: {start: number; end: number}): string =>
  sentence.tokens
    .slice(part.start, part.end)
    .map((token) => token.text)
    .join(' ')

function describeGroup(sentence: Sentence, group: NounGroup): string {
  const owner = group.possessor ? `, of ${wordsOf(sentence, group.possessor)}: ${group.possessor.kind}` : ''
  return `[${wordsOf(sentence, group)}: ${group.kind}${owner}]`
}

function describeClause(sentence: Sentence, clause: Clause): string {
  const {verb, subject, object, agent} = clause
  const marks =
    verb &&
    [
      verb.negated && 'not',
      verb.modal,
      verb.perfect && 'perfect',
      verb.passive && 'passive',
      verb.tense !== 'none' && verb.tense
    ].filter(Boolean)
  return [
    `${clause.kind}${clause.marker ? ` (${clause.marker})` : ''}:`,
    subject
      ? `${describeGroup(sentence, subject)}${clause.inherited ? ' (understood)' : ''}`
      : clause.imperative
        ? '(an order)'
        : '(nobody named)',
    verb ? `${verb.lemma}${marks!.length > 0 ? ` <${marks!.join(' ')}>` : ''}` : '',
    object ? describeGroup(sentence, object) : '',
    agent ? `by ${describeGroup(sentence, agent)}` : ''
  ]
    .filter(Boolean)
    .join(' ')
}

function whySilent(sentence: Sentence, rule: WordingRule): string | undefined {
  const speaks = (changed: Sentence): boolean => !rule.check(changed)[Symbol.iterator]().next().done
  if (
    speaks({
      ...sentence,
      found: new Map(),
      reason: false,
      hedged: false,
      clauses: sentence.clauses.map((clause) => (clause.kind === 'reason' ? {...clause, kind: 'main'} : clause))
    })
  ) {
    return 'the sentence gives a reason or a hedge.'
  }
  const unnegated = {
    ...sentence,
    found: new Map(),
    clauses: sentence.clauses.map((clause) =>
      clause.verb?.negated ? {...clause, verb: {...clause.verb, negated: false}} : clause
    )
  }
  if (sentence.clauses.some((clause) => clause.verb?.negated) && speaks(unnegated)) return 'the statement is negated.'
  for (const clause of sentence.clauses) {
    const {subject} = clause
    if (
      !subject ||
      !['unknown', 'system', 'document', 'act', 'maybe-person', 'maybe-team', 'you', 'they'].includes(subject.kind)
    )
      continue
    if (speaks(withKind(sentence, subject)))
      return `[${wordsOf(sentence, subject)}] is nobody, as far as the words show.`
  }
  return undefined
}

/** The same sentence with one group made a person, wherever it stands. */
function withKind(sentence: Sentence, group: NounGroup): Sentence {
  const change = (other: NounGroup | undefined): NounGroup | undefined =>
    other && other.start === group.start && other.end === group.end ? {...other, kind: 'role'} : other
  return {
    ...sentence,
    found: new Map(),
    groups: sentence.groups.map((other) => change(other)!),
    clauses: sentence.clauses.map((clause) => {
      const subject = change(clause.subject)
      return subject ? {...clause, subject} : clause
    })
  }
}

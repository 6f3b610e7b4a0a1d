import {targetOf} from '../analysis/certainty.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {conduct, plainActs, undone} from '../lexicon/conduct.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const hunting = new Set([
  ...plainActs,
  'approve',
  'let',
  'allow',
  'break',
  'do',
  'write',
  'sign',
  'miss',
  'review',
  'introduce',
  'cause',
  'make',
  'authorise',
  'authorize',
  'touch',
  'decide',
  'grant',
  'blame'
])

function opening(sentence: Sentence): {word: string; index: number} | undefined {
  const token = sentence.tokens.find((other) => other.tag === 'wh')
  if (!token || (token.index > 4 && sentence.tokens[token.index - 1]?.text !== ':')) return undefined
  return {word: token.lower, index: token.index}
}

function fromQuestion(sentence: Sentence, clause: Clause, wh: {word: string; index: number}): Certainty | undefined {
  const {verb, subject} = clause
  if (!verb) return undefined
  const target = targetOf(verb.passive ? (clause.agent ?? undefined) : subject, true)
  if (wh.word === 'who' || wh.word === 'whose' || wh.word === 'which') {
    if (wh.word === 'whose')
      return /^(?:fault|change|idea|decision|commit|mistake)$/.test(sentence.tokens[wh.index + 1]?.lower ?? '')
        ? 'clear'
        : undefined
    if (wh.word === 'which')
      return subject && targetOf(subject) === 'third' && hunting.has(verb.lemma) && verb.tense === 'past'
        ? 'clear'
        : undefined
    if (verb.start !== wh.index + 1 || verb.modal || verb.tense === 'future') return undefined
    if (!hunting.has(verb.lemma) || verb.tense !== 'past') return undefined
    return sentence.tokens.length <= 6 && ['make', 'do', 'change'].includes(verb.lemma) ? 'borderline' : 'clear'
  }
  if (wh.word === 'why') {
    if (subject?.kind === 'you') return 'clear'
    if (verb.passive && !clause.agent) return verb.negated && undone.has(verb.lemma) ? 'borderline' : undefined
    if (!target || (verb.modal && verb.modal !== 'would')) return undefined
    if (verb.tense === 'present' && !verb.perfect) return undefined
    return target === 'third' || target === 'agentless' ? 'clear' : 'borderline'
  }
  if (
    wh.word === 'how' &&
    (verb.modal === 'could' || verb.modal === 'can') &&
    target &&
    target !== 'we' &&
    target !== 'external' &&
    sentence.tokens[wh.index + 1]?.tag === 'modal'
  )
    return ['miss', 'overlook', 'forget', 'ignore', 'fail'].includes(verb.lemma) || subject?.kind === 'they'
      ? 'clear'
      : undefined
  if (
    wh.word === 'what' &&
    verb.progressive &&
    ['think', 'do'].includes(verb.lemma) &&
    (target === 'third' || subject?.kind === 'you') &&
    verb.lemma === 'think'
  )
    return 'clear'
  return undefined
}

/** "Pascal to explain in the weekly why …": asked without a question mark. */
function* fromExplain(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  const {tokens} = sentence
  for (const token of tokens) {
    if (token.lemma !== 'explain' || token.tag !== 'verb') continue
    const why = tokens.findIndex((other, index) => index > token.index && other.lower === 'why')
    const group = sentence.groups.findLast((other) => other.end <= token.index && targetOf(other, true))
    if (why < 0 || !group || why - token.index > 6) continue
    const inner = sentence.clauses.find((clause) => clause.verb && clause.verb.start > why)
    const about =
      inner &&
      (targetOf(inner.subject, true) ??
        (inner.verb!.passive && (conduct.has(inner.verb!.lemma) || undone.has(inner.verb!.lemma))
          ? 'agentless'
          : undefined))
    if (about && targetOf(group, true) === 'third') yield {start: group.start, end: why + 1, certainty: 'clear'}
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'who-why-question',
  severity: 'warning',
  summary: 'Ask what and how, which invites an account, rather than who and why.',
  why: '“Why did they” makes people defend a step; “how did it look” lets them teach.',
  idea: 'Ask what was in view at that time, and how the options compared.',
  unless: 'It asks who was affected, who takes an action, or why a machine did something.',
  source: 'J. Allspaw, The Infinite Hows (2014); Etsy, Debriefing Facilitation Guide',
  examples: {
    flagged: [{text: "«Why didn't Amira test it first»?", certainty: 'clear'}],
    accepted: [{text: 'Why did the lease expire before renewal?'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This question looks for a person or asks for a defence; what and how invite an account.'
    for (const run of fromExplain(sentence)) yield* reportRun(sentence, run, run.certainty, reason)
    if (!sentence.question || sentence.tokens.some((token) => token.quoted)) return
    const wh = opening(sentence)
    if (!wh) return
    for (const clause of sentence.clauses) {
      const certainty = fromQuestion(sentence, clause, wh)
      if (!certainty) continue
      const last = sentence.tokens.findLast((token) => token.tag !== 'punctuation')!
      yield* reportRun(sentence, {start: wh.index, end: last.index + 1}, certainty, reason)
      return
    }
  }
})

import type {Sentence} from '../../analysis/sentence.ts'
import {ridicule} from '../../lexicon/irony.ts'
import {keepsFacts} from '../facts.ts'
import {span, type Edit} from '../draft.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Takes away a remark that trails behind the facts: ", which is exactly as clever as it sounds". */
export function* dropTrailing(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const last = tokens.at(-1)!
  const end = last.tag === 'punctuation' && /^[.!?]$/.test(last.text) ? last.index : tokens.length
  const nearest = tokens.findLastIndex(
    (token) =>
      token.start <= found.start && /^(?:[,;–—]|\()$/.test(token.text) && opensRemark(sentence, token.index + 1)
  )
  // ", which, yes, …": one remark.
  const chained = tokens[nearest - 1]?.lower === 'which' && /^[,;–—]$/.test(tokens[nearest - 2]?.text ?? '')
  const at = chained ? nearest - 2 : nearest
  if (at < 0 || !touches(sentence, at, end, found)) return
  const finite = sentence.clauses.some(({verb}) => verb?.finite && verb.start < at)
  const kept = [...span(0, at), ...span(end, tokens.length)]
  const edit: Edit = {start: at, end, items: []}
  const whole = !['coordinator', 'preposition', 'to', 'determiner'].includes(tokens[at - 1]?.tag ?? 'to')
  const stands = finite || (sentence.context.place !== 'paragraph' && at > 3)
  // Behind the remark the account may go on.
  const goesOn = tokens
    .slice(at + 1, end)
    .some(({text, start}, index, rest) => text === ',' && start >= found.end && rest[index + 1]?.lower !== 'yes')
  if (stands && !goesOn && whole && at > 3 && keepsFacts(sentence, kept)) yield {edits: [edit], confidence: 0.85}
}

/** Whether a remark begins here; a reason is one only where it says itself that it is not meant. */
function opensRemark(sentence: Sentence, at: number): boolean {
  const [first, second] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]?.lower ?? '']
  if (/^(?:because|since|though|although)$/.test(first)) return ironic.test(second)
  return (
    first === 'which' ||
    isVerdictBehind(sentence, at) ||
    ironic.test(first) ||
    /^(?:lol|sigh|ha|yes|surprise)$/.test(first) ||
    (first === 'maybe' && second === 'then')
  )
}

/** ", and that is embarrassing for a bank". */
function isVerdictBehind({tokens}: Sentence, at: number): boolean {
  const [and, that, is, grade] = tokens.slice(at, at + 4).map(({lower}) => lower)
  return (
    and === 'and' &&
    /^(?:that|this|which)$/.test(that ?? '') &&
    /^(?:is|was|['’]s)$/.test(is ?? '') &&
    ridicule.has(grade ?? '')
  )
}

const ironic = /^(?:apparently|obviously|naturally|evidently)$/

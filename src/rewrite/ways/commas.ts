import type {Sentence} from '../../analysis/sentence.ts'
import {words} from '../draft.ts'
import {past} from '../inflection.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Irony that is all in the commas: without them the same words are a plain account. */
export function* dropPauses(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, agent} of sentence.clauses) {
    const comma = verb && tokens[verb.end]
    if (!verb?.finite || comma?.text !== ',' || !touches(sentence, verb.start, verb.end + 3, found)) continue
    const [next, behind] = tokens.slice(verb.end + 1, verb.end + 3)
    // "I am informed, by the canteen."
    if (
      verb.passive &&
      next?.lower === 'by' &&
      agent?.start === next.index + 1 &&
      !/^(?:way|end|then|time|now)$/.test(tokens[agent.head]!.lower)
    )
      yield {edits: [{start: comma.index, end: comma.index + 1, items: []}], confidence: 0.85}
    // "The archive did answer, eventually, after a call": "The archive eventually answered, after a call".
    const late = /^(?:eventually|finally)$/.test(next?.lower ?? '')
    const plain = verb.tense === 'past' && !verb.passive && !verb.perfect && !verb.negated && !verb.modal
    const did = tokens[verb.start]!.lower === 'did' && verb.head === verb.start + 1
    if (!late || !plain || !(did || verb.start === verb.head) || !/^[,.]$/.test(behind?.text ?? '.')) continue
    const told = did ? past(verb.lemma) : tokens[verb.head]!.text
    yield {edits: [{start: verb.start, end: next!.index + 1, items: words(`${next!.lower} ${told}`)}], confidence: 0.85}
  }
}

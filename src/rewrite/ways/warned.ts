import type {Sentence} from '../../analysis/sentence.ts'
import {span, words} from '../draft.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** How, and how often: "in writing", "twice". */
const way = /^(?:in|on|by|at|during|since|writing|twice|repeatedly|before|several|many|times|a|an|the|last|this)$/

/** "They were told in March how thin the ice was": "It had been pointed out in March how thin the ice was". */
export function* tellWarnings(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject, inherited, agent} = clause
    if (!verb?.passive || !verb.finite || verb.negated || verb.modal || verb.tense !== 'past' || agent) continue
    if (!/^(?:tell|warn)$/.test(verb.lemma) || inherited || !subject || !isHuman(subject)) continue
    const start = startOf(sentence, clause)
    const stated = tokens.findIndex(({lower, index}) => index >= verb.end && /^(?:that|what|how|why)$/.test(lower))
    const between = tokens.slice(verb.end, Math.max(verb.end, stated))
    const told = sentence.clauses.some((other) => other.verb?.finite && other.verb.start > stated)
    if (start > 0 || stated < 0 || between.length > 5 || !told || !touches(sentence, start, verb.end, found)) continue
    const plain = between.every(({lower, tag}) => way.test(lower) || tag === 'number' || tag === 'proper')
    if (!plain) continue
    const items = [...words('it had been pointed out'), ...span(verb.end, stated)]
    yield {edits: [{start, end: stated, items}], confidence: 0.85}
  }
}

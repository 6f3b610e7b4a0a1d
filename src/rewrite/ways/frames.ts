import type {Sentence} from '../../analysis/sentence.ts'
import {isHuman, isWriter} from '../people.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "It is embarrassing that nobody asked": that nobody asked is the fact; the frame around it is a verdict. */
export function* dropFrames(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const start = /^(?:and|but|so|yet)$/.test(tokens[0]!.lower) ? 1 : 0
  for (const joint of tokens.slice(2, 14)) {
    const reason = /^(?:because|as|since)$/.test(joint.lower)
    if (joint.lower !== 'that' && !reason) continue
    const comma = tokens[joint.index - 1]!.text === ',' ? joint.index - 1 : joint.index
    const front = tokens.slice(start, comma).map(({lower}) => lower)
    if (!isVerdictOnly(sentence, start, comma) || !touches(sentence, start, comma, found)) return
    if (!(reason || /\bit (?:is|was|'s)\b/.test(front.join(' ')))) return
    if (states(sentence, joint.index + 1)) yield {edits: [{start, end: joint.index + 1, items: []}], confidence: 0.85}
    return
  }
}

/** Whether a statement about a thing, or about the writers, begins at a place. */
function states(sentence: Sentence, at: number): boolean {
  return sentence.clauses.some(({verb, subject, inherited}) => {
    if (!verb?.finite || verb.modal || inherited || !subject || subject.start !== at) return false
    return !isHuman(subject) || isWriter(subject) || subject.kind === 'nobody'
  })
}

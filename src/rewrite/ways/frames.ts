import type {Sentence} from '../../analysis/sentence.ts'
import {isHuman, isWriter} from '../people.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "It is embarrassing that nobody asked": that nobody asked is the fact; the frame around it is a verdict. */
export function* dropFrames(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  // "So it is our own fault that …": what followed was the verdict, not the fact.
  if (tokens[0]!.lower === 'so') return
  const start = /^(?:and|but|yet)$/.test(tokens[0]!.lower) ? 1 : 0
  for (const joint of tokens.slice(2, 14)) {
    const reason = /^(?:because|as|since)$/.test(joint.lower)
    if (joint.lower !== 'that' && !reason) continue
    const comma = tokens[joint.index - 1]!.text === ',' ? joint.index - 1 : joint.index
    const front = tokens
      .slice(start, comma)
      .map(({lower}) => lower)
      .join(' ')
    // "What I find sad is that …"
    const cleft = reason ? undefined : /^what i (?:find|found|think|feel) /.exec(front)?.[0].trim().split(' ').length
    if (!isVerdictOnly(sentence, start + (cleft ?? 0), comma) || !touches(sentence, start, comma, found)) return
    if (!(reason || (cleft ? / (?:is|was)$/ : /\bit (?:is|was|'s)\b/).test(front))) return
    // With a reason beside it, what somebody did is an account.
    if (states(sentence, joint.index + 1, cleft !== undefined && sentence.reason))
      yield {edits: [{start, end: joint.index + 1, items: []}], confidence: 0.85}
    return
  }
}

/** Whether a statement about a thing, or about the writers, begins at a place. */
function states(sentence: Sentence, at: number, anybody = false): boolean {
  return sentence.clauses.some(({verb, subject, inherited}) => {
    if (!verb?.finite || verb.modal || inherited || !subject || subject.start !== at) return false
    return anybody || !isHuman(subject) || isWriter(subject) || subject.kind === 'nobody'
  })
}

/** "It was a bad plan: closing the road was quicker": what the verdict opens says it. */
export function* dropHeadings(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const colon = tokens.findIndex(({text}) => text === ':')
  const verdict = sentence.clauses.find(
    ({verb, subject, inherited}) =>
      verb?.lemma === 'be' &&
      !inherited &&
      subject &&
      verb.end < colon &&
      /^(?:it|that|this)$/.test(tokens[subject.start]!.lower)
  )
  const start = verdict?.subject?.start
  if (start === undefined || !touches(sentence, start, colon, found)) return
  const noun = /^(?:solution|approach|option|move|plan|idea|choice|call|decision)$/.test(tokens[colon - 1]!.lower)
  const stated = sentence.clauses.some(
    ({verb, subject}) => verb?.finite && verb.start > colon && subject && !isHuman(subject)
  )
  if (noun && stated && isVerdictOnly(sentence, start, colon - 1))
    yield {edits: [{start, end: colon + 1, items: []}], confidence: 0.85}
}

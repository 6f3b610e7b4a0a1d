import type {Sentence} from '../../analysis/sentence.ts'
import {readAppeal} from '../asking.ts'
import {words, type Edit} from '../draft.ts'
import {touches, type Found, type Proposal} from './way.ts'

const forms: Readonly<Record<string, string>> = {keep: 'monitor', keeping: 'monitoring', kept: 'monitored'}

/** "Keep a close eye on the fuel": "Monitor the fuel". A monitor does not get tired. */
export function* monitor(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const eye = tokens.findIndex(
    (token) =>
      /^(?:eye|eyes|watch|tabs)$/.test(token.lower) && touches(sentence, token.index - 1, token.index + 1, found)
  )
  const keep = tokens.findLastIndex((token) => token.index < eye && token.lemma === 'keep')
  const verb = tokens[keep] && forms[tokens[keep].lower]
  const thing = sentence.groups.find((group) => group.start === eye + 2)
  if (eye < 0 || !verb || eye - keep > 3 || !/^(?:on|over)$/.test(tokens[eye + 1]?.lower ?? '')) return
  if (!thing || /^(?:it|them|that|this|these|those|each)$/.test(tokens[thing.start]!.lower)) return
  const denied = tokens.slice(Math.max(0, keep - 3), keep).some(({tag}) => tag === 'not')
  if (denied) return
  const swap: Edit = {start: keep, end: eye + 2, items: words(verb)}
  const always = tokens[keep - 1]?.lower === 'always' ? keep - 1 : keep
  const plain: Edit = {...swap, start: always}
  const appeal = readAppeal(sentence, keep)
  const whole: Edit | undefined = appeal && appeal.start < always ? {...swap, start: appeal.start} : undefined
  const front = tokens.slice(appeal?.start ?? always, always)
  // "We will monitor" is a plan of those who write; whoever else is asked can be left out.
  const ours = front.every(({lower}) => /^(?:we|i|will|should|must|shall|need|have|to|['’]ll|also|are|to)$/.test(lower))
  for (const edit of whole && !ours ? [whole, plain] : [plain, ...(whole ? [whole] : [])]) {
    yield {edits: [edit], confidence: 0.85}
  }
}

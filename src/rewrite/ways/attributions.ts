import type {Sentence} from '../../analysis/sentence.ts'
import {readDeed} from '../deeds.ts'
import {judging} from '../judging.ts'
import {retell} from '../retell.ts'
import type {Found, Proposal} from './way.ts'

/** "As far as we could see, nobody ever checked the seals": how sure it is stays; the seals had never been checked. */
export function* retellBehindAside(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const meant = tokens.filter(({start, end}) => start < found.end && end > found.start)
  const text = meant.map(({lower}) => lower).join(' ')
  const last = meant.at(-1)
  if (!last || !/^(?:as|so) far as (?:i|we) (?:can|could) (?:tell|see)\b/.test(text)) return
  const comma = tokens[last.index + 1]?.text === ',' ? last.index + 2 : last.index + 1
  const clause = sentence.clauses.find(({subject, inherited}) => !inherited && subject?.start === comma)
  const deed = clause && readDeed(sentence, clause)
  if (!deed?.negator || judging.has(deed.verb ?? deed.act.verb!.lemma)) return
  const edits = retell(sentence, deed, (other) => readDeed(sentence, other))
  if (edits) yield {edits, confidence: 0.85}
}

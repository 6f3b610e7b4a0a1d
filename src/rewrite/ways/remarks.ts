import type {Sentence} from '../../analysis/sentence.ts'
import {keepsFacts} from '../facts.ts'
import {span, type Edit} from '../draft.ts'
import {isHuman} from '../people.ts'
import {segmentsOf, type Segment} from '../segments.ts'
import {isVerdictOnly} from '../verdict-words.ts'
import type {Found, Proposal} from './way.ts'

/** Takes out a part of a sentence that is a verdict or an aside, where the rest stands by itself. */
export function* dropRemarks(sentence: Sentence, found: Found): Iterable<Proposal> {
  const segments = segmentsOf(sentence)
  if (segments.length < 2) return
  const words = sentence.tokens.filter(
    ({start, end, tag}) => start < found.end && end > found.start && tag !== 'punctuation'
  )
  const [first, last] = [words[0]?.index, words.at(-1)?.index]
  if (first === undefined || last === undefined) return
  const parts = segments.filter(({start, end}) => start <= last && first < end)
  const whole: Segment = {start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0}
  const denied = sentence.tokens.slice(whole.start, whole.end).some(({tag}) => tag === 'not')
  // "(it was not, anywhere)": what was not so is a fact.
  const tail = parts.at(-1)!
  if (denied && parts.length > 1 && tail.end - tail.start > 1) return
  const part = denied && parts.length > 1 ? tail : whole
  if (
    parts.length === 0 ||
    !isRemark(sentence, part, {start: Math.max(first, part.start), end: last + 1}, found.ruleId)
  )
    return
  if (namesThing(sentence, part)) return
  const edit = cut(sentence, part)
  if (edit) yield {edits: [edit], confidence: 0.85}
}

/** "node 3, the liar, had none": of a thing, it says which of them was at fault. */
function namesThing(sentence: Sentence, {start, end}: Segment): boolean {
  const before = sentence.groups.find((group) => group.end === start - 1)
  const name = sentence.groups.find((group) => group.start === start && group.end === end)
  return name !== undefined && before !== undefined && !isHuman(before) && sentence.tokens[start]!.tag === 'determiner'
}

function isRemark(sentence: Sentence, part: Segment, meant: Segment, ruleId: string): boolean {
  if (isVerdictOnly(sentence, part.start, part.end)) return true
  if (ruleId === 'counterfactual') return isExpectation(sentence, part)
  if (ruleId !== 'animated-language' || completes(sentence, part)) return false
  const {tokens} = sentence
  // "(it was not)": that is a fact.
  const denied = tokens.slice(part.start, part.end).some(({tag}) => tag === 'not')
  if (denied && sentence.clauses.some(({verb}) => verb?.finite && part.start <= verb.start && verb.end <= part.end))
    return false
  // The aside is all that is meant, but for a joining word in front.
  if (meant.start - part.start <= 1 && meant.end === part.end && meant.end - meant.start <= 6) return true
  const opening = tokens.slice(part.start, part.start + 4).map(({lower}) => lower)
  const near = meant.start - part.start <= 2
  // A reason that tells something besides is one.
  if (/^(?:because|since|as)$/.test(opening[0] ?? '')) return near && part.end - meant.end <= 3
  return near && /^(?:so|and) (?:one|you) (?:has|have|can|could|may|might|must|would)\b/.test(opening.join(' '))
}

/** ", and one might have hoped for a warning": what was hoped for is no event. */
const isExpectation = (sentence: Sentence, {start}: Segment): boolean =>
  /^(?:so|and|but) (?:one|you) (?:would|might|could)(?:['’]ve| have) (?:expected|hoped|thought)\b/.test(
    sentence.tokens
      .slice(start, start + 5)
      .map(({lower}) => lower)
      .join(' ')
  )

/** "was, on this occasion, a loop": behind an aside, the part is what the verb needs. */
function completes(sentence: Sentence, part: Segment): boolean {
  const before = segmentsOf(sentence).findLast(({end}) => end <= part.start)
  const verb = before && sentence.tokens[before.start - 2]
  return verb !== undefined && (verb.tag === 'auxiliary' || verb.tag === 'verb')
}

/** Whether what would come first is a statement of its own, and leans on nothing that is gone. */
function opensAnew(sentence: Sentence, at: number): boolean {
  const first = sentence.tokens[at]
  if (!first || ['subordinator', 'wh', 'preposition', 'coordinator', 'to'].includes(first.tag)) return false
  const next = segmentsOf(sentence).find(({start, end}) => start <= at && at < end)
  const words = sentence.tokens.slice(at, next?.end ?? at)
  return !words.some(({lower}) => /^(?:it|one|that|this|they|them|so|such|these|those)$/.test(lower))
}

/** "That is no response, it is theatre": with one half gone the other would be the verdict. */
function denies(sentence: Sentence, part: Segment): boolean {
  const rest = sentence.tokens.filter(({index}) => index < part.start || index >= part.end)
  const short = rest.filter(({tag}) => tag !== 'punctuation').length <= 6
  const aimed =
    rest.some(({lower}) => /^(?:nobody|noone|none)$/.test(lower)) && rest.some(({lower}) => lower === 'would')
  return (
    aimed ||
    (short && rest.some(({tag, lower}) => tag === 'not' || lower === 'no') && /^(?:it|that|this)$/.test(rest[0]!.lower))
  )
}

/** The part with the mark in front of it; at the beginning, with the mark behind it. */
function cut(sentence: Sentence, part: Segment): Edit | undefined {
  const {tokens} = sentence
  const [before, behind] = [tokens[part.start - 1], tokens[part.end]]
  const bracket = before?.text === '(' && behind?.text === ')'
  if (!bracket && (before?.text === '(' || before?.text === ':' || behind?.text === ':')) return undefined
  const ended = part.start > 0 && /\d\.$/.test(before!.text)
  if (ended) return part.end >= tokens.length - 1 ? {start: part.start, end: tokens.length, items: []} : undefined
  const start = part.start === 0 ? 0 : part.start - 1
  let end = bracket ? part.end + 1 : part.end
  if (part.start === 0) {
    end = part.end + 1
    if (/^(?:and|but|so|yet)$/.test(tokens[end]?.lower ?? '')) end++
  } else if (
    before?.text === behind?.text &&
    before?.text === ',' &&
    !/^(?:and|but|so|or)$/.test(tokens[part.end + 1]?.lower ?? '')
  ) {
    // Commas around an aside go together.
    const aside = !sentence.clauses.some(
      ({verb}) =>
        verb?.finite &&
        verb.start >= part.start &&
        verb.end <= part.end &&
        !/^(?:i|one|you)$/.test(tokens[part.start]!.lower)
    )
    // ", made by hand, that moves it": without the aside the clause belongs to its noun.
    const restricts = tokens[part.end + 1]?.lower === 'that'
    if (restricts || (aside && !enumerates(sentence, part))) end++
  }
  if (part.start === 0 && !opensAnew(sentence, end)) return undefined
  if (denies(sentence, part)) return undefined
  const kept = [...span(0, start), ...span(end, tokens.length)]
  if (!keepsFacts(sentence, kept)) return undefined
  const stays = sentence.clauses.some(({verb}) => verb?.finite && (verb.end <= start || verb.start >= end))
  // "Lifting it by hand, and not noting it, was careless": without its verb the first part is no statement.
  if (!stays && tokens[0]!.forms.includes('ing')) return undefined
  const long = kept.length >= 4 && (stays || sentence.context.place !== 'paragraph')
  return long ? {start, end, items: []} : undefined
}

/** A comma behind the aside that a clause in front of it needs: "When we asked, of course, it was off". */
function enumerates(sentence: Sentence, part: Segment): boolean {
  return (
    /^(?:when|if|although|while|after|before|once|because|since)$/.test(sentence.tokens[0]!.lower) && part.start > 0
  )
}

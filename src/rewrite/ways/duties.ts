import type {NounGroup, Sentence} from '../../analysis/sentence.ts'
import {actionOf} from '../action.ts'
import {endOfWords, forWhom, isAddressed, isManyPeople} from '../asking.ts'
import {span, words, type Item} from '../draft.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** "Everyone has to check the ropes": "Make it easy to check the ropes". */
export function* tellDuties(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (
      !verb ||
      !subject ||
      clause.inherited ||
      subject.start !== 0 ||
      verb.negated ||
      verb.passive ||
      verb.tense === 'past'
    )
      continue
    // "We need to test the backups": once, maybe.
    if (!isHuman(subject) || subject.kind === 'we') continue
    const whom = isAddressed(sentence, subject) ? subject : undefined
    if (whom && !isManyPeople(sentence, whom)) continue
    const front = tokens.slice(subject.end, subject.end + 3).map(({lower}) => lower)
    const duty = /^(?:must|shall|should)$/.test(front[0] ?? '')
      ? 1
      : /^(?:has|have|need|needs|is|are) to$/.test(front.slice(0, 2).join(' '))
        ? 2
        : front[0] === 'to'
          ? 1
          : 0
    const at = front[duty] === 'always' ? duty + 1 : duty
    const act = tokens[subject.end + at]
    const end = endOfWords(sentence)
    if (
      duty === 0 ||
      !act ||
      !remembered.test(act.lower) ||
      end - act.index < 2 ||
      !touches(sentence, 0, act.index + 1, found)
    )
      continue
    if (tokens.slice(act.index).some(({lower}) => leaning.test(lower))) continue
    const opening = (grade: string): Item[] =>
      words(`${sentence.context.inActions ? 'make it' : 'it should be'} ${grade}`)
    const meant = forWhom(sentence, whom)
    const items = holdBack(sentence, act.index, [...opening('hard'), ...meant]) ?? [
      ...opening('easy'),
      ...meant,
      ...words('to'),
      ...span(act.index, end)
    ]
    yield {edits: [{start: 0, end, items}], confidence: 0.85}
  }
}

/** "read the note before starting": "to start before the note is read", which can be made hard. */
function holdBack(sentence: Sentence, at: number, opening: readonly Item[]): Item[] | undefined {
  const {tokens} = sentence
  const before = tokens.findIndex(({lower, index}) => lower === 'before' && index > at + 1)
  const later = tokens[before + 1]
  const clause = sentence.clauses.find(({verb}) => verb?.head === at)
  const action = clause && actionOf(sentence, clause)
  // That something has been read, no machine can tell.
  if (before < 0 || tokens[at]!.lemma === 'read' || !action || action.objectEnd !== before || action.objectStart <= at)
    return undefined
  if (later?.tag !== 'verb' || !later.forms.includes('ing')) return undefined
  const done = `${action.plural ? 'are' : 'is'} ${action.participle}`
  return [
    ...opening,
    ...words(`to ${later.lemma}`),
    ...span(before + 2, endOfWords(sentence)),
    ...words('before'),
    ...span(action.objectStart, action.objectEnd),
    ...words(done),
    ...action.particle
  ]
}

/** What is done from memory. */
const remembered =
  /^(?:read|check|verify|test|review|lock|run|drain|silence|announce|post|update|validate|confirm|tag|back|use|follow|open|close|set|compare|document|rotate|renew)$/

const leaning = /^(?:their|they|them|his|her|he|she|your|you)$/

/** "Make sure that nobody opens the sluice", "Sales not to promise dates": "Make it hard to open the sluice". */
export function* tellBans(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  const ban = banOf(sentence)
  if (!ban) return
  const {at, whom} = ban
  const end = endOfWords(sentence)
  const more = /^(?:any ?more|any longer)$/.test(
    tokens
      .slice(end - 2, end)
      .map(({lower}) => lower)
      .join(' ')
  )
  const last = more ? end - 2 : tokens[end - 1]?.lower === 'anymore' ? end - 1 : end
  if (last - at < 2 || !touches(sentence, 0, at + 1, found)) return
  if (tokens.slice(at).some(({lower}) => leaning.test(lower))) return
  const verb = tokens[at]!
  const items = [...words('make it hard'), ...forWhom(sentence, whom), ...words(`to ${verb.lemma}`)]
  yield {edits: [{start: 0, end, items: [...items, ...span(at + 1, last)]}], confidence: 0.85}
}

/** What is not to be done any more: where its verb stands, and for whom it is meant. */
function banOf(sentence: Sentence): {at: number; whom?: NounGroup} | undefined {
  const {tokens} = sentence
  const front = tokens
    .slice(0, 6)
    .map(({lower}) => lower)
    .join(' ')
  const asked = /^(?:(?:make sure|ensure)(?: that)? (?:nobody|no one|noone)|let ['’]s not)\b/.exec(front)
  const at = asked?.[0].split(' ').length
  if (at !== undefined) {
    const verb = tokens[at]
    return verb?.tag === 'verb' && verb.forms.some((form) => form === 'base' || form === 's') ? {at} : undefined
  }
  const [subject] = sentence.groups.filter(({start}) => start === 0)
  if (!subject || !sentence.context.inActions || !isHuman(subject) || !isManyPeople(sentence, subject)) return undefined
  const [not, to, act] = tokens.slice(subject.end, subject.end + 3)
  if (not?.tag !== 'not' || to?.tag !== 'to' || !act?.forms.includes('base') || act.tag !== 'verb') return undefined
  return {at: act.index, ...(isAddressed(sentence, subject) && {whom: subject})}
}

/** "The desk needs a talk about when the gate is open": "Make it clear when the gate is open". */
export function* tellTalks(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, subject, inherited} of sentence.clauses) {
    if (verb?.lemma !== 'need' || verb.tense !== 'present' || !subject || inherited || subject.start !== 0) continue
    const [article, talk, about, opener] = tokens.slice(verb.end, verb.end + 4)
    if (article?.lower !== 'a' || !/^(?:talk|reminder|lesson|lecture|refresher|word)$/.test(talk?.lower ?? '')) continue
    if (!/^(?:about|on)$/.test(about?.lower ?? '') || !/^(?:what|how|when|where|which|why)$/.test(opener?.lower ?? ''))
      continue
    if (!isHuman(subject) || !touches(sentence, 0, talk!.index + 1, found)) continue
    const whom = isAddressed(sentence, subject) ? subject : undefined
    if (whom && !isManyPeople(sentence, whom)) continue
    // About what somebody called "urgent": a telling-off.
    if (tokens.some(({text}) => /^["“”„]$/.test(text))) continue
    const items = [...words('make it clear'), ...forWhom(sentence, whom, 'to')]
    yield {edits: [{start: 0, end: opener!.index, items}], confidence: 0.85}
  }
}

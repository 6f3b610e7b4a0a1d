import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {undone} from '../../lexicon/conduct.ts'
import {prepositional} from '../../lexicon/verb-frames.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {participle, passiveHelpers} from '../inflection.ts'
import {isPluralGroup} from '../noun-phrase.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What a thing can be said to have been left without, in a clause about it; the verbs need an object there. */
const leftOut =
  /^(?:document|open|notice|add|update|renew|rotate|record|announce|mention|consider|expect|anticipate|foresee|maintain|monitor|review|test|check|verify|read|catch|validate|rehearse|inspect|look|think)$/

/** Nouns behind which "that …" says what they are about: "a sign that nobody had tested". */
const telling =
  /^(?:fact|note|sign|report|feeling|belief|evidence|news|idea|reason|problem|rumou?r|claim|proof|assumption|way|time|day|moment|place)s?$/

/** "a pool nobody had looked at": "a pool that had not been looked at"; ", which we overlooked": ", which had not been noticed". */
export function* tellRelatives(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb?.finite || verb.passive || verb.modal || verb.progressive || verb.tense !== 'past' || clause.inherited)
      continue
    // What one person did not do, others may have done.
    if (!subject || !isHuman(subject) || !/^(?:nobody|we|team|they)$/.test(subject.kind)) continue
    if (subject.end < verb.start && sentence.tokens.slice(subject.end, verb.start).some(({tag}) => tag !== 'not'))
      continue
    const edit = fromGap(sentence, clause)
    if (edit && touches(sentence, edit.start, edit.end, found)) yield {edits: [edit], confidence: 0.85}
  }
}

function fromGap(sentence: Sentence, clause: Clause): Edit | undefined {
  const {tokens} = sentence
  const verb = clause.verb!
  const subject = clause.subject!
  const marker = tokens[subject.start - 1]
  const marked = /^(?:that|which)$/.test(marker?.lower ?? '')
  // ", which": of what, is as open as before.
  const aside = marker?.lower === 'which' && tokens[subject.start - 2]?.text === ','
  const head = headOf(sentence, marked ? subject.start - 1 : subject.start)
  if (!aside && (!head || (marker!.lower === 'that' && telling.test(tokens[head.head]!.lower)))) return undefined
  const end = endOfVerb(sentence, clause)
  const told = end === undefined ? undefined : tell(sentence, clause, aside ? undefined : head)
  if (!told) return undefined
  const particle: Item[] = end! > verb.end ? [{at: verb.end}] : []
  return {start: subject.start, end: end!, items: [...words(`${marked ? '' : 'that '}${told}`), ...particle]}
}

/** The thing the clause is about, right in front of it. */
function headOf(sentence: Sentence, end: number): NounGroup | undefined {
  const head = sentence.groups.find((group) => group.end === end)
  const word = head && sentence.tokens[head.head]!
  return word && word.tag === 'noun' && !isHuman(head) ? head : undefined
}

/** Where the verb ends, with the preposition it is left with; nothing where something else stands as its object. */
function endOfVerb(sentence: Sentence, {verb}: Clause): number | undefined {
  const next = sentence.tokens[verb!.end]
  const stranded = next !== undefined && prepositional[next.lower]?.has(verb!.lemma) === true
  if (!stranded && /^(?:look|think)$/.test(verb!.lemma)) return undefined
  const end = stranded ? verb!.end + 1 : verb!.end
  const behind = sentence.tokens[end]
  if (stranded && sentence.groups.some(({start}) => start === end)) return undefined
  const ends = !behind || /^(?:punctuation|subordinator|coordinator|preposition|auxiliary|verb)$/.test(behind.tag)
  return ends && !/^(?:that|whether|if)$/.test(behind?.lower ?? '') ? end : undefined
}

function tell(sentence: Sentence, {verb, subject}: Clause, head: NounGroup | undefined): string | undefined {
  const nobody = subject!.kind === 'nobody'
  const plural = head !== undefined && isPluralGroup(sentence, head)
  if (/^(?:overlook|miss)$/.test(verb!.lemma)) {
    return nobody || verb!.negated ? undefined : `${passiveHelpers('past-perfect', plural, false, 'not')} noticed`
  }
  if (verb!.negated === nobody || !leftOut.test(verb!.lemma)) return undefined
  const never = sentence.tokens.slice(subject!.end - 1, verb!.end).some(({lower}) => /^(?:never|ever)$/.test(lower))
  const state = undone.has(verb!.lemma) || verb!.lemma === 'look' || verb!.perfect
  // Of what it is said, and whether there is more than one, is open behind a comma.
  const time = state || !head ? 'past-perfect' : 'past'
  const lemma = /^(?:anticipate|foresee)$/.test(verb!.lemma) ? 'expect' : verb!.lemma
  return `${passiveHelpers(time, plural, false, never ? 'never' : 'not')} ${participle(lemma)}`
}

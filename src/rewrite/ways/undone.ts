import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {readIgnoring} from '../deeds.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {participle, passiveHelpers, type Time} from '../inflection.ts'
import {isPluralGroup} from '../noun-phrase.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What was not done, where nobody is named: told as the state in which the rest took place. */
export function* tellUndone(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb?.passive || verb.modal || verb.tense !== 'past' || verb.progressive || clause.question) continue
    if (clause.agent || !clause.subject || !touches(sentence, verb.start, verb.end, found)) continue
    const ways = verb.negated
      ? [fromMissing(sentence, clause)]
      : [false, true].map((is) => fromPassedOver(sentence, clause, is))
    for (const edits of ways) if (edits) yield {edits, confidence: 0.85}
  }
}

/** "was not tested", "were never reviewed": had not been, had never been. */
function fromMissing(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const {tokens} = sentence
  if (verb.perfect || tokens[verb.end]?.lower === 'until') return undefined
  const start = verb.start === verb.head && tokens[verb.start - 1]?.tag === 'not' ? verb.start - 1 : verb.start
  const helpers = tokens.slice(start, verb.head)
  const not = helpers.find((token) => token.tag === 'not')
  const adverbs = helpers.filter((token) => token.tag === 'adverb').map((token) => token.lower)
  if (!not || helpers.some((token) => !['auxiliary', 'not', 'adverb'].includes(token.tag))) return undefined
  const article = helpers[0] === not ? articleFor(sentence, clause.subject!, start) : []
  if (!article) return undefined
  const negator = not.lower === 'never' ? 'never' : 'not'
  return [...article, {start, end: verb.head, items: words(['had', negator, 'been', ...adverbs].join(' '))}]
}

/** "Rollback not rehearsed": in a whole sentence its subject has an article; nothing where that is not certain. */
function articleFor(sentence: Sentence, subject: NounGroup, end: number): Edit[] | undefined {
  const group = sentence.tokens.slice(subject.start, subject.end)
  if (subject.end !== end) return undefined
  if (group[0]!.tag === 'determiner' || isPluralGroup(sentence, subject)) return []
  const plain = group.every(
    (token) => /^\p{Lu}?\p{Ll}+$/u.test(token.text) && /^(?:noun|adjective|verb)$/.test(token.tag)
  )
  if (!plain || subject.start !== 0) return undefined
  const items: Item[] = [...words('the'), {at: 0, as: group[0]!.lower}]
  return [{start: 0, end: 1, items}]
}

/** The noun of a group; of "it", the one thing in front that can be ignored. */
function thingOf(sentence: Sentence, group: NounGroup): string {
  const head = sentence.tokens[group.head]!.lower
  if (!/^(?:it|they)$/.test(head)) return head
  const before = sentence.groups.filter(({start}) => start < group.start)
  const things = before
    .map((other) => sentence.tokens[other.head]!.lower)
    .filter((word) => readIgnoring('ignore', word))
  return things.length === 1 ? things[0]! : head
}

/** "was skipped", "was ignored": was not carried out, had not been acted on. */
function fromPassedOver(sentence: Sentence, clause: Clause, isState: boolean): Edit[] | undefined {
  const verb = clause.verb!
  const said = readIgnoring(verb.lemma, thingOf(sentence, clause.subject!))
  if (!said || sentence.tokens.slice(verb.start, verb.head).some((token) => token.tag === 'adverb')) return undefined
  // "raised a concern, and it was ignored": it comes after.
  const follows = clause.kind === 'coordinate'
  const time: Time = verb.perfect || isState ? 'past-perfect' : follows ? 'past' : said.time
  const told = passiveHelpers(time, isPluralGroup(sentence, clause.subject!), false, 'not')
  const end = [participle(said.verb), said.particle].filter(Boolean).join(' ')
  return [{start: verb.start, end: verb.end, items: words(`${told} ${end}`)}]
}

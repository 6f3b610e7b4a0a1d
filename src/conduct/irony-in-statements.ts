import type {Run} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {conduct, failing} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/irony.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {aimedAt, isOther, isThanks, others, own, speaksOf, whole, wordsOf, type Cue} from './aim.ts'
import {isFreeToThink, mainOf, wondering} from './irony-in-asking.ts'

/** "Apparently nobody owns it", "of course, the vendor denied it": a comment on people in one adverb. */
export function* fromComment(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb) continue
    const nobody = subject?.kind === 'nobody'
    for (const lower of verb.adverbs) {
      const token = tokens.findLast((other) => other.lower === lower && other.index < verb.end + 2)
      if (!token || token.quoted || isThanks(sentence)) continue
      const run = {start: token.index, end: token.index + 1}
      if (lexicon.gleeful.has(lower) && (isOther(clause) || own.has(subject?.kind ?? 'unknown')))
        yield {...run, certainty: isOther(clause) ? 'clear' : 'borderline'}
      else if (lexicon.unlikely.has(lower) && isOther(clause) && verb.tense === 'past' && !verb.passive)
        yield {...run, certainty: 'borderline'}
    }
    const lead = leadOf(sentence, clause)
    if (!lead) continue
    const optional = clause.complement && /^(?:optional|overrated|beyond)$/.test(tokens[clause.complement.head]!.lower)
    const acts = !verb.passive && !/^(?:lose|experience|suffer|complain|see|know|affect)$/.test(verb.lemma)
    const able = /^(?:could|can|may|might)$/.test(verb.modal ?? '')
    const hedge = lead.word === 'as far as' && !conduct.has(verb.lemma)
    if (nobody && acts && !hedge) yield {...lead, certainty: 'clear'}
    else if (isOther(clause) && !nobody && verb.negated && acts && !able && !hedge && subject!.kind !== 'external')
      yield {...lead, certainty: 'borderline'}
    else if (optional || (subject?.kind === 'you' && lead.word === 'apparently'))
      yield {...lead, certainty: optional ? 'clear' : 'borderline'}
  }
}

export const leads = ['apparently', 'naturally', 'evidently', 'predictably', 'course', 'needless', 'far']

/** The comment that opens a clause or stands beside its subject: "apparently", "of course", "as far as I can tell". */
function leadOf(sentence: Sentence, clause: Clause): (Run & {word: string}) | undefined {
  const {tokens, words} = sentence
  if (!leads.some((word) => words.has(word))) return undefined
  const from = Math.max(0, Math.min(clause.subject?.start ?? clause.start, clause.start) - 7)
  const to = Math.min(tokens.length, (clause.verb?.end ?? clause.end) + 2)
  for (let index = from; index < to; index++) {
    const token = tokens[index]!
    if (token.quoted) continue
    if (/^(?:apparently|naturally|evidently|predictably)$/.test(token.lower))
      return {start: index, end: index + 1, word: token.lower}
    if (token.lower === 'of' && tokens[index + 1]?.lower === 'course')
      return {start: index, end: index + 2, word: 'of course'}
    if (token.lower === 'needless' && tokens[index + 2]?.lower === 'say')
      return {start: index, end: index + 3, word: 'needless'}
    if (
      token.lower === 'as' &&
      tokens[index + 1]?.lower === 'far' &&
      /^(?:tell|see|know)$/.test(tokens[index + 5]?.lower ?? '')
    )
      return {start: index, end: index + 6, word: 'as far as'}
  }
  return undefined
}

/** "Lovely.", "Very nice dashboard.", "Ha.", ":)" behind a sentence about people. */
export function* fromVerdicts(sentence: Sentence): Generator<Cue> {
  const {tokens, context} = sentence
  if (isThanks(sentence) || context.place === 'heading' || context.place === 'cell') return
  const words = wordsOf(sentence)
  const verbless = sentence.clauses.every(({verb}) => !verb?.finite)
  const near = speaksOf(sentence) ?? speaksOf(context.previous)
  if (!near) return
  if (verbless && !context.first && words.length > 0 && words.length <= 4 && !sentence.question) {
    const meant = words.some((token) => lexicon.praised.has(token.lower)) || speaksOf(sentence)
    const bad =
      near === 'others' || context.previous?.clauses.some(({verb}) => verb?.negated || failing.has(verb?.lemma ?? ''))
    if (!meant && bad && words.some((token) => !token.quoted && lexicon.praise.has(token.lower)))
      yield {...whole(sentence), certainty: 'borderline'}
  }
  for (const token of tokens) {
    if (token.quoted) continue
    const left = tokens[token.index - 1]
    const right = tokens[token.index + 1]
    const apart = (!left || left.tag === 'punctuation') && (!right || right.tag === 'punctuation')
    if (apart && near === 'others' && token.text !== 'HA' && lexicon.interjections.has(token.lower))
      yield {start: token.index, end: token.index + 1, certainty: 'borderline'}
    else if (near === 'others' && lexicon.faces.test(token.text))
      yield {start: token.index, end: token.index + 1, certainty: 'borderline'}
  }
}

/** "That is what an approver is for." */
export function* fromPurpose(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  if (!(aimedAt(sentence) || sentence.question)) return
  for (const token of tokens) {
    const next = tokens[token.index + 1]
    const is = tokens[token.index - 1]
    if (token.lower !== 'for' || token.quoted || (next && next.tag !== 'punctuation')) continue
    const asked =
      aimedAt(sentence) &&
      sentence.question &&
      tokens[0]?.lower === 'what' &&
      /^(?:is|are)$/.test(tokens[1]?.lower ?? '')
    const what = tokens.findLast((other) => other.index < token.index && other.lower === 'what')
    if (!what || token.index - what.index > 8) continue
    const said =
      /^(?:is|are|'s)$/.test(is?.lower ?? '') &&
      (/^(?:is|are|'s)$/.test(tokens[what.index - 1]?.lower ?? '') ||
        own.has(sentence.groups.find(({start}) => start === what.index - 2)?.kind ?? 'unknown') ||
        /^(?:itself|oneself|ourselves|wonder|wonders|ask)$/.test(tokens[what.index - 1]?.lower ?? ''))
    const whose = sentence.groups.find(({start}) => start === what.index + 1)
    const thing = whose && /^(?:unknown|system|document)$/.test(whose.kind)
    if (asked || (said && !thing)) yield {start: what.index, end: token.index + 1, certainty: 'borderline'}
  }
}

/** "One has to assume that nobody had one": somebody is meant, and not named. */
export function* fromOne(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !subject || clause.kind === 'relative') continue
    const alone = subject.end - subject.start === 1 && tokens[subject.head]!.lower === 'one'
    const left = tokens[subject.start - 1]
    const opens = !left || left.tag === 'punctuation' || /^(?:and|but|so|that|because)$/.test(left.lower)
    const generic =
      alone &&
      opens &&
      subject.end === verb.start &&
      verb.tense !== 'past' &&
      (!verb.perfect || verb.modal !== undefined)
    if (
      generic &&
      wondering.has(mainOf(sentence, clause)) &&
      !isFreeToThink(sentence, verb) &&
      (aimedAt(sentence) || sentence.words.has('oneself'))
    )
      yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
}

export const afterwards = wordSet('obviously naturally predictably exactly clearly conveniently apparently')

/** "It came the next day, of course.", "Obviously.", "Why would he." */
export function* fromAfterthought(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  const words = wordsOf(sentence)
  const [last, before] = [words.at(-1), words.at(-2)]
  if (!last || !aimedAt(sentence) || sentence.clauses.some(({subject}) => own.has(subject?.kind ?? 'unknown'))) return
  const course = last.lower === 'course' && before?.lower === 'of'
  const start = course ? before.index : last.index
  const comment = course || afterwards.has(last.lower)
  const fragment = words.length <= 2 && start === words[0]!.index && !sentence.context.first
  // Irony comments on what came to pass; "(as the owner, of course)" and "you may disagree, of course" are polite.
  const told =
    sentence.clauses.every(({verb}) => !verb?.finite) || sentence.clauses.some(({verb}) => verb?.tense === 'past')
  if (course && !told) return
  if (comment && !last.quoted && (tokens[start - 1]?.text === ',' || fragment))
    yield {start, end: last.index + 1, certainty: 'borderline'}
  const rhetorical =
    words[0]!.lower === 'why' && words[1]?.tag === 'modal' && words.length <= 4 && !sentence.context.first
  if (rhetorical && /^(?:he|she|they|anyone|anybody)$/.test(words[2]?.lower ?? ''))
    yield {...whole(sentence), certainty: 'clear'}
}

export const earning = wordSet('deserve merit earn win')

/** "…deserves a plaque", "is now surprised that", "I've told him ten times". */
export function* fromMockPraise(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const {verb, subject, object, complement, kind} of sentence.clauses) {
    if (!verb || verb.negated || kind === 'condition') continue
    const honour = object && lexicon.honours.has(tokens[object.head]!.lower)
    if (
      honour &&
      !tokens.slice(object.start, object.head).some(({tag}) => tag === 'proper' || tag === 'number') &&
      earning.has(verb.lemma) &&
      !(subject && (others.has(subject.kind) || subject.possessor)) &&
      !isThanks(sentence)
    )
      yield {start: verb.start, end: object.end, certainty: 'borderline'}
    const feeling = complement ? tokens[complement.head]! : tokens[verb.head]!
    const now = tokens.some(
      (token) => token.lower === 'now' && token.index >= verb.start - 1 && token.index < feeling.index
    )
    const people = subject && (others.has(subject.kind) || own.has(subject.kind))
    if (
      people &&
      now &&
      verb.tense === 'present' &&
      /^(?:surprised|amazed|astonished|shocked|outraged)$/.test(feeling.lower)
    )
      yield {start: verb.start, end: feeling.index + 1, certainty: 'borderline'}
    const times = object && tokens[object.end + 1]?.lower === 'times' && tokens[object.end]!.tag === 'number'
    if (
      times &&
      verb.perfect &&
      subject &&
      own.has(subject.kind) &&
      others.has(object.kind) &&
      /^(?:tell|ask|warn|remind|explain)$/.test(verb.lemma)
    )
      yield {start: object.end, end: object.end + 2, certainty: 'borderline'}
  }
}

/** "The vendor did reply, eventually", "perhaps then somebody opens it", "we pay them for this". */
export function* fromGrudge(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject, object} = clause
    if (!verb) continue
    const comma = tokens.findIndex(
      (token, index) =>
        index >= verb.end && token.text === ',' && /^(?:eventually|finally)$/.test(tokens[index + 1]?.lower ?? '')
    )
    if (comma >= 0 && comma - verb.end < 6 && isOther(clause) && verb.tense === 'past' && !verb.negated)
      yield {start: comma + 1, end: comma + 2, certainty: 'borderline'}
    const then = tokens.findIndex(
      (token, index) => /^(?:maybe|perhaps)$/.test(token.lower) && /^(?:then|now)$/.test(tokens[index + 1]?.lower ?? '')
    )
    if (
      then >= 0 &&
      then < verb.start &&
      verb.start - then < 8 &&
      (conduct.has(verb.lemma) || tokens.slice(verb.start, clause.end).some((token) => conduct.has(token.lemma))) &&
      !own.has(subject?.kind ?? 'unknown')
    )
      yield {start: then, end: then + 2, certainty: 'borderline'}
    if (verb.lemma !== 'pay') continue
    const paid = verb.passive ? subject : object
    const purpose = tokens
      .slice(verb.end, verb.end + 9)
      .some(
        (token, index, rest) =>
          (token.lower === 'for' && /^(?:this|that|it|knowing|exactly)$/.test(rest[index + 1]?.lower ?? '')) ||
          (token.tag === 'to' && rest[index + 1]?.tag === 'verb')
      )
    if (purpose && paid && others.has(paid.kind) && paid.kind !== 'nobody')
      yield {start: Math.min(paid.start, verb.start), end: Math.max(paid.end, verb.end), certainty: 'borderline'}
  }
}

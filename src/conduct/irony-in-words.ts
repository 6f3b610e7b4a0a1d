import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {believing} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/irony.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {aimedAt, isOther, isThanks, others, own, speaksOf, wordsIn, type Cue} from './aim.ts'

export const profanity =
  /^(?:fuck\w*|shit\w*|bullshit|wtf|damn|damned|goddamn\w*|crap|crappy|bloody|arses?|arsehole\w*|asshole\w*|bastards?|clusterfuck|hell)$/

export const mockery = phrases(lexicon.mockery)

export const winks = phrases(lexicon.winks)

export const restraint = phrases(lexicon.restraint)

export const smilingAmounts = phrases(lexicon.smilingAmounts)

/** Strong words. */
export function* fromProfanity(sentence: Sentence): Generator<Cue> {
  for (const token of sentence.tokens) {
    if (!token.quoted && profanity.test(token.lower) && (token.lower !== 'hell' || speaksOf(sentence)))
      yield {start: token.index, end: token.index + 1, certainty: 'clear'}
  }
}

/** Turns of phrase that mock by their form. */
export function* fromTurns(sentence: Sentence): Generator<Cue> {
  const human = speaksOf(sentence)
  for (const run of findPhrases(sentence, winks)) {
    const first = sentence.tokens[run.start]!.lower
    const next = sentence.tokens[run.end]
    if (
      /^(?:come|came|coming|comes|c'mon|cmon)$/.test(first) &&
      (run.start > 2 || first.startsWith('ca') || (next && next.tag !== 'punctuation'))
    )
      continue
    if (/^no comments?$/.test(wordsIn(sentence, run)) && (sentence.tokens.length > 6 || !closes(sentence, run)))
      continue
    // "Suboptimal, to say the least": a tone that has to be aimed at somebody.
    const ofTone = /^(?:to say|shall we|let us)/.test(wordsIn(sentence, run))
    // "without having to do the math": no call to the reader.
    if (wordsIn(sentence, run).startsWith('do the') && sentence.words.has('without')) continue
    if (isThanks(sentence) || (ofTone && !aimedAt(sentence))) continue
    yield {...run, certainty: aimedAt(sentence) ?? 'borderline'}
  }
  for (const run of findPhrases(sentence, mockery)) {
    const words = wordsIn(sentence, run)
    if (words === 'yet again' && human !== 'others') continue
    if (words.endsWith(' on earth') && !sentence.question) continue
    // "Imagine that you restore a copy", "a list of all people", "people have come to expect it".
    if (/^(?:imagine that|of all people)$/.test(words) && !closes(sentence, run)) continue
    const thing = !closes(sentence, run) && !/^(?:from|of)$/.test(sentence.tokens[run.end]!.lower)
    if (words.endsWith('come to expect') && thing) continue
    yield {...run, certainty: aimedAt(sentence)}
  }
  for (const run of findPhrases(sentence, restraint)) yield {...run, certainty: 'borderline'}
  for (const run of findPhrases(sentence, smilingAmounts)) {
    const unit = sentence.tokens
      .slice(run.end, run.end + 4)
      .some((token) => /^(?:second|minute|hour|day|week|month|year|word|line)s?$/.test(token.lower))
    if (unit && human === 'others') yield {...run, certainty: 'borderline'}
  }
}

/** "I write this calmly": an effort that is shown. */
export function* fromEffort(sentence: Sentence): Generator<Cue> {
  for (const clause of sentence.clauses) {
    const adverb =
      clause.verb &&
      sentence.tokens.slice(clause.start, clause.end).find((token) => lexicon.withEffort.has(token.lower))
    if (
      adverb &&
      own.has(clause.subject?.kind ?? 'unknown') &&
      /^(?:write|say|put|describe|describes|comment|phrase|explain|tell)$/.test(clause.verb!.lemma)
    )
      yield {start: adverb.index, end: adverb.index + 1, certainty: aimedAt(sentence) ?? 'borderline'}
  }
}

/** Nothing of the same statement follows. */
const closes = ({tokens}: Sentence, {end}: Run): boolean => !tokens[end] || tokens[end]!.tag === 'punctuation'

/** "It is ridiculous that three people held one key", "the team's inexcusable silence", "the review was a farce". */
export function* fromRidicule(sentence: Sentence): Generator<Cue> {
  const {tokens, groups, clauses} = sentence
  for (const token of tokens) {
    const adjective = lexicon.ridicule.has(token.lower)
    if (token.quoted || !(adjective || lexicon.spectacle.has(token.lower))) continue
    const run = {start: token.index, end: token.index + 1}
    const said = clauses.some(
      ({complement}) =>
        complement &&
        complement.start <= token.index &&
        token.index < complement.end &&
        (adjective || complement.head === token.index)
    )
    const group = groups.find(({start, end}) => start <= token.index && token.index < end)
    const head = group && group.head > token.index ? tokens[group.head]!.lower : ''
    const conductOf = adjective && group && (lexicon.ridiculed.has(head) || (head && targetOf(group) === 'third'))
    if (said || conductOf)
      yield {...run, certainty: adjective && speaksOf(sentence) ? 'clear' : adjective ? undefined : aimedAt(sentence)}
  }
}

/** "Thanks to Bob's idea, we lost the afternoon." */
export function* fromThanks(sentence: Sentence): Generator<Cue> {
  const at = sentence.tokens.findIndex(
    (token, index) => token.lower === 'thanks' && sentence.tokens[index + 1]?.lower === 'to'
  )
  const group = sentence.groups.find(({start}) => start === at + 2)
  if (at < 0 || !group || !(others.has(group.kind) || (group.possessor && others.has(group.possessor.kind)))) return
  const ironic = sentence.tokens
    .slice(group.start, group.end)
    .some((token) => /^(?:brilliant|genius|clever|wonderful|bright|infinite|tireless)$/.test(token.lower))
  const comma = sentence.tokens[group.end]?.text === ','
  const loss = sentence.clauses.some(
    ({verb, kind, inherited, parent}) =>
      verb &&
      kind !== 'relative' &&
      // "the people who came and sat down": still said of them.
      !(inherited && sentence.clauses[parent]?.kind === 'relative') &&
      !verb.negated &&
      !verb.modal &&
      lexicon.losses.has(verb.lemma) &&
      !verb.adverbs.some((adverb) => /^(?:only|just|merely|barely)$/.test(adverb)) &&
      (at === 0 ? comma && verb.start > group.end : verb.end <= at)
  )
  if (ironic || loss) yield {start: at, end: group.end, certainty: 'clear'}
}

/** "their 'tests'", "the so-called review", "on our 'premium' plan": quotation marks that doubt. */
export function* fromQuotes(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.lower === 'so-called' && !tokens[index]!.quoted) {
      const next = tokens.slice(index + 1, index + 4).find((token) => token.tag === 'noun')
      if (next && lexicon.doubtedActs.has(next.lower)) yield {start: index, end: next.index + 1, certainty: 'clear'}
    }
    if (!tokens[index]!.quoted || tokens[index - 1]?.quoted) continue
    let end = index
    while (tokens[end]?.quoted) end++
    yield* doubts(sentence, index, end)
    index = end
  }
}

function* doubts(sentence: Sentence, start: number, end: number): Generator<Cue> {
  const {tokens} = sentence
  const inside = tokens.slice(start, end).filter((token) => token.tag !== 'punctuation')
  const before = tokens[start - 1]
  const next = tokens[end]
  const last = inside.at(-1)
  if (
    !last ||
    inside.length > 4 ||
    inside.some((token) => /\p{Lu}|\d|[_/.=]/u.test(token.text) || token.tag === 'code')
  )
    return
  if (next && (lexicon.labelled.has(next.lower) || lexicon.labelled.has(next.lemma))) return
  if (inside.length === 1 && /^(?:their|his|her|our)$/.test(last.lower)) {
    yield {start, end, certainty: last.lower === 'our' ? 'borderline' : 'clear'}
    return
  }
  const owner = before?.lower ?? ''
  const named = sentence.groups.find((group) => group.possessor?.end === start - 1 && before?.lower === "'s")?.possessor
  const doubted =
    lexicon.doubted.has(last.lower) ||
    lexicon.doubtedActs.has(last.lower) ||
    (next !== undefined && lexicon.doubtedActs.has(next.lower))
  const owned = /^(?:their|his|her|our)$/.test(owner)
  if (owned || (named && targetOf(named) === 'third')) {
    const certainty = owner === 'our' || !doubted ? 'borderline' : 'clear'
    // In the present such marks explain a term: "one of them is their 'main group'".
    const told = sentence.clauses.some(({verb}) => verb && (verb.tense === 'past' || verb.perfect))
    if (doubted || (owner !== 'our' && told)) yield {start: start - (owned ? 1 : 0), end, certainty}
    return
  }
  if (speaksOf(sentence) !== 'others') return
  const described = before?.tag === 'determiner' || before?.tag === 'adjective' || owner === 'so-called'
  const just = /^(?:just|only|simply|merely)$/.test(inside[0]!.lower)
  // "the 'just reboot it' crowd": what somebody stands for.
  const crowd = next?.tag === 'noun' && inside.length > 2
  if ((just && last.lower !== 'case' && !crowd) || (described && doubted)) yield {start, end, certainty: 'borderline'}
}

/** "…assumed it was a holiday (it wasn't)": a dry correction of what people thought. */
export function* fromCorrection(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  const open = tokens.findIndex((token) => token.text === '(' && !token.quoted)
  const close = tokens.findIndex((token, index) => index > open && token.text === ')')
  if (open < 0 || close < 0 || close - open > 7) return
  const inside = tokens.slice(open + 1, close)
  const denied =
    inside[0]?.tag === 'pronoun' &&
    inside[1]?.tag === 'auxiliary' &&
    (inside[2]?.tag === 'not' || inside[0].lower === 'nobody') &&
    (inside[3] === undefined || inside[3].text === ',')
  const thought = sentence.clauses.some(
    ({verb, subject}) => verb && verb.end <= open && believing.has(verb.lemma) && targetOf(subject, true) === 'third'
  )
  if (denied && thought) yield {start: open + 1, end: close, certainty: 'borderline'}
}

export const shouts = wordSet('again never nobody still always twice ever everyone nothing')

/** Runs of exclamation and question marks, an exclamation about what others left undone, words in capitals. */
export function* fromShouting(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  if (!speaksOf(sentence) || isThanks(sentence)) return
  const mark = (index: number): boolean => /^[!?‽]+$/.test(tokens[index]?.text ?? '')
  const index = tokens.findIndex(
    (token, at) =>
      !token.quoted &&
      token.tag !== 'code' &&
      (/!{2,}|\?!|!\?|\?{3,}|‽/.test(token.text) ||
        (mark(at) && mark(at + 1) && `${token.text}${tokens[at + 1]!.text}` !== '??'))
  )
  const aside = tokens[index - 1]?.text === '('
  const joy = speaksOf(sentence) !== 'others' && !sentence.question && !sentence.clauses.some(({verb}) => verb?.negated)
  if (index > 0 && !aside && !joy) {
    let end = index
    while (mark(end)) end++
    yield {start: index - 1, end, certainty: 'clear'}
  }
  const undone = sentence.clauses.some(
    (clause) =>
      clause.subject?.kind === 'nobody' ||
      (isOther(clause) && clause.verb?.negated && clause.subject!.kind !== 'external')
  )
  const single = tokens.findLast((token) => token.text === '!')
  if (index < 0 && single && undone && single.index > 0)
    yield {start: single.index - 1, end: single.index + 1, certainty: 'borderline'}
  const capitals = tokens.find(
    (token) => !token.quoted && token.text === token.text.toUpperCase() && shouts.has(token.lower)
  )
  const shouted = capitals && tokens.some((token) => /[a-z]{2}/.test(token.text))
  const colleague = sentence.groups.some((group) => targetOf(group) === 'third' || group.kind === 'nobody')
  if (shouted && colleague && !sentence.context.inActions)
    yield {start: capitals.index, end: capitals.index + 1, certainty: 'borderline'}
}

/** "Fix the rota, and actually answer it": an order that says it was never done. */
export function* fromActually(sentence: Sentence): Generator<Cue> {
  if (!sentence.context.inActions) return
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (
      !verb ||
      verb.tense === 'past' ||
      verb.negated ||
      !/^(?:answer|read|look|listen|open|use|follow|attend|reply|respond|do|show|join|watch)$/.test(verb.lemma)
    )
      continue
    const at = verb.start - 1
    if (/^(?:actually|really)$/.test(sentence.tokens[at]?.lower ?? ''))
      yield {start: at, end: verb.end, certainty: 'borderline'}
  }
}

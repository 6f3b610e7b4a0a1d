import {apart} from '../analysis/apart.ts'
import {awake, type Needs} from '../analysis/awake.ts'
import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, Sentence, VerbGroup} from '../analysis/sentence.ts'
import {believing, conduct, failing} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/irony.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {quotationMarks} from '../analysis/tokens.ts'
import {aimedAt, isOther, isThanks, others, own, speaksOf, whole, wordsIn, wordsOf, type Cue} from './aim.ts'
import {insinuations} from './insinuation.ts'

const profanity =
  /^(?:fuck\w*|shit\w*|bullshit|wtf|damn|damned|goddamn\w*|crap|crappy|bloody|arses?|arsehole\w*|asshole\w*|bastards?|clusterfuck|hell)$/
const mockery = phrases(lexicon.mockery)
const winks = phrases(lexicon.winks)
const restraint = phrases(lexicon.restraint)
const smilingAmounts = phrases(lexicon.smilingAmounts)

/** Strong words. */
function* fromProfanity(sentence: Sentence): Generator<Cue> {
  for (const token of sentence.tokens) {
    if (!token.quoted && profanity.test(token.lower) && (token.lower !== 'hell' || speaksOf(sentence)))
      yield {start: token.index, end: token.index + 1, certainty: 'clear'}
  }
}

/** Turns of phrase that mock by their form. */
function* fromTurns(sentence: Sentence): Generator<Cue> {
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
function* fromEffort(sentence: Sentence): Generator<Cue> {
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
function* fromRidicule(sentence: Sentence): Generator<Cue> {
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
function* fromThanks(sentence: Sentence): Generator<Cue> {
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

/** "Apparently nobody owns it", "of course, the vendor denied it": a comment on people in one adverb. */
function* fromComment(sentence: Sentence): Generator<Cue> {
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

const leads = ['apparently', 'naturally', 'evidently', 'predictably', 'course', 'needless', 'far']

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

/** "their 'tests'", "the so-called review", "on our 'premium' plan": quotation marks that doubt. */
function* fromQuotes(sentence: Sentence): Generator<Cue> {
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

/** "Lovely.", "Very nice dashboard.", "Ha.", ":)" behind a sentence about people. */
function* fromVerdicts(sentence: Sentence): Generator<Cue> {
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

/** "…, is it?", "But a year?", "What is the check for?": questions that want no answer. */
function* fromRhetoric(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  const words = wordsOf(sentence)
  const last = words.at(-1)
  if (!last || !(aimedAt(sentence) || sentence.question)) return
  let at = last.index - 1
  while (tokens[at]?.tag === 'not') at--
  const comma = tokens[at - 1]?.text === ','
  if (last.tag === 'pronoun' && comma && (tokens[at]?.tag === 'auxiliary' || tokens[at]?.tag === 'modal'))
    yield {start: at, end: last.index + 1, certainty: aimedAt(sentence)}
  if (
    sentence.question &&
    sentence.clauses.length === 0 &&
    words.length <= 6 &&
    /^(?:but|really|seriously)$/.test(words[0]!.lower) &&
    !sentence.groups.some((group) => own.has(group.kind))
  )
    yield {...whole(sentence), certainty: 'borderline'}
  if (sentence.question && words[0]!.lower === 'why' && words[1]?.lower === 'bother')
    yield {...whole(sentence), certainty: aimedAt(sentence)}
  const role =
    words[0]!.lower === 'what' &&
    /^(?:kind|sort|type)$/.test(words[1]?.lower ?? '') &&
    words[2]?.lower === 'of' &&
    words[3]
  if (
    sentence.question &&
    role &&
    sentence.groups.some((group) => group.start <= role.index && role.index < group.end && targetOf(group) === 'third')
  )
    yield {...whole(sentence), certainty: 'clear'}
  const mad =
    sentence.question &&
    /^(?:are|is)$/.test(words[0]!.lower) &&
    /^(?:you|they|he|she)$/.test(words[1]?.lower ?? '') &&
    words.length <= 4 &&
    /^(?:mad|serious|kidding|joking|insane|crazy|blind)$/.test(last.lower)
  if (mad) yield {...whole(sentence), certainty: 'clear'}
}

/** "That is what an approver is for." */
function* fromPurpose(sentence: Sentence): Generator<Cue> {
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
function* fromOne(sentence: Sentence): Generator<Cue> {
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

const wondering = new Set(
  'assume think wonder ask expect hope imagine remind believe conclude suspect admire marvel shudder'.split(' ')
)

const meant = wordSet('some certain someone somebody whoever presumably')

/** "One can imagine" allows; "one can only imagine" and "one can ask himself" sigh. */
const isFreeToThink = ({words}: Sentence, {modal}: VerbGroup): boolean =>
  modal === 'can' && !['only', 'oneself', 'himself', 'just'].some((word) => words.has(word))

/** "Somebody thought it would be fine", "some of my peers seem to believe", "certain people read the summary". */
function* fromInsinuation(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (
      !verb ||
      !subject ||
      verb.negated ||
      clause.kind === 'relative' ||
      (clause.kind === 'condition' && clause.marker !== 'whether')
    )
      continue
    const run = {start: Math.min(subject.start, verb.start), end: verb.end}
    const first = tokens[subject.start]!.lower
    const main = mainOf(sentence, clause)
    const believes = /^(?:think|feel|figure|believe|reckon|assume|fancy)$/.test(main)
    // "What some people think of as a day", "makes some readers feel uneasy".
    const next = tokens[verb.end]
    const plain = next?.lower === 'of' || (main === 'feel' && next?.tag === 'adjective')
    const some =
      first === 'some' && targetOf(subject, true) === 'third' && believes && !plain && verb.tense === 'present'
    const certain =
      !verb.passive &&
      first === 'certain' &&
      targetOf(subject, subject.kind === 'maybe-person') === 'third' &&
      !verb.modal &&
      !/^(?:be|have|need|get)$/.test(main)
    const head = tokens[subject.head]!.lower
    const somebody =
      /^(?:someone|somebody)$/.test(head) && believes && verb.tense === 'past' && !verb.modal && !sentence.question
    const whoever = head === 'whoever' && believes
    const luxury =
      /^(?:someone|somebody)$/.test(head) &&
      main === 'decide' &&
      verb.tense === 'past' &&
      tokens[verb.end]?.lower === 'that'
    if (some || certain || somebody || whoever || luxury) yield {...run, certainty: 'borderline'}
  }
  const presumably = tokens.findLast((token) => token.tag !== 'punctuation')
  const left = presumably && tokens[presumably.index - 1]
  if (presumably?.lower === 'presumably' && left?.text === ',' && speaksOf(sentence) === 'others')
    yield {start: presumably.index, end: presumably.index + 1, certainty: 'borderline'}
}

const wished = wordSet('love like')
const understood = wordSet('understand fathom comprehend see imagine grasp')

/** "I'm sure that was chance", "I'd love to shake hands with them", "I fail to understand how a pilot can …". */
function* fromDisbelief(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject, complement} = clause
    if (!verb || !subject || !own.has(subject.kind)) continue
    const run = {start: subject.start, end: verb.end}
    if (
      complement &&
      tokens[complement.head]!.lower === 'sure' &&
      !verb.negated &&
      verb.tense === 'present' &&
      subject.kind === 'I'
    ) {
      const next = tokens[complement.end]
      const about =
        next &&
        (/^(?:that|it|they|he|she)$/.test(next.lower) ||
          sentence.groups.some((group) => group.start === next.index && others.has(group.kind)))
      if (about && aimedAt(sentence) && !isThanks(sentence))
        yield {start: subject.start, end: complement.end, certainty: 'borderline'}
    }
    if (verb.modal === 'would' && wished.has(verb.lemma) && subject.kind === 'I' && wishesToMeet(sentence, clause))
      yield {...run, certainty: aimedAt(sentence)}
    const main = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
    const wonders = verb.lemma === 'wonder' && verb.tense === 'present' && tokens[verb.end]?.tag === 'wh'
    if (wonders && main?.subject && others.has(main.subject.kind) && main.subject.kind !== 'external')
      yield {...run, certainty: 'borderline'}
    const understanding = /^(?:fail|struggle)$/.test(verb.lemma) ? main?.verb : verb.negated ? verb : undefined
    if (!understanding || !understood.has(understanding.lemma) || verb.tense === 'past') continue
    const how = tokens[understanding.end]
    const inner = sentence.clauses.find(
      (other) =>
        other.verb && other.verb.start > understanding.end && other.subject && other.subject.start > understanding.end
    )
    const human = inner && others.has(inner.subject!.kind) && inner.subject!.kind !== 'external'
    if (/^(?:how|why)$/.test(how?.lower ?? '') && human)
      yield {start: subject.start, end: understanding.end + 1, certainty: 'clear'}
  }
}

/** "I'd love to meet them": the verb behind, and people as what it is about. */
const wishesToMeet = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    (other) =>
      other.marker === 'to' &&
      other.start >= clause.start &&
      /^(?:meet|see|hear|know)$/.test(other.verb?.lemma ?? '') &&
      (others.has(other.object?.kind ?? 'unknown') ||
        sentence.tokens.some((token) => token.index > other.start && /^(?:who|whoever)$/.test(token.lower)))
  )

const afterwards = wordSet('obviously naturally predictably exactly clearly conveniently apparently')

/** "It came the next day, of course.", "Obviously.", "Why would he." */
function* fromAfterthought(sentence: Sentence): Generator<Cue> {
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

/** "…assumed it was a holiday (it wasn't)": a dry correction of what people thought. */
function* fromCorrection(sentence: Sentence): Generator<Cue> {
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

const earning = wordSet('deserve merit earn win')

/** "…deserves a plaque", "is now surprised that", "I've told him ten times". */
function* fromMockPraise(sentence: Sentence): Generator<Cue> {
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

/** The verb that says it: "seem to believe" believes. */
function mainOf(sentence: Sentence, clause: Clause): string {
  const {verb} = clause
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const passes = verb && (/^(?:seem|appear|have|need|be)$/.test(verb.lemma) || verb.modal) && next?.marker === 'to'
  return (passes ? next.verb?.lemma : verb?.lemma) ?? ''
}

/** "The vendor did reply, eventually", "perhaps then somebody opens it", "we pay them for this". */
function* fromGrudge(sentence: Sentence): Generator<Cue> {
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

const shouts = wordSet('again never nobody still always twice ever everyone nothing')

/** Runs of exclamation and question marks, an exclamation about what others left undone, words in capitals. */
function* fromShouting(sentence: Sentence): Generator<Cue> {
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
function* fromActually(sentence: Sentence): Generator<Cue> {
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

const cues: readonly (Needs & {find: (sentence: Sentence) => Iterable<Cue>})[] = [
  {find: fromProfanity, among: [profanity]},
  {find: fromTurns, among: [winks, mockery, restraint, smilingAmounts]},
  {find: fromEffort, among: [lexicon.withEffort], about: own},
  {find: fromRidicule, among: [lexicon.ridicule, lexicon.spectacle]},
  {find: fromThanks, among: [['thanks']], about: others},
  {find: fromComment, among: [lexicon.gleeful, lexicon.unlikely, leads]},
  {find: fromQuotes, among: [quotationMarks, ['so-called']]},
  {find: fromVerdicts, among: [lexicon.praise, lexicon.interjections, new RegExp(lexicon.faces, 'iu')]},
  {find: fromRhetoric, among: [[','], /[?‽]/]},
  {find: fromPurpose, among: [['what']], and: [['for']]},
  {find: fromOne, among: [['one']], and: [wondering]},
  {find: fromInsinuation, among: [meant]},
  {find: fromDisbelief, among: [['sure', 'wonder'], wished, understood], about: own},
  {find: fromCorrection, among: [['(']], and: [believing]},
  {find: fromAfterthought, among: [['course', 'why'], afterwards]},
  {find: fromMockPraise, among: [['now', 'times'], earning]},
  {find: fromGrudge, among: [['eventually', 'finally', 'maybe', 'perhaps', 'pay']]},
  {find: fromShouting, among: [shouts, /[!?‽]/]},
  {find: fromActually, among: [['actually', 'really']]},
  {find: insinuations}
]
const cuesIn = awake(cues)

/**
 * Find strong feeling and irony that is aimed at people.
 *
 * @returns All that is plain, or else the first hint: one hint a sentence is enough.
 */
export function irony(sentence: Sentence): readonly (Run & {certainty: Certainty})[] {
  const found = [...apart(certainCues(sentence))]
  const plain = found.filter(({certainty}) => certainty === 'clear')
  return plain.length > 0 ? plain : found.slice(0, 1)
}

function* certainCues(sentence: Sentence): Generator<Run & {certainty: Certainty}> {
  for (const find of cuesIn(sentence))
    for (const {start, end, certainty} of find(sentence)) if (certainty) yield {start, end, certainty}
}

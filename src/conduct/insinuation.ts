import {awake, type Needs} from '../analysis/awake.ts'
import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as lexicon from '../lexicon/insinuation.ts'
import {quotationMarks} from '../analysis/tokens.ts'
import {conduct, failing} from '../lexicon/conduct.ts'
import {honours} from '../lexicon/irony.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {isSoftware} from './grades.ts'
import {beginsPredicate} from './predicate.ts'
import {aimedAt, isOther, isThanks, others, own, speaksOf, whole, type Cue} from './aim.ts'

const asides = phrases(lexicon.asides)
const barbs = phrases(lexicon.barbs)
const toasts = phrases(lexicon.toasts)
const addenda = phrases(lexicon.addenda)
const smiles = phrases(lexicon.smiles)

/** Phrases that speak so only where a sentence begins. */
const opening =
  /^(?:well|and|dear|hey|hello|really|seriously|close|nice|job|mission|brilliant|memo|note|hint|tip|suggestion|word|message|advice|reminder|who|whoever)$/

/**
 * Find what is said about people by not saying it: exaggerated politeness, talk past the reader, doubts, counts of
 * those who did not look.
 *
 * @returns Hints only; whoever means it plainly says it more plainly.
 */
export function* insinuations(sentence: Sentence): Generator<Cue> {
  const {place, inActions} = sentence.context
  if (place === 'heading' || inActions || !sentence.tokens.some(({tag}) => tag !== 'punctuation')) {
    if (inActions && place !== 'heading') {
      yield* fromBidding(sentence)
      for (const run of findPhrases(sentence, addenda)) yield {...run, certainty: 'borderline'}
    }
    return
  }
  for (const find of cuesIn(sentence)) yield* find(sentence)
}

function* fromForms(sentence: Sentence): Generator<Cue> {
  for (const run of findPhrases(sentence, asides)) if (isPlaced(sentence, run)) yield {...run, certainty: 'borderline'}
  if (!aimedAt(sentence) || isThanks(sentence)) return
  for (const run of findPhrases(sentence, barbs))
    if (isPlaced(sentence, run) && (!/^(?:may|might)$/.test(run.words[0]!) || isSaidOfOthers(sentence, run)))
      yield {...run, certainty: 'borderline'}
}

/** "The planners thought it wise to move the date", "the office slept soundly": a predicate that smiles. */
function* fromPredicates(sentence: Sentence): Generator<Cue> {
  if (isThanks(sentence) || sentence.question) return
  for (const run of findPhrases(sentence, smiles)) {
    const clause = sentence.clauses.find((other) => beginsPredicate(sentence, other, run))
    const denies = /^not(?:$|\|)|^n't$/.test(run.words[0]!)
    if (!clause?.subject || clause.verb!.modal || clause.verb!.negated !== denies || clause.kind === 'condition')
      continue
    const target = isSoftware(sentence, clause.subject) ? undefined : targetOf(clause.subject, true)
    if (target === 'third' || target === 'external')
      yield {
        start: clause.inherited ? run.start : Math.min(clause.subject.start, run.start),
        end: run.end,
        certainty: 'borderline'
      }
  }
}

/** "They may wish to reflect": advice to the reader has another subject. */
const isSaidOfOthers = ({clauses}: Sentence, {start}: Run): boolean =>
  clauses.some((clause) => clause.verb && clause.verb.start <= start && start <= clause.verb.head && isOther(clause))

const isPlaced = (sentence: Sentence, {start, end, words}: Run & {words: readonly string[]}): boolean =>
  (start === 0 && words[0] !== 'of') ||
  !(
    opening.test(sentence.tokens[start]!.lower) ||
    // "What a team!" exclaims; "what a team can improve" does not.
    (sentence.tokens[start]!.lower === 'what' && sentence.tokens[start + 1]?.lower === 'a') ||
    // "A list of all things that changed".
    // "as he said": a report; "as they say" is a wink.
    (words[0] === 'as' && sentence.tokens[end - 1]!.lower === 'said') ||
    (words[0] === 'of' && sentence.tokens[end] !== undefined && sentence.tokens[end]!.tag !== 'punctuation')
  )

/** "Well done, storage team.", "Dear management, …", "Congratulations to whoever approved this." */
function* fromToasts(sentence: Sentence): Generator<Cue> {
  const {tokens, context} = sentence
  if (context.concepts.includes('went-well') || context.concepts.includes('got-lucky')) return
  const run = findPhrases(sentence, toasts).find(({start}) => start === 0)
  if (!run) return
  const comma = tokens[run.end - 1]!.text === ','
  const to = tokens[run.end - 1]!.lower === 'to'
  const group = sentence.groups.find(({start}) => start === run.end)
  const whoever = /^(?:whoever|whomever)$/.test(tokens[run.end]?.lower ?? '')
  const target = whoever ? 'third' : targetOf(group, true)
  if (!target || target === 'we' || target === 'I') return
  const rest = tokens[whoever ? run.end + 1 : group!.end]
  const alone = !rest || /^[.!?]$/.test(rest.text)
  const greets = /^(?:dear|hello|hey)$/.test(run.words[0]!)
  // Thanks with a reason, and to people who are not just told about, are meant.
  const gloomy = context.previous?.clauses.some(({verb}) => verb && (verb.negated || failing.has(verb.lemma)))
  const deed =
    whoever ||
    (to &&
      group?.kind !== 'somebody' &&
      rest &&
      /^(?:who|whose|that)$/.test(rest.lower) &&
      /^(?:hats|congratulations)$/.test(run.words[0]!))
  const named = group && tokens[group.head]!.tag !== 'handle'
  const mocks = /^(?:great|smart|brilliant|nice|bravo|good)$/.test(run.words[0]!)
  if (
    (greets && rest?.text === ',' && group?.kind !== 'external') ||
    deed ||
    (comma && alone && named && (gloomy || mocks))
  )
    yield {start: 0, end: whoever ? run.end + 1 : group!.end, certainty: 'borderline'}
}

/** "The change had supposedly been reviewed", "oddly, nobody from sales was there", "now everybody is an expert". */
function* fromComments(sentence: Sentence): Generator<Cue> {
  if (isThanks(sentence)) return
  for (const token of sentence.tokens) {
    if (token.quoted) continue
    const run = {start: token.index, end: token.index + 1}
    if (lexicon.doubting.has(token.lower) && token.lower !== 'reportedly') {
      const act = sentence.clauses.some((clause) => {
        const near =
          clause.verb?.adverbs.includes(token.lower) || (clause.start <= token.index && token.index < clause.end)
        return near && clause.verb?.finite && (conduct.has(clause.verb.lemma) || isOther(clause))
      })
      if (act) yield {...run, certainty: 'borderline'}
    }
    const opens = token.index === 0 && lexicon.wondering.has(token.lower)
    const clause = opens ? sentence.clauses.find(({verb}) => verb?.finite) : undefined
    if (!clause?.verb || !isOther(clause)) continue
    const none = clause.subject!.kind === 'nobody' || (clause.verb.negated && clause.subject!.kind !== 'external')
    const sudden = /^(?:suddenly|miraculously|magically)$/.test(token.lower)
    const able = clause.verb.modal === 'could' || clause.subject!.kind === 'somebody'
    const away = token.lower === 'conveniently' || (!sudden && clause.verb.lemma === 'be' && clause.adjuncts.length > 0)
    const touched = /^(?:affect|hurt|injure|complain|notice|lose|harm)$/.test(clause.verb.lemma)
    if (!touched && ((none && !sudden) || (sudden && able) || away)) yield {...run, certainty: 'borderline'}
  }
}

const told = wordSet('tell assure inform say claim swear hear')

/** ", I am told,", ", they say.", "I hear the offsite was lovely": hearsay set apart. */
function* fromHearsay(sentence: Sentence): Generator<Cue> {
  const {tokens, clauses} = sentence
  if (!aimedAt(sentence) && speaksOf(sentence) !== 'own') return
  for (const {verb, subject} of clauses) {
    if (!verb || !subject || verb.negated || subject.end > verb.start) continue
    const assured = own.has(subject.kind) && verb.passive && /^(?:tell|assure|inform)$/.test(verb.lemma)
    const hear = subject.kind === 'I' && verb.lemma === 'hear' && verb.tense === 'present'
    const say = subject.kind === 'they' && /^(?:say|tell|claim|swear)$/.test(verb.lemma)
    const left = tokens[subject.start - 1]
    const right = tokens[verb.end]
    const apart = left && /^[,(—–]$/.test(left.text) && (!right || /^[,.)—–!]$/.test(right.text))
    if ((assured || hear || say) && apart) yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
  for (const {verb, subject, object} of clauses) {
    // "The vendor assures us that it cannot happen again."
    if (verb?.lemma !== 'assure' || verb.tense !== 'present' || verb.negated || verb.passive || !subject) continue
    if (others.has(subject.kind) && object && own.has(object.kind))
      yield {start: subject.start, end: object.end, certainty: 'borderline'}
  }
}

/** "Nine people approved it and none opened it", "a team of twelve, and nobody can read a graph". */
function* fromCounts(sentence: Sentence): Generator<Cue> {
  const {tokens, clauses} = sentence
  const many = tokens.find(
    ({tag, index}) =>
      tag === 'number' && tokens.slice(index + 1, index + 4).some((next) => lexicon.counted.has(next.lower))
  )
  const team = tokens.find(
    ({lower, index}) =>
      lower === 'of' && lexicon.counted.has(`${tokens[index - 1]?.lower}s`) && tokens[index + 1]?.tag === 'number'
  )
  const from = many ?? team
  if (!from) return
  const none = clauses.find(
    ({subject, verb}) =>
      subject?.kind === 'nobody' &&
      subject.start > from.index + 1 &&
      verb?.finite &&
      !verb.passive &&
      (lexicon.courtesies.has(verb.lemma) || conduct.has(verb.lemma))
  )
  if (none) yield {start: none.subject!.start, end: none.verb!.end, certainty: 'borderline'}
}

/** "what the vendor calls support", "the network team calls this communication". */
function* fromNaming(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const {verb, subject, object} of sentence.clauses) {
    if (verb?.lemma !== 'call' || verb.passive || verb.negated || verb.modal || !subject || !others.has(subject.kind))
      continue
    const what = tokens[subject.start - 1]?.lower === 'what' && !sentence.question
    const bare = object && object.end - object.start === 1 && /^(?:it|that|this)$/.test(tokens[object.head]!.lower)
    const name = tokens[object?.end ?? 0]
    if (what || (bare && name && /^(?:noun|determiner|adjective|proper)$/.test(name.tag) && subject.kind !== 'nobody'))
      yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
}

/** "I admire the confidence of the approver", "we congratulate them on their speed", "grateful for their silence". */
function* fromApplause(sentence: Sentence): Generator<Cue> {
  const {tokens, groups} = sentence
  const applause = tokens.find(
    ({lower, lemma, quoted}) => !quoted && (lexicon.applauding.has(lower) || lexicon.applauding.has(lemma))
  )
  if (!applause || speaksOf(sentence) !== 'others') return
  const ours = groups.some(({kind, end}) => own.has(kind) && end <= applause.index && end > applause.index - 5)
  const bold = groups.find(({start, head}) => start > applause.index && lexicon.boldness.has(tokens[head]!.lower))
  if (ours && bold) yield {start: applause.index, end: bold.end, certainty: 'borderline'}
}

const writing = wordSet('write wrote decide approve sign think order choose invent design believe name call pick')

/** "Whoever wrote this may want to come and carry a pump." */
function* fromWhoever(sentence: Sentence): Generator<Cue> {
  const {tokens, clauses} = sentence
  for (const whoever of tokens) {
    if (!/^(?:whoever|whomever)$/.test(whoever.lower) || whoever.quoted) continue
    const did = clauses.find(
      ({verb}) => verb && verb.start >= whoever.index && verb.start <= whoever.index + 3 && verb.tense === 'past'
    )
    const may = tokens.find(({lower, index}) => index > whoever.index && /^(?:may|might)$/.test(lower))
    const wish = may && tokens[may.index + 1]
    if (did && writing.has(did.verb!.lemma) && wish && /^(?:want|wish|like|care|enjoy)$/.test(wish.lower))
      yield {start: whoever.index, end: wish.index + 1, certainty: 'borderline'}
  }
}

/** "I understand the offsite was lovely", "I'm told the director has a medal". */
function* fromHeardPraise(sentence: Sentence): Generator<Cue> {
  const {tokens, clauses} = sentence
  if (!aimedAt(sentence) || isThanks(sentence) || sentence.question) return
  const heard = clauses.find(
    ({verb, subject}) =>
      subject?.kind === 'I' &&
      verb?.tense === 'present' &&
      !verb.negated &&
      (/^(?:understand|hear|gather)$/.test(verb.lemma) || (verb.passive && /^(?:tell|assure)$/.test(verb.lemma)))
  )
  const praise =
    heard &&
    tokens.find(
      ({index, lower, quoted}) => index >= heard.verb!.end && !quoted && (treats.has(lower) || honours.has(lower))
    )
  if (praise) yield {start: heard.subject!.start, end: heard.verb!.end, certainty: 'borderline'}
}

const treats = wordSet('lovely nice wonderful delightful splendid marvellous charming superb pleasant')

/** "He weighed it once. One sack!": a short exclamation about what was just told of others. */
function* fromExclaimedBits({tokens, clauses, context}: Sentence): Generator<Cue> {
  const words = tokens.filter(({tag}) => tag !== 'punctuation')
  const last = tokens.at(-1)
  if (
    last?.text !== '!' ||
    words.length > 4 ||
    words.length < 2 ||
    context.first ||
    clauses.some(({verb}) => verb?.finite)
  )
    return
  if (!context.previous || isThanks(context.previous) || speaksOf(context.previous) !== 'others') return
  const bit =
    words[0]!.tag === 'number' || /^(?:for|on|by|in|with|without|not|at|after|from|one|a|an)$/.test(words[0]!.lower)
  if (bit && words.every(({lower}) => !good.has(lower)))
    yield {start: words[0]!.index, end: last.index + 1, certainty: 'borderline'}
}

const good = wordSet(
  'great good success win relief celebration credit praise thanks total record time joy one-up big lovely nice well'
)

const replying = wordSet('answer reply respond contribute react help')

/** "The review consisted of one emoji", "they answered with a survey". */
function* fromTrifles(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const {verb, subject, complement, adjuncts, object, end} of sentence.clauses) {
    if (!verb || !subject || verb.negated || verb.modal || verb.tense === 'future') continue
    const trifle = (group: NounGroup | undefined): boolean =>
      group !== undefined && lexicon.trifles.has(tokens[group.head]!.lower)
    const answer =
      lexicon.answers.has(tokens[subject.head]!.lower) || /^(?:pr|mr|ticket)$/.test(tokens[subject.head]!.lower)
    const of = adjuncts.find(({preposition, group}) => /^(?:of|with)$/.test(preposition) && trifle(group))
    const is = answer && verb.lemma === 'be' && complement?.group && trifle(complement.group)
    const consists = answer && /^(?:consist|come|arrive)$/.test(verb.lemma) && of
    const has = answer && verb.lemma === 'have' && trifle(object)
    const replies =
      others.has(subject.kind) && subject.kind !== 'nobody' && replying.has(verb.lemma) && (of || trifle(object))
    if (is || consists || has || replies)
      yield {start: Math.min(subject.start, verb.start), end: Math.max(end, verb.end), certainty: 'borderline'}
  }
}

/** "Operators are kindly reminded that …", "IT is respectfully invited to …". */
function* fromBidding(sentence: Sentence): Generator<Cue> {
  for (const {verb, subject} of sentence.clauses) {
    if (!verb?.passive || !subject || verb.negated || verb.modal || !lexicon.bidding.has(verb.lemma)) continue
    const target = targetOf(subject, true)
    if (target === 'third' && verb.adverbs.some((word) => lexicon.politely.has(word)))
      yield {start: Math.min(subject.start, verb.start), end: verb.end, certainty: 'borderline'}
  }
}

/** "Perhaps the reviewers could read it", "the vendor could perhaps answer". */
function* fromPerhaps(sentence: Sentence): Generator<Cue> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !subject || verb.negated || verb.perfect || !isOther(clause) || subject.kind === 'nobody') continue
    const at = sentence.tokens.findIndex(({lower}) => lower === 'perhaps' || lower === 'maybe')
    const near = at >= 0 && at >= subject.start - 4 && at <= verb.head
    if (near && /^(?:could|might|should|can)$/.test(verb.modal ?? '') && lexicon.courtesies.has(verb.lemma))
      yield {start: Math.min(at, subject.start), end: verb.end, certainty: 'borderline'}
  }
}

const nice = wordSet('nice lovely great polite courteous appreciated welcome decent kind helpful')

/** "A mail from the harbour office would have been nice." */
function* fromMissedWord(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (const {verb, subject, complement} of sentence.clauses) {
    if (verb?.lemma !== 'be' || verb.modal !== 'would' || !verb.perfect || verb.negated || !subject || !complement)
      continue
    const word = /^(?:call|mail|email|message|note|word|heads-up|warning|answer|reply|hint|text|ping|sentence|apology)$/
    if (word.test(tokens[subject.head]!.lower) && nice.has(tokens[complement.head]!.lower))
      yield {start: subject.start, end: complement.end, certainty: 'borderline'}
  }
}

/** "Does anybody read these?", "How hard can it be to read a mail?" */
function* fromQuestions(sentence: Sentence): Generator<Cue> {
  if (!sentence.question) return
  const first = sentence.tokens[0]!.lower
  const asks = sentence.clauses.find(
    ({verb, subject}) =>
      subject?.kind === 'somebody' &&
      verb &&
      lexicon.courtesies.has(verb.lemma) &&
      !/^(?:notice|try|use)$/.test(verb.lemma)
  )
  if (/^(?:does|do)$/.test(first) && asks) yield {...whole(sentence), certainty: 'borderline'}
}

/** "the famous checklist of the night shift", "our dedicated contact". */
function* fromFame(sentence: Sentence): Generator<Cue> {
  for (const group of sentence.groups) {
    const word = sentence.tokens
      .slice(group.start, group.head)
      .find(({lower, quoted}) => !quoted && lexicon.fame.has(lower))
    // A saying, a book or a name is famous indeed.
    if (!word || !lexicon.everyday.has(sentence.tokens[group.head]!.lower)) continue
    const owner = targetOf(group.possessor) ?? targetOf(ownerBehind(sentence, group))
    if (owner === 'third' || owner === 'external') yield {start: word.index, end: group.end, certainty: 'borderline'}
  }
}

const ownerBehind = (sentence: Sentence, group: NounGroup): NounGroup | undefined =>
  sentence.tokens[group.end]?.lower === 'of' ? sentence.groups.find(({start}) => start === group.end + 1) : undefined

/** "had been "reviewed"", "the team "forgot" to tell us": a verb in quotation marks. */
function* fromDoubtedVerbs(sentence: Sentence): Generator<Cue> {
  const {tokens} = sentence
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (!token.quoted || !/["“„«]/.test(token.text) || !/["”»]/.test(tokens[index + 2]?.text ?? '')) continue
    const word = tokens[index + 1]!
    const before = tokens[index - 1]
    index += 2
    if (!before || before.quoted || /\p{Lu}|[_\d]/u.test(word.text)) continue
    const passive = /^(?:was|were|been)$/.test(before.lower) && conduct.has(word.lemma) && word.lower !== word.lemma
    const subject = sentence.groups.find(({end}) => end === before.index + 1)
    const active =
      subject && others.has(subject.kind) && word.forms.includes('past') && !/^(?:set|put)$/.test(word.lower)
    if (passive || active) yield {start: word.index, end: word.index + 1, certainty: 'borderline'}
  }
}

/** "Nobody looked. Nobody." and "…, not one.": said once more. */
function* fromEcho(sentence: Sentence): Generator<Cue> {
  const {context, tokens, clauses} = sentence
  if (context.first || clauses.length > 0) return
  const words = tokens.filter(({tag}) => tag !== 'punctuation')
  const none = words.length <= 3 && sentence.groups.some(({kind}) => kind === 'nobody')
  const not = words.length <= 3 && words[0]?.lower === 'not' && words[1]?.lower === 'one'
  const said = context.previous?.clauses.some(
    (clause: Clause) => clause.subject?.kind === 'nobody' || (isOther(clause) && clause.verb?.negated)
  )
  if ((none || not) && said) yield {...whole(sentence), certainty: 'borderline'}
}

const cues: readonly (Needs & {find: (sentence: Sentence) => Iterable<Cue>})[] = [
  {find: fromForms, among: [asides, barbs]},
  {find: fromPredicates, among: [smiles]},
  {find: fromToasts, among: [toasts]},
  {find: fromComments, among: [lexicon.doubting, lexicon.wondering]},
  {find: fromHearsay, among: [told]},
  {find: fromCounts, about: ['nobody']},
  {find: fromNaming, among: [['call']], about: others},
  {find: fromApplause, among: [lexicon.applauding], and: [lexicon.boldness]},
  {find: fromTrifles, among: [lexicon.trifles]},
  {find: fromBidding, among: [lexicon.bidding], and: [lexicon.politely]},
  {find: fromPerhaps, among: [['perhaps', 'maybe']], about: others},
  {find: fromMissedWord, among: [['would']], and: [nice]},
  {find: fromQuestions, among: [['do', 'does']], about: ['somebody']},
  {find: fromFame, among: [lexicon.fame]},
  {find: fromDoubtedVerbs, among: [quotationMarks]},
  {find: fromEcho},
  {find: fromWhoever, among: [['whoever', 'whomever']], and: [['may', 'might']]},
  {find: fromHeardPraise, among: [['understand', 'hear', 'gather', 'tell', 'assure']], and: [treats, honours]},
  {find: fromExclaimedBits, among: [['!']]}
]
const cuesIn = awake(cues)

import {apart} from '../analysis/apart.ts'
import {deviations} from '../conduct/deviations.ts'
import {blamed} from '../conduct/harm.ts'
import {grades} from '../conduct/grades.ts'
import {omissions} from '../conduct/omissions.ts'
import {traitsFound} from '../conduct/traits.ts'
import {verdicts} from '../conduct/verdicts.ts'
import {beginsPredicate} from '../conduct/predicate.ts'
import {wishes} from '../conduct/wishes.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import {explains, targetOf} from '../analysis/certainty.ts'
import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {destroying, troubles, valuables} from '../lexicon/harm.ts'
import {ambiguousRoles, roles} from '../lexicon/people.ts'
import {conduct} from '../lexicon/conduct.ts'
import * as words from '../lexicon/own-fault.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

const idioms = phrases(words.idioms)
const predicates = phrases(words.predicates)
const selfAsked = phrases(words.selfAsked)
const openings = phrases(words.openings)
const fragments = phrases(words.fragments)

const aboutI = (sentence: Sentence): boolean =>
  sentence.groups.some((group) => group.kind === 'I' || group.possessor?.kind === 'I')

const isInsult = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => !token.quoted && words.harsh.has(token.lower))

/** What the other rules see, said of "I"; a stated reason or view makes an account of it. */
function* fromOthers(sentence: Sentence, insult: boolean): Generator<Run> {
  const found = [
    ...omissions(sentence),
    ...wishes(sentence),
    ...deviations(sentence),
    ...verdicts(sentence),
    ...grades(sentence),
    ...[...blamed(sentence)].filter((item) => !isPlainStep(sentence, item)),
    ...traitsFound(sentence)
  ]
  for (const item of found) {
    const lowered = 'certainty' in item && !item.certainty
    if (item.target !== 'I' || (lowered && !insult) || isOpenAccount(sentence, item)) continue
    if (!isToldByOthers(sentence, item.start)) yield item
  }
}

/** "I took the node down at ten", "to free the disk": planned work in the same words as harm. */
function isPlainStep({tokens, clauses}: Sentence, {start, end}: Run): boolean {
  const step = tokens
    .slice(start, end)
    .find(({lemma, tag}) => tag === 'verb' && /^(?:take|bring|cut|lock|kill|trigger|knock|wipe)$/.test(lemma))
  if (!step) return false
  const meant = tokens.some(({lower}) =>
    /^(?:planned|scheduled|maintenance|agreed|purpose|window|drill|test)$/.test(lower)
  )
  const purpose = clauses.some(({marker, verb}) => marker === 'to' && (verb?.start ?? 0) >= end)
  const needed = tokens.slice(start, end + 3).some(({lower}) => valuables.has(lower))
  const named = tokens
    .slice(start, end)
    .some(({lower}) => /^(?:node|replica|host|old|own|stuck|session|replica)$/.test(lower))
  return (
    meant || purpose || !needed || named || !(destroying.has(step.lemma) || /^(?:take|bring|knock)$/.test(step.lemma))
  )
}

/** "If I forgot somebody, tell me", "if I had known", "I wasted no time": told with the same words. */
function isOpenAccount({tokens, clauses}: Sentence, {end}: Run): boolean {
  const next = tokens[end]?.lower ?? ''
  if (next === 'nothing' || next === 'no') return true
  const clause = clauses.findLast(({verb}) => verb && verb.start <= end)
  const known = clause?.verb?.lemma === 'know' || clause?.verb?.lemma === 'have'
  if (known && clause?.verb?.perfect) return true
  if (clause?.kind === 'condition' && (known || !clause.verb?.perfect)) return true
  // "I don't care which": a view.
  if (clause?.verb?.lemma === 'care' && clause.verb.tense === 'present') return true
  const time = clause?.object && tokens[clause.object.start]!.lower === 'no'
  return time === true || (clause?.verb?.lemma === 'panic' && clause.object !== undefined)
}

const telling = /^(?:write|say|tell|claim|call|think|state|argue|complain|suggest|believe|feel|note|report)$/

/** "They wrote that I was careless": somebody else's verdict. */
function isToldByOthers({clauses}: Sentence, at: number): boolean {
  const clause = clauses.findLast(({verb, start}) => verb && Math.min(start, verb.start) <= at)
  if (!clause || !(clause.kind === 'content' || clause.kind === 'main')) return false
  const outer = clauses[clause.parent]
  const [own, before] = [clause.subject?.start ?? clause.start, outer?.verb?.end ?? -1]
  // Without "that" it stands right behind the verb: "nobody said it was my fault".
  if (!outer || (clause.kind === 'main' && (clause.inherited || own < before || own - before > 1))) return false
  return outer.subject?.kind !== 'I' && !outer.imperative && telling.test(outer.verb?.lemma ?? '')
}

/** What "I" did, where the words around it tell the verdict. */
function* fromDeeds(sentence: Sentence): Generator<Run> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (isBlind(clause)) yield {start: verb!.start - 1, end: verb!.end}
    if (isElliptic(sentence, clause)) yield {start: verb!.start, end: verb!.end}
    if (subject?.kind !== 'I' || !verb || verb.modal || verb.passive || clause.question) continue
    if (verb.tense !== 'past' && !verb.perfect) continue
    const run = {start: clause.inherited ? verb.start : subject.start, end: verb.end}
    const end = verb.negated ? undefined : deedEnd(sentence, clause)
    if (end !== undefined) yield {...run, end}
  }
}

/** "I merged it without waiting." */
const isBlind = ({marker, verb, subject}: Clause): boolean =>
  marker === 'without' &&
  subject?.kind === 'I' &&
  /^(?:wait|think|read|open|look|stop|ask|check)$/.test(verb?.lemma ?? '')

/** "I was told to check and I didn't": what was due stands before. */
function isElliptic({tokens, clauses}: Sentence, clause: Clause): boolean {
  const {verb, subject} = clause
  if (!verb?.negated || subject?.kind !== 'I' || tokens[verb.head]!.lemma !== 'do' || verb.tense !== 'past')
    return false
  const next = tokens[verb.end]
  const due = clauses.some(
    (other) =>
      other.subject?.kind === 'I' && other.verb?.passive && /^(?:tell|ask|warn|suppose|mean)$/.test(other.verb.lemma)
  )
  const job = tokens.some(
    ({lower}, index) => lower === 'my' && /^(?:job|duty|task)$/.test(tokens[index + 1]?.lower ?? '')
  )
  return (!next || next.tag === 'punctuation') && (due || job)
}

/** Where the telling words of a deed end, or nothing. */
function deedEnd(sentence: Sentence, clause: Clause): number | undefined {
  const verb = clause.verb!
  const rest = sentence.tokens.slice(verb.end, clause.end + 1)
  const has = (test: RegExp): boolean => rest.some(({lower}) => test.test(lower))
  const tooMuch = rest.some(({lower}, index) => lower === 'too' && words.excess.has(rest[index + 1]?.lower ?? ''))
  const open =
    verb.lemma === 'leave' && has(/^(?:open|unlocked|unattended|unprotected|exposed|unencrypted|unfinished|lying)$/)
  if (tooMuch || open || tookWrong(sentence, clause, rest)) return verb.end
  if (leftOut(sentence, clause)) return clause.object!.end
  const anyway = rest.findIndex(({lower}) => /^(?:anyway|regardless|nevertheless|nonetheless)$/.test(lower))
  const passed =
    /^(?:ignore|dismiss|disregard)$/.test(verb.lemma) && /^(?:it|this|them|both)$/.test(rest[0]?.lower ?? '')
  const poorly = verb.adverbs.some((adverb) => /^(?:badly|poorly|terribly|miserably)$/.test(adverb))
  if ((passed && !explains(sentence, clause)) || poorly || has(/^(?:badly|poorly|terribly|miserably)$/)) return verb.end
  if (words.steps.has(verb.lemma) && (anyway >= 0 || verb.adverbs.includes('nevertheless')))
    return anyway >= 0 ? verb.end + anyway + 1 : verb.end
  if (words.putting.has(verb.lemma) && postpones(rest.map(({lower}) => lower))) return verb.end
  return wasted(sentence, clause) ?? stopped(sentence, clause) ?? knewRisk(sentence, clause)
}

/** "postponed it nine times", "moved the ticket from month to month". */
const postpones = (rest: readonly string[]): boolean =>
  rest.some(
    (word, at) =>
      word === 'twice' ||
      word === 'times' ||
      (word === 'from' && rest[at + 2] === 'to' && rest[at + 3] === rest[at + 1])
  )

/** "clicked the wrong row", "confused the two lists": with what made it look right, it is an account. */
function tookWrong(sentence: Sentence, clause: Clause, rest: readonly Token[]): boolean {
  const verb = clause.verb!
  const wrong = rest.some(
    ({lower}, index) =>
      lower === 'wrong' &&
      /^(?:the|a|my)$/.test(rest[index - 1]?.lower ?? '') &&
      // "typed in the wrong name": the preposition belongs to the verb.
      (index < 2 || rest[index - 2]!.tag !== 'preposition' || (index === 2 && typing.has(verb.lemma)))
  )
  const mixed =
    (verb.lemma === 'confuse' &&
      clause.object !== undefined &&
      clause.object.kind !== 'nobody' &&
      !has(clause.object, sentence, /^(?:me|myself)$/)) ||
    (verb.lemma === 'mix' && rest.some(({lower}) => lower === 'up'))
  // "tried the wrong one first": put right in the same breath.
  const mended = rest.some(({lower}) => lower === 'first')
  if (!(wrong && !mended && !words.observing.has(verb.lemma)) && !mixed) return false
  const later = sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1)
  return (
    !explains(sentence, clause) && !later.some(({subject, verb: next}) => next?.finite && subject && !targetOf(subject))
  )
}

const typing = new Set(['type', 'key', 'put', 'fill', 'paste'])

const has = ({start, end}: NounGroup, {tokens}: Sentence, test: RegExp): boolean =>
  tokens.slice(start, end).some(({lower}) => test.test(lower))

/** "I set no reminder", "I told nobody". */
function leftOut({tokens}: Sentence, {verb, object}: Clause): boolean {
  if (!object || object.start < verb!.start) return false
  const [first, head] = [tokens[object.start]!.lower, tokens[object.head]!.lower]
  if (first === 'no' && words.leaving.has(verb!.lemma)) return words.aids.has(head)
  return /^(?:nobody|no-one|noone)$/.test(head) && conduct.has(verb!.lemma)
}

/** "I wasted an hour", "I lost an hour chasing the wrong thing". */
function wasted(sentence: Sentence, clause: Clause): number | undefined {
  const {tokens} = sentence
  const {verb, object} = clause
  if (explains(sentence, clause)) return undefined
  if (!object || !words.spells.has(tokens[object.head]!.lower) || tokens[object.start]!.lower === 'no') return undefined
  const wrongly = tokens
    .slice(object.end, object.end + 8)
    .some(({lower}) => /^(?:wrong|chasing|nothing|staring)$/.test(lower))
  return /^(?:waste|squander)$/.test(verb!.lemma) || (/^(?:lose|spend|burn)$/.test(verb!.lemma) && wrongly)
    ? object.end
    : undefined
}

/** "I stopped reading at the first paragraph." */
function stopped({tokens}: Sentence, {verb}: Clause): number | undefined {
  const [next, after] = [tokens[verb!.end]?.lower ?? '', tokens[verb!.end + 1]?.lower ?? '']
  const short = /^(?:at|after|before|halfway|there|too|half)$/.test(after)
  return verb!.lemma === 'stop' && /^(?:reading|listening|looking|thinking|checking)$/.test(next) && short
    ? verb!.end + 1
    : undefined
}

/** "I knew it was a guess", "I knew that this was risky". */
function knewRisk(sentence: Sentence, clause: Clause): number | undefined {
  const inner = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  if (clause.verb!.lemma !== 'know' || inner?.verb?.lemma !== 'be' || inner.verb.negated || inner.verb.tense !== 'past')
    return undefined
  const about = /^(?:it|this|that)$/.test(sentence.tokens[inner.subject?.head ?? -1]?.lower ?? '')
  const risk = sentence.tokens[inner.complement?.head ?? -1]?.lower ?? ''
  const found = sentence.tokens[inner.complement?.end ?? -1]?.lower === 'when'
  return about && !found && words.knownRisk.has(risk) ? inner.complement!.end : undefined
}

/** "I'm a terrible engineer", "I was too slow", "it was me". */
function* fromBeing(sentence: Sentence): Generator<Run & {insult?: boolean}> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject, complement} = clause
    if (!verb || !subject || !complement || verb.modal || clause.question || verb.lemma === 'look') continue
    const head = tokens[complement.head]!.lower
    const run = {start: clause.inherited ? verb.start : subject.start, end: complement.end}
    const before = tokens.slice(verb.end, complement.head).map(({lower}) => lower)
    if (subject.kind === 'I') {
      const slow = before.includes('too') && words.falling.has(head) && !verb.negated
      const wrong = head === 'wrong' && /^(?:dead|completely|totally|plain|just|so)$/.test(before.at(-1) ?? '')
      if (slow || (wrong && !verb.negated)) yield run
      const poor = before.some((word) => /^(?:terrible|bad|lousy|awful|horrible|poor|useless|mediocre)$/.test(word))
      const good = before.some((word) => /^(?:good|competent|careful|decent|great)$/.test(word))
      if ((roles.has(head) || ambiguousRoles.has(head)) && (verb.negated ? good : poor)) yield {...run, insult: true}
    } else if (isMe(sentence, clause) && !isToldByOthers(sentence, run.start)) yield run
  }
}

/** "It was me, at three in the morning", but not "it was me who noticed". */
function isMe({tokens}: Sentence, {verb, subject, complement, parent}: Clause): boolean {
  const [first, head] = [tokens[subject!.start]!.lower, tokens[subject!.head]!.lower]
  const named = head === 'it' || (head === 'one' && /^(?:this|that)$/.test(first))
  const next = tokens[complement!.end]
  const goesOn = next && /^(?:who|that|and|or|asking|calling|on)$/.test(next.lower)
  return (
    named &&
    parent < 0 &&
    tokens[complement!.head]!.lower === 'me' &&
    verb!.tense === 'past' &&
    !verb!.negated &&
    !goesOn
  )
}

/** "That's on me.", "I own this.": with nothing behind it. */
function* fromOwning(sentence: Sentence): Generator<Run> {
  if (sentence.context.inActions) return
  for (const [index, token] of sentence.tokens.entries()) {
    const next = sentence.tokens[index + 1]
    const alone = /^(?:alone|too|again|as|entirely)$/.test(next?.lower ?? '')
    if (next && next.tag !== 'punctuation' && !alone) continue
    const before = sentence.tokens[index - 1]?.lower ?? ''
    if (token.lower === 'me' && before === 'on' && isBurden(sentence, index)) yield {start: index - 1, end: index + 1}
    const owned = /^(?:it|this|that|one|mistake|error|failure|miss|mess|delay)$/.test(token.lower)
    const verb = sentence.clauses.findLast((clause) => clause.verb && clause.verb.end <= index)
    if (owned && verb?.verb?.lemma === 'own' && verb.subject?.kind === 'I' && index - verb.verb.end < 2)
      if (!verb.verb.modal && token.lower !== 'one') yield {start: verb.subject.start, end: index + 1}
    const taken = token.lower === 'one' && verb?.verb?.lemma === 'take' && verb.subject?.kind === 'I'
    if (taken && !verb.verb!.modal && /^(?:this|that)$/.test(before)) yield {start: verb.subject!.start, end: index + 1}
  }
}

/** What lies on one: an outage, not a task and not the lunch. */
function isBurden({tokens, clauses}: Sentence, at: number): boolean {
  const clause = clauses.findLast(({verb}) => verb && verb.end <= at)
  const subject = clause?.subject
  if (clause?.verb?.lemma !== 'be') return /^(?:that|this|one|it|blame)$/.test(tokens[at - 2]?.lower ?? '')
  const head = subject && tokens[subject.head]!.lower
  return head !== undefined && (words.burdens.has(head) || troubles.has(head))
}

/** "They got shouted at for my click": what others went through for a step of mine. */
function* fromSufferers(sentence: Sentence): Generator<Run> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    if (group.possessor?.kind !== 'I' || !/^(?:for|of|to)$/.test(tokens[group.start - 1]?.lower ?? '')) continue
    const clause = sentence.clauses.findLast(({verb}) => verb && verb.end <= group.start)
    const others = clause?.subject && clause.subject.kind !== 'I' && targetOf(clause.subject, true)
    if (others && words.suffering.has(clause.verb!.lemma) && !clause.verb!.negated && clause.verb!.lemma !== 'tell')
      yield {start: group.start, end: group.end}
  }
}

/** "Foolishly, I ran it again." */
function* fromOpeners({tokens}: Sentence): Generator<Run> {
  const at = tokens[1]?.text === ',' ? 2 : 1
  if (words.openers.has(tokens[0]?.lower ?? '') && tokens[at]?.lower === 'i') yield {start: 0, end: at + 1}
}

/** "I do not send anything alone until March": a penalty that one sets oneself. */
function* fromPenance(sentence: Sentence): Generator<Run> {
  const {concepts, inActions} = sentence.context
  if (!inActions && !concepts.includes('lessons')) return
  for (const {verb, subject, end} of sentence.clauses) {
    const later = verb?.negated && (verb.tense === 'present' || verb.modal === 'will')
    if (!later || subject?.kind !== 'I') continue
    const rest = sentence.tokens.slice(verb.start, end + 2).map(({lower}) => lower)
    if (rest.some((word) => /^(?:alone|myself|again|anymore|until|ever)$/.test(word)))
      yield {start: subject.start, end: verb.end}
  }
}

/** A sentence without a subject, behind what was done: "Not my finest hour.", "And then me." */
function* fromFragments(sentence: Sentence): Generator<Run> {
  const {tokens, context} = sentence
  yield* findPhrases(sentence, openings).filter(({start}) => start === 0)
  const last = tokens.findLastIndex(({tag}) => tag !== 'punctuation')
  for (const run of findPhrases(sentence, fragments)) {
    if (run.start !== 0 || run.end <= last) continue
    const joins = /^(?:included|including|myself)$/.test(tokens[last]!.lower) || tokens[0]!.lower === 'including'
    const undone = context.previous?.clauses.some(({verb, subject}) => verb?.negated || subject?.kind === 'nobody')
    if (!joins || undone) yield run
  }
}

/** "That was naive." right after a sentence about what one did. */
function* fromVerdictAfter(sentence: Sentence): Generator<Run> {
  const [clause, ...others] = sentence.clauses
  const {previous} = sentence.context
  if (!clause?.verb || others.length > 0 || clause.verb.negated || clause.verb.tense !== 'past' || !previous) return
  if (!/^(?:that|this|it)$/.test(sentence.tokens[clause.subject?.head ?? -1]?.lower ?? '')) return
  const acted = (other: Clause): boolean => other.subject?.kind === 'I' && other.verb?.tense === 'past'
  const word = clause.complement && sentence.tokens[clause.complement.head]!.lower
  if (word && words.harsh.has(word) && previous.clauses.some(acted))
    yield {start: clause.verb.start, end: clause.complement!.head + 1}
}

function* fromIdioms(sentence: Sentence): Generator<Run> {
  for (const run of findPhrases(sentence, idioms)) {
    if (run.words.at(-1) === 'me' && sentence.tokens[run.end]?.forms.includes('ing')) continue
    const task = run.words.at(-1) === 'mine' && sentence.tokens[run.end]?.lower === 'to'
    if (task) continue
    if (run.words[0] === 'my' && ['noun', 'proper'].includes(sentence.tokens[run.end]?.tag ?? '')) continue
    const clause = sentence.clauses.find(({verb, end}) => verb && verb.start <= run.start && run.start < end)
    const plain = negates(sentence, run) || !clause?.verb?.negated
    if (!sentence.question && plain && !isToldByOthers(sentence, run.start)) yield run
  }
  if (sentence.question) yield* findPhrases(sentence, selfAsked)
}

const negates = ({tokens}: Sentence, {start, end}: Run): boolean =>
  tokens.slice(start, end).some(({tag, lower}) => tag === 'not' || lower === 'no')

/** "I messed up", "ran it and blew it": a predicate of "I" that is a verdict by itself. */
function* fromPredicates(sentence: Sentence): Generator<Run> {
  const runs = findPhrases(sentence, predicates)
  if (runs.length === 0 || sentence.question) return
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (subject?.kind !== 'I' || !verb || /^(?:will|must|may|might|would|should)$/.test(verb.modal ?? '')) continue
    if (clause.kind === 'condition' || clause.kind === 'infinitive') continue
    const run = runs.find((other) => beginsPredicate(sentence, clause, other))
    if (!run || (verb.negated && !negates(sentence, run)) || isToldByOthers(sentence, run.start)) continue
    const task = run.words.includes('responsibility') && tasks.some((word) => sentence.words.has(word))
    if (!task) yield {start: clause.inherited ? run.start : Math.min(subject.start, run.start), end: run.end}
  }
}

/** Taking responsibility for these is a promise. */
const tasks = ['follow-up', 'item', 'action', 'task', 'ticket']

export default defineRule({
  reads: 'sentence',
  ruleId: 'self-blame',
  severity: 'warning',
  summary: 'Keep the first person and the account; leave the verdict on oneself out.',
  why: 'It was normal work on a normal day; the account of what was seen is worth more to readers than an apology.',
  idea: 'Try: what was run, what was expected and why, and what showed up instead.',
  unless: 'It is a plain account in the first person, which is always welcome.',
  source: 'Etsy, Debriefing Facilitation Guide; PagerDuty, Blameless postmortems',
  examples: {
    flagged: [
      {text: 'The gap «is on the way I» wired the panel.', certainty: 'borderline'},
      {text: '«I have my share in this».', certainty: 'borderline'},
      {text: '«I am not clean» in this.', certainty: 'borderline'},
      {text: '«I read the cover and not the» second page.', certainty: 'borderline'},
      {text: '«I kept meaning to move» the alarm.', certainty: 'borderline'},
      {text: '«I exempted myself from» the rule.', certainty: 'borderline'},
      {text: '«I moved» the ticket from month to month.', certainty: 'borderline'},
      {text: 'I renamed the keys and «missed» two.', certainty: 'borderline'},
      {text: '«I had typed» in the wrong host name.', certainty: 'borderline'},
      {text: 'I searched for two hours «like a beginner».', certainty: 'borderline'},
      {text: 'That was «feeble of me».', certainty: 'borderline'},
      {text: 'I wonder «whether I am right for» this job.', certainty: 'borderline'},
      {text: '«I had the answer in front of me».', certainty: 'borderline'},
      {text: '«I forgot» to set the timeout back.', certainty: 'borderline'},
      {text: 'It was «my fault» that the tram stood still.', certainty: 'borderline'},
      {text: '«I messed up the failover».', certainty: 'borderline'},
      {text: '«I should have asked» somebody.', certainty: 'borderline'},
      {text: '«I could have read» one more page.', certainty: 'borderline'},
      {text: 'If «I had looked» over my shoulder, the gate would be whole.', certainty: 'borderline'},
      {text: '«I didn’t check» the second tab.', certainty: 'borderline'},
      {text: '«I never tested» the alarm after the move.', certainty: 'borderline'},
      {text: '«I clicked» the wrong row.', certainty: 'borderline'},
      {text: '«I waited too long».', certainty: 'borderline'},
      {text: '«I left» the port open after the demo.', certainty: 'borderline'},
      {text: 'This «one is on me».', certainty: 'borderline'},
      {text: '«I wrongly assumed» that the copy was fresh.', certainty: 'borderline'},
      {text: '«Sorry everyone», the build stopped after my merge.', certainty: 'borderline'},
      {text: 'I «blame myself» for the flooded cellar.', certainty: 'borderline'},
      {text: 'It was «careless of me» to skip the rehearsal.', certainty: 'clear'},
      {text: '«My own stupidity» cost us the weekend.', certainty: 'clear'},
      {text: '«It was me», at four in the morning.', certainty: 'borderline', name: 'a confession'},
      {text: 'She ran the import twice. «And then me».', certainty: 'borderline', name: 'a step owned up to'},
      {text: 'Nobody opened the second tab. «Me included».', certainty: 'borderline', name: 'a fragment'},
      {text: '«Not my finest hour».', certainty: 'borderline', name: 'a fragment'},
      {text: 'I saw the banner and «clicked anyway».', certainty: 'borderline'},
      {text: '«I knew it was a gamble».', certainty: 'borderline'},
      {text: '«I set no reminder» for the renewal.', certainty: 'borderline'},
      {text: '«I told nobody» about the second import.', certainty: 'borderline'},
      {text: 'I was asked to compare the totals and «did not».', certainty: 'borderline', name: 'what was due'},
      {text: '«I stopped reading» at the first line.', certainty: 'borderline'},
      {text: '«I wasted a day» on the wrong theory.', certainty: 'borderline'},
      {text: '«I let the night shift down».', certainty: 'borderline'},
      {text: '«I was too hasty».', certainty: 'borderline'},
      {text: '«I do not want to hide behind» the form.', certainty: 'borderline'},
      {text: 'The nurses got shouted at for «my click».', certainty: 'borderline'},
      {text: '«Foolishly, I» trusted the second preview.', certainty: 'borderline'},
      {text: '«What was I thinking»?', certainty: 'borderline'},
      {text: '«I took down the shop» with a bulk import.', certainty: 'borderline'},
      {text: '«I am a terrible operator».', certainty: 'clear'},
      {
        text: 'I ran it on the live system. That «was stupid».',
        certainty: 'clear',
        name: 'a verdict on the sentence before'
      }
    ],
    accepted: [
      {text: 'I moved the ticket to the other board.', name: 'a step'},
      {text: 'I read the cover and then the second page.', name: 'a step'},
      {text: 'I put my hand up in the meeting and asked.', name: 'a question asked'},
      {text: 'The last part is mine to restart.', name: 'a task'},
      {text: 'I had the graph open and saw the peak.', name: 'what was seen'},
      {text: 'At ten I opened the lower sluice, thinking that the upper one was shut.', name: 'a plain account'},
      {text: 'I saw a green dashboard and went on to step 5.', name: 'a cue and an action'},
      {text: 'I did not know that one key fits both cabinets.', name: 'what was known'},
      {text: 'I didn’t write a note, because I thought of it as a cleanup.', name: 'a view that explains it'},
      {text: 'I looked at the wrong graph, because both have the same title.', name: 'what made it look right'},
      {text: 'I did not check the second list, as I had no access to it.', name: 'a condition that explains it'},
      {text: 'I took the database down at ten, as planned.', name: 'planned work'},
      {text: 'I found the wrong value in the third file.', name: 'an observation'},
      {text: 'My mistake list has three entries.', name: 'a compound'},
      {text: 'I own the ledger service.', name: 'a role'},
      {text: 'I sent it to the wrong list.', name: 'an open account'},
      {text: 'I picked the wrong host, and the prompt shows the same name for both.', name: 'what made it look right'},
      {text: 'If I forgot somebody, add the name below.', name: 'a courtesy'},
      {text: 'I would move it if I had known of the freeze.', name: 'what was not known'},
      {text: 'I wasted no time and called the depot.', name: 'praise in the words of a fault'},
      {text: 'It was me who noticed the second spike.', name: 'who found it'},
      {text: 'The follow-up is on me.', name: 'a task'},
      {text: 'I take responsibility for the follow-up item.', name: 'a promise of work'},
      {text: 'Nobody said it was my fault.', name: 'a denied verdict'},
      {text: 'I knew that the job runs at noon.', name: 'what was known'},
      {text: 'I stopped reading the log at noon and called the vendor.', name: 'a step in an account'},
      {text: 'I made no changes after ten.', name: 'nothing left out'},
      {text: 'I took the site down for maintenance.', name: 'planned work'},
      {text: 'I will own this from Monday on.', name: 'a promise of work'},
      {text: 'It was not my fault, said the pilot, and it was not.', name: 'a negated verdict'},
      {text: 'Some readers wrote that I was careless.', name: 'somebody else’s verdict'},
      {text: 'I could have escalated, but the number was out of date.', name: 'what stood in the way'},
      {text: 'I should add a guard to the script.', name: 'a plan'},
      {text: 'We are sorry for the trouble this caused.', name: 'an apology to customers'},
      {text: 'I noticed the careless spelling in the old page.', name: 'a harsh word about something else'},
      {text: 'The script ran twice. That was stupid luck.', name: 'a verdict about something else'},
      {text: 'The mail said: "I broke it, my mistake."', name: 'somebody else’s words'}
    ],
    missed: [
      {text: 'So there is «your founder».', name: 'irony'},
      {text: 'The restart was «mine».', name: 'as often a plain fact'}
    ]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This takes a fault on oneself; the account around it is what readers can learn from.'
    for (const run of fromVerdictAfter(sentence)) yield* reportRun(sentence, run, 'clear', reason)
    if (sentence.context.place !== 'heading' && sentence.tokens.length < 14)
      for (const run of fromFragments(sentence)) yield* reportRun(sentence, run, 'borderline', reason)
    if (!aboutI(sentence)) return
    const insult = isInsult(sentence)
    const all: (Run & {insult?: boolean})[] = [
      ...fromOthers(sentence, insult),
      ...fromIdioms(sentence),
      ...fromPredicates(sentence),
      ...fromOwning(sentence),
      ...fromDeeds(sentence),
      ...fromBeing(sentence),
      ...fromSufferers(sentence),
      ...fromOpeners(sentence),
      ...fromPenance(sentence)
    ]
    for (const run of apart(all)) {
      const certainty: Certainty = insult || run.insult ? 'clear' : 'borderline'
      yield* reportRun(sentence, run, certainty, reason)
    }
  }
})

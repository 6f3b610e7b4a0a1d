import {apart} from '../analysis/apart.ts'
import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetOf, type Target} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, Token, VerbGroup} from '../analysis/sentence.ts'
import {believing, bungling, gradable, gradingAdjectives, gradingAdverbs, misjudging} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/grades.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {beginsPredicate} from './predicate.ts'
import {isSupposed} from './supposed.ts'

/** An act or a decision that is graded. Token indexes, end exclusive. */
export interface Grade {
  target: Target
  start: number
  end: number
  certainty: Certainty | undefined
}

const ofSubject = phrases(lexicon.gradingPhrases)
const impersonal = phrases(lexicon.impersonalGrades)
const hints = phrases(lexicon.gradingHints)
const ofActs = phrases(lexicon.actPhrases)
const sayings = phrases(lexicon.gradingSayings)

/**
 * Find acts and decisions that are graded.
 *
 * @returns Also grades of "I"; `self-blame` takes those up.
 */
export const grades = (sentence: Sentence): Iterable<Grade> => (sentence.question ? [] : apart(all(sentence)))

function* all(sentence: Sentence): Generator<Grade> {
  const readers = readersIn(sentence)
  if (readers.length > 0) {
    for (const clause of sentence.clauses) {
      if (clause.kind === 'condition' || clause.imperative || isSupposed(sentence, clause)) continue
      const found = firstFound(readers, sentence, clause)
      if (found) yield found
    }
  }
  for (const find of findersIn(sentence)) yield* find(sentence)
}

/** "less than ideal", "there is no excuse": said of nobody by name. */
function* fromImpersonal(sentence: Sentence): Generator<Grade> {
  for (const run of findPhrases(sentence, impersonal)) {
    const clause = sentence.clauses.findLast((other) => (other.verb?.start ?? other.start) <= run.start + 1)
    if (clause?.verb?.modal || clause?.verb?.tense === 'future' || sentence.context.inActions) continue
    // "If this is unacceptable, set it to 0"; "it is not acceptable to take over a page": a case, and a rule.
    const rule = clause?.verb?.tense === 'present' && sentence.tokens[run.end]?.lower === 'to'
    if (rule || (clause && isSupposed(sentence, clause))) continue
    const denies = run.words.some(
      (part) => part.startsWith('not') || part === 'without' || part === 'far' || part === 'less'
    )
    if (clause?.verb?.negated && !denies) continue
    const about = clause?.subject && sentence.tokens[clause.subject.head]!.lower
    const target =
      targetOf(clause?.subject, true) ??
      actTarget(sentence, clause?.subject) ??
      (/^(?:it|this|that)$/.test(about ?? '') ? 'agentless' : undefined)
    // A set-up can be less than ideal, and a present tense advises.
    if (
      !target ||
      (run.words.includes('ideal') && about === 'it') ||
      (clause?.verb?.tense === 'present' &&
        !clause.verb.perfect &&
        !run.words.some((part) => /accept|excus/.test(part)))
    )
      continue
    if (target !== 'external')
      yield {target, start: run.start, end: run.end, certainty: softly(target, sentence, clause)}
  }
}

/** A grade without a name is a hint at most. */
function softly(target: Target, sentence: Sentence, clause?: Clause): Certainty | undefined {
  const certainty = certaintyOf('verdict', target, sentence, clause)
  return target === 'agentless' && certainty ? 'borderline' : certainty
}

/** "wrongly assumed", "botched the rollout", "underestimated", "was improperly restarted". */
function fromVerb(sentence: Sentence, clause: Clause): Grade | undefined {
  const {verb, subject} = clause
  if (!verb || verb.modal || clause.question || verb.negated) return undefined
  if (!(verb.tense === 'past' || verb.perfect || (clause.kind === 'participle' && subject?.kind !== 'we')))
    return undefined
  const target = targetOf(verb.passive ? clause.agent : subject, true)
  if (!target) return verb.passive && !clause.agent ? fromPassive(sentence, clause) : undefined
  const behind = adverbBehind(sentence, clause, gradingAdverbs)
  const graded =
    (verb.adverbs.some((adverb) => gradingAdverbs.has(adverb) && !describesObject(sentence, verb, adverb)) ||
      behind !== undefined) &&
    !lexicon.notGraded.has(verb.lemma)
  const bungled = misjudging.has(verb.lemma) || bungling.has(verb.lemma) || lexicon.alsoBungling.has(verb.lemma)
  const believed = graded && believing.has(verb.lemma)
  if (!(believed || (target !== 'external' && (graded || (bungled && isConduct(sentence, clause)))))) return undefined
  const own = subject && !clause.inherited && subject.start < verb.start && !verb.passive
  return {
    target,
    start: own ? subject.start : verb.start,
    end: verb.passive && clause.agent ? clause.agent.end : behind ? behind.index + 1 : withAdverb(sentence, verb),
    certainty:
      behind && !bungled ? softly('agentless', sentence, clause) : certaintyOf('verdict', target, sentence, clause)
  }
}

/** Where a verb ends together with the adverb right behind it: "was made carelessly". */
export function withAdverb(sentence: Sentence, verb: VerbGroup): number {
  const next = sentence.tokens[verb.end]
  return next?.tag === 'adverb' && next.lower.endsWith('ly') && verb.adverbs.includes(next.lower)
    ? verb.end + 1
    : verb.end
}

/** "handled poorly formatted rows": the adverb belongs to the word behind it. */
function describesObject({tokens}: Sentence, verb: VerbGroup, adverb: string): boolean {
  const next = tokens[verb.end + 1]
  return tokens[verb.end]?.lower === adverb && next !== undefined && /^(?:adjective|noun|proper|verb)$/.test(next.tag)
}

/** The adverb that closes a statement: "approved it blindly", "handled the page poorly". */
export function adverbBehind(sentence: Sentence, clause: Clause, among: ReadonlySet<string>): Token | undefined {
  const {verb, object} = clause
  const from = object?.end ?? verb!.end
  const adverb = sentence.tokens.slice(from, clause.end + 1).find(({lower, quoted}) => !quoted && among.has(lower))
  const next = adverb && sentence.tokens[adverb.index + 1]
  const closes = !next || /^(?:punctuation|preposition|coordinator|subordinator|wh|to)$/.test(next.tag)
  return adverb && closes ? adverb : undefined
}

/** "rushed to the site" and "rushed the patch out" part ways: only an undertaking can be rushed. */
function isConduct(sentence: Sentence, clause: Clause): boolean {
  const object = clause.object && sentence.tokens[clause.object.head]!.lower
  if (
    clause.verb!.lemma === 'rush' &&
    object &&
    /^(?:out|through)$/.test(sentence.tokens[clause.object!.end]?.lower ?? '')
  )
    return true
  if (/^(?:rush|blow|hose)$/.test(clause.verb!.lemma)) return object !== undefined && lexicon.undertakings.has(object)
  return true
}

const bunglingOf = wordSet('botch bungle mishandle mismanage misjudge underestimate fumble squander rush')

const badly = wordSet(
  'wrongly mistakenly improperly hastily prematurely inappropriately badly poorly carelessly sloppily clumsily hurriedly'
)

/** "The handover was botched", "the ticket was prematurely closed". */
function fromPassive(sentence: Sentence, clause: Clause): Grade | undefined {
  const {verb, subject} = clause
  const about = subject && sentence.tokens[subject.head]!.lower
  const undertaking = about !== undefined && (lexicon.undertakings.has(about) || gradable.has(about))
  const conductVerb = bunglingOf.has(verb!.lemma)
  const adverb = verb!.adverbs.some((word) => badly.has(word))
  const humanVerb =
    believing.has(verb!.lemma) ||
    /^(?:restart|close|handle|assess|delete|approve|merge|declare|communicate|plan|coordinate|manage|execute|test|dismiss|prepare|organise|organize|conduct|announce|brief|think|explain|review)$/.test(
      verb!.lemma
    )
  if (!(conductVerb && undertaking) && !(adverb && humanVerb)) return undefined
  // Software handles, closes and deletes as well: only what people undertake speaks for people.
  if (
    !conductVerb &&
    !undertaking &&
    /^(?:handle|execute|close|delete|manage)$/.test(verb!.lemma) &&
    subject?.kind === 'system'
  )
    return undefined
  return {
    target: 'agentless',
    start: verb!.start,
    end: withAdverb(sentence, verb!),
    certainty: softly('agentless', sentence, clause)
  }
}

/** "got it wrong", "waited too long", "jumped to conclusions". */
function fromPhrase(sentence: Sentence, clause: Clause): Grade | undefined {
  const {verb, subject} = clause
  if (!verb || clause.question || sentence.context.inActions) return undefined
  const human =
    subject && (isSoftware(sentence, subject) || subject.kind === 'they') ? undefined : targetOf(subject, true)
  const target = human ?? actTarget(sentence, subject)
  if (!target || target === 'external' || sentence.tokens[subject!.head]!.lower === 'data') return undefined
  return (
    fromList(sentence, clause, target, human !== undefined, ofSubject) ??
    (human ? lowered(fromList(sentence, clause, target, true, hints)) : undefined)
  )
}

const lowered = (grade: Grade | undefined): Grade | undefined =>
  grade?.certainty === 'clear' ? {...grade, certainty: 'borderline'} : grade

function fromList(
  sentence: Sentence,
  clause: Clause,
  target: Target,
  human: boolean,
  list: Phrases
): Grade | undefined {
  const {subject} = clause
  const verb = clause.verb!
  for (const run of findPhrases(sentence, list)) {
    if (!beginsPredicate(sentence, clause, run)) continue
    if (!human && !/^(?:be|fall|leave|not|n't)$/.test(run.words[0]!)) continue
    const denies = run.words.some((part) => part.startsWith('not') || part.includes("n't"))
    const modal = verb.modal && run.words[0] !== 'should'
    if (modal || verb.negated !== denies || verb.tense === 'future' || subject?.kind === 'nobody') continue
    if (verb.tense === 'present' && !verb.perfect && run.words[0] !== 'be') continue
    if (clause.kind === 'infinitive') continue
    const own = subject && !clause.inherited && subject.start < verb.start
    return {target, start: own ? subject.start : run.start, end: run.end, certainty: softly(target, sentence, clause)}
  }
  return undefined
}

/** "The worker waited too long": a word for a person that names software as often. */
export function isSoftware(sentence: Sentence, group: NounGroup): boolean {
  const {lower} = sentence.tokens[group.head]!
  return (
    group.kind === 'maybe-person' &&
    /^(?:worker|scheduler|handler|controller|agent|driver|watcher|installer|sender|master|editor|caller|requester)s?$/.test(
      lower
    )
  )
}

/** Whose act a group is: "the engineer's handling", "communication from the commander"; nothing for other things. */
function actTarget(sentence: Sentence, group: NounGroup | undefined): Target | undefined {
  if (!group) return undefined
  const {lower} = sentence.tokens[group.head]!
  // "Leo's fix was amateurish": deeds are graded with their doer alone.
  if (lexicon.deeds.has(lower) || /^(?:way|manner|quality)$/.test(lower)) {
    const owner = targetOf(group.possessor, true)
    return owner === 'third' ? owner : undefined
  }
  if (!gradable.has(lower) && !lexicon.alsoGradable.has(lower)) return undefined
  return ownerOf(sentence, group) ?? (isTechnical(sentence, group) ? undefined : 'agentless')
}

/** "error handling", "a bad response": without an owner, these are parts of software. */
function isTechnical(sentence: Sentence, group: NounGroup): boolean {
  return lexicon.alsoTechnical.has(sentence.tokens[group.head]!.lower)
}

function ownerOf(sentence: Sentence, group: NounGroup): Target | undefined {
  const owner = targetOf(group.possessor, true)
  if (owner) return owner
  if (!/^(?:by|from|of)$/.test(sentence.tokens[group.end]?.lower ?? '')) return undefined
  const other = sentence.groups.find(({start}) => start === group.end + 1)
  const from = other?.kind === 'maybe-person' && !isSoftware(sentence, other)
  const {lower} = sentence.tokens[group.end]!
  return targetOf(other, lower === 'by' || (lower === 'from' && from))
}

const isGrade = (lower: string): boolean =>
  gradingAdjectives.has(lower) || lexicon.conductOnly.has(lower) || lexicon.alsoGrading.has(lower)

/** "Gregor's reply was inadequate", "it was wrong of the crew to cast off", "we were wrong to wait". */
function fromComplement(sentence: Sentence, clause: Clause): Grade | undefined {
  const {verb, subject, complement} = clause
  if (!verb || !complement || verb.negated || verb.modal || clause.question || !subject) return undefined
  const word = sentence.tokens[complement.head]!
  if (word.quoted || !isGrade(word.lower)) return undefined
  // "Ravi's patch was incomplete": of a deed, only words for conduct grade the doer.
  if (lexicon.deeds.has(sentence.tokens[subject.head]!.lower) && !lexicon.conductOnly.has(word.lower)) return undefined
  const act = concernsThing(sentence, subject) ? undefined : actTarget(sentence, subject)
  if (act && act !== 'external') {
    const now = verb.tense === 'present' && !verb.perfect
    if (act === 'agentless' && now && /^sub-?optimal$/.test(word.lower)) return undefined
    if (act === 'agentless' && /^(?:insufficient|slow|weak|incorrect|sluggish)$/.test(word.lower)) return undefined
    return {target: act, start: subject.start, end: complement.end, certainty: softly(act, sentence, clause)}
  }
  const of = clause.adjuncts.find(
    ({preposition, start}) => (preposition === 'of' || preposition === 'for') && start === complement.end
  )
  // "the most dangerous of them": a comparison.
  const most = /^(?:most|least)$/.test(sentence.tokens[complement.head - 1]?.lower ?? '')
  const target = of && targetOf(of.group, true)
  if (target && !most && target !== 'external' && /^(?:it|that|this)$/.test(sentence.tokens[subject.head]!.lower))
    return {target, start: complement.start, end: of.end, certainty: certaintyOf('verdict', target, sentence, clause)}
  return undefined
}

/** "Merging it on a Friday was careless", "the decision to skip the test was wrong": the deed itself is graded. */
function* fromDeeds(sentence: Sentence): Generator<Grade> {
  const {tokens, clauses, groups} = sentence
  if (sentence.context.inActions) return
  for (const clause of clauses) {
    const {verb, complement} = clause
    if (verb?.lemma !== 'be' || !complement || verb.negated || verb.modal) continue
    // "Sorting by hand is a bad idea": a maxim.
    if (verb.tense === 'present' && !verb.perfect) continue
    const before = clauses.filter((other) => other.verb && other.verb.end <= verb.start)
    // "Skipping it and not telling anyone was careless": one deed or several.
    const deed = before.some((other) => other.verb!.finite) ? undefined : before[0]
    if (!deed?.verb) continue
    const ing = deed.verb.start <= 1 && (tokens[deed.verb.head]!.forms.includes('ing') || tokens[0]!.lower === 'to')
    const word = tokens.slice(complement.start, complement.end).find(({lower}) => isGrade(lower))
    if (!word || word.quoted) continue
    const choice = groups.find(
      ({end, head}) =>
        end === deed.verb!.start - 1 &&
        (gradable.has(tokens[head]!.lower) || /^(?:plan|choice|move|wish|urge|attempt)$/.test(tokens[head]!.lower))
    )
    const call =
      complement.group && /^(?:call|idea|choice|decision|move|mistake)$/.test(tokens[complement.group.head]!.lower)
    const human = lexicon.conductOnly.has(word.lower) || call === true
    if (!(ing && human) && !choice) continue
    const owner = choice && ownerOf(sentence, choice)
    if (owner === 'external') continue
    const target = owner ?? 'agentless'
    yield {target, start: complement.start, end: complement.end, certainty: softly(target, sentence, clause)}
  }
}

/** "The plan was not thought through", "that is no way to run a shift", "mistakes were made". */
function* fromSayings(sentence: Sentence): Generator<Grade> {
  const {tokens, clauses, context} = sentence
  if (context.inActions) return
  for (const run of findPhrases(sentence, sayings)) {
    const clause = clauses.findLast(({verb}) => verb && verb.start <= run.end)
    // "Errors were made visible", "we expect more from the new disks".
    const next = tokens[run.end]
    const visible =
      /^mistakes?$/.test(run.words[0]!) && next && !/^(?:punctuation|preposition|adverb|coordinator)$/.test(next.tag)
    const whom =
      run.words[0] === 'expect' &&
      !sentence.groups.some((group) => group.start === run.end && targetOf(group, true) === 'third')
    // "I ran it there. That was stupid.": of the author.
    const ownDeed = /^(?:it|that|this)$/.test(run.words[0]!) && context.previous?.clauses[0]?.subject?.kind === 'I'
    if (!visible && !whom && clause?.kind !== 'condition')
      yield {
        target: ownDeed ? 'I' : 'agentless',
        start: run.start,
        end: run.end,
        certainty: softly('agentless', sentence, clause)
      }
  }
  for (const clause of clauses) {
    const {verb, subject} = clause
    if (
      !verb ||
      !subject ||
      verb.modal ||
      verb.tense === 'present' ||
      clause.kind === 'infinitive' ||
      clause.kind === 'condition'
    )
      continue
    const head = tokens[subject.head]!.lower
    const owner = ownerOf(sentence, subject)
    const whole = /^(?:way|manner|quality)$/.test(head) || lexicon.deeds.has(head)
    const act =
      gradable.has(head) ||
      lexicon.alsoGradable.has(head) ||
      /^(?:plan|review|planning|work|migration|rollout|training|meeting|exercise|briefing|drill|rehearsal)$/.test(head)
    if (
      owner === 'external' ||
      owner === 'I' ||
      !(act || (whole && owner) || head === 'change') ||
      concernsThing(sentence, subject)
    )
      continue
    const run = findPhrases(sentence, ofActs).find((other) => beginsPredicate(sentence, clause, other))
    if (
      !run ||
      (!owner && /^(?:make)$/.test(run.words[0]!)) ||
      (!owner &&
        /^(?:response|work|answer|reply|performance|job)$/.test(head) &&
        !/^(?:chaotic|uncoordinated|panicky|half-hearted)$/.test(tokens[run.end - 1]!.lower))
    )
      continue
    const target = owner ?? 'agentless'
    yield {
      target,
      start: subject.start,
      end: run.end,
      certainty: target === 'agentless' || target === 'third' ? 'borderline' : softly(target, sentence, clause)
    }
  }
}

/** "Communication with the pump": between parts of a system. */
function concernsThing(sentence: Sentence, group: NounGroup): boolean {
  if (!/^(?:with|between|to)$/.test(sentence.tokens[group.end]?.lower ?? '')) return false
  const other = sentence.groups.find(({start}) => start === group.end + 1)
  return other !== undefined && /^(?:unknown|system|document)$/.test(other.kind)
}

const pleased = wordSet('happy satisfied impressed pleased convinced')

/** "It is worrying that the lead approved this", "I am disappointed by the reviewers": a feeling that grades. */
function* fromFeelings(sentence: Sentence): Generator<Grade> {
  const {tokens, clauses} = sentence
  for (const clause of clauses) {
    const {verb, subject, complement, adjuncts} = clause
    if (!verb || !subject || verb.modal) continue
    const word = complement ? tokens[complement.head]! : tokens[verb.head]!
    const it = /^(?:it|that)$/.test(tokens[subject.head]!.lower) && lexicon.alarming.has(word.lower) && !verb.negated
    const content =
      it && tokens[word.index + 1]?.lower === 'that'
        ? clauses.find(
            (other) => other.verb && other.verb.start > word.index && other.subject && other.subject.start > word.index
          )
        : undefined
    if (content && /^(?:third|agentless)$/.test(targetOf(content.subject, true) ?? ''))
      yield {target: 'third', start: word.index, end: content.verb!.end, certainty: 'borderline'}
    const feels = verb.negated ? pleased.has(word.lower) : lexicon.letDown.has(word.lower)
    const let_ = (subject.kind === 'I' || subject.kind === 'we') && feels
    const about = let_
      ? [clause.agent, ...adjuncts.map(({group}) => group)].find(
          (group) => group && (targetOf(group) === 'third' || targetOf(group.possessor, true) === 'third')
        )
      : undefined
    if (about) yield {target: 'third', start: word.index, end: about.end, certainty: 'borderline'}
  }
}

/** "a poor decision", "poor communication", "an ill-advised shortcut by the pilot". */
function* fromGroups(sentence: Sentence): Generator<Grade> {
  if (sentence.context.inActions) return
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (head.quoted) continue
    if (
      lexicon.gradingNouns.has(head.lower) ||
      (head.lower === 'error' && /^judge?ment$/.test(sentence.tokens[group.head + 2]?.lower ?? ''))
    ) {
      const owner = targetOf(group.possessor, true) ?? 'agentless'
      const around = sentence.clauses.find(({complement, object, subject}) =>
        [complement?.group, object, subject].includes(group)
      )
      if (owner !== 'external' && holds(around))
        yield {target: owner, start: group.start, end: group.end, certainty: softly(owner, sentence, around)}
      continue
    }
    if (group.head === group.start) continue
    const words = sentence.tokens.slice(group.start, group.head)
    const act = gradable.has(head.lower) || lexicon.alsoGradable.has(head.lower)
    const grade = words.find(
      ({lower}) =>
        (act && isGrade(lower) && lower !== 'insufficient') ||
        (lexicon.deeds.has(head.lower) && lexicon.conductOnly.has(lower))
    )
    if (!grade || words.some(({tag, lower}) => tag === 'not' || lower === 'no')) continue
    const clause = sentence.clauses.find(
      (other) => other.object === group || other.complement?.group === group || other.subject === group
    )
    if (!holds(clause)) continue
    // "gave us the wrong advice": the second of two objects.
    const giver = sentence.clauses.find(({object}) => object?.end === group.start && targetOf(object))
    const doer = clause?.object === group ? clause.subject : giver?.subject
    const target = ownerOf(sentence, group) ?? targetOf(doer, true)
    // "Unacceptable behaviour leads to a warning": a general truth.
    if (isGeneral(sentence, group, target)) continue
    // "The test made a wrong assumption": the act of a thing.
    if (doer && !target) continue
    if (target === 'external') continue
    const human = lexicon.conductOnly.has(grade.lower)
    if (target === undefined && (isMeasure(grade.lower, head.lower) || (isTechnical(sentence, group) && !human)))
      continue
    yield {
      target: target ?? 'agentless',
      start: grade.index,
      end: group.end,
      certainty: softly(target ?? 'agentless', sentence, clause)
    }
  }
}

/** "examples of unacceptable behaviour", "any hasty decision will be undone": nothing that was. */
function isGeneral({tokens, clauses}: Sentence, {start}: NounGroup, target: Target | undefined): boolean {
  if (clauses.some(({verb}) => verb?.tense === 'past' || verb?.perfect)) return false
  const [kind, of] = [tokens[start - 2]?.lower ?? '', tokens[start - 1]?.lower]
  const listed =
    of === 'of' && /^(?:examples?|instances?|cases?|kinds?|forms?|acts?|incidents?|types?|sorts?)$/.test(kind)
  const ruled = clauses.some(({verb}) => verb?.modal === 'must' || verb?.modal === 'will' || verb?.modal === 'may')
  return listed || (!target && ruled)
}

/** Told as something that was: no wish, no denial, no general truth. */
function holds(clause: Clause | undefined): boolean {
  const verb = clause?.verb
  if (!verb) return true
  if (verb.modal || verb.negated || clause.imperative || clause.kind === 'condition') return false
  return verb.tense !== 'present' || verb.perfect
}

/** Without an owner these say how something was, not how well it was done. */
function isMeasure(grade: string, head: string): boolean {
  return (
    /^(?:wrong|bad|risky|insufficient|improper|slow|weak|incorrect|mistaken|suboptimal|sluggish|chaotic|disappointing)$/.test(
      grade
    ) && !/^(?:decision|decisions|idea|call|choice|restart|judgement|judgment|assumption)$/.test(head)
  )
}

const grading = [gradingAdjectives, lexicon.conductOnly, lexicon.alsoGrading]

const readersIn = awake<(sentence: Sentence, clause: Clause) => Grade | undefined>([
  {find: fromVerb, among: [gradingAdverbs, misjudging, bungling, lexicon.alsoBungling, bunglingOf, badly]},
  {find: fromPhrase, among: [ofSubject, hints]},
  {find: fromComplement, among: grading}
])

const findersIn = awake<(sentence: Sentence) => Iterable<Grade>>([
  {find: fromGroups, among: [...grading, lexicon.gradingNouns, ['error']]},
  {find: fromDeeds, among: grading},
  {find: fromFeelings, among: [lexicon.alarming, lexicon.letDown, pleased]},
  {find: fromSayings, among: [sayings, ofActs]},
  {find: fromImpersonal, among: [impersonal]}
])

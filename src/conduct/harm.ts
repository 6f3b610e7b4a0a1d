import {awake, firstFound} from '../analysis/awake.ts'
import {certaintyOf, targetKinds, targetOf, thirdKinds, type Target} from '../analysis/certainty.ts'
import {perSentence} from '../analysis/per-sentence.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {accidentally, harm, harmWithParticle, plainActs} from '../lexicon/conduct.ts'
import * as lexicon from '../lexicon/harm.ts'
import {humanActs} from '../lexicon/people.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {wholeGroup} from './predicate.ts'

/** A harm that the sentence lays at somebody's door. Token indexes, end exclusive. */
export interface Blamed {
  target: Target
  group: NounGroup
  start: number
  end: number
  certainty: Certainty | undefined
}

const withoutThem = phrases(lexicon.withoutThem)
const felled = phrases(lexicon.felled)
const deceived = phrases(lexicon.deceived)
const ownHarm = phrases(lexicon.ownHarm)

/**
 * Find harm whose explanation ends at somebody.
 *
 * @returns Everybody blamed, first person singular and outsiders too: other rules take these up.
 */
export const blamed = perSentence((sentence): readonly Blamed[] => [...findBlamed(sentence)])

function* findBlamed(sentence: Sentence): Generator<Blamed> {
  const readers = readersIn(sentence)
  if (readers.length > 0) {
    for (const clause of sentence.clauses) {
      if (isReportedClaim(sentence, clause)) continue
      const found = firstFound(readers, sentence, clause)
      if (found) yield found
    }
  }
  for (const find of phrasesIn(sentence)) yield* find(sentence)
}

/** "That the pilots took us down." alone is what somebody said, not what the document says. */
export function isReportedClaim(sentence: Sentence, clause: Clause): boolean {
  return clause.kind === 'content' && sentence.tokens[0]?.lower === 'that' && clause.start <= 1
}

const word = (sentence: Sentence, group: NounGroup | undefined): string | undefined =>
  group && sentence.tokens[group.head]!.lower

const past = (clause: Clause): boolean => clause.verb!.tense === 'past' || clause.verb!.perfect

const stated = (clause: Clause): boolean =>
  !clause.verb!.negated && !clause.verb!.modal && !clause.imperative && !clause.question

/** The "down" of "took checkout down": its index, or -1. */
function particle(sentence: Sentence, clause: Clause): number {
  const verb = clause.verb!
  const wanted = harmWithParticle[verb.lemma]
  if (!wanted) return -1
  const limit = Math.min(sentence.tokens.length, Math.max(clause.end, verb.end) + 1, verb.end + 8)
  for (let index = verb.end; index < limit; index++) if (wanted.has(sentence.tokens[index]!.lower)) return index
  return -1
}

/** What a verb is done to: its object, or the group behind its particle. */
function patient(sentence: Sentence, clause: Clause): NounGroup | undefined {
  const down = particle(sentence, clause)
  return clause.object ?? (down < 0 ? undefined : sentence.groups.find(({start}) => start === down + 1))
}

/** Whether a verb with its object is harm by itself, whoever did it. */
function harmful(sentence: Sentence, clause: Clause, byAct = false): boolean {
  const {lemma} = clause.verb!
  const done = patient(sentence, clause)
  const object = word(sentence, done)
  if (particle(sentence, clause) >= 0)
    return !(object && lexicon.takenOnPurpose.has(object)) && !isPlannedWork(sentence)
  if (findPhrases(sentence, felled).some((run) => run.start === clause.verb!.head)) return true
  if (!done || object === undefined || ['person', 'I', 'you'].includes(done.kind)) return false
  if (lexicon.bringing.has(lemma)) return lexicon.defects.has(object)
  // People end and wipe things every day; of an act ("her script wiped it") it is told as harm.
  if (lexicon.destroying.has(lemma)) return (byAct || lexicon.valuables.has(object)) && !ownThing(sentence, done)
  if (!harm.has(lemma)) return false
  return !(lexicon.fineObjects[lemma] ?? lexicon.fineAnyway).has(object)
}

/** "took the site down for maintenance". */
const isPlannedWork = ({words}: Sentence): boolean =>
  ['maintenance', 'planned', 'scheduled', 'drill'].some((word) => words.has(word))

/** "killed their own backfill": stopping what is one's own is no harm. */
const ownThing = (sentence: Sentence, object: NounGroup): boolean =>
  sentence.tokens.slice(object.start, object.head).some(({lower}) => lexicon.dispensable.has(lower))

/** "dropped the payments table": a routine act elsewhere, so no more than an act; with a purpose, not even that. */
function lost(sentence: Sentence, clause: Clause): boolean {
  const {verb, object} = clause
  if (!object || !lexicon.removing.has(verb!.lemma) || !lexicon.kept.has(word(sentence, object)!)) return false
  const purpose = sentence.clauses.some((other) => other.marker === 'to' && (other.verb?.start ?? 0) > object.end)
  return !purpose && !ownThing(sentence, object)
}

/** "Marcus took down checkout", "the engineer accidentally deleted the namespace". */
function fromSubject(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, object} = clause
  const subject = namedByBe(sentence, clause) ?? clause.subject
  if (!verb || !subject || verb.passive || !stated(clause)) return undefined
  const target = targetOf(subject)
  if (!target || clause.kind === 'infinitive' || clause.kind === 'condition') return undefined
  if (!past(clause) && !(clause.kind === 'participle' && target === 'third')) return undefined
  const run = {
    start: clause.inherited ? verb.start : subject.start,
    end: Math.max(verb.end, particle(sentence, clause) + 1, patient(sentence, clause)?.end ?? 0)
  }
  const make = (certainty: Certainty | undefined): Blamed => ({target, group: subject, ...run, certainty})
  // Users load a system; that it breaks under them is told of the system.
  const load = (target === 'external' || word(sentence, subject) === 'operations') && lexicon.loading.has(verb.lemma)
  if (clause.kind !== 'participle' && !load && harmful(sentence, clause)) {
    if (lexicon.apologies.has(word(sentence, object) ?? '')) return undefined
    // "ran the backfill and saturated the pool": an act, then its harm. To trigger may be no more than to start.
    const act = (clause.kind === 'coordinate' && clause.inherited) || verb.lemma === 'trigger'
    return make(certaintyOf(act ? 'act' : 'cause', target, sentence, clause))
  }
  if (clause.kind === 'participle') return undefined
  if (softened(sentence, clause))
    return make(target === 'I' ? 'borderline' : certaintyOf('act', target, sentence, clause))
  if (
    target === 'third' &&
    (tookWrongOne(sentence, clause) ||
      lost(sentence, clause) ||
      endedInHarm(sentence, clause) ||
      leftOpen(sentence, clause))
  )
    return make(certaintyOf('act', target, sentence, clause))
  return undefined
}

/** "The intern was the one who broke it": the one is whoever stands before. */
function namedByBe(sentence: Sentence, clause: Clause): NounGroup | undefined {
  if (clause.kind !== 'relative' || !/^(?:one|ones)$/.test(word(sentence, clause.subject) ?? '')) return undefined
  const before = sentence.clauses[clause.parent]
  return before?.verb?.lemma === 'be' && !before.verb.negated ? before.subject : undefined
}

/** "accidentally disabled", "deleted by accident", "ended up wiping". */
function softened(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verb!
  const next = sentence.tokens[verb.end]
  if (lexicon.endingUp.has(verb.lemma) && next) {
    const inner = sentence.tokens.slice(verb.end, verb.end + 2).find((token) => token.tag === 'verb')
    if (verb.lemma === 'end' ? next.lower === 'up' : next.lower === 'to')
      return inner !== undefined && (plainActs.has(inner.lemma) || harm.has(inner.lemma))
  }
  if (lexicon.finding.has(verb.lemma) || !clause.object) return false
  if (verb.adverbs.some((adverb) => accidentally.has(adverb))) return true
  const behind = sentence.tokens.slice(clause.object.end, clause.object.end + 2).map(({lower}) => lower)
  return behind[0] === 'by' && /^(?:accident|mistake)$/.test(behind[1] ?? '')
}

const wrong = wordSet('wrong incorrect mistaken')

/** "applied the wrong mapping", "picked the old certificate". */
function tookWrongOne(sentence: Sentence, clause: Clause): boolean {
  const {object, verb} = clause
  if (!object || !(plainActs.has(verb!.lemma) || lexicon.choosing.has(verb!.lemma))) return false
  return sentence.tokens.slice(object.start, object.head).some(({lower}) => wrong.has(lower))
}

/** "merged the change, which broke checkout"; "ran the script, wiping the volume". */
function endedInHarm(sentence: Sentence, clause: Clause): boolean {
  if (!plainActs.has(clause.verb!.lemma)) return false
  const at = sentence.clauses.indexOf(clause)
  const next = sentence.clauses[at + 1]
  if (!next?.verb || next.parent !== at || next.verb.negated || next.verb.modal) return false
  const which = next.kind === 'relative' && next.marker === 'which' && next.verb.tense === 'past'
  const doing =
    next.kind === 'participle' && next.marker === undefined && sentence.tokens[next.verb.start - 1]?.text === ','
  return (which || doing) && harmful(sentence, next)
}

/** "left the port open", "left the old key in place". */
function leftOpen(sentence: Sentence, clause: Clause): boolean {
  const {object, verb} = clause
  if (verb!.lemma !== 'leave' || !object || ['person', 'we', 'I', 'team', 'role'].includes(object.kind)) return false
  const last = sentence.tokens[object.head]!
  if (object.head > object.start + 1 && lexicon.leftStates.has(last.lower)) return true
  const next = sentence.tokens[object.end]
  const after = sentence.tokens[object.end + 1]
  // "left a comment on the ticket": what stands behind is a place, not a state.
  if (/^(?:on|off|behind)$/.test(next?.lower ?? ''))
    return !after || after.tag === 'punctuation' || after.tag === 'coordinator'
  const behind = next?.lower === 'in' ? `in ${after?.lower}` : next?.lower
  return behind !== undefined && lexicon.leftStates.has(behind)
}

/** "was caused by @devika", "was sunk by two of our pilots", "an order given by the clerk on duty". */
function fromAgent(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, agent} = clause
  if (!verb?.passive || !agent || verb.negated || verb.modal || clause.question || clause.kind === 'condition')
    return undefined
  const owner = agent.possessor && humanActs.has(word(sentence, agent)!) ? agent.possessor : agent
  const target = targetOf(owner) ?? targetOf(behindOf(sentence, agent))
  if (!target || target === 'external' || (verb.tense === 'present' && !verb.perfect)) return undefined
  const object = word(sentence, clause.subject)
  const purpose = sentence.clauses.some((other) => other.marker === 'to' && (other.verb?.start ?? 0) > agent.end)
  const removed = lexicon.removing.has(verb.lemma) && !purpose && (object === undefined || lexicon.kept.has(object))
  const caused = lexicon.broughtAbout.has(verb.lemma) || lexicon.destroying.has(verb.lemma)
  const causal = removed || (caused && (object === undefined || !lexicon.ownLife.has(object)))
  const brings = lexicon.bringing.has(verb.lemma) && object !== undefined && lexicon.defects.has(object)
  const does = harm.has(verb.lemma) && !(object && (lexicon.fineObjects[verb.lemma] ?? lexicon.fineAnyway).has(object))
  if (!causal && !brings && !does) return undefined
  return {
    target,
    group: owner,
    start: verb.start,
    end: agent.end,
    certainty: certaintyOf('cause', target, sentence, clause)
  }
}

/** "the deletion of the table by an intern", "a decision of the release manager": whose act it was. */
function behindOf(sentence: Sentence, act: NounGroup): NounGroup | undefined {
  const head = word(sentence, act)!
  if (!humanActs.has(head) && !lexicon.deedNouns.has(head)) return undefined
  const behind = (group: NounGroup, ...links: string[]): NounGroup | undefined =>
    links.includes(sentence.tokens[group.end]?.lower ?? '')
      ? sentence.groups.find(({start}) => start === group.end + 1)
      : undefined
  const first = behind(act, 'of', 'by')
  return first && !targetOf(first) ? behind(first, 'by') : first
}

/** "Hannah's route is the reason", "It was Tomasz's shortcut that drained the dock". */
function fromOwner(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject} = clause
  if (!verb || !subject?.possessor || !stated(clause)) return undefined
  if (subject.possessor.kind === 'we' || subject.possessor.kind === 'they') return undefined
  const target = targetOf(subject.possessor)
  if (!target || target === 'external' || !humanActs.has(word(sentence, subject)!)) return undefined
  const complement = clause.complement && sentence.tokens.slice(clause.complement.start, clause.complement.end)
  const named = complement?.some(({lower}) => lexicon.causes.has(lower))
  if (!(past(clause) && !verb.passive && verb.lemma !== 'trigger' && harmful(sentence, clause, true)) && !named)
    return undefined
  return {
    target,
    group: subject,
    start: subject.start,
    end: verb.end,
    certainty: certaintyOf('cause', target, sentence, clause)
  }
}

/** "The root cause was the pilot's idea", "the trigger was a new clerk". */
function fromCauseNoun(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {subject, complement, verb} = clause
  if (!verb || !subject || !complement?.group || verb.negated || verb.modal || clause.question) return undefined
  if (!lexicon.causes.has(word(sentence, subject)!)) return undefined
  const {group} = complement
  const act = humanActs.has(word(sentence, group)!)
  const owner = act ? (group.possessor ?? behindOf(sentence, group)) : group
  const target = targetOf(owner)
  if (!owner || !target || target === 'external' || (target === 'we' && !act)) return undefined
  return {
    target,
    group: owner,
    start: group.start,
    end: group.end,
    certainty: certaintyOf('cause', target, sentence, clause)
  }
}

/** "The boards went dark because Ana pulled the wrong cable", "ran for years until Wei moved it". */
function fromReason(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, marker} = clause
  if (!verb || !subject || !stated(clause) || !(marker === 'because' || marker === 'until')) return undefined
  const target = targetOf(subject)
  if (target !== 'third' || verb.passive || !past(clause)) return undefined
  // "because the owner has changed": somebody else took the place.
  if (/^(?:change|move|stop|start)$/.test(verb.lemma) && !clause.object) return undefined
  if (
    !plainActs.has(verb.lemma) &&
    !harm.has(verb.lemma) &&
    !lexicon.choosing.has(verb.lemma) &&
    !/^(?:touch|switch|turn|overwrite)$/.test(verb.lemma)
  )
    return undefined
  const main = sentence.clauses.find((other) => other !== clause && other.kind === 'main' && !targetOf(other.subject))
  if (!main?.verb || !(isTrouble(sentence, main) || (marker === 'until' && /^(?:work|run|be)$/.test(main.verb.lemma))))
    return undefined
  return {
    target,
    group: subject,
    start: subject.start,
    end: verb.end,
    certainty: sentence.hedged ? 'borderline' : 'clear'
  }
}

/** "The outage began when an engineer applied the plan": an act, and the harm it is dated by. */
function fromOccasion(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, marker} = clause
  if (!verb || !subject || !stated(clause) || !(marker === 'when' || marker === 'after')) return undefined
  if (
    targetOf(subject) !== 'third' ||
    verb.passive ||
    verb.tense !== 'past' ||
    !(plainActs.has(verb.lemma) || verb.lemma === 'touch')
  )
    return undefined
  const main = sentence.clauses.find((other) => other !== clause && other.kind === 'main')
  const all = word(sentence, main?.subject) === 'it' && sentence.words.has('all')
  const trouble = main?.subject && (all || lexicon.troubles.has(word(sentence, main.subject)!))
  if (!trouble || !/^(?:start|begin|occur|happen|arise|come|originate)$/.test(main.verb?.lemma ?? '')) return undefined
  return {
    target: 'third',
    group: subject,
    start: subject.start,
    end: Math.max(verb.end, clause.object?.end ?? 0),
    certainty: certaintyOf('act', 'third', sentence, clause)
  }
}

/** Says of a system that it is in trouble: "production went down", "the outage happened". */
function isTrouble(sentence: Sentence, clause: Clause): boolean {
  const {verb, subject} = clause
  if (!verb || verb.negated) return false
  if (lexicon.failing.has(verb.lemma)) return true
  const about = word(sentence, subject)
  const happens = /^(?:happen|occur|start|begin|exist|be|arise|come|go)$/.test(verb.lemma)
  return happens && about !== undefined && (lexicon.troubles.has(about) || /^(?:this|it|that|all)$/.test(about))
}

/** "She fell for the phishing mail", "the clerk was tricked". */
function fromPerson(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject} = clause
  const target = targetOf(subject)
  if (!verb || !subject || target !== 'third' || !stated(clause) || !past(clause)) return undefined
  const run = findPhrases(sentence, deceived).find(({start}) => start >= verb.start && start <= verb.head)
  if (!run || clause.kind === 'condition') return undefined
  return {
    target,
    group: subject,
    start: clause.inherited ? verb.start : subject.start,
    end: wholeGroup(sentence, run).end,
    certainty: certaintyOf('cause', target, sentence, clause)
  }
}

/** "because of Ana's change", "thanks to the new hire", "originated with a command by the DBA". */
function* fromReasonPhrase(sentence: Sentence): Generator<Blamed> {
  if (sentence.question) return
  for (const group of sentence.groups) {
    const [before, last] = [sentence.tokens[group.start - 2]?.lower, sentence.tokens[group.start - 1]?.lower]
    const because =
      (before === 'because' && last === 'of') ||
      ((before === 'due' || before === 'owing') && last === 'to') ||
      (before === 'originated' && (last === 'with' || last === 'from'))
    const thanks = before === 'thanks' && last === 'to'
    if (!because && !thanks) continue
    const act = humanActs.has(word(sentence, group)!)
    const owner = act
      ? (group.possessor ?? behindOf(sentence, group))
      : before === 'because' || thanks
        ? group
        : undefined
    const target = targetOf(owner)
    const opening = sentence.clauses[0]
    // What is due to somebody is as often good: of thanks, only a loss is a reproach.
    if (thanks && !['lose', 'waste', 'miss', ...lexicon.troubles].some((word) => sentence.words.has(word))) continue
    const governed =
      sentence.clauses.findLast((other) => other.start < group.start) ??
      // "Because of the clerk we lost a day": what was lost stands behind, and is not "nothing".
      (opening && word(sentence, opening.object) !== 'nothing' && tokenBefore(sentence, opening.object) !== 'no'
        ? opening
        : undefined)
    if (!owner || target !== 'third' || !governed || governed.verb?.modal || !isTrouble(sentence, governed)) continue
    yield {
      target,
      group: owner,
      start: group.start - 2,
      end: Math.max(group.end, owner.end),
      certainty: sentence.hedged ? 'borderline' : 'clear'
    }
  }
}

const tokenBefore = (sentence: Sentence, group: NounGroup | undefined): string | undefined =>
  group && sentence.tokens[group.start]!.lower

/** "The crew cost us a day." */
function fromCosting(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject} = clause
  const target = targetOf(subject)
  if (verb?.lemma !== 'cost' || verb.passive || !stated(clause) || !subject || !past(clause)) return undefined
  const whom = sentence.groups.find(({start}) => start === verb.end)
  const what = sentence.tokens.slice(verb.end + 1, verb.end + 6).some(({lower}) => lexicon.spent.has(lower))
  const whole = whom && (whom.kind === 'we' || whom.kind === 'external' || whom.kind === 'team')
  if ((target !== 'third' && target !== 'external') || !whole || !what || clause.kind === 'condition') return undefined
  const start = clause.inherited ? verb.start : subject.start
  return {target, group: subject, start, end: whom.end, certainty: certaintyOf('cause', target, sentence, clause)}
}

/** "It was Marta who deleted the queue": put in front, so that the eye falls on her. */
function fromCleft(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, object, kind, parent} = clause
  const outer = sentence.clauses[parent]
  if (kind !== 'relative' || !verb || !subject || !object || !past(clause) || !stated(clause)) return undefined
  const cleft =
    outer?.verb?.lemma === 'be' && !outer.verb.negated && /^(?:it|that|this)$/.test(word(sentence, outer.subject) ?? '')
  if (!cleft || targetOf(subject) !== 'third' || !lexicon.undoing.has(verb.lemma)) return undefined
  const certainty = certaintyOf('act', 'third', sentence, clause)
  return {target: 'third', group: subject, start: subject.start, end: object.end, certainty}
}

const beginning = wordSet('start begin originate')
const source = wordSet('reason cause root culprit')

/** "The error can be traced back to Marta", "the problem started with the intern", "Marta is the reason". */
function fromOrigin(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, complement, adjuncts} = clause
  if (!verb || !subject || verb.negated || clause.question) return undefined
  const about = word(sentence, subject)!
  const trouble =
    lexicon.troubles.has(about) || lexicon.causes.has(about) || /^(?:it|this|gap|bug|mistake|change)$/.test(about)
  const back = /^(?:go|trace|lead)$/.test(verb.lemma) && verb.adverbs.includes('back')
  const origin = adjuncts.find(
    ({preposition, group}) => (back ? preposition === 'to' : preposition === 'with') && targetOf(group) === 'third'
  )
  const began = beginning.has(verb.lemma) && past(clause) && !verb.passive
  if (trouble && origin && (back || began) && about !== 'change') {
    const certainty = certaintyOf('act', 'third', sentence, clause)
    return {target: 'third', group: origin.group, start: origin.start, end: origin.end, certainty}
  }
  const named = complement && source.has(word(sentence, complement.group) ?? '')
  // "is a reason to stay" is praise.
  const only =
    complement && sentence.tokens[complement.start]!.lower === 'the' && sentence.tokens[complement.end]?.lower !== 'to'
  if (!named || !only || verb.lemma !== 'be' || targetOf(subject) !== 'third' || subject.kind === 'team')
    return undefined
  const certainty = certaintyOf('cause', 'third', sentence, clause)
  return {target: 'third', group: subject, start: subject.start, end: complement.end, certainty}
}

/** "The manager's decision led to the outage", "the reason was that Marta changed the key". */
function fromOutcome(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, marker, parent} = clause
  if (!verb || !subject || !stated(clause) || verb.passive || !past(clause)) return undefined
  const outer = sentence.clauses[parent]
  const explained =
    clause.kind === 'content' &&
    marker === 'that' &&
    outer?.verb?.lemma === 'be' &&
    lexicon.causes.has(word(sentence, outer.subject) ?? '') &&
    targetOf(subject) === 'third' &&
    (plainActs.has(verb.lemma) || lexicon.choosing.has(verb.lemma))
  if (explained) {
    const certainty = certaintyOf('act', 'third', sentence, clause)
    return {target: 'third', group: subject, start: subject.start, end: verb.end, certainty}
  }
  const to = clause.adjuncts.find(
    ({preposition, group}) => /^(?:to|in)$/.test(preposition) && lexicon.troubles.has(word(sentence, group)!)
  )
  if (!to || !lexicon.leadingTo.has(verb.lemma) || !humanActs.has(word(sentence, subject)!)) return undefined
  const owner = subject.possessor ?? behindOf(sentence, subject)
  // Decisions are made by people, whatever else "the manager" may be.
  const target = targetOf(owner, /^(?:decision|decisions|choice|call|idea)$/.test(word(sentence, subject)!))
  if (!owner || target !== 'third') return undefined
  const certainty = certaintyOf('act', target, sentence, clause)
  return {target, group: owner, start: Math.min(subject.start, owner.start), end: verb.end, certainty}
}

/** "The operator unplugged the wrong cable": done by hand, so that the operator is a person. */
function fromHands(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, object} = clause
  if (!verb || !subject || verb.passive || !stated(clause) || !past(clause)) return undefined
  if (clause.kind === 'infinitive' || clause.kind === 'condition') return undefined
  const over =
    /^force-?push$/.test(verb.lemma) && sentence.tokens[verb.end]?.lower === 'over' && targetOf(subject) === 'third'
  const touched = lexicon.byHand.has(verb.lemma) && subject.kind === 'maybe-person' && tookWrongOne(sentence, clause)
  if (!over && !touched) return undefined
  const run = {start: clause.inherited ? verb.start : subject.start, end: object?.end ?? verb.end + 1}
  return {target: 'third', group: subject, ...run, certainty: certaintyOf('act', 'third', sentence, clause)}
}

/** "Marta pushed the key to the public repository." */
function fromSpill(sentence: Sentence, clause: Clause): Blamed | undefined {
  const {verb, subject, object} = clause
  if (!verb || !subject || !object || verb.passive || !stated(clause) || !past(clause)) return undefined
  if (targetOf(subject) !== 'third' || !lexicon.secrets.has(word(sentence, object)!) || clause.kind === 'condition')
    return undefined
  const out = sentence.tokens.slice(object.end, object.end + 7).some(({lower}) => lexicon.publicPlaces.test(lower))
  if (verb.lemma !== 'leak' && !(lexicon.spilling.has(verb.lemma) && out)) return undefined
  const run = {start: clause.inherited ? verb.start : subject.start, end: object.end}
  return {target: 'third', group: subject, ...run, certainty: certaintyOf('act', 'third', sentence, clause)}
}

/** "We shot ourselves in the foot", "an outage of our own making". */
function* fromOwnHarm(sentence: Sentence): Generator<Blamed> {
  if (sentence.question) return
  for (const run of findPhrases(sentence, ownHarm)) {
    const clause = sentence.clauses.findLast(({verb}) => verb && verb.start <= run.start)
    const group = clause?.subject ?? sentence.groups.find(({start, end}) => start < run.end && run.start < end)
    if (!group || clause?.verb?.negated || clause?.verb?.modal || clause?.imperative) continue
    yield {target: 'we', group: {...group, kind: 'we'}, ...run, certainty: certaintyOf('cause', 'we', sentence, clause)}
  }
}

/** "If it were not for the intern": all would be well but for somebody. */
function* fromWithoutThem(sentence: Sentence): Generator<Blamed> {
  for (const run of findPhrases(sentence, withoutThem)) {
    const group = sentence.groups.find((other) => other.start === run.end)
    const target = targetOf(group, true)
    if (group && target)
      yield {target, group, start: run.start, end: group.end, certainty: certaintyOf('cause', target, sentence)}
  }
}

const harming = [harm, lexicon.bringing, lexicon.destroying, lexicon.removing]

const readersIn = awake<(sentence: Sentence, clause: Clause) => Blamed | undefined>([
  {find: fromReason, among: [['because', 'until']], about: thirdKinds},
  {
    find: fromSubject,
    among: [
      ...harming,
      felled,
      Object.keys(harmWithParticle),
      lexicon.endingUp,
      accidentally,
      plainActs,
      lexicon.choosing,
      ['accident', 'mistake', 'leave']
    ],
    about: targetKinds
  },
  {find: fromAgent, among: [['by']], and: [...harming, lexicon.broughtAbout], about: targetKinds},
  {find: fromOwner, among: [humanActs], about: targetKinds},
  {find: fromCauseNoun, among: [lexicon.causes], about: targetKinds},
  {find: fromOccasion, among: [['when', 'after']], about: thirdKinds},
  {find: fromPerson, among: [deceived], about: thirdKinds},
  {find: fromOrigin, among: [['back'], beginning, source], about: thirdKinds},
  {find: fromOutcome, among: [lexicon.causes, lexicon.leadingTo], about: thirdKinds},
  {find: fromHands, among: [['force-push', 'forcepush'], lexicon.byHand], about: thirdKinds},
  {find: fromSpill, among: [lexicon.secrets], about: thirdKinds},
  {find: fromCosting, among: [['cost']], about: targetKinds},
  {find: fromCleft, among: [lexicon.undoing], about: thirdKinds}
])

const phrasesIn = awake<(sentence: Sentence) => Iterable<Blamed>>([
  {find: fromReasonPhrase, among: [['because', 'due', 'owing', 'originated', 'thanks']], about: thirdKinds},
  {find: fromOwnHarm, among: [ownHarm]},
  {find: fromWithoutThem, among: [withoutThem]}
])

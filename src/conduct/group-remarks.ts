import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import * as lexicon from '../lexicon/group-conduct.ts'
import {inVain, unheard} from './group-acts.ts'
import {agentBehind, ordinarySubject, saidOf, told, weigh, type GroupBlame} from './group-blame.ts'
import {groupTarget, severalOf} from './group-target.ts'

export const moral = phrases(lexicon.moral)

export const handedOn = phrases(lexicon.handedOn)

/** "The request went from desk to desk", "we were sent from one office to another". */
export function* ofHandingOn(sentence: Sentence): Generator<GroupBlame> {
  for (const run of findPhrases(sentence, handedOn)) {
    const clause = sentence.clauses.findLast(({verb}) => verb !== undefined && verb.end <= run.start)
    const moved = clause?.verb && /^(?:pass|send|bounce|hand|shunt|push|shift|go|wander|travel|refer|shove)$/
    if (!moved?.test(clause!.verb!.lemma) || clause!.verb!.negated || clause!.verb!.modal) continue
    const subject = clause!.subject && sentence.tokens[clause!.subject.head]!.lower
    // Packets and jobs are handed on as well.
    const ours = clause!.subject?.kind === 'we' || clause!.subject?.kind === 'I' || lexicon.waiting.has(subject ?? '')
    if (ours || /^(?:it|this|she|he|they|callers?)$/.test(subject ?? ''))
      yield {start: clause!.verb!.start, end: run.end, certainty: weigh(sentence, 'third', 'hint', clause)}
  }
}

/** "We had to learn it from the press", "we heard of it from a customer, not from the storage team". */
export function ofHearsay(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {verb, subject} = clause
  if (!verb || verb.negated || verb.passive || !/^(?:learn|hear|find|read)$/.test(verb.lemma)) return undefined
  if (subject?.kind !== 'we' && subject?.kind !== 'I') return undefined
  const from = clause.adjuncts.find(
    ({preposition, group}) => preposition === 'from' && lexicon.hearsay.has(sentence.tokens[group.head]!.lower)
  )
  if (!from) return undefined
  const outer = sentence.clauses[clause.parent]
  const had = clause.marker === 'to' && outer?.verb?.lemma === 'have' && outer.verb.tense === 'past'
  const told = verb.finite && verb.tense === 'past'
  const next = sentence.tokens.slice(from.end, from.end + 4).map(({lower}) => lower)
  const instead = next.includes('not') && next.includes('from')
  if (!had && !(told && (instead || verb.adverbs.includes('only')))) return undefined
  return {start: verb.start, end: from.end, certainty: weigh(sentence, 'third', 'hint', clause)}
}

/** "Nobody from the network team showed up", "no one at the vendor felt responsible". */
export function ofNobody(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb} = clause
  if (subject?.kind !== 'nobody' || !verb || !told(clause) || verb.passive || verb.negated) return undefined
  const from = sentence.tokens[subject.end]
  const group = sentence.groups.find(({start}) => start === subject.end + 1)
  const who = severalOf(sentence, group)
  if (!from || !/^(?:from|in|at|on)$/.test(from.lower) || !who || who.consumer) return undefined
  const feels =
    verb.lemma === 'feel' && sentence.tokens.slice(verb.end, clause.end).some(({lower}) => lower === 'responsible')
  if (!feels && !lexicon.responding.has(verb.lemma)) return undefined
  return {start: subject.start, end: verb.end, certainty: weigh(sentence, who.target, 'hint', clause)}
}

/** "Our ticket sat with the network team for weeks", "we are still waiting for an answer from the vendor". */
export function ofWaiting(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb, adjuncts} = clause
  if (!subject || !verb || !told(clause) || verb.negated) return undefined
  const head = sentence.tokens[subject.head]!.lower
  const near = (words: RegExp): {group: NounGroup; end: number} | undefined =>
    adjuncts.find(({preposition, group}) => words.test(preposition) && severalOf(sentence, group.possessor ?? group))
  const ours = subject.kind === 'we' || subject.kind === 'I'
  const place = ours ? near(/^(?:from|by|on|for)$/) : near(/^(?:with|at|in|on|by)$/)
  const who = place && severalOf(sentence, place.group.possessor ?? place.group)
  if (!place || !who || who.consumer) return undefined
  const lasting = verb.perfect && verb.lemma === 'be' && sentence.words.has('since')
  const idle =
    lexicon.waiting.has(head) && (verb.tense === 'past' || verb.perfect) && (lexicon.idling.has(verb.lemma) || lasting)
  const still = ours && verb.lemma === 'wait' && (verb.adverbs.includes('still') || sentence.words.has('still'))
  if (!idle && !still) return undefined
  return {start: verb.start, end: place.end, certainty: weigh(sentence, who.target, 'hint', clause)}
}

/** "We had been asking for this for years", "we warned them three times", "our warnings fell on deaf ears". */
export function ofPleading(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb, object} = clause
  if (!subject || !verb || !told(clause) || verb.negated || clause.kind === 'condition') return undefined
  const head = sentence.tokens[subject.head]!.lower
  if (/^(?:warnings?|concerns?|requests?|objections?|questions?|complaints?|advice)$/.test(head)) {
    const run = saidOf(sentence, clause, unheard)
    return run && {...run, certainty: weigh(sentence, 'third', 'hint', clause)}
  }
  const ours = subject.kind === 'we' || subject.kind === 'I'
  if (!ours || verb.passive || !lexicon.pleading.has(verb.lemma) || !(verb.tense === 'past' || verb.perfect))
    return undefined
  if (object && groupTarget(sentence, object)?.consumer) return undefined
  const run = findPhrases(sentence, inVain).find(({start}) => start >= verb.end)
  return run && {start: verb.start, end: run.end, certainty: weigh(sentence, 'third', 'hint', clause)}
}

/** "It was the storage team again", "it is always the same people", "typical of the storage team". */
export function ofSameAgain(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {subject, verb, complement} = clause
  if (verb?.lemma !== 'be' || verb.negated || verb.modal || !told(clause) || !subject) return undefined
  if (!/^(?:it|that|this)$/.test(sentence.tokens[subject.head]!.lower)) return undefined
  const {tokens} = sentence
  const typical = tokens.slice(verb.end, verb.end + 3).find(({lower}) => /^(?:typical|classic)$/.test(lower))
  const group = sentence.groups.find(({start}) => start >= verb.end && start <= verb.end + (typical ? 3 : 1))
  const who = group && (complement?.group === group || typical) ? severalOf(sentence, group) : undefined
  const target = who?.target ?? (group && targetOf(group) === 'third' ? 'third' : undefined)
  if (!group || !target || who?.consumer) return undefined
  const last = tokens[group.end + 1]
  const again = tokens[group.end]?.lower === 'again' && (!last || last.tag === 'punctuation')
  const always = verb.adverbs.includes('always')
  if (!again && !always && !typical) return undefined
  return {start: verb.start, end: again ? group.end + 1 : group.end, certainty: weigh(sentence, target, 'hint', clause)}
}

/** "Typical storage team.", "The storage team strikes again.", "Since the depot took over, nothing works." */
export function* ofFragment(sentence: Sentence): Generator<GroupBlame> {
  const {tokens, groups, clauses} = sentence
  const first = tokens[0]
  if (first && /^(?:typical|classic)$/.test(first.lower) && clauses.length === 0) {
    const group = groups.find(({start}) => start <= 2)
    const who = severalOf(sentence, group)
    if (group && who && !who.consumer) yield {start: 0, end: group.end, certainty: weigh(sentence, who.target, 'hint')}
  }
  for (const {verb, subject, marker} of clauses) {
    if (marker !== 'since' || !verb || !subject || !/^(?:take|run|own|manage|join|get)$/.test(verb.lemma)) continue
    const who = severalOf(sentence, subject)
    const nothing = groups.some(
      ({start, head}) => start > verb.end && /^(?:nothing|everything)$/.test(tokens[head]!.lower)
    )
    if (who && !who.consumer && nothing)
      yield {start: subject.start, end: verb.end, certainty: weigh(sentence, who.target, 'hint')}
  }
}

/** "This is what happens when management cuts staff." */
export function* ofMoral(sentence: Sentence): Generator<GroupBlame> {
  for (const run of findPhrases(sentence, moral)) {
    const people = sentence.groups.some((group) => group.start >= run.end && severalOf(sentence, group)?.plain)
    const economy = sentence.tokens.slice(run.end, run.end + 8).some(({lower}) => lexicon.economies.has(lower))
    const first = sentence.tokens[run.start - 1]
    if ((people || economy) && first && /^(?:this|that|it|here)$/.test(first.lower))
      yield {start: run.start - 1, end: run.end, certainty: weigh(sentence, 'third', 'hint')}
  }
}

/** "was vetoed by finance", "got parked by product in favour of a redesign". */
export function ofAgent(sentence: Sentence, clause: Clause): GroupBlame | undefined {
  const {verb} = clause
  const agent = clause.agent ?? agentBehind(sentence, clause)
  const who = severalOf(sentence, agent)
  if (!verb?.passive || verb.negated || verb.modal || !agent || !who || who.consumer || clause.question)
    return undefined
  const harsh =
    /^(?:ignore|overrule|veto|dismiss|stonewall|sabotage|undermine|abandon|sideline|scrap|shoot|brush|force|pressure|rush|push|compel|bully|coerce)$/
  const mild =
    /^(?:park|shelve|bump|deprioritise|deprioritize|block|reject|refuse|decline|cut|slash|downplay|impose|dictate)$/
  const favour = sentence.tokens.slice(verb.end, clause.end).some(({lower}) => lower === 'favour' || lower === 'favor')
  // "The date was set by the board so that …": somebody else's ends.
  const ends =
    who.decider &&
    sentence.tokens.slice(agent.end, agent.end + 3).some(({lower}) => /^(?:so|despite|against|over)$/.test(lower))
  const weight = harsh.test(verb.lemma) ? 'plain' : mild.test(verb.lemma) || favour || ends ? 'hint' : undefined
  if (!weight || (!who.plain && !who.decider) || ordinarySubject(sentence, clause)) return undefined
  return {start: verb.start, end: agent.end, certainty: weigh(sentence, who.target, weight, clause)}
}

/** "the vendor's incompetence", "pressure from sales", "the arrogance of management". */
export function* ofPossession(sentence: Sentence): Generator<GroupBlame> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    if (head.quoted || sentence.question) continue
    const link = sentence.tokens[group.end]?.lower
    const behind = sentence.groups.find((other) => other.start === group.end + 1)
    const failing = lexicon.groupFailings.has(head.lower)
    const owner = failing ? (group.possessor ?? (link === 'of' || link === 'from' ? behind : undefined)) : undefined
    const insisted = head.lower === 'insistence'
    const pressed = link === 'from' || link === 'by' || (insisted && link === 'of')
    const pressing = lexicon.groupPressure.has(head.lower)
    const source = pressing && pressed ? behind : pressing && insisted ? group.possessor : undefined
    const who = groupTarget(sentence, owner ?? source)
    if (!who || who.consumer || (!who.plain && !who.decider && !owner)) continue
    if (
      sentence.clauses.some((clause) => clause.verb?.negated && (clause.object === group || clause.subject === group))
    )
      continue
    yield {
      start: group.start,
      end: Math.max(group.end, owner === behind || source ? (behind?.end ?? 0) : 0),
      certainty: weigh(sentence, who.target, failing ? 'plain' : 'hint')
    }
  }
}

/** "We pay them for this", "people who are paid to answer": the reproach is in the money. */
export function* ofPay(sentence: Sentence): Generator<GroupBlame> {
  for (const clause of sentence.clauses) {
    const {verb, object, subject} = clause
    if (verb?.lemma !== 'pay' || verb.negated || verb.modal || clause.question || clause.imperative) continue
    const next = sentence.tokens[verb.end]
    if (verb.passive) {
      const who = groupTarget(sentence, subject)
      if (!who || who.consumer || next?.tag !== 'to') continue
      yield {start: verb.start, end: verb.end, certainty: weigh(sentence, who.target, 'hint')}
      continue
    }
    const who = groupTarget(sentence, object)
    if (!object || !who || who.consumer || subject?.kind !== 'we') continue
    const reason = sentence.tokens[object.end]
    const what = sentence.tokens[object.end + 1]
    if (reason?.lower !== 'for' || !/^(?:this|that|it|exactly|precisely)$/.test(what?.lower ?? '')) continue
    yield {start: verb.start, end: object.end + 2, certainty: weigh(sentence, who.target, 'hint')}
  }
}

export const nthTime = phrases(lexicon.nthTime)

/** "The fourth autumn in which we wait for them": a count is a reproach where a group stands by. */
export function* ofRepetition(sentence: Sentence): Generator<GroupBlame> {
  for (const run of findPhrases(sentence, nthTime)) {
    const who = sentence.groups.map((group) => groupTarget(sentence, group)).find((other) => other && !other.consumer)
    if (who && !sentence.question) yield {...run, certainty: weigh(sentence, who.target, 'hint')}
  }
}

import {targetOf} from '../analysis/certainty.ts'
import type {Sentence} from '../analysis/sentence.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {isSoftware} from './grades.ts'
import {boundBy, hasMechanism, insider, ownedTo, ownerBefore} from './orders.ts'
import {forbids, isAbout, isPlanned, type Remedy} from './remedy.ts'

/** "Remind all engineers", "leads to be reminded that". */
export function* fromTelling(sentence: Sentence): Generator<Remedy> {
  if (hasMechanism(sentence)) return
  for (const {verb, subject, object, imperative} of sentence.clauses) {
    if (
      !verb ||
      verb.negated ||
      !(
        vigilance.telling.has(verb.lemma) ||
        verb.lemma === 'train' ||
        (verb.lemma === 'tell' && verb.passive && verb.tense !== 'past')
      )
    )
      continue
    const told = verb.passive ? (subject ?? ownerBefore(sentence, verb.start)) : object
    if (verb.lemma === 'advise' && told && isSoftware(sentence, told)) continue
    // "Training data from both regions": what a model learns from.
    if (verb.lemma === 'train' && told && sentence.tokens[told.head]!.lower === 'data') continue
    // "alerting to warn us" speaks of a tool; "infra is to warn us" of people.
    const named =
      verb.lemma === 'remind' &&
      verb.passive &&
      verb.tense === 'present' &&
      told?.kind === 'unknown' &&
      sentence.context.inActions
    if (!named && insider(told) !== 'third' && !(insider(told) === 'we' && insider(subject) === 'third')) continue
    const planned =
      boundBy(sentence, verb.head) ??
      ownedTo(sentence, verb.start) ??
      (verb.passive && verb.tense === 'present' && (sentence.context.inActions || /^(?:remind|urge)$/.test(verb.lemma))
        ? 'all'
        : undefined)
    const done =
      sentence.context.inActions && !verb.passive && verb.tense === 'past' && (!subject || targetOf(subject) === 'we')
    if (!planned && !imperative && !done) continue
    const soft = vigilance.mildTelling.has(verb.lemma) || (verb.lemma === 'train' && told!.kind !== 'person')
    yield {
      start: Math.min(verb.start, told!.start),
      end: Math.max(verb.end, told!.end),
      certainty: soft ? 'borderline' : 'clear'
    }
  }
}

export const stressing = wordSet('reinforce reiterate emphasise emphasize stress refresh impress')

/** "Reinforce the mooring rules with the crew", "stress the importance of backups to all staff". */
export function* fromStressing(sentence: Sentence): Generator<Remedy> {
  for (const {verb, adjuncts} of sentence.clauses) {
    if (!verb || !stressing.has(verb.lemma) || verb.tense === 'past') continue
    const audience = adjuncts.find(
      ({preposition, group}) => /^(?:with|to|among|on|upon|for)$/.test(preposition) && insider(group) === 'third'
    )
    if (audience && boundBy(sentence, verb.head)) yield {start: verb.start, end: audience.end, certainty: 'clear'}
  }
}

/** "Make sure that nobody deploys", "ensure the new hire understands". */
export function* fromMakingSure(sentence: Sentence): Generator<Remedy> {
  if (hasMechanism(sentence)) return
  for (const outer of sentence.clauses) {
    const {verb} = outer
    const sure =
      verb && (verb.lemma === 'ensure' || (verb.lemma === 'make' && sentence.tokens[verb.end]?.lower === 'sure'))
    if (!sure || !boundBy(sentence, verb.head)) continue
    const inner = sentence.clauses.find((clause) => clause.verb && clause.verb.start > verb.end)
    if (!inner?.verb || inner.verb.start - verb.end > 9 || inner.verb.modal) continue
    // "Ensure that the page credits whoever found it", "make sure somebody who knows it can come".
    if (inner.kind === 'relative' || sentence.tokens[inner.subject?.head ?? -1]?.lower === 'whoever') continue
    const run = {start: verb.start, end: inner.verb.end}
    const who =
      inner.kind === 'infinitive'
        ? 'we'
        : inner.subject && inner.subject.start > verb.start
          ? insider(inner.subject)
          : undefined
    if (!who) continue
    const taught = /^(?:train|inform|educate|remind)$/.test(inner.verb.lemma) && inner.verb.passive
    const familiar =
      inner.complement &&
      /^(?:aware|familiar|conscious|careful|mindful)$/.test(sentence.tokens[inner.complement.head]!.lower)
    const reading = inner.verb.lemma === 'read' && !sentence.context.inActions
    if (reading && who === 'we') continue
    if (taught || familiar) yield {...run, end: familiar ? inner.complement!.end : run.end, certainty: 'borderline'}
    else if (!inner.verb.passive && (who === 'we' ? vigilance.minding : vigilance.knowing).has(inner.verb.lemma))
      yield {...run, certainty: who === 'we' && !sentence.context.inActions ? 'borderline' : 'clear'}
  }
}

export const studying = wordSet('study read re-read reread learn sign revisit rehearse')

export const knowing = wordSet('know understand remember')

export const signing = wordSet('sign confirm acknowledge attest')

/** "Staff must ensure that …": the system rests on what a role keeps in mind. */
export function* fromDuties(sentence: Sentence): Generator<Remedy> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb) continue
    const bound = boundBy(sentence, verb.head)
    if (bound !== 'third' || verb.passive) continue
    const group = clause.subject ?? ownerBefore(sentence, verb.start)
    // "The driver must not sleep": the contract of an interface. "What every developer must know": a title.
    if (!group || group.kind === 'maybe-team' || group.kind === 'they' || isSoftware(sentence, group)) continue
    if (clause.kind === 'relative' || clause.kind === 'content') continue
    // "Supervisor must not restart more than three times": without an article it names a program.
    const bare =
      group.kind === 'maybe-person' &&
      group.end - group.start === 1 &&
      !sentence.tokens[group.head]!.lower.endsWith('s')
    if (bare) continue
    const run = {start: group.start, end: verb.end}
    const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
    const stops =
      verb.lemma === 'stop' && next?.verb && !next.verb.finite && sentence.tokens[next.verb.head]!.forms.includes('ing')
    const thing = sentence.tokens[clause.object?.head ?? -1]?.lower ?? ''
    const strict = verb.modal === 'must' || verb.modal === 'shall' || verb.lemma === 'have'
    if (stops) yield {...run, end: next.verb!.end, certainty: 'clear'}
    else if (verb.negated && forbids(sentence, clause)) yield {...run, certainty: 'borderline'}
    else if (
      verb.lemma === 'need' &&
      /^(?:talk|conversation|word|reminder|lesson|coaching|retraining|supervision)$/.test(thing)
    )
      yield {...run, end: clause.object!.end, certainty: 'clear'}
    else if (
      /^(?:all|every)/.test(sentence.tokens[group.start]!.lower) &&
      sentence.context.inActions &&
      studying.has(verb.lemma)
    )
      yield {...run, certainty: 'clear'}
    else if (verb.lemma === 'ensure' && strict)
      yield {...run, certainty: sentence.text.includes('at all times') ? 'clear' : 'borderline'}
    else if (knowing.has(verb.lemma) && !verb.negated && (verb.modal === 'should' || verb.modal === 'must'))
      yield {...run, certainty: 'borderline'}
    else if (signing.has(verb.lemma) && /^(?:read|understand|know)$/.test(next?.verb?.lemma ?? ''))
      yield {...run, end: next!.verb!.end, certainty: 'clear'}
  }
}

export const sending = wordSet('send issue circulate distribute post write share e-mail email mail message')

/** "Send an email to the team", "a reminder to go round the depots". */
export function* fromMessages(sentence: Sentence): Generator<Remedy> {
  if (hasMechanism(sentence)) return
  for (const clause of sentence.clauses) {
    const {verb, object, adjuncts} = clause
    if (!verb || !sending.has(verb.lemma) || verb.tense === 'past') continue
    if (!verb.passive && /^(?:e-?mail|mail|message)$/.test(verb.lemma) && insider(object) === 'third') {
      if (isPlanned(sentence) && clause.imperative) yield {start: verb.start, end: object!.end, certainty: 'clear'}
      continue
    }
    const message = verb.passive ? (clause.subject ?? ownerBefore(sentence, verb.start)) : object
    const head = message && sentence.tokens[message.head]!.lower
    const audience = adjuncts.find(
      ({preposition, group}) => preposition === 'to' && insider(group) === 'third' && !isSoftware(sentence, group)
    )
    const planned = verb.passive ? sentence.context.inActions : boundBy(sentence, verb.head)
    if (!head || !vigilance.messages.has(head.replace(/s$/, '')) || !audience || !planned) continue
    const firm = /^(?:e-?mail|reminder|memo|circular|communication)/.test(head)
    yield {start: Math.min(message.start, verb.start), end: audience.end, certainty: firm ? 'clear' : 'borderline'}
  }
}

export const appealing = wordSet('urge ask beg remind encourage request implore')

/** "We urge everybody to read the notes", "I would ask everyone to be careful". */
export function* fromAppeals(sentence: Sentence): Generator<Remedy> {
  for (const {verb, subject, object, kind} of sentence.clauses) {
    if (!verb || !object || verb.negated || verb.passive || kind === 'infinitive' || object.start < verb.end) continue
    const own = subject?.kind === 'we' || subject?.kind === 'I'
    const asks = verb.tense === 'present' || verb.modal === 'would' || verb.modal === 'will'
    const crowd = object.kind === 'somebody' || /^(?:all|every)$/.test(sentence.tokens[object.start]!.lower)
    const inner = sentence.clauses.find((other) => other.verb && other.verb.start > object.end - 1)?.verb
    const minds =
      inner &&
      /^(?:be|read|check|remember|think|double-check|follow|take|pay|stick|keep|respect|watch|look|slow|wait|refrain|avoid|speak|ask|listen)$/.test(
        inner.lemma
      )
    if (own && asks && crowd && minds && insider(object) === 'third' && appealing.has(verb.lemma))
      yield {start: verb.start, end: object.end, certainty: 'borderline'}
  }
}

export const reminders = wordSet('reminder reminders')

/** "Reminder to all contractors to take care": a reminder as the item itself. */
export function* fromReminders(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  const at = tokens.findIndex(({lower}, index) => index < 3 && reminders.has(lower))
  if (at < 0 || hasMechanism(sentence) || !/^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')) return
  const audience = sentence.groups.find(({start}) => start === at + 2)
  const all = /^(?:all|everybody|everyone)$/.test(tokens[at + 2]?.lower ?? '')
  const third = insider(audience) === 'third' || all
  if (sentence.clauses.some(({verb}) => verb?.finite && verb.tense === 'past')) return
  if (third && audience?.kind !== 'external')
    yield {start: 0, end: Math.max(audience?.end ?? 0, at + 3), certainty: isPlanned(sentence) ? 'clear' : 'borderline'}
}

export const asking = wordSet('ask request expect require instruct urge remind')

export const telling = wordSet('tell ask inform instruct')

/** "Reviewers are asked to take more time": what people are requested to do from now on. */
export function* fromRequests(sentence: Sentence): Generator<Remedy> {
  if (!isPlanned(sentence) || hasMechanism(sentence)) return
  for (const {verb, subject, imperative, object} of sentence.clauses) {
    if (!verb || verb.negated) continue
    const next = sentence.tokens[verb.end]
    const asked = verb.passive && verb.tense === 'present' && asking.has(verb.lemma)
    if (asked && insider(subject) === 'third' && subject!.kind !== 'maybe-team' && next?.lower === 'to')
      yield {start: subject!.start, end: verb.end, certainty: 'borderline'}
    if (!imperative || insider(object) !== 'third' || !telling.has(verb.lemma)) continue
    const rest = sentence.tokens.slice(object!.end).map(({lower}) => lower)
    // "Ask infra for two more nodes": a thing is asked for.
    if (rest[0] === 'for') continue
    const not = rest[0] === 'not' || (rest[0] === 'to' && rest[1] === 'not')
    const behaviour = rest.some((word) =>
      /^(?:always|more|next|carefully|closely|again|first|correct|twice|future)$/.test(word)
    )
    const crowd = object!.kind === 'somebody' || /^(?:all|every)/.test(sentence.tokens[object!.start]!.lower)
    if (not || behaviour || (crowd && verb.lemma !== 'inform'))
      yield {start: verb.start, end: object!.end, certainty: not || crowd ? 'clear' : 'borderline'}
  }
}

export const explaining = wordSet('explain stress emphasise emphasize underline repeat')

export const going = wordSet('go walk')

export const talking = wordSet('talk speak chat sit discuss')

export const talks = wordSet('talk chat word conversation meeting')

/** "Talk to Marta about her reviews", "explain to the team why it matters", "go through the process with Ben again". */
export function* fromTalks(sentence: Sentence): Generator<Remedy> {
  const {tokens} = sentence
  if (!isPlanned(sentence)) return
  // "Talk to …": the first word reads as a noun.
  const opened = talks.has(tokens[0]?.lower ?? '') && /^(?:to|with)$/.test(tokens[1]?.lower ?? '')
  const whom = opened ? sentence.groups.find(({start}) => start === 2) : undefined
  if (whom && insider(whom) === 'third' && isAbout(tokens.slice(whom.end)))
    yield {start: 0, end: whom.end, certainty: 'borderline'}
  for (const {verb, adjuncts, object} of sentence.clauses) {
    if (!verb || verb.passive || verb.tense === 'past' || !boundBy(sentence, verb.head)) continue
    const audience = adjuncts.find(
      ({preposition, group}) =>
        /^(?:to|with)$/.test(preposition) && insider(group) === 'third' && group.kind !== 'maybe-person'
    )
    if (!audience) continue
    const rest = tokens.slice(audience.end).map(({lower}) => lower)
    const about = isAbout(tokens.slice(audience.end))
    const explained = explaining.has(verb.lemma) && /^(?:why|how|that|again)$/.test(rest[0] ?? '')
    const again = going.has(verb.lemma) && rest[0] === 'again' && audience.group.kind === 'person'
    const spoken = talking.has(verb.lemma) && about && (object || verb.lemma !== 'discuss')
    if (spoken || explained || again) yield {start: verb.start, end: audience.end, certainty: 'borderline'}
  }
}

/** "Somebody should look at the calendar": nobody in particular is to mind it. */
export function* fromSomebody(sentence: Sentence): Generator<Remedy> {
  for (const {verb, subject} of sentence.clauses) {
    if (!verb || subject?.kind !== 'somebody' || verb.passive || verb.perfect || verb.negated) continue
    const due = /^(?:should|must|shall)$/.test(verb.modal ?? '')
    const some = /^(?:somebody|someone)$/.test(sentence.tokens[subject.head]!.lower)
    if (due && some && vigilance.lookingAfter.has(verb.lemma))
      yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
}

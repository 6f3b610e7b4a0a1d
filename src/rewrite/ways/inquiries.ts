import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {gerund, participle} from '../inflection.ts'
import {nounPhrase} from '../noun-phrase.ts'
import {wreckage} from '../../lexicon/guilt.ts'
import {actionOf} from '../action.ts'
import {isHuman} from '../people.ts'
import {passive} from '../passive.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Verbs that only people are asked about: their question is about a person, however it is put. */
const personal =
  /^(?:pay|bother|care|miss|let|realise|realize|feel|want|have|be|take|get|own|do|know|understand|remember)$/

/** Words in front of a question that carry no fact: "Well, why …". */
const leading = /^(?:well|so|and|but|then|also|now|,|again)$/

/** Questions that look for somebody ask what and how instead. */
export function* askDifferently(sentence: Sentence, found: Found): Iterable<Proposal> {
  const start = sentence.tokens.findIndex(({lower}) => !leading.test(lower))
  const first = sentence.tokens[start]
  const inside = sentence.question ? undefined : askInside(sentence, found)
  if (inside) yield {edits: inside, confidence: 0.85}
  if (!sentence.question || !first || !touches(sentence, start, sentence.tokens.length, found)) return
  const clause = sentence.clauses[0]
  if (!clause?.verb) return
  const edits = ask(sentence, clause, start, first.lower)
  if (edits) yield {edits, confidence: 0.85}
}

function ask(sentence: Sentence, clause: Clause, start: number, opener: string): Edit[] | undefined {
  if (opener === 'why')
    return (
      askAboutThis(sentence, start) ?? askWhatHindered(sentence, clause, start) ?? askWhatLed(sentence, clause, start)
    )
  if (opener === 'how') return askHowCould(sentence, clause, start)
  if (opener === 'what') return askWhatWasKnown(sentence, clause, start) ?? askWhatWasExpected(sentence, clause, start)
  if (opener === 'which' && start === 0) return askWhich(sentence, clause)
  if (start > 0) return undefined
  if (opener === 'who')
    return (
      askWhatContributed(sentence) ??
      askWhatAllowed(sentence, clause) ??
      askAtWhichStep(sentence, clause) ??
      askHow(sentence, clause)
    )
  return opener === 'whose' ? askWhoseIdea(sentence) : undefined
}

/** "Why was that not noticed?": "What stood in the way of noticing that?" */
function askAboutThis(sentence: Sentence, start: number): Edit[] | undefined {
  const [was, thing, not, act] = sentence.tokens.slice(start + 1, start + 5)
  if (!/^(?:was|were)$/.test(was?.lower ?? '') || !/^(?:this|that|it|these|those)$/.test(thing?.lower ?? ''))
    return undefined
  if (not?.tag !== 'not' || not.lower === 'never' || !act?.forms.includes('participle') || personal.test(act.lemma))
    return undefined
  const items = [...words(`what stood in the way of ${gerund(act.lemma)}`), {at: thing!.index}]
  return [{start, end: act.index + 1, items}]
}

/** "… should explain why nobody opened": "… should explain what stood in the way of opening". */
function askInside(sentence: Sentence, found: Found): Edit[] | undefined {
  const why = sentence.tokens.findIndex(({lower, index}) => lower === 'why' && index > 0)
  const clause = sentence.clauses.find(({marker, verb}) => marker === 'why' && verb?.finite && verb.start > why)
  if (why < 0 || !clause?.subject || clause.subject.start !== why + 1 || !touches(sentence, 0, clause.verb!.end, found))
    return undefined
  return askWhatHindered(sentence, clause, why) ?? askWhatLed(sentence, clause, why)
}

/** "Who let the night crew run the old ramp?": "What allowed the night crew to run the old ramp?" */
function askWhatAllowed(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  if (verb.start !== 1 || !/^(?:let|allow|permit)$/.test(verb.lemma) || verb.modal || verb.negated || verb.perfect)
    return undefined
  const group = sentence.groups.find(({start}) => start === verb.end)
  const next = group && sentence.tokens[group.end]
  if (!group || group.kind === 'person' || !next) return undefined
  // "Who allowed writes to the replica?"
  const thing = verb.lemma !== 'let' && next.tag === 'preposition' && !isHuman(group)
  if (thing) return [{start: 0, end: 1, items: words('what')}]
  const to = verb.lemma === 'let' && (next.forms.includes('base') || /^(?:have|be|do)$/.test(next.lower))
  if (!to && next.tag !== 'to') return undefined
  const front: Edit = {start: 0, end: verb.end, items: words('what allowed')}
  return to ? [front, {start: next.index, end: next.index, items: words('to')}] : [front]
}

/** "Why didn't Omar lock the gate?": "What stood in the way of locking the gate?" */
function askWhatHindered(sentence: Sentence, clause: Clause, start: number): Edit[] | undefined {
  const verb = clause.verb!
  const nobody = clause.subject?.kind === 'nobody'
  if (!(verb.negated || nobody) || personal.test(verb.lemma) || verb.modal) return undefined
  const opening = verb.perfect ? 'what has stood in the way of' : 'what stood in the way of'
  const subject = clause.subject
  if (verb.passive && subject) {
    const by = clause.agent && isHuman(clause.agent) ? clause.agent.end : verb.end
    const items = [...words(`${opening} ${gerund(verb.lemma)}`), ...asObject(sentence, subject)]
    return [{start, end: by, items}]
  }
  if (verb.passive || !(isHuman(subject) || (subject?.kind === 'unknown' && actionOf(sentence, clause))))
    return undefined
  return [{start, end: verb.end, items: words(`${opening} ${gerund(verb.lemma)}`)}]
}

const objectForms: Readonly<Record<string, string>> = {i: 'me', we: 'us', he: 'him', she: 'her', they: 'them'}

/** What was a subject, behind a verb: "they" becomes "them". */
function asObject(sentence: Sentence, group: NounGroup): Item[] {
  const form = group.end - group.start === 1 ? objectForms[sentence.tokens[group.start]!.lower] : undefined
  return form ? [{at: group.start, as: form}] : span(group.start, group.end)
}

/** "Why did Bob restart the primary?": "What led to restarting the primary?" */
function askWhatLed(sentence: Sentence, clause: Clause, start: number): Edit[] | undefined {
  const verb = clause.verb!
  const anyone = verb.modal === 'would' && clause.subject?.kind === 'somebody'
  if (verb.negated || (verb.modal && !anyone) || verb.passive || verb.perfect || !isHuman(clause.subject))
    return undefined
  if (
    personal.test(verb.lemma) ||
    !(anyone || (verb.tense === 'past' && (actionOf(sentence, clause) || isPlaced(sentence, verb.end))))
  )
    return undefined
  return [{start, end: verb.end, items: words(`what led to ${gerund(verb.lemma)}`)}]
}

/** "push to main": an act without an object, and its place. */
const isPlaced = (sentence: Sentence, at: number): boolean =>
  /^(?:to|on|in|at|into|during)$/.test(sentence.tokens[at]?.lower ?? '')

/** "How could they sell it without a test?": "What led to selling it without a test?" */
function askHowCould(sentence: Sentence, clause: Clause, start: number): Edit[] | undefined {
  const verb = clause.verb!
  if (verb.passive || !isHuman(clause.subject) || personal.test(verb.lemma) || !actionOf(sentence, clause))
    return undefined
  const nobody = clause.subject?.kind === 'nobody'
  if (verb.negated || nobody)
    return [{start, end: verb.end, items: words(`what stood in the way of ${gerund(verb.lemma)}`)}]
  if (!/^(?:could|can)$/.test(verb.modal ?? '')) return undefined
  return [{start, end: verb.end, items: words(`what led to ${gerund(verb.lemma)}`)}]
}

/** "What did sales think would happen?": "What was expected to happen?" */
function askWhatWasExpected(sentence: Sentence, clause: Clause, start: number): Edit[] | undefined {
  const verb = clause.verb!
  const next = sentence.tokens[verb.end]
  // Behind an account it is no question.
  if (sentence.context.place === 'paragraph' && !sentence.context.first) return undefined
  if (!/^(?:think|expect|believe|assume)$/.test(verb.lemma) || !isHuman(clause.subject) || verb.negated)
    return undefined
  if (next?.lower !== 'would' || sentence.tokens[verb.end + 1]?.lower !== 'happen') return undefined
  return [{start, end: verb.end + 1, items: words('what was expected to')}]
}

/** "What were you thinking when you cut the rope?": "What was known when the rope was cut?" */
function askWhatWasKnown(sentence: Sentence, clause: Clause, start: number): Edit[] | undefined {
  const verb = clause.verb!
  if (verb.lemma !== 'think' || !verb.progressive || sentence.tokens[verb.end]?.lower !== 'when') return undefined
  const act = sentence.clauses.find(({marker, verb: other}) => marker === 'when' && other && other.start > verb.end)
  const action =
    act?.verb?.finite && act.verb.tense === 'past' && !act.verb.negated ? actionOf(sentence, act) : undefined
  if (!action) return undefined
  const items = passive(sentence, action, {time: 'past'})
  return [{start, end: action.objectEnd, items: [...words('what was known when'), ...items]}]
}

/** "Which developer drew this map?": "How was this map drawn?" */
function askWhich(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const group = sentence.groups.find(({start, end}) => start <= 1 && end === verb.start)
  const action = actionOf(sentence, clause)
  if (!group || !isHuman(group) || verb.tense !== 'past' || verb.modal || verb.negated || verb.passive || !action)
    return undefined
  const was = action.plural ? 'were' : 'was'
  const items = [
    ...words(`how ${was}`),
    ...span(action.objectStart, action.objectEnd),
    ...words(action.participle),
    ...action.particle
  ]
  return [{start: 0, end: action.objectEnd, items}]
}

/** "Who should have compared the versions?": "At which step could the versions have been compared?" */
function askAtWhichStep(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const action = actionOf(sentence, clause)
  if (verb.modal !== 'should' || !verb.perfect || verb.negated || verb.passive || !action) return undefined
  const items = [
    ...words('at which step could'),
    ...span(action.objectStart, action.objectEnd),
    ...words(`have been ${action.participle}`),
    ...action.particle
  ]
  return [{start: 0, end: action.objectEnd, items}]
}

/** "Who rolled this out to the harbours?": "How was this rolled out to the harbours?" */
function askHow(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const action = actionOf(sentence, clause)
  if (verb.start !== 1 || verb.tense !== 'past' || verb.modal || verb.negated || !action) return undefined
  if (personal.test(verb.lemma) || action.object.kind === 'person') return undefined
  const object = nounPhrase(sentence, action.object)
  if (!object) return undefined
  const items: Item[] = [
    ...words(`how ${object.plural ? 'were' : 'was'}`),
    ...span(object.start, object.end),
    ...words(participle(verb.lemma)),
    ...action.particle
  ]
  const why = sentence.tokens.findIndex((token) => token.lower === 'why' && token.index >= object.end)
  const grounds: Edit[] = why < 0 ? [] : [{start: why, end: why + 1, items: words('on what grounds')}]
  return [{start: 0, end: object.end, items}, ...grounds]
}

/** "Who is to blame for the data loss?": "What contributed to the data loss?" */
function askWhatContributed(sentence: Sentence): Edit[] | undefined {
  const texts = sentence.tokens
    .slice(1)
    .map(({lower}) => lower)
    .join(' ')
  const guilt = /^(?:is|was|were|are) (?:responsible|accountable|to blame|at fault|guilty)(?: (for|of))?(?= |$)/.exec(
    texts
  )
  if (!guilt) return undefined
  const length = guilt[0].split(' ').length
  const harm = sentence.tokens
    .slice(1 + length)
    .some(({lower}) => wreckage.has(lower) || /^(?:this|that|it)$/.test(lower))
  if (guilt[1] && !harm) return undefined
  if (guilt[1]) return [{start: 0, end: 1 + length, items: words('what contributed to')}]
  const behind = sentence.tokens[1 + length]
  return !behind || behind.tag === 'punctuation'
    ? [{start: 0, end: 1 + length, items: words('what contributed')}]
    : undefined
}

/** "Whose idea was it to close the kiosk?": "What led to closing the kiosk?" */
function askWhoseIdea(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  const texts = tokens.slice(1, 5).map((token) => token.lower)
  const inner = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === 5)
  if (!/^(?:idea|decision|call|plan) (?:is|was) it to$/.test(texts.join(' ')) || !inner?.verb) return undefined
  return [{start: 0, end: inner.verb.end, items: words(`what led to ${gerund(inner.verb.lemma)}`)}]
}

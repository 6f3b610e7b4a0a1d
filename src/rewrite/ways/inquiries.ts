import type {Clause, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {gerund, participle} from '../inflection.ts'
import {nounPhrase} from '../noun-phrase.ts'
import {actionOf} from '../action.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Verbs that only people are asked about: their question is about a person, however it is put. */
const personal =
  /^(?:pay|bother|think|care|listen|speak|notice|miss|see|let|know|realise|realize|feel|want|have|be|take|get|own|do)$/

/** Questions that look for somebody ask what and how instead. */
export function* askDifferently(sentence: Sentence, found: Found): Iterable<Proposal> {
  const first = sentence.tokens[0]
  if (!sentence.question || !first || !touches(sentence, 0, sentence.tokens.length, found)) return
  const clause = sentence.clauses[0]
  if (!clause?.verb) return
  const edits =
    first.lower === 'why'
      ? (askWhatHindered(clause) ?? askWhatLed(sentence, clause))
      : first.lower === 'who'
        ? (askWhatContributed(sentence) ?? askHow(sentence, clause))
        : first.lower === 'whose'
          ? askWhoseIdea(sentence)
          : undefined
  if (edits) yield {edits, confidence: 0.85}
}

/** "Why didn't Amira test it first?": "What stood in the way of testing it first?" */
function askWhatHindered(clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const nobody = clause.subject?.kind === 'nobody'
  if (!(verb.negated || nobody) || personal.test(verb.lemma) || verb.modal) return undefined
  const opening = verb.perfect ? 'what has stood in the way of' : 'what stood in the way of'
  const subject = clause.subject
  if (verb.passive && subject && !isHuman(subject)) {
    const by = clause.agent && isHuman(clause.agent) ? clause.agent.end : verb.end
    return [
      {start: 0, end: by, items: [...words(`${opening} ${gerund(verb.lemma)}`), ...span(subject.start, subject.end)]}
    ]
  }
  if (verb.passive || !isHuman(subject)) return undefined
  return [{start: 0, end: verb.end, items: words(`${opening} ${gerund(verb.lemma)}`)}]
}

/** "Why did Bob restart the primary?": "What led to restarting the primary?" */
function askWhatLed(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  if (verb.negated || verb.modal || verb.passive || verb.perfect || !isHuman(clause.subject)) return undefined
  if (personal.test(verb.lemma) || verb.tense !== 'past' || !actionOf(sentence, clause)) return undefined
  return [{start: 0, end: verb.end, items: words(`what led to ${gerund(verb.lemma)}`)}]
}

/** "Who pushed this to production?": "How was this pushed to production?" */
function askHow(sentence: Sentence, clause: Clause): Edit[] | undefined {
  const verb = clause.verb!
  const action = actionOf(sentence, clause)
  if (verb.start !== 1 || verb.tense !== 'past' || verb.modal || verb.negated || !action) return undefined
  if (personal.test(verb.lemma)) return undefined
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

/** "Who is responsible for the outage?": "What contributed to the outage?" */
function askWhatContributed(sentence: Sentence): Edit[] | undefined {
  const texts = sentence.tokens.slice(1, 4).map((token) => token.lower)
  if (!/^(?:is|was) (?:responsible|accountable) for$/.test(texts.join(' '))) return undefined
  return [{start: 0, end: 4, items: words('what contributed to')}]
}

/** "Whose idea was it to turn off the canary?": "What led to turning off the canary?" */
function askWhoseIdea(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  const texts = tokens.slice(1, 5).map((token) => token.lower)
  const inner = sentence.clauses.find((other) => other.marker === 'to' && other.verb?.start === 5)
  if (!/^(?:idea|decision|call|plan) (?:is|was) it to$/.test(texts.join(' ')) || !inner?.verb) return undefined
  return [{start: 0, end: inner.verb.end, items: words(`what led to ${gerund(inner.verb.lemma)}`)}]
}

import {targetOf} from '../analysis/certainty.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import * as words from '../lexicon/omission.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {headOf, hint, isLong, isView, make, makesPractice, never, spanOf, takesUp, type Omission} from './omission.ts'

export const assuming = wordSet('assume think believe expect suppose figure feel trust hope')

/** "Everybody assumed that somebody else would do it." */
export function fromDiffusion(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || !assuming.has(verb.lemma)) return undefined
  const all = /^(?:everybody|everyone|each|both|all)$/.test(sentence.tokens[subject.start]!.lower)
  const each = subject.kind === 'we' || all || targetOf(subject, true) === 'third'
  const other = sentence.tokens.findIndex(
    ({lower}, index) =>
      index >= verb.end &&
      (/^(?:somebody|someone)$/.test(lower)
        ? sentence.tokens[index + 1]?.lower === 'else'
        : lower === 'the' && /^others?$/.test(sentence.tokens[index + 1]?.lower ?? ''))
  )
  if (verb.tense !== 'past' || verb.negated) return undefined
  const job = all ? jobOfOthers(sentence, clause) : -1
  if (job >= 0) return hint(sentence, clause, targetOf(subject, true) ?? 'agentless', {...spanOf(clause), end: job})
  if (!each || other < 0 || other - verb.end > 3) return undefined
  const found = make(sentence, clause, targetOf(subject, true) ?? 'agentless', {
    start: spanOf(clause).start,
    end: other + 2
  })
  return found.certainty && {...found, certainty: 'borderline'}
}

/** "that it was the other team's job": where the job ends, or -1. */
function jobOfOthers(sentence: Sentence, clause: Clause): number {
  const inner = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const group = inner?.verb?.lemma === 'be' && !inner.verb.negated ? inner.complement?.group : undefined
  const job = group?.possessor && /^(?:job|task|turn|duty|business|responsibility)$/.test(headOf(sentence, group))
  return job && inner!.verb!.start <= clause.verb!.end + 3 ? group!.end : -1
}

/** "They never do.": a remark on those whom the sentence before tells of. */
export function fromNeverDo(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (verb?.lemma !== 'do' || !verb.negated || verb.tense !== 'present' || !never(sentence, clause)) return undefined
  const next = sentence.tokens[verb.end]
  if ((next && next.tag !== 'punctuation') || sentence.tokens.length > 8 || !subject) return undefined
  const {previous} = sentence.context
  const theirs = /^(?:they|he|she)$/.test(headOf(sentence, subject))
  const who = theirs
    ? previous?.groups.some((group) => targetOf(group, true) !== undefined && group.kind !== 'we' && group.kind !== 'I')
    : targetOf(subject) === 'third'
  return who ? hint(sentence, clause, 'third', {...spanOf(clause), end: verb.end}) : undefined
}

/** Nobody; "neither reviewer"; or "neither", where people are told of before. */
function isNobody({tokens, clauses}: Sentence, clause: Clause): boolean {
  const subject = clause.subject!
  const neither = tokens[subject.start]!.lower === 'neither'
  if (!neither || subject.kind !== 'nobody')
    return subject.kind === 'nobody' || (neither && targetOf(subject) === 'third')
  if (subject.end - subject.start > 1) return true
  return clauses.slice(0, clauses.indexOf(clause)).some((other) => targetOf(other.subject, true) !== undefined)
}

/** "nobody noticed", "no one asked whether"; with "bothered" it reproaches. */
export function fromNobody(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || !isNobody(sentence, clause) || verb.negated || verb.modal || verb.passive) return undefined
  if (!(verb.tense === 'past' || verb.perfect)) return undefined
  // "Nobody has read it": how things stand now, unless it is told over a time.
  const sofar = verb.tense === 'present' && !sentence.words.has('ever')
  const after = sentence.tokens.slice(verb.end, verb.end + 4).map((token) => token.lower)
  const ends = !/[\p{L}\p{N}]/u.test(sentence.tokens[verb.end]?.text ?? '')
  const asked =
    verb.lemma === 'ask' && (ends || /^(?:whether|why|if|how|what|who|when|where|about)$/.test(after[0] ?? ''))
  // "The note asks for a reply, and no one did.": what was asked for stands before.
  const did = verb.lemma === 'do' && ends && clause.kind === 'coordinate'
  const word = headOf(sentence, clause.object)
  const spoke = verb.lemma === 'say' && /^(?:word|anything|something)$/.test(word)
  const said =
    /^(?:say|tell|write|mention|explain)$/.test(verb.lemma) &&
    sentence.words.has('ever') &&
    /^(?:who|what|why|how|that|when|whether|if|so|it|["“])$/.test(after[0] ?? '')
  const picked =
    (verb.lemma === 'pick' &&
      after[0] === 'up' &&
      after.some((word) => /^(?:pages?|phone|calls?|alerts?|tickets?)$/.test(word))) ||
    (verb.lemma === 'take' && after.includes('over')) ||
    (verb.lemma === 'open' &&
      after.some(
        (word) => words.heeded.has(word) || (words.leftOutWith.open!.has(word) && !/^(?:it|them)$/.test(word))
      ))
  // "No two people read it alike", "none caught on".
  const counted = sentence.tokens[subject.start + 1]?.tag === 'number'
  const phrasal = verb.lemma === 'catch' && /^(?:on|up|fire)$/.test(after[0] ?? '')
  const undergone = sentence.tokens[verb.start - 1]?.lemma === 'get'
  if (counted || phrasal || undergone || (clause.kind === 'relative' && sentence.words.has('ever'))) return undefined
  // "Nobody tried a restore until June": what was tried late.
  const tried =
    /^(?:try|attempt)$/.test(verb.lemma) &&
    (sentence.words.has('ever') || sentence.words.has('until') || sentence.words.has('before'))
  // "Nobody had told it when to wake up": a machine.
  const machine = words.telling.has(verb.lemma) && after[0] === 'it'
  const noted =
    words.takenUp.has(verb.lemma) &&
    !machine &&
    !(verb.lemma === 'think' && after[0] !== 'that' && isView(clause, sentence))
  const going = verb.lemma === 'go' && after[0] === 'to' && /^(?:see|look|check|ask|find|test)$/.test(after[1] ?? '')
  const called = words.calling.has(verb.lemma) && targetOf(clause.object, true) !== undefined
  const open = (clause.kind === 'relative' && verb.tense === 'present') || verb.lemma === 'pick'
  const taken = (takesUp(sentence, verb, clause.object) || going || called) && !machine && !open
  const kept = words.upkeep.has(verb.lemma) && isLong(sentence, clause)
  const made = makesPractice(sentence, clause)
  if (sofar && !kept && !taken && !made) return undefined
  if (!asked && !picked && !noted && !did && !said && !tried && !taken && !kept && !made && !spoke) return undefined
  const run = spanOf(clause)
  const whole = sentence.tokens[run.start - 1]?.lower === 'not' ? {...run, start: run.start - 1} : run
  const found = make(sentence, clause, 'agentless', whole)
  return found.certainty && verb.lemma === 'bother' ? {...found, certainty: 'clear'} : found
}

/** "There was no answer from the carrier", "nothing has come from them", "we have heard nothing from the depot". */
export function fromNoAnswer(sentence: Sentence, clause: Clause): Omission | undefined {
  const {verb, subject, object, complement} = clause
  if (!verb || !subject || verb.negated || verb.modal || !(verb.tense === 'past' || verb.perfect)) return undefined
  const what = headOf(sentence, subject)
  const none = (index: number | undefined): boolean => sentence.tokens[index ?? -1]?.lower === 'no'
  const there =
    verb.lemma === 'be' && what === 'there' && complement && none(complement.start)
      ? words.replies.has(sentence.tokens[complement.head]!.lower)
      : false
  const came =
    /^(?:come|arrive|follow)$/.test(verb.lemma) &&
    (what === 'nothing' || (none(subject.start) && words.replies.has(what)))
  const heard =
    /^(?:hear|receive|get)$/.test(verb.lemma) &&
    targetOf(subject) !== undefined &&
    (headOf(sentence, object) === 'nothing' || (none(object?.start) && words.replies.has(headOf(sentence, object))))
  if (!there && !came && !heard) return undefined
  const from = clause.adjuncts.find(({preposition, group}) => preposition === 'from' && targetOf(group, true))
  if (!from) return undefined
  return make(sentence, clause, 'agentless', {start: verb.start, end: from.end})
}

import type {Clause, Sentence} from '../analysis/sentence.ts'
import {ridicule, spectacle} from '../lexicon/irony.ts'
import {keepsFacts} from './facts.ts'
import {isHuman} from './people.ts'
import {isReproach} from './reproach.ts'
import {isVerdictOnly} from './verdict-words.ts'
import type {Found} from './ways/way.ts'

/** Remarks are short; longer ones tell something besides. */
const longestRemark = 14

/**
 * Find out whether a sentence gives a verdict or makes a remark, and tells no fact besides.
 *
 * @param findings What was noticed in it.
 */
export function tellsNothing(sentence: Sentence, findings: readonly Found[]): boolean {
  const {tokens} = sentence
  if (tokens.some(({quoted}) => quoted)) return false
  // "All they needed to do was call": what had to be done, was not.
  if (tokens[0]!.lower === 'all' && tokens.slice(0, 7).some(({lower}) => lower === 'to')) return false
  // An apology, and an organisation's word that it takes responsibility, are for somebody who reads on.
  const we = sentence.groups.some(({kind}) => kind === 'we' || kind === 'team')
  if (we && tokens.some(({lemma}) => /^(?:sorry|apolog\w+|regret|responsib\w+|account\w*)$/.test(lemma))) return false
  const guilt = findings.every(({ruleId}) => ruleId === 'explicit-fault')
  if (findings.every(({ruleId}) => ruleId === 'counterfactual') && isHypothetical(sentence)) return true
  if (!keepsFacts(sentence, [])) return false
  const looksBack = findings.every(({ruleId}) => /^(?:counterfactual|hindsight)$/.test(ruleId))
  if (looksBack && (isForesight(sentence) || isReproachOnly(sentence))) return true
  if (findings.every(({ruleId}) => ruleId === 'who-why-question') && isRhetorical(sentence)) return true
  // "No one went back to it": what was not done is told, in plain words.
  if (!findings.every(({ruleId}) => ruleId === 'person-omission') && isVerdictOnly(sentence, 0, tokens.length, !guilt))
    return true
  const short =
    tokens.length <= longestRemark ||
    (tokens.length <= longestGeneric && (isGeneric(sentence, findings) || isLecture(sentence)))
  return short && findings.every(({ruleId}) => isRemark(sentence, ruleId))
}

const longestGeneric = 24

/** "The purpose of a lid is, one would think, to be shut": what it is for, not what happened. */
const isLecture = ({text}: Sentence): boolean =>
  /^the (?:whole |entire )?(?:point|purpose|idea) of\b[^.]*\bis\b/i.test(text)

/** "What did they think would happen?", behind an account: no answer is looked for. */
const isRhetorical = ({text, context}: Sentence): boolean =>
  context.place === 'paragraph' &&
  !context.first &&
  /^what (?:on earth )?(?:did|do|were) [^.?!]*\b(?:think|expect|thinking|expecting)(?: that| it)? (?:would|was going to) happen\?/i.test(
    text
  )

/** "A night crew that sleeps beside the ramp is a new one for me": a remark on such teams, none of which is named. */
function isGeneric({tokens}: Sentence, findings: readonly Found[]): boolean {
  const is = tokens.find(({lower}) => /^(?:is|are)$/.test(lower))
  const relative = tokens.find(({lower}) => /^(?:that|which|who|whose)$/.test(lower))
  if (!/^(?:an?|any)$/.test(tokens[0]!.lower) || !is || !relative || relative.index > is.index) return false
  return findings.every(({start}) => start > is.start)
}

/** "Any experienced engineer would have asked": somebody who was not there, and what they would have done. */
function isHypothetical(sentence: Sentence): boolean {
  const [first, ...others] = sentence.clauses
  const opener = first?.subject && sentence.tokens[first.subject.start]!
  if (!opener || opener.index > 0 || !/^(?:an?|any|every|anyone|anybody)$/.test(opener.lower)) return false
  if (sentence.tokens.some(({tag, text}) => /^(?:code|number|handle)$/.test(tag) || /\d/.test(text))) return false
  const stands = /^(?:role|somebody|person|maybe-person)$/.test(first.subject!.kind)
  return (
    stands &&
    first.verb?.modal === 'would' &&
    first.verb.perfect &&
    others.every(({verb, inherited}) => inherited || !verb?.finite)
  )
}

/** What all of a report is about. */
const whole = /^(?:incident|outage|failure|problem|disaster|accident|downtime|breach|leak|this|that|it|all)$/

/** Words that say no more than that it could have been foreseen. */
const foreseeing =
  /^(?:the|this|that|all|of|was|were|is|be|been|have|could|should|easily|entirely|completely|totally|clearly|obviously|quite|perfectly|very|eminently|avoidable|preventable|foreseeable|predictable|avoided|prevented|foreseen|predicted|in|hindsight|retrospect|by|anyone|anybody|any|a|an|,|\.)$/

/** "The accident was entirely foreseeable by any trained engineer": nothing is said of it but the verdict. */
function isForesight(sentence: Sentence): boolean {
  const subject = sentence.groups[0]
  const others = sentence.clauses.filter(({verb}) => verb?.finite)
  if (!subject || !whole.test(sentence.tokens[subject.head]!.lower) || others.length !== 1) return false
  return sentence.tokens.every(
    ({index, lower}) =>
      (subject.start <= index && index < subject.end) ||
      foreseeing.test(lower) ||
      sentence.groups.some((group) => isHuman(group) && group.start <= index && index < group.end)
  )
}

/** "We really should have seen this coming." */
function isReproachOnly(sentence: Sentence): boolean {
  const clause = sentence.clauses.find(({verb, subject}) => verb?.finite && subject)
  const end = clause && isReproach(sentence, clause)
  if (end === undefined || !clause?.subject) return false
  const {subject, verb} = clause
  return sentence.tokens.every(
    ({index, tag}) =>
      tag === 'punctuation' ||
      tag === 'adverb' ||
      (index >= subject.start && index < subject.end) ||
      (index >= verb!.start && index < end)
  )
}

/** Irony without an event: nothing is said to have happened, to be absent, or to be planned. */
function isRemark(sentence: Sentence, ruleId: string): boolean {
  if (ruleId !== 'animated-language') return false
  const denies = sentence.tokens.some(
    ({tag, lower, index}) =>
      tag === 'not' ||
      (/^(?:no|nobody|none|nothing|nowhere|without)$/.test(lower) && sentence.tokens[index + 1]?.lower !== 'comment')
  )
  if (denies) return sentence.tokens.length <= 3 || isNoSuchThing(sentence)
  return sentence.clauses.every(({verb, subject, inherited}: Clause) => {
    if (!verb?.finite) return true
    if (verb.modal || (sentence.question && verb.lemma === 'think')) return true
    // "You've got to admire it."
    const must = verb.perfect && verb.lemma === 'get' && sentence.tokens[verb.end]?.tag === 'to'
    if ((verb.tense === 'past' || verb.perfect) && !must) return false
    // "A porter answers with a list": told as it happens.
    if (subject && told.test(subject.kind) && verb.lemma !== 'be' && !must && !isGeneric(sentence, [])) return false
    return !subject || inherited || isAnybody.test(subject.kind)
  })
}

const told = /^(?:person|maybe-person|role|team)$/

const isAnybody = /^(?:I|we|you|unknown|they|person|maybe-person|role|team|somebody)$/

/** "That is no response, it is theatre": what it is called, and what it is not. */
const isNoSuchThing = ({clauses, tokens}: Sentence): boolean =>
  tokens.some(({lower}) => spectacle.has(lower) || ridicule.has(lower)) &&
  clauses.every(
    ({verb, subject}) =>
      verb?.lemma === 'be' &&
      !verb.modal &&
      subject !== undefined &&
      /^(?:that|this|it)$/.test(tokens[subject.head]!.lower)
  )

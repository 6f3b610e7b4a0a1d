import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {interjections, ridicule, spectacle} from '../lexicon/irony.ts'
import {keepsFacts} from './facts.ts'
import {isTiedIn} from './neighbours.ts'
import {isPluralGroup} from './noun-phrase.ts'
import {isHuman} from './people.ts'
import {isReproach} from './reproach.ts'
import {isVerdictOnly} from './verdict-words.ts'
import type {Found} from './ways/way.ts'

/** Remarks are short; longer ones tell something besides. */
const longestRemark = 14

/** A sentence behind one that goes may not lean on it. */
const leaning =
  /^\s*[*_]*(?:it|its|this|that|these|those|so|but|and|or|yet|nor|because|which|who|still|also|instead|neither|then|therefore|thus|hence|otherwise|though|although|however|even|same|such|both|not|no|yes|nobody|why|how|what|for|if|in|rather|more|worse|besides|either)\b/i

/** Pronouns for people; "they" for things as well. */
const meaning = /^\s*[*_]*(?:they|them|their|he|she|him|her|his)\b/i

/**
 * Find out whether a sentence can go as a whole: a verdict or a remark without an event, beside sentences that stay.
 *
 * @param findings What was noticed in it.
 * @param source The document.
 * @returns What to take out of the document, white space included (UTF-16 offsets); nothing where a fact would be lost,
 *   where the sentence stands alone, or where the next one leans on it.
 */
export function leaveOut(
  sentence: Sentence,
  findings: readonly Found[],
  source: string
): {start: number; end: number} | undefined {
  const {place, alone} = sentence.context
  if (place === 'heading' || place === 'cell' || !holdsNothing(sentence, findings)) return undefined
  const asks = findings.every(({ruleId}) => ruleId === 'people-fixing-action')
  if (alone) return !sentence.context.inActions || asks ? lineOf(sentence, source) : undefined
  if (sentence.context.inActions && !isInterjection(sentence)) return undefined
  const text = source.slice(sentence.start, sentence.end)
  // A colon opens what follows; marks, links and code are kept with their words.
  if (/[`[\]<>*_~|\\]|:$|https?:/.test(text)) return undefined
  const ends =
    /[.!?…]["”’)]?$/.test(text) || /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|[-*+][ \t]|$)|$)/.test(source.slice(sentence.end))
  if (!ends || isTiedIn(sentence, source) || (sentence.question && isAnswered(sentence, findings, source)))
    return undefined
  return rangeOf(sentence, source, isExclamation(sentence) ? connecting : leaning)
}

/** "Sloppy, sorry.": there is nothing in it that an "it" could stand for. */
const isExclamation = (sentence: Sentence): boolean =>
  sentence.clauses.every(({verb}) => !verb?.finite) &&
  isVerdictOnly(sentence, 0, sentence.tokens.length, false) &&
  !sentence.tokens.some(({lower}) =>
    /^(?:call|choice|decision|mistake|error|idea|move|one|thing|miss|fault|job|bad)s?$/.test(lower)
  )

/** Words that join a sentence to a verdict in front; a pronoun behind an exclamation stands for something before it. */
const connecting =
  /^\s*[*_]*(?:so|but|and|or|yet|nor|because|also|instead|neither|then|therefore|thus|hence|otherwise|though|although|however|even|same|such|both|not|no|yes|why|how|what|for|if|in|rather|more|worse|besides|either)\b/i

const isInterjection = ({tokens}: Sentence): boolean =>
  tokens.every(({lower, tag}) => tag === 'punctuation' || interjections.has(lower))

/** "Who is to blame? The night shift." */
const isAnswered = ({end}: Sentence, findings: readonly Found[], source: string): boolean =>
  findings.some(({ruleId}) => ruleId === 'who-why-question') &&
  /^["”’)]*[ \t]*\r?\n?[ \t]*[\p{L}\d]/u.test(source.slice(end))

function holdsNothing(sentence: Sentence, findings: readonly Found[]): boolean {
  const {tokens} = sentence
  if (tokens.some(({quoted}) => quoted)) return false
  // "All they had to do was call": what had to be done, was not.
  if (tokens[0]!.lower === 'all' && tokens.slice(0, 7).some(({lower}) => lower === 'to')) return false
  // An apology, and an organisation's word that it takes responsibility, are for somebody who reads on.
  const we = sentence.groups.some(({kind}) => kind === 'we' || kind === 'team')
  if (we && tokens.some(({lemma}) => /^(?:sorry|apolog\w+|regret|responsib\w+|account\w*)$/.test(lemma))) return false
  const guilt = findings.every(({ruleId}) => ruleId === 'explicit-fault')
  if (findings.every(({ruleId}) => ruleId === 'counterfactual') && isHypothetical(sentence)) return true
  if (!keepsFacts(sentence, [])) return false
  const looksBack = findings.every(({ruleId}) => /^(?:counterfactual|hindsight)$/.test(ruleId))
  if (looksBack && (isForesight(sentence) || isReproachOnly(sentence))) return true
  if (isVerdictOnly(sentence, 0, tokens.length, !guilt)) return true
  const short = tokens.length <= longestRemark || (tokens.length <= longestGeneric && isGeneric(sentence, findings))
  return short && findings.every(({ruleId}) => isRemark(sentence, ruleId))
}

const longestGeneric = 24

/** "A team that filters its own alerts is a new one for me": a remark on such teams, none of which is named. */
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

/** "The outage could easily have been avoided by a careful developer": nothing is said of it but the verdict. */
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
    return !subject || inherited || isAnybody.test(subject.kind)
  })
}

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

/** A list item that is nothing but the sentence goes with its line, where an item stands above it. */
function lineOf(sentence: Sentence, source: string): {start: number; end: number} | undefined {
  const start = source.lastIndexOf('\n', sentence.start - 1) + 1
  const bullet = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/
  const end = /^[.!?]*[ \t]*(?=\r?\n|$)/.exec(source.slice(sentence.end, sentence.end + 80))
  if (start === 0 || !bullet.test(source.slice(start, sentence.start)) || !end) return undefined
  const line = source[start - 2] === '\r' ? start - 2 : start - 1
  const above = source.slice(source.lastIndexOf('\n', line - 1) + 1, line)
  const deeper = /^[ \t]*/.exec(source.slice(sentence.end + end[0].length).replace(/^\r?\n/, ''))?.[0].length ?? 0
  const indent = /^[ \t]*/.exec(source.slice(start))?.[0].length ?? 0
  const kin = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(above) && (/^[ \t]*/.exec(above)?.[0].length ?? 0) === indent
  return kin && deeper <= indent ? {start: line, end: sentence.end + end[0].length} : undefined
}

/** The sentence with the white space on one side, so that its neighbours stay apart as they were. */
function rangeOf(sentence: Sentence, source: string, leans: RegExp): {start: number; end: number} | undefined {
  const after = source.slice(sentence.end, sentence.end + 80).replace(/\r?\n[ \t]*\r?\n[^]*/, '')
  if (leans.test(after) || /^\s*\w+ ones?\b/.test(after)) return undefined
  const groups = sentence.groups.flatMap((group) => [group, ...(group.possessor ? [group.possessor] : [])])
  if (meaning.test(after) && groups.some((group) => isMeant(sentence, group))) return undefined
  const before = /[^\s][ \t]*(\r?\n[ \t]*)?$/.exec(source.slice(Math.max(0, sentence.start - 40), sentence.start))?.[0]
  const gap = before?.slice(1)
  const behind = before?.[0]
  if (!sentence.context.first && gap && behind && /[.!?…)”"*_`’]/.test(behind) && isPlain(gap)) {
    return {start: sentence.start - gap.length, end: sentence.end}
  }
  const next = /^(?:[ \t]+|[ \t]?\r?\n[ \t]*)(?=\S)/.exec(after)?.[0]
  return sentence.context.first && next ? {start: sentence.start, end: sentence.end + next.length} : undefined
}

/** Whether a "they" behind the sentence could stand for a group in it: for people, or for several things. */
const isMeant = (sentence: Sentence, group: NounGroup): boolean =>
  sentence.tokens[group.head]!.tag !== 'pronoun' && (isHuman(group) || isPluralGroup(sentence, group))

/** A hard line break is a mark, not white space. */
const isPlain = (gap: string): boolean => !/ {2}\r?\n/.test(gap)

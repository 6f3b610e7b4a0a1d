import type {Clause, NounGroup, Sentence} from '../analysis/sentence.ts'
import {believing} from '../lexicon/conduct.ts'
import type {Item} from './draft.ts'
import {isPluralGroup} from './noun-phrase.ts'
import {touches, type Found} from './ways/way.ts'

/** Rules about what is planned or asked: nobody's act is told there. */
const untold = /^(?:people-fixing-action|who-why-question|punitive-action|hindsight)$/

/**
 * Find out whether somebody still stands as the doer beside what was reworded: "I saw the page, and it was not answered"
 * names the one who did not answer as plainly as before.
 *
 * @param items The new sentence.
 * @param text The same as Markdown.
 */
export function leavesDoer(
  sentence: Sentence,
  items: readonly Item[],
  text: string,
  findings: readonly Found[]
): boolean {
  if (findings.every(({ruleId}) => untold.test(ruleId))) return false
  const present = new Set(items.flatMap((item) => ('at' in item && item.as === undefined ? [item.at] : [])))
  const kept = sentence.clauses.filter(({verb, subject}) => verb?.finite && subject && present.has(verb.head))
  const told = kept.filter(({subject}) => present.has(subject!.head))
  const mocked = findings.every(({ruleId}) => ruleId === 'animated-language')
  const meant = (clause: Clause): boolean =>
    findings.some((found) => touches(sentence, clause.verb!.start, endOf(sentence, clause), found)) ||
    sentence.clauses.some((other) => isSame(other, clause) && isDoing(other) && !present.has(other.verb!.head))
  // "As far as we can see": nobody's act.
  const confesses = (clause: Clause): boolean =>
    clause.verb!.modal !== 'can' &&
    !isBelief(clause) &&
    !(isCut(items) && isState(clause)) &&
    (!mocked || isConfession(sentence, clause))
  if (told.some((clause) => clause.subject!.kind === 'I' && confesses(clause))) return true
  if (told.some((clause) => isOneDoer(sentence, clause, mocked) && meant(clause))) return true
  if (!mocked && told.some((clause) => isNobodysAct(clause))) return true
  if (!mocked && kept.some(({verb, agent}) => isOurs(agent) && verb!.passive && present.has(agent!.head))) return true
  if (!mocked && splices.test(text) && !opensAside.test(text)) return true
  if (ownsUp.test(text)) return true
  return told.some((clause) => isWe(clause.subject!) && hasSharedAct(sentence, clause, present))
}

/** "I was reading the wrong list", "I have been here for a month": what was in view, and no act. */
const isState = ({verb}: Clause): boolean => (verb!.progressive || verb!.lemma === 'be') && !verb!.negated

/** Whether words only went, and nothing is told in another way. */
const isCut = (items: readonly Item[]): boolean => items.every((item) => 'at' in item && item.as === undefined)

/** Where the clause ends: at the latest where the next one states something. */
function endOf(sentence: Sentence, {verb, end}: Clause): number {
  const next = sentence.clauses.find((other) => other.verb?.finite && other.verb.start > verb!.start)?.verb
  return Math.min(next?.start ?? end, Math.max(end, verb!.end))
}

/** "I didn't do it", "I knew", "kept promising": what the writer holds against themselves. */
const isConfession = (sentence: Sentence, {verb}: Clause): boolean =>
  verb!.negated || verb!.lemma === 'know' || sentence.words.has('myself')

/** What somebody believed or said is no act. */
const isBelief = ({verb}: Clause): boolean =>
  believing.has(verb!.lemma) || verb!.passive || /^(?:say|tell|report|explain|note|mention)$/.test(verb!.lemma)

/** "had not been given the door code": what others did not do. */
const isDoing = ({verb}: Clause): boolean => verb !== undefined && !verb.passive

const isSame = (one: Clause, other: Clause): boolean =>
  one !== other && one.subject !== undefined && one.subject.start === other.subject!.start

/** One person, said to have done something. */
function isOneDoer(sentence: Sentence, clause: Clause, mocked: boolean): boolean {
  const {verb, subject} = clause
  if (isBelief(clause) || (verb!.tense !== 'past' && !verb!.perfect)) return false
  if (subject!.kind === 'person') return true
  if (subject!.kind === 'somebody') return !mocked
  return /^(?:role|maybe-person)$/.test(subject!.kind) && !mocked && !isPluralGroup(sentence, subject!)
}

/** "No one made a call": a second omission of the same people. */
const isNobodysAct = (clause: Clause): boolean =>
  clause.subject!.kind === 'nobody' && (clause.verb!.tense === 'past' || clause.verb!.perfect) && !isBelief(clause)

/** "was promised by our sales people": they stand beside what was not done. */
const isOurs = (agent: NounGroup | undefined): boolean =>
  agent !== undefined && /^(?:person|role|team|maybe-person|maybe-team)$/.test(agent.kind)

const isWe = (group: NounGroup): boolean => group.kind === 'we'

/** Whether another act of the same people, joined by "and" or "but", was told without them. */
const hasSharedAct = (sentence: Sentence, {subject, verb}: Clause, present: ReadonlySet<number>): boolean =>
  verb!.tense === 'past' &&
  !verb!.passive &&
  sentence.clauses.some(
    (other) =>
      other.verb?.finite &&
      other.subject !== undefined &&
      isWe(other.subject) &&
      (other.inherited ? other.subject.start === subject!.start : true) &&
      (!present.has(other.verb.head) || !present.has(other.verb.start)) &&
      other.verb.start > verb!.start &&
      sentence.tokens
        .slice(verb!.end, other.verb.start)
        .some(({lower}) => lower === 'and' || lower === 'but' || lower === ';')
  )

/** "That limit is mine, and it was not changed": who did not, is said all the same. */
const ownsUp = /\b(?:is|was|are|were) mine\b/i

/** ", we had the number": a second statement that leans on the first. */
const splices = /, (?:I|we|he|she|they)(?:['’]| )/

const opensAside =
  /^(?:when|if|because|after|before|since|as|while|during|on|in|at|for|to|by|with|from|until|although|though|once|due|without|despite|following|given|\d)/i

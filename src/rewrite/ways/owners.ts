import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {actionOf, type Action} from '../action.ts'
import {words, type Edit, type Item} from '../draft.ts'
import {gerund, participle} from '../inflection.ts'
import {judging} from '../judging.ts'
import {groupAt, nounPhrase} from '../noun-phrase.ts'
import {passive} from '../passive.ts'
import {isHuman} from '../people.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** What somebody has made: it is there without them. */
const made =
  /^(?:change|changes|deploy|deployment|deploys|commit|commits|pr|patch|fix|hotfix|script|query|config|configuration|migration|merge|rollout|release|test|restart|edit|command|push|update|upgrade|build|code|branch|rollback|import|export|rule|template|job|laptop|account|login|session|cleanup|refactor|refactoring|experiment|workaround|plan|ticket|request|approval|reboot)$/

/** Whose a change was, is left out: "Marcus's change broke checkout" as "The change broke checkout". */
export function* dropOwners(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const group of sentence.groups) {
    const owner = group.possessor
    if (!owner || !isHuman(owner) || !touches(sentence, group.start, group.end, found)) continue
    if (!isCause(sentence, group)) continue
    const edits = fromDecision(sentence, group) ?? fromFailure(sentence, group) ?? fromThing(sentence, group)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** Whether the group is what did it: a subject, or behind "due to", "by", "the cause was". */
function isCause(sentence: Sentence, group: NounGroup): boolean {
  const before = sentence.tokens[group.start - 1]
  if (!before || /^(?:to|of|by|from|was|is|with|:)$/.test(before.lower)) return true
  return sentence.clauses.some(
    ({subject, inherited, verb}) => verb?.finite && !inherited && subject?.start === group.start
  )
}

/** Where the words for the owner end, in front of the thing; nothing where they stand behind it. */
function ownerEnd(sentence: Sentence, group: NounGroup): number | undefined {
  const owner = group.possessor!
  if (owner.end > group.head) return undefined
  const mark = sentence.tokens[owner.end]
  return mark && /^['’]s?$/.test(mark.text) ? owner.end + 1 : owner.end
}

/** An object that was read as the subject of what follows: "failure to monitor the disk led to". */
function plainAction(sentence: Sentence, act: Clause): Action | undefined {
  const verb = act.verb!
  const object = groupAt(sentence, verb.end)
  const phrase = object && nounPhrase(sentence, object)
  if (!object || !phrase || isHuman(object) || sentence.tokens[object.start]!.tag === 'pronoun') return undefined
  const ends = sentence.clauses.some((clause) => clause.verb?.finite && clause.verb.start === phrase.end)
  if (!ends) return undefined
  return {
    verb: verb.lemma,
    participle: participle(verb.lemma),
    particle: [],
    object,
    objectStart: phrase.start,
    objectEnd: phrase.end,
    plural: phrase.plural
  }
}

function fromThing(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  const {tokens} = sentence
  const end = ownerEnd(sentence, group)
  const head = tokens[group.head]!
  if (end === undefined || end > group.head || tokens[end]?.lower === 'own') return undefined
  if (head.lower === 'typo' && end === group.head) {
    return [{start: group.start, end: group.end, items: words('a mistyped string')}]
  }
  if (!made.test(head.lower) || group.end !== group.head + 1) return undefined
  return [{start: group.start, end, items: words('the')}]
}

/** "Marek's decision to skip the canary led to …": "Skipping the canary led to …". */
function fromDecision(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  const {tokens} = sentence
  if (!/^(?:decision|choice|call|idea)$/.test(tokens[group.head]!.lower)) return undefined
  const act = actBehind(sentence, group)
  if (!act || !actionOf(sentence, act) || group.possessor!.end > group.head) return undefined
  return [{start: group.start, end: act.verb!.end, items: words(gerund(act.verb!.lemma))}]
}

const actBehind = (sentence: Sentence, group: NounGroup): Clause | undefined =>
  sentence.tokens[group.end]?.tag === 'to'
    ? sentence.clauses.find(({marker, verb}) => marker === 'to' && verb?.start === group.end + 1 && !verb.negated)
    : undefined

/** "Due to Ravi's failure to renew the key": "Because the key had not been renewed". */
function fromFailure(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  const {tokens} = sentence
  const after = Math.max(group.end, group.possessor!.end)
  const act = tokens[group.head]!.lower === 'failure' ? actBehind(sentence, {...group, end: after}) : undefined
  const action = act && (actionOf(sentence, act) ?? plainAction(sentence, act))
  if (!action || judging.has(action.verb)) return undefined
  const items = passive(sentence, action, {time: 'past-perfect', negator: 'not'})
  const before = tokens.slice(Math.max(0, group.start - 2), group.start).map(({lower}) => lower)
  const cause = /^(?:due to|because of|owing to)$/.test(before.join(' '))
  if (cause) {
    const start = group.start - 2
    const was = tokens[start - 1]?.lower === 'was' && start - 1 > 0
    const opening = was ? words('happened because') : words('because')
    return [{start: was ? start - 1 : start, end: action.objectEnd, items: [...opening, ...items]}]
  }
  const verb = sentence.clauses.find((clause) => clause.verb?.finite && clause.verb.start === action.objectEnd)?.verb
  if (
    group.start !== 0 ||
    !verb ||
    !/^(?:lead|cause|result|mean|bring|trigger)$/.test(verb.lemma) ||
    verb.tense !== 'past'
  )
    return undefined
  const told: Item[] = [...items, {text: ','}, ...words('which')]
  return [{start: 0, end: action.objectEnd, items: told}]
}

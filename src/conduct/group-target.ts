import type {Target} from '../analysis/certainty.ts'
import type {NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import * as lexicon from '../lexicon/group-conduct.ts'
import {ambiguousTeams, companies, externals, teams} from '../lexicon/people.ts'

/** Whom a noun group that stands for several people is about. */
export interface GroupTarget {
  target: Extract<Target, 'third' | 'external'>
  /** The noun names people alone; else only what people alone do is read as said of them. */
  plain: boolean
  /** Users and customers. */
  consumer: boolean
  /** Management, a committee, sales: they decide about others' time. */
  decider: boolean
}

/**
 * Say which group of people a noun group stands for.
 *
 * @returns Nothing where it is one person, a system, or "we".
 */
export function groupTarget(sentence: Sentence, group: NounGroup | undefined): GroupTarget | undefined {
  if (!group) return undefined
  const words = sentence.tokens.slice(group.start, group.head + 1)
  const head = words.at(-1)!.lower
  const outside =
    group.kind === 'external' ||
    group.possessor?.kind === 'external' ||
    words.some(({lower}) => companies.has(lower) || externals.has(lower)) ||
    (group.kind === 'maybe-team' && words.length > 1 && isForeignName(words.at(-2)!))
  const consumer = lexicon.consumers.has(head)
  const decider = lexicon.deciders.has(head)
  if (
    outside &&
    group.kind !== 'unknown' &&
    group.kind !== 'system' &&
    group.kind !== 'act' &&
    group.kind !== 'document'
  )
    return {target: 'external', plain: group.kind !== 'maybe-team' || head === 'support', consumer, decider: false}
  if (group.kind === 'team') return {target: 'third', plain: true, consumer, decider}
  if (group.kind === 'they') return {target: 'third', plain: false, consumer: false, decider: false}
  if (group.kind !== 'maybe-team') return group.joined?.map((other) => groupTarget(sentence, other)).find(Boolean)
  const bare = group.start === group.head && lexicon.bareTeams.has(head)
  // "The product pushes us to the next page": with an article, most of these nouns are parts of a system.
  if (!bare && !/^(?:business|side|shift|unit|group|accounts|security|support|it)$/.test(head)) return undefined
  return {
    target: 'third',
    plain: bare || head === 'support',
    consumer,
    decider: decider && (bare || head === 'business')
  }
}

/** A group, or several people of one trade: "the developers". */
export function severalOf(sentence: Sentence, group: NounGroup | undefined): GroupTarget | undefined {
  if (group && sentence.tokens[group.start]!.lower === 'no') return undefined
  const several = group?.kind === 'role' && /(?:[^s]s|folk|people)$/.test(sentence.tokens[group.head]!.lower)
  return several ? {target: 'third', plain: true, consumer: false, decider: false} : groupTarget(sentence, group)
}

/** "Northpeak support": a name that is not the name of a team of ours. */
const isForeignName = ({tag, text, lower}: Token): boolean =>
  (tag === 'proper' || tag === 'noun') && /^\p{Lu}\p{Ll}/u.test(text) && !teams.has(lower) && !ambiguousTeams.has(lower)

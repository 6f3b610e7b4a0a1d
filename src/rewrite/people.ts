import type {Kind, NounGroup, Sentence} from '../analysis/sentence.ts'

const human: ReadonlySet<Kind> = new Set([
  'person',
  'role',
  'team',
  'we',
  'I',
  'they',
  'nobody',
  'somebody',
  'maybe-person',
  'maybe-team',
  'external'
])

/** @returns Whether a group stands for people. */
export function isHuman(group: NounGroup | undefined): boolean {
  return group !== undefined && human.has(group.kind)
}

/** @returns Whether a group is the writer: then "we" and "our" elsewhere in the sentence may stay. */
export function isWriter(group: NounGroup): boolean {
  return group.kind === 'we' || group.kind === 'I'
}

/** Words around a person that say nothing but where they work or that they were there. */
const placing =
  /^(?:on|in|from|at|of|the|a|an|our|their|duty|shift|call|on-call|his|her|experience|seniority|calibre|standing|night|day|side|team|rotation|group|squad|department|crew|then|over|there|here)$/

/**
 * Whether the words from a subject to its verb can go: roles and adverbs, no facts.
 *
 * @param start First token behind the subject.
 * @param end First token of the verb group.
 */
export function isOnlyPlacing(sentence: Sentence, start: number, end: number): boolean {
  return sentence.tokens
    .slice(start, end)
    .every(
      (token) =>
        token.tag === 'adverb' ||
        token.tag === 'not' ||
        (token.lower === 'one' && token.tag === 'other') ||
        placing.test(token.lower) ||
        sentence.groups.some((group) => group.start <= token.index && token.index < group.end && isHuman(group))
    )
}

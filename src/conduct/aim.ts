import {perSentence} from '../analysis/per-sentence.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, Kind, Sentence} from '../analysis/sentence.ts'
import type {Certainty} from '../rule.ts'

/** Where feeling or irony speaks; no certainty where it is aimed at no one. */
export interface Cue extends Run {
  certainty: Certainty | undefined
}

export const others: ReadonlySet<Kind> = new Set(['person', 'role', 'team', 'they', 'nobody', 'somebody', 'external'])
export const own: ReadonlySet<Kind> = new Set(['we', 'I'])

/** Whom a sentence speaks about: somebody else, the authors, or no one. */
export const speaksOf = (sentence: Sentence | undefined): About => (sentence ? aboutOf(sentence) : undefined)

type About = 'others' | 'own' | undefined

/** Nearly every cue asks, so the answer is kept. */
const aboutOf = perSentence((sentence): About => {
  let about: About
  for (const {kind, possessor} of sentence.groups) {
    if (others.has(kind) || (possessor && others.has(possessor.kind))) return 'others'
    if (own.has(kind) || (possessor && own.has(possessor.kind))) about = 'own'
  }
  return about
})

/** The guideline wants a human target: here for a plain finding, one sentence before for a hint. */
export function aimedAt(sentence: Sentence, plain: Certainty = 'clear'): Certainty | undefined {
  if (speaksOf(sentence) === 'others') return plain
  return speaksOf(sentence.context.previous) === 'others' ? 'borderline' : undefined
}

export const isOther = (clause: Clause): boolean => clause.subject !== undefined && others.has(clause.subject.kind)

/** Thanks and what went well are meant as they are said. */
export const isThanks = (sentence: Sentence): boolean =>
  sentence.context.concepts.includes('went-well') ||
  sentence.context.concepts.includes('got-lucky') ||
  thanking.some((word) => sentence.words.has(word))

const thanking = [
  'thanks',
  'thank',
  'kudos',
  'grateful',
  'appreciate',
  'appreciated',
  'gratitude',
  'thankful',
  'indebted'
]

export const wordsOf = perSentence((sentence): readonly Sentence['tokens'][number][] =>
  sentence.tokens.filter((token) => token.tag !== 'punctuation')
)

export const wordsIn = (sentence: Sentence, {start, end}: Run): string =>
  sentence.tokens
    .slice(start, end)
    .map((token) => token.lower)
    .join(' ')

export function whole(sentence: Sentence): Run {
  const words = wordsOf(sentence)
  return {start: words[0]?.index ?? 0, end: (words.at(-1)?.index ?? 0) + 1}
}

import type {Sentence} from '../../analysis/sentence.ts'
import type {Edit} from '../draft.ts'

/** A finding, as far as rewriting needs it. Offsets are UTF-16 in the document. */
export interface Found {
  ruleId: string
  start: number
  end: number
}

/** One way to say it. */
export interface Proposal {
  edits: readonly Edit[]
  /** From 0 to 1: how sure it is that nothing is lost, added or ungrammatical. */
  confidence: number
  /** A fact is missing: the text has a visible `[question?]`. */
  gap?: boolean
}

/** Reads one finding in its sentence and says what could stand there, best first. */
export type Way = (sentence: Sentence, found: Found) => Iterable<Proposal>

/** @returns Whether tokens `start` to `end` (exclusive) share text with a finding. */
export function touches(sentence: Sentence, start: number, end: number, found: Found): boolean {
  const first = sentence.tokens[start]
  const last = sentence.tokens[end - 1]
  return first !== undefined && last !== undefined && first.start < found.end && last.end > found.start
}

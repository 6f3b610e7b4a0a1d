import type {Run} from './phrases.ts'

/**
 * Leave out what shares words with something before it: of several readings of the same words, the first speaks.
 *
 * @param runs Token indexes, end exclusive; in the order in which they are to speak.
 */
export function apart<T extends Run>(runs: Iterable<T>): readonly T[] {
  const seen: T[] = []
  for (const run of runs) if (!seen.some((other) => other.start < run.end && run.start < other.end)) seen.push(run)
  return seen
}

/** A postmortem, and when it came to the main line, in seconds since 1970-01-01. */
export interface Incident {
  path: string
  text: string
  merged: number
}

export const people: readonly string[]

export function incidents(options: {
  documents: number
  start: string
  months: number
  seed?: number
}): Generator<Incident>

export function makeRepository(folder: string, documents: Iterable<Incident>): void

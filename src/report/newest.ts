/** The newest of many, of which only so many are kept. */
export interface Newest<T> {
  /** @param day Days since 1970-01-01; what has none is older than all. */
  add: (item: T, day: number | undefined) => void
  /** @returns The newest first; those of one day in the order in which they were added. */
  items: () => T[]
}

/** @param most So many are kept. */
export function newest<T>(most: number): Newest<T> {
  const kept: {item: T; day: number}[] = []
  return {
    add: (item, day = -Infinity) => {
      const at = kept.findIndex((other) => other.day < day)
      kept.splice(at < 0 ? kept.length : at, 0, {item, day})
      if (kept.length > most) kept.pop()
    },
    items: () => kept.map(({item}) => item)
  }
}

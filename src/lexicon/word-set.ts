/**
 * Make a set of words that stand apart by white space.
 *
 * @param list Words, on one line or several.
 */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of the verbs that make tenses. */
const helper = /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|['’](?:s|re|ve|d|m))$/

/**
 * Find out whether a new sentence differs from the old one in nothing but its tense: to click for that is not worth it.
 *
 * @param before The old sentence, as Markdown.
 * @param after The new one.
 */
export const changesTenseOnly = (before: string, after: string): boolean => wordsOf(before) === wordsOf(after)

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    // Commas and quotation marks can be all of the irony.
    .replace(/[,"“”„]/g, ' $& ')
    .split(/[^\p{L}\p{N}'’,"“”„]+/u)
    .filter((word) => word !== '' && !helper.test(word))
    .join(' ')

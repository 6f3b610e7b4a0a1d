import type {Sentence} from '../analysis/sentence.ts'
import type {Item} from './draft.ts'

/** How sure, how soon, how much: without them the rest says more than was said. */
const hedges =
  /^(?:presumably|probably|possibly|perhaps|maybe|mysteriously|inexplicably|apparently|seemingly|supposedly|allegedly|reportedly|eventually|partly|partially|mostly|roughly|almost|nearly|prematurely)$/

/** Words that open a time, a condition or a reason. */
const openers = /^(?:until|till|before|after|since|because|unless|while|whereas)$/

/** Whose word it is that something was so. */
const attributing = /^(?:says?|said|claims?|claimed|believes?|believed|thinks|feels?|felt|admits?|admitted|concedes?)$/

/** The same without saying whose it was. */
const believed = /\b(?:belief|assumption|expectation|conclusion) was\b/i

/**
 * Find out whether a rewritten sentence has lost a word that limits what is said, or has kept one that no longer fits.
 *
 * @param items The new sentence.
 * @param text The same as Markdown.
 * @param source The document.
 */
export function losesLimits(sentence: Sentence, items: readonly Item[], text: string, source: string): boolean {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const lost = sentence.tokens.filter(({index, lower}) => !present.has(index) && !hasWord(text, lower))
  return (
    lost.some(({lower, index}) => hedges.test(lower) && standsAlone(sentence, index, present)) ||
    lost.some(
      ({lower, index}) =>
        openers.test(lower) &&
        !present.has(index + 1) &&
        !isTold(sentence, index, text) &&
        !isInIrony(sentence, index, present)
    ) ||
    lost.some(({lower}) => /^(?:tried|attempted)$/.test(lower) && !/\battempt/.test(text)) ||
    (!sentence.question && !believed.test(text) && lost.some(({lower}) => attributing.test(lower))) ||
    sentence.tokens.some(({lower, index}) => lower === 'even' && isStretched(sentence, index, text)) ||
    stillWishes.test(text) ||
    dangles.test(text) ||
    (looksBack.test(sentence.text) && !looksBack.test(text) && !isPlainState(text)) ||
    partsRelative(sentence, items) ||
    labelsOf(source.slice(sentence.start, sentence.end)).some((label) => !text.includes(label))
  )
}

/** Whether only the word went: with a whole remark its hedges go too. */
function standsAlone(sentence: Sentence, index: number, present: ReadonlySet<number>): boolean {
  const near = sentence.tokens.slice(Math.max(0, index - 2), index + 3).filter(({tag}) => tag !== 'punctuation')
  return near.filter((token) => !present.has(token.index)).length <= 2
}

/** "while working on it" is told by "during work on it"; a reason that says itself that it is none, was irony. */
function isTold(sentence: Sentence, index: number, text: string): boolean {
  const [{lower}, next] = [sentence.tokens[index]!, sentence.tokens[index + 1]?.lower ?? '']
  if (lower === 'while') return /\bduring\b/.test(text)
  // "because of human error" names a label, "because of course it did" no reason.
  return /^(?:because|since)$/.test(lower) && /^(?:apparently|obviously|naturally|evidently|of)$/.test(next)
}

/** "because apparently gravity takes its holidays in summer": with the irony goes all that is in it. */
function isInIrony(sentence: Sentence, index: number, present: ReadonlySet<number>): boolean {
  let start = index
  while (start > 0 && !present.has(start - 1) && sentence.tokens[start - 1]!.tag !== 'punctuation') start--
  return start < index && /^(?:because|since)$/.test(sentence.tokens[start]!.lower) && isTold(sentence, start, '')
}

const hasWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .includes(word)

/** "before it even came": what was only an emphasis beside a wish, has no hold beside a plain state; "even if" has. */
const isStretched = (sentence: Sentence, index: number, text: string): boolean =>
  !/^(?:if|though|when)$/.test(sentence.tokens[index + 1]?.lower ?? '') && hasWord(text, 'even') && /\bnot\b/.test(text)

/** A reproach that stays after a frame around it is gone. */
const stillWishes =
  /\b(?:should|ought)(?:n['’]t| not| to)?(?: never| not)?(?: have|['’]ve)\b|\bcould(?:n['’]t| not)(?: have|['’]ve)\b/i

/** "approved so fast.": a degree whose measure went with the frame. */
const dangles = /\bso \p{L}+[.!]?$/u

const looksBack = /\b(?:hindsight|retrospect|looking back)\b/i

/** What is likely from now on is no view back. */
const outlook = /\bit(?:['’]s| is) (?:un)?likely that\b[^.;]*/gi

/** What is seen only later can be told without saying so where it was so all the time. */
const isPlainState = (text: string): boolean =>
  !/\b(?:would|could|might|should)\b/i.test(text.replace(outlook, '')) && !/^\W*(?:yes|no)\b/i.test(text)

/** Verbs by which ", which …" says something of a thing, not of what happened to it. */
const describing = /^(?:have|be|contain|include|say|read|belong|hold|need|show)$/

/** ", which is where the answer was", behind words that have moved away from it. */
function partsRelative(sentence: Sentence, items: readonly Item[]): boolean {
  return items.some((item, position) => {
    if (!('at' in item) || sentence.tokens[item.at]!.text !== ',') return false
    const opener = sentence.tokens[item.at + 1]?.lower ?? ''
    const before = items[position - 1]
    const moved = !before || !('at' in before) || before.at !== item.at - 1
    if (!moved || !/^(?:which|who|whose|where)$/.test(opener)) return false
    const verb = sentence.clauses.find((clause) => clause.verb && clause.verb.start > item.at)?.verb
    return opener !== 'which' || describing.test(verb?.lemma ?? 'be')
  })
}

/** Labels of reference links and footnotes stand elsewhere too: `[a label]`, and no check box. */
const labelsOf = (source: string): string[] =>
  [...source.matchAll(/\[[^[\]]+\](?!\()/g)].map(([label]) => label).filter((label) => !/^\[[ xX]\]$/.test(label))

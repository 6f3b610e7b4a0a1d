import type {Sentence} from '../analysis/sentence.ts'
import type {Item} from './draft.ts'

/** How far behind an action its discussion is looked for, in UTF-16 units: notes stand right behind the list. */
const reach = 4000

/** What is said about an action as it stands. */
const discussing =
  /\b(?:came from|comes from|comment|added|insisted|strike|struck|drop|leave|left|keep|kept|replace|cancel|delete|remove|object|support|against|put|said|written)\w*/i

/**
 * Find out whether an action is spoken of as it stands: "Comment to action 7: it came from the meeting", "please drop the
 * last one, it is no action". In other words, what is said there would be about something else.
 *
 * @param source The document.
 */
export function isDiscussed(sentence: Sentence, source: string): boolean {
  if (isLastSentenceNamed(sentence, source) || isInsistedOn(sentence, source)) return true
  if (!sentence.context.inActions) return false
  const lineStart = source.lastIndexOf('\n', sentence.start - 1) + 1
  const lineEnd = source.indexOf('\n', sentence.end)
  if (lineEnd < 0) return false
  const number = /^\s*(?:\|\s*)?([A-Za-z]{0,3}[-.]?\d+(?:\.\d+)*)[.)]?\s*(?:\||(?=\D))/.exec(
    source.slice(lineStart, sentence.start)
  )?.[1]
  const behind = source.slice(lineEnd, lineEnd + reach)
  const isLast = !/^\r?\n[ \t]*(?:[-*+|]|\d+[.)])/.test(behind)
  const named =
    number &&
    (/^\d/.test(number) ? `(?:action|item|point|no\\.?|number|recommendation|measure|on|to) ${number}` : number)
  const names = [
    ...(named ? [named] : []),
    ...(isLast ? ['last (?:\\w+ )?(?:point|item|action|bullet|one|line|row)'] : [])
  ]
  return behind
    .split(/\r?\n/)
    .some((line) => discussing.test(line) && names.some((name) => new RegExp(`\\b${name}\\b`, 'i').test(line)))
}

/** "The board insisted on this point", right behind it. */
const isInsistedOn = ({end}: Sentence, source: string): boolean =>
  /^[.!]?[ \t]+[^\n.]*\b(?:insist\w*|ask\w*|demand\w*|wish\w*|press\w*) (?:on|for) (?:this|that|it)\b/i.test(
    source.slice(end, end + 300)
  )

/** "I would strike the last sentence", right behind the block that ends with it. */
function isLastSentenceNamed({end}: Sentence, source: string): boolean {
  const behind = source.slice(end, end + reach)
  const next = /^\s*\r?\n\s*\r?\n([^\n]*)/.exec(behind)?.[1]
  return next !== undefined && discussing.test(next) && /\blast (?:\w+ )?(?:sentence|line|remark)\b/i.test(next)
}

/** When people are told, not when something is changed. */
const occasion = /\b(?:meeting|stand-?up|e?-?mail|memo|town hall|briefing|huddle)\b/i

/** Words that say how far an action has come. */
const state =
  /^\W*(?:done|completed?|finished|closed|effected|implemented|held|sent|yes|in progress|scheduled|started|cancelled|canceled|rejected|deferred)\b|^\W*(?:✅|✔|🔨)/iu

/**
 * Find out whether the state of an action is reported beside it, while its new words ask for another act: that a reminder
 * was sent does not say that anything is hard to forget now.
 *
 * @param items The new sentence.
 * @param source The document.
 */
export function isReported(sentence: Sentence, items: readonly Item[], source: string): boolean {
  const first = items[0]
  const another =
    first !== undefined && 'text' in first && /^(?:make|it|share|improve|extend)$/i.test(first.text.split(' ')[0]!)
  if (!another || !(sentence.context.inActions || sentence.context.place !== 'paragraph')) return false
  const lineStart = source.lastIndexOf('\n', sentence.start - 1) + 1
  const lineEnd = source.indexOf('\n', sentence.end)
  const behind = source.slice(sentence.end, lineEnd < 0 ? undefined : lineEnd)
  if (/^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]/.test(source.slice(lineStart, sentence.start))) return true
  // Below an item its state may stand in a list of its own.
  const below = lineEnd < 0 ? '' : (/^\r?\n[ \t]+[-*+][ \t]+([^\n]*)/.exec(source.slice(lineEnd))?.[1] ?? '')
  const row = sentence.context.place === 'cell' && occasion.test(behind)
  return row || [...behind.split(/\||[–—(,]/), below].some((part) => state.test(part))
}

import type {Sentence} from '../analysis/sentence.ts'
import type {Item} from './draft.ts'
import {isHuman, isWriter} from './people.ts'

/** How much is read around a sentence, in UTF-16 units: a paragraph is seldom longer. */
const reach = 1200

/**
 * Find out whether the text around a sentence needs its old form: a short answer that has lost its verb, a "he" that has
 * lost its name, a question that is answered, words inside somebody's quotation.
 *
 * @param items The new sentence.
 * @param source The document.
 */
export function isNeeded(sentence: Sentence, items: readonly Item[], source: string): boolean {
  const before = blockBefore(sentence, source)
  const after = blockAfter(sentence, source)
  const next = after.split(/(?<=[.!?;…]["”’)]*)\s+/).filter((text) => /\p{L}/u.test(text))
  return (
    isOpenQuotation(before) ||
    (sentence.question && !keepsItsAnswer(sentence, answerTo(sentence, next, source))) ||
    answers(sentence, before) ||
    repeats(sentence, before) ||
    isContrasted(sentence, next[0]) ||
    limitsReview(sentence, before) ||
    next.slice(0, 2).some(isShort) ||
    takesUp(sentence, items, next[0]) ||
    resumesWish(sentence, items, next[0] ?? lineBelow(sentence, source)) ||
    movesPronoun(sentence, items, before) ||
    pointsTo(sentence, items, next)
  )
}

/**
 * Find out whether a sentence cannot go as a whole: it stands in a quotation, or the next one takes its verb from it.
 *
 * @param source The document.
 */
export function isTiedIn(sentence: Sentence, source: string): boolean {
  const next = blockAfter(sentence, source).split(/(?<=[.!?;…]["”’)]*)\s+/)
  return isOpenQuotation(blockBefore(sentence, source)) || next.slice(0, 2).some(isShort)
}

/** Marks of emphasis and code say nothing here. */
const plain = (text: string): string => text.replace(/`[^`]*`/g, 'code').replace(/[*_]{1,3}/g, '')

/** A blank line, a list item, a heading or a quotation ends a block. */
const blockStart = /\r?\n[ \t]*(?:\r?\n|[-*+>#]|\d+[.)][ \t])/

function blockAfter(sentence: Sentence, source: string): string {
  const rest = source.slice(sentence.end, sentence.end + reach)
  const block = sentence.context.place === 'cell' ? rest.split(/(?<!\\)\||\n/)[0]! : rest.split(blockStart)[0]!
  return plain(block).replace(/^[\s.,!?"”’)]+/, '')
}

function blockBefore(sentence: Sentence, source: string): string {
  const front = source.slice(Math.max(0, sentence.start - reach), sentence.start)
  const block =
    sentence.context.place === 'cell' ? front.split(/(?<!\\)\||\n/).at(-1)! : front.split(blockStart).at(-1)!
  return plain(block)
}

/** Whether a quotation that began in front is still open. */
function isOpenQuotation(before: string): boolean {
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[“„]/g) > count(/”/g)
}

/** What answers a question: the next sentence, the next cell of the row, or the list below the item. */
function answerTo(sentence: Sentence, next: readonly string[], source: string): string | undefined {
  if (next[0] !== undefined && !/\?["”’)]*$/.test(next[0])) return next[0]
  const lineStart = source.lastIndexOf('\n', sentence.start - 1) + 1
  const rest = source.slice(sentence.end, sentence.end + reach)
  const [line = '', ...below] = rest.split(/\r?\n/)
  if (sentence.context.place === 'cell') return /\|[^|]*\p{L}[^|]*/u.exec(line)?.[0]
  const under = below.find((text) => text.trim() !== '') ?? ''
  const indent = /^[ \t]*/.exec(source.slice(lineStart))![0].length
  const isBelow = sentence.context.place === 'list-item' && /^[ \t]*/.exec(under)![0].length > indent
  return isBelow ? under : undefined
}

/** The list item right below a list item, one level deeper. */
function lineBelow(sentence: Sentence, source: string): string | undefined {
  if (sentence.context.place !== 'list-item') return undefined
  const lineStart = source.lastIndexOf('\n', sentence.start - 1) + 1
  const own = /^[ \t]*/.exec(source.slice(lineStart))![0].length
  const below = /^[^\n]*\n([ \t]+)(?:[-*+]|\d+[.)])[ \t]+([^\n]*)/.exec(source.slice(sentence.end))
  return below && below[1]!.length > own ? plain(below[2]!) : undefined
}

/** "We should have called them. This makes it easier.": said of what was wished for, not of what had not been done. */
function resumesWish({clauses}: Sentence, items: readonly Item[], next = ''): boolean {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const wish = clauses.some(
    ({verb}) => verb?.perfect && /^(?:should|could|ought)$/.test(verb.modal ?? '') && !present.has(verb.start)
  )
  return wish && resuming.test(next)
}

const resuming =
  /^\W*(?:(?:this|that|it|which) (?:\p{L}+ly )?(?:makes?|helps?|would|could|might|will|allows?|gives?|lets?|saves?|avoids?|prevents?|reduces?|improves?|keeps?)|(?:this|that)['’]d|doing so)\b/iu

/** "Nobody told support. It is not usual to tell.": a verb without its object, which stood in the sentence. */
function takesUp({clauses, tokens}: Sentence, items: readonly Item[], next = ''): boolean {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const bare = tokens.filter(
    ({index, tag}) =>
      tokens[index - 1]?.tag === 'to' && present.has(index) && tag !== 'punctuation' && isEnd(tokens[index + 1]?.text)
  )
  return clauses.some(({verb}) => {
    if (!verb || present.has(verb.head)) return false
    return (
      bare.some(({lower}) => lower === verb.lemma) || new RegExp(`\\bto ${verb.lemma}(?:[.,;:!?)]|$)`, 'i').test(next)
    )
  })
}

const isEnd = (text = '.'): boolean => /^[.,;:!?)]$/.test(text)

/** "There is a new gate now. It was not tested.": as the first word, an "it" stands for what was named last. */
function movesPronoun(sentence: Sentence, items: readonly Item[], before: string): boolean {
  const [first] = items
  if (!first || !('at' in first) || first.at === 0) return false
  const last =
    before
      .trim()
      .split(/(?<=[.!?;…]["”’)]*)\s+/)
      .at(-1) ?? ''
  return /^(?:it|they|them)$/.test(sentence.tokens[first.at]!.lower) && /^there(?:['’]s)? /i.test(last)
}

/** Words by which an answer takes up "why" itself. */
const takesUpWhy = /^\P{L}*(?:because|since|so|to|for|as|due|out of|why|who)\b/iu

/** Asked what led to it, or what stood in the way, an answer to "why" still answers; one to "who" no longer does. */
function keepsItsAnswer(sentence: Sentence, answer: string | undefined): boolean {
  if (answer === undefined) return true
  const opener = sentence.tokens.find(({lower}) => !/^(?:well|so|and|but|then|also|now|,|again)$/.test(lower))
  return opener?.lower === 'why' && !takesUpWhy.test(answer)
}

/** "Did anybody test it? We did not test it.": the answer has the words of its question. */
const answers = (sentence: Sentence, before: string): boolean =>
  !sentence.question &&
  /(?:^|[.!?]\s+)(?:who|whose|did|do|does|should|could|would|have|has|was|were)\b[^.!?]*\?["”’)]*\s*$/i.test(before)

/** "I copied the headings. I could have copied the contents.": set against what was done. */
function repeats(sentence: Sentence, before: string): boolean {
  const {previous} = sentence.context
  if (!previous || before.trim() === '') return false
  return sentence.clauses.some(
    ({verb}) =>
      verb?.modal !== undefined &&
      verb.perfect &&
      previous.clauses.some(({verb: other}) => other?.finite && other.lemma === verb.lemma && verb.lemma !== 'be')
  )
}

/** "I should have paged the storage team. I did page the network team.": what was done is set against it. */
function isContrasted(sentence: Sentence, next = ''): boolean {
  const said = next.toLowerCase().split(/[^\p{L}]+/u)
  const done = said.flatMap((word, index) => (word === 'did' ? said.slice(index + 1, index + 3) : []))
  return sentence.clauses.some(({verb}) => verb !== undefined && done.includes(verb.lemma))
}

/** "We interviewed the crew. We did not review the contract.": what the reviewers left aside, others may have looked at. */
const limitsReview = (sentence: Sentence, before: string): boolean =>
  /\b(?:engaged|commissioned|interviewed|scope|mandate|remit|terms of reference)\b/i.test(before + sentence.text) &&
  sentence.clauses.some(
    ({verb}) =>
      verb && /^(?:review|examine|interview|assess|investigate|audit|cover|consider|analy[sz]e)$/.test(verb.lemma)
  )

const helper =
  /(?:should|could|would|might|must|may|can|will|did|does|do|was|were|is|are|had|has|have)(?:n['’]t)?(?: not)?(?: never)?(?: have| be| been)?/
    .source
const who = /(?:I|we|you|he|she|they|it|nobody|none of us|most of us|some of us|everybody|everyone|\p{Lu}\p{L}+)/u
  .source

/** Short forms that take their verb from the sentence in front. */
const shortForms: readonly RegExp[] = [
  // "We should have;", "I did, in June."
  new RegExp(
    `(?:^|["“,:] ?|\\b(?:and|but|although|though|because|that) )(?:also |really )?${who}(?:['’](?:ve|d|ll))?(?: also| really| just| never)? ${helper}(?: so| too| either)?(?:[.,;:!?)]|$| [–—-])`,
    'iu'
  ),
  // "Frankly, so had we.", "Nor did they."
  new RegExp(`\\b(?:so|nor|neither) ${helper} (?:${who}|the|our|my|any|most|many)\\b`, 'iu'),
  // "I kept meaning to."
  /\b(?:mean(?:t|ing)?|want(?:ed|ing)?|going|supposed|able|need(?:ed)?|tried|have|had|ought|forgot|plann(?:ed|ing)|hop(?:ed|ing)|intend(?:ed|ing)) to(?:[.,;:!?)]|$)/i,
  /^(?:me|us) (?:neither|too)\b/i,
  /^same (?:here|question|for|with|goes)\b/i,
  /^but (?:really|seriously|honestly)[.!]/i,
  /^(?:not|only) (?:me|us|him|her|them|once|until|because|that)\b/i,
  /^(?:until|because|instead of|rather than|except|although|though)\b[^,]*$/i
]

const isShort = (text: string): boolean => shortForms.some((form) => form.test(text))

/** Whether a pronoun behind the sentence stands for somebody who is no longer in it. */
function pointsTo(sentence: Sentence, items: readonly Item[], next: readonly string[]): boolean {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const gone = sentence.groups.some(
    (group) => isHuman(group) && !isWriter(group) && group.kind !== 'nobody' && !present.has(group.head)
  )
  if (!gone) return false
  if (next.slice(0, 2).some((text) => /\b(?:he|she|him|his|her|hers|himself|herself)\b/i.test(text))) return true
  const opening = next[0]?.split(/\s+/).slice(0, 6).join(' ') ?? ''
  return /\b(?:they|them|their|theirs)\b/i.test(opening)
}

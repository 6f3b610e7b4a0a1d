import type {Sentence} from '../analysis/sentence.ts'
import type {Item} from './draft.ts'
import type {Found} from './ways/way.ts'

/** Rules about what is planned or asked: nobody's act is told there. */
const untold = /^(?:people-fixing-action|who-why-question|punitive-action)$/

/** A verdict on somebody's word, with nothing beside it. */
const denial =
  /^\W*(?:that|this|it) (?:is|was|were)(?: \p{L}+ly)? (?:untrue|false|nonsense|rubbish|not true|a lie)\W*$/iu

/** "It is a slip for an old hand": what a verdict leaves when its other half is gone. */
const label =
  /^\W*(?:that|this|it)(?:['’]s| is| was) (?:an?|the|my|our) [^,.;:]*\b(?:slip|blunder|oversight|howler)\b[^,;:]*$/i

/** "We answered far too slowly": without its frame it is as sharp as before. */
const degree = /\b(?:I|we|they|he|she) (?:\p{L}+ ){1,4}(?:far |much |way )?too \p{L}+ly\b/u

/** "They may expect better of us": a reproach, whoever is spared. */
const owed = /\b(?:expect|deserve)(?:s|ed)? (?:better|more) (?:of|from) (?:me|us)\b/i

/** ", and that says enough about our habits": what is said of the deed is said of those who did it. */
const summary =
  /[,;–—] (?:and |which |but )*(?:that|this)(?:['’]s| is| was| says| tells| sums)\b[^.]*\b(?:our|us|my|me|their|them)\b/i

/** "though everybody knew the date": they could have known as well. */
const common = /\b(?:everybody|everyone|anybody|anyone|each of us|all of us)\b[^.;]*\b(?:know|knows|knew|known)\b/i

/** "The point of a review is that somebody reads": a lecture. */
const lecture = /\bthe (?:whole |entire |very )?(?:point|purpose|idea|meaning) of\b[^.]*\bis\b/i

/** "what one says when one would rather not know": people in general, who are those of the account. */
const anyone =
  /\b(?<!\b(?:no|the|this|that|each|any|every|only|last|first|which|new|old) )(?:when|if|because|that|word|thing|what) one (?!of\b|or\b|and\b|was\b|is\b)\p{L}+/iu

/**
 * Find out whether what stays beside the new words still points at people: a verdict, a lecture, "everybody knew", or
 * quotation marks that smile.
 *
 * @param items The new sentence.
 * @param text The same as Markdown.
 */
export function staysPointed(
  sentence: Sentence,
  items: readonly Item[],
  text: string,
  findings: readonly Found[]
): boolean {
  if (findings.every(({ruleId}) => untold.test(ruleId))) return false
  return (
    [denial, label, degree, owed, summary, common, lecture, anyone].some((form) => form.test(text)) ||
    smiles(sentence, items)
  )
}

/** 'on our "gold" plan': one plain word in quotation marks in front of its noun, where it is no title. */
function smiles({tokens}: Sentence, items: readonly Item[]): boolean {
  const present = new Set(items.flatMap((item) => ('at' in item ? [item.at] : [])))
  const isMark = (at: number): boolean => /^["“”„]$/.test(tokens[at]?.text ?? '') && present.has(at)
  return tokens.some(
    ({index, text}) =>
      /^\p{Ll}+$/u.test(text) &&
      isMark(index - 1) &&
      isMark(index + 1) &&
      /^(?:our|my|their|your|his|her|its|so-called)$/.test(tokens[index - 2]?.lower ?? '') &&
      tokens[index + 2]?.tag === 'noun'
  )
}

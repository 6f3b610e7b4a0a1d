import {VFile} from 'vfile'
import {analyse} from '../analysis/analyse.ts'
import type {Evidence} from '../analysis/evidence.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {parseDocument} from '../document.ts'
import type {WordingRule} from '../rule.ts'

/**
 * Ask the rules about a rewritten sentence, in the place of the old one.
 *
 * @param text Markdown of the new sentence.
 * @param sentence The old one: its section and place are those of the new one.
 * @param rules The wording rules that are on.
 * @param evidence Names known to be people or systems.
 * @returns Whether no rule has anything to say.
 */
export function readsClean(
  text: string,
  sentence: Sentence,
  rules: readonly WordingRule[],
  evidence: Evidence
): boolean {
  const {concepts, place, header, section, inActions} = sentence.context
  const document = parseDocument(text, 'rewritten.md')
  const file = new VFile({path: document.path, value: document.text})
  const context = {concepts, place, section, inActions, ...(header !== undefined && {header})}
  file.data.blamelessReview = {
    evidence,
    paragraphs: document.blocks.map(() => context),
    toPosition: document.toPosition
  }
  // "It was not picked up": what "it" is, the sentence in front says.
  const {previous} = sentence.context
  return analyse(document.nlcst, file)
    .map((again, index) =>
      index === 0 && previous ? {...again, context: {...again.context, previous, first: sentence.context.first}} : again
    )
    .every((again) => rules.every((rule) => [...rule.check(again)].length === 0))
}

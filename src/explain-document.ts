import {peopleNamed} from './metadata.ts'
import {parseDocument} from './document.ts'
import {explainSentence} from './presenters/explain.ts'
import {oneLine} from './presenters/quote.ts'
import type {WordingRule} from './rule.ts'
import {rules} from './rules/index.ts'
import {secretPlaces, withoutSecrets} from './secret-places.ts'
import type {Settings} from './settings.ts'
import {reviewWording, severityOfRule} from './wording.ts'

/**
 * Show how each sentence of a document is read, for `--explain`.
 *
 * @param text The document.
 * @param options Its path, and the settings.
 * @returns Lines of text, with line numbers (1-based).
 */
export function explainDocument(text: string, {path, settings}: {path: string; settings: Settings}): string {
  const document = parseDocument(text, path)
  const wording = rules.filter(
    (rule): rule is WordingRule => rule.reads === 'sentence' && severityOfRule(rule, settings) !== 'off'
  )
  const {sentences} = reviewWording(document, wording, settings, peopleNamed(document))
  const secrets = [...secretPlaces(document.text)].map(({start, end}) => document.text.slice(start, end))
  const lines = sentences
    .filter(({context}) => context.place !== 'heading')
    .map(
      (sentence) => `${oneLine(path)}:${document.toPoint(sentence.start).line}: ${explainSentence(sentence, wording)}\n`
    )
    .join('')
  return withoutSecrets(lines, secrets)
}

import type {Sentence} from '../analysis/sentence.ts'
import {ofNoticing} from '../lexicon/verb-frames.ts'
import type {Action} from './action.ts'
import {words, type Item} from './draft.ts'
import {passiveHelpers, type Time} from './inflection.ts'
import {asSubject} from './noun-phrase.ts'

/**
 * Say what was done to something without saying who did it.
 *
 * @param how Tense, negation, and words between helper and participle; whether the thing was there: of an alert that was
 *   ignored, "no alert had been acted on" would deny more.
 * @returns Items for subject and predicate; what stood behind the object follows unchanged.
 */
export function passive(
  sentence: Sentence,
  action: Action,
  how: {time: Time; negator?: 'not' | 'never' | undefined; adverbs?: string; isThere?: boolean}
): Item[] {
  const phrase = {start: action.objectStart, end: action.objectEnd, plural: action.plural}
  // "never told anyone": "no one was ever told".
  const any = sentence.tokens[action.objectStart]!.lower.startsWith('any')
  const ever = how.negator === 'never' && any
  const negates = ever || (how.negator === 'not' && (any || !(how.isThere || ofNoticing.has(action.verb))))
  const subject = asSubject(sentence, phrase, negates)
  const negator = subject.negated ? '' : (how.negator ?? '')
  const adverbs = [ever ? 'ever' : '', how.adverbs ?? ''].filter(Boolean).join(' ')
  const helpers = passiveHelpers(how.time, subject.plural, subject.first, negator, adverbs)
  return [...subject.items, ...words(`${helpers} ${action.participle}`), ...action.particle]
}

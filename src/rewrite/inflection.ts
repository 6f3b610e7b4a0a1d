import pluralize from 'pluralize'
import {companies, products} from '../lexicon/people.ts'

import * as verbs from '../lexicon/verbs.ts'

export {gerund, past} from '../lexicon/verbs.ts'

/** @returns The past participle, of "do" as well, which the lexicon leaves to the closed classes. */
export function participle(lemma: string): string {
  return lemma === 'do' ? 'done' : verbs.participle(lemma)
}

/** Plural in form or in sense, whatever the ending says. */
const plurals = /^(?:people|police|staff|folks|children|criteria|phenomena|logs|ops)$/

/** Read as one thing in reports of incidents, whatever the ending says. */
const singulars =
  /^(?:data|metadata|media|news|series|metrics-server|traffic|press|lens|canvas|always|kubernetes|dns|tls|https|sms|information|evidence)$/

/**
 * Say whether a noun is plural.
 *
 * @param word As it stands in the text: capitals tell abbreviations ("DNS") from plurals ("VMs").
 */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (plurals.test(lower)) return true
  if (singulars.test(lower) || products.has(lower) || companies.has(lower)) return false
  if (/^[A-Z0-9]{2,}s$/.test(word)) return true
  if (word === word.toUpperCase() || /\d$/.test(word)) return false
  const last = lower.split('-').at(-1)!
  return pluralize.isPlural(last) && !pluralize.isSingular(last)
}

/** Tense and aspect of a passive that is made from another verb group. */
export type Time = 'past' | 'past-perfect' | 'present' | 'present-perfect' | 'past-progressive'

/**
 * Make the helper verbs of a passive.
 *
 * @param negator `not`, `never` or nothing.
 * @param adverbs Words between the helpers and the participle.
 * @returns For example `had not been`, `was never`, `were being`.
 */
export function passiveHelpers(time: Time, plural: boolean, first: boolean, negator = '', adverbs = ''): string {
  const was = plural ? 'were' : 'was'
  const is = plural ? 'are' : first ? 'am' : 'is'
  const has = plural || first ? 'have' : 'has'
  const [opener, rest] = {
    past: [was, ''],
    'past-perfect': ['had', 'been'],
    present: [is, ''],
    'present-perfect': [has, 'been'],
    'past-progressive': [was, 'being']
  }[time] as [string, string]
  // "also had not been tested", but "was accidentally deleted".
  const parts = negator ? [adverbs, opener, negator, rest] : [opener, adverbs, rest]
  return parts.filter(Boolean).join(' ')
}

/** "a" or "an", by letter; abbreviations by the name of their first letter. */
export function articleFor(word: string): string {
  if (/^[A-Z]{2,}/.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a'
  return /^(?:[aeio]|u(?!ni|se|ti|r[aeiou]))/i.test(word) && !/^(?:one|once|eu)/i.test(word) ? 'an' : 'a'
}

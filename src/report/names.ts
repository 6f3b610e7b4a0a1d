import {readActions} from '../action-items.ts'
import type {Document} from '../document.ts'
import {givenNames, products} from '../lexicon/people.ts'
import {namesIn, peopleNamed} from '../metadata.ts'
import {participantsOf} from '../participants.ts'
import type {Settings} from '../settings.ts'

/** Given names that are words of technical prose more often: months, "minimum", "round robin". */
const otherWords = new Set('jan jun april june may min max robin art'.split(' '))

/** Names that are words as well: written small, they are the word. Handles are written small, too. */
const namesAndWords = new Set(
  'will mark grace may hope rose bill sue pat rob art dean drew frank jack miles chase grant van von de der den da di al el la le ray max'.split(
    ' '
  )
)

/** Says of words whether they call a person by name. */
export interface NameGuard {
  /** Of a sentence or a title. */
  inProse: (words: string) => boolean
  /** Of a path, or the name of a system: words in small letters between dashes, dots and slashes; products are known. */
  inSlug: (slug: string) => boolean
}

/**
 * Learn whom a document names, so that a report can leave it out: everybody in its fields, the owners of its actions,
 * the names in the settings; and given names that are known anyway.
 *
 * What no field and no list knows is not seen; `people` in the settings adds it. A product with a given name (Hugo) is
 * taken for somebody in a sentence, as there is no harm in that; `systems` says otherwise.
 */
export function nameGuard(document: Document, settings: Settings): NameGuard {
  const owners = readActions(document).map(({owner}) => owner ?? '')
  const known = new Set(
    [...peopleNamed(document), ...owners.flatMap(namesIn), ...settings.people]
      .map((name) => name.normalize('NFC').toLowerCase())
      .flatMap((name) => [name, ...name.split(/[^\p{L}]+/u), ...asLogins(name)])
      .filter((name) => name.length > 1)
  )
  const nobody = new Set([...settings.systems, ...settings.teams].map((name) => name.toLowerCase()))
  const unspaced = unspacedNames([
    ...participantsOf(document).map(({name}) => name),
    ...owners,
    ...settings.people
  ]).filter((name) => !nobody.has(name))
  /** Also with an s at its end and no apostrophe: "Linds notes", as in names of files. */
  const isKnown = (word: string): boolean =>
    known.has(word) || (word.length > 4 && word.endsWith('s') && known.has(word.slice(0, -1)))
  const isName = (word: string): boolean =>
    !nobody.has(word) && (isKnown(word) || (givenNames.has(word) && !otherWords.has(word)))
  return {
    inProse: (words) =>
      /@[\p{L}\d]/u.test(words) ||
      unspaced.some((name) => words.includes(name)) ||
      (words.normalize('NFC').match(/\p{L}+/gu) ?? []).some((word) =>
        /^\p{Lu}/u.test(word)
          ? isName(word.toLowerCase())
          : isKnown(word) && !namesAndWords.has(word.replace(/s$/, '')) && !namesAndWords.has(word)
      ),
    inSlug: (slug) =>
      slug.includes('@') ||
      unspaced.some((name) => slug.includes(name)) ||
      slug
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => isName(word) && (isKnown(word) || !products.has(word)))
  }
}

/** How a name of two words or more is often written as a login: `maralind`, `mlind`. */
function asLogins(name: string): string[] {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean)
  return words.length < 2
    ? []
    : [words.join(''), `${words[0]![0]!}${words.at(-1)!}`].filter((login) => login.length > 3)
}

/** Names of scripts without capitals and spaces, as 李雷: they stand within a run of letters. */
function unspacedNames(words: readonly string[]): string[] {
  const names = words.flatMap((one) => one.split(/[^\p{L}\p{M}]+/u))
  return [
    ...new Set(names.filter((name) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}$/u.test(name)))
  ]
}

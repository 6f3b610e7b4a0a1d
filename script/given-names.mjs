// Writes src/lexicon/given-names.ts: given names of many countries that are no words of English, no places, no months
// and no products. The names are those of Faker's locales; the words are those of the word list. Neither package is a
// dependency: they are fetched for the one run.
//
//   npm exec --package=@faker-js/faker@10.6.0 --package=an-array-of-english-words@2.0.0 -- node script/given-names.mjs
import {createRequire} from 'node:module'
import {writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {products} from '../lib/lexicon/people.js'
import {verbForms} from '../lib/lexicon/verbs.js'

// `npm exec` puts the packages beside the folder of commands that it adds to the path.
const folder = process.env.PATH.split(delimiter).find((path) => path.includes('_npx'))
const fetched = createRequire(join(folder, '..', 'package.json'))
const {allLocales} = await import(pathToFileURL(fetched.resolve('@faker-js/faker')))
const words = new Set(fetched('an-array-of-english-words'))

/** Months, places, companies and programs that are given names as well. */
const others = new Set(
  `june april asia africa america haskell gaia salvador sydney adelaide dallas houston chelsea orlando lourdes london
  florida dakota cheyenne israel kenya verona carolina catalina montana nevada odin artemis luigi arwen mercedes edison
  darwin nike eden zara java indy`.split(/\s+/)
)

const names = new Set()
for (const {person} of Object.values(allLocales)) {
  for (const list of Object.values(person?.first_name ?? {})) {
    for (const entry of list ?? []) {
      const name = (typeof entry === 'string' ? entry : entry.value).toLowerCase()
      if (/^\p{Script=Latin}+$/u.test(name)) names.add(name).add(name.normalize('NFD').replace(/\p{M}/gu, ''))
    }
  }
}

/** Short names are left out: "Al", "Bo" and "Ed" are as often something else. */
const shortest = 4
const kept = [...names]
  .filter((name) => name.length >= shortest && !words.has(name) && !products.has(name) && !others.has(name))
  .filter((name) => verbForms(name).length === 0)
  .sort()

const lines = kept.reduce((text, name) => {
  const last = text.at(-1)
  if (last !== undefined && last.length + name.length < 118) text[text.length - 1] = `${last} ${name}`
  else text.push(name)
  return text
}, [])

writeFileSync(
  new URL('../src/lexicon/given-names.ts', import.meta.url),
  `/**
 * Given names of many countries, in lower case, that are no words of English, no places and no products. Written by
 * script/given-names.mjs, from the names in the locales of Faker 10.6.0 (MIT).
 */
export const namesByLocale = \`
${lines.join('\n')}
\`
`
)
console.log(`${kept.length} names`)

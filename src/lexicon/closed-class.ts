import {wordSet} from './word-set.ts'

/** Words of the closed classes of English: short lists, complete by nature. Source: any English grammar. */

export const determiners = wordSet(
  'the a an this that these those my our your his her its their some any no each every either neither both all most many few several such another other whose which what much more'
)
export const possessives = wordSet('my our your his her its their whose')
export const pronouns = wordSet(
  'i we you he she it they me us him them myself ourselves yourself yourselves himself herself itself themselves mine ours yours hers theirs one someone somebody anyone anybody everyone everybody nobody noone none whoever whomever something anything everything nothing this that these those there'
)
export const be = wordSet("am is are was were be been being 'm 're ain")
export const have = wordSet("have has had having 've")
export const does = wordSet('do does did')
export const modals = wordSet("can could will would shall should may might must ought cannot wo ca sha 'll 'd gonna")
export const negators = wordSet("not n't never")
export const prepositions = wordSet(
  'of in on at by for with without from into onto over under between among through during before after until about against across around behind beyond despite except inside near off out outside per toward towards upon via within like unlike including regarding concerning given following amid since as than due because instead up down'
)
export const coordinators = wordSet('and or but nor yet plus')
export const subordinators = wordSet(
  'because since as if when while whilst although though unless until whereas that whether once before after whenever wherever lest so'
)
export const interrogatives = wordSet('who whom whose which what why how where when')
export const adverbs = wordSet(
  'very too also just only even still already soon later then again ever never always often sometimes usually once twice quite rather almost nearly really simply merely here there now today yesterday tomorrow tonight back away ahead together apart anyway however therefore thus hence instead otherwise meanwhile perhaps maybe instantly hardly barely far well fast hard long right straight first last next immediately yet so not else either indeed though somehow somewhat likewise beforehand afterwards thereby altogether nevertheless nonetheless regardless moreover furthermore'
)

/** Words in -ly that are no adverbs. */
export const notAdverbs = wordSet(
  'only early daily weekly monthly yearly hourly nightly family supply reply apply assembly anomaly friendly likely unlikely timely costly italy july elderly orderly rely comply imply multiply fly ally rally tally'
)

import {wordSet} from './word-set.ts'

/** Questions that are asked for effect, by sense. One phrase a line, in the notation of `phrases`. The words are ours. */
export const exclaimed = `
  why do|did we tolerate|pretend|bother
  why do|did we keep doing|making|paying|saying|hearing
  why do|did we put up with
  why do|did we accept this|that|it .
  why do|did we let them|this|it|him|her|people
  why are we still
  why on earth
  why in the world
  why the hell|heck
  how on earth
  how the hell|heck
  what on earth
  who on earth
  what part of _ _? _? _? was|is|be|did|do|does
  since when do we
  since when does|do _ _? decide|deploy|approve|say|get to
  what were|was they|he|she you? thinking
  what good is|are
  what is the point of
`

/** Looking after something, as "then who …?" asks. */
export const minding = wordSet('review check read watch look test verify approve listen answer decide know care')

/** What is said of work that is over. */
export const doneStates = wordSet(
  'done complete completed closed finished tested resolved fixed verified passed checked successful'
)

/** What one reads and passes on. */
export const letters = wordSet(
  'mail email letter note notice warning ticket report complaint advice document changelog page'
)

/** Asking for a defence, without a question mark. */
export const heldUp = `
  would|'d like to hear the|their|his|her argument|arguments|reason|reasons|reasoning|excuse|explanation
  would|'d love to hear the|their|his|her argument|arguments|reason|reasons|reasoning|excuse|explanation
  would|'d love to know who|why|how
  keep asking myself|ourselves who|why
  have some explaining to do
`

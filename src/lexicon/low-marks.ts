import {wordSet} from './word-set.ts'

/** Words for grades that are given in passing. The words are ours. */

/** Telling, calling, deciding: what comes late is said of those who waited with it, beyond `lateActs`. */
export const alsoLate = wordSet('ring phone alert flag intervene act brief report abort cancel evacuate')

/** What somebody came to see, which is told of others as a grade and of ourselves as a fact. */
export const seeing = wordSet('notice realise realize look check read open test review verify update')

/** Of these, the ones that a passive says of people, whatever was told. */
export const latePassives = wordSet(
  'escalate announce communicate involve inform tell warn notify brief ring phone call page'
)

/** Who or what has to be told, called or brought in before a passive is about people. */
export const toBeTold = wordSet('inform tell warn notify brief ring phone call page involve')

/** What is answered by people alone. */
export const answeredByPeople = wordSet(
  'page pages call calls phone phones ticket tickets mail mails email emails letter question questions complaint complaints'
)

/** What is declared by people alone. */
export const declaredByPeople = wordSet(
  'incident outage emergency disaster crisis severity sev sev1 sev2 p1 it this that'
)

/** What something is made, by whoever takes it lightly: "treats the drill as a formality". */
export const slights = wordSet(`
optional formality hobby suggestion suggestions recommendation recommendations decoration nuisance chore joke toy afterthought annoyance inconvenience bother
bureaucracy distraction luxury negotiable unimportant irrelevant pastime playground ordinary trifle triviality box-ticking
`)

/** Of these, the ones that need no doer to be a grade. */
export const plainSlights = wordSet(
  'formality hobby nuisance chore joke afterthought annoyance bother bureaucracy pastime triviality box-ticking'
)

/** Verbs of taking something for something. */
export const taking = wordSet('treat regard see view consider understand take handle')

/** Adjectives that grade what is found so: "I find this unacceptable". */
export const found = wordSet('shameful embarrassing disgraceful unfair disrespectful alarming cynical')

/** Denied of a deed, these grade it: "was not clever". */
export const wisdom = wordSet(
  'clever smart wise bright sensible prudent professional responsible thoughtful considerate'
)

/** Denied, these speak in the present as well: "this is not okay". */
export const decency = wordSet('okay ok acceptable')

/** What something falls short of being called: "hard to call this a review". */
export const worthyNames = wordSet(`
test tests testing review reviews handover handovers monitoring support planning plan plans communication coordination training supervision leadership oversight
service maintenance diligence teamwork ownership help analysis investigation inspection management advice preparation documentation answer reply
response professional professionalism progress engineering collaboration care cooperation explanation excuse apology strategy drill rehearsal
`)

/** Verdicts that stand alone behind what was told: "Unacceptable.", "Careless work." */
export const alone = wordSet(`
unacceptable sloppy careless embarrassing shameful unprofessional inexcusable irresponsible reckless disgraceful amateurish shoddy stupid foolish silly
pathetic negligent cowardly unforgivable indefensible scandalous
`)

/** How somebody acted who had no good reason to: it grades the act. One phrase a line, in the notation of `phrases`. */
export const manners = `
  for no good|real|sound? reason
  without any? good|real|sound? reason|cause|necessity
  on a whim|hunch
  on a? gut feeling|feel|instinct
  on gut feeling|feel|instinct
  by guesswork
  without a second thought|look|glance
  without much? thought
  in a panic|hurry|rush
  in panic|haste
  against all|better|any|our|my|every|his|her|their better? advice|knowledge|judgement|judgment|warnings
  despite being warned|told|asked|reminded
  despite having been? warned|told|asked|reminded
  despite _? _? warnings|reminders|requests|objections
  at the worst possible|imaginable? moment|time
  as if|though nothing had happened
  like an? amateur|amateurs|beginner|beginners|novice|children
  with half an eye
  for show
  without a clue
  knowingly
  wilfully
  willfully
`

/** Of these, the ones that grade ourselves as well. */
export const ownManners = wordSet('hurry rush panic haste whim hunch gut guesswork thought amateurs beginners clue')

/** Going somewhere: who leaves in a hurry is not graded. */
export const going = wordSet('leave go come arrive travel return evacuate walk rush')

/** What was done instead of these grades the one who did it. */
export const asked = wordSet('read ask check verify look listen consult think follow test inform')

import {wordSet} from './word-set.ts'

/** Words that assign guilt, by how they name the guilty one. Source: the entries a thesaurus lists under guilt and liability. */

/** What was wrecked: being responsible for it is a verdict; being responsible for a service is a job. */
const wreckage =
  'outage|incident|failure|damage|loss|mess|downtime|breakage|disruption|bug|error|disaster|breach|leak|crash|regression|deletion|corruption|problem|fiasco|chaos|debacle|delay|errors|losses|leaks|incidents|outages|failures'
const whose = 'this|the|that|our|all|these|a'

/** Said of a human subject. */
export const predicates = `
be _? to blame
be _? _? at fault
be _? in the wrong
be _? guilty
be _? liable
be _? culpable
be _? blameworthy
be _? responsible|accountable|answerable for ${whose} _? _? ${wreckage}
be _? responsible|accountable|answerable for ${wreckage}
be _? responsible|accountable|answerable for breaking|deleting|losing|wiping|causing|crashing|leaking|taking
be _? responsible|accountable|answerable for this|that
be _? held _? responsible|accountable|liable
be _? be held _? responsible|accountable|liable
hold _? _? _? responsible|accountable for
be _? the culprit|perpetrator|offender|sinner
be the one|ones|person to blame
be blamed for
be _? solely|entirely|fully|personally responsible|accountable
take|bear|carry|shoulder|deserve|share the|full|all|most|some|part blame|guilt|fault
take|accept _? _? responsibility for ${whose} _? _? ${wreckage}
bear|carry|shoulder the? full|sole|entire|main? responsibility
deserve _? _? blame
have only itself|themselves|himself|herself|ourselves|myself to blame
have nobody|no-one else? to blame but
have nobody|no-one but _? to blame
have a lot to answer for
have _ _? _? on his|her|their|its conscience
have no excuse
be ashamed
be the reason|cause for|of this|the|that|our _? ${wreckage}
only have|has|had itself|themselves|himself|herself|ourselves|myself to blame
owe us|me|everyone|everybody|customers|the an|a _? explanation|apology|answer
owe _ _? _? _? an explanation|apology|answer
have a _? lot to explain|answer
have blood on
be not|n't without blame|fault|guilt
be not|n't _? blameless|innocent|guiltless _? _? either|in|here|.
refuse to take|accept _? responsibility|blame
carry the can
take the fall|rap|heat
own _? ${whose} _? ${wreckage}
be _? the weak|weakest link|point|spot
be the wrong person|man|woman|team for
`

/** Owed, not done: "Filip owned up" is praise, "somebody has to own up" is a verdict. */
export const owed = `
answer for ${whose}
explain itself|themselves .|,|;
explain their|his|her behaviour|behavior|conduct|actions
own up
come clean
take|accept|assume|bear _? responsibility|accountability|consequences|ownership for|of|.|,
take|accept|bear the? consequences|blame
own this|that|it|their|his|her up|.|,|;
own _? mistake|mistakes|failure|outage|error|errors
carry the can
take the fall|rap|heat
`

/** Guilt with nobody's name on it. */
export const impersonal = `
there be no excuse
be his|hers|theirs to catch|notice|check|spot|prevent|stop|flag
nobody|noone|no-one|one will|want|wants|wanted to? own up
expect|demand|want|await|require an|some|the? _? explanation|apology|answer|answers from
pin it|this|that|everything|all all? on
be inexcusable
be unforgivable
be indefensible
the guilty party|parties|one|commit|team|person|engineer|developer
the offending engineer|developer|team|person|colleague|admin|operator
the person|people|engineer|team|party|one|developer responsible for ${whose} _? ${wreckage}
those responsible
point fingers
point a|the finger
finger-pointing at
the finger points at
nobody|noone|one take|takes|took responsibility
nobody|noone|one want|wants|wanted to take responsibility
nobody|noone|one accept|accepts|accepted responsibility
the one|ones|people|persons|person|colleague|engineer|team responsible are|is|was|were|will|has|have
the person|one|team|people at fault
the blame game aside
`

/** Where guilt comes to lie; what lies there stands before, who carries it behind. */
export const lying = `
lie|lies|lay|rest|rests|rested|fall|falls|fell|sit|sits|sat|belong|belongs|go|goes|went|land|landed _? with|on|upon|to|at
be|is|was _? with|on
`

/** Gestures that end at somebody. */
export const gestures = `
finger|fingers|everything point|points|pointed at|to|towards
buck stop|stops|stopped with|at
`

/** Titles of a line whose answer is a name: "Blame: the night shift". */
export const accusingTitles = wordSet(
  'blame fault culprit culprits guilty offender perpetrator cause causes reason trigger'
)

/** "Our bad": said by those it is about. */
export const ownPhrases = `
our bad
my bad
dirty hands
that|this was us
`

/** What lies on somebody: "this is on them". */
export const matters = wordSet(
  'this that it one outage incident failure downtime mistake bug loss rest part all thing whole mess delay disruption'
)

/** Names for the guilty one. */
export const guiltyOnes = wordSet(
  'culprit culprits perpetrator perpetrators offender offenders party sinner villain villains offender link point spot'
)
export {wreckageWords as wreckage}
const wreckageWords = new Set(wreckage.split('|'))

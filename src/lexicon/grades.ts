/**
 * How acts are graded. Adjectives and nouns shared with other rules stand in `conduct.ts`. Sources: J. Bergström's
 * account of normative language; a thesaurus for the words of each grade.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Adjectives that grade conduct and never a value, a disk or a default. */
export const conductOnly = set(`
ill-advised hasty reckless careless irresponsible unprofessional foolish misguided half-baked half-hearted inexcusable unwise clumsy amateurish
negligent thoughtless short-sighted shortsighted ham-fisted shoddy botched rash overhasty ill-considered ill-judged ill-conceived inept
imprudent injudicious indefensible lackadaisical slapdash
`)

/** Further adjectives that grade a decision or an act; of other things they may be measurements. */
export const alsoGrading = set(`
disastrous catastrophic abysmal appalling dismal deplorable lamentable pathetic shameful embarrassing mistaken incorrect unjustified unjustifiable
suboptimal sub-optimal substandard sub-standard dubious debatable unreasonable nonsensical senseless silly ridiculous absurd idiotic weak
slow sluggish chaotic inept amateurish shoddy clumsy overhasty ill-considered ill-judged ill-conceived half-hearted indefensible disappointing
`)

/** What people do, beyond `gradable`: graded by adjectives that know nothing but conduct. */
export const deeds = set(`
workaround fix change changes deploy deployment rollout rollback migration release merge commit push upgrade reboot act action actions shortcut
patch script edit config configuration attempt step design implementation code hack solution plan launch switchover cutover failover order
`)

/** What people do, beyond `gradable`: graded by any adjective of grade. */
export const alsoGradable = set(`
reaction reactions preparation preparations leadership supervision escalation explanation excuse prioritisation prioritization teamwork
collaboration diligence handoff hand-off hand-over
`)

/** Of these, software has its own: without an owner nobody is graded. */
export const alsoTechnical = set('response responses behaviour behavior job call handling move conduct review testing')

/** Grades that are nouns. */
export const gradingNouns = set(
  'misjudgement misjudgment misjudgements blunder blunders miscalculation misstep missteps'
)

/** Undertakings: what can be botched. */
export const undertakings = set(`
incident rollout release migration upgrade handover communication response situation deploy deployment launch cutover switchover failover
rollback recovery restore change maintenance update transition project investigation escalation work case ticket matter outage
`)

/** Believing and acting that an adverb of grade does not judge: "badly needed". */
export const notGraded = set('need want hurt miss lack affect hit desire')

/** Verbs of doing badly, beyond those in `conduct.ts`. */
export const alsoBungling = set(
  'dither flounder overreact dawdle procrastinate overcomplicate squander overstep misstep blow muddle miscommunicate misprioritise misprioritize mistype mis-click overcommit'
)

/** Phrases that begin at the verb of somebody who is graded by them. */
export const gradingPhrases = `
do it|this|that wrong
do not do|follow it|this|that properly|correctly
get it|this|that _? wrong
get _ _? _? wrong
be wrong to|about|in|since|when|on
be _ wrong to|about|in|since|when|on
be mistaken
act|react|respond|behave _? hastily|rashly|badly|poorly|unprofessionally|irresponsibly|recklessly|carelessly|foolishly|improperly|inappropriately
act|react|respond|move|escalate|wait|hesitate|start|stop _? too late|slowly|slow|long|quickly|fast|hastily|early|soon
wait|hesitate|delay|dither too long
spend _? too|much long|much|too
take _ _? _? _? too lightly
not|n't take _ _? _? _? seriously
jump to conclusions|conclusion
jump to the conclusion
jump the gun
rush into|through
make things|it|matters|everything worse
make a bad situation worse
make a mess|hash|mess of
waste _? _? _? hours|time|days|minutes|money
take the easy way
take a shortcut
take shortcuts
cut corners
fall short of
leave much|lot|everything to be desired
leave a lot to be desired
do a poor|bad|terrible|sloppy|half-hearted|lousy job
do half a job
be not|n't good enough
be not|n't up to the|this|standard|scratch
be far from what
be far below
be _? below the|our standard|standards
be below standard|expectations|par
be below what
should not|n't be trusted
make no sense
make a mistake|error|blunder
make mistakes|errors
make some|many|several|multiple|two|three|a mistakes|errors|mistake|error
make the mistake of
do some mistakes
`

/** Grades without anybody's name. */
export const impersonalGrades = `
it|that|this be _? not|n't acceptable
it|that|this be _? _? unacceptable
it|that|this be _? _? inexcusable
it|that|this be a _? mistake|error|blunder to|by|of
it|that|this be _? wrong|foolish|reckless|irresponsible|unwise|naive|careless to
in the wrong way
without being thorough
not thorough enough
less than ideal
far from ideal
not a good solution|idea|decision|choice|look
not the best|right solution|idea|decision|choice|approach|call
bad|poor|terrible|dumb|stupid idea|choice|call
poor excuse
a comedy of errors
`

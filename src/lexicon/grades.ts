import {wordSet} from './word-set.ts'

/**
 * How acts are graded. Adjectives and nouns shared with other rules stand in `conduct.ts`. Sources: J. Bergström's
 * account of normative language; a thesaurus for the words of each grade.
 */

/** Adjectives that grade conduct and never a value, a disk or a default. */
export const conductOnly = wordSet(`
ill-advised hasty reckless careless irresponsible unprofessional foolish misguided half-baked half-hearted inexcusable unwise clumsy amateurish
negligent thoughtless short-sighted shortsighted ham-fisted shoddy botched rash overhasty ill-considered ill-judged ill-conceived inept
imprudent injudicious indefensible lackadaisical slapdash sloppy unacceptable perfunctory
complacent incompetent undisciplined ham-handed cack-handed carefree offhand cowardly
`)

/** Further adjectives that grade a decision or an act; of other things they may be measurements. */
export const alsoGrading = wordSet(`
disastrous catastrophic abysmal appalling dismal deplorable lamentable pathetic shameful embarrassing mistaken incorrect unjustified unjustifiable
suboptimal sub-optimal substandard sub-standard dubious debatable unreasonable nonsensical senseless silly ridiculous absurd idiotic weak
lazy superficial cursory slow sluggish chaotic inept amateurish shoddy clumsy overhasty ill-considered ill-judged ill-conceived half-hearted indefensible disappointing
`)

/** What people do, beyond `gradable`: graded by adjectives that know nothing but conduct. */
export const deeds = wordSet(`
workaround fix change changes deploy deployment rollout rollback migration release merge commit push upgrade reboot act action actions shortcut
patch script edit config configuration attempt step design implementation code hack solution plan launch switchover cutover failover order setup arrangement maintenance supervision
`)

/** What people do, beyond `gradable`: graded by any adjective of grade. */
export const alsoGradable = wordSet(`
reaction reactions preparation preparations leadership supervision escalation explanation excuse prioritisation prioritization teamwork
collaboration diligence handoff hand-off hand-over work answer reply effort timing behaviour workmanship
contribution excuse excuses conclusion argument diagnosis assessment advice instruction instructions interpretation guess treatment
`)

/** Of these, software has its own: without an owner nobody is graded. */
export const alsoTechnical = wordSet(
  'work answer reply performance effort timing conclusion argument response responses behaviour behavior job call handling move conduct review testing diagnosis assessment advice instruction instructions interpretation guess treatment'
)

/** Grades that are nouns. */
export const gradingNouns = wordSet(
  'bodge botch lash-up misjudgement misjudgment misjudgements blunder blunders miscalculation misstep missteps'
)

/** Undertakings: what can be botched. */
export const undertakings = wordSet(`
incident rollout release migration upgrade handover communication response situation deploy deployment launch cutover switchover failover
rollback recovery restore change it this that things everything review work job testing preparation maintenance update transition project investigation escalation work case ticket matter outage
`)

/** Believing and acting that an adverb of grade does not judge: "badly needed". */
export const notGraded = wordSet('need want hurt miss lack affect hit desire')

/** Verbs of doing badly, beyond those in `conduct.ts`. */
export const alsoBungling = wordSet(
  'dither flounder overreact dawdle procrastinate overcomplicate squander overstep misstep blow muddle miscommunicate misprioritise misprioritize mistype mis-click overcommit underperform overreach'
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
do half a|the job
do a half job
be not|n't good enough
be not|n't up to the|this|standard|scratch
be far from what
be far below
be _? below the|our standard|standards
be below standard|expectations|par
be below what
should not|n't be trusted
make no sense
do everything|it all|things wrong
play with fire
handle _ _? _? _? badly|poorly|wrongly|clumsily
choose|chose badly|poorly|unwisely
make a mistake|error|blunder
make mistakes|errors
make some|many|several|multiple|two|three|a mistakes|errors|mistake|error
make the mistake of
do some mistakes
`

/** The same, where a fact may speak as well: hints. */
export const gradingHints = `
be _? wrong .|,|;|here|there|again
be _? dead|plain|simply|just|completely|totally wrong
jump|come|rush to a|the wrong|false|hasty conclusion|conclusions
draw|reach a|the wrong|false|hasty conclusion|conclusions
go about it|this the wrong
not|n't do a _? good|great|proper|thorough job|work
not|n't do it|this|that|his|her|their _? _? _? properly|correctly|right|well|carefully|thoroughly
not|n't handle _ _? _? _? well|properly|correctly
not|n't think it|this|that|things _? through
not|n't think through
make a _? bad|wrong|poor|costly|serious|fatal|terrible|questionable|strange|odd call|mistake|choice|move
be _? too slow|late|hasty|quick|fast|cautious|optimistic|trusting|lenient|hesitant|passive
be _? _? late to react|respond|act|escalate|notice|answer|call|tell|inform|declare|warn|page
waste _? _? _? hour|minute|day|week|evening|weekend|effort
lose valuable|precious|critical|crucial time|minutes|hours
lose an|two|three|half|several|a _? hour|hours|day|minutes chasing|on|looking|because
take _? _? _? big|unnecessary|huge|needless|unacceptable|avoidable|stupid|great risk|risks|chance|chances
take risk|risks
gamble
guess|guessed|choose|chose|read|decide|bet wrong|wrongly
go for the cheap|cheapest|easy|easiest
overdo it|this|things
play|played it|this|that|things|matters down
play|played the|our _ _? down
play|played down
downplay|trivialise|trivialize|belittle
brush|brushed it|this|that|us|her|him|them aside|off
brush|brushed off|aside
hope|hoped for the best
choose|chose|pick|picked|take|took the worst|cheapest|easiest|laziest _
deliver|delivered|produce|produced|send|sent us? rubbish|garbage|junk|trash
leave|left the|a|his|her|their|its job|work half
leave|left it half|unfinished
do|did it the wrong way
take|took the wrong turn|turning
bet|back|backed on the wrong horse
back|backed the wrong horse
fool|kid|delude ourselves|themselves|himself|herself
talk|talked ourselves|themselves|himself|herself into
explain|explained away
explain|explained it|this|that|them away
be blind to the|this|that|our|their danger|dangers|risk|risks|obvious|sign|signs|warning|warnings
miss|missed the point
rely|relied|trust|trusted|count|counted on|to luck|chance|hope
cross|crossed his|her|their|our|its fingers
go _? too far
be _? _? in a hurry|rush
be _? in too much of a hurry|rush
be _? quick to blame|close|approve|dismiss|judge
choose|chose the wrong
bet on|that
leave _ _? _? a mess
`

/** Grades without anybody's name. */
export const impersonalGrades = `
it|that|this be _? not|n't acceptable
it|that|this be _? _? unacceptable
it|that|this be _? _? inexcusable
it|that|this be a _? mistake|error|blunder to|by|of
it|that|this be _? wrong|foolish|reckless|irresponsible|unwise|naive|careless to
in a|an _? unprofessional|careless|sloppy|amateurish|irresponsible|negligent|reckless|clumsy way|manner|fashion
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
poor|sloppy|shoddy|lousy|bad|sorry|weak piece|bit of work|engineering|design|planning|workmanship|craftsmanship|communication|judgement|judgment
it|that|this be _? _? shameful|embarrassing|disgraceful .|,|because|that|for|of
it be careless|sloppy|lazy|naive|optimistic|bold|daring|hasty|thoughtless|cheap|cowardly|petty|presumptuous|foolhardy|unwise|reckless to
be _? _? unfair|disrespectful of|to|on|towards
not|n't fair to|on|towards the|our|her|him|them|us|everyone
`

/** What is said of news about people: "it is worrying that the lead approved this". */
export const alarming = wordSet(
  'worrying disappointing alarming disturbing frustrating annoying telling concerning astonishing remarkable incomprehensible unbelievable baffling puzzling shocking sad unacceptable inexplicable outrageous striking unfortunate pity shame'
)

/** Feelings about others that grade them. */
export const letDown = wordSet(
  'disappointed frustrated annoyed appalled disgusted shocked angry furious fed-up dissatisfied unimpressed horrified dismayed unhappy upset'
)

/** Said of what people undertake: a hint about whoever did it. */
export const actPhrases = `
be not|n't _? well? thought through|out
be not|n't _? _? thorough|careful
be not|n't done|performed|carried|conducted|executed|handled|prepared|planned out? _? properly|well|carefully|thoroughly
be done|performed|carried|conducted|made|written|handled|executed|put out? _? _? sloppily|carelessly|half-heartedly|hastily|hurriedly|poorly|lazily|clumsily|amateurishly
be done|performed|carried|conducted|made|handled|executed in haste
be done|performed|carried|conducted|made|handled|executed in a hurry|rush
be a mere? formality|farce|joke|rubber-stamp
be just|only|merely a formality
be _? superficial|cursory|perfunctory|half-hearted
be _? inadequate|insufficient
make it|this|things|everything|matters worse
be not|n't convincing|acceptable
be _? disappointing|unacceptable
be a|an _? _? disaster|catastrophe|mess|shambles|joke|farce|fiasco|embarrassment|disgrace
be a _? _? waste of
be _? _? naive|pointless|wishful|over-optimistic|half-hearted|uninspired
be _? _? non-existent|nonexistent|lacking|patchy|haphazard|messy|uncoordinated|chaotic|one-sided|panicky
`

/** Sayings that grade whoever is near, without a name. */
export const gradingSayings = `
be not|n't how we|one|professionals|you work|do|run|operate|treat
be not|n't how it|things|this|that be|should done|be
be not|n't the way to do|run|treat|handle|go
be no way to run|treat|handle|do|operate|work
valuable|precious|critical|crucial time be|go lost|wasted
lot|lots of time be wasted
be asking for trouble
be a disaster waiting
in the heat of the moment
we can|could do better
expect better|more from|of
mistakes be made
lax|carefree handling|treatment|use|way|supervision|checks in|of|with|.
be not|n't how grown-ups|adults|engineers|people|colleagues|teams|serious _? work|behave|do|operate|act|treat
be _? amateur hour
be _? wishful thinking
below the belt
not|n't consistent|compatible with our _? value|values|principles
this|that|it be not|n't a|an explanation|argument|apology|handover|excuse .|,|;
weak|absent|failed leadership
leadership be _? weak|absent|missing
leadership failed|fail .|,|;|us|on
teamwork be _? absent|missing|lacking|poor
it|this|that be _? not|n't _? good enough .|,|;|from|by
be half finished|done .|,
be left half|unfinished finished|done|.|,
quick and dirty fix|solution|job|workaround|patch|hack
wrong|misplaced|skewed priorities
the wrong people
over our|my|everyone's|everybody's heads|head
be the wrong thing|way to do|go|act|react|handle
it|that|this be the wrong move|call|approach|decision|choice|thing
it|that|this be _? stupid|dumb|idiotic|daft|silly .|,|of|to|and
stupid|silly|dumb|daft|foolish|idiotic thing to
unnecessary|needless|avoidable|unacceptable risk|risks be take
be an unnecessary|needless|avoidable|unacceptable risk
hours|minutes|days|evening|night|weekend be wasted|squandered
too much time be spent|lost|wasted
lost|lose|wasted|waste _? _? to|in|with|on arguing|finger-pointing|bickering|squabbling|blaming|infighting
too many cooks
the left hand do|did not|n't know
headless chickens|chicken
bridge|call|meeting|room|handover|shift|channel be _? _? chaos|bedlam|shambles|circus|pandemonium
chaos on|in the bridge|call|meeting|room|channel
shout|shouting|talk|talked|talking over each|one other|another
make|makes|made me|us angry|furious|mad|sick|livid|cross
drive|drives|drove me|us mad|crazy|nuts|insane|up
i|we be sick|tired|weary of
have had enough of
sick and tired of
fed up with
hard|difficult|frustrating|exhausting|impossible|pain to work|deal with them|him|her|the
poor|weak|bad form|show .|,|from|by|of|;
very poor|weak from
not|n't|never be? _? taken seriously
be _? taken _? lightly
be _? _? played down
be _? _? downplayed|trivialised|trivialized|belittled
cheap|lame|feeble|flimsy|weak|standard excuse|excuses
that|this|it be _? an _? excuse .|,|;
explanation|argument|answer|excuse do not|n't convince
i|we do not|n't buy|believe it|this|that|him|her|them .|,|;
it|this|that be not|n't a hobby|playground|kindergarten|game
we be not|n't in kindergarten|primary
this|that be a? kindergarten
be not|n't our|his|her|their finest|proudest|best|brightest|greatest hour|moment|work|day|decision|idea|performance
be not|n't one of our|his|her|their finest|proudest|better|best|brightest|wiser _
be not|n't _ _ 's best|finest work|hour|day|moment|decision|performance
behaviour|behavior|attitude|conduct be not|n't acceptable|tolerable|okay
be a waste of our|my|their|his|her|everybody's|everyone's time
mistake be made by|on|during
`

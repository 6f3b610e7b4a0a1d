import {wordSet} from './word-set.ts'

/**
 * How people take a fault on themselves, by sense. Source: what a thesaurus lists under guilt, regret and apology, as
 * said in the first person; the words are ours. One phrase a line, in the notation of `phrases`.
 */

const fault =
  'fault|mistake|error|oversight|miss|blunder|slip|failing|failure|shortcoming|omission|lapse|misjudgement|misjudgment|carelessness|negligence|insufficiency'
const graded = 'bad|wrong|poor|stupid|silly|dumb|terrible|careless|foolish|rookie|basic|classic|big|huge|costly'

/** What the first person stands in, in other words than as the subject. */
export const idioms = `
  my own? ${fault}
  my own? mistakes|errors|failings|shortcomings|lapses|omissions
  my own? doing|sloppiness|stupidity|incompetence|laziness|impatience|haste|ignorance|inattention|inexperience|naivety|arrogance|hubris|complacency|forgetfulness|clumsiness
  my own? miscalculation|misunderstanding
  my _? lack of attention|care|discipline|diligence|experience|knowledge|judgement|judgment|foresight|rigour|rigor|focus|thought
  my inability|unwillingness to
  my ${graded} call|decision|choice|idea|judgement|judgment|assumption
  my bad
  fault|mistake|error|oversight|miss|blunder|slip|blame|guilt be _? mine
  ${fault} of mine
  ${fault}|call|judgement|judgment|decision|choice on my part|side|end
  nobody|no-one|none but myself to blame
  only have myself to blame
  blame me
  kick myself
  kicking myself
  ashamed of myself
  like an|a complete|total|bloody|real|mere? idiot|fool|moron|beginner|amateur|novice|rookie|clown|schoolboy|child
  feeble|weak|cowardly|unfair|unkind|hasty|short-sighted|selfish|presumptuous|petty of me
  not|n't very|so|too|exactly? good|nice|fair|wise|clever|smart|kind|honest|helpful|professional of me
  ${fault}|bug|bugs|typo|mess|delay|hour|hours be also? mine
  be on the way|how i
  be mine to catch|check|notice|spot|prevent|stop|flag|see
  my own? silence|hesitation|slowness|indecision|stubbornness|optimism|pride cost|costs|mean|make
  my own? _? fix|change|patch|commit|restart|attempt|answer|edit make it|things|this|that|everything worse
  sorry again for
  whether|if i be really|still? right|fit|suited|qualified|competent|good for|enough|to
  whether|if i should be|do this|the|that job|work at?
  because i be in a hurry|rush
  careless|stupid|dumb|sloppy|naive|lazy|foolish|silly|reckless|thoughtless|irresponsible|negligent of me
  i of all people
  i , of all people
  stupid|dumb|silly|foolish thing to do
  i|you|one|we be not|n't supposed|meant to do
  sorry everyone|everybody|all|folks|team
  sorry , i|my
  sorry for my|the mess|mistake|error|carelessness|mix-up
  without a second thought
  never occur to me
  not|n't occur to me
  never|not|n't cross my mind
  not|n't in my head
  slip my mind
  go right? over my head
  than i should
  clean up after me
  clean up my mess
  because of me
  not|n't forgive myself
  not|n't make any? excuses
  my decision|call|choice|idea , and a ${graded} one
  responsibility|blame|fault|guilt _? _? _? lie|rest|fall with|on me
  do not|n't know what i be think|thinking
  do not|n't know|understand why i did|do|ran|clicked|merged|approved|went|pressed|sent
  ca|can|could not|n't explain why i
  cannot explain why i
  be my job|duty|responsibility|task to check|verify|notice|catch|test|review|spot|prevent|stop|see|know|ask
  no excuses from me
`

/** Predicates, said of "I". */
export const predicates = `
  accept|take|bear|carry the? all|full? blame|responsibility for the|this|that|my _? _? outage|incident|failure|mistake|error|loss|delay|mess|damage|hour|hours|migration|decision
  accept|take|bear|carry the? all|full blame|responsibility
  accept|take|bear|carry the blame
  have my _? part|share|portion in|of it|this|that|the|.|,
  be not|n't innocent|clean|guiltless|faultless
  be not|n't quite|entirely|completely|totally|wholly innocent|clean|guiltless|faultless
  be not|n't without fault|blame|guilt
  be part of the problem|mess|cause
  put|charge it|this|that|them to|down myself|to
  put|charge the _? _? _? _? down? to myself|me
  charge to myself
  read _ _? _? _? and not the
  not|n't put the two|both|pieces together
  not|n't put two and two together
  not|n't connect|join the two|dots
  not|n't make the connection
  keep meaning|wanting|intending|planning|promising to _
  always|long meant|mean|wanted|want|intended to
  exempt|excuse|except myself from
  break my own rule|rules|advice|checklist|protocol|policy
  bury the|a|his|her|their|that|its _? report|question|ticket|mail|email|request|warning|note|thread
  be annoyed|angry|cross|disappointed|furious|unhappy at|with|in myself
  have it|them|this|that right? in front of me
  have the _? _? _? right? in front of me
  have it|them|this|that in my hands|hand|pocket|inbox
  hold|put|raise up? my hand|hands up? for|here|.
  take responsibility
  take this|that one? on myself
  screw|mess|fuck up
  screw|mess|fuck it|this|that|things up
  blow it
  break the build|prod|production
  get it|this|that|everything all? wrong|backwards
  get carried away
  get sloppy|lazy|greedy|cocky|complacent|careless|impatient|overconfident|reckless|stubborn
  have no excuse|excuses
  do not|n't have an|any excuse|excuses
  do not|n't want|wish to hide behind
  will|wo|ca|can not|n't hide behind
  make no excuses
  deserve the|all|this|that|it blame|criticism|anger|it?
  deserve it
  be to blame
  have one job
  have every|any|all chance|opportunity to
  blame myself
  can only blame myself
  have only|but? myself to blame
  plead guilty
  be deeply|so|very|really|truly? ashamed|embarrassed|mortified
  feel terrible|awful|stupid|guilty|ashamed|dumb|useless
  feel bad|sick about
  feel like an|such|a idiot|fool|moron|amateur|fraud
  be not|n't proud
  be not|n't be? careful
  be not|n't pay? enough attention
  be not|n't think|thinking straight|clearly|ahead
  be be? too careless
  be an|such|a idiot|fool|moron
  be be? asleep at the wheel
  be slow to
  know better
  should know better
  make a|the|my mistake|error
  make a|an|the _? _? mistake|error|blunder of
  make a ${graded} mistake|error
  read only
  only read
  make|take a|the bad|wrong|poor|terrible|stupid call|decision|choice
  do something|sth stupid|dumb|silly|foolish|careless|reckless
  do a stupid|dumb|silly|foolish|careless|reckless thing
  owe _ _? _? an apology
  skim
  glance over
  let it|this|that slide
  let them|him|her|us|everyone|everybody|people down
  let my|the|our _? team|colleagues|customers|users|shift|people|company|others down
  fail my|the|our _? team|colleagues|customers|users|company|people
  fail as _? _? commander|lead|engineer|reviewer|manager|operator|owner|driver
  fail them|him|her|us|everyone|everybody
  could n't|not be bothered
  rush it|this|that|things|through
  cut a? corner|corners
  take a|the shortcut|shortcuts
  take the easy|lazy way
  jump the gun
  lose my head|nerve|patience
  think nothing of it|that|this
  think no more|further of|about it|that
  wave it through
  be not|n't cut out for
  be right|suited|fit|made|qualified for this|the|my job|role|work|rota
  be be? the one who cause|break|delete|wipe|miss|forget|approve|trigger|start|crash|overlook|ignore|merge|push|insist|leave|skip|disable
  be be? the reason for|why|that
  be warned|cautioned about|twice|before|not|several|repeatedly
  be warned|cautioned .
  be told so
  confess|admit that i
  hereby confess
`

/** Said without a subject, at the head of a sentence. */
export const openings = `
  not my finest|proudest|best|brightest|smartest|greatest hour|moment|day|work|idea|move|decision|week|night
  not proud of
  not a moment i be proud of
  all my fault
  mea culpa
  guilty as charged
  silly|stupid|foolish me
  shame on me
  sloppy|stupid|silly|careless|dumb , sorry
  nobody|no-one else be involved
  no one else be involved
`

/** A whole sentence of a word or two, right behind what was done or left undone. */
export const fragments = `
  and then? me
  then me
  all|entirely|solely me
  all|entirely me ,
  me|myself included
  including me|myself
  guilty
  my call|decision
`

/** What the writer calls a thing just done: harsh wherever it stands beside "I". */
export const harsh = wordSet(
  'idiot idiotic stupid stupidly stupidity dumb moron incompetent incompetence pathetic useless careless carelessly carelessness fool foolish embarrassing sloppy sloppiness lazy laziness naive reckless'
)

/** "waited too long", "clicked too fast". */
export const excess = wordSet('long fast quickly lightly hastily casually much little eagerly soon readily late slowly')

/** "I was too slow": a measure that one falls short of, and no state that one is in. */
export const falling = wordSet(
  'slow hasty eager confident trusting optimistic quick fast impatient timid proud shy impulsive stubborn relaxed casual comfortable certain sure careless lazy greedy ambitious cautious'
)

/** What is seen or found to be "the wrong one" is an observation, and no deed. */
export const observing = wordSet(
  'see find notice get receive show spot report catch fix correct revert undo replace identify be have send connect log make'
)

/** Steps that one takes "anyway", against a warning. */
export const steps = wordSet(
  'click run do merge approve press push deploy start restart sign ship continue go proceed send use apply confirm hit accept execute delete drop change publish release resume roll trust carry leave keep try'
)

/** What one knew a step to be: "I knew it was a guess". */
export const knownRisk = wordSet(
  'risk risky dangerous guess gamble hack wrong unsafe shortcut workaround untested unsupported fragile brittle forbidden stupid dirty sloppy mistake unreviewed outdated overdue'
)

/** What one leaves unset, unwritten, unasked: "I set no reminder". */
export const aids = wordSet(
  'reminder reminders note notes backup backups copy check checks test tests review snapshot question questions comment attention alarm timer ticket dry-run'
)
export const leaving = wordSet('set leave make take write ask run do give put keep file open request')

/** What of oneself explains the harm to others: "they got shouted at for my click". */
export const suffering = wordSet(
  'shout yell scold punish blame pay suffer wake page scream swear criticise criticize tell'
)

/** What is on one as a task or a treat, and no burden. */
export const burdens = wordSet(
  'this that it one outage incident failure downtime mistake bug loss rest part delay hour hours blame mess damage error fault responsibility second first'
)

/** Time that one says to have wasted. */
export const spells = wordSet('hour hours minutes day days night time week weekend half-hour')

/** "Foolishly, I ran it again." */
export const openers = wordSet(
  'foolishly stupidly naively carelessly stubbornly lazily idiotically unwisely recklessly wrongly rashly arrogantly thoughtlessly'
)

/** Asked of oneself: "how could I miss that?" */
export const selfAsked = `
  what was|were i thinking
  how could|can|did i miss|overlook|forget|ignore|not|think|believe|be|let
  how did i not
  why did i not|n't|ignore|skip|trust|wait
  why did n't i
`

/** Putting off: done again and again, it is told as a reproach. */
export const putting = wordSet(
  'postpone defer delay push move snooze decline reschedule shelve deprioritise deprioritize'
)

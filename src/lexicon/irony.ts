import {wordSet} from './word-set.ts'

/**
 * Words and turns of phrase that carry scorn, mockery or display in English prose. None of them is blame by itself:
 * the rule that reads them asks who they are said about. One phrase a line, in the notation of `phrases`. The words
 * are ours, gathered by sense.
 */

/** Mockery that is plain by its form, whoever it is about. */
export const mockery = `
  guess who
  what|who|how|why|where on earth
  what|who|how|why in the world
  what|who|how|why the hell|heck
  in his|her|their right mind
  in their|his|her infinite wisdom
  be beyond me
  too much trouble to
  of all people
  you 'd|would think
  surprise , surprise
  surprise surprise
  what a surprise
  big surprise
  no surprise|surprises there
  shocker
  shocking , i know
  go figure
  as if by magic|miracle
  bless his|her|their heart|hearts
  with half a brain
  with a pulse
  rocket science
  a child|toddler|monkey could
  my grandmother|grandma|cat|dog could|would
  so much for
  have no excuse
  be no excuse for
  good luck with that
  must be nice
  how nice|kind|thoughtful|generous|convenient|considerate of
  thanks for nothing
  thanks a bunch
  genius move|idea|plan
  stroke of genius
  bright idea
  patted on the head|back
  a new one for|to|on me
  better late than never
  wonders never cease
  never ceases|cease to amaze
  oh joy
  lucky us|me
  'd|would think|expect an adult
  yet again
  have|'ve come to expect
  not exactly known|famous for
  not known for their|his|her
  hardly surprising
  not the brightest|sharpest
  not their|his|her strong suit|point
  in true _ fashion|style
  par for the course
  same old story
  as is tradition|customary
  to nobody|noone 's surprise
  to no one 's surprise
  some|whichever genius|hero|joker|clown|wizard
  bright spark
  brain trust
  powers that be
  as one does
  how convenient
  , bless them|him|her
  in its|their|his|her wisdom
  deign to
  condescend to
  see fit to
  finally wake up
  finally get round|around to
  , what could go wrong
  what could possibly go wrong
  be not as if|though
  be n't as if|though
  mad with power
  what a joke
  sleep at the wheel
  asleep at the wheel
  god forbid
  heaven forbid
  perish the thought
  dare i say
  call me old-fashioned
  crazy idea
  imagine that
`

/** The same, spoken to the reader: plain without anybody named. */
export const winks = `
  too much to ask
  too much to hope for
  you know who you are
  no points|prizes for guessing
  take a wild guess
  three guesses
  draw your own conclusion|conclusions
  make of that what you will
  let that sink in
  read that again
  i rest my case
  enough said
  need i say more
  name|naming no names
  not name|naming names
  shall remain nameless
  do the math|maths
  come on
  c'mon
  cmon
  no comment
  asking nicely
  have|'ve got to admire|love
  have to admire the
  , i would have thought ,
  to say the least
  shall we say
  let us just say
  yeah , right
  yeah right
  cry me a river
`

/** Restraint put on display: the author says that something stays unsaid, or is said with effort. */
export const restraint = `
  leave that|this|it without comment
  leave _ _ without comment
  leave _ _ _ without comment
  leave _ _ _ _ without comment
  refrain from comment|commenting
  put it|this|that politely|mildly|nicely|kindly|diplomatically|charitably|gently|bluntly
  put it|this|that more politely|mildly|nicely|kindly|diplomatically|charitably|gently
  to be polite|charitable|diplomatic|generous|kind about
  bite my tongue
  bite our tongues
  i|we 'll|will limit myself|ourselves
  words fail me|us
  i|we have no words
  lost for words
  at a loss for words
  i be speechless
  left me|us speechless
  with all due respect
  no offence|offense
  i 'll|will say no more
  i 'll|will leave it at that
`

/** Manner adverbs of writing with effort: "I will try to describe this calmly". */
export const withEffort = wordSet('calmly politely diplomatically civilly charitably')

/** Glad unconcern: said of people it mocks ("merrily deployed on"). */
export const gleeful = wordSet('blithely blissfully merrily gleefully smugly')

/** The same, where sincere use is common as well. */
export const unlikely = wordSet(
  'happily cheerfully conveniently miraculously magically mysteriously somehow dutifully graciously generously magnanimously benevolently helpfully solemnly grandly loftily airily breezily obligingly triumphantly heroically valiantly'
)

/** Praise that turns round where it stands alone behind a sentence about people. */
export const praise = wordSet(
  'lovely great nice brilliant wonderful perfect charming impressive fantastic excellent marvellous superb splendid delightful awesome classic typical cute sweet neat genius priceless stellar'
)

/** With one of these, short praise is meant: "Great work by the night shift". */
export const praised = wordSet(
  'work job jobs catch team teamwork effort efforts thanks thank save find news result results example question point collaboration communication response coordination idea news progress spot thinking reaction shift support colleagues everyone everybody all people folks weekend improvement fix recovery'
)

/** Sounds and laughs in writing. */
export const interjections = wordSet('ha haha hah lol sigh ahem ugh duh facepalm yay hooray hurrah bravo pfft tsk')

/** Faces in writing that wink, roll their eyes or shrug. */
export const faces = /^(?:[:;]-?[)D/|]|🙂|🙃|🙄|🤦\S*|🤷\S*|🤡|😂|🤣|😏|😬|💩|😒)$/u

/** Ridicule as an adjective. */
export const ridicule = wordSet(`
ridiculous insane absurd disgraceful inexcusable embarrassing shameful pathetic laughable unbelievable outrageous scandalous appalling abysmal
atrocious preposterous ludicrous unforgivable unconscionable deplorable shocking disgusting infuriating maddening comical farcical hilarious
idiotic heroic valiant
`)

/** Ridicule as a noun, said of what people do. */
export const spectacle = wordSet(
  'disgrace farce joke circus clown clowns shambles embarrassment scandal comedy pantomime theatre theater travesty mockery insult charade'
)

/** What is handed out in jest. */
export const honours = wordSet('plaque medal medals prize trophy award statue applause ovation monument oscar')

/** Conduct that ridicule is heaped on: "the inexcusable silence". */
export const ridiculed = wordSet(`
silence response reaction reply answer handling behaviour behavior conduct attitude delay decision excuse excuses handover communication
performance display effort idea attempt carelessness negligence review planning management leadership
`)

/** Claims that quotation marks put in doubt: "the 'quick' fix". */
export const doubted = wordSet(`
strategic proactive agile temporary trivial harmless minor simple quick easy small tested reviewed approved premium dedicated constructive
helpful urgent expert experts ownership best-effort obvious tiny professional experienced careful thorough comprehensive independent
professionals specialists
`)

/** Things people do or are, doubted in quotation marks: "the 'review'". */
export const doubtedActs = wordSet(`
test tests testing review reviews reviewed tested fix expert experts improvement improvements optimisation optimization cleanup clean-up help
support plan planning process decision communication coordination collaboration ownership handover training analysis investigation audit audits rehearsal inspection inspections monitoring governance oversight diligence care
engineer engineers specialist specialists consultant consultants lead leadership architect strategy solution
`)

/** What quotation marks in front of these name is a label, not a doubt. */
export const labelled = wordSet(`
button tab page menu label plan tier field flag status state setting option channel table queue topic template role tag branch job service command
endpoint column file folder key mode header checkbox link section value parameter policy event alert message error dashboard panel variable variables declaration keyword account user manner mode basis view
environment profile category type class group list repository project screen form ticket title step stage label word term phrase
`)

/** Amounts that smile: "a mere eleven seconds". */
export const smilingAmounts = `
  a mere
  a grand total of
  a whopping
  a leisurely
  a generous
  a full and proud
`

/** What thanks turn round on: "thanks to …, we lost the afternoon". */
export const losses = wordSet(
  'lose spend waste break fail miss crash stall wait suffer endure restore rebuild redo explain apologise apologize sit stay face'
)

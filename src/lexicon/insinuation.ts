import {wordSet} from './word-set.ts'

/**
 * How English says something about people by not saying it: exaggerated politeness, talk past the reader, praise with
 * the wrong object, doubts in one adverb, counts of people who did not look. One phrase a line, in the notation of
 * `phrases`. The words are ours, gathered by sense.
 */

/** Said past the matter, to the reader: a hint by its form, whoever it is about. */
export const asides = `
  some bright|kind|clever|helpful|wise|good|brilliant spark|soul|person|mind|individual|engineer|colleague
  some|whichever joker|wizard|mastermind|smart-aleck|smartypants|comedian|genius
  someone|somebody upstairs|important
  the powers that be
  self-appointed|self-styled|self-proclaimed expert|experts|guru|gurus|architect|owner|owners|lead
  the wise men
  a certain colleague|engineer|manager|somebody|someone|gentleman|lady|director
  can|may|might|could guess who|whose|which|why|where
  never guess who|whose|which|why|what
  will|wo|shall|would not|n't name|say|mention who|whom|whose|which|the|names|any|anybody|anyone
  will|wo not|n't comment on
  shall|should|will|must not be named
  shall|will|must go|remain|stay nameless|unnamed|anonymous
  i|we be in awe of
  thanks , champion|chief|genius|hero|champ|boss|guys|pal|mate|buddy|folks
  or so the|he|she|they|we _? _? claim|claims|say|says|told|think|thinks
  leave|left it|this|that|the|judging|any|all|further _? _? _? to the reader|readers|reviewer|reviewers|audience
  be left to the reader|reviewer|reviewers|audience|imagination
  leave it to others|you|history to judge|decide
  i|we leave to the|your reader|reviewer|reviewers|imagination
  to the reader 's imagination
  i|we would|'d rather say nothing|not
  i|we make no comment
  the less said about
  the less we|i say about
  least said
  wish i was|were joking|kidding
  be not joking|kidding
  i kid you not
  hilarity ensue
  whether to laugh|cry
  laugh if it were|was
  because crying
  ask me how|who|what|why|when|whether
  yes , really
  no , really
  yes , you read
  you read that right|correctly
  this be not a joke
  lo and behold
  i be given to understand
  be given to understand that
  be it is said
  i be informed ,
  have|had the pleasure|honour|honor|privilege|joy of
  our|my privilege|pleasure|joy to
  with respect ,
  with all respect
  with the greatest respect
  , respectfully ,
  credit where credit
  like|love|enjoy|admire|treasure very? much? the word|phrase|term|expression|wording|formulation|sentence
  favourite|favorite part|bit|detail|moment|line|sentence|quote|comment be|:
  best part|bit : nobody|no|the|they
  here be|'s an|a idea|thought|suggestion :
  radical|novel|revolutionary|crazy|wild|bold idea|thought|concept|proposal :|,
  pro tip :
  plot twist :
  spoiler :|,
  be|was an expensive|elaborate pdf|hobby|decoration|ornament|paperweight|way
  which be one|a way of|to
  that be one way of|to
  in a manner of speaking
  as luck would have it
  how fitting|apt|fortunate|lucky
  of all days|places|things|weeks|times
  of all the days|places|things|weeks|times
  told you so
  for reasons best known to
  for reasons known only
  for reasons of _? own
  i dare say
  i daresay
  nice try
  close enough
  job done
  mission accomplished
  and that was|is that
  , you might|may say ,
  if you can|could|will call it that
  if one can|could call
  for want|lack of a better word
  for some value of
  lovely|nice|great|splendid|brilliant|clever|wonderful|excellent|marvellous _? _ , that|this .
  will|'ll be amazed|astonished|astounded|thrilled|unsurprised to hear|learn|know|read
  god|heaven|lord help us|them|him|her|anyone|whoever
  by|to a? person|persons|parties unknown
  someone|somebody , somewhere
  guess what|when|which .|?|!
  would|should|had it have? killed|kill|hurt
  nothing to see here
  the mildest|kindest|politest|gentlest word|thing|description|term|way
  be not|n't a strategy
  hope be no strategy
  the tie department
  so it be decided|written
`

/** The same, where people are in reach: here, or in the sentence before. */
export const barbs = `
  our dear|esteemed|beloved|honoured|honored|learned|valued|respected|good|trusty colleagues|friends|partners|vendor|experts
  our friends|cousins at|from|over|upstairs
  the gentlemen|ladies from|at|of|in
  the good people|folk|folks of|at|from|in
  the gods of
  their majesties|highnesses
  his|her majesty|highness
  great|wise minds
  be not amused
  what a team|crew|company|way|performance|show|achievement|bunch|circus|coincidence|relief|service|start
  quite an|the achievement|feat|performance|accomplishment
  it take|takes talent|skill|dedication
  it take|takes a|some|real|genuine special|rare|real|certain? talent|skill|kind|sort|type|gift|genius|dedication
  be _? very|truly|exceptionally talented|gifted to
  fun fact : nobody|no
  a certain team|department|vendor|supplier|group
  an? impressive|remarkable|astonishing|amazing|incredible achievement|feat|performance|accomplishment for
  brilliant idea to
  what a _? _? idea|move|decision|plan|choice|way to
  be so kind|good as to
  kindly informed|told|offered us|me that
  honour|honor|bless|grace|favour|favor|treat|delight|reward us|me|everyone with|to
  have|had the good sense|grace|courtesy|kindness|decency|idea to
  have|had his|her|their|its reasons
  have|has a good reason
  must have been _? busy|impressed|tired|hungry|nice|lovely|great|fun|exhausting
  have|has|had its|their|his|her own definition|understanding|idea|interpretation|notion|concept|version|sense|calendar of
  have|has|had an|a interesting|creative|different|flexible|generous|relaxed|novel|curious definition|understanding|idea|interpretation|notion|concept|relationship|sense of|to|with
  by their|his|her|its definition|standards|logic
  what pass|passes|passed for
  this|that count|counts|counted as
  in its|their|his|her infinite? generosity|kindness|mercy|wisdom|benevolence|goodness
  would be nice|lovely|great|wonderful|refreshing if somebody|someone|anybody|anyone|people|they|the
  maybe|perhaps next time
  maybe|perhaps one|some day
  maybe|perhaps in the? future|next
  too much to expect|ask|hope
  can|could it be that nobody|no|none|the|they|people
  who need|needs
  who|whoever would have thought|guessed|known|expected
  who could have thought|guessed|known|predicted|expected
  who do|does that
  who read|reads|check|checks|tests _? _? anyway|anyways
  how hard|difficult|complicated can|could|is it|this|that
  how many more? times do|does|must|will
  how often do|does|must we|one|i
  what be|do|did we|i pay|paying
  since when do|does|is|are _? _? _? decide|allowed
  do|does|did what _ _? _? do|does best
  as committees|managers|vendors|boards|architects|consultants do
  in keeping with tradition|custom
  true to form
  live|lives|lived up to its|their|his|her reputation|name
  as be the custom|tradition|habit|rule here|there|with
  become a|the tradition|custom|habit|sport|hobby
  same excuse
  usual|standard|popular|favourite|favorite|next excuse|excuses|answer
  the excuse be|this
  excuse this time
  imagine our|my surprise|joy|delight
  to everyone|everybody|nobody|our 's? _? surprise
  nobody could have predicted|known|foreseen|guessed
  everyone|everybody be|was very|so|suddenly|deeply|terribly? surprised|shocked|astonished|expert
  everyone|everybody|everybody be an expert
  irony be not lost
  the irony of it|that|a
  it be ironic that the|a|our
  the cherry|icing on
  add insult to
  rub salt
  to top it
  to crown it
  as a bonus|treat ,
  not one of them|us
  full|top marks for|to
  extra|bonus points for|to
  ten out of ten
  be kind|good|gracious|courteous|polite|generous|nice enough to tell|inform|answer|reply|let|send|offer|notify|mention|warn
  not a single _? reviewer|engineer|colleague|manager|soul|developer|approver of?
  one|you would|might think|have thought|expect|imagine|assume|suppose
  word of advice
  memo|note|hint|word|message|reminder|tip|suggestion|advice to the|our|all|whoever|whom|everyone|everybody _? _? _? :|,
  be it supposed
  could perhaps|maybe|possibly|conceivably|surely _? afford|read|ask|look|tell|open|spare|manage|find
  like the rest of us
  nth|second|third|fourth|fifth time of asking
  as they|he|she|sales|management call|calls|called it
  as they|he|she|sales|management say|says it?
  so they|he|she|the say|says|said|claim|claims|told
  or so they|we|i|the
  be|was strictly necessary
  be|was always right
  the customer be king
  not a|one word from|about
  not so much as a|an
  in their|his|her defence|defense ,
  do|does not ,? as a rule ,?
  as a rule , trouble|bother|tell|ask
  be|was too|very busy with|doing|being|to
  at least they|he|she|the _? _? be|were|was|is polite|nice|friendly|honest|consistent|quick|punctual
  be very|most|so|extremely|always|unfailingly polite
  be|was on brand
  without whom none|nothing
  the pleasure be|was all
  i|we draw|drew|call the attention of
  attention be drawn to the fact
  may|might wish|want|like|care|choose to form|consider|reflect|reconsider|explain|ask|look|revisit|read
  would do well to
  well , they|he|she|the|that|we|it
  i suppose
  i trust that|the|they|it|this
  i gather that|the|they|it|from
  one presumes|gathers|supposes
  word|rumour|rumor|legend has it
  which be a kind|sort|form of
  one must|has acknowledge|concede|admit|grant|say|note|observe|applaud
  it must be said|admitted that|,
  for what it be|'s worth
  make of it|this what
  mostly a|an loop|decoration|spectator|formality
  turned out to be all|everyone|everybody|none|nobody
  whatever that mean|means|is|may
  whatever they mean|call
  that be the spirit
  that be teamwork|leadership|ownership|customer|professionalism|agile
  let|lets us|me find out from
  i|one can only assume|hope|guess|imagine|suppose|admire|marvel
  i|we 'd|would bet|wager my|that|a|our|good|on|he|she|they|nobody
  put|lay money on
  i doubt anybody|anyone|somebody|someone ever|read|reads|cared|cares|looked|looks|checked|opened|noticed
  i doubt that anybody|anyone|somebody|someone ever|read|reads|cared|cares|looked|looks|checked|opened|noticed
  others may|might|can|could reflect|ponder|judge|draw|decide
  reader|readers may|might|can calculate|multiply|judge|divide|count|reckon|compute|decide|draw|wonder|guess
  reader|readers be|is|are free|invited|welcome to
  be a rare|real|special|true|peculiar gift|talent|art|skill to
  a|an remarkable|curious|interesting|odd|strange|unusual|special|generous|peculiar|enviable sense of
  evidently|apparently not everyone|everybody|theirs|his|hers|from|by|for
  i guess|imagine|expect nobody|everyone|everybody|somebody|someone|the
  get|gets paid to|for
  be what he|she|they be|get paid for
  with some|admirable|touching|enviable conviction|enthusiasm|optimism|serenity|composure
  look|looking forward to the|their|his|her|an explanation|apology|excuse|excuses|justification
  look|looking forward to hear|hearing how|why|what
  go|goes without saying that nobody|no|the|they|management|none
  at the highest|very level .|,|;
  , problem solved
  be always money for
  as you do .|,
  fat lot of good
  much good it|that do|did
  famous last words
  slow clap
  gold star for
  quelle surprise
  colour|color me surprised|shocked|unsurprised
  not a care in the
  the invoice , however|though ,
  only the invoice come|came|arrive|arrived
  invoice be|was punctual|prompt
  die|died a quiet death
`

/** Said of others by a verb that smiles; it begins their predicate. */
export const smiles = `
  believe|believed|hold|held it|this|that _? with some|admirable|touching|enviable conviction|confidence
  think|thought it|this _? wise|clever|funny|unnecessary|beneath to|him|her|them
  see|saw no need|point|reason to|in tell|inform|ask|answer|reply|warn|call|explain
  not|n't feel the need|urge to
  have|had other plans|ideas
  slept|sleep soundly|well|peacefully|like|undisturbed through|.|,|;|that|while|a
  have|has eyes|ears in|and|.|,
  have a vision .|,
  have spoken .|,
  be good|great|excellent|brilliant at naming|slides|meetings|excuses|invoices|sending
  never fail|fails to bill|invoice|charge
  nod|nodded wisely|solemnly|gravely
  nod|nodded .|,|and
  do love a|an|his|her|their|its
  love|loves a meeting|form|spreadsheet|slide|committee
  love|loves his|her|their|its acronyms|meetings|slides|forms|spreadsheets
  be quick|fast|prompt with invoices|excuses|advice
`

/** What an action adds about people who did not: "to be tested this time", "if sales permits". */
export const addenda = `
  this time .|,|;|)
  this time without|before|and|signed|tested|bought|read|for|in
  for once .|,|;|)
  for a change .|,|;|)
  or stop
  can cry|weep|complain|moan|sulk about|into
  if|once|when _? _? _? permits|permitting
  if|once|when _? _? _? have|has got? the stomach|nerve|guts|courage
  whoever _? _? can bear|stand|stomach it
  if|once|when _? _? _? can be bothered
  if|once|when _? _? _? find|finds the time
  if|once|when _? _? _? get|gets round to
  if|once|when _? _? _? feel|feels like it
  if it|that|this be not|n't too much to|trouble
  before we all? retire|die
  in this|our lifetime|life|century
  like adults|grown-ups|professionals
  until they|he|she|it can be trusted
  and mean it
`

/** Doubting adverbs: what was done was not. */
export const doubting = wordSet('supposedly allegedly purportedly ostensibly reportedly')

/** Comments on a coincidence, said of people: a hint with somebody who did nothing, or was away. */
export const wondering = wordSet(
  'oddly strangely curiously interestingly surprisingly amazingly miraculously magically conveniently ironically funnily mysteriously suddenly incredibly remarkably astonishingly'
)

/** Polite requests that reproach: "operators are kindly reminded". */
export const politely = wordSet('kindly respectfully humbly gently politely cordially')

/** What is asked of people so. */
export const bidding = wordSet('remind request ask invite encourage urge advise beg')

/** Praise for its wrong object: "I admire the confidence of the approver". */
export const boldness = wordSet(
  'confidence courage optimism speed trust faith audacity nerve honesty boldness bravery patience restraint creativity imagination ingenuity consistency persistence silence survey invoice calm serenity composure modesty efficiency generosity'
)
export const applauding = wordSet(
  'admire envy congratulate applaud commend salute praise respect love adore thank grateful envy'
)

/** Fame that an everyday process has not. */
export const fame = wordSet(
  'famous infamous legendary celebrated vaunted fabled much-praised much-vaunted much-loved glorious illustrious proverbial storied notorious renowned highly-praised well-oiled'
)

/** Everyday things, which nobody outside would call famous. */
export const everyday = wordSet(
  'checklist checklists runbook runbooks list lists spreadsheet process processes procedure procedures plan plans review reviews test tests testing meeting meetings handover handovers rota page pages wiki mail mails email emails report reports dashboard dashboards form forms template policy policies rule rules support service communication coordination planning training fix fixes silence punctuality thoroughness speed diligence care quality'
)

/** Things that are next to nothing as an answer or a review. */
export const trifles = wordSet(
  'emoji emojis thumbs-up thumb smiley shrug shrugs meme gif survey sticker mug newsletter rocket heart lgtm survey questionnaire eyes nod'
)

/** What such a trifle stands in for. */
export const answers = wordSet(
  'review reviews approval answer reply response reaction contribution input feedback help support analysis investigation explanation advice comment handover communication apology reviewing'
)

/** Nouns for people in numbers: "nine people approved it and none looked". */
export const counted = wordSet(
  'people persons reviewers approvers engineers colleagues managers developers pairs members teams signatures approvals eyes experts participants adults directors'
)

/** Reading, asking, telling: what "perhaps they could" asks of people. */
export const courtesies = wordSet(
  'read ask answer look tell test open check call listen share join help reply inform learn think notice ring say warn write respond wake come attend try watch use follow phone talk speak let'
)

/** Words of thanks said to somebody by name, with nothing to thank for. */
export const toasts = `
  well done ,
  nice one ,
  nice job ,
  nice work ,
  good job ,
  great job ,
  great idea ,
  good thinking ,
  smart move ,
  smart thinking ,
  brilliant ,
  bravo ,
  cheers ,
  thanks ,
  thank you ,
  thank you so|very much ,
  congratulations ,
  congrats ,
  congratulations to
  hats off to
  kudos to
  a big|warm|special|heartfelt? thank you to
  dear
  hello ,
  hey
  really ,
  seriously ,
`

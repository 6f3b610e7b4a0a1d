import {wordSet} from './word-set.ts'

/**
 * Traits, lapses and lacks by which people are explained. The core of each list stands in `conduct.ts`, shared with
 * other rules. Sources: the literature on the fundamental attribution error; a thesaurus for the synonyms.
 */

/** Adjectives that only people get. */
export const humanTraits = wordSet(`
careless sloppy lazy negligent reckless incompetent clueless irresponsible unqualified inexperienced arrogant stubborn complacent inattentive
undisciplined overzealous overconfident overeager impatient unprofessional lax forgetful indifferent thoughtless dishonest untrustworthy
uncooperative disorganised disorganized gullible selfish amateurish inept unfit cavalier nonchalant apathetic absent-minded scatterbrained
hot-headed hotheaded pig-headed timid cowardly lackadaisical neglectful ungrateful egoistic egotistic unmotivated demotivated unreliable
foolish silly cocky smug overbearing indecisive pushy immature insubordinate hasty inexpert heedless unthinking spineless
whiny headstrong know-it-all workshy work-shy slapdash scatty wilful willful dilettantish
dismissive condescending patronising patronizing rude curt brusque snide impolite disrespectful inconsiderate bossy obstinate dogmatic
uninterested disinterested flippant high-handed two-faced untruthful deceitful uncaring supercilious vain self-important unhelpful
`)

/** Adjectives that describe an hour rather than a character: a hint at most. */
export const states = wordSet('distracted anxious tired exhausted stressed nervous confused overeager eager untrained')

/** Manners of an hour: a hint at most. */
export const manners = wordSet(
  'defensive hostile aggressive evasive sarcastic moody grumpy snappish abrupt stroppy petulant sulky'
)

/** What people say and write, with a tone to it. */
export const utterances = wordSet(
  'tone manner reply replies answer answers response mail mails email emails message messages comment comments remark remarks note wording'
)

/** Vices that are told as the reason by a bare noun: "it was pride", "out of vanity". */
export const vices = wordSet('pride vanity greed spite egoism malice snobbery envy laziness ignorance arrogance')

/** Denied of people: "is not qualified". */
export const virtues = wordSet(`
qualified competent capable careful diligent attentive reliable trustworthy professional thorough rigorous disciplined serious vigilant
conscientious meticulous cautious suited suitable fit cut mature honest
`)

/** What people are said to have none of. */
export const qualities = wordSet(`
care attention discipline ownership diligence accountability professionalism responsibility rigour rigor vigilance competence caution
courage willpower maturity judgement judgment commitment motivation conscientiousness urgency decency respect integrity backbone curiosity
`)

/** Words for people that are insults. */
export const insults = wordSet(`
idiot idiots moron morons fool fools clown clowns amateur amateurs cowboy cowboys imbecile imbeciles halfwit slacker slackers dunce bungler bunglers
incompetent incompetents dilettante dilettantes ignoramus egoist egoists coward cowards liar liars prima-donna hothead hotheads bozo bozos nitwit nitwits numpty numpties muppet muppets know-it-all know-it-alls
layabout layabouts freeloader freeloaders diva divas jackass jerk jerks wannabe wannabes charlatan charlatans bully bullies
`)

/** Adverbs that give the doer a trait. */
export const traitAdverbs = wordSet(`
carelessly recklessly negligently lazily sloppily blindly thoughtlessly irresponsibly arrogantly stubbornly incompetently cluelessly mindlessly
absent-mindedly heedlessly cavalierly nonchalantly unthinkingly half-heartedly slapdash negligently
`)

/** Phrases that begin at the verb of whom they are about. */
export const traitPhrases = `
be asleep at the
fall asleep at the
lose situational awareness
lose focus
lose his|her|their nerve|head|temper|cool|patience
lose the plot
get _? anxious|complacent|careless|sloppy|lazy|cocky|comfortable
grow _? complacent|careless|sloppy|lazy|comfortable
become _? complacent|careless|sloppy|lazy
panic
freeze up
be not|n't _? up to the|this|his|her|their
be _? out of his|her|their|its _? depth|league
be _? in over his|her|their
be _? too cheap|stingy|mean|greedy|lazy|proud|stubborn|relaxed|comfortable|confident|eager|impatient|junior|inexperienced|careless|timid|arrogant|vain
be _? no team player
not|n't a team player
rest|rested on his|her|their|our|its laurels
feel|felt too safe|secure|sure|comfortable
be _? too sure of
have no|little|zero sense|respect|regard|discipline|patience|clue
have a habit|tendency of|to
have a bad|poor attitude
have an attitude
be known|notorious|infamous for
have no idea what|how he|she|they be|do|was|were|is|are
not|n't have a|any|the _? clue|idea what|how
not|n't have a|any|the slightest|faintest|foggiest|first clue|idea
not|n't have a clue
be _? _? half asleep|awake
do|does|did what|as he|she|they like|likes|liked|want|wants|wanted|please|pleases|pleased
believe|believes|believed himself|herself|themselves to|above
be a _? loose cannon
lie|lied|lies|lying to|about
cover|covered it|this|that|everything _? up
play|plays|played|act|acted _? the hero|boss|expert|martyr|victim|fool|innocent|god
ignore|ignored|defy|defied|lack|lacked _? common|basic sense|decency|logic
go|goes|went _? behind our|my|his|her|their|everyone 's? back|backs
throw|toss|lob|chuck|fling|dump _? _? _? _? over the wall|fence
turn|turned a blind eye
drag|dragged his|her|their feet|heels
drop|dropped the ball
not|n't care
think|thinks|thought _? he|she|they is|was|were|are above|smarter|cleverer|untouchable|immune
think|thinks|thought _? he|she|they know|knew|knows better
can|could|must not|n't be trusted
cannot be trusted
can|could not|n't be bothered|arsed
cannot be bothered|arsed
stop|stopped caring
tend to rush|forget|ignore|skip|panic|overreact|break
could|can not|n't care less
not|n't _? care about
not|n't _? think _? about|of|before
not|n't think very
not|n't know what he|she|they be do
not|n't know how to
not|n't _? understand the difference|basics|first|meaning|consequences|consequence|implications
not|n't use _? _? brain|head
never _? _? think|thinks|listen|listens|learn|learns|read|reads|document|documents|test|tests|check|checks|ask|asks|answer|answers
not|n't _? seem to care|understand|know
not|n't exercise|show|take|apply due|enough|proper|sufficient|reasonable|the _? care|caution|attention|diligence|discipline
not|n't pay _? _? attention
pay no attention
act|behave like _ _? _? child|children|cowboy|cowboys|amateur|amateurs|kindergarten
`

/** The same, said of somebody else, where a milder reading stands beside: hints. */
export const traitHints = `
have no business be|do|run|touch|deploy|decide|approve|merge|work|in|on|near
should not|n't be on-call|oncall|allowed|anywhere|near|trusted|let
should not|n't be on|in|at call|production|charge|this|that
not|n't listen
not|n't learn
not|n't take _ _? _? _? seriously
not|n't do his|her|their|its own? job|homework|duty|part|bit
not|n't do his|her|their|its own? job|work properly|right
not|n't have _? _? common|good sense
not|n't be _? honest|truthful|open|upfront about|with
be _? too busy with|on his|her|their _? _? phone|phones|laptop|social|golf|lunch|coffee|game
sleep|slept through
doze|nod off
zone|switch out|off
space out
know|knew better
think|thinks he|she|they own|owns
give|gave up caring|thinking
be a _? liability|lone|control|hothead|show-off|know-it-all|risk|danger to|wolf|freak|.|,|for
be|was _? _? one-man show
show|showed|showing off
hide|hid|hiding|conceal|concealed|bury|buried it|this|that|the truth|mistake|error|fact|problem|facts|incident from|,|.|for|until
hide|conceal the truth|mistake|error|fact|problem|facts
try|tries|tried to cover|sweep|brush it|this|that|everything|his|her|their
cover|covered up his|her|their|the
keep|kept quiet|silent|mum|schtum
keep|kept it|this|that to|from himself|herself|themselves|us|everyone
lose|lost interest|track|his|her|their bearings|.|,|of|grip|composure|patience|concentration
lose|lost his|her|their bearings|grip|composure|concentration|way
bring|brought this|it on himself|herself|themselves|itself
have|had it coming
fail|failed us|everyone|everybody|the _? team|customers|users|crew|company|us
let|lets us|me|everyone|everybody|them|him|her down
let|lets the|our|their whole? _? team|customers|users|company|side|crew|shift|department|colleagues|others|rest down
rubber-stamp|rubber-stamped
approve|merge|sign|accept|wave|click|copy|paste|run|press _? _? _? without thinking|looking|reading
act|acted without thinking
not|n't bother
never bother|bothered
shrug|shrugged it|this|that off
shrug|shrugged
look|looked the other way
wash|washed his|her|their hands
fall|fell for
take|took _ _? for granted
want|wanted|try|tried|like|likes|love|loves to play|be the hero|boss|cowboy
want|wanted|try|tried to impress|shine|showoff
want|wanted|try|tried to show off
want|wanted|try|tried to look good|clever|smart|busy
hide|hid|conceal|concealed his|her|their
try|tries|tried to hide|conceal|deny|bury it|this|that|the truth|mistake|problem|error|fact|his|her|their
try|tries|tried to deflect|wriggle|lie
not|n't want to admit|listen|lose|hear
stop|stopped listening|paying|bothering|learning
get|got nervous|scared|carried|sidetracked|bored and|,|.|away
get|got cold feet
freeze|froze .|,|;
freeze|froze and
not|n't _? interested .|,|;|in
have|had better|other|more important? things to do
see|saw nothing wrong with|in it|that|this
not|n't _? see a|any|the problem|harm in|with it|that|this
not|n't seem to see a|any|the problem|harm|point|need
want|wanted to go|get home
want|wanted to leave .|,|early|at
want|wanted to get it|this over|done|off
prefer|prefers|preferred to guess|hope|gamble|ignore|pretend
would|'d rather guess|hope|sleep|complain|argue than|.|,|;
just|simply|merely guess|guessed
be just|simply|merely|only guessing
make|made it|this|that|something|numbers|figures|things up .|,|;|as|from|to|because
pretend|pretended that|not|everything|to know|understand|have|nothing
have no feeling|feel|instinct|interest for|in|.|,
lack any|all|every feeling|sense|feel|instinct|interest|understanding for|of|in
do|did the bare|absolute? minimum
do|did as little as
do|did what he|she|they|it always do|does|did
have|has a reputation .|,
have|has a reputation for be|not|never|ignore|lose|forget|go
have no business there|here|.|,
care about nothing|only|little
care for nothing|only|little
still not|n't understood|grasped|learned|learnt
have|has yet to learn|grasp that|what
think|thought nothing of it|this|that|the
be content to
sit|sat on his|her|their|its hands|backside|backsides
pass|passed the buck
hide|hid|hiding behind the|a|his|her|their|its
stick|stuck his|her|their head|heads in the sand
bury|buried his|her|their head|heads
whine|whined|moan|moaned|sulk|sulked about|that|.|,|;
run|ran around like
talk|talked big
be _? all talk
play|played dumb|dead|ignorant
be economical with the truth
shout|yell|scream|bark|snap|swear at the|our|a|her|him|us|me|everybody|everyone|people|them
make|made fun of
laugh|laughed at|about the|our|her|him|us|me|it|this|that|them
laugh|laughed it off
roll|rolled his|her|their eyes
wave|waved it|this|that|us|her|him|them away|aside|off
knows nothing|little about|of
be no _? professional|expert|genius|engineer|leader
be not|n't exactly|precisely a|an|the|known
be _? too green|raw|soft|nice|timid|shy|trusting for|to
have two left hands
not|n't think straight|clearly
be on his|her|their phone|phones .|,|;|when|while|instead
be _? watch|watching football|tv|television|videos
be hungover|drunk|tipsy
be hung over
live|lives|lived in a|another|his|her|their|its own? bubble|world|planet|dreamland
lose|lost touch with
be _? out of touch
be _? in love with his|her|their|its|the
has no idea of|about
promise|promises anything|everything|heaven
promise|promises the moon|earth
micromanage
have|has the last word
have|has to be right .|,|again
not|n't take advice|orders|criticism
take no advice|criticism
take|takes|took nobody|nothing|none|noone seriously
will|would not|n't be told
leave|left us|me|him|her|them|everybody|everyone alone with|in
leave|left _ _? _? in the lurch|rain|cold
abandon|abandoned his|her|their|its post|posts|shift
vanish|disappear .|,|;|without
be nowhere to be found|seen
hide|hid|conceal|concealed it|this|that from|for|until|.|,|;
fake|forge|falsify|fudge|invent|doctor the|his|her|their|a reading|readings|signature|signatures|record|records|report|reports|entry|entries|result|results|figures|sheet|protocol|log
cheat .|,|;|with|on|in
skimp|scrimp on
talk|talked himself|herself|themselves out
change|changed the subject
play|plays|played by his|her|their|its own rules
make|makes|made his|her|their|its own rules
do|did it|this|things his|her|their own? way .|as|again
not|n't _? _? bright .|,|;|enough
be slow on the uptake
do|does not|n't get it .|;
will|'ll never learn|change|understand
be in the wrong job|trade|profession
be not|n't the right man|woman|person|one for|to
be the wrong man|woman|person for|to
be no help|use .|,|;|at|to|here
be of no help|use
be _? weak .|,|;
be a _? nightmare|pain|menace|joke|disgrace|burden|waste|nuisance|bully to|.|,|of|for|in
be impossible .|,
bully|bullied|pressure|pressured|browbeat|intimidate|coerce the|a|her|him|them|us|me|everybody|everyone
push|pushed|force|forced|ram|rammed it|this|that|them through .|,|;|against|anyway|despite
want|wanted|try|tried to be a|the|some hero|star|boss|cowboy
act|acted on his|her|their own .|,|;|authority|without
take|took matters|things|it into his|her|their own
have|had no right|mandate|business to
be not|n't entitled to
not|n't talk|speak|listen to each|one other|another
be not|n't on speaking terms
work|worked against each|one other|another
be more concerned|worried about|with
be worried|concerned about his|her|their own? bonus|holiday|weekend|career|reputation|figures|numbers|image|budget
look|looked for|search for excuses
have|had an excuse for|ready
`

/** Without anybody's name. */
export const impersonalTraits = `
due care|diligence|attention|caution
no sense of ownership|urgency|responsibility|accountability
attitude problem|problems
kind|sort of attitude
common sense be missing|absent|lacking|gone
complacency set|crept|creep in
little|bit|ounce|minimum|modicum of common sense
little|bit more care|attention|diligence|discipline
there be no|little|zero _? ownership|discipline|diligence|professionalism|accountability
absence of _? _? _? ownership|discipline|diligence|professionalism|accountability
nobody|noone care|cares|cared
no one care|cares|cared
mind|head|thoughts be elsewhere
not|n't how a professional|team|engineer|company|responsible
bad|poor|wrong|careless|lazy|arrogant|unprofessional attitude
cowboy behaviour|behavior|mentality|culture|attitude
hero culture|complex|mentality
total|complete|utter|absolute|sheer lack of interest|respect|seriousness|effort
blame culture
`

/** The same, where a milder reading stands beside: hints. */
export const impersonalHints = `
matter|question|issue|problem|lack of personal|basic? discipline|attitude|respect|character|willpower|mentality|diligence|professionalism|manners|decency
come|comes|came|boil|boils|boiled down to discipline|attitude|character|diligence|laziness|pride|mentality|ego|egos
be _? a _? lie|half-truth|fabrication .|,|;|and|told
economical with the truth
no respect for the|our|his|her|their|other
no respect .
all he|she|they want|wanted|care|cared for|about|be
habit of his|hers|theirs
attitude like that|this
be what he|she|they be like
he|she|they have always been like that|this
not|n't his|her|their first .|,|;|offence|offense|slip|lapse|time|one
nobody _? _? _? take|takes|took it|this|that|them|us|her|him|safety seriously
signature|signatures|reading|readings|entry|entries|protocol|logbook be _? faked|forged|falsified|invented
have|has|had no common sense
be no common sense in
there be panic in|on|at|among|.|,
there be general|blind|sheer|pure panic
panic break|broke|spread|set|sets out|in|among|through
be _? bullied|pressured|coerced|browbeaten into|to
be forced|imposed on us|the|me|them
solo run|effort|act|ride by|of
vanity|pet project
nobody _? asked|ask for it|this|that|these
culture of looking|fear|silence|denial|indifference|secrecy|sloppiness|complacency|shouting|hurry|heroes
culture _? _? _? be rotten|toxic|poisonous|broken
nobody seem|seems|seemed to care|mind|bother
no one seem|seems|seemed to care|mind|bother
give|gives|gave a damn|toss|hoot
nobody want|wants|wanted to be|own|decide|hear|know
no one want|wants|wanted to be|own|decide|hear|know
everybody|everyone|each _? wait|waits|waited|rely|relies|relied|count|counted|trust|trusted for|on somebody|someone|others else? .|,|;|to
each|every _ rely|relies|relied|blame|blames|blamed on? the other|next .|one|others|ones
every man|team|shift|department for himself|itself|themselves
there be no|little teamwork|leadership|cooperation|respect
team spirit be _? dead|gone|missing
nor be it|this|that his|her|their|the first
not|n't the first time he|she|they|somebody|someone|management
not|n't the first time that he|she|they|somebody|someone|management
`

/** Learning and skill: their lack is a hint about one person, and a fact of staffing about a team. */
export const skills = wordSet(
  'experience skill skills knowledge expertise competence understanding qualification qualifications talent ability'
)

/** Inner postures that get a human owner: "the attitude of the crew", "his ego". */
export const postures = wordSet('attitude mentality mindset ego egos vanity')

/** Adjectives that hold the ideal up against somebody: "any competent engineer would". */
export const ideals = wordSet(
  'competent experienced professional reasonable good real proper decent responsible serious sensible capable qualified diligent careful seasoned senior trained sane half-decent'
)

/** Those whom even they would outdo. */
export const lowly = wordSet(
  'intern interns child children beginner beginners student students junior juniors trainee trainees apprentice rookie novice toddler monkey idiot schoolboy first-year kid kids amateur layman'
)

/** What a deed is said to tell of its doers. */
export const telling = `
speak volumes about
say a lot|something|everything|enough about
tell us|you|me? a? lot|much|everything|all about
show|shows how little|careless|lightly|seriously
show|shows _? _? _? lack of
`

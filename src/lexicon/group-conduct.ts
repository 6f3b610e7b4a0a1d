import {wordSet} from './word-set.ts'

/**
 * How drafts tell of groups whose part in an incident is resented: unwillingness, delay, pressure, going behind,
 * indifference, contempt. Phrases begin at the verb of which the group is the subject; `|`, `_` and `?` as in
 * `phrases`. Sources: the families of wording in the Google SRE workbook (chapter 10) and in works on attribution
 * between groups; the phrases are ours, from the idioms a general dictionary lists under these senses.
 */

const us =
  'us|me|him|her|them|anyone|anybody|everyone|everybody|nobody|engineering|engineers|operations|ops|developers|on-call'

/** Only people do this: a verdict about the group. Also said of names that could be a system ("infra"). */
export const contempt = `
go _? around|round|behind|past us|me|our|my|everyone|engineering|operations|ops
go over our|my|their head|heads
push|pressure|press|rush|bully|strong-arm|badger|railroad|steamroll|corner|coerce|browbeat|force|compel ${us} _? into|to|for
bully|badger|railroad|steamroll|browbeat|patronise|patronize|belittle|scapegoat ${us}
breathe down our|my|their|everyone necks?|neck
could|can|would not|n't be bothered
could|can not|n't care less
not|n't give a
not|n't even? _? bother
not|n't even? really? care
not|n't seem to care|bother|mind|understand
not|n't lift a finger
not|n't have a clue
not|n't have the courtesy|decency
not|n't feel responsible
not|n't know what they
not|n't understand our|how|what|why
not|n't want to hear|know|listen|understand|deal|talk|touch|pay|fund|spend|help|wait
not|n't see the point|need|value
not|n't take _ _? _? seriously
would|could not|n't hear of|about
get|gets|got its|their|his|her own? way
keep|keeps|kept quiet|silent|mum
keep|keeps|kept _ _? _? _? to themselves|itself|himself|herself
not|n't even read|look|open|try|answer|reply|respond|test|ask|tell|check|show
never _? _? take _ _? _? seriously
never _? really? care|cared|bother|bothered|listen|listened
never _? lift a finger
only care about
care|cares|cared more about
have no clue
know|knows better
throw|toss|lob|chuck|fling|dump _? _? _? _? over the wall|fence
dump _ _? _? _? on us|me|ops|operations|engineering
dump _ _? _? _? in|into our|my lap|laps
pass|shift the buck|blame
kick the can
kick _ down the road
wash their|its hands
hide|hides|hid behind
play|plays|played politics|dumb|games
laugh|laughed at|off us|our|me|it|the
laugh|shrug|wave|brush|bat|swat _ _? _? off|aside|away
laugh|shrug|wave|brush off|aside|away
roll their|its eyes
look|looked the other way
turn|turned a blind eye
bury|buried their heads|head
stick|stuck their heads|head
drag _ _? _? feet|heels
dig _ heels in
dig in _ heels
stonewall|gaslight|ghost|snub|mock|ridicule
give us|me|them the runaround|run-around|brush-off
string us|me along
send|sent us|me in|round|around circles|circle
fob us|me off
keep us|me|everyone in the dark
cut|leave|keep us|me out of
leave|left us|me|ops|operations|engineering|everyone hanging|stranded|alone|high|holding|with
leave|left us|me|ops|operations|engineering|everyone in the lurch|cold|dark
leave|left us|me|ops|operations|engineering to clean|pick|deal|fight|sort|fix
sweep|swept _ _? _? under
blame us|our|me|the network|it on
point|pointed fingers
lie|lies|lied to us|me|about
act|acts|acted surprised|as
pretend|pretends|pretended
think|thinks they own
lose interest
have no|little|zero interest|appetite|intention|intentions|desire|sense|respect|regard
have better|bigger|more things|important|strategic|pressing|urgent
take no interest|notice|responsibility|ownership|account
show|showed|shown no|little interest|urgency|appetite|respect|willingness|ownership
make|made no effort|attempt
treat|treats us|me|our|everyone|ops|operations as|like
treat|treats _ _? _? _? as if|though
overrule|sabotage|undermine ${us}|our
cut corners
drop the ball
asleep at the wheel
in no hurry|rush
in denial
say|says|said|think|thinks|thought|feel|felt|find|found|argue|argued|decide|decided|declare|declared that? it|this be not|n't|none of? their|its|his|her|a problem|job|business|responsibility|department|task|concern|fault|priority|issue|problems
tell|told us|me that? it|this be our|my _? problem|fault|job|issue|mistake
tell|told us|me nothing
tell|told us|me to open|file|raise|write|log another|a|one|the _? ticket|request|case
tell|told us|me to be patient|quiet|happy|grateful
tell|told us|me to wait|google|rtfm|live|deal|calm|relax
tell|told|inform|informed us|me only|just|days|weeks|months|afterwards|long after|later|afterwards|when
keep|kept it|this|that|everything|things|_ _? _? to themselves|itself|himself|herself
keep|kept it|this|that|things|information from us|me|everyone|everybody|operations
_ _? _? _? _? behind our|my|their|everyone|everybody 's? backs|back
behind our|my|everyone|everybody 's? backs|back
let|lets us|me|everyone|everybody|them|him|her down
let|lets the|our|their whole? team|customers|users|company|side|crew|shift|department|colleagues|others|rest down
leave|left _ _? _? _? to rot|languish
do|does|did what|as it|they|he|she want|wants|wanted|like|likes|liked|please|pleases|pleased
be _? a law unto|to
live|lives|lived in a|its|their|his|her own? world|bubble|universe|planet|fantasy|dream|ivory
have|has|had its|their|his|her own agenda|rules|world|priorities|laws|ideas|interests|clock
see|sees themselves|itself|himself|herself as
not|n't have its|their _? house|act|shop in|together
can|could not|n't get its|their|his|her act|house|story|stuff together|in|straight
cannot get its|their act|house|story together|in|straight
cannot even _
cannot be bothered
could|can not|n't even tell|say|find|name|answer|spell|explain|read|open|agree|reproduce|remember|log|give|show|manage|write
not|n't even have|know|own|use|look|keep a|the|their|its|how|what|which|where|who|that|our
strike|strikes again
deny|denies everything|all
not|n't do its|their own? job|jobs|homework|duty|part|bit
not|n't do its|their|any own? job|jobs|homework|work properly|right|well
live|lives|lived in its|their own world|bubble|universe|planet
only care|cares|cared about|for
care|cares|cared only|just about|for
claim|claims|claimed that? everything|all|nothing|it|they _? _? fine|ok|okay|normal|green|control|wrong
try|tries|tried to hide|sell|blame|bury|spin|shift|conceal|deflect|dodge|wriggle|weasel
try|tries|tried to cover|pass|sweep|brush|wave|talk it|this|that|everything|the|their|its|us
cover|covers|covered it|this|that|everything|things|their|its|his|her _? up
never _? understand|understands|understood our|us|what|how|why|that|the
use|uses|used _ _? _? _? as a|their|its dump|dustbin|bin|playground|dumping|toybox|testbed|doormat|trash
have|has|had no idea about|of how|what|our|anything
give|gives|gave a damn|hoot|toss|monkey
want|wanted|wants nothing to
take|takes|took us|me|it|everyone|ops|operations for granted|fools|a
point|points|pointed at us|each|everyone|everybody|one
pass|passes|passed the|their buck|parcel|problem|pressure|mess
hope|hoped|hopes nobody|no|that nobody|no
fail|fails|failed us|me|everyone|our
save|saves|saved _? _? at our|the wrong|expense
save|saves|saved _? in the wrong place|places|end
`

/** Also true of systems and of ordinary work with another object: said of teams alone, and as a hint. */
export const reluctance = `
insist|insists|insisted on|upon|that|it
demand|demanded|demands that|to
override|overrode|overruled|veto|vetoed us|our|my|the|it|this|that
push|pushes|pushed back on|against|hard|every
push|pushes|pushed us|for
push|pushed _? _? for an? early|earlier|quick|quicker|fast|faster
pressure|pressured|rush|rushed us|me|engineering|engineers
resist|resisted|oppose|opposed every|any|all|our|the|this|it
balk|balked|bristle|bristled|scoff|scoffed at
shoot|shot _ _? _? down
shoot|shot down
turn|turned down our|my|the|every|it|this
vote|voted down
brush|brushed off|aside
wave|waved through
sign|signed off on _ _? without
reject|rejected|decline|declined|dismiss|dismissed|deny|denied our|my|every
withhold|withheld|conceal|concealed
hide|hid _ _? _? from us|me|everyone|the
sit|sits|sat on our|my|it|this|that|the|them|a|his|her|their|an
stall|stalled|delay|delayed us|our|for
disappear|disappeared|vanish|vanished
go|goes|went silent|quiet|dark|missing|ahead anyway
go|goes|went into|in hiding
walk|walked away from
abandon|abandoned|desert|deserted|forsake us|me|our|the|it
deprioritise|deprioritize|de-prioritise|de-prioritize
park|parked|shelve|shelved|bump|bumped|mothball|mothballed
close|closed our|my|the|it _? _? as|without
bounce|bounced our|my|the|it|us
send|sends|sent us|me|our _? _? _? away|back|elsewhere|packing
want|wants|wanted it|this|that|them done|live|out|green|shipped|finished|ready|before|by|now|quickly|fast|yesterday
want|wants|wanted _ _? _? _? done|live|out|green|shipped|finished|ready before|by|in
want|wants|wanted _ _? _? to be|look green|live|done|ready|out
ask|asks|asked us|me|engineering to skip|rush|hurry|cut|drop|bypass|ignore|ship|hide|keep|stop asking
ask|asked for it|this|that|them _? to be|look
be _? too busy
have other priorities
be _? more interested in
be _? only interested in
be _? more concerned
be _? happy to let|leave|watch
be _? nowhere to be
be _? the bottleneck|problem|obstacle|blocker|weak
be _? no|little help
be _? of no|little help
let|lets the|our|my|a|it|every|all|this _? _? ticket|tickets|request|requests|report|reports|it|case|issue|mail|mails|email|message|alert|problem|warning _? sit|lie|rot|wait|languish|gather|go|slide|drop|slip|expire
let|lets it|them|things|this sit|lie|rot|wait|languish|slide|drift|slip
just|only|merely|simply watch|look|shrug|wait|forward|read|stand|sit
shrug|shrugs|shrugged
stand|stood by|idly|there|and
give|gives|gave us|me|engineering|ops|operations|the _? no time|people|answer|answers|budget|choice|chance|information|reason|room|staff|money|resources|option|details|explanation|support
not|n't give us|me|engineering|operations the|any|enough|a|sufficient? time|people|answer|budget|choice|chance|information|room|staff|money|resources|support|details
not|n't let us|me|engineering|operations
leave|left us|me|engineering|operations no|little|with|without _? time|choice|option|room|answer|support
make|makes|made us|me|engineering|operations skip|rush|cut|ship|drop|bypass|ignore|hurry|wait|deploy|release|launch|merge|promise|work|choose|postpone
order|orders|ordered|tell|told us|me|engineering|operations to ship|skip|deploy|go|launch|release|rush|hurry|cut|merge|ignore|drop anyway|it|the|ahead|this|without|live|despite|tests|on|that
choose|chose|chosen|decide|decided|prefer|preferred to do nothing
choose|chose|chosen|decide|decided|prefer|preferred to ignore|look|wait|close|save|cut|skip|keep|hide nothing|away|our|the|it|silent|quiet|on
prefer|prefers|preferred to work|spend|redesign|build|rewrite|discuss|talk|play
keep|kept|keeps adding|changing|pushing|asking|demanding|moving|postponing|promising|closing|bouncing|saying
treat|treats|treated _ _? _? _? like
decline|declined|declines|turn|turned|refuse|refused _? an|the|every|our|both|all invitation|invitations
send|sends|sent her|him|them|people|callers|everyone away|home|packing
find|found it|this|that not|n't important|urgent|worth|interesting
not|n't find it|this|that important|urgent|worth|interesting|necessary
be _? _? known for|to not|never|slow|ignore|ignoring|its|their|being|closing|late|unreliable
be _? busy with its|their|his|her|an|other|the _? offsite|party|workshop|reorg|reorganisation|redesign|rebranding|conference|slides|things|important
be|were _? nowhere to|in
be _? not|n't _? reachable|available|present|interested as
can|could not|n't be reached , as|again
be _? impossible|hard|difficult|no|painful to work|deal|talk|reach|get|fun|joy|pleasure
be _? a black|bottomless|dead|moving|constant|permanent|real? hole|pit|end|target|nuisance|pain|obstacle|bottleneck|blocker|hindrance|problem|joke|liability|brake
be _? slow|late|asleep|clueless|difficult|useless|overwhelmed as|once|again|to|in
be|were _? asleep
save|saves|saved on staff|people|testing|training|tests|maintenance|hardware|backups|monitoring|engineers|disks|everything|safety|security|quality|us
promise|promises|promised a|the|to|this|it|us _? _? _? and never|nothing|did
promise|promises|promised _? _? _? _? _? for a|years|months|ages|quarters|over
sell|sells|sold a|something|things|features|what|the|it _? _? _? that|which|before|we do|does|not|did|had|exist|have
have|has|had no idea .|,|;
`

/** What suppliers are said to have done; ordinary for anybody else. */
export const supplierSpin = `
claim|claims|claimed|allege|assert|asserted|contend|maintain|maintained that|it|they|the|there|everything|nothing|our|we
blame|blamed us|our|the|it|customers|others
deny|denied any|all|everything|it|having|responsibility
play|played down
downplay|downplayed|trivialise|trivialize
mislead|misled|mislead us|me
string|fob|fobbed us|me|our
change|changed|deprecate|remove|removed|withdraw|withdrew|disable|disabled|rotate|rotated|drop _ _? _? _? without
close|closed our|my|the|it _? _? _? as|without|twice|again
mention|mentions|mentioned|announce|announced|note|noted it|this|that|them in|under|on _? _? _? footnote|print|notes|page|passing|minor|small|bottom|appendix
answer|answered|reply|replied|respond|responded _? _? _? _? with the same
send|sent us|me the same
hide|hid|sweep|cover|covered|bury|buried _ _? _? from|under|up
leave|left us|me|our
send|sends|sent us|me a|an|the|another|one? _? link|survey|questionnaire|template|invoice|newsletter|brochure|leaflet|manual|boilerplate|form
answer|answered|reply|replied|respond|responded with a|an|the|one? _? _? link|survey|questionnaire|template|boilerplate|form|canned|manual
insist|insists|insisted that? it|the|everything|nothing|all|they|our
do|does|did nothing
deliver|delivered|ship|shipped late|broken|rubbish|garbage|untested|half|unfinished|nothing
deliver|delivered|ship|shipped _? _? _? late , as|again
admit|admits|admitted it|this|that|the|only
only admit|admits|admitted|reply|replied|respond|react|reacted|act|acted|answer|answered|move|moved when|after|once|because
apologise|apologised|apologize|apologized and|but|then|by
hang|hung up
be _? not|n't _? reachable|available
can|could not|n't be reached
be _? unreachable|unavailable
ignore|ignored|dismiss|dismissed us|me|our|my|every|the
`

/** Traits of a group, after be, seem, become. */
export const groupTraits = wordSet(`
unresponsive unwilling uncooperative uninterested disinterested reluctant dismissive evasive obstructive defensive unhelpful useless hopeless
slow difficult inflexible bureaucratic arrogant impossible chaotic toothless deaf blind asleep
hostile secretive territorial stingy
`)

/** The same with "not" before them. */
export const groupVirtues = wordSet(`
responsive willing cooperative competent reliable interested helpful honest transparent prepared forthcoming professional trustworthy
qualified serious bothered keen
`)

/** Possessions of a group that explain an incident by it: "the vendor's silence", "pressure from sales". */
export const groupFailings = wordSet(`
incompetence inability unwillingness reluctance refusal silence slowness indifference negligence carelessness arrogance stubbornness ignorance
sloppiness obstinacy inaction stonewalling foot-dragging interference meddling impatience complacency unresponsiveness apathy greed dishonesty excuses
politics
`)

/** What comes from a group and weighs on others. */
export const groupPressure = wordSet(
  'insistence pressure resistance pushback push-back interference reluctance foot-dragging stonewalling opposition'
)

/** Telling, answering, turning up: what a group is said never to do. */
export const responding = wordSet(`
answer reply respond react tell inform warn announce notify communicate share ask consult involve invite include listen document test read
check update join show turn attend appear participate pick help follow learn coordinate escalate explain admit apologise apologize come get bother care look say
understand clean deliver own commit return call give
`)

/** The same for suppliers: what customers may expect of them. */
export const supplierDuties = wordSet(
  'answer reply respond react tell inform warn announce notify communicate share consult help follow escalate explain admit get call give mention disclose'
)

/** Verbs that "always" and "keeps" turn into a reproach. */
export const habits = wordSet(`
break change push ask demand ignore promise delay postpone move forget reopen close bounce blame complain say find skip miss ship rush
cancel refuse insist reject interrupt override dump argue
`)

/** Granting: what "would not" refuses. */
export const granting = wordSet(`
fund give let approve pay allow help budge listen commit agree share release hire wait accept touch admit prioritise prioritize talk
answer engage cooperate back spend invest budget discuss escalate join support
`)

/** Verbs that only people can refuse to do. */
export const humanWork = wordSet(`
fund pay help answer share talk listen approve sign tell admit discuss support reimburse compensate prioritise prioritize commit join meet
hire budget believe invest spend engage consider take look own cooperate escalate acknowledge give provide investigate review fix agree allow
extend grant let staff
`)

/** Groups that decide about others' time and money. */
export const deciders = wordSet(`
management leadership product sales marketing board committee executives business finance procurement office council hq headquarters
pmo trustees ministry legal directors department departments directorate stakeholders company organisation organization bosses execs
`)

/** Deciding against somebody's work, where it is one of the things in `worksCut`. */
export const cutting = wordSet(
  'cut slash halve freeze gut cancel postpone defer delay drop reject decline refuse ignore dismiss block defund scrap kill pull reassign outsource deprioritise'
)
export const worksCut = wordSet(`
budget budgets funding headcount team teams staff staffing people positions rotation training maintenance upgrade upgrades migration fix work
ticket tickets replacement tests testing request requests proposal proposals hire hires hiring refactoring cleanup clean-up rewrite warning
warnings concern concerns advice recommendation recommendations project engineers redundancy contract licence license
`)

/** Users and customers use a product; they owe nobody an answer. */
export const consumers = wordSet(`
users user customers customer visitors subscriber subscribers merchant merchants patient patients shopper shoppers player players passenger
passengers validators consumers tenants readers viewers
`)

/** Names of teams that, alone and without an article, are the team: "Security refused". */
export const bareTeams = wordSet(`
product infra infrastructure platform security networking support mobile billing payments accounts design growth planning backend frontend
back-end front-end research it middleware
`)

/** Counting how often: no reproach of a disk, but one of a group. */
export const nthTime = `
second|third|fourth|fifth|sixth|tenth|umpteenth|nth time this year|month|week|quarter|summer|winter|spring|autumn
second|third|fourth|fifth|sixth|tenth|umpteenth|nth time in a|as
`

/** Going ahead without a word, behind backs: anywhere in the statement of a group. */
export const sneaking = `
behind our|my|everyone|everybody 's? backs|back
without so much as
without _? _? word|mail|email|message|call|notice|warning|announcement|heads-up|explanation|comment|reply
without any|a|prior|further _? word|mail|email|message|call|notice|warning|announcement|explanation|consultation
over our|my heads|head
`

/** What waits for somebody's answer. */
export const waiting = wordSet(
  'ticket tickets request requests question questions report proposal mail email mails query queries pr case approval application complaint complaints issue'
)

/** What a ticket does while nobody takes it up. */
export const idling = wordSet('sit lie rot languish linger gather wait hang collect')

/** Asking and warning: done often enough, it says that others did not listen. */
export const pleading = wordSet(
  'warn tell ask flag raise report request beg plead escalate complain remind suggest propose chase nag demand'
)

/** Handed on until it is nobody's: said of what goes round, with nobody named. */
export const handedOn = `
from desk|team|department|queue|inbox|pillar|office|group|one to desk|team|department|queue|inbox|post|office|group|another
`

/** Who tells one what one was to hear from somebody nearer. */
export const hearsay = wordSet(`
press newspaper newspapers news paper papers radio television tv twitter reddit internet street rumour rumours rumor rumors grapevine hallway corridor
canteen lunch caretaker customer customers caller callers competitor neighbour neighbours neighbor
`)

/** How often, or how long, and with what result. */
export const inVain = `
again and again
time and again
time and time again
over and over
many|several|three|four|five|six|ten|countless|multiple|two times
twice
repeatedly
for years|months|weeks|quarters|ages|ever
for a|over|almost|nearly year|a
every _? week|month|quarter|year|retro|retrospective|review|planning|time
since 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
since last _? year|spring|summer|autumn|winter
and nothing|nobody happened|changed|came|followed|listened|reacted|answered
but nothing|nobody happened|changed|came|followed|listened|reacted|answered
to no avail
in vain
be told to wait|prioritise|prioritize|open|raise|be|stop
be told no|later|that
be ignored|dismissed
fall on deaf ears
go unheard|unanswered|nowhere
and here we are
`

/** Warnings that nobody took up. */
export const unheard = `
fall|falls|fell on deaf ears
go|goes|went unheard
be not|n't heard|heeded|listened|welcome
`

/** "This is what happens when …": an outcome held up to somebody. */
export const moral = `
be what happens|comes|follows when|if|of|from
be what you|we|one get|gets when|if|for|from|of
be the result of|when
be the price of|for|when
`

/** Decisions about people that such a moral is drawn from. */
export const economies = wordSet(
  'outsourcing hiring firing layoffs cutting saving savings trusting offshoring austerity reorganisation reorganization rushing promising budget headcount staff staffing people'
)

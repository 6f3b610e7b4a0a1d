import {wordSet} from './word-set.ts'

/**
 * Words for what people left undone. Source: the families of wording that the Etsy Debriefing Facilitation Guide and
 * J. Bergström ("Three analytical traps") describe; the words are ours.
 */

/**
 * Not doing these is no omission: they happen to people, tell what people knew, felt or wanted, or are better left
 * undone ("did not panic", "did not break", "did not skip").
 */
export const notOmitted = wordSet(`
be have do see hear know want need get receive feel find lose become experience encounter suffer complain hesitate panic intend mean expect believe
understand realise realize appreciate recall learn work live exist arrive reach succeed manage recover affect cause break damage
touch pay shout blame like love hate mind own belong sleep wake hold stay quit trust expose compromise exceed hit pass collect deserve appear seem
happen help stop cease fail forget miss overlook ignore skip neglect omit dismiss disregard violate breach bypass circumvent evade deviate follow adhere comply respect
observe obey honour honor abide conform rush hurry assume guess delete drop lie remain grow come matter die give fear feel dare suspect enjoy
invite change wish hope prefer require depend differ mistake misread lack leave force regret worry struggle doubt disagree find object fit speak
argue weaken volunteer resign retire match possess contain hold rise claim express profess boast threaten meet modify venture offend upset serve crash sit stand fall stop-short detect determine identify figure establish reproduce restore diagnose resolve
`)

/** Human verbs for "they" and for nouns that also name software ("the scheduler did not think of it"). */
export const mindful = wordSet(`
listen insist
read notice consider think tell inform consult discuss rehearse bother care communicate escalate double-check cross-check anticipate foresee
coordinate mention ask look plan question warn
`)

/** Answering: said of "them" where machines are not in question. */
export const answering = wordSet('answer reply respond acknowledge apologise apologize')

/** For "we": only what is plainly about attention or telling. */
export const attention = wordSet(`
search compare insist repeat measure listen pursue reply respond answer react acknowledge document prepare ensure
check recheck verify test validate review reexamine re-examine revisit notice consider reconsider think anticipate foresee envisage imagine communicate
notify tell inform warn escalate monitor coordinate catch spot consult look recognise recognize account rehearse double-check cross-check announce
understand investigate realise realize predefine pre-define plan read ask offer discuss align agree document examine inspect question
`)

/** What nobody did: attention, answers, taking something up. */
export const takenUp = wordSet(`
measure wonder recognise recognize listen pursue forward insist challenge search
check recheck verify test validate review reexamine read notice consider think anticipate foresee escalate monitor watch compare question investigate
inspect double-check cross-check bother answer respond reply acknowledge react tell inform notify warn spot catch claim
look own act insist realise realize update document raise mention care examine rehearse remember object
`)

/** Attempts: that they fail is up to the system ("failed to log in"). */
export const attempts = wordSet(`
log login sign connect authenticate reach access restore reproduce recover start load join download upload install boot ping reconnect resolve
find determine identify obtain get receive mitigate fix repair bring restart replicate isolate locate stabilise stabilize complete register order
book check-out checkout acquire allocate compile link mount solve parse
`)

/** What people ignore, miss or skip: signals, questions, steps. */
export const heeded = wordSet(`
alert alerts warning warnings alarm alarms page pages email emails mail mails message messages notification notifications advice recommendation
recommendations report reports step steps bug bugs case cases detail details requirement requirements sign signs signal signals error errors ticket tickets
opportunity issue issues problem problems functionality comment comments documentation docs guide prompt prompts hint hints cue cues thread question
questions request requests concern concerns objection objections reminder reminders feedback complaint complaints log logs symptom symptoms
pattern dashboard graph typo clause condition check checks test tests testing review reviews stage staging canary rehearsal deadline call calls
pings risk risks dependency dependencies indication indications discrepancy difference clue clues flag flags note notes banner line field checklist
finding findings observation piece part implication implications red-flag dry-run run drill trial verification validation backup
`)

/** The same where nobody is named: what only people can pass over. */
export const heededByPeople = wordSet(`
alert alerts warning warnings alarm alarms page pages advice recommendation recommendations sign signs step steps concern concerns objection
objections hint hints opportunity request requests question questions reminder reminders review checks risk risks feedback complaint complaints
signal signals opinion it this they run drill rehearsal case cases detail details requirement requirements documentation guide
`)

/** Work of people that is checked, verified, validated: where nobody is named, the rest is what programs check. */
export const checkedWork = wordSet(`
change changes fix migration migrations backup backups restore restores script scripts plan plans runbook rollback procedure deployment
release upgrade update configuration config assumption assumptions failover capacity impact effect effects this it that scenario
design impacts consequence consequences estimate estimates numbers figures work risk risks
`)

/** Human acts that a passive can leave undone, whatever they are done to ("was not tested"). */
export const undoneActs = wordSet(`
test review retest rehearse notice communicate consult inform notify escalate overlook double-check cross-check announce discuss question
investigate anticipate foresee reexamine brief coordinate
`)

/** The same, where it stands for people only with their work as the subject. */
export const undoneChecks = wordSet('check verify validate examine inspect audit assess evaluate consider recheck')

/** Telling: its passive has the one who was not told as the subject. */
export const telling = wordSet('tell inform notify warn brief consult')

/** "merged without testing it", "without telling anybody". */
export const leftOut = wordSet(`
act try listen search question plan prepare measure explain mention record
test verify validate review check read notice consider communicate consult inform notify tell warn escalate ask discuss look coordinate
synchronise synchronize align agree announce rehearse double-check cross-check compare think investigate inspect realise realize document
`)

/** What is let happen to a thing that somebody was to look after. */
export const leftTo = wordSet('expire lapse slide slip rot drift linger languish decay run-out')

/** What was left out, in one adjective. */
export const undoneStates = wordSet(`
untested unreviewed unverified unvalidated unrehearsed unannounced unread unanswered unacknowledged unchecked unapproved unattended unmonitored
`)

/** What is done to a change, and what changes do: they go out, are merged, shipped, rolled out. */
export const carried = wordSet(`
go do ship merge deploy release push roll apply publish land launch promote enable approve sign send switch migrate cut-over schedule close run silence dismiss mute acknowledge
`)

/** Practices of people, as nouns: that none took place is an omission. */
export const actNouns = wordSet(`
review reviews test tests testing rehearsal rehearsals dry-run drill drills walkthrough walk-through discussion discussions consultation communication
coordination comparison comparisons announcement announcements handover handovers hand-over verification validation sign-off double-check check checks heads-up
question questions look glance note comment explanation notice postmortem retrospective follow-up briefing debriefing assessment risk-assessment run
`)

/** Of these, what only people hold: a check is as often made by a program. */
export const practices = wordSet(`
comparison comparisons
review reviews rehearsal rehearsals dry-run drill drills walkthrough walk-through discussion discussions consultation coordination handover handovers
hand-over sign-off double-check postmortem retrospective briefing debriefing risk-assessment
`)

/** How practices take place. */
export const held = wordSet(
  'do hold make perform conduct carry run send give ask raise organise organize schedule write plan'
)

/** What people do with each other: that there was none is said of them. */
export const exchanges = wordSet(`
communication coordination handover hand-over discussion consultation announcement heads-up follow-up briefing debriefing walkthrough rehearsal
conversation
`)

/** What is done for somebody who is to know. */
export const giving = wordSet('give show train onboard brief invite copy include')

/** What is written to people, and read by nobody else. */
export const writtenToPeople = wordSet(`
ticket tickets mail mails email emails message messages note notes letter letters comment comments page pages report reports notice request requests
question questions announcement announcements documentation docs runbook newsletter warning warnings complaint complaints minutes
`)

/** Acts with their objects, in "without …ing": "without running the tests", "without opening the file". */
export const leftOutWith: Readonly<Record<string, ReadonlySet<string>>> = {
  run: wordSet('test tests suite suites check checks plan linter drill dry-run run'),
  open: wordSet(
    'file files diff ticket link page dashboard console client attachment document section log logs it them'
  ),
  do: wordSet('test tests check checks review rehearsal run drill'),
  get: wordSet('review reviews approval sign-off'),
  wait: wordSet('approval'),
  give: wordSet('notice warning heads-up')
}

/** Plain steps: that somebody did not take them is as often a defence. */
export const plainSteps = wordSet('use take make go run deploy restart start push merge do touch act')

/**
 * Verbs that tell of taking something up with the word behind them: "looked into", "followed up", "acted on". Systems
 * pass things on and pick things up as well, so some count only for what people write to each other.
 */
export const takingUp: Readonly<Record<string, ReadonlySet<string>>> = {
  follow: wordSet('up'),
  look: wordSet('at into after'),
  act: wordSet('on upon'),
  pass: wordSet('on along'),
  write: wordSet('down up'),
  take: wordSet('up seriously'),
  put: wordSet('right'),
  pick: wordSet('up'),
  come: wordSet('back'),
  go: wordSet('back'),
  get: wordSet('back'),
  return: wordSet('to'),
  speak: wordSet('up out'),
  dig: wordSet('into deeper further'),
  listen: wordSet('to'),
  respond: wordSet('to'),
  reply: wordSet('to'),
  attend: wordSet('to'),
  think: wordSet('about through'),
  talk: wordSet('to about through'),
  bring: wordSet('up'),
  raise: wordSet('with')
}

/** Of these, what is said of people with anything as the subject of the passive: "was never looked into". */
export const lookedInto = wordSet('follow look act listen attend think talk')

/** What is thought, said and agreed: that it was not written down, passed on or taken up is up to people. */
export const ideas = wordSet(`
decision decisions idea ideas proposal proposals suggestion suggestions offer offers advice recommendation recommendations finding findings risk risks
warning warnings lesson lessons agreement agreements action actions concern concerns question questions objection objections hint hints observation
observations plan plans task tasks to-do todo follow-up issue issues ticket tickets mail mails email emails letter letters note notes reminder reminders
complaint complaints comment comments point points instruction instructions news invitation workaround
`)

/** What is kept up to date by hand. */
export const keptUp = wordSet(`
runbook runbooks playbook playbooks documentation docs diagram diagrams slide slides wiki inventory spreadsheet spreadsheets roster rosters rota checklist
handbook manual drawing drawings calendar wiki-page readme changelog register contacts sheet
`)

/** What is added by hand so that something is noticed later. */
export const safeguards = wordSet(`
check checks test tests validation reminder reminders note notes comment comments warning warnings guard guards safeguard safeguards alert alerts alarm
alarms log-line review backup backups
`)

/** Words before "run", "test" or "check" that make it something people hold. */
export const rehearsing = wordSet(`
dry trial test restore load smoke regression failover penetration recovery stress acceptance sanity spot impact risk security fire end-to-end evacuation
`)

/** What a verb of making or leaving has as its object where it tells of an act of people: "made no call", "left no note". */
export const plainMaking = wordSet('make do take leave give put set add write run hold send')

/** Keeping a thing in order: that nobody did so for long is said of those who looked after it. */
export const upkeep = wordSet(`
open touch update renew rotate run restart test review replace clean fix repair patch maintain revise refresh correct visit inspect move return try put
service check
`)

/** Reviewing and handing over, as the subject of what they did not bring up. */
export const reviewing = wordSet(
  'review reviews code-review reviewing walkthrough walk-through handover hand-over briefing debriefing sign-off retrospective postmortem discussion'
)
export const broughtUp = wordSet(
  'catch spot notice look consider ask mention cover question raise address discuss touch flag include bring'
)

/** Saying, asking, looking: with "nothing" or "nobody" behind, it was left out. */
export const saying = wordSet(`
say ask tell write check read answer reply mention document test verify inform notify warn consult announce explain question record
`)

/** What people give as an answer. */
export const replies = wordSet('response reply answer reaction feedback word follow-up')

/** Left blank by hand. */
export const blank = wordSet('blank empty unfilled unsigned incomplete')
export const forms = wordSet(
  'section sections box boxes form forms checklist protocol template item items signature column question questions paragraph'
)

/** What ends with a practice of people: "was dropped without a word". */
export const changing = wordSet(
  'drop remove change start stop begin deliver rename disable switch retire withdraw cut replace cancel end introduce add close deprecate'
)
export const words = wordSet('word notice warning announcement mail message call explanation note heads-up')

/** Turning to somebody. */
export const calling = wordSet('call ring phone page contact involve consult alert')

/** Where people are expected to come. */
export const gatherings = wordSet(`
meeting meetings workshop workshops session sessions training standup stand-up planning kick-off kickoff debrief call bridge appointment appointments
`)

/** Less than the whole, where people only tested, read or reviewed so much. */
export const parts = wordSet(
  'happy first one own half page summary subject title line headline single easy simple part top name'
)

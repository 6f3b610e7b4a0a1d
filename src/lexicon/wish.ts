import {wordSet} from './word-set.ts'

/**
 * Words for a past that did not happen. Source: the counterfactual cues that J. Bergström ("Three analytical traps")
 * and L. Hochstein describe; the words are ours.
 */

/** Human acts that "should have been" done; what programs do is left out. */
export const dueActs = wordSet(`
test retest review double-check cross-check notice communicate consult inform notify tell warn brief escalate announce discuss question anticipate
foresee involve engage coordinate plan rehearse prioritise prioritize think raise revert roll postpone delay cancel ask check verify
declare investigate fix address do learn document identify
`)

/** Where people look for what is amiss. */
export const whereOneLooks = wordSet(
  'review reviews testing test tests qa staging testnet acceptance rehearsal planning development sandbox audit walkthrough inspection'
)

/** The same, where they stand for people only with their work as the subject. */
export const dueChecks = wordSet(
  'check verify validate examine inspect audit assess evaluate consider identify fix address do document'
)

/** What people "could have" done: attention, telling, and the moves of an incident. */
export const possibleActs = wordSet(`
ask check verify test review read look notice catch spot see find know think tell inform warn notify consult communicate escalate page involve
declare avoid prevent rehearse plan coordinate discuss rule revert anticipate foresee raise investigate question prioritise prioritize act
react respond compare double-check cross-check challenge detect identify call stop pause
`)

/** What is written and kept up by hand. */
export const writings = wordSet(
  'page pages runbook runbooks documentation docs doc wiki diagram diagrams readme playbook list checklist changelog'
)
export const keptByHand = wordSet('update write correct complete maintain extend amend finish')

/** Acts of an incident, which are graded by how soon they came. */
export const responses = wordSet(
  'response communication escalation decision rollback announcement reaction handover notification update'
)
export const soonerWords = wordSet('sooner earlier faster quicker')

/** How a "could have" says that it was easy, or late. */
export const easily = wordSet(
  'simply just easily trivially sooner earlier faster quicker better immediately already instead harder'
)

/** Practices of people, which "would have caught it". */
export const helpfulPractices = wordSet(`
testing review reviews reviewing glance look call question questions communication coordination care diligence planning rehearsal discussion
conversation thought attention training chat ping heads-up double-check consultation reading pairing caution patience
escalation walkthrough dry-run rehearsals drill drills proofreading listening phonecall
`)

/** Tests and runs that people make, by the word in front: "a restore test", "a dry run". A test in a pipeline is a tool. */
export const testsByHand = wordSet(
  'restore full proper real dry trial test practice manual acceptance fire recovery failover mock sober fresh second careful closer thorough quick short'
)

/** Adjectives that ask for more of a practice: "earlier communication", "better planning". */
export const moreOf = wordSet('earlier better more closer clearer quicker faster prompter proper')

/** What a practice "would have" done. */
export const helping = wordSet(`
catch prevent avoid show tell solve find reveal save uncover expose help spot flag suffice surface identify detect stop avert spare
settle clear answer meet shorten reduce limit confirm warn inform clarify resolve
`)

/** Verbs after which "it" or nothing is enough: "a call would have done". */
export const enoughActs = wordSet('do suffice help')

/** Human acts, whoever does them: said of "they", "support", "the operator" too. */
export const humanActs = wordSet(`
ask phone ring call telephone email e-mail escalate warn tell inform declare speak cross-check double-check listen wait read look consult mention
notice think consider discuss object insist admit apologise apologize rehearse worry bother
`)

/** Acts that begin a sentence as its subject: "asking the vendor would have cost a minute". */
export const askingActs = wordSet(
  'ask read call look consult compare talk phone ring rehearse test proofread double-check cross-check wait listen speak email'
)

/** Perceiving, as anybody "would have". */
export const perceiving = wordSet(
  'notice see know spot recognise recognize realise realize ask understand wonder guess suspect'
)
/** The same, where it cannot be what was shown to everybody alike. */
export const perceivingMore = wordSet('notice know spot recognise recognize realise realize ask wonder suspect')

/** Beginners and bystanders, as a measure of what was plain. */
export const beginners = wordSet(
  'child kid schoolchild toddler trainee intern student beginner junior apprentice layman pupil grandmother rookie novice'
)

/** How people are measured who "would have seen it". */
export const able = wordSet(`
competent experienced careful better reasonable good senior decent sensible any sane proper attentive real trained responsible awake alert diligent
prudent thoughtful conscientious half-awake cautious seasoned
`)

/** Work on systems that people put off for months. */
export const putOff = wordSet(
  'renew remove replace patch upgrade retire close decommission update migrate rotate delete disable switch clean repair exchange order document buy fix'
)

/** Letters and warnings that people act on, and what they do with them. */
export const humanPapers = wordSet(
  'ticket tickets mail mails email emails letter letters note notes warning warnings report reports complaint complaints advice page pages alert alerts call calls manual thread message risk risks feedback suggestion question questions'
)
export const actedOn = wordSet(
  'read open forward escalate heed hear answer pass mention act take report raise flag discuss share'
)

/** What makes people think; said of a figure or a sign. */
export const hints = wordSet('hint clue warning sign giveaway lesson flag eye-opener moment tip-off')
export const moods = wordSet(
  'suspicious nervous think stop pause curious wary alert careful sceptical skeptical uneasy wonder look ask'
)
/** The same in idioms, behind "should have". One phrase a line. */
export const alarming = `
  ring a|some|the|any bell|bells
  raise eyebrows|suspicion|suspicions|questions
  raise an|a|some|the eyebrow|eyebrows|alarm|suspicion|suspicions|flag
  set off alarm bells
  sound alarm bells
  give it away
  tip us|them|him|her|me|everyone|everybody|somebody|someone|anyone off
`

/** Grades of a step that was not taken: "it would have been wise to ask". */
export const wiseSteps = wordSet(
  'wise wiser sensible prudent easy simple smart smarter better enough reasonable helpful safer polite'
)

/** What people are left with or given, though they "never should have". */
export const entrusting = wordSet('give hire promote allow let leave put trust assign send appoint')

/** A review, a rehearsal: what "there should have been". */
export const dueMeetings = wordSet(
  'review rehearsal handover sign-off signoff approval call discussion conversation announcement notice warning briefing drill walkthrough consultation double-check pair communication escalation'
)

/** Chances let go, and how little it would have taken. One phrase a line. */
export const chances = `
  have every|ample|plenty chance|opportunity|chances|opportunities to
  have every|ample|good reason to look|check|ask|call|wait|stop|test|read|doubt|suspect|escalate|tell|warn
  have the|a chance|opportunity to stop|ask|notice|catch|prevent|avoid|speak|intervene|escalate|look|check
  have only to ask|look|pick|read|call|open|check|listen|say|turn
  need|needed only to ask|look|pick|read|call|open|check|listen|say
  all _? _? _? have|need to do be ask|read|look|pick|call|open|check|listen|say|to|phone|wait
  would have do well|better to
  would have be well advised to
  would have be well-advised to
  would do well to have
  all it would have take|need
  be all it take|need|would .
  be all it would have take|need
  be all that be|it need|needed
`

/** What would not have been different. */
export const unchanged = wordSet('same normal identical unchanged nothing fine no')

/** Looking something up; with "quick" or "simple" in front it is said of people. */
export const quickLooks = wordSet('search check test look glance grep query curl diff read scan command comparison')
export const quick = wordSet('quick simple single short basic trivial cursory brief five-minute one-minute')

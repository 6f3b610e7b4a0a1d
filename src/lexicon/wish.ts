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
`)

/** What a practice "would have" done. */
export const helping = wordSet(`
catch prevent avoid show tell solve find reveal save uncover expose help spot flag suffice surface identify detect stop avert spare
`)

/** What would not have been different. */
export const unchanged = wordSet('same normal identical unchanged nothing fine no')

/** Looking something up; with "quick" or "simple" in front it is said of people. */
export const quickLooks = wordSet('search check test look glance grep query curl diff read scan command comparison')
export const quick = wordSet('quick simple single short basic trivial cursory brief five-minute one-minute')

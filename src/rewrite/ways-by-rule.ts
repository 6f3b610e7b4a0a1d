import {dropMockery} from './ways/adjectives.ts'
import {dropAgents} from './ways/agents.ts'
import {dropAsides} from './ways/asides.ts'
import {tellChecks} from './ways/attention.ts'
import {tellBeliefs} from './ways/beliefs.ts'
import {tellCaution} from './ways/caution.ts'
import {dropConjuncts} from './ways/conjuncts.ts'
import {tellConditions} from './ways/counterfactuals.ts'
import {tellDecisions, tellOutcomes} from './ways/decisions.ts'
import {retellDeeds} from './ways/deeds.ts'
import {dropFrames} from './ways/frames.ts'
import {leaveGaps} from './ways/gaps.ts'
import {tellJudgedActs} from './ways/grades.ts'
import {tellIdioms} from './ways/idioms.ts'
import {askDifferently} from './ways/inquiries.ts'
import {tellStates} from './ways/passives.ts'
import {unquote} from './ways/quotes.ts'
import {dropRemarks} from './ways/remarks.ts'
import {share} from './ways/sharing.ts'
import {tellWhatShowed} from './ways/showing.ts'
import {tellSlips} from './ways/slips.ts'
import {dropTrailing} from './ways/trailing.ts'
import {tellUnapproved} from './ways/unapproved.ts'
import {tellUndone} from './ways/undone.ts'
import {tellWaiting} from './ways/waiting.ts'
import {monitor} from './ways/watching.ts'
import {tellWord} from './ways/word.ts'
import type {Way} from './ways/way.ts'

/** What can be tried where a rule has spoken, best first. */
export const waysByRule: Readonly<Record<string, readonly Way[]>> = {
  'person-as-cause': [dropAgents, retellDeeds, tellStates, dropConjuncts],
  'person-name': [dropAgents, retellDeeds],
  'group-blame': [dropAgents, tellWaiting, tellIdioms, retellDeeds, tellWord],
  'human-error-label': [tellSlips, dropConjuncts, tellJudgedActs, retellDeeds, leaveGaps],
  'person-omission': [tellWhatShowed, tellIdioms, retellDeeds, tellStates, tellUndone, tellWord, leaveGaps],
  'procedure-violation': [tellUnapproved, retellDeeds, tellStates, leaveGaps],
  counterfactual: [tellWhatShowed, retellDeeds, tellStates, tellConditions, leaveGaps],
  hindsight: [tellOutcomes, dropAsides],
  'normative-judgement': [
    tellBeliefs,
    tellDecisions,
    tellJudgedActs,
    retellDeeds,
    dropConjuncts,
    dropAgents,
    dropAsides,
    dropRemarks,
    dropFrames,
    leaveGaps
  ],
  'character-judgement': [retellDeeds, dropConjuncts, dropAgents, dropAsides, dropRemarks, dropFrames],
  'explicit-fault': [dropRemarks, dropConjuncts, dropFrames],
  'animated-language': [unquote, dropTrailing, dropRemarks, dropAsides, dropMockery, dropFrames],
  'self-blame': [
    tellWhatShowed,
    tellIdioms,
    tellBeliefs,
    tellDecisions,
    retellDeeds,
    tellConditions,
    dropConjuncts,
    dropAsides,
    dropRemarks,
    leaveGaps
  ],
  'who-why-question': [askDifferently],
  'people-fixing-action': [monitor, tellCaution, tellChecks, share, leaveGaps]
}

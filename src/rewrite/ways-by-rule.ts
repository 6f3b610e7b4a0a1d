import {dropMockery} from './ways/adjectives.ts'
import {dropAgents} from './ways/agents.ts'
import {dropAsides} from './ways/asides.ts'
import {retellBehindAside} from './ways/attributions.ts'
import {tellChecks, tellDoubleChecks} from './ways/attention.ts'
import {tellNoAttempt} from './ways/attempts.ts'
import {tellBeliefs} from './ways/beliefs.ts'
import {dropCaution, tellCaution} from './ways/caution.ts'
import {dropPauses} from './ways/commas.ts'
import {dropConjuncts} from './ways/conjuncts.ts'
import {tellConditions} from './ways/counterfactuals.ts'
import {tellDecisions, tellOutcomes, tellRisks} from './ways/decisions.ts'
import {retellDeeds} from './ways/deeds.ts'
import {tellDelays} from './ways/delays.ts'
import {tellBans, tellDuties, tellTalks} from './ways/duties.ts'
import {tellNoEvent} from './ways/events.ts'
import {dropExclusions} from './ways/exclusions.ts'
import {tellWhatWasDone} from './ways/followed.ts'
import {dropFrames, dropHeadings} from './ways/frames.ts'
import {leaveGaps} from './ways/gaps.ts'
import {tellJudgedActs, tellWrongFigures} from './ways/grades.ts'
import {tellIdioms} from './ways/idioms.ts'
import {tellHappened, tellInstead} from './ways/instead.ts'
import {askDifferently} from './ways/inquiries.ts'
import {dropMakers} from './ways/makers.ts'
import {dropManner, tellAmounts, tellLacking, tellTooMuch} from './ways/manner.ts'
import {tellNoStep} from './ways/no-review.ts'
import {tellNoAction} from './ways/nothing-done.ts'
import {tellGaps, tellMissing, tellOrigins, tellPoorWork} from './ways/nouns.ts'
import {tellVerdictActs} from './ways/verdict-acts.ts'
import {dropLabels} from './ways/labels.ts'
import {tellLeftUndone} from './ways/left-undone.ts'
import {tellNoOwner} from './ways/ownerless.ts'
import {dropOwners} from './ways/owners.ts'
import {tellStates} from './ways/passives.ts'
import {unquote} from './ways/quotes.ts'
import {tellWhatReached} from './ways/reaching.ts'
import {tellAwareness, tellReminders} from './ways/reminders.ts'
import {tellRelatives} from './ways/relatives.ts'
import {dropRemarks} from './ways/remarks.ts'
import {dropReproaches, tellAllItTook} from './ways/reproaches.ts'
import {tellBothActs} from './ways/shared-doer.ts'
import {share} from './ways/sharing.ts'
import {tellWhatShowed} from './ways/showing.ts'
import {tellSlips} from './ways/slips.ts'
import {dropTrailing} from './ways/trailing.ts'
import {tellTypos} from './ways/typos.ts'
import {tellUnapproved} from './ways/unapproved.ts'
import {tellUndone} from './ways/undone.ts'
import {tellWaiting} from './ways/waiting.ts'
import {tellWarnings} from './ways/warned.ts'
import {monitor} from './ways/watching.ts'
import {tellWord} from './ways/word.ts'
import type {Way} from './ways/way.ts'

/** What can be tried where a rule has spoken, best first. */
export const waysByRule: Readonly<Record<string, readonly Way[]>> = {
  'person-as-cause': [dropAgents, dropOwners, dropMakers, retellDeeds, tellStates, dropConjuncts],
  'person-name': [dropAgents, retellDeeds],
  'group-blame': [dropAgents, dropOwners, dropMakers, tellWaiting, tellIdioms, retellDeeds, tellWord, tellWhatReached],
  'human-error-label': [
    tellSlips,
    tellTypos,
    dropOwners,
    dropLabels,
    tellOrigins,
    dropConjuncts,
    tellJudgedActs,
    retellDeeds,
    leaveGaps
  ],
  'person-omission': [
    tellWhatShowed,
    tellIdioms,
    tellNoOwner,
    tellBothActs,
    retellDeeds,
    tellStates,
    tellUndone,
    tellLeftUndone,
    tellNoStep,
    tellWord,
    tellWhatReached,
    tellNoEvent,
    tellNoAttempt,
    tellNoAction,
    tellWaiting,
    tellDelays,
    tellUnapproved,
    tellRelatives,
    tellMissing,
    dropOwners,
    leaveGaps
  ],
  'procedure-violation': [tellUnapproved, tellWhatWasDone, retellDeeds, tellStates, leaveGaps],
  counterfactual: [
    tellWhatShowed,
    tellInstead,
    tellHappened,
    dropReproaches,
    dropRemarks,
    retellDeeds,
    tellStates,
    tellConditions,
    tellNoEvent,
    leaveGaps
  ],
  hindsight: [tellOutcomes, tellAllItTook, tellWarnings, dropAsides, dropFrames],
  'normative-judgement': [
    dropManner,
    dropMakers,
    tellAmounts,
    tellBeliefs,
    tellDecisions,
    tellRisks,
    tellWrongFigures,
    tellJudgedActs,
    tellVerdictActs,
    retellDeeds,
    dropConjuncts,
    dropAgents,
    dropAsides,
    dropRemarks,
    dropFrames,
    dropHeadings,
    tellGaps,
    tellPoorWork,
    leaveGaps
  ],
  'character-judgement': [
    tellVerdictActs,
    retellDeeds,
    dropConjuncts,
    dropAgents,
    dropAsides,
    dropManner,
    tellTooMuch,
    tellLacking,
    dropRemarks,
    dropFrames
  ],
  'explicit-fault': [tellVerdictActs, dropRemarks, dropConjuncts, dropFrames],
  'animated-language': [
    unquote,
    dropPauses,
    dropTrailing,
    dropRemarks,
    dropAsides,
    dropManner,
    dropMockery,
    dropFrames,
    retellBehindAside
  ],
  'self-blame': [
    tellVerdictActs,
    tellWhatShowed,
    tellIdioms,
    tellBeliefs,
    tellDecisions,
    tellBothActs,
    retellDeeds,
    tellNoEvent,
    tellConditions,
    dropConjuncts,
    dropAsides,
    dropManner,
    dropMockery,
    tellTooMuch,
    dropRemarks,
    dropFrames,
    leaveGaps
  ],
  'who-why-question': [askDifferently],
  'punitive-action': [dropExclusions],
  'people-fixing-action': [
    monitor,
    tellCaution,
    tellChecks,
    tellDoubleChecks,
    tellReminders,
    tellBans,
    tellAwareness,
    tellDuties,
    tellTalks,
    share,
    dropCaution,
    leaveGaps
  ]
}

import type {Rule} from '../rule.ts'
import animatedLanguage from './animated-language.ts'
import characterJudgement from './character-judgement.ts'
import counterfactual from './counterfactual.ts'
import emptySection from './empty-section.ts'
import explicitFault from './explicit-fault.ts'
import groupBlame from './group-blame.ts'
import hindsight from './hindsight.ts'
import humanErrorLabel from './human-error-label.ts'
import normativeJudgement from './normative-judgement.ts'
import peopleFixingAction from './people-fixing-action.ts'
import personAsCause from './person-as-cause.ts'
import personOmission from './person-omission.ts'
import procedureViolation from './procedure-violation.ts'
import punitiveAction from './punitive-action.ts'
import requiredSection from './required-section.ts'
import selfBlame from './self-blame.ts'
import whoWhyQuestion from './who-why-question.ts'

/** Every rule, in the order of the documentation. A list by hand: easy to search, and bundlers see it. */
export const rules: readonly Rule[] = [
  personAsCause,
  groupBlame,
  explicitFault,
  humanErrorLabel,
  personOmission,
  procedureViolation,
  counterfactual,
  hindsight,
  normativeJudgement,
  characterJudgement,
  animatedLanguage,
  selfBlame,
  whoWhyQuestion,
  peopleFixingAction,
  punitiveAction,
  requiredSection,
  emptySection
]

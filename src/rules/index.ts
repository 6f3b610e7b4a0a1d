import type {Rule} from '../rule.ts'
import actionDue from './action-due.ts'
import actionItems from './action-items.ts'
import actionOwner from './action-owner.ts'
import actionTicket from './action-ticket.ts'
import actionWording from './action-wording.ts'
import animatedLanguage from './animated-language.ts'
import characterJudgement from './character-judgement.ts'
import commitmentStatement from './commitment-statement.ts'
import counterfactual from './counterfactual.ts'
import documentMetadata from './document-metadata.ts'
import emptySection from './empty-section.ts'
import explicitFault from './explicit-fault.ts'
import groupBlame from './group-blame.ts'
import hindsight from './hindsight.ts'
import humanErrorLabel from './human-error-label.ts'
import impactQuantified from './impact-quantified.ts'
import normativeJudgement from './normative-judgement.ts'
import peopleFixingAction from './people-fixing-action.ts'
import personAsCause from './person-as-cause.ts'
import personName from './person-name.ts'
import personOmission from './person-omission.ts'
import placeholderText from './placeholder-text.ts'
import procedureViolation from './procedure-violation.ts'
import punitiveAction from './punitive-action.ts'
import requiredSection from './required-section.ts'
import secrets from './secrets.ts'
import sectionOrder from './section-order.ts'
import selfBlame from './self-blame.ts'
import singleCause from './single-cause.ts'
import timelineEntries from './timeline-entries.ts'
import timelineFacts from './timeline-facts.ts'
import timelineOrder from './timeline-order.ts'
import timelineSpan from './timeline-span.ts'
import timelineZone from './timeline-zone.ts'
import whatWentWell from './what-went-well.ts'
import whoWhyQuestion from './who-why-question.ts'
import readableDocument from './readable-document.ts'

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
  personName,
  readableDocument,
  requiredSection,
  emptySection,
  placeholderText,
  sectionOrder,
  timelineEntries,
  timelineOrder,
  timelineZone,
  timelineSpan,
  timelineFacts,
  impactQuantified,
  singleCause,
  whatWentWell,
  actionItems,
  actionOwner,
  actionDue,
  actionTicket,
  actionWording,
  documentMetadata,
  commitmentStatement,
  secrets
]

import {wordSet} from './word-set.ts'

/** Remedies aimed at persons, by sense. One phrase a line, in the notation of `phrases`. The words are ours. */

/** Discipline in plain words: nothing technical is called so. */
export const discipline = `
  formal|written|verbal|final|oral|official warning|reprimand|caution
  disciplinary action|actions|step|steps|measure|measures|process|procedure|procedures|hearing|proceedings|talk|meeting|letter
  hold accountable
  hold to account
  hold _ accountable
  hold _ _ accountable
  hold _ _ _ accountable
  hold _ to account
  hold _ _ to account
  hold _ personally responsible|liable
  be held accountable|responsible|liable
  be held to account
  be held personally accountable|responsible|liable
  name and shame
  wall|hall of shame
  serious|stern|quiet|strong word|words|talk|conversation with
  personal|disciplinary|frank|clarifying conversation|talk with
  have a word with
  lose|loses|forfeit their|his|her deploy|access|admin|production|commit|merge|root rights|access|privileges
  lose|loses|forfeit deploy|admin|production|commit|merge|root rights|access|privileges
  be let go
  show _ the door
  answer to management
  there must|will|should be consequences
  there have|need to be consequences
  face consequences|sanctions|discipline|dismissal
  face the consequences
  consequences under employment|labour|labor law
  refer to hr
  report to hr
  raise with hr
  gross misconduct
  grounds for dismissal|termination
  until they|he|she show|shows
  until he|she|they learn|learns
  put on notice
  show-cause notice|letter
  show cause notice|letter
  query letter to
  explain themselves|himself|herself in writing
  performance improvement plan
  personnel|employee file
  disciplinary committee|board|panel|case|matter|inquiry|enquiry|review
  a talking-to
  a dressing-down
  letter of warning|reprimand
  warning letter to|for
  formal|written reminder
  letter from hr
  place|put on a|an _? _? performance|improvement plan
  on a pip
  a word has been had
  words were|been had
  be having words
  take up with those|individuals|persons|staff
  take up with the|all those|individuals|persons|people|staff concerned|involved|responsible
  strict|stern|suitable|necessary|appropriate|severe|firm|disciplinary action against
  action will|shall|must|to be taken against
  action to be initiated against
  be dealt with strictly|severely|harshly
  repeat offenders
  fix responsibility for|on
  responsibility to|will|shall|must be fixed
  departmental|formal|disciplinary inquiry|enquiry|investigation against
  escalate to his|her manager|boss|superior|supervisor|line
  probation extended|prolonged
  probation be extended|prolonged
  extend|prolong his|her|their|the _? _? probation
  dock his|her|their pay|wages|bonus
`

/** Threats, penalties for all and talks, where people are in reach: a hint. */
export const threats = `
  zero tolerance
  three strikes
  one more time and
  will|shall have consequences .
  have serious|personal consequences
  attendance will|shall|must be checked|recorded|monitored|tracked|taken
  attendance be mandatory|compulsory and
  robust|firm|strict with the individual|individuals|person|persons|people|team|colleague|colleagues
  be spoken to
  be counselled|counseled
  written|formal explanation by|from
  contractual penalty|penalties
  invoke the penalty
  penalty under paragraph|clause|section|article
  termination for breach|cause
  terminate|end|cancel the contract with
  pursue|pursued through the contract|courts|lawyers
  claim damages|compensation
  claim back _? _? hours|hour|money|cost|costs|fee|fees|day|days|loss
  not set foot in
  ask _? _? _? to reflect
  submit|provide|give|write|furnish a? written|formal explanation
  explain in writing
  explanation be? _? called|sought|demanded|obtained|requested from
  off the rota|rotation|roster|on-call until
  letter of explanation|warning|reprimand
  buy|buys|bring|brings|owe|owes the|a? cake|cakes|beer|beers|doughnuts|donuts|pizza|breakfast|round
`

/** What people who lose it were given for their work. */
export const grants = wordSet('rights right access privileges permissions permission admin')

/** What is done to persons. Software is not sacked; where it is fired or suspended, the object tells. */
export const sanctions = wordSet(
  'reprimand discipline punish demote sack penalise penalize fire dismiss suspend sanction fine admonish rebuke censure chastise scold sideline bench'
)

/** Breaches, as the subject of a sanction: "violations shall be punished". */
export const breaches = wordSet(
  'violation violations breach breaches offence offences offense offenses infringement infringements non-compliance noncompliance violator violators offender offenders'
)

/** Those above, to whom one has to answer. */
export const superiors = wordSet(
  'management board director directors leadership ceo cto cio committee council president supervisor superiors hr'
)

/** What somebody is given for work, and hands in. */
export const belongings = wordSet(
  'key keys token share badge card pass account laptop rights access phone pager password passwords'
)

/** A talk in private, as an item by itself. */
export const privateTalks = wordSet('conversation talk chat meeting discussion one-to-one one-on-one 1:1 word')

/** What such a talk is about, beside what people are talked to about. */
export const privateTopics = wordSet(
  'punctuality attendance attitude tone behaviour behavior conduct discipline performance expectations professionalism carelessness priorities manners mistakes reliability commitment'
)

/** Counted against persons. */
export const counted = wordSet('errors mistakes incidents bugs outages failures faults defects slips lapses')
export const countedBy = wordSet(
  'engineer developer operator person employee reviewer head individual technician clerk controller dispatcher author'
)

/** What somebody has for work, and loses. */
export const duties = wordSet(
  'rotation rota roster on-call oncall project role duty duties shift position post team lead account'
)

/** What somebody is paid and graded by. */
export const pay = wordSet(
  'bonus bonuses salary pay wage wages allowance allowances promotion appraisal appraisals rating review reviews performance file record score kpi'
)

/** Papers that persons have to write or are given. */
export const papers = wordSet('letter letters note notes statement statements memo memos apology apologies')

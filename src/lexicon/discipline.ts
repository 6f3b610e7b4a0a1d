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

/** What somebody has for work, and loses. */
export const duties = wordSet(
  'rotation rota roster on-call oncall project role duty duties shift position post team lead account'
)

/** What somebody is paid and graded by. */
export const pay = wordSet(
  'bonus bonuses salary pay wage wages allowance allowances promotion appraisal appraisals rating review reviews performance file record'
)

/** Papers that persons have to write or are given. */
export const papers = wordSet('letter letters note notes statement statements memo memos apology apologies')

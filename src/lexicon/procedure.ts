/**
 * Words for rules, and for departing from them. Source: what S. Dekker ("The Field Guide to Understanding Human
 * Error") calls micro-matching; the words are ours.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What conduct is measured by. */
export const rulesForPeople = set(`
process processes procedure procedures policy policies runbook runbooks playbook playbooks checklist checklists protocol protocols guideline guidelines
standard standards rule rules practice practices freeze moratorium embargo approval approvals sign-off signoff signoffs sign-offs instruction instructions
sop sops workflow handbook regulation regulations best-practice review reviews principle agreement safeguard safeguards interlock interlocks
governance convention conventions code-review authorisation authorization permission clearance directive directives manual
`)

/** The same, where the subject is a change and not a person: programs meet policies and protocols of their own. */
export const rulesForChanges = set(`
process processes procedure procedures approval approvals sign-off signoff freeze review reviews practice practices checklist code-review
`)

/** Rules that one "breaks"; a process that one breaks is harmed. */
export const breakable = set(
  'rule rules policy policies freeze protocol agreement embargo moratorium convention conventions practice practices'
)

/** Not keeping to something. Systems do most of these as well. */
export const departing = set(`
violate breach bypass circumvent disregard ignore skip sidestep flout evade override contravene disobey dodge subvert skirt defy shortcut
`)

/** Those said of people alone, whatever they are done to. */
export const departingOnPurpose = set('circumvent flout sidestep contravene disobey subvert defy')

/** Leaving a path: "deviated from the plan". */
export const straying = set('deviate depart stray diverge')

/** Paths one leaves. */
export const paths = set('plan order sequence path steps step schedule script template')

/** Keeping to something, which is measured where it is negated. */
export const keeping = set('follow adhere comply respect observe honour honor obey abide conform stick heed')

/** What one acts without. */
export const leave = set(`
approval approvals authorisation authorization permission clearance sign-off signoff consent review reviews code-review go-ahead
`)

/** What a change is called. */
export const changeNouns = set(`
change changes deploy deploys deployment deployments release modification modifications restart merge commit commits edit edits push script
rollout hotfix upgrade migration
`)

/** Checking something by a rule: there "against the policy" is no breach. */
export const measuring = set(
  'check validate test evaluate match compare run measure audit scan judge verify assess lint defend protect vote'
)

import {wordSet} from './word-set.ts'

/**
 * Words for rules, and for departing from them. Source: what S. Dekker ("The Field Guide to Understanding Human
 * Error") calls micro-matching; the words are ours.
 */

/** What conduct is measured by. */
export const rulesForPeople = wordSet(`
process processes procedure procedures policy policies runbook runbooks playbook playbooks checklist checklists protocol protocols guideline guidelines
standard standards rule rules practice practices freeze moratorium embargo approval approvals sign-off signoff signoffs sign-offs instruction instructions
sop sops workflow handbook regulation regulations best-practice review reviews principle agreement safeguard safeguards interlock interlocks
governance convention conventions code-review authorisation authorization permission clearance directive directives manual
`)

/** The same, where the subject is a change and not a person: programs meet policies and protocols of their own. */
export const rulesForChanges = wordSet(`
process processes procedure procedures approval approvals sign-off signoff freeze review reviews practice practices checklist code-review
`)

/** Rules that one "breaks"; a process that one breaks is harmed. */
export const breakable = wordSet(
  'rule rules policy policies freeze protocol agreement embargo moratorium convention conventions practice practices'
)

/** Not keeping to something. Systems do most of these as well. */
export const departing = wordSet(`
violate breach bypass circumvent disregard ignore skip sidestep flout evade override contravene disobey dodge subvert skirt defy shortcut waive forgo
`)

/** Those said of people alone, whatever they are done to. */
export const departingOnPurpose = wordSet('circumvent flout sidestep contravene disobey subvert defy')

/** Leaving a path: "deviated from the plan". */
export const straying = wordSet('deviate depart stray diverge')

/** Paths one leaves. */
export const paths = wordSet('plan order sequence path steps step schedule script template')

/** Keeping to something, which is measured where it is negated. */
export const keeping = wordSet('follow adhere comply respect observe honour honor obey abide conform stick heed')

/** What one acts without. */
export const leave = wordSet(`
approval approvals authorisation authorization permission clearance sign-off signoff consent review reviews code-review go-ahead ticket tickets mandate consultation
`)

/** What a change is called. */
export const changeNouns = wordSet(`
change changes deploy deploys deployment deployments release modification modifications restart merge commit commits edit edits push script
rollout hotfix upgrade migration
`)

/** Checking something by a rule: there "against the policy" is no breach. */
export const measuring = wordSet(
  'check validate test evaluate match compare run measure audit scan judge verify assess lint defend protect vote'
)

/** Leaving rules aside, in idioms. */
export const idioms = `
  bend|stretch the? _? rules|policy
  cut corners
  take a shortcut .
  take shortcuts
  go behind our|my|their|his|her backs|back
  go over our|my|their|his|her heads|head
  have no business
  corners be cut
  shortcuts be taken
  rules be bent|stretched
  jump the queue|gun|line|step|review|approval|gate
  take the liberty of
  take it upon himself|herself|themselves
  on his|her|their own authority
  box|boxes be ticked|checked .
`

/** Periods in which changes rest. */
export const freezes = wordSet('freeze moratorium embargo blackout code-freeze change-freeze lockdown')
/** Changing something, as a freeze has it. */
export const changing = wordSet(
  'deploy push merge run release change ship launch publish start go roll apply edit migrate execute commit make upgrade'
)
/** A freeze with an exception has met its rule. */
export const excepted = /^(?:approved|exception|exempt|exempted|lifted|emergency|allowed|agreed|waived|permitted)$/

/** What one approves oneself. */
export const ownWork = wordSet(
  'change changes pr prs request requests work code merge commit ticket exception deploy script mr plan'
)
/** Letting a change pass. */
export const passing = wordSet('approve review sign merge accept clear authorise authorize confirm')

/** What a change is given before it goes out, and asking for it. */
export const consents = wordSet(
  'approval approvals permission authorisation authorization sign-off signoff consent clearance go-ahead exception'
)
export const asking = wordSet('obtain seek request ask get give grant raise open file document require')

/** Papers that a procedure works with. */
export const forms = wordSet('checklist checklists form template protocol questionnaire sheet logbook')
export const filling = wordSet('complete fill use sign tick work follow keep')

/** Branches and places that a change reaches by way of a review. */
export const guarded = wordSet('main master trunk prod production release live')

/** Plans and papers whose wording stands against what was done. */
export const binding = wordSet(
  'policy plan rule rules runbook procedure process agreement contract checklist guideline guidelines manual handbook instructions instruction standard freeze'
)

/** Windows in which changes are made, by the word in front. */
export const windowsOf = wordSet('change maintenance agreed approved announced deployment service release planned')

/** What a paper "even says" or "clearly requires". */
export const insisting = wordSet('even clearly explicitly expressly plainly')
export const requiring = wordSet('say state ask require demand forbid prohibit prescribe want')

/** What is held against what is done "as per": and what one is in line with. */
export const measures = wordSet(
  'policy policies procedure procedures process rule rules guideline guidelines values principles agreement contract standards practice practices handbook sop instructions'
)

/** What lets people in who are not meant to come in. */
export const logins = wordSet('login logins account accounts password passwords credentials badge token')

/** Doing something all the same, and what is done so. */
export const allTheSame = wordSet('anyway regardless anyhow nonetheless nevertheless')
export const doneAnyway = wordSet(
  'do go merge push deploy approve sign run start ship release restart open close change proceed continue'
)

/** Letting something pass unseen. */
export const unseen = wordSet('blind blindly unread unseen blank untested')

import {wordSet} from './word-set.ts'

/**
 * What makes an act a harm: the verb alone, its object, or what followed. The verbs themselves stand in `conduct.ts`.
 * Sources: what operations handbooks call damage, and what they call routine work with the same verbs.
 */

/** Bringing harm to somebody's knees, in idioms that begin at the verb. */
export const felled = `
bring _ _? _? _? to its|their knees
bring _ _? _? _? to a halt|standstill
grind _ _? _? _? to a halt
pull the plug on
open the floodgates
set off a|the chain|cascade
`

/** "None of this had happened if it were not for …". */
export const withoutThem = `
if it be not for
if it be n't for
if it not be for
be it not for
but for the actions|mistake|error of
`

/** Taken in by an attacker. */
export const deceived = `
fall for the|a|an|it|this|that
be tricked|duped|fooled|phished|conned|deceived
get tricked|duped|fooled|phished|conned
take the bait
click on? the|a|that phishing|malicious|fake|fraudulent|infected link|mail|attachment
open the|a|that phishing|malicious|fake|fraudulent|infected attachment|mail|file|link
let the? attacker|attackers|intruder|intruders|scammer|caller in
hand _ _? _? _? to the attacker|attackers|scammer|caller
give _ _? _? _? to the attacker|attackers|scammer|caller
`

/** Bringing something into the world: harm where it is a defect. */
export const bringing = wordSet(
  'introduce add inject ship push merge commit write create deploy release plant leave inject smuggle reintroduce spread bring'
)
export const defects = wordSet(`
bug bugs regression regressions error errors fault faults defect defects vulnerability flaw typo mistake race leak problem problems issue
issues outage incident deadlock malware backdoor loophole inconsistency corruption loop misconfiguration breakage dereference
`)

/** Routine in the right place: harm where the object is something people need. */
export const destroying = wordSet('kill wipe destroy nuke')
export const valuables = wordSet(`
database databases production prod site website data cluster service services queue backups backup environment tenant checkout store shop
platform system systems index ledger account accounts tables records volume volumes region payments login logins traffic business
`)

/** Taking away: every day's work, until it is something that was to be kept. */
export const removing = wordSet('drop delete erase purge truncate overwrite lose remove')
export const kept = wordSet(
  'database databases table tables production prod data backup backups namespace volume volumes cluster records bucket state history copy tape tapes master'
)

/** Words before a thing that nobody misses. */
export const dispensable = wordSet(
  'own test old unused temporary temp stale orphaned obsolete broken duplicate corrupt corrupted empty staging dev'
)

/** Participles that make a by-agent the cause: "was brought about by". */
export const broughtAbout = wordSet('cause introduce trigger provoke break corrupt leak')

/** Things with a life of their own, that people end and start all day. */
export const ownLife = wordSet(`
process processes pod pods job jobs query queries connection connections session sessions instance instances rollback failover failback alarm
alarms alert alerts build builds pipeline workflow deploy deployment deployments task tasks page call discussion change fix restart backup
review migration test tests container containers worker workers scan run sync thread threads branch commit feature flag
`)

/** What is no harm with any verb of harm. */
export const fineAnyway = wordSet(
  'tie deadlock loop cycle silence news record ice myth rule habit limit quota test chain circle spell'
)

/** What is no harm with this verb. */
export const fineObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  trigger: new Set([
    ...ownLife,
    'it',
    'this',
    'them',
    'event',
    'events',
    'bug',
    'investigation',
    'recovery',
    'reboot',
    'response'
  ]),
  kill: ownLife,
  crash: wordSet('test tests process'),
  break: wordSet(
    'tie deadlock loop cycle silence news record ice myth rule habit problem problems work task change changes build monolith chain circle spell recursion'
  ),
  introduce: wordSet(`
    change changes feature features flag limit check checks test tests process policy tool service system concept step parameter option
    support cache retry timeout version dependency module monitoring metric rule me him her them field library
  `),
  cause: wordSet('discussion debate surprise alert alerts'),
  exhaust: wordSet('options possibilities ideas')
}

/** Doing these to others is told in apologies. */
export const apologies = wordSet('inconvenience trouble worry distress frustration annoyance')

/** "took the node down for maintenance": what is taken down by design. */
export const takenOnPurpose = wordSet(
  'node replica note notes minutes banner notice page canary host instance machine details numbers'
)

/** Choosing one among several. */
export const choosing = wordSet(
  'select choose pick use enter type copy paste click press point set attach mount import export plug unplug pull connect wire upload install assign load restore map tick check open close cut'
)

/** Getting somewhere unintended. */
export const endingUp = wordSet('end manage happen')

/** By accident, and welcome. */
export const finding = wordSet('find discover notice see detect solve resolve spot learn uncover catch hear')

/** States in which things are left. */
export const leftStates: ReadonlySet<string> = new Set([
  ...wordSet(
    'open running enabled disabled unlocked unattended exposed behind on off unprotected unpatched dangling active mounted logged'
  ),
  ...['in place', 'in debug', 'in maintenance', 'in test', 'in production']
])

/** Nouns that name what explains an incident. */
export const causes = wordSet('cause causes reason reasons trigger problem source origin factor catalyst')

/** Harm to a system, with the system as subject: "production went down". */
export const failing = wordSet(
  'fail break crash go stop die collapse lose degrade saturate hang corrupt drop disappear vanish'
)

/** What an incident is called. */
export const troubles = wordSet(`
outage incident downtime failure issue problem disruption error errors breakage degradation interruption crash alert alerts loss leak breach trouble
`)

/** Acts as nouns, beyond `humanActs`: "the deletion of the table by an intern". */
export const deedNouns = wordSet(
  'deletion removal restart overwrite truncation termination shutdown modification upload misuse activation deactivation'
)

/** Harm by mere use. */
export const loading = wordSet('saturate overload exhaust trigger cause crash kill')

/** Harm that people say to have done to themselves. */
export const ownHarm = `
shoot ourselves|themselves|himself|herself in the foot
bring this|it|that on|upon ourselves|themselves
do this|it|that to ourselves|themselves
ddos ourselves
of our own making|doing
a? self-inflicted outage|incident|wound|damage|problem
be? self-inflicted .
`

/** What is to stay private, and how it gets out. */
export const secrets = wordSet(
  'key keys secret secrets password passwords token tokens credential credentials certificate dump'
)
export const spilling = wordSet('publish commit push post share upload paste send')
export const publicPlaces =
  /^(?:public|repository|repo|github|gitlab|internet|forum|channel|pastebin|wiki|everyone|everybody)$/

/** Acts of hands, which no program does. */
export const byHand = wordSet('unplug plug pull press click type paste push touch wire mistype')

/** What a decision comes to: "led to the outage". */
export const leadingTo = wordSet('lead result end')

/** What one can cost others. */
export const spent = wordSet(
  'minute minutes hour hours day days night nights week weeks weekend month months money customer customers evening afternoon morning order orders contract'
)

/** Acts that take something away. */
export const undoing = wordSet(
  'delete remove drop overwrite wipe kill disable revoke truncate purge unplug switch turn cut'
)

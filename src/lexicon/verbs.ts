import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with {type: 'json'}
import type {VerbForm} from '../analysis/sentence.ts'
import {wordSet} from './word-set.ts'

/**
 * Verbs, by base form: those that incident prose uses, from a general frequency list in our heads and from reading
 * operations manuals. What is not here is still a verb where its ending and its neighbours say so.
 */
const bases = `
abandon abort absorb accept access accomplish account achieve acknowledge acquire act activate adapt add address adhere
adjust administer admit adopt advise affect afford agree aim alert align allocate allow alter amend analyse analyze
announce answer anticipate apologise apologize appear append apply appoint appreciate approach approve argue arrange
arrive ask assess assign assist assume assure attach attack attempt attend attest attract attribute audit authenticate
authorise authorize automate avoid await back backfill backport back-up balance base batch become begin behave believe
belong benefit block blame book boot bother bounce break bring browse brush budget build bump burn buy bypass calculate call
cancel capture care carry catch cause cease challenge cheat change charge chase check choose circulate circumvent claim clarify clean
clear click climb clone close coach coincide collapse collect combine come comment commit communicate compare compensate
compete compile complain complete comply compose compress compromise compute concede concentrate conclude conduct
configure confirm conflict confuse connect consider consist consolidate constrain construct consult consume contact
contain continue contradict contribute control convert convey convince cook cool coordinate cope copy copy-paste correct correlate
corrupt cost count cover crash create cross curb cut cycle damage deactivate deal debug decide declare decline decommission
decrease deduct dedicate dedupe default defend defer define degrade delay delegate delete deliver demand demonstrate deny depend
deploy deprecate deprioritise deprioritize derive describe deserve design desire destroy detach detail detect deteriorate
determine develop deviate diagnose dictate differ dig direct doze disable disagree disappear disappoint disclose disconnect discontinue
discover discuss dismiss display dispute disregard disrupt distract distribute ditch divert document doubt downgrade
download downscale drain draft drag draw drift drive drop dump duplicate earn ease edit educate effect elapse elect
elevate eliminate email embed emerge emit emphasise emphasize employ empower empty enable encounter encourage encrypt end
endorse enforce engage enhance enjoy enlarge enqueue ensure enter entitle equip erase err escalate escape establish
estimate evaluate evict evolve exacerbate examine exceed exclude excuse execute exercise exhaust exist exit expand expect
expedite experience experiment expire explain explode exploit explore expose express extend extract face facilitate fail falsify
fall familiarise familiarize fat-finger favour favor fear feed feel fetch fight figure file fill filter finalise finalize find
finish fire fit fix flag flap flip flood flow flush focus follow fool forbid force forecast forget fork form format forward
freeze frustrate fulfil fulfill fund gain gather generate get give go govern grab grant grow guarantee guard guess guide
halt hammer hand handle hang happen harden hasten have head hear help hesitate hide highlight hinder hint hire hit hold
hope host hurry hurt identify ignore illustrate imagine impact impair implement imply import impose improve include
incorporate increase incur index indicate infer influence inform inherit inhibit initialise initialize initiate inject
insert insist inspect install instigate instruct integrate intend interact interfere interpret interrupt intervene introduce
invalidate invent invest investigate invite invoke involve isolate issue iterate join judge jump justify keep kick kill
know label lack lag land lapse last launch lead leak learn leave lend let level leverage lie lift like limit link list
listen live load lock log look lose lower maintain make malfunction manage manifest manipulate map mark match matter
mean measure meet mention merge mess migrate mind mirror misapply miscalculate miscommunicate misconfigure misconstrue misdiagnose
mishandle misidentify misinterpret misjudge mislead mismanage misread miss misspell misspeak mistake mistype misunderstand mix
misuse micromanage mitigate modify monitor mount move muddle mute name need neglect negotiate note notice notify nudge nuke obey
object observe obtain occur offer omit onboard open operate oppose opt optimise optimize order organise organize originate
outline outpace output overcommit overestimate overflow overhaul overlap overlook overload overrun override oversee overstep
overwhelm overwrite owe own pace page pair panic parse participate pass paste patch pause pay peak penalise penalize perceive
perform permit persist persuade phone pick pin ping place plan play plead point poll populate pose post postpone pour power practise
practice praise precede predict prefer prepare present preserve press presume pretend prevent print prioritise prioritize probe
proceed process produce profile program progress prohibit project prolong promise promote prompt propagate propose protect prove
provide provision prune publish pull purchase purge pursue push put qualify query question queue quit quote raise ramp rate
reach react read realise realize reappear rebase reboot rebuild recall receive reclaim recognise recognize recommend
reconcile reconfigure reconnect reconsider record recover recreate rectify recur recycle redeploy redesign redirect reduce
reevaluate refactor refer reference refine reflect refresh refuse regain regard register regret reimburse reindex reinforce reinstall
reinstate reject relate relaunch relay release relocate relieve rely remain remediate remember remind remove rename render renew
reopen reorder repair repeat replace replay replicate reply report represent reprimand reproduce request require reroute
resend reserve reset reside resign resist resize resolve respect respond restart restore restrict result resume retain rethink
retire retrain retrieve retry return reuse reveal reverse revert review revise revisit revoke reward rewrite ride rise risk
roll rotate route ruin run rush sabotage sacrifice safeguard sample sanction satisfy saturate save say scale scan schedule scope
screw screen script scroll search secure see seed seek seem segment select sell send sense separate serve set settle shape
share shift ship shoot shorten shout show shrink shut sign signal silence simplify simulate sit skim skimp skip slam sleep slip
slow snooze solve sort sound source span spawn speak specify speed spend spike spill spin split spoil spot spread stabilise
stabilize stage stall stand standardise standardize start starve state stay steal stem step stick stop store strain
streamline strengthen stress stretch strike strip struggle study submit subscribe subside succeed suffer suffice suggest
suit summarise summarize supervise supply support suppose suppress surface surge surprise surround suspect suspend sustain
swallow swap sweep switch sync synchronise synchronize tag take talk target teach tear tell tend terminate test thank
think threaten throttle throw tidy tie time tolerate touch trace track train transfer transform transition translate transmit
transpire trap travel treat trigger trim trip troubleshoot trust try tune turn tweak type unblock uncover undergo underestimate
undermine understand undertake undo unlock unmount update upgrade upload upset urge use utilise utilize vacuum validate
vanish vary verify view violate visit voice vote wait wake walk wander want warn waste watch wave weaken weigh whitelist win wind
wipe wish withdraw withhold withstand witness wonder work worry worsen wrap wreck write yank yell yield zero
bungle botch bork hose tank goof foul blunder slack dawdle procrastinate rubber-stamp cherry-pick hot-fix hotfix hardcode hard-code
double-check cross-check sanity-check spot-check load-test smoke-test peer-review force-push over-provision under-provision misroute misfire
rule re-read reread deprive love admire hate laugh dare instil instill shrug reassign adhere refresh punish coddle babysit scold discipline dock demote sack retaliate sideline shadow mentor brief debrief rehearse drill refrain
bear shoulder shelve mothball overrule veto stonewall balk bristle scoff mock ridicule snub ghost belittle patronise patronize badger bully
coerce railroad steamroll scapegoat downplay trivialise trivialize accuse desert forsake shirk shun trample whine smuggle reintroduce impede
`

/** Base forms that are at least as often nouns in incident prose: a verb only where the neighbours say so. */
export const alsoNouns: ReadonlySet<string> = wordSet(`
access account act address alert approach attack attempt audit back backfill balance base batch benefit block blame book boot
bounce break budget build bump burn bypass call capture care cause challenge change charge check claim clone close comment commit
compromise conduct conflict contact control copy correct cost count cover crash cross cut cycle damage deal debug decline default
delay delegate deliver demand deploy design desire detail direct display dispute document doubt download draft drain drift drive
drop dump duplicate ease edit effect email empty end escape estimate exercise exit experience experiment exploit face fail fall
favour favor fear feed fight figure file fill filter finish fire fit fix flag flap flip flood flow flush focus force forecast fork
form format forward freeze function fund gain grant guarantee guard guess guide halt hand handle hang head help hint hit hold hope
host hurt impact import increase index influence input insert interrupt issue join judge jump kick kill label lack lag land lapse
last launch lead leak level lie lift like limit link list live load lock log look lower map mark master match matter mean measure
mention merge mess mind mirror miss mistake mode monitor mount move mute name need note notice object offer open order outline
output overflow overlap overload overhaul own pace page pair panic pass paste patch pause pay peak pick pin ping place plan play
point poll post power practice praise present press print probe process produce profile program progress project promise prompt
prune pull purchase purge push query question queue quote raise ramp rate reach read reboot recall record reference refresh
regard register release relay remake repair repeat replay reply report request rescue reserve reset resort respect rest restart
result retry return reuse reverse review reward ride rise risk roll route ruin run rush sample sanction save scale scan schedule
scope screen script scroll search sense separate set shape share shift ship shout show sign signal silence skip sleep slip slow
snooze sort sound source span spike spill spin split spot spread stage stall stand start state stay stem step stick stop store
strain stress stretch strike strip struggle study supply support surface surge surprise suspect swap sweep switch sync tag talk
target tear test thank throttle time touch trace track train transfer transition translate trap travel treat trigger trim trip
trust try tune turn tweak type update upgrade upload upset urge use vacuum view visit voice vote wait wake walk want watch wave
win wind wipe wish witness work worry wrap wreck yield fool zero drill shadow brief discipline dock slack tank hotfix need love hate laugh rule
`)

/** Nouns in -ing and -ed words that are no verbs. */
const never: ReadonlySet<string> = wordSet(`
thing something nothing anything everything string king ring spring morning evening during ceiling wing sibling ping
need speed feed seed embed hundred indeed breed weed deed bleed red bed shed sled kindred naked wicked sacred
process access address business progress less unless across always has was his this thus its class pass loss miss
`)

interface Form {
  lemma: string
  form: VerbForm
}

const known = wordSet(bases)
const irregularForms = new Map(
  Object.entries(irregularVerbs as Record<string, string[][]>)
    .filter(([lemma]) => !['be', 'have', 'do'].includes(lemma))
    .map(([lemma, pairs]) => [lemma, {past: pairs.map((pair) => pair[0]!), participle: pairs.map((pair) => pair[1]!)}])
)

/** Rare verbs of the library that share a form with a common word: the common one is meant. */
const rare: ReadonlySet<string> = wordSet(`
can con rot man dam bin gun hum jet kid mop mug nag pan pat peg pen pun ram rap rig sag sap sin sun swan tan thin tin twin wed bat bed
but gum ham hem lap log lug mat nap pit pod rid sup vet wag bug cap cup dot fan gag hop jam jig jog lag map pad pin pip plot plug pop prep
prod prop rib rip scan ship skin skip slim slip span spot stem step stop strap sum tag tap top trap trim trip tug wrap zip plan bar club
`)

/** Past forms and participles of irregular verbs, by word. */
const irregularWords = new Map<string, Form[]>()
for (const [lemma, {past, participle}] of irregularForms) {
  if (rare.has(lemma) && !known.has(lemma)) continue
  for (const word of past) irregularWords.set(word, [...(irregularWords.get(word) ?? []), {lemma, form: 'past'}])
  for (const word of participle)
    irregularWords.set(word, [...(irregularWords.get(word) ?? []), {lemma, form: 'participle'}])
}

const cache = new Map<string, readonly Form[]>()
/** A document can hold many odd words: the memory of them is bounded. */
const cacheLimit = 50_000

/**
 * Say which verb forms a word can be.
 *
 * @param word Lower case.
 * @returns Lemma and form for each reading; empty where it is no verb.
 */
export function verbForms(word: string): readonly Form[] {
  const cached = cache.get(word)
  if (cached) return cached
  if (cache.size >= cacheLimit) cache.clear()
  const forms = readForms(word)
  cache.set(word, forms)
  return forms
}

function readForms(word: string): readonly Form[] {
  // Of "do", the forms that are no auxiliaries.
  if (word === 'done') return [{lemma: 'do', form: 'participle'}]
  if (word === 'doing') return [{lemma: 'do', form: 'ing'}]
  const forms: Form[] = [...(irregularWords.get(word) ?? [])]
  if (known.has(word) || (irregularForms.has(word) && !rare.has(word))) forms.push({lemma: word, form: 'base'})
  if (never.has(word)) return forms
  if (word.endsWith('s')) {
    const lemma = [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')].find((base) => known.has(base))
    if (lemma && !lemma.endsWith('s')) forms.push({lemma, form: 's'})
  }
  if (word.length > 4 && word.endsWith('ing')) {
    const lemma = strip(word, 3)
    if (lemma) forms.push({lemma, form: 'ing'})
  }
  if (word.length > 3 && word.endsWith('ed')) {
    const lemma = strip(word, 2)
    if (lemma) forms.push({lemma, form: 'past'}, {lemma, form: 'participle'})
  }
  return forms
}

const prefix = /^(?:re|un|pre|mis|over|under|de|dis|out|auto|co|back|hard|double|cross|fat|hand|live|force|mass|bulk)-?/

/** Takes an ending off and finds the base; a guess where the verb is not known and the word is long enough. */
function strip(word: string, ending: number): string | undefined {
  const stem = word.slice(0, -ending)
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  for (const lemma of [stem, `${stem}e`, single, stem.replace(/i$/, 'y'), stem.replace(/ck$/, 'c')]) {
    if (known.has(lemma) || irregularForms.has(lemma)) return lemma
  }
  const bare = word.replace(prefix, '')
  if (bare !== word && bare.length > 4 && strip(bare, ending)) return single
  if (stem.length < 4 || !/^[a-z-]+$/.test(stem) || !/[aeiouy]/.test(stem)) return undefined
  if (ending === 3) return undefined
  if (stem !== single && !/(?:ll|ss|ff|zz)$/.test(stem)) return single
  return /(?:[^aeiou]at|[aeiou][cgsvz]|[^aeiou]l|rg|nc|iz|is|ur|ir|ut|id|ud|od|ag|ok|ak|in|ar)$/.test(stem)
    ? `${stem}e`
    : stem
}

/**
 * Inflect a verb.
 *
 * @param lemma Base form.
 * @returns The past participle: `renew` → `renewed`, `write` → `written`.
 */
export function participle(lemma: string): string {
  return irregularForms.get(lemma)?.participle[0] ?? regular(lemma, 'ed')
}

/** @returns The simple past: `run` → `ran`. */
export function past(lemma: string): string {
  return irregularForms.get(lemma)?.past[0] ?? regular(lemma, 'ed')
}

/** @returns The -ing form: `drop` → `dropping`, `write` → `writing`. */
export function gerund(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${doubled(lemma)}ing`
}

function regular(lemma: string, ending: 'ed'): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i${ending}`
  return `${doubled(lemma)}${ending}`
}

/** Doubles the last consonant where a one-syllable word, or the library, says so. */
function doubled(lemma: string): string {
  const listed = irregularForms.get(lemma)?.past[0]
  if (listed && listed.startsWith(lemma + lemma.at(-1)!)) return lemma + lemma.at(-1)!
  // Behind a prefix a consonant follows: "read" and "deal" have none.
  return /^(?:(?:un|re|de|pre|over|under|out|mis|oc|in|con|be|for|up)[^aeiou]+|[^aeiou]*)[aeiou][bdfgklmnprtvz]$/.test(
    lemma
  ) && lemma !== 'debit'
    ? lemma + lemma.at(-1)!
    : lemma
}

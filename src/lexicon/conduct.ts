import {wordSet} from './word-set.ts'

/**
 * Verb senses: what a verb says of the one it belongs to. Source: the families of wording that J. Bergström
 * ("Three analytical traps"), S. Dekker ("The Field Guide to Understanding Human Error") and the Etsy Debriefing
 * Facilitation Guide describe; the words are ours.
 */

/** Not doing, in one word. Said of people alone. */
export const forgetting = wordSet('forget neglect overlook')

/** Not doing, in one word; systems do it as well ("the proxy ignored the header"). */
export const passingOver = wordSet('ignore skip miss disregard omit dismiss')

/** Looking, telling, thinking: conduct whose absence is an omission, where the subject is human. */
export const conduct = wordSet(`
check verify test validate review read notice consider think anticipate communicate notify tell inform warn escalate document ask monitor
coordinate catch spot consult look bother care foresee recognise recognize account rehearse double-check cross-check confirm announce mention acknowledge
respond reply react adopt understand alert question investigate inspect examine audit plan prepare revisit evaluate assess estimate predefine follow listen
discuss share report record note measure compare ensure clean finish realise realize watch keep open answer join show turn pick bring come raise clarify
`)

/** Human acts that a passive can leave undone ("was not tested"). */
export const undone = wordSet(`
test verify validate review check notice consider communicate consult inform notify escalate overlook document cross-check double-check
announce rehearse discuss question examine inspect investigate evaluate catch spot anticipate foresee assess audit
`)

/** Participles that say so in one word: "went unnoticed". */
export const unnoticed = wordSet('unnoticed unchecked unreviewed unanswered untested unseen overlooked undetected')

/** Doing harm: the verb alone makes its subject the cause. */
export const harm = wordSet(`
break cause crash kill wipe corrupt nuke destroy ruin sabotage damage bork hose tank wreck saturate overload ddos exhaust trigger introduce
`)

/** Plain acts that end badly only with an adverb or a consequence. */
export const plainActs = wordSet(`
delete remove drop overwrite run apply push merge deploy change restart reboot terminate revoke modify disable enable configure release commit
execute shut stop edit roll promote truncate purge move rename reset upgrade update launch send publish start kill wipe
`)

/** Verbs with a particle that do harm: "took checkout down". */
export const harmWithParticle: Readonly<Record<string, ReadonlySet<string>>> = {
  take: wordSet('down offline out'),
  bring: wordSet('down'),
  knock: wordSet('out offline over down'),
  screw: wordSet('up'),
  mess: wordSet('up'),
  fuck: wordSet('up'),
  foul: wordSet('up'),
  cock: wordSet('up'),
  blow: wordSet('up'),
  lock: wordSet('out'),
  cut: wordSet('off')
}

/** Harm to a system, with the system as subject: "production went down". */
export const failing = wordSet('fail break crash go stop die collapse lose degrade saturate hang corrupt')

/** Believing: judged by an adverb ("wrongly assumed"). */
export const believing = wordSet(
  'assume believe think conclude interpret estimate judge expect suppose understand guess identify diagnose classify consider decide label'
)

/** Misjudging, in one word. */
export const misjudging = wordSet(
  'misjudge underestimate overestimate misunderstand misread misinterpret misdiagnose miscalculate misconstrue misjudged'
)

/** Doing badly, in one word. */
export const bungling = wordSet('botch bungle mishandle mismanage rush goof bork blunder fumble butcher')

/** Adverbs that grade an act. */
export const gradingAdverbs = wordSet(`
wrongly incorrectly mistakenly erroneously prematurely hastily improperly inappropriately foolishly stupidly naively blindly unwisely rashly
falsely unnecessarily poorly badly inadequately needlessly clumsily sloppily amateurishly unprofessionally ineptly shoddily disgracefully shamefully inexcusably
`)

/** Adverbs that say "without meaning to": a person did it, and harm followed. */
export const accidentally = wordSet('accidentally inadvertently unintentionally mistakenly unwittingly carelessly')

/** Adjectives that grade a decision or an act. */
export const gradingAdjectives = wordSet(`
poor bad wrong questionable hasty reckless dangerous terrible ill-advised premature inadvisable dumb stupid rash unacceptable inadequate
unprofessional sub-par subpar sloppy inexcusable improper inappropriate unwise foolish careless lazy irresponsible insufficient awful lousy
half-baked misguided short-sighted shortsighted naive risky
`)

/** What people do, as nouns that can be graded. */
export const gradable = wordSet(`
decision decisions choice choices judgement judgment call idea assumption assumptions communication coordination planning response handling handover
practice practices restart misconception move approach testing review attitude behaviour behavior conduct effort workmanship shortcut oversight job
`)

/** Traits and lapses as adjectives of people. */
export const traits = wordSet(`
careless sloppy lazy negligent reckless incompetent clueless stupid irresponsible unqualified inexperienced arrogant stubborn complacent
inattentive distracted undisciplined ignorant overzealous overconfident overeager impatient unprofessional oblivious lax untrained forgetful
anxious indifferent unreliable dumb idiotic thoughtless dishonest untrustworthy naive unresponsive uncooperative overwhelmed disorganised disorganized
`)

/** Traits as nouns: "negligence", "lack of care". */
export const traitNouns = wordSet(`
carelessness negligence laziness incompetence complacency inexperience recklessness arrogance stubbornness sloppiness stupidity ignorance inattention
indifference overconfidence impatience forgetfulness unprofessionalism inattentiveness absent-mindedness heedlessness thoughtlessness cluelessness
ineptitude hubris apathy dishonesty insubordination nonchalance overeagerness naivety selfishness cowardice rudeness condescension idleness slovenliness pettiness half-heartedness tunnel-vision
`)

/** What people are said to lack: "lack of discipline". */
export const lackable = wordSet(
  'care attention discipline ownership diligence accountability professionalism responsibility rigour rigor awareness vigilance competence caution focus seriousness dedication leadership teamwork'
)

/** Rules that conduct is measured by. */
export const procedures = wordSet(`
process processes procedure procedures policy policies runbook runbooks playbook checklist checklists protocol protocols guideline guidelines standard standards
rule rules practice practices freeze review approval approvals instructions instruction sop workflow handbook regulations best-practice
`)

/** Unwillingness, said of teams and suppliers. */
export const unwilling = wordSet('refuse decline insist stall drag')

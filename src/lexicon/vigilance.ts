import {wordSet} from './word-set.ts'

/**
 * What people are asked to be, to do and to keep in mind when a remedy is aimed at them, by sense. One phrase a line,
 * in the notation of `phrases`. The words are ours.
 */

/** Watching out, remembering, trying harder: order, plan or duty in the base form. */
export const watchfulness = `
  be careful|mindful|vigilant|aware|diligent|attentive|cautious|thorough|conscious|meticulous|disciplined|considerate
  be more|extra|very|especially|particularly|really careful|mindful|vigilant|aware|diligent|attentive|cautious|thorough|proactive|conscious|responsive|rigorous|disciplined|meticulous|considerate|critical|alert|precise|accurate|patient|responsible
  be better at
  be nicer|kinder
  be robust with
  pay attention
  pay more|close|closer|better|special|greater|particular|full attention
  keep an eye|eyes on|out
  keep a close|closer|better|sharp eye|watch on
  keep our|your|their eyes open
  double-check
  double check
  triple-check
  remember to
  do not|n't forget
  never forget
  try harder
  try our|your|their best
  do better
  work harder
  think twice
  think before
  think harder
  take care
  take more|extra|greater|special care
  take more|extra time to
  take another look
  take a closer|second|harder look
  look twice
  take ownership
  take more ownership|responsibility
  show more|greater care|attention|discipline|ownership|responsibility|diligence
  reflect on
  slow down
  stay alert|vigilant|focused
  stay on top of
  remain vigilant|alert
  exercise caution|care|restraint
  exercise more|greater|extra caution|care
  use more|extra caution|care
  read more carefully
  communicate better|properly
  communicate more _?
  better communicate
  raise awareness
  spread awareness
  increase awareness
  improve discipline
  know better
  watch out
  be quicker|faster|earlier to|at|in
  read the docs|documentation|manual|manuals|instructions
  beware of
`

/** Of these, a general maxim or a soft aim rather than a demand. */
export const mild = wordSet('read raise spread increase remember bear keep learn step communicate watch beware')

/** Speaking to people so that they behave otherwise. */
export const telling = wordSet(
  'remind retrain re-train coach educate urge instruct encourage advise warn admonish lecture caution sensitise sensitize reinstruct re-educate reeducate counsel'
)

/** Of these, kind or general ones. */
export const mildTelling = wordSet('encourage advise educate sensitise sensitize')

/** Adverbs that turn an act into a wish for more attention. */
export const careAdverbs = wordSet(
  'carefully thoroughly closely diligently attentively harder rigorously cautiously vigilantly meticulously conscientiously properly critically proactively'
)

/** Acts that more attention is asked for. */
export const careActs = wordSet(
  'test review check monitor read verify validate watch look examine plan consider communicate work question inspect follow document listen coordinate double-check escalate respond act treat behave scrutinise scrutinize'
)

/** Checking that people shall never leave out. */
export const checkingActs = wordSet(
  'check verify test review read confirm validate ask double-check remember consult communicate notify inform announce keep'
)

/** Speaking up, which people shall do sooner. */
export const speakingUp = wordSet(
  'declare escalate communicate notify inform tell ask announce involve consult warn share raise respond react call speak answer acknowledge'
)

/** Knowing and doing that others are to be made sure of. */
export const knowing = wordSet(
  'know understand follow check read remember verify test review learn appreciate recognise recognize realise realize adhere comply communicate report deploy push merge run change touch do forget edit notify ask think'
)

/** Of these, what the authors ask of themselves: attention, no step of a process. */
export const minding = wordSet(
  'know understand check remember verify review read communicate notify follow forget ask double-check think'
)

/** Messages that carry a reminder. */
export const messages = wordSet(
  'communication reminder email e-mail memo mail circular note message announcement notice instruction bulletin'
)

/** Lessons that people are sent to. */
export const lessons = wordSet(
  'training trainings retraining refresher course courses workshop workshops session sessions seminar e-learning webinar exam examination certification module class bootcamp'
)

/** What a mechanism is made of: with one in the sentence, the reminder does not rest on memory. */
export const mechanism = wordSet(
  'automatically automated automate bot script hook prompt banner linter pipeline pre-commit presubmit ci calendar cron template pop-up popup dialog dialogue workflow'
)

/** Exercises and artefacts that give training a hold in the system. */
export const anchor = wordSet(
  'runbook runbooks playbook playbooks drill drills exercise exercises rehearsal sandbox simulator simulation onboarding checklist wiki page lab dashboard'
)

/** Maxims and soft aims that ask people to mind something: a hint, wherever they are orders. */
export const maxims = `
  take the? _? _? alerts|alarms|warnings|pages|reports|tickets|warning|alert|alarm more? seriously
  take it|this|them more? seriously
  treat _? _? alerts|alarms|warnings|pages|reports|tickets|alert|warning with more? respect|care|urgency|suspicion
  use common sense
  use your|our|their|my head|heads|brain|brains|common|judgement|judgment
  use good|better|more|best judgement|judgment
  keep|bear in mind that|the|how|who|what
  rush
  panic
  be lazy|careless|sloppy|complacent|hasty
  assume that|anything|things|it|this
  assume .
  stay calm|focused|curious|humble
  keep calm
  take your|our|their|more|enough time
  take a deep breath
  think first
  think it|things|this through
  look before
  count to ten
  check|measure|look|read|test twice
  get better|faster|quicker at
  be better|faster|quicker|stricter|clearer|earlier|kinder|braver
  be proactive|thorough|precise|responsive|considerate|patient|consistent|disciplined|strict|transparent
  try to be better
  stick|keep|adhere to the|our|this|agreed _? _? process|procedure|procedures|runbook|rules|plan|checklist|freeze|guidelines|policy|standards|conventions
  follow the|our|this|all _? _? process|processes|procedure|procedures|rules|checklist|guidelines|policy|policies|protocol|conventions
  follow the|our _? runbook|playbook
  follow procedure|procedures|protocol|process
  respect the|our|all _? _? freeze|process|rules|policy|procedure|procedures|guidelines|deadlines
  comply with the|our|all _? _? freeze|process|rules|policy|procedure|procedures|guidelines|standards
  observe the|our _? _? freeze|process|rules|policy|procedure|procedures|guidelines
  remember how|what|about|why
  see to it that
  prioritise|prioritize quality
  learn our lesson
  do our|your|their homework|diligence
  do due diligence
  do better
  speak up
  raise a|your|our hand|voice
  double check
  look at the whole|entire|full
  actually read|check|look|test|verify|open|review
  properly read|check|look|test|verify|open|review
  have someone|somebody|another|a _? _? _? double-check|check|look|review|verify|watch|read
  always have someone|somebody|another|a
  sleep on it
  own the|our|your outcome|quality|result|results
  hold each other
  make sure|certain _? _? _? never|not|n't happen again
  ensure _? _? _? _? never|not|n't happen again
  see that? _? does|do not|n't happen|repeat
  familiarise|familiarize themselves|yourself|yourselves|ourselves|himself|herself with
  be familiar|acquainted with
`

/** Qualities of people, and how they work together, as what is to be improved. */
export const qualities = wordSet(
  'discipline attention care caution diligence vigilance rigour rigor accountability ownership awareness focus scrutiny thoroughness urgency responsibility professionalism foresight mindfulness'
)
export const togetherness = wordSet('communication coordination collaboration cooperation teamwork alignment')

/** Care that is asked of checks done by hand. */
export const handChecks = wordSet('testing reviewing checking reviews review planning preparation proofreading')

/** Habits that people are to stop, where nobody in particular is named. */
export const habits = wordSet(
  'deploy merge push ignore assume promise rush guess skip copy copy-paste click approve rubber-stamp hack improvise forget silence mute snooze blame shout complain postpone procrastinate panic overcommit overpromise firefight babysit share bypass cut cowboy edit change tinker fiddle play touch experiment'
)

/** Work that is stopped in a system: "stop using the old registry". */
export const technicalHabits = wordSet(
  'use write log page cache retry emit send poll store serve support maintain run build ship mirror sync replicate export import index scrape alert route read accept publish host rely depend track charge bill'
)

/** Ways in which a change is made by one alone, or on the quick. */
export const looseWays = wordSet(
  'solo lone lone-wolf cowboy manual blind late friday weekend ad-hoc adhoc quick quickfix unreviewed untested last-minute late-night night-time midnight hand-made handmade undocumented unannounced direct'
)
export const looseNouns = wordSet(
  'changes change deploys deployments deployment deploy releases edits edit migrations migration merges commits pushes hotfixes fixes sends restarts promises shortcuts excuses heroics guessing quickfixes workarounds scripts experiments'
)

/** Writings that people are to read. */
export const readings = wordSet(
  'notes docs documentation manual manuals runbook runbooks playbook instruction instructions mail mails email emails guide guides guideline guidelines policy policies message messages changelog procedure procedures handbook thread ticket tickets diff diffs report reports wiki page minutes announcement announcements comments checklist letters'
)
export const readingWell =
  /^(?:fully|full|properly|again|aloud|carefully|completely|whole|entire|entirely|end|closely|twice|regularly|before|attentively)$/

/** What persons are talked to about. */
export const talkedAbout = wordSet(
  'discipline behaviour behavior tone conduct attitude communication care responsibility responsibilities performance ownership mistake mistakes importance quality attention carelessness expectations professionalism'
)

/** Looking after something, as somebody or other should. */
export const lookingAfter = wordSet('look check watch ask think remember read notice mind care tell know keep')

/** What people do with their eyes, ears and voices; no program does these. */
export const humanHabits = wordSet(
  'read look ask call ring phone telephone listen consult think talk speak tell inform say wait confer announce warn'
)
/** The same, and checks that a program could make as well. */
export const habitActs = wordSet(
  'read look ask call ring phone telephone listen consult think talk speak tell inform say wait confer announce warn check verify confirm compare notify mention'
)
/** Acts that people are told to leave out from now on, behind "don't". */
export const unwanted = wordSet(
  'say promise assume guess ignore touch panic rush click skip forget tell claim announce answer trust believe blame argue improvise'
)

/** Becoming used to minding something. One phrase a line. */
export const habitIdioms = `
  get|getting in|into the|a habit of
  make|making it a|our|your|their habit|point|rule to
  make|making it a|our|your|their habit|point of
  make|making a|the habit|point of
  form the|a habit of
  become second nature
  learn _? _? _? the hard way
  own up
  step up
  take more? pride in
  up their|our|your game
  keep our|your|their wits about
  lift our|your|their eyes|heads
`

/** Keeping strictly to what is written. */
export const adherence = wordSet('adherence compliance observance conformity')
export const strictly = wordSet('strictly religiously rigorously scrupulously faithfully strict stricter full better')
export const writtenRules = wordSet(
  'procedure procedures process processes sop sops checklist checklists rule rules protocol protocols guideline guidelines instruction instructions policy policies freeze template runbook manual'
)

/** Lessons of any name: a group of people is sent there. */
export const gatherings = wordSet(
  'training trainings refresher course courses seminar e-learning elearning webinar workshop session sessions introduction briefing talk lesson lessons class induction basics module coaching'
)
export const compulsory = wordSet('mandatory compulsory obligatory')

/** Telling people, as an item by itself: "night shift reminded". */
export const told = wordSet('remind brief instruct sensitise sensitize retrain coach admonish educate urge caution')

/** Showing a quality: "exercise heightened diligence". */
export const showing = wordSet(
  'exercise show display demonstrate strengthen enhance heighten improve increase raise boost'
)

/** What is signed, sent and changed by people alone. */
export const handSteps = wordSet(
  'sign post send approve merge deploy push change edit publish open close touch make accept release start book confirm renew'
)

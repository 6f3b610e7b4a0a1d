/**
 * What people are asked to be, to do and to keep in mind when a remedy is aimed at them, by sense. One phrase a line,
 * in the notation of `phrases`. The words are ours.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

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
export const mild = set('read raise spread increase remember bear keep learn step communicate watch beware')

/** Speaking to people so that they behave otherwise. */
export const telling = set(
  'remind retrain re-train coach educate urge instruct encourage advise warn admonish lecture caution sensitise sensitize reinstruct re-educate reeducate counsel'
)

/** Of these, kind or general ones. */
export const mildTelling = set('encourage advise educate sensitise sensitize')

/** Adverbs that turn an act into a wish for more attention. */
export const careAdverbs = set(
  'carefully thoroughly closely diligently attentively harder rigorously cautiously vigilantly meticulously conscientiously properly critically proactively'
)

/** Acts that more attention is asked for. */
export const careActs = set(
  'test review check monitor read verify validate watch look examine plan consider communicate work question inspect follow document listen coordinate double-check'
)

/** Checking that people shall never leave out. */
export const checkingActs = set(
  'check verify test review read confirm validate ask double-check remember consult communicate notify inform announce keep'
)

/** Speaking up, which people shall do sooner. */
export const speakingUp = set(
  'declare escalate communicate notify inform tell ask announce involve consult warn share raise respond react call speak answer acknowledge'
)

/** Knowing and doing that others are to be made sure of. */
export const knowing = set(
  'know understand follow check read remember verify test review learn appreciate recognise recognize realise realize adhere comply communicate report deploy push merge run change touch do forget edit notify ask think'
)

/** Of these, what the authors ask of themselves: attention, no step of a process. */
export const minding = set(
  'know understand check remember verify review read communicate notify follow forget ask double-check think'
)

/** Messages that carry a reminder. */
export const messages = set(
  'communication reminder email e-mail memo mail circular note message announcement notice instruction bulletin'
)

/** Lessons that people are sent to. */
export const lessons = set(
  'training trainings retraining refresher course courses workshop workshops session sessions seminar e-learning webinar exam examination certification module class bootcamp'
)

/** What a mechanism is made of: with one in the sentence, the reminder does not rest on memory. */
export const mechanism = set(
  'automatically automated automate bot script hook prompt banner linter pipeline pre-commit presubmit ci calendar cron template pop-up popup dialog dialogue workflow'
)

/** Exercises and artefacts that give training a hold in the system. */
export const anchor = set(
  'runbook runbooks playbook playbooks drill drills exercise exercises rehearsal sandbox simulator simulation onboarding checklist wiki page lab dashboard'
)

import {apart} from '../analysis/apart.ts'
import {awake} from '../analysis/awake.ts'
import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {NounGroup, Sentence} from '../analysis/sentence.ts'
import {ambiguousRoles, humanModifiers, products, roles} from '../lexicon/people.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {isSupposed} from '../conduct/supposed.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

interface Hit extends Run {
  certainty: Certainty
}

/** The label in its many coats; each stands where the conditions behind a step could be told. */
const labels = phrases(`
  human error|errors|mistake|mistakes|failure|failures|oversight|oversights|slip|slips|lapse|failing|failings
  human factor
  user error|errors|mistake
  pilot error
  operating|keying|misoperation error|errors|mistake|mistakes
  data entry error|mistake
  misoperation|mal-operation|maloperation
  personnel|staff|crew|employee error|errors|mistake|mistakes|failure
  manual error|errors|mistake|mistakes
  pebkac
  picnic error
  id10t
  problem between chair|keyboard and chair|keyboard
  between chair and keyboard
  between keyboard and chair
  layer-8|layer8
  layer 8 problem|issue|error
  fat finger|fingers|fingered|fingering
  fat-finger|fat-fingers|fat-fingered|fat-fingering
  finger trouble
  brain fart
  rookie|beginner|schoolboy|amateur mistake|error
  beginner 's mistake|error
  careless|silly|stupid|dumb|foolish|sloppy|avoidable|unforced|basic|elementary mistake|error|mistakes|errors
  simple mistake
  honest mistake
  man-made
  people|human problem|issue
  between the chair|keyboard and the? chair|keyboard
  in front of the screen|keyboard|monitor|computer
  slip of the finger|keyboard|hand|mouse|pen
  moment|second of inattention|inattentiveness|carelessness|distraction|weakness
  moment|momentary|brief|short lapse|inattention of?
  lapse in|of judgement|judgment|concentration|attention
  brain freeze|fog|cramp
  embarrassing|costly|terrible|grave|expensive|needless|childish|rookie's|schoolboy|unforgivable|inexcusable mistake|mistakes|blunder
`)

const slips = wordSet(
  'typo typos misspelling misspell misspelled oversight slip slip-up misclick mis-click mistype mistake mistakes copy-paste copy/paste miscommunication misunderstanding mix-up lapse blunder'
)
const errorHeads = wordSet('error errors mistake mistakes slip slips lapse lapses blunder blunders oversight')
const byMistake = phrases(`
  by mistake|accident
  in error
`)

/** Words left of a label that make it a goal, a doubt, a risk, or one of several things that can go wrong. */
const guards = new Set(
  `prevent avoid reduce preventing against eliminate minimise minimize not n't never instead rather beyond risk prone possibility room chance opportunity
margin guard protect potential for accept catch limit less future similar likelihood exposure resilient robust tolerate tolerant withstand learn exclude rule
question term label phrase word category`.split(/\s+/)
)
const handled = wordSet('raise return throw fix correct mend repair')
/** A list of what can go wrong in general names no cause of this event. */
const general =
  /^(?:such|including|variety|range|various|any|kinds|types|sources|always|can|could|may|might|would|e\.g|statistics|percent)$/

/** Goals, metrics, lists of possibilities, and doubts about the label. */
function isGuarded(sentence: Sentence, {start, end}: Run): boolean {
  const left = sentence.tokens.slice(Math.max(0, start - 6), start)
  const right = sentence.tokens.slice(end, end + 3)
  if (sentence.question) return true
  const clause = sentence.clauses.find(({subject}) => subject && subject.start <= start && end <= subject.end)
  // "Human errors happen", "operator error was ruled out".
  if (
    clause?.verb &&
    (/^(?:rule|exclude|discard)$/.test(clause.verb.lemma) ||
      (/^(?:happen|occur)$/.test(clause.verb.lemma) && clause.verb.tense === 'present'))
  )
    return true
  if (left.some((token) => guards.has(token.lower) || guards.has(token.lemma))) return true
  // "raise the inactive user error", "fixed a typo in the page": what a program tells, and what was mended.
  if (left.some(({tag, lemma}) => tag === 'verb' && handled.has(lemma))) return true
  if (/^(?:fixed|corrected|mended)$/.test(sentence.tokens[start]!.lower)) return true
  if (
    right.some((token) =>
      /^(?:rate|rates|log|logs|message|messages|code|codes|prevention|count|counts|budget|page|handling|response|responses|type|types|percentage|reports?)$/.test(
        token.lower
      )
    )
  )
    return true
  const past = sentence.clauses.some(({verb}) => verb?.tense === 'past' || verb?.perfect)
  return !past && sentence.tokens.some((token) => general.test(token.lower))
}

/** "human error", "a fat-fingered command". */
function* fromLabels(sentence: Sentence): Generator<Hit> {
  if (sentence.clauses.some(({verb, complement}) => verb?.negated && complement)) return
  for (const run of findPhrases(sentence, labels)) {
    const text = sentence.tokens
      .slice(run.start, run.end)
      .map((token) => token.lower)
      .join(' ')
    if (isGuarded(sentence, run) || isNegated(sentence, run)) continue
    if (text === 'human factor' && !isStated(sentence, run) && sentence.tokens[run.end]?.text !== ':') continue
    if (text.startsWith('user') && !isStated(sentence, run) && text.endsWith('s')) continue
    const mild =
      sentence.hedged ||
      /^(?:people|human) (?:problem|issue)$|^(?:embarrassing|costly|terrible|grave|expensive|needless)|^(?:moment|lapse|momentary|brief|short)/.test(
        text
      )
    yield {...run, certainty: mild ? 'borderline' : 'clear'}
  }
}

/** Said of the clause that the label stands in: "it was no human error". */
function isNegated(sentence: Sentence, run: Run): boolean {
  if (sentence.tokens.slice(Math.max(0, run.start - 1), run.end).some((token) => token.lower === 'no')) return true
  const clause = sentence.clauses.findLast(({verb}) => verb && verb.start < run.start)
  return clause?.verb?.negated === true && !/^(?:notice|see|check)$/.test(clause.verb.lemma)
}

/** "operator error", "the technician's mistake", "a slip by the engineer": whose error it is, said in one group. */
function* fromWhose(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    const head = tokens[group.head]!
    if (head.quoted || !errorHeads.has(head.lower) || isGuarded(sentence, group) || isNegated(sentence, group)) continue
    const kind = tokens[group.head - 1]
    // "The standard error of all workers" is a stream, or a figure.
    if (kind?.lower === 'standard') continue
    const before = tokens[group.head - 2]
    const part =
      kind &&
      /^(?:handler|planner|scheduler|controller|worker|driver|installer|sender|caller|writer|manager)$/.test(kind.lower)
    const alone = part && (!before || before.index < group.start || !humanModifiers.has(before.lower))
    const named =
      kind &&
      !(alone && kind.lower !== 'manager') &&
      !(alone && before?.tag === 'noun') &&
      group.head - 1 >= group.start &&
      (roles.has(kind.lower) || ambiguousRoles.has(kind.lower) || kind.lower === 'admin')
    const software =
      before &&
      (before.tag === 'proper' ||
        before.tag === 'code' ||
        products.has(before.lower) ||
        /^(?:kubernetes|k8s|database|query|join|logical|assignment|spread|rest|comparison|unary|binary|ternary|bitwise|pipe|nullish|rx|sql)$/.test(
          before.lower
        ))
    const metric = head.lower.endsWith('s') && !isStated(sentence, group)
    if (named && !software && !metric)
      yield {start: group.head - 1, end: group.head + 1, certainty: sentence.hedged ? 'borderline' : 'clear'}
    else if (group.possessor && targetOf(group.possessor, true) === 'third') yield {...run(group), certainty: 'clear'}
    else {
      const doer = isOnlyPossible(sentence, group) ? undefined : doerOf(sentence, group)
      if (doer) yield {start: group.start, end: doer.end, certainty: sentence.hedged ? 'borderline' : 'clear'}
    }
  }
}

/** "If so, then this is an error by the author": in a case that may not be. */
function isOnlyPossible({clauses}: Sentence, group: NounGroup): boolean {
  const now = clauses.some(({complement, verb}) => complement?.group === group && verb?.tense === 'present')
  return now && clauses.some(({kind, verb}) => kind === 'condition' && verb?.tense === 'present')
}

const run = ({start, end}: Run): Run => ({start, end})

/** "an error made by a person", "a slip on the part of the pilot". */
function doerOf(sentence: Sentence, group: NounGroup): NounGroup | undefined {
  const {tokens} = sentence
  let at = group.end
  if (/^(?:made|committed|done)$/.test(tokens[at]?.lower ?? '')) at++
  if (
    tokens
      .slice(at, at + 4)
      .map((token) => token.lower)
      .join(' ') === 'on the part of'
  )
    at += 4
  else if (/^(?:by|of)$/.test(tokens[at]?.lower ?? '')) at++
  else return undefined
  const doer = sentence.groups.find(({start}) => start === at)
  return doer && targetOf(doer, true) === 'third' && doer.kind !== 'maybe-team' ? doer : undefined
}

/** "caused by a …", "due to …", "it was a …", "a typo took the site down": the label is given as the cause. */
function isStated(sentence: Sentence, place: Run): boolean {
  const {tokens, clauses} = sentence
  const before = tokens
    .slice(Math.max(0, place.start - 5), place.start)
    .map((token) => token.lemma)
    .join(' ')
  if (
    /(?:cause by|due to|because of|owe to|result of|result from|down to|trace to|trace back to|stem from|attribute to|reason be|cause be|cause :)(?: (?:a|an|the|simple|pure|plain))*$/.test(
      before
    )
  )
    return true
  if (/\bby(?: an?)?$/.test(before) && clauses.some(({verb}) => verb?.lemma === 'cause')) return true
  return clauses.some(
    ({subject, verb}) =>
      subject &&
      verb &&
      subject.start <= place.start &&
      place.start < subject.end &&
      bringing.has(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.passive
  )
}

const bringing = new Set([
  'leave',
  'remove',
  'drop',
  'disable',
  'block',
  'close',
  'open',
  'overwrite',
  'wipe',
  'stop',

  'cause',
  'take',
  'break',
  'bring',
  'lead',
  'result',
  'trigger',
  'knock',
  'cut',
  'send',
  'delete',
  'cost'
])

/** Words for a slip, as the stated cause or in somebody's hands. */
function* fromSlips(sentence: Sentence): Generator<Hit> {
  for (const group of sentence.groups) {
    const head = sentence.tokens[group.head]!
    const pasted =
      /^errors?$/.test(head.lower) &&
      /^(?:copy-paste|copy\/paste|typing|typographical|transcription|clerical|spelling)$/.test(
        sentence.tokens[group.head - 1]?.lower ?? ''
      )
    const made = errorHeads.has(head.lower) && isMade(sentence, group)
    if (
      !(slips.has(head.lower) || pasted || made) ||
      head.quoted ||
      isGuarded(sentence, group) ||
      isNegated(sentence, group)
    )
      continue
    if (isStated(sentence, group) || isVerdict(sentence, group) || isMade(sentence, group))
      yield {...run(group), certainty: 'borderline'}
  }
}

/** "It was a mistake", "the cause was a typo". */
function isVerdict(sentence: Sentence, group: NounGroup): boolean {
  const {tokens} = sentence
  return sentence.clauses.some(
    ({complement, verb, subject}) =>
      complement?.group === group &&
      verb?.tense === 'past' &&
      !verb.negated &&
      subject !== undefined &&
      /^(?:it|this|that|cause|reason|issue|problem|outage|root|trigger|which|there)$/.test(
        tokens[subject.head]!.lower
      ) &&
      !(tokens[group.head]!.lower.startsWith('typo') && tokens[subject.head]!.lower === 'there')
  )
}

/** Typing, choosing, running: what hits the wrong one. */
const aiming =
  /^(?:type|enter|click|press|select|pick|run|execute|paste|open|edit|restart|target|hit|connect|log|push|attach|pull|unplug|flip|switch)$/

/** "typed the wrong hostname", "ran it in the wrong window", "mixed up the two hosts", "mistook the standby for the primary". */
function* fromAim(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  if (sentence.question || sentence.context.inActions) return
  for (const clause of sentence.clauses) {
    const {verb, subject, object, adjuncts} = clause
    if (!verb || verb.negated || verb.modal || clause.kind === 'condition' || clause.imperative) continue
    if (!(verb.tense === 'past' || verb.perfect)) continue
    const target = targetOf(verb.passive ? clause.agent : subject, true)
    if (!target || target === 'agentless' || target === 'external' || target === 'I') continue
    const wrong = [object, ...adjuncts.map(({group}) => group)].find(
      (group) =>
        group &&
        tokens.slice(group.start, group.head).some(({lower, quoted}) => lower === 'wrong' && !quoted) &&
        !tokens.slice(group.start - 1, group.head).some(({lower}) => /^(?:without|no|any|single)$/.test(lower))
    )
    const software = subject?.kind === 'maybe-person' || subject?.kind === 'maybe-team' || subject?.kind === 'they'
    const explained = sentence.clauses.some(({kind}) => kind === 'reason')
    if (wrong && target === 'third' && !software && !explained && aiming.test(verb.lemma))
      yield {start: verb.start, end: wrong.end, certainty: 'borderline'}
    const rest = tokens.slice(verb.end, clause.end).map(({lower}) => lower)
    const mixed =
      (verb.lemma === 'mix' && rest.includes('up')) ||
      (verb.lemma === 'confuse' && rest.includes('with')) ||
      (verb.lemma === 'mistake' && rest.includes('for')) ||
      (/^(?:confuse|muddle)$/.test(verb.lemma) &&
        tokens.slice(object?.start, object?.end).some(({lower}) => /^(?:two|three|both)$/.test(lower)))
    if (mixed && !software && !explained)
      yield {
        start: verb.start,
        end: Math.max(verb.end, (object ?? adjuncts[0]?.group)?.end ?? 0),
        certainty: 'borderline'
      }
  }
}

/** "The error was made by the DBA." */
function* fromMadeBy(sentence: Sentence): Generator<Hit> {
  if (sentence.question) return
  for (const {verb, subject, agent} of sentence.clauses) {
    if (!verb?.passive || verb.negated || verb.modal || !/^(?:make|commit)$/.test(verb.lemma) || !subject || !agent)
      continue
    if (errorHeads.has(sentence.tokens[subject.head]!.lower) && targetOf(agent, true) === 'third')
      yield {start: subject.start, end: agent.end, certainty: 'clear'}
  }
}

/** "We made a mistake", "the clerk made a slip". */
const isMade = (sentence: Sentence, group: NounGroup): boolean =>
  sentence.clauses.some(
    ({object, verb, subject}) =>
      object === group &&
      (verb?.lemma === 'make' || verb?.lemma === 'do') &&
      verb.tense === 'past' &&
      !verb.modal &&
      !verb.negated &&
      ['we', 'third'].includes(targetOf(subject, true) ?? '')
  )

/** "By mistake we …", "was sent by mistake". */
function* fromByMistake(sentence: Sentence): Generator<Hit> {
  if (sentence.context.inActions || sentence.question) return
  for (const place of findPhrases(sentence, byMistake)) {
    const clause =
      sentence.clauses.findLast(({verb}) => verb && verb.start < place.start) ??
      sentence.clauses.find(({verb}) => verb && verb.start >= place.end)
    const verb = clause?.verb
    const target = targetOf(clause?.subject, true)
    if (!verb || verb.modal || verb.negated || verb.tense !== 'past' || target === 'I') continue
    if (clause && isSupposed(sentence, clause)) continue
    // "The request ended in error": a state; "by accident" is said of machines as often.
    const meant = target === 'third' || target === 'we'
    const acted =
      verb.passive &&
      /^(?:delete|remove|drop|send|use|publish|merge|apply|restart|disable|overwrite|approve|close|switch|revoke|terminate|release|share|include)$/.test(
        verb.lemma
      ) &&
      (!clause?.agent || clause.agent.start >= place.start)
    const said = sentence.tokens[place.end - 1]!.lower === 'mistake'
    if (said ? target || verb.passive : meant || acted)
      yield {start: place.start, end: place.end, certainty: 'borderline'}
  }
}

const waysIn = awake<(sentence: Sentence) => Iterable<Hit>>([
  {find: fromLabels, among: [labels]},
  {find: fromWhose, among: [errorHeads]},
  {find: fromSlips, among: [slips, errorHeads]},
  {find: fromByMistake, among: [byMistake]},
  {find: fromAim, among: [['wrong', 'mix', 'confuse', 'mistake', 'muddle']]},
  {find: fromMadeBy, among: [errorHeads], and: [['make', 'commit']]}
])

export default defineRule({
  reads: 'sentence',
  ruleId: 'human-error-label',
  severity: 'warning',
  summary: 'Describe the step in plain terms instead of a label such as human error.',
  why: 'The label feels like an answer, yet it names nothing that a team can change.',
  idea: 'Tell what was entered or run, and what in the tool, the cue or the workload made it likely.',
  unless: 'The label is questioned, or stands in a goal such as guarding against it.',
  source: 'S. Dekker, The Field Guide to Understanding Human Error; PagerDuty, Blameless postmortems',
  examples: {
    flagged: [
      {
        text: 'The report calls it a «misoperation» of the second valve.',
        certainty: 'clear',
        name: 'operating it, told as an error'
      },
      {text: 'Root cause: «human error».', certainty: 'clear'},
      {text: 'The pumps stopped because of «operator error».', certainty: 'clear'},
      {text: 'In the end it was a «fat-fingered» price on the summer list.', certainty: 'clear'},
      {text: 'Classic «PEBKAC».', certainty: 'clear'},
      {text: 'The refund ran twice through a «technician error».', certainty: 'clear'},
      {text: "«The clerk's mistake» cost us a morning.", certainty: 'clear'},
      {text: '«A slip by the engineer» removed the wrong volume.', certainty: 'clear'},
      {text: 'In the minutes it stands as «an error made by a person».', certainty: 'clear'},
      {text: 'The entry in the rota was a «careless mistake».', certainty: 'clear'},
      {text: 'Cause: «human factor».', certainty: 'clear'},
      {text: '«Human error» may have played a part.', certainty: 'borderline'},
      {text: '«A copy-paste error» removed the route.', certainty: 'borderline'},
      {text: '«A typo» took the allow-list offline.', certainty: 'borderline'},
      {text: 'The gap was caused by «a misunderstanding».', certainty: 'borderline'},
      {text: 'The old address was used «by mistake».', certainty: 'borderline'},
      {text: 'We made «a mistake» in the rota.', certainty: 'borderline'},
      {text: 'The cause sat «in front of the screen».', certainty: 'clear'},
      {text: '«The mistake was made by the nurse».', certainty: 'clear'},
      {text: 'It was a «lapse in judgement» by the clerk.', certainty: 'borderline'},
      {text: 'Petra «ran it in the wrong window».', certainty: 'borderline'},
      {text: 'The clerk «mixed up the two folders».', certainty: 'borderline'},
      {text: 'The nurse «mistook the old pump» for the new one.', certainty: 'borderline'},
      {text: 'Somebody made «an error».', certainty: 'borderline'},
      {text: 'The folder was deleted «by accident».', certainty: 'borderline'}
    ],
    accepted: [
      {text: 'The call raises the inactive user error.', name: 'what a program tells'},
      {text: 'Return the handler error from the first call.', name: 'what a program tells'},
      {text: 'Fixed a typo in the page that caused a crash.', name: 'the mend of a typo'},
      {text: 'If the size differs, then this is an error by the author of the file.', name: 'a case'},
      {text: 'If you think that the folder was deleted in error, open a ticket.', name: 'a case'},
      {text: 'The second lock on the door guards against human error.', name: 'a goal'},
      {text: 'We do not stop at human error when a ship runs aground.', name: 'a doubt'},
      {text: 'It was no human error: two screens looked alike.', name: 'a negation'},
      {text: 'Was it a human error?', name: 'a question'},
      {text: 'Operator error was ruled out on Monday.', name: 'a doubt'},
      {text: 'Human errors happen, so the tool asks twice.', name: 'a general truth'},
      {
        text: 'Hardware can break for many reasons, such as heat, dust and human error.',
        name: 'what can happen in general'
      },
      {text: 'The user error rate of the ticket machines fell to 2 %.', name: 'a metric'},
      {text: 'Operator errors are counted per namespace by the dashboard.', name: 'a metric'},
      {text: 'The Postgres operator error came from a missing field.', name: 'software'},
      {text: 'Each gate shows a human-readable error code.', name: 'another meaning'},
      {text: 'The term "operator error" stands in the vendor report.', name: 'a quotation'},
      {text: 'A reader found the error before any alert fired.', name: 'a find'},
      {text: 'Dana corrected a typo in the heading of the page.', name: 'the mend of a typo'},
      {text: 'The price had a comma too many, and the till takes any number.', name: 'the step in plain terms'},
      {text: 'The manual step at the scales is not recorded.', name: 'a condition'},
      {text: 'The script mixed up the two columns.', name: 'software'},
      {text: 'The wrong window was open, because both look alike.', name: 'the condition'},
      {
        text: 'The nurse typed the wrong bed number, because both beds have the same label.',
        name: 'a reason beside it'
      },
      {text: 'The request ended in error.', name: 'a state'},
      {text: 'The page was deleted by the nightly job in error.', name: 'software'},
      {text: 'The clerk pressed the stop button.', name: 'a plain step'}
    ],
    missed: [{text: 'Category: «People / Process».', name: 'a label of a form'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This label stands where the conditions behind the step could be told.'
    for (const hit of apart(waysIn(sentence).flatMap((find) => [...find(sentence)])))
      yield* reportRun(sentence, hit, hit.certainty, reason)
  }
})

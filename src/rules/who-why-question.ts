import {apart} from '../analysis/apart.ts'
import {awake} from '../analysis/awake.ts'
import {targetOf, type Target} from '../analysis/certainty.ts'
import type {Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, VerbGroup} from '../analysis/sentence.ts'
import {accusations} from '../conduct/accusing.ts'
import {conduct, harm, plainActs, undone} from '../lexicon/conduct.ts'
import {undoneActs, writtenToPeople} from '../lexicon/omission.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

interface Hit extends Run {
  certainty: Certainty
}

/** Acts behind which a question looks for their doer. */
const hunted = new Set([
  ...plainActs,
  ...harm,
  ...'approve close let allow do write sign miss review make authorise authorize touch grant blame forget ignore say tell give change add leave skip silence mute close order cancel switch turn set think'.split(
    ' '
  )
])

/** What can be overlooked, believed or sold, as "how could they" has it. */
const reproached = new Set(
  'miss overlook forget ignore fail sell promise approve sign let allow assume believe think leave skip merge'.split(
    ' '
  )
)

/** What was seen and let go, where a question has no doer: "why was the alert ignored?" */
const passedOver = new Set('ignore skip silence mute overlook dismiss bypass'.split(' '))

/** What happens to people: a question about it asks for a signal or a means. */
const undergone = new Set(
  'receive get have need experience lose be want use reach log learn hear see hit observe choose pick adopt select design build prefer'.split(
    ' '
  )
)

interface Opening {
  word: string
  index: number
}

/** The question word: it stands at the start, behind a short lead, or behind a colon. */
function opening(sentence: Sentence): Opening | undefined {
  const token = sentence.tokens.find((other) => other.tag === 'wh')
  if (!token || (token.index > 4 && sentence.tokens[token.index - 1]?.text !== ':')) return undefined
  return {word: token.lower, index: token.index}
}

/** "Who pushed this?", "whose idea was it?", "who is to blame?" */
function whoAsks(sentence: Sentence, clause: Clause, wh: Opening): Certainty | undefined {
  const {tokens} = sentence
  const verb = clause.verb!
  const next = tokens[wh.index + 1]
  if (wh.word === 'whose')
    return /^(?:fault|change|idea|decision|commit|mistake|code|bug|doing|job|responsibility|duty|task|brilliant|bright|great)$/.test(
      next?.lower ?? ''
    )
      ? 'clear'
      : undefined
  if (wh.word === 'which')
    return clause.subject && targetOf(clause.subject) === 'third' && hunted.has(verb.lemma) && verb.tense === 'past'
      ? 'clear'
      : undefined
  if (verb.start !== wh.index + 1) return undefined
  if (verb.modal === 'should' && verb.perfect && !verb.passive) return 'clear'
  if (/^(?:suppose|mean)$/.test(verb.lemma) && verb.passive && verb.tense === 'past') return 'clear'
  if (verb.modal || verb.passive) return undefined
  if (verb.lemma === 'be') return isToBlame(sentence, verb.end) ? 'clear' : undefined
  if (!hunted.has(verb.lemma) || verb.tense !== 'past') return undefined
  const short =
    tokens.length <= 6 && ['make', 'do', 'change', 'merge', 'write', 'add', 'introduce'].includes(verb.lemma)
  return short ? 'borderline' : 'clear'
}

/** "is to blame", "was at fault", "is responsible for the outage". */
function isToBlame(sentence: Sentence, after: number): boolean {
  const rest = sentence.tokens
    .slice(after)
    .map((token) => token.lower)
    .join(' ')
  return (
    /^(?:to blame|at fault|guilty|accountable(?: for this| \?|$)|the culprit|behind this)/.test(rest) ||
    /^(?:responsible|accountable|answerable) for (?:the |this |that )?(?:outage|incident|damage|mess|loss|failure|error|disaster|bug|breakage|$)/.test(
      rest
    )
  )
}

/** "Why didn't Amira test it?", "why was it not reviewed?" */
function whyAsks(sentence: Sentence, clause: Clause, wh: Opening): Certainty | undefined {
  const verb = clause.verb!
  const {subject} = clause
  if (verb.lemma === 'be' && !verb.modal) return whyWas(clause)
  const habit = whyHabit(sentence, clause) ?? whySat(sentence, clause) ?? whyTold(sentence, clause)
  if (habit) return habit
  // "Why should you care about roles?", "why would you not want it?": the page asks for its reader.
  const forReader = verb.modal === 'should' || (verb.modal === 'would' && verb.negated)
  if (subject?.kind === 'you' && forReader && !verb.perfect) return undefined
  if (subject?.kind === 'you' && verb.start <= wh.index + 8) return 'clear'
  if (verb.passive && !clause.agent)
    return (verb.negated && (undone.has(verb.lemma) || undoneActs.has(verb.lemma))) ||
      (!verb.negated && verb.tense === 'past' && passedOver.has(verb.lemma))
      ? 'borderline'
      : undefined
  const target: Target | undefined = targetOf(verb.passive ? clause.agent : subject, true)
  const told = verb.negated && conduct.has(verb.lemma) && targetOf(clause.object, true) === 'third'
  const excluded =
    !target &&
    verb.negated &&
    verb.tense === 'past' &&
    (told || (verb.lemma === 'involve' && targetOf(clause.object, true) === 'third'))
  if (excluded && subject?.kind === 'unknown') return 'borderline'
  const own = target === 'I' && /^(?:pick|choose|select|use)$/.test(verb.lemma)
  if (!target || (undergone.has(verb.lemma) && !own) || (verb.modal && verb.modal !== 'would')) return undefined
  if (verb.tense === 'present' && !verb.perfect) return undefined
  if (verb.lemma === 'know') return verb.negated ? 'borderline' : undefined
  if (target === 'external') return verb.negated && conduct.has(verb.lemma) ? 'borderline' : undefined
  return target === 'third' || target === 'agentless' ? 'clear' : 'borderline'
}

/** "Why does nobody read the notes?", "why can't the team follow the process?", "why did it take them an hour?" */
function whyHabit({tokens}: Sentence, {verb, subject, object}: Clause): Certainty | undefined {
  const target = targetOf(subject, true)
  const minded = conduct.has(verb!.lemma) || /^(?:follow|stick|comply|respect|adhere|care|bother)$/.test(verb!.lemma)
  if (subject?.kind === 'nobody' && verb!.tense === 'present' && minded) return 'borderline'
  const always = tokens.some(({lower}) => /^(?:always|never|still|keep|constantly|ever)$/.test(lower))
  if (target === 'third' && verb!.tense === 'present' && !verb!.perfect && (always || (verb!.negated && minded)))
    return 'borderline'
  if (target === 'third' && verb!.modal === 'can' && verb!.negated && minded) return 'borderline'
  const took = verb!.lemma === 'take' && verb!.tense === 'past' && object && object.start >= verb!.end
  return took && targetOf(object) === 'third' ? 'borderline' : undefined
}

/** "Why did the ticket sit for a week?": what only people can take up. */
function whySat({tokens}: Sentence, {verb, subject}: Clause): Certainty | undefined {
  const head = subject && tokens[subject.head]!.lower
  const waiting = /^(?:sit|lie|linger|rot)$/.test(verb!.lemma)
  const next = tokens[verb!.end]?.lower ?? ''
  const left =
    /^(?:go|remain|stay)$/.test(verb!.lemma) &&
    /^(?:unanswered|unread|unnoticed|open|untouched|ignored|unacknowledged)$/.test(next)
  const written = head && (writtenToPeople.has(head) || /^(?:pr|prs|ticket|page|review)$/.test(head))
  return verb!.tense === 'past' && written && (waiting || left) ? 'borderline' : undefined
}

/** "Why was nobody told?", "why weren't we told?" */
function whyTold(_: Sentence, {verb, subject}: Clause): Certainty | undefined {
  const told =
    verb!.passive && verb!.tense === 'past' && /^(?:tell|inform|ask|consult|notify|warn|involve)$/.test(verb!.lemma)
  const left =
    subject?.kind === 'nobody'
      ? !verb!.negated
      : verb!.negated && targetOf(subject, true) !== undefined && subject?.kind !== 'external'
  return told && left ? 'borderline' : undefined
}

/** "Why was the reviewer asleep?", "why were both of you out of reach?" */
function whyWas({verb, complement, subject}: Clause): Certainty | undefined {
  const group: NounGroup | undefined = subject && targetOf(subject) ? subject : complement?.group
  if (verb!.tense !== 'past' || !group) return undefined
  if (group.kind === 'you') return 'borderline'
  return targetOf(group) === 'third' && group.kind !== 'team' ? 'borderline' : undefined
}

/** "How could they miss it?", "what were you thinking?", "what did management think would happen?" */
function reproaches(sentence: Sentence, clause: Clause, wh: Opening): Certainty | undefined {
  const verb = clause.verb!
  const {subject} = clause
  const target = targetOf(subject, true)
  const inverted = ['modal', 'auxiliary'].includes(sentence.tokens[wh.index + 1]?.tag ?? '')
  if (!inverted) return undefined
  const other = target === 'third' || target === 'agentless' || subject?.kind === 'you'
  if (wh.word === 'how') {
    const smoothly = verb.adverbs.some((adverb) => /ly$|^(?:better|faster|sooner|earlier)$/.test(adverb))
    if (!other || !(verb.modal === 'could' || verb.modal === 'can') || verb.perfect || smoothly || verb.passive)
      return undefined
    return reproached.has(verb.lemma) ? 'clear' : undefined
  }
  if (wh.word !== 'what') return undefined
  if (verb.progressive && verb.lemma === 'think' && other) return 'clear'
  const group = subject?.kind === 'they' || subject?.kind === 'team'
  const inner = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  if (
    group &&
    /^(?:think|expect|imagine)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    inner?.verb?.finite &&
    inner.kind === 'main'
  )
    return 'borderline'
  return undefined
}

function asks(sentence: Sentence, clause: Clause, wh: Opening): Certainty | undefined {
  if (!clause.verb) return undefined
  if (wh.word === 'who' || wh.word === 'whose' || wh.word === 'which') return whoAsks(sentence, clause, wh)
  return wh.word === 'why' ? whyAsks(sentence, clause, wh) : reproaches(sentence, clause, wh)
}

/** "must explain", "to explain"; not "can explain", "a list explaining". */
const isDemanded = ({tokens}: Sentence, {modal, tense, head, start}: VerbGroup): boolean =>
  modal !== undefined
    ? !/^(?:can|could|may|might)$/.test(modal)
    : tense === 'none' && (tokens[start - 1]?.tag === 'to' || !tokens[head]!.forms.includes('ing'))

/** "Ines to explain in the meeting why …": asked without a question mark. */
function* fromExplain(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  for (const token of tokens) {
    if (token.lemma !== 'explain' || token.quoted) continue
    const why = tokens.findIndex((other, index) => index > token.index && /^(?:why|how)$/.test(other.lower))
    const group = sentence.groups.findLast(
      (other) => other.end <= token.index && (targetOf(other, true) || other.kind === 'unknown')
    )
    const inner = sentence.clauses.find(({verb}) => verb && verb.start > why)
    if (why < 0 || !group || !inner?.verb || why - token.index > 6 || inner.verb.tense === 'future') continue
    const asked = sentence.clauses.some(({verb}) => verb && verb.head === token.index && isDemanded(sentence, verb))
    const owner = targetOf(group, true) ?? (sentence.context.inActions ? 'third' : undefined)
    const closed =
      inner.verb.passive &&
      inner.verb.tense === 'past' &&
      (conduct.has(inner.verb.lemma) ||
        undone.has(inner.verb.lemma) ||
        hunted.has(inner.verb.lemma) ||
        inner.verb.lemma === 'postpone')
    const about = targetOf(inner.subject, true) ?? (closed ? 'agentless' : undefined)
    if (asked && (owner === 'third' || owner === 'external') && about && tokens[why]!.lower === 'why')
      yield {start: group.start, end: why + 1, certainty: owner === 'external' ? 'borderline' : 'clear'}
  }
}

/** "Find out who disabled the alert", "nobody could say who granted it". */
function* fromSearch(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb} = clause
    const who = verb && tokens[verb.start - 1]
    if (!verb || who?.lower !== 'who' || who.quoted || verb.tense !== 'past' || verb.passive || !hunted.has(verb.lemma))
      continue
    const outer = sentence.clauses.findLast((other) => other.verb && other.verb.end <= who.index)
    const search =
      outer?.verb &&
      /^(?:find|identify|determine|establish|clarify|investigate|trace|ask|check)$/.test(outer.verb.lemma)
    if (search && (outer.imperative || sentence.context.inActions) && outer.verb!.tense !== 'past')
      yield {start: outer.verb!.start, end: verb.end, certainty: 'clear'}
    else if (outer?.subject?.kind === 'nobody' && /^(?:tell|say|know|remember|explain)$/.test(outer.verb!.lemma))
      yield {start: outer.subject.start, end: verb.end, certainty: 'borderline'}
  }
}

/** Acts that a question whether anybody did them finds missing. */
const missing = new Set(
  'test read check look ask review think tell question verify watch open follow care bother understand consider listen speak stop say'.split(
    ' '
  )
)

/** "Did anyone test this?", "is nobody reading these?", "couldn't somebody have asked?" */
function* fromWhether(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  if (!sentence.question || !/^(?:did|has|have|had|is|was|does|do|could|would)$/.test(tokens[0]?.lower ?? '')) return
  if (tokens.some(({quoted}) => quoted)) return
  const last = tokens.findLast(({tag}) => tag !== 'punctuation')!
  const who = tokens.findIndex(
    ({lower}, index) => index > 0 && index < 3 && /^(?:anyone|anybody|nobody|somebody|someone)$/.test(lower)
  )
  if (who < 0 && !isEverWe(sentence)) return
  // "Did anyone in leadership read it": the verb is the first of its kind behind.
  const act = tokens.slice(who + 1, who + 6).find(({lower, lemma}) => missing.has(lemma) || missing.has(lower))
  const helped = /^(?:can|could|would)$/.test(tokens[0]!.lower) && !tokens.some(({lower}) => lower === 'have')
  if (act && !helped) yield {start: 0, end: last.index + 1, certainty: 'borderline'}
}

/** "Do we ever test anything?" */
const isEverWe = ({tokens}: Sentence): boolean =>
  tokens[0]?.lower === 'do' && tokens[1]?.lower === 'we' && tokens[2]?.lower === 'ever'

/** Who was looked at askance: "where was the reviewer?", "what took them so long?", "how did nobody notice?" */
function* fromAskance(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  if (!sentence.question || tokens.some(({quoted}) => quoted)) return
  const wh = opening(sentence)
  const last = tokens.findLast(({tag}) => tag !== 'punctuation')
  if (!wh || !last) return
  const hit: Hit = {start: wh.index, end: last.index + 1, certainty: 'borderline'}
  const next = tokens[wh.index + 1]?.lower ?? ''
  const rest = tokens.slice(wh.index + 1).map(({lower}) => lower)
  const clause = sentence.clauses.find(({verb}) => verb && verb.start > wh.index && tokens[verb.head]!.lower !== 'come')
  const groups = sentence.groups.filter(({start}) => start > wh.index)
  const people = groups.find(
    (group) => targetOf(group, true) === 'third' || group.kind === 'they' || group.kind === 'you'
  )
  if (
    wh.word === 'where' &&
    /^(?:was|were)$/.test(next) &&
    people &&
    people.start === wh.index + 2 &&
    !sentence.clauses.some(({verb}) => verb && verb.start > people.end - 1)
  )
    yield hit
  else if (
    wh.word === 'what' &&
    next === 'took' &&
    people &&
    rest.some((word) => /^(?:long|hour|hours|minutes|days|until)$/.test(word))
  )
    yield hit
  else if (wh.word === 'why' && isVerbless(rest, clause === undefined)) yield hit
  else if (wh.word === 'how' && clause?.verb && howCome(clause, rest)) yield hit
}

/** "Why so late?", "why not earlier?", "why 25 minutes for one decision?" */
function isVerbless(rest: readonly string[], bare: boolean): boolean {
  const late =
    /^(?:so|not|only|that)$/.test(rest[0] ?? '') &&
    /^(?:late|slow|slowly|long|earlier|sooner|before|then|ask|test)$/.test(rest[1] ?? '')
  const spell =
    /^(?:\d+|an?|two|three|four|five|ten|twenty|thirty|forty)$/.test(rest[0] ?? '') &&
    /^(?:minutes?|hours?|days?|weeks?)$/.test(rest[1] ?? '')
  return (late && rest.length <= 6) || (spell && bare && /^(?:for|to|until|before)$/.test(rest[2] ?? ''))
}

/** "How did nobody notice?", "how did this get past review?", "how come nobody asked?" */
function howCome({verb, subject}: Clause, rest: readonly string[]): boolean {
  const target = targetOf(subject, true)
  const {lemma} = verb!
  const unseen =
    /^(?:miss|overlook)$/.test(lemma) || ((verb!.negated || subject?.kind === 'nobody') && conduct.has(lemma))
  if (verb!.modal === 'will' || verb!.passive)
    return rest[0] === 'was' && rest.includes('allowed') && rest.includes('happen')
  if (unseen && (target || subject?.kind === 'they') && subject?.kind !== 'external') return true
  const past = rest.some(
    (word, index) => /^(?:get|slip|make|go)$/.test(word) && /^(?:past|through|by)$/.test(rest[index + 1] ?? '')
  )
  return (
    past && rest.some((word) => /^(?:review|reviews|reviewer|reviewers|us|qa|everyone|everybody|testing)$/.test(word))
  )
}

/** "It is unclear who approved it", "I have asked who reclassified it", "the question is why nobody tested it". */
function* fromIndirect(sentence: Sentence): Generator<Hit> {
  const {tokens, clauses, context} = sentence
  if (sentence.question || context.place === 'heading') return
  for (const clause of clauses) {
    const {verb, subject} = clause
    const wh =
      verb &&
      tokens.findLast(({index, lower}) => index < verb.start && index >= verb.start - 5 && /^(?:who|why)$/.test(lower))
    if (!verb || !wh || wh.quoted || wh.index === 0) continue
    const before = tokens.slice(Math.max(0, wh.index - 4), wh.index).map(({lower}) => lower)
    const open =
      before.some((word) => /^(?:unclear|unknown|wonder|wonders|wondering|question|mystery|open)$/.test(word)) ||
      (before.some((word) => /^(?:asked|asking|ask)$/.test(word)) && /^(?:asked|asking|ask)$/.test(before.at(-1)!)) ||
      /like to know|love to know|want to know|don't know/.test(before.join(' '))
    const outer = clauses.findLast((other) => other.verb && other.verb.end <= wh.index)
    const own =
      !outer?.subject ||
      outer.subject.kind === 'I' ||
      outer.subject.kind === 'we' ||
      outer.subject.kind === 'unknown' ||
      outer.subject.kind === 'nobody'
    if (!open || !own || verb.passive) continue
    const who =
      wh.lower === 'who' &&
      verb.start === wh.index + 1 &&
      verb.tense === 'past' &&
      !verb.modal &&
      !welcome.has(verb.lemma)
    const why = wh.lower === 'why' && verb.tense === 'past' && !verb.modal && isReproach(clause, subject)
    if (who || why) yield {start: wh.index, end: verb.end, certainty: 'borderline'}
  }
}

/** Acts whose doer one asks for to thank, or to help. */
const welcome = new Set(
  'be have find notice respond help fix see own lead join need use report call receive get'.split(' ')
)

/** What people left undone, or let pass, after "why". */
function isReproach({verb}: Clause, subject: NounGroup | undefined): boolean {
  const target = targetOf(subject, true)
  if (subject?.kind === 'nobody') return !verb!.negated && conduct.has(verb!.lemma)
  return (
    target === 'third' &&
    ((verb!.negated && conduct.has(verb!.lemma)) ||
      /^(?:approve|merge|sign|ignore|skip|deploy|push|let)$/.test(verb!.lemma))
  )
}

/** A question with its mark; what is quoted was asked by others. */
function* fromQuestion(sentence: Sentence): Generator<Hit> {
  if (!sentence.question || sentence.tokens.some((token) => token.quoted)) return
  const wh = opening(sentence)
  if (!wh) return
  for (const clause of sentence.clauses) {
    // "Why did nobody get paged": the second verb is done to them.
    if (sentence.clauses[sentence.clauses.indexOf(clause) - 1]?.verb?.lemma === 'get') continue
    const certainty = asks(sentence, clause, wh)
    if (!certainty) continue
    const last = sentence.tokens.findLast((token) => token.tag !== 'punctuation')!
    yield {start: wh.index, end: last.index + 1, certainty}
    return
  }
}

const questionMark = /[?‽]/

const waysIn = awake<(sentence: Sentence) => Iterable<Hit>>([
  {find: fromExplain, among: [['explain']]},
  {find: fromSearch, among: [['who']], and: [hunted]},
  {find: fromQuestion, among: [questionMark]},
  {find: fromWhether, among: [questionMark], and: [missing]},
  {find: fromAskance, among: [questionMark]},
  {find: fromIndirect, among: [['who', 'why']]},
  {find: accusations}
])

export default defineRule({
  reads: 'sentence',
  ruleId: 'who-why-question',
  severity: 'warning',
  summary: 'Ask what and how, which invites an account, rather than who and why.',
  why: '“Why did they” makes people defend a step; “how did it look” lets them teach.',
  idea: 'Ask what was in view at that time, and how the options compared.',
  unless: 'It asks who was affected, who takes an action, or why a machine did something.',
  source: 'J. Allspaw, The Infinite Hows (2014); Etsy, Debriefing Facilitation Guide',
  examples: {
    flagged: [
      {text: "«Why didn't Amira call the harbour»?", certainty: 'clear'},
      {text: '«Who pushed the schema change to production»?', certainty: 'clear'},
      {text: '«Whose idea was it to skip the canary»?', certainty: 'clear'},
      {text: '«Which engineer wrote this handler»?', certainty: 'clear'},
      {text: '«Who is responsible for the outage»?', certainty: 'clear'},
      {text: '«Who should have compared the two versions»?', certainty: 'clear'},
      {text: '«Why did nobody on the bridge speak up»?', certainty: 'clear'},
      {text: '«Why would anyone deploy during the sale»?', certainty: 'clear'},
      {text: '«How could the reviewers miss this»?', certainty: 'clear'},
      {text: '«What were you thinking when you left the gate open»?', certainty: 'clear'},
      {text: '- «Ines to explain on Friday why» the alarm was muted.', certainty: 'clear'},
      {text: '- «Find out who disabled» the backup job.', certainty: 'clear'},
      {text: '«Why did we not roll back at once»?', certainty: 'borderline'},
      {text: '«Why was the plan not tested»?', certainty: 'borderline'},
      {text: '«Why was the alert ignored»?', certainty: 'borderline'},
      {text: '«Who made the change»?', certainty: 'borderline'},
      {text: '«Nobody could tell us who granted» the role.', certainty: 'borderline'},
      {text: '«Who was supposed to renew it»?', certainty: 'clear'},
      {text: '«Whose job was it to look at the queue»?', certainty: 'clear'},
      {text: "«Why can't the crew follow the plan»?", certainty: 'borderline', name: 'a habit held against people'},
      {text: '«Why does nobody read the notes»?', certainty: 'borderline', name: 'a habit held against all'},
      {text: '«Why was nobody told»?', certainty: 'borderline', name: 'what was not said'},
      {text: '«Why did the ticket sit for a week»?', certainty: 'borderline', name: 'what only people take up'},
      {text: '«Why 25 minutes for one decision»?', certainty: 'borderline', name: 'a question without a verb'},
      {text: '«Why not earlier»?', certainty: 'borderline', name: 'a question without a verb'},
      {text: '«Why did I pick the first one»?', certainty: 'borderline', name: 'asked of oneself'},
      {text: '«How come nobody asked»?', certainty: 'borderline', name: 'an astonished how'},
      {text: '«How did this get past review»?', certainty: 'borderline', name: 'an astonished how'},
      {text: '«Where were the reviewers»?', certainty: 'borderline', name: 'absence'},
      {text: '«What took them so long»?', certainty: 'borderline', name: 'delay'},
      {text: '«Did anyone read the notes»?', certainty: 'borderline', name: 'whether anybody did'},
      {text: '«Is nobody reading these mails»?', certainty: 'borderline', name: 'whether anybody does'},
      {text: 'It is unclear «who deleted» the volume.', certainty: 'borderline', name: 'an indirect search'},
      {text: 'I wonder «why the reviewers approved» it.', certainty: 'borderline', name: 'an indirect reproach'}
    ],
    accepted: [
      {text: 'Why are my options ignored?', name: 'a question about a tool'},
      {text: 'Why should you care about address ranges?', name: 'a page asks for its reader'},
      {text: 'Why would you not want a copy on your own disk?', name: 'a page asks for its reader'},
      {text: 'Engineers who choose the second form can explain why they did.', name: 'what they can tell'},
      {text: 'A page lists the engineers and explains why they are on call.', name: 'a document'},
      {text: 'Why did the second pump stop at noon?', name: 'a system'},
      {text: 'Why did the night shift not receive a page?', name: 'a signal that did not arrive'},
      {text: 'Why did customers see errors after the rollback?', name: 'effects'},
      {text: 'Who had to wait, and until when?', name: 'effects'},
      {text: 'Who will own the follow-up?', name: 'an owner'},
      {text: 'Who can approve an emergency change at night?', name: 'a process'},
      {text: 'Who responded, and what did they see?', name: 'those who helped'},
      {text: 'Who is responsible for the certificate service?', name: 'an owner'},
      {text: 'Why did the team choose this queue?', name: 'a design'},
      {text: 'Why did nobody get paged?', name: 'a signal that did not arrive'},
      {text: 'Why is the interval fixed at one second?', name: 'a design'},
      {text: 'How could engineers deploy safely during a sale?', name: 'an idea'},
      {text: 'What did the responder see at 10:05?', name: 'a question that invites an account'},
      {text: 'What made the rollback look risky at that point?', name: 'a question that invites an account'},
      {text: 'The runbook explains why the cache was cleared.', name: 'a document'},
      {text: 'Why did the job sit in the queue?', name: 'a job in a queue'},
      {text: 'Why not 5xx?', name: 'a design'},
      {text: 'How did the team find it?', name: 'those who helped'},
      {text: 'Where was the pod running?', name: 'a system'},
      {text: 'What took the failover so long?', name: 'a system'},
      {text: 'Did anyone get hurt?', name: 'effects'},
      {text: 'Has anyone seen this before?', name: 'a call for help'},
      {text: 'Could somebody look at the graph?', name: 'a request'},
      {text: 'It is unclear which job deleted the volume.', name: 'a system'},
      {text: 'I have asked who owns the zone.', name: 'an owner'},
      {text: '- Find out which job wrote the file.', name: 'a system'},
      {text: 'The colleagues who deployed the fix were back at 18:00.', name: 'no question'},
      {text: 'Who reviews the change if the lead is away?', name: 'a process'},
      {text: 'Why do we keep two copies?', name: 'a design'},
      {text: 'Why was the job reported as running?', name: 'a system'},
      {text: 'Why was the message not read by the consumer?', name: 'a system'},
      {text: 'Why did we see two spikes?', name: 'effects'},
      {text: 'How many times does the client retry?', name: 'a system'},
      {text: 'What did the desk see at ten?', name: 'a question that invites an account'},
      {text: 'Since when has the flag been on?', name: 'a system'}
    ],
    missed: [{text: '«Who was on call that night»?', name: 'as often about a rota'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This question looks for a person or asks for a defence; what and how invite an account.'
    for (const hit of apart(waysIn(sentence).flatMap((find) => [...find(sentence)])))
      yield* reportRun(sentence, hit, hit.certainty, reason)
  }
})

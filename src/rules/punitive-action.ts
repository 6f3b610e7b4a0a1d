import {apart} from '../analysis/apart.ts'
import {awake} from '../analysis/awake.ts'
import {targetOf, thirdKinds} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {isSoftware} from '../conduct/grades.ts'
import {penalties} from '../conduct/penalties.ts'
import * as lexicon from '../lexicon/discipline.ts'
import {wordSet} from '../lexicon/word-set.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

interface Hit extends Run {
  certainty?: Certainty
}

const discipline = phrases(lexicon.discipline)
const threats = phrases(lexicon.threats)

/** One or more colleagues: not the authors, nobody outside, no system. */
const isColleague = (group: NounGroup | undefined): boolean => targetOf(group, true) === 'third'

/** Named or meant as individuals, rather than a whole team. */
const isIndividual = (group: NounGroup | undefined): boolean =>
  group !== undefined &&
  (group.kind === 'person' || group.kind === 'role' || group.kind === 'somebody' || group.kind === 'maybe-person')

/** Still to come: an order, a plan, an obligation, an item of a list of actions. */
function isPlanned(sentence: Sentence, {verb, imperative}: Clause): boolean {
  if (!verb) return false
  return (
    imperative ||
    verb.modal !== undefined ||
    verb.tense === 'future' ||
    verb.tense === 'none' ||
    verb.tense === 'present' ||
    sentence.context.inActions
  )
}

/** The subject, or the group before "to" where the verb stands without one. */
const subjectOf = (sentence: Sentence, {subject, verb}: Clause): NounGroup | undefined =>
  subject ??
  (verb && sentence.tokens[verb.start - 1]?.lower === 'to'
    ? sentence.groups.find(({end}) => end === verb.start - 1)
    : undefined)

const around = (a: Run, b: Run): Hit => ({start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)})

/** "reprimand the reviewer", "violations shall be sanctioned". */
function* fromSanctions(sentence: Sentence): Generator<Hit> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb || !lexicon.sanctions.has(verb.lemma)) continue
    const victim = verb.passive ? subjectOf(sentence, clause) : clause.object
    const breach = victim && lexicon.breaches.has(sentence.tokens[victim.head]!.lower)
    if (victim && (targetOf(victim) === 'third' || breach)) yield around(victim, verb)
  }
}

const removing = wordSet('take remove pull withdraw relieve move exclude ban')

const replacing = wordSet('replace reassign demote relieve transfer dismiss')

const revoking = wordSet('revoke remove withdraw restrict strip cancel suspend')

/** "Take Martin off the rotation", "the lead has been replaced", "his access was revoked". */
function* fromRemoval(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, adjuncts} = clause
    if (!verb) continue
    const victim = verb.passive ? subjectOf(sentence, clause) : clause.object
    if (!victim) continue
    const from = adjuncts.find(
      ({preposition, group}) =>
        /^(?:from|off|of)$/.test(preposition) &&
        group.start > verb.start &&
        tokens.slice(group.start, group.end).some((token) => lexicon.duties.has(token.lower))
    )
    if (removing.has(verb.lemma) && from && targetOf(victim) === 'third' && isIndividual(victim))
      yield around(around(victim, verb), from)
    const replaced = replacing.has(verb.lemma) && verb.passive
    const singular = !/(?:s|them|they|those)$/.test(tokens[victim.head]!.lower)
    if (replaced && isIndividual(victim) && victim.kind !== 'somebody' && singular && !isSoftware(sentence, victim))
      yield around(victim, verb)
    const elsewhere = adjuncts.some(
      ({preposition, group}) => preposition === 'to' && /^(?:another|different|other)$/.test(tokens[group.start]!.lower)
    )
    if (/^(?:move|transfer)$/.test(verb.lemma) && verb.passive && elsewhere && isIndividual(victim))
      yield around(victim, verb)
    const thing = tokens[victim.head]!.lower
    const owner = victim.possessor && targetOf(victim.possessor)
    if (revoking.has(verb.lemma) && owner === 'third' && /^(?:access|rights|permissions|privileges|admin)$/.test(thing))
      yield around(victim, verb)
  }
}

const supervising = wordSet('supervise monitor watch police scrutinise scrutinize shadow')

/** "The apprentice is to be watched at the scales." */
function* fromSupervision(sentence: Sentence): Generator<Hit> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    const subject = subjectOf(sentence, clause)
    if (!verb?.passive || !subject || !supervising.has(verb.lemma)) continue
    if (!isPlanned(sentence, clause)) continue
    const doer = sentence.groups.find(
      (group) =>
        group.start > subject.head && group.end <= verb.start && isIndividual(group) && targetOf(group) === 'third'
    )
    if ((isIndividual(subject) && targetOf(subject) === 'third') || doer) yield around(subject, verb)
  }
}

const hrRun = ({index}: Token): Run => ({start: index, end: index + 1})

/** "HR has been informed", "to be discussed with HR". */
function* fromHumanResources(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  const hr = tokens.find(
    (token) =>
      !token.quoted &&
      (/^HR\.?$/.test(token.text) ||
        (token.text === 'Human' && /^Resources$/i.test(tokens[token.index + 1]?.text ?? '')))
  )
  if (!hr) return
  const followed = tokens.find(({lower, index}) => lower === 'follow-up' && index < hr.index)
  if (followed && tokens[hr.index - 1]?.lower === 'by') yield around(hrRun(followed), hrRun(hr))
  const short = sentence.tokens.filter((token) => token.tag !== 'punctuation').length <= 6
  const about =
    sentence.groups.some((group) => group.head !== hr.index && isIndividual(group)) ||
    sentence.tokens.some((token) => /^(?:conduct|behaviour|behavior|matter|case)$/.test(token.lower))
  const clause = sentence.clauses.find(
    ({verb}) =>
      verb &&
      /^(?:inform|notify|involve|contact|report|refer|escalate|discuss|raise|tell|consult|pass|forward|hand)$/.test(
        verb.lemma
      )
  )
  if (clause?.verb && (short || about)) yield around({start: hr.index, end: hr.index + 1}, clause.verb)
}

const withholding = wordSet('reflect deduct deprive withhold cut dock forfeit record note reduce discuss count')

/** What makes a file or a review that of a person. */
const personal = /^(?:performance|annual|yearly|personnel|personal|employee|salary|appraisal|staff|next)$/

/** "the delay goes into the yearly review of the crew", "to deprive the pilot of the premium". */
function* fromPay(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb || !withholding.has(verb.lemma) || !isPlanned(sentence, clause)) continue
    const subject = subjectOf(sentence, clause)
    const things = [clause.object, ...(verb.passive ? [subject] : []), ...clause.adjuncts.map(({group}) => group)]
    const thing = things.find(
      (group) => group && tokens.slice(group.start, group.end).some((token) => lexicon.pay.has(token.lower))
    )
    const money = thing && /^(?:bonus|bonuses|salary|pay|wages?|promotion)$/.test(tokens[thing.head]!.lower)
    const named = thing ? tokens.slice(thing.start, thing.end).map(({lower}) => lower) : []
    const papers =
      named.every((word) => !lexicon.pay.has(word) || /^(?:file|record|reviews?)$/.test(word)) &&
      !named.some((word) => personal.test(word))
    const whose =
      thing &&
      ((!papers && isColleague(thing.possessor)) ||
        thing.possessor?.kind === 'person' ||
        tokens.slice(thing.start, thing.end + 6).some((token) => token.lower === 'those') ||
        sentence.groups.some(
          (group) =>
            group !== thing &&
            // "Note it in the file": of the things with other meanings, only what is somebody's.
            !papers &&
            (isIndividual(group) || (money && group.kind === 'team')) &&
            targetOf(group, true) === 'third'
        ))
    const technical = tokens.some((token) => /^(?:query|planner|page|database|cache|load|system)$/.test(token.lower))
    if (whose && !technical) yield around(thing, verb)
  }
}

const lists = wordSet('list ranking names leaderboard')

/** "Written apology by the manager", "explanation letter to be submitted by Nikhil", "a list of the engineers who …". */
function* fromPapers(sentence: Sentence): Generator<Hit> {
  const {tokens, groups} = sentence
  for (const group of groups) {
    const head = tokens[group.head]!
    const modifiers = tokens.slice(Math.max(0, group.start - 1), group.head).map((token) => token.lower)
    const paper =
      lexicon.papers.has(head.lower) &&
      modifiers.some((word) => /^(?:explanation|explanatory|apology|warning|written|formal|reprimand)$/.test(word))
    const author = groups.find(
      (other) =>
        other.start > group.head && /^(?:by|from)$/.test(tokens[other.start - 1]?.lower ?? '') && isIndividual(other)
    )
    if (paper && author && !head.quoted) yield {start: group.start, end: author.end}
    const listed =
      lists.has(head.lower) && tokens[group.end]?.lower === 'of'
        ? groups.find(({start}) => start === group.end + 1)
        : undefined
    const published = sentence.clauses.some(
      ({verb, object}) =>
        verb && object === group && /^(?:publish|post|circulate|share|display|keep|announce)$/.test(verb.lemma)
    )
    const told =
      listed && sentence.clauses.some((clause) => clause.kind === 'relative' && clause.subject?.head === listed.head)
    if (listed && published && told && targetOf(listed) === 'third') yield {start: group.start, end: listed.end}
  }
}

const fitting = wordSet('suited suitable fit competent tenable qualified trusted')

/** "whether the project manager is suited to lead": a verdict on somebody's place. */
function* fromSuitability(sentence: Sentence): Generator<Hit> {
  for (const clause of sentence.clauses) {
    const {verb, subject, complement} = clause
    const word = complement
      ? sentence.tokens[complement.head]!.lower
      : verb?.passive
        ? sentence.tokens[verb.head]!.lower
        : ''
    const fit = fitting.has(word)
    const whether = sentence.tokens
      .slice(Math.max(0, (subject?.start ?? 0) - 2), subject?.start ?? 0)
      .some((token) => token.lower === 'whether')
    if (verb && fit && whether && isIndividual(subject) && targetOf(subject, true) === 'third')
      yield {start: subject!.start, end: Math.max(verb.end, complement?.end ?? 0)}
  }
}

const reproofs = wordSet('warning reprimand caution')

/** "PMs lose flip rights until the above is done", "a warning was issued to the operator", "action was taken against her". */
function* fromLoss(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  for (const clause of sentence.clauses) {
    const {verb, subject, object, adjuncts} = clause
    if (!verb || !subject) continue
    const until = tokens.slice(verb.end).some(({lower}) => lower === 'until')
    const granted = object && tokens.slice(object.start, object.end).some(({lower}) => lexicon.grants.has(lower))
    const loses =
      /^(?:lose|forfeit)$/.test(verb.lemma) &&
      granted &&
      isColleague(subject) &&
      (until || verb.tense === 'present' || verb.modal === 'will')
    if (loses) yield around(subject, object)
    const what = tokens[subject.head]!.lower
    const against = adjuncts.find(
      ({preposition, group}) =>
        preposition === 'against' && (isColleague(group) || tokens[group.head]!.lower === 'those')
    )
    if (verb.passive && /^(?:action|actions|measures|steps)$/.test(what) && verb.lemma === 'take' && against)
      yield around(subject, against)
    const to = adjuncts.find(
      ({preposition, group}) =>
        preposition === 'to' && isColleague(group) && isIndividual(group) && group.kind !== 'maybe-person'
    )
    if (
      verb.passive &&
      reproofs.has(what) &&
      /^(?:issue|give|hand|send)$/.test(verb.lemma) &&
      to &&
      verb.lemma !== 'send'
    )
      yield around(subject, to)
    const taken =
      verb.passive && subject.possessor && targetOf(subject.possessor) === 'third' && tokens[verb.end]?.lower === 'away'
    if (taken && lexicon.grants.has(what)) yield around(subject, {start: verb.start, end: verb.end + 1})
    const parted =
      verb.lemma === 'part' && tokens[verb.end]?.lower === 'ways'
        ? adjuncts.find(({preposition, group}) => preposition === 'with' && isIndividual(group))
        : undefined
    if (parted) yield around({start: verb.start, end: verb.end}, parted)
    const contract = what === 'contract' && verb.passive && /^(?:terminate|end|cancel)$/.test(verb.lemma)
    const bound = contract
      ? sentence.groups.find((group) => group.start > subject.head && group.end <= verb.start && group.kind === 'role')
      : undefined
    if (bound) yield around(subject, verb)
  }
}

const approving = wordSet('approve deploy merge push release edit')

const excluding = wordSet('exclude bar ban block')

/** "Two people sign, and neither of them is Petra", "Petra is excluded from signing": somebody left out by name. */
function* fromExclusion(sentence: Sentence): Generator<Hit> {
  const {tokens, context} = sentence
  for (const {verb, subject} of sentence.clauses) {
    const person = subject?.kind === 'person'
    const ended = verb && approving.has(verb.lemma) && verb.negated && verb.tense !== 'past'
    const more = verb && tokens.slice(verb.end).some(({lower}) => /^(?:anymore|more|until)$/.test(lower))
    const excluded = verb?.passive && excluding.has(verb.lemma) && tokens[verb.end]?.lower === 'from'
    if (person && verb && context.inActions && ((ended && more) || excluded))
      yield {...around(subject, verb), certainty: 'borderline'}
  }
  const neither = tokens.findIndex(({lower}) => lower === 'neither')
  const left =
    neither < 0 ? undefined : sentence.groups.find((group) => group.start === neither + 4 && group.kind === 'person')
  if (left) yield {start: neither, end: left.end, certainty: 'borderline'}
  const but = tokens.findIndex(
    ({lower}, index) =>
      /^(?:anyone|anybody|everyone|everybody)$/.test(lower) && /^(?:but|except)$/.test(tokens[index + 1]?.lower ?? '')
  )
  const named = but < 0 ? undefined : sentence.groups.find(({start, kind}) => start === but + 2 && kind === 'person')
  if (named && context.inActions) yield {start: but, end: named.end, certainty: 'borderline'}
}

/** "Whoever breaks the build buys cake": a penalty for all to come. */
function* fromWhoever(sentence: Sentence): Generator<Hit> {
  const {tokens} = sentence
  if (tokens[0]?.lower !== 'whoever') return
  const pays = tokens.find(
    ({lower, index}) =>
      index > 2 && /^(?:buys?|pays?|owes?|wears?|spends?|does|bakes?|sings?|cleans?|works?|brings?)$/.test(lower)
  )
  if (pays) yield {start: 0, end: pays.index + 1, certainty: 'borderline'}
}

/** "Zero tolerance from now on", "those involved were spoken to". */
function* fromThreats(sentence: Sentence): Generator<Hit> {
  for (const run of findPhrases(sentence, threats)) {
    const clause = sentence.clauses.findLast(({verb}) => verb && verb.start <= run.start)
    // "was spoken to by the vendor": somebody rang.
    if (sentence.tokens[run.end]?.lower === 'by') continue
    const spoken = /^(?:spoken|counselled|counseled)/.test(run.words[1] ?? '')
    if (
      spoken &&
      !(
        isColleague(clause?.subject) ||
        /^(?:those|individuals?|persons?|people)$/.test(sentence.tokens[clause?.subject?.head ?? -1]?.lower ?? '')
      )
    )
      continue
    yield {...run, certainty: 'borderline'}
  }
}

/** "The lead must apologise to the team." */
function* fromApologies(sentence: Sentence): Generator<Hit> {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    const subject = subjectOf(sentence, clause)
    const asked =
      verb &&
      (verb.modal === 'must' ||
        verb.modal === 'should' ||
        verb.modal === 'shall' ||
        (verb.tense === 'none' && sentence.context.inActions))
    if (asked && /^apologi[sz]e$/.test(verb.lemma) && isIndividual(subject)) yield around(subject!, verb)
  }
}

const kindsIn = awake<(sentence: Sentence) => Iterable<Hit>>([
  {find: (sentence) => findPhrases(sentence, discipline), among: [discipline]},
  {find: fromSanctions, among: [lexicon.sanctions]},
  {find: fromRemoval, among: [removing, replacing, revoking], about: thirdKinds},
  {find: fromSupervision, among: [supervising], about: thirdKinds},
  {find: fromHumanResources, among: [['hr', 'hr.', 'human']]},
  {find: fromPay, among: [withholding], and: [lexicon.pay]},
  {find: fromPapers, among: [lexicon.papers, lists], about: thirdKinds},
  {find: fromSuitability, among: [fitting], and: [['whether']], about: thirdKinds},
  {find: fromApologies, among: [['apologise', 'apologize']]},
  {find: fromLoss, among: [reproofs, ['lose', 'forfeit', 'against', 'away', 'part', 'contract']], about: thirdKinds},
  {find: fromWhoever, among: [['whoever']]},
  {find: fromThreats, among: [threats]},
  {find: penalties}
])

const exclusionsIn = awake<(sentence: Sentence) => Iterable<Hit>>([
  {find: fromExclusion, among: [approving, excluding, ['neither', 'but', 'except']], about: ['person']}
])

/** A commitment that nobody is punished, a question about it, or a rule that was not used. */
function isCommitment(sentence: Sentence): boolean {
  return (
    sentence.question ||
    sentence.clauses.some(({verb, subject}) => verb?.negated || subject?.kind === 'nobody') ||
    sentence.tokens.some((token) => /^(?:without|blameless|instead|no|fear|feared|afraid|rather)$/.test(token.lower))
  )
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'punitive-action',
  severity: 'warning',
  summary: 'State the guard for everyone; personnel matters have another place.',
  why: 'One reprimand is remembered for years and takes the next ten honest reports with it.',
  idea: 'Name the limit or the approval that would hold for all, and leave the person out of the remedy.',
  unless: 'It is about credentials, software or a commitment that nobody is punished.',
  source:
    'PagerDuty, Blameless postmortems (introducing the practice); J. Allspaw, Blameless PostMortems and a Just Culture (2012)',
  examples: {
    flagged: [
      {text: 'The lock keeper will be handed a «formal warning».', certainty: 'clear'},
      {text: '- «Reprimand the reviewer».', certainty: 'clear'},
      {text: '«Breaches will be penalised» from May on.', certainty: 'clear'},
      {text: '- «Take Oscar off the on-call rota».', certainty: 'clear'},
      {text: '«The team lead has been replaced» after the outage.', certainty: 'clear'},
      {text: "«Nadia's admin rights were revoked» until further notice.", certainty: 'clear'},
      {text: '«Deployments by the trainee will be monitored» for three months.', certainty: 'clear'},
      {text: '«HR has been informed».', certainty: 'clear'},
      {text: 'This «will be reflected in the appraisals» of those involved.', certainty: 'clear'},
      {text: '- Written «explanation letter from the technician» by Friday.', certainty: 'clear'},
      {text: 'Those who closed the valve must «be held accountable».', certainty: 'clear'},
      {text: 'The board asks whether «the programme manager is suited» to go on.', certainty: 'clear'},
      {text: '- «The shift lead to apologise» to the depot.', certainty: 'clear'},
      {text: 'The leads «lose deploy rights» until May.', certainty: 'clear'},
      {text: '«A warning was issued to the technician».', certainty: 'clear'},
      {text: '«Action was taken against the operator».', certainty: 'clear'},
      {text: 'A note went into the «personnel file».', certainty: 'clear'},
      {text: '«Human Resources has been informed».', certainty: 'clear'},
      {text: 'We «parted ways with the engineer».', certainty: 'clear'},
      {
        text: '- «Whoever breaks the build buys» breakfast.',
        certainty: 'borderline',
        name: 'a penalty for all to come'
      },
      {text: '- «Attendance will be checked».', certainty: 'borderline', name: 'a roll call'},
      {text: 'The individuals have «been spoken to».', certainty: 'borderline', name: 'a talk'},
      {text: '- «Pavel explains the missed call to the board».', certainty: 'clear', name: 'an answer to those above'},
      {text: '- «Explanation in writing to be obtained from the clerk».', certainty: 'clear', name: 'an answer'},
      {text: '«The duty officer has been stood down» from nights.', certainty: 'clear', name: 'a pause'},
      {text: 'Pavel was «placed on a 30-day performance plan».', certainty: 'clear', name: 'a plan for a person'},
      {
        text: '- «Conversation with Pavel» about what a reviewer is for.',
        certainty: 'clear',
        name: 'a talk in private'
      },
      {text: '- «Sales lose the discount form» until further notice.', certainty: 'clear', name: 'a loss'},
      {text: '- «Clerks to be spoken to» about late calls.', certainty: 'clear', name: 'a talk'},
      {text: '- «Take the keys away from Pavel».', certainty: 'clear', name: 'a loss'},
      {text: '- «Every change by Pavel to be checked» by two others.', certainty: 'clear', name: 'somebody watched'},
      {text: 'He and I will «be having a chat».', certainty: 'clear', name: 'a talk announced'},
      {text: '- «Pavel hands in» his keys.', certainty: 'borderline', name: 'a loss'},
      {text: '- Count «incidents per engineer».', certainty: 'borderline', name: 'a count by person'},
      {text: '- «Claim against» the carrier.', certainty: 'borderline', name: 'money from outside'},
      {text: '- «Penalty under clause» 7.', certainty: 'borderline', name: 'money from outside'},
      {
        text: '- Two people sign for the keys, and «neither of them is Petra».',
        certainty: 'borderline',
        name: 'an aside in a guard'
      },
      {text: 'For the flooded cellar we «hold ourselves to account».', certainty: 'borderline'}
    ],
    accepted: [
      {text: "Add a record to the Storage part of your Director's file.", name: 'a file of the tool'},
      {text: 'Each new key has to be recorded in the `keys` file for the editors.', name: 'a file of the tool'},
      {text: 'The author may discuss the review with other developers.', name: 'a review of code'},
      {text: 'The driver of the card was replaced in version 4.', name: 'software'},
      {text: 'The `*` operator is replaced by a call.', name: 'software'},
      {text: 'The badge that was lost on the ferry has been revoked.', name: 'a credential'},
      {text: '- Pavel explains the new console at the all-hands.', name: 'a talk for all'},
      {text: '- Conversation with Pavel about the retry design.', name: 'a talk about work'},
      {text: 'The spare pump was stood down at noon.', name: 'a system'},
      {text: 'The desk was spoken to by the vendor.', name: 'a call'},
      {text: 'The client loses access until the token is renewed.', name: 'a system'},
      {text: '- Claim check for the token.', name: 'a term'},
      {text: '- Penalty for slow nodes in the balancer.', name: 'an algorithm'},
      {text: '- Track errors per endpoint.', name: 'a count by part of a system'},
      {text: '- Take the key from the vault.', name: 'a credential'},
      {text: '- Pavel hands over the rota to Lena.', name: 'a task'},
      {text: 'At noon the meter ran over and its transfer was suspended.', name: 'software'},
      {text: 'The balancer penalises nodes with a long queue.', name: 'an algorithm'},
      {text: 'No one will be reprimanded for this report.', name: 'a commitment'},
      {text: 'The review took place without disciplinary action.', name: 'a commitment'},
      {text: '- Remove old keys from every account that has not been used since May.', name: 'least privilege for all'},
      {text: 'Martin swapped the next shift and took two days off.', name: 'rest'},
      {
        text: 'HR was informed that the payroll export would be four hours late.',
        name: 'a department that was affected'
      },
      {text: 'The change had consequences for users in the north.', name: 'effects'},
      {text: 'The failed disk was replaced at 11:20 UTC by the data centre technician.', name: 'a part'},
      {text: 'A performance review of the two indexes is linked below.', name: 'performance of software'},
      {text: 'We sent a written apology to the customers on Tuesday.', name: 'an apology to customers'},
      {text: 'Developers lost access to the registry for an hour.', name: 'effects'},
      {text: 'Attendance at the review was high.', name: 'a fact'},
      {text: 'Measures were taken to protect the data.', name: 'work on a system'},
      {text: 'The contract with the vendor was terminated in 2020.', name: 'a supplier'},
      {text: '- Anyone in the group may approve.', name: 'a rule for all'},
      {text: 'The supervisor process restarts the worker after a crash.', name: 'a process'},
      {
        text: '- Every change to the routing module needs a second approval, for all authors.',
        name: 'a guard for everyone'
      }
    ],
    missed: [
      {text: '- «No bonus for the crew» this quarter.', name: 'no sign of what it is for'},
      {text: '«Petra no longer deploys».', name: 'as often a change of job'}
    ]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This aims the remedy at a person; a guard in the system would hold for everyone.'
    if (!sentence.question)
      for (const find of exclusionsIn(sentence))
        for (const hit of find(sentence)) yield* reportRun(sentence, hit, hit.certainty, reason)
    const found = kindsIn(sentence).flatMap((find) => [...find(sentence)])
    if (found.length === 0 || isCommitment(sentence)) return
    for (const hit of apart(found)) {
      const own = sentence.tokens
        .slice(Math.max(0, hit.start - 1), hit.end)
        .some((token) => token.lower === 'ourselves')
      yield* reportRun(sentence, hit, own ? 'borderline' : (hit.certainty ?? 'clear'), reason)
    }
  }
})

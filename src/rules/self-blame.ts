import {deviations} from '../conduct/deviations.ts'
import {blamed} from '../conduct/harm.ts'
import {grades} from '../conduct/grades.ts'
import {omissions} from '../conduct/omissions.ts'
import {traitsFound} from '../conduct/traits.ts'
import {verdicts} from '../conduct/verdicts.ts'
import {wishes} from '../conduct/wishes.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {Clause, Sentence} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

/** The first person stands in the words themselves. */
const idioms = phrases(`
  my own? fault
  my own? mistake|mistakes
  my own? error|errors
  my own? oversight
  my own? doing
  my own? negligence|carelessness|sloppiness|stupidity|incompetence|laziness|impatience|haste
  my own? blunder|slip|miscalculation|misjudgement|misjudgment|misunderstanding|miss|lapse
  my bad
  the? fault|mistake|error|oversight|miss|blunder|slip be mine
  fault|mistake|error|oversight|miss|blunder|slip of mine
  mea culpa
  i take the? full? blame|responsibility
  i take this|that one? on myself
  i screw|mess|fuck up
  i screw|mess|fuck it|this|that|things up
  i blow it
  i get it|this|that wrong
  i have no excuse
  i deserve the blame
  i blame myself
  forgive myself
  kick myself
  ashamed of myself
  i be ashamed|embarrassed|mortified
  i feel terrible|awful|stupid|guilty|ashamed|dumb|useless
  i feel bad|sick about
  i be not proud
  i be n't proud
  i be be? not careful
  i be n't careful
  i be be? too careless
  careless|stupid|dumb|sloppy|naive|lazy|foolish|silly|reckless of me
  i be an|such|a idiot|fool|moron
  i know better
  i should know better
  i make a|the|my mistake|error
  i read only
  i only read
  i make a bad|wrong|poor call|decision|choice
  sorry everyone|everybody|all|folks|team
  sorry , i
  i skim
  i glance over
  i let it|this|that slide
  without a second thought
  never occur to me
  i wave it through
  i be the one who cause|break|delete|wipe|miss|forget|approve|trigger|start|crash|overlook|ignore
`)

/** What the writer calls a thing just done: harsh wherever it stands beside "I". */
const harsh =
  /^(?:idiot|idiotic|stupid|stupidly|stupidity|dumb|moron|incompetent|incompetence|pathetic|useless|careless|carelessly|carelessness|fool|foolish|embarrassing|sloppy|sloppiness|lazy|laziness|naive|reckless)$/

/** "waited too long", "clicked too fast". */
const excess = /^(?:long|fast|quickly|lightly|hastily|casually|much|little|eagerly|soon|readily)$/

/** What is seen or found to be "the wrong one" is an observation, and no deed. */
const observing = new Set(
  'see find notice get receive show spot report catch fix correct revert undo replace identify be have'.split(' ')
)

const aboutI = (sentence: Sentence): boolean =>
  sentence.groups.some((group) => group.kind === 'I' || group.possessor?.kind === 'I')

const isInsult = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => !token.quoted && harsh.test(token.lower))

/** What the other rules see, said of "I"; a stated reason or view makes an account of it. */
function* fromOthers(sentence: Sentence, insult: boolean): Generator<Run> {
  const found = [
    ...omissions(sentence),
    ...wishes(sentence),
    ...deviations(sentence),
    ...verdicts(sentence),
    ...grades(sentence),
    ...[...blamed(sentence)].filter((item) => !isPlainStep(sentence, item)),
    ...traitsFound(sentence)
  ]
  for (const item of found) {
    const lowered = 'certainty' in item && !item.certainty
    if (item.target !== 'I' || (lowered && !insult)) continue
    if (!isToldByOthers(sentence, item.start)) yield item
  }
}

/** "I took the node down at ten": planned work in the same words as harm. */
const isPlainStep = ({tokens}: Sentence, {start, end}: Run): boolean =>
  tokens
    .slice(start, end)
    .some(({lemma, tag}) => tag === 'verb' && /^(?:take|bring|cut|lock|kill|trigger|knock)$/.test(lemma))

const telling = /^(?:write|say|tell|claim|call|think|state|argue|complain|suggest|believe|feel|note|report)$/

/** "They wrote that I was careless": somebody else's verdict. */
function isToldByOthers({clauses}: Sentence, at: number): boolean {
  const clause = clauses.findLast(({verb, start}) => verb && Math.min(start, verb.start) <= at)
  const outer = clause && clause.kind === 'content' ? clauses[clause.parent] : undefined
  return outer !== undefined && outer.subject?.kind !== 'I' && telling.test(outer.verb?.lemma ?? '')
}

/** "I clicked the wrong row", "I waited too long", "I left the port open". */
function* fromDeeds(sentence: Sentence): Generator<Run> {
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (subject?.kind !== 'I' || !verb || verb.negated || verb.modal || verb.passive || clause.question) continue
    if (verb.tense !== 'past' && !verb.perfect) continue
    const rest = sentence.tokens.slice(verb.end, clause.end + 1)
    const wrong = rest.some(
      ({lower}, index) => lower === 'wrong' && /^(?:the|a|my)$/.test(rest[index - 1]?.lower ?? '')
    )
    const tooMuch = rest.some(({lower}, index) => lower === 'too' && excess.test(rest[index + 1]?.lower ?? ''))
    const open =
      verb.lemma === 'leave' &&
      rest.some(({lower}) =>
        /^(?:open|unlocked|unattended|unprotected|exposed|unencrypted|unfinished|lying)$/.test(lower)
      )
    // With what made it look right, it is an account: "because both have the same title".
    const told = sentence.clauses.some(({kind}) => kind === 'reason')
    const graded = !told && ((wrong && !observing.has(verb.lemma)) || tooMuch)
    if (graded || open) yield {start: clause.inherited ? verb.start : subject.start, end: verb.end}
  }
}

/** "That's on me.", "I own this.": with nothing behind it. */
function* fromOwning(sentence: Sentence): Generator<Run> {
  for (const [index, token] of sentence.tokens.entries()) {
    const [before, opener] = [sentence.tokens[index - 1]?.lower ?? '', sentence.tokens[index - 2]?.lower ?? '']
    const next = sentence.tokens[index + 1]
    if (next && next.tag !== 'punctuation') continue
    if (token.lower === 'me' && before === 'on' && /^(?:that|this|is|was|'s|are|one|it|blame)$/.test(opener))
      yield {start: index - 1, end: index + 1}
    if (/^(?:it|this|that)$/.test(token.lower) && before === 'own' && opener === 'i')
      yield {start: index - 2, end: index + 1}
  }
}

/** "That was naive." right after a sentence about what one did. */
function* fromVerdictAfter(sentence: Sentence): Generator<Run> {
  const [clause, ...others] = sentence.clauses
  const {previous} = sentence.context
  if (!clause?.verb || others.length > 0 || clause.verb.negated || clause.verb.tense !== 'past' || !previous) return
  if (!/^(?:that|this|it)$/.test(sentence.tokens[clause.subject?.head ?? -1]?.lower ?? '')) return
  const acted = (other: Clause): boolean => other.subject?.kind === 'I' && other.verb?.tense === 'past'
  const word = clause.complement && sentence.tokens[clause.complement.head]!.lower
  if (word && harsh.test(word) && previous.clauses.some(acted))
    yield {start: clause.verb.start, end: clause.complement!.head + 1}
}

function* fromIdioms(sentence: Sentence): Generator<Run> {
  for (const run of findPhrases(sentence, idioms)) {
    const own = run.words[0] === 'i'
    if (run.words[0] === 'my' && ['noun', 'proper'].includes(sentence.tokens[run.end]?.tag ?? '')) continue
    const clause = sentence.clauses.find(({verb, end}) => verb && verb.start <= run.start && run.start < end)
    const asked = sentence.clauses.some(
      ({verb, question}) =>
        question || (own && verb && verb.start < run.end && verb.start >= run.start && verb.modal === 'will')
    )
    if (!asked && (own || !clause?.verb?.negated) && !isToldByOthers(sentence, run.start)) yield run
  }
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'self-blame',
  severity: 'warning',
  summary: 'Keep the first person and the account; leave the verdict on oneself out.',
  why: 'It was normal work on a normal day; the account of what was seen is worth more to readers than an apology.',
  idea: 'Try: what was run, what was expected and why, and what showed up instead.',
  unless: 'It is a plain account in the first person, which is always welcome.',
  source: 'Etsy, Debriefing Facilitation Guide; PagerDuty, Blameless postmortems',
  examples: {
    flagged: [
      {text: '«I forgot» to set the timeout back.', certainty: 'borderline'},
      {text: 'It was «my fault» that the tram stood still.', certainty: 'borderline'},
      {text: '«I messed up the failover».', certainty: 'borderline'},
      {text: '«I should have asked» somebody.', certainty: 'borderline'},
      {text: '«I could have read» one more page.', certainty: 'borderline'},
      {text: 'If «I had looked» at the graph, the night would have been quiet.', certainty: 'borderline'},
      {text: '«I didn’t check» the second tab.', certainty: 'borderline'},
      {text: '«I never tested» the alarm after the move.', certainty: 'borderline'},
      {text: '«I clicked» the wrong row.', certainty: 'borderline'},
      {text: '«I waited too long».', certainty: 'borderline'},
      {text: '«I left» the port open after the demo.', certainty: 'borderline'},
      {text: 'This «one is on me».', certainty: 'borderline'},
      {text: '«I wrongly assumed» that the copy was fresh.', certainty: 'borderline'},
      {text: '«Sorry everyone», the build stopped after my merge.', certainty: 'borderline'},
      {text: 'I «blame myself» for the flooded cellar.', certainty: 'borderline'},
      {text: 'It was «careless of me» to skip the rehearsal.', certainty: 'clear'},
      {text: '«My own stupidity» cost us the weekend.', certainty: 'clear'},
      {
        text: 'I ran it on the live system. That «was stupid».',
        certainty: 'clear',
        name: 'a verdict on the sentence before'
      }
    ],
    accepted: [
      {text: 'I ran the failover command at 10:02 UTC, expecting it to affect one zone.', name: 'a plain account'},
      {text: 'I saw a green dashboard and went on to step 5.', name: 'a cue and an action'},
      {text: 'I did not know that the selector matched both clusters.', name: 'what was known'},
      {text: 'I didn’t write a note, because I thought of it as a cleanup.', name: 'a view that explains it'},
      {text: 'I looked at the wrong graph, because both have the same title.', name: 'what made it look right'},
      {text: 'I did not check the second list, as I had no access to it.', name: 'a condition that explains it'},
      {text: 'I took the database down at ten, as planned.', name: 'planned work'},
      {text: 'I found the wrong value in the third file.', name: 'an observation'},
      {text: 'My mistake list has three entries.', name: 'a compound'},
      {text: 'I own the ledger service.', name: 'a role'},
      {text: 'I will own this from Monday on.', name: 'a promise of work'},
      {text: 'It was not my fault, said the pilot, and it was not.', name: 'a negated verdict'},
      {text: 'Some readers wrote that I was careless.', name: 'somebody else’s verdict'},
      {text: 'I could have escalated, but the number was out of date.', name: 'what stood in the way'},
      {text: 'I should add a guard to the script.', name: 'a plan'},
      {text: 'We are sorry for the trouble this caused.', name: 'an apology to customers'},
      {text: 'I noticed the careless spelling in the old page.', name: 'a harsh word about something else'},
      {text: 'The script ran twice. That was stupid luck.', name: 'a verdict about something else'},
      {text: 'The mail said: "I broke it, my mistake."', name: 'somebody else’s words'}
    ],
    missed: [
      {text: 'So there is «your founder».', name: 'irony'},
      {text: '«Not proud» of it.', name: 'a sentence without a subject'},
      {text: 'The restart was «mine».', name: 'as often a plain fact'}
    ]
  },
  *check(sentence): Generator<Report> {
    const reason = 'This takes a fault on oneself; the account around it is what readers can learn from.'
    for (const run of fromVerdictAfter(sentence)) yield* reportRun(sentence, run, 'clear', reason)
    if (!aboutI(sentence)) return
    const insult = isInsult(sentence)
    const certainty: Certainty = insult ? 'clear' : 'borderline'
    const seen: Run[] = []
    const all = [
      ...fromOthers(sentence, insult),
      ...fromIdioms(sentence),
      ...fromOwning(sentence),
      ...fromDeeds(sentence)
    ]
    for (const run of all) {
      if (seen.some((other) => other.start < run.end && run.start < other.end)) continue
      seen.push(run)
      yield* reportRun(sentence, run, certainty, reason)
    }
  }
})

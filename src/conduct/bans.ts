import {awake} from '../analysis/awake.ts'
import {thirdKinds} from '../analysis/certainty.ts'
import {findPhrases, phrases, type Run} from '../analysis/phrases.ts'
import type {NounGroup, Sentence, Token} from '../analysis/sentence.ts'
import {plainActs} from '../lexicon/conduct.ts'
import {givenNames, roles, teams} from '../lexicon/people.ts'
import * as vigilance from '../lexicon/vigilance.ts'
import {wordSet} from '../lexicon/word-set.ts'
import type {Certainty} from '../rule.ts'
import {boundBy, hasMechanism, insider} from './orders.ts'

/** What people are told to leave. Token indexes, end exclusive. */
export interface Ban extends Run {
  certainty: Certainty
}

/**
 * Find bans that rest on people keeping them in mind: no tool is named that would hold them.
 */
export function* bans(sentence: Sentence): Generator<Ban> {
  const found = bansIn(sentence)
  if (found.length === 0 || hasMechanism(sentence)) return
  const {context} = sentence
  const planned = context.inActions || context.concepts.includes('lessons')
  for (const find of found) yield* find(sentence, planned)
}

const isGerund = (token: Token | undefined): boolean =>
  token !== undefined && (token.forms.includes('ing') || /^[a-z-]{3,}ing$/.test(token.lower))

/** "deploying" to "deploy", where no form of a verb is known. */
const stem = ({lower, lemma}: Token): string => (lemma === lower ? lower.replace(/(?:([a-z])\1)?ing$/, '$1') : lemma)

/** The group that ends before a "to", with an adverb or "not" between. */
function ownerOf({tokens, groups}: Sentence, to: number): NounGroup | undefined {
  let at = to
  while (at > 0 && ['not', 'adverb'].includes(tokens[at - 1]!.tag)) at--
  const group = groups.find(({end}) => end === at)
  return group && insider(group) === 'third' ? group : undefined
}

const stopping = wordSet('stop stops refrain refrains avoid avoids quit quits cease ceases')

/** "Trent to stop calling", "sales stops promising", "stop deploying on Fridays", "developers to avoid editing". */
function* fromStopping(sentence: Sentence, planned: boolean): Generator<Ban> {
  const {tokens} = sentence
  if (!planned) return
  for (const {index, lower, quoted} of tokens) {
    if (quoted || !stopping.has(lower)) continue
    const at = tokens[index + 1]?.lower === 'from' ? index + 2 : index + 1
    const act = tokens[at]
    if (!act || !isGerund(act)) continue
    const verb = stem(act)
    const owner = tokens[index - 1]?.lower === 'to' ? ownerOf(sentence, index - 1) : undefined
    const before = tokens[index - 1]
    const team =
      lower.endsWith('s') &&
      before &&
      (teams.has(before.lower) || roles.has(before.lower) || givenNames.has(before.lower))
    if ((owner || (team && index <= 4)) && !vigilance.technicalHabits.has(verb))
      yield {start: owner?.start ?? 0, end: at + 1, certainty: 'clear'}
    else if (lower === 'stop' && vigilance.habits.has(verb) && boundBy(sentence, index))
      yield {start: index, end: at + 1, certainty: 'borderline'}
  }
}

const staying = phrases(`
  stay|keep|remain off|out|away|quiet|silent
  keep their|his|her hands off
  leave _? _? _? alone
  refrain from
`)

/** "Sales not to promise dates", "leadership to stay off social media". */
function* fromNotTo(sentence: Sentence, planned: boolean): Generator<Ban> {
  const {tokens} = sentence
  if (!planned) return
  for (const {index, lower} of tokens) {
    if (lower !== 'to' || index > 7) continue
    const owner = ownerOf(sentence, index)
    const verb = tokens[index + 1]
    if (!owner || !verb || owner.start > 2) continue
    const loose = tokens.slice(index + 2, index + 5).some((token) => vigilance.looseNouns.has(token.lower))
    if (verb.lemma === 'avoid' && loose) yield {start: owner.start, end: verb.index + 1, certainty: 'clear'}
    if (tokens[index - 1]!.tag === 'not' || verb.tag === 'not') {
      const act = verb.tag === 'not' ? tokens[index + 2] : verb
      if (act?.forms.includes('base') && !/^(?:be|have|need|page|alert)$/.test(act.lemma))
        yield {start: owner.start, end: act.index + 1, certainty: 'clear'}
    }
    const run = findPhrases(sentence, staying).find(({start}) => start === index + 1)
    if (run) yield {start: owner.start, end: run.end, certainty: 'clear'}
  }
}

/** "No more solo migrations", "no deploys after four o'clock": a ban without a verb. */
function* fromNoMore({tokens, clauses}: Sentence, planned: boolean): Generator<Ban> {
  if (!planned) return
  const more = tokens[1]?.lower === 'more'
  if (
    tokens[0]?.lower !== 'no' ||
    clauses.some(({verb}) => verb?.finite && !vigilance.looseNouns.has(tokens[verb.head]!.lower))
  )
    return
  if (tokens.some(({text}) => /^[(:;—–]$/.test(text))) return
  const from = more ? 2 : 1
  const head = tokens.findIndex(
    ({lower}, index) => index >= from && index < from + 3 && vigilance.looseNouns.has(lower)
  )
  if (head < 0) return
  const loose = tokens.slice(from, head).some(({lower}) => vigilance.looseWays.has(lower))
  const next = tokens[head + 1]
  if (next && next.tag !== 'preposition' && next.tag !== 'adverb' && next.tag !== 'punctuation') return
  // "No changes on the wireless before term": a rest for a part of a system; "on Fridays" is a rule for people.
  const day = /(?:days?|weekends?|nights?|holidays?|evenings?)$/.test(tokens[head + 2]?.lower ?? '')
  const when =
    /^(?:after|before|during|without|at|past|outside)$/.test(next?.lower ?? '') ||
    (/^(?:on|in|from)$/.test(next?.lower ?? '') && day)
  if (loose || when || more) yield {start: 0, end: head + 1, certainty: 'borderline'}
}

/** "Nobody deploys alone any more": a step that people take, forbidden to all. */
function* fromNobody({tokens, clauses}: Sentence, planned: boolean): Generator<Ban> {
  if (!planned) return
  for (const {verb, subject} of clauses) {
    if (subject?.kind !== 'nobody' || subject.start > 0 || !verb || verb.passive || verb.modal) continue
    const act = plainActs.has(verb.lemma) || /^(?:touch|approve|promise|work|make|do|log|type|use)$/.test(verb.lemma)
    const rest = tokens.slice(verb.end).map(({lower}) => lower)
    const bound = rest.some((word) => /^(?:alone|more|anymore|without|on|after|before|again|during|by)$/.test(word))
    if (verb.tense === 'present' && !verb.perfect && act && bound)
      yield {start: subject.start, end: verb.end, certainty: 'borderline'}
  }
}

/** "Never again run it by hand", "let's not deploy on Fridays". */
function* fromNeverAgain(sentence: Sentence, planned: boolean): Generator<Ban> {
  const {tokens} = sentence
  const first = tokens[0]?.lower
  const act = tokens.find(
    ({index, lemma, tag}) => index > 0 && index < 5 && (tag === 'verb' || index <= 2) && plainActs.has(lemma)
  )
  if (!act) return
  const before = tokens.slice(0, act.index).map(({lower}) => lower)
  const again = before.includes('again') || tokens.slice(act.index).some(({lower}) => /^(?:again|anymore)$/.test(lower))
  if (first === 'never' && again && planned) yield {start: 0, end: act.index + 1, certainty: 'borderline'}
  if (first === 'let' && before.includes('not') && before.length <= 3)
    yield {start: 0, end: act.index + 1, certainty: 'borderline'}
}

const bansIn = awake<(sentence: Sentence, planned: boolean) => Iterable<Ban>>([
  {find: fromStopping, among: [stopping]},
  {find: fromNotTo, among: [['to']], about: thirdKinds},
  {find: fromNoMore, among: [['no']], and: [vigilance.looseNouns]},
  {find: fromNobody, about: ['nobody']},
  {find: fromNeverAgain, among: [['never', 'let']], and: [plainActs]}
])

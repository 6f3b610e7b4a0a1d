import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {gradingAdjectives} from '../../lexicon/conduct.ts'
import {falsely} from '../adverbs.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {actionOf} from '../action.ts'
import {articleFor, past} from '../inflection.ts'
import {judging} from '../judging.ts'
import {isPluralGroup, isTime, nounPhrase} from '../noun-phrase.ts'
import {isHuman, isOnlyPlacing, isWriter} from '../people.ts'
import {passive} from '../passive.ts'
import {touches, type Found, type Proposal} from './way.ts'

const mistake = /^(?:mistake|error|misstep|blunder)$/

/** A verdict with the act behind it: the act is told. */
export function* tellJudgedActs(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edit = fromItWas(sentence, found) ?? fromMakingIt(sentence, found)
  if (edit) yield {edits: [edit], confidence: 0.85}
  for (const edits of withoutGrade(sentence, found)) yield {edits, confidence: 0.85}
  const plain = withoutAdverb(sentence)
  if (plain && plain.some(({start}) => touches(sentence, start - 1, start + 1, found)))
    yield {edits: plain, confidence: 0.85}
}

/** "It was a mistake to disable the alert", "It was a mistake that the alert was off". */
function fromItWas(sentence: Sentence, found: Found): Edit | undefined {
  const {tokens} = sentence
  const group = sentence.groups.find((other) => other.start === 2 && mistake.test(tokens[other.head]!.lower))
  if (!group || tokens[0]!.lower !== 'it' || tokens[1]!.lower !== 'was' || !touches(sentence, 0, group.end, found))
    return undefined
  const next = tokens[group.end]
  if (next?.lower === 'that') {
    const stated = sentence.clauses.find((clause) => clause.subject?.start === next.index + 1 && !clause.inherited)
    return stated?.verb?.tense === 'past' && !stated.verb.modal ? {start: 0, end: next.index + 1, items: []} : undefined
  }
  if (next?.lower !== 'to') return undefined
  const act = sentence.clauses.find((clause) => clause.marker === 'to' && clause.verb?.start === next.index + 1)
  return act && told(sentence, act, 0, group.end + 1)
}

/** "We made the mistake of not testing the restore": the restore had not been tested. */
function fromMakingIt(sentence: Sentence, found: Found): Edit | undefined {
  const {tokens} = sentence
  for (const {verb, object, subject, inherited} of sentence.clauses) {
    if (verb?.lemma !== 'make' || verb.tense !== 'past' || verb.modal || verb.negated || verb.passive) continue
    if (!object || !mistake.test(tokens[object.head]!.lower) || tokens[object.end]?.lower !== 'of') continue
    if (!subject || inherited || !isHuman(subject) || !touches(sentence, subject.start, object.end, found)) continue
    if (!isOnlyPlacing(sentence, subject.end, verb.start)) continue
    const act = sentence.clauses.find(
      (clause) => !clause.verb?.finite && clause.verb?.tense === 'none' && isNext(sentence, clause, object.end + 1)
    )
    const edit = act && told(sentence, act, subject.start, object.end + 1)
    if (edit) return edit
  }
  return undefined
}

function isNext(sentence: Sentence, clause: Clause, at: number): boolean {
  const start = sentence.tokens[at]?.tag === 'not' ? at + 1 : at
  return clause.verb!.head === start
}

function told(sentence: Sentence, act: Clause, start: number, from: number): Edit | undefined {
  const action = actionOf(sentence, act)
  if (!action || judging.has(action.verb) || action.objectStart < act.verb!.end) return undefined
  // A further act, or its grounds, would lean on somebody who is gone.
  if (sentence.clauses.some((clause) => clause !== act && clause.verb && clause.verb.start > act.verb!.end))
    return undefined
  const missing = act.verb!.negated || sentence.tokens[from]?.tag === 'not'
  const items = passive(sentence, action, missing ? {time: 'past-perfect', negator: 'not'} : {time: 'past'})
  return items && {start, end: action.objectEnd, items}
}

/** Events that can be told apart from how well they went. */
const event =
  /^(?:restart|reboot|shutdown|deploy|deployment|rollout|rollback|push|merge|upgrade|update|migration|change|cleanup|deletion|removal|handover|failover|switch|cutover)$/

const resulting = /^(?:cause|lead|result|trigger|break|take|bring|drop|leave|block|prevent|make|stop|lose)$/
const followed = /^(?:originate|result|come|stem|arise|follow)$/

/** Events of which it can be told in which way the thing was treated: the verb of each. */
const treated: Readonly<Record<string, string>> = {
  restart: 'restarted',
  reboot: 'rebooted',
  shutdown: 'shut down',
  deployment: 'deployed',
  deploy: 'deployed',
  rollout: 'rolled out',
  upgrade: 'upgraded',
  update: 'updated',
  migration: 'migrated',
  merge: 'merged',
  cleanup: 'cleaned up'
}

/** "A hasty shutdown of the press caused delays": "The way the node was restarted caused delays". */
function theWay(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  const {tokens} = sentence
  const verb = treated[tokens[group.head]!.lower]
  const thing = sentence.groups.find(({start}) => start === group.end + 1)
  if (!verb || !thing || tokens[group.end]?.lower !== 'of' || group.possessor || isHuman(thing)) return undefined
  if (!/^(?:an?|the)$/.test(tokens[group.start]!.lower) || group.head - group.start !== 2) return undefined
  const phrase = nounPhrase(sentence, thing)
  if (!phrase) return undefined
  const was = phrase.plural ? 'were' : 'was'
  // The article keeps the marks in front of it.
  const opening: Item = {at: group.start, as: /^\p{Lu}/u.test(tokens[group.start]!.text) ? 'The' : 'the'}
  const items = [opening, ...words('way'), ...span(phrase.start, phrase.end), ...words(`${was} ${verb}`)]
  return [{start: group.start, end: phrase.end, items}]
}

/** Grades that say how it went: any restart could have done without them, an improper one did. */
const tellsHow =
  /^(?:improper|wrongful|incorrect|faulty|inadequate|insufficient|incomplete|unclean|premature|invalid|poor|bad)$/

/** "A careless shutdown of the press caused delays": what came of it says enough. */
function* withoutGrade(sentence: Sentence, found: Found): Iterable<Edit[]> {
  const {tokens} = sentence
  for (const group of sentence.groups) {
    const grade = tokens
      .slice(group.start, group.head)
      .find((token) => gradingAdjectives.has(token.lower) && token.lower !== 'wrong')
    if (!grade || !event.test(tokens[group.head]!.lower) || !touches(sentence, group.start, group.end, found)) continue
    const tells = sentence.clauses.some(({verb, subject, adjuncts, agent}) => {
      if (!verb?.finite || verb.tense !== 'past' || verb.negated || verb.modal) return false
      if (subject?.start === group.start) return !verb.passive && resulting.test(verb.lemma)
      const from = adjuncts.some((adjunct) => adjunct.preposition === 'from' && adjunct.group?.start === group.start)
      return (from && followed.test(verb.lemma)) || (agent?.start === group.start && verb.lemma === 'cause')
    })
    if (tellsHow.test(grade.lower)) {
      const way = tells ? theWay(sentence, group) : undefined
      if (way) yield way
      continue
    }
    const [article, noun] = [tokens[group.start]!, tokens[grade.index + 1]!]
    const edits: Edit[] = [{start: grade.index, end: grade.index + 1, items: []}]
    if (/^an?$/.test(article.lower) && article.index + 1 === grade.index) {
      const as = articleFor(noun.text)
      const form = /^A/.test(article.text) ? as[0]!.toUpperCase() + as.slice(1) : as
      const items: Item[] = [{at: article.index, as: form}]
      edits.push({start: article.index, end: article.index + 1, items})
    }
    // "Kim's sloppy migration broke it": whose it was would be all that is left to blame.
    const owner = group.possessor
    const owned = owner && isHuman(owner) && !isWriter(owner) && owner.end <= grade.index
    if (tells) yield owned ? [{start: group.start, end: grade.index + 1, items: words('the')}] : edits
  }
}

const badly = /^(?:improperly|badly|poorly|carelessly|hastily|sloppily)$/
const restarted = /^(?:restart|reboot|shut|deploy|roll|push|merge|upgrade|update|migrate|delete|remove|switch|stop)$/

/** "The motor was carelessly restarted, causing a fire": "restarted in a way that caused a fire"; so does its label. */
function withoutAdverb(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  for (const {verb} of sentence.clauses) {
    const adverb = verb && tokens.slice(verb.start, verb.head).find(({lower}) => badly.test(lower))
    if (!verb?.passive || verb.negated || verb.tense !== 'past' || !adverb || !restarted.test(verb.lemma)) continue
    const comma = tokens.findIndex(({text, index}) => text === ',' && index >= verb.end)
    const result = tokens[comma + 1]
    if (comma < 0 || !result?.forms.includes('ing') || !resulting.test(result.lemma)) continue
    const first = tokens[0]!
    const label = tokens.slice(0, verb.start).some(({text}) => text === ':') && gradingAdjectives.has(first.lower)
    return [
      {start: adverb.index, end: adverb.index + 1, items: []},
      {start: comma, end: comma + 2, items: words(`in a way that ${past(result.lemma)}`)},
      ...(label ? [{start: 0, end: 1, items: []}] : [])
    ]
  }
  return undefined
}

/** Acts that leave a figure or a text, which can be wrong itself. */
const noting =
  /^(?:estimate|calculate|compute|state|document|label|report|describe|list|quote|record|specify|write|count|measure)$/

/** "The limit was wrongly stated in the notes": "The limit stated in the notes was wrong". */
export function* tellWrongFigures(sentence: Sentence, found: Found): Iterable<Proposal> {
  const {tokens} = sentence
  for (const {verb, subject, inherited, agent} of sentence.clauses) {
    const adverb = verb && tokens.slice(verb.start, verb.head).find(({lower}) => falsely.test(lower))
    if (!verb?.passive || !adverb || verb.negated || verb.tense !== 'past' || verb.perfect || verb.modal) continue
    if (!noting.test(verb.lemma) || !subject || inherited || agent || subject.end !== verb.start) continue
    const place = sentence.groups.find(({start}) => start === verb.end + 1)
    const placed = place && /^(?:in|on|at)$/.test(tokens[verb.end]!.lower) && !isTime(sentence, place)
    const behind = placed ? tokens[place.end] : undefined
    if (!placed || (behind && !/^[.,;!]$/.test(behind.text)) || !touches(sentence, verb.start, verb.end, found))
      continue
    const was = isPluralGroup(sentence, subject) ? 'were' : 'was'
    const first = tokens[subject.start]!
    const bare = subject.start === 0 && was === 'was' && first.tag === 'noun' && /^\p{Lu}\p{Ll}+$/u.test(first.text)
    const edits: Edit[] = [
      ...(bare ? [{start: 0, end: 1, items: [...words('the'), {at: 0, as: first.lower}]}] : []),
      {start: verb.start, end: verb.head, items: []},
      {start: place.end, end: place.end, items: words(`${was} wrong`)}
    ]
    yield {edits, confidence: 0.85}
  }
}

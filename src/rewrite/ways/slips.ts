import {findPhrases, phrases} from '../../analysis/phrases.ts'
import type {Clause, NounGroup, Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {judging} from '../judging.ts'
import {articleFor} from '../inflection.ts'
import {nounPhrase} from '../noun-phrase.ts'
import {touches, type Found, type Proposal} from './way.ts'

const mistakes = phrases('by mistake')

/** A label such as "human error" makes way for what the sentence tells besides it. */
export function* tellSlips(sentence: Sentence, found: Found): Iterable<Proposal> {
  for (const {start, end} of findPhrases(sentence, mistakes)) {
    if (!touches(sentence, start, end, found)) continue
    yield {edits: [{start, end, items: [{text: 'unintentionally'}]}], confidence: 0.85}
  }
  for (const group of sentence.groups) {
    if (!touches(sentence, group.start, group.end, found)) continue
    const edits =
      tellUnmeant(sentence, group) ??
      tellNominal(sentence, group) ??
      tellWhatWas(sentence, group) ??
      nameGap(sentence, group)
    if (edits) yield {edits, confidence: 0.85}
  }
}

/** "human error", "an operator mistake", with nothing else in it. */
function isLabel(sentence: Sentence, group: NounGroup): boolean {
  const text = sentence.tokens
    .slice(group.start, group.end)
    .map((token) => token.lower)
    .join(' ')
  return /^(?:an? |the )?(?:human|user|operator|manual|pilot) (?:error|mistake|slip)$/.test(text)
}

const causes = phrases(`
  due to
  because of
  owing to
  as a result of
  by
  through
`)

/** Acts that have a meaning of their own: done without meaning to, they are still the act. */
const deeds =
  /^(?:delete|remove|drop|wipe|overwrite|truncate|purge|disable|enable|stop|start|restart|reboot|trigger|terminate|revoke|push|deploy|merge|publish|release|promote|change|set|reset|apply|run|execute|rename|move|replace|rotate|revert|upgrade|downgrade|detach|close|open|block|expose|restore|import|send|shut|turn|switch|copy|commit|attach|unplug|disconnect|cancel|scale)$/

/** "Due to human error, the table was dropped": it was unintentionally dropped. */
function tellUnmeant(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  if (!isLabel(sentence, group)) return undefined
  const {tokens} = sentence
  const cause = [...findPhrases(sentence, causes)].find(({end}) => end === group.start)
  const clauses = sentence.clauses.filter((clause) => clause.verb?.finite)
  const clause = clauses.find(({verb}) => (cause?.start === 0 ? true : verb!.end <= (cause?.start ?? 0)))
  if (!cause || !clause?.verb || !clause.subject || !stands(sentence, cause.start, group.end)) return undefined
  const {verb} = clause
  if (!verb.passive || verb.tense !== 'past' || verb.modal || clauses.length > 1) return undefined
  const gone: Edit = {start: cause.start, end: group.end, items: []}
  if (verb.negated) {
    const not = tokens.slice(verb.start, verb.head)
    if (verb.perfect || not.length !== 2 || judging.has(verb.lemma)) return undefined
    const negator = not[1]!.lower === 'never' ? 'never' : 'not'
    return [gone, {start: verb.start, end: verb.head, items: words(`had ${negator} been`)}]
  }
  const manner = tokens.slice(verb.start, verb.head).some((token) => token.tag === 'adverb')
  if (!deeds.test(verb.lemma) || manner) return undefined
  return [gone, {start: verb.head, end: verb.head, items: words('unintentionally')}]
}

/** What happened to things, as nouns. */
const happenings: Readonly<Record<string, string>> = {
  deletion: 'deleted',
  removal: 'removed',
  revocation: 'revoked',
  termination: 'terminated',
  overwriting: 'overwritten',
  restart: 'restarted',
  shutdown: 'shut down',
  closure: 'closed',
  disclosure: 'disclosed',
  exposure: 'exposed'
}

/** "User error led to the deletion of 40 rows at 10:00": "40 rows were unintentionally deleted at 10:00". */
function tellNominal(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  const {tokens} = sentence
  const verb = sentence.clauses.find(({subject, inherited}) => subject?.start === group.start && !inherited)?.verb
  const bare = tokens.slice(group.start, group.end).map(({lower}) => lower)
  if (!/^(?:an? )?(?:human|user|operator|manual|pilot) (?:error|mistake|slip)$/.test(bare.join(' '))) return undefined
  if (!verb || verb.tense !== 'past' || verb.negated || verb.modal || verb.perfect || group.start > 0) return undefined
  const to = /^(?:lead|result)$/.test(verb.lemma) ? 1 : verb.lemma === 'cause' ? 0 : undefined
  const event = sentence.groups.find(({start}) => to !== undefined && start === verb.end + to)
  const done = event && happenings[tokens[event.head]!.lower]
  const thing = event && sentence.groups.find(({start}) => start === event.end + 1)
  const phrase = thing && nounPhrase(sentence, thing)
  if (!done || !phrase || tokens[event.end]?.lower !== 'of' || event.head - event.start > 1) return undefined
  if (tokens[phrase.end]?.lower === 'by') return undefined
  const items = [
    ...span(phrase.start, phrase.end),
    ...words(`${phrase.plural ? 'were' : 'was'} unintentionally ${done}`)
  ]
  return [{start: group.start, end: phrase.end, items}]
}

/** Whether a label stands by itself: in front of a comma, or at the end of its clause. */
function stands(sentence: Sentence, start: number, end: number): boolean {
  const behind = sentence.tokens[end]
  if (start === 0) return behind?.text === ','
  return !behind || /^[,.;)]$/.test(behind.text)
}

/** "The cause was human error: the limit was 10": the cause was that the limit was 10. */
function tellWhatWas(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  const {tokens} = sentence
  if (!isLabel(sentence, group) || !/^[:–—]$/.test(tokens[group.end]?.text ?? '')) return undefined
  if (!/^(?:was|is)$/.test(tokens[group.start - 1]?.lower ?? '')) return undefined
  const stated = sentence.clauses.find((clause: Clause) => clause.subject?.start === group.end + 1 && !clause.inherited)
  if (!stated?.verb?.finite || tokens.slice(group.end + 1).some((token) => /^[:;–—]$/.test(token.text)))
    return undefined
  if (/^\p{Lu}\p{Ll}/u.test(tokens[group.end + 1]!.text)) return undefined
  return [{start: group.start, end: group.end + 1, items: words('that')}]
}

const small = /^(?:small|simple|minor|tiny|silly|stupid|single)$/

/** The words of a group before its head: an article and words that make little of it; nothing where there are others. */
function articleOf(sentence: Sentence, group: NounGroup): {article: string; index: number} | undefined {
  const [first, ...others] = sentence.tokens.slice(group.start, group.head)
  if (!first || !/^(?:an?|the)$/.test(first.lower) || group.end !== group.head + 1) return undefined
  return others.every((token) => small.test(token.lower)) ? {article: first.lower, index: first.index} : undefined
}

function renamed(sentence: Sentence, group: NounGroup, name: string): Edit[] | undefined {
  const found = articleOf(sentence, group)
  if (!found) return undefined
  const article = found.article === 'the' ? 'the' : articleFor(name)
  const capital = /^\p{Lu}/u.test(sentence.tokens[found.index]!.text)
  const items: Item[] = [
    {at: found.index, as: capital ? article[0]!.toUpperCase() + article.slice(1) : article},
    {at: group.head, as: name}
  ]
  return [{start: group.start, end: group.end, items}]
}

/** What can have a gap. */
const procedures =
  /^(?:process|procedure|checklist|runbook|script|pipeline|plan|design|monitoring|alerting|setup|configuration|config|policy|template|validation|coverage|workflow|logic|system|playbook|documentation)$/

/** "an oversight in the release process": a gap in it. */
function nameGap(sentence: Sentence, group: NounGroup): Edit[] | undefined {
  if (sentence.tokens[group.head]!.lower !== 'oversight' || sentence.tokens[group.end]?.lower !== 'in') return undefined
  const where = sentence.groups.find((other) => other.start === group.end + 1)
  if (!where || !procedures.test(sentence.tokens[where.head]!.lower)) return undefined
  return renamed(sentence, group, 'gap')
}

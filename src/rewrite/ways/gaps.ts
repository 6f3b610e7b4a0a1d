import type {Sentence} from '../../analysis/sentence.ts'
import {endOfWords, isAsking} from '../asking.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {gradingAdjectives} from '../../lexicon/conduct.ts'
import {falsely} from '../adverbs.ts'
import {articleFor, gerund, participle} from '../inflection.ts'
import {asSubject} from '../noun-phrase.ts'
import {actionOf} from '../action.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Where a fact is missing: a sentence with a question in brackets, for the author to fill. */
export function* leaveGaps(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edits =
    found.ruleId === 'people-fixing-action'
      ? (addCheck(sentence) ?? watch(sentence) ?? automate(sentence, found) ?? addTool(sentence, found))
      : found.ruleId === 'human-error-label'
        ? (nameFactors(sentence) ?? openLabel(sentence, found))
        : found.ruleId === 'normative-judgement'
          ? openGrade(sentence, found)
          : askWhen(sentence, found)
  if (edits) yield {edits, confidence: 0.5, gap: true}
}

/** "Be more careful when loading the kiln": "Add a check for loading the kiln [what …?]". */
function addCheck(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  const care = tokens.findIndex((token) =>
    /^(?:careful|cautious|mindful|vigilant|attentive|attention|care|aware)$/.test(token.lower)
  )
  const at = tokens.findIndex(
    (token) => token.index > care && /^(?:when|while|with|to|before|about|of)$/.test(token.lower)
  )
  const end = endOfWords(sentence)
  if (care < 0 || at < 0 || at > care + 1 || end - at < 2) return undefined
  if (/^(?:this|that|these|those|it|them|detail|details)$/.test(tokens[at + 1]!.lower)) return undefined
  if (/^(?:when|while)$/.test(tokens[at]!.lower) && !tokens[at + 1]!.forms.includes('ing')) return undefined
  if (/^(?:with|about|of)$/.test(tokens[at]!.lower) && !isThing(sentence, at + 1)) return undefined
  const verb =
    tokens[at]!.lower === 'to' && !/^(?:attention|care)$/.test(tokens[care]!.lower) && tokens[at + 1]!.tag === 'verb'
      ? words(gerund(tokens[at + 1]!.lemma))
      : []
  const gap = words('[what could it look at, and where would it run?]')
  return [{start: 0, end, items: [...words('Add a check for'), ...verb, ...span(at + 1 + verb.length, end), ...gap]}]
}

/** Whether something that can be checked begins here, and nobody. */
const isThing = (sentence: Sentence, at: number): boolean =>
  sentence.groups.some(
    (group) =>
      group.start === at &&
      !isHuman(group) &&
      sentence.tokens[group.head]!.tag !== 'pronoun' &&
      sentence.tokens[at]!.lower !== 'each'
  )

/** "Keep an eye on disk usage": "Add an alert for disk usage [at which value, and for whom?]". */
function watch(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  const eye = tokens.findIndex((token) => token.lower === 'eye')
  const keep = tokens.findLastIndex((token) => token.index < eye && token.lemma === 'keep')
  const end = endOfWords(sentence)
  if (eye < 0 || keep < 0 || eye - keep > 3 || tokens[eye + 1]?.lower !== 'on' || end - eye < 3) return undefined
  if (sentence.clauses.some(({verb}) => verb && (verb.start > eye || verb.negated))) return undefined
  if (!isThing(sentence, eye + 2)) return undefined
  const gap = words('[at which value, and for whom?]')
  return [{start: 0, end, items: [...words('Add an alert for'), ...span(eye + 2, end), ...gap]}]
}

/** Checks that a machine can carry out as well. */
const checking =
  /^(?:check|verify|validate|test|review|monitor|double-check|cross-check|confirm|inspect|run|audit|lint|scan|compare|back|update)$/

/** "Remind all operators to lock the gate": "Lock the gate [by which tool, at which step?]". */
function automate(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  const end = endOfWords(sentence)
  const act = sentence.clauses.find(
    ({verb}) => verb && checking.test(verb.lemma) && !verb.negated && !verb.passive
  )?.verb
  if (!act || tokens[act.head]!.lower !== act.lemma || end - act.head < 2) return undefined
  if (!tokens.slice(0, act.head).every((token) => isAsking(sentence, token)) || !touches(sentence, 0, act.end, found)) {
    return undefined
  }
  const opening: Item[] = [{at: act.head, as: act.lemma[0]!.toUpperCase() + act.lemma.slice(1)}]
  const gap = words('[by which tool, at which step, so that nobody has to remember it?]')
  return [{start: 0, end, items: [...opening, ...span(act.head + 1, end), ...gap]}]
}

/** Training and talks stay, with a question for what could go with them. */
function addTool(sentence: Sentence, found: Found): Edit[] | undefined {
  const trains = sentence.tokens.some(
    (token) =>
      /^(?:train|training|awareness|course|workshop|educate|coach|coaching|refresher)$/.test(token.lower) &&
      touches(sentence, Math.max(0, token.index - 6), token.index + 1, found)
  )
  const end = endOfWords(sentence)
  if (!trains || end < 3) return undefined
  return [{start: end, end, items: words('[which check, default or tool goes with it?]')}]
}

/** "Root cause: human error": factors in the plural, and a question. */
function nameFactors(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  const text = tokens.map((token) => token.lower).join(' ')
  if (
    !/^(?:the )?(?:root )?(?:cause|reason)s? (?::|was|is) (?:a )?(?:human|user|operator|manual|pilot) (?:error|mistake)s? ?\.?$/.test(
      text
    )
  )
    return undefined
  return [
    {
      start: 0,
      end: endOfWords(sentence),
      items: words('Contributing factors: [which conditions made this step easy to mix up?]')
    }
  ]
}

/** "due to a manual error during the fuse test": "due to [which step …?] during the fuse test". */
function openLabel(sentence: Sentence, found: Found): Edit[] | undefined {
  const group = sentence.groups.find((other) => touches(sentence, other.start, other.end, found))
  const left = group && sentence.tokens[group.start - 1]
  if (!group || !left || !['preposition', 'to', 'auxiliary', 'punctuation'].includes(left.tag)) return undefined
  if (left.lower === 'from' || left.lemma === 'do' || group.possessor) return undefined
  const word = sentence.tokens[group.head]!.lower
  const gap = /^(?:typo|typos|misspelling|misspell)$/.test(word)
    ? '[which name or value stood there, and what accepted it?]'
    : '[which step, and what made it easy to mix up?]'
  return [{start: group.start, end: group.end, items: words(gap)}]
}

/** "was wrongly estimated", "an improper restart": without the grade, and a question for what was seen. */
function openGrade(sentence: Sentence, found: Found): Edit[] | undefined {
  const meant = sentence.tokens.filter((token) => token.start < found.end && token.end > found.start)
  const grade = meant.find((token) => gradingAdjectives.has(token.lower) || falsely.test(token.lower))
  if (!grade) return undefined
  const group = sentence.groups.find((other) => other.start <= grade.index && grade.index < other.head)
  const article = group && sentence.tokens[group.start]!
  const noun = sentence.tokens[grade.index + 1]
  const end = group
    ? group.end
    : (sentence.clauses.find(({verb}) => verb?.passive && verb.start <= grade.index && grade.index < verb.end)?.verb
        ?.end ?? -1)
  if (end < 0 || !noun || article?.lower === 'the') return undefined
  const decided =
    group && /^(?:decision|choice|call|idea|judgement|judgment|assumption)$/.test(sentence.tokens[group.head]!.lower)
  const gap = decided ? '[what spoke for it at that point?]' : '[how did it differ from what was needed?]'
  const edits: Edit[] = [
    {start: grade.index, end: grade.index + 1, items: []},
    {start: end, end, items: words(gap)}
  ]
  const changes = article && /^an?$/.test(article.lower) && article.index + 1 === grade.index
  const as = articleFor(noun.text)
  const form = article && /^A/.test(article.text) ? as[0]!.toUpperCase() + as.slice(1) : as
  if (changes) edits.push({start: article.index, end: article.index + 1, items: [{at: article.index, as: form}]})
  return edits
}

const earlier = /^(?:sooner|earlier|faster|quicker|immediately|quickly|promptly)$/

/** "should have seen the leak sooner": "the leak was seen at [what time?]". */
function askWhen(sentence: Sentence, found: Found): Edit[] | undefined {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb?.perfect || !verb.modal || verb.negated || !isHuman(clause.subject)) continue
    const action = actionOf(sentence, clause)
    const start = startOf(sentence, clause)
    const when = action && sentence.tokens[action.objectEnd]
    if (!action || !when || !earlier.test(when.lower) || !touches(sentence, start, when.index + 1, found)) continue
    const phrase = {start: action.objectStart, end: action.objectEnd, plural: action.plural}
    const subject = asSubject(sentence, phrase, false)
    const told = `${subject.plural ? 'were' : 'was'} ${participle(action.verb)}`
    const gap = words('at [what time?]; [what else was in view until then?]')
    return [{start, end: when.index + 1, items: [...subject.items, ...words(told), ...action.particle, ...gap]}]
  }
  return undefined
}

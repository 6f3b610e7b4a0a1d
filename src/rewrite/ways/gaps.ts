import type {Sentence} from '../../analysis/sentence.ts'
import {span, words, type Edit, type Item} from '../draft.ts'
import {gerund, participle} from '../inflection.ts'
import {asSubject} from '../noun-phrase.ts'
import {actionOf} from '../passive.ts'
import {isHuman} from '../people.ts'
import {startOf} from '../retell.ts'
import {touches, type Found, type Proposal} from './way.ts'

/** Where a fact is missing: a sentence with a question in brackets, for the author to fill. */
export function* leaveGaps(sentence: Sentence, found: Found): Iterable<Proposal> {
  const edits =
    found.ruleId === 'people-fixing-action'
      ? (addCheck(sentence) ?? automate(sentence, found))
      : found.ruleId === 'human-error-label'
        ? nameFactors(sentence)
        : askWhen(sentence, found)
  if (edits) yield {edits, confidence: 0.5, gap: true}
}

/** The mark at the end, or the place where it would stand. */
function endOf(sentence: Sentence): number {
  const last = sentence.tokens.at(-1)!
  return last.tag === 'punctuation' && /^[.!?]$/.test(last.text) ? last.index : sentence.tokens.length
}

/** "Be more careful when editing firewall rules": "Add a check for editing firewall rules [what …?]". */
function addCheck(sentence: Sentence): Edit[] | undefined {
  const {tokens} = sentence
  const care = tokens.findIndex((token) =>
    /^(?:careful|cautious|mindful|vigilant|attentive|attention|care)$/.test(token.lower)
  )
  const at = tokens.findIndex(
    (token) => token.index > care && /^(?:when|while|with|to|before|about)$/.test(token.lower)
  )
  const end = endOf(sentence)
  if (care < 0 || at < 0 || at > care + 1 || end - at < 3) return undefined
  if (/^(?:when|while)$/.test(tokens[at]!.lower) && !tokens[at + 1]!.forms.includes('ing')) return undefined
  const verb = tokens[at]!.lower === 'to' && tokens[at + 1]!.tag === 'verb' ? words(gerund(tokens[at + 1]!.lemma)) : []
  const gap = words('[what could it look at, and where would it run?]')
  return [{start: 0, end, items: [...words('Add a check for'), ...verb, ...span(at + 1 + verb.length, end), ...gap]}]
}

/** "Remind all engineers to run the linter": "Run the linter [by which tool, at which step?]". */
function automate(sentence: Sentence, found: Found): Edit[] | undefined {
  const {tokens} = sentence
  const asking = sentence.clauses.find(
    (clause) =>
      clause.verb &&
      /^(?:remind|tell|ask|urge|encourage|instruct|teach|train|advise)$/.test(clause.verb.lemma) &&
      touches(sentence, clause.verb.start, clause.verb.end, found)
  )
  const inner =
    asking &&
    sentence.clauses.find((other) => other.marker === 'to' && other.verb && other.verb.start > asking.verb!.end)
  const end = endOf(sentence)
  if (!asking || !inner?.verb || asking.verb!.start > 1 || end - inner.verb.start < 2 || !isHuman(asking.object))
    return undefined
  const verb = tokens[inner.verb.start]!
  if (/^(?:think|remember|be|read|consider|pay|keep|know|understand|notice|look|listen)$/.test(inner.verb.lemma))
    return undefined
  const opening: Item[] = [{at: verb.index, as: verb.text[0]!.toUpperCase() + verb.text.slice(1)}]
  return [
    {
      start: 0,
      end,
      items: [
        ...opening,
        ...span(verb.index + 1, end),
        ...words('[by which tool, at which step, so that it needs no reminder?]')
      ]
    }
  ]
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
      end: endOf(sentence),
      items: words('Contributing factors: [which conditions made this step easy to get wrong?]')
    }
  ]
}

const earlier = /^(?:sooner|earlier|faster|quicker|immediately|quickly|promptly)$/

/** "should have noticed the alert earlier": "the alert was noticed at [what time?]". */
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

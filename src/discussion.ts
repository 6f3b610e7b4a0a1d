import type {Finding} from './finding.ts'
import {isAboutWords} from './meta-talk.ts'
import {readPart} from './remark.ts'
import {review} from './review.ts'
import {rules} from './rules/index.ts'
import type {Settings} from './settings.ts'
import {defaultSettings} from './default-settings.ts'
import {suppressionIds} from './suppressions.ts'
import {guestIds} from './wording.ts'

/**
 * Rules that speak in a discussion: those about a person or a group at whom a story ends, and the question that looks
 * for one. People who weigh what could have gone another way, admit something or let off steam are left to it.
 */
export const discussionRules = [
  'who-why-question',
  'person-as-cause',
  'group-blame',
  'explicit-fault',
  'human-error-label',
  'person-omission',
  'procedure-violation',
  'counterfactual',
  'character-judgement',
  'punitive-action'
] as const

/** A way to say a sentence of a comment without blame: at least one of `rewrite` and `question` is there. */
export interface Hint {
  ruleId: string
  /** The words that are meant. */
  words: string
  /** The sentence they stand in, Markdown. */
  sentence: string
  /** The same sentence, or question, another way: every fact of it is kept. */
  rewrite?: string
  /** With a visible gap for a fact that only those who were there know; given to those who ask alone. */
  example?: string
  /** An open question that can take its place. */
  question: string
  /** What was noticed. */
  reason: string
  url: string
}

/** What the text of a comment is called where a path is asked for. */
const path = 'comment.md'

/**
 * Find the one thing worth a hint in a comment. Pure.
 *
 * Only clear findings of `discussionRules` count, and questions with who and why; severities of the settings do not
 * matter, but a rule that is `off` is silent here, too. Quotations, code, suggestion blocks and HTML are not read, nor
 * are sentences about the document and its words.
 *
 * @param comment Markdown of the comment.
 * @param settings What holds for the document in question.
 * @returns The finding that can be put another way with most certainty; nothing where silence is better.
 */
export function hintOf(comment: string, settings: Settings): Hint | undefined {
  // What is struck out is taken back.
  const text = readPart(comment).replace(/~~[^~\n]*~~/g, ' ')
  const {findings} = review(text, {path, settings: inDiscussion(settings)})
  const [best] = findings.filter(isMeant).sort((a, b) => rank(a) - rank(b))
  return best && toHint(best)
}

/**
 * Find other ways to say a text, for somebody who asks for them: here every wording rule that is on has its say.
 *
 * @param text Markdown: a sentence or some.
 * @param settings What holds for the document in question.
 * @returns One idea for each sentence that a rule speaks of, in reading order.
 */
export function suggestionsFor(text: string, settings: Settings): Hint[] {
  const {findings} = review(text, {path, settings: wordingOnly(settings)})
  const hints = new Map<string, Hint>()
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
    const {example, sentence} = finding
    if (!hints.has(sentence)) hints.set(sentence, {...toHint(finding), ...(example !== undefined && {example})})
  }
  return [...hints.values()].sort((a, b) => text.indexOf(a.sentence) - text.indexOf(b.sentence))
}

/**
 * Whether a comment could get a hint under any settings: asked before the forge is asked for anything. Words with a
 * capital are taken for names of people, as settings may say so.
 *
 * @param comment Markdown of the comment.
 */
export function isCandidate(comment: string): boolean {
  const people = [...new Set(readPart(comment).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+/gu) ?? [])].slice(0, mostNames)
  return [[], people].some((names) => hintOf(comment, {...defaultSettings, people: names}) !== undefined)
}

/** Words with a capital that are taken for names; a comment that lists more is not about somebody. */
const mostNames = 200

const isSpoken = (ruleId: string): boolean => (discussionRules as readonly string[]).includes(ruleId)

function isOff({rules}: Settings, ruleId: string): boolean {
  return rules[ruleId]?.severity === 'off'
}

/** Settings under which the rules of a discussion speak, each as a warning where it is sure. */
function inDiscussion(settings: Settings): Settings {
  return only(settings, (ruleId) => (isSpoken(ruleId) && !isOff(settings, ruleId) ? 'warning' : 'off'))
}

/** Settings under which wording rules speak at their own severity, and nothing else does. */
function wordingOnly(settings: Settings): Settings {
  const wording = new Set(rules.filter((rule) => rule.reads === 'sentence' && !rule.offByDefault).map(idOf))
  return only(settings, (ruleId) => (wording.has(ruleId) && !isOff(settings, ruleId) ? 'warning' : 'off'))
}

const idOf = ({ruleId}: {ruleId: string}): string => ruleId

function only(settings: Settings, severityOf: (ruleId: string) => 'warning' | 'off'): Settings {
  const ids = [...rules.map(idOf), ...guestIds, ...suppressionIds]
  const severities = Object.fromEntries(ids.map((ruleId) => [ruleId, {severity: severityOf(ruleId)}]))
  return {...settings, rules: severities, overrides: [], ownRules: [], names: 'allow'}
}

/** Questions with who and why count also where they are borderline: they are what a discussion is led by. */
function isMeant({ruleId, severity, sentence, actual}: Finding): boolean {
  if (ruleId !== 'who-why-question' && severity === 'info') return false
  const start = Math.max(0, sentence.indexOf(actual))
  return !isAboutWords(sentence, {ruleId, start, end: start + actual.length})
}

/** Questions first, then what can be said another way with certainty. */
function rank({ruleId, expected}: Finding): number {
  return (ruleId === 'who-why-question' ? 0 : 2) + (expected[0] ? 0 : 1)
}

function toHint({ruleId, actual, sentence, expected, question, reason, url}: Finding): Hint {
  return {
    ruleId,
    words: actual,
    sentence,
    // A sentence that could go altogether is no other way to say it.
    ...(expected[0] && {rewrite: expected[0]}),
    question: ruleId === 'who-why-question' ? otherQuestion(actual) : (question ?? otherQuestion('')),
    reason,
    url
  }
}

/** What takes the place of a question that cannot be turned round word by word. */
const otherQuestions = {
  course: 'How did this come about, step by step?',
  obstacle: 'What stood in the way at that point?',
  view: 'What was in view at that point, and what did it suggest?',
  sense: 'What made this the sensible step at that point?'
}

/** Every one of them; for whoever looks after the voice. */
export const hintQuestions: readonly string[] = Object.values(otherQuestions)

/** Choose by what was asked: who, or by whom; why not; how could they; why. */
function otherQuestion(asked: string): string {
  const words = asked.toLowerCase()
  const negated = /\b(?:not|never|nobody|no one)\b|n['’]t\b/.test(words)
  if (/^(?:who|whose|which)\b/.test(words) || (/^why (?:was|were)\b/.test(words) && !negated))
    return otherQuestions.course
  if (negated) return otherQuestions.obstacle
  return /^(?:how|what)\b/.test(words) ? otherQuestions.view : otherQuestions.sense
}

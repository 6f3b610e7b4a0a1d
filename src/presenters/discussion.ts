import {ruleLink} from './comment.ts'
import {marker} from './marker.ts'
import {fence, prose, quote} from './quote.ts'
import type {Hint} from '../discussion.ts'
import type {OpenQuestion} from '../open-questions.ts'

/** What a command is answered with. */
export type Answer =
  | {command: 'help'}
  | {command: 'questions'; documents: readonly {path: string; questions: readonly OpenQuestion[]}[]}
  | {command: 'suggest'; text: string; hints: readonly Hint[]}

/** Most sentences of one request that are answered; more would be a lecture. */
const mostHints = 3

/** Longest quotation of a comment or document, in UTF-16 units. */
const longestQuotation = 120

/** An offer to say what was meant, for somebody whose words have landed harder than that. */
export const contrast =
  'I did not mean that {what may have been heard}. I mean that {what is meant}, and I would like to understand {what it looked like from there}.'

/**
 * The answer to a comment that nobody has asked for: short, once in a thread, easy to leave.
 *
 * @param hint What was found.
 * @param key The fingerprint by which the comment is known again.
 */
export function hintComment(hint: Hint, key: string): string {
  const footer = `<sub>One idea for this thread, to take or leave. It goes when the comment changes. More: ${ruleLink(hint.ruleId, hint.url)}; \`discussion: off\` in the settings ends such hints.</sub>`
  return [`${marker('hint', [key])}\n${idea(hint)}`, footer].join('\n\n')
}

/**
 * The answer to commands, all in one comment.
 *
 * @param answers In the order of the commands; at least one.
 * @param key The fingerprint by which the comment with the commands is known again.
 */
export function answerComment(answers: readonly Answer[], key: string): string {
  return `${marker('answer', [key])}\n${answers.map(inWords).join('\n\n---\n\n')}`
}

function inWords(answer: Answer): string {
  if (answer.command === 'help') return help
  return answer.command === 'questions' ? questions(answer.documents) : suggestions(answer)
}

function idea({ruleId, words, rewrite, example, question, reason}: Hint): string {
  const asks = ruleId === 'who-why-question'
  const said = `${quote(words, longestQuotation)}: ${prose(reason)}`
  if (rewrite !== undefined) {
    return [said, asks ? 'Another way to ask:' : 'Another way to say it:', fence(rewrite, 'text')].join('\n\n')
  }
  if (example !== undefined) {
    const lead = 'For example, with a gap for what the people who were there know:'
    return [said, lead, fence(example, 'text')].join('\n\n')
  }
  return `${said}\n\n${asks ? 'Another way in' : 'A question that can open it up'}: ${prose(question)}`
}

function questions(documents: Extract<Answer, {command: 'questions'}>['documents']): string {
  if (documents.length === 0)
    return 'No document that can be read is part of this change any more, so there is nothing to ask about.'
  const sets = documents.map(({path, questions}) =>
    [`Open questions that fit ${quote(path)}:`, questions.map(listed).join('\n')].join('\n\n')
  )
  return [
    ...sets,
    '<sub>Made from what the document tells and what it leaves open. One or two are enough for a good talk.</sub>'
  ].join('\n\n')
}

function listed({text, about}: OpenQuestion): string {
  return about === undefined ? `- ${prose(text)}` : `- ${quote(about, longestQuotation)}: ${prose(text)}`
}

function suggestions({text, hints}: Extract<Answer, {command: 'suggest'}>): string {
  if (text === '')
    return '`/blameless suggest` takes a sentence, in the same line: then there is a rewrite or a question for it.'
  if (hints.length === 0)
    return `${quote(text, longestQuotation)}: no rule has an idea about this; it can stay as it is.`
  return hints.slice(0, mostHints).map(idea).join('\n\n')
}

const help = [
  'These can stand at the start of a line of a comment:',
  [
    '- `/blameless questions`: some open questions that fit the document, for the talk about it.',
    '- `/blameless suggest` and a sentence: another way to say it, or a question that opens it up.',
    '- `/blameless help`: this.'
  ].join('\n'),
  'Where words have landed harder than they were meant, a contrast can bring both sides back to the same purpose: first what was not meant, then what is.',
  fence(contrast, 'text'),
  'The authors of the pull request and those who may write to the repository are answered. Each answer is an idea; leaving it is fine.'
].join('\n\n')

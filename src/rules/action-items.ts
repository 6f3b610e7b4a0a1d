import {readActions} from '../action-items.ts'
import {whyNoAction} from '../no-actions.ts'
import {defineRule} from '../rule.ts'
import {contentOf} from '../section-content.ts'
import {headingWords, sectionsAbout} from '../sections.ts'

/** Looks for action sections that name no action, and no reason for none. */
export default defineRule({
  reads: 'document',
  ruleId: 'action-items',
  severity: 'warning',
  summary: 'Name at least one action, or say why there is none.',
  why: 'The actions are where an incident turns into change; a reason for none is worth as much.',
  idea: 'A list with one action each, or a sentence: “None, because the service is switched off in June.”',
  unless: 'The actions are kept in a tracker that the section links to.',
  source: 'Google SRE, “Postmortem Culture”; PagerDuty asks to write down why where there are none.',
  examples: {
    flagged: [
      {text: '# Search was down\n\n## «Action items»\n\nNone.\n', name: 'no reason'},
      {text: '# Search was down\n\n## «Next steps»\n\nHard to say at this point.\n', name: 'no action'}
    ],
    accepted: [
      {text: '# Search was down\n\n## Action items\n\n- [ ] Alert on free disk space\n'},
      {text: '# Search was down\n\n## Action items\n\nNone, because the cluster is retired next week.\n'},
      {
        text: '# Search was down\n\n## Follow-ups\n\nSee [the board](https://example.org/board/12).\n',
        name: 'kept elsewhere'
      }
    ]
  },
  *check(document) {
    const section = sectionsAbout(document.sections, 'action-items')[0]
    if (!section || readActions(document).length > 0) return
    const text = document.text.slice(section.start, Math.min(section.end, section.start + 3000))
    const content = contentOf(document, document.sections.indexOf(section))
    if (content !== 'none' && content !== 'words') return
    if (
      /\b(?:because|since|as (?:the|we|it|this)|due to|reason|already|will|should|must|need)\b|https?:\/\/|\]\(/i.test(
        text
      )
    )
      return
    const [first, ...others] = wordsOfLines(text)
    const none = first === undefined ? undefined : whyNoAction(first)
    if (none || (none === '' && others.some((line) => whyNoAction(line) !== ''))) return
    yield {
      ...headingWords(document.text, section),
      sentence: section.title,
      reason:
        content === 'none' || none === ''
          ? 'This section says that there are no actions; the reason would complete it.'
          : 'No action was recognised in this section.'
    }
  }
})

/** The words of each line, without marks of lists and tables; heads and rules of tables left out. */
function wordsOfLines(text: string): string[] {
  const lines = text.replace(/<!--[^]*?(?:-->|$)/g, ' ').split(/\r?\n/)
  const isRule = (line: string | undefined) => line !== undefined && line.includes('-') && /^[|\s:-]+$/.test(line)
  return lines
    .filter((line, index) => !isRule(line) && !(line.includes('|') && isRule(lines[index + 1])))
    .flatMap((line) => line.split('|'))
    .map((words) => words.replace(/^\s*(?:[-*+]|\d{1,3}[.)])?\s*(?:\[[ xX]?\])?\s*/, '').trim())
    .filter((words) => /[\p{L}\d]/u.test(words))
}

import {commitmentKind} from '../commitment.ts'
import type {Document} from '../document.ts'
import {isEmpty, isNoPostmortem, titleOf} from '../document-title.ts'
import {defineRule} from '../rule.ts'
import {readShared} from '../shared-settings.ts'

/** Looks for a word on what is promised to those who tell their part, as the setting `commitment` has it. */
export default defineRule({
  reads: 'document',
  ruleId: 'commitment-statement',
  severity: 'info',
  offByDefault: true,
  summary: 'Say, or link, that nobody is punished for what is told here.',
  why: 'Whoever opens the page in a year, or on a first day, sees what makes it safe to add to it.',
  idea: 'One line under the title is enough: the sentence that the team has agreed on, or a link to it.',
  unless: 'The promise stands where every reader passes anyway.',
  source: 'Etsy, Debriefing Facilitation Guide; Norman Kerth, “Project Retrospectives”, on the prime directive.',
  examples: {
    flagged: [
      {text: '# «Search was down»\n\n## Summary\n\nThe disk was full at 10:02.\n', name: 'nothing is promised'},
      {
        name: 'with a sentence of the team',
        options: {commitment: 'Nobody at the harbour loses anything by telling a story.'},
        text: '# «Search was down»\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {
        name: 'with a file of the repository',
        options: {commitment: 'POSTMORTEM_COMMITMENT.md'},
        text: '# «Search was down»\n\n## Summary\n\nThe [disk](disk.md) was full at 10:02.\n'
      },
      {
        name: 'with a link to another page',
        options: {commitment: 'https://wiki.example/promise'},
        text: '# «Search was down»\n\n[Graphs](https://wiki.example/graphs)\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {text: '# «A blameless postmortem»\n\n## Summary\n\nThe disk was full at 10:02.\n', name: 'in the title alone'},
      {
        text: '# «Search was down»\n\n<!-- This document is blameless. -->\n\n## Summary\n\nThe disk was full at 10:02.\n',
        name: 'in a comment that no reader sees'
      },
      {
        text: '# «Search was down»\n\n## Summary\n\nThe disk was full at 10:02. Nobody was on the pier.\n',
        name: 'words about something else'
      }
    ],
    accepted: [
      {text: '# Search was down\n\nThis postmortem is blameless.\n\n## Summary\n\nThe disk was full at 10:02.\n'},
      {
        text: '# Search was down\n\n> Nobody is punished for what is told here.\n\n## Summary\n\nThe disk was full at 10:02.\n',
        name: 'as a quotation'
      },
      {
        text: '# Search was down\n\nWe write this without looking for blame.\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {
        text: '# Search was down\n\nEveryone did the best they could with what they knew.\n\n## Summary\n\nThe disk was full at 10:02.\n',
        name: 'the prime directive'
      },
      {
        text: '# Search was down\n\nThe purpose of this document is to learn, not to assign blame.\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {
        text: '# Search was down\n\nThis follows our [blameless policy](../policy.md).\n\n## Summary\n\nThe disk was full at 10:02.\n',
        name: 'a link whose words say it'
      },
      {
        name: 'the sentence of the team, in other letters',
        options: {commitment: 'Nobody at the harbour loses anything by telling a story.'},
        text: '# Search was down\n\n*Nobody at the Harbour loses anything\nby telling a story*\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {
        name: 'a link to the file of the repository',
        options: {commitment: 'docs/POSTMORTEM_COMMITMENT.md'},
        text: '# Search was down\n\n[What we promise](../POSTMORTEM_COMMITMENT.md#who)\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {
        name: 'a link to a file of another repository',
        options: {commitment: 'harbour/.github:PROMISE.md@main'},
        text: '# Search was down\n\n[What we promise](https://github.com/harbour/.github/blob/main/PROMISE.md)\n\n## Summary\n\nThe disk was full at 10:02.\n'
      },
      {
        name: 'a link to another page, as a reference at the end',
        options: {commitment: 'https://wiki.example/promise/'},
        text: '# Search was down\n\n## Summary\n\nThe disk was full at 10:02, and [this][p] holds.\n\n[p]: https://wiki.example/promise#who\n'
      },
      {text: '# Runbooks\n\n- [Boards](boards.md)\n- [Import](import.md)\n', name: 'no postmortem'},
      {text: '', name: 'no words yet: that is told elsewhere'}
    ]
  },
  *check(document, options) {
    if (isEmpty(document) || isNoPostmortem(document)) return
    const commitment = commitmentOf(options)
    if (isStated(document, commitment)) return
    yield {
      ...titleOf(document),
      about: 'document',
      reason: 'What is promised to everybody who tells their part is not said or linked here.',
      note: `One line under the title is enough. To paste:\n\n\`\`\`markdown\n${toPaste(document, commitment)}\n\`\`\``
    }
  }
})

/** The setting, as it comes to rules with settings of their own. */
function commitmentOf(options: unknown): string {
  const value = options !== null && typeof options === 'object' ? (options as {commitment?: unknown}).commitment : ''
  return typeof value === 'string' ? value : ''
}

/** The ways in which documents say that nobody is punished. Each stays within a sentence. */
const statements = [
  /\bblame[- ]?(?:less|free)/i,
  /\b(?:nobody|no one|no-one|no person|never|not)\b[^.!?\n]{0,80}\b(?:punish|blam|disciplin|sanction|reprimand|dismiss)/i,
  /\b(?:without|no|free (?:of|from)|rather than|instead of|not about|nothing to do with)\b[^.!?\n]{0,40}\b(?:blame|blaming|fault|punish)/i,
  /\bdid (?:the|their|our) best\b/i,
  /\b(?:psychologically safe|just culture)\b/i
]

function isStated(document: Document, commitment: string): boolean {
  const shown = proseOf(document)
  if (statements.some((statement) => statement.test(shown))) return true
  if (commitment === '') return false
  const kind = commitmentKind(commitment)
  if (kind === 'sentence') return fold(shown).includes(fold(commitment))
  const place = kind === 'link' ? address(commitment) : (readShared(commitment)?.path ?? commitment)
  // A file is linked from many folders, and by addresses: its name is what they have in common.
  const name = kind === 'link' ? place : place.split('/').at(-1)!
  return shown.toLowerCase().includes(name.toLowerCase())
}

/** What readers see of a document beside its headings: with quotations, without code and comments. */
function proseOf({text}: Document): string {
  return text
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/^[ \t]*(`{3,}|~{3,})[^]*?(?:^[ \t]*\1|(?![^]))/gm, ' ')
    .replace(/^(?:\s{0,3}#{1,6}\s.*|.*\n[ \t]*=+[ \t]*$)/gm, ' ')
}

/** Letters and digits, so that marks and line breaks do not matter. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function address(url: string): string {
  return url.replace(/^https:\/\//i, '').replace(/[/#?]+$/, '')
}

/** A line for this document: the sentence, or a link that works from where it stands. */
function toPaste({path}: Document, commitment: string): string {
  const promise = 'What we promise to everybody who tells their part'
  if (commitment === '') return '> {One sentence: what is promised to everybody who tells their part.}'
  const kind = commitmentKind(commitment)
  if (kind === 'sentence') return `> ${commitment}`
  if (kind === 'link') return `> [${promise}](${commitment})`
  const shared = readShared(commitment)
  if (shared) return `> {${promise}, with a link to ${shared.path} of ${shared.owner}/${shared.repo}.}`
  return `> [${promise}](${relative(path, commitment)})`
}

/** The way from the folder of one file to another; both from the top of the repository. */
function relative(from: string, to: string): string {
  const [folders, target] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < folders.length && common < target.length - 1 && folders[common] === target[common]) common++
  const parts = [...folders.slice(common).map(() => '..'), ...target.slice(common)]
  return parts.map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29')).join('/')
}

import type {Document} from '../document.ts'
import {dateOf} from '../document-date.ts'
import {isNoPostmortem, titleOf} from '../document-title.ts'
import {quoted} from '../list-places.ts'
import {fieldOf, readMetadata, type MetadataField} from '../metadata.ts'
import {defineRule, type Report} from '../rule.ts'

/** Ways to write a severity: SEV-1, S2, P0, 3, "critical", "SEV2 (major)", in the languages of the field names. */
const knownSeverity =
  /^[\W_]*(?:(?:sev|severity|s|p|prio|priority|level|tier|class|cat)[ \-_:.]?[0-5]|[0-5]\b|(?:very )?(?:critical|blocker|major|minor|moderate|medium|high|low|severe|urgent|normal|informational|info|none|trivial|significant|serious|partial|full|warning)\b|(?:red|orange|yellow|amber|green)\b|i{1,3}v?\b|n\/?a\b|internal\b|external\b|kritisch|hoch|mittel|niedrig|schwer|crítica|alta|media|baja|baixa|élevée?|moyenne|faible|重大|高|中|低|致命|严重|一般)/i
const knownStatus =
  /\b(?:draft|review(?:ed|ing)?|in[- ]review|final(?:i[sz]ed)?|approved|published|closed|complete[d]?|done|open|ongoing|in[- ]progress|wip|resolved|mitigated|monitoring|investigating|identified|fixed|accepted|pending|active|archived|action items?|actions?|retired|recovered|stable|over|contained|recovery|resolving|solved|entwurf|offen|geschlossen|borrador|resuelto|resolvido|résolu|fermé|完了|対応中|解決|已解决|已完成|进行中|草稿)\b|完了|解決|已解决|已完成|进行中|✅|🟢|🔴|🟡/i

/** Looks for a title and a date, and for values of severity and status that are read nowhere else. */
export default defineRule({
  reads: 'document',
  ruleId: 'document-metadata',
  severity: 'info',
  summary: 'Give the document a title and a date; keep severity and status to known values.',
  why: 'Title, date and severity are what a list of incidents is made of, years later.',
  idea: 'A first line such as `# 2024-05-03: search was slow`, and `Severity: SEV-2` below it.',
  unless: 'The page is generated, and its frame shows title and date.',
  source: 'Google SRE, “Example Postmortem”; PagerDuty, Postmortem Documentation, “Template”.',
  examples: {
    flagged: [
      {text: '## «Summary»\n\nSearch was down on 2024-05-03.\n', name: 'no title'},
      {text: '# «Search was down»\n\n## Summary\n\nThe disk was full.\n', name: 'no date'},
      {
        text: '# Search was down on 2024-05-03\n\n«**Severity:** purple»\n\n## Summary\n\nThe disk was full.\n',
        name: 'a severity of its own'
      },
      {
        options: {severities: ['minor', 'major']},
        text: '# Search was down on 2024-05-03\n\n«**Severity:** SEV-2»\n\n## Summary\n\nThe disk was full.\n',
        name: 'the levels of the team'
      }
    ],
    accepted: [
      {
        text: '# Search was down\n\n- **Date:** 3 May 2024\n- **Severity:** SEV-2\n- **Status:** in review\n\n## Summary\n\nThe disk was full.\n'
      },
      {
        text: '---\ntitle: Search was down\ndate: 2024-05-03\nseverity: 2\n---\n\n## Summary\n\nThe disk was full.\n',
        name: 'front matter'
      },
      {
        text: '| Severity | Status | Date |\n| --- | --- | --- |\n| Critical | Closed | 2024-05-03 |\n\n# Search was down\n\n## Summary\n\nThe disk was full.\n',
        name: 'a table'
      }
    ]
  },
  checkOptions(options) {
    if (options === undefined) return undefined
    return listOf(options, 'severities') || listOf(options, 'statuses')
      ? undefined
      : '{severities: [SEV-1, SEV-2], statuses: [draft, final]}'
  },
  *check(document, options) {
    if (isNoPostmortem(document)) return
    const place = titleOf(document)
    const named = isTitled(document)
    const dated = dateOf(document) !== undefined
    if (!named || !dated) {
      const open = named ? 'a date' : dated ? 'a title' : 'a title and a date'
      yield {
        ...place,
        about: 'document',
        reason: `${open[0]!.toUpperCase()}${open.slice(1)} would help to find this document again.`
      }
    }
    const fields = readMetadata(document)
    yield* unknown(fieldOf(fields, 'severity'), knownSeverity, listOf(options, 'severities'), document.text)
    yield* unknown(fieldOf(fields, 'status'), knownStatus, listOf(options, 'statuses'), document.text)
  }
})

/** A first heading, bold line or short line that is no section, or a field for it. */
function isTitled(document: Document): boolean {
  if (typeof document.frontmatter['title'] === 'string' || typeof document.frontmatter['name'] === 'string') return true
  if (/^\s{0,3}#\s|^[^\n]{1,200}\n=+\s*$|<h1\b|^\s*(?:\*\*|__)?title\b/im.test(document.text.slice(0, 3000)))
    return true
  const [first] = document.blocks
  if (!first) return false
  const section = document.sections.find(({heading}) => heading.start <= first.start && first.end <= heading.end + 4)
  if (section) return section.concepts.length === 0
  return first.text.split(' ').length <= 16 && !/[.!]$/.test(first.text)
}

function* unknown(
  field: MetadataField | undefined,
  known: RegExp,
  list: string[] | undefined,
  text: string
): Generator<Report> {
  if (!field || field.value.length > 40 || field.value.split(' ').length > 4) return
  const fits = list
    ? list.some((value) => field.value.toLowerCase().startsWith(value.toLowerCase()))
    : known.test(field.value)
  if (fits) return
  // Front matter is a block of many lines; its own line is the place.
  const at = text.slice(field.start, field.end).search(new RegExp(`^\\s*"?${field.key}\\b`, 'im'))
  const start = field.start + Math.max(0, at)
  const line = text.slice(start, field.end).split('\n')[0]!
  yield {
    start: start + (line.length - line.trimStart().length),
    end: start + line.trimEnd().length,
    reason: `The ${field.key} ${quoted(field.value)} is not one of the usual values.`,
    note: list
      ? `Values in use: ${list.slice(0, 12).map(quoted).join(', ')}.`
      : 'With values that return, incidents can be counted and compared. A team sets its own in the options of this rule.'
  }
}

function listOf(options: unknown, key: string): string[] | undefined {
  const value = options !== null && typeof options === 'object' ? (options as Record<string, unknown>)[key] : undefined
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string') ? value : undefined
}

const ticketUrl =
  /https?:\/\/[^\s)\]>"']*(?:\/(?:issues?|pull|pulls|merge_requests|work_items|tickets?|browse|bugs?|tasks?|stories|story|commit)\/[^\s)\]>"']+|(?:linear\.app|app\.asana\.com|trello\.com\/c|app\.shortcut\.com|app\.clickup\.com|youtrack|bugzilla|show_bug\.cgi|monday\.com|pivotaltracker)[^\s)\]>"']*)/i
const reference = /(?<![\p{L}\d&/])(?:[\w.-]+\/[\w.-]+|[a-z][\w.-]{2,40}(?=#\d{2}))?#\d{1,7}(?![\p{L}\d])/u
/** `!412`, as GitLab writes a merge request. */
const mergeRequest = /(?<![\p{L}\d!])!\d{2,7}(?![\p{L}\d[])/u
/** The key of a ticket: `OPS-12`, not `UTF-8`. */
export const ticketKey =
  /(?<![\p{L}\d_/.-])(?!(?:UTF|SHA|ISO|RFC|CVE|CWE|AES|RSA|TLS|SSL|IPV|IP|HTTP|HTTPS|SEV|INC|PM|COVID|GPT|MD|USB|EC|CAT|FY|TOP|PHASE|STEP|DAY|WEEK|COL|GMT|UTC|EU|US|AP|PR|SLA|SLO|X|T|P|V|Q|H|K8S|S3|AZ|L)-)[A-Z][A-Z\d]{1,9}-\d{1,7}(?![\p{L}\d-])/u
const numbered =
  /\b(?:ticket|case|issue|pr|mr|pull request|merge request|jira|bug|task)(?: ?(?:id|no\.?|number))?\s?[:#]?\s?#?(\d{2,})\b/i

/**
 * @param markdown Markdown of an item or cell.
 * @param column Whether it is the cell of a column for tickets, where any link and any number is one.
 * @returns The ticket that an item links to or names, or `null`.
 */
export function ticketIn(markdown: string, column: boolean): string | null {
  const text = markdown.slice(0, 4000)
  const url = ticketUrl.exec(text)
  if (url) return url[0]
  const link = column ? /https?:\/\/[^\s)\]>"']+/.exec(text) : null
  if (link) return link[0]
  const words = text.replace(/`[^`\n]*`/g, ' ').replace(/\]\([^()\s]*\)/g, '] ')
  const named = reference.exec(words) ?? mergeRequest.exec(words) ?? ticketKey.exec(words) ?? numbered.exec(words)
  return named?.[0] ?? (column ? (/#?\d{2,}/.exec(words)?.[0] ?? null) : null)
}

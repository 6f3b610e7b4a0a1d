/** How a list writes its owners, where single words would be read too freely. */
export interface OwnerHabits {
  /** "(juno)" at the end: a name in lower case. */
  lowerCase: boolean
  /** ", Amara" at the end: a name after a comma. */
  trailing: boolean
}

const nobody =
  /^(?:tb[dac]|todo|to be (?:decided|determined|assigned|confirmed|done)|none|no one|nobody|n\/?a|-+|–|—|\?+|unknown|un-?assigned|unowned|open|various|multiple|several|any|all|everyone|everybody|anyone|anybody|someone|somebody|whoever|us|we|(?:the |our )?(?:whole |entire )?(?:team|teams|group|staff|company|department|organi[sz]ation|engineers?|developers?|devs|people|authors?|owner|assignee|name)|(?:all|every|both|multiple|various) \w+|\.\.\.|…|xxx*|\{.*\}|<.*>|\[.*\])$/i

/** @returns The owner that a cell or field names: a person or one team; `null` for "TBD", "team", "everyone". */
export function ownerOf(value: string): string | null {
  const name = value
    .replace(/[*_`]+/g, '')
    .replace(/^[\s([]+|[\s)\].,;]+$/g, '')
    .trim()
  return name === '' || nobody.test(name) || !/[\p{L}]/u.test(name) ? null : name
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day'
const dateWords =
  `\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}[-/.]\\d{1,2}\\.?(?![\\d%])|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|` +
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b\\.?(?:,? \\d{4})?|${month}\\b(?: \\d{4}| release)?|(?:early|mid|late)[- ]${month}|(?:\\d{4} ?)?[qh][1-4](?:[ /-]?\\d{2,4})?|` +
  `(?:(?:the )?end of |early |mid[- ]|late )(?:${month}|(?:the |this |next )?(?:day|week|month|quarter|year|sprint|q[1-4])|${weekday}|\\d{4})(?: \\d{4})?|` +
  `(?:this|next|the next|the coming) (?:week|month|quarter|sprint|year|release|${weekday})|${weekday}|tomorrow|today|eo[dwmqy]|cw ?\\d{1,2}|week \\d{1,2}|sprint \\d{1,4}|` +
  `\\d{1,3} (?:working |business |calendar )?(?:days|weeks|months)|(?:one|two|three|four|six) (?:days|weeks?|months?)|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}月末|来週|今週|来月|今月`
const anyDate = new RegExp(`(?<![\\p{L}\\d])(?:${dateWords})(?![\\p{L}\\d])`, 'iu')
const wholeDate = new RegExp(
  `^(?:~|by |due:? |until |from |before |after |in |on |eta:? |target:? |deadline:? |scheduled (?:for |in )?|planned (?:for |in )?|expected |within )*(?:${dateWords})(?:[ ,]+(?:really|at the latest|latest|\\d{4}|eod|\\(.*\\)))*\\.?$`,
  'iu'
)
const dueWord = new RegExp(
  `(?<![\\p{L}])(?:by|due(?: date)?(?: on| by)?|until|before|deadline|eta|target(?: date)?|targeted for|scheduled (?:for|in)|planned (?:for|in)|no later than|期限|within|fällig|bis)\\**:?\\** {0,2}(?:the )?(${dateWords})(?![\\p{L}\\d])`,
  'iu'
)

/** @returns The date or deadline that a cell names, or `null`. */
export function dueOf(value: string): string | null {
  const words = value.replace(/[*_`]+/g, '').trim()
  if (/^(?:done|completed?|closed|finished|n\/?a|tb[dac])\b/i.test(words) && !/^tb/i.test(words)) return null
  return anyDate.test(words) ? words : /^(?:immediate(?:ly)?|asap)$/i.test(words) ? words : null
}

/** @returns The date or deadline in the words of an action, or `null`: after "by", "due", … or apart at its end. */
export function dueIn(text: string): string | null {
  const said = dueWord.exec(text)
  if (said) return said[1]!
  for (const part of asides(text)) if (wholeDate.test(part)) return part
  return null
}

/** Parts that stand apart at the end of an action: "(Ada, 20 June)", ", Ada, this week", "— Ada". */
function asides(text: string): string[] {
  const tail = text.slice(-200).replace(/[\s.;*_]+$/, '')
  const parts: string[] = []
  const brackets = /[([]([^()[\]]{1,120})[)\]]$/.exec(tail)
  if (brackets) parts.push(...brackets[1]!.split(/[,;/|·]|\s[-–—]\s/))
  const dash = /(?:\s[-–—]{1,2}\s|[;|→])([^-–—;|→]{1,60})$/.exec(tail)
  if (dash) parts.push(...dash[1]!.split(/[,/]/))
  const sentences = /[.!?;]\s+([^.!?;]{1,70})$/.exec(tail)
  if (sentences) parts.push(...sentences[1]!.split(/[,/]/))
  const commas = tail
    .replace(/[([][^()[\]]*[)\]]$/, '')
    .split(',')
    .slice(1)
    .slice(-3)
  if (tail.length < 200) parts.push(...commas)
  return parts.map((part) => part.trim().replace(/^\*+|\*+$/g, '')).filter(Boolean)
}

const labelled =
  /(?:^|[\s(\[|·—–-])(?:owners?|owned by|dri|assignees?|assigned to|responsible|action owner|lead|担当|责任人|负责人|verantwortlich)\**\s?[:=：]?\**\s{1,2}((?:@[\w-]+|[\p{L}][\p{L}'’.-]*)(?:[ ,&+/]{1,3}(?:@[\w-]+|\p{Lu}[\p{L}'’.-]*|and|team))*)/iu
const handle = /(?<![\w/`.@-])@([a-z\d](?:[a-z\d]|[-_.](?=[a-z\d])){1,38})(?![\w@/])/i
const group = /^(?:the )?((?:[\p{L}&/-]+ ){0,3}(?:team|squad|guild|crew|desk|dept|department))\b/iu
const personName = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u
const notNames =
  /^(?:done|todo|tb[dac]|wip|optional|complete[d]?|in progress|planned|pending|ongoing|blocked|open|closed|high|medium|low|critical|urgent|p\d|sev ?-?\d|immediate(?:ly)?|asap|short[- ]term|long[- ]term|medium[- ]term|new|see|e\.?g\.?|i\.?e\.?|etc|again|later|maybe|likely|in review|merged|shipped|deployed|prevent|prevention|detect|detection|mitigate|mitigation|process|monitoring|alerting|documentation|docs|testing|tests|tooling|infrastructure|security|automation|backlog|stretch|nice to have|internal|external|both|all|none|yes|no|required|needed|started|not started|issue|ticket|pr|link|follow[- ]?up|priority|dev|staging|prod|production|reliability|training|culture|code|config|configuration)\b/i
const acronym = /^[\p{Lu}\d&/-]{2,}$/u

/** @returns The owner named in the words of an action: a person or one team; `null` where none is. */
export function ownerIn(text: string, habits: OwnerHabits): string | null {
  const said = labelled.exec(text)
  if (said) return ownerOf(said[1]!)
  const front = /^(?:\[([^\][]{2,40})\]|\*{0,2}([^:*]{2,40}?)\*{0,2}:)\s/.exec(text)
  const leading = front?.[1] ?? front?.[2]
  if (leading && isOwner(leading.trim(), true)) return leading.trim()
  const at = handle.exec(text)
  if (at) return at[0]
  const last = asides(text)
  for (const part of last) if (isOwner(part, false)) return part
  const bracket = /\(([^()]{1,60})\)[.\s]*$/.exec(text)?.[1]?.split(/[,;]/)[0]?.trim()
  if (bracket && (isNameList(bracket) || (habits.lowerCase && isLowerName(bracket)))) return bracket
  if (habits.trailing) {
    const name = trailingName(text)
    if (name) return name
  }
  return agentOf(text)
}

/** "Ada to write …", "the payments team will …": whoever is going to do it. Not "the team will". */
function agentOf(text: string): string | null {
  const will = /(?:^|[,.] )(?:the )?((?:\p{L}[\p{L}&/-]* ){1,3}team) (?:will|to|shall|is going to)\b/iu.exec(text)
  if (will) {
    const name = will[1]!.replace(/^the /i, '')
    return nobody.test(name) || /^(?:our|whole|entire|same|this|that) team$/i.test(name) ? null : name
  }
  const person = /^(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?) (?:to|will) [a-z]/u.exec(text)
  return person &&
    !notNames.test(person[1]!) &&
    !/^(?:We|It|This|That|They|The|There|Need|Have|Plan|Continue|Start|Stop|Work|Move|Switch|Aim|Try|Ability|Change|Add|Make|You|Everyone|Someone|Time|Access|Link)\b/.test(
      person[1]!
    )
    ? person[1]!
    : null
}

/** A part that can only be an owner: a team, a name with a surname, "me". */
function isOwner(part: string, leading: boolean): boolean {
  const words = part.replace(/^@/, '').trim()
  if (nobody.test(words) || notNames.test(words)) return false
  if (group.test(words) && words.split(' ').length <= 5) return true
  if (/^@[\w-]+$/.test(part) || (!leading && /^(?:me|i)$/i.test(words))) return true
  return (
    !leading && personName.test(words) && words.includes(' ') && !acronym.test(words) && wholeDate.test(words) === false
  )
}

/** "Ada", "Ada + Kofi", "Søren, data platform": names in brackets at the end of an action. */
function isNameList(words: string): boolean {
  const names = words.split(/\s?[+&/]\s?| and /)
  return (
    names.length <= 4 &&
    names.every(
      (name) =>
        (personName.test(name) ||
          /^(?:[a-z]+ ){1,2}(?:team|ops|platform|support|squad)$/i.test(name) ||
          name === 'me' ||
          /^\p{Lu}[\p{L}-]+\.? [\p{L}-]+$/u.test(name)) &&
        !notNames.test(name) &&
        !nobody.test(name) &&
        !acronym.test(name) &&
        !wholeDate.test(name)
    )
  )
}

const isLowerName = (word: string) =>
  /^\p{Ll}[\p{Ll}'-]{2,14}$/u.test(word.split(' ')[0]!) &&
  word.split(' ').length <= 6 &&
  !notNames.test(word) &&
  !nobody.test(word)

function trailingName(text: string): string | null {
  const parts = text
    .replace(/[.\s]+$/, '')
    .split(',')
    .slice(1)
    .slice(-3)
    .map((part) => part.trim())
  for (const part of parts) if (isNameList(part) && part.split(' ').length <= 4) return part
  const bracket = /\(([^()]{2,40})\)$/.exec(text)?.[1]
  return bracket && group.test(bracket) ? bracket : null
}

/** @returns Whether at least two items, and a third of them, end with a lower-case word in brackets. */
export function usesLowerCaseOwners(texts: readonly string[]): boolean {
  const count = texts.filter(
    (text) => /\((\p{Ll}[\p{Ll}'-]{2,14})\)[.\s]*$/u.test(text) && isLowerName(/\(([^()]*)\)[.\s]*$/.exec(text)![1]!)
  ).length
  return count >= 2 && count * 3 >= texts.length
}

/** @returns Whether at least two items, and a quarter of them, end with a name after a comma. */
export function usesTrailingNames(texts: readonly string[]): boolean {
  const count = texts.filter((text) => trailingName(text) !== null).length
  return count >= 2 && count * 4 >= texts.length
}

const ticketUrl =
  /https?:\/\/[^\s)\]>"']*(?:\/(?:issues?|pull|pulls|merge_requests|work_items|tickets?|browse|bugs?|tasks?|stories|story|commit)\/[^\s)\]>"']+|(?:linear\.app|app\.asana\.com|trello\.com\/c|app\.shortcut\.com|app\.clickup\.com|youtrack|bugzilla|show_bug\.cgi|monday\.com|pivotaltracker)[^\s)\]>"']*)/i
const reference = /(?<![\p{L}\d&/])(?:[\w.-]+\/[\w.-]+)?#\d{1,7}(?![\p{L}\d])/u
const key =
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
  if (column) {
    const link = /https?:\/\/[^\s)\]>"']+/.exec(text) ?? /#?\d{2,}/.exec(text)
    if (link) return link[0]
  }
  const words = text.replace(/`[^`\n]*`/g, ' ').replace(/\]\([^()\s]*\)/g, '] ')
  return reference.exec(words)?.[0] ?? key.exec(words)?.[0] ?? numbered.exec(words)?.[0] ?? null
}

import {ambiguousTeams, givenNames, products, roles, softwareRoles, teams} from './lexicon/people.ts'

const nobody =
  /^(?:tb[dac]|todo|to be (?:decided|determined|assigned|confirmed|done)|none|no one|nobody|n\/?a|-+|–|—|\?+|unknown|un-?assigned|unowned|open|various|multiple|several|any|all|everyone|everybody|anyone|anybody|someone|somebody|whoever|us|we|(?:the |our )?(?:whole |entire )?(?:team|teams|group|staff|company|department|organi[sz]ation|engineers?|developers?|devs|people|authors?|owner|assignee|name)|(?:all|every|both|multiple|various) \w+|\.\.\.|…|xxx*|\{.*\}|<.*>|\[.*\])$/i

/** Where the name of an owner ends: at the next field ("Owner: Ada. Due: …"), or with its sentence. */
const afterOwner =
  /[.,;]?\s+[([]?(?:due\b|(?:target(?: date)?|by when|done when|\p{L}+)\s?[:：])|(?<=\p{Ll}{3})[.!?]\s/iu

/** @returns The owner that a cell or field names: a person or one team; `null` for "TBD", "team", "everyone". */
export function ownerOf(value: string): string | null {
  const name = value
    .replace(/[*_`]+/g, '')
    .split(afterOwner)[0]!
    .replace(/^[\s([]+|[\s)\].,;]+$/g, '')
    .trim()
  // "Everybody, on Friday", "n/a — there is no list yet", and the key of a proposal name nobody.
  const first = name.split(/,| [–—-] | \(/)[0]!.trim()
  const isKey = key.test(name) && name.replace(key, '').trim() === ''
  return name === '' || nobody.test(name) || nobody.test(first) || isKey || !/[\p{L}]/u.test(name) ? null : name
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day'
const dateWords =
  `\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}[-/]\\d{1,2}(?![\\d%])|(?:0?[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.?(?![\\d%])|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|` +
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b\\.?(?:,? \\d{4})?|${month}\\b(?: \\d{4}| release)?|(?:early|mid|late)[- ]${month}|(?:\\d{4} ?)?[qh][1-4](?:[ /-]?\\d{2,4})?|` +
  `(?:(?:the )?end of |early |mid[- ]|late )(?:${month}|(?:the |this |next )?(?:day|week|month|quarter|year|sprint|q[1-4])|${weekday}|\\d{4})(?: \\d{4})?|` +
  `(?:this|next|the next|the coming) (?:week|month|quarter|sprint|year|release|${weekday})|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)|${weekday}|tomorrow|today|eo[dwmqy]|cw ?\\d{1,2}|week \\d{1,2}|sprint \\d{1,4}|` +
  `\\d{1,3} (?:working |business |calendar )?(?:days|weeks|months)|(?:one|two|three|four|six) (?:days|weeks?|months?)|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}月末|来週|今週|来月|今月`
const anyDate = new RegExp(`(?<![\\p{L}\\d])(?:${dateWords})(?![\\p{L}\\d])`, 'iu')
const season =
  '(?:this |next |the (?:next |coming )?|early |late )?(?:spring|summer|autumn|winter|christmas|easter|new year)(?: \\d{4})?'
/** How far something has come; the day on which it was done is a date of the item as well. */
const reached =
  '(?:already )?(?:done|finished|completed|shipped|merged|deployed|released|live|fixed|closed|sent|ordered|booked|planned|scheduled|expected|starting|starts|agreed|rolled out|in place)(?: by \\p{L}+)?'
const wholeDate = new RegExp(
  `^(?:~|by |due:? |until |from |before |after |in |on |at |over |the |eta:? |target:? |deadline:? |${reached},? (?:for |in |on |at |since )?|within |first (?:one|time|run|drill):? )*(?:${dateWords}|(?<= |^)${season})(?:[ ,]+(?:really|at the latest|latest|\\d{4}|eod|\\(.*\\)))*\\.?$`,
  'iu'
)
const dueWord = new RegExp(
  `(?<![\\p{L}])(?:by|due(?: date)?(?: on| by)?|until|before|deadline|eta|target(?: date)?|targeted for|scheduled (?:for|in)|planned (?:for|in)|no later than|期限|within|fällig|bis)\\**:?\\** {0,2}(?:the )?(${dateWords}|${season})(?![\\p{L}\\d])|` +
    `(?<![\\p{L}])${reached}(?: on| in| for)? (?:the )?(${dateWords})(?![\\p{L}\\d])`,
  'iu'
)

/** "5 May: add a limit", "Ada, 5 May: …", "Ada (5 May) – …". */
function leadingDate(text: string): string | null {
  const lead = /^([^:：–—\n]{2,50}?)(?:\s?[:：]|\s(?:--?|[–—]))\s/u.exec(text)?.[1]
  const parts = lead?.split(/, |\s?[()]/).map((part) => part.trim()) ?? []
  return parts.find((part) => wholeDate.test(part)) ?? null
}

const closing = new RegExp(
  `(?:^| )((?:in|on|by|before|until|over|this|next) (?:the )?(?:${dateWords}|${season}))$`,
  'iu'
)

/** The date with which a short sentence behind the first one ends: "I do this in May." */
function closingDate(text: string): string | null {
  const short = sentencesAfter(text).filter((sentence) => sentence.split(' ').length <= 8)
  return short.map((sentence) => closing.exec(sentence)?.[1]).find(Boolean) ?? null
}

/** "Before the relaunch", "with item 5", "next season": a deadline that is no date. */
const deadline = new RegExp(
  `^(?:(?:before|until|by|with|within|at the next|next|end of)\\b.{2,60}|(?:in |over |by |before )?${season})$`,
  'i'
)

/**
 * @param column Whether the cell stands in a column for deadlines, where more than dates are some.
 * @returns The date or deadline that a cell names, or `null`.
 */
export function dueOf(value: string, column = false): string | null {
  const words = value.replace(/[*_`]+/g, '').trim()
  if (column && deadline.test(words)) return words
  if (/^(?:done|completed?|closed|finished|n\/?a)$/i.test(words)) return null
  return anyDate.test(words) ? words : /^(?:immediate(?:ly)?|asap)$/i.test(words) ? words : null
}

/** @returns The date or deadline in the words of an action, or `null`: after "by", "due", … or apart at its end. */
export function dueIn(text: string): string | null {
  const said = dueWord.exec(text)
  if (said) return (said[1] ?? said[2])!
  const apart = [
    ...tails(text).flat(),
    ...sentencesAfter(text).flatMap((sentence) => sentence.split(/, /)),
    ...text
      .slice(0, 600)
      .split(/\s[–—]\s/)
      .slice(1)
  ]
  return apart.find((part) => wholeDate.test(part)) ?? leadingDate(text) ?? closingDate(text)
}

/** Sentences behind the first one of an action: "Add a limit. Ada, done 3 May." */
function sentencesAfter(text: string): string[] {
  return text
    .slice(0, 600)
    .split(/(?<=[^\s.]{2}[.!?;])\s+(?=\p{Lu})/u)
    .slice(1)
    .map((sentence) => sentence.replace(/[.!?;]+$/, ''))
}

/** Parts that stand apart at the end of an action, each split at its commas: "(Ada, 20 June)", ". Ada, done", "— Ada". */
function tails(text: string): string[][] {
  const end = text.slice(-240).replace(/[\s.;*_]+$/, '')
  const found: string[][] = []
  const add = (words: string | undefined, separator: RegExp) => {
    const parts = words
      ?.split(separator)
      .map((part) => part.trim().replace(/^[*_]+|[*_]+$/g, ''))
      .filter(Boolean)
    if (parts && parts.length > 0) found.push(parts)
  }
  const bracketed = /[([]([^()[\]]{1,120})[)\]]$/.exec(end)
  add(bracketed?.[1], /[,;/|·]|\s[-–—]\s/)
  // "… [Ada] [OPS-12]": two of them.
  if (bracketed) add(/[([]([^()[\]]{1,60})[)\]]\s?$/.exec(end.slice(0, bracketed.index))?.[1], /[,;/|·]|\s[-–—]\s/)
  // "… / Ada / May", "… | Ada | 5 May", "…; Ada; 5 May".
  const fields = end.split(/\s[/|]\s|;\s/)
  if (fields.length > 2) add(fields.slice(1).slice(-3).join('|'), /\|/)
  add(/[.!?;]\s+([^.!?;]{1,80})$/.exec(end)?.[1], /,/)
  add(/(?:\s[-–—]{1,2}\s|[|→]|[-=]>)([^–—|→>]{1,60})$/.exec(end)?.[1], /,/)
  const commas = end.replace(/[([][^()[\]]*[)\]]$/, '').split(',')
  if (commas.length > 1 && text.length <= 240) add(commas.slice(1).slice(-3).join(','), /,/)
  return found
}

const labelled =
  /(?:^|[\s(\[|·—–*-])(?:(?:owners?|dri|assignees?|responsible|action owner|done by|lead|assigned|volunteer(?:ed|s)?|taken by|担当|责任人|负责人|verantwortlich)\**\s?[:=：]\**|owned by|assigned to|owner is|taken by|led by|driven by)\s{0,2}([^,;|()[\]\n]{1,60})/iu
const handle = /(?<![\w/`.@-])@([a-z\d](?:[a-z\d]|[-_.](?=[a-z\d])){1,38})(?![\w@/])/i
const group =
  /^(?:the )?(?:[\p{L}&/-]+ ){0,3}(?:team|squad|guild|crew|desk|dept|department|board|committee|council|working group)$/iu
const personName = /^\p{Lu}[\p{L}'’-]+\.?(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u
const notNames =
  /^(?:done|todo|tb[dac]|wip|optional|complete[d]?|in progress|planned|pending|ongoing|blocked|open|closed|high|medium|low|critical|urgent|p\d|sev ?-?\d|immediate(?:ly)?|asap|short[- ]term|long[- ]term|medium[- ]term|new|see|e\.?g\.?|i\.?e\.?|etc|again|later|maybe|likely|in review|merged|shipped|deployed|landed|prevent|prevention|detect|detection|mitigate|mitigation|process|monitoring|alerting|documentation|docs|testing|tests|tooling|infrastructure|security|automation|backlog|stretch|nice to have|internal|external|both|all|none|yes|no|required|needed|started|not started|issue|ticket|pr|pull request|link|follow[- ]?up|priority|dev|staging|prod|production|reliability|training|culture|code|config|min|max|configuration|resolution|summary|timeline|note|update|ha)\b/i
const acronym = /^[\p{Lu}\d&/-]{2,}$/u
const status =
  /^(?:already )?(?:done|complete[d]?|in progress|in review|started|not started|pending|planned|ongoing|open|closed|merged|shipped|deployed|landed|wip|blocked)\b/i

/**
 * Find out who owns each action of a list, from its words: a person or one team.
 *
 * A single name at the end, "(Ada)" or ", Ada", is read as an owner where the list does so more than once, where a date
 * or a status stands beside it, or where the document names that person: else "(Kafka)" would be one.
 *
 * @param people Names that the document gives as authors, owners, participants.
 * @param proper Words that stand with a capital inside sentences of the document.
 * @returns For each text its owner as written, or `null`.
 */
export function ownersIn(
  texts: readonly string[],
  people: ReadonlySet<string>,
  proper: ReadonlySet<string> = new Set()
): (string | null)[] {
  const said = texts.map(ownerSaid)
  const tailed = texts.map((text) => ownersFirst(tails(text), people))
  const lowered = texts.map(lowerTail)
  const middle = texts.map((text) => sentencesAfter(text).map(ownerFirst).find(Boolean))
  const middleHabit = middle.filter(Boolean).length >= 2
  const agents = texts.map(agentOf)
  // "Message to go out" alone is no owner: a list that names agents does so more than once, unless it is short.
  const agentHabit = texts.length <= 2 || agents.filter(Boolean).length >= 2
  const headed = texts.map((text) =>
    /^(?:\[([\p{L}]{2,12})\]|(\p{Lu}[\p{L}]{1,15}(?: \+ \p{Lu}\p{L}+)?):|([\p{L}]{2,15}) [–—]) /u
      .exec(text)
      ?.slice(1)
      .find(Boolean)
  )
  const leads = texts.map(leadOf)
  const known = leads.map((lead) => lead !== undefined && isKnownOwner(lead, people))
  // In a list that begins its items with names, a name that no list of names holds is one, too.
  const leadHabit = known.filter(Boolean).length >= Math.max(2, leads.filter(Boolean).length / 2)
  const habit = tailed.filter(Boolean).length >= 2
  const lowerHabit =
    lowered.filter((word) => word !== undefined && isLowerName(word)).length * 3 >= Math.max(6, texts.length)
  return texts.map((_, index) => {
    if (said[index] !== undefined) return said[index]
    const agent = agents[index]
    if (agent !== undefined && (agentHabit || people.has(agent.split(' ')[0]!) || proper.has(agent.split(' ')[0]!)))
      return agent
    const head = headed[index]
    if (
      head &&
      !notNames.test(head) &&
      !nobody.test(head) &&
      (people.has(head) || (isOwnerWord(head, proper) && headed.filter((other) => other === head).length >= 2))
    )
      return head
    const lead = leads[index]
    if (lead !== undefined && (known[index] || (leadHabit && isNameList(lead)))) return lead
    const tail = tailed[index]
    if (
      tail &&
      (habit ||
        isKnownOwner(tail[0]!, people) ||
        tail.slice(1).some((part) => wholeDate.test(part) || status.test(part)))
    )
      return tail[0]!
    const between = middle[index]
    if (between !== undefined && (middleHabit || /^(?:me|i)\b/i.test(between) || isKnownOwner(between, people)))
      return between
    const lower = lowered[index]
    return lowerHabit && lower !== undefined && isLowerName(lower) ? lower : null
  })
}

/** The parts at an end from the one on that names an owner: the first, or further on a name that is known for one. */
function ownersFirst(ends: readonly string[][], people: ReadonlySet<string>): string[] | undefined {
  const first = ends.find(([part]) => isNameList(part!) || isPost(part!))
  if (first) return first
  for (const parts of ends) {
    const at = parts.findIndex((part) => /\p{Lu}/u.test(part) && isNameList(part) && isKnownOwner(part, people))
    if (at >= 0) return parts.slice(at)
  }
  return undefined
}

/** Who a sentence of its own names: "Releases, done.", "Data platform, by May.", "Me and the board." */
function ownerFirst(sentence: string): string | undefined {
  const [first, ...rest] = sentence.split(/, /)
  const words = first!.replace(/\s(?:DONE|OPEN|WIP)\b.*$/, '').trim()
  if (/^(?:me|i)(?: and .{2,40}| \+ .{2,40})?$/i.test(words)) return words
  if (wholeDate.test(words) || status.test(words) || notNames.test(words) || nobody.test(words)) return undefined
  // A single word in "-ed" says how far it has come ("Accepted."), and one with nothing behind it may be anything.
  const told = rest.some((part) => wholeDate.test(part) || status.test(part))
  if (/^\p{L}+(?:ed|ing)$/u.test(words) || (!told && !words.includes(' ') && !givenNames.has(words.toLowerCase())))
    return undefined
  return words.length <= 40 && (isNameList(words) || isPost(words)) ? words : undefined
}

/** What stands before a colon or a dash at the beginning: "Ada: …", "Ada Lind – …", "[Ada] …", "SRE (on call): …". */
function leadOf(text: string): string | undefined {
  const lead = /^(?:\[[ xX]?\]\s*)?(?:\[([^\][]{2,40})\][:\s]|([^:：–—\n]{2,40}?)(?:\s?[:：]|\s(?:--?|[–—]))\s)/u.exec(
    text
  )
  return (lead?.[1] ?? lead?.[2])?.replace(/\s*[([].*$|,.*$/, '').trim() || undefined
}

/** Whether a word that begins items over and over is a name: "Script: …" is none. */
function isOwnerWord(words: string, proper: ReadonlySet<string>): boolean {
  return words
    .split(' + ')
    .every(
      (word) => proper.has(word) || givenNames.has(word.toLowerCase()) || isRole(word) || !/^\p{Lu}\p{Ll}/u.test(word)
    )
}

/** Names of people, by the document or by the list of given names, or a role: "Ada Lind", "Ada + Kofi", "SRE". */
function isKnownOwner(words: string, people: ReadonlySet<string>): boolean {
  if (isRole(words)) return true
  if (!isNameList(words)) return false
  return words.split(/\s?[+&/]\s?| and (?:the )?/).every((name) => {
    const [first] = name.split(' ')
    if (people.has(name) || people.has(first!) || group.test(name)) return true
    const given = first!.toLowerCase()
    return givenNames.has(given) && (name !== first || !products.has(given))
  })
}

/** "SRE", "DBAs", "Platform engineer", "ops": nouns for those who do the work, not for what the work is about. */
function isRole(words: string): boolean {
  const parts = words.toLowerCase().split(' ')
  const last = parts.at(-1)!
  if (
    parts.length > 3 ||
    nobody.test(words) ||
    softwareRoles.has(last) ||
    /^(?:the )?(?:person|individual|human|starter)s?$/.test(last)
  )
    return false
  return roles.has(last) || (parts.length === 1 && groupNames.has(last))
}

/** "head of marketing", "Service desk", "Data platform": a post, or a group by its last word. */
function isPost(words: string): boolean {
  if (/^(?:the )?(?:head|lead|director|manager|chief|owner) of (?:\p{L}+ ?){1,3}$/iu.test(words)) return true
  const parts = words.toLowerCase().split(' ')
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    /^\p{Lu}/u.test(words) &&
    !nobody.test(words) &&
    !/^(?:it|people|everyone|folks)$/.test(parts.at(-1)!) &&
    (teams.has(parts.at(-1)!) || ambiguousTeams.has(parts.at(-1)!))
  )
}

/** Groups that go by one word which names no kind of work. */
const groupNames: ReadonlySet<string> = new Set(
  'ops devops secops netops finops sysops itops noc soc hr helpdesk servicedesk procurement management'.split(' ')
)

/** An owner that is said in so many words; `null` where it is said that there is none yet. */
function ownerSaid(text: string): string | null | undefined {
  const field = labelled.exec(text)
  if (field) return ownerOf(field[1]!.split(/\s(?:[-–—]|due|by)\s/)[0]!)
  const lead = /^(?:\[([^\][]{2,40})\]|\*{0,2}([^:*]{2,40}?)\*{0,2}:)\s/.exec(text)
  const leading = (lead?.[1] ?? lead?.[2])?.trim()
  if (leading && group.test(leading) && !nobody.test(leading)) return leading
  const at = handle.exec(text)
  if (at && !/^(?:everyone|here|channel|all|team|someone|anyone)$/i.test(at[1]!)) return at[0]
  for (const [first] of tails(text)) {
    if (/^(?:me|i)(?:$| \+ )/i.test(first!) || (group.test(first!) && !nobody.test(first!) && first!.includes(' ')))
      return first
  }
  return firstPerson(text) ?? teamOf(text)
}

/** "I'll add a limit", "Me: …", "… I do this in May.": the author, who says so. */
function firstPerson(text: string): string | undefined {
  if (
    /^(?:I(?:'ll|’ll| will| am going to|'m going to|’m going to) (?!be |try |not |never )[a-z]|(?:Me|I)(?:: | [–—-] ))/.test(
      text
    )
  )
    return /^Me/.test(text) ? 'Me' : 'I'
  return sentencesAfter(text).some((sentence) => /^I(?:'ll|’ll| will| do| lead| own| take)\b(?! not\b)/.test(sentence))
    ? 'I'
    : undefined
}

/** "The payments team will …": not "the team will". */
function teamOf(text: string): string | null | undefined {
  const team = /(?:^|[,.] )(?:the )?((?:\p{L}[\p{L}&/-]* ){1,3}team) (?:will|to|shall|is going to)\b/iu.exec(text)
  const name = team?.[1]!.replace(/^the /i, '')
  return name === undefined || nobody.test(name) || /^(?:our|whole|entire|same|this|that) team$/i.test(name)
    ? undefined
    : name
}

/** "Ada to write …", "Ada and Kofi will …": whoever is going to do it. */
function agentOf(text: string): string | undefined {
  const told = [text, ...sentencesAfter(text)]
    .map((words) => doer.exec(words)?.[1])
    .find((name) => name && givenNames.has(name.split(' ')[0]!.toLowerCase()) && !products.has(name.toLowerCase()))
  if (told) return told
  const person = /^(\p{Lu}[\p{Ll}'’-]+(?: (?:and )?\p{Lu}[\p{Ll}'’-]+)?) (?:to|will) [a-z]/u.exec(text)
  return person && !notNames.test(person[1]!) && !notAgents.test(person[1]!) ? person[1]! : undefined
}

/** Somebody by name who does something, at the beginning of a sentence: "Ada adds …", "Ada Lind has started". */
const doer =
  /^(\p{Lu}[\p{Ll}'’-]+(?: (?:and )?\p{Lu}[\p{Ll}'’-]+)?) (?:is|has|have|will|takes?|leads?|owns?|does|adds?|writes?|builds?|volunteered|offered|agreed|wants|started|looks|checks?|asks?|prepares?|orders?|moves?|tests?|talks?) \p{Ll}/u

/** Capitalised words before "to" or "will" that are no names: pronouns, verbs, plural nouns. */
const notAgents =
  /^(?:We|It|This|That|They|The|There|Need|Have|Plan|Continue|Start|Stop|Work|Move|Switch|Aim|Try|Ability|Change|Add|Make|You|Everyone|Someone|Time|Access|Link|Look|Get|Set|Agree|Talk|Reach|Fail|Route|Extend|Migrate|Upgrade|Convert|Commit|Go|Write|Send|Speak|Point|Refer|Listen|Respond|Subscribe|Apply|Attach|Connect|Bring|Return|Expand|Update|Adapt|Introduce|Explain|Report|Publish|Deploy|Roll|Give|Reduce|Increase|Push|Pull|Propose|Promise|Prepare|Learn|Team|Management|Engineering|Nobody)\b|(?:er|or|ion|ment|ing|up|est|ent|ert|ice|em|ur|ation|ool|ode|age|obs?|ue|ie|et|sh)s\b/

/** "Ada", "Ada + Kofi", "Ledger team", "Mrs. Bello": names and nothing else. */
function isNameList(words: string): boolean {
  const names = words.split(/\s?[+&/]\s?| and (?:the )?/)
  return (
    names.length <= 4 &&
    names.every(
      (name) =>
        (personName.test(name) ||
          name === 'me' ||
          group.test(name) ||
          /^[a-z]+(?: [a-z]+)? (?:team|ops|platform|support|squad)$/.test(name)) &&
        !notNames.test(name) &&
        !nobody.test(name) &&
        !acronym.test(name) &&
        !wholeDate.test(name)
    )
  )
}

/** The word in brackets or behind a dash at the end: "(juno)", "– juno". */
function lowerTail(text: string): string | undefined {
  const match = /(?:[([]([^()[\]]{1,60})[)\]]|\s[–—]\s([\p{Ll}'-]{3,15}))[.\s]*$/u.exec(text.slice(-80))
  return (match?.[1] ?? match?.[2])?.split(/[,;]| asks?\b/)[0]?.trim()
}

function isLowerName(words: string): boolean {
  return /^\p{Ll}[\p{Ll}'-]{2,14}$/u.test(words) && !notNames.test(words) && !nobody.test(words)
}

const ticketUrl =
  /https?:\/\/[^\s)\]>"']*(?:\/(?:issues?|pull|pulls|merge_requests|work_items|tickets?|browse|bugs?|tasks?|stories|story|commit)\/[^\s)\]>"']+|(?:linear\.app|app\.asana\.com|trello\.com\/c|app\.shortcut\.com|app\.clickup\.com|youtrack|bugzilla|show_bug\.cgi|monday\.com|pivotaltracker)[^\s)\]>"']*)/i
const reference = /(?<![\p{L}\d&/])(?:[\w.-]+\/[\w.-]+|[a-z][\w.-]{2,40}(?=#\d{2}))?#\d{1,7}(?![\p{L}\d])/u
/** `!412`, as GitLab writes a merge request. */
const mergeRequest = /(?<![\p{L}\d!])!\d{2,7}(?![\p{L}\d[])/u
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
  const link = column ? /https?:\/\/[^\s)\]>"']+/.exec(text) : null
  if (link) return link[0]
  const words = text.replace(/`[^`\n]*`/g, ' ').replace(/\]\([^()\s]*\)/g, '] ')
  const named = reference.exec(words) ?? mergeRequest.exec(words) ?? key.exec(words) ?? numbered.exec(words)
  return named?.[0] ?? (column ? (/#?\d{2,}/.exec(words)?.[0] ?? null) : null)
}

import {wholeDate} from './action-dates.ts'
import {ticketKey} from './action-tickets.ts'
import {sentencesAfter, tails} from './action-words.ts'
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
  const isKey = ticketKey.test(name) && name.replace(ticketKey, '').trim() === ''
  return name === '' || nobody.test(name) || nobody.test(first) || isKey || !/[\p{L}]/u.test(name) ? null : name
}

const labelled =
  /(?:^|[\s(\[|·—–*-])(?:(?:owners?|dri|assignees?|responsible|action owner|done by|lead|assigned|volunteer(?:ed|s)?|taken by|担当|责任人|负责人|verantwortlich)\**\s?[:=：]\**|owned by|assigned to|owner is|taken by|led by|driven by)\s{0,2}([^,;|()[\]\n]{1,60})/iu
const handle = /(?<![\w/`.@-])@([a-z\d](?:[a-z\d]|[-_.](?=[a-z\d])){1,38})(?![\w@/])/i
const group =
  /^(?:the )?(?:[\p{L}&/-]+ ){0,3}(?:team|squad|guild|crew|desk|dept|department|board|committee|council|working group)$/iu
const personName = /^\p{Lu}[\p{L}'’-]+\.?(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u
// Not `\b`, which ends a word before an accent: "Noé" is a name.
const notNames =
  /^(?:done|todo|tb[dac]|wip|optional|complete[d]?|in progress|planned|pending|ongoing|blocked|open|closed|high|medium|low|critical|urgent|p\d|sev ?-?\d|immediate(?:ly)?|asap|short[- ]term|long[- ]term|medium[- ]term|new|see|e\.?g\.?|i\.?e\.?|etc|again|later|maybe|likely|in review|merged|shipped|deployed|landed|prevent|prevention|detect|detection|mitigate|mitigation|process|monitoring|alerting|documentation|docs|testing|tests|tooling|infrastructure|security|automation|backlog|stretch|nice to have|internal|external|both|all|none|yes|no|required|needed|started|not started|issue|ticket|pr|pull request|link|follow[- ]?up|priority|dev|staging|prod|production|reliability|training|culture|code|config|min|max|configuration|resolution|summary|timeline|note|update|ha)(?![\p{L}\d_])/iu
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
  const first = ends.find((parts) => isNameList(parts[0]!) || isPost(parts[0]!) || isDepartment(parts))
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

/** "(facilities, done)", "(accounts, 3 May)": a part of a company in small letters, with how far or until when. */
function isDepartment([first, ...rest]: readonly string[]): boolean {
  return departments.has(first!) && rest.some((part) => wholeDate.test(part) || status.test(part))
}

const departments: ReadonlySet<string> = new Set(
  'facilities operations finance accounts accounting retail logistics sales legal marketing purchasing procurement payroll stores hr'.split(
    ' '
  )
)

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

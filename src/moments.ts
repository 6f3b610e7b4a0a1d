/** A date, a clock time, an offset from the start, or several of them, as they open an entry of a timeline. */
export interface Moment {
  /** Offsets in the text that was read. */
  start: number
  end: number
  /** The date as written, or nothing. */
  date?: string
  /** Minutes after midnight of the first clock time. */
  clock?: number
  /** Whether the first clock time says am or pm, or has an hour above 12. */
  plainHour?: boolean
  /** Minutes after the start, for "T+5m". */
  offset?: number
  /** The time zone as written. */
  zone?: string
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const weekdays = 'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const ordinal = '(?:st|nd|rd|th)?'
const year = "(?:,? ?(?:\\d{4}|'\\d{2}))?(?!\\d|:\\d)"

const dateForms = [
  // "8–22 April", "Friday 9 to Wednesday 14 June": the month stands behind the second day.
  `\\d{1,2}${ordinal}(?: ?[-–—/] ?| (?:to|and|until|till|through) )(?:(?:${weekdays})\\b,? )?\\d{1,2}${ordinal}(?: of)? (?:${months})\\b\\.?${year}`,
  `(?:early|mid|late|beginning of|start of|middle of|end of)(?: in)?[- ](?:${months})\\b\\.?(?: \\d{4})?`,
  `(?:${months})\\.?,? (?:19|20)\\d{2}(?!\\d)`,
  '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\d)',
  `\\d{1,2}[- ](?:${months})[- ]\\d{2,4}(?![\\d:])`,
  `(?:${months})\\.? \\d{1,2}${ordinal}(?!\\d|:\\d)${year}`,
  `\\d{1,2}${ordinal}(?: of)? (?:${months})\\b\\.?${year}`,
  '(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?=[\\s:)*]|$)',
  '\\d{4}年\\d{1,2}月\\d{1,2}日',
  '\\d{1,2}月\\d{1,2}日',
  '\\d{1,2}[-/.]\\d{1,2}(?=[,\\s]{1,2}~?\\d{1,2}:\\d{2})',
  '\\d{1,2}[-/]\\d{1,2}(?=\\s?(?:[:|\\])]|$|[-–—]\\s))',
  '\\d{4}-\\d{2}(?=\\s?(?:[:|\\])*]|$|[-–—]\\s))'
]
const date = new RegExp(`(?:${dateForms.join('|')})`, 'iuy')
const weekday = new RegExp(`(?:${weekdays})\\b\\.?`, 'iuy')
const day = /(?:day|d) ?\+? ?\d{1,3}\b|same day|next day|the (?:next|following) day|(?:early|late) ?(?=\d)/iuy
const clock =
  /(\d{1,2})[:：](\d{2})(?:[:：]\d{2}(?:[.,]\d{1,6})?)?(?!\d)(?: ?([ap])\.? ?m\b\.?)?|(\d{1,2})\.([0-5]\d) ?([ap])\.? ?m\b\.?|(\d{1,2}) ?([ap])\.? ?m\b\.?|([01]\d|2[0-3])[.h]([0-5]\d)(?![\d.%]|\s?(?:%|ms|gb|mb|kb|x\b|lts))|([01]\d|2[0-3])([0-5]\d)(?= ?(?:z\b|h\b|hrs?\b|utc\b|gmt\b|hours\b))|(\d{1,2}) ?(?:h|uhr|o'clock)\b|(\d{1,2})[時点时](?:(\d{1,2})分?)?|(noon|midnight)\b/iuy
const hourWord = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/**
 * "Half past nine", "ten to 10"; and "a little past 6", "around seven in the evening": an hour in words, where its end
 * or a new clause follows.
 */
const spoken = new RegExp(
  `(half|(?:a )?quarter|five|ten|twenty|twenty[ -]five|\\d{1,2})(?: minutes?)? (past|after|to|before) ${hourWord}\\b(?![:.]\\d)`,
  'iuy'
)
const vague = new RegExp(
  `(?:a (?:little|bit|while) |shortly |just |well |soon |some time |sometime )?(?:past|after|before|around|about|towards?|by|at) ${hourWord}(?= ?(?:[.,;:)*_](?!\\d)|$|[–—])| - | (?:in the (?:morning|afternoon|evening)|at night|or so|the|an?|we|i|it|he|she|they|our|everything|nothing|nobody)\\b)`,
  'iuy'
)
const minuteWords: Readonly<Record<string, number>> = {half: 30, quarter: 15, five: 5, ten: 10, twenty: 20}
const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

const offset =
  /(?:t ?)?[+\-−] ?(\d{1,4})(?::(\d{2}))?(?::\d{2})? ?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)?(?![\w.])|t ?0\b|t(?= ?[=:|])|(\d{1,4}) ?(s|secs?|m|mins?|minutes?|h|hrs?|hours?)(?=\s?(?:[:|)\]*]|[–—]\s|$))/iuy

/** Abbreviations of zones that are no everyday words in capitals, and the longer names; as written in documents. */
const zoneForms =
  '(?:UTC|GMT) ?[+\\-−]\\d{1,2}(?::?\\d{2})?|UTC|GMT|Z|[+−-]\\d{2}:\\d{2}|[+-]\\d{4}|' +
  'CES?T|CET|WES?T|WEST|EES?T|BST|IST|MSK|MSD|TRT|SAST|WAT|CAT|EAT|GST|PKT|NPT|ICT|WIB|SGT|HKT|PHT|JST|KST|CST|CDT|EST|EDT|' +
  'MST|MDT|PST|PDT|AKST|AKDT|HST|BRT|BRST|ART|CLT|COT|PET|AST|ADT|NST|NDT|A[EWC][SD]T|NZ[SD]T|[ECMP]T|' +
  '(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic)/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?'
/** Cities by which people name the time of their country: "all times are Lima time". */
const cities =
  'amsterdam|ankara|athens|auckland|baku|bangkok|beijing|beirut|berlin|bogot[aá]|brisbane|brussels|bucharest|budapest|buenos aires|cairo|' +
  'cape town|caracas|chicago|colombo|copenhagen|dhaka|denver|dubai|dublin|hanoi|havana|helsinki|hong kong|istanbul|jakarta|' +
  'johannesburg|karachi|kathmandu|ky?iv|kuala lumpur|lagos|la paz|lima|lisbon|london|los angeles|madrid|manila|melbourne|' +
  'mexico city|montevideo|montreal|mumbai|nairobi|new york|oslo|paris|perth|prague|quito|reykjavik|riga|riyadh|rome|' +
  'santiago|s[aã]o paulo|seoul|shanghai|sofia|stockholm|sydney|taipei|tallinn|tashkent|tbilisi|tehran|tokyo|toronto|' +
  'vancouver|vienna|vilnius|warsaw|yerevan|zagreb|zurich'
const zoneNames =
  `(?<!\\p{L})(?:${cities}) time(?!line|[ -](?:zone|sheet|stamp))|` +
  '(?:us )?(?:eastern|central|mountain|pacific|atlantic)(?: (?:standard|daylight|european|european summer))? time|' +
  '(?:west|east|central|south) african? time|(?:british summer|indian standard|japan standard|india standard|greenwich mean|coordinated universal) time|' +
  '(?:singapore|china|israel|moscow|korea standard|nepal|pakistan) time|local time|server time|日本時間|北京时间'
const zone = new RegExp(`(?:${zoneForms})(?![A-Za-z\\d])`, 'uy')
const zoneName = new RegExp(`(?:${zoneNames})(?![a-z\\d])`, 'iuy')

const filler =
  /[\s,;@|()[\]*_`"'“”~≈<>«»→–—:：/\\-]+|(?:(?:date and )?time:?|date:?|when:?|timestamp:?|at|on|about|around|approx(?:imately|\.)?|circa|ca\.|c\.|by|from|since|between|to|until|till|and|of|the|just|after|before|shortly|roughly|exactly|early|late|as of|starting|no later than|evening|morning|afternoon|night|T(?=\d))(?![\p{L}])\.?/iuy

/** Marks before the words of a line: list markers, check boxes, heading and table marks, emphasis, emoji, tags. */
const marks =
  /^(?:\[[ xX]\](?=\s)|<\/?[a-z][a-z\d]{0,9}(?: [^<>]{0,80})?>|\d{1,3}[.)](?=\s)|:[a-z][a-z\d_+-]{1,30}:|[\s>|*_`#~[\]("'“<-]|[+•·–—→►▪◦✓✔☑☐]|[\p{Extended_Pictographic}\u{fe0f}\u{200d}])+/iu

/** No entry states its time later than this (UTF-16 units after the marks). */
const longestMoment = 120

/**
 * Read the moment with which a line of a timeline begins.
 *
 * @param line One line of Markdown, with its marks.
 */
export function readMoment(line: string): Moment | undefined {
  const head = line.slice(0, 400)
  // A sign before a number is an offset, not a list marker.
  let at = marks.exec(head)?.[0].length ?? 0
  if (/[+−-]$/.test(head.slice(0, at)) && /^ ?\d/.test(head.slice(at)) && head[at - 1] !== undefined) at--
  return readAt(head, at)
}

function readAt(text: string, from: number): Moment | undefined {
  const moment: Moment = {start: -1, end: -1}
  const end = Math.min(text.length, from + longestMoment)
  for (let at = from; at < end;) {
    const next = token(text, at, moment)
    if (next > at) {
      if (moment.start < 0) moment.start = at
      moment.end = next
      at = next
      continue
    }
    filler.lastIndex = at
    const skipped = filler.exec(text)
    if (!skipped) break
    at = filler.lastIndex
  }
  return moment.date !== undefined || moment.clock !== undefined || moment.offset !== undefined ? moment : undefined
}

/** Reads one part of a moment. Returns where it ends, or `at`. */
function token(text: string, at: number, moment: Moment): number {
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  if (at > 0 && /[\p{L}\d]/u.test(text[at - 1]!) && !/[Tt]/.test(text[at - 1]!)) {
    return moment.clock !== undefined && /\d/.test(text[at - 1]!) && read(zone)
      ? takeZone(zone, at, moment, read(zone)![0])
      : at
  }
  const day_ = read(date)
  if (day_) {
    moment.date ??= day_[0]
    return date.lastIndex
  }
  const time = read(clock)
  const minutes = time && toMinutes(time)
  if (time && minutes !== undefined && minutes !== null) {
    if (moment.clock === undefined) {
      moment.clock = minutes
      moment.plainHour = Boolean(time[3] ?? time[6] ?? time[8]) || minutes >= 13 * 60 || /^0\d/.test(time[0])
    }
    return clock.lastIndex
  }
  if (moment.clock !== undefined) {
    for (const pattern of [zone, zoneName]) {
      const name = read(pattern)
      if (name) return takeZone(pattern, at, moment, name[0])
    }
  }
  const said = moment.clock === undefined ? read(spoken) : null
  const whole = said && hourOf(said[3]!)
  if (whole) {
    const minutes = minutesOf(said[1]!)
    moment.clock = whole * 60 + (/^(?:past|after)$/i.test(said[2]!) ? minutes : -minutes)
    return spoken.lastIndex
  }
  const words = moment.clock === undefined ? read(vague) : null
  const hour = words && hourOf(words[1]!)
  if (hour) {
    moment.clock = hour * 60
    return vague.lastIndex
  }
  const since = moment.clock === undefined && moment.date === undefined ? read(offset) : null
  if (
    since &&
    (since[3] ??
      since[4] ??
      since[2] ??
      (/^t/i.test(since[0]) || /^\s?(?:[:|)\]]|$)/.test(text.slice(offset.lastIndex))))
  ) {
    moment.offset ??= offsetMinutes(since)
    return offset.lastIndex
  }
  for (const pattern of [weekday, day]) if (read(pattern)) return pattern.lastIndex
  return at
}

function takeZone(pattern: RegExp, at: number, moment: Moment, name: string): number {
  moment.zone ??= name
  return Math.max(pattern.lastIndex, at + name.length)
}

/** The hour that a number or a word says, or 0. */
function hourOf(word: string): number {
  const hour = Number(word) || hours.indexOf(word.toLowerCase()) + 1
  return hour <= 24 ? hour : 0
}

function minutesOf(words: string): number {
  const parts = words.toLowerCase().replace(/^a /, '').split(/[ -]/)
  return Number(words) || parts.reduce((sum, part) => sum + (minuteWords[part] ?? 0), 0)
}

/** Minutes after midnight of a match of `clock`, or nothing where it is no time of day. */
function toMinutes(match: RegExpExecArray): number | undefined {
  const [
    ,
    hour,
    minute,
    half,
    pointHour,
    pointMinute,
    pointHalf,
    bareHour,
    bareHalf,
    dotHour,
    dotMinute,
    armyHour,
    armyMinute,
    unitHour,
    hanHour,
    hanMinute,
    word
  ] = match
  if (word) return word.toLowerCase() === 'noon' ? 720 : 0
  const h = Number(hour ?? pointHour ?? bareHour ?? dotHour ?? armyHour ?? unitHour ?? hanHour)
  const m = Number(minute ?? pointMinute ?? dotMinute ?? armyMinute ?? hanMinute ?? 0)
  const meridiem = (half ?? pointHalf ?? bareHalf)?.toLowerCase()
  if (h > 24 || m > 59 || (meridiem && h > 23)) return undefined
  return (meridiem && h <= 12 ? (h % 12) + (meridiem === 'p' ? 12 : 0) : h) * 60 + m
}

function offsetMinutes(match: RegExpExecArray): number {
  const count = Number(match[1] ?? match[4] ?? 0)
  const sign = /[-−]/.test(match[0]) ? -1 : 1
  if (match[2] !== undefined) return sign * (count * 60 + Number(match[2]))
  const unit = (match[3] ?? match[5])?.[0]?.toLowerCase()
  return sign * count * (unit === 's' ? 1 / 60 : unit === 'h' ? 60 : unit === 'd' ? 1440 : 1)
}

const anyClock =
  /(?<![\d.:/-])(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)|(?<![\w.])(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)? ?[ap]\.?m\b|(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/i

/** @returns Whether a line states a clock time or an ISO date anywhere in its first words. */
export function statesTime(line: string): boolean {
  return anyClock.test(line.slice(0, 300))
}

const zoneMention = new RegExp(
  `(?<=\\d ?(?:[ap]\\.?m\\.?)? ?[([]?)(?:${zoneForms.replace('|[+−-]\\d{2}:\\d{2}|[+-]\\d{4}', '')})(?![A-Za-z\\d/])|(?<=\\b(?:in|are|is|zone:?\\**|times?:?) ?[\`(]?)(?:${zoneForms})(?![A-Za-z\\d])|\\((?:all )?(?:times? )?(?:are |in )?(${zoneForms})[ ,)]`,
  'u'
)

/** @returns The first time zone that a text states: after a time, after "times in", or in parentheses. */
export function zoneStated(text: string): string | undefined {
  const name = new RegExp(zoneName.source, 'iu').exec(text)
  const short = zoneMention.exec(text)
  if (short && (!name || short.index <= name.index)) return short[1] ?? short[0]
  return name?.[0]
}

const headWord =
  '(?:(?:date|day|time|times|timestamp|when|clock|start|end|timeline|all|in|and|at|the)(?![\\p{L}\\d])|[\\s/&,:;–—-])'
const zoneHead = new RegExp(
  `^${headWord}*[([]?(${zoneForms.replace('|Z|[+−-]\\d{2}:\\d{2}|[+-]\\d{4}', '')})[)\\]]?${headWord}*$`,
  'u'
)

/**
 * Read the zone in the head of a column or of a part: "UTC", "Time UTC", "UTC time", "Time [UTC]".
 *
 * @param words The words of the head, without marks.
 * @returns The zone, where the head says nothing but that it holds times.
 */
export function zoneOfHead(words: string): string | undefined {
  const trimmed = words.trim().slice(0, 80)
  // The words around a zone stand in any case, the zone itself in capitals.
  return zoneHead.exec(trimmed.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()))?.[1]
}

import {sentencesAfter, tails} from './action-words.ts'

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
/** Words that are a date or a deadline and nothing else. */
export const wholeDate = new RegExp(
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

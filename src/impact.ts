import type {Document} from './document.ts'
import {fieldOf, readMetadata} from './metadata.ts'
import {readMoment} from './moments.ts'
import {sectionsAbout} from './sections.ts'

/** What a document says in numbers about how long and how much. */
export interface Impact {
  duration: boolean
  extent: boolean
}

/** Text of one section that is looked through, UTF-16 units. */
const farthest = 6000

const number =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half an|an?)'
const duration = new RegExp(
  `(?<![\\p{L}\\d])${number}(?:\\+| ?[-–] ?\\d+)?[ -]?(?:and a half |(?:full |whole |and a )?)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|nights?|minuten|stunden|minutos|horas|heures)(?![\\p{L}])|\\d+ ?(?:分|時間|小时|分钟|天|日間)|\\d{1,2}:\\d{2}:\\d{2}`,
  'iu'
)
const range =
  /\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?\s?(?:-|–|—|to|until|till|and|→)\s?(?:\w{3,9} \d{1,2},? )?\d{1,2}[:.h]\d{2}/i
const extent = new RegExp(
  `\\d[\\d.,]* ?(?:%|percent|per cent|‰|k\\b|m\\b|million|bn)|[$€£¥₹] ?\\d|\\d[\\d.,]* ?(?:usd|eur|gbp|eth|btc|dollars?|euros?)\\b|` +
    `(?<![\\p{L}\\d:.-])(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|hundreds|thousands|millions|all|every|each|none|no)(?: of)?(?: (?:the|our))?(?: [\\p{L}-]+){0,3} (?:users?|customers?|clients?|tenants?|accounts?|orders?|requests?|calls?|sessions?|transactions?|payments?|jobs?|builds?|pods?|nodes?|hosts?|servers?|machines?|services?|clusters?|regions?|sites?|hubs?|players?|patients?|students?|visitors?|merchants?|teams?|people|members?|messages?|e-?mails?|contacts?|searches|lookups?|events?|records?|rows?|files?|tickets?|deployments?|instances?|validators?|vaults?|stores?|shops?|drivers?|passengers?|flights?|subscribers?|repositories|repos|packages?|devices?|queries|alerts?|traffic|workloads?|websites?|applications?|apps?)\\b`,
  'iu'
)

/** Reads impact sections, summaries, what stands before the first section, and the fields at the top of a document for a duration and an extent. */
export function readImpact(document: Document): Impact {
  const sections = [...sectionsAbout(document.sections, 'impact'), ...sectionsAbout(document.sections, 'summary')]
  const places = sections.slice(0, 6).map(({start, end}) => ({start, end: Math.min(end, start + farthest)}))
  const opening = document.sections.find(({concepts}) => concepts.length > 0)?.heading.start ?? document.text.length
  places.push({start: 0, end: Math.min(opening, farthest)})
  const fields = readMetadata(document)
  const lasting = fieldOf(fields, 'duration')?.value
  const bounds = fieldOf(fields, 'start') && fieldOf(fields, 'end')
  const text = places.map(({start, end}) => document.text.slice(start, end)).join('\n')
  const field = fields
    .filter(({key}) => key === 'impact')
    .map(({value}) => value)
    .join('\n')
  const all = `${text}\n${field}`
  return {
    duration:
      Boolean(bounds) ||
      /\d/.test(lasting ?? '') ||
      duration.test(all) ||
      range.test(all) ||
      readMoment(lasting ?? '') !== undefined,
    extent: extent.test(all)
  }
}

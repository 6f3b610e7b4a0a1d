// Doubles documents of several shapes and looks at how the time of a review grows: twice the text is to take about twice
// the time, and 2.3 times at most. Times are of the processor, so that what else the machine does falls out; the best
// of some rounds counts. Forges hand over documents of at most 1 MB; what is larger shows where growth would lead.
// Room for young objects (`--max-semi-space-size`) is what the script gives, so that collecting garbage, whose share
// grows with what is held, does not stand for the work: without it, 5 to 10 MB was a ratio of 2.62, with it 2.18.
//
//   npm run bench:doubling                        up to 10 MB, some minutes
//   npm run bench:doubling -- --largest=1250000   up to so many bytes
//   npm run bench:doubling -- --only=table        one shape
import {parseArgs} from 'node:util'
import {defaultSettings} from '../lib/default-settings.js'
import {review} from '../lib/review.js'
import {documentOf} from './documents.mjs'

/** From here on a doubling counts; below, what every run costs hides it. Bytes. */
const from = 156_250
const mostRatio = 2.3
/** Documents as long as this are read once, shorter ones in three rounds. */
const once = 2_000_000

const {values} = parseArgs({
  options: {largest: {type: 'string', default: '10000000'}, only: {type: 'string'}}
})
const largest = Number(values.largest)
const repeat = (unit) => (bytes) => unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes)

/** What a document of so many bytes looks like. */
const shapes = {
  postmortems: documentOf,
  'one line': repeat('After the import the queue grew, and Dave forgot to check the boards before noon. '),
  'one word': repeat('x'),
  'many lines': repeat('The queue grew at 10:02, and nobody looked at the boards.\n'),
  headings: repeat('## Impact\n\nThe boards were dark.\n\n'),
  labels: repeat('**Impact:** the boards were dark\n'),
  list: repeat('- [ ] Mira adds an alert to the import by 2026-12-01\n'),
  table: (bytes) =>
    `| Time | What |\n| --- | --- |\n${repeat('| 10:02 | Dave forgot to check the import. |\n')(bytes)}`,
  quotes: repeat('> The queue grew,\n>> and the boards were dark.\n\n'),
  marks: repeat('*a _b ~c `d [e '),
  'front matter': (bytes) => `---\n${repeat('a: b\n')(bytes)}---\n\n# Boards\n`
}

const sizes = []
for (let bytes = largest; bytes >= 78_000; bytes /= 2) sizes.unshift(Math.round(bytes))

console.log(`Node ${process.version}. Seconds of the processor for one review, and the ratio to half the size.\n`)
console.log(`| Shape | ${sizes.map((bytes) => `${Math.round(bytes / 1000)} kB`).join(' | ')} |`)
console.log(`| --- |${sizes.map(() => ' --: |').join('')}`)
const doublings = Object.entries(shapes)
  .filter(([name]) => values.only === undefined || name === values.only)
  .flatMap(([name, make]) => row(name, make))
const slow = doublings.filter(({ratio}) => ratio > mostRatio)
const most = doublings.reduce((a, b) => (b.ratio > a.ratio ? b : a), {name: 'none', bytes: 0, ratio: 0})
console.log(`\nThe largest of ${doublings.length} ratios: ${told(most)}. At most ${mostRatio} is expected.`)
if (slow.length > 0) {
  console.log(`Above it: ${slow.map(told).join('; ')}.`)
  process.exitCode = 1
}

function told({name, bytes, ratio}) {
  return `${ratio.toFixed(2)} (${name}, ${Math.round(bytes / 1000)} kB)`
}

/** Measures one shape, prints its line, and gives its doublings. */
function row(name, make) {
  read(make(20_000))
  const cells = []
  const ratios = []
  let before
  for (const bytes of sizes) {
    const text = make(bytes)
    const seconds = Math.min(...Array.from({length: bytes >= once ? 1 : 3}, () => read(text)))
    const ratio = before === undefined || bytes < from ? undefined : seconds / before
    if (ratio !== undefined) ratios.push({name, bytes, ratio})
    cells.push(`${seconds.toFixed(2)}${ratio === undefined ? '' : ` (${ratio.toFixed(2)})`}`)
    before = seconds
  }
  console.log(`| ${name} | ${cells.join(' | ')} |`)
  return ratios
}

/** Reviews a text and gives the time of the processor in seconds. */
function read(text) {
  const start = process.cpuUsage()
  review(text, {path: 'postmortem.md', settings: defaultSettings})
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

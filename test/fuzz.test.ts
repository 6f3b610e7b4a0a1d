import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {review} from '../src/review.ts'

// Real-looking documents, cut up and put together again: whatever comes in, a review ends, stays inside the text, and
// says the same twice. `npm run fuzz` runs longer, `FUZZ_RUNS=…` as long as one likes, each time with another seed; it
// is printed, and `FUZZ_SEED=…` tries the same documents again.

const runs = Number(process.env.FUZZ_RUNS ?? 20_000)
const isLong = process.env.FUZZ_RUNS !== undefined
const seed = Number(process.env.FUZZ_SEED ?? (isLong ? Date.now() % 2 ** 31 : 20261123))
const drafts = new URL('drafts/', import.meta.url)
const pieces = readdirSync(drafts)
  .filter((name) => /^\d.*\.md$/.test(name))
  .flatMap((name) => readFileSync(new URL(name, drafts), 'utf8').split(/(?<=\n)\n/))
const noise = [
  '\uFEFF',
  '\r\n',
  '\0',
  '`',
  '```\n',
  '> ',
  '- [ ] ',
  '| a | b |\n|--|--|\n',
  '**',
  '"',
  '“',
  '@',
  '&#0;',
  '&amp;',
  '<!-- ',
  ' -->',
  '\\',
  '\u202E',
  '👩‍💻',
  '\uD800',
  '::error::',
  '{{',
  '#',
  '\t',
  '  ',
  '---\n',
  '+++\n',
  '1. ',
  'nobody ',
  'should have been ',
  "n't ",
  '10:02 ',
  ': '
]

const part = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...pieces)
      .chain((piece) =>
        fc.tuple(fc.nat(piece.length), fc.nat(120)).map(([from, size]) => piece.slice(from, from + size))
      )
  },
  {weight: 2, arbitrary: fc.constantFrom(...noise)}
)
const document = fc.array(part, {minLength: 1, maxLength: 5}).map((parts) => parts.join(''))

test(
  `${runs} mutated documents: no throw, every place inside the text, the same answer twice`,
  () => {
    process.stdout.write(`${runs} documents from the seed ${seed}\n`)
    let count = 0
    fc.assert(
      fc.property(document, (text) => {
        const {findings} = review(text, {path: 'a.md', settings: defaultSettings})
        // Plain comparisons: `expect` would take longer than the review.
        const places = findings.flatMap(({place, replaces}) => (replaces ? [place, replaces] : [place]))
        const inside = places.every(
          ({start, end}) => 0 <= start.offset! && start.offset! <= end.offset! && end.offset! <= text.length
        )
        const unlike = new Set(findings.map((finding) => finding.fingerprint)).size === findings.length
        if (!inside || !unlike) expect({inside, unlike, findings}).toMatchObject({inside: true, unlike: true})
        // The second look costs as much as the first: one in ten is enough to see what is not deterministic.
        if (count++ % 10 === 0)
          expect(review(text, {path: 'a.md', settings: defaultSettings}).findings).toEqual(findings)
      }),
      {numRuns: runs, seed}
    )
    expect(count).toBeGreaterThanOrEqual(runs)
  },
  // A document takes a few milliseconds; a loaded machine, some times that.
  Math.max(30 * 60_000, runs * 50)
)

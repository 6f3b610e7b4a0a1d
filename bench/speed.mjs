// Measures, in one run and as ratios, because machines differ: a whole review against a bare start of Node, the engine
// against parsing alone as documents grow, and the command line against alex on the same text.
//
//   npm run bench             alex is installed once into .bench/alex, which is not committed
//   npm run bench -- --no-alex
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {defaultSettings} from '../lib/default-settings.js'
import {review} from '../lib/review.js'
import {documentOf, texts} from './documents.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.bench', 'alex')
const alexVersion = '11.0.1'
const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)

mkdirSync(folder, {recursive: true})
console.log(`Node ${process.version}. Medians; ratios within this run.\n`)
wholeProcess()
engine()
if (!process.argv.includes('--no-alex')) againstAlex()

function wholeProcess() {
  const file = join(folder, 'one.md')
  writeFileSync(file, texts[0])
  const [bare, cli] = compare(
    [
      ['-e', '0'],
      [join(root, 'dist/cli.js'), '--fail-on', 'never', file]
    ],
    15
  )
  console.log('## Whole process, one postmortem\n')
  console.log(`bare node ${ms(bare)}, review ${ms(cli)}: ratio ${(cli / bare).toFixed(2)}\n`)
}

function engine() {
  console.log('## Engine against remark (GFM, front matter) parsing alone\n')
  console.log('| kB | parse ms | review ms | review / parse | review ms / kB |\n| --: | --: | --: | --: | --: |')
  for (const kilobytes of [1, 15, 60, 600]) {
    const text = documentOf(kilobytes * 1000)
    const rounds = kilobytes > 100 ? 5 : 25
    const parse = () => parser.parse(text)
    const whole = () => review(text, {path: 'postmortem.md', settings: defaultSettings})
    // Warm first: what is measured is the work, not the compiler.
    for (let round = 0; round < 3; round++) [parse, whole].forEach((work) => work())
    const times = [[], []]
    for (let round = 0; round < rounds; round++)
      [parse, whole].forEach((work, index) => times[index].push(timeOf(work)))
    const [parsed, reviewed] = times.map(median)
    const row = [
      kilobytes,
      parsed.toFixed(1),
      reviewed.toFixed(1),
      (reviewed / parsed).toFixed(2),
      (reviewed / kilobytes).toFixed(3)
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
  console.log()
}

function againstAlex() {
  console.log('## Command line against alex, the same text\n')
  const alex = join(folder, 'node_modules/alex/cli.js')
  if (!existsSync(alex)) {
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `alex@${alexVersion}`]
    const {status} = spawnSync('npm', args, {stdio: ['ignore', 'ignore', 'ignore']})
    if (status !== 0 || !existsSync(alex))
      return console.log(`Left out: alex ${alexVersion} could not be installed into .bench.`)
  }
  console.log('| kB | alex ms | review ms | review / alex |\n| --: | --: | --: | --: |')
  for (const kilobytes of [15, 60]) {
    const file = join(folder, `${kilobytes}.md`)
    writeFileSync(file, documentOf(kilobytes * 1000))
    const [theirs, ours] = compare(
      [
        [alex, '--quiet', file],
        [join(root, 'dist/cli.js'), '--fail-on', 'never', file]
      ],
      7
    )
    console.log(`| ${kilobytes} | ${theirs.toFixed(0)} | ${ours.toFixed(0)} | ${(ours / theirs).toFixed(2)} |`)
    rmSync(file)
  }
}

/** Start programs in turn, so that what else the machine does falls on each alike. Gives the median of each in ms. */
function compare(programs, rounds) {
  const times = programs.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    programs.forEach((args, index) => {
      const time = timeOf(() => {
        try {
          execFileSync(process.execPath, args, {stdio: 'ignore'})
        } catch (error) {
          // alex ends with 1 where it has something to say.
          if (error.status !== 1) throw error
        }
      })
      if (round > 0) times[index].push(time)
    })
  }
  return times.map(median)
}

function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]
}

function ms(number) {
  return `${number.toFixed(0)} ms`
}

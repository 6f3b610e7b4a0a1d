// Writes a Markdown table of every wording finding with its sentence and what is offered, to be read with fresh eyes:
// is each rewrite grammatical, does it keep every fact and add none, is it blameless?
//
//   npm run bench:rewrites -- [files or folders…] > rewrites.md      left out: the examples
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {defaultSettings} from '../lib/default-settings.js'
import {review} from '../lib/review.js'
import {rules} from '../lib/rules/index.js'

const wording = new Set(rules.filter(({reads}) => reads === 'sentence').map(({ruleId}) => ruleId))
const given = process.argv.slice(2)
const paths = (given.length > 0 ? given : [fileURLToPath(new URL('../examples', import.meta.url))]).flatMap(documents)
const findings = paths.flatMap((path) => review(readFileSync(path, 'utf8'), {path, settings: defaultSettings}).findings)
const rows = findings.filter(({ruleId}) => wording.has(ruleId))

console.log('| Where | Rule | Severity | Sentence | Offered | Words |\n| --- | --- | --- | --- | --- | --- |')
const counts = {'one click': 0, example: 0, question: 0, nothing: 0}
for (const finding of rows) {
  const [kind, words] = offered(finding)
  counts[kind]++
  const where = `${finding.path}:${finding.place.start.line}`
  const marked = finding.sentence.replace(finding.actual, `«${finding.actual}»`)
  console.log(`| ${[where, finding.ruleId, finding.severity, marked, kind, words].map(cell).join(' | ')} |`)
}
const shares = Object.entries(counts).map(
  ([kind, count]) => `${kind} ${count} (${((100 * count) / (rows.length || 1)).toFixed(0)} %)`
)
console.log(`\n${paths.length} documents, ${rows.length} wording findings: ${shares.join(', ')}`)

function offered({expected: [rewrite], example, question}) {
  if (rewrite !== undefined) return ['one click', rewrite || '(taken out)']
  if (example) return ['example', example]
  return question ? ['question', question] : ['nothing', '']
}

function documents(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(path, name))
}

function cell(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
}

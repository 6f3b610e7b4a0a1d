// Begins a rule: writes src/rules/<id>.ts with an example that fails until the check is written, and lists it in
// src/rules/index.ts. Use: npm run new-rule <id> [-- --document]
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'

const root = fileURLToPath(new URL('..', import.meta.url))
const ruleId = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const structure = process.argv.includes('--document')
const file = join(root, `src/rules/${ruleId}.ts`)
const list = join(root, 'src/rules/index.ts')

if (!ruleId || !/^[a-z]+(-[a-z]+)*$/.test(ruleId)) {
  stop('A rule id is words in lower case joined by hyphens, for example: npm run new-rule vague-owner')
}
if (existsSync(file)) stop(`src/rules/${ruleId}.ts is there already.`)

const name = ruleId.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
await write(file, structure ? documentRule() : sentenceRule())
const before = readFileSync(list, 'utf8')
const imported = before.replace(/^import type \{Rule\}/m, (found) => `import ${name} from './${ruleId}.ts'\n${found}`)
const listed = imported.replace(/(rules: readonly Rule\[\] = \[)([\s\S]*?)(\n?\])/, (_, open, items, close) => {
  const rest = items.trimEnd().replace(/,$/, '')
  return `${open}${rest}${rest.trim() === '' ? '' : ','}\n  ${name}${close}`
})
if (listed === before)
  stop('src/rules/index.ts does not look as expected; the rule is written, its line is to be added by hand.')
await write(list, listed)
console.log(
  `src/rules/${ruleId}.ts is begun. Next: write its examples, then the check; npm run jest -- test/rules.test.ts -t ${ruleId}`
)

async function write(path, text) {
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), parser: 'typescript'}))
}

function stop(message) {
  console.error(message)
  process.exit(2)
}

function meta(examples) {
  return `
    ruleId: '${ruleId}',
    severity: 'info',
    summary: 'One line, imperative, at most 80 characters.',
    why: 'Why it can matter to readers, in one or two kind sentences.',
    idea: 'One idea to try.',
    unless: 'When to leave it.',
    source: 'Where the advice comes from.',
    examples: ${examples},`
}

function sentenceRule() {
  return `import {defineRule} from '../rule.ts'

export default defineRule({
  reads: 'sentence',${meta(`{
      flagged: [{text: 'A sentence in which «these words» are pointed at.'}],
      accepted: [{text: 'A sentence much like it that is fine.', name: 'why it is fine'}]
    }`)}
  *check(sentence) {
    for (const clause of sentence.clauses) {
      void clause // yield {start, end, reason: 'What was noticed, in one short sentence.'}
    }
  }
})
`
}

function documentRule() {
  return `import {defineRule} from '../rule.ts'

export default defineRule({
  reads: 'document',${meta(`{
      flagged: [{text: '# A document\\n\\n## «A heading»\\n'}],
      accepted: [{text: '# A document\\n\\n## Another heading\\n', name: 'why it is fine'}]
    }`)}
  *check(document) {
    for (const section of document.sections) {
      void section // yield {start, end, reason: 'What was noticed, in one short sentence.'}
    }
  }
})
`
}

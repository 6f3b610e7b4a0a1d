// Writes what follows from other files: docs/rules/*.md from the rules, the tables of README.md from action.yml and the
// rules, docs/configuration.md and docs/settings.schema.json from the settings,
// src/lexicon/templates.ts from templates/*.md. With --check it writes nothing, and says what is out of date.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {fence, quote} from '../lib/presenters/quote.js'
import {readMarks, reviewExample} from '../lib/rule-example.js'
import {rules} from '../lib/rules/index.js'
import {configurationPage, schemaFile} from './configuration.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const files = new Map()
for (const rule of rules) files.set(`docs/rules/${rule.ruleId}.md`, page(rule))
files.set('docs/rules/README.md', index())
files.set('README.md', readme())
files.set('docs/configuration.md', configurationPage())
files.set('docs/settings.schema.json', schemaFile())
files.set('src/lexicon/templates.ts', templateFile())

const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path)
const left = existsSync(join(root, 'docs/rules'))
  ? readdirSync(join(root, 'docs/rules'))
      .map((name) => `docs/rules/${name}`)
      .filter((path) => !files.has(path))
  : []
if (check) {
  for (const path of [...stale, ...left]) console.error(`${path} is out of date; npm run generate renews it.`)
  if (stale.length + left.length > 0) process.exitCode = 1
} else {
  mkdirSync(join(root, 'docs/rules'), {recursive: true})
  for (const path of stale) writeFileSync(join(root, path), files.get(path))
  for (const path of left) rmSync(join(root, path))
  console.log(
    stale.length + left.length === 0 ? 'Everything is up to date.' : `Renewed: ${[...stale, ...left].join(', ')}`
  )
}

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
}

/** The built-in templates as a module, so that a bundle has them. */
function templateFile() {
  const names = readdirSync(join(root, 'templates')).sort()
  const entries = names.map((file) => {
    const name = file.replace(/\.md$/, '')
    const text = read(`templates/${file}`).replace(/[\\`]|\$\{/g, '\\$&')
    return `  ${name.includes('-') ? `'${name}'` : name}: \`${text}\``
  })
  const head = '/** Templates that come along, by name. Made from templates/*.md by npm run generate. */'
  return `${head}\nexport const templates = {\n${entries.join(',\n')}\n} as const\n`
}

/** The page of a rule: its own words, and under each example what a review says about it. */
function page(rule) {
  const {flagged, accepted, missed = []} = rule.examples
  return [
    `<!-- Made from src/rules/${rule.ruleId}.ts by npm run generate. -->`,
    `# \`${rule.ruleId}\``,
    rule.summary,
    `Severity: **${rule.severity}**${rule.offByDefault ? ', off unless the settings name it' : ''}. Reads ${rule.reads === 'sentence' ? 'sentences' : 'the whole document'}.`,
    '## Why it can matter',
    rule.why,
    '## An idea to try',
    rule.idea,
    '## When to leave it',
    rule.unless,
    '## It speaks of',
    'The words between « and » are those it points at.',
    ...flagged.flatMap((example) => [shown(rule, example), said(rule, example)]),
    '## It accepts',
    ...accepted.map((example) => shown(rule, example)),
    ...(missed.length > 0
      ? [
          '## It does not see yet',
          'Known limits, kept as tests so that an improvement shows.',
          ...missed.map((example) => shown(rule, example))
        ]
      : []),
    '## Setting it',
    fence(`rules: |\n  ${rule.ruleId}: info # off, info, warning or error`, 'yaml'),
    `Where the advice comes from: ${rule.source}`
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function shown(rule, {text, name, options}) {
  const info = rule.reads === 'sentence' ? 'text' : 'markdown'
  const lead = [name, options === undefined ? '' : `with options ${quote(JSON.stringify(options))}`]
    .filter(Boolean)
    .join(', ')
  return `${lead ? `${lead[0].toUpperCase()}${lead.slice(1)}:\n\n` : ''}${fence(text.trimEnd(), info)}`
}

function said(rule, example) {
  const findings = reviewExample(rule, readMarks(example.text).text, example.options)
  return findings
    .map(({severity, reason, expected, example: gap, question}) => {
      const idea = expected[0]
        ? ` One way to say it: ${quote(expected[0], 400)}`
        : gap
          ? ` For example: ${quote(gap, 400)}`
          : question
            ? ` A question: ${question}`
            : ''
      return `→ ${severity}: ${reason}${idea}`
    })
    .join('\n\n')
}

function index() {
  return [
    '<!-- Made from src/rules by npm run generate. -->',
    '# Rules',
    'Each rule has a page: why it can matter, one idea to try, when to leave it, and examples that run as tests.',
    ruleTable(''),
    ''
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function ruleTable(folder) {
  const rows = rules.map(({ruleId, severity, offByDefault, summary}) => [
    `[\`${ruleId}\`](${folder}${ruleId}.md)`,
    offByDefault ? 'off' : severity,
    summary
  ])
  return table(['Rule', 'Severity', 'What it suggests'], rows)
}

function table(head, rows) {
  const cell = (text) => String(text).replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

/** README.md with its tables renewed; each stands between `<!-- name -->` and `<!-- /name -->`. */
function readme() {
  const action = parse(read('action.yml')) ?? {}
  const first = (text = '') => String(text).trim()
  const inputs = Object.entries(action.inputs ?? {}).map(([name, {description, default: value}]) => [
    `\`${name}\``,
    first(description),
    value === undefined || value === '' ? '' : quote(String(value))
  ])
  const outputs = Object.entries(action.outputs ?? {}).map(([name, {description}]) => [
    `\`${name}\``,
    first(description)
  ])
  const tables = {
    inputs: table(['Input', 'What it sets', 'Default'], inputs),
    outputs: table(['Output', 'What it holds'], outputs),
    rules: ruleTable('docs/rules/')
  }
  let text = read('README.md')
  for (const [name, content] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n?<!-- /${name} -->)`)
    if (!place.test(text))
      throw new Error(`README.md has no place for the table of ${name}: <!-- ${name} --> … <!-- /${name} -->.`)
    text = text.replace(
      place,
      (_, open, close) => `${open}\n${content}\n${close.startsWith('\n') ? close : `\n${close}`}`
    )
  }
  return text
}

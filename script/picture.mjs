// Draws docs/review.png: two golden comments and a summary as they look on a pull request. Needs a Chromium on the
// machine (CHROMIUM, else chromium on the path); nothing else does. Use: node script/picture.mjs
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {defaultSettings} from '../lib/default-settings.js'
import {memoryForge} from '../lib/forges/memory.js'
import {run} from '../lib/run.js'

const style = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", Helvetica, Arial, sans-serif }
main { padding: 20px; max-width: 900px }
section { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 16px; padding-bottom: 12px }
.file, article > header, .suggestion > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 12px; font-size: 12px }
.file { font-family: "DejaVu Sans Mono", monospace; border-radius: 6px 6px 0 0 }
.code { border-collapse: collapse; width: 100%; font: 12px/1.6 "DejaVu Sans Mono", monospace }
.number { width: 40px; text-align: right; padding: 0 10px; color: #59636e; background: #ccffd8; vertical-align: top }
.added { background: #e6ffec } .removed { background: #ffebe9 }
td.added { padding-left: 8px; white-space: pre-wrap }
article { border: 1px solid #d1d9e0; border-radius: 6px }
section article { margin: 12px 12px 0 }
article > header { border-radius: 6px 6px 0 0; font-size: 13px }
.bot { border: 1px solid #d1d9e0; border-radius: 10px; padding: 0 6px; font-size: 11px; color: #59636e } .muted { color: #59636e }
.body { padding: 4px 14px 8px } p { margin: 8px 0 } h3 { margin: 10px 0 6px; font-size: 17px } h4 { margin: 12px 0 4px } ul { margin: 6px 0; padding-left: 22px }
code, pre { font: 12px "DejaVu Sans Mono", monospace; background: #eff1f3; border-radius: 5px; padding: 2px 5px } pre { padding: 10px }
sub { font-size: 12px; color: #59636e; vertical-align: baseline } a { color: #0969da }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; font: 12px/1.7 "DejaVu Sans Mono", monospace; margin: 8px 0 }
.suggestion > div { padding: 0 10px; white-space: pre-wrap } .suggestion > header { font-family: "Liberation Sans", sans-serif; border-radius: 6px 6px 0 0 }
.suggestion footer { padding: 8px; text-align: right } .button { border: 1px solid #d1d9e0; border-radius: 6px; padding: 4px 10px; font: 12px "Liberation Sans", sans-serif; background: #f6f8fa }`

const root = fileURLToPath(new URL('..', import.meta.url))
const example = 'checkout-certificate'
const path = `docs/postmortems/${example}.md`
const text = readFileSync(join(root, 'examples', example, 'before.md'), 'utf8')
const lines = text.split('\n').slice(0, -1)
const forge = memoryForge({
  [path]: {text, patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`}
})
await run({forge, settings: defaultSettings, log: () => {}})

const summary = forge.comments.find(({kind}) => kind === 'summary')
const inline = forge.comments
  .filter(({kind, body}) => kind === 'inline' && body.includes('```suggestion'))
  // Short lines are the ones to read in a picture.
  .sort((a, b) => lines[a.line - 1].length - lines[b.line - 1].length)
  .slice(0, 2)
  .sort((a, b) => a.line - b.line)

const folder = mkdtempSync(join(tmpdir(), 'blameless-picture-'))
try {
  writeFileSync(join(folder, 'review.html'), page())
  const chromium = (...args) =>
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      ['--headless', '--no-sandbox', '--hide-scrollbars', '--disable-gpu', ...args, `file://${folder}/review.html`],
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}
    )
  // The page says in its title how high it is.
  const [, height] = /<title>(\d+)/.exec(chromium('--window-size=960,200', '--dump-dom'))
  const out = `--screenshot=${join(root, 'docs/review.png')}`
  chromium('--force-device-scale-factor=1.5', `--window-size=960,${height}`, out)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function page() {
  return `<!doctype html><meta charset="utf-8"><title></title><style>${style}</style>
<main>${inline.map(thread).join('')}${summary ? comment(summary.body) : ''}</main>
<script>document.title = Math.ceil(document.querySelector('main').getBoundingClientRect().height)</script>`
}

/** A comment beside its lines, as on the page of changed files. */
function thread({line, startLine = line, body}) {
  const code = lines
    .slice(Math.max(0, startLine - 2), line)
    .map(
      (words, index) =>
        `<tr><td class="number">${Math.max(1, startLine - 1) + index}</td><td class="added">+ ${escape(words)}</td></tr>`
    )
  return `<section><header class="file">${path}</header><table class="code">${code.join('')}</table>${comment(body, startLine, line)}</section>`
}

function comment(body, startLine, line) {
  const old = lines.slice(startLine - 1, line)
  return `<article><header><b>github-actions</b> <span class="bot">bot</span> <span class="muted">reviewed</span></header>
<div class="body">${html(unified().use(remarkParse).use(remarkGfm).parse(body), old)}</div></article>`
}

/** The few kinds of Markdown that our comments are made of. */
function html(node, old) {
  const inner = () => node.children.map((child) => html(child, old)).join('')
  if (node.type === 'text') return escape(node.value)
  if (node.type === 'inlineCode') return `<code>${escape(node.value)}</code>`
  if (node.type === 'html') return /^<\/?(sub|details|summary)>/.test(node.value) ? node.value : ''
  if (node.type === 'code')
    return node.lang === 'suggestion' ? suggestion(node.value, old) : `<pre>${escape(node.value)}</pre>`
  if (node.type === 'link') return `<a>${inner()}</a>`
  if (node.type === 'heading') return `<h${node.depth}>${inner()}</h${node.depth}>`
  const tags = {paragraph: 'p', strong: 'b', emphasis: 'i', list: 'ul', listItem: 'li'}
  return tags[node.type] ? `<${tags[node.type]}>${inner()}</${tags[node.type]}>` : inner()
}

function suggestion(value, old) {
  const row = (kind, sign) => (words) => `<div class="${kind}">${sign} ${escape(words)}</div>`
  return `<div class="suggestion"><header>Suggested change</header>${old.map(row('removed', '-')).join('')}${value
    .split('\n')
    .map(row('added', '+'))
    .join('')}<footer><span class="button">Commit suggestion</span></footer></div>`
}

function escape(words) {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

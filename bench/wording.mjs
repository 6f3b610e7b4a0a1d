// Scores the wording rules on our own labelled drafts (test/drafts), sentence by sentence: `npm run bench:wording`.
//   clear       plainly blame: must be found
//   borderline  worth a gentle hint: right when found; missing it lowers only "recall all"
//   (no label)  neutral: a finding there is a false alarm
// With --errors it lists false alarms and misses. Needs `npm run compile` first.
import {readdirSync, readFileSync} from 'node:fs'
import {defaultSettings} from '../lib/default-settings.js'
import {review} from '../lib/review.js'
import {rules} from '../lib/rules/index.js'

const folder = new URL('../test/drafts/', import.meta.url)
const wording = new Set(rules.filter((rule) => rule.reads === 'sentence').map((rule) => rule.ruleId))
const labels = new Map()
const labelled = []
for (const name of readdirSync(folder).filter((name) => /^labels.*\.jsonl$/.test(name))) {
  labelled.push(name.match(/\d+/g).map(Number))
  for (const line of readFileSync(new URL(name, folder), 'utf8').trim().split('\n')) {
    const label = JSON.parse(line)
    labels.set(label.draft, [...(labels.get(label.draft) ?? []), label])
  }
}

/** A file of labels names the range of drafts it was made for: labels-01-18.jsonl. */
const isLabelled = (name) => labelled.some(([from, to]) => from <= Number.parseInt(name) && Number.parseInt(name) <= to)

const tally = {drafts: 0, words: 0, clear: 0, clearFound: 0, borderline: 0, borderlineFound: 0, wrong: 0}
const wrong = []
const missed = []
for (const draft of readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name) && isLabelled(name))) {
  const text = readFileSync(new URL(draft, folder), 'utf8')
  const findings = review(text, {path: draft, settings: defaultSettings}).findings.filter(({ruleId}) =>
    wording.has(ruleId)
  )
  const here = (labels.get(draft) ?? []).map((label) => ({...label, start: text.indexOf(label.text)}))
  tally.drafts++
  tally.words += text.split(/\s+/).length
  const overlaps = (finding, {start, text: {length}}) =>
    finding.place.start.offset < start + length && finding.place.end.offset > start
  for (const label of here) {
    const found = findings.filter((finding) => overlaps(finding, label))
    tally[label.label]++
    if (found.length > 0) tally[`${label.label}Found`]++
    else
      missed.push(
        `${label.label} (${label.categories.join(', ')}) [${label.target}] ${draft}: ${label.text.replace(/\s+/g, ' ')}`
      )
  }
  const sentences = new Set()
  for (const finding of findings.filter((finding) => !here.some((label) => overlaps(finding, label)))) {
    if (sentences.has(finding.sentence)) continue
    sentences.add(finding.sentence)
    tally.wrong++
    wrong.push(
      `(${finding.ruleId}, ${finding.severity}) «${finding.actual}» ${draft}: ${finding.sentence.replace(/\s+/g, ' ')}`
    )
  }
}

if (process.argv.includes('--errors'))
  console.log(['FALSE ALARMS', ...wrong, '', 'MISSED', ...missed.sort(), ''].join('\n'))
const right = tally.clearFound + tally.borderlineFound
const share = (part, whole) => (part / (whole || 1)).toFixed(3)
console.log(
  `drafts ${tally.drafts} words ${tally.words} clear ${tally.clear} borderline ${tally.borderline} | ` +
    `precision ${share(right, right + tally.wrong)} recall-clear ${share(tally.clearFound, tally.clear)} ` +
    `recall-all ${share(right, tally.clear + tally.borderline)} false-alarms-per-1000-words ${share(tally.wrong * 1000, tally.words)}`
)

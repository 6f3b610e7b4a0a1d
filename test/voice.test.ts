import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {commitmentNotes} from '../src/commitment.ts'
import {help} from '../src/command-line.ts'
import {defaultSettings} from '../src/default-settings.ts'
import {exemption} from '../src/exemption.ts'
import {hintQuestions} from '../src/discussion.ts'
import {fixedQuestions} from '../src/open-questions.ts'
import {answerComment, contrast, hintComment} from '../src/presenters/discussion.ts'
import {commitment, evenness, voices, welcome} from '../src/presenters/culture.ts'
import {reviewBody, settledComment} from '../src/presenters/notices.ts'
import {readNote} from '../src/presenters/quote.ts'
import {reportHtml} from '../src/presenters/report-html.ts'
import {reportMarkdown} from '../src/presenters/report-markdown.ts'
import {keptWords} from '../src/presenters/report-words.ts'
import {initFiles} from '../src/init.ts'
import {review, reviewUnreadable} from '../src/review.ts'
import {readMarks, reviewExample} from '../src/rule-example.ts'
import {rules} from '../src/rules/index.ts'
import {settingsFromInputs, type Settings} from '../src/settings.ts'
import type {Report} from '../src/report/report.ts'
import {sampleFile, sampleOutcome} from './sample.ts'
import type {Outcome} from '../src/outcome.ts'

// Every string that can be shown passes our own rules, and sounds as docs/voice.md says.

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** Only wording is judged: a reason needs no timeline. */
const settings: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(
    rules.filter(({reads}) => reads === 'document').map(({ruleId}) => [ruleId, {severity: 'off' as const}])
  )
}

/** What stands in code, in comments, in quotation marks, or alone in italics, are the words of others, or about words. */
function ownWords(text: string): string {
  return (
    text
      .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, ' ')
      .replace(/(`+)[^`][\s\S]*?\1/g, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      // Titles of books and articles, on the pages of the rules.
      .replace(/^Where the advice comes from: .*$/gm, ' ')
      .replace(/\bthank you\b/gi, ' ')
      .replace(/\*\w+\*/g, ' ')
      .replace(/“[^”]*”|"[^"\n]*"/g, ' ')
  )
}

const words =
  /\b(you|your|yours|yourself|violations?|violates?|must|wrong|bad|offen[cs]es?|guilty)\b|!|\p{Emoji_Presentation}/giu

/** What in a text is not how we speak. */
function slips(text: string): string[] {
  const found = [...ownWords(text).matchAll(words)].map(([word]) => word)
  const {findings} = review(text.replace(/^Where the advice comes from: .*$/gm, ''), {path: 'words.md', settings})
  return [...found, ...findings.map((finding) => `${finding.ruleId}: ${finding.sentence}`)]
}

describe.each(rules.map((rule) => [rule.ruleId, rule] as const))('%s', (_, rule) => {
  const reasons = rule.examples.flagged.flatMap((example) =>
    reviewExample(rule, readMarks(example.text).text, example.options).flatMap(({reason, note, question}) => [
      reason,
      readNote(note).words,
      question ?? ''
    ])
  )
  const texts = [rule.summary, rule.why, rule.idea, rule.unless, ...reasons]

  test.each([...new Set(texts.filter(Boolean))])('says: %s', (text) => {
    expect(slips(text)).toEqual([])
  })
})

test('so does the help of the command line', () => {
  expect(slips(help)).toEqual([])
})

test('so do the words around a review', () => {
  for (const text of [reviewBody(1), reviewBody(5), settledComment('It was said.')]) expect(slips(text)).toEqual([])
})

test.each([
  'is not UTF-8 text',
  'is not text',
  'is larger than 1 MB',
  'is kept in Git LFS, so its text is not in the repository',
  'cannot be read (EACCES)'
])('so does what is said of a document that %s', (reason) => {
  const [finding] = reviewUnreadable(reason, {path: 'a.md', settings: defaultSettings}).findings
  for (const text of [finding!.reason, finding!.note]) expect(slips(text)).toEqual([])
})

test('so do the reasons why nothing was reviewed', () => {
  const {skip} = settingsFromInputs({skip: '{drafts: true, labels: no-review, authors: mira}'})
  const pulls = [{draft: true}, {labels: [{name: 'no-review'}]}, {user: {login: 'mira'}}]
  const reasons = pulls.map((pull) => exemption(pull, skip) ?? '')
  for (const text of reasons) expect([text === '', slips(text)]).toEqual([false, []])
})

describe('so do the answers in a discussion', () => {
  const hint = {
    ruleId: 'who-why-question',
    words: 'Why',
    sentence: 'Why?',
    question: 'What was in view?',
    reason: '',
    url: ''
  }
  const suggested = [
    [],
    [hint],
    [
      {...hint, rewrite: 'How?'},
      {...hint, example: 'How? [When?]'}
    ]
  ]
  const asked = [[], [{path: 'a.md', questions: fixedQuestions.map((text) => ({text}))}]]
  const answers = [
    hintComment(hint, ''),
    hintComment({...hint, ruleId: 'person-omission', rewrite: 'It was.'}, ''),
    answerComment([{command: 'help'}], ''),
    ...asked.map((documents) => answerComment([{command: 'questions', documents}], '')),
    ...suggested.map((hints) => answerComment([{command: 'suggest', text: 'Words.', hints}], '')),
    answerComment([{command: 'suggest', text: '', hints: []}], ''),
    contrast,
    read('test/golden/discussion.md'),
    ...hintQuestions
  ]

  test.each(answers)('%s', (text) => {
    expect(slips(text)).toEqual([])
  })
})

test('so do the lines about what surrounds a document', () => {
  const others = [
    {name: 'Mara Lind'},
    {name: 'Jun', role: 'scribe'},
    ...Array.from({length: 6}, (_, index) => ({name: `Guest ${index}`}))
  ]
  const facts = {by: 'Ines Duarte', since: '2026', covers: 'the boards'}
  const outcomes: Outcome[] = [
    sampleOutcome([sampleFile([])], {isFirst: true, voices: {expected: 9, heard: 1, others, evenness: 0.5}}),
    sampleOutcome([sampleFile([])], {voices: {expected: 9, heard: 3, others: others.slice(0, 1)}}),
    sampleOutcome([sampleFile([])], {voices: {expected: 1, heard: 0, others: others.slice(0, 1)}}),
    sampleOutcome([sampleFile([])], {voices: {expected: 4, heard: 0, others: others.slice(0, 4)}}),
    sampleOutcome([sampleFile([])], {voices: {expected: 4, heard: 4, others: []}}),
    sampleOutcome([sampleFile([])], {commitment: {kind: 'sentence', words: 'We learn.'}}),
    sampleOutcome([sampleFile([])], {commitment: {kind: 'link', url: 'https://wiki.example'}}),
    sampleOutcome([sampleFile([])], {
      commitment: {kind: 'file', path: 'PROMISE.md', facts, url: 'https://wiki.example'}
    }),
    sampleOutcome([sampleFile([])], {commitment: {kind: 'file', path: 'PROMISE.md', facts: {by: 'Ines Duarte'}}})
  ]
  const texts = [
    ...outcomes.flatMap((outcome) => [welcome(outcome), voices(outcome), evenness(outcome), commitment(outcome)]),
    ...[undefined, {}, {since: '2026'}, {by: 'Ines Duarte'}].flatMap((facts) => commitmentNotes('PROMISE.md', facts)),
    ...initFiles([]).flatMap(({path, text}) => (path.endsWith('.md') ? [text] : []))
  ].filter(Boolean)
  expect(texts.length).toBeGreaterThan(14)
  for (const text of texts) expect([text, slips(text)]).toEqual([text, []])
})

test('so do inputs and outputs', () => {
  const {description, inputs, outputs} = parse(read('action.yml'))
  const texts = Object.values<{description: string}>({...inputs, ...outputs}).map((entry) => entry.description)
  for (const text of [description, ...texts]) expect([text, slips(text)]).toEqual([text, []])
})

test('so do mistakes in settings', () => {
  const inputs = {
    files: "- 3\n- ''\n- ../x.md",
    sections: '- timelin',
    rules: 'counterfactua: off\nrequired-section: no',
    'fail-on': 'warn',
    'max-comments': 'many',
    comment: '- a: *b'
  }
  expect(() => settingsFromInputs(inputs)).toThrow()
  try {
    settingsFromInputs(inputs)
  } catch (error) {
    expect(slips((error as Error).message)).toEqual([])
  }
})

const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8'
})
  .split('\n')
  .filter((path) => path && !/^(test|examples|dist)\//.test(path))

test.each(documents)('so does %s', (path) => {
  expect(slips(read(path))).toEqual([])
})

const golden = readdirSync(new URL('golden', import.meta.url), {withFileTypes: true}).filter((entry) =>
  entry.isDirectory()
)

test.each(golden.flatMap(({name}) => [`${name}/comments.md`, `${name}/summary.md`, `${name}/report.md`]))(
  'so does what is said in golden/%s',
  (path) => {
    expect(slips(read(`test/golden/${path}`))).toEqual([])
  }
)

describe('a report', () => {
  const report = JSON.parse(read('test/report-golden/report.json')) as Report
  const none = {...report.total, documents: 0}
  const some = {...report.total, documents: 1}
  test.each<[what: string, report: Report]>([
    ['as it is', report],
    ['with a history that is cut off', {...report, history: 'shallow', others: 1, passedOver: 2, undated: some}],
    ['without a history', {...report, history: 'none', comparison: {kind: 'few', fewest: 10, then: 1, now: 3}}],
    ['of one month', {...report, months: report.months.slice(0, 1), comparison: {kind: 'short'}}],
    [
      'of nothing',
      {
        ...report,
        total: none,
        months: [],
        actions: {...report.actions, total: 0, open: 0},
        lessons: {total: 0, kept: 0, latest: []},
        related: {links: 0, latest: [], systems: []}
      }
    ]
  ])('sounds like it, %s', (_, one) => {
    expect(slips(reportMarkdown(one))).toEqual([])
    const page = reportHtml(one).replace(/<style>[^<]*<\/style>|<!doctype html>/g, '')
    expect(slips(page.replace(/<[^>]*>/g, '\n\n'))).toEqual([])
  })

  test('sounds like it in an issue', () => {
    expect(slips(keptWords)).toEqual([])
  })
})

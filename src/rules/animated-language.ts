import {targetOf} from '../analysis/certainty.ts'
import {findPhrases, phrases} from '../analysis/phrases.ts'
import type {Sentence} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Certainty, type Report} from '../rule.ts'

/** Sarcasm that is plain by its form. */
const sarcasm = phrases(`
  guess who
  what on earth
  what the hell
  be beyond me
  too much to ask
  of all people
  you 'd think
  one would think
  surprise surprise
  come on
  cmon
  oh well
  as if by magic
  no surprise there
  shocking , i know
  go figure
  yet again
  of course nobody
  of course no one
  apparently nobody
  apparently no one
  apparently reading
  so-called
  with half a brain
  have no excuse
  no comment
  so much for
  asking nicely
`)

const profanity =
  /^(?:fuck\w*|shit\w*|bullshit|wtf|damn|damned|goddamn\w*|crap|crappy|bloody|arse\w*|asshole\w*|bastards?|clusterfuck|hell)$/
const drama =
  /^(?:ridiculous|insane|absurd|disgraceful|inexcusable|embarrassing|shameful|pathetic|laughable|unbelievable|disgrace|idiotic|farce|joke|circus|clowns?|heroic|valiant)$/
const ironic = phrases(`
  thanks to _ 's brilliant|genius|great|clever|wonderful idea|change|work|decision|fix|plan
  thanks to his|her|their brilliant|genius|great|clever|wonderful idea|change|work|decision|fix|plan
`)

function hasPerson(sentence: Sentence): boolean {
  return sentence.groups.some(
    (group) =>
      ['person', 'role', 'team', 'we', 'I', 'they', 'nobody', 'somebody', 'external'].includes(group.kind) ||
      targetOf(group.possessor) !== undefined
  )
}

/** "their 'tests'", "the so-called review": quotation marks around one or two words that belong to somebody. */
function* scareQuotes(sentence: Sentence): Generator<{start: number; end: number; certainty: Certainty}> {
  const {tokens} = sentence
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens[index]!.quoted || tokens[index - 1]?.quoted) continue
    let end = index
    while (tokens[end]?.quoted) end++
    const owner = tokens[index - 1]?.lower ?? ''
    if (
      end - index <= 5 &&
      /^(?:their|his|her|our|brilliant)$/.test(owner) &&
      !/[A-Z]{2}/.test(tokens[index + 1]?.text ?? '')
    )
      yield {start: index - 1, end, certainty: owner === 'our' ? 'borderline' : 'clear'}
    index = end
  }
}

/** Runs of exclamation and question marks. */
function shout(sentence: Sentence): {start: number; end: number} | undefined {
  const at = sentence.tokens.findIndex(
    (token) => token.tag === 'punctuation' && /!{2,}|\?!|!\?|\?{2,}|‽/.test(token.text)
  )
  const joined = sentence.tokens.findIndex(
    (token, index) => /^[!?]$/.test(token.text) && /^[!?]$/.test(sentence.tokens[index + 1]?.text ?? '')
  )
  const index = at >= 0 ? at : joined
  return index < 0 ? undefined : {start: Math.max(0, index - 1), end: index + 1}
}

export default defineRule({
  reads: 'sentence',
  ruleId: 'animated-language',
  severity: 'warning',
  summary: 'Give the number, the time or the consequence behind the strong word.',
  why: 'Strong words bring strong feelings back into the room, and the facts get quieter.',
  idea: 'Leave the feeling word out, and tell the fact that caused it.',
  unless: 'It is a term of the trade, a log line, or humour about a machine.',
  source: 'Google, Site Reliability Workbook, chapter 10 (animated language)',
  examples: {
    flagged: [{text: '«What on earth» was the deployer thinking?', certainty: 'clear'}],
    accepted: [{text: 'The panic in the scheduler was caused by a nil pointer.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'Strong feeling speaks here, and it can drown the facts.'
    const human = hasPerson(sentence)
    for (const token of sentence.tokens) {
      if (!token.quoted && profanity.test(token.lower) && (token.lower !== 'hell' || human))
        yield* reportRun(sentence, {start: token.index, end: token.index + 1}, 'clear', reason)
    }
    for (const run of findPhrases(sentence, ironic)) yield* reportRun(sentence, run, 'clear', reason)
    for (const run of findPhrases(sentence, sarcasm)) {
      if (run.words.join(' ') === 'come on' && (run.start > 2 || sentence.tokens.length > 6)) continue
      if (run.words.join(' ') === 'yet again' && !human) continue
      if (run.words[0] === 'what' && !sentence.question) continue
      yield* reportRun(sentence, run, human ? 'clear' : 'borderline', reason)
    }
    for (const quote of scareQuotes(sentence)) yield* reportRun(sentence, quote, quote.certainty, reason)
    const loud = shout(sentence)
    if (loud && human) yield* reportRun(sentence, loud, 'clear', reason)
    for (const clause of sentence.clauses) {
      const {complement} = clause
      if (!complement || !human) continue
      const word = sentence.tokens.slice(complement.start, complement.end).find((token) => drama.test(token.lower))
      if (word) yield* reportRun(sentence, {start: word.index, end: word.index + 1}, 'clear', reason)
    }
  }
})

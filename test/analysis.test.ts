import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import {analyse} from '../src/analysis/analyse.ts'
import {evidenceOf, type Evidence} from '../src/analysis/evidence.ts'
import type {Clause, NounGroup, Sentence} from '../src/analysis/sentence.ts'
import {gerund, participle, past, verbForms} from '../src/lexicon/verbs.ts'

function read(text: string, evidence?: Evidence): Sentence[] {
  const file = new VFile(text)
  if (evidence) {
    const toPosition = (start: number, end: number) => ({
      start: {line: 1, column: start + 1, offset: start},
      end: {line: 1, column: end + 1, offset: end}
    })
    file.data.blamelessReview = {evidence, paragraphs: [], toPosition}
  }
  return [...analyse(new ParseEnglish().parse(text), file)]
}

const wordsOf = (sentence: Sentence, part: {start: number; end: number}): string =>
  sentence.tokens
    .slice(part.start, part.end)
    .map((token) => token.text)
    .join(' ')

/** A clause in one line: whom it belongs to, what kind that is, and what is said. */
function say(sentence: Sentence, clause: Clause): string {
  const group = (name: string, value: NounGroup | undefined): string =>
    value ? `${name}${wordsOf(sentence, value)} (${value.kind})` : ''
  const {verb} = clause
  const predicate =
    verb &&
    [verb.negated && 'not', verb.modal, verb.perfect && 'have', verb.passive && 'be', verb.lemma]
      .filter(Boolean)
      .join(' ')
  return [group('', clause.subject) || '—', predicate, group('by ', clause.agent)].filter(Boolean).join(' · ')
}

const saysOf = (text: string): string[] =>
  read(text).flatMap((sentence) => sentence.clauses.map((clause) => say(sentence, clause)))

describe('to whom each predicate belongs', () => {
  test.each([
    ['a plain statement', 'The engineer restarted the pod.', ['The engineer (role) · restart']],
    [
      'behind a relative clause',
      'The engineer who ran the script did not check.',
      ['The engineer (role) · run', 'The engineer (role) · not check']
    ],
    [
      'behind a describing participle',
      'The change deployed on Friday broke checkout.',
      ['The change (act) · deploy', 'The change (act) · break']
    ],
    [
      'behind a prepositional group',
      'The operator on the night shift forgot the flag.',
      ['The operator (maybe-person) · forget']
    ],
    [
      'in a passive, by whom',
      'The bucket was emptied by one of our contractors.',
      ['The bucket (unknown) · be empty · by one of our contractors (role)']
    ],
    ['joined by "and"', 'She panicked and ran the script.', ['She (person) · panic', 'She (person) · run']],
    ['joined by "but"', 'We ran the script, but forgot the mapping.', ['We (we) · run', 'We (we) · forget']],
    ['in an infinitive', 'Ravi forgot to renew the certificate.', ['Ravi (person) · forget', 'Ravi (person) · renew']],
    [
      'in an infinitive behind an order',
      'Remind the pilots to read the chart.',
      ['— · remind', 'the pilots (role) · read']
    ],
    [
      'in a reason',
      'Orders failed because Ana changed the group.',
      ['Orders (unknown) · fail', 'Ana (person) · change']
    ],
    [
      'in a gerund behind "by"',
      'It was caused by @devika pushing a migration.',
      ['It (unknown) · be cause · by @devika (person)', '@devika (person) · push']
    ],
    ['in a question', "Why didn't Amira call the harbour?", ['Amira (person) · not call']],
    [
      'in an inverted condition',
      'Had the runbook been followed, nothing would have failed.',
      ['the runbook (unknown) · have be follow', 'nothing (unknown) · would have fail']
    ],
    [
      'in content',
      '@lin believed that the gate was shut.',
      ['@lin (person) · believe', 'the gate (unknown) · be shut']
    ],
    [
      'of a system',
      'The lamps failed to find the meter.',
      ['The lamps (unknown) · fail', 'The lamps (unknown) · find']
    ],
    ['of nobody', 'Nobody on the team looked at the graph.', ['Nobody (nobody) · look']],
    ['of nobody among others', 'Nobody among us opened the page.', ['Nobody (nobody) · open']],
    [
      'of "whoever", who is the subject of both verbs',
      'Whoever wrote the phrase may explain it.',
      ['Whoever (somebody) · write', 'Whoever (somebody) · may explain']
    ],
    ['behind a denial that stands first', 'At no point did the vendor tell us.', ['the vendor (external) · not tell']],
    ['behind "never once"', 'Never once did Ana ask.', ['Ana (person) · not ask']],
    [
      'in two passives with one helper',
      'The script was written in May and never tested.',
      ['The script (act) · be write', 'The script (act) · not be test']
    ],
    ['beside what somebody owns', "To nobody's surprise, the retry failed.", ['the retry (unknown) · fail']]
  ])('%s', (_, text, says) => {
    expect(saysOf(text)).toEqual(says)
  })
})

describe('for whom a noun stands', () => {
  const kindIn = (text: string, evidence?: Evidence): string | undefined =>
    read(text, evidence)[0]?.clauses[0]?.subject?.kind
  test.each([
    ['a handle', '@ben fixed it.', 'person'],
    ['a bot', '@renovate-bot merged it.', 'system'],
    ['a given name', 'Hannah fixed it.', 'person'],
    ['a full name', 'Hannah Abara fixed it.', 'person'],
    ['a given name with an accent', 'José fixed it.', 'person'],
    ['a given name that looks like a verb', 'Mohamed fixed it.', 'person'],
    ['a product with a given name', 'Jenkins fixed it.', 'system'],
    ['an unknown capitalised word', 'Karpenter fixed it.', 'unknown'],
    ['a department, by its work', 'Yesterday Facilities fixed it.', 'team'],
    ['a department with the name of a service', 'Yesterday Checkout fixed it.', 'maybe-team'],
    ['the work itself', 'Yesterday the catering fixed it.', 'unknown'],
    ['a role', 'The reviewer fixed it.', 'role'],
    ['a role in a compound', 'The release manager fixed it.', 'role'],
    ['a manager that is software', 'The package manager fixed it.', 'maybe-person'],
    ['a team', 'The payments team fixed it.', 'team'],
    ['a team of a supplier', 'The vendor team fixed it.', 'external'],
    ['a supplier', 'Our carrier fixed it.', 'external'],
    ['some of us', 'None of us saw it.', 'nobody'],
    ['one of them', 'One of the reviewers saw it.', 'role'],
    ['we', 'We fixed it.', 'we'],
    ['I', 'I fixed it.', 'I'],
    ['you', 'You fix it.', 'you']
  ])('%s', (_, text, kind) => {
    expect(kindIn(text)).toBe(kind)
  })

  test('evidence makes a name of a word, and a system of a name', () => {
    expect(kindIn('Karpenter fixed it.', evidenceOf(['Karpenter'], []))).toBe('person')
    expect(kindIn('Hannah fixed it.', evidenceOf([], ['Hannah']))).toBe('system')
    expect(kindIn('Will Abara fixed it.', evidenceOf(['Will Abara'], []))).toBe('person')
  })

  test('"they" are the people named before, and nobody where none were', () => {
    const kinds = (text: string): (string | undefined)[] =>
      read(text).map((sentence) => sentence.clauses[0]?.subject?.kind)
    expect(kinds('The network team had the list. They never shared it.')).toEqual(['team', 'team'])
    expect(kinds('The blocks were full. They grew again.')).toEqual(['unknown', 'they'])
  })
})

describe('what colours a sentence', () => {
  test.each([
    ['a reason', 'We missed it because the graph showed green.', {reason: true}],
    ['a hedge', 'It may have been late.', {hedged: true}],
    ['an intensifier', 'The team missed it again.', {intensified: true}],
    ['a question', 'Who saw it?', {question: true}],
    ['none of them', 'The team met at ten.', {reason: false, hedged: false, intensified: false, question: false}]
  ])('%s', (_, text, flags) => {
    expect(read(text)[0]).toMatchObject(flags)
  })

  test('quoted words are marked, a lone mark quotes nothing', () => {
    const quoted = (text: string): string[] =>
      read(text)[0]!
        .tokens.filter((token) => token.quoted)
        .map((token) => token.text)
    expect(quoted('He wrote "all good" at ten.')).toEqual(['"', 'all', 'good', '"'])
    expect(quoted('A 5" disk failed.')).toEqual([])
  })

  test('an order has no subject', () => {
    const imperative = (text: string): boolean | undefined => read(text)[0]?.clauses[0]?.imperative
    expect(imperative('Add a check for this.')).toBe(true)
    expect(imperative('Be careful with the flag.')).toBe(true)
    expect(imperative('Do not run this twice.')).toBe(true)
    expect(imperative('Tests ran late.')).toBe(false)
  })
})

describe('verbs and their forms', () => {
  test.each([
    ['forgot', 'forget', 'past'],
    ['written', 'write', 'participle'],
    ['dropped', 'drop', 'past'],
    ['panicked', 'panic', 'past'],
    ['renewing', 'renew', 'ing'],
    ['notifies', 'notify', 's'],
    ['misconfigured', 'misconfigure', 'past'],
    ['undeployed', 'undeploy', 'past']
  ])('%s comes from %s', (word, lemma, form) => {
    expect(verbForms(word)).toContainEqual({lemma, form})
  })

  test.each(['string', 'indeed', 'need', 'thing', 'hundred'])('%s is no form of a verb by its ending', (word) => {
    expect(verbForms(word).every(({form}) => form === 'base')).toBe(true)
  })

  test.each([
    ['renew', 'renewed', 'renewed', 'renewing'],
    ['write', 'wrote', 'written', 'writing'],
    ['drop', 'dropped', 'dropped', 'dropping'],
    ['notify', 'notified', 'notified', 'notifying'],
    ['tie', 'tied', 'tied', 'tying'],
    ['run', 'ran', 'run', 'running'],
    ['monitor', 'monitored', 'monitored', 'monitoring']
  ])('%s: %s, %s, %s', (lemma, ...forms) => {
    expect([past(lemma), participle(lemma), gerund(lemma)]).toEqual(forms)
  })
})

test('any words at all give tokens in order, groups and clauses inside the sentence', () => {
  const word = fc.constantFrom(
    'the',
    'engineer',
    'who',
    'did',
    "didn't",
    'not',
    'run',
    'ran',
    'and',
    'to',
    '@ana',
    '"',
    ',',
    '.',
    '?',
    'because',
    'if',
    'had',
    'by',
    'should',
    'have',
    'been',
    'tested',
    'we',
    "Bob's",
    'of',
    'that',
    '—',
    ':',
    '5',
    'was',
    'team',
    'without',
    'checking'
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 25}), (words) => {
      for (const sentence of read(words.join(' '))) {
        const size = sentence.tokens.length
        sentence.tokens.forEach((token, index) =>
          expect(token.start).toBeGreaterThanOrEqual(sentence.tokens[index - 1]?.end ?? 0)
        )
        for (const part of [...sentence.groups, ...sentence.clauses]) {
          expect(part.start).toBeGreaterThanOrEqual(0)
          expect(part.end).toBeLessThanOrEqual(size)
          expect(part.start).toBeLessThan(part.end)
        }
      }
    }),
    {numRuns: 400}
  )
})

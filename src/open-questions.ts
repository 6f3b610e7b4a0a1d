import {readActions} from './action-items.ts'
import {parseDocument, type Document} from './document.ts'
import {severities, type Finding} from './finding.ts'
import {readImpact} from './impact.ts'
import {review} from './review.ts'
import type {Concept} from './sections.ts'
import {readTimeline, type TimelineEntry} from './timeline.ts'
import {secretValues, withoutSecrets} from './secret-places.ts'
import type {Settings} from './settings.ts'

/** A question for the talk about a document. */
export interface OpenQuestion {
  text: string
  /** Words of the document that it is about, as they stand there; left out: what is not in it yet. */
  about?: string
}

/** Most questions in a set, most of them about single sentences, and as many there are at least. */
const most = 5
const mostSentences = 2
const least = 3

/** A stretch of the timeline without an entry is asked about from so many minutes on … */
const longStretch = 15
/** … where it is this share of the whole, or more. */
const largeShare = 0.25

/** What a document is asked about where it does not say it yet, the most telling first. */
const gaps: readonly {text: string; isOpen: (seen: Seen) => boolean}[] = [
  {
    text: 'What was the first sign that something was different, and where did it show?',
    isOpen: ({document}) => readTimeline(document).entries.length < 2
  },
  {
    text: 'How did this become known, and what could have shown it earlier?',
    isOpen: ({has, document}) => !has('detection') && !/\b(?:detect|page[ds]?\b|alert)/i.test(document.text)
  },
  {
    text: 'Which other conditions had to be there for this to happen?',
    isOpen: ({has, findings}) =>
      !has('contributing-factors') || findings.some(({ruleId}) => /^(?:single-cause|human-error-label)$/.test(ruleId))
  },
  {
    text: 'How long did it last, for how many, and how do we know?',
    isOpen: ({document}) => !readImpact(document).duration || !readImpact(document).extent
  },
  {
    text: 'What brought it back, and how could everybody see that it had worked?',
    isOpen: ({has}) => !has('resolution')
  },
  {
    text: 'Which one change would make a repeat less likely, or easier to notice?',
    isOpen: ({document}) => readActions(document).length === 0
  },
  {text: 'What worked well here, and kept this from growing?', isOpen: ({has}) => !has('went-well')},
  {text: 'Where did luck help, and what would the day have been without it?', isOpen: ({has}) => !has('got-lucky')},
  {text: 'What is known now that was not known before?', isOpen: ({has}) => !has('lessons')}
]

/** Questions that fit any document. */
const always = [
  'What surprised those who were there?',
  'What was not known at the time, and would have helped?',
  'What does this part of the system do on a day without an incident?'
]

/** Every question that does not come from a rule, as it can be shown; for whoever looks after the voice. */
export const fixedQuestions: readonly string[] = [...gaps.map(({text}) => text), ...always]

/** What the questions are chosen by. */
interface Seen {
  document: Document
  findings: readonly Finding[]
  has: (concept: Concept) => boolean
}

/**
 * Choose open questions that fit a document: about its own sentences, the longest quiet stretch of its timeline, an
 * action nobody carries yet, and what it does not tell. Pure; the same document gets the same questions.
 *
 * @param text The document.
 * @param options Its path, and the settings that hold.
 * @returns Three to five questions that ask for an account, with what, how, which or where.
 */
export function openQuestions(text: string, options: {path: string; settings: Settings}): OpenQuestion[] {
  const {findings} = review(text, options)
  const document = parseDocument(text, options.path, options.settings.sectionAliases)
  const concepts = new Set(document.sections.flatMap((section) => section.concepts))
  const seen: Seen = {document, findings, has: (concept) => concepts.has(concept)}
  const fitting = [
    ...aboutSentences(findings),
    ...aboutTimeline(document),
    ...aboutActions(document),
    ...gaps.filter(({isOpen}) => isOpen(seen)).map(({text}) => ({text}))
  ]
  const distinct = fitting.filter((one, index) => fitting.findIndex(({text}) => text === one.text) === index)
  const fill = always.slice(0, Math.max(0, least - distinct.length)).map((text) => ({text}))
  return withoutSecrets([...distinct, ...fill].slice(0, most), secretValues(text))
}

/** The questions of the loudest findings, one for each rule and sentence. */
function aboutSentences(findings: readonly Finding[]): OpenQuestion[] {
  const known = new Set<string>()
  const isNew = (key: string): boolean => !known.has(key) && Boolean(known.add(key))
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .filter(({question, ruleId, sentence}) => question !== undefined && isNew(sentence) && isNew(ruleId))
    .slice(0, mostSentences)
    .map(({question, sentence}) => ({text: question!, about: sentence.replace(/\*\*|__/g, '')}))
}

/** The longest stretch between two entries of one day, in minutes. */
function aboutTimeline(document: Document): OpenQuestion[] {
  const clocks = readTimeline(document).entries.filter(hasClock)
  const steps = clocks.slice(1).map((entry, index) => ({from: clocks[index]!, to: entry}))
  const stretches = steps
    .filter(({from, to}) => from.date === to.date)
    .map(({from, to}) => ({from: from.moment.clock, to: to.moment.clock, minutes: to.moment.clock - from.moment.clock}))
    .filter(({minutes}) => minutes > 0)
  const whole = stretches.reduce((sum, {minutes}) => sum + minutes, 0)
  const [longest] = [...stretches].sort((a, b) => b.minutes - a.minutes)
  if (stretches.length < 2 || !longest || longest.minutes < longStretch || longest.minutes < whole * largeShare)
    return []
  const text = `What was looked at between ${clock(longest.from)} and ${clock(longest.to)}, and what did it show?`
  return [{text}]
}

type Clocked = TimelineEntry & {moment: {clock: number}}

function hasClock(entry: TimelineEntry): entry is Clocked {
  return entry.moment?.clock !== undefined
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The first open action that nobody carries yet. */
function aboutActions(document: Document): OpenQuestion[] {
  const free = readActions(document).find(({owner, done, text}) => owner === null && done !== true && text.length > 0)
  return free ? [{text: 'Which team or role is closest to this, and what would it need?', about: free.text}] : []
}

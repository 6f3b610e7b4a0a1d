import * as closed from '../lexicon/closed-class.ts'
import {givenNames} from '../lexicon/people.ts'
import {alsoNouns, verbForms} from '../lexicon/verbs.ts'
import type {Tag, Token, VerbForm} from './sentence.ts'
import type {RawToken} from './tokens.ts'

type Draft = Token & {spaced: boolean}

const isVerbal = (token: Draft | undefined): boolean => token?.tag === 'verb' || token?.tag === 'auxiliary'

/**
 * Give each token its part of speech: closed classes by list, verbs by their forms and neighbours, nouns else.
 *
 * A tagger from a package was measured on this kind of text and brought nothing (docs/analysis.md).
 *
 * @param raw Tokens of one sentence.
 * @returns Tagged tokens; quotation is kept.
 */
export function tag(raw: readonly RawToken[]): Token[] {
  const tokens: Draft[] = raw.map((token, index) => first(token, index))
  for (let index = 0; index < tokens.length; index++) settleOfCourse(tokens, index)
  for (let index = 0; index < tokens.length; index++) settleAfterModal(tokens, index)
  for (let index = 0; index < tokens.length; index++) settle(tokens, index)
  reduceParticiples(tokens)
  for (let index = 0; index < tokens.length; index++) settleTo(tokens, index)
  return tokens
}

/** "can of course be set": two words, one adverb; "a list of course dates" has another course. */
function settleOfCourse(tokens: Draft[], index: number): void {
  const [of, course] = [tokens[index]!, tokens[index + 1]]
  if (of.lower !== 'of' || course?.lower !== 'course') return
  const next = tokens[index + 2]?.tag
  if (index > 0 && (next === 'noun' || next === 'proper')) return
  for (const token of [of, course]) {
    token.tag = 'adverb'
    token.forms = noForms
    token.lemma = token.lower
  }
}

/** "should at least have asked": an adverb of several words. "should of asked": "have", as it is heard. */
function settleAfterModal(tokens: Draft[], index: number): void {
  if (tokens[index]!.tag !== 'modal') return
  const at = tokens[index + 1]?.tag === 'not' ? index + 2 : index + 1
  const words = tokens.slice(at, at + 4).map(({lower}) => lower)
  if (words[0] === 'of' && (words[1] === 'been' || tokens[at + 1]?.forms.includes('participle'))) {
    tokens[at]!.tag = 'auxiliary'
    tokens[at]!.lemma = 'have'
  }
  const length = words[0] !== 'at' ? 0 : words[1] === 'least' ? 2 : words[3] === 'least' ? 4 : 0
  for (const token of tokens.slice(at, at + length)) {
    token.tag = 'adverb'
    token.forms = noForms
    token.lemma = token.lower
  }
}

/** "according to the plan", "adhere to the rule": before a noun, "to" is a preposition like any other. */
function settleTo(tokens: Draft[], index: number): void {
  const token = tokens[index]!
  if (token.tag !== 'to') return
  const right = after(tokens, index)
  if (right && startsGroup.has(right.tag)) token.tag = 'preposition'
}

const startsGroup: ReadonlySet<Tag> = new Set([
  'determiner',
  'pronoun',
  'noun',
  'proper',
  'handle',
  'code',
  'number',
  'adjective'
])

/** What a word is by itself, whatever its capital and place. */
interface Look {
  tag: Tag
  lemma: string
  forms: readonly VerbForm[]
}

const looks = new Map<string, Look>()
/** A document can hold many odd words: the memory of them is bounded. */
const looksLimit = 50_000
const noForms: readonly VerbForm[] = []

/** First look: what the word is by itself. Open-class words start as nouns. */
function first(raw: RawToken, index: number): Draft {
  const lower = raw.text.toLowerCase().replaceAll('’', "'")
  let look = raw.code ? code : looks.get(lower)
  if (!look) {
    look = lookAt(lower)
    if (looks.size >= looksLimit) looks.clear()
    looks.set(lower, look)
  }
  const capital = lower !== raw.text && /^\p{Lu}/u.test(raw.text)
  let {tag} = look
  if (tag === 'noun' && capital && index > 0) tag = 'proper'
  // "Will deployed it", "in May": a capital inside a sentence makes a name of a modal.
  else if (tag === 'modal' && capital && index > 0 && /^(?:will|may|might)$/.test(lower)) tag = 'proper'
  // "Pascal" ends like an adjective; "IT" in capitals is a department.
  else if ((tag === 'adjective' && capital && givenNames.has(lower)) || raw.text === 'IT') tag = 'proper'
  const {text, start, end, quoted, spaced} = raw
  // "Mohamed" looks like a verb in the past; "Said" at the start of a sentence mostly is one.
  if (capital && look.forms.length > 0 && givenNames.has(lower) && lower !== 'said') {
    return {index, text, lower, lemma: lower, tag: 'proper', forms: noForms, start, end, quoted, spaced}
  }
  return {index, text, lower, lemma: look.lemma, tag, forms: look.forms, start, end, quoted, spaced}
}

const code: Look = {tag: 'code', lemma: '', forms: noForms}

function lookAt(lower: string): Look {
  const tag = closedTag(lower)
  if (tag) return {tag, lemma: closedLemma(lower, tag), forms: noForms}
  const forms = verbForms(lower)
  if (forms.length > 0) return {tag: 'noun', lemma: forms[0]!.lemma, forms: [...new Set(forms.map(({form}) => form))]}
  if (/[a-z]{2}ly$/.test(lower) && !closed.notAdverbs.has(lower)) return {tag: 'adverb', lemma: lower, forms: noForms}
  const adjective = lower.length > 5 && adjectiveEnding.test(lower) && !nounEnding.test(lower)
  return {tag: adjective ? 'adjective' : 'noun', lemma: lower, forms: noForms}
}

/** The tag of a word of a closed class, a handle, a number or a mark; nothing for open classes. */
function closedTag(lower: string): Tag | undefined {
  if (/^@[\w-]/.test(lower)) return 'handle'
  if (!/[\p{L}\p{N}]/u.test(lower)) return 'punctuation'
  if (/^[~+-]?\d/.test(lower) || numberWord.test(lower)) return 'number'
  if (closed.negators.has(lower)) return 'not'
  if (lower === 'to') return 'to'
  if (lower === "'s") return 'other'
  if (closed.be.has(lower) || closed.have.has(lower) || closed.does.has(lower)) return 'auxiliary'
  if (closed.modals.has(lower)) return 'modal'
  if (closed.coordinators.has(lower)) return 'coordinator'
  if (closed.interrogatives.has(lower)) return 'wh'
  if (lower === 'that') return 'subordinator'
  if (closed.subordinators.has(lower) && lower !== 'so') return 'subordinator'
  if (closed.determiners.has(lower)) return 'determiner'
  if (closed.pronouns.has(lower)) return 'pronoun'
  if (closed.prepositions.has(lower)) return 'preposition'
  return closed.adverbs.has(lower) ? 'adverb' : undefined
}

const numberWord = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)$/
const adjectiveEnding = /(?:ful|ous|ive|able|ible|less|ical|ish|ary|ant|ent|al|ic)$/
const nounEnding =
  /(?:ment|ents|tive|incident|client|agent|event|deployment|tenant|signal|terminal|portal|approval|removal|proposal|rehearsal|refusal|dismissal|disposal|renewal|withdrawal|traffic|topic|metric|logic|public|critic|clinic|account|accident|rental|journal|manual|arrival|table|variable|library|summary|primary|secondary|canary|boundary|archive|drive|objective|executive|consultant|assistant|merchant|participant|president|student|patient|parent|content|component|environment|extent|percent|moment|document|element|segment|statement)$/

function closedLemma(lower: string, tag: Tag): string {
  if (tag === 'auxiliary') return auxiliaryLemma(lower)
  return tag === 'modal' ? (shortModals[lower] ?? lower) : lower
}

const shortModals: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "'ll": 'will',
  "'d": 'would',
  cannot: 'can'
}

function auxiliaryLemma(lower: string): string {
  return closed.be.has(lower) ? 'be' : closed.have.has(lower) ? 'have' : 'do'
}

/** Nearest token to the left that is no adverb, no negation, no quotation mark. */
function before(tokens: readonly Draft[], index: number): Draft | undefined {
  let at = index - 1
  while (
    at >= 0 &&
    (tokens[at]!.tag === 'adverb' || tokens[at]!.tag === 'not' || /^["“”'‘’*_(]$/.test(tokens[at]!.text))
  )
    at--
  return tokens[at]
}

function after(tokens: readonly Draft[], index: number): Draft | undefined {
  let at = index + 1
  while (tokens[at] && (tokens[at]!.tag === 'not' || /^["“”'‘’*_(]$/.test(tokens[at]!.text))) at++
  return tokens[at]
}

/** Determiners that are as often pronouns: "this broke it". */
const demonstrative = /^(?:this|these|those|which|what|all|both|most)$/

/** Nouns in -ing that incident prose is full of: verbs only before an object. */
const nounInIng =
  /^(?:monitoring|testing|training|logging|building|engineering|networking|routing|meeting|warning|setting|tooling|alerting|paging|planning|hosting|caching|banking|marketing|accounting|pricing|processing|reporting|mapping|scaling|onboarding|messaging|streaming|finding|understanding|timing|tracing|staging|billing|scheduling|learning|reasoning|handling|branching|shipping|booking|polling|indexing|rating|rendering|painting|sharding|partitioning|provisioning|throttling|queueing|batching)s?$/

/** Verbs that take another in -ing. */
const takesIng = new Set([
  'start',
  'stop',
  'keep',
  'begin',
  'avoid',
  'consider',
  'try',
  'continue',
  'recommend',
  'suggest',
  'remember',
  'involve',
  'mean',
  'spend',
  'finish',
  'risk',
  'see',
  'find',
  'catch',
  'leave',
  'quit',
  'bother',
  'resume',
  'delay',
  'mind',
  'discuss',
  'go'
])

const opensGroup = (token: Draft | undefined): boolean =>
  token !== undefined && ['determiner', 'pronoun', 'handle', 'code', 'number'].includes(token.tag)

/** Second look: with its neighbours, is this open-class word a verb? */
function settle(tokens: Draft[], index: number): void {
  const token = tokens[index]!
  settleClosed(tokens, index)
  if (manner.has(token.lower) && isTried(tokens, index)) token.tag = 'adverb'
  if (token.tag === 'noun' && token.forms.length === 0 && isUnknownVerb(tokens, index)) {
    token.tag = 'verb'
    token.forms = ['base']
  } else if (token.tag === 'noun' && token.forms.length === 0 && isUnknownParticiple(tokens, index)) {
    token.tag = 'verb'
    token.forms = ['past', 'participle']
    token.lemma = token.lower.slice(0, -1)
  }
  if (token.forms.length === 0 || (token.tag !== 'noun' && token.tag !== 'proper')) return
  const {forms, lower} = token
  const left = before(tokens, index)
  const right = after(tokens, index)
  const become = (tag: Tag, form?: VerbForm): void => {
    token.tag = tag
    if (tag === 'verb')
      token.lemma = verbForms(lower).find((entry) => !form || entry.form === form)?.lemma ?? token.lemma
  }
  // A capital inside a sentence is a name, except where only a verb can stand ("to Deploy").
  if (token.tag === 'proper' && left && left.tag !== 'to' && left.tag !== 'modal' && left.tag !== 'punctuation') return
  if (!left) return settleOpening(tokens, index, become)
  const settleHere = settlers[left.tag] ?? settleAfterSubject
  settleHere({tokens, token, index, left, right, become, can: (form) => forms.includes(form)})
}

/** An open-class word that can be a verb, and what stands beside it. */
interface Place {
  tokens: Draft[]
  token: Draft
  index: number
  left: Draft
  right: Draft | undefined
  can: (form: VerbForm) => boolean
  become: (tag: Tag, form?: VerbForm) => void
}

/** "to deploy"; "access to production": a noun before "to" and no verb reading right of it. */
function afterTo({tokens, token, left, right, can, become}: Place): void {
  if (
    can('base') &&
    !(
      alsoNouns.has(token.lower) &&
      ['noun', 'punctuation'].includes(right?.tag ?? 'punctuation') &&
      nominalTo(tokens, left.index)
    )
  )
    become('verb', 'base')
  else if (can('ing')) become('verb', 'ing')
}

/** "will deploy". */
function afterModal({can, become}: Place): void {
  if (can('base')) become('verb', 'base')
}

/** "did deploy", "has deployed", "was deployed", "is deploying". */
function afterAuxiliary({token, left, can, become}: Place): void {
  if (left.lemma === 'do' && can('base')) return become('verb', 'base')
  if (left.lemma === 'have' && can('participle')) return become('verb', 'participle')
  if (left.lemma === 'be') {
    if (can('participle')) return become('verb', 'participle')
    if (can('ing')) return become('verb', 'ing')
    return
  }
  if (left.lemma === 'have' && token.text.endsWith('ed')) become('verb', 'participle')
}

/** "the failed deploy", "this broke it". */
function afterDeterminer({tokens, token, index, left, right, can, become}: Place): void {
  if (demonstrative.test(left.lower) && !['noun', 'proper'].includes(right?.tag ?? '')) {
    if (can('past') || (can('s') && (!alsoNouns.has(token.lemma) || opensGroup(right)))) return become('verb')
  }
  // "More closely monitor": an adverb stands before a verb.
  if (can('base') && /^(?:more|less)$/.test(left.lower) && tokens[index - 1]!.tag === 'adverb')
    return become('verb', 'base')
  if (can('past') || can('participle')) become('adjective')
}

/** "by deploying", "when deployed". */
function afterPreposition(place: Place): void {
  const {token, left, right, can, become} = place
  if (left.tag === 'subordinator' && left.lower === 'that') return settleAfterSubject(place)
  if (can('ing')) {
    if (nounInIng.test(token.lower) ? opensGroup(right) : right?.tag !== 'auxiliary' && right?.tag !== 'modal')
      become('verb', 'ing')
    return
  }
  if (can('past') && left.tag === 'subordinator') return become('verb', 'participle')
  if (can('past') || can('participle')) become('adjective')
  else if (left.tag === 'subordinator' && can('base') && !alsoNouns.has(token.lower)) become('verb', 'base')
}

/** "we deployed", "who deploys", "let us deploy". */
function afterPronoun({tokens, token, index, left, can, become}: Place): void {
  if (can('past') && isPart(tokens, left.index)) return become('verb', 'past')
  if (left.lower === 'let' || /^(?:me|us|him|them)$/.test(left.lower)) {
    if (can('base')) return become('verb', 'base')
    if (can('ing')) return become('verb', 'ing')
    // "Nobody among us opened it": behind a preposition the pronoun is no object of a verb.
    if (can('past') && tokens[left.index - 1]?.tag === 'preposition') become('verb', 'past')
    return
  }
  if (can('past')) return become('verb', 'past')
  if (can('base') && /^(?:i|we|you|they|who|people)$/.test(left.lower)) return become('verb', 'base')
  // "Everybody take another look": an order.
  if (can('base') && /^every(?:one|body)$/.test(left.lower) && !alsoNouns.has(token.lower))
    return become('verb', 'base')
  // "Why would anyone deploy": the helper stands before the subject.
  if (can('base') && left.tag === 'pronoun' && inverted(tokens, index)) return become('verb', 'base')
  if (can('s')) return become('verb', 's')
  if (can('ing')) return become('verb', 'ing')
  if (can('participle')) become('verb', 'participle')
}

/** "stopped deploying", "get deployed". */
function afterVerb({token, left, right, can, become}: Place): void {
  if (can('ing')) {
    if (opensGroup(right) || (takesIng.has(left.lemma) && !nounInIng.test(token.lower))) become('verb', 'ing')
    return
  }
  if (['let', 'make', 'help', 'get'].includes(left.lemma) && can('base') && !alsoNouns.has(token.lower))
    return become('verb', 'base')
  if (left.lemma === 'get' && can('participle')) return become('verb', 'participle')
  if (can('past') || can('participle')) become('adjective')
}

/** By what stands to the left; behind anything else, the word may follow its subject. */
const settlers: Partial<Record<Tag, (place: Place) => void>> = {
  to: afterTo,
  modal: afterModal,
  auxiliary: afterAuxiliary,
  determiner: afterDeterminer,
  adjective: afterDeterminer,
  number: afterDeterminer,
  preposition: afterPreposition,
  subordinator: afterPreposition,
  pronoun: afterPronoun,
  wh: afterPronoun,
  coordinator: settleJoined,
  punctuation: settleJoined,
  verb: afterVerb
}

/** "none of us noticed": the pronoun names a whole, and the part of it is the subject. */
function isPart(tokens: readonly Draft[], index: number): boolean {
  return (
    tokens[index - 1]?.lower === 'of' &&
    /^(?:none|one|two|three|some|neither|both|all|many|most|each|any|several|few|half|nobody|rest)$/.test(
      tokens[index - 2]?.lower ?? ''
    )
  )
}

/** "did not predefine": behind a negated "do" a word in small letters is a verb, also one that no list knows. */
function isUnknownVerb(tokens: readonly Draft[], index: number): boolean {
  const left = before(tokens, index)
  return (
    tokens[index - 1]?.tag === 'not' &&
    left?.tag === 'auxiliary' &&
    left.lemma === 'do' &&
    /^[a-z-]{4,}$/.test(tokens[index]!.text)
  )
}

/** "could have ruled it out": behind "have" a word in -ed is a participle, also one that no list knows. */
function isUnknownParticiple(tokens: readonly Draft[], index: number): boolean {
  const left = before(tokens, index)
  return left?.tag === 'auxiliary' && left.lemma === 'have' && /^[a-z]{3,}ed$/.test(tokens[index]!.text)
}

/** Nouns that say how something was tried out: "was not load tested". */
const manner = new Set([
  'peer',
  'code',
  'load',
  'unit',
  'smoke',
  'stress',
  'regression',
  'soak',
  'double',
  'cross',
  'fully'
])

/** Stands between a helper and a verb of trying out. */
function isTried(tokens: readonly Draft[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    before(tokens, index)?.tag === 'auxiliary' &&
    next !== undefined &&
    ['test', 'review', 'check', 'verify', 'validate'].includes(next.lemma) &&
    (next.forms.includes('participle') || (before(tokens, index)!.lemma === 'do' && next.forms.includes('base')))
  )
}

/** "the fix to production": a noun that takes "to" as a preposition. */
function nominalTo(tokens: readonly Draft[], to: number): boolean {
  const noun = tokens[to - 1]
  return (
    noun !== undefined &&
    /^(?:access|due|according|thanks|related|change|changes|fix|update|updates|back|moved|switched|switch|prior|close|next|similar|lead|leads|led|deploy|deployed|deployment|migration|respect|compared|connection|connections|commit|commits|push|pushed)$/.test(
      noun.lower
    )
  )
}

/** "No one person": a number of them, not nobody. */
const isCounted = (token: Draft | undefined): boolean =>
  token?.tag === 'noun' &&
  token.forms.length === 0 &&
  /^(?:person|individual|engineer|team|change|cause|thing|part|group)$/.test(token.lower)

/** "had not given a date", "was following the runbook": a preposition that is a form of a verb behind its auxiliary. */
function isVerbLikePreposition(tokens: readonly Draft[], index: number): boolean {
  const {lower} = tokens[index]!
  if (lower !== 'given' && lower !== 'following') return false
  const left = before(tokens, index)
  return left?.tag === 'auxiliary' && (lower === 'given' ? left.lemma !== 'do' : left.lemma === 'be')
}

/** Words of the closed classes that have two readings. */
function settleClosed(tokens: Draft[], index: number): void {
  const token = tokens[index]!
  const right = after(tokens, index)
  if (token.tag === 'preposition' && isVerbLikePreposition(tokens, index)) {
    token.tag = 'verb'
    token.forms = verbForms(token.lower).map(({form}) => form)
    token.lemma = verbForms(token.lower)[0]!.lemma
  } else if (token.lower === 'once' && tokens[index - 1]?.lower === 'at') token.tag = 'adverb'
  else if (token.lower === 'either' && tokens[index + 1]?.tag === 'not') token.tag = 'adverb'
  else if (token.lower === "'d" && hasParticiple(tokens, index + 1)) {
    token.tag = 'auxiliary'
    token.lemma = 'have'
  } else if (token.lower === 'that' && token.tag === 'subordinator') {
    const left = before(tokens, index)
    if (
      right &&
      (['auxiliary', 'modal'].includes(right.tag) || right.lower === "'s") &&
      (!left || left.tag === 'punctuation' || left.tag === 'coordinator')
    )
      token.tag = 'pronoun'
    else if (right?.lower === 'of') token.tag = 'pronoun'
    else if (tokens[index - 1]?.tag === 'preposition' && right && ['noun', 'proper', 'adjective'].includes(right.tag))
      token.tag = 'determiner'
  } else if (token.lower === 'no' && right?.lower === 'one' && isCounted(tokens[right.index + 1])) {
    right.tag = 'number'
  } else if (token.lower === 'no' && right?.lower === 'one') {
    token.tag = 'pronoun'
    right.tag = 'other'
  } else if (token.lower === "'s") {
    const left = tokens[index - 1]
    if (
      left &&
      (/^(?:it|he|she|that|there|what|where|how|here|let|this|everything|nothing)$/.test(left.lower) ||
        (/^(?:who|everyone|everybody|nobody|somebody|someone)$/.test(left.lower) && !isOwned(right)) ||
        isShortForIs(tokens, index))
    ) {
      token.tag = left.lower === 'let' ? 'pronoun' : 'auxiliary'
      token.lemma = 'be'
    }
  } else if (token.tag === 'determiner' && closed.possessives.has(token.lower) === false) {
    // "all of it", "this was", "these are": a determiner with nothing to determine is a pronoun.
    if (
      !right ||
      ['auxiliary', 'modal', 'preposition', 'punctuation', 'coordinator', 'to', 'wh', 'subordinator'].includes(
        right.tag
      )
    ) {
      if (!['the', 'a', 'an', 'no', 'every'].includes(token.lower)) token.tag = 'pronoun'
    }
  }
}

/** "nobody's surprise", against "nobody's checking": what is owned is a noun and no form of a verb. */
const isOwned = (right: Draft | undefined): boolean =>
  right?.tag === 'noun' && !right.forms.includes('ing') && !right.forms.includes('participle')

/** "Marta's on leave", "that one's not": nothing stands behind that somebody could own. */
function isShortForIs(tokens: readonly Draft[], index: number): boolean {
  const right = tokens[index + 1]
  return (
    right !== undefined &&
    (right.tag === 'not' ||
      /^(?:a|an|the|on|at|in|from|off|out|always|never)$/.test(right.lower) ||
      (right.tag === 'to' && tokens[index + 2]?.lower === 'blame'))
  )
}

/** "I'd forgotten": behind adverbs stands a form that follows "had" and never "would". */
function hasParticiple(tokens: readonly Draft[], from: number): boolean {
  let at = from
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'not') at++
  const next = tokens[at]
  const wished = tokens.slice(0, from).some(({lower}) => lower === 'if' || lower === 'wish')
  return (
    next !== undefined &&
    (next.lower === 'been' || (next.forms.includes('participle') && (wished || !next.forms.includes('base'))))
  )
}

function settleOpening(tokens: Draft[], index: number, become: (tag: Tag, form?: VerbForm) => void): void {
  const token = tokens[index]!
  const right = after(tokens, index)
  const can = (form: VerbForm): boolean => token.forms.includes(form)
  if (can('base')) {
    const follows =
      right &&
      (opensGroup(right) || ['adjective', 'to', 'preposition', 'subordinator', 'wh', 'adverb'].includes(right.tag))
    if (!alsoNouns.has(token.lower) ? right?.tag !== 'auxiliary' && right?.tag !== 'modal' : opensGroup(right))
      return become('verb', 'base')
    if (follows && !alsoNouns.has(token.lower)) return become('verb', 'base')
    if (
      alsoNouns.has(token.lower) &&
      right &&
      (right.tag === 'noun' || right.tag === 'proper' || right.tag === 'adjective') &&
      /^[A-Z]/.test(token.text) &&
      !hasFinite(tokens, index + 1)
    )
      return become('verb', 'base')
    return
  }
  if (can('ing')) return become('verb', 'ing')
  if (can('past') || can('participle')) {
    if (right && (right.tag === 'noun' || right.tag === 'proper') && hasFinite(tokens, index + 1)) become('adjective')
    else become('verb', 'past')
  }
}

/** Whether an auxiliary, modal or plain past form stands to the right: then a verb has its own subject. */
function hasFinite(tokens: readonly Draft[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.tag === 'auxiliary' || token.tag === 'modal') return true
    if (token.forms.includes('past') && tokens[index - 1] && ['noun', 'proper'].includes(tokens[index - 1]!.tag))
      return true
    if (token.tag === 'punctuation' && /^[.;:]$/.test(token.text)) return false
    if (token.tag === 'subordinator' || token.tag === 'wh') return false
  }
  return false
}

function settleJoined(place: Place): void {
  const {tokens, token, index, left, right, can, become} = place
  if (left.tag === 'punctuation' && !/^[,;&/]$/.test(left.text)) return settleOpening(tokens, index, become)
  let earlier: Draft | undefined
  for (let at = left.index - 1; at >= 0 && !earlier; at--) if (tokens[at]!.tag === 'verb') earlier = tokens[at]
  if (can('past')) return become(right && right.tag === 'noun' && !earlier ? 'adjective' : 'verb', 'past')
  if (can('ing')) return become('verb', 'ing')
  if (can('base') && (!alsoNouns.has(token.lower) || (opensGroup(right) && earlier?.forms.includes('base')))) {
    if (earlier || !left || left.tag === 'punctuation') return become('verb', 'base')
  }
  // "did not go back and look": joined to a verb, not to a noun.
  if (can('base') && left.tag === 'coordinator' && earlier?.forms.includes('base')) {
    const neighbour = tokens[left.index - 1]
    if (neighbour && ['verb', 'adverb', 'preposition'].includes(neighbour.tag) && right?.tag !== 'noun')
      return become('verb', 'base')
  }
  if (can('s') && earlier && opensGroup(right)) return become('verb', 's')
  // "and actually answer it": an adverb and an object leave room for a verb only.
  if (can('base') && tokens[index - 1]!.tag === 'adverb' && opensGroup(right)) return become('verb', 'base')
  if (can('participle') && earlier) become('verb', 'participle')
}

/** After a noun, name or handle: finite, participle, or another noun of a compound. */
function settleAfterSubject(place: Place): void {
  const {tokens, token, index, left, right, can, become} = place
  if (isVerbal(right) && right!.tag === 'auxiliary' && !can('past')) return
  if (can('past') || can('participle')) {
    // "the read replica", "a set point": irregular forms that are nouns or adjectives as they stand.
    if (
      can('base') &&
      alsoNouns.has(token.lower) &&
      !opensGroup(right) &&
      right?.tag !== 'to' &&
      right?.tag !== 'preposition'
    )
      return
    return become('verb', 'past')
  }
  const tail = opensGroup(right) || right?.tag === 'to' || right?.tag === 'not'
  if (can('s')) {
    if (!alsoNouns.has(token.lemma) ? true : tail || (left.tag === 'handle' && right?.tag !== 'punctuation'))
      return become('verb', 's')
    return
  }
  if (can('ing')) {
    if (invertedBe(tokens, index)) return become('verb', 'ing')
    const goesOn = right && right.tag !== 'punctuation' && right.tag !== 'auxiliary' && right.tag !== 'modal'
    if (goesOn && (!nounInIng.test(token.lower) || opensGroup(right))) become('verb', 'ing')
    return
  }
  if (can('base')) {
    if (inverted(tokens, index)) return become('verb', 'base')
    const plural = /(?:s|people|staff|folks|men)$/.test(left.lower) || left.tag === 'pronoun'
    if (plural && (!alsoNouns.has(token.lower) || tail)) become('verb', 'base')
  }
}

/** "Why did the team wait": the helper stands before the subject. */
function inverted(tokens: readonly Draft[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && inSubject.has(tokens[at]!.tag)) at--
  const helper = tokens[at]
  if (!helper || at >= index - 1 || helper.tag === 'verb' || !(helper.lemma === 'do' || helper.tag === 'modal'))
    return false
  // "Why did none of the pilots call": a longer subject only behind a question word.
  const plain = tokens.slice(at + 1, index).every((token) => !['pronoun', 'preposition', 'number'].includes(token.tag))
  return plain || tokens[at - 1]?.tag === 'wh'
}

const inSubject = new Set<Tag>([
  'noun',
  'proper',
  'handle',
  'adjective',
  'determiner',
  'other',
  'not',
  'pronoun',
  'preposition',
  'number'
])

/** "What was the deployer thinking": the same with "be", in a question. */
function invertedBe(tokens: readonly Draft[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && ['noun', 'proper', 'handle', 'adjective', 'determiner', 'other'].includes(tokens[at]!.tag)) at--
  while (tokens[at]?.tag === 'not') at--
  // "What on earth was …": the question word opens, and little stands between.
  const asked = at <= 4 && tokens.slice(0, Math.max(at, 0)).some((token) => /^(?:why|what|who|how)$/.test(token.lower))
  return asked && at < index - 1 && tokens[at]?.lemma === 'be'
}

/** "The change deployed on Friday broke checkout": the first past form describes, the second says. */
function reduceParticiples(tokens: Draft[]): void {
  for (const token of tokens) {
    if (token.tag !== 'verb' || !token.forms.includes('past') || !token.forms.includes('participle')) continue
    const left = before(tokens, token.index)
    if (!left || !['noun', 'proper', 'code'].includes(left.tag)) continue
    // "The vendor insisted it was": no pronoun stands right behind a describing participle.
    if (/^(?:it|we|they|he|she|i|us|me|them|him|there)$/.test(tokens[token.index + 1]?.lower ?? '')) continue
    for (let at = token.index + 1; at < tokens.length; at++) {
      const next = tokens[at]!
      if (
        next.tag === 'punctuation' ||
        next.tag === 'coordinator' ||
        next.tag === 'subordinator' ||
        next.tag === 'wh' ||
        next.tag === 'to'
      )
        break
      if (next.tag === 'verb' && next.forms.includes('ing')) break
      if (
        next.tag === 'auxiliary' ||
        next.tag === 'modal' ||
        (next.tag === 'verb' && (next.forms.includes('past') || next.forms.includes('s')))
      ) {
        token.forms = ['participle']
        break
      }
    }
  }
}

import type {Clause, NounGroup, Token, VerbGroup} from './sentence.ts'

type Item =
  | {what: 'group'; start: number; end: number; group: NounGroup}
  | {what: 'verb'; start: number; end: number; verb: VerbGroup}
  | {what: 'word'; start: number; end: number; token: Token}

const reasons = new Set(['because', 'since', 'as'])
const conditions = new Set(['if', 'unless', 'whether'])
const times = new Set(['when', 'while', 'before', 'after', 'until', 'once', 'whenever'])
const concessions = new Set(['although', 'though', 'whereas'])
const copulas = new Set(['be', 'seem', 'become', 'remain', 'appear', 'feel', 'look', 'get'])
/** Verbs whose object does what the infinitive behind it says: "asked the team to check". */
const objectControl = new Set([
  'ask',
  'tell',
  'remind',
  'urge',
  'allow',
  'enable',
  'require',
  'force',
  'instruct',
  'advise',
  'encourage',
  'want',
  'expect',
  'train',
  'teach',
  'help',
  'let',
  'make',
  'invite',
  'permit',
  'cause',
  'lead',
  'need',
  'trust',
  'prompt'
])

/**
 * Cut a sentence into statements and find out to whom each predicate belongs.
 *
 * @param tokens Tagged tokens.
 * @param groups Noun groups, in order.
 * @param verbs Verb groups, in order.
 * @returns One clause for each verb group, in order.
 */
export function findClauses(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  verbs: readonly VerbGroup[]
): Clause[] {
  const items = interleave(tokens, groups, verbs)
  const clauses: Clause[] = []
  const objects = new Set<NounGroup>()
  const asks = asksQuestion(tokens)
  items.forEach((item, at) => {
    if (item.what !== 'verb') return
    const clause = readClause(items, at, clauses, objects, tokens, asks)
    if (clause.object) objects.add(clause.object)
    clauses.push(clause)
  })
  return shareHelpers(mergeInverted(clauses, tokens, asks), tokens)
}

function interleave(tokens: readonly Token[], groups: readonly NounGroup[], verbs: readonly VerbGroup[]): Item[] {
  const items: Item[] = []
  let [nextGroup, nextVerb] = [0, 0]
  for (let index = 0; index < tokens.length;) {
    while (nextGroup < groups.length && groups[nextGroup]!.start < index) nextGroup++
    while (nextVerb < verbs.length && verbs[nextVerb]!.start < index) nextVerb++
    const [group, verb] = [groups[nextGroup], verbs[nextVerb]]
    let end = index + 1
    if (verb?.start === index) items.push({what: 'verb', start: index, end: (end = verb.end), verb})
    else if (group?.start === index) items.push({what: 'group', start: index, end: (end = group.end), group})
    else items.push({what: 'word', start: index, end, token: tokens[index]!})
    index = end
  }
  return items
}

/** Ends with a question mark, or begins like a question and has no full stop of a statement. */
export function asksQuestion(tokens: readonly Token[]): boolean {
  for (let index = tokens.length - 1; index >= 0 && tokens[index]!.tag === 'punctuation'; index--) {
    if (/[?‽]/.test(tokens[index]!.text)) return true
  }
  return false
}

function readClause(
  items: readonly Item[],
  at: number,
  earlier: readonly Clause[],
  objects: ReadonlySet<NounGroup>,
  tokens: readonly Token[],
  asks: boolean
): Clause {
  const item = items[at] as Extract<Item, {what: 'verb'}>
  const found = findSubject(items, at, earlier, objects, tokens)
  const right = readRight(items, at, item.verb, found.relative === true || !item.verb.finite, tokens)
  const marker = found.marker
  const base: Clause = {
    kind: kindOfClause(item.verb, found, marker),
    start: found.start,
    end: right.end,
    verb: item.verb,
    adjuncts: right.adjuncts,
    question: asks,
    imperative: isImperative(item.verb, found, tokens),
    parent: found.parent
  }
  if (marker) base.marker = marker
  if (found.subject) base.subject = found.subject
  if (found.inherited) base.inherited = true
  if (right.object) base.object = right.object
  if (right.complement) base.complement = right.complement
  if (right.agent) base.agent = right.agent
  return base
}

interface Found {
  subject?: NounGroup
  inherited?: boolean
  marker?: string
  start: number
  parent: number
  relative?: boolean
  coordinate?: boolean
}

/** Walks left from a verb to whom it belongs. */
function findSubject(
  items: readonly Item[],
  at: number,
  earlier: readonly Clause[],
  objects: ReadonlySet<NounGroup>,
  tokens: readonly Token[]
): Found {
  const {verb} = items[at] as Extract<Item, {what: 'verb'}>
  const last = earlier.length - 1
  const start = items[at]!.start
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index]!
    if (item.what === 'verb') return fromVerb(verb, earlier, last, start)
    if (item.what === 'word') {
      const {tag, lower} = item.token
      if (
        (tag === 'wh' && /^(?:who|which|whom)$/.test(lower)) ||
        (lower === 'that' && tag === 'subordinator' && items[index - 1]?.what === 'group')
      ) {
        const antecedent = nearestGroup(items, index)
        return antecedent
          ? {subject: antecedent, inherited: true, marker: lower, start, parent: last, relative: true}
          : {marker: lower, start, parent: last}
      }
      if (tag === 'wh') return verb.finite ? {marker: lower, start, parent: last} : inherit(earlier, last, start, lower)
      if (tag === 'subordinator') return inherit(earlier, last, start, lower)
      if (tag === 'coordinator') return {...inherit(earlier, last, start), coordinate: true}
      if (tag === 'to') return inherit(earlier, last, start, 'to')
      if (tag === 'preposition' && !verb.finite && opensParticiple(items, index, at))
        return inherit(earlier, last, start, lower)
      if (tag === 'punctuation' && /^[:;.?!—–]$/.test(item.token.text)) break
      continue
    }
    const governed = items[index - 1]
    if (governed?.what === 'word' && governed.token.tag === 'preposition' && !(index === at - 1 && !verb.finite)) {
      // "The pilot of the second barge forgot": the group behind a preposition is not the subject.
      if (hasGroupBefore(items, index - 1)) {
        index--
        continue
      }
      // "The change deployed on Friday broke it": the describing verb has the subject.
      const describing = earlier[last]
      if (verb.finite && describing && isDescribing(describing) && !opensClause(items, index - 1)) {
        return {...(describing.subject && {subject: describing.subject}), inherited: true, start, parent: last}
      }
    }
    // "Nobody, not even the lead, looked": what is set between commas is not the subject.
    const host = beyondAside(items, index)
    if (host >= 0 && verb.finite) {
      index = host + 1
      continue
    }
    if (objects.has(item.group) && verb.finite && !subordinated(items, index)) {
      const owner = pendingSubject(earlier, item.group)
      if (owner) return {subject: owner, inherited: true, start, parent: last}
    }
    // "Whoever wrote it may explain it": the one word is subject of both.
    const free = tokens[item.group.head]!.lower === 'whoever' && {relative: true}
    return {subject: joined(items, index), ...markerOf(items, index, earlier), start: item.start, parent: last, ...free}
  }
  return {start, parent: last}
}

const asides = new Set(['not', 'even', 'including', 'especially', 'least', 'of', 'all', 'except'])

/** The group before ", not even the lead,", or -1. */
function beyondAside(items: readonly Item[], at: number): number {
  let index = at - 1
  let aside = false
  for (; index > 0; index--) {
    const item = items[index]!
    if (item.what !== 'word' || !asides.has(item.token.lower)) break
    if (/^(?:even|including|especially|least|except)$/.test(item.token.lower)) aside = true
  }
  const comma = items[index]
  const closed = items[at + 1]
  const set = comma?.what === 'word' && comma.token.text === ',' && closed?.what === 'word' && closed.token.text === ','
  return aside && set && items[index - 1]?.what === 'group' ? index - 1 : -1
}

/** "by deploying", "by not deploying": nothing but a negation or an adverb stands between. */
const opensParticiple = (items: readonly Item[], preposition: number, verb: number): boolean =>
  items
    .slice(preposition + 1, verb)
    .every((item) => item.what === 'word' && (item.token.tag === 'not' || item.token.tag === 'adverb'))

const isDescribing = (clause: Clause): boolean =>
  clause.kind === 'relative' || (clause.kind === 'participle' && clause.marker === undefined)

/** Whether a word that opens a clause stands between here and the verb before. */
function opensClause(items: readonly Item[], at: number): boolean {
  for (let index = at; index >= 0; index--) {
    const item = items[index]!
    if (item.what === 'verb') return false
    if (item.what === 'word' && ['subordinator', 'wh', 'coordinator'].includes(item.token.tag)) return true
  }
  return true
}

/** A group left of here, with no verb or clause opener between. */
function hasGroupBefore(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index]!
    if (item.what === 'group') return true
    if (item.what === 'verb') return false
    if (['subordinator', 'wh', 'coordinator'].includes(item.token.tag)) return false
  }
  return false
}

function nearestGroup(items: readonly Item[], at: number): NounGroup | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index]!
    if (item.what === 'verb') return undefined
    if (item.what !== 'group') continue
    const governed = items[index - 1]
    // "the person on the team who": the head of the whole group, where it is somebody.
    if (governed?.what === 'word' && governed.token.tag === 'preposition' && governed.token.lower !== 'by') {
      const outer = items[index - 2]
      if (outer?.what === 'group' && outer.group.kind !== 'unknown' && item.group.kind === 'unknown') return outer.group
    }
    return item.group
  }
  return undefined
}

/** "A, B and C did": the groups joined to the subject. */
function joined(items: readonly Item[], at: number): NounGroup {
  const {group} = items[at] as Extract<Item, {what: 'group'}>
  const others: NounGroup[] = []
  for (let index = at - 1; index > 0; index -= 2) {
    const link = items[index]!
    const other = items[index - 1]!
    if (
      link.what !== 'word' ||
      !(link.token.tag === 'coordinator' || link.token.text === ',') ||
      other.what !== 'group'
    )
      break
    const before = items[index - 2]
    if (before?.what === 'verb' || (before?.what === 'word' && before.token.tag === 'preposition')) break
    others.unshift(other.group)
  }
  return others.length > 0 ? {...group, joined: others} : group
}

function subordinated(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0 && items[index]!.what === 'word'; index--) {
    const {token} = items[index] as Extract<Item, {what: 'word'}>
    if (token.tag === 'subordinator' || token.tag === 'wh' || token.tag === 'coordinator' || token.text === ',')
      return true
  }
  return false
}

/** The subject whose relative clause has just ended with this object: it still waits for its own verb. */
function pendingSubject(earlier: readonly Clause[], object: NounGroup): NounGroup | undefined {
  const inner = earlier.findLast((clause) => clause.object === object)
  if (!inner) return undefined
  return inner.kind === 'relative' || inner.kind === 'participle' ? inner.subject : undefined
}

/** The verb before has no subject between: an infinitive, a participle, or the second part of a reduced relative. */
function fromVerb(verb: VerbGroup, earlier: readonly Clause[], last: number, start: number): Found {
  const previous = earlier[last]
  if (!previous) return {start, parent: last}
  if (verb.finite && previous.kind !== 'participle' && previous.kind !== 'relative' && !previous.verb?.finite) {
    return {start, parent: last}
  }
  // "which we know will never panic": who knows is not who panics.
  if (verb.finite && isViewOf(previous, verb)) return {start, parent: last}
  return inherit(earlier, last, start)
}

/** Verbs between which and their subject a clause can stand: "the test that I think broke". */
const viewing = new Set(['know', 'think', 'believe', 'hope', 'say', 'suspect', 'assume', 'expect', 'feel', 'guess'])

const isViewOf = ({verb: view}: Clause, verb: VerbGroup): boolean =>
  view !== undefined && view.finite && view.end === verb.start && viewing.has(view.lemma)

/** "a risk we knew was there, but did not watch": what follows belongs to those who knew. */
function isEmbedded(earlier: readonly Clause[], last: number): boolean {
  const [outer, inner] = [earlier[last - 1], earlier[last]]
  return outer !== undefined && inner?.verb?.finite === true && !inner.subject && isViewOf(outer, inner.verb)
}

function inherit(earlier: readonly Clause[], last: number, start: number, marker?: string): Found {
  const previous = isEmbedded(earlier, last) ? earlier[last - 1] : earlier[last]
  const subject =
    marker === 'to' && previous?.object && objectControl.has(previous.verb?.lemma ?? '') && !previous.verb?.passive
      ? previous.object
      : previous?.subject
  const understood =
    marker !== undefined && marker !== 'to' && previous?.verb?.passive ? (previous.agent ?? subject) : subject
  return {...(understood && {subject: understood, inherited: true}), ...(marker && {marker}), start, parent: last}
}

/** The word that opens the clause stands before its subject, adverbs and commas aside. */
function markerOf(
  items: readonly Item[],
  at: number,
  earlier: readonly Clause[]
): Pick<Found, 'marker' | 'coordinate'> {
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index]!
    if (item.what !== 'word') return {}
    const {tag, lower, text} = item.token
    if (tag === 'subordinator' || tag === 'wh') return {marker: lower}
    if (tag === 'coordinator') return {coordinate: earlier.length > 0}
    if (tag === 'punctuation' && /^[.;:?!]$/.test(text)) return {}
    if (tag === 'preposition' && (lower === 'since' || lower === 'as')) return {marker: lower}
  }
  return {}
}

function kindOfClause(verb: VerbGroup, found: Found, marker: string | undefined): Clause['kind'] {
  if (found.relative) return 'relative'
  if (
    marker === 'to' ||
    (!verb.finite && marker === undefined && verb.tense === 'none' && !found.inherited && found.subject === undefined)
  )
    return 'infinitive'
  if (!verb.finite && (marker === undefined || !times.has(marker))) return 'participle'
  if (marker && reasons.has(marker)) return 'reason'
  if (marker && conditions.has(marker)) return 'condition'
  if (marker && times.has(marker)) return 'time'
  if (marker && concessions.has(marker)) return 'concession'
  if (marker === 'that' || (marker && ['what', 'how', 'why', 'where', 'whether'].includes(marker))) return 'content'
  return found.coordinate ? 'coordinate' : 'main'
}

function isImperative(verb: VerbGroup, found: Found, tokens: readonly Token[]): boolean {
  if (found.marker || found.subject) return false
  const main = tokens[verb.head]!
  if (verb.passive || verb.perfect || verb.modal) return false
  const negative = verb.negated && tokens[verb.start]!.lower === 'do'
  if (main.lower === 'be' && (verb.start === verb.head || negative)) return true
  return (
    main.tag === 'verb' &&
    main.forms.includes('base') &&
    (verb.start === verb.head || negative || tokens[verb.start]!.tag === 'adverb')
  )
}

/** "people who talk so much you can't hear": pronouns that are no objects, or have a helper behind them. */
function isSubjectForm({start, end, head}: NounGroup, verb: VerbGroup, tokens: readonly Token[]): boolean {
  const {lower} = tokens[head]!
  if (end - start > 1) return false
  return /^(?:i|we|he|she|they)$/.test(lower) || (lower === 'you' && tokens[verb.start]!.tag === 'modal')
}

/** "by noon", "by Friday": when, and not by whom. */
const isTime = ({lower}: Token): boolean =>
  /^(?:noon|midnight|lunchtime|morning|evening|night|then|now|hand|accident|mistake|default|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    lower
  )

/** Reads what stands right of a verb: object, complement, agent, prepositional groups. */
function readRight(
  items: readonly Item[],
  at: number,
  verb: VerbGroup,
  inner: boolean,
  tokens: readonly Token[]
): Pick<Clause, 'object' | 'complement' | 'agent' | 'adjuncts' | 'end'> {
  const adjuncts: {preposition: string; group: NounGroup; start: number; end: number}[] = []
  let object: NounGroup | undefined
  let complement: Clause['complement']
  let agent: NounGroup | undefined
  let end = items[at]!.end
  let preposition: {word: string; start: number} | undefined
  let open = true
  for (let index = at + 1; index < items.length; index++) {
    const item = items[index]!
    if (item.what === 'verb') break
    if (item.what === 'group') {
      if (preposition) {
        if (preposition.word === 'by' && verb.passive && !isTime(tokens[item.group.head]!)) agent ??= item.group
        adjuncts.push({preposition: preposition.word, group: item.group, start: preposition.start, end: item.end})
        preposition = undefined
      } else if (open && copulas.has(verb.lemma) && !verb.passive) {
        complement ??= {start: item.start, end: item.end, head: item.group.head, group: item.group}
        open = false
      } else if (open) {
        const next = items[index + 1]
        // A group that is the subject of the next finite verb is no object, unless it stands alone before "who".
        const opensNext = next?.what === 'verb' && next.verb.finite
        if (opensNext && (!inner || isSubjectForm(item.group, next.verb, tokens))) break
        object ??= item.group
        open = false
      }
    } else {
      const {tag, lower, text} = item.token
      if (tag === 'preposition') preposition = {word: lower, start: item.start}
      else if (tag === 'adjective' && copulas.has(verb.lemma) && !complement)
        complement = {start: item.start, end: item.end, head: item.start}
      else if (tag === 'subordinator' || tag === 'wh' || tag === 'to') break
      else if (tag === 'punctuation') {
        if (/^[.;:?!—–]$/.test(text)) break
        open = false
        preposition = undefined
      } else if (tag === 'coordinator') open = false
    }
    end = item.end
  }
  return {adjuncts, end, ...(object && {object}), ...(complement && {complement}), ...(agent && {agent})}
}

/** "Why didn't Amira test it", "Had the runbook been followed": the helper stands before the subject. */
function mergeInverted(clauses: Clause[], tokens: readonly Token[], asks: boolean): Clause[] {
  const result: Clause[] = []
  for (const clause of clauses) {
    const previous = result.at(-1)
    const helper = previous?.verb
    const bare =
      helper &&
      tokens[helper.head]!.tag !== 'verb' &&
      clause.subject &&
      !clause.inherited &&
      clause.subject.start >= helper.end &&
      (clause.subject.start === helper.end || tokens[helper.end]!.tag === 'other')
    const opens =
      helper &&
      (asks ||
        helper.start === 0 ||
        tokens[helper.start - 1]!.tag === 'wh' ||
        opensDenial(tokens, helper.start) ||
        (helper.lemma === 'have' &&
          tokens[helper.head]!.lower === 'had' &&
          /^[,;]$/.test(tokens[helper.start - 1]?.text ?? '')))
    if (!bare || !opens || !clause.verb || (previous.subject && previous.subject.kind !== 'unknown' && !asks)) {
      result.push(clause)
      continue
    }
    result.pop()
    const condition = tokens[helper.head]!.lower === 'had' && !asks
    const wh = tokens[helper.start - 1]
    result.push({
      ...clause,
      start: helper.start,
      kind: condition ? 'condition' : 'main',
      parent: previous.parent,
      ...(wh?.tag === 'wh' && {marker: wh.lower}),
      imperative: false,
      ...(agentOf(clause) && {agent: agentOf(clause)!}),
      verb: {
        ...clause.verb,
        finite: true,
        negated: clause.verb.negated || helper.negated || opensDenial(tokens, helper.start),
        passive:
          clause.verb.passive || (helper.lemma === 'be' && tokens[clause.verb.head]!.forms.includes('participle')),
        perfect: clause.verb.perfect || helper.lemma === 'have',
        progressive:
          clause.verb.progressive || (helper.lemma === 'be' && tokens[clause.verb.head]!.forms.includes('ing')),
        tense: helper.tense,
        ...(helper.modal && {modal: helper.modal})
      }
    })
  }
  return result
}

/** "Never once did they ring", "at no point was the vendor told": what denies stands before the helper. */
function opensDenial(tokens: readonly Token[], helper: number): boolean {
  const words = tokens.slice(Math.max(0, helper - 4), helper).map(({lower}) => lower)
  return /(?:^|[.;:,] |(?:and|but) )(?:never(?: once)?|not (?:once|one)|nowhere|(?:at|on|in|under) no \w+)$/.test(
    words.join(' ')
  )
}

/** "did not stop and look", "should have checked and asked": the helper of the first verb is that of the second too. */
function shareHelpers(clauses: readonly Clause[], tokens: readonly Token[]): Clause[] {
  const result: Clause[] = []
  for (const clause of clauses) {
    const helped = result.at(-1)
    const bare = clause.verb && clause.verb.start === clause.verb.head ? tokens[clause.verb.head]! : undefined
    const joins =
      bare && helped?.verb && clause.inherited && clause.kind === 'coordinate' && clause.subject === helped.subject
    const form = helped?.verb?.perfect ? 'participle' : 'base'
    const helps =
      helped?.verb && (helped.verb.modal || tokens[helped.verb.start]!.lemma === 'do' || helped.verb.perfect)
    if (joins && helped.verb!.passive && isNeverDone(clause, bare, tokens)) {
      result.push({...clause, verb: {...clause.verb!, passive: true}})
      continue
    }
    const shared = joins && helps && helped.verb!.end > helped.verb!.head && bare.forms.includes(form)
    if (!shared) {
      result.push(clause)
      continue
    }
    const {tense, negated, perfect, passive, modal} = helped.verb!
    result.push({
      ...clause,
      imperative: false,
      verb: {
        ...clause.verb!,
        tense,
        negated: clause.verb!.negated || negated,
        perfect,
        passive: passive && !clause.object,
        finite: true,
        ...(modal && {modal})
      }
    })
  }
  return result
}

/** "was chosen in 2020 and never looked at again": the helper of the passive is that of both. */
function isNeverDone({verb, object}: Clause, bare: Token, tokens: readonly Token[]): boolean {
  return (
    object === undefined &&
    bare.forms.includes('participle') &&
    tokens.slice(verb!.start - 2, verb!.start).some(({lower}) => lower === 'never')
  )
}

/** The `by …` of a passive whose helper stood apart. */
function agentOf(clause: Clause): NounGroup | undefined {
  return clause.agent ?? clause.adjuncts.find((adjunct) => adjunct.preposition === 'by')?.group
}

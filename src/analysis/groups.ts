import {possessives} from '../lexicon/closed-class.ts'
import * as lexicon from '../lexicon/people.ts'
import type {Evidence} from './evidence.ts'
import type {Kind, NounGroup, Token, VerbGroup} from './sentence.ts'

const inGroup = new Set(['determiner', 'adjective', 'number', 'noun', 'proper', 'handle', 'code'])
const nounLike = new Set(['noun', 'proper', 'handle', 'code', 'number', 'pronoun'])

/**
 * Find the noun groups of a sentence.
 *
 * @param tokens Tagged tokens.
 * @param evidence Names known to be people or systems.
 * @returns Groups in order; a partitive ("one of our contractors") is one group with the kind of what it is part of.
 */
export function nounGroups(tokens: readonly Token[], evidence: Evidence): NounGroup[] {
  const groups: NounGroup[] = []
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!
    if (token.tag === 'pronoun' && !countsPerson(tokens, index) && !owns(tokens, index)) {
      groups.push({start: index, end: index + 1, head: index, kind: kindOfPronoun(token.lower)})
      index++
    } else if (inGroup.has(token.tag) || token.tag === 'pronoun') {
      const group = readGroup(tokens, index, evidence)
      if (group) groups.push(group)
      index = group ? group.end : index + 1
    } else index++
  }
  return joinPartitives(tokens, groups)
}

/** "one person", "one of the engineers" apart: a number before a noun. */
function countsPerson(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'one' && ['noun', 'adjective'].includes(tokens[index + 1]?.tag ?? '')
}

/** "nobody's job", "somebody's key": a pronoun that has something. */
function owns(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index + 1]
  return mark?.lower === "'s" && mark.tag === 'other' && inGroup.has(tokens[index + 2]?.tag ?? '')
}

function readGroup(tokens: readonly Token[], from: number, evidence: Evidence): NounGroup | undefined {
  let start = from
  let head = -1
  let possessor: NounGroup | undefined
  let index = from
  for (; index < tokens.length; index++) {
    const token = tokens[index]!
    if (inGroup.has(token.tag) || (index === from && token.tag === 'pronoun')) {
      // A determiner behind a noun opens the next group: "told support the flag".
      if (token.tag === 'determiner' && (head >= 0 || possessor)) break
      if (token.tag === 'handle' && head >= 0) break
      if (token.tag === 'determiner' && possessives.has(token.lower)) {
        possessor = {start: index, end: index + 1, head: index, kind: owners.get(token.lower)!}
      }
      if (nounLike.has(token.tag)) head = index
    } else if (token.lower === "'s" && token.tag === 'other' && head >= 0) {
      possessor = group(tokens, start, index, head, evidence, possessor)
      head = -1
      start = possessor.start
    } else if (
      token.text === "'" &&
      head >= 0 &&
      tokens[head]!.lower.endsWith('s') &&
      inGroup.has(tokens[index + 1]?.tag ?? '')
    ) {
      possessor = group(tokens, start, index, head, evidence, possessor)
      head = -1
    } else if (token.tag === 'adverb' && head < 0 && inGroup.has(tokens[index + 1]?.tag ?? '')) continue
    else break
  }
  if (head < 0)
    return possessor && possessor.end - possessor.start > 0 && !possessives.has(tokens[possessor.start]!.lower)
      ? possessor
      : undefined
  return group(tokens, start, head + 1, head, evidence, possessor)
}

function group(
  tokens: readonly Token[],
  start: number,
  end: number,
  head: number,
  evidence: Evidence,
  possessor?: NounGroup
): NounGroup {
  return {
    start,
    end,
    head,
    kind: kindOf(tokens, possessor ? possessor.end : start, end, head, evidence),
    ...(possessor && {possessor})
  }
}

const pronouns = new Map<string, Kind>(
  (
    [
      ['I', 'i me myself mine'],
      ['we', 'we us ourselves ours'],
      ['you', 'you yourself yourselves yours'],
      ['person', 'he she him himself herself hers'],
      ['they', 'they them themselves theirs']
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))
)

function kindOfPronoun(lower: string): Kind {
  const kind = pronouns.get(lower)
  if (kind) return kind
  if (lexicon.nobody.has(lower) || lower === 'no') return 'nobody'
  if (lexicon.somebody.has(lower)) return 'somebody'
  return 'unknown'
}

const owners = new Map<string, Kind>([
  ['my', 'I'],
  ['our', 'we'],
  ['your', 'you'],
  ['his', 'person'],
  ['her', 'person'],
  ['their', 'they'],
  ['its', 'system'],
  ['whose', 'unknown']
])

/** What a group stands for, from its head, the words before it, and evidence. */
export function kindOf(tokens: readonly Token[], start: number, end: number, head: number, evidence: Evidence): Kind {
  const token = tokens[head]!
  const {lower} = token
  const bare = lower.replace(/^@/, '')
  const modifiers = tokens.slice(start, head).map((word) => word.lower)
  if (token.tag === 'pronoun') return kindOfPronoun(lower)
  if (evidence.systems.has(bare)) return 'system'
  const given = kindAsGiven(tokens, start, head, evidence)
  if (given) return given
  if (token.tag === 'handle') return kindOfHandle(token.text, bare)
  if (token.tag === 'code') return 'system'
  const none =
    modifiers.includes('no') ||
    (tokens[start - 1]?.lower === 'not' && (modifiers.includes('one') || modifiers.includes('single')))
  if (none && (lexicon.roles.has(lower) || lexicon.teams.has(lower))) return 'nobody'
  const name = kindOfName(tokens, start, head, evidence)
  if (name) return name
  if (lexicon.softwareRoles.has(lower) && modifiers.some((word) => lexicon.technicalModifiers.has(word)))
    return 'system'
  // "write operations" are no people; "operations" alone may be a team.
  if (lower === 'operations' && start < head) return 'maybe-team'
  // "memory management", "the management of locks": a task, here of a system.
  const managing = tokens[end]?.lower === 'of' || !modifiers.every((word) => managers.test(word))
  if (lower === 'management' && start < head + 1 && managing) return 'unknown'
  // "so that the bad guys cannot read it": those who attack.
  if (/^guys?$/.test(lower) && modifiers.includes('bad')) return 'unknown'
  if (lexicon.roles.has(lower)) return 'role'
  if (lexicon.teams.has(lower))
    return modifiers.some((word) => lexicon.externals.has(word) || lexicon.companies.has(word)) ? 'external' : 'team'
  if (lexicon.externals.has(lower)) return 'external'
  if (lower === 'user' || lower === 'users') return 'external'
  if (lower === 'agent' || lower === 'agents')
    return modifiers.some((word) => lexicon.agentTrades.has(word)) ? 'role' : 'system'
  // "the `*` operator", "the `fetch` handler".
  if (
    /^(?:operator|handler|driver|worker|controller|scheduler|manager)s?$/.test(lower) &&
    tokens[head - 1]?.tag === 'code' &&
    start < head
  )
    return 'system'
  if (lexicon.ambiguousRoles.has(lower))
    return modifiers.some((word) => lexicon.humanModifiers.has(word)) ? 'role' : 'maybe-person'
  if (
    lower === 'shift' &&
    modifiers.some((word) => /^(?:night|day|early|late|morning|evening|weekend|on-call)$/.test(word))
  )
    return 'team'
  if (
    lexicon.ambiguousTeams.has(lower) &&
    (end - start <= 2 || modifiers.slice(1).every((word) => lexicon.humanModifiers.has(word)))
  )
    return 'maybe-team'
  const department = kindOfDepartment(tokens, start, head)
  if (department) return department
  const last = lower.slice(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('/')) + 1)
  if (last !== lower && (lexicon.roles.has(last) || lexicon.teams.has(last)))
    return lexicon.teams.has(last) ? 'team' : 'role'
  if (lexicon.practices.has(lower) || lexicon.humanActs.has(lower)) return 'act'
  return 'unknown'
}

/** What stands before "management" where it is people. */
const managers =
  /^(?:the|our|their|its|his|her|my|your|all|some|no|any|senior|upper|top|middle|line|executive|general|local|higher|lower|product|account|site|company|it|engineering|new|old|current|former|plant|ward|store|hotel|depot|operations|business|sales|station)$/

/** "Facilities were not told": a department goes by its work, alone and with a capital. */
function kindOfDepartment(tokens: readonly Token[], start: number, head: number): Kind | undefined {
  const {text, lower, index} = tokens[head]!
  if (start !== head || !/^\p{Lu}/u.test(text)) return undefined
  if (lexicon.departments.has(lower)) return index > 0 ? 'team' : 'maybe-team'
  return lexicon.ambiguousDepartments.has(lower) && index > 0 ? 'maybe-team' : undefined
}

/** A team by its name, or a system by a name of several words. */
function kindAsGiven(tokens: readonly Token[], start: number, head: number, evidence: Evidence): Kind | undefined {
  if (!evidence.teams?.size && evidence.systems.size === 0) return undefined
  for (let index = start; index <= head; index++) {
    const name = tokens.slice(index, head + 1).map((token) => token.text)
    if (evidence.teams?.has(name.join(' ').replace(/^@/, ''))) return 'team'
    if (index < head && evidence.systems.has(name.join(' ').toLowerCase())) return 'system'
  }
  return undefined
}

function kindOfHandle(text: string, bare: string): Kind {
  if (/bots?$/.test(bare)) return 'system'
  return text.includes('/') || /(?:team|admins?)$/.test(bare) ? 'team' : 'person'
}

/** With or without accents: José and Jose. */
const isGivenName = (lower: string): boolean =>
  lexicon.givenNames.has(lower) ||
  (/[^\0-\x7f]/.test(lower) && lexicon.givenNames.has(lower.normalize('NFD').replace(/\p{M}/gu, '')))

/** A capitalised word is somebody on evidence alone, or where it is a given name and no product. */
function kindOfName(tokens: readonly Token[], start: number, head: number, evidence: Evidence): Kind | undefined {
  for (let index = start; index <= head; index++) {
    const {text, lower} = tokens[index]!
    if (!/^\p{Lu}/u.test(text)) continue
    const whole = index === head || tokens.slice(index, head + 1).every((word) => /^\p{Lu}/u.test(word.text))
    if (!whole) continue
    if (evidence.systems.has(lower)) return 'system'
    if (
      evidence.people.has(lower) &&
      (index === head || evidence.people.has(tokens[head]!.lower) || isGivenName(lower))
    )
      return 'person'
    if (lexicon.products.has(lower)) return 'system'
    if (lexicon.companies.has(lower) && index === head) return 'external'
    if (isGivenName(lower) && (index === head || head - index <= 2) && text !== text.toUpperCase()) return 'person'
  }
  return undefined
}

/** "one of our contractors", "none of us", "some of the engineers". */
function joinPartitives(tokens: readonly Token[], groups: NounGroup[]): NounGroup[] {
  const result: NounGroup[] = []
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    const next = groups[index + 1]
    const head = tokens[group.head]!.lower
    if (
      next &&
      group.end + 1 === next.start &&
      tokens[group.end]!.lower === 'of' &&
      /^(?:one|none|some|two|three|most|many|each|both|either|neither|any|all|several|few|nobody|half|rest|everyone|member|members)$/.test(
        head
      )
    ) {
      const notOne = head === 'one' && tokens[group.start - 1]?.lower === 'not'
      const none = notOne || head === 'none' || head === 'neither' || head === 'nobody'
      result.push({
        ...next,
        start: group.start,
        kind: none && next.kind !== 'unknown' && next.kind !== 'system' ? 'nobody' : next.kind
      })
      index++
    } else result.push(group)
  }
  return result
}

/**
 * Find the verb groups of a sentence, in order.
 *
 * @param tokens Tagged tokens.
 */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!
    if (token.tag === 'modal' || token.tag === 'auxiliary' || token.tag === 'verb') {
      const group = readVerbGroup(tokens, index)
      groups.push(group)
      index = group.end
    } else index++
  }
  return groups
}

function readVerbGroup(tokens: readonly Token[], start: number): VerbGroup {
  let index = start
  let head = start
  const adverbs: string[] = []
  let negated = false
  let verb = false
  for (; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.tag === 'verb') {
      if (verb) break
      head = index
      verb = true
    } else if (token.tag === 'auxiliary' || token.tag === 'modal') {
      if (verb || (token.tag === 'modal' && index > start)) break
      head = index
      if (token.lower === 'cannot') negated = true
    } else if (token.tag === 'not') {
      if (verb) break
      negated = true
    } else if (token.tag === 'adverb') {
      if (verb) break
      adverbs.push(token.lower)
    } else break
  }
  // Adverbs and "not" at the end belong to the group only before a verb.
  let end = index
  while (end > head + 1 && tokens[end - 1]!.tag === 'adverb') end--
  for (let at = start - 1; at >= 0 && ['adverb', 'not'].includes(tokens[at]!.tag); at--) {
    if (tokens[at]!.tag === 'not') negated = true
    else adverbs.push(tokens[at]!.lower)
  }
  for (let at = end; tokens[at]?.tag === 'adverb'; at++)
    if (!adverbs.includes(tokens[at]!.lower)) adverbs.push(tokens[at]!.lower)
  return describe(tokens, start, end, head, negated, adverbs)
}

function describe(
  tokens: readonly Token[],
  start: number,
  end: number,
  head: number,
  negated: boolean,
  adverbs: string[]
): VerbGroup {
  const helpers = tokens.slice(start, head).filter((token) => token.tag === 'auxiliary' || token.tag === 'modal')
  const main = tokens[head]!
  const modal = helpers.find((token) => token.tag === 'modal') ?? (main.tag === 'modal' ? main : undefined)
  const lastHelper = helpers.at(-1)
  const infinitive =
    tokens[start - 1]?.tag === 'to' || (tokens[start - 1]?.tag === 'adverb' && tokens[start - 2]?.tag === 'to')
  const bare =
    negated && helpers.length === 0 && tokens[start - 1]?.lower === 'not' && main.forms.includes('participle')
  const passive = bare || (lastHelper?.lemma === 'be' && main.forms.includes('participle'))
  const finite =
    !infinitive &&
    (helpers.length > 0
      ? helpers[0]!.lower !== 'being' && helpers[0]!.lower !== 'having'
      : main.tag !== 'verb'
        ? !['being', 'been', 'having'].includes(main.lower)
        : !isPure(main, 'ing') && !isPure(main, 'participle'))
  return {
    start,
    end,
    head,
    lemma: main.lemma,
    tense: tenseOf(helpers[0] ?? main, modal, infinitive),
    passive: passive ?? false,
    perfect: helpers.some((token) => token.lemma === 'have'),
    progressive: lastHelper?.lemma === 'be' && main.forms.includes('ing'),
    negated,
    finite,
    ...(modal && {modal: modal.lemma}),
    adverbs
  }
}

const isPure = (token: Token, form: 'ing' | 'participle'): boolean =>
  token.forms.length > 0 && token.forms.every((other) => other === form)

function tenseOf(opener: Token, modal: Token | undefined, infinitive: boolean): VerbGroup['tense'] {
  if (infinitive) return 'none'
  if (modal) return modal.lemma === 'will' ? 'future' : 'none'
  if (/^(?:was|were|had|did|'d)$/.test(opener.lower)) return 'past'
  if (opener.tag === 'auxiliary') return /^(?:being|having|been)$/.test(opener.lower) ? 'none' : 'present'
  if (opener.forms.includes('past')) return 'past'
  return opener.forms.includes('base') || opener.forms.includes('s') ? 'present' : 'none'
}

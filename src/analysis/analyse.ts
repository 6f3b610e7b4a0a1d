import type {Root, Sentence as NlcstSentence} from 'nlcst'
import type {Position} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {asksQuestion, findClauses} from './clauses.ts'
import {noEvidence, type Evidence} from './evidence.ts'
import {nounGroups, verbGroups} from './groups.ts'
import type {Sentence, SentenceContext, Token} from './sentence.ts'
import {tag} from './tags.ts'
import {tokenise} from './tokens.ts'

/** What the document knows of its paragraphs and people; absent in somebody else's pipeline. */
export interface ProseContext {
  evidence: Evidence
  /** One entry for each ParagraphNode, in order. */
  paragraphs: readonly Omit<SentenceContext, 'first' | 'alone' | 'previous'>[]
  /** From offsets to a position. */
  toPosition(start: number, end: number): Position
}

declare module 'vfile' {
  interface DataMap {
    blamelessReview: ProseContext
  }
}

const plain: Omit<SentenceContext, 'first' | 'alone' | 'previous'> = {
  concepts: [],
  place: 'paragraph',
  section: '',
  inActions: false
}
const analysed = new WeakMap<Root, readonly Sentence[]>()

/**
 * Analyse all sentences of a tree, once: later calls with the same tree give the same sentences.
 *
 * @param tree Prose with positions, from our document or any retext parser.
 * @param file Its file; `file.data.blamelessReview` gives context and evidence where it is ours.
 */
export function analyse(tree: Root, file: VFile): readonly Sentence[] {
  const known = analysed.get(tree)
  if (known) return known
  const context = file.data.blamelessReview
  const sentences: Sentence[] = []
  let paragraph = -1
  visit(tree, 'ParagraphNode', (node) => {
    const here = context?.paragraphs[++paragraph] ?? plain
    const nodes = node.children.filter((child): child is NlcstSentence => child.type === 'SentenceNode')
    nodes.forEach((child, index) => {
      const before = sentences.at(-1)
      const previous = before && (index > 0 || before.context.section === here.section) ? before : undefined
      sentences.push(
        analyseSentence(
          child,
          {...here, first: index === 0, alone: nodes.length === 1, ...(previous && {previous})},
          context?.evidence ?? noEvidence
        )
      )
    })
    return SKIP
  })
  analysed.set(tree, sentences)
  return sentences
}

/** Analyses one sentence. */
export function analyseSentence(node: NlcstSentence, context: SentenceContext, evidence: Evidence): Sentence {
  const tokens = tag(tokenise(node))
  const groups = resolveThey(nounGroups(tokens, evidence), context.previous)
  const clauses = findClauses(tokens, groups, verbGroups(tokens))
  return {
    text: textOf(tokens),
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    tokens,
    groups,
    clauses,
    words: wordsOf(tokens),
    found: new Map(),
    question: asksQuestion(tokens),
    reason: clauses.some((clause) => clause.kind === 'reason') || hasReasonPhrase(tokens),
    hedged: tokens.some(({lower, tag}) => hedges.has(lower) && (tag === 'modal' || !/^(?:may|might)$/.test(lower))),
    intensified: hasIntensifier(tokens),
    context
  }
}

const hedges = new Set(['may', 'might', 'possibly', 'perhaps', 'maybe', 'partly', 'probably', 'likely'])
const intensifiers = new Set(['again', 'utterly', 'blatantly', 'bother', 'bothered'])
const intensifyingPhrases = [
  ['once', 'more'],
  ['as', 'always'],
  ['as', 'usual'],
  ['of', 'all', 'people']
]

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (index > 0 && token.start > tokens[index - 1]!.end ? ' ' : '') + token.text)
    .join('')
}

function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {lower, lemma} of tokens) words.add(lower).add(lemma)
  return words
}

function hasReasonPhrase(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      token.lower === 'because' ||
      ((token.lower === 'due' || token.lower === 'owing') && tokens[index + 1]?.lower === 'to')
  )
}

function hasIntensifier(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({lower}, index) =>
      intensifiers.has(lower) ||
      intensifyingPhrases.some(
        (phrase) =>
          phrase[0] === lower &&
          phrase.every((word, at) => tokens[index + at]?.lower === word) &&
          // "A list of all people in the depot" counts them.
          (phrase[0] !== 'of' || (tokens[index + phrase.length]?.tag ?? 'punctuation') === 'punctuation')
      )
  )
}

/** "They" is whoever the groups before name, where those are people and nothing else stands between. */
function resolveThey(
  groups: import('./sentence.ts').NounGroup[],
  previous: Sentence | undefined
): import('./sentence.ts').NounGroup[] {
  return groups.map((group, index) => {
    if (group.kind !== 'they' && group.possessor?.kind !== 'they') return group
    const candidates = [...(previous?.groups ?? []), ...groups.slice(0, index)].filter(
      (other) => !['they', 'unknown', 'act', 'you', 'I', 'we'].includes(other.kind) || other.kind === 'unknown'
    )
    const antecedent = candidates.findLast((other) => other.kind !== 'unknown')
    const kind =
      antecedent && ['person', 'role', 'team', 'external', 'somebody'].includes(antecedent.kind)
        ? antecedent.kind
        : 'they'
    return group.kind === 'they' ? {...group, kind} : {...group, possessor: {...group.possessor!, kind}}
  })
}

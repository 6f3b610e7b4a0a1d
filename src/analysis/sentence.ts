import type {Concept} from '../sections.ts'

/** Part of speech, as far as the rules need it. */
export type Tag =
  | 'noun'
  | 'proper'
  | 'handle'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'not'
  | 'to'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'wh'
  | 'number'
  | 'code'
  | 'punctuation'
  | 'other'

/** A word, number, mark or span of code. Offsets are UTF-16 units in the document. */
export interface Token {
  index: number
  text: string
  lower: string
  /** Base form for verbs and nouns; else `lower`. */
  lemma: string
  tag: Tag
  /** For verbs: which forms the word can be, out of `base s past participle ing`. */
  forms: readonly VerbForm[]
  start: number
  end: number
  /** Inside quotation marks that credit somebody else, or scare quotes. */
  quoted: boolean
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** What a noun group stands for. `unknown` is nobody: rules about people stay silent. */
export type Kind =
  | 'person' // a name or @handle with evidence, he, she
  | 'role' // the engineer, an intern, the reviewer
  | 'team' // the platform team, QA, management, people, staff
  | 'we'
  | 'I'
  | 'you'
  | 'they' // a plural pronoun whose kind the context did not settle
  | 'nobody' // nobody, no one, none of us
  | 'somebody' // someone, whoever, anyone, everybody
  | 'maybe-person' // operator, admin, a word that may name a person or a part: human only with a human verb
  | 'maybe-team' // infra, platform, backend: human only with a human verb
  | 'external' // a vendor, a provider, customers, users
  | 'act' // a human practice: testing, review, decision, communication
  | 'system'
  | 'document'
  | 'unknown'

/** A noun with what belongs to it. Token indexes, end exclusive. */
export interface NounGroup {
  start: number
  end: number
  /** Index of the head noun. */
  head: number
  kind: Kind
  /** Whose it is: `Hannah's deploy`, `the author's mistake`, `their tests`; also `of the reviewer`. */
  possessor?: NounGroup
  /** Further groups joined by `and`, `or`, a comma. */
  joined?: readonly NounGroup[]
}

/** A verb with its auxiliaries and adverbs. Token indexes, end exclusive. */
export interface VerbGroup {
  start: number
  end: number
  /** Index of the main verb. */
  head: number
  lemma: string
  tense: 'past' | 'present' | 'future' | 'none'
  passive: boolean
  perfect: boolean
  progressive: boolean
  /** `not`, `never`, `n't`, `hardly`. */
  negated: boolean
  /** No auxiliary and no tense of its own: `to check`, `checking`, `deployed on Friday`. */
  finite: boolean
  /** should, could, would, might, must, can, will, `ought to`, `need to`, `supposed to`. */
  modal?: string
  adverbs: readonly string[]
}

/** One statement: somebody or something, and what is said of it. */
export interface Clause {
  kind:
    | 'main'
    | 'coordinate'
    | 'relative'
    | 'participle'
    | 'infinitive'
    | 'reason'
    | 'condition'
    | 'time'
    | 'content'
    | 'concession'
  /** The word that opens it: because, if, when, who, that, to, by … */
  marker?: string
  /** Token range, end exclusive. */
  start: number
  end: number
  /** Who or what the predicate belongs to; taken over from the clause before where it is shared or understood. */
  subject?: NounGroup
  /** True where the subject does not stand in this clause itself. */
  inherited?: boolean
  verb?: VerbGroup
  object?: NounGroup
  /** Predicate noun or adjective after be, seem, become: token range. */
  complement?: {start: number; end: number; head: number; group?: NounGroup}
  /** The `by …` of a passive. */
  agent?: NounGroup
  /** Groups after prepositions, in order. */
  adjuncts: readonly {preposition: string; group: NounGroup; start: number; end: number}[]
  question: boolean
  imperative: boolean
  /** Index in `Sentence.clauses` of the clause it hangs on, or -1. */
  parent: number
}

/** Where a sentence stands. */
export interface SentenceContext {
  /** Concepts of its section and of those around it, innermost first. */
  concepts: readonly Concept[]
  /** In a heading, list item, table cell or paragraph. */
  place: 'heading' | 'list-item' | 'cell' | 'paragraph'
  /** For a cell: the column's header. */
  header?: string
  /** Title of the section. */
  section: string
  /** First sentence of its block. */
  first: boolean
  /** The only sentence of its block. */
  alone: boolean
  /** The sentence before it in the same section, if any. */
  previous?: Sentence
  /** Part of the document's actions: an imperative here has people as its subject. */
  inActions: boolean
}

/** A sentence, analysed once and read by all wording rules. */
export interface Sentence {
  /** Plain words, without Markdown marks. */
  text: string
  /** Offsets in the document. */
  start: number
  end: number
  tokens: readonly Token[]
  groups: readonly NounGroup[]
  clauses: readonly Clause[]
  /** Every token's lower-case and base form: one look-up tells that a search can be spared. */
  words: ReadonlySet<string>
  /** What was found in it before, by finder (`perSentence`); a changed copy of a sentence needs an empty one. */
  found: Map<unknown, unknown>
  /** Ends with a question mark, or asks without one. */
  question: boolean
  /** A reason or condition of the system stands in the sentence: lowers by a level. */
  reason: boolean
  /** may, possibly, in part: lowers by a level. */
  hedged: boolean
  /** again, as always, of all people: raises by a level. */
  intensified: boolean
  context: SentenceContext
}

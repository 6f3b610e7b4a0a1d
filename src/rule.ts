import type {Document} from './document.ts'
import type {Severity} from './finding.ts'
import type {Sentence} from './analysis/sentence.ts'

/** How plain a wording finding is: `clear` speaks at the rule's severity, `borderline` one step below. */
export type Certainty = 'clear' | 'borderline'

/** What a rule says about a place. */
export interface Report {
  /** Start and end offset in the document (UTF-16, end exclusive). */
  start: number
  end: number
  /** What was noticed, one short sentence, about the words and never about their author. */
  reason: string
  /** Left out: `clear`. */
  certainty?: Certainty
  /** Replaces the rule's own note where this place deserves another. */
  note?: string
  /** For own rules: words that may stand at the place instead. */
  expected?: readonly string[]
  /** For structure rules: what stands in for the sentence (a heading, say). */
  sentence?: string
  /** What is shown instead of the words at the place, where those stay unsaid (a secret). */
  actual?: string
  /** For structure rules: a severity other than the rule's own. Wording rules use `certainty`. */
  severity?: Severity
  /** For structure rules: set where it is about the document as a whole, such as a section that is not there. */
  about?: 'document'
}

/** A sentence in which «…» marks the words that a rule flags. */
export interface FlaggedExample {
  text: string
  certainty?: Certainty
  /** Why it is here, where that is not plain. */
  name?: string
  /** Options of the rule for this example. */
  options?: unknown
}

/** A sentence (or, for structure rules, a document) about which a rule stays silent. */
export interface AcceptedExample {
  text: string
  name?: string
  options?: unknown
}

/** What every rule says of itself; the page `docs/rules/<ruleId>.md` is made of it. */
export interface RuleMeta {
  ruleId: string
  /** Severity of a clear finding, unless the settings say otherwise. */
  severity: Severity
  /** Silent unless the settings give it a severity. */
  offByDefault?: true
  /** One line, at most 80 characters, imperative. */
  summary: string
  /** Why it can matter to readers: one or two kind sentences. */
  why: string
  /** One idea to try, as a sentence. */
  idea: string
  /** When not to apply it. */
  unless: string
  /** Where it is explained, where that is not its page in `docs/rules`. */
  url?: string
  /** Where the advice comes from: a title, with a link where there is one. */
  source: string
  examples: {
    flagged: readonly [FlaggedExample, ...FlaggedExample[]]
    accepted: readonly [AcceptedExample, ...AcceptedExample[]]
    /** Known limits: written down, and run, so that an improvement shows. */
    missed?: readonly FlaggedExample[]
  }
}

/** A rule about wording: reads one analysed sentence at a time. */
export interface WordingRule extends RuleMeta {
  reads: 'sentence'
  check(sentence: Sentence): Iterable<Report>
}

/** A rule about structure: reads the whole document. */
export interface StructureRule extends RuleMeta {
  reads: 'document'
  /** Options as they stand in the settings after the severity; `undefined` where none are given. */
  check(document: Document, options: unknown): Iterable<Report>
  /** @returns What options the rule takes (it follows “takes”), where these are none of them; else nothing. */
  checkOptions?(options: unknown): string | undefined
}

export type Rule = WordingRule | StructureRule

/** Gives a rule its type, and the compiler a chance to ask for what is missing. */
export function defineRule<T extends Rule>(rule: T): T {
  return rule
}

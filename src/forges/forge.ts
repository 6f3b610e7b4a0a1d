/** A file that a change touches. */
export interface ChangedFile {
  /** Path at the head, with `/`. */
  path: string
  status: 'added' | 'modified' | 'renamed' | 'removed'
  /** Path at the base, where it was renamed and that is known. */
  from?: string
  /** Git blob id at the head, where known. */
  sha?: string
  /** Hunks in unified format, without file headers; `undefined` where the forge has none to give. */
  patch?: string
}

/** Something this tool has said in an earlier run. */
export interface Posted {
  /** The forge's id: of a review comment, or of the summary comment. */
  id: number
  kind: 'inline' | 'summary'
  /** A second id, where the forge has one. */
  node?: string
  /** Fingerprints in its marker. */
  fingerprints: readonly string[]
  body: string
  /** Whether somebody has answered in its thread or resolved it; a comment of which this is unknown is left alone. */
  answered: boolean | 'unknown'
}

/** One inline comment to post. */
export interface InlineComment {
  path: string
  /** Last line it speaks about (1-based, in the file at the head). */
  line: number
  /** First line, where it speaks about several; else left out. */
  startLine?: number
  body: string
  fingerprints: readonly string[]
}

/** What to do to the forge; made by `plan`, carried out by `publish`. */
export interface Plan {
  /** New inline comments, posted as one review. */
  create: readonly InlineComment[]
  /** Body of the review that carries them. */
  reviewBody: string
  /** The summary comment: `undefined` leaves it alone. */
  summary?: {id?: number; body: string}
  /** Comments whose finding is gone, or that repeat another: removed where nobody answered, else edited to say so. */
  clear: readonly {id: number; kind: Posted['kind']; node?: string; body: string; remove: boolean}[]
  /** Set where it is to be done after a newer push as well. */
  evenIfMoved?: true
}

/** What became of a plan. Nothing here decides the verdict. */
export interface Published {
  inline: number
  /** Comments that the forge did not take, to be shown in the summary and the log instead. */
  refused: readonly InlineComment[]
  /** Why something could not be posted, in words for the log; empty where all went well. */
  problems: readonly string[]
  /** Address of the summary comment, where there is one. */
  summaryUrl?: string
  /** True where a newer push came in between: nothing was posted. */
  superseded?: boolean
}

/** Somebody who takes part in a change: has opened it, or has a commit, a review or a comment in it. */
export interface Speaker {
  login?: string
  /** As the commits or the profile have it. */
  name?: string
  isBot: boolean
  /** Reviews and comments. */
  turns: number
}

/** Who takes part in a change. */
export interface Conversation {
  speakers: readonly Speaker[]
  /** Whether the change comes from the repository itself: whoever made it may write there. */
  isOwn: boolean
  /** Whether its author has no earlier commit in the folders that were asked for; `undefined` where nobody can tell. */
  isFirst: boolean | undefined
  /** What could not be read, and why. */
  notes: readonly string[]
}

/** Where documents come from and reviews go to: GitHub, a local repository, or memory. */
export interface Forge {
  name: string
  /** Whether comments can be tried at all. */
  canComment: boolean
  /** Set where a review is one comment, and the log holds what GitHub shows in the summary of a job. */
  oneComment?: true
  /** @throws ForgeError where the list cannot be had: a verdict without it would be a guess. */
  changedFiles(): Promise<ChangedFile[]>
  /**
   * @returns The file at the head; `undefined` where there is no text to review. Why, is then in `unreadable` for a
   * document (not UTF-8, too large, in Git LFS), and in `notes` for what is none (a submodule, a link).
   */
  read(file: ChangedFile): Promise<string | undefined>
  /** Of the files that were read, the documents that cannot be reviewed: by path, why, as it follows the path. */
  unreadable?: ReadonlyMap<string, string>
  /** Remarks for the log and the job summary: what was passed over and why. */
  notes(): readonly string[]
  posted(): Promise<Posted[]>
  /**
   * Find out who takes part in the change; forges without people leave it out.
   *
   * @param folders In which an earlier commit of the author's is looked for; none: it is not looked for.
   * @throws ForgeError where nobody can tell.
   */
  conversation?(folders: readonly string[]): Promise<Conversation>
  publish(plan: Plan): Promise<Published>
}

/** A comment on a change, by anybody. */
export interface Said {
  /** The forge's id; unique among comments of the same kind. */
  id: number
  /** Where it stands: on lines of the change, below it, or above a review. */
  kind: 'line' | 'below' | 'review'
  /** The comment that opens its thread, for comments on lines; all others are one thread. */
  thread: number | 'below'
  /** Login of whoever wrote it. */
  author: string
  /** Whether a program wrote it, or let somebody write it. */
  isBot: boolean
  /** Whether this tool wrote it: by the identity of its token, with its marker. */
  own: boolean
  body: string
  /** When it was written, ISO 8601. */
  at: string
  /** The file, for comments on lines. */
  path?: string
}

/** A pull request as those who discuss it see it. */
export interface Discussed {
  open: boolean
  author: string
  /** Commit ids; settings are read at the base. */
  head: string
  base: string
  /** What settings can leave it alone for, as the forge says it. */
  labels: unknown
  draft: unknown
  user: unknown
}

/** The comments of a pull request. All functions throw ForgeError where the forge does not answer. */
export interface DiscussionForge {
  discussed(): Promise<Discussed>
  /** @returns Every comment with words in it, and the threads that somebody has resolved, as far as it is known. */
  said(): Promise<{comments: readonly Said[]; resolved: ReadonlySet<Said['thread']>}>
  /** @returns Whether somebody may write to the repository. */
  mayWrite(login: string): Promise<boolean>
  /** Answer in a thread; once, also where the forge's answer gets lost. */
  say(thread: Said['thread'], body: string): Promise<void>
  edit(comment: Said, body: string): Promise<void>
  /** One that is gone already is as good as removed. */
  remove(comment: Said): Promise<void>
}

/** Something the forge could not do, said for a reader of the log. */
export class ForgeError extends Error {
  /** @param message What happened and what mends it. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ForgeError'
  }
}

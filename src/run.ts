import {parseHunks} from './diff.ts'
import {reaches} from './finding.ts'
import {ForgeError} from './forges/forge.ts'
import {readCulture} from './culture.ts'
import {documentMatcher} from './document-matcher.ts'
import {failOnOf} from './overrides.ts'
import {plan} from './plan.ts'
import {inlineComment} from './presenters/comment.ts'
import {reviewBody, settledComment} from './presenters/notices.ts'
import {summary} from './presenters/summary.ts'
import {heard} from './presenters/verdict.ts'
import {review, reviewUnreadable} from './review.ts'
import {select} from './select.ts'
import type {Commitment} from './commitment.ts'
import type {Finding} from './finding.ts'
import type {ChangedFile, Forge, InlineComment, Plan, Posted} from './forges/forge.ts'
import type {FileOutcome, Moved, Outcome, Thread, Why} from './outcome.ts'
import type {ReviewedFile} from './review.ts'
import type {Settings} from './settings.ts'
import type {Decision} from './plan.ts'
import type {Selection} from './select.ts'

/** What a run needs: it knows nothing of where documents come from nor of who starts it. */
export interface RunOptions {
  forge: Forge
  settings: Settings
  /** Takes one line for whoever watches. */
  log: (line: string) => void
  /** Says which changed files are documents; left out: those that `settings.files` names. */
  matches?: (path: string) => boolean
  /** Fingerprints of findings that are not spoken of, as they were there before. */
  known?: ReadonlySet<string>
  /** Names and logins of people whom the forge knows: in a document they are somebody. */
  people?: readonly string[]
  /** Why the settings leave the change alone; then nothing is read. */
  exempt?: string | undefined
  /** What the settings promise to those who write, as it was read. */
  commitment?: Commitment | undefined
  /** What there is to say to those who keep the settings. */
  housekeeping?: readonly string[]
  /** Address of the repository on GitHub for people, for links. */
  repositoryUrl?: string | undefined
}

/** A document of the change, read and reviewed. */
interface Reviewed {
  file: ChangedFile
  text: string
  review: ReviewedFile
  selection: Selection
  /** What holds for this document. */
  settings: Settings
}

/** Documents read at the same time; GitHub asks for few requests at once. */
const readersAtOnce = 4

/**
 * Review the documents of a change and say what there is to say: the one thing this program does.
 *
 * What cannot be posted never changes whether the run passes.
 *
 * @throws ForgeError where the changed files, or one of the documents, cannot be had.
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const {forge, settings, exempt} = options
  if (exempt !== undefined) return {...assess([], settings, forge), exempt}
  const reviewed = await reviewChange(options)
  const audible = reviewed.filter(isHeard)
  const documents = (audible.length > 0 ? audible : reviewed).map(({review}) => review)
  const outcome = {...assess(reviewed, settings, forge), ...(await readCulture(forge, settings, documents, options))}
  if (settings.comment === 'off' || !forge.canComment) return outcome

  const posted = await forge.posted().catch(unavailable)
  if (!Array.isArray(posted)) return withProblem(outcome, posted.problem)
  if (audible.length === 0 && posted.length === 0) return outcome
  return speak(outcome, audible, posted, forge)
}

/** Read and review every changed document, a few at a time. */
async function reviewChange({
  forge,
  settings,
  log,
  known = new Set(),
  people = [],
  matches = documentMatcher(settings)
}: RunOptions): Promise<Reviewed[]> {
  const changed = await forge.changedFiles()
  const documents = changed
    .filter((file) => file.status !== 'removed' && matches(file.path))
    .map((file) => asDocument(file, matches))
  log(
    documents.length === 0
      ? `Nothing to review: none of ${changed.length} files is a document that "files" names.`
      : `Reviewing ${documents.length} of ${changed.length} files.`
  )
  const reviewed: Reviewed[] = []
  for (let index = 0; index < documents.length; index += readersAtOnce) {
    const batch = documents.slice(index, index + readersAtOnce)
    const texts = await Promise.all(batch.map((file) => forge.read(file)))
    for (const [at, file] of batch.entries()) {
      const text = texts[at]
      const reason = forge.unreadable?.get(file.path)
      const options = {path: file.path, settings, people}
      if (text !== undefined) reviewed.push(choose(file, text, review(text, options), {settings, known}))
      else if (reason !== undefined)
        reviewed.push(choose(file, '', reviewUnreadable(reason, options), {settings, known}))
    }
  }
  return reviewed.sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
}

/** What was no document before it was renamed has not been reviewed at all: as a document, it is new. */
function asDocument(file: ChangedFile, matches: (path: string) => boolean): ChangedFile {
  const isNew = file.status === 'renamed' && file.from !== undefined && !matches(file.from)
  return isNew ? {...file, status: 'added'} : file
}

/** Choose the findings of a document that count. */
function choose(
  file: ChangedFile,
  text: string,
  reviewed: ReviewedFile,
  {settings, known}: {settings: Settings; known: ReadonlySet<string>}
): Reviewed {
  const holds = reviewed.settings ?? settings
  const findings = reviewed.findings.filter(({fingerprint}) => !known.has(fingerprint))
  const hunks = file.patch === undefined ? undefined : parseHunks(file.patch)
  const selection = select(findings, {status: file.status, hunks}, holds.filterMode)
  return {file, text, review: reviewed, selection, settings: holds}
}

/** Say what was found, before anything is posted: every finding that counts is in the summary. */
function assess(reviewed: readonly Reviewed[], settings: Settings, forge: Forge): Outcome {
  const spoken = reviewed.flatMap(({selection}) => selection.spoken)
  const count = (severity: Finding['severity']) => spoken.filter((finding) => finding.severity === severity).length

  return {
    passed: !reviewed.some((one) =>
      one.selection.spoken.some((finding) => reaches(finding.severity, failOnOf(one.settings)))
    ),
    settings,
    counts: {error: count('error'), warning: count('warning'), info: count('info')},
    files: reviewed.map(({review, selection, settings: holds}): FileOutcome => ({
      ...review,
      failOn: failOnOf(holds),
      mode: holds.mode,
      findings: selection.spoken,
      outside: selection.outside
    })),
    inline: [],
    moved: reviewed
      .filter(isHeard)
      .flatMap(({selection}) => [...move(selection.inline, 'setting'), ...selection.moved]),
    notes: [...forge.notes(), ...passedOver(reviewed, forge)].sort(),
    problems: [],
    ...(forge.oneComment && {oneComment: true as const}),
    superseded: false
  }
}

/** Documents that cannot be reviewed are findings; where the settings want none, they are at least said. */
function passedOver(reviewed: readonly Reviewed[], {unreadable = new Map()}: Forge): string[] {
  const said = new Set(reviewed.flatMap(({file, review}) => (review.findings.length > 0 ? [file.path] : [])))
  return [...unreadable].flatMap(([path, reason]) => (said.has(path) ? [] : [`${path} ${reason}; it was passed over.`]))
}

/** Bring the comments in line with the findings: those on lines first, then the summary that knows what became of them. */
async function speak(
  quiet: Outcome,
  reviewed: readonly Reviewed[],
  posted: readonly Posted[],
  forge: Forge
): Promise<Outcome> {
  const onLines = quiet.settings.comment === 'review' && !forge.oneComment
  const inline = onLines ? reviewed.flatMap(({selection}) => selection.inline) : []
  const alive = new Set(reviewed.flatMap(({review}) => review.findings.map((finding) => finding.fingerprint)))
  const decision = plan({inline, alive, posted, maxComments: quiet.settings.maxComments})

  const create = write(decision.create, reviewed)
  const comments = await forge.publish({create, reviewBody: reviewBody(create.length), clear: toClear(decision)})
  if (comments.superseded) return {...quiet, superseded: true}

  const refused = new Set(comments.refused.flatMap((comment) => comment.fingerprints))
  const outcome: Outcome = {
    ...quiet,
    inline: onLines ? [...decision.keep, ...decision.create].filter((thread) => !isRefused(thread, refused)) : [],
    moved: onLines ? placed(reviewed, decision, refused) : quiet.moved,
    problems: comments.problems
  }

  const isInviting = reviewed.length > 0 && (outcome.voices?.others.length ?? 0) > 0
  const worthSaying = outcome.moved.length + outcome.inline.length > 0 || decision.summary || isInviting
  const said = worthSaying ? await sayInSummary(outcome, decision.summary, forge) : outcome
  const isNew = comments.inline > 0 || (worthSaying && !decision.summary)
  if (isNew && said.problems.length === 0) await removeTwins(forge)
  return said
}

/** Write the comments in reading order, so that a rule is explained where it is met first. */
function write(threads: readonly Thread[], reviewed: readonly Reviewed[]): InlineComment[] {
  const lines = new Map(reviewed.map(({file, text}) => [file.path, text.split('\n')]))
  const explained = new Set<string>()
  const comments: InlineComment[] = []

  for (const {path, startLine, line, findings} of [...threads].sort(compareReading)) {
    const first = new Set(findings.map(({ruleId}) => ruleId).filter((ruleId) => !explained.has(ruleId)))
    const comment = inlineComment(findings, {first, lines: lines.get(path) ?? [], range: {startLine, line}})
    const fingerprints = findings.map((finding) => finding.fingerprint)
    comments.push({path, line, body: comment.body, fingerprints, ...(startLine === line ? {} : {startLine})})
    for (const ruleId of comment.explained) explained.add(ruleId)
  }

  return comments
}

function toClear({clear}: Decision): Plan['clear'] {
  return clear.map((comment) => ({...comment, body: settledComment(comment.body), remove: comment.answered === false}))
}

/** @returns What is said in the summary alone, and why, by path. */
function placed(reviewed: readonly Reviewed[], decision: Decision, refused: ReadonlySet<string>): Moved[] {
  const noRoom = new Set(decision.room.map((finding) => finding.fingerprint))
  return reviewed.flatMap(({selection}) => [
    ...move(
      selection.inline.filter((finding) => refused.has(finding.fingerprint)),
      'refused'
    ),
    ...move(
      selection.inline.filter((finding) => noRoom.has(finding.fingerprint)),
      'room'
    ),
    ...selection.moved
  ])
}

async function sayInSummary(outcome: Outcome, existing: Posted | undefined, forge: Forge): Promise<Outcome> {
  const body = summary(heard(outcome))
  if (existing && normalize(existing.body) === normalize(body)) return outcome
  const published = await forge.publish({
    create: [],
    reviewBody: '',
    clear: [],
    summary: existing ? {id: existing.id, body} : {body}
  })
  const problems = [...outcome.problems, ...published.problems.filter((problem) => !outcome.problems.includes(problem))]
  return {...outcome, problems, superseded: published.superseded ?? false}
}

/**
 * Another run may have said the same at the same time: of equal comments, the older stays. That holds after a newer push
 * as well, whose run may be over already.
 */
async function removeTwins(forge: Forge): Promise<void> {
  const posted = await forge.posted().catch(unavailable)
  if (!Array.isArray(posted)) return
  const alive = new Set(posted.flatMap(({fingerprints}) => fingerprints))
  const decision = plan({inline: [], alive, posted, maxComments: 0})
  if (decision.clear.length > 0)
    await forge.publish({create: [], reviewBody: '', clear: toClear(decision), evenIfMoved: true})
}

/** Documents that are only observed are said in the summary of the job alone. */
function isHeard({settings}: Reviewed): boolean {
  return settings.mode !== 'observe'
}

function isRefused(thread: Thread, refused: ReadonlySet<string>): boolean {
  return thread.findings.some((finding) => refused.has(finding.fingerprint))
}

function move(findings: readonly Finding[], why: Why): Moved[] {
  return findings.map((finding) => ({finding, why}))
}

/** Turns a failure of the forge into words; anything else is ours and goes on. */
function unavailable(error: unknown): {problem: string} {
  if (error instanceof ForgeError) return {problem: error.message}
  throw error
}

function withProblem(outcome: Outcome, problem: string): Outcome {
  return {...outcome, problems: [...outcome.problems, problem]}
}

/** GitHub may hand back CRLF where LF was sent, and without the space at the end. */
function normalize(body: string): string {
  return body.replace(/\r\n/g, '\n').trimEnd()
}

function compareReading(a: Thread, b: Thread): number {
  return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.startLine - b.startLine
}

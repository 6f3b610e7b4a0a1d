import {createHash} from 'node:crypto'
import {readCommands, type Command} from './commands.ts'
import {planAnswers, type DiscussionDecision, type Wanted} from './discussion-plan.ts'
import {hintOf, isCandidate, suggestionsFor} from './discussion.ts'
import {documentMatcher} from './document-matcher.ts'
import {exemption} from './exemption.ts'
import {openQuestions} from './open-questions.ts'
import {settingsFor} from './overrides.ts'
import {answerComment, hintComment, type Answer} from './presenters/discussion.ts'
import {settledComment} from './presenters/notices.ts'
import {secretValues, withoutSecrets} from './secret-places.ts'
import type {ChangedFile, Discussed, DiscussionForge, Forge, Said} from './forges/forge.ts'
import type {Remark} from './remark.ts'
import type {Settings} from './settings.ts'

/** What is needed to answer a comment. */
export interface DiscussOptions {
  remark: Remark
  discussion: DiscussionForge
  /** The change that is discussed, at its head. */
  change: (head: string) => Forge
  /** Reads the settings at a commit. */
  settings: (commit: string) => Promise<Settings>
}

/** Most documents for which there are questions in one answer. */
const mostDocuments = 3

/**
 * Answer a comment on a pull request, or change, or clear, what was answered before.
 *
 * What counts is how the comment stands now, not how the event tells it: so runs that come late, again or at the same
 * time come to the same end.
 *
 * @returns What was done, in one sentence for the log.
 * @throws ForgeError where the forge does not answer; SettingsError where the settings are to be mended.
 */
export async function discuss(options: DiscussOptions): Promise<string> {
  const {remark, discussion} = options
  if (!remark.texts.some(isWorthAsking)) return 'The comment holds neither a command nor anything to put another way.'
  const pull = await discussion.discussed()
  if (!pull.open) return 'The pull request is closed, so its discussion is left alone.'
  const settings = await options.settings(pull.base)
  if (settings.discussion === 'off') return 'The setting `discussion` is `off`, so comments are left alone.'
  const exempt = exemption(pull, settings.skip)
  if (exempt !== undefined) return exempt

  const answers = new Map<string, Promise<Wanted | undefined>>()
  const answer = (now: Said): Promise<Wanted | undefined> => {
    const known = answers.get(now.body) ?? answerTo(now, {...options, pull, settings})
    answers.set(now.body, known)
    return known
  }
  const decision = await decide(options, answer)
  await carryOut(decision, remark, discussion)
  // Another run may have answered at the same time, or the comment may have changed: what is there is brought in line.
  // What is missing, somebody has removed, and it stays away.
  if (decision.create) await carryOut({...(await decide(options, answer)), create: undefined}, remark, discussion)
  return told(decision)
}

function isWorthAsking(text: string): boolean {
  return readCommands(text).length > 0 || isCandidate(text)
}

/** Look at all that is said, and at the comment as it stands there; one that is gone is answered with nothing. */
async function decide(
  {remark, discussion}: DiscussOptions,
  answer: (now: Said) => Promise<Wanted | undefined>
): Promise<DiscussionDecision> {
  const {comments, resolved} = await discussion.said()
  const now = comments.find(({id, kind}) => id === remark.id && kind === remark.kind)
  const wanted = now && !now.isBot && !now.own ? await answer(now) : undefined
  return planAnswers({remark: now ?? remark, key: keyOf(remark), said: comments, resolved, wanted})
}

/** What an answer needs to know beside the comment. */
interface Surroundings extends Omit<DiscussOptions, 'settings'> {
  pull: Discussed
  settings: Settings
}

/** A comment with a command is answered as one, or not at all; any other is read for its words. */
async function answerTo(said: Said, around: Surroundings): Promise<Wanted | undefined> {
  const commands = readCommands(said.body)
  if (commands.length === 0) return hintFor(said, around)
  const {pull, discussion} = around
  if (said.author !== pull.author && !(await discussion.mayWrite(said.author))) return undefined
  const {documents, change} = await documentsAround(said, around)
  if (documents.length === 0) return undefined
  const answers: Answer[] = []
  for (const command of commands) answers.push(await carry(command, documents, change, around.settings))
  return {kind: 'answer', body: answerComment(answers, keyOf(said))}
}

async function hintFor(said: Said, around: Surroundings): Promise<Wanted | undefined> {
  const {settings} = around
  const holds = said.path === undefined ? settings : settingsFor(settings, {path: said.path})
  const hint = hintOf(said.body, holds)
  if (!hint) return undefined
  const {documents} = await documentsAround(said, around)
  return documents.length > 0 ? {kind: 'hint', body: hintComment(hint, keyOf(said))} : undefined
}

/** The documents a comment can be about: that on whose lines it stands, or all of the change; never observed ones. */
async function documentsAround(
  {path}: Said,
  {pull, settings, change}: Surroundings
): Promise<{documents: ChangedFile[]; change: Forge}> {
  const matches = documentMatcher(settings)
  const isHeard = (one: string): boolean => matches(one) && settingsFor(settings, {path: one}).mode !== 'observe'
  const forge = change(pull.head)
  if (path !== undefined && !isHeard(path)) return {documents: [], change: forge}
  const changed = (await forge.changedFiles()).filter((file) => file.status !== 'removed' && isHeard(file.path))
  return {documents: changed.filter((file) => path === undefined || file.path === path), change: forge}
}

async function carry(
  command: Command,
  documents: readonly ChangedFile[],
  change: Forge,
  settings: Settings
): Promise<Answer> {
  if (command.name === 'help') return {command: 'help'}
  if (command.name === 'suggest') {
    const holds = documents.length === 1 ? settingsFor(settings, {path: documents[0]!.path}) : settings
    const text = withoutSecrets(command.text, secretValues(command.text))
    return {command: 'suggest', text, hints: suggestionsFor(command.text, holds)}
  }
  const sets: Extract<Answer, {command: 'questions'}>['documents'][number][] = []
  for (const file of documents.slice(0, mostDocuments)) {
    const text = await change.read(file)
    if (text !== undefined) sets.push({path: file.path, questions: openQuestions(text, {path: file.path, settings})})
  }
  return {command: 'questions', documents: sets}
}

async function carryOut(decision: DiscussionDecision, {thread}: Remark, discussion: DiscussionForge): Promise<void> {
  const {create, edit, remove, settle} = decision
  for (const comment of remove) await discussion.remove(comment)
  for (const comment of settle) await discussion.edit(comment, settledComment(comment.body))
  if (edit) await discussion.edit(edit.comment, edit.body)
  if (create) await discussion.say(thread, create.body)
}

function told({create, edit, remove, settle}: DiscussionDecision): string {
  if (create) return create.kind === 'hint' ? 'The comment got a hint.' : 'The commands were answered.'
  if (edit) return 'The answer was brought up to date.'
  return remove.length + settle.length > 0 ? 'The answer was cleared.' : 'There is nothing to answer, or to change.'
}

/** By this an answer knows its comment: 16 hexadecimal digits, as in all markers. */
function keyOf({kind, id}: Pick<Said, 'kind' | 'id'>): string {
  return createHash('sha256').update(`${kind} ${id}`).digest('hex').slice(0, 16)
}

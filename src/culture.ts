import {commitmentUrl, type Commitment} from './commitment.ts'
import {ForgeError} from './forges/forge.ts'
import {voicesOf, type Voices} from './voices.ts'
import type {Conversation, Forge} from './forges/forge.ts'
import type {Participant} from './participants.ts'
import type {Settings} from './settings.ts'

/** What surrounds the documents of a change: what was promised, who has had a say, whether somebody is new here. */
export interface Culture {
  /** With its address, where it has one. */
  commitment?: Commitment & {url?: string}
  /** Left out where `participation` is off, where no document lists anybody, or where it could not be read. */
  voices?: Voices
  /** The author's first postmortem in the repository, and the settings ask for a welcome. */
  isFirst?: true
  /** For those who keep the settings: what they could fill in or allow. Never said to an author. */
  housekeeping?: readonly string[]
}

/** Most people who are called by their handle: more would be noise for everybody. */
const mostMentions = 5

/** A folder for a year, a month, a day. */
const dated = /^\d[\d.-]*$/

/**
 * Find out what surrounds a change; asks the forge only for what the settings switch on. Never throws for what the
 * forge does: what could not be read is in `housekeeping`.
 *
 * @param documents Those of the change that are spoken of, with whom they list.
 * @param known `commitment`: as it was read with the settings; `repositoryUrl`: address of the repository for people,
 *   without a slash at its end; `housekeeping`: what else there is to say to those who keep the settings.
 */
export async function readCulture(
  forge: Forge,
  settings: Settings,
  documents: readonly {path: string; participants?: readonly Participant[]}[],
  known: {commitment?: Commitment | undefined; repositoryUrl?: string | undefined; housekeeping?: readonly string[]}
): Promise<Culture> {
  const url = known.commitment && commitmentUrl(known.commitment, known.repositoryUrl)
  const promised = known.commitment && {commitment: {...known.commitment, ...(url && {url})}}
  const asks = settings.participation !== 'off' || settings.welcome !== 'off'
  const heard = asks && documents.length > 0 ? await ask(forge, settings, documents) : undefined
  // Where no postmortem is, no job summary is about them.
  const housekeeping = documents.length === 0 ? [] : [...(known.housekeeping ?? []), ...(heard?.notes ?? [])]
  return {
    ...promised,
    ...(heard?.conversation && settle(heard.conversation, settings, documents)),
    ...(housekeeping.length > 0 && {housekeeping})
  }
}

async function ask(
  forge: Forge,
  {welcome}: Settings,
  documents: readonly {path: string}[]
): Promise<{conversation?: Conversation; notes: readonly string[]}> {
  const folders = welcome === 'off' ? [] : [...new Set(documents.map(({path}) => folderOf(path)))]
  try {
    const conversation = await forge.conversation?.(folders)
    return conversation ? {conversation, notes: conversation.notes} : {notes: []}
  } catch (error) {
    if (error instanceof ForgeError) return {notes: [error.message]}
    throw error
  }
}

/** The folder of a document, without folders for years and months below it. */
function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (folders.length > 0 && dated.test(folders.at(-1)!)) folders.pop()
  return folders.join('/')
}

function settle(
  {speakers, isOwn, isFirst}: Conversation,
  settings: Settings,
  documents: readonly {participants?: readonly Participant[]}[]
): Pick<Culture, 'voices' | 'isFirst'> {
  const {participation, welcome} = settings
  const listed = documents.flatMap(({participants = []}) => participants)
  const voices = participation === 'off' ? undefined : voicesOf(listed, speakers, settings)
  return {
    ...(voices && voices.expected > 0 && {voices: {...voices, others: called(voices.others, settings, isOwn)}}),
    ...(welcome === 'first-time' && isFirst === true && {isFirst})
  }
}

/**
 * Marks whom the summary calls by their handle: only where the settings ask for it, and only where whoever gave the
 * handle may be trusted with calling people. A stranger's document lists whom it likes.
 */
function called(others: Voices['others'], {participation}: Settings, isOwn: boolean): Voices['others'] {
  let left = participation === 'invite' ? mostMentions : 0
  return others.map((one) => {
    const isCalled =
      left > 0 && one.handle !== undefined && !one.handle.includes('/') && (isOwn || one.vouched === true)
    if (isCalled) left--
    return isCalled ? {...one, isCalled} : one
  })
}

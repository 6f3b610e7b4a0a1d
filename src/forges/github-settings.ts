import {decodeDocument} from './document-text.ts'
import {details, forgeError, githubClient} from './github-client.ts'
import {ForgeError} from './forge.ts'
import type {ClientOptions, GitHubClient} from './github-client.ts'
import type {Repository} from './github-files.ts'
import type {SettingsFiles} from '../load-settings.ts'

/** Where settings are read on GitHub. */
export interface GitHubSettingsOptions extends ClientOptions, Repository {
  /** Commit at which the files of this repository are read; left out: the default branch. */
  ref?: string | undefined
}

/**
 * Read settings files through the interface of GitHub, without a checkout. Nothing in them is ever executed.
 *
 * @throws ForgeError, from its functions, where GitHub does not answer or what is there is no text.
 */
export function githubSettings(options: GitHubSettingsOptions): SettingsFiles {
  const {owner, repo, ref} = options
  const client = githubClient(options)
  return {
    file: (path) => readText(client, {owner, repo}, path, ref),
    shared: (from) => readText(client, from, from.path, from.ref)
  }
}

async function readText(
  client: GitHubClient,
  {owner, repo}: Repository,
  path: string,
  ref: string | undefined
): Promise<string | undefined> {
  const name = `${owner}/${repo}:${path}`
  let content
  try {
    const response = await client.rest.repos.getContent({owner, repo, path, ...(ref === undefined ? {} : {ref})})
    content = response.data as {type?: string; encoding?: string; content?: string}
  } catch (error) {
    // GitHub does not tell a file that is not there from one that the token may not see.
    if (details(error).status === 404) return undefined
    throw forgeError(error, `read the settings in ${name}`)
  }
  if (content.type !== 'file' || content.encoding !== 'base64') {
    throw new ForgeError(`${name} is not a settings file but ${content.type ?? 'a folder'}.`)
  }
  const decoded = decodeDocument(Buffer.from(content.content ?? '', 'base64'))
  if ('reason' in decoded) throw new ForgeError(`${name} ${decoded.reason}, so no settings can be read from it.`)
  return decoded.text.replace(/^\uFEFF/, '')
}

import {textOf} from './document-text.ts'
import {forgeError, githubClient} from './github-client.ts'
import {readFile, toChangedFile} from './github-files.ts'
import {compareTrees, listTree, withUnlisted} from './github-trees.ts'
import type {ChangedFile, Forge} from './forge.ts'
import type {ClientOptions, GitHubClient} from './github-client.ts'
import type {Repository} from './github-files.ts'

/** A commit on GitHub, and how to reach it. */
export interface CommitOptions extends ClientOptions, Repository {
  /** Commit id: of what is reviewed. */
  head: string
}

/** GitHub lists no more files of a comparison than these (REST reference, "Compare two commits"). */
const mostCompared = 300

/**
 * Make the forge of what is between two commits, as a merge queue has it: a verdict, and nobody to comment to.
 *
 * @param options.base Commit id the head is compared with, at their merge base.
 */
export function comparisonForge(options: CommitOptions & {base: string}): Forge {
  return commitForge(options, async (client) => {
    const {owner, repo, base, head} = options
    const {data} = await client.rest.repos.compareCommitsWithBasehead({owner, repo, basehead: `${base}...${head}`})
    const listed = (data.files ?? []).map(toChangedFile)
    if (listed.length < mostCompared) return {files: listed, notes: []}
    const all = await compareTrees(client, {owner, repo}, {base: data.merge_base_commit.sha, head})
    return {files: withUnlisted(listed, all), notes: []}
  })
}

/** Make the forge of everything in a repository at a commit; all of it counts as new. */
export function repositoryForge(options: CommitOptions): Forge {
  return commitForge(options, async (client) => {
    const {owner, repo, head} = options
    const files = await listTree(client, {owner, repo}, head)
    return {files: files.map((file): ChangedFile => ({...file, status: 'added'})), notes: []}
  })
}

/**
 * Make the forge of a list of files at one commit.
 *
 * @param list Asks for the files, and says what it leaves out.
 */
export function commitForge(
  options: CommitOptions,
  list: (client: GitHubClient) => Promise<{files: ChangedFile[]; notes: string[]}>
): Forge {
  const {owner, repo, head} = options
  const client = githubClient(options)
  const notes: string[] = []
  const unreadable = new Map<string, string>()

  return {
    name: 'github',
    canComment: false,
    changedFiles: async () => {
      const listed = await list(client).catch((error: unknown) => {
        throw forgeError(error, `list the files at ${head}`)
      })
      notes.push(...listed.notes)
      return listed.files
    },
    read: async (file) => textOf(file.path, await readFile(client, {owner, repo}, head, file), {notes, unreadable}),
    unreadable,
    notes: () => notes,
    posted: async () => [],
    publish: async ({create}) => ({inline: 0, refused: create, problems: []})
  }
}

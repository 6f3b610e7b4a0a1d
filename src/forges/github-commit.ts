import {forgeError, githubClient} from './github-client.ts'
import {readFile, toChangedFile} from './github-files.ts'
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
    const files = data.files ?? []
    const cut = `GitHub lists the first ${mostCompared} files between two commits, and only those are looked at.`
    return {files: files.map(toChangedFile), notes: files.length >= mostCompared ? [cut] : []}
  })
}

/** Make the forge of everything in a repository at a commit; all of it counts as new. */
export function repositoryForge(options: CommitOptions): Forge {
  return commitForge(options, async (client) => {
    const {owner, repo, head} = options
    const {data} = await client.rest.git.getTree({owner, repo, tree_sha: head, recursive: 'true'})
    const files = data.tree.filter(({type}) => type !== 'tree')
    const cut = 'GitHub does not list all files of a repository of this size, and only those it lists are looked at.'
    return {
      files: files.map(({path, sha}): ChangedFile => ({path, sha, status: 'added'})),
      notes: data.truncated ? [cut] : []
    }
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
    read: async (file) => {
      const content = await readFile(client, {owner, repo}, head, file)
      if ('text' in content) return content.text
      notes.push(`${file.path} ${content.reason}; it was passed over.`)
      return undefined
    },
    notes: () => notes,
    posted: async () => [],
    publish: async ({create}) => ({inline: 0, refused: create, problems: []})
  }
}

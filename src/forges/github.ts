import {textOf} from './document-text.ts'
import {forgeError, githubClient, pause} from './github-client.ts'
import {listOwnComments} from './github-comments.ts'
import {readConversation} from './github-conversation.ts'
import {listFiles, readFile} from './github-files.ts'
import {publish} from './github-publish.ts'
import {compareTrees, withUnlisted} from './github-trees.ts'
import type {PullRequest} from '../exemption.ts'
import type {ChangedFile, Forge} from './forge.ts'
import type {ClientOptions, GitHubClient} from './github-client.ts'
import type {Repository} from './github-files.ts'

/** A pull request, and how to reach it. */
export interface PullRequestOptions extends ClientOptions, Repository {
  number: number
  /** Commit id at the head when the run was started, where it is known. */
  head?: string
}

/** How often the list of files is asked for again when a push has come in between. */
const mostLists = 3

/**
 * Make the forge of a pull request on GitHub. Documents are read at the head through the interface, without a checkout.
 */
export function pullRequestForge(options: PullRequestOptions): Forge {
  const {owner, repo, number, sleep = pause} = options
  const client = githubClient(options)
  const repository = {owner, repo}
  const notes: string[] = []
  const unreadable = new Map<string, string>()
  let head = ''

  return {
    name: 'github',
    canComment: true,

    async changedFiles() {
      let count = 0
      const {head: found, list} = await atOneHead({
        first: options.head,
        readHead: async () => {
          const pull = await readPull(client, repository, number)
          // Checked, as a list that ends too early would pass what it leaves out; not every server gives the number.
          count = pull.changed_files ?? 0
          return pull.head.sha
        },
        list: () => listFiles(client, repository, number)
      })
      head = found
      const isWhole = !list.isCut && list.files.length >= count
      return isWhole ? list.files : withUnlisted(list.files, await compareHead(client, repository, number, head))
    },

    async read(file: ChangedFile) {
      return textOf(file.path, await readFile(client, repository, head, file), {notes, unreadable})
    },

    unreadable,

    notes: () => notes,

    async posted() {
      try {
        return await listOwnComments(client, repository, number)
      } catch (error) {
        throw forgeError(error, 'list the comments of earlier runs, so none were posted')
      }
    },

    conversation: (folders) => readConversation(client, repository, number, folders),

    publish: (plan) => publish({client, repository, number, head, sleep}, plan)
  }
}

/**
 * Read a list that comes without a commit id: it belongs to a head that was the same before and after it.
 *
 * @param steps `first`: the head when the run was started, where it is known.
 * @returns The list, and the head it belongs to; after some pushes in between, the newest.
 */
export async function atOneHead<List>(steps: {
  first?: string | undefined
  readHead: () => Promise<string>
  list: () => Promise<List>
}): Promise<{head: string; list: List}> {
  let before = steps.first ?? (await steps.readHead())
  for (let lists = 1; ; lists++) {
    const list = await steps.list()
    const head = await steps.readHead()
    if (head === before || lists === mostLists) return {head, list}
    before = head
  }
}

/**
 * Find the pull request of a branch by the commit at its head. In a fork, nothing else says which one started a run.
 *
 * @param branch `owner:branch`.
 * @returns What GitHub says of it, or nothing where no open pull request is at this commit.
 * @throws ForgeError where the pull requests cannot be listed.
 */
export async function findPullRequest(
  {owner, repo, ...client}: ClientOptions & Repository,
  branch: string,
  head: string
): Promise<(PullRequest & {number: number}) | undefined> {
  try {
    const {data} = await githubClient(client).rest.pulls.list({owner, repo, head: branch, state: 'open', per_page: 100})
    return data.find((pull) => pull.head.sha === head)
  } catch (error) {
    throw forgeError(error, `find the pull request from ${branch}`)
  }
}

/**
 * List what a head changes since it left the base branch: all of it, where the list of files ends too early.
 *
 * @throws ForgeError where it cannot be had.
 */
async function compareHead(
  client: GitHubClient,
  repository: Repository,
  number: number,
  head: string
): Promise<ChangedFile[]> {
  try {
    const pull = await readPull(client, repository, number)
    const basehead = `${pull.base.sha}...${head}`
    const {data} = await client.rest.repos.compareCommitsWithBasehead({...repository, basehead, per_page: 1})
    return await compareTrees(client, repository, {base: data.merge_base_commit.sha, head})
  } catch (error) {
    throw forgeError(error, `list the files of pull request ${number} beyond the first that GitHub lists`)
  }
}

/**
 * Read the commit id at the head of a pull request.
 *
 * @throws ForgeError where it cannot be had.
 */
export async function readHead(client: GitHubClient, repository: Repository, number: number): Promise<string> {
  return (await readPull(client, repository, number)).head.sha
}

async function readPull(client: GitHubClient, repository: Repository, number: number) {
  try {
    const {data} = await client.rest.pulls.get({...repository, pull_number: number})
    return data
  } catch (error) {
    throw forgeError(error, `read pull request ${number}`)
  }
}

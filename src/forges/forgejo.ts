import {splitDiff} from './diff-files.ts'
import {ForgeError} from './forge.ts'
import {textOf} from './document-text.ts'
import {classify, forgeError, githubClient, pause} from './github-client.ts'
import {commitForge} from './github-commit.ts'
import {readFile} from './github-files.ts'
import {atOneHead, readHead} from './github.ts'
import {publish} from './github-publish.ts'
import {readMarker} from '../presenters/marker.ts'
import type {ChangedFile, Forge} from './forge.ts'
import type {GitHubClient} from './github-client.ts'
import type {OwnComment} from './github-comments.ts'
import type {CommitOptions} from './github-commit.ts'
import type {Repository} from './github-files.ts'
import type {PullRequestOptions} from './github.ts'

/**
 * Gitea, and Forgejo that came of it. Their interface is close to GitHub's, with gaps: no patch in the list of changed
 * files, no GraphQL, no annotations; comments on lines are built another way. So a review is one comment here.
 */

/** A file of the list, as these forges describe it. */
interface ListedFile {
  filename: string
  previous_filename?: string
  status: string
}

/** Most files on a page (`MAX_RESPONSE_ITEMS`, as it is installed); what is asked for beyond it is cut by the server. */
const filesOnPage = 50

/** Most entries on a page of a tree (`DEFAULT_GIT_TREES_PER_PAGE`), and most pages that are read. */
const entriesOnPage = 1000
const mostTreePages = 100

/** Who the token of a workflow speaks as, where the forge does not say; nobody else can have these names. */
const workflowLogins: readonly string[] = ['forgejo-actions', 'gitea-actions']

/** Make the forge of a pull request on Gitea or Forgejo. */
export function forgejoPullRequest(options: PullRequestOptions): Forge {
  const {owner, repo, number, sleep = pause, forge = 'Forgejo'} = options
  const client = githubClient({...options, forge})
  const repository = {owner, repo}
  const notes = [
    `On ${forge}, all is said in one comment and in this log; comments on lines and annotations are for GitHub.`
  ]
  const comments = () => listOwnComments(client, repository, number)
  const unreadable = new Map<string, string>()
  let head = ''

  return {
    name: forge.toLowerCase(),
    canComment: true,
    oneComment: true,

    async changedFiles() {
      const files = await atOneHead({
        first: options.head,
        readHead: () => readHead(client, repository, number),
        list: () => listFiles(client, repository, number)
      })
      head = files.head
      return files.list
    },

    async read(file: ChangedFile) {
      return textOf(file.path, await readFile(client, repository, head, file), {notes, unreadable})
    },

    unreadable,

    notes: () => notes,

    async posted() {
      try {
        return await comments()
      } catch (error) {
        throw forgeError(error, 'list the comments of earlier runs, so none were posted')
      }
    },

    publish: (plan) => publish({client, repository, number, head, sleep, comments}, plan)
  }
}

/**
 * Make the forge of everything in a repository on Gitea or Forgejo at a commit; all of it counts as new.
 *
 * @throws ForgeError, from `changedFiles`, where the list would not be whole.
 */
export function forgejoRepository(options: CommitOptions): Forge {
  const {owner, repo, head, forge = 'Forgejo'} = options
  const made = commitForge({...options, forge}, async (client) => {
    const files: ChangedFile[] = []
    for (let page = 1; page <= mostTreePages; page++) {
      const where = {owner, repo, tree_sha: head, recursive: 'true', per_page: entriesOnPage, page}
      const {data} = await client.rest.git.getTree(where)
      for (const {path, sha, type} of data.tree) if (type !== 'tree') files.push({path, sha, status: 'added'})
      if (!data.truncated || data.tree.length === 0) return {files, notes: []}
    }
    throw new ForgeError(
      `Could not list the files at ${head}: ${forge} has them on more than ${mostTreePages} pages, and a verdict ` +
        'without all of them would be a guess. The command line gives one in a checkout.'
    )
  })
  return {...made, name: forge.toLowerCase(), oneComment: true}
}

/** List the changed files with their hunks, which come in a diff of all of them. */
async function listFiles(client: GitHubClient, repository: Repository, number: number): Promise<ChangedFile[]> {
  const pull = {...repository, pull_number: number}
  try {
    const listed = (await client.paginate(client.rest.pulls.listFiles, {...pull, limit: filesOnPage})) as ListedFile[]
    if (listed.length === 0) return []
    const {data} = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}.diff', {
      ...pull,
      mediaType: {format: 'diff'}
    })
    // Octokit hands over as bytes what is not said to be text.
    const bytes: unknown = data
    const hunks = splitDiff(bytes instanceof ArrayBuffer ? Buffer.from(bytes).toString('utf8') : String(data))
    return listed.map(({filename: path, previous_filename: from, status: said}) => {
      const patch = hunks.get(path)
      const status = toStatus(said)
      const moved = status === 'renamed' && from !== undefined && from !== '' && {from}
      return {path, status, ...moved, ...(patch === undefined ? {} : {patch})}
    })
  } catch (error) {
    throw forgeError(error, `list the files of pull request ${number}`)
  }
}

function toStatus(status: string): ChangedFile['status'] {
  if (status === 'added' || status === 'copied') return 'added'
  if (status === 'deleted' || status === 'removed') return 'removed'
  return status === 'renamed' ? 'renamed' : 'modified'
}

/** List what this tool has said: comments with its marker, written by the identity of the token. */
async function listOwnComments(client: GitHubClient, repository: Repository, number: number): Promise<OwnComment[]> {
  // One answer has them all: these forges take no page here, and turning pages would bring the same ones again.
  const {data} = await client.rest.issues.listComments({...repository, issue_number: number})
  const marked = data.flatMap((comment) => {
    const marker = readMarker(comment.body ?? '')
    return marker?.kind === 'summary' ? [comment] : []
  })
  if (marked.length === 0) return []
  const mine = await askLogins(client)
  return marked
    .filter(({user}) => user !== null && mine.includes(user.login))
    .map(({id, body, html_url}) => ({
      id,
      kind: 'summary',
      fingerprints: [],
      body: body ?? '',
      node: '',
      url: html_url,
      answered: false
    }))
}

async function askLogins(client: GitHubClient): Promise<readonly string[]> {
  try {
    const {data} = await client.rest.users.getAuthenticated()
    return [data.login]
  } catch (error) {
    if (classify(error) === 'forbidden' || classify(error) === 'missing') return workflowLogins
    throw error
  }
}

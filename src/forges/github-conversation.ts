import {ForgeError} from './forge.ts'
import {forgeError} from './github-client.ts'
import type {Conversation, Speaker} from './forge.ts'
import type {GitHubClient} from './github-client.ts'
import type {Repository} from './github-files.ts'

/** Pages of 100 that are turned: after 500 comments, who else has spoken is not found out. */
const mostPages = 5

/** Folders in which an earlier commit is looked for. */
const mostFolders = 3

/** Somebody as GitHub's GraphQL interface names them; nothing where the account is gone. */
type Actor = {__typename: string; login: string; name?: string | null} | null

interface Page<T> {
  pageInfo: {hasNextPage: boolean; endCursor: string | null}
  nodes: (T | null)[] | null
}

/** A comment or a review. */
type Turn = {viewerDidAuthor: boolean; author: Actor}

type Commit = {
  commit: {authors: {nodes: ({name: string | null; user: {login: string; name: string | null} | null} | null)[] | null}}
}

interface Answer {
  repository: {
    pullRequest: {
      isCrossRepository: boolean
      baseRefOid: string
      author: (Actor & {id?: string}) | null
      commits?: Page<Commit>
      comments?: Page<Turn>
      reviews?: Page<Turn>
    } | null
  } | null
}

/** Lists that are turned page by page; the answer to a comment on lines is a review, too. */
const lists = ['commits', 'comments', 'reviews'] as const

/**
 * One question for everybody: REST has no names beside logins, and a co-author only as a line of a message. GitHub
 * reads `Co-authored-by` itself.
 */
export const conversationQuery = `query ($owner: String!, $repo: String!, $number: Int!, $commits: Boolean!, $comments: Boolean!, $reviews: Boolean!, $afterCommits: String, $afterComments: String, $afterReviews: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      isCrossRepository
      baseRefOid
      author { ...who ... on User { id } }
      commits(first: 100, after: $afterCommits) @include(if: $commits) {
        pageInfo { hasNextPage endCursor }
        nodes { commit { authors(first: 20) { nodes { name user { login name } } } } }
      }
      comments(first: 100, after: $afterComments) @include(if: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor author { ...who } }
      }
      reviews(first: 100, after: $afterReviews) @include(if: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor author { ...who } }
      }
    }
  }
}
fragment who on Actor { __typename login ... on User { name } }`

/** Whether somebody has a commit in a folder, reachable from a commit. */
export const earlierQuery = `query ($owner: String!, $repo: String!, $base: GitObjectID!, $author: ID!, $folder: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $base) { ... on Commit { history(first: 1, path: $folder, author: {id: $author}) { totalCount } } }
  }
}`

/**
 * Find out who takes part in a pull request: its author, the authors of its commits, reviewers, and whoever has
 * commented. What this program has said itself is nobody's.
 *
 * @param folders In which an earlier commit of the author's is looked for, at the base (`''`: anywhere); none: it is
 *   not looked for.
 * @throws ForgeError where GitHub does not say.
 */
export async function readConversation(
  client: GitHubClient,
  repository: Repository,
  number: number,
  folders: readonly string[]
): Promise<Conversation> {
  try {
    const {pull, speakers, isCut} = await readSpeakers(client, repository, number)
    const notes = isCut
      ? [`Who has had a say was looked for in the first ${mostPages * 100} commits, comments and reviews alone.`]
      : []
    return {
      speakers: [...speakers.values()],
      isOwn: !pull.isCrossRepository,
      isFirst: await isFirst(client, repository, pull, folders),
      notes
    }
  } catch (error) {
    throw inWords(error)
  }
}

type Pull = NonNullable<NonNullable<Answer['repository']>['pullRequest']>

async function readSpeakers(
  client: GitHubClient,
  repository: Repository,
  number: number
): Promise<{pull: Pull; speakers: Map<string, Speaker>; isCut: boolean}> {
  const speakers = new Map<string, Speaker>()
  const open = {commits: true, comments: true, reviews: true}
  const after: Record<string, string | null> = {}
  for (let page = 1; ; page++) {
    const answer: Answer = await client.graphql(conversationQuery, {...repository, number, ...open, ...after})
    const pull = answer.repository?.pullRequest
    if (!pull) throw new ForgeError(`Could not find out who has had a say: GitHub shows no pull request ${number}.`)
    if (page === 1) add(speakers, pull.author, 0)
    for (const {commit} of nodesOf(pull.commits)) for (const one of nodesOf(commit.authors)) addCommitter(speakers, one)
    for (const {viewerDidAuthor, author} of [...nodesOf(pull.comments), ...nodesOf(pull.reviews)])
      if (!viewerDidAuthor) add(speakers, author, 1)
    for (const list of lists) {
      const info = pull[list]?.pageInfo
      open[list] = info?.hasNextPage === true
      if (open[list]) after[`after${list[0]!.toUpperCase()}${list.slice(1)}`] = info!.endCursor
    }
    const isDone = !lists.some((list) => open[list])
    if (isDone || page === mostPages) return {pull, speakers, isCut: !isDone}
  }
}

function nodesOf<T>(page: {nodes: (T | null)[] | null} | undefined): T[] {
  return (page?.nodes ?? []).filter((node) => node !== null)
}

function add(speakers: Map<string, Speaker>, actor: Actor, turns: number): void {
  if (!actor) return
  const {__typename, login, name} = actor
  const known = speakers.get(login)
  speakers.set(login, {
    login,
    ...((name ?? known?.name) && {name: name ?? known!.name!}),
    isBot: __typename === 'Bot' || known?.isBot === true,
    turns: (known?.turns ?? 0) + turns
  })
}

/** Whoever has written a commit: an account where GitHub knows one, else a name. Programs have no account of a person. */
function addCommitter(
  speakers: Map<string, Speaker>,
  {name, user}: {name: string | null; user: {login: string; name: string | null} | null}
): void {
  if (user) add(speakers, {__typename: 'User', login: user.login, name: user.name ?? name}, 0)
  else if (name) speakers.set(`name ${name}`, {name, isBot: name.endsWith('[bot]'), turns: 0})
}

/** Whether the author has no commit in any of the folders yet; a program has no first postmortem. */
async function isFirst(
  client: GitHubClient,
  repository: Repository,
  {author, baseRefOid: base}: Pull,
  folders: readonly string[]
): Promise<boolean | undefined> {
  if (folders.length === 0 || author?.id === undefined) return undefined
  for (const folder of folders.slice(0, mostFolders)) {
    const answer: {repository: {object: {history?: {totalCount: number}} | null} | null} = await client.graphql(
      earlierQuery,
      {...repository, base, author: author.id, folder: folder === '' ? null : folder}
    )
    const count = answer.repository?.object?.history?.totalCount
    if (count === undefined) return undefined
    if (count > 0) return false
  }
  return true
}

function inWords(error: unknown): ForgeError {
  // GitHub has answered, and said no.
  if ((error as Error).name === 'GraphqlResponseError') {
    const said = (error as Error).message.replace(/\s+/g, ' ').slice(0, 200)
    return new ForgeError(
      `Could not find out who has had a say; the job needs "permissions: {contents: read, pull-requests: read}". GitHub said: ${said}`,
      {cause: error}
    )
  }
  return forgeError(error, 'find out who has had a say')
}

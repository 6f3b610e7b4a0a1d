import {readMarker} from '../presenters/marker.ts'
import {classify} from './github-client.ts'
import type {GitHubClient} from './github-client.ts'
import type {Repository} from './github-files.ts'
import type {Posted} from './forge.ts'

/** A comment of this tool, with the id that GraphQL knows it by. */
export interface OwnComment extends Posted {
  node: string
  url: string
}

/** Who the token of a workflow speaks as, where GitHub does not say. */
const workflowLogin = 'github-actions[bot]'

/** Who the token speaks as, and which threads are resolved. */
export interface Threads {
  login: string | undefined
  /** Node ids of the comments that open a resolved thread; nothing where GitHub would not say. */
  resolved: Set<string> | undefined
}

/**
 * List what this tool has said on a pull request: comments that carry its marker **and** were written by the identity
 * of the token. A marker that somebody else has pasted counts for nothing.
 *
 * @throws The client's errors where one of the lists cannot be had.
 */
export async function listOwnComments(
  client: GitHubClient,
  repository: Repository,
  number: number
): Promise<OwnComment[]> {
  const where = {...repository, per_page: 100}
  const onLines = await client.paginate(client.rest.pulls.listReviewComments, {...where, pull_number: number})
  const below = await client.paginate(client.rest.issues.listComments, {...where, issue_number: number})
  const all = [
    ...onLines.map((comment) => ({...comment, kind: 'inline' as const})),
    ...below.map((comment) => ({...comment, kind: 'summary' as const}))
  ]
  const marked = all.flatMap((comment) => {
    const marker = readMarker(comment.body ?? '')
    return marker?.kind === comment.kind ? [{...comment, fingerprints: marker.fingerprints}] : []
  })
  if (marked.length === 0) return []

  const {login, resolved} = await askThreads(client, repository, number)
  const me = login ?? (await askLogin(client))
  const answered = new Set(
    onLines.flatMap((reply) => (reply.in_reply_to_id && reply.user?.login !== me ? [reply.in_reply_to_id] : []))
  )
  return marked
    .filter(({user}) => user?.login === me)
    .map(({id, kind, fingerprints, body, node_id, html_url}) => ({
      id,
      kind,
      fingerprints,
      body: body ?? '',
      node: node_id,
      url: html_url,
      answered: kind === 'inline' && (answered.has(id) || (resolved ? resolved.has(node_id) : 'unknown'))
    }))
}

const threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { isResolved comments(first: 1) { nodes { id } } }
      }
    }
  }
}`

interface ThreadsAnswer {
  viewer: {login: string}
  repository: {
    pullRequest: {
      reviewThreads: {
        pageInfo: {hasNextPage: boolean; endCursor: string | null}
        nodes: {isResolved: boolean; comments: {nodes: {id: string}[]}}[]
      }
    }
  }
}

/** Ask who the token speaks as and which threads are resolved; REST can tell neither. Not to know is no failure. */
export async function askThreads(client: GitHubClient, repository: Repository, number: number): Promise<Threads> {
  const resolved = new Set<string>()
  let login: string | undefined
  try {
    for (let after: string | null = null; ;) {
      const answer: ThreadsAnswer = await client.graphql(threadsQuery, {...repository, number, after})
      login = answer.viewer.login
      const {nodes, pageInfo} = answer.repository.pullRequest.reviewThreads
      for (const {isResolved, comments} of nodes)
        if (isResolved && comments.nodes[0]) resolved.add(comments.nodes[0].id)
      if (!pageInfo.hasNextPage) return {login, resolved}
      after = pageInfo.endCursor
    }
  } catch {
    return {login, resolved: undefined}
  }
}

/** The second way to ask who the token speaks as. The token of a workflow may not ask, which tells as well. */
export async function askLogin(client: GitHubClient): Promise<string> {
  try {
    const {data} = await client.rest.users.getAuthenticated()
    return data.login
  } catch (error) {
    if (classify(error) === 'forbidden' || classify(error) === 'missing') return workflowLogin
    throw error
  }
}

/**
 * Fold a comment that is settled. GitHub may not let the token do so; then it stays open.
 *
 * @throws The client's errors where it is unclear whether it was folded.
 */
export async function minimize(client: GitHubClient, node: string): Promise<void> {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: {subjectId: $id, classifier: RESOLVED}) { minimizedComment { isMinimized } }
  }`
  await client.graphql(mutation, {id: node}).catch((error: unknown) => {
    // GitHub has answered, and said no.
    if ((error as Error).name !== 'GraphqlResponseError') throw error
  })
}

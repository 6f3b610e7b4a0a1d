import {conversation, history} from './conversation.ts'
import {problem} from './github.ts'
import type {Answer} from './github.ts'
import type {World} from './world.ts'

interface Query {
  query: string
  variables: {owner?: string; repo?: string; number?: number; after?: string | null; id?: string}
}

/** Threads on one page. Small, so that every test with more than two threads turns pages. */
const pageSize = 2

/** Answer the few questions that are asked through GraphQL; other questions are a mistake of the client. */
export function answerGraphql(world: World, body: unknown): Answer {
  if (!world.graphql) return problem(404, 'Not Found')
  const {query, variables} = body as Query
  if (query.includes('minimizeComment')) return minimize(world, variables.id)
  if (query.includes('reviewThreads')) return threads(world, variables)
  if (query.includes('isCrossRepository')) return conversation(world, variables)
  if (query.includes('history(')) return history(world, variables)
  if (query === 'query { viewer { login } }') return {status: 200, body: {data: {viewer: {login: world.login.login}}}}
  return {status: 200, body: {errors: [{type: 'undefinedField', message: 'Not part of this loopback'}]}}
}

function minimize(world: World, id: string | undefined): Answer {
  const comment = world.comments.find((one) => `PRRC_${one.id}` === id)
  if (!world.mayWrite || !comment) {
    const errors = [{type: 'FORBIDDEN', message: 'Resource not accessible by integration'}]
    return {status: 200, body: {data: {minimizeComment: null}, errors}}
  }
  comment.minimized = true
  return {status: 200, body: {data: {minimizeComment: {minimizedComment: {isMinimized: true}}}}}
}

function threads(world: World, {owner, repo, number, after}: Query['variables']): Answer {
  if (owner !== world.owner || repo !== world.repo || number !== world.number) {
    return {status: 200, body: {data: {repository: null}, errors: [{type: 'NOT_FOUND', message: 'Not found'}]}}
  }
  const all = world.comments.filter((comment) => comment.path !== undefined && comment.reply === undefined)
  const start = Number(after ?? 0)
  const reviewThreads = {
    pageInfo: {hasNextPage: all.length > start + pageSize, endCursor: String(start + pageSize)},
    nodes: all.slice(start, start + pageSize).map(({id, resolved = false}) => ({
      isResolved: resolved,
      comments: {nodes: [{id: `PRRC_${id}`}]}
    }))
  }
  return {
    status: 200,
    body: {data: {viewer: {login: world.login.login}, repository: {pullRequest: {reviewThreads}}}}
  }
}

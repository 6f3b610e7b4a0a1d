import type {Answer} from './github.ts'
import type {User, World} from './world.ts'

/** What is asked about the people of a pull request. */
interface Variables {
  owner?: string
  repo?: string
  number?: number
  commits?: boolean
  comments?: boolean
  reviews?: boolean
  afterCommits?: string | null
  afterComments?: string | null
  afterReviews?: string | null
  base?: string
  author?: string
  folder?: string | null
}

/** Who has written a commit; the first is its author, others stand in `Co-authored-by` lines. */
export interface WorldCommit {
  authors: readonly {name: string; login?: string}[]
}

/** Entries on one page. Small, so that every test with more turns pages. */
const pageSize = 2

/** Answer who takes part in the pull request, page by page. */
export function conversation(world: World, variables: Variables): Answer {
  const {owner, repo, number} = variables
  if (owner !== world.owner || repo !== world.repo || number !== world.number) return notFound('repository')
  const talk = world.comments.filter(({path}) => path === undefined).map(turn(world))
  // Whoever answers on a line has a review of their own.
  const lines = world.comments.filter(({path, review}) => path !== undefined && review === undefined)
  const reviews = [...world.reviews, ...lines].map(turn(world))
  const commits = (world.commitsBy ?? []).map(({authors}) => ({
    commit: {
      authors: {
        nodes: authors.map(({name, login}) => ({name, user: login ? {login, name: profile(world, login)} : null}))
      }
    }
  }))
  const pullRequest = {
    isCrossRepository: world.isFork === true,
    baseRefOid: world.base,
    author: actor(world, world.author),
    ...(variables.commits && {commits: page(commits, variables.afterCommits)}),
    ...(variables.comments && {comments: page(talk, variables.afterComments)}),
    ...(variables.reviews && {reviews: page(reviews, variables.afterReviews)})
  }
  return {status: 200, body: {data: {repository: {pullRequest}}}}
}

/** Answer how many commits of somebody touch a folder, up to a commit. */
export function history(world: World, {base, author, folder}: Variables): Answer {
  if (base !== world.base) return {status: 200, body: {data: {repository: {object: null}}}}
  const folders = Object.entries(world.earlier ?? {}).find(([login]) => idOf(login) === author)?.[1] ?? []
  const within = folders.filter((one) => folder === null || one === folder || one.startsWith(`${folder}/`))
  return {status: 200, body: {data: {repository: {object: {history: {totalCount: within.length}}}}}}
}

function notFound(what: string): Answer {
  return {status: 200, body: {data: {[what]: null}, errors: [{type: 'NOT_FOUND', message: 'Not found'}]}}
}

function page(all: readonly unknown[], after: string | null | undefined): unknown {
  const start = Number(after ?? 0)
  const hasNextPage = all.length > start + pageSize
  return {pageInfo: {hasNextPage, endCursor: String(start + pageSize)}, nodes: all.slice(start, start + pageSize)}
}

const turn =
  (world: World) =>
  ({user}: {user: User}): unknown => ({viewerDidAuthor: user.login === world.login.login, author: actor(world, user)})

/** GraphQL names a bot without its suffix, and an account that is gone not at all. */
function actor(world: World, {login, type}: User): unknown {
  if (login === 'ghost') return null
  if (type === 'Bot') return {__typename: 'Bot', login: login.replace(/\[bot\]$/, '')}
  return {__typename: 'User', login, name: profile(world, login), id: idOf(login)}
}

const idOf = (login: string): string => `U_${login}`
const profile = (world: World, login: string): string | null => world.names?.[login] ?? null

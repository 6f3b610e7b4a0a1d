import {fill, ok, page, user} from './endpoints.ts'
import {problem} from './github.ts'
import type {Answer} from './github.ts'
import type {User, World, WorldComment} from './world.ts'

/** An issue that is no pull request. */
export interface WorldIssue {
  number: number
  title: string
  body: string
  user: User
  closed?: boolean
  comments: WorldComment[]
}

/** Longest text of an issue and of a comment, in characters. */
const longest = 65536

/** Answer what is asked of issues; nothing where it is about the pull request. */
export function answerIssue(
  world: World,
  operationId: string,
  {issue_number, comment_id}: Record<string, string>,
  url: URL,
  body: unknown
): Answer | undefined {
  const {title, body: text = ''} = (body ?? {}) as {title?: string; body?: string}
  const issues = (world.issues ??= [])
  const known = issues.find(({number}) => number === Number(issue_number))
  const comment = issues.flatMap(({comments}) => comments).find(({id}) => id === Number(comment_id))
  const write = (act: () => Answer): Answer => {
    if (!world.mayWrite) return problem(403, 'Resource not accessible by integration')
    return text.length > longest ? problem(422, 'Validation Failed') : act()
  }
  if (operationId === 'issues/list-for-repo') return page(url, listed(issues, url).map(shown))
  if (operationId === 'issues/create')
    return write(() => {
      const number = Math.max(world.number, ...issues.map((one) => one.number)) + 1
      const made: WorldIssue = {number, title: title ?? '', body: text, user: world.login, comments: []}
      issues.push(made)
      return {status: 201, body: shown(made)}
    })
  if (operationId === 'issues/update-comment' && comment)
    return write(() => {
      comment.body = text
      return ok(shownComment(comment))
    })
  if (operationId === 'issues/get') return known ? ok(shown(known)) : problem(404, 'Not Found')
  if (!known) return undefined
  if (operationId === 'issues/update')
    return write(() => {
      known.body = text
      return ok(shown(known))
    })
  if (operationId === 'issues/list-comments') return page(url, known.comments.map(shownComment))
  if (operationId === 'issues/create-comment')
    return write(() => {
      const made: WorldComment = {id: world.nextId++, user: world.login, body: text}
      known.comments.push(made)
      return {status: 201, body: shownComment(made)}
    })
  return undefined
}

function listed(issues: readonly WorldIssue[], {searchParams}: URL): WorldIssue[] {
  const creator = searchParams.get('creator')
  const state = searchParams.get('state') ?? 'open'
  return issues.filter(
    (one) =>
      (creator === null || one.user.login === creator) &&
      (state === 'all' || (state === 'closed') === Boolean(one.closed))
  )
}

function shown({number, title, body, user: by, closed = false}: WorldIssue): unknown {
  const html_url = `https://github.test/issues/${number}`
  const state = closed ? 'closed' : 'open'
  return fill('issues/create', 201, {number, title, body, state, html_url, user: user(by)})
}

function shownComment({id, body, user: by}: WorldComment): unknown {
  const html_url = `https://github.test/comments/${id}`
  return fill('issues/create-comment', 201, {id, body, node_id: `IC_${id}`, user: user(by), html_url})
}

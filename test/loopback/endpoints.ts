import {parsePatch} from 'diff'
import {sampleResponse} from './contract.ts'
import {problem} from './github.ts'
import {answerIssue} from './issues.ts'
import {answerTree} from './trees.ts'
import {blobOf, bytesOf, patchOf, timeOf} from './world.ts'
import type {Answer} from './github.ts'
import type {User, World, WorldComment, WorldFile, WorldReview} from './world.ts'

/** A comment of a review as the client sends it. */
interface Draft {
  path: string
  body: string
  line: number
  start_line?: number
}

type Endpoint = (world: World, parameters: Record<string, string>, url: URL, body: never) => Answer

/** GitHub lists no more files of a pull request, and of a comparison. */
const mostFiles = 3000
const mostCompared = 300

/** Longest body of a comment, in characters. */
const longestBody = 65536

const endpoints: Record<string, Endpoint> = {
  'pulls/get': (world) => ok(pull(world)),
  'pulls/list-files': (world, _, url) =>
    page(url, [...filesAt(world, world.head)].slice(0, world.longestList ?? mostFiles).map(toDiffEntry)),
  'pulls/list-review-comments': (world, _, url) =>
    page(
      url,
      world.comments.filter(isInline).map((comment) => reviewComment(world, comment))
    ),
  'issues/list-comments': (world, _, url) =>
    page(url, world.comments.filter((comment) => !isInline(comment)).map(issueComment)),
  'pulls/list-reviews': (world, _, url) =>
    page(
      url,
      // A review that is pending is seen by its author alone.
      world.reviews.filter((one) => one.state !== 'PENDING' || one.user.login === world.login.login).map(review)
    ),
  'pulls/list': (world, _, url) => page(url, url.searchParams.get('head') === headOf(world) ? [pull(world)] : []),
  'repos/compare-commits': (world, {base = '', head = ''}) => {
    if (base !== world.base || !world.commits.has(head)) return problem(404, 'Not Found')
    const files = [...filesAt(world, head)].filter(([, file]) => file.base !== file.text).slice(0, mostCompared)
    const sample = fill('repos/compare-commits', 200, {files: files.map(toDiffEntry)})
    return ok({...sample, base_commit: commit(base), merge_base_commit: commit(base), status: 'ahead'})
  },
  'git/get-tree': (world, {tree_sha = ''}, url) => answerTree(world, tree_sha, url.searchParams.has('recursive')),
  'repos/get-content': content,
  'pulls/create-review': writing(createReview),
  'issues/create-comment': writing((world, _, __, {body}: {body: string}) => {
    if (body.length > longestBody) return tooLong()
    const comment: WorldComment = {id: world.nextId++, user: world.login, body}
    world.comments.push(comment)
    return {status: 201, body: issueComment(comment)}
  }),
  'issues/update-comment': writing((world, {comment_id}, _, {body}: {body: string}) => {
    if (body.length > longestBody) return tooLong()
    return editComment(world, comment_id, body, issueComment)
  }),
  'issues/delete-comment': writing((world, {comment_id}) => removeComment(world, comment_id)),
  'pulls/create-reply-for-review-comment': writing((world, {comment_id}, _, {body}: {body: string}) => {
    const first = world.comments.find((one) => one.id === Number(comment_id) && isInline(one))
    if (!first) return problem(404, 'Not Found')
    // GitHub takes replies to the first comment of a thread alone.
    if (first.reply !== undefined) return problem(422, 'Validation Failed')
    if (body.length > longestBody) return tooLong()
    const {path, line} = first
    const reply: WorldComment = {id: world.nextId++, user: world.login, body, path: path!, line: line ?? null}
    world.comments.push({...reply, reply: first.id})
    return {status: 201, body: reviewComment(world, {...reply, reply: first.id})}
  }),
  'pulls/update-review-comment': writing((world, {comment_id}, _, {body}: {body: string}) =>
    editComment(world, comment_id, body, (comment) => reviewComment(world, comment))
  ),
  'pulls/delete-review-comment': writing((world, {comment_id}) => removeComment(world, comment_id)),
  'pulls/delete-pending-review': writing((world, {review_id}) => {
    const left = world.reviews.find((one) => one.id === Number(review_id) && one.state === 'PENDING')
    if (!left) return problem(404, 'Not Found')
    world.reviews = world.reviews.filter((one) => one !== left)
    return ok(review(left))
  }),
  'repos/get-collaborator-permission-level': (world, {username = ''}) => {
    const permission = world.permissions[username] ?? 'read'
    if (permission === 'none') return problem(404, 'Not Found')
    return ok(fill('repos/get-collaborator-permission-level', 200, {permission, role_name: permission}))
  },
  // The token of a workflow belongs to nobody.
  'users/get-authenticated': (world) =>
    world.login.type === 'Bot'
      ? problem(403, 'Resource not accessible by integration')
      : ok(fill('users/get-authenticated', 200, {...world.login}))
}

/** Do what an operation asks and answer as GitHub does. */
export function answer(
  world: World,
  operationId: string,
  parameters: Record<string, string>,
  url: URL,
  body: unknown
): Answer {
  const {owner, repo, pull_number, issue_number} = parameters
  const number = pull_number ?? issue_number
  const other = world.others?.get(`${owner}/${repo}`)
  if (other && operationId === 'repos/get-content') return content({...world, commits: other}, parameters, url)
  if (owner !== undefined && (owner !== world.owner || repo !== world.repo)) return problem(404, 'Not Found')
  const issue = answerIssue(world, operationId, parameters, url, body)
  if (issue) return issue
  if (number !== undefined && Number(number) !== world.number) return problem(404, 'Not Found')
  const endpoint = endpoints[operationId]
  return endpoint ? endpoint(world, parameters, url, body as never) : problem(501, `No endpoint for ${operationId}`)
}

/** Give a sample of what the operation answers these values. */
export function fill(operationId: string, status: number, values: Record<string, unknown>): Record<string, unknown> {
  const sample = sampleResponse(operationId, status)
  return {...((Array.isArray(sample) ? {} : sample) as Record<string, unknown>), ...values}
}

function writing(endpoint: Endpoint): Endpoint {
  return (world, ...rest) =>
    world.mayWrite ? endpoint(world, ...rest) : problem(403, 'Resource not accessible by integration')
}

export function ok(body: unknown): Answer {
  return {status: 200, body}
}

/** One page, with a link to the next. */
export function page(url: URL, items: readonly unknown[]): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const more = items.length > size * number
  return {
    ...ok(items.slice(size * (number - 1), size * number)),
    ...(more ? {headers: {link: `<${next}>; rel="next"`}} : {})
  }
}

function filesAt(world: World, commit: string): Map<string, WorldFile> {
  return world.commits.get(commit) ?? new Map()
}

/** The branch of the pull request, as lists of pull requests are filtered by it. */
function headOf(world: World): string {
  return `${world.author.login}:topic`
}

function commit(sha: string): unknown {
  const {base_commit} = sampleResponse('repos/compare-commits', 200) as {base_commit: object}
  return {...base_commit, sha}
}

function pull(world: World): unknown {
  const sample = sampleResponse('pulls/get', 200) as {head: object; base: object}
  return {
    ...sample,
    number: world.number,
    state: world.open ? 'open' : 'closed',
    user: user(world.author),
    draft: world.draft ?? false,
    head: {...sample.head, sha: world.head},
    base: {...sample.base, sha: world.base},
    changed_files: filesAt(world, world.head).size
  }
}

function toDiffEntry([filename, file]: [string, WorldFile]): unknown {
  const patch = patchOf(file)
  const changed = patch?.split('\n').filter((line) => /^[+-]/.test(line)).length
  const changes = changed ?? (file.patch === null ? 20_000 : 0)
  return {
    sha: blobOf(file),
    filename,
    status: file.status ?? (file.base === undefined ? 'added' : 'modified'),
    additions: changes,
    deletions: 0,
    changes,
    blob_url: '',
    raw_url: '',
    contents_url: '',
    ...(patch === undefined ? {} : {patch})
  }
}

function content(world: World, {path = ''}: Record<string, string>, url: URL): Answer {
  const files = filesAt(world, url.searchParams.get('ref') ?? world.head)
  const file = files.get(path)
  if (!file || file.status === 'removed') return problem(404, 'Not Found')
  // GitHub follows links within the repository without saying so.
  const target = file.link === undefined ? file : (files.get(file.link) ?? file)
  const bytes = bytesOf(target)
  const isLarge = bytes.length > 1_000_000
  return ok(
    fill('repos/get-content', 200, {
      type: file.submodule ? 'submodule' : target.link === undefined ? 'file' : 'symlink',
      path,
      name: path.split('/').at(-1),
      sha: blobOf(target),
      size: bytes.length,
      encoding: isLarge ? 'none' : 'base64',
      content: isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n')
    })
  )
}

function createReview(
  world: World,
  _: Record<string, string>,
  __: URL,
  body: {commit_id: string; event?: string; body?: string; comments?: Draft[]}
): Answer {
  const {commit_id, event, comments = []} = body
  if (world.reviews.some((one) => one.state === 'PENDING' && one.user.login === world.login.login)) {
    return unprocessable('User can only have one pending review per pull request')
  }
  if (event === 'COMMENT' && !body.body) return unprocessable('Review body is too short')
  if (!world.commits.has(commit_id)) return unprocessable('The commit is not part of the pull request')
  const wrong = [...new Set(comments.flatMap((comment) => anchorProblems(filesAt(world, commit_id), comment)))]
  if (wrong.length > 0) return unprocessable(...wrong)

  const created: WorldReview = {
    id: world.nextId++,
    user: world.login,
    body: body.body ?? '',
    state: event === undefined ? 'PENDING' : 'COMMENTED',
    commit: commit_id
  }
  world.reviews.push(created)
  for (const {path, body, line, start_line} of comments) {
    const where = {path, line, startLine: start_line ?? null}
    world.comments.push({id: world.nextId++, user: world.login, body, review: created.id, ...where})
  }
  return ok(review(created))
}

/** What GitHub says to comments that are not on lines of the change, in its own words. */
function anchorProblems(files: Map<string, WorldFile>, {path, line, start_line: start}: Draft): string[] {
  const file = files.get(path)
  if (!file) return ['Pull request review thread path is invalid']
  const patch = patchOf(file)
  const hunks = (patch === undefined ? [] : parsePatch(patch)[0]!.hunks).map(({newStart, newLines}) => ({
    first: newStart,
    last: newStart + newLines - 1
  }))
  const hunkOf = (number: number) => hunks.find(({first, last}) => first <= number && number <= last)
  if (!hunkOf(line)) {
    return [
      'Pull request review thread line must be part of the diff',
      "Pull request review thread diff hunk can't be blank"
    ]
  }
  if (start === undefined) return []
  if (start >= line) return ['Pull request review thread start line must precede the end line.']
  if (hunkOf(start) !== hunkOf(line)) {
    return ['Pull request review thread start line must be part of the same hunk as the line.']
  }
  return []
}

function unprocessable(...errors: string[]): Answer {
  return problem(422, 'Unprocessable Entity', errors)
}

function tooLong(): Answer {
  const message = 'Body is too long (maximum is 65536 characters)'
  return problem(422, 'Validation Failed', [{resource: 'IssueComment', code: 'unprocessable', field: 'data', message}])
}

function editComment(
  world: World,
  id: string | undefined,
  body: string,
  show: (comment: WorldComment) => unknown
): Answer {
  const comment = world.comments.find((one) => one.id === Number(id))
  if (!comment) return {status: 404, body: {message: 'Not Found'}}
  comment.body = body
  return ok(show(comment))
}

function removeComment(world: World, id: string | undefined): Answer {
  const comment = world.comments.find((one) => one.id === Number(id))
  if (!comment) return problem(404, 'Not Found')
  world.comments = world.comments.filter((one) => one !== comment)
  return {status: 204}
}

function isInline(comment: WorldComment): boolean {
  return comment.path !== undefined
}

function reviewComment(world: World, comment: WorldComment): unknown {
  const {id, body, path, line, startLine, reply, review} = comment
  return {
    ...fill('pulls/update-review-comment', 200, {id, body, path, line, start_line: startLine}),
    node_id: `PRRC_${id}`,
    created_at: timeOf(id),
    user: user(comment.user),
    commit_id: world.head,
    original_line: line ?? 1,
    pull_request_review_id: review ?? null,
    ...(reply === undefined ? {} : {in_reply_to_id: reply})
  }
}

function issueComment(comment: WorldComment): Record<string, unknown> {
  const {id, body} = comment
  const html_url = `https://github.test/comments/${id}`
  const created_at = timeOf(id)
  return fill('issues/create-comment', 201, {
    id,
    body,
    node_id: `IC_${id}`,
    user: user(comment.user),
    html_url,
    created_at
  })
}

function review(one: WorldReview): unknown {
  const {id, body, state, commit} = one
  const submitted_at = timeOf(id)
  return fill('pulls/create-review', 200, {id, body, state, commit_id: commit, user: user(one.user), submitted_at})
}

export function user({login, type}: User): unknown {
  const {user} = sampleResponse('pulls/get', 200) as {user: object}
  return {...user, login, type}
}

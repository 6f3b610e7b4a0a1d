import {Ajv2020} from 'ajv/dist/2020.js'
import type {ValidateFunction} from 'ajv/dist/2020.js'

// What Forgejo and Gitea have of GitHub's interface, and how it differs, as far as a review can meet it. Written down
// by hand from the structures of their own interface (`modules/structs`): what is not here they do not have.

type Schema = Record<string, unknown>

/** One operation of their interface. */
export interface ForgejoOperation {
  id: string
  method: string
  pattern: RegExp
  /** Body of the request; left out: there is none. */
  request?: Schema
  /** Answers by status; nothing for an empty one, `text` for plain text. */
  responses: Readonly<Record<number, Schema | 'text' | null>>
}

const string = {type: 'string'}
const integer = {type: 'integer'}
const maybe = (schema: {type: string}): Schema => ({type: [schema.type, 'null']})

/** All of these, and nothing else: a field that only GitHub has is a mistake of the loopback. */
const exactly = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false
})

/** No `type`: an account does not say that it is a bot. */
const user = exactly({id: integer, login: string, full_name: string})
const label = exactly({id: integer, name: string, color: string})
const branch = exactly({label: string, ref: string, sha: string, repo_id: integer})

const pull = exactly({
  id: integer,
  number: integer,
  user,
  title: string,
  labels: {type: 'array', items: label},
  state: {enum: ['open', 'closed']},
  draft: {type: 'boolean'},
  base: branch,
  head: branch,
  merge_base: string
})

/** No `patch`, no `sha`; a modified file is `changed`, one that is gone is `deleted`. */
const changedFile = exactly(
  {
    filename: string,
    previous_filename: string,
    status: {enum: ['added', 'changed', 'deleted', 'renamed', 'copied', 'unchanged']},
    additions: integer,
    deletions: integer,
    changes: integer,
    html_url: string,
    contents_url: string,
    raw_url: string
  },
  ['previous_filename']
)

/** No `node_id`. */
const comment = exactly({id: integer, html_url: string, user, body: string, created_at: string, updated_at: string})

const contents = exactly({
  name: string,
  path: string,
  sha: string,
  type: {enum: ['file', 'dir', 'symlink', 'submodule']},
  size: integer,
  encoding: maybe(string),
  content: maybe(string),
  target: maybe(string),
  submodule_git_url: maybe(string)
})

const tree = exactly({
  sha: string,
  url: string,
  tree: {
    type: 'array',
    items: exactly({path: string, mode: string, type: {enum: ['blob', 'tree', 'commit']}, size: integer, sha: string})
  },
  truncated: {type: 'boolean'},
  page: integer,
  total_count: integer
})

const error = exactly({message: string, url: string})
const words = {...exactly({body: {type: 'string', minLength: 1}})}
const repository = '/api/v1/repos/(?<owner>[^/]+)/(?<repo>[^/]+)'
const at = (path: string): RegExp => new RegExp(`^${repository}${path}$`)

export const operations: readonly ForgejoOperation[] = [
  {id: 'repoGetPullRequest', method: 'GET', pattern: at('/pulls/(?<index>\\d+)'), responses: {200: pull}},
  {
    id: 'repoDownloadPullDiffOrPatch',
    method: 'GET',
    pattern: at('/pulls/(?<index>\\d+)\\.diff'),
    responses: {200: 'text'}
  },
  {
    id: 'repoGetPullRequestFiles',
    method: 'GET',
    pattern: at('/pulls/(?<index>\\d+)/files'),
    responses: {200: {type: 'array', items: changedFile}}
  },
  {id: 'repoGetContents', method: 'GET', pattern: at('/contents/(?<path>.+)'), responses: {200: contents}},
  {id: 'GetTree', method: 'GET', pattern: at('/git/trees/(?<sha>[0-9a-f]+)'), responses: {200: tree}},
  {
    id: 'issueGetComments',
    method: 'GET',
    pattern: at('/issues/(?<index>\\d+)/comments'),
    responses: {200: {type: 'array', items: comment}}
  },
  {
    id: 'issueCreateComment',
    method: 'POST',
    pattern: at('/issues/(?<index>\\d+)/comments'),
    request: words,
    responses: {201: comment}
  },
  {
    id: 'issueEditComment',
    method: 'PATCH',
    pattern: at('/issues/comments/(?<id>\\d+)'),
    request: words,
    responses: {200: comment}
  },
  {
    id: 'issueDeleteComment',
    method: 'DELETE',
    pattern: at('/issues/comments/(?<id>\\d+)'),
    responses: {204: null}
  },
  {id: 'userGetCurrent', method: 'GET', pattern: /^\/api\/v1\/user$/, responses: {200: user}}
]

const ajv = new Ajv2020({strict: false})
const compiled = new Map<Schema, ValidateFunction>()

/** @returns What in a value does not fit a schema, or nothing. */
export function misfit(schema: Schema, value: unknown): string | undefined {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  return validate(value) ? undefined : ajv.errorsText(validate.errors)
}

/** @returns What is wrong with an answer of the loopback itself, or nothing. Errors have a form of their own. */
export function answerMisfit({responses}: ForgejoOperation, status: number, body: unknown): string | undefined {
  const schema = responses[status] ?? (status in responses ? null : status >= 400 ? error : undefined)
  if (schema === undefined) return `status ${status} is not described`
  if (schema === null) return body === undefined ? undefined : 'a body where none is described'
  if (schema === 'text') return typeof body === 'string' ? undefined : 'not text'
  return misfit(schema, body)
}

import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import type {ValidateFunction} from 'ajv/dist/2020.js'

type Schema = Record<string, unknown>

/** One operation of GitHub's interface, as GitHub describes it. */
export interface Operation {
  operationId: string
  method: string
  path: string
  query: Schema
  request?: Schema
  requestRequired?: boolean
  responses: Record<string, Schema | null>
}

const contract = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8')) as {
  operations: Operation[]
  definitions: Record<string, Schema>
}
const clientError: Schema = {$ref: '#/definitions/basic-error'}
const ajv = new Ajv2020({strict: false, allErrors: false})
ajv.addSchema({$id: 'contract', definitions: contract.definitions})
const compiled = new Map<Schema, ValidateFunction>()

const routes = contract.operations.map((operation) => ({
  operation,
  // A path parameter may hold slashes only where it comes escaped, as Octokit sends it.
  pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}))

/** @returns The operation that answers a request and its path parameters, or nothing where none is described. */
export function findOperation(
  method: string,
  path: string
): {operation: Operation; parameters: Record<string, string>} | undefined {
  for (const {operation, pattern} of routes) {
    const match = operation.method === method ? pattern.exec(path) : null
    if (match) return {operation, parameters: decode(match.groups ?? {})}
  }
  return undefined
}

/** @returns What is wrong with the request, or nothing. Numbers in a query are written as text. */
export function requestProblem({query, request, requestRequired}: Operation, url: URL, body: unknown) {
  const properties = (query['properties'] ?? {}) as Record<string, Schema>
  const values = [...url.searchParams].map(([key, value]) => [
    key,
    properties[key]?.['type'] === 'integer' && /^\d+$/.test(value) ? Number(value) : value
  ])
  const inQuery = problem(query, Object.fromEntries(values))
  if (inQuery) return `query${inQuery}`
  if (!request) return body === undefined ? undefined : 'a body where none is described'
  if (body === undefined) return requestRequired ? 'no body' : undefined
  const inBody = problem(request, body)
  return inBody && `body${inBody}`
}

/** @returns What is wrong with an answer of the loopback itself, or nothing. */
export function responseProblem({responses}: Operation, status: number, body: unknown): string | undefined {
  // Any operation may turn a client away, though not every description says so.
  const described = responses[String(status)]
  const schema = described === undefined && status >= 400 && status < 500 ? clientError : described
  if (schema === undefined) return `status ${status} is not described`
  return schema === null ? undefined : problem(schema, body)
}

/** @returns A small value that fits what an operation answers, to be filled with what matters. */
export function sampleResponse(operationId: string, status: number): unknown {
  const schema = contract.operations.find((operation) => operation.operationId === operationId)?.responses[status]
  if (!schema) throw new Error(`Nothing is described for ${operationId} ${status}.`)
  return sample(schema, 0)
}

function problem(schema: Schema, value: unknown): string | undefined {
  let validate = compiled.get(schema)
  if (!validate) {
    validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as Schema)
    compiled.set(schema, validate)
  }
  if (validate(value)) return undefined
  const [error] = validate.errors ?? []
  return `${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`
}

function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]))
}

/** The smallest value of a schema: nothing that may be left out, null where it may be null. */
function sample(schema: Schema, depth: number): unknown {
  if (depth > 30) throw new Error('A schema asks for itself.')
  const {
    $ref,
    type,
    properties = {},
    required = [],
    allOf,
    anyOf
  } = schema as {
    $ref?: string
    type?: string | string[]
    enum?: unknown[]
    properties?: Record<string, Schema>
    required?: string[]
    allOf?: Schema[]
    anyOf?: Schema[]
  }
  if ($ref) return sample(contract.definitions[$ref.replace('#/definitions/', '')]!, depth + 1)
  if (Array.isArray(type)) return null
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  if (allOf) return Object.assign({}, ...allOf.map((part) => sample(part, depth + 1)))
  if (type === 'string') return ''
  if (type === 'integer' || type === 'number') return Math.max(0, Number(schema['minimum'] ?? 0))
  if (type === 'boolean') return false
  if (type === 'array') return []
  if (type === 'object' || required.length > 0) {
    return Object.fromEntries(required.map((key) => [key, sample(properties[key] ?? {}, depth + 1)]))
  }
  const [first] = anyOf ?? []
  return first ? sample(first, depth + 1) : null
}

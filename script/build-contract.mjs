/**
 * Make test/loopback/contract.json out of GitHub's own OpenAPI description: the operations this program uses, without
 * the prose. The loopback GitHub of the tests checks every request and every response against it.
 *
 * The description comes in the package `@octokit/openapi` (MIT), which is too large to be a dependency:
 *
 *     npm install --prefix <a temporary folder> --ignore-scripts @octokit/openapi@23.0.2
 *     node script/build-contract.mjs <the temporary folder>/node_modules/@octokit/openapi
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const operations = [
  'git/get-tree',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update-review-comment',
  'repos/compare-commits',
  'repos/get-collaborator-permission-level',
  'repos/get-content',
  'users/get-authenticated'
]

/** What a schema says about values; everything else in it is prose. */
const kept = ['type', 'enum', 'required', 'minItems', 'maxItems', 'minLength', 'maxLength', 'minimum', 'maximum']

/** GitHub refuses longer bodies, though its description does not say so. */
const longestBody = 65536

const folder = process.argv[2]
if (!folder) {
  console.error('Name the folder of the package: node script/build-contract.mjs <folder>/node_modules/@octokit/openapi')
  process.exit(2)
}
const description = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'))
const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const definitions = {}

/** @returns What a reference points to. */
function resolve(reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], description)
}

/** Turn a schema of OpenAPI 3.0 into JSON Schema 2020-12, without prose; what it refers to goes into `definitions`. */
function prune(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop()
    if (!(name in definitions)) {
      definitions[name] = {}
      definitions[name] = prune(resolve(schema.$ref))
    }
    return {$ref: `#/definitions/${name}`}
  }
  const result = {}
  for (const key of kept) if (schema[key] !== undefined) result[key] = schema[key]
  if (schema.properties) result.properties = mapValues(schema.properties, prune)
  if (schema.items) result.items = prune(schema.items)
  if (schema.allOf) result.allOf = schema.allOf.map(prune)
  // Alternatives of GitHub overlap: the private view of a user has all that the public one has.
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) result.anyOf = alternatives.map(prune)
  if (typeof schema.additionalProperties === 'object') result.additionalProperties = prune(schema.additionalProperties)
  return schema.nullable ? orNull(result) : result
}

function orNull(schema) {
  if (typeof schema.type !== 'string') return {anyOf: [schema, {type: 'null'}]}
  return {...schema, type: [schema.type, 'null'], ...(schema.enum ? {enum: [...schema.enum, null]} : {})}
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

/** A request may hold nothing that the description does not name. */
function close(schema) {
  const closed = {...schema}
  if (schema.properties) {
    closed.properties = mapValues(schema.properties, close)
    closed.additionalProperties = false
  }
  if (schema.items) closed.items = close(schema.items)
  if (schema.anyOf) closed.anyOf = schema.anyOf.map(close)
  return closed
}

/** What GitHub's prose and its answers say about a review, and its schema does not. */
function tightenReview(schema) {
  const comment = schema.properties.comments.items
  comment.properties.side = {enum: ['LEFT', 'RIGHT']}
  comment.properties.start_side = {enum: ['LEFT', 'RIGHT']}
  comment.properties.body = {type: 'string', minLength: 1, maxLength: longestBody}
  comment.anyOf = [{required: ['line']}, {required: ['position']}]
  schema.properties.body = {type: 'string', minLength: 1, maxLength: longestBody}
}

function toContract(path, method, operation) {
  const parameters = operation.parameters.map((parameter) => (parameter.$ref ? resolve(parameter.$ref) : parameter))
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const body = operation.requestBody?.content['application/json']?.schema
  const request = body && close(prune(body))
  if (operation.operationId === 'pulls/create-review') tightenReview(request)

  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    query: {
      type: 'object',
      properties: Object.fromEntries(query.map(({name, schema}) => [name, queryValue(name, prune(schema))])),
      additionalProperties: false
    },
    ...(request ? {request, requestRequired: operation.requestBody.required ?? false} : {}),
    responses: mapValues(operation.responses, toResponse)
  }
}

/** Pages hold at most 100; GitHub's prose says so. */
function queryValue(name, schema) {
  return name === 'per_page' ? {...schema, minimum: 1, maximum: 100} : schema
}

function toResponse(response) {
  const {content} = response.$ref ? resolve(response.$ref) : response
  const schemas = Object.values(content ?? {}).map(({schema}) => prune(schema))
  return schemas.length === 0 ? null : schemas.length === 1 ? schemas[0] : {anyOf: schemas}
}

const found = []
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (operations.includes(operation.operationId)) found.push(toContract(path, method, operation))
  }
}
const missing = operations.filter((id) => !found.some(({operationId}) => operationId === id))
if (missing.length > 0) throw new Error(`The description has no operation ${missing.join(', ')}.`)

// An outdated comment has no line: GitHub sends null, where its description knows only numbers.
for (const key of ['line', 'position', 'start_line']) {
  definitions['pull-request-review-comment'].properties[key] = {type: ['integer', 'null']}
}

const contract = {
  source: `GitHub's OpenAPI description, @octokit/openapi ${version}, MIT License, Copyright (c) 2020 Octokit contributors`,
  operations: found.sort((a, b) => (a.operationId < b.operationId ? -1 : 1)),
  definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
}
const file = new URL('../test/loopback/contract.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(contract)}\n`)
console.log(`${found.length} operations, ${Object.keys(definitions).length} definitions`)

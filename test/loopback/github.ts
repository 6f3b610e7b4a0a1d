import {createServer} from 'node:http'
import {answer} from './endpoints.ts'
import {findOperation, requestProblem, responseProblem} from './contract.ts'
import {actsFirst, faultAnswer} from './faults.ts'
import {answerGraphql} from './graphql.ts'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Fault, FaultKind} from './faults.ts'
import type {World} from './world.ts'

/** An answer before it is checked and sent. */
export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** A GitHub that listens on this machine. */
export interface Loopback {
  /** What `GITHUB_API_URL` is set to. */
  url: string
  /** Operations in the order in which they were asked for. */
  calls: string[]
  /** Requests or answers that do not fit GitHub's description; a test that finds one has failed. */
  violations: string[]
  /** What goes wrong from now on. Counting of calls starts anew. */
  setFaults(faults: readonly Fault[]): void
  /** Called before every answer, which waits for it; a place for others to act in the middle of a run. */
  onCall?: (operationId: string) => void | Promise<void>
  close(): Promise<void>
}

/**
 * Start a GitHub for one world. Every request and every answer is checked against GitHub's own description; what is not
 * described is answered with 501, an answer that breaks the description becomes a 599.
 */
export async function startGitHub(world: World): Promise<Loopback> {
  let faults: readonly Fault[] = []
  let counts = new Map<string, number>()
  const loopback: Loopback = {
    url: '',
    calls: [],
    violations: [],
    setFaults(next) {
      faults = next
      counts = new Map()
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      loopback.violations.push(`The loopback itself failed: ${error instanceof Error ? error.stack : String(error)}`)
      send(response, {status: 599, body: {message: String(error)}})
    })
  })

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', loopback.url)
    const body = await readBody(request)
    const method = request.method ?? 'GET'
    const isGraphql = method === 'POST' && url.pathname === '/graphql'
    const found = isGraphql ? undefined : findOperation(method, url.pathname)
    const operationId = isGraphql ? 'graphql' : found?.operation.operationId
    if (operationId === undefined) {
      loopback.violations.push(`${method} ${url.pathname} is not described.`)
      return send(response, {status: 501, body: {message: 'Not described'}})
    }
    loopback.calls.push(operationId)
    await loopback.onCall?.(operationId)

    const call = (counts.get(operationId) ?? 0) + 1
    counts.set(operationId, call)
    const fault = faults.find((fault) => fault.operationId === operationId && fault.call === call)?.kind
    const act = (): Answer => {
      if (request.headers.authorization !== `token ${world.token}`) return problem(401, 'Bad credentials')
      if (isGraphql) return answerGraphql(world, body)
      const {operation, parameters} = found!
      const wrong = requestProblem(operation, url, body)
      if (wrong) {
        loopback.violations.push(`${operationId}: ${wrong}`)
        return problem(422, `Invalid request: ${wrong}`)
      }
      const result = answer(world, operationId, parameters, url, body)
      const broken = responseProblem(operation, result.status, result.body)
      if (!broken) return result
      loopback.violations.push(`${operationId} answered ${result.status}: ${broken}`)
      return problem(599, broken)
    }
    if (fault) fail(response, fault, act)
    else send(response, act())
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  loopback.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return loopback
}

function fail(response: ServerResponse, kind: FaultKind, act: () => Answer): void {
  const result = actsFirst(kind) ? act() : undefined
  switch (kind) {
    case 'reset':
    case 'reset after':
      response.socket?.destroy()
      return
    case 'stall':
      return
    case 'truncated': {
      const json = JSON.stringify(result?.body ?? {message: 'cut'})
      response.writeHead(result?.status === 204 ? 200 : (result?.status ?? 200), {'content-type': 'application/json'})
      response.end(json.slice(0, Math.floor(json.length / 2)))
      return
    }
    case 'page':
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
      response.end('<!doctype html><title>Maintenance</title>')
      return
    default:
      send(response, faultAnswer(kind))
  }
}

function send(response: ServerResponse, {status, body, headers = {}}: Answer): void {
  response.writeHead(status, {...(body === undefined ? {} : {'content-type': 'application/json'}), ...headers})
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

/** An error as GitHub words it. */
export function problem(status: number, message: string, errors?: readonly unknown[]): Answer {
  return {
    status,
    body: {message, ...(errors ? {errors} : {}), documentation_url: 'https://docs.github.com/rest', status: `${status}`}
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

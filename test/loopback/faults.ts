/** Ways in which an answer of GitHub can go wrong. */
export const faultKinds = [
  '500',
  '502 after',
  '403',
  '403 limited',
  '403 limited for an hour',
  '403 secondary',
  '404',
  '409',
  '422',
  '422 line',
  '422 range',
  '422 hunk',
  '422 path',
  '422 pending',
  '422 vague',
  '422 length',
  '429',
  'reset',
  'reset after',
  'stall',
  'truncated',
  'page'
] as const

export type FaultKind = (typeof faultKinds)[number]

/** Let one call of an operation go wrong. */
export interface Fault {
  operationId: string
  /** Which call of the operation, 1-based. */
  call: number
  kind: FaultKind
}

/** What GitHub says to a review that it does not take, in its own words; the first is in the message as well. */
const refusals: Partial<Record<FaultKind, readonly string[]>> = {
  '422 line': [
    'Pull request review thread line must be part of the diff',
    "Pull request review thread diff hunk can't be blank"
  ],
  '422 range': ['Pull request review thread start line must precede the end line.'],
  '422 hunk': ['Pull request review thread start line must be part of the same hunk as the line.'],
  '422 path': ['Pull request review thread path is invalid'],
  '422 pending': ['User can only have one pending review per pull request'],
  '422 vague': ['Review comments is invalid and Review threads is invalid']
}

const tooLong = {
  resource: 'IssueComment',
  code: 'unprocessable',
  field: 'data',
  message: 'Body is too long (maximum is 65536 characters)'
}

/** @returns Whether a call can go wrong in a way: some refusals are about comments, or about reviews alone. */
export function canFail(operationId: string, kind: FaultKind): boolean {
  if (kind in refusals) return operationId === 'pulls/create-review'
  if (kind === '422 length') return /-comment$/.test(operationId) && !operationId.includes('/delete')
  return true
}

/** Faults after which the server has done what was asked although the answer says otherwise. */
export function actsFirst(kind: FaultKind): boolean {
  return kind === '502 after' || kind === 'reset after' || kind === 'truncated'
}

/** What a fault sends; connections that break are the server's to break. */
export function faultAnswer(kind: FaultKind): {status: number; headers?: Record<string, string>; body: unknown} {
  const error = (
    status: number,
    message: string,
    headers: Record<string, string> = {},
    errors?: readonly unknown[]
  ) => ({
    status,
    headers,
    body: {
      message,
      ...(errors && {errors}),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status)
    }
  })
  const refusal = refusals[kind]
  if (refusal) return error(422, 'Unprocessable Entity', {}, refusal)
  switch (kind) {
    case '403':
      return error(403, 'Resource not accessible by integration')
    case '403 limited':
      return error(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 2)
      })
    case '403 limited for an hour':
      return error(403, 'API rate limit exceeded for installation.', {'retry-after': '3600'})
    case '403 secondary':
      return error(403, 'You have exceeded a secondary rate limit.', {'retry-after': '2'})
    case '404':
      return error(404, 'Not Found')
    case '409':
      return error(409, 'Conflict')
    case '422':
      return error(422, 'Validation Failed')
    case '422 length':
      return error(422, 'Validation Failed', {}, [tooLong])
    case '429':
      return error(429, 'Too Many Requests', {'retry-after': '2'})
    case '502 after':
      return error(502, 'Server Error')
    default:
      return error(500, 'Server Error')
  }
}

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

/** Faults after which the server has done what was asked although the answer says otherwise. */
export function actsFirst(kind: FaultKind): boolean {
  return kind === '502 after' || kind === 'reset after' || kind === 'truncated'
}

/** What a fault sends; connections that break are the server's to break. */
export function faultAnswer(kind: FaultKind): {status: number; headers?: Record<string, string>; body: unknown} {
  const error = (status: number, message: string, headers: Record<string, string> = {}) => ({
    status,
    headers,
    body: {message, documentation_url: 'https://docs.github.com/rest', status: String(status)}
  })
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
    case '429':
      return error(429, 'Too Many Requests', {'retry-after': '2'})
    case '502 after':
      return error(502, 'Server Error')
    default:
      return error(500, 'Server Error')
  }
}

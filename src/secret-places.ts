import {perDocument} from './per-document.ts'
import {secretShapes, type SecretShape} from './lexicon/secret-shapes.ts'

/** Where a value stands that looks like a secret. Offsets are UTF-16, the end exclusive. */
export interface SecretPlace {
  start: number
  end: number
  shape: SecretShape
}

/** Values that stand for a secret in a guide. */
const invented =
  /example|dummy|redacted|placeholder|changeme|xxxx|\.\.\.|your[-_]?|(.)\1{7}|<|\*{3}|^0x[\da-f]+$|test[-_]?(?:key|token|password)/i

/**
 * Find what looks like a secret, by the shapes that issuers document.
 *
 * @param text A whole document.
 * @returns Places that share no text, by shape.
 */
export function* secretPlaces(text: string): Generator<SecretPlace> {
  const taken = new Uint8Array(text.length)
  for (const shape of secretShapes) {
    for (const match of text.matchAll(shape.pattern)) {
      const value = shape.group === undefined ? match[0] : match[shape.group]!
      const start = match.index + (shape.group === undefined ? 0 : match[0].lastIndexOf(value))
      const end = start + value.length
      if (invented.test(value) || taken[start] || taken[end - 1]) continue
      taken.fill(1, start, end)
      yield {start, end, shape}
    }
  }
}

/** What looks like a secret in a document, looked for once. */
export const secretsOf = perDocument(({text}): readonly SecretPlace[] => [...secretPlaces(text)])

/** @returns Every value of a text that looks like a secret, each once, longest first: as `withoutSecrets` takes them. */
export function secretValues(text: string): string[] {
  const values = [...secretPlaces(text)].map(({start, end}) => text.slice(start, end))
  return [...new Set(values)].sort((a, b) => b.length - a.length)
}

/** So many values are looked for in every string; where a document has more, their shapes are, too. */
const mostValues = 200

/** Stands where a secret stood. */
export const masked = '•••'

/**
 * Take values out of everything that is shown.
 *
 * @param value Plain data.
 * @param secrets The values, longest first.
 * @returns The same data with each value masked in every string.
 */
export function withoutSecrets<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value
  if (typeof value === 'string') {
    const text = secrets.slice(0, mostValues).reduce<string>((rest, secret) => rest.replaceAll(secret, masked), value)
    return (secrets.length > mostValues ? maskShapes(text) : text) as T
  }
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, secrets)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSecrets(item, secrets)])) as T
}

function maskShapes(text: string): string {
  const places = [...secretPlaces(text)].sort((a, b) => b.start - a.start)
  return places.reduce((rest, {start, end}) => rest.slice(0, start) + masked + rest.slice(end), text)
}

import type {Document} from './document.ts'

/**
 * Let several rules share what one reader finds: it reads each document once.
 *
 * @param read Pure, and its result is not changed by anybody.
 */
export function perDocument<T>(read: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, {result: T}>()
  return (document) => {
    let entry = known.get(document)
    if (!entry) known.set(document, (entry = {result: read(document)}))
    return entry.result
  }
}

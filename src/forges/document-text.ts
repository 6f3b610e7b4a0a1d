/** Bytes of a document, or the reason why there is nothing to read in them. */
export type Decoded = {text: string} | {reason: string}

/** Largest document that is reviewed, in bytes: what GitHub hands out as JSON, and a long book. */
export const largestDocument = 1_000_000

/** How the pointer begins that stands in a repository for a file kept in Git LFS. */
const lfsPointer = 'version https://git-lfs.github.com/spec/'

/**
 * Make text of the bytes of a document. A byte-order mark stays.
 *
 * @returns The text, or why there is none, as it follows the file's path: `is not UTF-8 text`.
 */
export function decodeDocument(bytes: Uint8Array): Decoded {
  if (bytes.length > largestDocument) return {reason: 'is larger than 1 MB'}
  let text
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return {reason: 'is not UTF-8 text'}
  }
  if (text.includes('\0')) return {reason: 'is not text'}
  if (text.startsWith(lfsPointer)) return {reason: 'is kept in Git LFS, so its text is not in the repository'}
  return {text}
}

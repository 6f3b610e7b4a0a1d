/** Text of a document, or why there is none, as it follows the file's path: `is not UTF-8 text`. */
export type Decoded = {text: string} | {reason: string}

/** The same for a path at which there may be no document at all, such as a link to another one. */
export type Content = Decoded | {reason: string; isDocument: false}

/** Largest document that is reviewed, in bytes: a long book, and about ten seconds of work. */
export const largestDocument = 1_000_000

/** How the pointer begins that stands in a repository for a file kept in Git LFS. */
const lfsPointer = 'version https://git-lfs.github.com/spec/'

/**
 * Make text of the bytes of a document. A byte-order mark stays.
 *
 * @returns The text, or why there is none.
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

/**
 * Hand over the text of a file as the port asks for it; where there is none, keep why.
 *
 * @param notes Takes a remark on what is no document.
 * @param unreadable Takes the reason for a document that cannot be reviewed, by path.
 */
export function textOf(
  path: string,
  content: Content,
  {notes, unreadable}: {notes: string[]; unreadable: Map<string, string>}
): string | undefined {
  if ('text' in content) return content.text
  if ('isDocument' in content) notes.push(`${path} ${content.reason}; it was passed over.`)
  else unreadable.set(path, content.reason)
  return undefined
}

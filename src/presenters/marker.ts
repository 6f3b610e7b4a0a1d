/**
 * What a comment of ours is for; `settled` is one whose words have changed since, `hint` and `answer` belong to a comment
 * of somebody else, `report` is kept in an issue.
 */
export type MarkerKind = 'inline' | 'summary' | 'review' | 'settled' | 'hint' | 'answer' | 'report'

/** At the very start of a body: a marker quoted further down, or pasted into an answer, is not ours. */
const pattern = /^\uFEFF?<!-- blameless-review:(inline|summary|review|settled|hint|answer|report):1:([0-9a-f,]*) -->/

/** More than a thousand would crowd out the words: 17 units each, of 60,000. */
const maxFingerprints = 1000

/**
 * Make the hidden line by which a later run knows a comment as its own.
 *
 * @param kind What the comment is for.
 * @param fingerprints Findings it speaks about; anything but 16 hexadecimal digits is left out, so that nothing in it
 *   can end the HTML comment.
 * @returns One line, without a line ending.
 */
export function marker(kind: MarkerKind, fingerprints: readonly string[]): string {
  const safe = fingerprints.filter((fingerprint) => /^[0-9a-f]{16}$/.test(fingerprint)).slice(0, maxFingerprints)
  return `<!-- blameless-review:${kind}:1:${safe.join(',')} -->`
}

/**
 * Read the marker of a comment. Says nothing about who wrote it: the author is to be checked as well.
 *
 * @param body The comment as the forge gives it back.
 * @returns What it is for and about, or nothing where the body does not begin with a marker.
 */
export function readMarker(body: string): {kind: MarkerKind; fingerprints: string[]} | undefined {
  const match = pattern.exec(body)
  if (!match) return undefined
  return {kind: match[1] as MarkerKind, fingerprints: match[2]!.split(',').filter((part) => part.length === 16)}
}

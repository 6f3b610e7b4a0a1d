import type {Outcome} from './outcome.ts'

/**
 * Write down what is there, so that it is held against nobody later.
 *
 * @returns JSON with the fingerprints of all findings, in order, and a line ending.
 */
export function writeBaseline(outcome: Outcome): string {
  const all = outcome.files.flatMap((file) => file.findings.map((finding) => finding.fingerprint))
  return `${JSON.stringify({version: 1, fingerprints: [...new Set(all)].sort()}, undefined, 2)}\n`
}

/**
 * Read a baseline.
 *
 * @param text The file; `undefined` where it is not there.
 * @returns Fingerprints, or what is the matter with the file and what mends it.
 */
export function readBaseline(text: string | undefined): {known: ReadonlySet<string>} | {problem: string} {
  if (text === undefined) return {problem: 'is not there; `blameless-review baseline` writes it'}
  try {
    const {version, fingerprints} = JSON.parse(text) as {version?: unknown; fingerprints?: unknown}
    if (version === 1 && Array.isArray(fingerprints)) {
      return {known: new Set(fingerprints.filter((one): one is string => typeof one === 'string'))}
    }
  } catch {
    // Told below.
  }
  return {problem: 'is not a baseline; `blameless-review baseline` writes one'}
}

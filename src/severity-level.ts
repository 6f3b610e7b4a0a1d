import type {Document} from './document.ts'
import {fieldOf, readMetadata} from './metadata.ts'

/** @returns The severity of the incident as written, or nothing. */
export function severityOf(document: Document): string {
  return fieldOf(readMetadata(document), 'severity')?.value ?? ''
}

/** @returns Whether two ways to write a severity are one: "SEV-1", "sev1 (critical)" and "1" are. */
export function sameSeverity(a: string, b: string): boolean {
  const level = (value: string) => /\d/.exec(value)?.[0] ?? /\p{L}+/u.exec(value.toLowerCase())?.[0]
  const one = level(a)
  return one !== undefined && one === level(b)
}

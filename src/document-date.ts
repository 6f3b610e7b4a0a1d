import type {Document} from './document.ts'
import {titleOf} from './document-title.ts'
import {fieldOf, readMetadata} from './metadata.ts'

const isoOrNamed =
  /\b\d{4}[-_./]?\d{2}[-_./]?\d{2}(?!\d)|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\d{4}年\d{1,2}月\d{1,2}日/i

const withoutYear =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i

/** Text in which a written date is looked for when no field, title or path has one; UTF-16 units. */
const farthest = 6000

/** @returns The date of the incident as written: in a field, the title, the path, or else the first in the text. */
export function dateOf(document: Document): string | undefined {
  const fields = readMetadata(document)
  const field = fieldOf(fields, 'date') ?? fieldOf(fields, 'start') ?? fieldOf(fields, 'end')
  return (
    isoOrNamed.exec(field?.value ?? '')?.[0] ??
    isoOrNamed.exec(titleOf(document).sentence.slice(0, 300))?.[0] ??
    isoOrNamed.exec(document.path)?.[0] ??
    isoOrNamed.exec(document.text.slice(0, farthest))?.[0] ??
    withoutYear.exec(titleOf(document).sentence.slice(0, 300))?.[0] ??
    withoutYear.exec(document.text.slice(0, farthest))?.[0]
  )
}

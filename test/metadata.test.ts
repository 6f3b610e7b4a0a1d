import {describe, expect, test} from '@jest/globals'
import {dateOf} from '../src/document-date.ts'
import {parseDocument} from '../src/document.ts'
import {fieldOf, peopleNamed, readMetadata, type MetadataKey} from '../src/metadata.ts'

const documentOf = (text: string, path = 'docs/postmortems/search.md') => parseDocument(text, path)
const valueOf = (text: string, key: MetadataKey) => fieldOf(readMetadata(documentOf(text)), key)?.value

describe('a field is read from', () => {
  test.each([
    ['YAML front matter', '---\nseverity: SEV-2\n---\n\n# T\n'],
    ['TOML front matter', '+++\nseverity = "SEV-2"\n+++\n\n# T\n'],
    ['a bold label', '# T\n\n**Severity:** SEV-2\n'],
    ['a bold label with the colon outside', '# T\n\n**Severity**: SEV-2\n'],
    ['a list', '# T\n\n- **Severity:** SEV-2\n- **Status:** final\n'],
    ['a plain line', '# T\n\nSeverity: SEV-2\n'],
    ['lines of one paragraph', '# T\n\nDate: 2024-05-03\nSeverity: SEV-2\n'],
    ['one line for all', '# T\n\n**Severity:** SEV-2 | **Status:** final\n'],
    ['a table with names in the first column', '# T\n\n| Field | Value |\n|--|--|\n| Severity | SEV-2 |\n'],
    [
      'a table with names in the first row',
      '# T\n\n| Severity | Status | Date |\n|--|--|--|\n| SEV-2 | final | 3 May |\n'
    ],
    ['a heading', '# T\n\n## Severity\n\nSEV-2\n'],
    ['a heading with its value', '# T\n\n## Severity: SEV-2\n\nWords.\n'],
    ['code', '# T\n\n**Severity:** `SEV-2`\n']
  ])('%s', (_, text) => {
    expect(valueOf(text, 'severity')).toBe('SEV-2')
  })

  test.each<[string, MetadataKey, string]>([
    ['**Date of incident:** 3 May 2024', 'date', '3 May 2024'],
    ['Started: 10:02', 'start', '10:02'],
    ['Resolved at: 10:40', 'end', '10:40'],
    ['**Duration:** 38 min', 'duration', '38 min'],
    ['**Current status:** in review', 'status', 'in review'],
    ['**Document owner:** Amara Lind', 'owner', 'Amara Lind'],
    ['Prepared by: Amara Lind', 'authors', 'Amara Lind'],
    ['**Incident commander:** Kofi', 'participants', 'Kofi'],
    ['**Author(s):** Amara', 'authors', 'Amara']
  ])('under another name: %s', (line, key, value) => {
    expect(valueOf(`# T\n\n${line}\n`, key)).toBe(value)
  })

  test.each([
    ['code blocks', '# T\n\n```\nSeverity: SEV-2\n```\n'],
    ['prose', '# T\n\nThe severity was clear: nobody could search.\n'],
    ['the far end of a long document', `# T\n\n${'Words.\n\n'.repeat(2000)}Severity: SEV-2\n`]
  ])('not from %s', (_, text) => {
    expect(valueOf(text, 'severity')).toBeUndefined()
  })

  test('front matter of any shape', () => {
    expect(valueOf('---\nauthors:\n  - name: Amara Lind\n  - Kofi\n---\n', 'authors')).toBe('Amara Lind, Kofi')
    expect(valueOf('---\ndate: 2024-05-03\n---\n', 'date')).toBe('2024-05-03')
    expect(valueOf('---\nseverity: [a\n---\n', 'severity')).toBeUndefined()
  })
})

describe('people named', () => {
  test.each([
    ['authors', '**Authors:** Amara Lind, Kofi', ['Amara Lind', 'Amara', 'Lind', 'Kofi']],
    ['roles in brackets', '**Responders:** Amara (IC), Kofi (scribe)', ['Amara', 'Kofi']],
    ['handles', '**Owner:** @amara-lind', ['amara-lind']],
    ['addresses', '**Author:** Amara Lind <amara@shop.example>', ['Amara Lind', 'Amara', 'Lind']],
    ['links', '**Author:** [Amara](https://a.example/amara)', ['Amara']],
    ['with “and”', 'Written by: Amara and Kofi', ['Amara', 'Kofi']],
    ['a list under a heading', '## Attendees\n\n- Amara Lind\n- Kofi\n', ['Amara Lind', 'Amara', 'Lind', 'Kofi']],
    ['a team is no person', '**Owner:** Platform Team', []],
    ['an owner in one word may be a service', '**Owner:** Checkout', []],
    ['TBD is no person', '**Owner:** TBD', []],
    ['an abbreviation is no person', '**Owner:** SRE', []]
  ])('%s', (_, text, names) => {
    expect(peopleNamed(documentOf(`# T\n\n${text}\n`))).toEqual(names)
  })
})

describe('the date', () => {
  test.each([
    ['of a field', '# T\n\n**Date:** 3 May 2024\n', 'a.md', '3 May 2024'],
    ['of the title', '# 2024-05-03: search was slow\n', 'a.md', '2024-05-03'],
    ['of the path', '# T\n', 'docs/postmortems/2024-05-03-search.md', '2024-05-03'],
    ['in the text', '# T\n\nOn May 3rd, 2024 search was slow.\n', 'a.md', 'May 3rd, 2024'],
    ['without a year', '# T, 3 May\n', 'a.md', '3 May'],
    ['none', '# T\n\nSearch was slow.\n', 'a.md', undefined]
  ])('%s', (_, text, path, date) => {
    expect(dateOf(documentOf(text, path))).toBe(date)
  })
})

import {defineRule} from '../rule.ts'
import {contentOf, type Content} from '../section-content.ts'
import {levelOf} from '../section-wishes.ts'
import {headingWords, type Concept, type Section} from '../sections.ts'

/** Sections about which "None" says nothing: an incident has a story and a course. */
const neverNone: ReadonlySet<Concept> = new Set(['summary', 'timeline', 'contributing-factors', 'resolution'])

const found: Readonly<Record<Exclude<Content, 'words'>, string>> = {
  nothing: 'Nothing stands under this heading yet.',
  'to-do': 'This section is marked as still to be written.',
  template: 'Only the prompt of a template stands under this heading.',
  none: 'This section says “none”, where readers look for a first answer.'
}

/** "Root cause and resolution", followed at once by "Root cause": the answer stands there. */
function goesOn(section: Section, next: Section | undefined): boolean {
  return next?.concepts.some((concept) => section.concepts.includes(concept)) ?? false
}

/** Looks for headings with nothing, a prompt or "TBD" under them. */
export default defineRule({
  reads: 'document',
  ruleId: 'empty-section',
  severity: 'error',
  summary: 'Put a sentence under each heading, or take the heading out.',
  why: 'A heading promises an answer; without one, readers cannot tell “nothing happened” from “not written yet”.',
  idea: 'One sentence is enough. Where there is nothing to say, “None, because …” is an answer.',
  unless: 'The document is a draft that is reviewed for its other parts.',
  source: 'Google SRE Workbook, chapter 10, names an empty section as a fault of its sample postmortem.',
  examples: {
    flagged: [
      {text: '# Search was down\n\n## «Summary»\n\n## Impact\n\n300 customers saw errors.\n', name: 'nothing'},
      {text: '# Search was down\n\n## «Timeline»\n\nTBD\n', name: 'to be done'},
      {text: '# Search was down\n\n## «Resolution»\n\n<!-- How did it end? -->\n', name: 'only a comment'},
      {
        text: '# Search was down\n\n## «Impact»\n\n_Which customers had to wait, and until when._\n',
        name: 'only a prompt'
      },
      {
        text: '# Search was down\n\n## «Action items»\n\n| Action | Owner |\n| --- | --- |\n|  |  |\n',
        name: 'a table without rows'
      }
    ],
    accepted: [
      {text: '# Search was down\n\n## Where we got lucky\n\nNone\n', name: '“none” is an answer here'},
      {text: '# Search was down\n\n## Impact\n\nNone: the canary took no traffic.\n'},
      {text: '# Search was down\n\n## Action items\n\nNothing was changed, because the service is retired in June.\n'},
      {
        text: '# Search was down\n\n## Lessons\n\n### What went well\n\n- The alert.\n',
        name: 'the answer stands under an inner heading'
      },
      {text: '# Search was down\n\n## Timeline\n\n```\n10:02 alert\n```\n', name: 'code is content'}
    ]
  },
  *check(document) {
    const contents = document.sections.map(({concepts}, index) =>
      concepts.length > 0 ? contentOf(document, index) : 'words'
    )
    const told = new Set(
      document.sections.flatMap(({concepts}, index) => (contents[index] === 'words' ? concepts : []))
    )
    const said = new Set<Section>()
    for (const [index, section] of document.sections.entries()) {
      const content = contents[index]!
      if (content === 'words' || (content === 'none' && !section.concepts.some((concept) => neverNone.has(concept))))
        continue
      if (section.parent >= 0 && said.has(document.sections[section.parent]!)) {
        said.add(section)
        continue
      }
      said.add(section)
      if (content === 'nothing' && goesOn(section, document.sections[index + 1])) continue
      const level = section.concepts.every((concept) => told.has(concept)) ? 'info' : levelOf(section.concepts[0]!)
      yield {
        ...headingWords(document.text, section),
        sentence: section.title,
        reason: found[content],
        ...(level !== 'error' && {severity: level})
      }
    }
  }
})

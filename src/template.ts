import {parseDocument} from './document.ts'
import type {SectionAliases} from './own-sections.ts'

/** What a template asks of the documents that are made from it. */
export interface Template {
  /** Its sections, as `sections` in the settings would list them: concept ids, or headings of its own. */
  sections: readonly string[]
  /** Its sentences, as `wordsOf` leaves them: in a document they are leftovers. */
  sentences: ReadonlySet<string>
}

/** Headings that hold a field, and are filled in a label as well. */
const fields =
  /^(?:date|authors?|status|severity|owner|participants|responders|attendees|metadata|duration|title|incident id)$/i

/** Shorter lines of a template are answers as often as prompts; words. */
const shortestSentence = 4

/** Longer headings are prompts; in settings, a section has at most as many characters. */
const longestHeading = 300

/** A run compares all its documents with one template: it is read once. */
let last: {text: string; aliases: SectionAliases | undefined; template: Template} | undefined

/**
 * Read a template: which sections it asks for, and which of its words are prompts.
 *
 * @param text Markdown of the template.
 * @param aliases Further names of sections, by concept.
 */
export function readTemplate(text: string, aliases?: SectionAliases): Template {
  if (last?.text !== text || last.aliases !== aliases) last = {text, aliases, template: read(text, aliases)}
  return last.template
}

function read(text: string, aliases?: SectionAliases): Template {
  const document = parseDocument(text, 'template.md', aliases)
  const sections = new Set<string>()
  const lowest = Math.min(6, ...document.sections.filter(({form}) => form === 'heading').map(({depth}) => depth))
  for (const [index, section] of document.sections.entries()) {
    const title = index === 0 && section.depth === lowest && section.end === document.text.length
    if (section.concepts.length > 0) for (const concept of section.concepts) sections.add(concept)
    else if (
      section.form === 'heading' &&
      !title &&
      !hasInner(document.sections, index) &&
      !fields.test(section.title) &&
      !/[{[<]/.test(section.title) &&
      /[\p{L}\p{N}]/u.test(section.title) &&
      section.title.length <= longestHeading
    ) {
      // In settings, | stands between alternatives; headings are compared by their words.
      sections.add(section.title.replace(/\s*\|\s*/g, ' / ').replace(/\s+/g, ' '))
    }
  }
  const sentences = document.blocks
    .filter(({kind}) => kind !== 'heading')
    .map((block) => wordsOf(block.text))
    .filter((words) => words.split(' ').length >= shortestSentence)
  return {sections: [...sections], sentences: new Set(sentences)}
}

/** @returns The words of a line for comparing: lower case, without marks. */
export function wordsOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function hasInner(sections: readonly {parent: number}[], index: number): boolean {
  return sections[index + 1]?.parent === index
}

import {nearest} from './nearest.ts'
import {templates} from './lexicon/templates.ts'
import {readShared, writeShared, type SharedFile} from './shared-settings.ts'
import {readTemplate} from './template.ts'
import type {Override, Settings} from './settings.ts'

/** Names of the templates that come along. */
export const builtInTemplates = Object.keys(templates)

/** Longest template that is read, in UTF-16 units, as for settings; the built-in ones are a fiftieth of it. */
const longestTemplate = 65_536

/** Most sections that a template can ask for; the longest public ones have about 30. */
const mostSections = 100

const builtIn = (name: string): string | undefined =>
  Object.hasOwn(templates, name) ? templates[name as keyof typeof templates] : undefined

/** @returns What is the matter with the name or path of a template and what mends it, or nothing. */
export function templateProblem(text: string): string | undefined {
  if (builtIn(text) !== undefined) return undefined
  const from = readShared(text)
  const path = from?.path ?? text
  if (!from && !/[/.:]/.test(text)) {
    const near = nearest(text, builtInTemplates)
    const known = builtInTemplates.map((name) => `\`${name}\``).join(', ')
    return `is no built-in template; ${near ? `the nearest is \`${near}\` (all: ${known})` : `there are ${known}; a path ends with .md`}`
  }
  if (!from && text.includes(':')) return 'is not owner/repo:path@ref, for example acme/.github:template.md@v1'
  if (/^\.{0,2}\/|\\|(^|\/)\.\.(\/|$)/.test(path))
    return 'begins with a slash or dots; paths start at the top of the repository'
  return /\.(md|markdown)$/i.test(path) ? undefined : 'is no Markdown file; its name ends with .md or .markdown'
}

/** @returns A template as its settings file means it: a path in a shared file is one of the repository of that file. */
export function templateFrom(template: string, from: SharedFile | undefined): string {
  const own = from === undefined || builtIn(template) !== undefined || readShared(template) !== undefined
  return own ? template : writeShared({...from, path: template})
}

/**
 * Put the text of a template into settings.
 *
 * @param settings Those that name it.
 * @param given `sections`: whether sections are set, which is stronger; `text`: its Markdown, where it is not built in.
 * @returns Settings with the sections that follow from its headings; or what is the matter with it. Settings whose
 *   template is still to be read come back as they are.
 */
export function useTemplate(
  settings: Settings,
  given: {sections: boolean; text?: string | undefined}
): {settings: Settings} | {problem: string} {
  const text = given.text ?? builtIn(settings.template)
  if (text === undefined) return {settings}
  if (text.length > longestTemplate) return {problem: `is longer than ${longestTemplate} characters`}
  const {sections} = readTemplate(text, settings.sectionAliases)
  if (sections.length > mostSections) return {problem: `has more than ${mostSections} sections`}
  if (sections.length === 0) return {problem: 'has no heading, so no section follows from it'}
  return {settings: {...settings, templateText: text, ...(given.sections ? {} : {sections})}}
}

/**
 * Put the text of a template into an override that names one, in the same way. Its sections replace those around.
 *
 * @param settings Those of the run.
 * @param text Its Markdown, where it is not built in.
 */
export function useOverrideTemplate(
  settings: Settings,
  override: Override,
  text?: string
): {override: Override} | {problem: string} {
  const {template, sections} = override.set
  if (template === undefined) return {override}
  const around = {...settings, template, templateText: '', ...(sections && {sections})}
  const used = useTemplate(around, {sections: sections !== undefined, text})
  if ('problem' in used) return used
  const {templateText, sections: follow} = used.settings
  return {
    override: templateText === '' ? override : {...override, set: {...override.set, templateText, sections: follow}}
  }
}

import {stringify} from 'yaml'
import {defaultGlobs, matcher} from './globs.ts'
import {established} from './presets.ts'
import {sectionIds} from './default-settings.ts'
import type {Outcome} from './outcome.ts'

/** A section is really used where this share of the documents has it. */
const usedBy = 0.6

/** From this share of documents without anything that would hold up the check, `require` is near. */
const readyFrom = 0.8

/** Most rules that are listed in the remarks. */
const mostRules = 8

/**
 * Propose the first settings of a team from the postmortems it has.
 *
 * @param outcome A review of all of them, whole documents, with the settings that hold where nothing is set.
 * @returns A settings file with remarks: globs, the sections that are used, a stage, and what each stage would say.
 */
export function proposeSettings(outcome: Outcome): string {
  const {files} = outcome
  const total = files.length
  if (total === 0) {
    return '# No postmortem was found, so there is nothing to go by yet. Further folders can stand in `files`.\nmode: suggest\n'
  }
  const findings = files.flatMap((file) => file.findings)
  const held = files.filter((file) => file.findings.some(({severity}) => severity === 'error')).length
  const mode = (total - held) / total >= readyFrom ? 'suggest' : 'observe'
  const sections = sectionIds.filter(
    (id) => files.filter((file) => file.structure.concepts.includes(id)).length >= total * usedBy
  )
  const globs = globsOf(files.map(({path}) => path))
  return [
    `# Proposed from ${total} ${total === 1 ? 'document' : 'documents'}. Only changed lines count, so these stay as they are.`,
    '#',
    '# What each stage would say of them, as if every line had just been written:',
    '#   observe: nothing on a pull request; everything in the job summary.',
    `#   suggest: ${findings.length} findings, ${(findings.length / total).toFixed(1)} for each document; the check passes.`,
    `#   require: the check would wait for ${held} of ${total}.`,
    ...frequent(findings.map(({ruleId, source}) => (established.has(ruleId) ? ruleId : source))),
    `mode: ${mode}`,
    ...(globs ? [stringify({files: globs}).trimEnd()] : []),
    ...(sections.length > 0
      ? [
          `# Sections that at least ${Math.round(usedBy * 100)} % of the documents have.`,
          stringify({sections}).trimEnd()
        ]
      : []),
    ''
  ].join('\n')
}

/** Globs for documents that the usual ones do not meet: a folder of theirs each. */
function globsOf(paths: readonly string[]): string[] | undefined {
  const usual = matcher(defaultGlobs)
  const others = paths.filter((path) => !usual(path))
  if (others.length === 0) return undefined
  const folders = new Set(others.map((path) => path.split('/').slice(0, -1).join('/')))
  return [...defaultGlobs, ...[...folders].sort().map((folder) => (folder === '' ? '*.md' : `${folder}/**/*.md`))]
}

function frequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostRules)
  return most.length === 0 ? [] : ['#', '# The most frequent:', ...most.map(([name, count]) => `#   ${count} ${name}`)]
}

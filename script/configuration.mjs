// Writes docs/configuration.md and docs/settings.schema.json from the schema of the settings and what is said of them.
import {jsonSchema} from '../lib/settings-schema.js'
import {settingsReference} from '../lib/settings-reference.js'
import {settingsPath} from '../lib/shared-settings.js'

/** @returns The JSON Schema of a settings file, as the text of a file. */
export function schemaFile() {
  return `${JSON.stringify(jsonSchema(), undefined, 2)}\n`
}

/** @returns The page about settings. */
export function configurationPage() {
  return `${[
    '<!-- Made from src/settings-reference.ts by npm run generate. -->',
    '# Settings',
    `Every setting has one name and three doors: an input of the workflow (\`with:\`), the file \`${settingsPath}\` (or the one that the input \`config\`, or \`--config\`, names), and files that one of these \`extends\`. Nothing has to be set.`,
    doors,
    '## What holds where several speak',
    precedence,
    '## Where settings are read',
    trust,
    '## Mistakes',
    mistakes,
    ...Object.entries(settingsReference).flatMap(section)
  ].join('\n\n')}\n`
}

const doors = `\`\`\`yaml
# .github/workflows/blameless-review.yml
with:
  preset: gentle
  rules: |
    counterfactual: off
\`\`\`

\`\`\`yaml
# .github/blameless-review.yml
preset: gentle
rules:
  counterfactual: off
\`\`\`

As an input, a list may also be plain lines; maps, and lists of maps, are YAML in a multi-line text. Editors complete and check the file with [the schema](settings.schema.json): a first line \`# yaml-language-server: $schema=\` with its address does it.`

const precedence = `From the weakest to the strongest: what holds where nothing is set, the preset, files that are extended (in order), the settings file, inputs of the workflow, and, for the documents they fit, \`overrides\`, in order. On the command line, \`--fail-on\` speaks for all documents.

\`rules\`, \`section-aliases\`, \`voice\` and \`participants\` are laid over each other key by key. \`people\`, \`teams\`, \`systems\`, \`allowed-phrases\`, \`overrides\` and \`own-rules\` are joined; an own rule replaces one of the same id. Everything else is taken from the strongest that sets it.

\`--print-config\` shows what holds, and where each setting comes from; so does a collapsed block in the summary of each job.`

const trust = `For a pull request within the repository, settings are read at its head, so that a change of settings shows what it does. For pull requests from forks or without a branch (on Forgejo and Gitea, a push to \`refs/for/…\`), for \`pull_request_target\` and for a merge queue they are read at the base: a change never loosens the rules it is measured by. The file that \`template\` names is read at the same commit. They are data: nothing in them is ever executed, there are no regular expressions, and globs and phrases are matched in bounded time.`

const mistakes = `A mistake names the file with line and column, or the input with its line; what is there, what is possible, and what is nearest. Unknown names are mistakes, too. All are told at once, before anything is posted; the command line ends with status 2.

\`\`\`text
.github/blameless-review.yml:3:18: \`rules.counterfactual\`: "warn" is not one of \`off\`, \`info\`, \`warning\`, \`error\`; the nearest is \`warning\`
\`\`\``

function section([name, {about, unset, more = [], examples}]) {
  return [
    `## \`${name}\``,
    about,
    `Left out: ${unset}.`,
    ...more,
    ...examples.map((example) => `\`\`\`yaml\n${example}\`\`\``)
  ]
}

import {commitmentPath} from './commitment.ts'
import {settingsPath} from './shared-settings.ts'

/** A file that `init` would write. */
export interface NewFile {
  path: string
  text: string
}

/**
 * Make the first files of a repository: a workflow, settings, a template, and a commitment to fill in and sign.
 *
 * @param documents Paths of the postmortems that are there, with `/`: the template goes beside them.
 * @returns The files; whoever writes them never writes over one that is there.
 */
export function initFiles(documents: readonly string[]): NewFile[] {
  const folder = folderOf(documents)
  return [
    {path: '.github/workflows/blameless-review.yml', text: workflow},
    {path: settingsPath, text: settings},
    {path: `${folder}/template.md`, text: template},
    {path: commitmentPath, text: commitment}
  ]
}

/** The folder in which most postmortems are. */
function folderOf(documents: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const path of documents) {
    const folder = path.split('/').slice(0, -1).join('/')
    if (folder !== '') counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return most?.[0] ?? 'docs/postmortems'
}

const workflow = `name: Blameless review
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: blameless-review/blameless-review@v0
`

const settings = `# Settings of Blameless Review: docs/configuration.md in its repository lists them all.

# observe: the job summary alone. suggest: comments, and the check passes. require: the check waits.
mode: suggest

# gentle, recommended or strict.
preset: recommended

# Once somebody has signed the file: a line of it stands in each summary.
# commitment: ${commitmentPath}
`

const commitment = `# Postmortem commitment

<!-- To fill in, to sign, and to change into words of the team. With \`commitment: ${commitmentPath}\` in the settings, each summary has a line of it with the link. -->

- **Who commits:** <!-- names and roles: those who could otherwise punish -->
- **Since:** <!-- 2026-03-02 -->
- **Covers:** <!-- which teams, which incidents, which documents and conversations -->

## What we promise

Whoever tells what they saw, thought and did around an incident has nothing to fear from it: not for the step itself, not for telling it, and not for telling it late. Pay, promotion and reviews of performance take nothing from a postmortem.

We ask what made each step look right at the time. We look for what we can change in systems, tools and time, and we give those changes people and days.

We answer for the conditions in which people work. What we did or left undone belongs into the story, too.

## What it does not cover

<!-- Harm that was meant, say, and who decides on it: somewhere else than in a postmortem. -->

## Where doubts can go

<!-- Somebody outside the line of reporting, by name, who hears of it where this was not kept. -->
`

const template = `# Date: what was noticed, in a few words

- **Severity:**
- **Status:** draft
- **Owner:**

## Summary

<!-- Three sentences: what was noticed, for how long, and what ended it. -->

## Impact

<!-- Who noticed what, how many, from when to when. -->

## Timeline (UTC)

| Time | What happened | Evidence |
| --- | --- | --- |
|  |  |  |

## Contributing factors

<!-- What made each step look right at the time? What let it through? -->

## Resolution

<!-- What ended it, and how it was known to have ended. -->

## What went well

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
|  |  |  |  |
`

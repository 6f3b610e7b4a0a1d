export const id = 397;
export const ids = [397];
export const modules = {

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initFiles: () => (/* binding */ initFiles)
/* harmony export */ });
/* harmony import */ var _commitment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(814);


/**
 * Make the first files of a repository: a workflow, settings, a template, and a commitment to fill in and sign.
 *
 * @param documents Paths of the postmortems that are there, with `/`: the template goes beside them.
 * @returns The files; whoever writes them never writes over one that is there.
 */
function initFiles(documents) {
    const folder = folderOf(documents);
    return [
        { path: '.github/workflows/blameless-review.yml', text: workflow },
        { path: _shared_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsPath */ .xj, text: settings },
        { path: `${folder}/template.md`, text: template },
        { path: _commitment_js__WEBPACK_IMPORTED_MODULE_0__/* .commitmentPath */ .Du, text: commitment }
    ];
}
/** The folder in which most postmortems are. */
function folderOf(documents) {
    const counts = new Map();
    for (const path of documents) {
        const folder = path.split('/').slice(0, -1).join('/');
        if (folder !== '')
            counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    return most?.[0] ?? 'docs/postmortems';
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
`;
const settings = `# Settings of Blameless Review: docs/configuration.md in its repository lists them all.

# observe: the job summary alone. suggest: comments, and the check passes. require: the check waits.
mode: suggest

# gentle, recommended or strict.
preset: recommended

# Once somebody has signed the file: a line of it stands in each summary.
# commitment: ${_commitment_js__WEBPACK_IMPORTED_MODULE_0__/* .commitmentPath */ .Du}
`;
const commitment = `# Postmortem commitment

<!-- To fill in, to sign, and to change into words of the team. With \`commitment: ${_commitment_js__WEBPACK_IMPORTED_MODULE_0__/* .commitmentPath */ .Du}\` in the settings, each summary has a line of it with the link. -->

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
`;
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
`;


/***/ })

};

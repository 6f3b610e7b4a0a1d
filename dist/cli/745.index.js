export const id = 745;
export const ids = [745,564];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/**
 * Write down what is there, so that it is held against nobody later.
 *
 * @returns JSON with the fingerprints of all findings, in order, and a line ending.
 */
function writeBaseline(outcome) {
    const all = outcome.files.flatMap((file) => file.findings.map((finding) => finding.fingerprint));
    return `${JSON.stringify({ version: 1, fingerprints: [...new Set(all)].sort() }, undefined, 2)}\n`;
}
/**
 * Read a baseline.
 *
 * @param text The file; `undefined` where it is not there.
 * @returns Fingerprints, or what is the matter with the file and what mends it.
 */
function readBaseline(text) {
    if (text === undefined)
        return { problem: 'is not there; `blameless-review baseline` writes it' };
    try {
        const { version, fingerprints } = JSON.parse(text);
        if (version === 1 && Array.isArray(fingerprints)) {
            return { known: new Set(fingerprints.filter((one) => typeof one === 'string')) };
        }
    }
    catch {
        // Told below.
    }
    return { problem: 'is not a baseline; `blameless-review baseline` writes one' };
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadSettings: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: ./lib/baseline.js
var baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/commitment.js
var commitment = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/forges/forge.js
var forge = __webpack_require__(6163);
// EXTERNAL MODULE: ./lib/shared-settings.js
var shared_settings = __webpack_require__(814);
// EXTERNAL MODULE: ./lib/default-settings.js
var default_settings = __webpack_require__(2854);
// EXTERNAL MODULE: ./lib/own-rules.js
var own_rules = __webpack_require__(2929);
// EXTERNAL MODULE: ./lib/presets.js
var presets = __webpack_require__(1299);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/globs.js
var globs = __webpack_require__(8904);
// EXTERNAL MODULE: ./lib/presenters/quote.js
var presenters_quote = __webpack_require__(2825);
;// CONCATENATED MODULE: ./lib/exemption.js


/** Most labels looked at; GitHub takes 100 on a pull request. */
const mostLabels = 100;
/**
 * Find out whether the settings leave a pull request alone.
 *
 * @param pull As the forge describes it; what has another form than expected is no reason to leave it alone.
 * @param skip The setting. Labels are set by those who may triage, logins by the forge: nobody exempts himself.
 * @returns One sentence with the reason, and what brings the review back; or nothing.
 */
function exemption({ draft, labels, user }, skip) {
    if (skip.drafts && draft === true)
        return 'The pull request is a draft, which `skip.drafts` leaves alone. The review comes once it is ready, where the workflow has `ready_for_review` among its types.';
    const label = firstMatch(names(labels, 'name').slice(0, mostLabels), skip.labels);
    if (label !== undefined)
        return `The label ${quote(label, 60)} is one that \`skip.labels\` leaves alone. Without it the review comes back, where the workflow has \`unlabeled\` among its types.`;
    const author = firstMatch(names([user], 'login'), skip.authors);
    if (author !== undefined)
        return `The author ${quote(author, 60)} is one that \`skip.authors\` leaves alone.`;
    return undefined;
}
function firstMatch(given, patterns) {
    const matches = patterns.map(wildcard);
    return given.find((name) => matches.some((match) => match(name)));
}
function names(list, key) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((one) => {
        const name = one !== null && typeof one === 'object' ? one[key] : undefined;
        return typeof name === 'string' ? [name] : [];
    });
}
/** @returns What is the matter with a pattern for labels and what mends it, or nothing. */
function labelProblem(pattern) {
    return /^\*+$/.test(pattern) ? 'stands for every label; a beginning before the star says which' : undefined;
}
/** @returns What is the matter with a pattern for logins and what mends it, or nothing. */
function authorProblem(pattern) {
    if (/^\*+$/.test(pattern))
        return 'stands for everybody, so nothing would be reviewed; a login says who';
    if (pattern.startsWith('@'))
        return 'begins with @; a login goes without it';
    if (/[\s/]/.test(pattern))
        return 'is no login: it has a space or a slash, and teams are not looked up';
    return undefined;
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/rules/index.js + 94 modules
var rules = __webpack_require__(3610);
;// CONCATENATED MODULE: ./lib/settings-reference.js
/** Every setting, in the order of the documentation. */
const settingsReference = {
    extends: {
        about: 'Settings files that this one builds on: a path in the repository, or `owner/repo:path@ref` in another one, read through the API with the token of the workflow.',
        unset: 'nothing',
        more: [
            'Later files are laid over earlier ones, and this file over them all. A path in a shared file is a path in the repository of that file. Files may extend others up to five deep. On the command line, `--shared acme/.github=../acme-github` names a folder that stands in for a repository.'
        ],
        examples: [
            'extends: acme/.github:blameless-review.yml@v1\n',
            'extends:\n  - acme/.github:blameless-review.yml@v1\n  - .github/incident-words.yml\n'
        ]
    },
    preset: {
        about: 'The severities to begin with: `gentle` (every rule speaks as a note, and nothing fails), `recommended` (each at its own), or `strict` (each one step louder).',
        unset: '`recommended`',
        more: [
            'Severities in `rules`, and `fail-on`, are laid over the preset.',
            'A rule that is new in a minor version speaks as a note in every preset, until the next major version or until `rules` names it: an update turns no green check red. `src/presets.ts` has the list, and a test holds it.'
        ],
        examples: ['preset: gentle\n']
    },
    mode: {
        about: 'How much a review does: `observe` (it writes to the job summary alone), `suggest` (it comments, and the check passes), or `require` (the check waits for findings from `fail-on` on).',
        unset: '`require`',
        more: [
            'The job summary says how many documents are at which stage, and what the next one would have said. With `overrides`, teams and severities each go at their own pace: [from one team to all](roll-out.md).',
            'As an input of a workflow on `schedule`, `workflow_dispatch` or `push`, `report` says how all postmortems stand and have moved: [the report](report.md). A settings file does not take it.'
        ],
        examples: ['mode: observe\n', 'mode: suggest\noverrides:\n  - paths: teams/payments/**\n    mode: require\n']
    },
    files: {
        about: 'Globs of the documents to review. Case does not matter. `*` and `?` stay within a folder, `**` is any number of folders, `{a,b}` and `[ab]` are alternatives, and `!` takes out, whatever the order.',
        unset: 'Markdown in folders called `postmortems`, `post-mortems`, `incidents`, `incident-reports` and the like, and files with `postmortem` or `incident-report` in their name',
        more: [
            'In YAML, a glob that begins with `*` or `!` needs quotes. Templates, `README.md` and `index.md` directly in such a folder, `POSTMORTEM_COMMITMENT.md`, hidden folders and `node_modules` are left alone; a glob without wildcards that names a file takes it in all the same.'
        ],
        examples: ["files:\n  - docs/postmortems/**/*.md\n  - '**/incidents/**/*.md'\n  - '!docs/postmortems/drafts/**'\n"]
    },
    sections: {
        about: 'Sections that a postmortem has, as ids or own headings; `|` stands between alternatives.',
        unset: '`summary`, `impact`, `timeline`, `contributing-factors`, `resolution`, `action-items`',
        more: [
            'The ids: `summary`, `impact`, `background`, `timeline`, `detection`, `trigger`, `contributing-factors`, `resolution`, `went-well`, `went-poorly`, `got-lucky`, `lessons`, `action-items`, `references`. They are found by meaning, in any form: "What happened?" is a summary, "Root cause and resolution" is both. Without a summary, a timeline or action items the finding is an `error`, else a `warning`.'
        ],
        examples: [
            'sections:\n  - summary\n  - impact\n  - timeline\n  - contributing-factors | trigger\n  - action-items\n  - Customer communication\n'
        ]
    },
    template: {
        about: 'The template of the team: `atlassian`, `aws-coe`, `etsy`, `google-sre`, `pagerduty` or `short`, which come along, or a path in the repository. The sections that a postmortem has follow from its headings, and its prompts are known again where they are left.',
        unset: 'none; `sections` says what is asked for',
        more: [
            'Where `sections` is set, it is stronger, and the template serves for comparing alone. A heading with a known meaning asks for the section by meaning, any other by its words; the title and fields such as `Severity` ask for nothing. Sentences of four words and more are compared; those that are to stay in every document can be a block quote. `owner/repo:path@ref` names a template in another repository, and a path in a shared settings file is a path in the repository of that file. The template itself is not reviewed.'
        ],
        examples: ['template: google-sre\n', 'template: docs/postmortems/template.md\n']
    },
    rules: {
        about: 'Severities by rule id: `off`, `info`, `warning` or `error`, or `[severity, options]` for rules with options.',
        unset: 'each rule speaks at its own severity',
        more: [
            '[The rules](rules/README.md) each have a page. A borderline finding speaks one step below its rule. Plugins of others have one switch each: `retext-equality`, `retext-profanities`. The remarks about [suppressions](suppressions.md) are set here, too.'
        ],
        examples: [
            'rules:\n  counterfactual: info\n  hindsight: off\n  human-error-label: error\n  required-section: [warning, [summary, timeline]]\n  retext-equality: off\n'
        ]
    },
    names: {
        about: 'Whether a role is offered where a person is named: `allow` (no), `roles-in-analysis` (in the parts that look for causes), or `roles-everywhere`. As a note, either way.',
        unset: '`allow`',
        more: ['Owners of actions keep their names.'],
        examples: ['names: roles-in-analysis\n']
    },
    'fail-on': {
        about: 'The lowest severity for which the check waits: `error`, `warning`, `info` or `never`.',
        unset: '`error`; with the preset `gentle`, `never`',
        more: ['It counts where `mode` is `require`.'],
        examples: ['fail-on: warning\n']
    },
    'filter-mode': {
        about: 'Which findings of a changed document count: `added` (on lines that the change adds or alters), `diff_context` (also beside them), `file` or `nofilter` (anywhere in it).',
        unset: '`added`',
        more: ['What is asked of the document as a whole counts whenever it is changed.'],
        examples: ['filter-mode: file\n']
    },
    comment: {
        about: 'What is posted: `review` (comments on lines and one summary), `summary`, or `off`.',
        unset: '`review`',
        examples: ['comment: summary\n']
    },
    'max-comments': {
        about: 'How many comments may stand on lines at a time, 0 to 30. The most helpful come first; the summary lists the others.',
        unset: '10',
        examples: ['max-comments: 5\n']
    },
    discussion: {
        about: 'Whether comments of people on a pull request with postmortems are read for wording: `hint` (at most one short answer in a thread, and the `/blameless` commands), or `off`.',
        unset: '`off`',
        more: [
            'It needs a workflow that is started by comments: [kind discussion](discussion.md) has one to copy, and says what is read, what is left alone, and who may give commands. The verdict never depends on a comment.'
        ],
        examples: ['discussion: hint\n']
    },
    voice: {
        about: 'Words of the team in Markdown: a `greeting` and a `closing` for the summary comment, and `notes` by rule id, each said instead of the rule’s own.',
        unset: 'the words that come along',
        more: [
            'A greeting or closing has at most 500 characters and 8 lines, a note 300 on one line. The greeting stands in the place of the first heading. Emphasis, lists, code spans and links to `https://` addresses keep their meaning; mentions, references to issues, HTML, images and fences are shown as plain letters. Lines to paste stay beside a note. How to disagree is always said, too.'
        ],
        examples: [
            'voice:\n  greeting: Thank you for sharing this with everybody at the harbour.\n  closing: The [reliability guild](https://wiki.example/guild) meets on Tuesdays, and every story is welcome.\n  notes:\n    hindsight: What was on the screens at the time tells more than what is known today.\n'
        ]
    },
    skip: {
        about: 'Pull requests that are left alone: `drafts: true`, by `labels`, or by `authors` (logins). In both, `*` is any number of letters, case does not matter, and one is enough.',
        unset: 'every pull request is reviewed',
        more: [
            'The check still reports: it passes in about a second, and the log and the job summary give the reason. Comments that are there stay as they are. A merge queue, a push and a schedule are reviewed in any case.',
            'Drafts, labels and the author are read from the event. So the workflow has `ready_for_review`, `labeled` and `unlabeled` among its types: [skip.yml](../examples/workflows/skip.yml). Labels are given by those who may triage, and for a pull request from a fork the settings are those of its base: nobody exempts himself from outside.',
            'The names of apps end with `[bot]`, which people cannot have in theirs. In YAML, a text that begins with `*` needs quotes.'
        ],
        examples: ["skip:\n  drafts: true\n  labels: [no-review, 'import/*']\n  authors: ['*[bot]']\n"]
    },
    commitment: {
        about: 'What is promised to those who write postmortems: a sentence, an `https://` address, or a file such as `POSTMORTEM_COMMITMENT.md` (`owner/repo:path@ref` in another repository).',
        unset: 'none is mentioned',
        more: [
            'The summary on a pull request carries one line of it with the link. `init` writes a file to fill in: who commits, since when, what it covers. The line appears once somebody has signed it; what is missing is told in the job summary, to those who keep the settings, and never to an author. The rule [`commitment-statement`](rules/commitment-statement.md), which is off by default, asks that each postmortem states or links it. [More](culture.md#commitment)'
        ],
        examples: [
            'commitment: POSTMORTEM_COMMITMENT.md\n',
            'commitment: Nobody at the harbour is punished for what a postmortem tells.\n',
            'commitment: acme/.github:POSTMORTEM_COMMITMENT.md@main\nrules:\n  commitment-statement: info\n'
        ]
    },
    participation: {
        about: 'Whether the summary says how many of those whom a document lists as there have had a say, and invites the others: `off`, `count` (by role, or as the document names them), or `invite` (by handle, so that GitHub tells them).',
        unset: '`off`',
        more: ['Nobody is ranked, and there is no number for anybody: [what is read and shown](culture.md#voices).'],
        examples: ['participation: count\n']
    },
    participants: {
        about: 'Who is who, for `participation`: `people` with their further names and logins, `teams` with their members, and `bots`.',
        unset: 'names and logins are compared as they are, a team is nobody, and an account that GitHub marks as a bot is one',
        more: [
            'Case, dots, dashes and accents do not matter. A team that a document lists is one voice, heard once one of its members has had a say.'
        ],
        examples: [
            'participants:\n  people:\n    Mara Lind: [mlind, mara-l-old]\n    Jun Park: jun\n  teams:\n    Harbour operations: [Mara Lind, Ada Osei]\n  bots: [ferry-release]\n'
        ]
    },
    welcome: {
        about: 'Whether the summary has one more sentence for somebody’s first postmortem in the repository, which says what the review is and what it is not: `off` or `first-time`.',
        unset: '`off`',
        more: ['[What is read for it](culture.md#a-first-postmortem)'],
        examples: ['welcome: first-time\n']
    },
    overrides: {
        about: 'Settings for some documents: by `paths` (globs), by `severities` (what the document says of itself), or both. What an entry can set: `preset`, `mode`, `fail-on`, `filter-mode`, `names`, `sections`, `template`, `rules`.',
        unset: 'the same holds everywhere',
        more: [
            'All entries that fit are laid over each other in order. The sections of a `template` replace those around, unless the entry has `sections` too. A severity is read from the front matter, a table or a line such as `Severity: SEV-2`; `2`, `sev-2`, `S2` and `P2` are the same. A document that gives none fits no entry with `severities`.'
        ],
        examples: [
            'overrides:\n  - severities: [3, 4]\n    mode: suggest\n  - severities: 1\n    sections: [summary, impact, timeline, contributing-factors, resolution, lessons, action-items]\n    rules:\n      required-section: error\n      action-owner: error\n      action-due: error\n  - paths: teams/search/**\n    preset: gentle\n'
        ]
    },
    people: {
        about: 'Names of people that look like other words: Will, Grace.',
        unset: 'given names, and the names that a document gives as authors, owners and participants, are known',
        examples: ['people: [Will, Grace]\n']
    },
    teams: {
        about: 'Names of teams, as they are written.',
        unset: 'words such as "platform team" are known',
        examples: ['teams: [Falcon, Blue Harbour]\n']
    },
    systems: {
        about: 'Names of services and products that look like people: Jenkins, Alice. They are never taken for somebody.',
        unset: 'common products are known',
        examples: ['systems: [Alice, Margaret Queue]\n']
    },
    'allowed-phrases': {
        about: 'Phrases that no wording rule speaks of, wherever they stand. Case does not matter.',
        unset: 'none',
        examples: ['allowed-phrases:\n  - should-cost model\n  - human error probability\n']
    },
    'section-aliases': {
        about: 'Further headings by section id, for teams with words of their own or another language.',
        unset: 'the usual names are known',
        more: ['They count in headings, in bold lines and as bold labels before a value: `**Chronology of the day:** …`.'],
        examples: ['section-aliases:\n  timeline: [Chronology of the day, Ablauf]\n  action-items: What we ship next\n']
    },
    'own-rules': {
        about: 'Rules of a team, as data: an `id`, `phrases` or a `sentence`, a `reason`, and `examples` that are tried when the settings are read.',
        unset: 'none',
        more: [
            'A phrase is words: each matches its forms ("push" also "pushed"), `a|b` either of two, `_` any word, `b?` a word that may be absent. A sentence has a `subject` (`person`, `role`, `team`, `we`, `I`, `you`, `they`, `external`, `system`, `document`), a `verb` and an `object` (base forms), and `negated: true` or `false`; all parts that are given fit one clause. There are no regular expressions, so no rule can hang.',
            'Optional: `severity` (`info`, `warning` or `error`; left out, `info`), `in` (section ids in which it speaks), `note`, `suggest` (words that may stand there instead, for one click), and `url`. In a flagged example, « and » may mark the words. `rules` sets own rules, too, by their id.'
        ],
        examples: [
            'own-rules:\n  - id: acme-root-cause\n    phrases: root cause\n    reason: We speak of contributing factors, as there is never one alone.\n    suggest: contributing factor\n    examples:\n      flagged: The «root cause» was a full disk.\n      accepted: A contributing factor was a full disk.\n  - id: acme-pushed-to-production\n    sentence: {subject: [person, role], verb: [push, deploy], object: [fix, change]}\n    in: [contributing-factors]\n    severity: info\n    reason: Here the pipeline can be the one that acts.\n    note: What the pipeline lets through is what a next incident has to pass.\n    examples:\n      flagged:\n        - The engineer pushed the change at 10:02.\n      accepted:\n        - The pipeline pushed the change at 10:02.\n'
        ]
    },
    'suppression-reasons': {
        about: 'Whether a [suppression](suppressions.md) holds only with a reason: `optional` or `required`.',
        unset: '`optional`',
        examples: ['suppression-reasons: required\n']
    },
    baseline: {
        about: 'Path of a list of findings that are not spoken of, written by `blameless-review baseline`: what is there already is held against nobody.',
        unset: 'none; only changed lines count in any case',
        examples: ['baseline: .github/blameless-baseline.json\nfilter-mode: file\n']
    }
};

// EXTERNAL MODULE: ./lib/suppressions.js
var suppressions = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/lexicon/templates.js
/** Templates that come along, by name. Made from templates/*.md by npm run generate. */
const templates = {
    atlassian: `# {YYYY-MM-DD}: {what customers noticed}

| Severity | Owner | Date | Status |
| --- | --- | --- | --- |
| {1 to 4} | {one person} | {YYYY-MM-DD} | {open, closed} |

## Incident summary

{Between … and …, … users met …; it was set off by …, noticed by … and ended by ….}

## Lead-up

{What had been changed before, and how long ago.}

## Fault

{What did not work as it was meant to.}

## Impact

{Who met it, how many, for how long; how many support cases.}

## Detection

{When and how it was noticed; what would make that sooner.}

## Response

{Who came, when, and what slowed them down.}

## Recovery

{How the service came back, and what would make that sooner.}

## Timeline (UTC)

- {HH:MM} {…}
- {HH:MM} {…}

## Five whys

1. {…}
2. {…}

## Root cause

{What to change so that this kind of incident stays away.}

## Backlog check

{Work that was planned already and would have helped.}

## Recurrence

{Earlier incidents with the same cause.}

## Lessons learned

- {…}

## Corrective actions

- [ ] {action} ({owner}, {YYYY-MM-DD}, {ticket})
`,
    'aws-coe': `# {YYYY-MM-DD}: correction of error for {service}

- **Owner:** {one person}
- **Date:** {YYYY-MM-DD}

## Summary

{A paragraph that can be read alone.}

## Customer impact

{Who, how many, how long; what they could not do.}

## Timeline (UTC)

- {HH:MM} {…}
- {HH:MM} {…}

## Metrics

{The graph that shows it best, from before the start to after the end.}

## Incident questions

### Detection

{How was it noticed? How could the time to that be halved?}

### Diagnosis

{How was the cause found? How could the time to that be halved?}

### Mitigation

{How did it end? How could the time to that be halved?}

## Five whys

1. {…}
2. {…}

## Lessons learned

- {…}

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| {…} | {…} | {YYYY-MM-DD} | {…} |

## Related items

- {Earlier corrections, tickets, dashboards}
`,
    etsy: `# {YYYY-MM-DD}: {what was surprising}

- **Facilitator:** {somebody who was not in the middle of it}
- **Participants:** {names}

## What happened

{The story as those who were there saw it at the time.}

## Timeline (UTC)

- {HH:MM} {what was seen, what it seemed to mean, what was done}
- {HH:MM} {…}

## Impact

{How long, and how much.}

## How it made sense at the time

{What each step was meant to do, and what was known then.}

## Contributing conditions

- {…}
- {…}

## What we learned

- {Something that at least one person understands better now}

## What went well

- {…}

## Remediation items

{Actions with owners; or none, because ….}
`,
    'google-sre': `# {YYYY-MM-DD}: {what readers of a list would look for}

- **Status:** {draft, in review, final}
- **Authors:** {names}
- **Severity:** {SEV-1 to SEV-4}

## Summary

{Two or three sentences for somebody new to the service.}

## Impact

{How long, and how much: users, requests, money.}

## Root causes

- {A condition that made it possible}
- {A condition that made it larger, or longer}

## Trigger

{The change or event that set it off.}

## Detection

{How it was noticed, and how long after it began.}

## Resolution

{What ended it, and how that was confirmed.}

## Action items

| Action | Type | Owner | Due | Ticket |
| --- | --- | --- | --- | --- |
| {verb first, with an end} | {prevent, detect, mitigate, process} | {one person or team} | {YYYY-MM-DD} | {link} |

## Lessons learned

### What went well

- {…}

### What went poorly

- {…}

### Where we got lucky

- {…}

## Timeline (UTC)

- {HH:MM} {first sign}
- {HH:MM} {noticed}
- {HH:MM} {over}

## Supporting information

- {Link to the graph, the chat, the earlier incident}
`,
    pagerduty: `# {YYYY-MM-DD}: {service and effect}

- **Owner:** {one person}
- **Status:** {draft, in review, reviewed, closed}
- **Severity:** {SEV-1 to SEV-5}
- **Responders:** {names, by role}

## Overview

{A short paragraph for readers inside and outside the team.}

## What happened

{The story in order, without remedies.}

## Contributing factors

- {A condition, and the evidence for it}
- {…}

## Resolution

{What brought the service back, and what was tried before.}

## Impact

{Length, share of customers, support contacts, what did not work for them.}

## Timeline (UTC)

- {HH:MM} {what was seen or done, with a link to the evidence}
- {HH:MM} {…}

## How did we do

### What went well

- {…}

### What could have gone better

- {…}

## Action items

- [ ] {verb first, with an end} ({team}, {YYYY-MM-DD}, {ticket})

## Messaging

{What was said to whom, and when.}
`,
    short: `# {YYYY-MM-DD}: {what was noticed}

## Summary

{What was noticed, for how long and by how many; what made it possible; how it ended.}

## Timeline (UTC)

- {HH:MM} {…}
- {HH:MM} {…}

## Contributing factors

- {…}

## Action items

- [ ] {action} ({owner}, {YYYY-MM-DD})
`
};

// EXTERNAL MODULE: ./lib/template.js
var template = __webpack_require__(4933);
;// CONCATENATED MODULE: ./lib/template-setting.js




/** Names of the templates that come along. */
const builtInTemplates = Object.keys(templates);
/** Longest template that is read, in UTF-16 units, as for settings; the built-in ones are a fiftieth of it. */
const longestTemplate = 65_536;
/** Most sections that a template can ask for; the longest public ones have about 30. */
const mostSections = 100;
const builtIn = (name) => Object.hasOwn(templates, name) ? templates[name] : undefined;
/** @returns What is the matter with the name or path of a template and what mends it, or nothing. */
function templateProblem(text) {
    if (builtIn(text) !== undefined)
        return undefined;
    const from = (0,shared_settings/* readShared */.qA)(text);
    const path = from?.path ?? text;
    if (!from && !/[/.:]/.test(text)) {
        const near = (0,nearest/* nearest */.p)(text, builtInTemplates);
        const known = builtInTemplates.map((name) => `\`${name}\``).join(', ');
        return `is no built-in template; ${near ? `the nearest is \`${near}\` (all: ${known})` : `there are ${known}; a path ends with .md`}`;
    }
    if (!from && text.includes(':'))
        return 'is not owner/repo:path@ref, for example acme/.github:template.md@v1';
    if (/^\.{0,2}\/|\\|(^|\/)\.\.(\/|$)/.test(path))
        return 'begins with a slash or dots; paths start at the top of the repository';
    return /\.(md|markdown)$/i.test(path) ? undefined : 'is no Markdown file; its name ends with .md or .markdown';
}
/** @returns A template as its settings file means it: a path in a shared file is one of the repository of that file. */
function templateFrom(template, from) {
    const own = from === undefined || builtIn(template) !== undefined || (0,shared_settings/* readShared */.qA)(template) !== undefined;
    return own ? template : (0,shared_settings/* writeShared */.bx)({ ...from, path: template });
}
/**
 * Put the text of a template into settings.
 *
 * @param settings Those that name it.
 * @param given `sections`: whether sections are set, which is stronger; `text`: its Markdown, where it is not built in.
 * @returns Settings with the sections that follow from its headings; or what is the matter with it. Settings whose
 *   template is still to be read come back as they are.
 */
function useTemplate(settings, given) {
    const text = given.text ?? builtIn(settings.template);
    if (text === undefined)
        return { settings };
    if (text.length > longestTemplate)
        return { problem: `is longer than ${longestTemplate} characters` };
    const { sections } = (0,template/* readTemplate */.x)(text, settings.sectionAliases);
    if (sections.length > mostSections)
        return { problem: `has more than ${mostSections} sections` };
    if (sections.length === 0)
        return { problem: 'has no heading, so no section follows from it' };
    return { settings: { ...settings, templateText: text, ...(given.sections ? {} : { sections }) } };
}
/**
 * Put the text of a template into an override that names one, in the same way. Its sections replace those around.
 *
 * @param settings Those of the run.
 * @param text Its Markdown, where it is not built in.
 */
function useOverrideTemplate(settings, override, text) {
    const { template, sections } = override.set;
    if (template === undefined)
        return { override };
    const around = { ...settings, template, templateText: '', ...(sections && { sections }) };
    const used = useTemplate(around, { sections: sections !== undefined, text });
    if ('problem' in used)
        return used;
    const { templateText, sections: follow } = used.settings;
    return {
        override: templateText === '' ? override : { ...override, set: { ...override.set, templateText, sections: follow } }
    };
}

// EXTERNAL MODULE: ./lib/wording.js + 12 modules
var wording = __webpack_require__(6887);
;// CONCATENATED MODULE: ./lib/settings-schema.js













/** A written value, short and on one line. */
function show(value) {
    const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function list(values) {
    return values.map((value) => `\`${value}\``).join(', ');
}
/** One of a few words; says which, and which of them was probably meant. */
function oneOf(values) {
    return schemas/* enum */.k5n(values, {
        error: ({ input }) => {
            const off = values.includes('off') && (input === false || /^(no|false|none|disabled?)$/i.test(String(input)));
            const near = off ? 'off' : typeof input === 'string' ? (0,nearest/* nearest */.p)(input, values) : undefined;
            return `${show(input)} is not one of ${list(values)}${near ? `; the nearest is \`${near}\`` : ''}`;
        }
    });
}
/** Longest text in a list, and longest sentence of an own rule. */
const longestItem = 300;
const longestText = 1000;
function settings_schema_text(most, problem = () => undefined) {
    return schemas/* string */.YjP({
        error: ({ input }) => input === undefined
            ? 'is missing'
            : `${show(input)} is not text${typeof input === 'object' ? '' : `; in quotes it is: '${String(input).slice(0, 60)}'`}`
    })
        .trim()
        .superRefine((words, context) => {
        const message = words === ''
            ? 'is empty; it can go'
            : words.length > most
                ? `is longer than ${most} characters`
                : problem(words);
        if (message)
            context.addIssue({ code: 'custom', message: words === '' ? message : `${show(words)} ${message}` });
    });
}
function strings(what, problem, most = longestItem) {
    return schemas/* array */.YOg(settings_schema_text(most, problem), {
        error: ({ input }) => input === undefined ? 'is missing' : `${show(input)} is not a list of ${what}, one on a line, each after a dash`
    });
}
/** A list that may be written as its one item. */
function oneOrMore(what, problem, most = longestItem) {
    const items = strings(what, problem, most);
    return schemas/* preprocess */.vkY((value) => (typeof value === 'string' ? [value] : value), items)
        .meta({
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }]
    });
}
function words(values) {
    const one = oneOf(values);
    return schemas/* preprocess */.vkY((value) => (typeof value === 'string' ? [value] : value), schemas/* array */.YOg(one, { error: ({ input }) => `${show(input)} is not a list out of ${list(values)}` }))
        .meta({ anyOf: [{ enum: values }, { type: 'array', items: { enum: values } }] });
}
function map(shape, example) {
    return schemas/* strictObject */.rej(shape, {
        error: ({ input }) => (input === undefined ? 'is missing' : `${show(input)} is not a map; it looks like ${example}`)
    });
}
function sectionProblem(written) {
    for (const name of written.split('|').map((part) => part.trim())) {
        if (name === '')
            return 'has an empty alternative beside |';
        // An own heading may be anything; a word that looks like an id and almost is one is a slip.
        const near = /^[a-z-]+$/.test(name) ? (0,nearest/* nearest */.p)(name, default_settings/* sectionIds */.u) : undefined;
        if (near && near !== name)
            return `is not a section id; the nearest is \`${near}\` (all: ${list(default_settings/* sectionIds */.u)})`;
    }
    return undefined;
}
const severities = ['off', 'info', 'warning', 'error'];
const severity = oneOf(severities);
/** Rules of ours, plugins of others that are set as a whole, and remarks about suppressions. */
const ruleIds = [...rules/* rules */.a.map(({ ruleId }) => ruleId), ...wording/* guestIds */.B$, ...suppressions/* suppressionIds */.ar];
/** Ids of own rules look like those of the others. */
function idProblem(id) {
    if (ruleIds.includes(id))
        return 'is the id of a rule that is there already; a prefix sets it apart';
    if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id) || id.length > 60)
        return 'is no id: small letters and digits, with dashes between words, at most 60';
    return undefined;
}
function ruleSetting(ruleId) {
    const rule = rules/* rules */.a.find((known) => known.ruleId === ruleId);
    const takes = (value) => rule?.reads === 'document' && rule.checkOptions
        ? rule.checkOptions(value)
        : 'no options; the severity alone is enough';
    const options = schemas/* unknown */.L5J().superRefine((value, context) => {
        const expected = takes(value);
        if (expected)
            context.addIssue({ code: 'custom', message: `\`${ruleId}\` takes ${expected}` });
    });
    const pair = schemas/* tuple */.PVZ([severity, options], {
        error: ({ input }) => `${show(input)} is neither a severity nor [severity, options]`
    });
    const withOptions = rule?.reads === 'document' && rule.checkOptions !== undefined;
    const plain = { enum: [...severities], ...(rule && { description: rule.summary }) };
    return schemas/* unknown */.L5J()
        .transform((value, context) => {
        const read = Array.isArray(value) ? pair.safeParse(value) : severity.safeParse(value);
        if (read.success)
            return Array.isArray(read.data) ? { severity: read.data[0], options: read.data[1] } : { severity: read.data };
        for (const { message, path } of read.error.issues)
            context.addIssue({ code: 'custom', message, path });
        return core/* NEVER */.tm;
    })
        .meta(withOptions
        ? { description: rule.summary, anyOf: [{ enum: [...severities] }, { type: 'array', minItems: 2, maxItems: 2 }] }
        : plain);
}
/** `ruleId: severity` or `ruleId: [severity, options]`. */
function ruleSettings(ids) {
    return schemas/* strictObject */.rej(Object.fromEntries(ids.map((ruleId) => [ruleId, ruleSetting(ruleId).optional()])), {
        error: ({ input }) => `${show(input)} is not a map of rule ids to severities, for example \`counterfactual: info\``
    });
}
const settings_schema_names = ['allow', 'roles-in-analysis', 'roles-everywhere'];
const modes = ['observe', 'suggest', 'require'];
const settings_schema_presets = ['gentle', 'recommended', 'strict'];
const failOns = ['error', 'warning', 'info', 'never'];
const filterModes = ['added', 'diff_context', 'file', 'nofilter'];
const settings_schema_template = settings_schema_text(longestItem, templateProblem).meta({ anyOf: [{ enum: builtInTemplates }, { type: 'string' }] });
function overrides(ids) {
    const shape = {
        paths: oneOrMore('globs', globs/* globProblem */.AI).optional(),
        severities: schemas/* preprocess */.vkY((value) => (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'number' ? String(one) : one)), strings('severities'))
            .meta({ anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }] })
            .optional(),
        preset: oneOf(settings_schema_presets).optional(),
        mode: oneOf(modes).optional(),
        'fail-on': oneOf(failOns).optional(),
        'filter-mode': oneOf(filterModes).optional(),
        names: oneOf(settings_schema_names).optional(),
        sections: strings('section ids or headings', sectionProblem).optional(),
        template: settings_schema_template.optional(),
        rules: ruleSettings(ids).optional()
    };
    const one = map(shape, '`{paths: [docs/**], mode: suggest}`').superRefine((value, context) => {
        const keys = Object.keys(value);
        if (!keys.includes('paths') && !keys.includes('severities'))
            context.addIssue({
                code: 'custom',
                message: 'has neither `paths` nor `severities`; without them it is the setting itself'
            });
    });
    return schemas/* array */.YOg(one, { error: ({ input }) => `${show(input)} is not a list of overrides, each after a dash` });
}
const sentence = {
    subject: words(own_rules/* subjectKinds */["if"]).optional(),
    verb: oneOrMore('verbs').optional(),
    object: oneOrMore('nouns').optional(),
    negated: schemas/* boolean */.zMY({ error: ({ input }) => `${show(input)} is neither true nor false` }).optional()
};
const ownRule = map({
    id: settings_schema_text(longestItem, idProblem),
    phrases: oneOrMore('phrases', own_rules/* phraseProblem */.vm).optional(),
    sentence: map(sentence, '`{subject: person, verb: push}`').optional(),
    in: words(default_settings/* sectionIds */.u).optional(),
    severity: oneOf(['info', 'warning', 'error']).optional(),
    reason: settings_schema_text(longestItem),
    note: settings_schema_text(longestText).optional(),
    suggest: oneOrMore('words').optional(),
    url: settings_schema_text(longestItem, (url) => /^https?:\/\/\S+$/.test(url) ? undefined : 'is not an address that begins with https://').optional(),
    examples: map({
        flagged: oneOrMore('sentences', undefined, longestText),
        accepted: oneOrMore('sentences', undefined, longestText).optional()
    }, '`{flagged: [a sentence], accepted: [a sentence]}`')
}, '`{id: …, phrases: […], reason: …, examples: {flagged: […]}}`').superRefine((rule, context) => {
    const parts = rule.sentence && Object.keys(rule.sentence).filter((part) => part !== 'negated');
    if (rule.phrases === undefined && parts === undefined)
        context.addIssue({ code: 'custom', message: 'has neither `phrases` nor `sentence`, so it would never speak' });
    if (parts && !parts.includes('verb') && !(parts.includes('subject') && parts.includes('object')))
        context.addIssue({
            code: 'custom',
            path: ['sentence'],
            message: 'has too little in it: a `verb`, or a `subject` and an `object`'
        });
});
/** Longest greeting or closing, and most lines of it: the summary is to fit a screen. Notes stand on one line. */
const longestWords = 500;
const mostLines = 8;
const longestNote = 300;
const fewLines = (words) => words.split('\n').length > mostLines ? `has more than ${mostLines} lines` : undefined;
function voice(ids) {
    const notes = Object.fromEntries(ids.map((ruleId) => [ruleId, settings_schema_text(longestNote).optional()]));
    return map({
        greeting: settings_schema_text(longestWords, fewLines).optional(),
        closing: settings_schema_text(longestWords, fewLines).optional(),
        notes: map(notes, '`{hindsight: What was known at the time?}`').optional()
    }, '`{greeting: …, closing: …, notes: {hindsight: …}}`');
}
const skip = map({
    drafts: schemas/* boolean */.zMY({ error: ({ input }) => `${show(input)} is neither true nor false` }).optional(),
    labels: oneOrMore('labels', labelProblem).optional(),
    authors: oneOrMore('logins', authorProblem).optional()
}, "`{drafts: true, labels: no-review, authors: '*[bot]'}`");
/** Most entries of a map of names, and most names in one of them: a large organisation has some thousand engineers. */
const mostNames = 5000;
const mostOfOne = 500;
function namesByName(what, example) {
    return schemas/* record */.g1P(settings_schema_text(longestItem), oneOrMore(what).pipe(schemas/* array */.YOg(schemas/* string */.YjP()).max(mostOfOne, `has more than ${mostOfOne} entries`)), {
        error: ({ input }) => `${show(input)} is not a map of names to ${what}; it looks like ${example}`
    })
        .refine((map) => Object.keys(map).length <= mostNames, { error: `has more than ${mostNames} entries` });
}
const participants = map({
    people: namesByName('further names', '`{Mara Lind: [mlind, mara-l]}`').optional(),
    teams: namesByName('members', '`{Harbour operations: [Mara Lind, jun]}`').optional(),
    bots: oneOrMore('names').optional()
}, '`{people: {Mara Lind: mlind}, teams: {Harbour operations: [Mara Lind]}, bots: [ferry-release]}`');
const maxCommentsError = ({ input }) => `${show(input)} is not a whole number from 0 to 30`;
/** Most own rules and overrides that are read. */
const mostEntries = 100;
function makeSchema(ids) {
    const about = (name) => ({ description: settingsReference[name].about });
    return schemas/* strictObject */.rej({
        extends: oneOrMore('settings files', shared_settings/* sharedProblem */.Vp).optional().meta(about('extends')),
        preset: oneOf(settings_schema_presets).optional().meta(about('preset')),
        mode: oneOf(modes).optional().meta(about('mode')),
        files: strings('globs', globs/* globProblem */.AI)
            .min(1, { error: 'is an empty list, so nothing would be reviewed' })
            .optional()
            .meta(about('files')),
        sections: strings('section ids or headings', sectionProblem).optional().meta(about('sections')),
        template: settings_schema_template.optional().meta(about('template')),
        rules: ruleSettings(ids).optional().meta(about('rules')),
        names: oneOf(settings_schema_names).optional().meta(about('names')),
        'fail-on': oneOf(failOns).optional().meta(about('fail-on')),
        'filter-mode': oneOf(filterModes).optional().meta(about('filter-mode')),
        comment: oneOf(['review', 'summary', 'off']).optional().meta(about('comment')),
        'max-comments': schemas/* number */.aig({ error: maxCommentsError })
            .int({ error: maxCommentsError })
            .min(0, { error: maxCommentsError })
            .max(30, { error: maxCommentsError })
            .optional()
            .meta(about('max-comments')),
        discussion: oneOf(['off', 'hint']).optional().meta(about('discussion')),
        voice: voice(ids).optional().meta(about('voice')),
        skip: skip.optional().meta(about('skip')),
        commitment: settings_schema_text(longestWords, commitment/* commitmentProblem */.ND).optional().meta(about('commitment')),
        participation: oneOf(['off', 'count', 'invite']).optional().meta(about('participation')),
        participants: participants.optional().meta(about('participants')),
        welcome: oneOf(['off', 'first-time']).optional().meta(about('welcome')),
        overrides: overrides(ids)
            .max(mostEntries, { error: `has more than ${mostEntries} entries` })
            .optional()
            .meta(about('overrides')),
        people: strings('names').optional().meta(about('people')),
        teams: strings('names').optional().meta(about('teams')),
        systems: strings('names').optional().meta(about('systems')),
        'allowed-phrases': strings('phrases').optional().meta(about('allowed-phrases')),
        'section-aliases': map(Object.fromEntries(default_settings/* sectionIds */.u.map((id) => [id, oneOrMore('headings').optional()])), '`{timeline: [Chronology]}`')
            .optional()
            .meta(about('section-aliases')),
        'own-rules': schemas/* array */.YOg(ownRule, { error: ({ input }) => `${show(input)} is not a list of rules, each after a dash` })
            .max(mostEntries, { error: `has more than ${mostEntries} entries` })
            .optional()
            .meta(about('own-rules')),
        'suppression-reasons': oneOf(['optional', 'required']).optional().meta(about('suppression-reasons')),
        baseline: settings_schema_text(longestItem, (path) => /^\.{0,2}\/|\\|(^|\/)\.\.(\/|$)/.test(path)
            ? 'begins with a slash or dots; paths start at the top of the repository'
            : undefined)
            .optional()
            .meta(about('baseline'))
    }, { error: ({ input }) => `${show(input)} is not a map of settings, for example \`fail-on: warning\`` });
}
const schema = makeSchema(ruleIds);
/** Names of all settings, as they are written. */
const settingNames = Object.keys(schema.shape);
/**
 * Check data against the schema.
 *
 * @param data Settings by the names they have in workflows and files.
 * @param ownIds Ids of own rules that this file, or others that hold with it, define.
 * @returns What is set, or every misfit; messages leave out the place, which the caller knows.
 */
function check(data, ownIds = []) {
    const known = [...ruleIds, ...ownIds];
    const read = (ownIds.length === 0 ? schema : makeSchema(known)).safeParse(data);
    if (read.success)
        return { written: read.data };
    return {
        misfits: read.error.issues.flatMap((issue) => issue.code === 'unrecognized_keys'
            ? issue.keys.map((key) => ({
                path: [...issue.path, key],
                message: unknownKey(key, issue.path, known),
                part: 'key'
            }))
            : [{ path: issue.path, message: issue.message }])
    };
}
const overrideKeys = [
    'paths',
    'severities',
    'preset',
    'mode',
    'fail-on',
    'filter-mode',
    'names',
    'sections',
    'template',
    'rules'
];
/** What a map at a place holds, and which keys it can have. */
function keysAt(path, known) {
    const last = path.findLast((step) => typeof step === 'string');
    if (last === 'rules')
        return { what: 'a rule', keys: known };
    if (last === 'overrides')
        return { what: 'a key of an override', keys: overrideKeys };
    if (last === 'own-rules')
        return { what: 'a key of a rule', keys: Object.keys(ownRule.shape) };
    if (last === 'voice')
        return { what: 'a part of a voice', keys: ['greeting', 'closing', 'notes'] };
    if (last === 'participants')
        return { what: 'a part of `participants`', keys: Object.keys(participants.shape) };
    if (last === 'skip')
        return { what: 'a part of \`skip\`', keys: Object.keys(skip.shape) };
    if (last === 'notes')
        return { what: 'a rule', keys: known };
    if (last === 'sentence')
        return { what: 'a part of a sentence', keys: Object.keys(sentence) };
    if (last === 'examples')
        return { what: 'a kind of example', keys: ['flagged', 'accepted'] };
    if (last === 'section-aliases')
        return { what: 'a section id', keys: default_settings/* sectionIds */.u };
    return { what: 'a setting', keys: settingNames };
}
function unknownKey(key, path, known) {
    const { what, keys } = keysAt(path, known);
    const near = (0,nearest/* nearest */.p)(key, keys);
    return `${show(key)} is not ${what}; ${near ? `the nearest is \`${near}\`` : `there are ${list(keys)}`}`;
}
/** @returns The JSON Schema of a settings file, for editors. */
function jsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
    const title = 'Settings of Blameless Review';
    return {
        $schema,
        title,
        ...withChoices(rest),
        properties: withDefaults(withChoices(rest.properties))
    };
}
/** What may be one item or a list of them has no type of its own. */
function withChoices(node) {
    if (Array.isArray(node))
        return node.map((one) => (isObject(one) ? withChoices(one) : one));
    const entries = Object.entries(node).filter(([key]) => !('anyOf' in node) || !/^(type|items)$/.test(key));
    return Object.fromEntries(entries.map(([key, value]) => [key, isObject(value) ? withChoices(value) : value]));
}
const isObject = (value) => value !== null && typeof value === 'object';
/** Defaults that an editor can show: words and numbers. */
function withDefaults(properties) {
    const defaults = {
        ...defaultSettings,
        'fail-on': defaultSettings.failOn,
        'filter-mode': defaultSettings.filterMode,
        'max-comments': defaultSettings.maxComments,
        'suppression-reasons': defaultSettings.suppressionReasons
    };
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => {
        const value = defaults[name];
        return [
            name,
            typeof value === 'number' || (typeof value === 'string' && value !== '')
                ? { ...property, default: value }
                : property
        ];
    }));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/yaml-source.js

/** Longest text read. Settings by hand are a hundredth of this. */
const maxLength = 65_536;
/** Deepest nesting read. Ours need three levels; parsers recurse. */
const maxDepth = 20;
/** Names that mean something to JavaScript objects, and nothing to us. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Read YAML 1.2 as data only: no aliases (which can be made to explode), no tags, no second document, no names that
 * JavaScript keeps for itself.
 *
 * @param text The YAML.
 * @returns The data, and all mistakes; with mistakes, `value` is not to be used.
 */
function readYaml(text) {
    const start = { line: 1, column: 1 };
    const refuse = (message) => ({
        value: undefined,
        mistakes: [{ ...start, message }],
        locate: () => start
    });
    if (text.length > maxLength)
        return refuse(`is longer than ${maxLength} characters`);
    if (depthOf(text) > maxDepth)
        return refuse(`is nested more than ${maxDepth} levels deep`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const mistakes = [...refusals(document, text)].map(({ offset, message }) => ({ ...at(offset), message }));
    const seen = new Set(mistakes.map((mistake) => mistake.line));
    for (const problem of [...document.errors, ...document.warnings]) {
        const place = at(problem.pos[0]);
        // One mistake on a line is enough: an unquoted star, say, makes the parser stumble twice.
        if (!seen.has(place.line))
            mistakes.push({ ...place, message: explain(problem.code, problem.message) });
        seen.add(place.line);
    }
    mistakes.sort((a, b) => a.line - b.line || a.column - b.column);
    return {
        value: mistakes.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
        mistakes,
        locate: (path, part) => at(offsetOf(document, path, part))
    };
}
/** An upper bound for the nesting, without a parser: open brackets, or dashes and question marks on one line. */
function depthOf(text) {
    let open = 0;
    let dashes = 0;
    let deepest = 0;
    // What the lexer does not follow is nesting; a bracket in a string or a remark is part of its token.
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === '[' || token === '{')
            open++;
        else if ((token === ']' || token === '}') && open > 0)
            open--;
        else if (token === '-' || token === '?')
            dashes++;
        else if (token === '\n' || token === '\r\n')
            dashes = 0;
        deepest = Math.max(deepest, open, dashes);
    }
    return deepest;
}
/** What YAML takes for an alias, as it was meant: brackets and braces belong to it where they are closed. */
const starred = /\*(?:\[[^\]\s]*\]|\{[^}\s]*\}|[^\s,[\]{}])*/y;
function* refusals(document, text) {
    const found = [];
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const offset = node.range?.[0] ?? 0;
            starred.lastIndex = offset;
            found.push({ offset, message: quotesNeeded(starred.exec(text)?.[0] ?? `*${node.source}`) });
        }
        else if ((0,dist/* isMap */.jh)(node)) {
            for (const { key } of node.items) {
                if ((0,dist/* isScalar */.jn)(key) && reserved.has(String(key.value))) {
                    const offset = key.range?.[0] ?? 0;
                    found.push({ offset, message: `\`${String(key.value)}\` is a name that JavaScript keeps for itself` });
                }
            }
        }
    });
    yield* found;
}
function quotesNeeded(text) {
    return `\`${text.slice(0, 60)}\` needs quotes, because YAML has its own use for \`*\` and \`!\` at the start: '${text.slice(0, 60)}'`;
}
function explain(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'is indented with a tab; YAML takes spaces';
    if (code === 'DUPLICATE_KEY')
        return 'has the same key twice; one of them can go';
    if (code === 'MULTIPLE_DOCS')
        return 'has a second document after ---; one is read';
    if (code === 'TAG_RESOLVE_FAILED')
        return quotesNeeded(/!\S*/.exec(message)?.[0] ?? '!');
    if (/Flow (sequence|map) in|Expected flow|Missing closing/.test(message))
        return 'has a bracket or a quote before it that stays open';
    return `is not YAML yet: ${message.split('\n')[0]}`;
}
/** Offset of the value at `path`, of its key where there is one, or of what holds them. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = rangeStart(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(step));
            if (!pair)
                return offset;
            offset = rangeStart(pair.key);
            node = pair.value;
            if ((0,dist/* isScalar */.jn)(node) && !(part === 'key' && index === path.length - 1))
                offset = rangeStart(node);
        }
        else if (node && typeof node === 'object' && 'items' in node) {
            node = node.items[Number(step)];
            if (node === undefined)
                return offset;
            offset = rangeStart(node);
        }
        else
            return offset;
    }
    return offset;
}
function rangeStart(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./lib/settings-layers.js







/** Settings that are lists of text, and may be written without dashes as an input of a workflow. */
const lists = new Set(['files', 'sections', 'people', 'systems', 'teams', 'allowed-phrases', 'extends']);
/**
 * Read the inputs of a workflow.
 *
 * @param inputs Text by name of the setting; empty text is not set.
 */
function settings_layers_readInputs(inputs) {
    const data = {};
    const mistakes = [];
    const sources = new Map();
    for (const [name, text] of Object.entries(inputs)) {
        if (text.trim() === '')
            continue;
        const source = lists.has(name) && isPlainLines(text) ? readLines(text) : readYaml(text);
        sources.set(name, source);
        for (const { line, message } of source.mistakes)
            mistakes.push(`input \`${name}\`, line ${line}: ${message}`);
        // null is a text of comments alone.
        if (source.mistakes.length === 0 && source.value !== null)
            data[name] = source.value;
    }
    const origin = (path) => `input \`${String(path[0])}\`, line ${sources.get(String(path[0]))?.locate(path.slice(1)).line ?? 1}`;
    return { data, mistakes, place: origin, origin, tell: ({ message }) => message };
}
/**
 * Read a settings file.
 *
 * @param text The file.
 * @param path What it is called in messages.
 */
function settings_layers_readFile(text, path) {
    const source = readYaml(text);
    const at = (keys, part) => source.locate(keys, part);
    return {
        data: source.value ?? {},
        mistakes: source.mistakes.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
        at,
        place: (keys, part) => `${path}:${at(keys, part).line}:${at(keys, part).column}`,
        origin: (keys) => `${path}:${at(keys).line}`,
        tell: named
    };
}
/** In a file the setting is named by the message, as the place does not say it. */
function named({ path, message }) {
    const keys = path.filter((key) => typeof key === 'string');
    return keys.length === 0 || message.includes(`"${keys.at(-1)}"`) ? message : `\`${keys.join('.')}\`: ${message}`;
}
/** A list without YAML's marks: the natural way to write globs, which YAML would take for something else. */
function isPlainLines(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    return !lines.some((line) => /^\s*(-(\s|$)|\[|["']|[^\s]+:(\s|$))/.test(line));
}
function readLines(text) {
    const items = text
        .split(/\r?\n/)
        .map((line, index) => ({ text: line.trim(), line: index + 1 }))
        .filter((item) => item.text !== '' && !item.text.startsWith('#'));
    return {
        value: items.map((item) => item.text),
        mistakes: [],
        locate: (path) => ({ line: items[Number(path[0] ?? 0)]?.line ?? 1, column: 1 })
    };
}
/** @returns The ids of own rules that a layer defines, as far as they can be read. */
function ownIdsOf({ data }) {
    const own = data !== null && typeof data === 'object' ? data['own-rules'] : [];
    if (!Array.isArray(own))
        return [];
    return own.flatMap((rule) => {
        const id = rule !== null && typeof rule === 'object' ? rule.id : undefined;
        return typeof id === 'string' ? [id] : [];
    });
}
/** Settings whose entries are laid over each other one by one, and lists that are joined; all others replace. */
const maps = new Set(['rules', 'section-aliases', 'skip']);
const joined = new Set(['people', 'teams', 'systems', 'allowed-phrases', 'overrides', 'own-rules']);
/**
 * Check layers and lay them over each other.
 *
 * `rules`, `section-aliases`, `skip`, `voice` and `participants` go by their keys; names, allowed phrases, overrides and own rules are joined (an own
 * rule replaces one of the same id); everything else is taken from the last layer that sets it.
 *
 * @param layers The weakest first.
 * @returns What holds; or every mistake, with its place.
 */
function settings_layers_mergeLayers(layers) {
    const ownIds = [...new Set(layers.flatMap(ownIdsOf))];
    const problems = [];
    const all = new Map();
    const origins = new Map();
    const homes = new Map();
    for (const layer of layers) {
        problems.push(...layer.mistakes);
        if (layer.mistakes.length > 0)
            continue;
        const checked = check(layer.data, ownIds);
        if ('misfits' in checked)
            problems.push(...inOrder(checked.misfits, layer).map((one) => `${layer.place(one.path, one.part)}: ${layer.tell(one)}`));
        else
            layOver(all, checked.written, layer, { origins, homes });
    }
    if (problems.length > 0)
        return { problems };
    const settings = complete(Object.fromEntries(all));
    const failing = settings.ownRules.flatMap((rule) => (0,own_rules/* tryExamples */.hw)(rule, settings).map(({ kind, index, message }) => {
        const path = ['examples', kind, index];
        return `${homes.get(rule.id)?.(path) ?? 'own-rules'}: ${kind} example ${message}`;
    }));
    if (failing.length > 0)
        return { problems: failing };
    const used = useTemplate(settings, { sections: origins.has('sections') });
    if ('problem' in used)
        return { problems: [used.problem] };
    const overrides = [];
    for (const override of used.settings.overrides) {
        const filled = useOverrideTemplate(used.settings, override);
        if ('problem' in filled)
            return { problems: [filled.problem] };
        overrides.push(filled.override);
    }
    return { settings: { ...used.settings, overrides }, origins };
}
function inOrder(misfits, { at }) {
    if (!at)
        return misfits;
    return misfits
        .map((misfit) => ({ misfit, ...at(misfit.path, misfit.part) }))
        .sort((a, b) => a.line - b.line || a.column - b.column)
        .map(({ misfit }) => misfit);
}
function layOver(all, written, layer, { origins, homes }) {
    for (const [name, value] of Object.entries(written)) {
        if (value === undefined || name === 'extends')
            continue;
        if (maps.has(name)) {
            all.set(name, { ...all.get(name), ...value });
            for (const key of Object.keys(value))
                origins.set(`${name}.${key}`, layer.origin([name, key]));
        }
        else if (name === 'voice') {
            const [earlier, later] = [(all.get(name) ?? {}), value];
            all.set(name, { ...earlier, ...later, notes: { ...earlier.notes, ...later.notes } });
            for (const key of Object.keys(value))
                origins.set(`${name}.${key}`, layer.origin([name, key]));
        }
        else if (name === 'participants') {
            const [earlier, later] = [(all.get(name) ?? {}), value];
            all.set(name, {
                people: { ...earlier.people, ...later.people },
                teams: { ...earlier.teams, ...later.teams },
                bots: [...new Set([...(earlier.bots ?? []), ...(later.bots ?? [])])]
            });
            for (const key of Object.keys(value))
                origins.set(`${name}.${key}`, layer.origin([name, key]));
        }
        else if (name === 'template' || name === 'commitment') {
            const from = name === 'template' ? templateFrom : commitment/* commitmentFrom */.mo;
            all.set(name, from(value, layer.from));
            origins.set(name, layer.origin([name]));
        }
        else if (name === 'own-rules') {
            const rules = value;
            for (const [index, { id }] of rules.entries()) {
                homes.set(id, (path) => layer.place([name, index, ...path]));
                origins.set(`${name}.${id}`, layer.origin([name, index]));
            }
            const earlier = (all.get(name) ?? []);
            all.set(name, [...earlier.filter(({ id }) => !rules.some((rule) => rule.id === id)), ...rules]);
        }
        else if (joined.has(name)) {
            const entries = name === 'overrides' ? atHome(value, layer) : value;
            all.set(name, [...new Set([...(all.get(name) ?? []), ...entries])]);
            origins.set(name, [origins.get(name), layer.origin([name])].filter(Boolean).join(', '));
        }
        else {
            all.set(name, value);
            origins.set(name, layer.origin([name]));
        }
    }
}
/** Overrides with their templates as their settings file means them. */
function atHome(overrides, { from }) {
    return overrides.map((one) => one.template === undefined ? one : { ...one, template: templateFrom(one.template, from) });
}
/** Turn what is written into what the program works with. */
function complete(written) {
    const preset = written.preset ?? default_settings/* defaultSettings */.L.preset;
    const names = written.names ?? default_settings/* defaultSettings */.L.names;
    const given = {
        files: written.files,
        sections: written.sections,
        template: written.template,
        filterMode: written['filter-mode'],
        comment: written.comment,
        maxComments: written['max-comments'],
        discussion: written.discussion,
        voice: written.voice && { ...default_settings/* defaultSettings */.L.voice, ...written.voice },
        commitment: written.commitment,
        participation: written.participation,
        participants: written.participants && { ...default_settings/* defaultSettings */.L.participants, ...written.participants },
        welcome: written.welcome,
        skip: written.skip && { ...default_settings/* defaultSettings */.L.skip, ...written.skip },
        people: written.people,
        systems: written.systems,
        teams: written.teams,
        allowedPhrases: written['allowed-phrases'],
        sectionAliases: written['section-aliases'],
        mode: written.mode,
        suppressionReasons: written['suppression-reasons'],
        baseline: written.baseline
    };
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return {
        ...default_settings/* defaultSettings */.L,
        ...set,
        preset,
        names,
        failOn: written['fail-on'] ?? (preset === 'gentle' ? 'never' : default_settings/* defaultSettings */.L.failOn),
        rules: { ...(0,presets/* presetRules */.RK)(preset), ...(names === 'allow' ? {} : (0,presets/* namesRules */.ON)(names)), ...rulesOf(written.rules) },
        overrides: (written.overrides ?? []).map(overrideOf),
        ownRules: (written['own-rules'] ?? []).map(ownRuleOf)
    };
}
function rulesOf(written) {
    return (written ?? {});
}
function overrideOf(written) {
    const { paths = [], severities = [], preset, mode, names, sections, template, rules } = written;
    const failOn = written['fail-on'] ?? (preset === 'gentle' ? 'never' : undefined);
    const given = { preset, mode, names, sections, template, failOn, filterMode: written['filter-mode'] };
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { paths, severities, set: { ...set, ...(rules && { rules: rulesOf(rules) }) } };
}
function ownRuleOf(written) {
    const { id, phrases = [], sentence, severity = 'info', reason, note, suggest = [], url, examples } = written;
    const { subject, verb, object, negated } = sentence ?? {};
    return {
        id,
        phrases,
        ...(sentence && {
            pattern: {
                ...(subject && { subject }),
                ...(verb && { verb }),
                ...(object && { object }),
                ...(negated !== undefined && { negated })
            }
        }),
        in: written.in ?? [],
        severity,
        reason,
        note: note ?? '',
        suggest,
        url: url ?? own_rules/* ownRulesUrl */.b_,
        examples: { flagged: examples.flagged, accepted: examples.accepted ?? [] }
    };
}

;// CONCATENATED MODULE: ./lib/settings.js



/** So many mistakes are told at once: a file of another kind would give thousands. */
const mostProblems = 50;
/** Settings with mistakes in them. The message lists each one with its place and its mend. */
class SettingsError extends Error {
    problems;
    /** @param problems One line for each mistake. */
    constructor(problems) {
        const more = problems.length - mostProblems;
        super([...problems.slice(0, mostProblems), ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n'));
        this.name = 'SettingsError';
        this.problems = problems;
    }
}
/**
 * Read the settings from the inputs of a workflow alone; what they extend is left to `loadSettings`. Lists may be YAML
 * lists or plain lines (`#` begins a comment line); maps and lists of maps are YAML in a multi-line text.
 *
 * @param inputs Text by name of the setting; empty text is not set.
 * @returns Complete settings.
 * @throws SettingsError with every mistake: the input, the line in it, what is there, what is possible.
 */
function settingsFromInputs(inputs) {
    return settingsOf(readInputs(inputs));
}
/**
 * Read the settings from one YAML file alone; what it extends is left to `loadSettings`.
 *
 * @param text The file.
 * @param path Its path, for messages.
 * @returns Complete settings.
 * @throws SettingsError with every mistake as `path:line:column: …`.
 */
function settingsFromFile(text, path) {
    return settingsOf(readFile(text, path));
}
function settingsOf(layer) {
    const merged = mergeLayers([layer]);
    if ('problems' in merged)
        throw new SettingsError(merged.problems);
    return merged.settings;
}

;// CONCATENATED MODULE: ./lib/load-settings.js








/** How deep files may extend each other, and how many there may be: a chain by hand is two or three long. */
const deepest = 5;
const mostFiles = 20;
const noAccess = ', or the token may not read it; with `contents: read` there it may';
/**
 * Read settings through all doors and lay them over each other: defaults, preset, files that are extended, the settings
 * file, and inputs, which are the strongest.
 *
 * @param options `inputs`: those of the workflow; `path`: the settings file, where one is named (then it has to be
 *   there); `files`: the way to the files.
 * @returns What holds, and where each of it was set.
 * @throws SettingsError with every mistake; mistakes in inputs are told before any file is read.
 */
async function loadSettings(options) {
    const inputs = settings_layers_readInputs(options.inputs);
    checkAlone(inputs);
    const own = await openOwn(options.path, options.files);
    const chain = new Chain(options.files);
    const below = own ? await chain.read(own.source, own.layer) : [];
    const beside = await chain.extended(inputs, { name: 'inputs', path: '' }, 0, []);
    const merged = settings_layers_mergeLayers([...beside, ...below, inputs]);
    if ('problems' in merged)
        throw new SettingsError([...new Set(merged.problems)]);
    const settings = await withTemplates(merged, options.files);
    const known = options.baseline ? new Set() : await knownFindings(merged, options.files);
    return { ...merged, settings, known, ...(await readCommitment(settings.commitment, options.files)) };
}
/** Reads the commitment where it is a file. One that cannot be had is no reason to stop a review. */
async function readCommitment(text, files) {
    if (text === '')
        return { housekeeping: [] };
    const kind = (0,commitment/* commitmentKind */.cE)(text);
    if (kind === 'sentence')
        return { commitment: { kind, words: text }, housekeeping: [] };
    if (kind === 'link')
        return { commitment: { kind, url: text }, housekeeping: [] };
    const from = (0,shared_settings/* readShared */.qA)(text);
    const file = await (from ? files.shared(from) : files.file(text)).catch((error) => {
        if (error instanceof forge/* ForgeError */.Q)
            return undefined;
        throw error;
    });
    const facts = file === undefined ? undefined : (0,commitment/* readCommitmentFacts */.Fz)(file);
    const path = from?.path ?? text;
    return {
        ...(facts?.by !== undefined && { commitment: { kind, path, ...(from && { from }), facts } }),
        housekeeping: (0,commitment/* commitmentNotes */.hO)(text, facts)
    };
}
async function knownFindings({ settings, origins }, files) {
    if (settings.baseline === '')
        return new Set();
    const read = (0,baseline/* readBaseline */.m)(await files.file(settings.baseline));
    if ('known' in read)
        return read.known;
    throw new SettingsError([`${origins.get('baseline')}: \`baseline\`: "${settings.baseline}" ${read.problem}`]);
}
/** Reads templates where they are files; built-in ones are there already. */
async function withTemplates(merged, files) {
    const { origins } = merged;
    const settings = await withTemplate(merged, files);
    const overrides = [];
    for (const override of settings.overrides) {
        const { template, templateText } = override.set;
        const isRead = template === undefined || templateText !== undefined;
        const told = tellTemplate(`${origins.get('overrides')}: \`overrides.template\``, template ?? '');
        const text = isRead ? undefined : await readTemplateFile(template, files, told);
        const used = isRead ? { override } : useOverrideTemplate(settings, override, text);
        if ('problem' in used)
            throw told(used.problem);
        overrides.push(used.override);
    }
    return { ...settings, overrides };
}
async function withTemplate({ settings, origins }, files) {
    const { template, templateText } = settings;
    if (template === '' || templateText !== '')
        return settings;
    const told = tellTemplate(`${origins.get('template')}: \`template\``, template);
    const text = await readTemplateFile(template, files, told);
    const used = useTemplate(settings, { sections: origins.has('sections'), text });
    if ('problem' in used)
        throw told(used.problem);
    return used.settings;
}
const tellTemplate = (place, template) => (problem) => new SettingsError([`${place}: "${template}" ${problem}`]);
async function readTemplateFile(template, files, told) {
    const from = (0,shared_settings/* readShared */.qA)(template);
    const text = await (from ? files.shared(from) : files.file(template));
    if (text === undefined)
        throw told(`is not there${from ? (files.missing ?? noAccess) : ''}`);
    return text;
}
/** Inputs are at hand at once; only an unknown rule may still be one that a file defines. */
function checkAlone(inputs) {
    const checked = inputs.mistakes.length > 0 ? undefined : check(inputs.data, ownIdsOf(inputs));
    if (checked && 'written' in checked)
        return;
    if (checked && checked.misfits.every(({ path }) => namesRule(path)))
        return;
    const merged = settings_layers_mergeLayers([inputs]);
    if ('problems' in merged)
        throw new SettingsError(merged.problems);
}
const namesRule = (path) => (path.includes('rules') && path.length > 1) || (path[1] === 'notes' && path.length > 2);
async function openOwn(path, files) {
    const text = await files.file(path ?? shared_settings/* settingsPath */.xj);
    if (text === undefined && path !== undefined)
        throw new SettingsError([`${path}: no such file.`]);
    if (text === undefined)
        return undefined;
    const name = path ?? shared_settings/* settingsPath */.xj;
    return { source: { name, path: name }, layer: settings_layers_readFile(text, name) };
}
/** Reads files and those that they extend, each once. */
class Chain {
    #files;
    #read = 0;
    constructor(files) {
        this.#files = files;
    }
    /** @returns The layers of a file: those it extends first, itself last. */
    async read(source, layer, depth = 0, above = []) {
        return [...(await this.extended(layer, source, depth, [...above, source.name])), layer];
    }
    /** @returns The layers that a layer extends, in the order in which it names them. */
    async extended(layer, source, depth, above) {
        const layers = [];
        for (const [index, entry] of extendsOf(layer).entries()) {
            const wrong = (message) => new SettingsError([`${layer.place(['extends', index])}: ${JSON.stringify(entry)} ${message}`]);
            const next = resolve(entry, source);
            if (above.includes(next.name))
                throw wrong('extends itself, by way of others; one of them can go');
            if (depth >= deepest)
                throw wrong(`is more than ${deepest} files deep`);
            if (++this.#read > mostFiles)
                throw wrong(`is one file more than the ${mostFiles} that are read`);
            const text = await (next.from ? this.#files.shared(next.from) : this.#files.file(next.path));
            if (text === undefined) {
                const hint = next.from ? (this.#files.missing ?? noAccess) : '';
                throw wrong(`is not there${hint}`);
            }
            const read = { ...settings_layers_readFile(text, next.name), ...(next.from && { from: next.from }) };
            layers.push(...(await this.read(next, read, depth + 1, above)));
        }
        return layers;
    }
}
/** What a layer extends; what is no such entry is told when the layer is checked. */
function extendsOf({ data }) {
    const value = data !== null && typeof data === 'object' ? data.extends : undefined;
    const entries = Array.isArray(value) ? value : [value];
    const fits = (entry) => typeof entry === 'string' && 'written' in check({ extends: [entry] });
    return entries.every(fits) ? entries.map((entry) => entry.trim()) : [];
}
/** A path in a shared file is one in the repository of that file. */
function resolve(entry, { from }) {
    const shared = (0,shared_settings/* readShared */.qA)(entry) ?? (from && { ...from, path: entry });
    return shared ? { name: (0,shared_settings/* writeShared */.bx)(shared), from: shared, path: shared.path } : { name: entry, path: entry };
}


/***/ })

};

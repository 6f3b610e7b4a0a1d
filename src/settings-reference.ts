/** What is said about a setting: in the JSON Schema, and with examples in `docs/configuration.md`. */
export interface SettingReference {
  /** One or two sentences, Markdown. */
  about: string
  /** What holds where it is not set, Markdown. */
  unset: string
  /** More, as paragraphs of Markdown. */
  more?: readonly string[]
  /** Settings files that show it. */
  examples: readonly string[]
}

/** Every setting, in the order of the documentation. */
export const settingsReference = {
  extends: {
    about:
      'Settings files that this one builds on: a path in the repository, or `owner/repo:path@ref` in another one, read through the API with the token of the workflow.',
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
    about:
      'The severities to begin with: `gentle` (every rule speaks as a note, and nothing fails), `recommended` (each at its own), or `strict` (each one step louder).',
    unset: '`recommended`',
    more: [
      'Severities in `rules`, and `fail-on`, are laid over the preset.',
      'A rule that is new in a minor version speaks as a note in every preset, until the next major version or until `rules` names it: an update turns no green check red. `src/presets.ts` has the list, and a test holds it.'
    ],
    examples: ['preset: gentle\n']
  },
  mode: {
    about:
      'How much a review does: `observe` (it writes to the job summary alone), `suggest` (it comments, and the check passes), or `require` (the check waits for findings from `fail-on` on).',
    unset: '`require`',
    more: [
      'The job summary says how many documents are at which stage, and what the next one would have said. With `overrides`, teams and severities each go at their own pace: [from one team to all](roll-out.md).',
      'As an input of a workflow on `schedule`, `workflow_dispatch` or `push`, `report` says how all postmortems stand and have moved: [the report](report.md). A settings file does not take it.'
    ],
    examples: ['mode: observe\n', 'mode: suggest\noverrides:\n  - paths: teams/payments/**\n    mode: require\n']
  },
  files: {
    about:
      'Globs of the documents to review. Case does not matter. `*` and `?` stay within a folder, `**` is any number of folders, `{a,b}` and `[ab]` are alternatives, and `!` takes out, whatever the order.',
    unset:
      'Markdown in folders called `postmortems`, `post-mortems`, `incidents`, `incident-reports` and the like, and files with `postmortem` or `incident-report` in their name',
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
    about:
      'The template of the team: `atlassian`, `aws-coe`, `etsy`, `google-sre`, `pagerduty` or `short`, which come along, or a path in the repository. The sections that a postmortem has follow from its headings, and its prompts are known again where they are left.',
    unset: 'none; `sections` says what is asked for',
    more: [
      'Where `sections` is set, it is stronger, and the template serves for comparing alone. A heading with a known meaning asks for the section by meaning, any other by its words; the title and fields such as `Severity` ask for nothing. Sentences of four words and more are compared; those that are to stay in every document can be a block quote. `owner/repo:path@ref` names a template in another repository, and a path in a shared settings file is a path in the repository of that file. The template itself is not reviewed.'
    ],
    examples: ['template: google-sre\n', 'template: docs/postmortems/template.md\n']
  },
  rules: {
    about:
      'Severities by rule id: `off`, `info`, `warning` or `error`, or `[severity, options]` for rules with options.',
    unset: 'each rule speaks at its own severity',
    more: [
      '[The rules](rules/README.md) each have a page. A borderline finding speaks one step below its rule. Plugins of others have one switch each: `retext-equality`, `retext-profanities`. The remarks about [suppressions](suppressions.md) are set here, too.'
    ],
    examples: [
      'rules:\n  counterfactual: info\n  hindsight: off\n  human-error-label: error\n  required-section: [warning, [summary, timeline]]\n  retext-equality: off\n'
    ]
  },
  names: {
    about:
      'Whether a role is offered where a person is named: `allow` (no), `roles-in-analysis` (in the parts that look for causes), or `roles-everywhere`. As a note, either way.',
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
    about:
      'Which findings of a changed document count: `added` (on lines that the change adds or alters), `diff_context` (also beside them), `file` or `nofilter` (anywhere in it).',
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
    about:
      'How many comments may stand on lines at a time, 0 to 30. The most helpful come first; the summary lists the others.',
    unset: '10',
    examples: ['max-comments: 5\n']
  },
  discussion: {
    about:
      'Whether comments of people on a pull request with postmortems are read for wording: `hint` (at most one short answer in a thread, and the `/blameless` commands), or `off`.',
    unset: '`off`',
    more: [
      'It needs a workflow that is started by comments: [kind discussion](discussion.md) has one to copy, and says what is read, what is left alone, and who may give commands. The verdict never depends on a comment.'
    ],
    examples: ['discussion: hint\n']
  },
  voice: {
    about:
      'Words of the team in Markdown: a `greeting` and a `closing` for the summary comment, and `notes` by rule id, each said instead of the rule’s own.',
    unset: 'the words that come along',
    more: [
      'A greeting or closing has at most 500 characters and 8 lines, a note 300 on one line. The greeting stands in the place of the first heading. Emphasis, lists, code spans and links to `https://` addresses keep their meaning; mentions, references to issues, HTML, images and fences are shown as plain letters. Lines to paste stay beside a note. How to disagree is always said, too.'
    ],
    examples: [
      'voice:\n  greeting: Thank you for sharing this with everybody at the harbour.\n  closing: The [reliability guild](https://wiki.example/guild) meets on Tuesdays, and every story is welcome.\n  notes:\n    hindsight: What was on the screens at the time tells more than what is known today.\n'
    ]
  },
  skip: {
    about:
      'Pull requests that are left alone: `drafts: true`, by `labels`, or by `authors` (logins). In both, `*` is any number of letters, case does not matter, and one is enough.',
    unset: 'every pull request is reviewed',
    more: [
      'The check still reports: it passes in about a second, and the log and the job summary give the reason. Comments that are there stay as they are. A merge queue, a push and a schedule are reviewed in any case.',
      'Drafts, labels and the author are read from the event. So the workflow has `ready_for_review`, `labeled` and `unlabeled` among its types: [skip.yml](../examples/workflows/skip.yml). Labels are given by those who may triage, and for a pull request from a fork the settings are those of its base: nobody exempts himself from outside.',
      'The names of apps end with `[bot]`, which people cannot have in theirs. In YAML, a text that begins with `*` needs quotes.'
    ],
    examples: ["skip:\n  drafts: true\n  labels: [no-review, 'import/*']\n  authors: ['*[bot]']\n"]
  },
  commitment: {
    about:
      'What is promised to those who write postmortems: a sentence, an `https://` address, or a file such as `POSTMORTEM_COMMITMENT.md` (`owner/repo:path@ref` in another repository).',
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
    about:
      'Whether the summary says how many of those whom a document lists as there have had a say, and invites the others: `off`, `count` (by role, or as the document names them), or `invite` (by handle, so that GitHub tells them).',
    unset: '`off`',
    more: ['Nobody is ranked, and there is no number for anybody: [what is read and shown](culture.md#voices).'],
    examples: ['participation: count\n']
  },
  participants: {
    about:
      'Who is who, for `participation`: `people` with their further names and logins, `teams` with their members, and `bots`.',
    unset:
      'names and logins are compared as they are, a team is nobody, and an account that GitHub marks as a bot is one',
    more: [
      'Case, dots, dashes and accents do not matter. A team that a document lists is one voice, heard once one of its members has had a say.'
    ],
    examples: [
      'participants:\n  people:\n    Mara Lind: [mlind, mara-l-old]\n    Jun Park: jun\n  teams:\n    Harbour operations: [Mara Lind, Ada Osei]\n  bots: [ferry-release]\n'
    ]
  },
  welcome: {
    about:
      'Whether the summary has one more sentence for somebody’s first postmortem in the repository, which says what the review is and what it is not: `off` or `first-time`.',
    unset: '`off`',
    more: ['[What is read for it](culture.md#a-first-postmortem)'],
    examples: ['welcome: first-time\n']
  },
  overrides: {
    about:
      'Settings for some documents: by `paths` (globs), by `severities` (what the document says of itself), or both. What an entry can set: `preset`, `mode`, `fail-on`, `filter-mode`, `names`, `sections`, `template`, `rules`.',
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
    about:
      'Rules of a team, as data: an `id`, `phrases` or a `sentence`, a `reason`, and `examples` that are tried when the settings are read.',
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
    about:
      'Path of a list of findings that are not spoken of, written by `blameless-review baseline`: what is there already is held against nobody.',
    unset: 'none; only changed lines count in any case',
    examples: ['baseline: .github/blameless-baseline.json\nfilter-mode: file\n']
  }
} as const satisfies Record<string, SettingReference>

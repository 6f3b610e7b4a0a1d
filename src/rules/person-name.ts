import {namesIn} from '../person-names.ts'
import {defineRule} from '../rule.ts'

/** Offers a role instead of the name of a person; the setting `names` switches it on, and says where. */
export default defineRule({
  reads: 'sentence',
  ruleId: 'person-name',
  severity: 'info',
  offByDefault: true,
  summary: 'Speak of roles rather than of people by name.',
  why: 'With a role in its place, the next reader sees that the same could have happened to anybody on that day.',
  idea: 'The on-call engineer, the reviewer, the release manager.',
  unless: 'The person is thanked or quoted, and likes to be.',
  source: 'PagerDuty, Postmortem Documentation, “The Blameless Postmortem”.',
  examples: {
    flagged: [
      {text: '«Dave» rolled the release back at 10:40.'},
      {text: 'The runbook told «Hannah Lindqvist» to restart the node.'},
      {text: "The alert reached «Hannah»'s phone at 10:02."},
      {text: '«@kofi» and «Jun» saw two different dashboards.', name: 'a handle, and a name'}
    ],
    accepted: [
      {text: 'The on-call engineer rolled the release back at 10:40.'},
      {text: 'Jenkins rolled the release back at 10:40.', name: 'a product'},
      {text: 'Written by Hannah Lindqvist.', name: 'credit'},
      {text: 'Author: Hannah Lindqvist', name: 'a field'},
      {text: '- Hannah adds an alert for empty files.', name: 'the owner of an action'},
      {text: 'The log says "Dave rolled back" at 10:40.', name: 'a quote'},
      {text: 'She rolled the release back at 10:40.', name: 'a pronoun'}
    ]
  },
  check: namesIn
})

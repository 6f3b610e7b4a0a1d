import {readActions} from '../action-items.ts'
import {reportLacking} from '../lacking-actions.ts'
import {defineRule} from '../rule.ts'

/** Looks for actions without an owner, all of a document in one finding. */
export default defineRule({
  reads: 'document',
  ruleId: 'action-owner',
  severity: 'warning',
  summary: 'Let each action have one owner: a person, a role or one team.',
  why: 'An action that belongs to all tends to wait; an owner is somebody to ask, and somebody to help.',
  idea: 'The team that runs the service is a good owner, as in “(storage team)” or in a column “Owner”.',
  unless: 'Owners are kept in the tickets that the actions link to.',
  source: 'PagerDuty, Google SRE, Atlassian and AWS ask for one owner of each action.',
  examples: {
    flagged: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] «Alert on free disk space»\n- [ ] Grow the volume (@amara)\n'
      },
      {
        name: '“TBD” and “everyone” are open, said once',
        text: '# Search was down\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| «Alert on free disk space» | TBD |\n| Grow the volume | everyone |\n'
      }
    ],
    accepted: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] Alert on free disk space (@amara)\n- [ ] Storage team: grow the volume\n'
      },
      {
        text: '# Search was down\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Alert on free disk space | Amara |\n'
      },
      {
        name: 'done, or kept in a ticket',
        text: '# Search was down\n\n## Action items\n\n- [x] Grow the volume\n- [ ] Alert on free space (OPS-12)\n'
      }
    ]
  },
  *check(document) {
    const actions = readActions(document)
    const open = actions.filter(({owner, ticket, done}) => owner === null && ticket === null && done !== true)
    const [first, ...others] = open
    if (!first) return
    yield reportLacking(document, actions, [first, ...others], {
      what: 'owner',
      idea: 'The team that runs the service is a good owner, in brackets or in a column “Owner”.'
    })
  }
})

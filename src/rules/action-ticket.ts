import {readActions} from '../action-items.ts'
import {reportLacking} from '../lacking-actions.ts'
import {defineRule} from '../rule.ts'

/** Looks for actions without a ticket, where others of the list have one. */
export default defineRule({
  reads: 'document',
  ruleId: 'action-ticket',
  severity: 'info',
  summary: 'Link each open action to its ticket, where the list uses tickets.',
  why: 'A ticket in the plan of the team that does the work keeps an action in sight after the document is closed.',
  idea: 'A link, `#123` or a key such as `OPS-12` is enough; a decision not to do it can stand there too.',
  unless: 'The list itself is the plan.',
  source: 'PagerDuty and Google SRE: every action has a ticket.',
  examples: {
    flagged: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume (OPS-12)\n- [ ] «Alert on free disk space»\n'
      },
      {
        name: 'asked for in any list',
        options: {always: true},
        text: '# Search was down\n\n## Action items\n\n- [ ] «Alert on free disk space»\n'
      },
      {
        name: 'a key of the team’s own',
        options: {pattern: 'storage/\\d+', always: true},
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume (storage/12)\n- [ ] «Alert on free disk space»\n'
      }
    ],
    accepted: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume (OPS-12)\n- [ ] Alert on free disk space #31\n'
      },
      {
        name: 'a list without tickets',
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume\n- [ ] Alert on free disk space\n'
      }
    ]
  },
  checkOptions(options) {
    if (options === undefined) return undefined
    const {pattern} = read(options)
    return pattern === 'unreadable'
      ? 'a `pattern` that is a regular expression of at most 100 characters without repeated groups'
      : undefined
  },
  *check(document, options) {
    const {always, pattern} = read(options)
    const key = pattern instanceof RegExp ? pattern : undefined
    const actions = readActions(document)
    const ticketed = (text: string, ticket: string | null) =>
      ticket !== null || (key?.test(text.slice(0, 1000)) ?? false)
    const open = actions.filter(({text, ticket, done}) => !ticketed(text, ticket) && done !== true)
    const [first, ...others] = open
    if (!first || !(always ?? actions.some(({text, ticket}) => ticketed(text, ticket)))) return
    yield reportLacking(document, actions, [first, ...others], {
      what: 'ticket',
      idea: 'A link or a key is enough.'
    })
  }
})

/** Reads the options. A group that is repeated can cost more than the document is long, and is not taken. */
function read(options: unknown): {always: boolean | undefined; pattern: RegExp | 'unreadable' | undefined} {
  const given = (options !== null && typeof options === 'object' ? options : {}) as {
    always?: unknown
    pattern?: unknown
  }
  const always = typeof given.always === 'boolean' ? given.always : undefined
  if (given.pattern === undefined) return {always, pattern: undefined}
  if (typeof given.pattern !== 'string' || given.pattern.length > 100 || /\)[*+{?]/.test(given.pattern))
    return {always, pattern: 'unreadable'}
  try {
    return {always, pattern: new RegExp(given.pattern)}
  } catch {
    return {always, pattern: 'unreadable'}
  }
}

import {readActions, type ActionItem} from '../action-items.ts'
import {listPlaces} from '../list-places.ts'
import {defineRule} from '../rule.ts'

/** Looks for actions without a date, where others of the list have one. */
export default defineRule({
  reads: 'document',
  ruleId: 'action-due',
  severity: 'info',
  summary: 'Give each open action a date, where the list uses dates.',
  why: 'A date makes it easy to notice, kindly and in time, that an action needs help.',
  idea: 'A rough one will do: `2024-06-14`, “end of June” or “Q3”.',
  unless: 'Dates are kept in the tickets that the actions link to.',
  source: 'PagerDuty: within 15 days for Sev-1 and 30 for Sev-2; Atlassian: 4 or 8 weeks.',
  examples: {
    flagged: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume (Amara, 2024-06-14)\n- [ ] «Alert on free disk space (Kofi)»\n'
      },
      {
        name: 'a column without a date in it',
        text: '# Search was down\n\n## Action items\n\n| Action | Due |\n| --- | --- |\n| «Alert on free disk space» | TBD |\n'
      },
      {
        name: 'asked for in any list',
        options: {always: true},
        text: '# Search was down\n\n## Action items\n\n- [ ] «Alert on free disk space»\n'
      }
    ],
    accepted: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume (Amara, end of June)\n- [ ] Alert on free space by 2024-07-01\n'
      },
      {
        name: 'a list without dates',
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume\n- [ ] Alert on free disk space\n'
      },
      {
        name: 'done',
        text: '# Search was down\n\n## Action items\n\n- [ ] Grow the volume by 1 July\n- [x] Alert on free disk space\n'
      }
    ]
  },
  checkOptions(options) {
    return options === undefined || readsAlways(options) !== undefined ? undefined : '{always: true} or {always: false}'
  },
  *check(document, options) {
    const actions = readActions(document)
    const open = actions.filter(({due, ticket, done}) => due === null && ticket === null && done !== true)
    const [first] = open
    if (!first || !(readsAlways(options) ?? usesDates(document.text, actions))) return
    yield {
      start: first.start,
      end: first.end,
      sentence: first.text,
      reason:
        open.length === 1
          ? 'This action has no date yet.'
          : `${open.length} of ${actions.length} actions have no date yet.`,
      ...(open.length > 1 && {
        note: `A rough date will do, such as “end of June” or “Q3”.\n\n${listPlaces(document, open)}`
      })
    }
  }
})

/** Whether some action has a date, or a table has a column for it. */
function usesDates(text: string, actions: readonly ActionItem[]): boolean {
  if (actions.some(({due}) => due !== null)) return true
  const first = actions[0]!
  return /\|[^|\n]*\b(?:due|deadline|eta)\b[^|\n]*(?:\||$)/im.test(
    text.slice(Math.max(0, first.start - 400), first.start)
  )
}

function readsAlways(options: unknown): boolean | undefined {
  const always = options !== null && typeof options === 'object' && 'always' in options ? options.always : undefined
  return typeof always === 'boolean' ? always : undefined
}

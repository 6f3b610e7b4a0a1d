import {readActions, type ActionItem} from '../action-items.ts'
import {dayNumber} from '../calendar.ts'
import {dateOf} from '../document-date.ts'
import type {Document} from '../document.ts'
import {reportLacking} from '../lacking-actions.ts'
import {quoted} from '../list-places.ts'
import {defineRule, type Report} from '../rule.ts'
import {sameSeverity, severityOf} from '../severity-level.ts'

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
        name: 'later than the policy for the severity, in days',
        options: {policy: {'SEV-1': 15, 'SEV-2': 30}},
        text: '# Search was down on 2024-05-03\n\n**Severity:** SEV-1\n\n## Action items\n\n- [ ] «Grow the volume by 2024-06-14»\n- [ ] Alert on free disk space by 2024-05-10\n'
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
    return options === undefined || readsAlways(options) !== undefined || policyOf(options)
      ? undefined
      : '{always: true}, or {policy: {SEV-1: 15, SEV-2: 30}} with days'
  },
  *check(document, options) {
    const actions = readActions(document)
    yield* later(document, actions, policyOf(options))
    const open = actions.filter(({due, ticket, done}) => due === null && ticket === null && done !== true)
    const [first, ...others] = open
    if (!first || !(readsAlways(options) ?? usesDates(document.text, actions))) return
    yield reportLacking(document, actions, [first, ...others], {
      what: 'date',
      idea: 'A rough date will do, such as “end of June” or “Q3”.'
    })
  }
})

/** Whether some action has a date other than the day it was done, or a table has a column for it. */
function usesDates(text: string, actions: readonly ActionItem[]): boolean {
  if (actions.some(({due, done}) => due !== null && done !== true)) return true
  const first = actions[0]!
  return /\|[^|\n]*\b(?:due|deadline|eta)\b[^|\n]*(?:\||$)/im.test(
    text.slice(Math.max(0, first.start - 400), first.start)
  )
}

/** Actions whose date lies after the day that the policy gives the severity of the incident. */
function* later(
  document: Document,
  actions: readonly ActionItem[],
  policy: Record<string, number> | undefined
): Generator<Report> {
  const severity = severityOf(document)
  const days = Object.entries(policy ?? {}).find(([name]) => sameSeverity(name, severity))?.[1]
  if (days === undefined) return
  const year = Number(/\b20\d{2}\b/.exec(dateOf(document) ?? '')?.[0] ?? Number.NaN)
  const day = dayNumber(dateOf(document) ?? '', year, false)
  if (day === undefined) return
  for (const {start, end, text, due, done} of actions) {
    const date = due === null || done === true ? undefined : dayNumber(due, year, false)
    if (date === undefined || date <= day + days) continue
    yield {
      start,
      end,
      sentence: text,
      reason: `This date lies ${date - day} days after the incident; the policy for ${quoted(severity)} is ${days}.`
    }
  }
}

/** @returns Days by severity within which actions are to be done, where the options of this rule say so. */
export function policyOf(options: unknown): Record<string, number> | undefined {
  const policy = options !== null && typeof options === 'object' && 'policy' in options ? options.policy : undefined
  if (policy === null || typeof policy !== 'object') return undefined
  return Object.values(policy).every((days) => typeof days === 'number' && days > 0)
    ? (policy as Record<string, number>)
    : undefined
}

function readsAlways(options: unknown): boolean | undefined {
  const always = options !== null && typeof options === 'object' && 'always' in options ? options.always : undefined
  return typeof always === 'boolean' ? always : undefined
}

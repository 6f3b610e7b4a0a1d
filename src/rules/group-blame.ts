import {blamed} from '../conduct/harm.ts'
import {groupTarget, unkindToGroups} from '../conduct/groups.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'group-blame',
  severity: 'warning',
  summary: 'Name the signal or contract that did not cross a boundary, not the group behind it.',
  why: 'Groups that expect to be named share less, and the next incident crosses the same boundary.',
  idea: 'Say which information did not arrive, and through which channel it was expected.',
  unless: 'The sentence states ownership, status or a measured effect.',
  source:
    'Google, Site Reliability Workbook, chapter 10; PagerDuty, Blameless postmortems (fundamental attribution error)',
  examples: {
    flagged: [{text: '«The platform team broke DNS» again.', certainty: 'clear'}],
    accepted: [{text: 'The platform team owns the DNS zone.'}]
  },
  *check(sentence): Generator<Report> {
    const reason = 'The story ends at a group here; what crossed between the groups, and what did not, stays unseen.'
    const covered: {start: number; end: number}[] = []
    const harm = [...blamed(sentence)].filter((found) => groupTarget(sentence, found.group))
    for (const found of [...harm, ...unkindToGroups(sentence)]) {
      if (covered.some((other) => found.start < other.end && other.start < found.end)) continue
      covered.push(found)
      yield* reportRun(sentence, found, found.certainty, reason)
    }
  }
})

import {blamed} from '../conduct/harm.ts'
import type {NounGroup} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule} from '../rule.ts'

export {blamed} from '../conduct/harm.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'person-as-cause',
  severity: 'warning',
  summary: 'Let the change or the condition be the subject of the harm, not a person.',
  why: 'When a sentence ends at a colleague, readers stop asking what made that step look right at the time.',
  idea: 'Try the change, command or condition as the subject, and add what let it through.',
  unless: 'The act is told with the condition behind it, or it helped.',
  source: 'Google, Site Reliability Workbook, chapter 10; C. Vesel, Agentive Language in Accident Investigation (2020)',
  examples: {
    flagged: [{text: '«@tlee broke the login flow» for every EU tenant.', certainty: 'clear'}],
    accepted: [{text: 'A misconfigured health probe took down three replicas.'}]
  },
  *check(sentence) {
    for (const found of blamed(sentence)) {
      if (found.target === 'I' || found.target === 'external' || isTeam(found.group)) continue
      yield* reportRun(
        sentence,
        found,
        found.certainty,
        'The harm ends at a person here; the conditions behind it stay unseen.'
      )
    }
  }
})

function isTeam(group: NounGroup): boolean {
  return group.kind === 'team' || group.kind === 'maybe-team'
}

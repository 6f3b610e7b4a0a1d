import {grades} from '../conduct/grades.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export {grades} from '../conduct/grades.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'normative-judgement',
  severity: 'warning',
  summary: 'Tell the choice, the options and what was known, rather than a grade.',
  why: 'A grade tells how the writer feels; the reasons behind the choice tell what to change.',
  idea: 'Say which options there were and what spoke for the one taken.',
  unless: 'The word describes data, a resource or a document: a value can be incorrect without anybody being graded.',
  source: 'J. Bergström, Three analytical traps in accident investigation (normative language)',
  examples: {
    flagged: [{text: '«@lin wrongly assumed» that the flag was off.', certainty: 'clear'}],
    accepted: [{text: 'The client handled the redirect incorrectly.'}]
  },
  *check(sentence): Generator<Report> {
    for (const grade of grades(sentence)) {
      if (grade.target === 'I') continue
      yield* reportRun(
        sentence,
        grade,
        grade.certainty,
        'This grades a choice; what spoke for it at the time stays untold.'
      )
    }
  }
})

import {certaintyOf} from '../analysis/certainty.ts'
import {verdicts} from '../conduct/verdicts.ts'
import {reportRun} from '../report-run.ts'
import {defineRule} from '../rule.ts'

export {verdicts} from '../conduct/verdicts.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'explicit-fault',
  severity: 'warning',
  summary: 'Leave the verdict out, and tell the condition that made the event possible.',
  why: 'A verdict closes the conversation before those who know most have told their part.',
  idea: 'Where ownership matters, say who does what next.',
  unless: 'It is about hardware or software, or says that nobody is at fault.',
  source: 'J. Allspaw, Blameless PostMortems and a Just Culture (2012)',
  examples: {
    flagged: [{text: "This one is entirely «Kim's fault».", certainty: 'clear'}],
    accepted: [{text: 'The disk was at fault and has been replaced.'}]
  },
  *check(sentence) {
    for (const verdict of verdicts(sentence)) {
      if (verdict.target === 'I') continue
      yield* reportRun(
        sentence,
        verdict,
        certaintyOf('verdict', verdict.target, sentence),
        'This assigns guilt, which ends the search for conditions.'
      )
    }
  }
})

import {traitsFound} from '../conduct/traits.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export {traitsFound} from '../conduct/traits.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'character-judgement',
  severity: 'warning',
  summary: 'Describe the situation that would bring any capable colleague to the same step.',
  why: 'Character does not change between two deploys; conditions do, and conditions are what a team can improve.',
  idea: 'Ask what in that hour would have led anybody to the same act, and write that.',
  unless: 'It is a fact of staffing without a conclusion, or it praises.',
  source:
    'PagerDuty, Blameless postmortems (fundamental attribution error); S. Dekker, The Field Guide to Understanding Human Error',
  examples: {
    flagged: [{text: '«A lack of attention» to detail led to the wrong subnet.', certainty: 'clear'}],
    accepted: [{text: 'The service uses lazy loading for thumbnails.'}]
  },
  *check(sentence): Generator<Report> {
    for (const found of traitsFound(sentence)) {
      if (found.target === 'I') continue
      yield* reportRun(
        sentence,
        found,
        found.certainty,
        'A trait or a lapse stands here as the explanation; the situation around it stays untold.'
      )
    }
  }
})

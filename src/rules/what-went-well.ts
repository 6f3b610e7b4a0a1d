import {defineRule} from '../rule.ts'
import {headingWords} from '../sections.ts'

/** Looks for documents that tell what went poorly, and not what went well. */
export default defineRule({
  reads: 'document',
  ruleId: 'what-went-well',
  severity: 'info',
  summary: 'Beside what went poorly, tell what went well.',
  why: 'What worked under pressure is worth keeping, and easy to lose when nobody writes it down.',
  idea: 'One line is a beginning: an alert that fired early, a runbook that fitted, somebody who was easy to reach.',
  unless: 'What went well is told in the timeline or in the lessons.',
  source: 'Google SRE, “Example Postmortem”; PagerDuty, Postmortem Documentation, on negativity bias.',
  examples: {
    flagged: [{text: '# Search was down\n\n## «What went poorly»\n\n- The alert came late.\n'}],
    accepted: [
      {
        text: '# Search was down\n\n## What went poorly\n\n- The alert came late.\n\n## What went well\n\n- The rollback took a minute.\n'
      },
      {text: '# Search was down\n\n## Lessons learned\n\n- The alert needs a shorter window.\n'}
    ]
  },
  *check(document) {
    const poorly = document.sections.find(({concepts}) => concepts.includes('went-poorly'))
    if (!poorly || document.sections.some(({concepts}) => concepts.includes('went-well'))) return
    yield {
      ...headingWords(document.text, poorly),
      sentence: poorly.title,
      reason: 'What went poorly is told here; what went well is not told yet.'
    }
  }
})

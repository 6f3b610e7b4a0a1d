import {defineRule} from '../rule.ts'
import {readTimeline} from '../timeline.ts'

const judgement =
  /\b(?:should(?:n't| not)? have|could have|would have|ought to have|if only|unfortunately|sadly|luckily|finally (?:realised|realized|noticed|understood)|obviously|needlessly|far too late|way too late|carelessly|too slowly|in hindsight|the (?:root )?cause (?:of (?:this|it|the \w+) )?was)\b/i

/** As many entries are shown. */
const mostShown = 3

/** Looks for judgement and analysis in a timeline. Off unless a team asks for it: the wording rules see most of it. */
export default defineRule({
  reads: 'document',
  ruleId: 'timeline-facts',
  severity: 'info',
  offByDefault: true,
  summary: 'Keep the timeline to what was seen and done; weigh it in the analysis.',
  why: 'A timeline of facts lets readers see each step as it looked at the time.',
  idea: 'The thought can move, as it is, to the contributing factors or the lessons.',
  unless: 'The entry quotes what somebody said at the time.',
  source: 'PagerDuty, Postmortem Documentation: facts only, no “should”, no causes.',
  examples: {
    flagged: [
      {
        text: '# Search was down\n\n## Timeline (UTC)\n\n- 10:02 first alert\n- 10:20 the page that «should have» gone out at 10:02\n'
      }
    ],
    accepted: [
      {text: '# Search was down\n\n## Timeline (UTC)\n\n- 10:02 first alert\n- 10:20 page to the storage team\n'},
      {text: '# Search was down\n\n## Lessons\n\n- The alert could have been a page.\n', name: 'elsewhere'}
    ]
  },
  *check(document) {
    let shown = 0
    for (const {start, end} of readTimeline(document).entries) {
      const line = document.text.slice(start, Math.min(end, start + 1000))
      const match = judgement.exec(line.replace(/["“][^"”]*["”]|`[^`]*`/g, (quote) => ' '.repeat(quote.length)))
      if (!match) continue
      if (shown++ === mostShown) return
      yield {
        start: start + match.index,
        end: start + match.index + match[0].length,
        sentence: line.trim(),
        reason: 'This entry weighs what happened; the analysis is a good place for that.'
      }
    }
  }
})

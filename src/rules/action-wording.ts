import {readActions} from '../action-items.ts'
import {defineRule} from '../rule.ts'

/** Verbs that name a direction and no end. */
const openEnded =
  /^(?:\[[^\]]*\] ?)?(?:we (?:should|will|need to|must|could) )?(?:(?:continue|keep|try|consider|start) (?:to )?)?(improv(?:e|ing)|investigat(?:e|ing)|look(?:ing)? (?:into|at)|explor(?:e|ing)|consider(?:ing)?|think(?:ing)? about|discuss(?:ing)?|evaluat(?:e|ing)|revisit(?:ing)?|enhanc(?:e|ing)|optimi[sz](?:e|ing)|strengthen(?:ing)?|research(?:ing)?|be(?:tter)?(?= (?:monitoring|alerting|testing|tests|documentation|communication|process))|more(?= (?:monitoring|alerting|testing|tests|documentation)))\b/i

/** What gives an action an end: a number, a name, a place, an outcome. */
const bounded =
  /\d|`|https?:|["“]|\b(?:so that|until|whether|by (?:adding|using|moving|setting)|to (?:be able|make|ensure|prevent|reduce|avoid|see|find|decide|get)|and (?:decide|write|document|add|file|report)|when|if|which|where|why|how)\b/i

/** Longer actions say enough of their end by themselves; words. */
const longest = 12

/** As many actions of a document get a hint. */
const mostShown = 2

/** Looks for short actions that name a direction and no end. */
export default defineRule({
  reads: 'document',
  ruleId: 'action-wording',
  severity: 'info',
  summary: 'Let an action say when it is done.',
  why: 'An action with an end can be finished; “improve monitoring” can stay open for years.',
  idea: '“Improve alerting” can become “Alert when the queue is older than 10 minutes”.',
  unless: 'The ticket behind the action says when it is done.',
  source: 'Lunney, Lueder and Beyer, “Postmortem Action Items: Plan the Work and Work the Plan”, ;login: 2017.',
  examples: {
    flagged: [
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] «Improve» monitoring (Amara)\n- [ ] Alert on free disk space (Kofi)\n'
      },
      {text: '# Search was down\n\n## Action items\n\n- «Look into» the storage alerts\n'}
    ],
    accepted: [
      {text: '# Search was down\n\n## Action items\n\n- [ ] Improve the p99 of search to 300 ms\n'},
      {
        text: '# Search was down\n\n## Action items\n\n- [ ] Investigate why the alert was silent\n',
        name: 'a question is an end'
      },
      {text: '# Search was down\n\n## Action items\n\n- [ ] Improve monitoring (OPS-12)\n', name: 'a ticket'}
    ]
  },
  *check(document) {
    let shown = 0
    for (const {text, start, end, ticket, done} of readActions(document)) {
      if (shown === mostShown) return
      const match = openEnded.exec(text)
      if (!match || ticket !== null || done === true || text.split(' ').length > longest) continue
      if (bounded.test(text.slice(match[0].length))) continue
      const at = document.text.slice(start, end).indexOf(match[1]!)
      if (at < 0) continue
      shown++
      yield {
        start: start + at,
        end: start + at + match[1]!.length,
        sentence: text,
        reason: `“${match[1]!.toLowerCase()}” names a direction; what would show that it is done?`
      }
    }
  }
})

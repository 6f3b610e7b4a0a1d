import {wishes} from '../conduct/wishes.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'counterfactual',
  severity: 'warning',
  summary: 'Tell what did happen; move the wish into an action item.',
  why: 'What could have been answers “what else?” before it is clear why this made sense then.',
  idea: 'State the cue at hand and the step taken, then put the wish where somebody can act on it.',
  unless: 'It states what a system was expected to do, or a requirement for the future.',
  source:
    'J. Bergström, Three analytical traps in accident investigation; L. Hochstein, The problem with counterfactuals (2019)',
  examples: {
    flagged: [
      {text: '«Nadia should have seen» the smoke from her desk.', certainty: 'clear'},
      {text: '«The author shouldn’t have merged» this on a holiday.', certainty: 'clear'},
      {text: '«The platform team ought to have called» the harbour before noon.', certainty: 'clear'},
      {text: '«The night crew was supposed to drain» the queue.', certainty: 'clear'},
      {text: '«The reviewer could have spotted» the wrong region.', certainty: 'clear'},
      {text: 'If «the developer had read» the changelog, the rename would have been no surprise.', certainty: 'clear'},
      {text: '«Had she asked» the storage team, the disk would have been grown.', certainty: 'clear'},
      {text: 'If only «somebody had looked» at the second graph.', certainty: 'clear'},
      {text: '«Any careful engineer would have taken» a copy first.', certainty: 'clear'},
      {text: '«The rollout should have been announced» by the release manager.', certainty: 'clear'},
      {text: '«We should have asked» for help at noon.', certainty: 'borderline'},
      {text: '«We could have ruled» this out sooner.', certainty: 'borderline'},
      {text: 'We stopped it, and «we should have».', certainty: 'borderline'},
      {text: 'We «wish we had called» the vendor first.', certainty: 'borderline'},
      {text: '«The restore should have been rehearsed» in spring.', certainty: 'borderline'},
      {text: '«A closer look would have revealed» the second typo.', certainty: 'borderline'},
      {text: 'The second outage «was avoidable».', certainty: 'borderline'},
      {text: '«She should at least have phoned» the depot.', certainty: 'clear'},
      {text: '«The shift in-charge could have phoned» the plant.', certainty: 'clear'},
      {text: '«A pupil would have noticed» the second minus sign.', certainty: 'clear', name: 'a bystander as measure'},
      {text: 'Anybody who had opened the drawing «would have known».', certainty: 'clear', name: 'anybody'},
      {text: 'If «he looked» at the gauge, he would have seen the needle at zero.', certainty: 'clear', name: 'unreal'},
      {
        text: 'I «would have expected the night desk» to ring.',
        certainty: 'clear',
        name: 'what was expected of others'
      },
      {
        text: '«All the clerk had to do was read» the lamp.',
        certainty: 'clear',
        name: 'how little was needed'
      },
      {text: '«It should of been rehearsed».', certainty: 'borderline', name: 'as it is heard'},
      {text: '«It should have been caught» on Monday.', certainty: 'borderline', name: 'finding that was due'},
      {text: '«The old token should have been removed» years ago.', certainty: 'borderline', name: 'work put off'},
      {text: '«The rollout should never have happened».', certainty: 'borderline', name: 'a change held up later'},
      {text: '«Nobody should have touched» the valve.', certainty: 'borderline', name: 'nobody'},
      {text: 'There «should have been a rehearsal».', certainty: 'borderline', name: 'a practice that was missing'},
      {text: '«A dry run would have shown» the missing folder.', certainty: 'borderline', name: 'a run by hand'},
      {text: '«A call to the depot takes a minute and would have settled» it.', certainty: 'borderline'},
      {text: '«Asking the vendor would have cost» one minute.', certainty: 'borderline', name: 'an act as the subject'},
      {
        text: '«Had the letter been read», the date would have been known.',
        certainty: 'borderline',
        name: 'left lying'
      },
      {text: 'It «would have been wise to ask» first.', certainty: 'borderline', name: 'a step graded'},
      {text: 'It «would have taken one phone call».', certainty: 'borderline', name: 'how little was needed'},
      {
        text: '«With a little more care» this would not have come so far.',
        certainty: 'borderline',
        name: 'a condition'
      },
      {text: '«A responsible clerk would not have left» the desk.', certainty: 'clear', name: 'a measure of people'},
      {text: '«They could at least have written».', certainty: 'clear', name: 'at least'},
      {text: 'The team «had every chance to» ask.', certainty: 'clear', name: 'a chance let go'},
      {
        text: 'As the display was frozen, «the planner should have called» the depot.',
        certainty: 'borderline',
        name: 'a reason in the sentence lowers it'
      }
    ],
    accepted: [
      {text: 'If they had not shown that the pump works, the second one could never have been built.', name: 'praise'},
      {text: 'Developers who have sent a patch should have signed the form.', name: 'a rule for all'},
      {text: 'The team needs to have automated tests for it.', name: 'what is needed'},
      {text: 'Search the list, as somebody might have reported it there.', name: 'what may be so'},
      {text: 'Sometimes an engineer might have found an error in an early draft.', name: 'what may be so'},
      {text: 'If we had called the folder otherwise, we would have to rename it.', name: 'a thought on the side'},
      {
        text: 'The smoke detector should have fired at the first cabinet; its battery was flat.',
        name: 'a system as the agent'
      },
      {text: 'The alert should have fired at noon.', name: 'a system as the agent'},
      {text: 'The operator should have reconciled the pods within a minute.', name: 'an operator that is software'},
      {text: 'The scheduler could have retried the job.', name: 'a scheduler'},
      {text: 'Customers should have received the mail by noon.', name: 'a delivery that was expected'},
      {text: 'We should have been able to roll back within a minute.', name: 'an expectation of the tool'},
      {text: 'We should put a second pump into the lower chamber this winter.', name: 'a plan'},
      {text: 'The input should have been validated by the parser.', name: 'a check that a program makes'},
      {text: 'A second valve would have kept the cellar dry.', name: 'a tool that was not there'},
      {text: 'It could have been worse.', name: 'an outcome'},
      {text: 'The on-call engineer could not have known about the second flag.', name: 'a defence'},
      {text: 'If Anna had not noticed the smell, the pump would have burnt out.', name: 'praise'},
      {
        text: 'Even if the team had read the page, the outage would have happened.',
        name: 'what would have changed nothing'
      },
      {text: 'If somebody had logged out earlier, their token stayed valid.', name: 'a condition, and no wish'},
      {text: 'We discussed whether the desk had been too slow.', name: 'a question told'},
      {text: 'The talk turned to which of the teams ought to have answered.', name: 'a question told'},
      {text: 'We could have escalated, but we were not sure that it was an incident.', name: 'what stood in the way'},
      {text: 'The client asked "should you have tested this?"', name: 'somebody else’s words'},
      {text: 'The limits should have been raised automatically.', name: 'what a program was to do'},
      {text: 'If the team had not been on site, it would have taken hours.', name: 'praise'},
      {text: 'By then the cache must have been full.', name: 'a conclusion'},
      {text: 'Anyone with the link could have opened the file.', name: 'what stood open'},
      {text: 'No review would have found this.', name: 'a defence'},
      {text: 'A unit test would have caught it.', name: 'a test in a pipeline'},
      {text: 'An alert would have shown the gap.', name: 'a tool that was not there'},
      {text: 'There should have been a second replica.', name: 'a state of the system'},
      {text: 'The exception should have been caught in the handler.', name: 'caught in code'},
      {text: 'The token should have been rotated by the job.', name: 'a job'},
      {text: 'Had the request been read twice, the sum would have been wrong.', name: 'what a program does'},
      {text: 'It would have been possible to fail over.', name: 'an option of the system'},
      {text: 'It would have taken eight hours to restore from tape.', name: 'a cost that was weighed'},
      {text: 'It would have been easy to confuse the two hosts.', name: 'a defence'},
      {text: 'Anybody would have read it that way.', name: 'a defence'},
      {text: 'Increasing the pool would have moved the limit.', name: 'a change of the system'},
      {text: 'It was said that the desk ought to have called.', name: 'a view that is only reported'},
      {text: 'With more memory this would not have happened.', name: 'a state of the system'}
    ],
    missed: [
      {text: 'Checked the cluster name first, «obviously».', name: 'a list under a heading that carries the wish'}
    ]
  },
  *check(sentence): Generator<Report> {
    for (const wish of wishes(sentence)) {
      if (wish.target === 'I') continue
      yield* reportRun(
        sentence,
        wish,
        wish.certainty,
        'This tells a past that did not happen, in place of the one that did.'
      )
    }
  }
})

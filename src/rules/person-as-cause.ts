import {blamed} from '../conduct/harm.ts'
import type {NounGroup} from '../analysis/sentence.ts'
import {reportRun} from '../report-run.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'person-as-cause',
  severity: 'warning',
  summary: 'Let the change or the condition be the subject of the harm, not a person.',
  why: 'When a sentence ends at a colleague, readers stop asking what made that step look right at the time.',
  idea: 'Try the change, command or condition as the subject, and add what let it through.',
  unless: 'The sentence gives the condition behind the act, or the act helped.',
  source: 'Google, Site Reliability Workbook, chapter 10; C. Vesel, Agentive Language in Accident Investigation (2020)',
  examples: {
    flagged: [
      {text: '«Because of the clerk» we lost a day.', certainty: 'clear', name: 'put in front'},
      {text: '«Thanks to the clerk» we lost a day.', certainty: 'clear', name: 'thanks that are none'},
      {text: '«The clerk cost us» a whole day.', certainty: 'clear', name: 'what somebody cost'},
      {text: 'It was «the clerk who deleted the queue».', certainty: 'borderline', name: 'put in front'},
      {text: '«@hnguyen broke the ferry timetable» for both harbours.', certainty: 'clear'},
      {text: '«Ivan took down the booking site» with a bulk import.', certainty: 'clear'},
      {text: 'The second outage «was caused by the engineer» on the night rotation.', certainty: 'clear'},
      {text: 'Search went down because «Noor changed» the shard key.', certainty: 'clear'},
      {text: 'The regression «was introduced by a contractor».', certainty: 'clear'},
      {text: "It was «Sofia's script that wiped» the seat map.", certainty: 'clear'},
      {text: 'Everything was fine until «Anton touched» the router.', certainty: 'clear'},
      {text: "The root cause was «the captain's decision».", certainty: 'clear'},
      {text: "The checkout stopped «because of Lena's merge».", certainty: 'clear'},
      {text: '«The clerk fell for the phishing mail».', certainty: 'clear'},
      {text: '«The developer shipped a bug» to every tenant.', certainty: 'clear'},
      {text: '«An engineer accidentally deleted the staging bucket».', certainty: 'borderline'},
      {text: 'Piotr ran the import and «saturated the pool».', certainty: 'borderline'},
      {text: '«The analyst applied the wrong mapping» to the ledger.', certainty: 'borderline'},
      {text: '«A colleague left the debug port open».', certainty: 'borderline'},
      {text: '«The trainee erased the booking database» on Sunday.', certainty: 'borderline'},
      {text: '«We broke the export» for two hours.', certainty: 'borderline'},
      {text: '«Joost is the reason» the doors stayed shut.', certainty: 'clear'},
      {text: 'The outage goes back «to Joost».', certainty: 'borderline', name: 'an origin'},
      {text: 'It all started when «Joost touched the router».', certainty: 'borderline', name: 'an occasion'},
      {text: 'The reason was that «Joost changed» the key.', certainty: 'borderline', name: 'a reason as a clause'},
      {
        text: "«The director's decision led» to the outage.",
        certainty: 'borderline',
        name: 'a decision and its outcome'
      },
      {text: '«The operator pressed the wrong button».', certainty: 'borderline', name: 'done by hand'},
      {text: '«Joost force-pushed over» the branch.', certainty: 'borderline', name: 'what others had made'},
      {
        text: '«Joost pushed the secret» to a public repository.',
        certainty: 'borderline',
        name: 'a secret that got out'
      },
      {text: 'We «shot ourselves in the foot».', certainty: 'borderline', name: 'an idiom'}
    ],
    accepted: [
      {text: 'Thanks to the clerk we were back by ten.', name: 'thanks'},
      {text: 'The outage cost us a day.', name: 'an outage'},
      {text: 'It was the clerk who restarted the pump.', name: 'an act that helped'},
      {text: 'It was the nightly job that deleted the queue.', name: 'a job'},
      {text: 'The entry was wrong because the maintainer had changed in May.', name: 'another person'},
      {text: 'We broke the endless chain with a second type.', name: 'nothing harmed'},
      {text: 'A stuck valve controller took down the whole mixing line.', name: 'a system is the agent'},
      {text: 'Noor restarted the worker at 14:07 and the errors stopped.', name: 'an act that helped'},
      {text: 'The on-call engineer killed the stuck process.', name: 'routine work with a verb of harm'},
      {text: 'Dana broke the deadlock by ending one session.', name: 'a harm that is none'},
      {text: 'Ben triggered the failover at 10:02.', name: 'started on purpose'},
      {text: 'Carla introduced a rate limit for the batch API.', name: 'what is introduced is no defect'},
      {text: 'The intruder wiped the archive from a rented server.', name: 'somebody outside who means harm'},
      {text: 'The engineer did not break the login flow.', name: 'negated'},
      {text: 'If an engineer deletes the namespace, all services stop.', name: 'a condition, not an event'},
      {text: 'The operator could delete the table without a prompt.', name: 'a possibility'},
      {text: 'Eve deleted the temporary table to free space.', name: 'nobody misses it'},
      {text: 'Olu found the race by accident.', name: 'found, not broken'},
      {text: 'Nadia left a comment on the ticket.', name: 'left behind on purpose'},
      {text: 'The outage ended when Ana rolled back the release.', name: 'the act that ended it'},
      {
        text: 'Ana drained the rack and saturated the second one because the runbook gives no order.',
        name: 'the condition stands with the act'
      },
      {text: 'Did Marcus break the login flow?', name: 'a question'},
      {text: 'Joost is a reason to stay.', name: 'praise'},
      {text: 'We took the shop down for maintenance.', name: 'planned work'},
      {text: 'The outage goes back to a full disk.', name: 'a system as the origin'},
      {text: 'Joost published the keys of the new release on the team drive.', name: 'no place in public'},
      {text: 'The decision to move early led to more load.', name: 'nobody’s decision'},
      {text: 'The runbook says "the engineer broke it".', name: 'a quotation'}
    ],
    missed: [
      {text: 'The gap in the ledger «goes back to a query typed by the auditor».', certainty: 'clear'},
      {text: '«It was Joost», at three in the morning.', name: 'as often an answer to another question'}
    ]
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

import {delays} from '../conduct/delays.ts'
import {omissions} from '../conduct/omissions.ts'
import {reportRun} from '../report-run.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'person-omission',
  severity: 'warning',
  summary: 'Say what was done, seen or known, rather than what people left out.',
  why: 'An absent action has no reasons of its own; what people were seeing and doing gives readers something to learn from.',
  idea: 'Turn absence into presence: which cue was there, where was it, and what did the situation ask for just then?',
  unless: 'The sentence also says which condition made the step unlikely: then the gap already has its reason.',
  source: 'Etsy, Debriefing Facilitation Guide; J. Bergström, Three analytical traps in accident investigation',
  examples: {
    flagged: [
      {text: 'Tom pushed to the release branch «without running» the tests.', certainty: 'clear'},
      {text: 'The reviewers signed it off «without opening» the second file.', certainty: 'clear'},
      {text: 'The on-call engineer «slept through both alerts».', certainty: 'clear'},
      {text: 'The change went out «without a review».', certainty: 'borderline'},
      {text: 'The hotfix «was merged untested».', certainty: 'borderline'},
      {text: '«We only told» support at 15:00.', certainty: 'borderline'},
      {text: '«Paula took two hours to answer».', certainty: 'borderline'},
      {text: '«The night shift waited until Monday to tell» anyone.', certainty: 'borderline'},
      {text: '«The ticket sat» in the backlog for eight months.', certainty: 'borderline'},
      {text: 'There «was no handover» on Friday.', certainty: 'borderline'},
      {text: 'It was switched on «without support being told».', certainty: 'borderline'},
      {text: '«She had not been given» the handover document.', certainty: 'borderline'},
      {text: '«We let the contract lapse».', certainty: 'borderline'},
      {text: '«No review took place» before the move.', certainty: 'borderline'},
      {text: '«Everybody assumed that somebody else» would renew it.', certainty: 'borderline'},
      {text: 'We «were never informed».', certainty: 'borderline'},
      {text: '«Ravi forgot» to renew the wildcard certificate.', certainty: 'clear'},
      {text: '«The shift lead failed to tell» the warehouse about the new labels.', certainty: 'clear'},
      {text: '«The night operator ignored» two warnings from the pump.', certainty: 'clear'},
      {text: '«The reviewers overlooked» the missing index.', certainty: 'clear'},
      {text: '«The developer never updated» the release notes.', certainty: 'clear'},
      {text: '«She did not mention» the second cluster in the handover.', certainty: 'clear'},
      {text: 'The network team merged the change «without telling» the storage team.', certainty: 'clear'},
      {text: 'The reminder «was ignored» by the on-call engineer.', certainty: 'clear'},
      {text: 'Somebody «dropped the ball» on the import.', certainty: 'clear'},
      {text: '«The author’s failure to warn» the other teams cost an afternoon.', certainty: 'clear'},
      {text: 'The incident commander was «too slow to» escalate.', certainty: 'clear'},
      {text: 'Nobody «took the trouble» to read the log.', certainty: 'clear'},
      {text: '«We did not test» the rollback with a full disk.', certainty: 'borderline'},
      {text: '«We missed» the warning in the release notes.', certainty: 'borderline'},
      {text: 'We stopped at the first graph and «did not look» at the second.', certainty: 'borderline'},
      {text: '«None of us noticed» the falling request rate.', certainty: 'borderline'},
      {text: '«Not one engineer read» the notice.', certainty: 'borderline'},
      {text: 'The new path «was never load tested».', certainty: 'borderline'},
      {
        text: '«The technician did not close» the valve.',
        certainty: 'borderline',
        name: 'a step not taken may as well be a defence'
      },
      {text: 'The change «slipped through review».', certainty: 'borderline'},
      {text: 'The leak «went unnoticed» for two days.', certainty: 'borderline'},
      {text: 'The feature was shipped «without testing» it on old phones.', certainty: 'borderline'},
      {
        text: '«The operator overlooked» the second page because the dashboard shows ten rows at a time.',
        certainty: 'borderline',
        name: 'a condition of the system in the same sentence lowers it'
      }
    ],
    accepted: [
      {text: 'When a page has been overlooked by the clerk, the tool sends it again.', name: 'a case'},
      {text: 'It may be less clear if people did not check the first box.', name: 'a case'},
      {text: 'To find out whether a page has been neglected by its author, look at the date.', name: 'a case'},
      {text: 'The flag is for engineers who have not read the page yet.', name: 'a class of people'},
      {text: 'If you find that the clerk forgot the form, the tool prints another.', name: 'a case'},
      {text: 'No two engineers ever read the graph alike.', name: 'a saying'},
      {text: 'We tried four names for the tool, and none caught on.', name: 'another verb'},
      {text: 'The limit was stated by the vendor, not discussed.', name: 'a contrast'},
      {text: 'The clerk did not approve of the new colour.', name: 'an opinion'},
      {text: 'The form asks staff for less by not storing the address.', name: 'a set-up'},
      {text: 'The commands failed to acquire the lock of the table.', name: 'a system'},
      {text: 'He never claimed to be a surgeon.', name: 'a fact about somebody'},
      {text: 'The deploy failed to start because the image tag did not exist.', name: 'a system as the subject'},
      {text: 'The scheduler forgot the paused jobs after a restart.', name: 'software that forgets'},
      {text: 'The proxy ignored the retry header and did not check the date.', name: 'software that ignores'},
      {text: 'The backup agent did not notify anybody.', name: 'an agent is software'},
      {text: 'The query planner did not read the statistics.', name: 'a planner that is software'},
      {text: 'The team has not used that region since 2021.', name: 'how things are'},
      {text: 'Jonas did not deploy anything that day.', name: 'a defence'},
      {text: 'The developers have not looked at the second issue yet.', name: 'a step still to come'},
      {text: 'The restore has not been tested yet.', name: 'how things are, with nobody named'},
      {text: 'We did not have an alert on queue depth.', name: 'the state of a system'},
      {text: 'The engineer did not know that the flag was shared.', name: 'what somebody knew'},
      {text: 'They did not see the page, as the app had logged out.', name: 'what somebody could see'},
      {text: 'We did not think the disk was the problem.', name: 'what somebody took to be so'},
      {text: 'The on-call engineer did not panic and never skipped a step.', name: 'praise'},
      {text: 'No step was skipped by the crew.', name: 'praise without a verb of its own'},
      {text: 'The engineer failed to log in three times.', name: 'an attempt that the system refused'},
      {text: 'The signature was not verified on the second hop.', name: 'a check that a program makes'},
      {text: 'Customers did not receive their receipts.', name: 'what happened to people'},
      {text: 'The team will not merge changes without testing them.', name: 'a plan'},
      {text: 'Do not restart the node without checking the quorum.', name: 'an instruction'},
      {text: 'Nobody had told it when to wake up.', name: 'a machine that was not told'},
      {text: 'They followed the rules and did nothing wrong.', name: 'praise'},
      {text: 'We let the last job finish.', name: 'a decision'},
      {text: 'We only restarted the first node at 15:00.', name: 'what was done, and no more'},
      {text: 'The storage team took two hours to copy the disks.', name: 'work that takes its time'},
      {text: 'The scheduler was slow to respond.', name: 'a slow system'},
      {text: 'The mail sat in the outbound queue for an hour.', name: 'a queue'},
      {text: 'There was no agreement between the two replicas about the term.', name: 'replicas'},
      {text: 'The migration went through without a warning.', name: 'a fact about a run'},
      {text: 'The same check was not performed in the second function.', name: 'what a program does'},
      {text: 'Nobody lost data, and nobody asked us to hurry.', name: 'nobody, and no omission'},
      {text: 'The vendor wrote "your staff ignored our warning".', name: 'somebody else’s words'},
      {text: 'Forgotten-password mails were delayed by an hour.', name: 'a term'},
      {
        text: 'Nobody noticed the full disk, as the alert had been moved to a closed channel.',
        name: 'a condition of the system explains it'
      }
    ],
    missed: [
      {text: 'The ticket was in «their inbox» for three weeks.', name: 'only the facts hint at it'},
      {text: 'Of the four people invited, «two showed up».'},
      {text: '«Platform did not renew» the certificate.', name: 'a name that may be a system'}
    ]
  },
  *check(sentence) {
    for (const omission of [...omissions(sentence), ...delays(sentence)]) {
      if (omission.target === 'I' || omission.target === 'external') continue
      yield* reportRun(
        sentence,
        omission,
        omission.certainty,
        'This tells what was left out, not what made that step likely.'
      )
    }
  }
})

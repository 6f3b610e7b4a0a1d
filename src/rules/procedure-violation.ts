import {deviations} from '../conduct/deviations.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'procedure-violation',
  severity: 'warning',
  summary: 'Look at how the procedure met the day, rather than at who departed from it.',
  why: 'Work as written and work as done differ for good reasons, and a verdict hides the reason.',
  idea: 'Make the procedure the object of study: what it says, what practice looks like, and which pressure explains the difference.',
  unless: 'The procedure itself, or a tool, is the subject; or the sentence says what made the other way sensible.',
  source: 'S. Dekker, The Field Guide to Understanding Human Error (micro-matching)',
  examples: {
    flagged: [
      {text: '«The pilot violated the towing policy».', certainty: 'clear'},
      {text: '«The night shift did not follow the runbook».', certainty: 'clear'},
      {text: '«The approval process was bypassed» by the duty engineer.', certainty: 'clear'},
      {text: '«The developers went around the review».', certainty: 'clear'},
      {text: 'Technicians keep «disregarding the labelling rule».', certainty: 'clear'},
      {text: 'This is what follows when «people don’t respect the process».', certainty: 'clear'},
      {text: 'The contractor edited the table «contrary to policy».', certainty: 'clear'},
      {text: 'The operator restarted the pump «in breach of the safety instructions».', certainty: 'clear'},
      {text: 'The analyst ran the script «without approval».', certainty: 'clear'},
      {text: '«An unauthorised change» by the network team closed the port.', certainty: 'clear'},
      {text: 'She decided to «circumvent the gate».', certainty: 'clear'},
      {text: '«We deviated from the agreed order».', certainty: 'borderline'},
      {text: '«The approval process was not followed».', certainty: 'borderline'},
      {text: 'Had «the runbook been followed», nobody would have lost a day.', certainty: 'borderline'},
      {text: '«The hotfix skipped the usual review».', certainty: 'borderline'},
      {text: '«Non-compliance with the signing procedure» let the barge pass.', certainty: 'borderline'},
      {text: '«Marek approved his own change».', certainty: 'borderline', name: 'one’s own approval'},
      {text: 'Marek deployed «during the freeze».', certainty: 'borderline', name: 'a freeze'},
      {text: '«Marek pushed straight to main».', certainty: 'borderline', name: 'past the review'},
      {text: '«Nobody follows the process».', certainty: 'borderline', name: 'nobody keeps to it'},
      {text: '«No approval was sought» for the import.', certainty: 'borderline', name: 'a consent that is missing'},
      {text: '«The rollout was never approved».', certainty: 'borderline', name: 'a change without approval'},
      {text: '«The checklist was not completed».', certainty: 'borderline', name: 'a paper left open'},
      {text: '«The trainee was told» not to touch it.', certainty: 'borderline', name: 'a warning held up later'},
      {text: 'Marek ran it although «the policy says» not to.', certainty: 'borderline', name: 'a rule set against it'},
      {text: '«The script was modified» after approval.', certainty: 'borderline', name: 'changed behind the approval'},
      {text: '«Marek merged it anyway».', certainty: 'clear', name: 'all the same'},
      {text: 'The valve was opened «outside the agreed window».', certainty: 'borderline', name: 'a window'},
      {
        text: 'The plan asks for a second reader, and that «was not followed».',
        certainty: 'borderline',
        name: 'a rule before'
      },
      {text: '«The two-person rule was not kept».', certainty: 'borderline', name: 'a rule not kept'},
      {text: '«The runbook even says» so on page 1.', certainty: 'borderline', name: 'a paper held up'},
      {text: 'It «was against our own rules».', certainty: 'borderline', name: 'against rules'},
      {text: 'This «is not in line with the policy».', certainty: 'borderline', name: 'a measure'},
      {text: 'The release «went live without sign-off».', certainty: 'borderline', name: 'a change'},
      {
        text: '«The technician had been instructed» to lock it.',
        certainty: 'borderline',
        name: 'an order held up later'
      },
      {text: 'Marek «used the shared login».', certainty: 'borderline', name: 'a login'},
      {text: 'The team returned the seats «earlier than the contract says».', certainty: 'clear', name: 'a contract'},
      {text: '«The form was signed off blind».', certainty: 'borderline', name: 'unseen'},
      {text: '«Corners were cut».', certainty: 'borderline', name: 'an idiom'},
      {
        text: '«The deployer bypassed the review» because it takes two hours at night.',
        certainty: 'borderline',
        name: 'a reason in the sentence lowers it'
      }
    ],
    accepted: [
      {text: 'An address without a reader is a violation of the mail policy.', name: 'what the word means'},
      {text: 'The second packet violated the quota and was thrown away.', name: 'a system as the subject'},
      {text: 'The protocol was violated by the peer.', name: 'a part of a network as the agent'},
      {text: 'A uniqueness violation stopped the nightly load.', name: 'a technical term'},
      {text: 'The network policy was violated by the new subnet.', name: 'a system as the agent'},
      {text: 'The commit violated the branch policy and was rejected.', name: 'a change that a tool stopped'},
      {text: 'The requests bypassed the cache during the test.', name: 'a path through a system'},
      {text: 'The operator bypassed the cache to look at the origin.', name: 'a system as the object'},
      {text: 'We followed the runbook, and it named the old host.', name: 'the procedure as the subject'},
      {text: 'The crew did not violate any policy.', name: 'a negated verdict'},
      {text: 'There was no breach of procedure by the operators.', name: 'no breach'},
      {text: 'The manifest was checked against the policy by the reviewer.', name: 'a check by a rule'},
      {text: 'Nobody bypassed the review.', name: 'nobody did'},
      {text: 'The bot pushes straight to main.', name: 'a system as the subject'},
      {text: 'Marek deployed the approved exception during the freeze.', name: 'an exception'},
      {text: 'The change was approved by the duty manager.', name: 'an approval'},
      {text: 'There was no approval step in the tool.', name: 'a state of a tool'},
      {text: 'The change needed no approval.', name: 'a rule that was met'},
      {text: 'The pod was told not to restart.', name: 'a system as the subject'},
      {text: 'The checklist was completed at nine.', name: 'a step done'},
      {text: 'The procedure requires two approvals; the tool accepted one.', name: 'a tool as the subject'},
      {text: 'Engineers can skip the review in an emergency.', name: 'what is allowed'},
      {text: 'Do not merge without approval.', name: 'an instruction'},
      {text: 'We will alert on unauthorised changes.', name: 'a plan'},
      {text: 'The service was reached without authorisation headers.', name: 'a technical object'},
      {text: 'We worked around the limit by splitting the file.', name: 'a workaround'},
      {text: 'The auditor asked whether the freeze was respected.', name: 'a question told'},
      {text: 'The balancer sent traffic anyway.', name: 'a system'},
      {text: 'The firewall rule was not applied.', name: 'a rule of a system'},
      {text: 'The runbook says nothing about the second site.', name: 'the procedure as the subject'},
      {text: 'The work was done within the window.', name: 'a window that was kept'},
      {text: 'The values are not in line with the graph.', name: 'data'},
      {text: 'Marek was told that the pump was empty.', name: 'news'},
      {text: 'Marek used the login from the runbook.', name: 'a login that was meant'},
      {text: 'The timer fired an hour earlier than expected.', name: 'a system'},
      {text: 'The template was not used by the renderer.', name: 'a system as the agent'}
    ],
    missed: [
      {text: 'The plan said waves; «it was done in one go».', name: 'the plan stands beside it'},
      {text: '«Marek wrote it and Marek approved it».', name: 'the same name twice'}
    ]
  },
  *check(sentence): Generator<Report> {
    for (const found of deviations(sentence)) {
      if (found.target === 'I') continue
      yield* reportRun(
        sentence,
        found,
        found.certainty,
        'This measures what was done by a rule, and leaves out what made the other way sensible.'
      )
    }
  }
})

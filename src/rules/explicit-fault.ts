import {certaintyOf} from '../analysis/certainty.ts'
import {verdicts} from '../conduct/verdicts.ts'
import {reportRun} from '../report-run.ts'
import {defineRule} from '../rule.ts'

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
    flagged: [
      {text: 'We «expect an explanation from» the carrier.', certainty: 'clear'},
      {text: '«The weak point is the night shift».', certainty: 'clear'},
      {text: 'The second page «was his to catch».', certainty: 'borderline'},
      {text: '«Nobody will own up».', certainty: 'clear'},
      {text: "The empty shelves are «Ngozi's fault».", certainty: 'clear'},
      {text: '«The night shift is to blame» for the flooded cellar.', certainty: 'clear'},
      {text: '«Infra and storage are equally at fault».', certainty: 'clear'},
      {text: '«@petra is responsible for this whole mess».', certainty: 'clear'},
      {text: '«Accountability for the leak rests with the shift supervisor».', certainty: 'clear'},
      {text: 'The «blame sits with whoever» signed the form.', certainty: 'clear'},
      {text: '«The reviewer bears full responsibility» for the breach.', certainty: 'clear'},
      {text: '«The culprit was the night shift».', certainty: 'clear'},
      {text: 'This «one is on the storage team».', certainty: 'clear'},
      {text: '«The planners have only themselves to blame».', certainty: 'clear'},
      {text: 'Someone has to «own up» before Friday.', certainty: 'clear'},
      {text: "The late notice was «Pavel's doing».", certainty: 'clear'},
      {text: '«There is no excuse» for this.', certainty: 'clear'},
      {text: 'Management «blames the reviewer».', certainty: 'clear'},
      {text: 'It was «the fault of the contractor».', certainty: 'clear'},
      {text: '«The carrier is at fault» for the cut fibre.', certainty: 'borderline'},
      {text: '«We are to blame» for the missing barriers.', certainty: 'borderline'},
      {text: '«It comes down to the supervisor».', certainty: 'clear'},
      {text: '«The fault was entirely hers».', certainty: 'clear'},
      {text: '«Blame: the night shift».', name: 'a title and a name', certainty: 'clear'},
      {text: '«Root cause: Petra».', certainty: 'clear'},
      {text: 'All «fingers point at the night shift».', certainty: 'clear'},
      {text: '«The supervisor owes us an explanation».', certainty: 'clear'},
      {text: 'I «hold the reviewers responsible».', certainty: 'clear'},
      {text: 'The loss is «attributable to the clerk».', certainty: 'clear'},
      {text: 'The supervisor has to «take responsibility for» this.', certainty: 'clear'},
      {text: "That «one's on Petra».", certainty: 'clear'},
      {text: '«Nobody wants to take responsibility» for the gates.', certainty: 'clear'}
    ],
    accepted: [
      {text: 'It is on the storage board, in the last row.', name: 'a board'},
      {text: 'The weak point is the valve.', name: 'a valve'},
      {text: 'The choice was his to make.', name: 'a choice'},
      {text: 'The maintainers cannot be held responsible for it.', name: 'a denial'},
      {text: 'The other drivers do not seem to be at fault.', name: 'a denial'},
      {text: 'It is part of our Doing and Being page.', name: 'a title'},
      {text: 'The saying is attributed to our first director.', name: 'a saying'},
      {text: 'In no event shall the authors be liable for any loss.', name: 'a licence'},
      {text: 'We do not want to take ownership of the value.', name: 'a term'},
      {text: 'The frontend must then take responsibility for closing the socket.', name: 'a job of a system'},
      {text: 'The driver of the graphics card is often the culprit.', name: 'software'},
      {text: 'The error is passed back to the caller.', name: 'software'},
      {text: 'It does not need to be on the network.', name: 'a place'},
      {text: 'A cracked relay was at fault.', name: 'hardware'},
      {text: 'The culprit was a clock that ran eight seconds late.', name: 'a thing'},
      {text: 'Nobody is to blame for this.', name: 'it says that nobody is at fault'},
      {text: 'No one person is at fault.', name: 'the same, of one'},
      {text: 'The balancer is responsible for health checks.', name: 'what a part is for'},
      {text: 'The harbour office is responsible for the radio masts.', name: 'ownership'},
      {text: 'Responsibility for the masts lies with the harbour office.', name: 'ownership'},
      {text: 'The team took responsibility for the follow-up.', name: 'an owner for what comes next'},
      {text: 'Filip owned up within four minutes.', name: 'praise'},
      {text: 'Git blame shows that the line was added in May.', name: 'a tool'},
      {text: 'We write blamelessly, as agreed in spring.', name: 'talk about blame'},
      {text: 'We do not blame the reviewer.', name: 'negated'},
      {text: 'The fault tolerance of the cluster held.', name: 'a technical term'},
      {text: 'This is on the roadmap of the storage team.', name: 'another sense of on'},
      {text: 'It comes down to a missing index.', name: 'a thing'},
      {text: 'It came down to the supervisor to decide.', name: 'whose turn it was'},
      {text: 'Responsible: Petra.', name: 'an owner'},
      {text: 'Cause: the phone of the supervisor had no signal.', name: 'a condition'},
      {text: 'All fingers point at the cooling.', name: 'a thing'},
      {text: 'The runbook owes its shape to Petra.', name: 'credit'},
      {text: 'The loss was attributed to a firmware bug.', name: 'a thing'},
      {text: 'Petra takes over responsibility for the masts.', name: 'ownership'},
      {text: 'Who is responsible for the radio masts?', name: 'a question'},
      {text: `The chat said "this is Kim's fault".`, name: 'a quotation'}
    ],
    missed: [
      {text: 'You know who you are: «the fault sits in row three».', certainty: 'clear'},
      {text: '«Decisions have authors», and the minutes name them.', certainty: 'clear'}
    ]
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

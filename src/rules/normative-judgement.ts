import {apart} from '../analysis/apart.ts'
import {grades} from '../conduct/grades.ts'
import {lowMarks} from '../conduct/low-marks.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'normative-judgement',
  severity: 'warning',
  summary: 'Tell the choice, the options and what was known, rather than a grade.',
  why: 'A grade tells how the writer feels; the reasons behind the choice tell what to change.',
  idea: 'Say which options there were and what spoke for the one taken.',
  unless: 'The word describes data, a resource or a document: a value can be incorrect without anybody being graded.',
  source: 'J. Bergström, Three analytical traps in accident investigation (normative language)',
  examples: {
    flagged: [
      {text: '«@farouk mistakenly believed» that the pump was idle.', certainty: 'clear'},
      {text: "«Jelena's reaction was unprofessional».", certainty: 'clear'},
      {text: '«Their handover was sloppy».', certainty: 'clear'},
      {text: 'It was «reckless of the crew» to skip the dry run.', certainty: 'clear'},
      {text: 'The commander made a «poor decision» at 03:00.', certainty: 'clear'},
      {text: 'A «half-baked patch» by a freelancer locked the gates.', certainty: 'clear'},
      {text: '«The on-call reacted too late».', certainty: 'clear'},
      {text: '«The team underestimated» the load.', certainty: 'clear'},
      {text: '«The commander got it wrong».', certainty: 'clear'},
      {text: '«The engineer jumped to conclusions».', certainty: 'clear'},
      {text: 'Management showed «poor judgement».', certainty: 'clear'},
      {text: '«The release manager took the warning too lightly».', certainty: 'clear'},
      {text: 'Skipping the canary was a «terrible decision».', certainty: 'borderline'},
      {text: 'The cutover «was badly bungled».', certainty: 'borderline'},
      {text: '«Coordination was terrible» on the first evening.', certainty: 'borderline'},
      {text: '«We incorrectly believed» that the lock was shared.', certainty: 'borderline'},
      {text: '«We waited too long» with the rollback.', certainty: 'borderline'},
      {text: '«The clerk handled the page poorly».', name: 'an adverb behind', certainty: 'borderline'},
      {text: '«The lead was too slow».', certainty: 'borderline'},
      {text: '«The lead drew the wrong conclusion».', certainty: 'borderline'},
      {text: '«The planner took an unnecessary risk».', certainty: 'borderline'},
      {text: "«Ravi's fix was amateurish».", certainty: 'clear'},
      {text: 'Deploying without a copy was «irresponsible».', name: 'the deed is graded', certainty: 'borderline'},
      {text: 'The decision to skip the drill was «wrong».', certainty: 'borderline'},
      {text: '«The plan was not well thought out».', certainty: 'borderline'},
      {text: '«The review was a formality».', certainty: 'borderline'},
      {text: 'It is «worrying that the lead approved» this.', certainty: 'borderline'},
      {text: 'I am «disappointed by the reviewers».', certainty: 'borderline'},
      {text: 'That «is no way to run» a harbour.', certainty: 'borderline'},
      {text: '«Mistakes were made» on that night.', certainty: 'borderline'},
      {text: 'We «expect better from» a duty manager.', certainty: 'borderline'},
      {text: '«We declared late».', name: 'what came late', certainty: 'borderline'},
      {text: '«The foreman treats the drill as a formality».', certainty: 'borderline'},
      {text: 'It is hard to «call this monitoring».', certainty: 'borderline'},
      {text: 'I «find this unacceptable».', certainty: 'borderline'},
      {text: 'Deploying before the holiday was «not clever».', certainty: 'borderline'},
      {text: 'It was «sloppy on our part».', certainty: 'borderline'},
      {text: '«The handover was a disaster».', certainty: 'borderline'}
    ],
    accepted: [
      {text: 'This approach is suboptimal for large rings.', name: 'a design'},
      {text: 'The call fails where the key or the data are wrong.', name: 'data'},
      {text: "It is not acceptable to take over somebody's page.", name: 'a rule'},
      {text: 'If that is unacceptable, set the limit to zero.', name: 'a case'},
      {text: 'Examples of unacceptable behaviour by members are listed below.', name: 'a rule'},
      {text: 'Sorting by hand is often a bad idea.', name: 'a maxim'},
      {text: 'The buffalo is the most dangerous of them.', name: 'a comparison'},
      {text: 'If you believe that the reviewer has misunderstood the patch, explain it.', name: 'a case'},
      {text: 'The scanner read the barcode incorrectly.', name: 'software'},
      {text: 'The printer drew the wrong tray.', name: 'data'},
      {text: 'Two bad sectors slowed the recorder.', name: 'hardware'},
      {text: 'Poor signal quality in the tunnel cut the stream.', name: 'a technical quantity'},
      {text: 'The response time was poor in Asia.', name: 'a measurement'},
      {text: 'The probe wrongly marked the node as healthy.', name: 'software'},
      {text: 'The test made a wrong assumption about the clock.', name: 'software'},
      {text: 'The worker waited too long for the lock.', name: "software with a person's name"},
      {text: 'The second line was badly needed.', name: 'need, not grade'},
      {text: 'The team rushed to the data centre.', name: 'hurry to help'},
      {text: 'The decision to fail over was made at 03:05.', name: 'a decision without a grade'},
      {text: 'The decision was not wrong.', name: 'negated'},
      {text: 'No poor decision explains this.', name: 'denied'},
      {text: 'Avoid hasty rollbacks.', name: 'advice'},
      {text: 'The crew handled poorly formatted rows by hand.', name: 'an adverb of another word'},
      {text: 'The query was too slow.', name: 'a measurement'},
      {text: 'Deploying on a Friday is possible since May.', name: 'a fact'},
      {text: 'It is worrying that the copy has no checksum.', name: 'about a thing'},
      {text: 'Errors were made visible on the wall.', name: 'another sense of made'},
      {text: 'Communication with the pump was poor.', name: 'between machines'},
      {text: 'We expect more from the new disks.', name: 'about a thing'},
      {text: 'The restart made it worse.', name: 'an outcome'},
      {text: 'Were we wrong to fail over?', name: 'a question'},
      {text: 'Broken rows were hastily retried by the client.', name: 'software'},
      {text: 'The report calls it "a poor decision".', name: 'a quotation'},
      {text: 'The replica applied the log late.', name: 'software'},
      {text: 'We escalated late in the evening.', name: 'a time'},
      {text: 'The parser treats the field as optional.', name: 'software'},
      {text: 'We would not call this a major incident.', name: 'a name for the event'},
      {text: 'It was not a smart card.', name: 'a thing'},
      {text: 'That is not okay for the linter.', name: 'about a machine'},
      {text: 'The courier rushed the part to the site.', name: 'hurry to help'}
    ],
    missed: [
      {text: "«It's a curious choice» for a till.", certainty: 'clear'},
      {text: 'The first answer was a link, «which tells enough».', certainty: 'clear'}
    ]
  },
  *check(sentence): Generator<Report> {
    for (const grade of apart([...grades(sentence), ...lowMarks(sentence)])) {
      if (grade.target === 'I') continue
      yield* reportRun(
        sentence,
        grade,
        grade.certainty,
        'This grades a choice; what spoke for it at the time stays untold.'
      )
    }
  }
})

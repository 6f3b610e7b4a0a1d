import {remedies} from '../conduct/remedies.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'people-fixing-action',
  severity: 'warning',
  summary: 'Plan what the system will do differently, rather than what people recall.',
  why: 'Vigilance runs out at three in the morning; a guard rail does not.',
  idea: 'Ask: with the same people and the same day again, what in the system would be different?',
  unless: 'The reminder or the training is tied to a change of a tool or a document in the same item.',
  source:
    'Google, Site Reliability Workbook, chapter 10; J. Lunney, S. Lueder and B. Beyer, Postmortem Action Items (;login: 2017)',
  examples: {
    flagged: [
      {text: '- «Be more careful» when editing firewall rules.', certainty: 'clear'},
      {text: '- «Remind the release engineers» to read the change notes.', certainty: 'clear'},
      {text: '- «Night shift to be reminded» that the pumps have two modes.', certainty: 'clear'},
      {text: 'Going forward we need to «pay closer attention» to slow queries.', certainty: 'clear'},
      {text: 'Reviewers «must always verify» the target region.', certainty: 'clear'},
      {text: '- «Send an email to all developers» about the freeze.', certainty: 'clear'},
      {text: '- «Make sure that nobody pushes» to the old registry.', certainty: 'clear'},
      {text: '- «Ensure the contractors understand» the naming scheme.', certainty: 'clear'},
      {text: '- More «carefully test» discount rules before a sale.', certainty: 'clear'},
      {text: '- «Console operators to sign that they have read» the new instruction.', certainty: 'clear'},
      {text: '- «The support team needs a talk» about tone.', certainty: 'clear'},
      {text: '- «Reinforce the approval process with the warehouse team».', certainty: 'clear'},
      {text: '- Developers to «think twice» before a merge on Friday.', certainty: 'clear'},
      {text: '- «More discipline» with change tickets.', certainty: 'clear'},
      {text: '- Schedule «security training» for the platform team.', certainty: 'borderline'},
      {text: '- Build a «culture of ownership» in the department.', certainty: 'borderline'},
      {text: '«Everybody should know» where the runbook is.', certainty: 'borderline'},
      {text: 'The reviewers «should escalate» earlier.', certainty: 'borderline'},
      {text: '- «Operators must not edit» the routing table.', certainty: 'borderline'},
      {text: '- «Bruno to stop promising» dates.', certainty: 'clear', name: 'a habit to be dropped'},
      {text: '- «Finance not to ask» for exports at noon.', certainty: 'clear', name: 'a ban'},
      {text: '- «Managers to stay out» of the bridge.', certainty: 'clear', name: 'a ban'},
      {text: '- «Reminder to all technicians» to label the racks.', certainty: 'clear', name: 'a reminder as an item'},
      {text: '- «Femke gets paired» with a senior for three weeks.', certainty: 'clear', name: 'somebody watched'},
      {text: '- Dispatchers «read» the safety notes in full.', certainty: 'clear', name: 'reading'},
      {text: '- «Ask everybody» to compare the totals.', certainty: 'clear', name: 'an appeal'},
      {text: '- «Attention to» detail.', certainty: 'clear', name: 'a quality'},
      {
        text: '- «Release notes shall be read» by two persons.',
        certainty: 'borderline',
        name: 'reading, in the passive'
      },
      {text: '- «No more solo migrations».', certainty: 'borderline', name: 'a ban without a verb'},
      {text: '- «Stop merging» on Friday evenings.', certainty: 'borderline', name: 'a habit to be dropped'},
      {text: '- «Nobody edits» the routes alone.', certainty: 'borderline', name: 'a ban'},
      {text: '- «Take the alarms seriously».', certainty: 'borderline', name: 'a maxim'},
      {text: "- Don't «rush».", certainty: 'borderline', name: 'a maxim'},
      {text: '- «Escalate» sooner.', certainty: 'borderline', name: 'a wish for more'},
      {text: '- «Improve communication» between the shifts.', certainty: 'borderline', name: 'a quality'},
      {text: '- «Talk to Bruno» about his tone.', certainty: 'borderline', name: 'a talk'},
      {text: '- «Reviewers should check» the region.', certainty: 'borderline', name: 'a check by hand'},
      {text: '- «Engineers are asked» to write at least a line.', certainty: 'borderline', name: 'a request'},
      {text: '- «Send the night shift on a course».', certainty: 'borderline', name: 'a lesson'},
      {text: '«More care must be taken» with the old valve.', certainty: 'borderline', name: 'a need'},
      {text: '«Someone should look» at the rota in June.', certainty: 'borderline', name: 'nobody in particular'},
      {text: 'We «ask everyone» to be careful.', certainty: 'borderline', name: 'an appeal'},
      {text: '«The operators have been retrained».', certainty: 'borderline', name: 'done as the remedy'}
    ],
    accepted: [
      {text: '- Update step 4 of the runbook with the new dashboard link.'},
      {text: '- The bot reminds reviewers two days before the freeze.', name: 'a reminder by a machine'},
      {text: '- Remind the owner automatically when a silence ends.', name: 'a mechanism in the sentence'},
      {text: '- Make sure that the export exits with an error on a partial result.', name: 'a system is made sure of'},
      {text: '- Ensure that everyone has access to the status page.', name: 'means, not vigilance'},
      {text: '- Train the ranking model on orders from both regions.', name: 'a model'},
      {text: 'We reminded the customers of the new address on Monday.', name: 'told in the past'},
      {text: 'Hannah asked the team to keep an eye on the queue, and it drained by 14:20.', name: 'told in the past'},
      {text: 'The scheduler should always verify the lease before a write.', name: 'the duty of a system'},
      {text: 'The parser must be more precise about time zones.', name: 'the duty of a system'},
      {text: 'Engineers should be able to preview a plan.', name: 'a capability'},
      {text: 'The on-call engineer double-checked the row counts and reopened the shop.', name: 'done, in the past'},
      {text: '- Double-check digit validation was added to the form.', name: 'part of a noun'},
      {text: '- Add a double-check dialogue to the delete page.', name: 'part of a noun'},
      {
        text: '- Rehearse the failover with the storage team once a quarter; results go into the runbook.',
        name: 'practice'
      },
      {text: '- Luca: add a lint rule that rejects a wildcard listener.', name: 'an owner'},
      {text: '- Stop using the old registry.', name: 'work that ends in a system'},
      {text: '- The pipeline stops deploying on Fridays.', name: 'a guard in a tool'},
      {text: '- No more than ten retries.', name: 'a limit'},
      {text: '- No direct writes to the ledger (a trigger rejects them).', name: 'a guard in a tool'},
      {text: '- Never retry on 404.', name: 'a technical rule'},
      {text: '- Slow down the consumer.', name: 'a thing is slowed down'},
      {text: '- Change the rollback to be faster.', name: 'a thing is to be faster'},
      {text: '- Improve communication protocol between pump and gateway.', name: 'part of a name'},
      {text: '- Reminder emails to customers: mend the template.', name: 'mail to customers'},
      {text: '- Respect the freeze flag in the deploy tool.', name: 'a flag of a tool'},
      {text: '- Measure twice a day until June.', name: 'a number'},
      {text: '- Follow the checklist from the vendor.', name: 'a document'},
      {text: '- Read timeout of five seconds for the feed.', name: 'a term'},
      {text: '- Ask the vendor for a larger quota.', name: 'a request outside'},
      {text: '- Workshop with the storage crew to agree on limits.', name: 'work, no lesson'},
      {text: 'A reminder to operations was proposed and withdrawn.', name: 'told in the past'},
      {text: 'No deploys were made after four o’clock.', name: 'told in the past'},
      {text: 'Reviewers are asked to look at 40 diffs a day.', name: 'how things stand'},
      {text: 'The team takes alerts seriously.', name: 'praise'},
      {text: 'Someone should be able to log in at night.', name: 'a capability'}
    ],
    missed: [
      {text: '- «Offsites only with somebody on the queue».', name: 'a condition as a plan'},
      {text: '- «Helpdesk staff will spend a day in a ward».', name: 'a lesson by another name'}
    ]
  },
  *check(sentence): Generator<Report> {
    if (sentence.question) return
    const reason = 'This asks people to be more watchful; nothing in the system would be different next time.'
    for (const hit of remedies(sentence)) yield* reportRun(sentence, hit, hit.certainty, reason)
  }
})

import {apart} from '../analysis/apart.ts'
import {omissions} from '../conduct/omissions.ts'
import {blamed} from '../conduct/harm.ts'
import {groupTarget} from '../conduct/group-target.ts'
import {unkindToGroups} from '../conduct/groups.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'group-blame',
  severity: 'warning',
  summary: 'Name the signal that did not cross a boundary, not the group behind it.',
  why: 'A group that expects to be named shares less, and the next incident crosses the same boundary.',
  idea: 'Say which information did not arrive, and through which channel it was expected.',
  unless: 'The sentence states ownership, status, a decision with its reason, or a measured effect.',
  source:
    'Google, Site Reliability Workbook, chapter 10; PagerDuty, Blameless postmortems (fundamental attribution error)',
  examples: {
    flagged: [
      {text: '«Sales would not hear of» a later date.', certainty: 'clear'},
      {text: '«Sales always gets its way».', certainty: 'clear'},
      {text: '«The platform team kept the change to themselves».', certainty: 'clear'},
      {text: '«The planning office declined the invitation» twice.', certainty: 'borderline'},
      {text: '«The helpdesk sent her away».', certainty: 'borderline'},
      {text: '«The carrier answered with the same file» as before.', certainty: 'borderline'},
      {text: 'The sign was removed at «the insistence of marketing».', certainty: 'borderline'},
      {text: 'It «was passed from desk to desk» for a week.', certainty: 'borderline'},
      {text: 'We had to «learn it from the press».', certainty: 'borderline'},
      {
        text: 'Harwood «sat on it» for a week.',
        name: 'a name that people alone can stand behind',
        certainty: 'borderline'
      },
      {text: '«Harwood never told» us about the new plug.', certainty: 'borderline'},
      {text: '«The ticketing team broke the turnstiles» once more.', certainty: 'clear'},
      {text: '«Networking never answers» the change tickets.', certainty: 'clear'},
      {text: '«Legal sat on the contract» for six weeks.', certainty: 'clear'},
      {text: '«Security went around us» and asked the hosting company.', certainty: 'clear'},
      {text: '«Management refused to pay» for a second line.', certainty: 'clear'},
      {text: '«Procurement would not approve» the spare parts.', certainty: 'clear'},
      {text: '«The other squad did not care».', certainty: 'clear'},
      {text: '«They threw the service over the wall» in May.', certainty: 'clear'},
      {text: '«The warehouse team treats the cluster as if» it were theirs.', certainty: 'clear'},
      {text: 'The upgrade «was vetoed by finance».', certainty: 'clear'},
      {text: '«Sales pushed us into» an early launch.', certainty: 'clear'},
      {text: '«The platform team insisted on» a Friday cutover.', certainty: 'borderline'},
      {text: '«Product parked» the retry work twice.', certainty: 'borderline'},
      {text: '«Leadership cut the team» from six to three.', certainty: 'borderline'},
      {text: '«Management wanted the dashboard to be green before» the audit.', certainty: 'borderline'},
      {text: '«Support closed our ticket twice without» an answer.', certainty: 'borderline'},
      {text: '«Pressure from marketing» moved the date.', certainty: 'borderline'},
      {text: "«The supplier's indifference» made the weekend longer.", certainty: 'borderline'},
      {text: '«The carrier claimed that» the line was fine.', certainty: 'borderline'},
      {text: "«The vendor's support took nine days to confirm» the defect.", certainty: 'borderline'},
      {text: '«The provider failed to notify» us of the retirement.', certainty: 'borderline'},
      {text: '«The provider keeps changing» the rate limits.', certainty: 'borderline'},
      {text: 'We «pay them for this».', certainty: 'borderline'},
      {text: '«Users misused» the bulk endpoint.', certainty: 'borderline'},
      {text: '«The developers could not care less».', name: 'several people of one trade', certainty: 'clear'},
      {text: '«The signalling team told us nothing».', certainty: 'clear'},
      {text: '«The depot crew did it behind our backs».', certainty: 'clear'},
      {text: '«The harbour office let the ticket rot».', certainty: 'borderline'},
      {text: 'Our request «gathered dust with the harbour office».', certainty: 'borderline'},
      {text: 'We «are still waiting for an answer from procurement».', certainty: 'borderline'},
      {text: '«Nobody from the depot crew answered» the radio.', certainty: 'borderline'},
      {text: 'Our warnings «fell on deaf ears».', certainty: 'borderline'},
      {text: 'We «had been asking for a second pump since 2021».', certainty: 'borderline'},
      {text: 'It «is always the harbour office».', certainty: 'borderline'},
      {text: 'It «was the depot team again».', certainty: 'clear'},
      {text: '«This is what happens when» sales decides on maintenance.', certainty: 'borderline'},
      {text: '«Finance gave us no time» to rehearse.', certainty: 'borderline'},
      {text: '«The carrier still has not answered».', certainty: 'borderline'}
    ],
    accepted: [
      {text: 'The line is encrypted, so the bad guys cannot even find out what is copied.', name: 'those who attack'},
      {text: 'The helpdesk sent her to the second counter.', name: 'the way to help'},
      {text: 'The carrier answered with the missing figures.', name: 'an answer'},
      {text: 'The packet was passed from queue to queue.', name: 'a packet'},
      {text: 'We heard about it from a customer at 10:02.', name: 'how it came to light'},
      {text: 'The depot crew did not hear about it until noon.', name: 'what could be known'},
      {text: 'Prometheus lost track of the second pod.', name: 'a product'},
      {text: 'This flag is for people who do not want to pay for the second copy.', name: 'a class of people'},
      {text: 'The switch is for engineers who do not want to wait for the index.', name: 'a class of people'},
      {text: 'If you find that the suppliers become hostile, call the lawyer.', name: 'a case'},
      {text: 'The records point at the second server.', name: 'a direction'},
      {text: 'Long Term Support is a difficult promise.', name: 'another noun'},
      {text: 'The board had decided to do it the other way round.', name: 'a decision'},
      {text: 'The crash was caused by the internal management of locks.', name: 'a task of a system'},
      {text: 'The maintainers deliberately chose the older format.', name: 'a choice'},
      {text: "There was so much smoke you couldn't even read the plate.", name: 'a loose sentence'},
      {text: 'The signalling team owns the time server.', name: 'ownership'},
      {text: 'The helpdesk took 90 calls in the first hour.', name: 'a measured effect'},
      {text: 'The vendor confirmed the defect at 14:10.', name: 'status'},
      {text: 'Storage refused the connection after the failover.', name: "a part of the system with a team's name"},
      {text: 'The provider refused the connection with a TLS error.', name: "what a supplier's system did"},
      {text: 'The backend never replies on port 80.', name: 'a part of the system'},
      {text: 'The product pushes us to the payment page after two clicks.', name: 'a product, not its department'},
      {text: 'Users ignored the banner because it looked like an advert.', name: 'users owe nothing'},
      {text: 'Customers did not reply to the survey.', name: 'users owe nothing'},
      {text: 'If the vendor refuses, the contract allows a termination.', name: 'a condition'},
      {text: 'The team would not have seen the alert there.', name: 'what could be known'},
      {text: 'The database team sat in the same room until 03:00.', name: 'sitting, as people do'},
      {text: 'The traffic was blocked by the security team at 10:02.', name: 'routine work'},
      {text: 'The vendor will publish a fix next week.', name: 'a plan'},
      {text: 'The team did not push the change on Friday.', name: 'restraint'},
      {text: 'Leadership thanked everyone involved.', name: 'praise'},
      {text: 'The carrier did not refuse the request.', name: 'negated'},
      {text: 'The message sat in the queue for three hours.', name: 'a queue'},
      {text: 'This is what happens when the pump is dry.', name: 'an outcome of a machine'},
      {text: 'We have asked the carrier for a report.', name: 'a request, once'},
      {text: 'The depot crew told us at 10:04.', name: 'what arrived'},
      {text: 'The depot crew let us use their crane.', name: 'help'},
      {text: 'Nobody from the depot crew is on call, because the contract covers office hours.', name: 'a reason'},
      {text: 'It was the depot team that restored the feed.', name: 'praise'},
      {text: 'Did the vendor refuse to help?', name: 'a question'},
      {text: 'The mail said "the vendor refused to help".', name: 'a quotation'}
    ],
    missed: [
      {text: '«The design group laughed off» the warnings.', certainty: 'clear'},
      {text: "«The vendor's first reply was a link» to its opening hours.", certainty: 'clear'}
    ]
  },
  *check(sentence): Generator<Report> {
    const reason = 'The story ends at a group here; what crossed between the groups, and what did not, stays unseen.'
    const harm = [...blamed(sentence)].filter((found) => groupTarget(sentence, found.group))
    // What an outsider is said to have left out is told of the group as a whole.
    const outside = [...omissions(sentence)].filter(
      ({target, clause}) => target === 'external' && !groupTarget(sentence, clause?.subject)?.consumer
    )
    for (const found of apart([...harm, ...unkindToGroups(sentence), ...outside]))
      yield* reportRun(sentence, found, found.certainty, reason)
  }
})

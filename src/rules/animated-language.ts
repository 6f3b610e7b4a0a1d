import {irony} from '../conduct/irony.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'animated-language',
  severity: 'warning',
  summary: 'Give the number, the time or the consequence behind the strong word.',
  why: 'Strong words and irony bring strong feelings back into the room, and the facts get quieter.',
  idea: 'Leave the feeling word out, and tell the fact that caused it.',
  unless: 'It is a term of the trade, a log line, sincere thanks, or humour about a machine.',
  source: 'Google, Site Reliability Workbook, chapter 10 (animated language)',
  examples: {
    flagged: [
      {text: '«What on earth» did the planner expect of a Sunday?', certainty: 'clear'},
      {text: 'It is «ridiculous» that three people held the same key.', certainty: 'clear'},
      {text: 'The «outrageous» handover left the night shift without a list.', certainty: 'clear'},
      {text: 'Who changed this «fucking» flag?', name: 'profanity', certainty: 'clear'},
      {text: "«Thanks to Bruno's clever shortcut», we lost the evening.", certainty: 'clear'},
      {text: '«Apparently» nobody reads the handover book.', certainty: 'clear'},
      {text: '«Of course», nobody had told the night shift.', certainty: 'clear'},
      {text: 'The «so-called audit» was over before the coffee.', certainty: 'clear'},
      {text: 'QA ran «their "tests"» on an empty table.', certainty: 'clear'},
      {text: '«You know who you are».', certainty: 'borderline'},
      {text: '«I fail to understand how» an engineer can skip the checklist.', certainty: 'clear'},
      {text: '«What kind of engineer ships this»?', certainty: 'clear'},
      {
        text: 'The approver signed it in nine seconds. «Impressive».',
        name: 'a verdict in one word',
        certainty: 'borderline'
      },
      {
        text: 'Petra switched the alert off. «But for a year»?',
        name: 'a question without a verb',
        certainty: 'borderline'
      },
      {text: "It is nobody's job to look, «is it»?", name: 'a tag', certainty: 'clear'},
      {text: 'The vendor did reply, «eventually».', certainty: 'borderline'},
      {text: 'The vendor promised an hour. It took a day, «of course».', certainty: 'borderline'},
      {text: 'The approver did not open the file. «Why would he».', certainty: 'clear'},
      {text: '«I wonder» what the reviewers were looking at.', certainty: 'borderline'},
      {text: '«I will say no more» about the reviewers.', name: 'restraint on display', certainty: 'borderline'},
      {text: '«Somebody thought» that two digits are enough.', certainty: 'borderline'},
      {text: 'The directors are out on launch day. «I am sure» that is a coincidence.', certainty: 'borderline'},
      {text: 'The engineers merged a «"quick"» fix on Friday.', certainty: 'borderline'},
      {text: 'The rest of that evening «I leave to the reader».', certainty: 'borderline'},
      {text: '«Our dear colleagues» in the office had gone home.', certainty: 'borderline'},
      {text: 'The supplier «has its own definition of» urgent.', certainty: 'borderline'},
      {text: 'The valve had «supposedly» been tested.', name: 'a doubt in one adverb', certainty: 'borderline'},
      {text: '«Oddly», nobody from sales was on the bridge.', certainty: 'borderline'},
      {text: 'The drill was a success, «they say».', name: 'hearsay set apart', certainty: 'borderline'},
      {text: 'Nine people signed the form and «nobody rang» the depot.', name: 'a count', certainty: 'borderline'},
      {text: 'That is what «the vendor called» support.', certainty: 'borderline'},
      {text: '«The planners call» it communication.', certainty: 'borderline'},
      {text: 'I «admire the confidence» of the approver.', certainty: 'borderline'},
      {text: '«The review consisted of one emoji».', certainty: 'borderline'},
      {text: '«The operators are kindly reminded» that phones exist.', certainty: 'borderline'},
      {text: '«Perhaps the planners could read» the mail.', certainty: 'borderline'},
      {text: '«Does anybody read these reports»?', certainty: 'borderline'},
      {text: 'The «famous checklist» of the night shift was blank.', certainty: 'borderline'},
      {text: 'The pump was "«tested»" by the crew.', name: 'a verb in quotation marks', certainty: 'borderline'},
      {text: '«A mail would have been nice».', certainty: 'borderline'},
      {text: 'Nobody opened the file. «Nobody».', name: 'an echo', certainty: 'borderline'},
      {text: '«A certain colleague» had unplugged it.', certainty: 'borderline'},
      {text: 'The night shift did not look. «Well done, night shift».', certainty: 'borderline'},
      {text: '«Whoever approved this may like» to meet the night shift.', certainty: 'borderline'},
      {text: '«I understand» that the dinner of the directors was lovely.', certainty: 'borderline'},
      {text: 'The clerk signed it, and «I can only assume» that the pen was new.', certainty: 'borderline'},
      {text: 'The directors checked one pump. «One pump!»', name: 'a short cry', certainty: 'borderline'},
      {text: '«The planners thought it wise to» move the date.', certainty: 'borderline'},
      {text: 'The director «solemnly» announced that all was well.', certainty: 'borderline'}
    ],
    accepted: [
      {text: 'Congratulations to anybody who has read this far.', name: 'a friendly word'},
      {text: 'The call returns what some people think of as the last day.', name: 'a name'},
      {text: 'The clerk was away, so one can assume that the form was not printed.', name: 'a thought'},
      {text: 'The pump, as he said, was new in May.', name: 'a report'},
      {text: 'On the router certain handlers are mounted, and the operators see them.', name: 'about a machine'},
      {text: 'The proxies of the team run in a high-availability (HA) set.', name: 'a term'},
      {text: 'The clerks can draw the curve without having to do the math.', name: 'no call to the reader'},
      {text: 'One can imagine that the operators read both pages.', name: 'a thought'},
      {text: 'A kernel panic took the second scheduler with it.', name: 'a term'},
      {text: 'What on earth does this flag do?', name: 'about a machine'},
      {text: 'The query plan was ridiculous: 40 joins for one row.', name: 'about a machine'},
      {text: 'Thanks to the harbour crew, who stayed until six.', name: 'thanks'},
      {text: "Thanks to Nour's script, we recovered all orders by noon.", name: 'thanks'},
      {text: 'Apparently the disk had been full since Sunday.', name: 'a hedge about a system'},
      {text: 'As far as I can tell, the node restarted twice.', name: 'a hedge about a system'},
      {text: 'The operator pressed "Approve" on the second screen.', name: 'a label'},
      {text: 'Kofi set the status to "done" at 14:10.', name: 'a label'},
      {text: 'Ana opened the "review" tab of the console.', name: 'a label'},
      {text: 'It surprised the crew that one key opens all the gates.', name: 'honest surprise'},
      {text: 'The second attempt worked. Great work by the night shift.', name: 'praise'},
      {text: 'The job happily deleted 4,000 rows.', name: 'about a machine'},
      {text: 'One can set the limit per tenant.', name: 'a general "one"'},
      {text: 'Somebody from the depot called us at 02:11.', name: 'somebody unknown'},
      {text: 'We do not understand why the pod restarted.', name: 'an open question about a system'},
      {text: 'The vendor replied after six days.', name: 'the fact alone'},
      {text: 'As far as we know, no one was affected.', name: 'a hedge about effects'},
      {text: 'What is the time-out for?', name: 'a question about a system'},
      {text: 'The word "done" in the ticket meant merged.', name: 'a word that is explained'},
      {text: 'We lost only two minutes thanks to the operators.', name: 'thanks'},
      {text: 'We apologise to everybody whose parcel came a day late.', name: 'an apology'},
      {text: 'The API has its own definition of urgent.', name: 'about a machine'},
      {text: 'The change was reportedly live at 10:03.', name: 'a source that is named as one'},
      {text: 'Oddly, the second node was fine.', name: 'about a machine'},
      {text: 'We are told that the power came back at 10:00.', name: 'a source'},
      {text: 'Nine people were paged and nobody was at home.', name: 'a state'},
      {text: 'The library calls this function twice.', name: 'software'},
      {text: 'I admire the work of the night shift.', name: 'praise'},
      {text: 'The review consisted of two steps.', name: 'what it was made of'},
      {text: 'Perhaps the limit could be raised.', name: 'an idea about a setting'},
      {text: 'Does anyone know what the flag does?', name: 'a question about a setting'},
      {text: 'The famous midnight batch started on time.', name: 'about a machine'},
      {text: 'The bot had set the label "tested".', name: 'a label'},
      {text: 'A dry run would have been nice to have.', name: 'a tool'},
      {text: 'A certain version of the client retries forever.', name: 'a version'},
      {text: 'Well done to the night shift for the quick restore.', name: 'praise'},
      {text: 'You may want to consider a second approver.', name: 'advice to the reader'},
      {text: 'One might ask how the flag reached the second region.', name: 'a step of the account'},
      {text: 'The approver listed the names of all people in the depot.', name: 'a list of people'},
      {
        text: 'The index was (supposedly) rebuilt by the job, and the operators waited.',
        name: 'a doubt about a machine'
      },
      {text: 'The famous talk of our lead architect is in the archive.', name: 'fame'},
      {text: 'Each engineer has many roles; one of them is their "main role".', name: 'a term that is explained'},
      {text: 'The team deploys it as the service user (with two approvals, of course).', name: 'a polite aside'},
      {text: 'Imagine that the operator restores a copy on Friday.', name: 'an invitation'},
      {text: 'Certain write operations are rejected by the replica.', name: 'about a machine'},
      {text: 'People have come to expect a page within a minute.', name: 'a habit'},
      {text: 'We are indebted to the good people of the depot.', name: 'thanks'},
      {text: 'The engineer typed `???` where the name was unknown.', name: 'code'},
      {text: 'Thanks to Mr. Abara, and to the guests who came and sat down in the dark.', name: 'thanks'},
      {text: 'Pia stayed off the "just restart it" train while the callers waited.', name: 'what others stand for'},
      {text: 'Whoever needs the raw rows may want to use the export.', name: 'advice to the reader'},
      {text: 'I understand that the operators were nice to the caller.', name: 'praise without a treat'},
      {text: 'The operators tried again, and it worked. Great!', name: 'joy'},
      {text: 'We thought it wise to wait for the second reading.', name: "the author's own view"},
      {text: 'The installer of the driver slept soundly until the timer rang.', name: 'software'},
      {text: 'Somebody on call can be asked; whoever decides that a restore is due sets the flag.', name: 'a rule'}
    ],
    missed: [
      {text: '«Glaciers have more urgency» than the change board.', name: 'a comparison'},
      {
        text: 'The review lasted nine seconds for 800 lines. «They saw something green».',
        name: 'irony by the facts alone'
      },
      {text: 'The certificate had a page of its own, «with a snowflake on it».', name: 'a telling detail'}
    ]
  },
  *check(sentence): Generator<Report> {
    const reason = 'Strong feeling or irony speaks here, and it can drown the facts.'
    for (const run of irony(sentence)) {
      const first = sentence.tokens[run.start]!
      const last = sentence.tokens[run.end - 1]!
      // A doubt in quotation marks begins with the mark.
      if (first.quoted) yield {start: first.start, end: last.end, certainty: run.certainty, reason}
      else yield* reportRun(sentence, run, run.certainty, reason)
    }
  }
})

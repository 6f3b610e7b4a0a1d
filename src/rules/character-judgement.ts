import {traitsFound} from '../conduct/traits.ts'
import {reportRun} from '../report-run.ts'
import {defineRule, type Report} from '../rule.ts'

export default defineRule({
  reads: 'sentence',
  ruleId: 'character-judgement',
  severity: 'warning',
  summary: 'Describe the situation that would bring any capable colleague to the same step.',
  why: 'Character does not change between two deploys; conditions do, and conditions are what a team can improve.',
  idea: 'Ask what in that hour would have led anybody to the same act, and write that.',
  unless: 'It is a fact of staffing without a conclusion, or it praises.',
  source:
    'PagerDuty, Blameless postmortems (fundamental attribution error); S. Dekker, The Field Guide to Understanding Human Error',
  examples: {
    flagged: [
      {text: '«A lack of diligence» sent the crates to the wrong dock.', certainty: 'clear'},
      {text: '«The reviewer was careless».', certainty: 'clear'},
      {text: '«@yara is just not competent» enough for the night shift.', certainty: 'clear'},
      {text: '«He is not a team player».', certainty: 'clear'},
      {text: 'There is «no sense of urgency» in the depot.', certainty: 'clear'},
      {text: 'The labels «were printed carelessly» by a temporary clerk.', certainty: 'clear'},
      {text: '«Sheer laziness» let it through.', certainty: 'clear'},
      {text: 'A «careless engineer» left the key in the log.', certainty: 'clear'},
      {text: '«The crew has become complacent» about drills.', certainty: 'clear'},
      {text: '«The on-call panicked».', certainty: 'clear'},
      {text: '«The lead was too stubborn» to roll back.', certainty: 'clear'},
      {text: '«The dispatcher lost focus» halfway through.', certainty: 'clear'},
      {text: 'This is what comes of hiring «amateurs».', certainty: 'clear'},
      {text: '«The DBA never reads» the change notes.', certainty: 'clear'},
      {text: '«Due care» was not exercised.', certainty: 'clear'},
      {text: '«We lacked the courage» to stop the conveyor.', certainty: 'borderline'},
      {text: '«The nurse was distracted» by a visitor.', certainty: 'borderline'},
      {text: '«The lead thought she knew better».', certainty: 'clear'},
      {text: '«The planner has no idea what he is» doing.', certainty: 'clear'},
      {text: '«The clerk covered it up».', certainty: 'clear'},
      {text: 'The reviewer «approved it mindlessly».', name: 'an adverb behind', certainty: 'clear'},
      {text: 'Nora is new, and «nobody cares» about the rota.', certainty: 'clear'},
      {text: '«The lead slept through» three pages.', certainty: 'borderline'},
      {text: '«The clerk did not do her job».', certainty: 'borderline'},
      {text: '«The nurse lacked experience» with this pump.', certainty: 'borderline'},
      {text: '«The lax attitude of the crew» let it through.', certainty: 'borderline'},
      {text: "«The director's ego» got in the way.", certainty: 'borderline'},
      {text: '«Any competent planner would check» the tide.', certainty: 'borderline'},
      {text: 'It «speaks volumes about the crew».', certainty: 'borderline'},
      {text: '«The trainee did not know how to» read the graph.', certainty: 'borderline'},
      {text: '«The reviewer was dismissive».', name: 'manners', certainty: 'clear'},
      {text: '«His reply was condescending».', name: 'a tone', certainty: 'borderline'},
      {text: '«The planners shouted at the» trainee.', certainty: 'borderline'},
      {text: '«The nurse could not be bothered».', certainty: 'clear'},
      {text: 'The whole matter is a «question of discipline».', certainty: 'borderline'},
      {text: 'He signed it «out of vanity».', certainty: 'borderline'},
      {text: '«We rested on our laurels».', certainty: 'borderline'},
      {text: '«The clerk falsified the reading».', certainty: 'borderline'}
    ],
    accepted: [
      {text: 'A lack of ownership of the mirror makes the test flaky.', name: 'who owns what'},
      {text: 'The cache can fool you into thinking that it works.', name: 'a verb'},
      {text: 'We do not care about the other rows.', name: 'what does not matter'},
      {text: 'String constants are short, but they are not suitable for a log.', name: 'things'},
      {text: 'The new lead has always been up to the task.', name: 'praise'},
      {text: 'The translators have no editorial responsibility.', name: 'a job'},
      {text: 'You could look in case the first reviewer was careless.', name: 'a case'},
      {text: 'The lack of conceptual integrity made the tool costly.', name: 'a design'},
      {text: 'The guards should avoid any negligence.', name: 'what is to be avoided'},
      {text: 'The map evaluates its layers with a lazy iterator.', name: 'a technical term'},
      {text: 'The sorting worker is dumb on purpose.', name: 'software'},
      {text: 'A naive search over all routes took minutes.', name: 'an algorithm'},
      {text: 'The database panicked and restarted.', name: 'software with the name of a team'},
      {text: 'The kernel panicked at 03:12.', name: 'software that panics'},
      {text: 'The index was too lazy to warm itself.', name: 'a joke about software'},
      {text: 'The dispatcher service was oblivious to time zones.', name: 'software'},
      {text: 'The responder was in the first week on call.', name: 'a fact of staffing'},
      {text: 'Lack of tests made the change hard to judge.', name: 'a condition'},
      {text: 'Lack of staff made the night long.', name: 'a condition'},
      {text: 'We had no time to test.', name: 'a condition'},
      {text: 'The team had no idea that the flag existed.', name: 'what could be known'},
      {text: 'The team was not careless.', name: 'negated'},
      {text: 'Nobody was careless here.', name: 'about nobody'},
      {text: 'The team was attentive all night.', name: 'praise'},
      {text: 'Careful packing kept the samples cold.', name: 'praise'},
      {text: 'Users were not qualified for the offer.', name: 'users of the product'},
      {text: 'The phone rang twice while the form was open.', name: 'the condition behind it'},
      {text: 'The service does not listen on port 80.', name: 'software'},
      {text: 'The attitude control of the drone failed.', name: 'a technical term'},
      {text: 'The open attitude of the crew helped.', name: 'praise'},
      {text: 'The log says something about a lock.', name: 'software that tells'},
      {text: 'The nurse lacked the key to the cabinet.', name: 'a condition'},
      {text: 'The parser handled it blindly.', name: 'software'},
      {text: 'Nobody lost their temper.', name: 'denied'},
      {text: 'The page froze.', name: 'software'},
      {text: 'Was the reviewer careless?', name: 'a question'},
      {text: 'The reply from the API was curt.', name: 'software'},
      {text: 'Thanks to everybody who shouted at us.', name: 'thanks'},
      {text: 'It is a question of minutes.', name: 'a quantity'},
      {text: 'The crew takes pride in its drills.', name: 'praise'},
      {text: 'It was not her first restore.', name: 'experience'},
      {text: 'The retries of the client were aggressive.', name: 'software'},
      {text: 'The mail said "the reviewer was careless".', name: 'a quotation'}
    ],
    missed: [
      {text: 'A manager with any experience «involves operations in the first week».', certainty: 'clear'},
      {text: 'It is hard to see it as «anything other than selfish».', certainty: 'clear'}
    ]
  },
  *check(sentence): Generator<Report> {
    for (const found of traitsFound(sentence)) {
      if (found.target === 'I') continue
      yield* reportRun(
        sentence,
        found,
        found.certainty,
        'A trait or a lapse stands here as the explanation; the situation around it stays untold.'
      )
    }
  }
})

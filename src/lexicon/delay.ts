import {wordSet} from './word-set.ts'

/** Words for what people did late. The words are ours. */

/** What one is told to have done late: looking, telling, answering, deciding. */
export const lateActs = wordSet(`
tell inform notify warn escalate call page ask answer reply respond react acknowledge look check notice realise realize read open test review verify
declare announce communicate involve decide consider raise mention admit apologise apologize update
`)

/** Answering somebody: that it took long is said of those who were asked. */
export const answers = wordSet('answer reply respond react acknowledge call look read open')

/** Lengths of time. */
export const units = wordSet('second seconds minute minutes hour hours day days week weeks month months year years')

/** Times by name. */
export const times = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december noon
midnight morning evening afternoon night day week hour hours days weeks call mail ticket complaint outage incident end
`)

/** What is left to somebody to do. */
export const tasks = wordSet(
  'pr prs request requests proposal proposals task tasks follow-up issue issues bug bugs patch action actions'
)

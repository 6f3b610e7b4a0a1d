import {wordSet} from './word-set.ts'

/** How plain it was, or how sure to come, by sense. One phrase a line, in the notation of `phrases`. The words are ours. */
export const plain = `
  be there for all|everyone|everybody|anyone to|.
  be there to be|see seen|for
  right in front of us|him|her|them|me|everyone|everybody
  in front of us|him|her|them|me all|the all|whole|entire the|time|day|morning
  in front of our|their|his|her|my|everyone's nose|noses|eyes
  sit|sitting|lie|lying in our|their|his|her|my inbox|inboxes|mailbox|drawer
  sit|sitting|lie|lying in somebody|someone _ inbox|mailbox|drawer
  be a|an expert|genius|engineer|scientist|specialist|detective to see|know|notice|understand|realise|realize|spot
  one|single look|glance be|was enough|sufficient
  bound to go|end|come wrong|badly|out
  be bound to happen|fail|break|fall
  had to go wrong
  had to end badly
  could only go|end wrong|badly
  could not|n't go|end well
  sooner or later it|this|that
  nobody|anyone|anybody should|can|could be surprised
  no one should|can|could be surprised
  come as no|a surprise to nobody|anyone|no
  come as no surprise
  surprise nobody
  the signs be|were clear|there|plain|all
  there be enough|plenty|ample of? warnings|signs|warning|hints
  there be warnings|signs|hints enough
  all the? signs point
  warning signs have be there
  alarm bells be ring
  an open secret
  eyes in his|her|their|the head|face
  in our|my|their|his|her own? hands|hand .
  be plain to see
  plain|clear|visible|obvious|there for all to see
`

/** Verdicts and turning points, beside "in hindsight". */
export const turning = wordSet(
  'problem problems story mattered matter matters decisive clue clues hint hints sign signs warning warnings chance lesson clever wise wiser choice needed fatal key moment telling'
)

/** What everybody could read. */
export const readable = wordSet(
  'figure figures number numbers information warning warnings report reports minutes plan plans letter mail risk limit statistics attendance document answer answers'
)

/** What is known to be weak. */
export const weaknesses = wordSet(
  'risk risks problem problems issue weakness weaknesses limit limitation limitations gap gaps it this that danger dangers defect flaw flaws dependency'
)

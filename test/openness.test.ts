import {describe, expect, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {strengths} from '../src/presenters/strengths.ts'
import {review} from '../src/review.ts'
import {settingsFromInputs} from '../src/settings.ts'

// Somebody tells in the first person what they did, saw and thought: never flagged, and named as a strength.

/** Accounts as people give them: what was run, what was expected and why, what showed up. */
const open = [
  'I ran the command expecting the staging cluster.',
  'I expected the script to stop at the first empty file.',
  'I thought that the banner on the screen belonged to the other pier.',
  'I assumed that the second list was a copy of the first, as the names were the same.',
  'I pasted the id from the channel, believing it to be the one of the test boards.',
  'I restarted the import at 05:43 because the log showed no rows.',
  'I saw two green lamps and opened the next sluice.',
  'I read the alert as the one from the day before, since its text was the same.',
  'I looked at the wrong graph for ten minutes, because both have the same title.',
  'I did not know that both tanks hang on one pipe.',
  'I did not see the second page of results, which opens below the fold.',
  'I was sure that the window was the one of the rehearsal.',
  'I had both terminals open, and typed into the left one.',
  'I waited for the second signal before I called the harbour office, as the runbook says.',
  'I deleted the folder at 05:50, expecting a backup of the night.',
  'I merged the change at 10:02 after the build was green.',
  'I had not worked with this board before and followed the page step by step.',
  'I hesitated to wake the second on-call, because the last alert had been a false one.',
  'I told the office that the boards were fine, which is what my screen showed.',
  'I rolled the release back and watched the errors go down.',
  'At 05:41 I believed the import had finished.',
  'When I opened the console, it showed the production account, and I took it for the sandbox.',
  'I typed the name of the queue from memory, as I had done many times.',
  'We restarted all boards, expecting them to read the new file.',
  'We thought that the cache would expire within a minute.',
  'From where I sat, the boards looked normal.',
  'I remember being surprised that the command asked for no confirmation.',
  'I was looking for a way to stop the import, and the page listed none.'
]

const path = 'postmortems/ferry-times.md'
const story = (sentence: string): string =>
  `# Ferry times stood still on 3 November 2026\n\n## Summary\n\nThe boards stood still for 40 minutes.\n\n## Contributing factors\n\n${sentence}\n`

const loud = {...defaultSettings, sections: [], rules: {}}
const strict = settingsFromInputs({preset: 'strict', sections: '[]', rules: 'person-name: info\ntimeline-facts: info'})

describe('never flagged', () => {
  test('there are enough', () => expect(open.length).toBeGreaterThanOrEqual(20))

  test.each(open)('%s', (sentence) => {
    for (const settings of [loud, strict]) {
      for (const text of [
        story(sentence),
        story(`- ${sentence}`),
        `# T\n\n## Timeline (UTC)\n\n| Time | What |\n|---|---|\n| 05:02 | The import ended. |\n| 05:43 | ${sentence} |\n`
      ]) {
        const {findings} = review(text, {path, settings})
        expect(
          findings
            .filter((one) => one.sentence.includes(sentence.slice(0, 20)))
            .map(({ruleId, actual}) => `${ruleId}: ${actual}`)
        ).toEqual([])
      }
    }
  })
})

describe('named as a strength, without naming anybody', () => {
  const said = (text: string): string[] =>
    strengths({...review(text, {path, settings: loud}), outside: 0}).filter((one) => one.includes('first person'))

  test.each<[sentence: string, expected: string]>([
    ['I ran the command expecting the staging cluster.', 'expected'],
    ['I saw two green lamps and opened the next sluice.', 'seen'],
    ['I did not know that both tanks hang on one pipe.', 'known'],
    ['I was sure that it was the rehearsal. I read the title of the window.', 'expected and seen'],
    ['I thought it was over. I saw no rows. I was not aware of the second list.', 'expected, seen and known']
  ])('%s', (sentence, what) => {
    expect(said(story(sentence))).toEqual([`it tells in the first person what was ${what} at the time`])
  })

  test.each([
    'Mara ran the command expecting the staging cluster.',
    'The import expected a file, and the log showed no rows.',
    'What would I have expected?',
    'If I had seen the second page, the boards would have been calm.',
    'I think we can ship this on Monday.',
    'I will look at the graph again.',
    'I stupidly thought that it was the rehearsal.',
    'The caller said: "I thought it was over."',
    '> I thought it was over.',
    'The runbook says `I expected rows`.'
  ])('not: %s', (sentence) => {
    expect(said(story(sentence))).toEqual([])
  })

  test('once, however often it is told', () => {
    const text = story(open.join(' '))
    expect(said(text)).toEqual(['it tells in the first person what was expected, seen and known at the time'])
  })
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseDocument} from '../src/document.ts'
import {readMoment, zoneStated} from '../src/moments.ts'
import {outOfOrder} from '../src/timeline-order.ts'
import {readTimeline} from '../src/timeline.ts'

const under = (content: string, heading = 'Timeline') =>
  readTimeline(
    parseDocument(`# Search was down\n\n## ${heading}\n\n${content}\n\n## Impact\n\nNone at 23:59.\n`, 'docs/a.md')
  )

describe('the moment with which an entry begins', () => {
  test.each([
    // 24 hours.
    ['- 10:02 first alert', {clock: 602}],
    ['- **10:02** first alert', {clock: 602}],
    ['- `10:02` – first alert', {clock: 602}],
    ['- [10:02] first alert', {clock: 602}],
    ['* (10:02) first alert', {clock: 602}],
    ['1. 10:02:33 first alert', {clock: 602}],
    ['- [x] 10:02 first alert', {clock: 602}],
    ['10:02: first alert', {clock: 602}],
    ['- 10.02 first alert', {clock: 602}],
    ['- 10h02 first alert', {clock: 602}],
    ['- 1002 UTC first alert', {clock: 602, zone: 'UTC'}],
    ['- 1002Z first alert', {clock: 602, zone: 'Z'}],
    // 12 hours.
    ['- 10:02 AM first alert', {clock: 602}],
    ['- 10:02pm first alert', {clock: 1322}],
    ['- 10 p.m. first alert', {clock: 1320}],
    ['- 12:05am first alert', {clock: 5}],
    ['- 9.20 am first alert', {clock: 560}],
    ['- 10.20 p.m. first alert', {clock: 1340}],
    ['- noon: first alert', {clock: 720}],
    // Dates.
    ['- 2024-05-03 10:02 first alert', {date: '2024-05-03', clock: 602}],
    ['- 2024-05-03T10:02:33Z first alert', {date: '2024-05-03', clock: 602, zone: 'Z'}],
    ['- 2024-05-03T10:02+02:00 first alert', {date: '2024-05-03', clock: 602, zone: '+02:00'}],
    ['- 03.05.2024, 10:02 first alert', {date: '03.05.2024', clock: 602}],
    ['- 05/03/2024 10:02 first alert', {date: '05/03/2024', clock: 602}],
    ['- [05-03 10:02] first alert', {date: '05-03', clock: 602}],
    ['- May 3, 2024 at 10:02: first alert', {date: 'May 3, 2024', clock: 602}],
    ['- 3rd of May 10:02 first alert', {date: '3rd of May', clock: 602}],
    ['- Fri, 3 May 2024, 10:02 – first alert', {date: '3 May 2024', clock: 602}],
    ['- **Jan 3, 2024:** first alert', {date: 'Jan 3, 2024'}],
    ['- 2024年5月3日 10時02分 最初のアラート', {date: '2024年5月3日', clock: 602}],
    ['### 2024-05-03 10:02 – first alert', {date: '2024-05-03', clock: 602}],
    ['- 8–22 April: nothing is drawn', {date: '8–22 April'}],
    ['- Friday 9 to Wednesday 14 June: recovery', {date: '9 to Wednesday 14 June'}],
    ['- Early April: the import stops', {date: 'Early April'}],
    ['- March 2021: the rule is added', {date: 'March 2021'}],
    // About, from, until.
    ['- Saturday, a little past 6. Delphine sees it', {clock: 360}],
    ['- At half past nine we look', {clock: 570}],
    ['- Quarter to ten, calm', {clock: 585}],
    ['- Twenty-five past 9: calm', {clock: 565}],
    ['- By eleven it is back', {clock: 660}],
    ['- 3.5. first alert', {date: '3.5.'}],
    ['- Around seven in the evening the queue grows', {clock: 420}],
    ['- ~10:02 first alert', {clock: 602}],
    ['- approx. 10:02 first alert', {clock: 602}],
    ['- At around 10:02 the first alert fired', {clock: 602}],
    ['- 10:02–10:40 search is down', {clock: 602}],
    ['- 10:02 to 10:40: search is down', {clock: 602}],
    ['- 2024-05-03 → 05-06 slow answers', {date: '2024-05-03'}],
    // Zones.
    ['- 10:02 CEST first alert', {clock: 602, zone: 'CEST'}],
    ['- 10:02 UTC+2 first alert', {clock: 602, zone: 'UTC+2'}],
    ['- 10:02 (PDT) first alert', {clock: 602, zone: 'PDT'}],
    ['- 9:00 AM Pacific Time first alert', {clock: 540, zone: 'Pacific Time'}],
    // From the start.
    ['- T+5m second alert', {offset: 5}],
    ['- T-10 deploy begins', {offset: -10}],
    ['- +30 min second alert', {offset: 30}],
    ['- T0: first alert', {offset: 0}],
    ['- +0:05 second alert', {offset: 5}],
    ['- +15: second alert', {offset: 15}],
    ['- 15 min: second alert', {offset: 15}],
    ['- 20240503 10:02 first alert', {date: '20240503', clock: 602}],
    ['- Time: 10:02 UTC, first alert', {clock: 602, zone: 'UTC'}],
    ['- Friday, 10:02: first alert', {clock: 602}],
    ['- T+01:15 second alert', {offset: 75}],
    // With marks.
    ['- 🔴 10:02 first alert', {clock: 602}],
    ['- :fire: 10:02 first alert', {clock: 602}],
    ['<td>10:02</td><td>first alert</td>', {clock: 602}]
  ])('%s', (line, moment) => {
    expect(readMoment(line)).toMatchObject(moment)
  })

  test.each([
    '- After 3 attempts it works',
    '- At 3 sites the light is red',
    '- By one account it was the cache',
    '- Early warnings come in',
    '- 8–22 of 40 sites'
  ])('%s: none', (line) => {
    expect(readMoment(line)).toBeUndefined()
  })

  test.each([
    '- The first alert fired',
    '- 3 servers were added',
    '- 10 of 12 nodes answer',
    '- version 10.4.2 is rolled out',
    '- 99.95 % of requests succeed again',
    '- 5xx rate doubles',
    '- may be related to the deploy',
    '- 1. first alert',
    '- 12-15 users call',
    '- 10.25% of requests fail',
    '- 15 min of errors',
    '- +20 nodes are added'
  ])('none: %s', (line) => {
    expect(readMoment(line)).toBeUndefined()
  })
})

describe('the entries of a timeline', () => {
  test.each([
    ['a table whose first cell says more', '| When | Event |\n|--|--|\n| v2.1, 3 May | a |\n| 10:10 | b |\n', 2],
    [
      'days as HTML headings',
      '<h3>Tuesday 6 June</h3>\n\nWork.\n\n<h3>Wednesday 7 June</h3>\n\n- 10:02 a\n- 10:10 b\n',
      3
    ],
    [
      'headings with times, and prose under them',
      '### 10:02\n\nThe page of 09:58 is read.\n\n### 10:10\n\nWe wait until 11:00.\n',
      2
    ],
    ['a date with a word on its times', 'Saturday 13 April, time is UTC+3\n\n- 10:02 a\n- 10:10 b\n', 2],
    ['a table without heads', '| 10:02 | a |\n|--|--|\n| 10:10 | b |\n', 2],
    ['HTML on one line', '<ul><li>10:02 a</li><li>10:10 b</li></ul>\n', 2],
    ['a list', '- 10:02 a\n- 10:10 b\n- no time\n', 2],
    ['a list with the times inside', '- First alert at 10:02\n- Search answers since 10:40\n', 2],
    ['a nested list', '- Friday\n  - 10:02 a\n  - 10:10 b\n', 2],
    ['a table', '| Time | Event |\n| --- | --- |\n| 10:02 | a |\n| 10:10 | b |\n| later | c |\n', 2],
    [
      'a table with the time second',
      '| # | Time (UTC) | Event |\n|--|--|--|\n| 1 | 10:02 | a |\n| 2 | 10:10 | b |\n',
      2
    ],
    [
      'a table with date and time apart',
      '| Date | Time | Event |\n|--|--|--|\n| 3 May | 10:02 | a |\n| 3 May | 10:10 | b |\n',
      2
    ],
    ['lines', '10:02 a\n10:10 b\n10:40 c\n', 3],
    ['paragraphs', '**10:02** a\n\n**10:10** b\n', 2],
    ['sub-headings', '### 10:02\n\na\n\n### 10:10\n\nb\n', 2],
    [
      'sub-headings under dates',
      '### May 3\n\n#### 10:02\n\na\n\n#### 10:10\n\nb\n\n### May 4\n\n#### 09:00\n\nc\n',
      3
    ],
    ['dates above lists', 'May 3\n\n- 10:02 a\n- 10:10 b\n\nMay 4\n\n- 09:00 c\n', 3],
    ['dates only', '- **May 3:** a\n- **May 4:** b\n', 2],
    ['a code block', '```\n10:02 a\n10:10 b\n```\n', 2],
    ['a list with a log in it', '- 10:02 a\n\n  ```\n  10:02:01 error\n  10:02:02 error\n  ```\n\n- 10:10 b\n', 2],
    ['a list with wrapped lines', '- 10:02 a, which had begun at\n  10:00 in another place\n- 10:10 b\n', 2],
    ['prose', 'It began in the morning.\n\nIt ended soon.\n', 0],
    ['nothing', '', 0]
  ])('%s', (_, content, count) => {
    expect(under(content).entries).toHaveLength(count)
  })

  test('a date above holds for the entries below', () => {
    expect(under('### May 3\n\n- 10:02 a\n\n### May 4\n\n- 09:00 b\n').entries.map(({date}) => date)).toEqual([
      'May 3',
      'May 4'
    ])
  })
})

describe('the zone', () => {
  const list = '- 10:02 a\n- 10:10 b\n'
  test.each([
    ['in the heading', 'Timeline (UTC)', list, 'UTC'],
    ['in the heading, in words', 'Timeline (all times CET)', list, 'CET'],
    ['above the entries', 'Timeline', `All times are in PST.\n\n${list}`, 'PST'],
    ['as a city', 'Timeline', `All times are Europe/Berlin.\n\n${list}`, 'Europe/Berlin'],
    ['in the head of a table', 'Timeline', '| Time (UTC) | Event |\n|--|--|\n| 10:02 | a |\n', 'UTC'],
    ...['UTC', 'Time UTC', 'UTC time', 'Time [UTC]', '**Date / Time** UTC'].map((head) => [
      `in a head that says “${head}”`,
      'Timeline',
      `| ${head} | Event |\n|--|--|\n| 10:02 | a |\n`,
      'UTC'
    ]),
    ['in a table without outer bars', 'Timeline', 'Time CET | Event\n--- | ---\n10:02 | a\n', 'CET'],
    ['in square brackets in the heading', 'Timeline [UTC]', list, 'UTC'],
    ['behind the heading', 'Timeline, UTC', list, 'UTC'],
    ['not a head about something else', 'Timeline', '| Time | UTC job |\n|--|--|\n| 10:02 | a |\n', 'none'],
    ['at the entries', 'Timeline', '- 10:02 UTC a\n- 10:10 UTC b\n', 'UTC'],
    ['once, at the first entry', 'Timeline', '- 10:02 UTC a\n- 10:10 b\n', 'UTC'],
    ['UTC and Z are one', 'Timeline (UTC)', '- 10:02Z a\n- 10:10Z b\n', 'UTC'],
    ['two of them', 'Timeline', '- 10:02 UTC a\n- 12:10 CEST b\n', 'mixed'],
    ['a city', 'Timeline', `All times are Lima time.\n\n${list}`, 'Lima time'],
    ['a city behind a time', 'Timeline', '- 10:02 Kyiv time a\n- 10:10 b\n', 'Kyiv time'],
    ['a city that only does something', 'Timeline', '- 10:02 Lima timed out\n- 10:10 Sofia times the run\n', 'none'],
    ['what takes time', 'Timeline', '- 10:02 response time grows\n- 10:10 waiting time falls\n', 'none'],
    ['none', 'Timeline', list, 'none'],
    ['not a file', 'Timeline', '- 10:02 a change of etc/hosts\n- 10:10 b\n', 'none']
  ])('%s', (_, heading, content, zone) => {
    expect(under(content, heading).zone).toBe(zone)
  })

  test('elsewhere in the document', () => {
    const document = parseDocument('From 10:02 to 10:40 CET search was down.\n\n## Timeline\n\n- 10:02 a\n', 'a.md')
    expect(readTimeline(document).zone).toBe('CET')
    expect(zoneStated('It was an EST. problem')).toBeUndefined()
  })
})

describe('the order', () => {
  const late = (content: string) => {
    const document = parseDocument(`## Timeline\n\n${content}`, 'a.md')
    return outOfOrder(readTimeline(document).entries, 2024).map(({start, end}) => document.text.slice(start, end))
  }

  test.each([
    ['ascending', '- 10:02 a\n- 10:10 b\n- 10:40 c\n'],
    ['past midnight', '- 22:00 a\n- 23:50 b\n- 00:10 c\n- 01:00 d\n'],
    ['with new dates', '- 3 May 23:00 a\n- 4 May 08:00 b\n'],
    ['past the turn of the year', '- [12-30 16:00] a\n- [01-02 09:00] b\n'],
    ['on a 12-hour clock without am and pm', '- 11:50 a\n- 12:10 b\n- 1:05 c\n'],
    ['with am and pm', '- 11:50 AM a\n- 12:10 PM b\n- 1:05 PM c\n'],
    ['with the day first', '- 30.04.2024 10:00 a\n- 01.05.2024 09:00 b\n'],
    ['from last to first', '- 10:40 c\n- 10:10 b\n- 10:02 a\n']
  ])('%s', (_, content) => {
    expect(late(content)).toEqual([])
  })

  test.each([
    ['a swap', '- 10:02 a\n- 10:40 b\n- 10:10 c\n- 11:00 d\n', ['- 10:10 c']],
    ['an earlier date', '- 3 May 10:00 a\n- 5 May 10:00 b\n- 4 May 10:00 c\n- 6 May 10:00 d\n', ['- 4 May 10:00 c']],
    [
      'the same date, an earlier hour',
      '- 2024-05-03 23:04 a\n- 2024-05-03 02:50 b\n- 2024-05-04 10:00 c\n',
      ['- 2024-05-03 02:50 b']
    ]
  ])('%s', (_, content, lines) => {
    expect(late(content)).toEqual(lines)
  })
})

test('whatever the line, its moment stands in it', () => {
  const part = fc.constantFrom(
    '10:02',
    ' ',
    '2024-05-03',
    'May 3',
    'UTC',
    '~',
    'T+5m',
    'at',
    '–',
    '|',
    '*',
    'x',
    '99',
    'am',
    '(',
    ')',
    '日'
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 12}), (parts) => {
      const line = parts.join('')
      const moment = readMoment(line)
      if (!moment) return
      expect(moment.start).toBeGreaterThanOrEqual(0)
      expect(moment.end).toBeGreaterThan(moment.start)
      expect(moment.end).toBeLessThanOrEqual(line.length)
    })
  )
})

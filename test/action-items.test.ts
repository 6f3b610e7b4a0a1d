import {describe, expect, test} from '@jest/globals'
import {readActions} from '../src/action-items.ts'
import {parseDocument} from '../src/document.ts'

const actionsIn = (text: string) => readActions(parseDocument(text, 'docs/a.md'))
const under = (content: string, heading = 'Action items') =>
  actionsIn(`# Search was down\n\n## ${heading}\n\n${content}\n\n## Thanks\n\n- To all.\n`)

describe('what is an item', () => {
  test.each([
    ['check boxes', '- [ ] Grow the volume\n- [x] Alert on free space\n', ['Grow the volume', 'Alert on free space']],
    ['bullets', '* Grow the volume\n* Alert on free space\n', ['Grow the volume', 'Alert on free space']],
    ['numbers', '1. Grow the volume\n2. Alert on free space\n', ['Grow the volume', 'Alert on free space']],
    ['marks and links', '- **Grow** the [volume](https://a.example)\n', ['Grow the volume']],
    [
      'rows',
      '| Action | Owner |\n|--|--|\n| Grow the volume | Amara |\n| Alert on free space | Kofi |\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'rows with a number first',
      '| # | What | Who |\n|--|--|--|\n| 1 | Grow the volume | Amara |\n',
      ['Grow the volume']
    ],
    [
      'rows in HTML',
      '<table>\n<tr><th>Action</th><th>Owner</th></tr>\n<tr><td>Grow the <code>volume</code></td><td>Amara</td></tr>\n</table>\n',
      ['Grow the volume']
    ],
    ['rows without heads', '| | |\n|--|--|\n| Grow the volume | Amara |\n', ['Grow the volume']],
    ['empty rows are none', '| Action | Owner |\n|--|--|\n| | |\n', []],
    [
      'details belong to their item',
      '- Grow the volume\n  - to 200 GB\n  - at night\n- Alert on free space\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'groups are no items',
      '- Prevent:\n  - Grow the volume\n- Detect:\n  - Alert on free space\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'bold groups are no items',
      '- **Tasks**\n  - Grow the volume\n  - Alert on free space\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'a single lead-in is no item',
      '- In the next weeks we plan the following\n  - Grow the volume\n  - Alert on free space\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'boxes under a bullet',
      '- Storage\n  - [ ] Grow the volume\n  - [ ] Alert on free space\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'lists under sub-headings',
      '### Prevent\n\n- Grow the volume\n\n### Detect\n\n- Alert on free space\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'sub-headings with prose',
      '### Grow the volume\n\nTo 200 GB.\n\n### Alert on free space\n\nBelow 10 %.\n',
      ['Grow the volume', 'Alert on free space']
    ],
    [
      'lines',
      'Grow the volume to 200 GB\nAlert on free space below 10 %\n',
      ['Grow the volume to 200 GB', 'Alert on free space below 10 %']
    ],
    [
      'sentences',
      'We will grow the volume.\n\nWe should alert on free space.\n',
      ['We will grow the volume.', 'We should alert on free space.']
    ],
    [
      'an indented block',
      'We plan:\n\n    Growing the volume\n    Alerting on free space\n',
      ['Growing the volume', 'Alerting on free space']
    ],
    [
      'fields under a heading',
      '### Grow the volume\n\n- **Owner:** Amara\n- **Due:** 2024-06-14\n\n### Alert on free space\n\n- **Owner:** Kofi\n',
      ['Grow the volume', 'Alert on free space']
    ],
    ['fields under an item', '1. Grow the volume\n   - Owner: Amara\n   - Due: 2024-06-14\n', ['Grow the volume']],
    [
      'lines numbered by the tool',
      '#. Grow the volume to 200 GB. *Done.*\n#. Alert on free space. *In test.*\n',
      ['Grow the volume to 200 GB. Done.', 'Alert on free space. In test.']
    ],
    ['a lead-in is none', 'To prevent this we will:\n\n- Grow the volume\n', ['Grow the volume']],
    ['prose about other things is none', 'Nothing comes to mind.\n', []],
    ['“none” is none', '- None.\n', []],
    ['“N/A” is none', '- [ ] N/A\n', []],
    ['“not applicable” is none', '- Not applicable\n', []],
    ['“none” with its reason', 'None, because the cluster will be retired.\n', []],
    ['that none was needed', '- No actions were needed because the service is retired.\n', []],
    ['a row that says none', '| Action | Owner |\n|--|--|\n| None | N/A |\n', []],
    ['a rule about none is one', '- No changes on Fridays\n', ['No changes on Fridays']],
    [
      'an action that opens with “none of”',
      '- None of the alerts fired: add some\n',
      ['None of the alerts fired: add some']
    ],
    ['an action with “no” in front', '- No action without a ticket\n', ['No action without a ticket']]
  ])('%s', (_, content, texts) => {
    expect(under(content).map(({text}) => text)).toEqual(texts)
  })

  test('in every section about actions, each once', () => {
    const text =
      '## Action items\n\n- A first one\n\n### Next steps\n\n- A second one\n\n## Prevention\n\n- A third one\n'
    expect(actionsIn(text).map((action) => action.text)).toEqual(['A first one', 'A second one', 'A third one'])
  })

  test('under a label in a list', () => {
    expect(
      actionsIn('- **Impact**: large\n- **Review actions**:\n  - Grow the volume\n  - Alert on free space\n')
    ).toHaveLength(2)
  })

  test('its place is its own words', () => {
    const text =
      '## Action items\n\n- [ ] Grow the volume\n  - to 200 GB\n\n| Action |\n|--|\n|  Alert on free space  |\n'
    expect(actionsIn(text).map(({start, end}) => text.slice(start, end))).toEqual([
      'Grow the volume',
      'Alert on free space'
    ])
  })

  test.each([
    ['- [x] Grow the volume', true],
    ['- [ ] Grow the volume', false],
    ['- ✅ Grow the volume', true],
    ['- Grow the volume (done)', true],
    ['- ~~Grow the volume~~', true],
    ['- Grow the volume. Amara, done 3 May', true],
    ['- Grow the volume — merged', true],
    ['- Grow the volume, done by June', null],
    ['- Grow the volume', null],
    ['| Action | Status |\n|--|--|\n| Grow the volume | Done |', true],
    ['| Action | Status |\n|--|--|\n| Grow the volume | Planned |', null]
  ])('done or not: %s', (content, done) => {
    expect(under(content)[0]?.done).toBe(done)
  })
})

describe('its owner', () => {
  const table = (owner: string) => `| Action | Owner |\n|--|--|\n| Grow the volume | ${owner} |\n`
  test.each([
    ['a handle', '- Grow the volume @amara', '@amara'],
    ['a handle in brackets', '- Grow the volume (@amara)', '@amara'],
    ['a field', '- Grow the volume. Owner: Amara', 'Amara'],
    ['a bold field', '- Grow the volume — **Owner:** Amara Lind', 'Amara Lind'],
    ['assigned', '- Grow the volume, assigned to Amara', 'Amara'],
    ['a team in front', '- Storage team: grow the volume', 'Storage team'],
    ['a team behind', '- Grow the volume (storage team)', 'storage team'],
    ['somebody to do it', '- Amara to grow the volume', 'Amara'],
    ['a team that will', '- The storage team will grow the volume', 'storage team'],
    ['a name and a date', '- Grow the volume (Amara, 3 June)', 'Amara'],
    ['a name and a status', '- Grow the volume. Amara, done', 'Amara'],
    ['the author', '- Grow the volume (me)', 'me'],
    ['a name that begins like "no"', '- Grow the volume (Noémi, done)', 'Noémi'],
    ['a department and how far', '- Grow the volume (facilities, done by Friday)', 'facilities'],
    ['a department alone', '- Send the figures (sales)', null],
    ['a column of charge', '| Content | Charge |\n|--|--|\n| Grow the volume | Amara |\n', 'Amara'],
    ['a column of what it costs', '| Content | Service charge |\n|--|--|\n| Grow the volume | Premium |\n', null],
    ['by whom', '| Action | By whom |\n|--|--|\n| Grow the volume | Storage |\n', 'Storage'],
    ['carried by', '| Action | Carried by |\n|--|--|\n| Grow the volume | Amara |\n', 'Amara'],
    ['by, a name', '| Action | By | State |\n|--|--|--|\n| Grow the volume | Amara | 3 June |\n', 'Amara'],
    ['by, a date', '| Action | By |\n|--|--|\n| Grow the volume | 3 June |\n', null],
    ['by, all', '| Action | By |\n|--|--|\n| Grow the volume | all |\n', null],
    ['a bold name in front', '- **Kim**: Add a limit', 'Kim'],
    ['a name in front', '- Kim: Add a limit', 'Kim'],
    ['a bold full name and a dash', '- **Kim Lee** – add a limit', 'Kim Lee'],
    ['a name and a hyphen', '- [ ] Kim - add a limit', 'Kim'],
    ['a box without a bullet', '[ ] Kim - add a limit\n[ ] Amara - alert on it', 'Kim'],
    ['two names in front', '- Kim and Amara: add a limit', 'Kim and Amara'],
    ['a name with its role', '- Kim Lee (storage): add a limit', 'Kim Lee'],
    ['a role in front', '- **SRE**: add a limit', 'SRE'],
    ['a longer role in front', '- Platform engineers: add a limit', 'Platform engineers'],
    ['a slanted name behind', '- Add a limit *(Kim Lee)*', 'Kim Lee'],
    ['a known name behind', '- Add a limit (Kim)', 'Kim'],
    ['a field before another', '- Add a limit. Owner: Kim Lee. Due: TBD', 'Kim Lee'],
    ['a field without a stop', '- Add a limit. Owner: Kim Lee Due date: TBD', 'Kim Lee'],
    ['a field with its date behind a comma', '- Owner: storage team, due Q3', 'storage team'],
    ['an initial', '- Add a limit. Owner: K. Lee', 'K. Lee'],
    ['two people', '- Grow the volume (Amara + Kofi, Q3)', 'Amara + Kofi'],
    ['a column', table('Amara'), 'Amara'],
    ['a column with a team', table('Storage'), 'Storage'],
    [
      'a column in HTML',
      '<table><tr><th>Action</th><th>Owner</th></tr><tr><td>Grow it</td><td>Amara</td></tr></table>',
      'Amara'
    ],
    ['a column for who', '| What | Who |\n|--|--|\n| Grow the volume | Amara |\n', 'Amara'],
    ['who does it', '- Amara adds a cap to the queue', 'Amara'],
    ['who has begun', '- Cap the queue. Amara has started.', 'Amara'],
    ['the author, who will', "- I'll cap the queue", 'I'],
    ['a promise of the author is none', "- I'll be more careful", null],
    ['a group that meets', '- Cap the queue (the board, in May)', 'the board'],
    ['a name between other fields', '- Cap the queue (OPS-31, Amara, Q3)', 'Amara'],
    ['brackets of their own', '- Cap the queue [Amara] [OPS-31]', 'Amara'],
    ['an arrow', '- Cap the queue -> Amara', 'Amara'],
    ['bars', '- Cap the queue | Amara | 5 May', 'Amara'],
    ['the lead', '- Cap the queue. Lead: Amara. Target: end of May.', 'Amara'],
    ['a thing that does something is none', '- Jenkins adds a cap to the queue', null],
    ['a column with a remark', table('Amara, with the vendor'), 'Amara, with the vendor'],
    ['everybody, some time', table('everybody, on Friday evening'), null],
    ['not applicable, and why', table('n/a — there is no list yet'), null],
    ['the key of a proposal', table('CIP-80'), null],
    ['a sentence of its own', '- Grow the volume. Amara, as in spring. The order is out.', 'Amara'],
    ['the author, in a sentence', '- Grow the volume. Me and the board, who like it.', 'Me and the board'],
    ['how far it came is none', '- Grow the volume. Ordered. It comes in May.', null],
    ['TBD', table('TBD'), null],
    ['a question mark', table('?'), null],
    ['everyone', table('everyone'), null],
    ['the team', table('the team'), null],
    ['nothing', table(''), null],
    ['a team that is not named, before a field', '- Add a limit. Owner: team. Due: TBD', null],
    ['a bold label is none', '- **Monitoring**: add an alert', null],
    ['a label for a time is none', '- **Short-term**: add an alert', null],
    ['a label for a kind is none', '- **People**: write a guide', null],
    ['a limit in front is none', '- Min Replicas: raise to 3', null],
    ['a product in front is none', '- Jenkins: add a limit', null],
    ['a product named like a person is none', '- Julia: upgrade to 1.10', null],
    ['a field that is open', '- Grow the volume (owner: TBD)', null],
    ['the team will', '- The team will grow the volume', null],
    ['an address is none', '- Write to ops@shop.example about the volume', null],
    ['a package is none', '- Update `@shop/volume` and @shop/disk', null],
    ['a word in brackets is none', '- Grow the volume of the index (Kafka)', null],
    ['a remark is none', '- Grow the volume (optional)', null]
  ])('%s', (_, content, owner) => {
    expect(under(content)[0]?.owner ?? null).toBe(owner)
  })

  test('names at the end are owners where the list does so', () => {
    expect(
      under('- Grow the volume (Amara)\n- Alert on free space (Kofi)\n- Write it down\n').map(({owner}) => owner)
    ).toEqual(['Amara', 'Kofi', null])
    expect(under('- grow the volume (amara)\n- alert on free space (kofi)\n').map(({owner}) => owner)).toEqual([
      'amara',
      'kofi'
    ])
    expect(under('- Grow the volume, Amara, this week\n- Alert on free space, Kofi\n').map(({owner}) => owner)).toEqual(
      ['Amara', 'Kofi']
    )
  })

  test('where items begin with names, names that no list holds are owners', () => {
    expect(
      under('- Kim: grow the volume\n- Zolani: alert on it\n- Amara: write it down\n').map(({owner}) => owner)
    ).toEqual(['Kim', 'Zolani', 'Amara'])
  })

  test('sentences that begin with who and how far are owners where the list does so', () => {
    expect(
      under(
        '- Grow it. Storage, done. It took a day.\n- Alert on it. Night desk, in May. No rush.\n- Write it. Sent.\n'
      ).map(({owner}) => owner)
    ).toEqual(['Storage', 'Night desk', null])
  })

  test('a word that begins several items is an owner only where it is a name', () => {
    expect(under('- Script: grow it\n- Script: alert on it\n').map(({owner}) => owner)).toEqual([null, null])
    expect(under('- SRE: grow it\n- SRE: alert on it\n').map(({owner}) => owner)).toEqual(['SRE', 'SRE'])
  })

  test('a name that the document names elsewhere is a person', () => {
    expect(
      actionsIn('**Author:** Amara Lind\n\n## Action items\n\n- Grow the volume (Amara)\n- Write it down\n').map(
        ({owner}) => owner
      )
    ).toEqual(['Amara', null])
  })
})

test('fields under an item or a heading are its own', () => {
  const fields = '- **Owner:** Amara\n- **Due:** 2024-06-14\n- **Ticket:** OPS-12\n'
  const nested = fields.replace(/^/gm, '  ').trimEnd()
  const own = {owner: 'Amara', due: '2024-06-14', ticket: 'OPS-12'}
  expect(under(`### Grow the volume\n\n${fields}`)).toMatchObject([{text: 'Grow the volume', ...own}])
  expect(under(`- Grow the volume\n${nested}\n`)).toMatchObject([{text: 'Grow the volume', ...own}])
})

describe('its date', () => {
  test.each([
    ['by', '- Grow the volume by 2024-06-14', '2024-06-14'],
    ['due', '- Grow the volume (due: June 14)', 'June 14'],
    ['with an owner', '- Grow the volume (Amara, 14 June 2024)', '14 June 2024'],
    ['a quarter', '- Grow the volume (Amara, Q3)', 'Q3'],
    ['an end', '- Grow the volume by the end of June', 'end of June'],
    ['this week', '- Grow the volume, Amara, this week', 'this week'],
    ['behind a dash', '- me — Grow the volume — 2024-06-14 — planned', '2024-06-14'],
    ['a column', '| Action | Due |\n|--|--|\n| Grow the volume | 14.06.2024 |\n', '14.06.2024'],
    ['in front', '- 5 May: cap the queue (Amara)', '5 May'],
    ['in front, behind a name', '- Amara (5 May) – cap the queue', '5 May'],
    ['at the end of a short sentence', '- Cap the queue. I do this in May.', 'in May'],
    ['a step in front is none', '- Phase 2: cap the queue', null],
    ['the day it was done', '- Grow the volume. Amara, done 3 May', '3 May'],
    ['the day it was merged', '- Grow the volume, merged on 18 November', '18 November'],
    ['a season', '- Grow the volume. Amara, over Christmas', 'over Christmas'],
    ['in a sentence between', '- Grow the volume. June, with the vendor. They know.', 'June'],
    [
      'beside the owner',
      '| Action | Owner |\n|--|--|\n| Grow the volume | Amara, done 22 Nov |\n',
      'Amara, done 22 Nov'
    ],
    ['in the status', '| Action | Status |\n|--|--|\n| Grow the volume | Q4 |\n', 'Q4'],
    [
      'a deadline without a date',
      '| Action | Due |\n|--|--|\n| Grow the volume | before the relaunch |\n',
      'before the relaunch'
    ],
    ['a share is none', '| Action | Status |\n|--|--|\n| Grow the volumes | 22 of 31 |\n', null],
    ['a day it was opened is none', '| Action | Opened |\n|--|--|\n| Grow the volume | 3 May |\n', null],
    ['a column of terms', '| Action | Term |\n|--|--|\n| Grow the volume | autumn |\n', 'autumn'],
    ['by', '| Action | By |\n|--|--|\n| Grow the volume | 3 June |\n', '3 June'],
    ['by a name, a state', '| Action | By | State |\n|--|--|--|\n| Grow it | Amara | until June |\n', 'until June'],
    ['numbers in brackets', '- Grow the volume (Amara, 6/14)', '6/14'],
    ['a slash between', '- Grow the volume (Amara/14 June)', '14 June'],
    ['numbers that are a share', '- Grow the volume (now at 9/20 of its size)', null],
    ['a column that is open', '| Action | Due |\n|--|--|\n| Grow the volume | ? |\n', null],
    ['a column that says done', '| Action | Due |\n|--|--|\n| Grow the volume | done |\n', null],
    ['the date of something else', '- Compare with the incident of 2024-05-03 in the other region', null],
    ['none', '- Grow the volume', null],
    ['may is a verb', '- Ask whether the index may grow', null]
  ])('%s', (_, content, due) => {
    expect(under(content)[0]?.due).toBe(due)
  })
})

describe('its ticket', () => {
  test.each([
    ['an issue', '- Grow it https://github.com/shop/search/issues/12', 'https://github.com/shop/search/issues/12'],
    [
      'a linked pull request',
      '- [Grow it](https://github.com/shop/search/pull/12)',
      'https://github.com/shop/search/pull/12'
    ],
    ['a number', '- Grow the volume (#12)', '#12'],
    ['a number elsewhere', '- Grow the volume (shop/search#12)', 'shop/search#12'],
    ['a key', '- Grow the volume, OPS-12', 'OPS-12'],
    ['a number in a repository', '- Grow the volume. [search#412] - done', 'search#412'],
    ['a merge request', '- Cap the queue, see !412', '!412'],
    ['a note in music is none', '- Play C#4 in the test', null],
    ['a case', '- Grow the volume (ticket 4711)', 'ticket 4711'],
    [
      'below the item',
      '- Grow the volume\n  - https://github.com/shop/search/issues/12',
      'https://github.com/shop/search/issues/12'
    ],
    [
      'a reference',
      '- Grow the volume ([issue][grow])\n\n[grow]: https://github.com/shop/search/issues/12',
      'https://github.com/shop/search/issues/12'
    ],
    [
      'a column',
      '| Action | Ticket |\n|--|--|\n| Grow the volume | [12](https://board.example/12) |\n',
      'https://board.example/12'
    ],
    ['an encoding is none', '- Store it as UTF-8 with SHA-256', null],
    ['an advisory is none', '- Patch CVE-2024-1234', null],
    ['code is none', '- Remove `#12` from the list', null],
    ['a guide is none', '- Read [the guide](https://docs.example/guide)', null],
    ['none', '- Grow the volume', null]
  ])('%s', (_, content, ticket) => {
    expect(under(content)[0]?.ticket ?? null).toBe(ticket)
  })
})

/** Where the postmortem of the tests stands. */
export const path = 'postmortems/2026-11-ferry-times.md'

/** A whole postmortem in which there is nothing to talk about. */
export const calm = `# Ferry times stood still on 3 November 2026

## Summary

The departure boards at both piers showed the times of the day before for 40 minutes.

## Impact

About 900 passengers read a wrong time, and 31 of them missed a ferry.

## Timeline (UTC)

| Time | What happened |
| --- | --- |
| 05:02 | The nightly import ended without rows. |
| 05:41 | A passenger called the harbour office. |
| 05:43 | The import was started by hand, and the boards were right again. |

## Contributing factors

The import takes an empty file for a success. No alert compares the boards with the clock.

## Resolution

A second import with the file of the day filled the boards.

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| The import fails on an empty file | Boards team | 2026-11-20 | FT-12 |
| An alert fires when the boards are older than 10 minutes | Boards team | 2026-11-27 | FT-13 |
`

/** The same, with one sentence that ends at a person, on line 21. */
export const blaming = calm
  .replace('The import takes an empty file for a success.', 'Dave forgot to check the file before the import.')
  .replace('A second import', 'After that, a second import')

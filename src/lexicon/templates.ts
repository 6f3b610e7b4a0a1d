/** Templates that come along, by name. Made from templates/*.md by npm run generate. */
export const templates = {
  atlassian: `# {YYYY-MM-DD}: {what customers noticed}

| Severity | Owner | Date | Status |
| --- | --- | --- | --- |
| {1 to 4} | {one person} | {YYYY-MM-DD} | {open, closed} |

## Incident summary

{Between … and …, … users met …; it was set off by …, noticed by … and ended by ….}

## Lead-up

{What had been changed before, and how long ago.}

## Fault

{What did not work as it was meant to.}

## Impact

{Who met it, how many, for how long; how many support cases.}

## Detection

{When and how it was noticed; what would make that sooner.}

## Response

{Who came, when, and what slowed them down.}

## Recovery

{How the service came back, and what would make that sooner.}

## Timeline (UTC)

- {HH:MM} {…}
- {HH:MM} {…}

## Five whys

1. {…}
2. {…}

## Root cause

{What to change so that this kind of incident stays away.}

## Backlog check

{Work that was planned already and would have helped.}

## Recurrence

{Earlier incidents with the same cause.}

## Lessons learned

- {…}

## Corrective actions

- [ ] {action} ({owner}, {YYYY-MM-DD}, {ticket})
`,
  'aws-coe': `# {YYYY-MM-DD}: correction of error for {service}

- **Owner:** {one person}
- **Date:** {YYYY-MM-DD}

## Summary

{A paragraph that can be read alone.}

## Customer impact

{Who, how many, how long; what they could not do.}

## Timeline (UTC)

- {HH:MM} {…}
- {HH:MM} {…}

## Metrics

{The graph that shows it best, from before the start to after the end.}

## Incident questions

### Detection

{How was it noticed? How could the time to that be halved?}

### Diagnosis

{How was the cause found? How could the time to that be halved?}

### Mitigation

{How did it end? How could the time to that be halved?}

## Five whys

1. {…}
2. {…}

## Lessons learned

- {…}

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| {…} | {…} | {YYYY-MM-DD} | {…} |

## Related items

- {Earlier corrections, tickets, dashboards}
`,
  etsy: `# {YYYY-MM-DD}: {what was surprising}

- **Facilitator:** {somebody who was not in the middle of it}
- **Participants:** {names}

## What happened

{The story as those who were there saw it at the time.}

## Timeline (UTC)

- {HH:MM} {what was seen, what it seemed to mean, what was done}
- {HH:MM} {…}

## Impact

{How long, and how much.}

## How it made sense at the time

{What each step was meant to do, and what was known then.}

## Contributing conditions

- {…}
- {…}

## What we learned

- {Something that at least one person understands better now}

## What went well

- {…}

## Remediation items

{Actions with owners; or none, because ….}
`,
  'google-sre': `# {YYYY-MM-DD}: {what readers of a list would look for}

- **Status:** {draft, in review, final}
- **Authors:** {names}
- **Severity:** {SEV-1 to SEV-4}

## Summary

{Two or three sentences for somebody new to the service.}

## Impact

{How long, and how much: users, requests, money.}

## Root causes

- {A condition that made it possible}
- {A condition that made it larger, or longer}

## Trigger

{The change or event that set it off.}

## Detection

{How it was noticed, and how long after it began.}

## Resolution

{What ended it, and how that was confirmed.}

## Action items

| Action | Type | Owner | Due | Ticket |
| --- | --- | --- | --- | --- |
| {verb first, with an end} | {prevent, detect, mitigate, process} | {one person or team} | {YYYY-MM-DD} | {link} |

## Lessons learned

### What went well

- {…}

### What went poorly

- {…}

### Where we got lucky

- {…}

## Timeline (UTC)

- {HH:MM} {first sign}
- {HH:MM} {noticed}
- {HH:MM} {over}

## Supporting information

- {Link to the graph, the chat, the earlier incident}
`,
  pagerduty: `# {YYYY-MM-DD}: {service and effect}

- **Owner:** {one person}
- **Status:** {draft, in review, reviewed, closed}
- **Severity:** {SEV-1 to SEV-5}
- **Responders:** {names, by role}

## Overview

{A short paragraph for readers inside and outside the team.}

## What happened

{The story in order, without remedies.}

## Contributing factors

- {A condition, and the evidence for it}
- {…}

## Resolution

{What brought the service back, and what was tried before.}

## Impact

{Length, share of customers, support contacts, what did not work for them.}

## Timeline (UTC)

- {HH:MM} {what was seen or done, with a link to the evidence}
- {HH:MM} {…}

## How did we do

### What went well

- {…}

### What could have gone better

- {…}

## Action items

- [ ] {verb first, with an end} ({team}, {YYYY-MM-DD}, {ticket})

## Messaging

{What was said to whom, and when.}
`,
  short: `# {YYYY-MM-DD}: {what was noticed}

## Summary

{What was noticed, for how long and by how many; what made it possible; how it ended.}

## Timeline (UTC)

- {HH:MM} {…}
- {HH:MM} {…}

## Contributing factors

- {…}

## Action items

- [ ] {action} ({owner}, {YYYY-MM-DD})
`
} as const

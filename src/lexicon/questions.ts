/**
 * Open questions, by rule. The order of the groups is that of PagerDuty's and Etsy's guides for debriefings (cues,
 * knowledge, goals, assessment, action, help, process); the words are ours. `{at}` stands for "at 14:05" where the
 * sentence has one clock time, else for "at that point".
 */
export const questions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'person-as-cause': [
    'What did the screen, the dashboard or the prompt show {at}?',
    'What made this step look right {at}?',
    'Which check, default or preview stood between this step and production?',
    'How does the system answer when this step is taken by mistake?',
    'What does the same step look like on a day when it goes well?'
  ],
  'group-blame': [
    'How does this information travel between the teams, and where did it stop?',
    'What did each side expect of the other {at}?',
    'Which signal crosses this boundary today, and where can it be seen?',
    'What would the other side add to this sentence?'
  ],
  'explicit-fault': [
    'Which conditions came together here, and which of them are still there?',
    'What in the system made this outcome possible?',
    'What would have to be different for the same step to end well?'
  ],
  'human-error-label': [
    'Which features of the tool, the screen or the day made this slip likely?',
    'What did the tool accept without asking back?',
    'What helps on other days to notice such a slip in time?'
  ],
  'person-omission': [
    'What was in view {at}, and what did it suggest?',
    'What was going on {at} that asked for attention as well?',
    'Where would the cue for this step have been seen?',
    'What usually brings this step to mind, and what was different this time?',
    'How is this step done on other days, and how long does it take?'
  ],
  'procedure-violation': [
    'Which pressures were at work {at}?',
    'How is this step done on most days, and what makes that the sensible way?',
    'What does the written procedure ask for, and what stands in its way?',
    'What was this way of working meant to save or protect?'
  ],
  counterfactual: [
    'What did the options look like {at}?',
    'What was known {at}, and what was not?',
    'What spoke for the path that was taken?',
    'Which change to the system would make the other path the easy one?'
  ],
  hindsight: [
    'What could be seen {at}, among everything else?',
    'How often does the same signal appear on a day without an incident?',
    'What did this usually mean before that day?'
  ],
  'normative-judgement': [
    'What did the state of the service suggest {at}?',
    'Which options were on the table, and what spoke for this one?',
    'What was measured or observed, in numbers or times?',
    'What was this meant to achieve?'
  ],
  'character-judgement': [
    'What in the situation would bring a capable colleague to the same step?',
    'How many things asked for attention {at}?',
    'What would have made this easier {at}?'
  ],
  'animated-language': [
    'Which number, time or consequence is behind this feeling?',
    'What would a reader from another team need to know here?',
    'What happened, for how long, and for whom?'
  ],
  'self-blame': [
    'What did it look like from where the step was taken?',
    'What was expected to happen, and what happened instead?',
    'What did the tool show {at}, and what did it leave out?',
    'What would a colleague have seen in the same place?'
  ],
  'who-why-question': [
    'What was known {at}, and how did the options compare?',
    'What made this the sensible step {at}?',
    'By which path did this reach production?'
  ],
  'people-fixing-action': [
    'Which check, default or tool could carry this, so that nobody has to remember it?',
    'What could the system show or refuse at this step?',
    'How would anybody see in three months that this has worked?'
  ],
  'person-name': [
    'Which role took this step, and what did it look like from there?',
    'What would this sentence lose without the name?'
  ],
  'punitive-action': [
    'Which guard rail would help with this step, whoever is on duty?',
    'What will make people glad to report the next surprise?',
    'What in the system allowed this, and what still does?'
  ]
}

/** For a rule without questions of its own. */
export const general: readonly [string, ...string[]] = [
  'What was known {at}, and what did it suggest?',
  'Which condition of the system belongs into this sentence?'
]

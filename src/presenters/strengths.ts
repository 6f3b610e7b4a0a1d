import type {FileOutcome} from '../outcome.ts'

/** Zones as people write them: UTC, CEST, UTC+2, +02:00. Anything else a document calls its zone is not repeated. */
const plainZone = /^(?:[A-Z]{2,5})?(?:[+-]\d{1,2}(?::?\d\d)?)?$/

/** Most strengths named for one document: praise is short, too. */
const most = 3

/**
 * Name what is already strong in a document, from its structure and in numbers.
 *
 * @param file A reviewed file.
 * @returns Up to three plain statements, the most telling first, each fit for the middle of a sentence; none where
 *   there is nothing concrete to say.
 */
export function strengths(file: FileOutcome): string[] {
  const {timeline, actions, concepts} = file.structure
  const has = (concept: (typeof concepts)[number]): boolean => concepts.includes(concept)
  const {openness = []} = file
  const said = [
    openness.length > 0 ? `it tells in the first person what was ${joined(openness)} at the time` : '',
    timeline.entries >= 2 ? `the timeline has ${timeline.entries} timed entries${zone(timeline.zone)}` : '',
    actionStrength(actions),
    has('contributing-factors') && has('detection') ? 'causes and detection each have a section' : '',
    has('got-lucky') ? 'it says where luck helped' : '',
    has('went-well') ? 'it says what went well' : '',
    has('lessons') ? 'it keeps the lessons for others' : '',
    has('summary') && has('impact') ? 'summary and impact each have a place of their own' : ''
  ]
  return said.filter(Boolean).slice(0, most)
}

function zone(written: string): string {
  return written !== 'none' && written !== 'mixed' && written !== '' && plainZone.test(written) ? ` in ${written}` : ''
}

function actionStrength(actions: FileOutcome['structure']['actions']): string {
  if (actions.length === 0) return ''
  const all = {
    'an owner': actions.every((action) => action.owner),
    'a date': actions.every((action) => action.due),
    'a ticket': actions.every((action) => action.ticket)
  }
  const parts = Object.entries(all).flatMap(([part, has]) => (has ? [part] : []))
  if (parts.length === 0) return ''
  return `${actions.length === 1 ? 'the action item' : 'every action item'} has ${joined(parts)}`
}

/** `a`, `a and b`, or `a, b and c`. */
function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`
}

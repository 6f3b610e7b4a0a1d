import {mention, oneLine, prose, quote, teamWords} from './quote.ts'
import type {Invited} from '../voices.ts'
import type {Outcome} from '../outcome.ts'

/** Most people or roles that an invitation names. */
const mostNamed = 5

/** Longest name that is repeated, in UTF-16 units. */
const longestName = 60

/**
 * The sentence for somebody's first postmortem: what this is, what it is not, and who chose it.
 *
 * @returns One line of Markdown, or nothing.
 */
export function welcome({isFirst}: Outcome): string {
  return isFirst
    ? 'As this is a first postmortem here: this comment comes from a program that the team chose; it has ideas about sentences and sections, and grades nobody.'
    : ''
}

/**
 * Say how many of those who were there have had a say, and invite the others: by login where they are called, else by
 * role, else as the document names them.
 *
 * @param calls False where nobody is to be called: in a summary of a job.
 * @returns One line of Markdown, or nothing.
 */
export function voices({voices: said, files}: Outcome, calls = true): string {
  if (!said || files.length === 0) return ''
  const {expected, heard, others} = said
  const lists = files.length === 1 ? 'the document lists' : 'the documents list'
  if (others.length === 0)
    return expected === 1 ? '' : `**Voices:** all ${expected} whom ${lists} as there have had a say.`
  const lead =
    heard > 0
      ? `of the ${expected} whom ${lists} as there, ${heard} ${heard === 1 ? 'has' : 'have'} had a say`
      : `${lists} ${expected === 1 ? 'one who was' : `${expected} who were`} there`
  return `**Voices:** ${lead}. It would be good to hear from ${listed(others, calls)}${heard > 0 ? ', too' : ''}: a line on how it looked from there is plenty.`
}

/**
 * The one figure about everybody together, for those who lead the conversation; it stands in the job summary alone.
 *
 * @returns A sentence, or nothing where so few have spoken that it would be about somebody.
 */
export function evenness({voices: said}: Outcome): string {
  if (said?.evenness === undefined) return ''
  const share = Math.round(said.evenness * 100)
  return `Turns in the conversation are spread at ${share} % of even, where 100 % means that everybody spoke as often.`
}

function listed(others: readonly Invited[], calls: boolean): string {
  const roles = new Set<string>()
  const named = others.flatMap((one) => {
    const called = calls && one.isCalled && one.handle ? mention(one.handle) : ''
    const role = one.role && `the ${one.role}`
    if (called) return [role ? `${called} (${role})` : called]
    if (!role) return [plain(one.name)]
    // Two with the same role are invited by it together.
    if (roles.has(role)) return []
    roles.add(role)
    return [role]
  })
  const rest = named.length - mostNamed
  const shown = rest > 0 ? [...named.slice(0, mostNamed), rest === 1 ? 'one more' : `${rest} more`] : named
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`
}

/** A name as plain text: in it, no mark of Markdown has a meaning, and nobody is called. */
function plain(name: string): string {
  return prose(oneLine(name, longestName).replaceAll('`', ''))
}

/**
 * The line about what is promised to those who write. It stays as long as the summary does: whoever reads the pull
 * request later finds it, too.
 *
 * @returns One line of Markdown, or nothing where nothing is promised or nobody has signed it.
 */
export function commitment({commitment: promised}: Outcome): string {
  if (!promised) return ''
  const {url} = promised
  if (promised.kind === 'sentence') return `**Promised here:** ${teamWords(promised.words)}`
  if (promised.kind === 'link')
    return `**Promised here:** [the commitment to everybody who writes a postmortem](${url})`
  const {by = '', since, covers} = promised.facts
  const what = url ? `[the postmortem commitment](${url})` : `the postmortem commitment, ${quote(promised.path)}`
  const signed = `signed by ${plain(by)}${since ? `, since ${plain(since)}` : ''}`
  return `**Promised here:** ${what}, ${signed}${covers ? `. It covers ${plain(covers).replace(/\.$/, '')}` : ''}.`
}

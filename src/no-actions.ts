/** Words between "no" and what there is none of. */
const kinds =
  '(?:further|new|more|additional|other|open|specific|immediate|corrective|preventi(?:ve|tive)|follow[- ]?up)'

/** What a list of actions holds; "changes" and "steps" are also what an action can be about. */
const things = '(?:action items?|actions?|follow[- ]?ups?|tasks?|to-?dos?|measures?|next steps?)'

const settled =
  '(?:needed|required|necessary|planned|identified|outstanding|open|taken|proposed|due|left|remain(?:s|ing)?)'
const be = '(?:(?:is|are|was|were|has been|have been|will be)\\s+)?'
const stop = '(?=\\s*(?:$|[.,;:!()–—]|-\\s)|\\s+(?:because|since|as|due to|for now|at th(?:is|e)|yet|so far)\\b)'

/** "None", "N/A", "No actions were needed": not "None of the alerts …", and not "No changes on Fridays". */
const noAction = new RegExp(
  `^(?:(?:n ?/ ?a|not applicable)${stop}|(?:none|nil|nothing)(?:\\s+(?:else|further|to do|to add))?(?:\\s+${be}${settled})?${stop}|` +
    `no\\s+(?:${kinds}\\s+)*${things}(?:\\s+${be}${settled})?${stop}|` +
    `no\\s+(?:${kinds}\\s+)*(?:changes?|steps?|work|action)\\s+${be}${settled}${stop})`,
  'i'
)

/** What is said beside "none" without being a reason for it. */
const noReason = /^(?:for now|at th(?:is|e) (?:time|point|moment)|yet|so far|n ?\/ ?a|none|tb[adc]|todo)$/i

/**
 * Read a line that says that there is nothing to do.
 *
 * @param line Words of an item, a row or a paragraph, marks at the beginning left out.
 * @returns The words behind it, which may say why, `''` where there are none; nothing where the line says no such thing.
 */
export function whyNoAction(line: string): string | undefined {
  const words = line.replace(/[*_`]+/g, '').trim()
  const said = noAction.exec(words)
  if (!said) return undefined
  const rest = words
    .slice(said[0].length)
    .replace(/^[\s.,;:!()–—-]+|[\s.,;:!()–—-]+$/g, '')
    .trim()
  return noReason.test(rest) ? '' : rest
}

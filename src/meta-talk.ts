/** Parts of a write-up and of a pull request: whoever asks about these talks of the document, not of the incident. */
const documentParts =
  /\b(?:paragraphs?|sentences?|headings?|bullets?|wordings?|phrasing|phrases?|typos?|commas?|drafts?|write-?ups?|post-?mortems?|documents?|docs?|summary|timeline|action items?|severity|sev-?\d|CI|linter|rebas\w+|force-?push\w*|the build|pull requests?|PRs?|the authors?|the (?:sections?|titles?|suggestions?|edits?|rewrites?)|(?:this|that|these|those) (?:sections?|lines?|titles?|links?|tables?|labels?|reports?|reviews?|comments?|suggestions?|threads?|words?|parts?|names?|files?|templates?|entry|entries|items?|rows?|edits?|rewrites?|commits?))\b/i

/** Verbs with which people speak of words, in the forms that ask or advise: "could we say", "it reads as if". */
const wordVerbs =
  /\b(?:say|says|saying|reads|reading|sounds?|sounding|impl(?:y|ies|ying)|re-?word\w*|re-?phras\w+|phras(?:e|ed|ing)|quot(?:e|es|ed|ing)|mention(?:s|ed|ing)?|nit|s\/[^/]+\/)\b/i

/** Words before the finding that take it back, or leave it open. */
const distance =
  /\b(?:not|never|nobody|no one|hardly|without|avoid|instead of|rather than|as if|as though|whether|if|even if|unless|suppose|imagine|\w+n['’]t)\b/i

/** "Why did you choose …", "why didn't you mention …": asked of whoever wrote the text, about the text. */
const askedOfAuthor =
  /\byou\b.{0,20}?\b(?:choose|chose|pick|put|use|list|include|add|remove|delete|drop|keep|write|call|describe|name|think|want|prefer|decide|go|leave|move|split|merge|link|change|close|reopen|resolve|revert|squash|approve|assign|tag|rename)\b/i

/** "Who wrote this?", "who added that?", "why did you do this?": the nearest thing to be meant is the text at hand. */
const bareThis = /\b(?:wrote|written|write|added|add|reviewed|edited|made|merged|do|did|done)\s+(?:this|that|it)\s*\?/i

/** "Who deployed the fix?" asks for those who helped, "why did we see this only here" for a signal. */
const askedForHelp =
  /\b(?:who\b.*\bthe (?:hot)?(?:fix|rollback|mitigation|workaround|repair|patch)|why (?:did|do|have|could) we (?:not |only )*(?:see|seen|notice|find|hear|observe|know))\b/i

/** "Now: Dave forgot it", "Dave forgot it → it was not renewed": words held up to be looked at. */
const heldUp = /:\s*$/
const becomes = /->|=>|→|⇒/

/** "Anybody could have run it": the opposite of a reproach. */
const anybody = /\b(?:any(?:body|one)|any of us|every(?:body|one)) (?:could|would|might)\b/i

/** Words behind the finding that take it back: "human error is never a root cause". */
const takenBack = /^['"”’]?\s+(?:is|are|was|were|does|do)(?:\s+(?:not|never|no|hardly)\b|n['’]t\b)/i

/**
 * Whether a sentence of a discussion speaks of the document and its words rather than of the incident. Whoever quotes
 * or weighs wording blames nobody, so a doubt counts as yes: a hint too few does no harm.
 *
 * @param sentence The sentence, Markdown.
 * @param finding The rule, and where the words it points at begin and end in the sentence (UTF-16 units).
 */
export function isAboutWords(sentence: string, finding: {ruleId: string; start: number; end: number}): boolean {
  if (documentParts.test(sentence) || wordVerbs.test(sentence)) return true
  if (finding.ruleId === 'who-why-question') {
    return [askedOfAuthor, bareThis, askedForHelp].some((pattern) => pattern.test(sentence))
  }
  const before = sentence.slice(0, finding.start)
  if (heldUp.test(before) || becomes.test(sentence) || anybody.test(sentence)) return true
  return (distance.test(before) && !startsCondition(before)) || takenBack.test(sentence.slice(finding.end))
}

/** "If Dave had checked": the condition is the reproach. */
function startsCondition(before: string): boolean {
  return /^\s*if\s*$/i.test(before)
}

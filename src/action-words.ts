/** Sentences behind the first one of an action: "Add a limit. Ada, done 3 May." */
export function sentencesAfter(text: string): string[] {
  return text
    .slice(0, 600)
    .split(/(?<=[^\s.]{2}[.!?;])\s+(?=\p{Lu})/u)
    .slice(1)
    .map((sentence) => sentence.replace(/[.!?;]+$/, ''))
}

/** What divides parts in brackets: "(Ada / 5 May)", but not "(9/20)". */
const inBrackets = /[,;|·]|(?<!\d)\/|\/(?!\d)|\s[-–—]\s/

/** Parts that stand apart at the end of an action, each split at its commas: "(Ada, 20 June)", ". Ada, done", "— Ada". */
export function tails(text: string): string[][] {
  const end = text.slice(-240).replace(/[\s.;*_]+$/, '')
  const found: string[][] = []
  const add = (words: string | undefined, separator: RegExp) => {
    const parts = words
      ?.split(separator)
      .map((part) => part.trim().replace(/^[*_]+|[*_]+$/g, ''))
      .filter(Boolean)
    if (parts && parts.length > 0) found.push(parts)
  }
  const bracketed = /[([]([^()[\]]{1,120})[)\]]$/.exec(end)
  add(bracketed?.[1], inBrackets)
  // "… [Ada] [OPS-12]": two of them.
  if (bracketed) add(/[([]([^()[\]]{1,60})[)\]]\s?$/.exec(end.slice(0, bracketed.index))?.[1], inBrackets)
  // "… / Ada / May", "… | Ada | 5 May", "…; Ada; 5 May".
  const fields = end.split(/\s[/|]\s|;\s/)
  if (fields.length > 2) add(fields.slice(1).slice(-3).join('|'), /\|/)
  add(/[.!?;]\s+([^.!?;]{1,80})$/.exec(end)?.[1], /,/)
  add(/(?:\s[-–—]{1,2}\s|[|→]|[-=]>)([^–—|→>]{1,60})$/.exec(end)?.[1], /,/)
  const commas = end.replace(/[([][^()[\]]*[)\]]$/, '').split(',')
  if (commas.length > 1 && text.length <= 240) add(commas.slice(1).slice(-3).join(','), /,/)
  return found
}

/** Characters that a terminal obeys or that hide in a line, and which JSON leaves as they are. */
// eslint-disable-next-line no-control-regex
const unseen = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g

/**
 * Write a value as JSON that is safe to print: read again it is the same, and neither a terminal nor the runner of a
 * workflow (to which `##[` anywhere in a line is a command) finds anything in it to obey.
 *
 * @returns JSON with two spaces of indent and a line ending.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
    // Both stand in strings alone, where an escape is the same letter.
    .replace(unseen, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\[)/g, '#\\u0023')
  return `${text}\n`
}

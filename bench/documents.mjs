// Documents of any size for measuring: postmortems put together from the invented ones in examples, with numbers
// changed in each repetition so that no sentence is the same twice.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const examples = fileURLToPath(new URL('../examples', import.meta.url))

/** The invented postmortems as they are before a review. */
export const texts = readdirSync(examples, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'workflows')
  .map(({name}) => readFileSync(join(examples, name, 'before.md'), 'utf8'))

/**
 * @param {number} bytes
 * @returns {string} A document of about as many bytes, ended at the end of a line.
 */
export function documentOf(bytes) {
  const parts = []
  for (let size = 0, round = 0; size < bytes; round++) {
    // Front matter is one only at the very start.
    const text = texts[round % texts.length].replace(/^---\n[\s\S]*?\n---\n/, '')
    const part = text.replace(/\d+/g, (digits) =>
      String((Number(digits) * 7 + round) % 10 ** digits.length).padStart(digits.length, '0')
    )
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  const whole = parts.join('\n')
  return whole.slice(0, whole.lastIndexOf('\n', bytes) + 1)
}

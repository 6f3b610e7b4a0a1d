import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {settingsFromFile, SettingsError} from '../src/settings.ts'

// Settings with mistakes, and what is said of each: settings-mistakes.md reads like a list of both.

const text = readFileSync(new URL('settings-mistakes.md', import.meta.url), 'utf8')
const entries = [...text.matchAll(/^## (.*)\n\n```yaml\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```\n/gm)].map(
  ([, name, settings, said]) => ({name: name!, settings: settings!, said: said!})
)

const told = (settings: string): string => {
  try {
    settingsFromFile(settings, 'review.yml')
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError)
    return `${(error as SettingsError).problems.join('\n')}\n`
  }
  return ''
}

test('there are many', () => {
  expect(entries.length).toBeGreaterThanOrEqual(60)
  expect(entries.length).toBe(text.match(/^## /gm)?.length)
})

describe.each(entries)('$name', ({settings, said}) => {
  test('is told as written', () => {
    expect(told(settings)).toBe(said)
  })

  test('is told with its place, without blame', () => {
    for (const line of said.trimEnd().split('\n')) {
      expect(line).toMatch(/^review\.yml:\d+:\d+: \S/)
      expect(line.replace(/`[^`]*`|"[^"]*"|'[^']*'/g, '')).not.toMatch(
        /\b(you|your|must|wrong|bad|invalid|error|fail)\b|!/i
      )
    }
  })
})

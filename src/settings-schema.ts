import {z} from 'zod'
import {defaultSettings, sectionIds} from './default-settings.ts'
import {globProblem} from './globs.ts'
import {nearest} from './nearest.ts'
import {rules} from './rules/index.ts'
import {guestIds} from './wording.ts'
import {suppressionIds} from './suppressions.ts'
import type {RuleSetting, Settings} from './settings.ts'

/** A written value, short and on one line. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function list(values: readonly (string | number)[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

/** One of a few words; says which, and which of them was probably meant. */
function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, {
    error: ({input}) => {
      const off = values.includes('off') && (input === false || /^(no|false|none|disabled?)$/i.test(String(input)))
      const near = off ? 'off' : typeof input === 'string' ? nearest(input, values) : undefined
      return `${show(input)} is not one of ${list(values)}${near ? `; the nearest is \`${near}\`` : ''}`
    }
  })
}

function strings(what: string, problem: (text: string) => string | undefined = () => undefined) {
  const item = z
    .string({error: ({input}) => `${show(input)} is not text; in quotes it is: '${String(input).slice(0, 60)}'`})
    .trim()
    .superRefine((text, context) => {
      const message =
        text === '' ? `is empty; it can go` : text.length > 300 ? 'is longer than 300 characters' : problem(text)
      if (message) context.addIssue({code: 'custom', message: text === '' ? message : `${show(text)} ${message}`})
    })
  return z.array(item, {
    error: ({input}) => `${show(input)} is not a list of ${what}, one on a line, each after a dash`
  })
}

function sectionProblem(text: string): string | undefined {
  for (const name of text.split('|').map((part) => part.trim())) {
    if (name === '') return 'has an empty alternative beside |'
    // An own heading may be anything; a word that looks like an id and almost is one is a slip.
    const near = /^[a-z-]+$/.test(name) ? nearest(name, sectionIds) : undefined
    if (near && near !== name) return `is not a section id; the nearest is \`${near}\` (all: ${list(sectionIds)})`
  }
  return undefined
}

const severity = oneOf(['off', 'info', 'warning', 'error'])

/** Rules of ours, and plugins of others that are set as a whole. */
export const ruleIds: readonly string[] = [...rules.map(({ruleId}) => ruleId), ...guestIds, ...suppressionIds]

/** `ruleId: severity` or `ruleId: [severity, options]`. */
const ruleSettings = z.strictObject(
  Object.fromEntries(ruleIds.map((ruleId) => [ruleId, ruleSetting(ruleId).optional()])),
  {error: ({input}) => `${show(input)} is not a map of rule ids to severities, for example \`counterfactual: info\``}
)

function ruleSetting(ruleId: string) {
  const rule = rules.find((known) => known.ruleId === ruleId)
  const takes = (value: unknown): string | undefined =>
    rule?.reads === 'document' && rule.checkOptions
      ? rule.checkOptions(value)
      : 'no options; the severity alone is enough'
  const options = z.unknown().superRefine((value, context) => {
    const expected = takes(value)
    if (expected) context.addIssue({code: 'custom', message: `\`${ruleId}\` takes ${expected}`})
  })
  const pair = z.tuple([severity, options], {
    error: ({input}) => `${show(input)} is neither a severity nor [severity, options]`
  })
  return z.unknown().transform((value, context): RuleSetting => {
    const read = Array.isArray(value) ? pair.safeParse(value) : severity.safeParse(value)
    if (read.success)
      return Array.isArray(read.data) ? {severity: read.data[0], options: read.data[1]} : {severity: read.data}
    for (const {message, path} of read.error.issues) context.addIssue({code: 'custom', message, path})
    return z.NEVER
  })
}

const maxCommentsError = ({input}: {input?: unknown}): string => `${show(input)} is not a whole number from 0 to 30`

/** All settings by the names they have in workflows and files. */
const schema = z.strictObject(
  {
    files: strings('globs', globProblem).min(1, {error: 'is an empty list, so nothing would be reviewed'}).optional(),
    sections: strings('section ids or headings', sectionProblem).optional(),
    rules: ruleSettings.optional(),
    'fail-on': oneOf(['error', 'warning', 'info', 'never']).optional(),
    'filter-mode': oneOf(['added', 'diff_context', 'file', 'nofilter']).optional(),
    comment: oneOf(['review', 'summary', 'off']).optional(),
    'max-comments': z
      .number({error: maxCommentsError})
      .int({error: maxCommentsError})
      .min(0, {error: maxCommentsError})
      .max(30, {error: maxCommentsError})
      .optional(),
    people: strings('names').optional(),
    systems: strings('names').optional()
  },
  {error: ({input}) => `${show(input)} is not a map of settings, for example \`fail-on: warning\``}
)

/** Names of all settings, as they are written. */
export const settingNames = Object.keys(schema.shape)

/** A setting that does not fit, without its place. */
export interface Misfit {
  path: readonly PropertyKey[]
  message: string
}

/**
 * Check data against the schema.
 *
 * @param data Settings by the names they have in workflows and files.
 * @returns Complete settings, or every misfit; messages leave out the place, which the caller knows.
 */
export function check(data: unknown): {settings: Settings} | {misfits: readonly Misfit[]} {
  const read = schema.safeParse(data)
  if (read.success) {
    const {'fail-on': failOn, 'filter-mode': filterMode, 'max-comments': maxComments, ...rest} = read.data
    const given = Object.entries({...rest, failOn, filterMode, maxComments}).filter(([, value]) => value !== undefined)
    return {settings: {...defaultSettings, ...Object.fromEntries(given)} as Settings}
  }
  return {
    misfits: read.error.issues.flatMap((issue): Misfit[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({path: [...issue.path, key], message: unknownKey(key, issue.path)}))
        : [{path: issue.path, message: issue.message}]
    )
  }
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const inRules = path[0] === 'rules'
  const known = inRules ? ruleIds : settingNames
  const near = nearest(key, known)
  return `${show(key)} is not a ${inRules ? 'rule' : 'setting'}; ${near ? `the nearest is \`${near}\`` : `there are ${list(known)}`}`
}

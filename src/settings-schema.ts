import {z} from 'zod'
import {commitmentProblem} from './commitment.ts'
import {defaultSettings, sectionIds} from './default-settings.ts'
import {authorProblem, labelProblem} from './exemption.ts'
import {globProblem} from './globs.ts'
import {nearest} from './nearest.ts'
import {phraseProblem, subjectKinds} from './own-rules.ts'
import {rules} from './rules/index.ts'
import {settingsReference} from './settings-reference.ts'
import {sharedProblem} from './shared-settings.ts'
import {suppressionIds} from './suppressions.ts'
import {builtInTemplates, templateProblem} from './template-setting.ts'
import {guestIds} from './wording.ts'
import type {RuleSetting} from './settings.ts'

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

type Problem = (text: string) => string | undefined

/** Longest text in a list, and longest sentence of an own rule. */
const longestItem = 300
const longestText = 1000

function text(most: number, problem: Problem = () => undefined) {
  return z
    .string({
      error: ({input}) =>
        input === undefined
          ? 'is missing'
          : `${show(input)} is not text${typeof input === 'object' ? '' : `; in quotes it is: '${String(input).slice(0, 60)}'`}`
    })
    .trim()
    .superRefine((words, context) => {
      const message =
        words === ''
          ? 'is empty; it can go'
          : words.length > most
            ? `is longer than ${most} characters`
            : problem(words)
      if (message) context.addIssue({code: 'custom', message: words === '' ? message : `${show(words)} ${message}`})
    })
}

function strings(what: string, problem?: Problem, most = longestItem) {
  return z.array(text(most, problem), {
    error: ({input}) =>
      input === undefined ? 'is missing' : `${show(input)} is not a list of ${what}, one on a line, each after a dash`
  })
}

/** A list that may be written as its one item. */
function oneOrMore(what: string, problem?: Problem, most = longestItem) {
  const items = strings(what, problem, most)
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), items)
    .meta({
      anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]
    })
}

function words<const T extends readonly [string, ...string[]]>(values: T) {
  const one = oneOf(values)
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(one, {error: ({input}) => `${show(input)} is not a list out of ${list(values)}`})
    )
    .meta({anyOf: [{enum: values}, {type: 'array', items: {enum: values}}]})
}

function map<T extends z.ZodRawShape>(shape: T, example: string) {
  return z.strictObject(shape, {
    error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a map; it looks like ${example}`)
  })
}

function sectionProblem(written: string): string | undefined {
  for (const name of written.split('|').map((part) => part.trim())) {
    if (name === '') return 'has an empty alternative beside |'
    // An own heading may be anything; a word that looks like an id and almost is one is a slip.
    const near = /^[a-z-]+$/.test(name) ? nearest(name, sectionIds) : undefined
    if (near && near !== name) return `is not a section id; the nearest is \`${near}\` (all: ${list(sectionIds)})`
  }
  return undefined
}

const severities = ['off', 'info', 'warning', 'error'] as const
const severity = oneOf(severities)

/** Rules of ours, plugins of others that are set as a whole, and remarks about suppressions. */
export const ruleIds: readonly string[] = [...rules.map(({ruleId}) => ruleId), ...guestIds, ...suppressionIds]

/** Ids of own rules look like those of the others. */
function idProblem(id: string): string | undefined {
  if (ruleIds.includes(id)) return 'is the id of a rule that is there already; a prefix sets it apart'
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id) || id.length > 60)
    return 'is no id: small letters and digits, with dashes between words, at most 60'
  return undefined
}

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
  const withOptions = rule?.reads === 'document' && rule.checkOptions !== undefined
  const plain = {enum: [...severities], ...(rule && {description: rule.summary})}
  return z
    .unknown()
    .transform((value, context): RuleSetting => {
      const read = Array.isArray(value) ? pair.safeParse(value) : severity.safeParse(value)
      if (read.success)
        return Array.isArray(read.data) ? {severity: read.data[0], options: read.data[1]} : {severity: read.data}
      for (const {message, path} of read.error.issues) context.addIssue({code: 'custom', message, path})
      return z.NEVER
    })
    .meta(
      withOptions
        ? {description: rule.summary, anyOf: [{enum: [...severities]}, {type: 'array', minItems: 2, maxItems: 2}]}
        : plain
    )
}

/** `ruleId: severity` or `ruleId: [severity, options]`. */
function ruleSettings(ids: readonly string[]) {
  return z.strictObject(Object.fromEntries(ids.map((ruleId) => [ruleId, ruleSetting(ruleId).optional()])), {
    error: ({input}) => `${show(input)} is not a map of rule ids to severities, for example \`counterfactual: info\``
  })
}

const names = ['allow', 'roles-in-analysis', 'roles-everywhere'] as const
const modes = ['observe', 'suggest', 'require'] as const
const presets = ['gentle', 'recommended', 'strict'] as const
const failOns = ['error', 'warning', 'info', 'never'] as const
const filterModes = ['added', 'diff_context', 'file', 'nofilter'] as const

const template = text(longestItem, templateProblem).meta({anyOf: [{enum: builtInTemplates}, {type: 'string'}]})

function overrides(ids: readonly string[]) {
  const shape = {
    paths: oneOrMore('globs', globProblem).optional(),
    severities: z
      .preprocess(
        (value) => (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'number' ? String(one) : one)),
        strings('severities')
      )
      .meta({anyOf: [{type: ['string', 'number']}, {type: 'array', items: {type: ['string', 'number']}}]})
      .optional(),
    preset: oneOf(presets).optional(),
    mode: oneOf(modes).optional(),
    'fail-on': oneOf(failOns).optional(),
    'filter-mode': oneOf(filterModes).optional(),
    names: oneOf(names).optional(),
    sections: strings('section ids or headings', sectionProblem).optional(),
    template: template.optional(),
    rules: ruleSettings(ids).optional()
  }
  const one = map(shape, '`{paths: [docs/**], mode: suggest}`').superRefine((value, context) => {
    const keys = Object.keys(value)
    if (!keys.includes('paths') && !keys.includes('severities'))
      context.addIssue({
        code: 'custom',
        message: 'has neither `paths` nor `severities`; without them it is the setting itself'
      })
  })
  return z.array(one, {error: ({input}) => `${show(input)} is not a list of overrides, each after a dash`})
}

const sentence = {
  subject: words(subjectKinds).optional(),
  verb: oneOrMore('verbs').optional(),
  object: oneOrMore('nouns').optional(),
  negated: z.boolean({error: ({input}) => `${show(input)} is neither true nor false`}).optional()
}

const ownRule = map(
  {
    id: text(longestItem, idProblem),
    phrases: oneOrMore('phrases', phraseProblem).optional(),
    sentence: map(sentence, '`{subject: person, verb: push}`').optional(),
    in: words(sectionIds).optional(),
    severity: oneOf(['info', 'warning', 'error']).optional(),
    reason: text(longestItem),
    note: text(longestText).optional(),
    suggest: oneOrMore('words').optional(),
    url: text(longestItem, (url) =>
      /^https?:\/\/\S+$/.test(url) ? undefined : 'is not an address that begins with https://'
    ).optional(),
    examples: map(
      {
        flagged: oneOrMore('sentences', undefined, longestText),
        accepted: oneOrMore('sentences', undefined, longestText).optional()
      },
      '`{flagged: [a sentence], accepted: [a sentence]}`'
    )
  },
  '`{id: …, phrases: […], reason: …, examples: {flagged: […]}}`'
).superRefine((rule, context) => {
  const parts = rule.sentence && Object.keys(rule.sentence).filter((part) => part !== 'negated')
  if (rule.phrases === undefined && parts === undefined)
    context.addIssue({code: 'custom', message: 'has neither `phrases` nor `sentence`, so it would never speak'})
  if (parts && !parts.includes('verb') && !(parts.includes('subject') && parts.includes('object')))
    context.addIssue({
      code: 'custom',
      path: ['sentence'],
      message: 'has too little in it: a `verb`, or a `subject` and an `object`'
    })
})

/** Longest greeting or closing, and most lines of it: the summary is to fit a screen. Notes stand on one line. */
const longestWords = 500
const mostLines = 8
const longestNote = 300

const fewLines = (words: string): string | undefined =>
  words.split('\n').length > mostLines ? `has more than ${mostLines} lines` : undefined

function voice(ids: readonly string[]) {
  const notes = Object.fromEntries(ids.map((ruleId) => [ruleId, text(longestNote).optional()]))
  return map(
    {
      greeting: text(longestWords, fewLines).optional(),
      closing: text(longestWords, fewLines).optional(),
      notes: map(notes, '`{hindsight: What was known at the time?}`').optional()
    },
    '`{greeting: …, closing: …, notes: {hindsight: …}}`'
  )
}

const skip = map(
  {
    drafts: z.boolean({error: ({input}) => `${show(input)} is neither true nor false`}).optional(),
    labels: oneOrMore('labels', labelProblem).optional(),
    authors: oneOrMore('logins', authorProblem).optional()
  },
  "`{drafts: true, labels: no-review, authors: '*[bot]'}`"
)

/** Most entries of a map of names, and most names in one of them: a large organisation has some thousand engineers. */
const mostNames = 5000
const mostOfOne = 500

function namesByName(what: string, example: string) {
  return z
    .record(
      text(longestItem),
      oneOrMore(what).pipe(z.array(z.string()).max(mostOfOne, `has more than ${mostOfOne} entries`)),
      {
        error: ({input}) => `${show(input)} is not a map of names to ${what}; it looks like ${example}`
      }
    )
    .refine((map) => Object.keys(map).length <= mostNames, {error: `has more than ${mostNames} entries`})
}

const participants = map(
  {
    people: namesByName('further names', '`{Mara Lind: [mlind, mara-l]}`').optional(),
    teams: namesByName('members', '`{Harbour operations: [Mara Lind, jun]}`').optional(),
    bots: oneOrMore('names').optional()
  },
  '`{people: {Mara Lind: mlind}, teams: {Harbour operations: [Mara Lind]}, bots: [ferry-release]}`'
)

const maxCommentsError = ({input}: {input?: unknown}): string => `${show(input)} is not a whole number from 0 to 30`

/** Most own rules and overrides that are read. */
const mostEntries = 100

function makeSchema(ids: readonly string[]) {
  const about = (name: keyof typeof settingsReference) => ({description: settingsReference[name].about})
  return z.strictObject(
    {
      extends: oneOrMore('settings files', sharedProblem).optional().meta(about('extends')),
      preset: oneOf(presets).optional().meta(about('preset')),
      mode: oneOf(modes).optional().meta(about('mode')),
      files: strings('globs', globProblem)
        .min(1, {error: 'is an empty list, so nothing would be reviewed'})
        .optional()
        .meta(about('files')),
      sections: strings('section ids or headings', sectionProblem).optional().meta(about('sections')),
      template: template.optional().meta(about('template')),
      rules: ruleSettings(ids).optional().meta(about('rules')),
      names: oneOf(names).optional().meta(about('names')),
      'fail-on': oneOf(failOns).optional().meta(about('fail-on')),
      'filter-mode': oneOf(filterModes).optional().meta(about('filter-mode')),
      comment: oneOf(['review', 'summary', 'off']).optional().meta(about('comment')),
      'max-comments': z
        .number({error: maxCommentsError})
        .int({error: maxCommentsError})
        .min(0, {error: maxCommentsError})
        .max(30, {error: maxCommentsError})
        .optional()
        .meta(about('max-comments')),
      discussion: oneOf(['off', 'hint']).optional().meta(about('discussion')),
      voice: voice(ids).optional().meta(about('voice')),
      skip: skip.optional().meta(about('skip')),
      commitment: text(longestWords, commitmentProblem).optional().meta(about('commitment')),
      participation: oneOf(['off', 'count', 'invite']).optional().meta(about('participation')),
      participants: participants.optional().meta(about('participants')),
      welcome: oneOf(['off', 'first-time']).optional().meta(about('welcome')),
      overrides: overrides(ids)
        .max(mostEntries, {error: `has more than ${mostEntries} entries`})
        .optional()
        .meta(about('overrides')),
      people: strings('names').optional().meta(about('people')),
      teams: strings('names').optional().meta(about('teams')),
      systems: strings('names').optional().meta(about('systems')),
      'allowed-phrases': strings('phrases').optional().meta(about('allowed-phrases')),
      'section-aliases': map(
        Object.fromEntries(sectionIds.map((id) => [id, oneOrMore('headings').optional()])),
        '`{timeline: [Chronology]}`'
      )
        .optional()
        .meta(about('section-aliases')),
      'own-rules': z
        .array(ownRule, {error: ({input}) => `${show(input)} is not a list of rules, each after a dash`})
        .max(mostEntries, {error: `has more than ${mostEntries} entries`})
        .optional()
        .meta(about('own-rules')),
      'suppression-reasons': oneOf(['optional', 'required']).optional().meta(about('suppression-reasons')),
      baseline: text(longestItem, (path) =>
        /^\.{0,2}\/|\\|(^|\/)\.\.(\/|$)/.test(path)
          ? 'begins with a slash or dots; paths start at the top of the repository'
          : undefined
      )
        .optional()
        .meta(about('baseline'))
    },
    {error: ({input}) => `${show(input)} is not a map of settings, for example \`fail-on: warning\``}
  )
}

const schema = makeSchema(ruleIds)

/** Settings as they are written, checked. */
export type Written = z.output<typeof schema>

/** Names of all settings, as they are written. */
export const settingNames = Object.keys(schema.shape) as (keyof Written)[]

/** A setting that does not fit, without its place. */
export interface Misfit {
  path: readonly PropertyKey[]
  /** Set where it is the key itself that does not fit. */
  part?: 'key'
  message: string
}

/**
 * Check data against the schema.
 *
 * @param data Settings by the names they have in workflows and files.
 * @param ownIds Ids of own rules that this file, or others that hold with it, define.
 * @returns What is set, or every misfit; messages leave out the place, which the caller knows.
 */
export function check(
  data: unknown,
  ownIds: readonly string[] = []
): {written: Written} | {misfits: readonly Misfit[]} {
  const known = [...ruleIds, ...ownIds]
  const read = (ownIds.length === 0 ? schema : makeSchema(known)).safeParse(data)
  if (read.success) return {written: read.data}
  return {
    misfits: read.error.issues.flatMap((issue): Misfit[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            path: [...issue.path, key],
            message: unknownKey(key, issue.path, known),
            part: 'key' as const
          }))
        : [{path: issue.path, message: issue.message}]
    )
  }
}

const overrideKeys = [
  'paths',
  'severities',
  'preset',
  'mode',
  'fail-on',
  'filter-mode',
  'names',
  'sections',
  'template',
  'rules'
]

/** What a map at a place holds, and which keys it can have. */
function keysAt(path: readonly PropertyKey[], known: readonly string[]): {what: string; keys: readonly string[]} {
  const last = path.findLast((step) => typeof step === 'string')
  if (last === 'rules') return {what: 'a rule', keys: known}
  if (last === 'overrides') return {what: 'a key of an override', keys: overrideKeys}
  if (last === 'own-rules') return {what: 'a key of a rule', keys: Object.keys(ownRule.shape)}
  if (last === 'voice') return {what: 'a part of a voice', keys: ['greeting', 'closing', 'notes']}
  if (last === 'participants') return {what: 'a part of `participants`', keys: Object.keys(participants.shape)}
  if (last === 'skip') return {what: 'a part of \`skip\`', keys: Object.keys(skip.shape)}
  if (last === 'notes') return {what: 'a rule', keys: known}
  if (last === 'sentence') return {what: 'a part of a sentence', keys: Object.keys(sentence)}
  if (last === 'examples') return {what: 'a kind of example', keys: ['flagged', 'accepted']}
  if (last === 'section-aliases') return {what: 'a section id', keys: sectionIds}
  return {what: 'a setting', keys: settingNames}
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): string {
  const {what, keys} = keysAt(path, known)
  const near = nearest(key, keys)
  return `${show(key)} is not ${what}; ${near ? `the nearest is \`${near}\`` : `there are ${list(keys)}`}`
}

/** @returns The JSON Schema of a settings file, for editors. */
export function jsonSchema(): Record<string, unknown> {
  const {$schema, ...rest} = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any', target: 'draft-7'})
  const title = 'Settings of Blameless Review'
  return {
    $schema,
    title,
    ...withChoices(rest),
    properties: withDefaults(withChoices(rest.properties) as Record<string, object>)
  }
}

/** What may be one item or a list of them has no type of its own. */
function withChoices(node: unknown): object {
  if (Array.isArray(node)) return node.map((one: unknown) => (isObject(one) ? withChoices(one) : one))
  const entries = Object.entries(node as object).filter(
    ([key]) => !('anyOf' in (node as object)) || !/^(type|items)$/.test(key)
  )
  return Object.fromEntries(entries.map(([key, value]) => [key, isObject(value) ? withChoices(value) : value]))
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object'

/** Defaults that an editor can show: words and numbers. */
function withDefaults(properties: Record<string, object>): Record<string, object> {
  const defaults: Readonly<Record<string, unknown>> = {
    ...defaultSettings,
    'fail-on': defaultSettings.failOn,
    'filter-mode': defaultSettings.filterMode,
    'max-comments': defaultSettings.maxComments,
    'suppression-reasons': defaultSettings.suppressionReasons
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const value = defaults[name]
      return [
        name,
        typeof value === 'number' || (typeof value === 'string' && value !== '')
          ? {...property, default: value}
          : property
      ]
    })
  )
}

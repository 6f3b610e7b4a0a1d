import {defaultGlobs} from './globs.ts'
import type {Concept} from './sections.ts'
import type {Settings} from './settings.ts'

/** Ids of the sections that `sections` can ask for, in the order of a document. */
export const sectionIds = [
  'summary',
  'impact',
  'background',
  'timeline',
  'detection',
  'trigger',
  'contributing-factors',
  'resolution',
  'went-well',
  'went-poorly',
  'got-lucky',
  'lessons',
  'action-items',
  'references'
] as const satisfies readonly Concept[]

/** What holds where nothing is set. */
export const defaultSettings: Settings = {
  files: defaultGlobs,
  sections: ['summary', 'impact', 'timeline', 'contributing-factors', 'resolution', 'action-items'],
  template: '',
  templateText: '',
  rules: {},
  failOn: 'error',
  filterMode: 'added',
  comment: 'review',
  maxComments: 10,
  discussion: 'off',
  voice: {greeting: '', closing: '', notes: {}},
  skip: {drafts: false, labels: [], authors: []},
  commitment: '',
  participation: 'off',
  participants: {people: {}, teams: {}, bots: []},
  welcome: 'off',
  people: [],
  systems: [],
  teams: [],
  allowedPhrases: [],
  sectionAliases: {},
  preset: 'recommended',
  mode: 'require',
  names: 'allow',
  overrides: [],
  ownRules: [],
  suppressionReasons: 'optional',
  baseline: ''
}

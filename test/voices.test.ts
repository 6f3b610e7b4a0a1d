import {describe, expect, test} from '@jest/globals'
import {defaultSettings} from '../src/default-settings.ts'
import {parseDocument} from '../src/document.ts'
import {participantsOf} from '../src/participants.ts'
import {voicesOf, type Voices} from '../src/voices.ts'
import type {Speaker} from '../src/forges/forge.ts'
import type {ParticipantMap} from '../src/settings.ts'

// How many of those who were there have had a say: who is the same person, and who is nobody.

const listed = (fields: string) => participantsOf(parseDocument(`# T\n\n${fields}\n`, 'docs/postmortems/ferry.md'))

/** `mlind`, `mlind = Mara Lind`, `= Mara Lind` (a commit without an account), `boards (bot)`. */
function speaker(text: string): Speaker {
  const [login = '', name] = text
    .replace(' (bot)', '')
    .split(' = ')
    .map((part) => part.replace(/^= /, '').trim())
  const known = text.startsWith('= ') ? {name: login} : {login, ...(name && {name})}
  return {...known, isBot: text.endsWith('(bot)'), turns: 1}
}

function voices(fields: string, speakers: string[], map: Partial<ParticipantMap> = {}, teams: string[] = []): Voices {
  const participants = {...defaultSettings.participants, ...map}
  return voicesOf(listed(fields), speakers.map(speaker), {...defaultSettings, participants, teams})
}

describe('who has had a say', () => {
  test.each<[what: string, fields: string, speakers: string[], score: string, map?: Partial<ParticipantMap>]>([
    ['nobody yet', 'Responders: Mara Lind, Jun Park', ['stranger'], '0/2'],
    ['by the name of the profile', 'Responders: Mara Lind, Jun Park', ['x7 = Mara Lind'], '1/2'],
    ['by the name in a commit', 'Responders: Mara Lind, Jun Park', ['= Mara Lind'], '1/2'],
    ['by a login', 'Responders: @mlind, @jun', ['mlind'], '1/2'],
    ['a login in other letters', 'Responders: @MLind', ['mlind'], '1/1'],
    ['a name and a login', 'Responders: Mara Lind (@x7)', ['x7'], '1/1'],
    ['an address whose name is a login', 'Responders: Mara Lind <x7@harbour.example>', ['x7'], '1/1'],
    ['an address alone', 'Responders: mara.lind@harbour.example', ['q = Mara Lind'], '1/1'],
    ['a login like the name', 'Responders: Mara Lind', ['mara-lind'], '1/1'],
    ['a login like the name, turned round', 'Responders: Mara Lind', ['lindmara'], '1/1'],
    ['a login with an initial', 'Responders: Mara Lind', ['mlind'], '1/1'],
    ['a login of an enterprise', 'Responders: Mara Lind', ['mlind_harbour'], '1/1'],
    ['accents', 'Responders: Jörg Groß', ['joerg-gross'], '1/1'],
    ['accents left out', 'Responders: Zoë Núñez', ['= Zoe Nunez'], '1/1'],
    ['a shortened name', 'Responders: Mara L., J. Park', ['a = Mara Lind', 'b = Jun Park'], '2/2'],
    ['a given name', 'Responders: Mara, Jun', ['a = Mara Lind'], '1/2'],
    ['a given name as a login', 'Responders: Mara Lind', ['mara'], '1/1'],
    ['a given name that two have', 'Responders: Mara Lind, Mara Berg', ['mara'], '0/2'],
    ['a longer name is another one', 'Responders: Mara Lindqvist', ['mlind', '= Mara Lind'], '0/1'],
    ['a sibling is another one', 'Responders: Mara Lind', ['= Jonas Lind'], '0/1'],
    ['an author of the document', 'Authors: Mara Lind\nResponders: Jun Park', [], '1/2'],
    ['the same person in several fields', 'Owner: Mara Lind\nScribe: Mara\nResponders: @mara-lind, Jun', [], '0/2'],
    ['a bot is nobody', 'Responders: Mara Lind, @renovate, PagerDuty bot', ['renovate (bot)'], '0/2'],
    [
      'a bot that looks like a person',
      'Responders: Mara Lind, @ferry-release',
      ['ferry-release'],
      '0/1',
      {bots: ['ferry-release']}
    ],
    ['a bot with its suffix', 'Responders: Mara Lind', ['mara-lind[bot]'], '0/1'],
    ['a renamed login', 'Responders: @old-mara', ['mlind'], '1/1', {people: {'Mara Lind': ['old-mara', 'mlind']}}],
    ['another name', 'Responders: Mara Berg', ['= Mara Lind'], '1/1', {people: {'Mara Lind': ['Mara Berg']}}],
    ['a nickname', 'Responders: Captain, Jun', ['mlind'], '1/2', {people: {'Mara Lind': ['Captain', 'mlind']}}],
    [
      'a team is one voice',
      'Responders: Harbour Operations',
      ['= Jun Park'],
      '1/1',
      {teams: {'Harbour operations': ['Mara Lind', 'Jun Park']}}
    ],
    [
      'a team that is silent',
      'Responders: Harbour Operations',
      ['= Ada Osei'],
      '0/1',
      {teams: {'Harbour operations': ['Mara Lind']}}
    ],
    [
      'a team whose member has another name',
      'Responders: @harbour/ops',
      ['mlind'],
      '1/1',
      {teams: {'harbour/ops': ['Mara Lind']}, people: {'Mara Lind': ['mlind']}}
    ],
    ['a team that nobody knows is left out', 'Responders: Harbour Operations, Mara Lind', [], '0/1'],
    ['nobody is listed', 'Responders: TBD, unknown, everyone', ['mlind'], '0/0']
  ])('%s', (_, fields, speakers, score, map = {}) => {
    const {expected, heard} = voices(fields, speakers, map)
    expect(`${heard}/${expected}`).toBe(score)
  })

  test('an import of many documents is no conversation: the first 300 people are looked for', () => {
    const many = Array.from({length: 400}, (_, index) => ({name: `Guest${index} Harbour${index}`}))
    expect(voicesOf(many, [], defaultSettings).expected).toBe(300)
  })

  test('names of teams are nobody’s', () => {
    expect(voices('Responders: Falcon, Mara Lind', [], {}, ['Falcon']).expected).toBe(1)
  })
})

describe('who is invited', () => {
  test('by role where there is one, in the order of the document; a role at the time says more than owning', () => {
    const {others} = voices('Owner: Mara Lind\nResponders: Jun Park (@jun), Ada Osei\nScribe: Mara Lind', [])
    expect(others).toEqual([{name: 'Mara Lind', role: 'scribe'}, {name: 'Jun Park', handle: 'jun'}, {name: 'Ada Osei'}])
  })

  test('by the login that the settings know, which says so', () => {
    const people = {'Mara Lind': ['mlind'], 'Jun Park': ['Captain Park']}
    expect(voices('Responders: Mara Lind, Jun Park', [], {people}).others).toEqual([
      {name: 'Mara Lind', handle: 'mlind', vouched: true},
      {name: 'Jun Park'}
    ])
  })

  test('never by a login of the document as if the settings knew it', () => {
    const people = {'Mara Lind': ['mlind']}
    expect(voices('Responders: Zoe Kay (@stranger), Mara Lind (@stranger)', [], {people}).others).toEqual([
      {name: 'Zoe Kay', handle: 'mlind', vouched: true}
    ])
  })
})

describe('how evenly turns are spread', () => {
  const spread = (...turns: number[]) =>
    voicesOf(
      [],
      turns.map((count, index) => ({login: `p${index}`, isBot: false, turns: count})),
      defaultSettings
    ).evenness

  test.each<[turns: number[], figure: number | undefined]>([
    [[3, 3, 3, 3], 1],
    [[6, 6, 6, 6, 6], 1],
    [[20, 1, 1, 1], 0.38],
    [[1, 1, 1, 1], undefined],
    [[9, 9, 9], undefined],
    [[], undefined]
  ])('%j', (turns, figure) => {
    const found = spread(...turns)
    expect(found === undefined ? undefined : Math.round(found * 100) / 100).toBe(figure)
  })

  test('counts nobody twice, and no bots', () => {
    const both: Speaker[] = [
      {login: 'mlind', name: 'Mara Lind', isBot: false, turns: 6},
      {name: 'Mara Lind', isBot: false, turns: 6},
      {login: 'boards', isBot: true, turns: 40}
    ]
    const others = ['a', 'b'].map((login) => ({login, isBot: false, turns: 6}))
    expect(voicesOf([], [...both, ...others], defaultSettings).evenness).toBeUndefined()
  })
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultSettings} from '../src/default-settings.ts'
import {peopleIn} from '../src/event-people.ts'
import {memoryForge} from '../src/forges/memory.ts'
import {run} from '../src/run.ts'

const user = (login: string, type = 'User') => ({login, type})

describe('people whom an event names', () => {
  test.each<[name: string, payload: unknown, people: string[]]>([
    [
      'author, assignees and reviewers of a pull request, and who has started the run',
      {
        pull_request: {user: user('Zsofi'), assignees: [user('tiarnan')], requested_reviewers: [user('mira-lind')]},
        sender: user('Zsofi')
      },
      ['Zsofi', 'tiarnan', 'mira-lind']
    ],
    [
      'authors of the commits of a push',
      {
        commits: [{author: {name: 'Zsófi Kovács', username: 'zsofi'}}, {author: {name: 'Tiarnán Byrne'}}],
        head_commit: {author: {name: 'Zsófi Kovács'}}
      },
      ['zsofi', 'Zsófi Kovács', 'Zsófi', 'Kovács', 'Tiarnán Byrne', 'Tiarnán', 'Byrne']
    ],
    ['of a merge group', {merge_group: {head_commit: {author: {name: 'Oisín Daly'}}}}, ['Oisín Daly', 'Oisín', 'Daly']],
    ['of what a run comes after', {workflow_run: {actor: user('oisin'), head_commit: null}}, ['oisin']],
    [
      'full names, where the forge gives them',
      {sender: {login: 'oi', full_name: 'Oisín Daly'}},
      ['oi', 'Oisín Daly', 'Oisín', 'Daly']
    ],
    ['no bots', {pull_request: {user: user('renovate[bot]', 'Bot')}, sender: user('harbour-bot')}, []],
    [
      'no words for teams, products or companies',
      {pull_request: {assignees: [user('platform'), user('Jenkins'), user('github')]}},
      []
    ],
    ['nobody, where there is nobody', {}, []]
  ])('%s', (_, payload, people) => {
    expect(peopleIn(payload)).toEqual(people)
  })

  test('are a short list of short names, whatever the payload is', () => {
    const keys = ['pull_request', 'user', 'assignees', 'commits', 'author', 'sender', 'login', 'name', 'head_commit']
    fc.assert(
      fc.property(fc.object({key: fc.constantFrom(...keys), maxDepth: 4, withNullPrototype: true}), (payload) => {
        for (const name of peopleIn(payload)) expect(name.length).toBeLessThanOrEqual(80)
      })
    )
    expect(peopleIn({sender: user('x'.repeat(100_000))})).toEqual([])
    expect(
      peopleIn({commits: Array.from({length: 5000}, (_, index) => ({author: {username: `u${index}`}}))})
    ).toHaveLength(100)
  })

  test('are somebody in a document, and never a system that the settings name', async () => {
    const path = 'postmortems/a.md'
    const text = '# Boards\n\n## Summary\n\nQuenby forgot to renew the certificate.\n'
    const found = async (people: string[], systems: string[] = []) => {
      const settings = {...defaultSettings, systems}
      const {files} = await run({forge: memoryForge({[path]: text}), settings, people, log: () => {}})
      return files
        .flatMap(({findings}) => findings.map(({ruleId, actual}) => `${ruleId}: ${actual}`))
        .filter((one) => one.includes('Quenby'))
    }
    expect(await found([])).toEqual([])
    expect(await found(['quenby'])).toEqual(['person-omission: Quenby forgot'])
    expect(await found(['quenby'], ['Quenby'])).toEqual([])
  })
})

import {describe, expect, test} from '@jest/globals'
import {retext} from 'retext'
import {asPlugin} from '../src/plugin.ts'
import {rules} from '../src/rules/index.ts'
import type {WordingRule} from '../src/rule.ts'

// Wording rules are ordinary retext plugins: they work in anybody's pipeline, without settings and without Markdown.

const wording = rules.filter((rule): rule is WordingRule => rule.reads === 'sentence')
const rule = (ruleId: string): WordingRule => wording.find((one) => one.ruleId === ruleId)!

describe('in a retext pipeline', () => {
  test('a rule emits VFile messages with all that belongs to one', async () => {
    const text = 'It was late. The engineer forgot to renew the certificate.'
    const {messages} = await retext()
      .use(asPlugin(rule('person-omission')))
      .process(text)
    expect(messages).toHaveLength(1)
    const [message] = messages
    expect(message).toMatchObject({
      ruleId: 'person-omission',
      source: 'blameless-review',
      actual: expect.stringContaining('forgot'),
      fatal: false,
      url: expect.stringMatching(/\/docs\/rules\/person-omission\.md$/)
    })
    const place = message!.place as {start: {offset: number}; end: {offset: number}}
    expect(text.slice(place.start.offset, place.end.offset)).toBe(message!.actual)
  })

  test('the severity can be set', async () => {
    const process = async (severity: 'error' | 'info'): Promise<(boolean | null | undefined)[]> => {
      const {messages} = await retext()
        .use(asPlugin(rule('person-omission')), {severity})
        .process('The engineer forgot to renew the certificate.')
      return messages.map(({fatal}) => fatal)
    }
    expect(await process('error')).toEqual([true])
    expect(await process('info')).toEqual([undefined])
  })

  test('all rules run together, and are silent about systems', async () => {
    const pipeline = retext()
    for (const one of wording) pipeline.use(asPlugin(one))
    const {messages} = await pipeline.process('The pod failed to start. The job forgot its state and was restarted.')
    expect(messages.map(String)).toEqual([])
  })
})

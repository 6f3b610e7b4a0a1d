import {defineRule} from '../rule.ts'
import {masked, secretsOf} from '../secret-places.ts'

/** As many are shown; each is a place to look at. */
const mostShown = 20

/** Looks for tokens, keys, passwords and private details. The value is shown nowhere. */
export default defineRule({
  reads: 'document',
  ruleId: 'secrets',
  severity: 'error',
  summary: 'Keep tokens, keys, passwords and private contact details out.',
  why: 'A postmortem is read widely and kept for years; what opens a door today stays in the history of the repository.',
  idea: 'After a token has been replaced at its issuer, its first characters are enough to tell which one it was.',
  unless: 'The value is invented, or has been withdrawn and the document says so.',
  source: 'The shapes are those that the issuers document.',
  examples: {
    flagged: [
      {text: `# Key leaked on 2024-05-03\n\nThe key «AKI${'A'}J5Q2TGZK7XW3BVNM» was in the log.\n`, name: 'a key'},
      {text: '# Leak\n\n```\nDATABASE=postgres://shop:«h7Kq-92mPz»@db.internal/shop\n```\n', name: 'in code, too'},
      {text: '# Leak\n\nThe report went to «kofi.lind@gmail.com» first.\n', name: 'a private address'}
    ],
    accepted: [
      {text: '# Leak\n\nThe key began with `AKIA` and was withdrawn at 10:20.\n'},
      {text: '# Leak\n\nCommit 3f786850e387550fdab836ed7e6dc881de23001b was rolled back.\n', name: 'a hash'},
      {text: '# Leak\n\nContact: support@shop.example\n', name: 'an address of the company'},
      {text: '# Leak\n\nThe guide said `postgres://user:password_placeholder@host/db`.\n', name: 'a value of a guide'}
    ]
  },
  *check(document) {
    let shown = 0
    for (const {start, end, shape} of secretsOf(document)) {
      if (++shown > mostShown) return
      yield {
        start,
        end,
        actual: masked,
        sentence: masked,
        reason: `This looks like ${withArticle(shape.name)}.`,
        ...(shape.level === 'info' && {severity: 'info' as const})
      }
    }
  }
})

/** "a password", "an AWS access key", "an npm token": by the sound of the names of shapes. */
function withArticle(name: string): string {
  return `${/^(?:[aeio]|npm)/i.test(name) ? 'an' : 'a'} ${name}`
}

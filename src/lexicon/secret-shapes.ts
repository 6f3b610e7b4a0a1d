/** A kind of secret or private detail, by its shape. Shapes with fixed prefixes, as their issuers document them. */
export interface SecretShape {
  name: string
  pattern: RegExp
  /** Tokens end lives; addresses and numbers are only private. */
  level: 'error' | 'info'
  /** Which part of the match is the value; the whole where left out. */
  group?: number
}

/** Values behind "password:" that name something else: a version, a ticket, a variable, a store or a way to encode. */
const noPassword = [
  'v?\\d+(?:\\.\\d+)+',
  '[A-Z]{2,10}-\\d+(?![\\w-])',
  '[A-Z]+(?:_[A-Z\\d]+)+(?![\\w-])',
  '[a-z]+(?:[-_.][a-z]+)+[-_.]?v?\\d{0,3}(?![\\w-])',
  '\\d+-?(?:char|byte|bit|day|hour|minute|week|month)',
  '(?:1[Pp]assword|[Bb]ase64|[Bb]crypt|[Ss]crypt|[Aa]rgon2|PBKDF2|pbkdf2|(?:SHA|sha)-?\\d|AES|aes|UTF|HMAC|hmac|MD5|md5|[Oo][Aa]uth2)'
].join('|')

/** A value without quotes: at least 8 characters, letters and digits among them, and nothing that calls or points. */
const mark = '_!@#%^&+=?~.-'
const bareValue =
  `(?!${noPassword})(?=[A-Za-z${mark}]{0,128}\\d)(?=[\\d${mark}]{0,128}[A-Za-z])` +
  `([A-Za-z\\d${mark}]{7,127}[\\w!@#%^&+=?~-])`

/**
 * Well-known shapes only: a fixed prefix and length leave no room for chance. General "high entropy" guesses would flag
 * hashes, which postmortems are full of. Each pattern is bounded.
 *
 * The scanners with larger sets read files asynchronously and with their own settings; a rule here is one pure pass.
 */
export const secretShapes: readonly SecretShape[] = [
  // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
  {
    name: 'GitHub token',
    level: 'error',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{50,251})\b/g
  },
  {name: 'GitLab token', level: 'error', pattern: /\bgl(?:pat|dt|rt|ptt|cbt|soat)-[A-Za-z0-9_-]{20,64}\b/g},
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  {name: 'AWS access key', level: 'error', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g},
  {
    name: 'AWS secret key',
    level: 'error',
    pattern: /\baws_?secret_?(?:access_?)?key["'\s:=]{1,6}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi,
    group: 1
  },
  {name: 'Google API key', level: 'error', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g},
  // https://api.slack.com/authentication/token-types
  {name: 'Slack token', level: 'error', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g},
  {
    name: 'Slack webhook',
    level: 'error',
    pattern: /\bhooks\.slack\.com\/services\/[A-Z0-9]{8,14}\/[A-Z0-9]{8,14}\/([A-Za-z0-9]{20,30})/g,
    group: 1
  },
  {name: 'Stripe key', level: 'error', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,100}\b/g},
  {name: 'npm token', level: 'error', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g},
  {name: 'PyPI token', level: 'error', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,200}/g},
  {name: 'SendGrid key', level: 'error', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g},
  {
    name: 'OpenAI or Anthropic key',
    level: 'error',
    pattern: /\bsk-(?:proj-|ant-api\d\d-|svcacct-)[A-Za-z0-9_-]{40,200}/g
  },
  {name: 'Hugging Face token', level: 'error', pattern: /\bhf_[A-Za-z]{34}\b/g},
  {name: 'DigitalOcean token', level: 'error', pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g},
  {name: 'HashiCorp Vault token', level: 'error', pattern: /\bhv[sbr]\.[A-Za-z0-9_-]{24,200}/g},
  {name: 'private key', level: 'error', pattern: /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY(?: BLOCK)?-----/g},
  {
    name: 'signed token',
    level: 'error',
    pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,2000}/g
  },
  {
    name: 'password in an address',
    level: 'error',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`<>]{1,64}:([^\s:@/"'`<>{}$*]{4,128})@[\w.-]{3,}/gi,
    group: 1
  },
  {
    name: 'password',
    level: 'error',
    pattern:
      /(?:password|passwd|(?<![a-z])api[_-]?key|secret[_-]?key|access[_-]?token)["']?\s?[:=]\s?["']([^\s"'`<>{}$*]{8,128})["']/gi,
    group: 1
  },
  {
    name: 'password',
    level: 'error',
    pattern: new RegExp(
      `(?:[Pp]assword|PASSWORD|[Pp]asswd|PASSWD|(?<![A-Za-z])(?:[Aa][Pp][Ii][_-]?[Kk]ey|API_?KEY|[Ss]ecret[_-]?[Kk]ey|SECRET_?KEY|[Aa]ccess[_-]?[Tt]oken|ACCESS_?TOKEN))` +
        `["'\\x60]?\\*{0,2}\\s?[:=]\\*{0,2}\\s?\\x60?${bareValue}(?=[\\s"'\\x60,;)\\]|]|\\.?(?:\\s|$))`,
      'g'
    ),
    group: 1
  },
  {
    name: 'private e-mail address',
    level: 'info',
    pattern:
      /\b[\w.+-]{2,64}@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|proton|protonmail|qq|163|yandex)\.(?:com|de|net|org|fr|co\.uk|es|it|me|ch|ru)\b/gi
  },
  {
    name: 'phone number',
    level: 'info',
    pattern:
      /(?<![\w.:/+-])(?:\+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]\d{2,4}){2,4}|\+\d{1,3}[ .-]\(?\d{2,4}\)?[ .-]\d{5,8}|\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}(?! ?(?:%|ms|req|users|errors|times|resp)))(?![\w-])/g
  }
]

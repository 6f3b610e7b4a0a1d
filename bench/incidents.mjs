// A repository of invented postmortems with a history: for the tests of the report, for its picture, and for measuring.
// The same numbers give the same repository, to the commit ids.
import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'

/** People who are in the documents, and in no report. */
export const people = [
  'Amara Okafor',
  'Jonas Lindqvist',
  'Mireille Duval',
  'Tane Rewi',
  'Ishaan Bhatt',
  'Saoirse Keogh',
  'Pilvi Aaltonen',
  'Bao Trinh'
]

const teams = ['Storage team', 'Checkout team', 'the search team', 'SRE', '@harbour/payments', 'Platform']
const systems = ['orders-db', 'search-index', 'ticket-queue', 'edge-cache', 'fare-service', 'crew-roster']
const what = [
  'answered slowly',
  'gave yesterday’s times',
  'refused new sessions',
  'lost its connections',
  'ran out of space'
]

/** Sentences that end at a person: there are more of them in early documents. */
const early = [
  (person) => `${person} forgot to check the disk before the import.`,
  (person) => `${person} carelessly restarted the wrong node.`,
  () => 'The on-call engineer should have noticed the graph.',
  (person) => `Human error by ${person} was the cause.`,
  () => 'Obviously nobody had read the runbook.'
]

/** Sentences that go on at the system. */
const late = [
  (system) => `\`${system}\` keeps its log on the volume of its data, and no alert looks at both.`,
  (system) => `The import into \`${system}\` takes an empty file for a success.`,
  () => 'The test environment sends five messages a second, at which both ways look the same.',
  (system) => `The limit of \`${system}\` is not on the dashboard, so adding nodes looked like the natural step.`,
  () => 'The change was reviewed on a Friday, with the rollout set for the night.'
]

const lessons = [
  'A queue that is slow to drain looks healthy until its age is on a graph.',
  'Defaults of a client library are part of what an upgrade changes.',
  'A rehearsal in daylight finds what a runbook leaves out.',
  'An alert on the age of the data would have told it an hour earlier than the customers did.',
  'Two systems with one disk share more than the disk.',
  'Rolling out to one pier first keeps the other one sailing.'
]

const measures = [
  'Alert on the age of the oldest message',
  'Keep the log on a volume of its own',
  'Let the import end with an error on an empty file',
  'Show the limit and its use on the dashboard',
  'Rehearse the fallback in daylight',
  'Roll out to one pier before the other'
]

/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
function dice(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const day = 86_400

/**
 * Invent incidents in the order in which they happened; wording, sections and actions become better with time.
 *
 * @param {{documents: number, start: string, months: number, seed?: number}} options
 * @returns {Generator<{path: string, text: string, merged: number}>} `merged` in seconds since 1970-01-01.
 */
export function* incidents({documents, start, months, seed = 7}) {
  const roll = dice(seed)
  const pick = (list) => list[Math.floor(roll() * list.length)]
  const first = Date.parse(`${start}T00:00:00Z`) / 1000
  const paths = []
  for (let index = 0; index < documents; index++) {
    // More incidents are written up as the practice grows.
    const age = ((index + roll() * 0.9) / documents) ** 0.85
    const at = first + Math.floor(age * months * 30.4) * day
    const date = new Date(at * 1000).toISOString().slice(0, 10)
    const system = pick(systems)
    const path = `docs/postmortems/${date.slice(0, 4)}/${date}-${system}-${String(index + 1).padStart(5, '0')}.md`
    const merged = at + Math.round(14 - 9 * age + roll() * 6) * day + 10 * 3600
    yield {path, text: write({age, date, system, roll, pick, earlier: paths.at(-1 - Math.floor(roll() * 5))}), merged}
    paths.push(path)
    if (paths.length > 20) paths.shift()
  }
}

function write({age, date, system, roll, pick, earlier}) {
  const [one, other] = [pick(people), pick(people)]
  const severity = 1 + Math.floor(roll() * 4)
  const parts = [
    `# ${system} ${pick(what)} on ${date}`,
    `- **Severity:** SEV-${severity}\n- **Responders:** ${one}, ${other}\n- **Affected services:** ${system}${roll() < 0.3 ? `, ${pick(systems)}` : ''}`,
    `## Summary\n\nFor ${5 + Math.floor(roll() * 90)} minutes, ${system} ${pick(what)}. ${one} brought it back with a restart.`
  ]
  if (roll() < 0.5 + age / 2) parts.push(`## Impact\n\n${Math.floor(roll() * 900)} travellers saw an error page.`)
  // Early ones are shorter.
  if (roll() < 0.45 + 0.55 * age)
    parts.push(
      `## Timeline (UTC)\n\n- 05:0${Math.floor(roll() * 9)} The first alert fires.\n- 05:41 ${one} acknowledges and opens the dashboard.\n- 06:12 The last node answers again.`
    )
  const told = Array.from({length: 4}, () => (roll() < 0.75 - 0.7 * age ? pick(early)(other) : pick(late)(system)))
  parts.push(`## Contributing factors\n\n${told.join(' ')}`)
  parts.push('## Resolution\n\nA restart with a larger volume ended it, and the backlog was gone after half an hour.')
  if (roll() < 0.3 + 0.6 * age) {
    const named = roll() < 0.2 ? `\n- ${one.split(' ')[0]} found out that the graph lags by a minute.` : ''
    parts.push(`## Lessons learned\n\n- ${pick(lessons)}\n- ${pick(lessons)}${named}`)
  }
  parts.push(`## Action items\n\n${actions({age, date, one, other, roll, pick})}`)
  if (earlier && roll() < 0.25) parts.push(`## References\n\nSee also [an earlier one](/${earlier}).`)
  return `${parts.join('\n\n')}\n`
}

function actions({age, date, one, other, roll, pick}) {
  const count = 2 + Math.floor(roll() * 3)
  const rows = Array.from({length: count}, () => {
    const owner =
      roll() < 0.3 + 0.6 * age
        ? roll() < 0.6
          ? pick(teams)
          : pick([one, `@${other.split(' ')[0].toLowerCase()}`])
        : 'TBD'
    const due = new Date(Date.parse(date) + (7 + Math.floor(roll() * 60)) * day * 1000).toISOString().slice(0, 10)
    return {action: pick(measures), owner, due: roll() < 0.3 + 0.6 * age ? due : '', done: roll() < 1.15 - age}
  })
  if (roll() < 0.3)
    return rows
      .map(({action, owner, due, done}) => `- [${done ? 'x' : ' '}] ${action} (${owner}${due ? `, ${due}` : ''})`)
      .join('\n')
  const lines = rows.map(
    ({action, owner, due, done}) => `| ${action} | ${owner} | ${due} | ${done ? 'done' : 'open'} |`
  )
  return `| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n${lines.join('\n')}`
}

/**
 * Make a repository out of incidents: each comes to `main` by a merge, a day after it was written on a branch.
 *
 * @param {string} folder Where it is made.
 * @param {Iterable<{path: string, text: string, merged: number}>} documents
 */
export function makeRepository(folder, documents) {
  mkdirSync(folder, {recursive: true})
  const chunks = []
  let mark = 0
  const say = (words) => chunks.push(Buffer.from(words))
  const data = (words) => `data ${Buffer.byteLength(words)}\n${words}\n`
  const who = (seconds) => `Ferry Desk <desk@harbour.example> ${seconds} +0000\n`
  const commit = (branch, seconds, words, from) => {
    mark++
    say(
      `commit refs/heads/${branch}\nmark :${mark}\ncommitter ${who(seconds)}${data(words)}${from ? `from :${from}\n` : ''}`
    )
    return mark
  }
  let main = commit('main', 1_600_000_000, 'Begin', 0)
  say(`M 100644 inline README.md\n${data('# Ferries\n')}\n`)
  for (const {path, text, merged} of [...documents].sort((a, b) => a.merged - b.merged || (a.path < b.path ? -1 : 1))) {
    const branch = commit('topic', merged - day, `Write ${path}`, main)
    say(`M 100644 inline ${path}\n${data(text)}\n`)
    main = commit('main', merged, `Merge ${path}`, main)
    say(`merge :${branch}\nM 100644 inline ${path}\n${data(text)}\n`)
  }
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['fast-import', '--quiet', '--force'], Buffer.concat(chunks))
  git(folder, ['reset', '--quiet', '--hard', 'main'])
}

function git(folder, args, input) {
  const {status, stderr} = spawnSync('git', ['-C', folder, ...args], {input, encoding: 'utf8', maxBuffer: 1 << 28})
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
}

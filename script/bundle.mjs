// Bundles the two entry points into dist, so that both run without an install: dist/index.js for the Action, dist/cli.js
// for the command line (which keeps its parts in dist/cli: what it loads only when asked for stays in a file of its
// own). The same input gives the same bytes, so that a fresh build can be compared with what is committed.
import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const dist = join(root, 'dist')

rmSync(dist, {recursive: true, force: true})
bundle('lib/action.js', dist)
bundle('lib/cli.js', join(dist, 'cli'))
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './cli/index.js'\n")
chmodSync(join(dist, 'cli.js'), 0o755)

/** Bundle one entry point into a folder: index.js, parts that are loaded on demand, and the licences of what is in them. */
function bundle(entry, folder) {
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is not there; "npm run compile" makes it.`)
  const out = mkdtempSync(join(root, 'lib', '.bundle-'))
  try {
    const args = [ncc, 'build', entry, '--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet']
    execFileSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
    // Packages write their licences with carriage returns and blank ends, which checkouts may change.
    const licences = join(out, 'licenses.txt')
    writeFileSync(
      licences,
      readFileSync(licences, 'utf8')
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
    )
    mkdirSync(folder, {recursive: true})
    for (const name of readdirSync(out)) cpSync(join(out, name), join(folder, name), {recursive: true})
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}

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
const folders = new Set([...bundle('lib/action.js', dist), ...bundle('lib/cli.js', join(dist, 'cli'))])
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './cli/index.js'\n")
chmodSync(join(dist, 'cli.js'), 0o755)
writeFileSync(join(dist, 'licenses.txt'), licences([...folders].sort()))

/** Bundle one entry point into a folder: index.js, and parts that are loaded on demand. Gives the packages in it. */
function bundle(entry, folder) {
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is not there; "npm run compile" makes it.`)
  const out = mkdtempSync(join(root, 'lib', '.bundle-'))
  const stats = `${out}.json`
  try {
    const args = [ncc, 'build', entry, '--out', out, '--stats-out', stats, '--no-cache', '--quiet']
    execFileSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
    mkdirSync(folder, {recursive: true})
    for (const name of readdirSync(out)) cpSync(join(out, name), join(folder, name), {recursive: true})
    return packagesIn(readFileSync(stats, 'utf8'))
  } finally {
    rmSync(out, {recursive: true, force: true})
    rmSync(stats, {force: true})
  }
}

/** Folders of the packages that a bundle is made of: the innermost one that each bundled file lies in. */
function packagesIn(stats) {
  const folders = new Set()
  const collect = (modules = []) => {
    for (const {name = '', modules: inner} of modules) {
      const [, path] = /((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name) ?? []
      if (path) folders.add(path.slice(path.indexOf('node_modules/')))
      collect(inner)
    }
  }
  collect(JSON.parse(stats).modules)
  return folders
}

/** Name, licence and licence text of each package: the bundler's own list leaves out those of all parts but one. */
function licences(packages) {
  return packages
    .map((folder) => {
      const {name, license, licenses = []} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(join(root, folder, file), 'utf8') : ''
      // Packages write their licences with carriage returns and blank ends, which checkouts may change.
      return `${name}\n${license ?? licenses.map(({type}) => type).join(' OR ')}\n${text}`
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trim()
    })
    .join('\n\n')
    .concat('\n')
}
